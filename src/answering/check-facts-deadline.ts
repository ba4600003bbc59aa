// By when: a length of time, a "same day" or a "tomorrow" is compared with that of the very clause of the source that speaks of the same, so that the time limit of something else does not bear it out.
import { withFigures } from './check-facts-number-words.ts';
import { readFacts, type Source } from './check-facts-source.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';
import { coveredBy } from './weigh-clauses.ts';

const soon =
  /\b(?:at once|immediately|straight ?away|right away|right now|without delay|there and then|(?:the )?same (?:working )?day|that (?:very )?day|today|tonight|now|(?:before|by) (?:the end of (?:the|your|that) (?:day|shift|afternoon)|you (?:finish|leave|go home|go off)|close of play|five|the day is out)|first thing)\b/gi;
const chance =
  "when(?:ever)? (?:you (?:can|get (?:a|the) (?:chance|moment)|have (?:time|a moment)|are free|next [\\w ]{2,14})|it (?:suits|is convenient)[\\w ]{0,10}|there(?:'s| is) (?:time|a chance|a moment))(?=\\s*(?:$|[,.;:!]))";
// "It's Wednesday, so the pharmacist is in" and "next week is well inside that" put nothing off.
const late = new RegExp(
  [
    `(?:tomorrow|(?:the )?next (?:day|morning|working day|weekday|week|month)|(?<!\\b(?:book|arrang|reserv)\\w*\\b[^.;,]{0,40} for )(?:the )?next (?:supervision|review|visit|appointment|meeting|session|contact|one-to-one|1:1|catch-up|time)|(?:your|her|his|their) next \\w+|(?<!\\b(?:till?|until|to|from|between)\\b[^.;,]{0,20})in the morning|in due course|eventually|no (?:rush|hurry)|in a (?:few|couple of) (?:days|weeks)|(?:in|over) the (?:next|coming) (?:few )?(?:days|weeks)|later (?:in|on|this)|that week|at the (?:review|end of the (?:week|month))|by the end of (?:the|this|next) (?:week|month)|within the (?:week|month|fortnight)|after the weekend)\\b(?! is\\b|'s\\b)`,
    "(?<!\\b(?:it's|it is|as it's|today is|today's) )(?<!\\b(?:open|due|closed|shut)\\b[^.;,]{0,25})(?<!\\b(?:on|or) an? )(?:on |until |till )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?!'s\\b)",
    chance,
  ]
    .map((one) => `\\b(?:${one})`)
    .join('|'),
  'gi',
);
const measures =
  /\b(?:\w+days?|weeks?|fortnights?|months?|years?|hours?|hrs?|minutes?|mins?|working|within|mornings?|afternoons?|evenings?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|next|same|once|today|tomorrow|later|now|soon|straight|away|end|before|after|until|least|most|more|than|up|about|around|every|each|per)\b/gi;
// How often is another reader's; "they ring twice, 5 minutes apart" counts the calls.
const often =
  /\b(?:every|each|per|times?|(?:once|twice)(?!,)|half|(?<!\b(?:within|in|after|for|about|than|until) )a (?:day|week|fortnight|month|year))\b|\bweekly|\bmonthly|\bdaily|\bfortnightly/i;
const turned =
  /\b(?:not|never|no|nor|cannot|rather than|instead of|too late|later than (?:that|this)|unless)\b|n't\b|^(?:cancel|leave|drop|skip|call off)\b/i;

const single: Readonly<Record<string, number>> = {
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  month: 43_800,
  year: 525_600,
};

interface Timed {
  readonly text: string;
  readonly stems: readonly string[];
  /** Stems of what is timed. */
  readonly content: readonly string[];
  /** Lengths of time in minutes. */
  readonly lengths: readonly number[];
  readonly soon: boolean;
  readonly late: readonly string[];
}

function minutesOf(duration: string): number | undefined {
  const [n = '', ...unit] = duration.split(' ');
  const one = { min: 1, month: 43_800, 'working days': 1440 }[unit.join(' ')];
  return one === undefined ? undefined : Number(n) * one;
}

const unitAfter = /\b\d+ ((?:working )?(?:minutes|hours|days|weeks|months))\b/i;

/** "Eight working days, or two where they have written", "30 or 60 minutes": a bare figure takes the unit of its neighbour. */
function withUnits(text: string): string {
  const plain = withFigures(text);
  const unit = unitAfter.exec(plain)?.[1];
  return unit === undefined
    ? plain
    : plain.replace(
        /(\b(?:or|is|are|to) \d{1,3})(?= (?:where|when|if|for|at|in)\b|\s*[,.;]?$)|\b(\d{1,3})(?= (?:or|to) \d{1,3} (?:working )?(?:minutes|hours|days|weeks|months)\b)/gi,
        `$1$2 ${unit}`,
      );
}

const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
// "He is there Monday to Thursday, on Friday till four" says when, and puts nothing off.
const daysOpen = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|till|until|-) \w+day\b/i;

function read(text: string): Timed {
  // "Three days' notice" is three days ahead.
  const plain = plainWords(text).replace(/\b(?:notice|warning|ahead|beforehand|in advance)\b/gi, 'notice');
  const isOpening = daysOpen.test(plain);
  return {
    text: plain,
    stems: stemsOf(plain),
    content: [...new Set(stemsOf(plain.replace(soon, ' ').replace(late, ' ').replace(measures, ' ')))].filter(
      (one) => one.length > 2 && !isPlainStem(one),
    ),
    lengths: [
      ...[...readFacts(plain).figures.durations].flatMap((one) => minutesOf(one) ?? []),
      ...[...plain.matchAll(/(?<!\b(?:of|half) )\ban? (hour|day|week|fortnight|month|year)\b/gi)].map(
        (one) => single[(one[1] ?? '').toLowerCase()] ?? 0,
      ),
    ],
    soon: plain.search(soon) >= 0,
    late: [...plain.matchAll(late)]
      .map((one) => one[0].toLowerCase().replace(/^the /, ''))
      .filter((one) => !isOpening || !weekday.test(one)),
  };
}

const split = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+|;\s+|:\s+|,\s+(?:and|but|so|then)\s|\s-\s|\n/).filter((one) => one.trim() !== '');

const readBefore = new WeakMap<Source, readonly Timed[]>();

function timesOf(source: Source): readonly Timed[] {
  const made =
    readBefore.get(source) ??
    source.all
      .split('\n')
      .flatMap((one) => split(plainWords(one)))
      .map((one) => read(withUnits(one)));
  readBefore.set(source, made);
  return made;
}

// "Your note must reach him by noon the same day", of what is due by noon on the next.
const bySameDay = /\bby [^.;,]{1,25}?\b(?:the |that )?same (?:working )?day\b/i;
const byNextDay = /\bby [^.;,]{1,25}?\bnext (?:working )?day\b/i;

const perLength =
  /\b(?:at least|within|up to) \d+ (?:working )?(?:minutes|hours|days|weeks|months) (?:before|after)\b|\b\d+ [a-z]{4,} (?:in|every|over|for|within) \d+ (?:working )?(?:minutes|hours|days|weeks|months)\b/g;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 0.08 * Math.max(one, other);
const puttingOff = 'put off where the source wants it soon';

/** A deed put off that guidance wants soon, or another time limit than its source gives of the same. On the labelled sentences of hands read, 72 faults and no sound sentence. */
export function deadlineFault(sentence: string, source: Source, question = ''): string | undefined {
  if (/\?\s*$/.test(sentence)) return undefined;
  const known = timesOf(source);
  const whole = read(sentence);
  const isLate = (one: Timed): boolean => one.late.length > 0 && !one.soon && !turned.test(one.text);
  const own = source.all.toLowerCase();
  if (
    !source.isRecord &&
    isLate(whole) &&
    known.some((one) => one.soon) &&
    whole.late.every((one) => !own.includes(one))
  )
    return puttingOff;
  const figured = withFigures(own);
  const asked = read(question).lengths;
  // "Four parcels in six months" of what the source limits in these very words.
  const isVerbatim = (text: string): boolean =>
    [...withFigures(text).toLowerCase().matchAll(perLength)].some((one) => figured.includes(one[0]));
  for (const clause of split(plainWords(sentence)).map(read)) {
    const isSameDay = bySameDay.test(clause.text);
    if ((clause.lengths.length === 0 && clause.late.length === 0 && !isSameDay) || clause.content.length === 0)
      continue;
    const scored = known
      .filter((one) => one.content.length > 0)
      .map((one) => ({ one, held: coveredBy(clause.content, one.stems) + 0.2 * coveredBy(one.content, clause.stems) }));
    const most = Math.max(0, ...scored.map(({ held }) => held));
    const meant = scored.filter(({ held }) => held >= most - 0.05).map(({ one }) => one);
    if (isSameDay && most >= 0.6 && meant.every((other) => byNextDay.test(other.text) && !other.soon))
      return 'sooner than the source sets it';
    if (most < 0.6 || meant.some((one) => one.lengths.length === 0 && !one.soon)) continue;
    const elsewhere = (length: number): number =>
      Math.max(
        0,
        ...scored.filter(({ one }) => one.lengths.some((other) => isNear(other, length))).map(({ held }) => held),
      );
    const parts = clause.lengths.length > 1 ? clause.text.split(/,\s+|\s(?:and|in)\s/).map(read) : [];
    const isNearAny = (length: number, others: readonly number[]): boolean =>
      others.some((other) => isNear(other, length));
    // "Slots of 30 or 60 minutes, up to 14 days ahead": each is weighed with the part of the clause that it stands in.
    const isOfItsPart = (length: number): boolean =>
      parts.some(
        (part) =>
          part.content.length > 0 &&
          isNearAny(length, part.lengths) &&
          known.some((one) => isNearAny(length, one.lengths) && coveredBy(part.content, one.stems) >= 0.5),
      );
    const isOther = (length: number): boolean =>
      !isOfItsPart(length) &&
      !(clause.lengths.length > 1 && isNearAny(length, asked)) &&
      meant.every((one) => one.lengths.length > 0 && !one.lengths.some((other) => isNear(other, length))) &&
      most - elsewhere(length) >= 0.3;
    if (
      !isVerbatim(clause.text) &&
      !often.test(clause.text) &&
      !meant.some((one) => often.test(one.text)) &&
      clause.lengths.some(isOther)
    )
      return 'another length of time than the source gives of this';
    if (isLate(clause) && meant.every((one) => one.soon && one.late.every((day) => !clause.late.includes(day))))
      return puttingOff;
  }
  return undefined;
}
