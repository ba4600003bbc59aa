// A part of a service that does not run while the rest does: "The shopping run is withdrawn", "Lift in Block B out of order".
import { stemsOf } from './check-facts-words.ts';

/** A part that does not run, by the words that its record calls it by. */
export interface ShutPart {
  readonly piece: string;
  readonly stems: readonly string[];
  /** "B" of "Lift in Block B": said as it stands, or another block is meant. */
  readonly letters: readonly string[];
  /** It runs but takes nobody: its day alone tells of nothing wrong. */
  readonly full: boolean;
}

const lasting =
  '(?=\\s+(?:for|until|till|since|while|as|to|from (?!\\d{1,2}(?::|\\.|am|pm|\\s?(?:am|pm))))\\b|\\s*[.;,]?\\s*$)';
const stopped = new RegExp(
  `\\s(?:(?:is|are|was|has|have|been|now|currently|also) )*(?:(?:closed|shut|paused|suspended|on hold|full|withdrawn|discontinued|drained)(?: (?:for good|down))?${lasting}|fully booked\\b|out of order\\b|(?<=\\b(?:has|have|been) (?:now )?)(?:stopped|ended|ceased|been (?:withdrawn|discontinued))\\b|(?:stopped|ended|ceased)(?= (?:in|on) )|no longer (?:runs?|meets?)\\b)`,
  'i',
);
const idle =
  /^(?:the|and|for|our|it|thei|their|that|thi|who|with|from|onli|new|peopl|ani|all|over|under|now|at|of|to|in|on|by|an?|or|is|ar|ha|have|be|we|i)$/;
// What a record calls itself or its books by; that they are full or shut is said of the whole.
const whole =
  /^(?:run|trip|arm|team|desk|hour|group|class|club|servic|session|scheme|cours|choir|walk|fund|list|wait|book|referr|place|membership|regist|applic|intak|vacanc|caf|larder|pantri|foodbank|meet|project|offic|name|slot|entri|space|everyth|both|case)$/;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/gi;
const daysIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(weekday)].map((one) => one[0].toLowerCase()));

/** The parts of a service that its record says do not run; the record's name tells them from the whole. */
export function shutParts(text: string, name: string): readonly ShutPart[] {
  const own = new Set(stemsOf(name));
  const pieces = text.split(/(?<=[.!?;])\s+/);
  return pieces.flatMap((piece, place) => {
    const found = stopped.exec(piece);
    if (place === 0 || found === null) return [];
    const subject = piece.slice(0, found.index).split(/,/).at(-1) ?? '';
    if (subject.trim().split(/\s+/).length > 7 || /\b(?:not|never|when|if|once|after|it|we|they)\b/i.test(subject))
      return [];
    const stems = [...new Set(stemsOf(subject))].filter((one) => one.length > 1 && !idle.test(one));
    const ownWords = stems.filter((one) => !whole.test(one) && !own.has(one));
    if (ownWords.length === 0 || stems.some((one) => /^(?:list|book|referr|applic|membership|regist)$/.test(one)))
      return [];
    const rest = pieces.filter((one) => one !== piece).join(' ');
    const days = daysIn(subject);
    const known = new Set(stemsOf(rest));
    // "The Tuesday lunch has closed" of a lunch on Tuesdays is the whole; where another day is left, it is a part.
    const isPart =
      days.size > 0 ? [...daysIn(rest)].some((one) => !days.has(one)) : ownWords.some((one) => !known.has(one));
    return isPart ? [{ piece, stems, letters: subject.match(/\b[A-Z]\b/g) ?? [], full: /\bfull/i.test(found[0]) }] : [];
  });
}

/** Whether a sentence speaks of such a part: by all the words that it is called by, or all but one of several; "group" and "class" may go unsaid. */
export function speaksOfPart(sentence: string, part: ShutPart): boolean {
  const said = new Set(stemsOf(sentence.replace(/\bweekends?\b/gi, 'Saturday Sunday')));
  const missing = part.stems.filter(
    (one) =>
      ![...said].some((other) => other === one || (one.length > 4 && other.startsWith(one.slice(0, 4)))) &&
      (part.full || !whole.test(one)),
  );
  return (
    part.letters.every((one) => new RegExp(`\\b${one}\\b`).test(sentence)) &&
    missing.length <= (part.stems.length > 2 ? 1 : 0) &&
    part.stems.some((one) => !whole.test(one) && !missing.includes(one))
  );
}
