import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { SafeText } from '../privacy/safe-text.ts';
import type { PassageKind, SearchContext } from './passage.ts';
import type { Retriever } from './retriever.ts';

/** What a Document of ours carries beside its text. */
export interface PassageMetadata extends Record<string, unknown> {
  readonly ref: string;
  readonly kind: PassageKind;
  readonly title: string;
  readonly score: number;
  readonly misses: readonly string[];
}

/** Our retriever as @langchain/core's, so that its chains and tools can use it. What they ask is masked before it is searched. */
export class LangChainRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['link-worker-assistant', 'retrieval'];
  readonly #retriever: Retriever;
  readonly #context: () => SearchContext;
  readonly #mask: (text: string) => SafeText;

  constructor(retriever: Retriever, context: () => SearchContext, mask: (text: string) => SafeText) {
    super();
    this.#retriever = retriever;
    this.#context = context;
    this.#mask = mask;
  }

  override async _getRelevantDocuments(question: string): Promise<Document<PassageMetadata>[]> {
    const { results } = await this.#retriever.retrieve(this.#mask(question), this.#context());
    return results.map(
      ({ passage, score, misses }) =>
        new Document({
          pageContent: passage.text,
          metadata: { ref: passage.ref, kind: passage.kind, title: passage.title, score, misses: misses ?? [] },
          id: passage.ref,
        }),
    );
  }
}
