import type { Holiday, Weekday } from '../../knowledge/knowledge.ts';
import { add, isDenied, type Reading, type WishDetail } from './wish.ts';

export const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayNames: Readonly<Record<Weekday, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};
const dayPattern =
  '(?:mon(?:day?|dy)?s?|tue(?:s(?:day?|dy)?)?s?|tuseday?s?|tusday?s?|we(?:d(?:s|nes(?:day?|dy)?|ensday|nsday)?|nsday|nesday|ndesday)s?|thu(?:r(?:s(?:day?|dy)?|day|sady)?)?s?|thrusday?s?|thirsday|fri(?:day?|dy)?s?|frday|sat(?:urday?|urdy|erday|uday|rday)?s?|sun(?:day?|dy)?s?)';

/** The moment of asking, in the service's own time zone. */
export interface Moment {
  /** ISO date. */
  readonly date: string;
  readonly day: Weekday;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** The local date, weekday and minute of a moment, in the service's time zone. */
export function momentIn(now: Date, timeZone: string): Moment {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '0';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, day: weekdayOf(date), minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7]!;
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Day name in full, for words people read. */
export function dayName(day: Weekday): string {
  return dayNames[day];
}

function dayOf(word: string): Weekday {
  if (/^t(?:ue|us)/.test(word)) return 'Tue';
  if (/^we/.test(word)) return 'Wed';
  if (/^th/.test(word)) return 'Thu';
  if (/^fr/.test(word)) return 'Fri';
  if (/^sa/.test(word)) return 'Sat';
  if (/^su/.test(word)) return 'Sun';
  return 'Mon';
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

function dateWish(date: string, holidays: readonly Holiday[]): Extract<WishDetail, { kind: 'date' }> {
  const dayOfMonth = Number(date.slice(8));
  return {
    kind: 'date',
    date,
    day: weekdayOf(date),
    nth: Math.ceil(dayOfMonth / 7),
    last: plusDays(date, 7).slice(5, 7) !== date.slice(5, 7),
    holiday: holidays.find((one) => one.date === date)?.name,
  };
}

function addDate(reading: Reading, date: string, holidays: readonly Holiday[], start: number, end: number): void {
  const detail = dateWish(date, holidays);
  const label = `${dayNames[detail.day]} ${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}${detail.holiday === undefined ? '' : ` (${detail.holiday})`}`;
  add(reading, { id: `date:${date}`, label, hard: true, detail }, start, end);
}

/** Whether a word that also tells a story ("saw her today", "took them this morning") is said as a wish here. */
function isStory(text: string, start: number): boolean {
  return /\b(?:saw|seen|met|(?:thrown|kicked|chucked|put|getting) out|evicted|told|said|says|rang|called|phoned|visited|disclosed|came|been|happened|took|taken|fell|woke|just|earlier|upset|crying|referrals?|had|started|stopped)\b[^.?!]{0,24}$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

function readDates(reading: Reading, now: Moment, holidays: readonly Holiday[]): void {
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
    ...text.matchAll(/\b(?:on |for )?the (\d{1,2})(?:st|nd|rd|th)\b/g),
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
  const bank = /\b(?:next )?bank holiday\b/.exec(text);
  const holiday = bank && holidays.filter((one) => one.date >= now.date).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  if (bank && holiday) addDate(reading, holiday.date, holidays, bank.index, bank.index + bank[0].length);
}

function readDays(reading: Reading): void {
  const { text } = reading;
  const wanted = new Set<Weekday>();
  const refused = new Set<Weekday>();
  const spans: (readonly [number, number, boolean])[] = [];
  const take = (days: readonly Weekday[], start: number, end: number) => {
    const denied =
      isDenied(text, start) ||
      /\bbusy (?:on )?$|\bworks? (?:on )?$|\bat work (?:on )?$|\bcan'?t (?:do|make|manage) [\w ]{0,20}$/.test(
        text.slice(Math.max(0, start - 30), start),
      );
    for (const day of days) (denied ? refused : wanted).add(day);
    spans.push([start, end, denied]);
  };
  const taken = (start: number) =>
    [...reading.claims.map((one) => [one.start, one.end] as const), ...spans].some(
      ([from, to]) => start >= from && start < to,
    );
  for (const match of text.matchAll(
    new RegExp(String.raw`\b(${dayPattern}) ?(?:-|to|til|till|through|thru|until) ?(${dayPattern})\b`, 'g'),
  )) {
    if (taken(match.index)) continue;
    const from = weekdays.indexOf(dayOf(match[1]!));
    const to = weekdays.indexOf(dayOf(match[2]!));
    if (to > from) take(weekdays.slice(from, to + 1), match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\b(?:weekends?|week ends?|wkends?|wkend)\b/g))
    take(['Sat', 'Sun'], match.index, match.index + match[0].length);
  for (const match of text.matchAll(
    /\b(?:weekdays?|week days?|week ?nights?|during the week|mid ?week|in the week)\b/g,
  )) {
    take(weekdays.slice(0, 5), match.index, match.index + match[0].length);
  }
  let lastDenied: number | undefined;
  for (const match of text.matchAll(new RegExp(String.raw`\b${dayPattern}\b`, 'g'))) {
    const end = match.index + match[0].length;
    if (taken(match.index)) continue;
    // "Bare cupboards till Friday" and "out by Friday" say until when it hurts, not when it is wanted.
    if (/\b(?:by|till?|until|before) (?:next |this )?$/.test(text.slice(0, match.index))) {
      reading.claims.push({ start: match.index, end, weight: 0.2 });
      continue;
    }
    // "sat", "sun", "wed" and "mon" are also plain words: they are days only in the company of time words.
    const short = /^(?:sat|sun|wed|mon)$/.test(match[0]);
    const dayLike =
      /\b(?:on|this|next|every|for|or|and|not|no|&|,|\/|but|till?)\s*$/.test(text.slice(0, match.index)) ||
      /^\s*(?:am|pm|morn|aft|eve|night|lunch|\d|or\b|and\b|&|\/|,|\?|$)/.test(text.slice(end));
    if (short && !dayLike) continue;
    // "not mondays or fridays" denies both.
    const joined =
      lastDenied !== undefined && /^\s*(?:or|and|nor|,|\/|&)\s*$/.test(text.slice(lastDenied, match.index));
    if (joined) {
      refused.add(dayOf(match[0]));
      spans.push([match.index, end, true]);
    } else take([dayOf(match[0])], match.index, end);
    if (spans.at(-1)![2]) lastDenied = end;
  }
  const full = (days: readonly Weekday[]) =>
    days.length === 2 && days.includes('Sat') && days.includes('Sun')
      ? 'weekends'
      : days.length === 5 && !days.includes('Sat')
        ? 'weekdays'
        : days.map((day) => `${dayNames[day]}s`).join(' or ');
  for (const [start, end] of spans) reading.claims.push({ start, end, weight: 0.2 });
  const days = weekdays.filter((day) => wanted.has(day) && !refused.has(day));
  const not = weekdays.filter((day) => refused.has(day));
  if (days.length > 0 && days.length < 7)
    add(reading, { id: `day:${days.join('+')}`, label: full(days), hard: true, detail: { kind: 'days', days } }, 0, 0);
  if (not.length > 0)
    add(
      reading,
      {
        id: `not-day:${not.join('+')}`,
        label: `not ${full(not)}`,
        hard: true,
        detail: { kind: 'not-days', days: not },
      },
      0,
      0,
    );
}

function addTime(
  reading: Reading,
  id: string,
  label: string,
  from: number,
  to: number,
  within: boolean,
  start: number,
  end: number,
): void {
  add(reading, { id: `time:${id}`, label, hard: true, detail: { kind: 'time', from, to, within } }, start, end);
}

function addOutsideWork(reading: Reading, start: number, end: number): void {
  add(
    reading,
    { id: 'time:outside-work', label: 'outside working hours', hard: true, detail: { kind: 'out-of-work-hours' } },
    start,
    end,
  );
}

const partsOfDay: readonly (readonly [RegExp, string, number, number])[] = [
  [
    /\b(?:mornings?|morns?|(?<!\b(?:i|what|why|when|where|how|who|whom|and) )a\.?m\.?(?! i\b)|before (?:noon|midday|lunch))\b(?! (?:she|he|and took|after pill))/g,
    'mornings',
    6 * 60,
    12 * 60,
  ],
  [/\b(?:afternoons?|arvo|p\.?m\.?|after lunch)\b/g, 'afternoons', 12 * 60, 17 * 60],
  [
    /\b(?:evenings?|evngs?|eves|tonight|tonite|week ?nights?|after work|after tea|night (?:class|school|time group)(?:es)?)\b/g,
    'evenings',
    17 * 60 + 30,
    24 * 60,
  ],
  [new RegExp(String.raw`(?<=\b${dayPattern} )(?:nights?|eve)\b`, 'g'), 'evenings', 17 * 60 + 30, 24 * 60],
  [/\b(?:lunch ?times?|at lunch|over lunch|dinner ?times?)\b/g, 'lunchtime', 12 * 60, 14 * 60],
  [
    /\b(?:day ?times?|during the day|in the day|(?:in|during|between|around|within) (?:the )?school (?:hours|time|runs?|day)|school[ -]run (?:hours|times?)|(?:before|back for|home for) (?:the )?school (?:run|pick[ -]?up)|while (?:the )?kids are (?:at|in) school)\b/g,
    'daytime',
    9 * 60,
    16 * 60,
  ],
  [/\b(?:after school)\b(?! club)/g, 'after school', 15 * 60, 18 * 60 + 30],
];

function clock(hour: string, minute: string | undefined, half: string | undefined): number {
  let h = Number(hour);
  // Nobody runs a group at three in the night: bare small hours are afternoon.
  if (half?.startsWith('p') ? h < 12 : half === undefined && h >= 1 && h <= 7) h += 12;
  return h * 60 + Number(minute ?? 0);
}

function readTimes(reading: Reading): void {
  const { text } = reading;
  const time = String.raw`(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m|p\.m|o'?clock)?(?! ?(?:yrs?|years?|yo\b|weeks?|days?|times|months?|quid|pounds?|p\b|kids|children|people|sessions|miles|%|\d))`;
  for (const match of text.matchAll(
    new RegExp(String.raw`\b(after|from|past|before|by|til|till|until|at|around|about) ${time}\b`, 'g'),
  )) {
    const half = match[4];
    const isRefused = /\b(?:not|nothing|never|no) $/.test(text.slice(0, match.index));
    const vague = /^(?:at|around|about|by|from)$/.test(match[1]!);
    if (Number(match[2]) > 23 || (vague && half === undefined && match[3] === undefined)) continue;
    if (/(?:aged?|over|under|is|the) $/.test(text.slice(0, match.index))) continue;
    const at = clock(match[2]!, match[3], half?.startsWith('o') ? undefined : half);
    const end = match.index + match[0].length;
    const label = `${match[1]} ${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    const isLater = /after|past|from/.test(match[1]!);
    const isEarlier = /before|by|til|until/.test(match[1]!);
    // "Not before ten" wants ten or later.
    if (isRefused ? isEarlier : isLater)
      addTime(reading, `after:${at}`, isRefused ? `not ${label}` : label, at, 24 * 60, false, match.index, end);
    else if (isRefused ? isLater : isEarlier) addTime(reading, `before:${at}`, label, 0, at, true, match.index, end);
    else addTime(reading, `at:${at}`, label, at, at + 1, false, match.index, end);
  }
  for (const match of text.matchAll(
    /\bbetween (\d{1,2})(?::(\d\d))? ?(am|pm)? (?:and|to|-) ?(\d{1,2})(?::(\d\d))? ?(am|pm)?\b/g,
  )) {
    const from = clock(match[1]!, match[2], match[3]);
    const to = clock(match[4]!, match[5], match[6]);
    if (to > from)
      addTime(reading, `between:${from}-${to}`, match[0], from, to, false, match.index, match.index + match[0].length);
  }
  const claimed = (start: number) =>
    reading.claims.some((one) => start > one.start && start < one.end && one.weight === 0);
  for (const [pattern, name, from, to] of partsOfDay) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      if (/\d ?$/.test(before) || claimed(match.index)) continue;
      // "Cleans offices in the day" says when they cannot come.
      const isBusy =
        /\b(?:he|she|they|who|and|,) ?(?:works?|is working|cleans|drives|sleeps|is asleep|is busy|is at work|busy|at work|s at work)\b[^.?!,]{0,20}$/.test(
          text.slice(Math.max(0, match.index - 40), match.index),
        ) && !/work$/.test(match[0]);
      if (isBusy && name === 'daytime') {
        addOutsideWork(reading, match.index, end);
        continue;
      }
      if (/^a\.?m/.test(match[0]) && /\bi $/.test(before)) continue;
      if (
        /this (?:morning|afternoon)|last|every|each|all|in the $/.test(`${before}${match[0]}`) &&
        isStory(text, match.index)
      )
        continue;
      if (
        /\b(?:sleep|awake|wak|bed|get up|getting up|struggl)\w*[^.?]{0,20}$/.test(
          text.slice(Math.max(0, match.index - 30), match.index),
        )
      )
        continue;
      if (
        isBusy ||
        isDenied(text, match.index) ||
        /\bnot (?:a|an|early|late) $/.test(text.slice(Math.max(0, match.index - 12), match.index))
      ) {
        add(
          reading,
          { id: `not-time:${name}`, label: `not ${name}`, hard: true, detail: { kind: 'not-time', from, to } },
          match.index,
          end,
        );
      } else addTime(reading, name, name, from, to, false, match.index, end);
    }
  }
  const working =
    /\b(?:(?:evenings?|nights?)(?: times?)? (?:or|and|and\/or|&|\/) (?:the |at the |at )?weekends?|weekends? (?:or|and|&|\/) (?:in the )?(?:evenings?|nights?)|works? (?:full ?time|days|mon(?:day)?(?: to |-)fri(?:day)?|9 ?(?:-|to|til) ?5)|full ?time job|in full ?time work|outside (?:of )?work(?:ing)? hours|around (?:his|her|their|my)? ?work|after (?:his|her|their)? ?(?:work|shift))\b/.exec(
      text,
    );
  if (working !== null) {
    // "Evenings or weekends" is one wish, and a Saturday morning meets it.
    if (/weekend/.test(working[0]))
      reading.wishes.splice(0, reading.wishes.length, ...reading.wishes.filter((one) => one.id !== 'time:evenings'));
    addOutsideWork(reading, working.index, working.index + working[0].length);
  }
  const school =
    /\b(?:half ?term|(?:school|summer|easter|xmas|christmas) (?:holidays?|hols)|(?:in|during|over) the (?:holidays|hols))\b/.exec(
      text,
    );
  if (school !== null) {
    add(
      reading,
      { id: 'time:school-holidays', label: 'in the school holidays', hard: true, detail: { kind: 'school-holidays' } },
      school.index,
      school.index + school[0].length,
      0.4,
    );
  }
}

/** Reads days, dates and times, also refused ones, from where the asker stands in time. */
export function readWhen(reading: Reading, now: Moment, holidays: readonly Holiday[]): void {
  readDates(reading, now, holidays);
  // Out-of-hours phrases name days that are not wished for, so they come before days.
  readTimes(reading);
  if (!reading.wishes.some((wish) => wish.detail.kind === 'out-of-work-hours')) readDays(reading);
}
