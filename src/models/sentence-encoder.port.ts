import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/** Sentences to unit vectors. `id` names the encoder and its version: an index made by another is rebuilt. */
export interface SentenceEncoder extends EmbeddingsInterface {
  readonly id: string;
  /** Numbers in a vector; 0 until an encoder outside has answered for the first time. */
  readonly dimensions: number;
  /** The same name may stand for another model tomorrow: what it says is held against a saved index before that is used. */
  readonly mayChange?: boolean;
  close(): Promise<void>;
}
