// "Mon-Fri 09:00-17:00, Sat 09:00-12:00" read as a clock reads it: whether somebody answers at this moment, and when next.
import type { Holiday, Weekday } from './knowledge.ts';
import { addDays, type LocalTime, localTime, weekdayOf } from './local-time.ts';
import { readDays, weekdays } from './read-days.ts';
import { readTimes } from './read-times.ts';

/** A moment where the service is, with the days on which offices are shut. */
export interface ServiceClock extends LocalTime {
  readonly holidays: readonly string[];
}

/** Whether written hours hold at a moment. `unknown` where they cannot be read: then nothing is said of them. */
export type OpenNow =
  | { readonly kind: 'open' }
  | { readonly kind: 'shut'; readonly opens: string | undefined }
  | { readonly kind: 'unknown' };

interface Rule {
  readonly days: readonly Weekday[];
  /** Minutes from the midnight on which the day begins; `to` may lie days later. */
  readonly from: number;
  readonly to: number;
  readonly onHolidays: boolean;
}

const dayMinutes = 1440;
const longestSpanDays = 4;
const daysAhead = 14;
const dayName = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const span = new RegExp(
  `\\b(${dayName})\\s+(\\d{1,2})[:.](\\d{2})\\s*(?:-|to|until)\\s*(${dayName})\\s+(\\d{1,2})[:.](\\d{2})`,
);
const exactTimes = /(\d{1,2})[:.](\d{2})\s*(?:-|to|until)\s*(\d{1,2})[:.](\d{2})/;

/** The wall clock of the service at a moment. */
export function serviceClock(at: Date, timeZone: string, holidays: readonly Holiday[]): ServiceClock {
  return { ...localTime(at, timeZone), holidays: holidays.map(({ date }) => date) };
}

/** Reads written hours against the clock. Hours that are only partly understood may say open, and never shut. */
export function openNow(hoursText: string, clock: ServiceClock): OpenNow {
  const text = hoursText
    .toLowerCase()
    .replace(/[‐‑‒–—]/g, '-')
    .trim();
  if (/\b24\s*\/\s*7\b|^24[ -]?hours?\b/.test(text)) return { kind: 'open' };
  const { rules, isWhole } = readRules(text);
  if (rules.length === 0) return { kind: 'unknown' };
  const now = minutesOf(clock.time);
  const isOpen = daysBefore(clock.date, longestSpanDays).some((date, back) =>
    rulesOn(date, rules, clock).some(
      (rule) => rule.from <= now + back * dayMinutes && now + back * dayMinutes < rule.to,
    ),
  );
  if (isOpen) return { kind: 'open' };
  return isWhole ? { kind: 'shut', opens: nextOpening(rules, clock, now) } : { kind: 'unknown' };
}

function readRules(text: string): { readonly rules: readonly Rule[]; readonly isWhole: boolean } {
  const rules: Rule[] = [];
  let isWhole = true;
  let lastDays: readonly Weekday[] = [];
  // "Mon, Tue, Thu 08:00-18:30" is one part.
  const listed = text.replace(new RegExp(`\\b(${dayName})\\s*,\\s*(?=${dayName}\\b)`, 'g'), '$1 & ');
  for (const part of listed
    .split(/[;,\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')) {
    const onHolidays = /\b(?:bank|public) holidays?\b/.test(part) && !/\b(?:not|no|except|excl\w*|closed)\b/.test(part);
    const found = readSpan(part) ?? readPart(part, lastDays, onHolidays);
    if (found === undefined) {
      // "Closed Sundays" and "not bank holidays" add nothing; anything else may be more hours.
      isWhole &&= /\b(?:closed|shut|not|except|excl\w*)\b/.test(part);
      continue;
    }
    lastDays = found[0]?.days ?? lastDays;
    // "Tue to 20:00" lengthens what was said of Tuesday before.
    for (const one of found) {
      const open = one.to < 0 || one.from < 0;
      if (!open) rules.push(one);
      else
        rules.push(
          ...rules
            .filter((rule) => rule.days.some((day) => one.days.includes(day)))
            .map((rule) => ({
              ...rule,
              days: one.days,
              from: one.from < 0 ? rule.from : one.from,
              to: one.to < 0 ? rule.to : one.to,
            })),
        );
    }
  }
  return { rules, isWhole };
}

function readSpan(part: string): readonly Rule[] | undefined {
  const found = span.exec(part);
  if (found === null) return undefined;
  const [, first = '', hour = '', minute = '', last = '', lastHour = '', lastMinute = ''] = found;
  const dayOf = (word: string): number => weekdays.findIndex((day) => word.startsWith(day.toLowerCase()));
  const nights = (dayOf(last) - dayOf(first) + 7) % 7;
  const day = weekdays[dayOf(first)];
  if (day === undefined || nights === 0) return undefined;
  const to = nights * dayMinutes + Number(lastHour) * 60 + Number(lastMinute);
  return [{ days: [day], from: Number(hour) * 60 + Number(minute), to, onHolidays: true }];
}

// A side that is not said is -1: "from 07:00" and "to 20:00" belong to hours said before.
function readPart(part: string, before: readonly Weekday[], onHolidays: boolean): readonly Rule[] | undefined {
  const named = readDays(part.replace(/\b(?:bank|public) holidays?\b/g, '')).days;
  const days = named ?? before;
  const exact = exactTimes.exec(part);
  const times =
    exact === null
      ? readTimes(part)
      : { start: `${exact[1]}:${exact[2]}`, end: `${exact[3]}:${exact[4]}`, unsure: false };
  const until = /\b(?:to|until|till?)\s+(\d{1,2}[:.]\d{2})\s*$/.exec(part)?.[1];
  if (times.unsure) return undefined;
  if (times.start === undefined && times.end === undefined && until === undefined) {
    if (!/\bweek-?ends?\b/.test(part) && !onHolidays) return undefined;
    return [{ days: named ?? [], from: 0, to: dayMinutes, onHolidays }];
  }
  if (days.length === 0) return undefined;
  const isDaily = named?.length === 7;
  const from = exact === null && until !== undefined ? -1 : times.start === undefined ? -1 : minutesOf(times.start);
  const end = times.end ?? until;
  const to = end === undefined ? -1 : minutesOf(end);
  if (from < 0 && to < 0) return undefined;
  return [
    { days, from, to: from >= 0 && to >= 0 && to <= from ? to + dayMinutes : to, onHolidays: onHolidays || isDaily },
  ];
}

function rulesOn(date: string, rules: readonly Rule[], clock: ServiceClock): readonly Rule[] {
  const isHoliday = clock.holidays.includes(date);
  return rules.filter((rule) => (isHoliday ? rule.onHolidays : rule.days.includes(weekdayOf(date))));
}

function nextOpening(rules: readonly Rule[], clock: ServiceClock, now: number): string | undefined {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const date = addDays(clock.date, ahead);
    const first = rulesOn(date, rules, clock)
      .map(({ from }) => from)
      .filter((from) => ahead > 0 || from > now)
      .sort((a, b) => a - b)[0];
    if (first !== undefined) return `${dayWords(date, ahead)} ${timeOf(first)}`;
  }
  return undefined;
}

/** The days of the week in full. */
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

function dayWords(date: string, ahead: number): string {
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  const day = weekdayNames[weekdayOf(date)];
  return ahead < 7 ? day : `${day} ${date}`;
}

function daysBefore(date: string, most: number): readonly string[] {
  return Array.from({ length: most + 1 }, (_, back) => addDays(date, -back));
}

function minutesOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(/[:.]/);
  return Number(hour) * 60 + Number(minute);
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
