// Whether a service runs at all at a time of year, by its own words: "April to October", "not August", "term time only".
import type { Asset } from './knowledge.ts';
import { month, months, shutOn, withoutShutDates } from './shut-dates.ts';

/** What a record says of the year, where that leaves a day out: in words for its card. */
export interface OutOfSeason {
  readonly words: string;
}

const edge = String.raw`(?:(?:early|mid|late|the end of|end of)[- ])?(?:\d{1,2}(?:st|nd|rd|th)? )?`;
const range = new RegExp(
  String.raw`\b(?:from )?${edge}(?<from>${month}|easter)\b\.? ?(?:-|–|—|to|till?|until|through(?: to)?)(?: the)? ?${edge}(?<to>${month}|easter)\b`,
  'i',
);
const listOf = `${month}(?:(?:,| and| or|, and| &|/) ?(?:in )?${month})*`;
const leftOut = new RegExp(
  String.raw`\b(?:not|no|except(?:ing)?|excluding|apart from|but not|closed|shut|no (?:sessions?|meetings?|group))(?: (?:in|during|for|through|over))?(?: the)?(?: whole of)? (?<months>${listOf})\b`,
  'i',
);
// "Feb and Oct, Thurs 2-3.30", and no "blocks start Sept, Jan": only what opens the words tells when it runs.
const onlyIn = new RegExp(
  String.raw`^\W*(?:only )?(?:in )?(?<months>${listOf})(?: only)?(?=\W|$)(?! ?(?:\d{1,2}\b(?! ?[-:.apt])|start))`,
  'i',
);
const partOfYear =
  /\b(?:(?<part>spring|summer|autumn|winter)(?: months)? only|only (?:in|over|during) (?:the )?(?<part2>spring|summer|autumn|winter)|(?:in|over|during|through) the (?<part3>spring|summer|autumn|winter) months)\b/i;
// Wide at both ends: what runs "in the winter" may well run in November.
const partMonths: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [5, 6, 7, 8, 9],
  autumn: [9, 10, 11],
  winter: [11, 12, 1, 2, 3],
};
const holidaysOnly =
  /\b(?:(?:school|summer|easter|christmas) )?(?:holidays?|hols) only\b|\bonly (?:in|during) (?:the )?(?:school )?(?:holidays|hols)\b/i;

/** What the record says where it leaves this day out; undefined where it runs, or does not tell. `date` is a day of the local calendar, "2026-11-29". */
export function outOfSeason(asset: Pick<Asset, 'schedule' | 'description'>, date: string): OutOfSeason | undefined {
  const { schedule } = asset;
  const shut = shutOn(schedule.text, date) ?? shutOn(asset.description, date);
  if (shut !== undefined) return { words: `${capital(shut)}, so not now` };
  const said = withoutShutDates(schedule.text);
  const now = Number(date.slice(5, 7));
  const span = range.exec(said) ?? range.exec(runningIn(asset.description));
  if (span !== null && !leftOut.test(said.slice(0, span.index + span[0].length)))
    return monthsFrom(span.groups?.['from'], span.groups?.['to']).includes(now)
      ? undefined
      : { words: `Runs ${span[0].replace(/^from /i, '')}; not now` };
  const without = leftOut.exec(said) ?? leftOut.exec(asset.description);
  if (without !== null && isMonths(without))
    return monthsIn(without.groups?.['months'] ?? '').includes(now)
      ? { words: `${capital(without[0])}, so not now` }
      : undefined;
  const only = onlyIn.exec(said);
  if (only !== null && isMonths(only))
    return monthsIn(only.groups?.['months'] ?? '').includes(now)
      ? undefined
      : { words: `Runs in ${only.groups?.['months'] ?? ''}; not now` };
  const part = partOfYear.exec(said) ?? partOfYear.exec(asset.description);
  const named = (part?.groups?.['part'] ?? part?.groups?.['part2'] ?? part?.groups?.['part3'])?.toLowerCase();
  if (named !== undefined)
    return (partMonths[named] ?? []).includes(now) ? undefined : { words: `Runs in the ${named}; not now` };
  if (holidaysOnly.test(said)) return isTerm(date) ? { words: 'School holidays only; not now' } : undefined;
  const isTermOnly = schedule.termTimeOnly === true || /\b(?:in|during) term\b(?! of)/i.test(said);
  return isTermOnly && isHoliday(date) ? { words: 'Term time only; not now' } : undefined;
}

/** The months that words name, 1 to 12, those of a part of the year among them: "in June", "over the summer". */
export function monthsNamed(words: string): readonly number[] {
  const parts = Object.entries(partMonths).flatMap(([part, of]) =>
    new RegExp(`\\b${part}\\b`, 'i').test(words) ? of : [],
  );
  const named = [
    ...words.matchAll(
      new RegExp(`\\b(?:in|for|from|by|until|till|next|during|through) (?:early |late |mid[- ])?(${month})\\b`, 'gi'),
    ),
  ];
  return [...parts, ...named.map(([, said = '']) => numberOf(said))];
}

// A description that only mentions months tells no season: "we cycled the coast from May to June last year".
function runningIn(description: string): string {
  return (
    description
      .split(/(?<=[.!?;])\s+/)
      .find(
        (one) => range.test(one) && /\b(?:runs?|open|season|meets?|sessions?|only|play|every|weekly)\b/i.test(one),
      ) ?? ''
  );
}

// "May" is a month where it is written as one.
const isMonths = (match: RegExpExecArray): boolean => !/^(?:may)$/.test(match.groups?.['months'] ?? '');

function monthsFrom(from = '', to = ''): readonly number[] {
  // Easter moves: what begins or ends with it may run all through April.
  const first = /easter/i.test(from) ? 3 : numberOf(from);
  const last = /easter/i.test(to) ? 4 : numberOf(to);
  const count = ((last - first + 12) % 12) + 1;
  return Array.from({ length: count }, (_, at) => ((first - 1 + at) % 12) + 1);
}

function monthsIn(list: string): readonly number[] {
  return [...list.matchAll(new RegExp(month, 'gi'))].map(([said]) => numberOf(said));
}

const numberOf = (said: string): number => months.findIndex((one) => said.toLowerCase().startsWith(one)) + 1;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

// School years differ from place to place; only days that are holidays, or term, everywhere are told.
const isHoliday = (date: string): boolean => /^\d{4}-(?:08|12-2[2-9]|12-3|01-01)/.test(date);
const terms: readonly (readonly [string, string])[] = [
  ['01-10', '02-08'],
  ['03-01', '03-20'],
  ['04-28', '05-20'],
  ['06-06', '07-14'],
  ['09-08', '10-12'],
  ['11-06', '12-14'],
];
const isTerm = (date: string): boolean => terms.some(([from, to]) => from <= date.slice(5) && date.slice(5) <= to);
