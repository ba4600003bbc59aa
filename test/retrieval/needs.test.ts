import { readdirSync, readFileSync } from 'node:fs';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { PassageVectors } from '../../src/retrieval/build-index.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';
import { openNeeds } from '../../src/retrieval/needs/kept-needs.ts';
import needWeights from '../../src/retrieval/needs/need-weights.json' with { type: 'json' };
import { createPassageNeeds } from '../../src/retrieval/needs/passage-needs.ts';
import { type NeedShares, openNeedReader, sharesOf } from '../../src/retrieval/needs/read-needs.ts';
import { createExactIndex } from '../../src/retrieval/vector-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallTown } from './small-town.ts';

const reader = openNeedReader(needWeights);
const encoder = createSentenceEncoder();
afterAll(() => encoder.close());

async function needsOf(text: string): Promise<NeedShares> {
  const vector = await encoder.embedQuery(text);
  return reader.read(text, Float32Array.from(vector));
}

describe('what a story is about', () => {
  test.each([
    [
      'the landlord has put a notice through her door and she has until friday to be out',
      'housing_homelessness',
      'dance_movement',
    ],
    ['he slipped twenty pounds into my coat as a present and would not take it back', 'gifts_money', 'diabetes'],
  ])('"%s" is nearer to %s than to %s', async (text, near, far) => {
    const shares = await needsOf(text);
    const shareOf = (need: string) => shares.get(reader.needs.indexOf(need)) ?? 0;
    expect(shareOf(near)).toBeGreaterThan(shareOf(far));
    expect(shareOf(near)).toBeGreaterThan(1 / reader.needs.length);
  });

  test('is known of the stories it was taught on: the weights are theirs', async () => {
    const folder = new URL('../../src/retrieval/needs/stories/', import.meta.url);
    const stories = readdirSync(folder)
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
      .filter((_, at) => at % 40 === 0)
      .map((line) => JSON.parse(line) as { readonly text: string; readonly needs: readonly string[] });
    let known = 0;
    for (const { text, needs } of stories) {
      const three = [...(await needsOf(text)).keys()].slice(0, 3).map((need) => reader.needs[need]!);
      if (needs.some((need) => three.includes(need))) known += 1;
    }
    expect(known / stories.length).toBeGreaterThan(0.9);
  });

  test('is a handful of needs whose shares are no more than the whole', async () => {
    for (const text of ['?', 'a', 'bus pass and a blue badge for her mum']) {
      const shares = [...(await needsOf(text)).values()];
      expect(shares.length).toBeLessThanOrEqual(6);
      expect(shares.every((one) => one >= 0 && one <= 1)).toBe(true);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('is like itself, and like nothing that shares no need with it', () => {
    const one = sharesOf([9, 0, 0, 0, 0, 0, 0, 0, -9, -9, -9, -9]);
    const other = new Map([[8, 1]]);
    const passage = createPassageNeeds(1, () => one);
    expect(passage.likeness(one, 0)).toBeGreaterThan(0.9);
    expect(passage.likeness(other, 0)).toBe(0);
  });

  test('of passages is read on between questions, each once', () => {
    const read: number[] = [];
    const passages = createPassageNeeds(3, (at) => {
      read.push(at);
      return new Map([[at, 1]]);
    });
    expect(passages.likeness(new Map([[1, 1]]), 1)).toBe(1);
    expect(passages.readOn(0)).toBe(false);
    expect(passages.readOn(60_000)).toBe(true);
    expect(read).toEqual([1, 0, 2]);
  });

  test('of passages is kept for the next start, and read anew where a text has changed', async () => {
    const data = createIndexStore(temporaryFolder(), 'town');
    const { passages } = createRetriever({
      knowledge: await smallTown([
        { id: 'a', name: 'chess' },
        { id: 'b', name: 'bowls' },
      ]),
    });
    const read: string[] = [];
    const reader = {
      encoder: 'letters',
      needs: ['games'],
      read: (text: string) => {
        read.push(text);
        return new Map([[0, 0.5]]);
      },
    };
    const rows = createExactIndex(new Float32Array(8).fill(0.5), 2);
    const start = (texts: string) => {
      const vectors = {
        firstRow: Uint32Array.of(0, 2, 4),
        textsKey: texts,
        index: rows,
      } as unknown as PassageVectors;
      return openNeeds(passages(), vectors, reader, data);
    };
    const first = start('as they were');
    expect(first.readOn(60_000)).toBe(true);
    await first.keep();
    expect(read).toHaveLength(2);
    const again = start('as they were');
    expect(again.readOn(0)).toBe(false);
    expect(again.likeness(new Map([[0, 0.5]]), 1)).toBe(first.likeness(new Map([[0, 0.5]]), 1));
    expect(read).toHaveLength(2);
    start('another').readOn(60_000);
    expect(read).toHaveLength(4);
  });
});
