// Figures of a text by kind, so that a price is compared with prices and an age with ages, never a bare number with a heap of numbers.
import { readAges, type Take } from './check-facts-ages.ts';
import type { Figures, PartDate } from './figures-said.ts';

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

const streetName =
  "(?:[A-Z][\\w'-]+ ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Way|Place|Square|Terrace|Row|Hill|Court|Yard|Crescent|Gardens|Grove|Walk|Park|Exchange|Parade|Mews|Quay|Gate|Green|Broadway|Wharf|Rise|View|Buildings|Works|Arcade|Market)\\b";
const streetNext = new RegExp(`^ ${streetName}`);

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
  new RegExp(`(?<!\\d[.:])\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthPattern}\\b(?:,? \\d{4})?`, 'gi'),
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
  // Of "16 and 30 January" the first is a date too.
  for (const m of rest.matchAll(
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:, | and | or | & | until | till | to | ?- ?)(?=\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthPattern}\\b)`,
      'gi',
    ),
  ))
    dates.push({ year: undefined, month: monthOf(m[2] ?? ''), day: Number(m[1]) });
  take(
    new RegExp(`(?<!\\d[.:])\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthPattern}\\b(?:,? (\\d{4}))?`, 'gi'),
    (m) => {
      // "Children under 12 may come" gives no date.
      if (
        m[2] === 'may' &&
        /^ (?!to\b|and\b|or\b|at\b|from\b|is\b|until\b)[a-z]/.test(rest.slice((m.index ?? 0) + m[0].length))
      )
        return false;
      dates.push({
        year: m[3] === undefined ? undefined : Number(m[3]),
        month: monthOf(m[2] ?? ''),
        day: Number(m[1]),
      });
      return true;
    },
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
  // "On the 5th" of any month; blanks stand where a time stood.
  take(
    /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:and|or|&) [\w ]{2,8} (?:mon|tue|wed|thu|fri|sat|sun))(?=\s*(?:[.,;:)!?[]|$)|\s{3}| (?:and|or|at|from|to|each|every|of (?:each|every|the|this|next|that))\b)/gi,
    (m) => void dates.push({ year: undefined, month: undefined, day: Number(m[1]) }),
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
    // "01632 961313 five working days ahead": what stands behind eleven digits is another figure.
    const digits = m[0]
      .replace(/ \d{1,2}$/, (last) => (m[0].replace(/\D/g, '').replace(/^440?/, '0').length > 11 ? '' : last))
      .replace(/\D/g, '')
      .replace(/^440?/, '0');
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
    const side = sideBefore(rest.slice(Math.max(0, (m.index ?? 0) - 40), m.index));
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
      const side = sideBefore(rest.slice(Math.max(0, (m.index ?? 0) - 40), m.index));
      // "Over eight weeks" may mean as long as they last.
      if (side !== undefined && !/\bover\s*$/i.test(rest.slice(0, m.index)))
        limits.set(durationForm(Number(m[1]), unit), side);
      return true;
    },
  );
  take(
    /\b(room|unit|flat|suite|floor|platform|bus(?:es)?|number|no\.?|route|sections?|part|step|module|stage|phase|bay|door|ward|desk|annexe?|block|press|choose|option|select|dial|extension|ext\.?|code|template|page|shop|house|level|band|buzzer|intercom|studio|stand|gate|block|car park|bell|counter|entrance|tray|pod|suite)(?:(?<=\b(?:room|bay|door|extension|ext|platform|stand|stop|counter|ward|unit)):)?\s+(?:number\s+)?(\d+[a-z]?)\b(?!\s*(?:miles?|km|metres?|minutes?|hours?|weeks?|days?|times?|people))/gi,
    (m) => {
      // In "Annex 20 Mole St" the number is the street's.
      const ofStreet =
        /^(?:annexe?|house|shop|stage|gate)$/i.test(m[1] ?? '') &&
        streetNext.test(rest.slice((m.index ?? 0) + m[0].length));
      if (ofStreet) return false;
      labels.add(labelForm(m[1] ?? '', m[2] ?? ''));
      return true;
    },
  );
  // "Stop F", "the bell marked C": letters that stand for a place.
  take(
    /\b([Ss]top|[Ss]tand|[Gg]ate|[Bb]lock|[Cc]ar park|[Pp]latform|[Bb]ay|[Ww]ing|[Dd]oor|[Bb]ell marked|[Uu]nit|[Hh]ut|[Rr]oom|[Dd]oor marked|[Cc]ounter|[Ee]ntrance|[Ss]uite) ([A-HJ-Z])(?![\w'])/g,
    (m) => void labels.add(labelForm(m[1] ?? '', m[2] ?? '')),
  );
  take(
    /\b(ground|first|second|third|fourth|top|lower|upper|1st|2nd|3rd) floor\b/gi,
    (m) => void labels.add(m[0].toLowerCase().replace('1st', 'first').replace('2nd', 'second').replace('3rd', 'third')),
  );
  take(
    new RegExp(`\\b(\\d{1,4}[a-z]?)[ -]+(?=${streetName})`, 'g'),
    (m) => void labels.add(`at ${(m[1] ?? '').toLowerCase()}`),
  );
  take(/(?<![\d.:/£])\b(\d+(?:,\d{3})*(?:\.\d+)?)(?:\+)?(?:s)?\b(?:[ -]([a-z]+))?/gi, (m) => {
    const n = (m[1] ?? '').replace(/,/g, '');
    counts.push({ n, unit: (m[2] ?? '').toLowerCase() });
    const at = m.index ?? 0;
    const side =
      sideBefore(rest.slice(Math.max(0, at - 40), at)) ??
      (/^\s*(?:\+|or more|or above|and (?:over|above)|and up)/i.test(rest.slice(at + (m[1] ?? '').length))
        ? 'least'
        : undefined);
    if (side !== undefined) limits.set(n, side);
    return true;
  });
  return { phones, emails, links, postcodes, prices, percents, dates, ages, durations, labels, counts, limits, rest };
}

function labelForm(label: string, n: string): string {
  const word = label.toLowerCase().replace(/\.$| marked$/, '');
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
  const denied = /\b(?:not|no|nobody|never|cannot|without)\b|n't\b/i.test(text);
  if (/\b(?:at least|minimum(?: of)?|no fewer than|no less than|not less than)\s*$/i.test(text)) return 'least';
  if (
    /\b(?:up to|at most|no more than|not more than|maximum(?: of)?|max|fewer than|less than|under|within|no longer than|limited to)\s*$/i.test(
      text,
    )
  )
    return 'most';
  // "Nobody waits for more than twenty days" is a limit from above.
  if (/\b(?:more than|over|from)\s*$/i.test(text)) return denied ? 'most' : 'least';
  return undefined;
}

/** The kinds of figures that stand in sets. */
export function setsOf(figures: Figures): readonly ReadonlySet<string>[] {
  return [
    figures.emails,
    figures.links,
    figures.postcodes,
    figures.prices,
    figures.percents,
    figures.ages,
    figures.durations,
    figures.labels,
  ];
}
