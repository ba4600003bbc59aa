// A message taken apart once for every reader: its words, the concepts they hold, the cues that stand in it.
import { allCues } from './cues/all-cues.ts';
import { type Tag, tagsOf } from './lexicon.ts';
import { compileCues, type Match, matchCues, type Prepared, prepare } from './match-cues.ts';
import { readWords, type Word } from './read-words.ts';

/** What the readers look at. */
export interface Message {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly prepared: Prepared;
  readonly matches: readonly Match[];
}

const compiled = compileCues(allCues);

/** Takes a message apart; linear in its length and free of side effects. */
export function takeApart(text: string): Message {
  const words = readWords(text);
  const tags = tagsOf(words);
  const prepared = prepare(words, tags);
  return { words, tags, prepared, matches: matchCues(compiled, prepared) };
}
