import { expect, test } from '@jest/globals';
import type { Found, Retrieval } from '../../src/retrieval/passage.ts';
import { weighedFor } from '../../src/turn/section-numbers.ts';

const section = (ref: string, text: string, bears?: number): Found =>
  ({
    passage: { ref, kind: 'training', headingPath: ['Page', ref.split('#')[1] ?? ''], text },
    score: 1,
    ...(bears === undefined ? {} : { bears }),
  }) as unknown as Found;
const search = (...results: readonly Found[]): Retrieval => ({ results, mode: 'keyword' }) as unknown as Retrieval;
const documents = [{ sections: [{ ref: 'training/a.md#gifts' }, { ref: 'training/a.md#lifts' }] }];
const talkedOf = { shown: 'training/a.md#gifts', pages: ['training/a.md'] };

test('without an encoder a section counts by the share of the words it holds, and none for being on the screen', () => {
  const gifts = section('training/a.md#gifts', 'A small gift is refused kindly.');
  const consent = section('training/b.md#consent', 'Record consent with its date.');
  const { found, sections } = weighedFor(
    'record consent',
    { within: search(gifts), alone: search(consent), joined: search(gifts, consent) },
    talkedOf,
    documents,
  );
  const numbersOf = (one: Found) => sections[found.indexOf(one)];
  expect(numbersOf(gifts)).toMatchObject({ within: 0, page: 0, behind: 0 });
  expect(numbersOf(consent)?.alone).toBeGreaterThan(0.5);
});

test('where a section stands to the one on the screen is told, and what no search found bears nothing', () => {
  const lifts = section('training/a.md#lifts', 'No lifts.', 0.7);
  const { sections } = weighedFor(
    'and lifts',
    { within: search(lifts), alone: search(), joined: search() },
    talkedOf,
    documents,
  );
  expect(sections).toEqual([{ within: 0.7, alone: 0, joined: 0, page: 0, behind: 1, held: 1, isOpening: false }]);
});
