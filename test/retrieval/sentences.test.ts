// Guidance read sentence by sentence: the section that answers is found by a sentence deep in it, and how likely it answers is told.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createRetriever, type LiveRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';
import type { Retrieval } from '../../src/retrieval/passage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Row, smallTown } from './small-town.ts';

const encoder = createSentenceEncoder();
afterAll(() => encoder.close());

const page = (title: string, body: string): string =>
  `---\ntitle: ${title}\nowner: Pat\nnation: England\nreview_by: 2027-06-30\nstatus: approved\n---\n# ${title}\n\n${body}\n`;
const outings = page(
  'Going out to people',
  `Most people come to us. Going out is for those who cannot.

## Before you set off

Tell the office where you are going and by when you are back. Whoever has a red mark on the file is seen by two of us. A student comes along only if the person has agreed the day before.

## Times of day

Set off after half past nine and be back by four. From November to the end of February be back before it is dark, at three.

## At the house

Sit near the way out. A barking dog is shut in another room. Boots come off where a mat says so.`,
);
const presents = page(
  'Presents and money',
  `## What may be taken

Anything that can be shared at tea and cost no more than eight pounds may be taken. Wine goes to the raffle. Banknotes are handed back at once and the manager is told.

## Lending

Nobody lends, not for a bus nor for a meter.`,
);
const files = { 'training/outings.md': outings, 'training/presents.md': presents };
const rows: readonly Row[] = [
  { id: 'dogs', name: 'Dog Walkers', description: 'A walk with dogs.', categories: 'walking', days: 'Mon' },
  { id: 'wine', name: 'Wine Tasting', description: 'Wine and cheese.', categories: 'social', days: 'Tue' },
  { id: 'lunch', name: 'Lunch Club', description: 'A hot lunch.', categories: 'lunch', days: 'Wed' },
];
const context = { now: new Date('2026-11-30T10:00:00Z'), limit: 10 };

let retriever: LiveRetriever;
beforeAll(async () => {
  retriever = createRetriever({ knowledge: await smallTown(rows, files), encoder });
  await retriever.ready();
});
const find = (words: string): Promise<Retrieval> => retriever.retrieve(words as SafeText, context);
const firstSection = ({ results }: Retrieval) => results.find(({ passage }) => passage.kind === 'training');

describe('a section is found by the sentence in it that answers', () => {
  test.each([
    ['is a student nurse ok to come with me', 'training/outings.md#before-you-set-off', /A student comes along/],
    ['shes got a big alsatian', 'training/outings.md#at-the-house', /barking dog/],
    ['latest i can be out in january', 'training/outings.md#times-of-day', /From November/],
    ['he shoved a tenner in my hand', 'training/presents.md#what-may-be-taken', /Banknotes|eight pounds/],
    ['can i lend him a fiver', 'training/presents.md#lending', /Nobody lends/],
  ])('"%s"', async (words, ref, said) => {
    const found = firstSection(await find(words));
    expect(found?.passage.ref).toBe(ref);
    const sentences = found?.passage.text.split(/(?<=[.!?])\s+/) ?? [];
    expect(sentences[found?.sentence?.place ?? -1]).toMatch(said);
  });

  test('and is the likelier to answer the nearer the question comes to it', async () => {
    const plain = firstSection(await find('may a student come along on a visit'))?.bears ?? 0;
    const faint = firstSection(await find('who mends the photocopier'))?.bears ?? 0;
    expect(plain).toBeGreaterThan(0.4);
    expect(faint).toBeLessThan(0.15);
    expect(faint).toBeGreaterThan(0);
  });
});

describe('whether guidance or a service is asked for', () => {
  test.each(['can i take a bottle of wine off a client', 'do i have to go in if theres a dog'])(
    '"%s" is for guidance, though a service shares a word',
    async (words) => {
      expect((await find(words)).ofGuidance).toBeGreaterThan(0.7);
    },
  );
  test.each(['somewhere to walk with a dog', 'lunch on a wednesday'])('"%s" is for a service', async (words) => {
    expect((await find(words)).ofGuidance ?? 1).toBeLessThan(0.5);
  });
});

describe('without its sentences guidance is searched by its sections', () => {
  test('by words alone', async () => {
    const bare = createRetriever({ knowledge: await smallTown(rows, files) });
    const found = await bare.retrieve('student on a visit' as SafeText, context);
    expect(firstSection(found)?.sentence).toBeUndefined();
    expect(found.ofGuidance).toBeUndefined();
  });

  test('with another encoder, on which nothing was fitted', async () => {
    const other: SentenceEncoder = {
      id: 'another',
      dimensions: encoder.dimensions,
      embedQuery: (text) => encoder.embedQuery(text),
      embedDocuments: (texts) => encoder.embedDocuments(texts),
      close: async () => {},
    };
    const found = createRetriever({ knowledge: await smallTown(rows, files), encoder: other });
    await found.ready();
    expect(firstSection(await found.retrieve('student on a visit' as SafeText, context))?.sentence).toBeUndefined();
  });
});

test('sentences are encoded once: after a restart none, after a change only what is new', async () => {
  const data = temporaryFolder();
  const encoded: string[] = [];
  const counting: SentenceEncoder = {
    id: encoder.id,
    dimensions: encoder.dimensions,
    embedQuery: (text) => encoder.embedQuery(text),
    embedDocuments: (texts) => {
      encoded.push(...texts);
      return encoder.embedDocuments(texts);
    },
    close: async () => {},
  };
  const start = async (some: Readonly<Record<string, string>>) => {
    encoded.length = 0;
    const made = createRetriever({
      knowledge: await smallTown(rows, some),
      encoder: counting,
      store: createIndexStore(data, 'town'),
    });
    await made.ready();
    const all = [...encoded];
    await made.close();
    return all;
  };
  expect(await start(files)).toContain('Lending. Nobody lends, not for a bus nor for a meter.');
  expect(await start(files)).toEqual([]);
  const more = { ...files, 'training/presents.md': `${presents}\nNor does anybody borrow a ladder.\n` };
  const changed = await start(more);
  expect(changed).toContain('Lending. Nor does anybody borrow a ladder.');
  expect(changed).toContain('ladder');
  expect(changed).not.toContain('Lending. Nobody lends, not for a bus nor for a meter.');
});
