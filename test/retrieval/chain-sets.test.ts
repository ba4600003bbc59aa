// Every message of the labelled conversations names what answers it, and that is there. What fails is named by its id only: some sets are not to be read by whoever changes what follows an answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { coldChains, fittedChains, isSectionRef } from '../evaluation/guidance/chain-sets.ts';

test.each([...fittedChains, ...coldChains].map((set) => [set.name, set] as const))(
  'the conversations of %s are answered where they say',
  async (_name, { dir, chains }) => {
    const { documents, assets } = await loadKnowledge(dir, { today: '2026-11-30' });
    const refs = new Set([
      ...documents.flatMap(({ path, sections }) => [path, ...sections.map(({ ref }) => ref)]),
      ...assets.map(({ id }) => `service:${id}`),
      'none',
    ]);
    const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
    const texts = new Map(documents.map(({ path }) => [path, plain(readFileSync(join(dir, path), 'utf8'))]));
    const faulty = chains.filter(({ turns }) =>
      turns.some(
        ({ say, ref, sentence = '' }) =>
          say.trim() === '' ||
          // A practice is named by its own words, and who decides by the table.
          (!refs.has(ref) && !/^(?:practice:|authority\.csv)/.test(ref)) ||
          (isSectionRef(ref) && texts.get(ref.split('#')[0] ?? '')?.includes(plain(sentence)) !== true),
      ),
    );
    expect(chains.length).toBeGreaterThan(50);
    expect(faulty.map(({ id }) => id)).toEqual([]);
  },
);
