import type { Holiday, Weekday } from '../../knowledge/knowledge.ts';
import { dayName, dayOf, dayPattern, type Moment, plusDays, weekdayOf } from './calendar.ts';
import { add, addTime, isDenied, isStory, type Reading, type WishDetail } from './wish.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

// "The 12th" is a day of the month; "the 2nd time" and "the 1st Wednesday" count something.
const ofThisMonth = new RegExp(
  String.raw`\b(?:on |for )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:time|go|try|attempt|chance|ones?|no.?show|dna|miss\w*|appointment|appt|app|visit|session|call|letter|text|reminder|meeting|referral|ref|review|week|month|year|day|floor|step|page|person|client|option|group|service|thing|baby|child|${dayPattern})\b)`,
  'g',
);

// A chip is short: "Sunday 29 Nov".
function monthLabel(date: string): string {
  const name = monthNames[Number(date.slice(5, 7)) - 1] ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

// Kept on the day itself, whatever day the list gives in its place.
const feastDays: Readonly<Record<string, string>> = {
  '12-25': 'Christmas Day',
  '12-26': 'Boxing Day',
  '01-01': "New Year's Day",
};

/** A day as it is held against a record: which weekday, and which of the month. */
export function dateWish(date: string, holidays: readonly Holiday[]): Extract<WishDetail, { kind: 'date' }> {
  const dayOfMonth = Number(date.slice(8));
  return {
    kind: 'date',
    date,
    day: weekdayOf(date),
    nth: Math.ceil(dayOfMonth / 7),
    last: plusDays(date, 7).slice(5, 7) !== date.slice(5, 7),
    holiday: holidays.find((one) => one.date === date)?.name ?? feastDays[date.slice(5)],
  };
}

function addDate(reading: Reading, date: string, holidays: readonly Holiday[], start: number, end: number): void {
  const detail = dateWish(date, holidays);
  const label = `${dayName(detail.day)} ${Number(date.slice(8))} ${monthLabel(date)}${detail.holiday === undefined ? '' : ` (${detail.holiday})`}`;
  add(reading, { id: `date:${date}`, label, hard: true, detail }, start, end);
}

/** Reads dates that are wished for: today, next Tuesday, the 4th, Boxing Day. */
export function readDates(reading: Reading, now: Moment, holidays: readonly Holiday[]): void {
  const { text } = reading;
  const upcoming = (day: Weekday, from: number) => {
    for (let ahead = from; ahead < from + 7; ahead += 1)
      if (weekdayOf(plusDays(now.date, ahead)) === day) return plusDays(now.date, ahead);
    return now.date;
  };
  for (const match of text.matchAll(
    /\b(?:today|2day|tonight|tonite|this (?:morning|afternoon|evening|aft)|later on)\b/g,
  )) {
    if (isStory(text, match.index) || isDenied(text, match.index)) continue;
    addDate(reading, now.date, holidays, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\b(?:open|on|available|anything|anywhere|right|running) (?:right )?now\b/g)) {
    addDate(reading, now.date, holidays, match.index, match.index + match[0].length);
    addTime(
      reading,
      'now',
      'open now',
      now.minutes,
      now.minutes + 1,
      false,
      match.index,
      match.index + match[0].length,
    );
  }
  for (const match of text.matchAll(
    /\b(day after )?(?:tomorrow|tommorow|tommorrow|tomorow|tmrw|tmw|tomoz|tomo|2mora?o?w?)\b/g,
  )) {
    addDate(reading, plusDays(now.date, match[1] ? 2 : 1), holidays, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(
    new RegExp(String.raw`\b(this|next|coming|this coming) (${dayPattern})\b(?! ?(?:week|month))`, 'g'),
  )) {
    const ahead = match[1] === 'next' ? 1 : match[1] === 'this' ? 0 : 1;
    addDate(reading, upcoming(dayOf(match[2]!), ahead), holidays, match.index, match.index + match[0].length);
  }
  const written = [
    ...text.matchAll(new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern})\b`, 'g')),
    ...text.matchAll(new RegExp(String.raw`\b(${monthPattern}) (\d{1,2})(?:st|nd|rd|th)?\b`, 'g')),
    ...text.matchAll(ofThisMonth),
  ];
  for (const match of written) {
    const word = [match[1], match[2]].find((one) => one !== undefined && /[a-z]/.test(one));
    const number = Number([match[1], match[2]].find((one) => one !== undefined && /^\d/.test(one)));
    const thisMonth = Number(now.date.slice(5, 7));
    let month = word === undefined ? thisMonth : monthNames.indexOf(word.slice(0, 3)) + 1;
    let year = Number(now.date.slice(0, 4));
    if (word === undefined && number < Number(now.date.slice(8))) month += 1;
    if (month > 12 || (word !== undefined && month < thisMonth)) year += 1;
    if (month > 12) month = 1;
    const date = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
    if (number < 1 || Number.isNaN(Date.parse(date))) continue;
    addDate(reading, date, holidays, match.index, match.index + match[0].length);
  }
  const feasts: readonly (readonly [RegExp, string])[] = [
    [/\b(?:christmas|xmas) day\b/, '12-25'],
    [/\bboxing day\b/, '12-26'],
    [/\b(?:christmas|xmas) eve\b/, '12-24'],
    [/\bnew year'?s? day\b/, '01-01'],
    [/\bnew year'?s? eve\b/, '12-31'],
  ];
  for (const [pattern, monthDay] of feasts) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const year = Number(now.date.slice(0, 4)) + (`${now.date.slice(0, 4)}-${monthDay}` < now.date ? 1 : 0);
    addDate(reading, `${year}-${monthDay}`, holidays, match.index, match.index + match[0].length);
  }
  readBankHoliday(reading, now, holidays);
}

/** The next bank holiday, or the one that is told by its weekday, its month or its name in the list. */
function readBankHoliday(reading: Reading, now: Moment, holidays: readonly Holiday[]): void {
  const { text } = reading;
  const ahead = holidays.filter((one) => one.date >= now.date).sort((a, b) => (a.date < b.date ? -1 : 1));
  const bank = new RegExp(
    String.raw`\b(?:(?:next|the) )?(?:([a-z]+) )?bank holiday(?: (${dayPattern})\b|(?: in)? (${monthPattern})\b)?(?!s)`,
  ).exec(text);
  if (bank !== null) {
    const [said, word = '', day, month] = bank;
    const isDay = (one: string) => new RegExp(`^${dayPattern}$`).test(one);
    const isMonth = (one: string) => new RegExp(`^${monthPattern}$`).test(one);
    const weekday = day ?? (isDay(word) ? word : undefined);
    const monthName = month ?? (isMonth(word) ? word : undefined);
    const named = ahead.filter(
      (one) =>
        (weekday === undefined || weekdayOf(one.date) === dayOf(weekday)) &&
        (monthName === undefined || Number(one.date.slice(5, 7)) === monthNames.indexOf(monthName.slice(0, 3)) + 1),
    );
    const called = word.length > 3 ? named.filter((one) => one.name.toLowerCase().includes(word)) : [];
    const holiday = called[0] ?? named[0];
    if (holiday !== undefined) addDate(reading, holiday.date, holidays, bank.index, bank.index + said.length);
    return;
  }
  for (const holiday of ahead) {
    // "Good Friday", "Easter Monday": as the list calls it, whatever stands behind it in brackets.
    const name = holiday.name
      .toLowerCase()
      .replace(/\(.*?\)|\bbank holiday\b/g, '')
      .trim();
    const at = name.includes(' ') ? text.indexOf(name) : -1;
    if (at < 0 || reading.wishes.some((wish) => wish.detail.kind === 'date')) continue;
    addDate(reading, holiday.date, holidays, at, at + name.length);
    return;
  }
}
