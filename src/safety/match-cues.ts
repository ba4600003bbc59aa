// Finds cues in a message. No regular expressions over the text, so nothing can be made to stall.
import type { Cue, Reach } from './cues/cue.ts';
import { lexicalStem, stepsOf, type Tag } from './lexicon.ts';
import type { Word } from './read-words.ts';

/** A stretch of words, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A cue that stands in the message, and the words that say it. */
export interface Match {
  readonly cue: Cue;
  readonly spans: readonly Span[];
}

interface Item {
  readonly concept?: string;
  readonly exact?: ReadonlySet<string>;
  readonly stems?: ReadonlySet<string>;
  /** How many words may stand between this item and the one before. */
  readonly gap: number;
}
type Sequence = readonly Item[];

interface Compiled {
  readonly cue: Cue;
  readonly when: readonly (readonly Sequence[])[];
  readonly unless: readonly Sequence[];
}

const usualGap = 2;
const wideGap = 14;
const mostMatches = 8;

/** Makes cues ready for matching. */
export function compileCues(cues: readonly Cue[]): readonly Compiled[] {
  return cues.map((cue) => ({
    cue,
    when: cue.when.map((way) => way.split('&').map(sequenceOf)),
    unless: (cue.unless ?? []).map(sequenceOf),
  }));
}

function sequenceOf(written: string): Sequence {
  const items: Item[] = [];
  let gap = usualGap;
  for (let part of written.trim().split(/\s+/)) {
    if (part === '...') {
      gap = wideGap;
      continue;
    }
    if (part.startsWith('+')) {
      gap = 0;
      part = part.slice(1);
    }
    if (part.startsWith('@')) items.push({ concept: part.slice(1), gap });
    else if (part.startsWith('=')) items.push({ exact: new Set(part.slice(1).split('/')), gap });
    else
      for (const step of stepsOf(part)) {
        items.push({ stems: step.stems, gap });
        gap = usualGap;
      }
    gap = usualGap;
  }
  return items;
}

/** What a message holds, prepared once for all cues. */
export interface Prepared {
  readonly words: readonly Word[];
  readonly byConcept: ReadonlyMap<string, readonly Tag[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

export function prepare(words: readonly Word[], tags: readonly Tag[]): Prepared {
  const byConcept = new Map<string, Tag[]>();
  for (const tag of tags) byConcept.set(tag.concept, [...(byConcept.get(tag.concept) ?? []), tag].slice(-400));
  const byStem = new Map<string, number[]>();
  words.forEach((word, i) => {
    const stem = lexicalStem(word);
    const list = byStem.get(stem);
    if (list === undefined) byStem.set(stem, [i]);
    else if (list.length < 400) list.push(i);
  });
  return { words, byConcept, byStem };
}

/** Whether a written pattern stands in a message at a word that is looked at. */
export function compilePattern(written: string): (message: Prepared, looksAt: (word: Word) => boolean) => boolean {
  const sequence = sequenceOf(written);
  return (message, looksAt) => spansOf(sequence, message).some((span) => looksAt(message.words[span.from]!));
}

/** The cues that stand in a message. */
export function matchCues(compiled: readonly Compiled[], message: Prepared): readonly Match[] {
  const out: Match[] = [];
  for (const { cue, when, unless } of compiled) {
    // One match a sentence: what one sentence says in theory another may say in earnest. What it says alone comes before what it says with its neighbours.
    const bySentence = new Map<number, readonly Span[]>();
    const sentenceOf = (span: Span): number => message.words[span.from]!.sentence;
    const isWhole = (spans: readonly Span[]): boolean =>
      spans.every((span) => sentenceOf(span) === sentenceOf(spans[0]!));
    for (const way of when) {
      for (const spans of waysOf(way, cue, message, unless)) {
        const sentence = sentenceOf(spans[0]!);
        const held = bySentence.get(sentence);
        if (held === undefined ? bySentence.size < mostMatches : !isWhole(held) && isWhole(spans))
          bySentence.set(sentence, spans);
      }
    }
    for (const spans of bySentence.values()) out.push({ cue, spans });
  }
  return out;
}

function waysOf(
  way: readonly Sequence[],
  cue: Cue,
  message: Prepared,
  unless: readonly Sequence[],
): readonly (readonly Span[])[] {
  const lists: (readonly Span[])[] = [];
  for (const sequence of way) {
    const spans = spansOf(sequence, message);
    if (spans.length === 0) return [];
    lists.push(spans);
  }
  const stands = (spans: readonly Span[]): boolean =>
    !(
      (cue.canBeDenied ?? true) &&
      spans.some(
        (span, i) => isDenied(span, message.words) || (isWithin(way[i]!) && isDeniedInside(span, message.words)),
      )
    ) &&
    !unless.some((sequence) =>
      spansOf(sequence, message).some((span) => takesBack(sequence, span, spans, message.words)),
    );
  const [first = [], ...rest] = lists;
  const out: (readonly Span[])[] = [];
  for (const start of first) {
    if (out.length >= mostMatches) break;
    const chosen = [start];
    for (const list of rest) {
      const next = list.find((span) =>
        chosen.every(
          (other) =>
            (span.from !== other.from || span.to !== other.to) &&
            within(cue.reach ?? 'sentence', span, other, message.words),
        ),
      );
      if (next === undefined) break;
      chosen.push(next);
    }
    if (chosen.length === way.length && stands(chosen)) out.push(chosen);
  }
  return out;
}

// How near a guard must stand when a mark or an "and" stands between it and what it takes back.
const nearby = 3;

// An idiom takes back only the words it is made of; anything else speaks for its own clause.
function takesBack(sequence: Sequence, span: Span, said: readonly Span[], words: readonly Word[]): boolean {
  if (sequence[0]?.concept === 'idiom')
    return span.to > span.from && said.some((one) => span.from <= one.to && span.to >= one.from);
  return said.some((one) => {
    if (words[span.from]!.sentence !== words[one.from]!.sentence) return false;
    if (words[span.from]!.clause === words[one.from]!.clause || words[span.from]!.clause === words[one.to]!.clause)
      return true;
    const apart = span.from > one.to ? span.from - one.to : one.from - span.to;
    return (
      apart <= nearby &&
      !words.slice(Math.min(one.to, span.to), Math.max(one.from, span.from)).some((word) => word.text === 'but')
    );
  });
}

function within(reach: Reach, a: Span, b: Span, words: readonly Word[]): boolean {
  const one = words[a.from]!;
  const other = words[b.from]!;
  const apart = Math.abs(one.sentence - other.sentence);
  if (reach === 'message') return true;
  if (reach === 'near') return apart <= 2;
  if (reach === 'sentence') return apart === 0 || (apart === 1 && Math.abs(a.from - b.from) <= 6);
  return apart === 0 && Math.abs(one.clause - other.clause) <= 1;
}

function spansOf(sequence: Sequence, message: Prepared): readonly Span[] {
  const [first, ...rest] = sequence;
  if (first === undefined) return [];
  let spans = startsOf(first, message);
  for (const item of rest) {
    const nexts = startsOf(item, message);
    if (nexts.length === 0) return [];
    const joined: Span[] = [];
    for (const span of spans) {
      for (const next of nexts) {
        if (next.from <= span.to) continue;
        if (next.from - span.to - 1 > item.gap) break;
        if (message.words[next.from]!.sentence !== message.words[span.to]!.sentence) break;
        joined.push({ from: span.from, to: next.to });
        break;
      }
    }
    if (joined.length === 0) return [];
    spans = joined;
  }
  return spans;
}

function startsOf(item: Item, message: Prepared): readonly Span[] {
  if (item.concept !== undefined) return message.byConcept.get(item.concept) ?? [];
  if (item.exact !== undefined)
    return message.words.flatMap((word, i) => (item.exact!.has(word.text) ? [{ from: i, to: i }] : []));
  const places = [...(item.stems ?? [])].flatMap((stem) => message.byStem.get(stem) ?? []);
  return places.sort((a, b) => a - b).map((place) => ({ from: place, to: place }));
}

// "is not self-harming" fits "is self-harming" with a word between; a cue that itself says "not" is left alone.
function isWithin(sequence: Sequence): boolean {
  return sequence.every(
    (item) => item.concept === undefined && !(item.stems?.has('not') ?? false) && !(item.stems?.has('no') ?? false),
  );
}

function isDeniedInside(span: Span, words: readonly Word[]): boolean {
  for (let i = span.from + 1; i < span.to; i++) if (words[i]!.text === 'not' || words[i]!.text === 'never') return true;
  return false;
}

const deniers = new Set([
  'not',
  'no',
  'never',
  'without',
  'nor',
  'neither',
  'deny',
  'denies',
  'denied',
  'denying',
  'isnt',
  'hasnt',
  'stopped',
  'none',
  'nobody',
  'nothing',
  'negative',
  'ruled',
]);
const carriers = new Set(['or', 'nor', 'and', 'any', 'of', 'to', 'about']);

/** Whether "not", "no" or "denies" stands before a span in its own clause; "no thoughts of suicide or self-harm" reaches both. */
export function isDenied(span: Span, words: readonly Word[]): boolean {
  const here = words[span.from]!;
  let crossed = 0;
  for (let i = span.from - 1; i >= 0 && span.from - i <= 7; i--) {
    const word = words[i]!;
    if (word.sentence !== here.sentence || word.text === 'but') return false;
    if (word.clause !== words[i + 1]!.clause && !carriers.has(words[i + 1]!.text)) crossed++;
    if (crossed > 0) return false;
    if (deniers.has(word.text))
      return span.from - i <= 4 || carriers.has(words[span.from - 1]!.text) || word.text.startsWith('den');
  }
  return false;
}
