import type { Weekday } from '../../knowledge/knowledge.ts';
import { weekdayNames } from '../../knowledge/opening-hours.ts';

export const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** A weekday as typed on a phone: whole, short or misspelt. */
export const dayPattern =
  '(?:mon(?:day?|dy)?s?|tue(?:s(?:day?|dy)?)?s?|tuseday?s?|tusday?s?|we(?:d(?:s|nes(?:day?|dy)?|ensday|nsday)?|nsday|nesday|ndesday)s?|thu(?:r(?:s(?:day?|dy)?|day|sady)?)?s?|thrusday?s?|thirsday|fri(?:day?|dy)?s?|frday|sat(?:urday?|urdy|erday|uday|rday)?s?|sun(?:day?|dy)?s?)';

/** The moment of asking, in the service's own time zone. */
export interface Moment {
  /** ISO date. */
  readonly date: string;
  readonly day: Weekday;
  /** Minutes since midnight. */
  readonly minutes: number;
}

// Making one costs more than reading a whole question.
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The local date, weekday and minute of a moment, in the service's time zone. */
export function momentIn(now: Date, timeZone: string): Moment {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  const parts = clock.formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '0';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, day: weekdayOf(date), minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** The weekday of an ISO date. */
export function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7]!;
}

/** The ISO date so many days on. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Day name in full, for words people read. */
export function dayName(day: Weekday): string {
  return weekdayNames[day];
}

/** Which weekday a word is that matches `dayPattern`. */
export function dayOf(word: string): Weekday {
  if (/^t(?:ue|us)/.test(word)) return 'Tue';
  if (/^we/.test(word)) return 'Wed';
  if (/^th/.test(word)) return 'Thu';
  if (/^fr/.test(word)) return 'Fri';
  if (/^sa/.test(word)) return 'Sat';
  if (/^su/.test(word)) return 'Sun';
  return 'Mon';
}
