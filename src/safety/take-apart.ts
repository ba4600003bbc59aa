// A message taken apart once for every reader: its words, the concepts they hold, the cues that stand in it.
import { allCues } from './cues/all-cues.ts';
import { type Tag, tagsOf } from './lexicon.ts';
import { compileCues, type Match, matchCues, type Prepared, prepare } from './match-cues.ts';
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
