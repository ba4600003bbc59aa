// Every labelled message of the mixed conversations names services and sections that are there, and words that stand in the folder. What fails is named by its conversation only: some sets are not to be read by whoever changes what follows an answer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { coldMixed, fittedMixed } from '../evaluation/conversation/mixed-sets.ts';

const plain = (text: string): string => text.replace(/""/g, '"').replace(/\s+/g, ' ').toLowerCase();

test.each([...fittedMixed, ...coldMixed].map((set) => [set.name, set] as const))(
  'the messages of %s are answered where they say',
  async (_name, { dir, chains }) => {
    const { assets, documents } = await loadKnowledge(dir, { today: '2026-11-30' });
    const services = new Set(assets.map(({ id }) => id));
    const sections = new Set(documents.flatMap((one) => one.sections.map(({ ref }) => ref)));
    const whole = plain(
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:csv|md)$/.test(path))
        .map((path) => readFileSync(join(dir, path), 'utf8'))
        .join('\n'),
    );
    const faulty = chains.filter(({ turns }) =>
      turns.some(
        ({ want, refs = [], of = [], words = '' }) =>
          !of.every((ref) => services.has(ref)) ||
          !whole.includes(plain(words)) ||
          (want === 'guidance' && !refs.every((ref) => sections.has(ref))) ||
          (/^(?:find|narrow|more)$/.test(want) && !refs.every((ref) => services.has(ref))),
      ),
    );
    expect(chains.length).toBeGreaterThan(30);
    expect(faulty.map(({ id }) => id)).toEqual([]);
  },
);
