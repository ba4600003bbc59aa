import type { Asset, Weekday } from '../knowledge/knowledge.ts';
import { weekdays } from './question/calendar.ts';

/** One stretch of time in which a service runs; minutes since midnight. */
export interface Session {
  readonly days: readonly Weekday[] | undefined;
  readonly from: number;
  readonly to: number;
}

const day = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|day|sday|nesday|rsday|urday)?s?';
const time = String.raw`(\d{1,2})(?:[:.](\d\d))? ?(am|pm|noon)?`;

function minutes(
  hour: string,
  minute: string | undefined,
  half: string | undefined,
  later: number | undefined,
): number {
  let h = Number(hour);
  if (half === 'pm' && h < 12) h += 12;
  else if (half === undefined && later !== undefined && h < 12 && h * 60 + 12 * 60 <= later && h >= 1 && h < 8) h += 12;
  else if (half === undefined && later === undefined && h >= 1 && h < 8) h += 12;
  return h * 60 + Number(minute ?? 0);
}

function fromText(text: string): Session[] {
  const lower = text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/12 noon|midday|\bnoon\b/g, '12pm')
    .replace(/midnight/g, '11.59pm');
  const found: Session[] = [];
  let days: Weekday[] = [];
  const part = new RegExp(
    String.raw`\b(${day}) ?(?:-|to) ?(${day})\b|\b(${day})\b|\b${time} ?(?:-|to|till?|until) ?${time}\b`,
    'g',
  );
  let afterTime = false;
  for (const match of lower.matchAll(part)) {
    const named = (word: string) => weekdays.findIndex((one) => word.startsWith(one.toLowerCase()));
    if (match[4] === undefined) {
      if (afterTime) days = [];
      afterTime = false;
      if (match[1] !== undefined && match[2] !== undefined)
        days.push(...weekdays.slice(named(match[1]), named(match[2]) + 1));
      else if (match[3] !== undefined) days.push(weekdays[named(match[3])]!);
      continue;
    }
    const to = minutes(match[7]!, match[8], match[9], undefined);
    const from = minutes(match[4], match[5], match[6] ?? (match[9] === 'am' ? 'am' : undefined), to);
    if (to > from && to <= 24 * 60) found.push({ days: days.length > 0 ? [...days] : undefined, from, to });
    afterTime = true;
  }
  return found;
}

const kept = new WeakMap<Asset, readonly Session[]>();

/** When it runs: each session of the written schedule, else the recorded start and end. Columns hold one session, words may hold several. */
export function sessionsIn(asset: Asset): readonly Session[] {
  const known = kept.get(asset);
  if (known !== undefined) return known;
  const { start, end, days, text } = asset.schedule;
  const clock = (value: string) => Number(value.slice(0, 2)) * 60 + Number(value.slice(3, 5));
  const recorded: Session[] =
    start === undefined ? [] : [{ days, from: clock(start), to: end === undefined ? clock(start) + 90 : clock(end) }];
  const several = asset.schedule.sessions?.map((one) => ({
    days: one.days,
    from: clock(one.start),
    to: one.end === undefined ? clock(one.start) + 90 : clock(one.end),
  }));
  if (several !== undefined && several.length > 0) {
    kept.set(asset, several);
    return several;
  }
  const written = fromText(text);
  // One written session is the recorded one again; the columns were read by somebody, so they win.
  const sessions =
    recorded.length > 0 && written.length <= 1
      ? recorded
      : written.length > 1
        ? written
        : recorded.length > 0
          ? recorded
          : written;
  kept.set(asset, sessions);
  return sessions;
}
