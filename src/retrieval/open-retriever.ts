import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceEncoder } from '../models/sentence-encoder.port.ts';
import { createRetriever, type LiveRetriever } from './create-retriever.ts';
import { createIndexStore } from './index-store.ts';
import type { LiveIndexParts } from './live-index.ts';

/** A retriever whose vectors are kept under the data folder, one index for each knowledge folder. */
export function openRetriever(
  knowledge: Knowledge,
  dataDir: string,
  encoder: SentenceEncoder | undefined,
  told: Pick<LiveIndexParts, 'progress' | 'warn'> = {},
): LiveRetriever {
  return createRetriever({
    knowledge,
    store: createIndexStore(dataDir, knowledge.dir),
    ...(encoder === undefined ? {} : { encoder }),
    ...told,
  });
}
