// "Monday to Friday" of what the source gives as Monday to Thursday, "week two" for week three, another role beside a name: facts that are wrong only as a whole.
import { withFigures } from './check-facts-number-words.ts';
import type { Source } from './check-facts-source.ts';
import { wordStem } from './check-facts-words.ts';
import { isDenied, plainWords } from './negation.ts';

const dayName = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*';
const span = new RegExp(`\\b${dayName}\\s?(?:-|to|through|until|till)\\s?${dayName}\\b`, 'gi');

function spansOf(text: string): readonly string[] {
  const plain = plainWords(text)
    .replace(/\bweek ?days?\b/gi, 'Monday to Friday')
    .replace(/\b(?:every day|daily|seven days|7 days)\b/gi, 'Monday to Sunday');
  return [...plain.matchAll(span)].map((one) => `${one[1]} ${one[2]}`.toLowerCase());
}

/** A span of days that begins as one of the source's and ends on another day. */
function spanFault(sentence: string, source: Source): string | undefined {
  const known = spansOf(source.all);
  for (const one of spansOf(sentence)) {
    const same = known.filter((other) => other.slice(0, 3) === one.slice(0, 3));
    if (same.length > 0 && !same.includes(one)) return 'a span of days that the source does not give';
  }
  return undefined;
}

const ordinal = /\b(week|day|month|session|visit|step|stage) (\d{1,2})\b(?! ?(?:weeks?|days?|hours?|minutes?|times))/gi;

/** "Week two" where the source says week three. */
function ordinalFault(sentence: string, source: Source): string | undefined {
  const read = (text: string): readonly string[] =>
    [...withFigures(plainWords(text)).matchAll(ordinal)].map((one) => `${one[1]} ${one[2]}`.toLowerCase());
  const known = read(source.all);
  for (const one of read(sentence)) {
    const [unit = ''] = one.split(' ');
    if (known.some((other) => other.startsWith(`${unit} `)) && !known.includes(one))
      return 'another week, day or step than the source gives';
  }
  return undefined;
}

const roleWord =
  '(deputy|psychiatrist|psychologist|nurse|doctor|gp|pharmacist|manager|lead|supervisor|champion|receptionist|counsellor|therapist|social worker|paramedic|midwife|health visitor|dietitian|physiotherapist|solicitor|practitioner|consultant|adviser|advisor|co-?ordinator|clinician|volunteer|vicar|police officer|buddy|trainer|organiser|leader|secretary|treasurer|chair)';
const personName = "(\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+)";
const named = new RegExp(
  `\\b${personName},? (?:is |as )?(?:the|our|its|their|your|an?) (?:[\\w'-]+ ){0,3}?${roleWord}\\b`,
  'gu',
);
const alike: readonly RegExp[] = [/^(?:gp|doctor|clinician)$/, /^(?:advis[eo]r|practitioner|lead|champion)$/];

/** Somebody given another role than the source gives the name. */
function roleFault(sentence: string, source: Source): string | undefined {
  for (const [, name = '', role = ''] of plainWords(sentence).matchAll(named)) {
    const around = source.all.split(/\n|(?<=[.!?])\s+/).filter((one) => one.includes(name));
    if (around.length === 0) continue;
    const held = around.join(' ').toLowerCase();
    const roles = [...held.matchAll(new RegExp(`\\b${roleWord}s?\\b`, 'g'))].map((one) => one[1] ?? '');
    if (roles.length === 0) continue;
    const isSame = (other: string): boolean =>
      wordStem(other) === wordStem(role) || alike.some((one) => one.test(other) && one.test(role));
    if (!roles.some(isSame)) return 'another role than the source gives';
  }
  return undefined;
}

const dayparts: readonly RegExp[] = [/\bmornings?\b/i, /\bafternoons?\b/i, /\bevenings?\b|\bnights?\b/i];

/** "A crèche in the evening" where the source has it for the morning classes only. */
function daypartFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const said = dayparts.filter((one) => one.test(text));
  if (said.length === 0 || isDenied(text, text.search(said[0] ?? /$/))) return undefined;
  for (const piece of source.all.split(/[;\n]|[.!?](?=\s|$)/)) {
    const held = dayparts.filter((one) => one.test(piece));
    if (!/\bonly\b/i.test(piece) || held.length === 0 || said.some((one) => held.includes(one))) continue;
    const thing = /^(?:[a-z ]{3,20}: )?([\p{L}-]{4,})/iu.exec(piece.trim())?.[1];
    if (thing !== undefined && new RegExp(`\\b${thing.replace(/s$/i, '')}`, 'iu').test(text))
      return 'another part of the day than the source gives';
  }
  return undefined;
}

const rate =
  /\b(\d+(?:\.\d+)?) (hour|minute|session|time|visit|meeting|day)s? (?:a|an|per|each|every|in (?:a|each|every)) (day|week|fortnight|month|year)\b/gi;

/** "An hour a month" of what the source gives as an hour a fortnight. */
function rateFault(sentence: string, source: Source): string | undefined {
  const read = (text: string): readonly string[] =>
    [
      ...withFigures(plainWords(text))
        .replace(/\b(?:an|one) (?=hour\b)|\b(?:a|one) (?=(?:minute|session|time|visit|meeting|day)\b)/gi, '1 ')
        .replace(/\bonce\b/gi, '1 time')
        .replace(/\btwice\b/gi, '2 times')
        .replace(/\b(?:every|each|a|per) 2 weeks\b|\bfortnightly\b/gi, 'every fortnight')
        .matchAll(rate),
    ].map((one) => `${one[1]} ${one[2]} ${one[3]}`.toLowerCase());
  const known = read(source.all);
  for (const one of read(sentence)) {
    const amount = one.slice(0, one.lastIndexOf(' ') + 1);
    if (known.some((other) => other.startsWith(amount)) && !known.includes(one))
      return 'how often, otherwise than the source';
  }
  return undefined;
}

/** "All day Friday" of a morning. */
function allDayFault(sentence: string, source: Source): string | undefined {
  if (!source.isRecord || source.clock.always) return undefined;
  const text = plainWords(sentence);
  const found = /\ball day(?: long)?\b(?! (?:long )?(?:ticket|event|course|trip))/i.exec(text);
  return found !== null && !isDenied(text, found.index) && !/\ball[- ]day\b/i.test(source.all)
    ? 'all day, which the source does not say'
    : undefined;
}

/** What is wrong of a sentence only as a whole: a span of days, the number of a week, the role of a name, the part of a day, how much in how long. */
export function wholeFault(sentence: string, source: Source): string | undefined {
  return (
    spanFault(sentence, source) ??
    ordinalFault(sentence, source) ??
    roleFault(sentence, source) ??
    daypartFault(sentence, source) ??
    rateFault(sentence, source) ??
    allDayFault(sentence, source)
  );
}
