// Every labelled question for guidance names a section that is there, and a sentence of its document. What fails is named by its id only: some sets are not to be read by whoever changes search.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { coldSets, fittedSets } from '../evaluation/guidance/guidance-sets.ts';

test.each([...fittedSets, ...coldSets].map((set) => [set.name, set] as const))(
  'the questions of %s are answered where they say',
  async (_name, { dir, questions }) => {
    const { documents } = await loadKnowledge(dir, { today: '2026-11-30' });
    const refs = new Set(documents.flatMap(({ path, sections }) => [path, ...sections.map(({ ref }) => ref)]));
    const texts = new Map<string, string>();
    const textOf = (path: string): string => {
      const text = texts.get(path) ?? readFileSync(join(dir, path), 'utf8').replace(/\s+/g, ' ');
      texts.set(path, text);
      return text;
    };
    const faulty = questions.filter(
      ({ text, ref, sentence }) =>
        text.trim() === '' ||
        !refs.has(ref) ||
        !textOf(ref.split('#')[0] ?? '')
          .toLowerCase()
          .includes(sentence.replace(/\s+/g, ' ').toLowerCase()),
    );
    expect(questions.length).toBeGreaterThan(100);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(faulty.map(({ id }) => id)).toEqual([]);
  },
);
