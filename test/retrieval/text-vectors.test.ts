import { describe, expect, test } from '@jest/globals';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import { textVectors } from '../../src/retrieval/question-vector.ts';

const encoder = (embedDocuments: SentenceEncoder['embedDocuments']): SentenceEncoder => ({
  id: 'made-up',
  dimensions: 2,
  embedQuery: async () => [],
  embedDocuments,
  close: async () => undefined,
});

describe('what a few texts mean is waited for only so long, and never stops a turn', () => {
  test('in their order', async () => {
    const vectors = await textVectors(
      encoder(async (texts) => texts.map((text) => [text.length, 0])),
      ['a', 'bcd'],
      50,
    );
    expect(vectors?.map(([first]) => first)).toEqual([1, 3]);
  });

  test('nothing is known where the encoder fails', async () => {
    const failing = encoder(async () => Promise.reject(new Error('gone')));
    expect(await textVectors(failing, ['a'], 50)).toBeUndefined();
  });

  test('nor where it comes too late', async () => {
    const late = encoder(() => new Promise((resolve) => setTimeout(() => resolve([[1, 0]]), 200).unref()));
    expect(await textVectors(late, ['a'], 5)).toBeUndefined();
  });

  test('nor where it has not made one of them', async () => {
    expect(
      await textVectors(
        encoder(async () => [[1, 0], []]),
        ['a', 'b'],
        50,
      ),
    ).toBeUndefined();
  });
});
