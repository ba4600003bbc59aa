// A message taken apart once for every reader: its words, the concepts they hold, the cues that stand in it.
import { allCues } from './cues/all-cues.ts';
import { type Tag, tagsOf } from './lexicon.ts';
import { compileCues, type Match, matchCues, type Prepared, prepare, type Span } from './match-cues.ts';
import { readWords, type Word } from './read-words.ts';

/** Words with what stands in them: of a whole message, or of one of its sentences. */
export interface Spoken {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly matches: readonly Match[];
}

/** What the readers look at. */
export interface Message extends Spoken {
  readonly prepared: Prepared;
}

const compiled = compileCues(allCues);

/** Takes a message apart; linear in its length and free of side effects. */
export function takeApart(text: string): Message {
  const words = readWords(text);
  const tags = tagsOf(words);
  const prepared = prepare(words, tags);
  return { words, tags, prepared, matches: matchCues(compiled, prepared) };
}

/** The sentences of a message, each with the concepts and cues that stand in it; none when it is one sentence. */
export function sentencesOf({ words, tags, matches }: Message): readonly Spoken[] {
  const starts = words.flatMap((word, i) => (i === 0 || word.sentence !== words[i - 1]!.sentence ? [i] : []));
  if (starts.length < 2) return [];
  // Sorted into their sentences in one pass, so that a long message stays linear.
  const place = new Map(starts.map((start, i) => [words[start]!.sentence, i]));
  const placeOf = (word: number): number => place.get(words[word]!.sentence)!;
  const tagsIn: Tag[][] = starts.map(() => []);
  const matchesIn: Match[][] = starts.map(() => []);
  for (const tag of tags) {
    const i = placeOf(tag.from);
    tagsIn[i]!.push({ ...tag, from: tag.from - starts[i]!, to: tag.to - starts[i]! });
  }
  for (const match of matches)
    for (const i of new Set(match.spans.map((span) => placeOf(span.from)))) matchesIn[i]!.push(match);
  return starts.map((start, i) => ({
    words: words.slice(start, starts[i + 1] ?? words.length),
    tags: tagsIn[i]!,
    matches: matchesIn[i]!,
  }));
}

// Who writes without full stops says in one sentence what others say in five.
const longSentence = 26;
const part = 20;

/**
 * Every run of up to `most` neighbouring sentences, and overlapping parts of a sentence that goes on and on, each as if it were a message of its own.
 * None of them is the whole message.
 */
export function excerptsOf({ words, tags, matches }: Message, most: number): readonly Message[] {
  const starts = words.flatMap((word, i) => (i === 0 || word.sentence !== words[i - 1]!.sentence ? [i] : []));
  const place = new Map(starts.map((start, i) => [words[start]!.sentence, i]));
  const placeOf = (word: number): number => place.get(words[word]!.sentence)!;
  // By the sentence in which each begins, so that a long message stays linear.
  const tagsFrom = grouped(tags, starts.length, ({ from }) => placeOf(from));
  const matchesFrom = grouped(matches, starts.length, ({ spans }) =>
    Math.min(...spans.map(({ from }) => placeOf(from))),
  );
  const excerpt = (first: number, size: number, from: number, end: number): Message => {
    const isInside = (span: Span): boolean => span.from >= from && span.to < end;
    const shifted = <T extends Span>(one: T): T => ({ ...one, from: one.from - from, to: one.to - from });
    const ownWords = words.slice(from, end);
    const ownTags = tagsFrom.slice(first, first + size).flatMap((some) => some.filter(isInside).map(shifted));
    // What a neighbour that is not here has a part in is not said here.
    const ownMatches = matchesFrom
      .slice(first, first + size)
      .flatMap((some) => some.filter(({ spans }) => spans.every(isInside)))
      .map(({ cue, spans }) => ({ cue, spans: spans.map(shifted) }));
    return { words: ownWords, tags: ownTags, prepared: prepare(ownWords, ownTags), matches: ownMatches };
  };
  const out: Message[] = [];
  starts.forEach((start, first) => {
    for (let size = 1; size <= most && first + size <= starts.length && size < starts.length; size++)
      out.push(excerpt(first, size, start, starts[first + size] ?? words.length));
    const end = starts[first + 1] ?? words.length;
    if (end - start <= longSentence) return;
    for (let from = start; from < end - part / 2; from += part / 2)
      out.push(excerpt(first, 1, from, Math.min(from + part, end)));
  });
  return out;
}

function grouped<T>(all: readonly T[], groups: number, groupOf: (one: T) => number): readonly (readonly T[])[] {
  const out: T[][] = Array.from({ length: groups }, () => []);
  for (const one of all) out[groupOf(one)]!.push(one);
  return out;
}
