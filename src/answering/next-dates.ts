// "Last Thursday of the month" comes to a date, once it is known what month it is.
import { type Clock, type Day, week } from './check-facts-clock.ts';
import type { PartDate } from './figures-said.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const places: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };
const monthsAhead = 4;

/** The dates that a clock's days come to in the months from now: those of the n-th weekday, else each of its weekdays. */
export function nextDates(clock: Clock, now: string | undefined): readonly PartDate[] {
  const start = Date.parse(`${(now ?? '').slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(start)) return [];
  const named = new Set<string>(clock.days.filter((one) => !one.denied).map((one) => one.day));
  const nths = [...clock.often].filter((one) => one.startsWith('nth:')).map((one) => one.slice(4));
  const found: PartDate[] = [];
  for (let day = 0; day < monthsAhead * 31; day += 1) {
    const at = new Date(start + day * 86_400_000);
    if (!named.has(days[at.getUTCDay()] ?? '')) continue;
    const date = at.getUTCDate();
    const isLast = new Date(at.getTime() + 7 * 86_400_000).getUTCMonth() !== at.getUTCMonth();
    if (nths.length > 0 && !nths.some((nth) => (nth === 'last' ? isLast : places[nth] === Math.floor((date - 1) / 7))))
      continue;
    found.push({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: date });
  }
  return found;
}

const dayOf = (at: number): string => days[new Date(at).getUTCDay()] ?? '';

/** The weekdays that today, tomorrow and the source's own lengths of time come to: "within two working days" of a Wednesday is by Friday. */
export function reckonedDays(text: string, now: string | undefined, lengths: ReadonlySet<string>): ReadonlySet<string> {
  const start = Date.parse(`${(now ?? '').slice(0, 10)}T00:00:00Z`);
  const found = new Set<string>();
  if (Number.isNaN(start)) return found;
  const day = 86_400_000;
  // "It's Tuesday" says what day it is, "it is on Tuesdays" and "it is open on Tuesday" when something meets.
  if (
    /\b(?:today|tonight|now|being|this (?:morning|afternoon|evening))\b|\b(?:it's|it is) (?:(?:now|already|only|still|just|a) )*\w+day\b/i.test(
      text,
    )
  )
    found.add(dayOf(start));
  if (/\btomorrow\b/i.test(text)) found.add(dayOf(start + day));
  if (!/\b(?:by|before|that(?:'s| is)|which (?:is|means|makes)|so|until|latest)\b/i.test(text)) return found;
  for (const length of lengths) {
    const [n = '', unit = ''] = length.split(' ');
    if (unit === 'min' && Number(n) % 1440 === 0 && Number(n) <= 20_160) found.add(dayOf(start + Number(n) * 60_000));
    if (unit !== 'working' || Number(n) > 10) continue;
    let at = start;
    for (let left = Number(n); left > 0; ) {
      at += day;
      if (!/Sat|Sun/.test(dayOf(at))) left -= 1;
    }
    found.add(dayOf(at));
  }
  return found;
}

/** The days before those spoken of, where a source wants something the day before and a sentence tells of that; before Monday also Friday. */
export function daysBefore(text: string, source: string, days: readonly { readonly day: Day }[]): readonly string[] {
  if (!/\bday (?:before|ahead)\b/i.test(source)) return [];
  // "It runs on Mondays and Wednesdays" tells of no day before.
  if (
    /\b(?:runs?|opens?|is open|meets?|is (?:held )?on)\b/i.test(text) &&
    !/\b(?:by|book\w*|before|ring|order|latest)\b/i.test(text)
  )
    return [];
  return days.flatMap(({ day }) => [week[(week.indexOf(day) + 6) % 7] ?? day, ...(day === 'Mon' ? ['Fri'] : [])]);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const spanOfMonths = new RegExp(`\\b(?:from|between) ${month} (?:to|until|till|and|through) ${month}\\b`, 'gi');

/** "From October to March" holds in November too. */
export function monthsBetween(source: string): readonly PartDate[] {
  return [...source.matchAll(spanOfMonths)].flatMap(([, from = '', to = '']) => {
    const [first, last] = [monthNames.indexOf(from.toLowerCase()), monthNames.indexOf(to.toLowerCase())];
    return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_one, place) => ({
      year: undefined,
      month: ((first + place) % 12) + 1,
      day: undefined,
    }));
  });
}
