// Two things of one source told of each other: the front for the side, office hours for the nights, before for after, "or" for "and".
import { clockFaults } from './check-facts-clock-faults.ts';
import { readFacts, type Source } from './check-facts-source.ts';
import { alikeStems, isPlainStem, wordStem } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...plainWords(text)
        .toLowerCase()
        .matchAll(/[a-z]{3,}/g),
    ]
      .map((match) => wordStem(match[0]))
      .filter((one) => !isPlainStem(one)),
  );
const has = (stems: ReadonlySet<string>, one: string): boolean =>
  stems.has(one) || [...alikeStems(one)].some((other) => stems.has(other));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => has(b, one)).length;

const groups: readonly (readonly RegExp[])[] = [
  [/\b(?:out[- ]of[- ]hours|after hours)\b/i, /\b(?:office|working) hours\b/i],
  [/\bfront\b/i, /\b(?:side|back|rear)\b/i],
  [/\b(?:upper|upstairs|top)\b/i, /\b(?:lower|downstairs|ground|bottom)\b/i],
  [/\bweekdays?\b/i, /\bweekends?\b/i],
  [
    /\b(?:alone|by (?:her|him|your)self|on (?:her|his|their|your) own)\b/i,
    /\b(?:together|present|in the room|alongside)\b/i,
  ],
];
const piecesOf = (text: string): readonly string[] => text.split(/[.;\n!?](?=\s|$)|,\s(?:and|but)\s/);

/** One side of a pair said where the words beside it belong to the other. */
export function contrastFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const pieces = piecesOf(plainWords(source.all.replaceAll('\n', '. ')));
  for (const group of groups) {
    const said = group.filter((value) => value.test(text));
    const [own] = said;
    if (own === undefined || said.length > 1) continue;
    const words = stemsIn(text.replace(own, ' '));
    const nearTo = (value: RegExp): number =>
      Math.max(
        0,
        ...pieces.filter((one) => value.test(one)).map((one) => shared(words, stemsIn(one.replace(value, ' ')))),
      );
    const rival = Math.max(0, ...group.filter((value) => value !== own).map(nearTo));
    if (rival >= 2 && rival > nearTo(own)) return 'the other side of what the source sets apart';
  }
  return undefined;
}

/** What comes before said to come after. */
export function sequenceFault(sentence: string, source: Source): string | undefined {
  const order = (text: string): readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] =>
    piecesOf(plainWords(text)).flatMap((piece) => {
      const found = /^(.*?)\b(before|until|after|once)\b(.*)$/i.exec(piece);
      if (found === null || /^\s*\d|^\s*(?:that|the weekend)\b/.test(found[3] ?? '')) return [];
      const [left, right] = [stemsIn(found[1] ?? ''), stemsIn(found[3] ?? '')];
      // "Before X, do Y" has the earlier deed last.
      const [one, other] = left.size === 0 ? parted(found[3] ?? '') : [left, right];
      const turned = left.size === 0;
      const isBefore = /before|until/i.test(found[2] ?? '') !== turned;
      return one.size === 0 || other.size === 0 ? [] : ([isBefore ? [one, other] : [other, one]] as const);
    });
  const known = order(source.sentences.join('. '));
  for (const [early, late] of order(sentence))
    for (const [first, then] of known) {
      const straight = shared(early, first) + shared(late, then);
      const crossed = shared(early, then) + shared(late, first);
      if (shared(early, then) > 0 && shared(late, first) > 0 && crossed >= 2 && crossed > straight)
        return 'another order than the source';
    }
  return undefined;
}

function parted(text: string): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const at = text.indexOf(',');
  return at < 0 ? [new Set(), new Set()] : [stemsIn(text.slice(0, at)), stemsIn(text.slice(at))];
}

/** Both asked for by the source, and one said to be enough. */
export function eitherFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  if (/\b(?:not|never)\b|n't\b/i.test(text)) return undefined;
  if (!/\b(?:need|needs|bring|brings|take|takes|must|require|requires)\b/i.test(text)) return undefined;
  for (const match of text.matchAll(
    /\b([a-z]{2,}) or (?:(?:the|a|an|her|his|their|your|some) )?(?:[a-z]+ )?([a-z]{2,})\b/gi,
  )) {
    const [one, other] = [wordStem(match[1] ?? ''), wordStem(match[2] ?? '')];
    const joins = (word: string): boolean =>
      source.sentences.some((known) => {
        const stems = new Set([...plainWords(known).matchAll(/[A-Za-z]+/g)].map((found) => wordStem(found[0])));
        return stems.has(one) && stems.has(other) && new RegExp(`\\b${word}\\b`, 'i').test(known);
      });
    if (joins('and') && !joins('or')) return 'makes a choice of two things that the source asks';
  }
  return undefined;
}

/** The hours of one of a record's two timetables told of the other: "Drop-in Tuesdays; phone line weekdays". */
export function timetableFault(sentence: string, source: Source): string | undefined {
  if (!source.isRecord) return undefined;
  const line = /^schedule text: (.*;.*)$/im.exec(source.all)?.[1];
  if (line === undefined) return undefined;
  const parts = line.split(';').map((text) => ({ text, words: stemsIn(text.replace(/\b\w*days?\b|\d\S*/gi, ' ')) }));
  if (parts.length < 2 || parts.some((part) => part.words.size === 0)) return undefined;
  const words = stemsIn(sentence);
  const meant = parts.filter((part) => [...part.words].some((one) => words.has(one)));
  const [only] = meant;
  if (only === undefined || meant.length > 1) return undefined;
  return clockFaults(readFacts(sentence).clock, readFacts(only.text).clock).length === 0
    ? undefined
    : 'the hours of something else';
}

const perUnit = /£(\d+(?:\.\d{1,2})?) (?:a|an|per|each|for (?:a|each|every|the)) (?:whole )?([a-z]+)/gi;
const visit = /^(?:session|visit|time|go|week|class|swim|meal|lunch|turn)s?$/;

interface DayPiece {
  readonly days: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}
const dayPiecesBefore = new WeakMap<Source, readonly DayPiece[]>();

function dayPieces(source: Source): readonly DayPiece[] {
  const before = dayPiecesBefore.get(source);
  if (before !== undefined) return before;
  const made = piecesOf(source.all)
    .map((text) => ({
      days: new Set<string>(readFacts(text).clock.days.map((one) => one.day)),
      stems: stemsIn(text.replace(/\b\w+days?\b/gi, ' ')),
    }))
    .filter((one) => one.days.size > 0);
  dayPiecesBefore.set(source, made);
  return made;
}

/** The day of one thing told of another, where the source gives each its own. */
export function dayFault(sentence: string, source: Source): string | undefined {
  const said = readFacts(sentence).clock.days.filter((one) => !one.denied);
  if (said.length === 0) return undefined;
  const words = stemsIn(sentence.replace(/\b\w+days?\b/gi, ' '));
  const pieces = dayPieces(source).map(({ days, stems }) => ({ days, near: shared(words, stems) }));
  const best = Math.max(0, ...pieces.map((one) => one.near));
  const meant = pieces.filter((one) => one.near === best);
  const others = pieces.filter((one) => said.some(({ day }) => one.days.has(day))).map((one) => one.near);
  return best >= 2 && best > Math.max(0, ...others) && meant.every((one) => !said.some(({ day }) => one.days.has(day)))
    ? 'the day of something else'
    : undefined;
}

/** A price for each child where the source asks it of each family. */
export function perFault(sentence: string, source: Source): string | undefined {
  const read = (text: string): readonly (readonly [string, string])[] =>
    [...plainWords(text).toLowerCase().matchAll(perUnit)].map((match) => [
      String(Number(match[1])),
      visit.test(match[2] ?? '') ? 'visit' : wordStem(match[2] ?? ''),
    ]);
  const known = read(source.all);
  for (const [amount, unit] of read(sentence)) {
    const own = known.filter(([other]) => other === amount);
    if (
      own.length > 0 &&
      !own.some(
        ([, other]) =>
          other === unit || [...alikeStems(unit)].includes(other) || (other === 'visit' && unit === 'head'),
      )
    )
      return 'a price for something else than in the source';
  }
  const free = [
    ...(/^cost: (.*)$/m.exec(source.all)?.[1] ?? '').matchAll(/\b([a-z]{4,})(?: are| go| get in)? free\b/gi),
  ].map((match) => (match[1] ?? '').toLowerCase());
  const text = plainWords(sentence).toLowerCase();
  for (const who of free)
    if (
      /^(?!visit|session|entry|first|always|then).*/.test(who) &&
      text.includes(who) &&
      /\bpays?\b|£|\bcosts?\b|\bcharged?\b/.test(text) &&
      !/\bfree\b|nothing|no (?:charge|cost)|n't|\bnot\b/.test(text)
    )
      return 'asks money for what is free';
  if (
    /\bfirst (?:two|three|four|five|\d+)\b[^.;\n]*\bfree\b/i.test(source.all) &&
    /\bfirst (?:session|visit|time|one|class)\b[^.;]*\bfree\b/.test(text)
  )
    return 'another number of free visits';
  return undefined;
}

/** "Once" for "twice", and "every fifteen minutes" for "fifteen minutes after". */
export function timesFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence).toLowerCase();
  const known = plainWords(source.all).toLowerCase();
  const once =
    /(?<!\bat |\bjust |\beven )\bonce\b(?! (?:a|an|every|per|you|she|he|they|the|it|that|your|their|her|his|more|again|somebody|someone|we|this|clinician|told))/;
  if (once.test(text) && /\b(?:twice|(?:two|three|2|3) times)\b/.test(known) && !once.test(known))
    return 'how often, otherwise than the source';
  const rate = /\b(?:twice|(?:two|three|four) times) (?:a|per|each|every) (day|week|month|year)\b/.exec(text)?.[1];
  if (rate !== undefined && rate !== 'week' && !known.includes(rate)) return 'how often, otherwise than the source';
  const each =
    /\bevery (?:\d+|two|three|four|five|six|ten|fifteen|twenty|thirty|few|couple of) (minute|hour|day|week|month)/.exec(
      text,
    )?.[1];
  if (
    each !== undefined &&
    !new RegExp(`\\b(?:every|each|per|a|once in|once every)\\b[^.;]{0,14}\\b${each}|${each}ly|fortnight`).test(known)
  )
    return 'how often, otherwise than the source';
  return undefined;
}

/** Everybody, where the source speaks of some. */
export function scopeFault(sentence: string, nearest: string | undefined): string | undefined {
  const text = plainWords(sentence);
  if (
    nearest === undefined ||
    !/\b(?:anyone|anybody|everyone|everybody)\b(?! (?:who|aged|over|under|with|living|whose))/i.test(text)
  )
    return undefined;
  const known = plainWords(nearest);
  return /\b(?:people|those|clients|adults|members) (?:who|within|with|living|aged)\b/i.test(known) &&
    !/\b(?:any|every|all|nobody|anyone|everyone)\b/i.test(known)
    ? 'says everybody where the source says some'
    : undefined;
}
