import type { Holiday, RotaRow, ServiceSettings, Weekday } from '../knowledge/knowledge.ts';
import { addDays, localTime, momentOf, weekdayOf } from '../knowledge/local-time.ts';

const week: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAYS_AHEAD = 21;

/** A stretch of time between two moments. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

interface Hours {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

/** The stretch of a row's hours that holds `at`; a shift over midnight belongs to the day on which it began, and none begins on a bank holiday. */
export function stretchAt(hours: Hours, at: Date, timeZone: string, holidays: readonly Holiday[]): Stretch | undefined {
  const today = localTime(at, timeZone).date;
  return [addDays(today, -1), today]
    .map((date) => stretchOn(hours, date, timeZone, holidays))
    .find((stretch) => stretch !== undefined && stretch.from <= at && at < stretch.to);
}

/** The next stretch of a row's hours that begins after `at`, within three weeks. */
export function nextStretch(
  hours: Hours,
  at: Date,
  timeZone: string,
  holidays: readonly Holiday[],
): Stretch | undefined {
  const today = localTime(at, timeZone).date;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const stretch = stretchOn(hours, addDays(today, ahead), timeZone, holidays);
    if (stretch && stretch.from > at) return stretch;
  }
  return undefined;
}

/** Every stretch of some hours that touches a time, in order: for asking about very many moments of it. */
export function stretchesBetween(
  hours: readonly Hours[],
  from: Date,
  to: Date,
  timeZone: string,
  holidays: readonly Holiday[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  const last = localTime(to, timeZone).date;
  for (let date = addDays(localTime(from, timeZone).date, -1); date <= last; date = addDays(date, 1))
    for (const row of hours) {
      const stretch = stretchOn(row, date, timeZone, holidays);
      if (stretch !== undefined && stretch.to > from && stretch.from < to) found.push(stretch);
    }
  return found.sort((a, b) => a.from.getTime() - b.from.getTime());
}

function stretchOn(hours: Hours, date: string, timeZone: string, holidays: readonly Holiday[]): Stretch | undefined {
  if (!hours.days.includes(weekdayOf(date)) || holidays.some((holiday) => holiday.date === date)) return undefined;
  const from = hours.from || '00:00';
  const to = hours.to || '24:00';
  const overMidnight = to <= from || to === '24:00';
  return {
    from: momentOf(date, from, timeZone),
    to: overMidnight
      ? momentOf(addDays(date, 1), to === '24:00' ? '00:00' : to, timeZone)
      : momentOf(date, to, timeZone),
  };
}

/** When the service is open: `service_hours` of the settings, or the hours of the rota where it says none. */
export function serviceHours(service: ServiceSettings, rota: readonly RotaRow[]): readonly Hours[] {
  const stated = readHours(service.raw['service_hours'] ?? '');
  return stated.length > 0 ? stated : rota.filter((row) => !row.outOfHours);
}

/** Reads `Mon-Fri 08:30-17:30; Sat 09:00-12:00`; what cannot be read is left out. */
export function readHours(text: string): readonly Hours[] {
  return text.split(';').flatMap((piece) => {
    const found =
      /^\s*([A-Za-z]{3})[a-z]*(?:\s*-\s*([A-Za-z]{3})[a-z]*)?\s+(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*$/.exec(piece);
    if (!found) return [];
    const [, first = '', last = first, from = '', to = ''] = found;
    const start = week.findIndex((day) => day.toLowerCase() === first.toLowerCase());
    const end = week.findIndex((day) => day.toLowerCase() === (last || first).toLowerCase());
    if (start < 0 || end < 0) return [];
    const days = start <= end ? week.slice(start, end + 1) : [...week.slice(start), ...week.slice(0, end + 1)];
    return [{ days, from: from.padStart(5, '0'), to: to.padStart(5, '0') }];
  });
}

/** `at` itself while the service is open, else when it opens next; undefined where no hours are stated. */
export function openFrom(
  at: Date,
  service: ServiceSettings,
  rota: readonly RotaRow[],
  holidays: readonly Holiday[],
): Date | undefined {
  const hours = serviceHours(service, rota);
  if (hours.some((row) => stretchAt(row, at, service.timeZone, holidays))) return at;
  return hours
    .map((row) => nextStretch(row, at, service.timeZone, holidays)?.from)
    .filter((from) => from !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())[0];
}
