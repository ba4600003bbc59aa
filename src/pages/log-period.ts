// The time that the log's pages look at: four weeks unless somebody says otherwise, in days of the service's own clock.
import { plainDate } from '../answering/plain-date.ts';
import { addDays, localTime, momentOf } from '../knowledge/local-time.ts';
import { readDate } from '../knowledge/read-date.ts';

export interface Period {
  readonly from: Date;
  /** The moment at which the last day ends. */
  readonly to: Date;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly days: number;
}

const LONGEST_DAYS = 3 * 366;

/** Reads `from` and `to`; what makes no sense is left out, never an error. */
export function periodOf(query: URLSearchParams, now: Date, timeZone: string, defaultDays = 28): Period {
  const today = localTime(now, timeZone).date;
  const lastDay = day(query.get('to')) ?? today;
  const first = day(query.get('from')) ?? addDays(lastDay, 1 - defaultDays);
  if (first > lastDay) return between(lastDay, lastDay, timeZone);
  const earliest = addDays(lastDay, -LONGEST_DAYS);
  return between([first, earliest].sort().at(-1) ?? first, lastDay, timeZone);
}

/** A calendar month, `YYYY-MM`; by default the one before this. */
export function monthOf(
  text: string | null,
  now: Date,
  timeZone: string,
): Period & { readonly month: string; readonly name: string } {
  const today = localTime(now, timeZone).date;
  const before = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
  const month = text !== null && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) ? text : before;
  const next = addDays(`${month}-28`, 4).slice(0, 7);
  return { ...between(`${month}-01`, addDays(`${next}-01`, -1), timeZone), month, name: plainDate(month) };
}

const MONTHS_OFFERED = 24;

/** The months that a page offers, newest first, the one that is shown among them. */
export function monthsOffered(
  shown: string,
  now: Date,
  timeZone: string,
): readonly { readonly month: string; readonly name: string }[] {
  const months = [localTime(now, timeZone).date.slice(0, 7)];
  while (months.length < MONTHS_OFFERED) months.push(addDays(`${months.at(-1)}-01`, -1).slice(0, 7));
  if (!months.includes(shown)) months.push(shown);
  return months
    .toSorted()
    .toReversed()
    .map((month) => ({ month, name: plainDate(month) }));
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The time that somebody asks about in words ("last month", "in May", "this quarter"); four weeks where they name none. */
export function periodAsked(words: string, now: Date, timeZone: string): Period {
  const said = words.toLowerCase();
  const today = localTime(now, timeZone).date;
  const days = (first: string, last: string): Period => between(first, last > today ? today : last, timeZone);
  const monthsFrom = (month: string, count: number): Period =>
    days(`${month}-01`, addDays(`${addMonths(month, count)}-01`, -1));
  const thisMonth = today.slice(0, 7);
  const monday = addDays(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7));
  if (/\byesterday\b|\blast night\b/.test(said)) return days(addDays(today, -1), today);
  if (/\btoday\b|\btonight\b/.test(said)) return days(today, today);
  if (/\blast week\b/.test(said)) return days(addDays(monday, -7), addDays(monday, -1));
  if (/\bthis week\b/.test(said)) return days(monday, today);
  const last = /\b(?:last|past) (\d{1,3}) (day|week|month)s?\b/.exec(said);
  if (last !== null) {
    const count = Number(last[1]) * (last[2] === 'day' ? 1 : last[2] === 'week' ? 7 : 30);
    return days(addDays(today, 1 - Math.max(1, count)), today);
  }
  const quarter = `${today.slice(0, 5)}${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}`;
  if (/\bthis quarter\b/.test(said)) return monthsFrom(quarter, 3);
  if (/\bquarter(?:ly|'?s)?\b/.test(said)) return monthsFrom(addMonths(quarter, -3), 3);
  if (/\blast month\b|\bmonthly\b/.test(said)) return monthsFrom(addMonths(thisMonth, -1), 1);
  if (/\bthis month\b/.test(said)) return monthsFrom(thisMonth, 1);
  // "In May" and "may we" are two words; a month is named after "in", "for", "of", "since" or "during".
  const named = /\b(?:in|for|of|since|during) (?:last )?([a-z]+)\b/g;
  for (const [whole, name] of said.matchAll(named)) {
    const place = months.indexOf(name ?? '');
    if (place < 0) continue;
    const month = `${today.slice(0, 5)}${String(place + 1).padStart(2, '0')}`;
    const newest = month > thisMonth ? addMonths(month, -12) : month;
    return whole.startsWith('since') ? days(`${newest}-01`, today) : monthsFrom(newest, 1);
  }
  if (/\blast year\b/.test(said)) return monthsFrom(`${Number(today.slice(0, 4)) - 1}-01`, 12);
  if (/\bthis year\b/.test(said)) return days(`${today.slice(0, 4)}-01-01`, today);
  return days(addDays(today, -27), today);
}

function addMonths(month: string, count: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

function between(firstDay: string, lastDay: string, timeZone: string): Period {
  const from = momentOf(firstDay, '00:00', timeZone);
  const to = momentOf(addDays(lastDay, 1), '00:00', timeZone);
  return { from, to, firstDay, lastDay, days: Math.round((to.getTime() - from.getTime()) / 86_400_000) };
}

// As people here write it, day first: a browser's own field shows dates in the order of its maker's country.
function day(text: string | null): string | undefined {
  return text === null ? undefined : readDate(text);
}
