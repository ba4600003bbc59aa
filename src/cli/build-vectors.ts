import { loadConfig } from '../config.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import { createIndexStore } from '../retrieval/index-store.ts';
import { openConfiguredEncoder } from './configured-encoder.ts';
import type { BuildIndex } from './index-command.ts';

/** Learns the meaning of each passage that is new or changed, and keeps it for the next start. */
export const buildVectors: BuildIndex = async (knowledge, { rebuild, progress }) => {
  const store = createIndexStore(loadConfig(process.env).dataDir, knowledge.dir);
  if (rebuild) await store.forget();
  const { encoder } = await openConfiguredEncoder();
  const warnings: string[] = [];
  const retriever = createRetriever({ knowledge, encoder, store, progress, warn: (what) => warnings.push(what) });
  try {
    const mode = await retriever.ready();
    const passages = retriever.passages().length;
    return [
      ...warnings,
      mode === 'hybrid'
        ? `${passages} passages can be found by their words and their meaning`
        : `${passages} passages can be found by their words alone`,
      ...lookupLine(retriever.lookup()),
    ];
  } finally {
    await retriever.close();
    await encoder.close();
  }
};

/** Says how well the nearest are found: a graph is held against an exact search each time it is made or opened. */
function lookupLine(lookup: ReturnType<ReturnType<typeof createRetriever>['lookup']>): string[] {
  if (lookup === undefined) return [];
  const { size, method, recall } = lookup;
  return [
    method === 'graph'
      ? `${size} vectors in a graph, which finds ${(100 * recall).toFixed(1)} % of the true nearest`
      : `${size} vectors, and every one that is looked up is compared: none of the nearest is missed`,
  ];
}
