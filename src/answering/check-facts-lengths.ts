// How long something takes: the source's figure with another unit, another wait than the source's, and another length in words that its source uses once.
import { withFigures } from './check-facts-number-words.ts';
import type { Source } from './check-facts-source.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';
import { coveredBy } from './weigh-clauses.ts';

const unit = '(working days?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|years?)';
const measure = new RegExp(
  `(?<![£\\d.:])\\b(\\d+(?:\\.\\d+)?)(?:\\s?(?:-|to|or|and)\\s?(\\d+(?:\\.\\d+)?))?[\\s-]${unit}\\b(?! olds?|'? ?old|-old)`,
  'gi',
);
const minutesOf: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, n: 1440, w: 10_080, y: 525_600 };

function unitMinutes(word: string): number {
  const low = word.toLowerCase();
  if (low.startsWith('working')) return 1440;
  return low.startsWith('mo') ? 43_800 : (minutesOf[low[0] ?? ''] ?? 1);
}

interface Length {
  readonly n: number;
  readonly minutes: number;
}

/** Figures for number words; "the past year" is twelve months. */
const plain = (text: string): string =>
  withFigures(plainWords(text)).replace(/\b(?:past|last|previous) (year|month|week)\b/gi, 'past 1 $1');

function lengthsOf(text: string): readonly Length[] {
  return [...text.matchAll(measure)].flatMap((one) =>
    [one[1], one[2]].flatMap((n) =>
      n === undefined ? [] : [{ n: Number(n), minutes: Number(n) * unitMinutes(one[3] ?? '') }],
    ),
  );
}

const isNear = (one: Length, other: Length): boolean =>
  Math.abs(one.minutes - other.minutes) <= 0.1 * Math.max(one.minutes, other.minutes);

interface Piece {
  readonly text: string;
  readonly stems: readonly string[];
  readonly lengths: readonly Length[];
}
interface Timing {
  readonly text: string;
  readonly lengths: readonly Length[];
  readonly clauses: readonly Piece[];
  readonly pieces: readonly Piece[];
}

const pieceOf = (text: string): Piece => ({ text, stems: stemsOf(text), lengths: lengthsOf(text) });

function contentOf(text: string): readonly string[] {
  const words = text
    .replace(measure, ' ')
    .replace(
      /\b(?:am|pm|noon|half|past|quarter|morning|afternoon|evening|every|first|second|third|last)\b|\d\S*/gi,
      ' ',
    );
  return [...new Set(stemsOf(words))].filter((one) => one.length > 2 && !isPlainStem(one));
}

/** A line of a source in pieces of one length each: what stands before the first belongs to it, what follows to the last. */
function piecesOf(line: string): readonly Piece[] {
  const texts: string[] = [];
  let [lead, open] = ['', false];
  for (const chunk of line.split(/, |[()]|: |; | - /)) {
    const isTimed = lengthsOf(chunk).length > 0;
    if (isTimed && (!open || contentOf(chunk).length > 0)) {
      texts.push(`${lead} ${chunk}`);
      [lead, open] = ['', true];
    } else if (open) texts.push(`${texts.pop() ?? ''} ${chunk}`);
    else lead += ` ${chunk}`;
  }
  return [...texts, lead].filter((one) => one.trim() !== '').map(pieceOf);
}

const readBefore = new WeakMap<Source, Timing>();

function timingOf(source: Source): Timing {
  const known = readBefore.get(source);
  if (known !== undefined) return known;
  const lines = source.all.split('\n').flatMap((one) => plain(one).split(/(?<=[.!?;])\s+/));
  const text = lines.join('\n');
  const made: Timing = {
    text,
    lengths: lengthsOf(text),
    // "Eight working days, or two where they have written" is one wait.
    clauses: lines
      .flatMap((one) => one.split(/[,;] (?!or (?:an? )?\w+ (?:if|for|when|where|unless|by)\b)|: /))
      .map(pieceOf),
    pieces: lines.flatMap(piecesOf),
  };
  readBefore.set(source, made);
  return made;
}

/** What is waited for: the wait itself, a call back, a first appointment, being seen, a start, how long a thing takes or lasts. */
const waits: readonly RegExp[] = [
  /(?<!\bto )\bwait(?:s|ing)?\b(?! (?:till?|until|room|for (?:the|a) (?:bus|call)))|\bqueue\b|\bmatching takes\b/i,
  /\b(?:call|ring|get|phone|hear)\w*(?: \w+)? back\b|\breturned\b/i,
  /\b(?:first|initial) (?:\w+ )?(?:appointment|assessment|visit|call|talk|contact|meeting|session)\b/i,
  /\bseen\b|\bfit \w+ in\b/i,
  /\b(?:starts?|begins?|arrives?|comes?) (?:with)?in\b/i,
  /\btakes?\b/i,
  /\bmatch(?:es|ed|ing)?\b/i,
  /\blasts\b/i,
];

/** The bare figure of "five working days, two if marked urgent". */
const isElided = (one: Length, text: string): boolean =>
  new RegExp(
    `(?<![£\\d.:-])\\b${one.n}(?=\\s*(?:[.,;)](?!\\d)|$)|\\s(?:if|for|to|when|where|unless|by|at|in)\\b(?! \\d))`,
    'im',
  ).test(text);

/** A length of time otherwise than its source gives it. On the labelled sentences of hands read, 126 faults that nothing else cut and no sound sentence. */
export function lengthFault(sentence: string, source: Source, question: string): string | undefined {
  const text = plain(sentence);
  const asked = lengthsOf(plain(question));
  // "Within one week" is a limit, and no telling back of the week that the question speaks of.
  const said = lengthsOf(text).filter(
    (one) =>
      !asked.some((other) => isNear(one, other)) || new RegExp(`\\bwithin (?:about )?${one.n}[ -]`, 'i').test(text),
  );
  if (said.length === 0 || /\?\s*$/.test(sentence) || /\band a half\b/i.test(sentence)) return undefined;
  const known = timingOf(source);
  const isTold = (one: Length, lengths: readonly Length[]): boolean => lengths.some((other) => isNear(one, other));
  const strange = said.filter((one) => !isTold(one, known.lengths) && !isElided(one, known.text));
  if (
    strange.some((one) => one.n > 1 && known.lengths.some((other) => other.n === one.n)) &&
    !/\b(?:days|hours|nights|weeks) (?:a|per|each|every)\b/i.test(text)
  )
    return "the source's figure with another unit of time";
  for (const [place, cue] of waits.entries()) {
    if (!cue.test(text)) continue;
    const timed = known.clauses.filter((one) => one.lengths.length > 0 && cue.test(one.text));
    if (timed.length === 0) continue;
    // A wait is often given several times over; of the rest only a length that stands nowhere is plainly another.
    const others = place === 0 ? timed.flatMap((one) => one.lengths) : known.lengths;
    if (said.every((one) => !isTold(one, others) && !timed.some((other) => isElided(one, other.text))))
      return 'another wait than the source gives';
  }
  if (strange.length < said.length || /\b(?:off|ago|away|left)\b/i.test(text)) return undefined;
  const name = new Set(stemsOf(source.name));
  const content = contentOf(text).filter((one) => !name.has(one));
  if (content.length === 0) return undefined;
  const scored = known.pieces.map((one) => ({ one, held: coveredBy(content, one.stems) }));
  const most = Math.max(0, ...scored.map(({ held }) => held));
  return most >= 0.6 && scored.every(({ one, held }) => held < most - 0.05 || one.lengths.length > 0)
    ? 'another length of time beside the words of the source'
    : undefined;
}
