// By when and until when: the bound itself belongs to what it bounds, although its figure may stand elsewhere in the source.
import { withFigures } from './check-facts-number-words.ts';
import { readFacts, type Source } from './check-facts-source.ts';
import type { Figures, PartDate } from './figures-said.ts';
import { plainWords } from './negation.ts';

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const lasting = new RegExp(
  `\\b(?:until|till|up to|through to|(?:ends?|closes?|finish(?:es)?|stops?) on) (?:\\w+day,? )?(?:the )?(\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}(?: \\d{4})?|${months} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?: \\d{4})?)`,
  'gi',
);
const isSame = (one: PartDate, other: PartDate): boolean =>
  one.day === other.day &&
  one.month === other.month &&
  (one.year === undefined || other.year === undefined || one.year === other.year);

/** Until a date that the source does not give: that one of its weekdays falls on it bears out no end. */
function endFault(text: string, source: Source, asked: Figures): string | undefined {
  const known = [...source.figures.dates, ...asked.dates].filter((one) => one.day !== undefined);
  if (known.length === 0) return undefined;
  const ends = [...text.matchAll(lasting)].flatMap((one) => readFacts(one[1] ?? '').figures.dates);
  return ends.some((one) => one.day !== undefined && !known.some((other) => isSame(one, other)))
    ? 'a date that the source does not give'
    : undefined;
}

const clockTime = `((?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm)?|noon|midday|half past \\w+|quarter (?:past|to) \\w+))(?![\\d:]|(?:st|nd|rd|th)?\\s?(?:of )?${months}|\\s?(?:hours?|minutes?|days?|weeks?|years?|people|miles?|%))`;
const early = new RegExp(`\\b(?:before|by|no later than) ${clockTime}`, 'gi');
const late = new RegExp(`\\b(?:after|from) ${clockTime}`, 'gi');
const denying = /\b(?:not?|never|nobody|cannot)\b|n't\b/i;
const minutesIn = (text: string, bound: RegExp): readonly (readonly number[])[] =>
  [...text.matchAll(bound)].flatMap((one) => readFacts(`at ${one[1] ?? ''}`).clock.times.map((time) => time.minutes));
const meets = (one: readonly number[], others: readonly (readonly number[])[]): boolean =>
  others.some((other) => other.some((minute) => one.includes(minute)));

/** "Ring before three" of what is rung for before noon and comes after three. */
function sideFault(text: string, source: Source): string | undefined {
  const before = minutesIn(source.all, early);
  // "No visits start after half past three": they start by then.
  const after = minutesIn(
    source.all
      .split(/\n|(?<=[.!?;])\s+/)
      .filter((one) => !denying.test(one))
      .join('\n'),
    late,
  );
  return before.length > 0 &&
    !denying.test(text) &&
    minutesIn(text, early).some((one) => !meets(one, before) && meets(one, after))
    ? 'a time on the wrong side'
    : undefined;
}

const sameDay = /\bsame[- ]day\b/i;
const upTo = new RegExp(`\\b(?:before|by|no later than|until|till|up to) ${clockTime}`, 'gi');

/** The last time for what still comes the same day. */
function sameDayFault(text: string, source: Source): string | undefined {
  if (!sameDay.test(text)) return undefined;
  const known = source.all.split(/\n|(?<=[.!?;])\s+/).filter((one) => sameDay.test(one));
  const bounds = known.flatMap((one) => minutesIn(one, upTo));
  return bounds.length > 0 && minutesIn(text, upTo).some((one) => !meets(one, bounds))
    ? 'a time that the source gives of something else'
    : undefined;
}

/** A bound that the source sets on something else, or not at all. */
export function boundFault(sentence: string, source: Source, asked: Figures): string | undefined {
  const text = withFigures(plainWords(sentence));
  return endFault(text, source, asked) ?? sideFault(text, source) ?? sameDayFault(text, source);
}
