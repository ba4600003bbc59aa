// Days on which a record says that a service is shut: "Closed 21 Dec to 3 Jan", "shut 25, 26, 28 Dec and 1 Jan", "Fri 25 Dec closed".
/** The months by the three letters that all ways of writing them begin with. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** A month as it is written, whole or short. */
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
// One such day, never each of them: "closed Mondays 1 April to 30 September" shuts the Mondays.
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)? )?';
const number = String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d|[.:]\d)`;
const year = String.raw`(?:,? 20\d\d)?`;
const feasts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:christmas|xmas) eve\b/gi, '24 Dec'],
  [/\b(?:christmas|xmas) day\b/gi, '25 Dec'],
  [/\bboxing day\b/gi, '26 Dec'],
  [/\bnew year'?s? eve\b/gi, '31 Dec'],
  [/\bnew year'?s? day\b/gi, '1 Jan'],
];
// A day has its month; a bare number only in a list whose month comes: "25, 26, 28 Dec", or came: "Dec 25, 26".
const day = `(?:${weekday}(?:${number} (?:of )?${month}|${month} ${number})${year})`;
const to = String.raw`(?:\s*(?:-|–|—)\s*|\s+(?:to|till?|until|through(?: to)?)\s+(?:the )?)`;
const span = `(?:${day}${to}${day}|${weekday}${number}${to}${weekday}${number} (?:of )?${month}${year}|${month} ${number}${to}${number})`;
const item = `(?:${span}|${day}|${number}(?! ?(?:[ap]m|-|–|—|to\\b|o'clock)))`;
const list = String.raw`${item}(?:\s*(?:,|and|or|&|, and)\s*${item})*`;
const closing = String.raw`\b(?:closed|shut|not(?: (?:on|meeting|running|open))?|no (?:sessions?|meetings?|groups?|class(?:es)?|club)|except(?:ing)?|excluding|apart from|break)(?: (?:for |over )?(?:christmas|xmas|the holidays|(?:the )?summer|easter|half[- ]term))?(?: (?:on|from|over))?(?: (?:noon|midday|\d{1,2}(?:[.:]\d\d)? ?[ap]m))?:? (?:the )?`;
const before = new RegExp(`${closing}(?:between (?<from>${day}) and (?<until>${day})|(?<dates>${list}))`, 'gi');
// "Fri 25 Dec closed": one day, and nothing after it that is what is closed.
const after = new RegExp(
  String.raw`(?<!\b(?:open|opens|runs?|from|to|till?|until|since|starts?) )(?<!\d\s*(?:-|–)\s*)(?<dates>${day})\s*:?\s*(?:closed|shut|no (?:session|meeting|group|class|club))\b(?!\s*(?:on\b|for\b|from\b|mon|tue|wed|thu|fri|sat|sun|\d))`,
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
  return closuresIn(said).find(({ spans }) => spans.some((one) => holds(one, asked)))?.words;
}

/** The words without the days on which it is shut, so that what is left says when it runs. */
export function withoutShutDates(said: string): string {
  return closuresIn(said).reduce((left, { words }) => left.replace(words, ' '), plainFeasts(said));
}

/** Whether a record says of any day around Christmas that it is shut: whoever wrote that thought of the other days as well. */
export function tellsOfChristmas(said: string): boolean {
  return closuresIn(said).some(({ spans }) => spans.some((one) => /^(?:12-(?:2|3)|01-0[1-4])/.test(one.from)));
}

/** Whether it speaks of being shut, or of coming back, in words of which no days could be read. */
export function mayBeShut(said: string): boolean {
  return /\b(?:closed|shut|clos(?:es|ing)|break(?:s|ing)?|back|reopens?|re-opens?|restarts?|resumes?|returns?|last (?:one|session|meeting)|finish(?:es)?|no (?:sessions?|meetings?))\b[^.;]{0,40}(?:\b(?:christmas|xmas|new year|until|till|w\/c|(?<!\bbank )holidays?|(?<!\bbank )hols|term)\b|\d{1,2}\/\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)? (?:dec|jan))/i.test(
    withoutShutDates(said),
  );
}

const plainFeasts = (said: string): string =>
  feasts.reduce((words, [feast, written]) => words.replace(feast, written), said);

function closuresIn(said: string): readonly { readonly words: string; readonly spans: readonly Span[] }[] {
  const plain = plainFeasts(said);
  return [...plain.matchAll(before), ...plain.matchAll(after)].flatMap(({ 0: words, groups = {} }) => {
    const { from, until, dates } = groups;
    const spans = from === undefined || until === undefined ? spansIn(dates ?? '') : spansIn(`${from} to ${until}`);
    return spans.length === 0 ? [] : [{ words, spans }];
  });
}

// From the end of one year into the next: "21 Dec to 3 Jan".
const holds = ({ from, to: last }: Span, asked: string): boolean =>
  from <= last ? from <= asked && asked <= last : asked >= from || asked <= last;

// A bare number has the month of the day after it, else of the one before it.
function spansIn(dates: string): readonly Span[] {
  const items = dates.split(/\s*(?:,(?! 20\d\d)|\band\b|\bor\b|&)\s*/i).filter((one) => one !== '');
  const monthOf = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : monthSaid.exec(words)?.[0];
  return items.flatMap((one, at) => {
    const [first = '', last = first] = one.split(new RegExp(`(?<=\\w)${to}(?=\\w)`, 'i'));
    const own = monthOf(last) ?? monthOf(first);
    const near =
      items
        .slice(at + 1)
        .map(monthOf)
        .find((found) => found !== undefined) ??
      items
        .slice(0, at)
        .map(monthOf)
        .findLast((found) => found !== undefined);
    const isRange = first !== last;
    const until = dayOf(last, own ?? (isRange ? undefined : near));
    const from = isRange ? dayOf(first, monthOf(first) ?? own) : until;
    // Only where both ends name their month does it run over the turn of the year.
    const isWhole =
      from !== undefined &&
      until !== undefined &&
      (from <= until || (monthOf(first) !== undefined && monthOf(last) !== undefined));
    return isWhole ? [{ from, to: until }] : [];
  });
}

function dayOf(words: string, inMonth: string | undefined): string | undefined {
  const on = /\d{1,2}/.exec(words)?.[0];
  if (on === undefined || inMonth === undefined || Number(on) > 31) return undefined;
  return `${numberOf(inMonth)}-${on.padStart(2, '0')}`;
}

const monthSaid = new RegExp(`\\b${month}\\b`, 'i');
const numberOf = (said: string): string =>
  `${months.findIndex((one) => said.toLowerCase().startsWith(one)) + 1}`.padStart(2, '0');
