import type { Knowledge } from '../knowledge/knowledge.ts';
import { createLiveIndex, type LiveIndexParts } from './live-index.ts';
import type { SearchContext } from './passage.ts';
import type { IndexedPassage } from './passages.ts';
import type { Retriever } from './retriever.ts';
import { type Explained, searchIndex } from './search-index.ts';
import type { VectorIndex } from './vector-index.ts';

/** A retriever over knowledge that may change while it runs. */
export interface LiveRetriever extends Retriever {
  /** Resolves when vectors are ready, or will not come; says which. */
  ready(): Promise<'hybrid' | 'keyword'>;
  /** Takes over changed knowledge: keywords at once, vectors when all of them are made. Questions meanwhile get one whole index or the other. */
  swap(knowledge: Knowledge): Promise<void>;
  /** What was read and weighed, for `--explain` and for the bench. */
  explain(question: string, context: SearchContext): Promise<Explained>;
  readonly passages: () => readonly IndexedPassage[];
  /** How the nearest in meaning are looked up, and what share of the true nearest that finds; absent without vectors. */
  readonly lookup: () => Pick<VectorIndex, 'size' | 'method' | 'recall'> | undefined;
  close(): Promise<void>;
}

/** Finds what bears on a question. Answers by keyword from the first moment; by meaning too as soon as vectors are there. */
export function createRetriever(parts: LiveIndexParts): LiveRetriever {
  const live = createLiveIndex(parts);
  const search = (text: string, context: SearchContext): Promise<Explained> =>
    searchIndex(live.whole(), text, context, live.vectorOf);
  return {
    retrieve: async (question, context) => (await search(question, context)).retrieval,
    explain: search,
    ready: live.ready,
    swap: live.swap,
    passages: () => live.whole().passages,
    lookup: () => live.whole().vectors?.index,
    close: async () => live.close(),
  };
}
