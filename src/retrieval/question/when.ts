import type { Holiday } from '../../knowledge/knowledge.ts';
import { readBusyHours } from './busy-hours.ts';
import type { Moment } from './calendar.ts';
import { readDates } from './dates.ts';
import { readDays } from './days.ts';
import { readTimes } from './times.ts';
import type { Reading } from './wish.ts';

/** Reads days, dates and times, also refused ones, from where the asker stands in time. */
export function readWhen(reading: Reading, now: Moment, holidays: readonly Holiday[]): void {
  readDates(reading, now, holidays);
  // "At work till 3" ends when the free time begins, so it comes before plain times.
  readBusyHours(reading);
  // Out-of-hours phrases name days that are not wished for, so they come before days.
  readTimes(reading);
  if (!reading.wishes.some((wish) => wish.detail.kind === 'out-of-work-hours')) readDays(reading);
}
