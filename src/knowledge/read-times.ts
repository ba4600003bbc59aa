import { figures } from './number-words.ts';

/** A start and an end as `HH:MM`, 24 hours; what is not said, or could be read two ways, stays undefined. */
export interface TimesRead {
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** True when the text speaks of a time that could not be read, or of several that differ. */
  readonly unsure: boolean;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** Written so that there is nothing to interpret: 13:30, 0930, noon. */
  readonly exact: boolean;
}

const clock =
  "(?:(?:half(?: past)?|quarter (?:past|to))\\s+\\d{1,2}|\\d{1,2}[:.]\\d{2}|[01]\\d[0-5]\\d|2[0-3][0-5]\\d|\\d{1,2}|noon|midday|midnight)(?:\\s*(?:o'?clock))?(?:\\s*(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|in the morning|in the afternoon|in the evening|noon|hrs?\\b|h\\b))?";
const rangePattern = new RegExp(
  `(?<![\\d£.:/])(?:from |between )?(${clock})\\s*(?:-|to|until|'?till?|(?<=between .{0,12})and)\\s*(${clock})(?![\\d/%]|[.:]\\d|\\s*(?:(?:years?|yrs?|weeks?|wks?|months?|people|sessions?)\\b|\\+))`,
  'g',
);
const fromPattern = new RegExp(
  // What follows a time begins something new; "from 3 September" and "at 2 halls" are no times.
  `\\b(?:from|starts?(?: at)?|at|@|doors(?: open)?)\\s*(${clock})(?=\\s*(?:$|[,.;:)(&-]|(?:on|each|every|to|till?|until|and|for|in|but|with|or|sharp|prompt|daily|weekly|most|onwards?|except|excl|not|term|start|by)\\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b))`,
);
const untilPattern = new RegExp(
  `\\b(?:until|till?|til|ends?(?: at)?|finishes(?: at)?|(?:back|home|done|over|finished) by)\\s+(${clock})(?![\\d/%])`,
);
const alonePattern =
  /(?<![\d£.:])((?:half(?: past)?|quarter (?:past|to))\s+\d{1,2}(?:\s*(?:a\.?m\b|p\.?m\b))?|\d{1,2}(?:[:.]\d{2})?\s*(?:a\.?m\b|p\.?m\b)|(?:[01]?\d|2[0-3])[:.][0-5]\d(?![.\d/])|\bnoon\b|\bmidday\b)/g;
const lastingPattern =
  /\bfor (?:about |around |up to )?(an?|\d(?:[.]5)?)(?: and a half)? ?(?:hours?|hrs?)\b(?: and a half)?/;

function readClock(written: string): Clock | undefined {
  const text = written.trim();
  const half = /p\.?m\b|afternoon|evening/.test(text) ? 'pm' : /a\.?m\b|morning/.test(text) ? 'am' : undefined;
  if (/^\d{1,2}\s*noon$/.test(text) || /^(?:noon|midday)/.test(text))
    return { hour: 12, minute: 0, half: undefined, exact: true };
  if (/^midnight/.test(text)) return { hour: 0, minute: 0, half: undefined, exact: true };
  const past = /^(half(?: past)?|quarter past|quarter to)\s+(\d{1,2})/.exec(text);
  if (past) return readPast(past[1] as string, Number(past[2]), half);
  const digits = /^(\d{1,2})[:.](\d{2})|^(\d{2})(\d{2})|^(\d{1,2})/.exec(text);
  if (!digits) return undefined;
  const hour = Number(digits[1] ?? digits[3] ?? digits[5]);
  const minute = Number(digits[2] ?? digits[4] ?? 0);
  if (hour > 24 || minute > 59 || (half !== undefined && hour === 0)) return undefined;
  const exact = hour > 12 || digits[3] !== undefined || /^0\d/.test(text) || hour === 0;
  return { hour: hour % 24, minute, half: exact ? undefined : half, exact };
}

function readPast(word: string, hour: number, half: Clock['half']): Clock | undefined {
  if (hour < 1 || hour > 12) return undefined;
  if (word.startsWith('half')) return { hour, minute: 30, half, exact: false };
  return word === 'quarter past'
    ? { hour, minute: 15, half, exact: false }
    : { hour: hour === 1 ? 12 : hour - 1, minute: 45, half, exact: false };
}

function minutesOf(at: Clock, half: 'am' | 'pm' | undefined): number {
  const hour = at.exact ? at.hour : half === 'pm' ? (at.hour % 12) + 12 : half === 'am' ? at.hour % 12 : at.hour;
  return hour * 60 + at.minute;
}

/** Groups do not meet between one and six in the night; seven is left open unless the text says which. */
function usualHalf(hour: number, hint: 'am' | 'pm' | undefined): 'am' | 'pm' | undefined {
  if (hint === 'pm' && hour !== 12) return hour >= 10 ? 'am' : 'pm';
  if (hour >= 8 && hour <= 11) return 'am';
  if (hour === 12 || hour <= 6) return 'pm';
  return hint;
}

function hintOf(text: string): 'am' | 'pm' | undefined {
  const late = /\b(?:eves?|evenings?|nights?|afternoons?|aft|pm|p\.m\.?)\b/.test(text);
  const early = /\b(?:mornings?|a\.m\.?|am|breakfast)\b/.test(text);
  return late === early ? undefined : late ? 'pm' : 'am';
}

const written = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function readRange(from: Clock, to: Clock, hint: 'am' | 'pm' | undefined): { start: string; end: string } | undefined {
  // The start takes the half that is written at the end if that keeps the order: "2-4pm", but not "11-1pm".
  const settledStart = from.exact || from.half !== undefined;
  for (const half of settledStart ? [from.half] : [to.half, usualHalf(from.hour, hint)]) {
    if (half === undefined && !from.exact) continue;
    const start = minutesOf(from, half);
    const settled = to.exact || to.half !== undefined;
    const ends = settled ? [minutesOf(to, to.half) || 1440] : [minutesOf(to, 'am'), minutesOf(to, 'pm')];
    const end = ends.find((at) => at > start);
    const saidWhole = from.half !== undefined && settled;
    if (end !== undefined && (saidWhole || end - start <= 14 * 60)) return { start: written(start), end: written(end) };
  }
  // "10-12pm" means noon, and "11pm-1am" passes midnight.
  if (from.half === 'pm' && to.half === 'am')
    return { start: written(minutesOf(from, 'pm')), end: written(minutesOf(to, 'am')) };
  const am = minutesOf(from, 'am');
  if (!from.exact && from.half === undefined && to.half === 'pm' && am < minutesOf(to, 'pm'))
    return { start: written(am), end: written(minutesOf(to, 'pm')) };
  return undefined;
}

function single(match: string | undefined, hint: 'am' | 'pm' | undefined): string | undefined {
  const at = match === undefined ? undefined : readClock(match);
  if (at === undefined) return undefined;
  const half = at.half ?? usualHalf(at.hour, hint);
  return at.exact || half !== undefined ? written(minutesOf(at, half)) : undefined;
}

/** When something ends that starts then and lasts "two hours". */
function endAfter(start: string | undefined, lasting: RegExpExecArray | null): string | undefined {
  if (start === undefined || lasting === null) return undefined;
  const hours = (Number(lasting[1]) || 1) + (lasting[0].includes('and a half') ? 0.5 : 0);
  const [hour = '0', minute = '0'] = start.split(':');
  return written(Number(hour) * 60 + Number(minute) + hours * 60);
}

/** Reads "half one til 3", "10-12", "2-4pm", "1400-1600", "from 7pm"; the same words with two different times are unsure. */
export function readTimes(text: string): TimesRead {
  const plain = figures(
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[‐‑‒–—]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/\b(\d{1,2}(?:[:.]\d{2})?)-?ish\b/g, 'at $1')
      .replace(/\bage[sd]?:? \d+ ?(?:-|to) ?\d+|£ ?\d+(?:\.\d+)?(?: ?(?:-|to) ?£?\d+(?:\.\d+)?)?/g, ' '),
  );
  if (/\b24\s*(?:\/\s*7|hours?|hrs?)\b|\ball day\b|\bround the clock\b/.test(plain))
    return { start: '00:00', end: '24:00', unsure: false };
  const hint = hintOf(plain);
  const ranges = [...plain.matchAll(rangePattern)].map((match) => {
    const from = readClock(match[1] as string);
    const to = readClock(match[2] as string);
    return from && to ? readRange(from, to, hint) : undefined;
  });
  if (ranges.length > 0) {
    const [first] = ranges;
    const same =
      first !== undefined && ranges.every((range) => range?.start === first.start && range?.end === first.end);
    return same ? { ...first, unsure: false } : { start: undefined, end: undefined, unsure: true };
  }
  const alone = [...new Set([...plain.replace(untilPattern, ' ').matchAll(alonePattern)].map((match) => match[1]))];
  if (alone.length > 1) return { start: undefined, end: undefined, unsure: true };
  const from = fromPattern.exec(plain)?.[1] ?? alone[0];
  const until = untilPattern.exec(plain)?.[1];
  const start = single(from, hint);
  const end = single(until, start !== undefined && start >= '12:00' ? 'pm' : hint);
  return {
    start,
    end: end ?? (until === undefined ? endAfter(start, lastingPattern.exec(plain)) : undefined),
    unsure: (from !== undefined && start === undefined) || (until !== undefined && end === undefined),
  };
}
