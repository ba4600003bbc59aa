// Days, times and how often, as facts that can be compared: "2pm" is "14:00", "half ten" is "10.30", "weekdays" are five days.
import { minutesOf, settle, usual, written } from './check-facts-times.ts';
import { isDenied } from './negation.ts';

export type Day = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';
export const week: readonly Day[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A time of day as it can be read: one reading where it is written plainly, two where morning or afternoon is left open. */
export interface ReadTime {
  readonly minutes: readonly number[];
  readonly role: 'start' | 'end' | 'open';
  readonly index: number;
  /** The figure of an hour that nothing but "at" or "before" tells from an age. */
  readonly bare?: number;
}
interface ReadDay {
  readonly day: Day;
  readonly denied: boolean;
  readonly index: number;
}

/** What a text says about when. */
export interface Clock {
  readonly days: readonly ReadDay[];
  readonly times: readonly ReadTime[];
  /** The times that belong to a day, where a text ties them together. */
  readonly pairs: ReadonlyMap<Day, readonly ReadTime[]>;
  readonly ranges: readonly (readonly [ReadTime, ReadTime])[];
  readonly often: ReadonlySet<string>;
  readonly always: boolean;
  /** Where times stood (start and length), so that no figure is read twice. */
  readonly spans: readonly (readonly [number, number])[];
}

const dayName =
  "(?:[Mm]on(?:day)?|[Tt]ue(?:s(?:day)?)?|[Ww]ed(?:s|nesday)?|[Tt]hu(?:r(?:s(?:day)?)?)?|[Ff]ri(?:day)?|Sat(?:urday)?|saturday|Sun(?:day)?|sunday|MON|TUE|WED|THU|FRI|SAT|SUN)(?:s|'s)?";
const dayPattern = new RegExp(`\\b(${dayName})\\b(?:\\s*(?:-|to|through|until)\\s*(${dayName})\\b)?`, 'g');
// Three lower-case letters are other words ("sat", "sun", "wed"); only names written out count in small letters.
const bareShort = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)s?$/;

function dayOf(name: string): Day {
  const start = name.slice(0, 3).toLowerCase();
  return week.find((day) => day.toLowerCase() === start) ?? 'Mon';
}

function expand(from: Day, to: Day): readonly Day[] {
  const a = week.indexOf(from);
  const b = week.indexOf(to);
  return a <= b ? week.slice(a, b + 1) : [...week.slice(a), ...week.slice(0, b + 1)];
}

function readDays(text: string): ReadDay[] {
  const found: ReadDay[] = [];
  // "Green walks (no hills) go on Wednesdays" denies the hills alone.
  const bare = text.replace(/\([^()]*\)|\b(?:no|not) (?:more|fewer|less) than\b/gi, (one) => ' '.repeat(one.length));
  const add = (day: Day, index: number): void => {
    const denied =
      isDenied(bare[index] === text[index] ? bare : text, index) ||
      /^\S* (?:is|are) (?:out|off|no good)\b/i.test(text.slice(index)) ||
      /\b(?:except|excluding|apart from|but not|not on|closed|shut|other than)(?: on)?(?: (?:the|bank holiday|\w+day|and|or|,))*\s*$/i.test(
        text.slice(Math.max(0, index - 40), index),
      );
    found.push({ day, denied, index });
  };
  for (const match of text.matchAll(dayPattern)) {
    const name = match[1] ?? '';
    if (bareShort.test(name) && match[2] === undefined) {
      // "tues and thurs" in a feed is a day all the same.
      if (!/^(?:tues|thurs?|weds|fri)/.test(name)) continue;
    }
    const days = match[2] === undefined ? [dayOf(name)] : expand(dayOf(name), dayOf(match[2]));
    for (const day of days) add(day, match.index);
  }
  for (const match of text.matchAll(
    /\b(?:(?:every |on )?week ?days?\b(?!\s*(?:a|per)\b)|working days\b(?= (?:only|from|between)))/gi,
  ))
    for (const day of week.slice(0, 5)) add(day, match.index);
  for (const match of text.matchAll(/(?<!bank holiday )\bweek ?ends?\b/gi))
    for (const day of week.slice(5)) add(day, match.index);
  for (const match of text.matchAll(
    /(?<!\b(?:past|last|next|within|inside|under|up to|than|in|of|for|drinks?|drinking|takes?|using|uses?) )\b(?:every day|(?<!\b(?:once|twice|times|one|two|three|four|a|his|her|their) )daily(?! (?:(?:heavy |hard )?(?:drink|smok|us)(?:er|ers|ing)\b|life\b|lives\b|living\b|routines?\b|tasks?\b))|7 days(?: a week)?|seven days(?: a week)?|all week|any day)\b/gi,
  ))
    for (const day of week) add(day, match.index);
  return found.sort((a, b) => a.index - b.index);
}

const half =
  "(?:\\s*(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'?clock(?: (?:in the )?(?:morning|afternoon|evening))?|(?:in the |on \\w+ )?(?:morning|afternoon|evening)\\b(?! \\w{3,}s\\b)|at night|noon\\b))";
const spoken =
  '(?:half(?: past)?|quarter (?:past|to)|(?:five|ten|twenty) (?:past|to)|(?:5|10|20) (?:past|to))\\s+\\d{1,2}';
const sure = `(?:${spoken}${half}?|\\d{1,2}[:.]\\d{2}(?:${half}|\\s*hrs?\\b)?|\\d{1,2}${half}|\\b(?:noon|midday|midnight|mid-day)\\b)`;
const loose = `(?:${sure}|\\d{1,2})`;
const notTime =
  '(?![\\d:%]|[.]\\d|[^\\S\\n]*(?:\\+|%|years?|yrs?|year-olds?|weeks?|wks?|months?|days?|minutes?|mins?|hours?|hrs?|people|persons?|sessions?|places?|pounds?|miles?|ticks?|steps?|times?|of\\b|or more|or over|and over|members|pence|p\\b|km|metres?|contacts?|visits?|cases?|clients?|appointments?|meetings?|classes|calls|rooms?|cars?|questions?))';
const rangePattern = new RegExp(
  `(?<![\\d£.:/])(?:\\b(from|between)\\s+)?(${loose})\\s*(?:-|to|until|till?|til|and)\\s*(${loose})${notTime}`,
  'gi',
);
const alonePattern = new RegExp(
  `(?:\\b(from|at|starts? at|starting at|starts?|begins? at|opens? at|opens?|doors(?: open)?(?: at)?|by|before|after|until|till?|til|ends? at|finishes at|ends?|finishes|closes at|closes|around|about)\\s+)?(?<![\\d£.:/])(?<!\\b(?:room|desk|floor|door|option|ward|part|number|step) )(${sure})(?![\\d])`,
  'gi',
);
const bareAfter = new RegExp(
  `\\b(from|starts? at|begins? at|opens? at|ends? at|finishes at|closes at|starts?|ends?|at|until|till?|til|by|after|before)\\s+(\\d{1,2})${notTime}(?=[\\s,.;)!?]|$)(?!\\s+to (?:a|an) (?:dozen|few|couple|score)\\b)(?![^\\S\\n]+(?!(?:(?:mon|tue|wed|thu|fri|sat|sun|weekday)[a-z]*|on|in|and|to|till|until|every|each|for|if|or|but|so|when|sharp|today|tonight|tomorrow|daily|with|at|the|you|she|he|they|it|who|which|except|not|then|after|before|is|are|was|this|these|that|from|unless|because|since|while|would|could|can|may|might|will|plus)\\b)[a-z])`,
  'gi',
);

/** "At 24 she is an adult", "at 3 The Cross" and "from 12 until 25 April" tell no hour. */
function isNoHour(match: RegExpMatchArray, text: string): boolean {
  const after = text.slice((match.index ?? 0) + match[0].length);
  return (
    Number(match[2]) > 12 ||
    (/^ \p{Lu}\p{Ll}/u.test(after) &&
      !/^ (?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?)?|On|Every|Or|And)\b/.test(after)) ||
    /^ (?:until|till|to|and|-) {3}|^ (?:until|till|to|and|-) \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
      after,
    )
  );
}

const roleOf = (word: string | undefined): ReadTime['role'] =>
  word === undefined
    ? 'open'
    : /^(?:from|between|start|begin|open|door)/i.test(word)
      ? 'start'
      : /^(?:until|til|end|finish|close)/i.test(word)
        ? 'end'
        : 'open';

/** "Not on the last Sunday", "except the first". */
const isLeftOut = (text: string, at: number): boolean =>
  isDenied(text, at) ||
  /\b(?:except|excluding|apart from|but not|other than|bar)(?: on)?(?: the)?\s*$/i.test(text.slice(0, at));

function readOften(text: string): Set<string> {
  const often = new Set<string>();
  const plain = text.toLowerCase();
  for (const match of plain.matchAll(
    /\b(first|1st|second|2nd|third|3rd|fourth|4th|last)(?: (?:and|or|&) (first|second|third|fourth|last|1st|2nd|3rd|4th))? (mon|tue|wed|thu|fri|sat|sun)\w*/g,
  )) {
    for (const nth of [match[1], match[2]]) {
      if (nth === undefined) continue;
      const name = nth
        .replace('1st', 'first')
        .replace('2nd', 'second')
        .replace('3rd', 'third')
        .replace('4th', 'fourth');
      if (/\b(?:except|excluding|apart from|other than)(?: on)?(?: the)?\s*$/.test(plain.slice(0, match.index)))
        continue;
      often.add(`${isLeftOut(plain, match.index) ? 'no-' : ''}nth:${name}`);
    }
  }
  for (const match of plain.matchAll(
    /\b(first|second|third|fourth|last)(?: and (first|second|third|fourth|last))? of (?:the|each|every) month/g,
  ))
    for (const nth of [match[1], match[2]]) if (nth !== undefined) often.add(`nth:${nth}`);
  if (
    /\b(?:monthly|(?:each|every|per|of the|of each|of every|in the) month|(?:once|twice|times?|sessions?|days?|mornings?|afternoons?|evenings?|meetings?|saturdays?|sundays?|\d) a month|of month)\b/.test(
      plain,
    )
  )
    often.add('monthly');
  if (
    /\b(?:fortnightly|every (?:other|second|2|two) (?:week|mon|tue|wed|thu|fri|sat|sun)\w*|alternate (?:weeks?|mon|tue|wed|thu|fri|sat|sun)\w*|(?:every|each|per) fortnight|once a fortnight|(?:once|twice|times|hours?|sessions?|visits?|calls?|£\d[\d.]*) 2 weeks)\b/.test(
      plain,
    )
  )
    often.add('fortnightly');
  if (
    /\b(?:weekly|every week|each week|(?:every|each) (?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:days?|nesdays?|urdays?)?\b|once a week|once weekly)\b/.test(
      plain,
    )
  )
    often.add('weekly');
  if (
    plain
      .split('\n')
      .some(
        (line) =>
          /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/.test(line) &&
          !/\bmonth|fortnight|alternate|other|second|first|third|fourth|last/.test(line),
      )
  )
    often.add('on its weekdays');
  if (/\b(?:twice (?:a|per|each) week|twice weekly|(?:2|two) times (?:a|per|each) week)\b/.test(plain))
    often.add('twice a week');
  if (
    /\b(?:daily|every day|each day|7 days a week|seven days a week|nightly)\b|\b(?:every|each) (?:single )?(?:morning|afternoon|evening|night)\b(?!,? (?:except|but|bar|from mon|mon))/.test(
      plain,
    )
  )
    often.add('daily');
  if (/\b(?:yearly|annual(?:ly)?|every year|each year|once a year)\b/.test(plain)) often.add('yearly');
  if (/\b(?:a|per) year\b/.test(plain)) often.add('a year');
  if (/\bterm[- ]?time\b/.test(plain)) often.add('term time');
  return often;
}

/** Between days that share their times stand only marks and small words. */
const daysTogether = /^\w*[\s,/&+-]*(?:(?:and|or|to|on|through|until|both|also|then)\s+)*(?:\S+\s*)?$/i;

// "Room 3 on Tuesdays, Room 8 on Thursdays, both 9 to 4": the end of a range stands one place behind its start.
const forBoth = /\b(?:both|all|each|always)(?: days?)?(?: at| from)?,? *\d?$/i;

function tie(
  text: string,
  days: readonly ReadDay[],
  times: readonly ReadTime[],
  breaks: readonly number[],
): Map<Day, ReadTime[]> {
  const pairs = new Map<Day, ReadTime[]>();
  const events = [
    ...days.filter((one) => !one.denied).map((one) => ({ at: one.index, day: one.day, time: undefined })),
    ...times.map((one) => ({ at: one.index, day: undefined, time: one })),
  ].sort((a, b) => a.at - b.at);
  const edges = [0, ...breaks, Number.POSITIVE_INFINITY];
  for (let edge = 0; edge + 1 < edges.length; edge += 1) {
    const inside = events.filter((one) => one.at >= (edges[edge] ?? 0) && one.at < (edges[edge + 1] ?? 0));
    if (!inside.some((one) => one.day !== undefined)) continue;
    const timesFirst = inside[0]?.time !== undefined;
    let group: Day[] = [];
    let held: ReadTime[] = [];
    const known = inside.flatMap((one) => one.day ?? []);
    for (const [place, one] of inside.entries()) {
      const before = inside[place - 1];
      if (one.day !== undefined) {
        if (
          !timesFirst &&
          (before?.time !== undefined || (before !== undefined && !daysTogether.test(text.slice(before.at, one.at))))
        )
          group = [];
        group.push(one.day);
        if (timesFirst) for (const time of held) pairs.set(one.day, [...(pairs.get(one.day) ?? []), time]);
      } else if (timesFirst) {
        if (before?.day !== undefined) held = [];
        held.push(one.time);
      } else
        for (const day of forBoth.test(text.slice(0, one.at)) ? known : group)
          pairs.set(day, [...(pairs.get(day) ?? []), one.time]);
    }
  }
  return pairs;
}

/** Reads when: expects number words as figures already. */
export function readClock(text: string): Clock {
  let rest = text;
  const times: ReadTime[] = [];
  const ranges: (readonly [ReadTime, ReadTime])[] = [];
  const spans: (readonly [number, number])[] = [];
  const blank = (index: number, length: number): void => {
    rest = rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length);
    spans.push([index, length]);
  };
  for (const match of [...rest.matchAll(rangePattern)]) {
    const [from, to] = [written(match[2] ?? ''), written(match[3] ?? '')];
    if (from === undefined || to === undefined) continue;
    const bothBare = /^\d{1,2}$/.test((match[2] ?? '').trim()) && /^\d{1,2}$/.test((match[3] ?? '').trim());
    const joined = / and /i.test(match[0]) && match[1]?.toLowerCase() !== 'between';
    if (joined && bothBare) continue;
    // "A group of six to ten" tells how many.
    if (bothBare && /(?<!\b(?:hours?|times?) )\bof $/i.test(text.slice(0, match.index))) continue;
    // "The little one is 1 to 4" tells an age.
    if (
      bothBare &&
      /\b(?:little \w+|child|baby|toddler|boy|girl|he|she)(?:'s| is)? $/i.test(text.slice(0, match.index))
    )
      continue;
    // Two bare figures are a time only where the text speaks of when.
    if (
      bothBare &&
      (from.hour > 12 ||
        to.hour > 12 ||
        !(
          / (?:till?|til|until) /i.test(match[0]) ||
          /\b(?:mon|tue|wed|thu|fri|sat|sun|from|open|runs?|meets?|daily|week|at|hours?|lunch|morning|afternoon|evening|ring|line|phone|desk|shut|close|today|tonight|between)/i.test(
            text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 25),
          ) ||
          /^\W*9 to 5\W*$/i.test(text)
        ))
    )
      continue;
    const [start, end] = joined ? [usual(minutesOf(from)), usual(minutesOf(to))] : settle(from, to);
    const a: ReadTime = { minutes: start, role: joined ? 'open' : 'start', index: match.index };
    const b: ReadTime = { minutes: end, role: joined ? 'open' : 'end', index: match.index + 1 };
    times.push(a, b);
    if (!joined) ranges.push([a, b]);
    blank(match.index, match[0].length);
  }
  for (const pattern of [alonePattern, bareAfter]) {
    for (const match of [...rest.matchAll(pattern)]) {
      const at = written(match[2] ?? '');
      if (at === undefined || (pattern === bareAfter && isNoHour(match, text))) continue;
      times.push({
        minutes: usual(minutesOf(at)),
        role: roleOf(match[1]),
        index: match.index,
        ...(pattern === bareAfter ? { bare: at.hour } : {}),
      });
      blank(match.index, match[0].length);
    }
  }
  const days = readDays(text);
  const breaks = [...text.matchAll(/[.;\n](?=\s|$)/g)].map((match) => match.index);
  return {
    days,
    times: times.sort((a, b) => a.index - b.index),
    pairs: tie(text, days, times, breaks),
    ranges,
    often: readOften(text),
    always:
      /\b(?:24\s*\/\s*7|(?<!\b(?:within|inside|in|under|over|after|for|next|first|last|every|got|have|than|wait|about|at least|the|your|those) )24[- ]hours?(?! (?:of|from|after|before|notice|ahead|later))(?: a day)?|around the clock|round the clock|day and night|day or night|(?<!\b(?:say no|stop\w*|refus\w*|(?:may|can) (?:go|end)|re-?refer\w*|leave|withdraw\w*|chang\w* (?:her|his|their|your) minds?)\b[^.;]{0,20})at any (?:hour|time)|any hour|all hours|all day and all night|any time of (?:day|night)|always open)\b/i.test(
        text,
      ),
    spans,
  };
}
