import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/** Sentences to unit vectors. `id` names the encoder and its version: an index made by another is rebuilt. */
export interface SentenceEncoder extends EmbeddingsInterface {
  readonly id: string;
  readonly dimensions: number;
  close(): Promise<void>;
}
