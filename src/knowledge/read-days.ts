import type { Weekday } from './knowledge.ts';

/** Days of the week in calendar order. */
export const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What a text says about the days on which something happens. */
export interface DaysRead {
  readonly days: readonly Weekday[] | undefined;
  readonly frequency: 'weekly' | 'fortnightly' | 'monthly' | undefined;
  readonly nth: readonly number[] | undefined;
  readonly termTimeOnly: boolean | undefined;
}

const dayWord = "(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?:'?s)?";
const dayPattern = new RegExp(`\\b${dayWord}(?![a-z])`, 'g');
const rangePattern = new RegExp(
  `\\b(${dayWord})\\.?\\s*(?:-|–|—|\\bto\\b|\\btill?\\b|\\bthrough\\b|\\bthru\\b)\\s*(${dayWord})(?![a-z])`,
  'g',
);
const exceptPattern = new RegExp(
  `\\b(?:not|except(?: for)?|excluding|excl?\\.?|apart from|but not|no|closed(?: on)?)\\s+(?:on\\s+)?((?:(?:a|the|every|1st|2nd|3rd|4th|first|second|third|fourth|last)\\s+)*)(${dayWord}(?:\\s*(?:,|&|and|or|/|\\+)\\s*${dayWord})*)(?![a-z])`,
  'g',
);
const ordinalWords: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
  final: -1,
};
const ordinal = '(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final)';
const nthPattern = new RegExp(
  `\\b(${ordinal}(?:\\s*(?:,|&|and|/|\\+|-|or)\\s*${ordinal})*)\\s+(?=${dayWord}(?![a-z]))`,
  'g',
);
const termTime =
  /\bterm[- ]?times?\b|\b(?:school )?terms? only\b|\bduring (?:school )?terms?\b|\b(?:not|no|except|excluding|excl|outside|closed)(?: for| in| during| on| the| school)*\s+(?:the )?(?:school )?(?:hols?|holidays?|half[- ]?terms?)\b/;
const bankHolidaysOnly =
  /\b(?:not|no|except|excluding|excl|closed)(?: for| in| during| on| the)*\s+(?:bank|public)\s+(?:hols?|holidays?)\b/g;

function dayOf(word: string): Weekday {
  return weekdays.find((day) => word.toLowerCase().startsWith(day.toLowerCase())) as Weekday;
}

function between(from: Weekday, to: Weekday): Weekday[] {
  const found: Weekday[] = [];
  for (let at = weekdays.indexOf(from); ; at = (at + 1) % 7) {
    found.push(weekdays[at] as Weekday);
    if (weekdays[at] === to) return found;
  }
}

const nthOfMonth = new RegExp(
  `\\b(${ordinal}(?:\\s*(?:,|&|and|/|\\+|-|or)\\s*${ordinal})*)\\s+(?:of|in) (?:the|each|every) month`,
  'g',
);
const everySecond = /\bevery (?:2nd|second)\b(?!.*\bmonth)/;
const twoLetters = '\\b(?:mo|tu|we|th|fr|sa|su)\\b';
/** "Mo-Fr" and "Tu, Th", as directories and maps write days; alone, such letters are words. */
const shortDays = new RegExp(
  `${twoLetters}(?=\\s*[-,/&]\\s*${twoLetters}|\\s+\\d{1,2}(?:[:.]\\d{2}|\\s*(?:[-–]\\s*\\d|am\\b|pm\\b)))|(?<=${twoLetters}\\s*[-,/&]\\s*)${twoLetters}`,
  'g',
);
const chain = new RegExp(`${dayWord}(?:\\s*[-/]\\s*${dayWord}){2,}(?![a-z])`, 'g');

function readNth(text: string): number[] | undefined {
  if (everySecond.test(text)) return undefined;
  const found = [...text.matchAll(nthPattern), ...text.matchAll(nthOfMonth)].flatMap((match) =>
    [...(match[1] as string).matchAll(new RegExp(ordinal, 'g'))].map((word) => ordinalWords[word[0]] as number),
  );
  return found.length > 0 ? [...new Set(found)] : undefined;
}

function readFrequency(text: string, nth: readonly number[] | undefined): DaysRead['frequency'] {
  if (
    nth !== undefined ||
    /\b(?:monthly|(?:once|each|every|a|per) (?:a )?month|of (?:the|each|every) month)\b/.test(text)
  )
    return 'monthly';
  if (/\b(?:alt|fortnight(?:ly)?|every (?:other|second|2nd|two weeks|2 weeks)|alternate|alternating)\b/.test(text))
    return 'fortnightly';
  if (/\b(?:weekly|every week|each week|once a week)\b/.test(text)) return 'weekly';
  return undefined;
}

function readNamedDays(text: string): Set<Weekday> {
  const days = new Set<Weekday>();
  const rest = text.replace(rangePattern, (_, from: string, to: string) => {
    for (const day of between(dayOf(from), dayOf(to))) days.add(day);
    return ' ';
  });
  for (const match of rest.matchAll(dayPattern)) days.add(dayOf(match[0]));
  if (/\bweek-?days?\b|\bm(?:on)?\s*-\s*f(?:ri)?\b|\bworking days?\b/.test(rest))
    for (const day of weekdays.slice(0, 5)) days.add(day);
  if (/(?<!holiday )\bweek-?ends?\b/.test(rest)) for (const day of weekdays.slice(5)) days.add(day);
  if (
    /\bdaily\b|\b24[ -]?(?:hours?|hrs?)\b|\b(?:every|any|each) day\b|\b(?:7|seven) days\b|\b24\s*\/\s*7\b|\ball week\b/.test(
      rest,
    )
  )
    for (const day of weekdays) days.add(day);
  return days;
}

/** Reads days, how often, which week of the month and whether term time only; what is not said stays undefined. */
export function readDays(written: string): DaysRead {
  const text = written
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(shortDays, (letters) => weekdays.find((day) => day.toLowerCase().startsWith(letters)) ?? letters)
    .toLowerCase();
  const excluded = new Set<Weekday>();
  const listed = text.replace(chain, (days) => days.replace(/[-/]/g, ','));
  const open = listed.replace(exceptPattern, (_, which: string, words: string) => {
    // "Not the first Wednesday" leaves the other Wednesdays.
    if (!/[1-4]|first|second|third|fourth|last/.test(which))
      for (const match of words.matchAll(dayPattern)) excluded.add(dayOf(match[0]));
    return ' ';
  });
  const named = readNamedDays(open);
  const days = weekdays.filter((day) => named.has(day) && !excluded.has(day));
  const nth = readNth(open);
  const allYear =
    /\b(?:school )?(?:hols?|holidays?) only\b|\ball year\b|\bduring (?:the )?school holidays\b|\b(?:and|including|incl\.?) (?:school )?(?:hols?|holidays?)\b/.test(
      text,
    );
  const termTimeOnly = allYear ? false : termTime.test(text.replace(bankHolidaysOnly, ' ')) ? true : undefined;
  return { days: days.length > 0 ? days : undefined, frequency: readFrequency(open, nth), nth, termTimeOnly };
}
