import type { Asset, Weekday } from '../knowledge/knowledge.ts';
import { outOfSeason } from '../knowledge/season.ts';
import { modesOf } from './asset-fit-terms.ts';
import { breaks, type Fit, fits, unknown } from './fit.ts';
import { holidayFit, runsOnFeast } from './holiday-fit.ts';
import { dayName, weekdays } from './question/calendar.ts';
import type { ReadWish, WishDetail } from './question/wish.ts';
import { sessionsIn } from './sessions.ts';

/** Wishes for when: days, dates and times of day. */
type When = Extract<
  WishDetail,
  { kind: 'days' | 'not-days' | 'date' | 'time' | 'not-time' | 'out-of-work-hours' | 'school-holidays' | 'term-time' }
>;

const dayStems: Readonly<Record<Weekday, RegExp>> = {
  Mon: /\bmon(?:day)?s?\b/i,
  Tue: /\btue(?:s|sday)?s?\b/i,
  Wed: /\bwed(?:s|nesday)?s?\b/i,
  Thu: /\bthu(?:r|rs|rsday)?s?\b/i,
  Fri: /\bfri(?:day)?s?\b/i,
  Sat: /\bsat(?:urday)?s?\b/i,
  Sun: /\bsun(?:day)?s?\b/i,
};

/** Days on which it runs, from the columns or, where they are blank, from the words. */
function daysOf(asset: Asset): readonly Weekday[] | undefined {
  if (asset.schedule.days !== undefined) return asset.schedule.days;
  const text = `${asset.schedule.text} ${asset.description}`;
  if (/\b(?:every day|daily|7 days|seven days|24\/7|24 hours|any ?time)\b/i.test(text)) return weekdays;
  if (/\bmon(?:day)?s? ?(?:-|–|to) ?fri(?:day)?s?\b|\bweekdays\b/i.test(text)) return weekdays.slice(0, 5);
  const named = weekdays.filter((day) => dayStems[day].test(text));
  return named.length > 0 ? named : undefined;
}

function daysFit(asset: Asset, wanted: readonly Weekday[]): Fit {
  const days = daysOf(asset);
  if (days === undefined) return unknown('days');
  if (days.some((day) => wanted.includes(day))) return fits;
  const said = days.map((day) => `${dayName(day)}s`).join(', ');
  return breaks(`${said}, not ${wanted.map((day) => `${dayName(day)}s`).join(' or ')}`);
}

function dateFit(asset: Asset, date: Extract<WishDetail, { kind: 'date' }>): Fit {
  if (date.holiday !== undefined && runsOnFeast(asset, date.holiday)) return fits;
  const onDay = daysFit(asset, [date.day]);
  if (onDay.kind !== 'fits') return onDay;
  const season = outOfSeason(asset, date.date);
  if (season !== undefined) return breaks(season.words.replace(/[;,] (?:so )?not now$/, ', not then'));
  const { nth, frequency } = asset.schedule;
  if (nth !== undefined && nth.length > 0 && !nth.includes(date.nth) && !(date.last && nth.includes(-1)))
    return breaks('not that week of the month');
  if (frequency === 'fortnightly' || (frequency === 'monthly' && nth === undefined))
    return unknown('which weeks it runs');
  if (date.holiday !== undefined) return holidayFit(asset, date.holiday);
  return fits;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function timeFit(
  asset: Asset,
  test: (from: number, to: number) => boolean,
  label: string,
  days: readonly Weekday[] | undefined,
): Fit {
  const all = sessionsIn(asset);
  const onDays =
    days === undefined
      ? all
      : all.filter((one) => one.days === undefined || one.days.some((day) => days.includes(day)));
  const sessions = onDays.length > 0 ? onDays : all;
  if (sessions.length > 0) {
    if (sessions.some((one) => test(one.from, one.to))) return fits;
    // "Not not before 11" says the opposite.
    const wished = label.startsWith('not ') ? `; wished: ${label}` : `, not ${label}`;
    return breaks(`${sessions.map((one) => `${clock(one.from)}-${clock(one.to)}`).join(', ')}${wished}`);
  }
  const text = `${asset.name} ${asset.schedule.text} ${asset.description} ${asset.categories.join(' ')}`;
  if (/\b(?:24\/7|24 hours)\b/i.test(text)) return fits;
  // What is arranged can be at any hour, but is not open at this one.
  if (/\b(?:any ?time|all day|flexible|by arrangement)\b/i.test(text))
    return label === 'open now' ? unknown('times') : fits;
  const parts: readonly (readonly [RegExp, number, number])[] = [
    [/\bmornings?\b/i, 9 * 60 + 30, 12 * 60],
    [/\bafternoons?\b/i, 13 * 60 + 30, 16 * 60],
    [/\b(?:evenings?|nights?)\b/i, 18 * 60 + 30, 21 * 60],
    [/\b(?:lunch ?times?|dinner ?time|noon|midday)\b/i, 12 * 60, 13 * 60 + 30],
  ];
  const said = parts.filter(([pattern]) => pattern.test(text));
  if (said.length === 0) return unknown('times');
  return said.some(([, from, to]) => test(from, to)) ? fits : breaks(`not ${label}`);
}

/** Whether a session serves a stretch of the day: half an hour of it at least lies inside, and it does not merely brush its edge. */
function serves(from: number, to: number, wantFrom: number, wantTo: number): boolean {
  const overlap = Math.min(to, wantTo) - Math.max(from, wantFrom);
  if (wantTo - wantFrom <= 1) return from <= wantFrom && wantFrom < to;
  const least = Math.min(60, to - from, wantTo - wantFrom);
  return overlap >= least && (from >= wantFrom - 30 || overlap >= 60);
}

/** Whether it runs when it was wished; among `wishes` the days count too. */
export function whenFit(asset: Asset, label: string, detail: When, wishes: readonly ReadWish[]): Fit {
  switch (detail.kind) {
    case 'days':
      return daysFit(asset, detail.days);
    case 'not-days': {
      const days = daysOf(asset);
      if (days === undefined) return unknown('days');
      return days.some((day) => !detail.days.includes(day))
        ? fits
        : breaks(`${days.map((day) => `${dayName(day)}s`).join(', ')} only`);
    }
    case 'date':
      return dateFit(asset, detail);
    case 'time':
      return timeFit(
        asset,
        (from, to) =>
          detail.within
            ? from <= detail.to - 30 && from >= detail.from
            : detail.to === 24 * 60
              ? lateEnough(from, to, detail.from)
              : serves(from, to, detail.from, detail.to),
        label,
        wishedDays(wishes),
      );
    case 'not-time':
      // Who will not go out in the dark can still be rung or visited.
      if (detail.to === 24 * 60 && !modesOf(asset).includes('venue') && modesOf(asset).length > 0) return fits;
      return timeFit(
        asset,
        (from, to) =>
          !serves(from, to, detail.from, detail.to) ||
          Math.max(0, detail.from - from) + Math.max(0, to - detail.to) >= leastOutside,
        label.replace(/^not /, 'outside '),
        wishedDays(wishes),
      );
    case 'out-of-work-hours': {
      const days = daysOf(asset);
      if (days?.some((day) => day === 'Sat' || day === 'Sun')) return fits;
      return timeFit(asset, (from, to) => from >= 17 * 60 || to >= 19 * 60, 'outside working hours', undefined);
    }
    case 'school-holidays':
      if (
        asset.schedule.termTimeOnly === true ||
        /\bterm[- ]time\b/i.test(`${asset.schedule.text} ${asset.description}`)
      )
        return breaks('term time only');
      return fits;
    case 'term-time':
      return /\b(?:(?:school|half[- ]term|summer|easter|christmas) )?(?:holidays?|hols) only\b|\bonly (?:in|during) (?:the )?(?:school |summer |easter )?(?:holidays|hols)\b/i.test(
        `${asset.schedule.text} ${asset.description}`,
      )
        ? breaks('school holidays only')
        : fits;
  }
}

// A session that also runs an hour before or after the refused stretch can still be gone to.
const leastOutside = 60;

function lateEnough(from: number, to: number, after: number): boolean {
  return from >= after - 15 || (to - after >= 60 && (after < 17 * 60 || from >= 16 * 60 || to - from >= 240));
}

function wishedDays(wishes: readonly ReadWish[]): readonly Weekday[] | undefined {
  for (const { detail } of wishes) {
    if (detail.kind === 'days') return detail.days;
    if (detail.kind === 'date') return [detail.day];
  }
  return undefined;
}
