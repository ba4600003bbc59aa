// All that one search looks into, made of one state of the knowledge.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PassageVectors } from './build-index.ts';
import type { IndexStore } from './index-store.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { KeptNeeds } from './needs/kept-needs.ts';
import type { PassageKind } from './passage.ts';
import { type IndexedPassage, passagesOf } from './passages.ts';
import { openWords } from './saved-words.ts';
import type { SentenceReader } from './sentences/read-sentences.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One whole index; replaced, never changed. */
export interface WholeIndex {
  readonly knowledge: Knowledge;
  readonly passages: readonly IndexedPassage[];
  readonly keywords: KeywordIndex;
  readonly vocabulary: Vocabulary;
  /** Documents alone, of this field or another: no service, practice or contact. */
  readonly isLibrary: boolean;
  readonly spelling: Spelling;
  readonly searched: Readonly<Record<PassageKind, number>>;
  readonly keepWords: () => Promise<void>;
  readonly vectors: PassageVectors | undefined;
  /** Reads guidance sentence by sentence; only with the encoder on which that was fitted. */
  readonly sentences: SentenceReader | undefined;
  /** What each passage is for; only with the encoder whose vectors the reader of needs was taught on. */
  readonly needs: KeptNeeds | undefined;
}

/** The index of some knowledge by its words alone; vectors come later. */
export function wholeIndexOf(knowledge: Knowledge, store: IndexStore | undefined): WholeIndex {
  const passages = passagesOf(knowledge);
  const isLibrary = knowledge.assets.length + knowledge.practices.length + knowledge.contacts.length === 0;
  const { keywords, vocabulary, keep } = openWords(knowledge.vocabulary, passages, isLibrary, store);
  const searched: Record<PassageKind, number> = { asset: 0, escalation: 0, training: 0, practice: 0, contact: 0 };
  for (const { passage } of passages) searched[passage.kind] += 1;
  return {
    knowledge,
    passages,
    keywords,
    vocabulary,
    isLibrary,
    spelling: createSpelling(keywords.written, vocabulary.words),
    searched,
    keepWords: keep,
    vectors: undefined,
    sentences: undefined,
    needs: undefined,
  };
}
