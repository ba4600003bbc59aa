// What was read of all words is kept beside the vectors: reading them again is a good part of every start, and of a long list several seconds.
import { createHash } from 'node:crypto';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type KeptStore, makersHash } from './kept-store.ts';
import { createKeywordIndex, type KeywordIndex, type ReadWords, readPassages } from './keyword-index.ts';
import type { IndexedPassage } from './passages.ts';
import { createVocabulary, isOwnField, type ReadSayings, readVocabulary, type Vocabulary } from './vocabulary.ts';

/** The words of some passages and the sayings that are known beside them. */
export interface SavedWords {
  readonly words: ReadWords;
  readonly sayings: ReadSayings;
}

/** Words as a search looks them up. */
export interface OpenedWords {
  readonly keywords: KeywordIndex;
  readonly vocabulary: Vocabulary;
  /** Keeps what was read, unless it was kept already. */
  keep(): Promise<void>;
}

// Whatever decides what words become: when one of these changes, what an older one made is not believed.
const makers = [
  'keyword-index.ts',
  'passage-words.ts',
  'stem.ts',
  'tokens.ts',
  'vocabulary.ts',
  'everyday-words.txt',
  'everyday-stories.txt',
  'everyday-body-and-mind.txt',
  'everyday-home-and-money.txt',
  'everyday-doing-and-work.txt',
  'field-words.txt',
];

/** Stands for everything that is read: the makers, the sayings of one's own, and every word of every passage. */
function keyOf(own: Knowledge['vocabulary'], passages: readonly IndexedPassage[], isLibrary: boolean): string {
  const sum = createHash('sha256').update(JSON.stringify([makersHash(makers), own, isLibrary]));
  for (const { passage, fields } of passages)
    sum.update(
      `${passage.kind}\0${passage.title}\0${fields.title}\0${fields.keywords}\0${fields.body}\0${fields.extra}\0\0`,
    );
  return sum.digest('hex');
}

/** Lists of their own, so that the file they were read with need not stay in memory. */
function freed({ postings, words, ...rest }: ReadWords): ReadWords {
  const { first, docs, strengths, rarities } = postings;
  const { run, start, parts, hasName, namePairs } = words;
  return {
    ...rest,
    postings: { first: first.slice(), docs: docs.slice(), strengths: strengths.slice(), rarities: rarities.slice() },
    words: {
      run: run.slice(),
      start: start.slice(),
      parts: parts.slice(),
      hasName: hasName.slice(),
      namePairs: namePairs.slice(),
    },
  };
}

/** The words of passages as they were kept, or read now. */
export function openWords(
  own: Knowledge['vocabulary'],
  passages: readonly IndexedPassage[],
  isLibrary: boolean,
  store: KeptStore | undefined,
): OpenedWords {
  const key = store === undefined ? '' : keyOf(own, passages, isLibrary);
  const kept = store?.loadKept('words', key) as SavedWords | undefined;
  if (kept !== undefined)
    return {
      keywords: createKeywordIndex(freed(kept.words)),
      vocabulary: createVocabulary(kept.sayings),
      keep: async () => {},
    };
  const words = readPassages(passages, isLibrary);
  const keywords = createKeywordIndex(words);
  const sayings = readVocabulary(own, isOwnField(keywords.written));
  return {
    keywords,
    vocabulary: createVocabulary(sayings),
    keep: async () => store?.keep('words', key, { words, sayings } satisfies SavedWords),
  };
}
