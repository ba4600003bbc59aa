// Days on which a record says that a service is shut: "Closed 21 Dec to 3 Jan", "shut 25, 26, 28 Dec and 1 Jan", "Fri 25 Dec closed".
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s? )?';
const number = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
// "25 Dec", "25th of December", "Dec 25", and the day alone where its month is said later: "25, 26, 28 Dec".
const day = `${weekday}(?:${number}(?: (?:of )?${month})?|${month} ${number})`;
const to = String.raw`\s*(?:-|–|—|to|till?|until|through(?: to)?)\s*`;
const dates = String.raw`${day}(?:${to}${day})?(?:\s*(?:,|and|or|&|, and)\s*${day}(?:${to}${day})?)*`;
const before = new RegExp(
  String.raw`\b(?:closed|shut|not(?: (?:on|meeting|running|open))?|no (?:sessions?|meetings?|groups?|class(?:es)?|club)|except(?:ing)?|excluding|apart from|break)(?: (?:for (?:christmas|xmas|the holidays)|over (?:christmas|xmas)))?(?: (?:on|from|between|over))?(?: (?:noon|midday|\d{1,2}(?:[.:]\d\d)? ?[ap]m))?:? (?<dates>${dates})`,
  'gi',
);
const after = new RegExp(
  String.raw`(?<dates>${dates})\s*:?\s*(?:closed|shut|no (?:session|meeting|group|class|club))\b`,
  'gi',
);

interface Span {
  /** "12-21", in any year. */
  readonly from: string;
  readonly to: string;
}

/** What a record's words say where they shut it on this day: "Closed 21 Dec to 3 Jan"; undefined where they do not. `date` is a day of the local calendar, "2026-12-25". Years are not read: a record is of the year in which it was checked. */
export function shutOn(said: string, date: string): string | undefined {
  const asked = date.slice(5);
  for (const found of [...said.matchAll(before), ...said.matchAll(after)]) {
    const spans = spansIn(found.groups?.['dates'] ?? '');
    if (spans.some((span) => holds(span, asked))) return found[0];
  }
  return undefined;
}

/** The words without the days on which it is shut, so that what is left says when it runs. */
export function withoutShutDates(said: string): string {
  return said.replace(before, whereDated).replace(after, whereDated);
}

const whereDated = (found: string): string => (spansIn(found).length > 0 ? ' ' : found);

// From the end of one year into the next: "21 Dec to 3 Jan".
const holds = ({ from, to: last }: Span, asked: string): boolean =>
  from <= last ? from <= asked && asked <= last : asked >= from || asked <= last;

// Read from the end, since a day without a month has the month that comes next: "25, 26, 28 Dec".
function spansIn(list: string): readonly Span[] {
  let current: string | undefined;
  const read = (said: string): string | undefined => {
    const named = monthSaid.exec(said)?.[0];
    current = named === undefined ? current : numberOf(named);
    const on = /\d{1,2}/.exec(said)?.[0];
    return current === undefined || on === undefined ? undefined : `${current}-${on.padStart(2, '0')}`;
  };
  return list
    .split(/\s*(?:,|\b(?:and|or)\b|&)\s*/i)
    .toReversed()
    .flatMap((item) => {
      const [first = '', last = first] = item.split(new RegExp(`(?<=\\w)${to}(?=\\w)`, 'i'));
      const until = read(last);
      const from = first === last ? until : read(first);
      return until === undefined || from === undefined ? [] : [{ from, to: until }];
    });
}

const monthSaid = new RegExp(`\\b${month}\\b`, 'i');
const numberOf = (said: string): string =>
  `${months.findIndex((one) => said.toLowerCase().startsWith(one)) + 1}`.padStart(2, '0');
