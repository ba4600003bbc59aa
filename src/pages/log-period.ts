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

function between(firstDay: string, lastDay: string, timeZone: string): Period {
  const from = momentOf(firstDay, '00:00', timeZone);
  const to = momentOf(addDays(lastDay, 1), '00:00', timeZone);
  return { from, to, firstDay, lastDay, days: Math.round((to.getTime() - from.getTime()) / 86_400_000) };
}

// As people here write it, day first: a browser's own field shows dates in the order of its maker's country.
function day(text: string | null): string | undefined {
  return text === null ? undefined : readDate(text);
}
