// Figures of a text by kind, so that a price is compared with prices and an age with ages, never a bare number with a heap of numbers.

/** The figures of a text. Strings are normal forms: "£2.50" and "two pounds fifty" are both "2.5". */
export interface Figures {
  readonly phones: readonly { readonly number: string; readonly index: number }[];
  readonly emails: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly postcodes: ReadonlySet<string>;
  readonly prices: ReadonlySet<string>;
  readonly percents: ReadonlySet<string>;
  readonly dates: readonly PartDate[];
  readonly ages: ReadonlySet<string>;
  readonly durations: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly counts: readonly { readonly n: string; readonly unit: string }[];
  /** Limits such as "at most 8": the number and its side. */
  readonly limits: ReadonlyMap<string, 'most' | 'least'>;
  /** The text without what was read. */
  readonly rest: string;
}

interface PartDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const units: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const unitWords = Object.keys(units).join('|');
const tenWords = Object.keys(tens).join('|');
const compound = new RegExp(`\\b(?:(${tenWords})(?:[- ](one|${unitWords}))?|(${unitWords}))(s?)\\b`, 'gi');

/** Writes number words as figures: "sixteen" is 16, "half an hour" 30 minutes, "a fortnight" 2 weeks. */
export function withFigures(text: string): string {
  return text
    .replace(/\b(?:an|one) hour and a half\b|\bone and a half hours\b|\b1 ?½ hours\b/gi, '90 minutes')
    .replace(/\b(?:two|2) and a half hours\b|\b2 ?½ hours\b/gi, '150 minutes')
    .replace(/\b(?:half an hour|half-an-hour|half[- ]hour)\b/gi, '30 minutes')
    .replace(/\b(?:three quarters of an hour|three-quarters of an hour)\b/gi, '45 minutes')
    .replace(/\b(?:quarter of an hour)\b/gi, '15 minutes')
    .replace(
      /\b(within|for|about|around|in|last|next|lasts|takes|every|of|roughly|over|under|than) (?:an|one) hour\b/gi,
      '$1 1 hour',
    )
    .replace(/\bone (hour|week|day|month|year|working|minute|mile|session|place|pound)/gi, '1 $1')
    .replace(/\b(within|in|for|about|around|of|lasts|roughly|than|wait) a (week|day|month|year)\b/gi, '$1 1 $2')
    .replace(/\b(?:a|one) fortnight(?:'s)?\b/gi, '2 weeks')
    .replace(
      /\b(half past|half|quarter past|quarter to|past|until|till|at) one\b(?=[\s,.;)]|$)(?! (?:of|person|place|time|another))/gi,
      '$1 1',
    )
    .replace(/\bone o'clock\b/gi, "1 o'clock")
    .replace(/\ba dozen\b/gi, '12')
    .replace(/\ba fiver\b/gi, '£5')
    .replace(/\ba tenner\b/gi, '£10')
    .replace(/\b(?:a )?couple of (weeks|days|months|hours|minutes|years|miles|sessions|pounds|quid)\b/gi, '2 $1')
    .replace(/\b(?:a|one) hundred\b/gi, '100')
    .replace(
      compound,
      (whole: string, ten: string | undefined, small: string | undefined, unit: string | undefined, plural: string) => {
        const value =
          ten !== undefined
            ? (tens[ten.toLowerCase()] ?? 0) +
              (small === undefined ? 0 : small.toLowerCase() === 'one' ? 1 : (units[small.toLowerCase()] ?? 0))
            : units[(unit ?? '').toLowerCase()];
        // "fifties" and "sixes" do not come by here; "sixty" may be "sixties" only as "over sixties".
        return value === undefined ? whole : `${value}${plural}`;
      },
    )
    .replace(
      /\b(over|under|for) (twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/gi,
      (_whole, side: string, stem: string) => `${side} ${tens[`${stem.toLowerCase()}y`] ?? ''}s`,
    )
    .replace(/\b(\d+) pounds? (?:and )?(\d{2})(?: pence| p)?\b/gi, '£$1.$2');
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const ending =
  '(?:example|invalid|test|org|com|net|co|gov|nhs|uk|info|io|scot|wales|cymru|eu|ac|sch|me|cymru|online|site|app|care|help|charity|community|link|xyz|biz|health|london|ly|to|cc)';
const linkPattern = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>()\\[\\]"']+|\\b[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.${ending}(?:\\.${ending})*(?:\\/[^\\s<>()\\[\\]"']*)?(?![\\w@])`,
  'gi',
);

/** A web address in one form: no scheme, no www, no closing stop or slash. */
export function linkForm(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?'"]+$/, '')
    .replace(/\/+$/, '');
}

const unitMinutes: readonly (readonly [RegExp, number, string])[] = [
  [/^min/, 1, 'min'],
  [/^(?:hour|hr)/, 60, 'min'],
  [/^(?:day|night)/, 1440, 'min'],
  [/^(?:week|wk)/, 10_080, 'min'],
  [/^fortnight/, 20_160, 'min'],
  [/^month/, 1, 'month'],
  [/^(?:year|yr)/, 12, 'month'],
];

function durationForm(n: number, unit: string): string {
  if (/^working/.test(unit)) return `${n} working days`;
  const found = unitMinutes.find(([pattern]) => pattern.test(unit));
  return found === undefined ? `${n} ${unit}` : `${n * found[1]} ${found[2]}`;
}

const price = (pounds: number): string => String(Math.round(pounds * 100) / 100);

const notWhen: readonly RegExp[] = [
  /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g,
  linkPattern,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthPattern}\\b(?:,? \\d{4})?`, 'gi'),
  /(?:\+44\s?(?:\(0\)\s?)?|\b0)\d[\d\s()-]{5,13}\d\b(?!\s*(?:am|pm)|[:.]\d)/g,
  /£\s?\d+(?:\.\d{1,2})?/g,
  /\b\d+\s?%/g,
];

/** The text with dates, numbers to ring, addresses, prices and ages taken out, each by as many blanks: what may still speak of when. */
export function withoutOtherFigures(text: string): string {
  let rest = text;
  const blank: Take = (pattern, keep) => {
    for (const match of [...rest.matchAll(pattern)]) {
      if (keep(match) === false || match.index === undefined) continue;
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  };
  for (const pattern of notWhen) blank(pattern, () => undefined);
  readAges(blank, new Set());
  return rest;
}

/** Reads the figures of a text; expects `withFigures` to have been applied. `times` is taken out by the reader of clocks beforehand or not. */
export function readFigures(text: string): Figures {
  let rest = text;
  const take = (pattern: RegExp, keep: (match: RegExpMatchArray) => boolean | undefined): void => {
    for (const match of [...rest.matchAll(pattern)]) {
      if (keep(match) === false || match.index === undefined) continue;
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  };
  const emails = new Set<string>();
  const links = new Set<string>();
  const postcodes = new Set<string>();
  const prices = new Set<string>();
  const percents = new Set<string>();
  const dates: PartDate[] = [];
  const ages = new Set<string>();
  const durations = new Set<string>();
  const labels = new Set<string>();
  const counts: { n: string; unit: string }[] = [];
  const limits = new Map<string, 'most' | 'least'>();
  const phones: { number: string; index: number }[] = [];

  take(/[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g, (m) => void emails.add(m[0].toLowerCase().replace(/[.']+$/, '')));
  take(linkPattern, (m) => void links.add(linkForm(m[0])));
  take(/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gi, (m) => void postcodes.add(m[0].replace(/\s/g, '').toUpperCase()));
  take(
    /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    (m) => void dates.push({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
  );
  take(
    /\b(\d{1,2})\/(\d{1,2})\/(\d{2,4})\b/g,
    (m) => void dates.push({ year: (Number(m[3]) % 2000) + 2000, month: Number(m[2]), day: Number(m[1]) }),
  );
  take(
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthPattern}\\b(?:,? (\\d{4}))?`, 'gi'),
    (m) =>
      void dates.push({
        year: m[3] === undefined ? undefined : Number(m[3]),
        month: monthOf(m[2] ?? ''),
        day: Number(m[1]),
      }),
  );
  take(
    new RegExp(`\\b${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'gi'),
    (m) =>
      void dates.push({
        year: m[3] === undefined ? undefined : Number(m[3]),
        month: monthOf(m[1] ?? ''),
        day: Number(m[2]),
      }),
  );
  take(
    new RegExp(`\\b${monthPattern} (\\d{4})\\b`, 'gi'),
    (m) => void dates.push({ year: Number(m[2]), month: monthOf(m[1] ?? ''), day: undefined }),
  );
  for (const m of rest.matchAll(
    /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  )) {
    if (
      m[0] === 'May' &&
      !/\b(?:in|until|since|by|from|of|during|last|next)\s*$/i.test(rest.slice(Math.max(0, m.index - 8), m.index))
    )
      continue;
    if (m[0] === 'March' && /^\s*$/.test(rest.slice(0, m.index))) continue;
    dates.push({ year: undefined, month: monthOf(m[0]), day: undefined });
  }
  take(/(?:\+44\s?(?:\(0\)\s?)?|\b0)\d[\d\s()-]{5,13}\d\b(?!\s*(?:am|pm))/g, (m) => {
    const digits = m[0].replace(/\D/g, '').replace(/^440?/, '0');
    if (digits.length < 7 || digits.length > 12) return false;
    phones.push({ number: digits, index: m.index ?? 0 });
    return true;
  });
  take(
    /\b116[ -]?\d{3}\b|\b18000\b|\b(?:999|111|101|112|105|119|911|988)\b(?!\s*(?:people|places|ticks|%))/g,
    (m) => void phones.push({ number: m[0].replace(/\D/g, ''), index: m.index ?? 0 }),
  );
  take(
    /\b(?:text|sms|to)\s+(?:\w+\s+)?(?:to\s+)?(\d{5,6})\b/gi,
    (m) => void phones.push({ number: m[1] ?? '', index: m.index ?? 0 }),
  );
  take(/£\s?(\d+(?:,\d{3})*(?:\.\d{1,2})?)/g, (m) => {
    const amount = price(Number((m[1] ?? '').replace(/,/g, '')));
    prices.add(amount);
    const side = sideBefore(rest.slice(Math.max(0, (m.index ?? 0) - 18), m.index));
    if (side !== undefined) limits.set(`£${amount}`, side);
    return true;
  });
  take(
    /\b(\d+(?:\.\d{1,2})?)\s?(?:pounds?|quid)\b(?! (?:of|in weight|heavier|lighter))/gi,
    (m) => void prices.add(price(Number(m[1]))),
  );
  take(/\b(\d{1,2})\s?(?:p|pence)\b/g, (m) => void prices.add(price(Number(m[1]) / 100)));
  take(/\b(\d+(?:\.\d+)?)\s?(?:%|per ?cent)/gi, (m) => void percents.add(m[1] ?? ''));
  readAges(take, ages);
  take(
    /\b(\d+(?:\.\d+)?)(?:\s?(?:-|to|or|and)\s?(\d+(?:\.\d+)?))?[\s-]?(working days?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|years?|yrs?)\b(?!\s*(?:olds?|of age|a week|of the month))/gi,
    (m) => {
      const unit = (m[3] ?? '').toLowerCase();
      for (const n of [m[1], m[2]]) if (n !== undefined) durations.add(durationForm(Number(n), unit));
      const side = sideBefore(rest.slice(Math.max(0, (m.index ?? 0) - 18), m.index));
      if (side !== undefined) limits.set(durationForm(Number(m[1]), unit), side);
      return true;
    },
  );
  take(
    /\b(room|unit|flat|suite|floor|platform|bus(?:es)?|number|no\.?|route|sections?|part|step|module|stage|phase|bay|door|ward|desk|annexe?|block|press|choose|option|select|dial|extension|ext\.?|code|template|page|shop|house|level|band)\s+(\d+[a-z]?)\b/gi,
    (m) => void labels.add(labelForm(m[1] ?? '', m[2] ?? '')),
  );
  take(
    /\b(ground|first|second|third|fourth|top|lower|upper|1st|2nd|3rd) floor\b/gi,
    (m) => void labels.add(m[0].toLowerCase().replace('1st', 'first').replace('2nd', 'second').replace('3rd', 'third')),
  );
  take(
    /\b(\d{1,4}[a-z]?)[ -]+(?=(?:[A-Z][\w'-]+ ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Way|Place|Square|Terrace|Row|Hill|Court|Yard|Crescent|Gardens|Grove|Walk|Park|Exchange|Parade|Mews|Quay|Gate|Green|Broadway|Wharf|Rise|View|Buildings|Works|Arcade|Market)\b)/g,
    (m) => void labels.add(`at ${(m[1] ?? '').toLowerCase()}`),
  );
  take(/(?<![\d.:/£])\b(\d+(?:,\d{3})*(?:\.\d+)?)(?:\+)?(?:s)?\b(?:[ -]([a-z]+))?/gi, (m) => {
    const n = (m[1] ?? '').replace(/,/g, '');
    counts.push({ n, unit: (m[2] ?? '').toLowerCase() });
    const at = m.index ?? 0;
    const side =
      sideBefore(rest.slice(Math.max(0, at - 18), at)) ??
      (/^\s*(?:\+|or more|or above|and (?:over|above)|and up)/i.test(rest.slice(at + (m[1] ?? '').length))
        ? 'least'
        : undefined);
    if (side !== undefined) limits.set(n, side);
    return true;
  });
  return { phones, emails, links, postcodes, prices, percents, dates, ages, durations, labels, counts, limits, rest };
}

function labelForm(label: string, n: string): string {
  const word = label.toLowerCase().replace(/\.$/, '');
  const same: Readonly<Record<string, string>> = {
    ext: 'extension',
    no: 'number',
    choose: 'press',
    option: 'press',
    select: 'press',
    buses: 'bus',
    sections: 'section',
    annex: 'annexe',
    dial: 'press',
  };
  return `${same[word] ?? word} ${n.toLowerCase()}`;
}

function sideBefore(text: string): 'most' | 'least' | undefined {
  if (
    /\b(?:up to|at most|no more than|not more than|maximum(?: of)?|max|fewer than|less than|under|within|no longer than|limited to)\s*$/i.test(
      text,
    )
  )
    return 'most';
  if (/\b(?:at least|minimum(?: of)?|no fewer than|no less than|not less than|more than|over|from)\s*$/i.test(text))
    return 'least';
  return undefined;
}

type Take = (pattern: RegExp, keep: (match: RegExpMatchArray) => boolean | undefined) => void;

function readAges(take: Take, ages: Set<string>): void {
  const notUnit =
    '(?!\\s*(?:%|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|people|sessions?|places?|pounds?|pence|miles?|metres?|ticks?|members|local|services|groups|calls|times|volunteers|households|referrals))';
  const least = (n: string | undefined): void => void ages.add(`>=${n}`);
  const most = (n: string | undefined): void => void ages.add(`<=${n}`);
  const isAge = (n: string | undefined): boolean => Number(n) >= 1 && Number(n) <= 110;
  take(
    new RegExp(
      `\\b(?:aged?|ages|people|adults?|anyone|men|women|young people|children|those|residents|carers|teenagers|for) (?:aged |of |from |between |ages? )?(\\d{1,3})(?: years)?\\s?(?:-|to|and|until|up to)\\s?(\\d{1,3})(?:s|'s| years old| year-olds?| years)?\\b${notUnit}`,
      'gi',
    ),
    (m) => {
      if (!isAge(m[1]) || !isAge(m[2]) || Number(m[1]) >= Number(m[2])) return false;
      least(m[1]);
      most(m[2]);
      return true;
    },
  );
  take(
    /\b(\d{1,2})\s?(?:-|to)\s?(\d{1,3})[\s-]?(?:years?[- ]olds?|year-olds?|years? of age|yrs?\b(?: old)?|s\b)/gi,
    (m) => {
      least(m[1]);
      most(m[2]);
      return true;
    },
  );
  take(
    new RegExp(
      `\\b(?:over|above|older than|from age|from the age of|minimum age(?: of)?|at least)(?: the)?(?: age)?(?: of)?(?:[ -])(\\d{1,3})(?:s|'s|-s)?\\b(?: years?(?: old| of age)?)?${notUnit}`,
      'gi',
    ),
    (m) => {
      if (!isAge(m[1]) || (/^at least/i.test(m[0]) && !/year/i.test(m[0]))) return false;
      least(m[1]);
      return true;
    },
  );
  take(
    new RegExp(
      `\\b(?:under|below|younger than)(?: the)?(?: age)?(?: of)?(?:[ -])(\\d{1,3})(?:s|'s|-s)?\\b(?: years?(?: old| of age)?)?${notUnit}`,
      'gi',
    ),
    (m) => {
      if (!isAge(m[1])) return false;
      most(String(Number(m[1]) - 1));
      return true;
    },
  );
  take(
    new RegExp(
      `\\b(\\d{1,3})(?:s|'s)?(?: years?(?: old| of age)?)?\\s?(?:\\+|and (?:over|above|older|up|upwards)|or (?:over|above|older|more)(?! (?:ticks|points|people))|plus\\b|upwards)${notUnit}`,
      'gi',
    ),
    (m) => {
      if (!isAge(m[1]) || (/or more/i.test(m[0]) && !/year/i.test(m[0]))) return false;
      least(m[1]);
      return true;
    },
  );
  take(
    /\bfrom (?:age )?(\d{1,3})(?: years?(?: old)?)? (?:up\b|upwards|and (?:up|over|above))/gi,
    (m) => void (isAge(m[1]) && least(m[1])),
  );
  take(
    /\b(\d{1,3})(?: years?(?: old| of age)?)?\s?(?:and (?:under|below|younger)|or (?:under|below|younger))\b/gi,
    (m) => void most(m[1]),
  );
  take(/\b(?:aged?|age of|turn(?:s|ed)?) (\d{1,3})\b(?!\s?(?:-|to))/gi, (m) => void ages.add(`=${m[1]}`));
  take(/\b(\d{1,3})[- ]years?[- ]olds?\b/gi, (m) => void ages.add(`=${m[1]}`));
}

const fits = (said: PartDate, known: PartDate): boolean =>
  (said.year === undefined || known.year === undefined || said.year === known.year) &&
  (said.month === undefined || said.month === known.month) &&
  (said.day === undefined || said.day === known.day);

/** What a sentence says in figures that its source does not; telephones are compared by the reader of contacts. */
export function figureFault(said: Figures, known: Figures, asked: Figures): string | undefined {
  const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => !b.has(one));
  if (lacks(said.emails, known.emails)) return 'an e-mail address that the source does not give';
  for (const link of said.links)
    if (
      ![...known.links].some((one) => one === link || one.startsWith(`${link}/`)) &&
      ![...known.emails].some((one) => one.endsWith(`@${link}`))
    )
      return 'a web address that the source does not give';
  if (lacks(said.postcodes, known.postcodes)) return 'a postcode that the source does not give';
  if ([...said.prices].some((one) => !known.prices.has(one) && !asked.prices.has(one)))
    return 'a price that the source does not give';
  if (lacks(said.percents, known.percents)) return 'a percentage that the source does not give';
  if (said.dates.some((one) => !known.dates.some((other) => fits(one, other))))
    return 'a date that the source does not give';
  if (ageFault(said, known, asked)) return 'an age that the source does not give';
  if (lacks(said.durations, known.durations)) return 'a length of time that the source does not give';
  if (lacks(said.labels, known.labels)) return 'a room, key, part or house number that the source does not give';
  for (const [n, side] of said.limits)
    if (known.limits.has(n) && known.limits.get(n) !== side) return 'a limit the wrong way round';
  return countFault(said, known, asked);
}

function ageFault(said: Figures, known: Figures, asked: Figures): boolean {
  const numbers = (ages: ReadonlySet<string>): Set<string> => new Set([...ages].map((one) => one.replace(/\D/g, '')));
  for (const one of said.ages) {
    if (known.ages.has(one)) continue;
    const n = one.replace(/\D/g, '');
    if (
      one.startsWith('=') &&
      (numbers(known.ages).has(n) ||
        numbers(asked.ages).has(n) ||
        asked.counts.some((count) => count.n === n) ||
        known.counts.some((count) => count.n === n))
    )
      continue;
    if (one.startsWith('>=') && known.ages.has(`=${n}`)) continue;
    // "under 18" of a place for adults of 18 and over, where the sentence says who is left out.
    if (one.startsWith('<=') && known.ages.has(`>=${Number(n) + 1}`)) continue;
    return true;
  }
  return false;
}

const listing =
  /^(?:options?|groups?|services?|places?|things?|ways?|results?|choices?|possibilities|suggestions?|ideas?)$/;

function countFault(said: Figures, known: Figures, asked: Figures): string | undefined {
  for (const { n, unit } of said.counts) {
    const same = known.counts.filter((one) => one.n === n);
    const aged = /^(?:years?|yrs?|s|and|or|to|up|)$/.test(unit);
    const anywhere =
      same.length > 0 ||
      (aged && [...known.ages].some((one) => one.replace(/\D/g, '') === n)) ||
      [...known.durations].some((one) => one.split(' ')[0] === n) ||
      [...known.labels].some((one) => one.endsWith(` ${n}`)) ||
      known.dates.some((one) => String(one.year) === n) ||
      (n === '2' && /\b(?:twice|both|pair)\b/i.test(known.rest));
    if (anywhere) {
      const rivals = known.counts.filter((one) => unit !== '' && stemOf(one.unit) === stemOf(unit));
      if (rivals.length > 0 && !rivals.some((one) => one.n === n) && !listing.test(unit))
        return 'a number that the source gives of something else';
      continue;
    }
    if (asked.counts.some((one) => one.n === n)) continue;
    if (Number(n) <= 5 && listing.test(unit)) continue;
    return 'a number that the source does not give';
  }
  return undefined;
}

const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ies|s)$/, '');
