// Per what and which of a row: "£4 a month" of what is £4 a week, "the first Monday" of what is the second, "the first three visits" of what is two.
import { withFigures } from './check-facts-number-words.ts';
import type { Source } from './check-facts-source.ts';
import { plainWords } from './negation.ts';

/** A thing told, with what it is told per, or which one of it. */
type Told = readonly (readonly [string, string])[];

const ranks = ['first', 'second', 'third', 'fourth'];
// "Once a fortnight" tells how often, and "a fortnight" by itself how long.
const perFortnight =
  /\b(once|twice|times|hours?|minutes?|sessions?|visits?|calls?|days?|mornings?|afternoons?|evenings?|£\d[\d.]*|\d+p),? (?:an?|per|each|every) fortnight\b/gi;
const plain = (text: string): string =>
  withFigures(plainWords(text).replace(perFortnight, '$1 every 2 weeks')).replace(
    /\b([1-4])(?:st|nd|rd|th)\b/g,
    (_, n: string) => ranks[Number(n) - 1] ?? n,
  );

const perWord =
  '(visit|session|week|month|year|hour|class|person|household|day|night|term|block|course|mile|minute|trip|run|journey|child|adult|box|bag|parcel|meal|way|time|walk|lesson|couple|family|head|go|swim|return|ride)';
const priced = new RegExp(
  `(?:£(\\d+(?:\\.\\d{1,2})?)|\\b(\\d{1,2}) ?p)((?:,? (?:an?|per|each|every) ${perWord})+)\\b`,
  'gi',
);
// "£3 a session" of what is £3 a visit or a week; a journey goes one way.
const alike: readonly RegExp[] = [
  /^(?:visit|session|class|time|walk|lesson|go|swim|meal|person|head|adult|day|ride|week)$/,
  /^(?:trip|run|journey|way|ride)$/,
  /^(?:child|person|head)$/,
  /^(?:household|family)$/,
  /^(?:course|block|term)$/,
];
const isAlike = (one: string, other: string): boolean =>
  one === other || alike.some((group) => group.test(one) && group.test(other));

/** Amounts, each with what it is paid for: "£75 a person a year" with both. */
function prices(text: string): Told {
  return [...text.matchAll(priced)].flatMap((one) =>
    [...(one[3] ?? '').matchAll(new RegExp(`\\b${perWord}\\b`, 'gi'))].map(
      (per) => [`${Number(one[1] ?? one[2])}`, per[0].toLowerCase()] as const,
    ),
  );
}

const often =
  /\b(\d+ ?[\w-]+|once|twice)(?: (?!once\b|twice\b)\w+)? (?:an?|each|every|per) (day|week|fortnight|month|quarter|term|year|winter)\b|\b(once|twice|\d+ \w+) (?:in|every) (?:any |each |an? )?(\d+ (?:days|weeks|months|years)|month|year|week|fortnight)\b/gi;
const periods: Readonly<Record<string, string>> = {
  '12 months': 'year',
  '7 days': 'week',
  '2 weeks': 'fortnight',
  '14 days': 'fortnight',
  '3 months': 'quarter',
};

/** How much in what time: "3 hours" a week, "once" in twelve months. */
function rates(text: string): Told {
  return [...text.matchAll(often)].map((one) => {
    const period = (one[2] ?? one[4] ?? '').toLowerCase();
    return [(one[1] ?? one[3] ?? '').toLowerCase().replace(/s$/, ''), periods[period] ?? period] as const;
  });
}

// "Every second Tuesday" is every other one.
const nthDay =
  /(?<!\bevery )\b(first|second|third|fourth|last)(?:,? (?:and|or|&) (first|second|third|fourth|last))? (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b(?! meeting)/gi;

/** Which weekdays of a month. */
function nthDays(text: string): Told {
  return [...text.matchAll(nthDay)].flatMap((one) =>
    [one[1], one[2]].flatMap((nth) => {
      const day = (/[A-Z]?[a-z]+$/i.exec(one[0])?.[0] ?? '').slice(0, 3).toLowerCase();
      return nth === undefined ? [] : [['day', `${nth.toLowerCase()} ${day}`] as const];
    }),
  );
}

const firstFew =
  /\bfirst (?:(\d+|few) )?(walk|call|meeting|trip|drive|run|hour|swim|visit|session|week|month|class|lesson|meal|sitting|talk)(?:e?s)?\b/gi;

// "The first 2 are free" says it of sessions that stand before it.
const firstFree =
  /\bfirst (?:(\d+|few) )?(?:[a-z]+ )?(?:(?:is|are|comes?) )?free\b|\bfree (?:for )?(?:the |your |her |his )?first(?: (\d+|few))?\b/gi;

/** How many of the first. */
const firsts = (text: string): Told => [
  ...[...text.matchAll(firstFew)].map((one) => [(one[2] ?? '').toLowerCase(), one[1] ?? '1'] as const),
  ...[...text.matchAll(firstFree)].map((one) => ['free', one[1] ?? one[2] ?? '1'] as const),
];

const paidFirst =
  /£\d[^.;]*\b(?:including|from|even|as is|so is|also for|counting) (?:the |your |her |his )?(?:very )?first\b|\b(?<!\bafter (?:the |your )?)first (?:one |\w+ )?(?:too |also )?(?:(?:costs?|is(?: also)?|at) £|is (?:charged|paid for))/i;

/** "£3, the first included" of what is free the first time. */
const paysForFirst = (text: string, source: string): boolean =>
  paidFirst.test(text) && !/\bfree\b/i.test(text) && source.search(firstFree) >= 0;

const tailed = /\b(\d+) (?:working )?(minute|hour|day|week|month)s?'? (apart|notice|at a time|in a row)\b/gi;
const minutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_800 };

/** How far apart, how long at a time, at what notice: in minutes. */
const tails = (text: string): Told =>
  [...text.matchAll(tailed)].map(
    (one) =>
      [(one[3] ?? '').toLowerCase(), `${Number(one[1]) * (minutes[(one[2] ?? '').toLowerCase()] ?? 0)}`] as const,
  );

const readers: readonly (readonly [string, (text: string) => Told, (one: string, other: string) => boolean])[] = [
  ['a price per something else than the source says', prices, isAlike],
  ['so much in another time than the source says', rates, (one, other) => one === other],
  ['another weekday of the month than the source gives', nthDays, (one, other) => one === other],
  ['another length of time than the source gives of this', tails, (one, other) => one === other],
  ['another number of first ones than the source gives', firsts, (one, other) => one === other],
];
const readBefore = new WeakMap<Source, readonly Told[]>();

/** The same thing as in the source, told per something else or of another one of its row. On the labelled sentences of hands read, 57 faults that nothing else cut and no sound sentence. */
export function rateFault(sentence: string, source: Source): string | undefined {
  const text = plain(sentence);
  let known = readBefore.get(source);
  if (known === undefined) {
    const all = source.all.split('\n').map(plain).join('\n');
    known = readers.map(([, read]) => read(all));
    readBefore.set(source, known);
  }
  if (paysForFirst(text, plain(source.all))) return 'a price for what is free the first time';
  for (const [place, [why, read, isSame]] of readers.entries())
    for (const [what, how] of read(text)) {
      const same = (known[place] ?? []).filter(([other]) => other === what);
      if (same.length > 0 && !same.some(([, other]) => isSame(other, how))) return why;
    }
  return undefined;
}
