// The time that the log's pages look at: four weeks unless somebody says otherwise, in days of the service's own clock.
import { addDays, localTime, momentOf } from '../knowledge/local-time.ts';

export interface Period {
  readonly from: Date;
  /** The moment at which the last day ends. */
  readonly to: Date;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly days: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
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
  const name = new Date(`${month}-15T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  });
  return { ...between(`${month}-01`, addDays(`${next}-01`, -1), timeZone), month, name };
}

function between(firstDay: string, lastDay: string, timeZone: string): Period {
  const from = momentOf(firstDay, '00:00', timeZone);
  const to = momentOf(addDays(lastDay, 1), '00:00', timeZone);
  return { from, to, firstDay, lastDay, days: Math.round((to.getTime() - from.getTime()) / 86_400_000) };
}

function day(text: string | null): string | undefined {
  return text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
