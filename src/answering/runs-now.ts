// Whether a service runs at this moment, by its recorded sessions; weekly ones only, since of the others the clock alone does not say.
import type { Asset } from '../knowledge/knowledge.ts';
import { addDays, weekdayOf } from '../knowledge/local-time.ts';
import { type ServiceClock, weekdayNames } from '../knowledge/opening-hours.ts';
import { outOfSeason } from '../knowledge/season.ts';
import { sessionsIn } from '../retrieval/sessions.ts';

/** How a service stands at one moment, in words for its card. */
export type RunsNow =
  | { readonly kind: 'open' | 'later_today' | 'shut'; readonly words: string }
  | { readonly kind: 'unknown' };

const nightly = /\b24\s*\/\s*7\b|\b24 hours?\b/i;
const loose = /\b(?:appointment|appt|arrange\w*|by agreement|when needed|on request|vari\w+|ring (?:first|to))\b/i;

/** Reads a service's sessions against the clock. */
export function runsNow(asset: Asset, clock: ServiceClock): RunsNow {
  const { schedule } = asset;
  const season = outOfSeason(asset, clock.date);
  if (season !== undefined) return { kind: 'shut', words: season.words };
  if (nightly.test(schedule.text)) return { kind: 'open', words: 'Open day and night' };
  const isWeekly = schedule.frequency === undefined || schedule.frequency === 'weekly';
  const sessions = sessionsIn(asset).flatMap(({ days, from, to }) => (days === undefined ? [] : [{ days, from, to }]));
  if (!isWeekly || sessions.length === 0 || schedule.termTimeOnly === true || loose.test(schedule.text))
    return { kind: 'unknown' };
  const now = minutesOf(clock.time);
  const on = (date: string) => sessions.filter(({ days }) => days.includes(weekdayOf(date)));
  const today = on(clock.date);
  const open = today.find(({ from, to }) => from <= now && now < to);
  // On a bank holiday what is written for the weekday may not hold.
  if (clock.holidays.includes(clock.date)) return { kind: 'unknown' };
  if (open !== undefined) return { kind: 'open', words: `Open now, until ${timeOf(open.to)}` };
  const later = today
    .map(({ from }) => from)
    .filter((from) => from > now)
    .sort((a, b) => a - b)[0];
  if (later !== undefined) return { kind: 'later_today', words: `Opens today ${timeOf(later)}` };
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const date = addDays(clock.date, ahead);
    const first = on(date)
      .map(({ from }) => from)
      .sort((a, b) => a - b)[0];
    if (first === undefined) continue;
    const day = ahead === 1 ? 'tomorrow' : weekdayNames[weekdayOf(date)];
    return { kind: 'shut', words: `Shut now, opens ${day} ${timeOf(first)}` };
  }
  return { kind: 'unknown' };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
