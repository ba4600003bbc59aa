// What every passage is for, as an earlier start read it or read now: of a long list that takes minutes beside the questions.
import { createHash } from 'node:crypto';
import type { PassageVectors } from '../build-index.ts';
import { type KeptStore, makersHash } from '../kept-store.ts';
import type { IndexedPassage } from '../passages.ts';
import { createPassageNeeds, type PassageNeeds, type ReadNeeds } from './passage-needs.ts';
import { mostNeeds, type NeedReader } from './read-needs.ts';

export interface KeptNeeds extends PassageNeeds {
  /** Keeps them for the next start, once all are read. */
  keep(): Promise<void>;
}

const makers = ['needs/read-needs.ts', 'needs/need-weights.json', 'tokens.ts', 'stem.ts', '../safety/ngrams.ts'];

/** The needs of passages whose vectors the reader understands. */
export function openNeeds(
  passages: readonly IndexedPassage[],
  vectors: PassageVectors,
  reader: NeedReader,
  store: KeptStore | undefined,
): KeptNeeds {
  const key =
    store === undefined
      ? ''
      : createHash('sha256')
          .update(`${makersHash(makers)} ${reader.encoder} ${vectors.textsKey}`)
          .digest('hex');
  const kept = store?.loadKept('needs', key) as ReadNeeds | undefined;
  const isWhole = kept?.needs.length === passages.length * mostNeeds;
  const needs = createPassageNeeds(
    passages.length,
    (at) => {
      const { views } = passages[at]!;
      // The second view says what it is for in its own words; some have only one.
      const view = Math.min(1, views.length - 1);
      const row = vectors.firstRow[at]! + view;
      return reader.read(views[view]!, vectors.index.rows.read(row, row + 1));
    },
    isWhole ? kept : undefined,
  );
  return { ...needs, keep: async () => (isWhole ? undefined : store?.keep('needs', key, needs.read)) };
}
