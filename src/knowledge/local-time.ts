import type { Weekday } from './knowledge.ts';

const weekdays: readonly Weekday[] = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY_MS = 86_400_000;

/** A moment as the wall clock of the service shows it. */
export interface LocalTime {
  readonly date: string;
  readonly weekday: Weekday;
  /** `HH:MM`. */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const digits = '2-digit';
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
      second: digits,
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Reads a moment on the wall clock of a time zone. */
export function localTime(at: Date, timeZone: string): LocalTime {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const date = `${part['year']}-${part['month']}-${part['day']}`;
  return { date, weekday: weekdayOf(date), time: `${part['hour']}:${part['minute']}` };
}

/** The wall clock for very many moments: a zone is asked twice a day, and again only where its clocks change. */
export function createWallClock(timeZone: string): (at: Date) => { readonly date: string; readonly hour: number } {
  const offsets = new Map<number, number | undefined>();
  return (at) => {
    const moment = at.getTime();
    const day = Math.floor(moment / DAY_MS);
    if (!offsets.has(day)) {
      const [begins, ends] = [offsetAt(day * DAY_MS, timeZone), offsetAt((day + 1) * DAY_MS, timeZone)];
      offsets.set(day, begins === ends ? begins : undefined);
    }
    const shown = new Date(moment + (offsets.get(day) ?? offsetAt(moment, timeZone))).toISOString();
    return { date: shown.slice(0, 10), hour: Number(shown.slice(11, 13)) };
  };
}

export function weekdayOf(date: string): Weekday {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
}

/** The date some days after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The moment at which the wall clock shows `time` on `date`. In the hour that is skipped in spring: when the clock has moved on;
 * in the hour that comes twice in autumn: the first of the two.
 */
export function momentOf(date: string, time: string, timeZone: string): Date {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const offsets = [offsetAt(asIfUtc - DAY_MS / 2, timeZone), offsetAt(asIfUtc + DAY_MS / 2, timeZone)];
  const candidates = [...new Set(offsets)].map((offset) => asIfUtc - offset).sort((a, b) => a - b);
  const exact = candidates.find((moment) => moment + offsetAt(moment, timeZone) === asIfUtc);
  return new Date(exact ?? candidates.at(-1)!);
}

function offsetAt(moment: number, timeZone: string): number {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  return shown - Math.floor(moment / 1000) * 1000;
}
