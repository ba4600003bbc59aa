import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createRetriever, type LiveRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';
import { createExactIndex, createGraphIndex } from '../../src/retrieval/vector-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { letterEncoder, type Row, smallTown } from './small-town.ts';

const context = { now: new Date('2026-11-22T10:00:00Z'), limit: 10 };
const things = ['choir', 'chess', 'bowls', 'sewing', 'gardening', 'lunch', 'film', 'poetry'];
const halls = ['harbour', 'mill', 'chapel', 'willow', 'lantern'];
const rows: Row[] = Array.from({ length: 40 }, (_, at) => ({
  id: `s-${at}`,
  name: `${halls[at % 5]} ${things[at % 8]}`,
  description: `A ${things[at % 8]} group by the ${halls[at % 5]}.`,
  categories: things[at % 8]!,
}));
// Above so many vectors a graph is made: these eighty stand for fifty thousand.
const exactUpTo = 10;

const refs = async (retriever: LiveRetriever, text: string) =>
  (await retriever.retrieve(text as SafeText, context)).results.map((one) => one.passage.ref);

describe('the service, over a list too long for an exact search,', () => {
  async function start(data: string | undefined, most = exactUpTo, listed: readonly Row[] = rows) {
    const encoder = letterEncoder();
    const warned: string[] = [];
    const retriever = createRetriever({
      knowledge: await smallTown(listed),
      encoder,
      exactUpTo: most,
      warn: (what) => warned.push(what),
      ...(data === undefined ? {} : { store: createIndexStore(data, 'town') }),
    });
    expect(await retriever.ready()).toBe('hybrid');
    return { retriever, encoded: encoder.encoded.length, warned };
  }

  test('makes its graph beside the service, keeps it, and finds what an exact search finds', async () => {
    const data = temporaryFolder();
    const first = await start(data);
    expect(first.warned).toEqual([]);
    expect(first.retriever.lookup()).toMatchObject({ size: 80, method: 'graph' });
    expect(first.retriever.lookup()!.recall).toBeGreaterThanOrEqual(0.98);
    const again = await start(data);
    expect(again.encoded).toBe(0);
    expect(again.warned).toEqual([]);
    expect(again.retriever.lookup()).toMatchObject({ method: 'graph', recall: first.retriever.lookup()!.recall });
    const exact = await start(data, 1000);
    expect(exact.retriever.lookup()).toMatchObject({ method: 'exact' });
    for (const asked of ['chess by the mill', 'where can she sew', 'a film and lunch']) {
      const wanted = await refs(exact.retriever, asked);
      expect(wanted.length).toBeGreaterThan(0);
      expect(await refs(first.retriever, asked)).toEqual(wanted);
      expect(await refs(again.retriever, asked)).toEqual(wanted);
    }
  });

  test('makes a graph again that cannot be read, without encoding anything again', async () => {
    const data = temporaryFolder();
    await start(data);
    const home = join(data, 'index', (await readdir(join(data, 'index')))[0]!);
    const whole = join(home, (await readFile(join(home, 'current'), 'utf8')).trim());
    await writeFile(join(whole, 'graph.hnsw'), 'torn');
    const mended = await start(data);
    expect(mended.encoded).toBe(0);
    expect(mended.warned.join()).toContain('made again');
    expect(mended.retriever.lookup()).toMatchObject({ method: 'graph' });
  });

  interface Kept {
    readonly keys: readonly string[];
    readonly graph: { readonly labels: readonly number[]; readonly held: number };
  }

  async function kept(data: string): Promise<Kept> {
    const home = join(data, 'index', (await readdir(join(data, 'index')))[0]!);
    const whole = join(home, (await readFile(join(home, 'current'), 'utf8')).trim());
    return JSON.parse(await readFile(join(whole, 'head.json'), 'utf8')) as Kept;
  }

  /** The texts that are looked up in the graph, by their names in it. */
  const named = ({ keys, graph }: Kept) =>
    new Map(graph.labels.flatMap((label, row) => (label < 0 ? [] : [[label, keys[row]!] as const])));

  test('mends its graph where a few texts change, and finds what an exact search finds', async () => {
    const data = temporaryFolder();
    await start(data);
    const before = named(await kept(data));
    const changed: Row[] = [
      ...rows.slice(1),
      { id: 's-new', name: 'harbour archery', description: 'An archery group by the harbour.', categories: 'archery' },
    ].map((row) => (row['id'] === 's-9' ? { ...row, description: 'A quilting table by the mill.' } : row));
    const mended = await start(data, exactUpTo, changed);
    expect(mended.warned).toEqual([]);
    expect(mended.retriever.lookup()).toMatchObject({ size: 80, method: 'graph' });
    expect(mended.retriever.lookup()!.recall).toBeGreaterThanOrEqual(0.98);
    const after = named(await kept(data));
    // All that stayed goes by the name it had, though it stands two rows further up; made anew, every name would have moved.
    expect([...after].filter(([label, key]) => before.get(label) === key)).toHaveLength(38);
    expect((await kept(data)).graph.held).toBe(40);
    const exact = await start(data, 1000, changed);
    for (const asked of ['archery', 'quilting by the mill', 'chess by the mill', 'harbour choir'])
      expect(await refs(mended.retriever, asked)).toEqual(await refs(exact.retriever, asked));
    const again = await start(data, exactUpTo, changed);
    expect(again.encoded).toBe(0);
    expect(await refs(again.retriever, 'archery')).toEqual(await refs(mended.retriever, 'archery'));
  });

  test('makes its graph anew where much of the list changes', async () => {
    const data = temporaryFolder();
    await start(data);
    await start(data, exactUpTo, rows.slice(10));
    const { graph } = await kept(data);
    expect(graph.held).toBe(30);
    expect(graph.labels.filter((label) => label >= 0)).toEqual(Array.from({ length: 30 }, (_, at) => at));
  });

  test('searches exactly where no graph can be kept', async () => {
    const found = await start('/dev/null/nowhere');
    expect(found.warned.join()).toContain('could not be saved');
    expect(found.retriever.lookup()).toMatchObject({ method: 'exact', recall: 1 });
  });
});

describe('the service, where hundreds of services say the same,', () => {
  // The one that fits says its word once in a long text: hundreds stand before it by words alone.
  const clubs: Row[] = Array.from({ length: 600 }, (_, at) => ({
    id: `c-${at}`,
    name: `lacrosse ${halls[at % 5]} ${at}`,
    description: 'Lacrosse.',
    categories: 'lacrosse',
    cost: '£20',
  }));
  const cheap: Row = {
    id: 'cheap',
    name: 'The long table',
    description: `Mornings for anybody who likes company, with tea, cake and a warm room, among them lacrosse and many others. ${'People sit where they like. '.repeat(8)}`,
    categories: 'company',
    cost: '£3',
  };

  test('still finds the only one that meets a wish', async () => {
    const retriever = createRetriever({ knowledge: await smallTown([...clubs, cheap]) });
    expect((await refs(retriever, 'lacrosse under £5'))[0]).toBe('cheap');
    expect(await refs(retriever, 'lacrosse')).not.toContain('cheap');
  });
});

describe('the nearest vectors', () => {
  // Vectors in no order that anybody arranged, the same at every run.
  const dimensions = 16;
  // More than are summed without the package.
  const size = 2600;
  const vectors = new Float32Array(size * dimensions);
  let seed = 7;
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let i = 0; i < dimensions; i += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      vectors[row * dimensions + i] = seed / 2 ** 32 - 0.5;
      sum += vectors[row * dimensions + i]! ** 2;
    }
    for (let i = 0; i < dimensions; i += 1) vectors[row * dimensions + i]! /= Math.sqrt(sum);
  }
  const question = vectors.slice(0, dimensions).map((value, i) => value + vectors[dimensions + i]!);

  test('are those that a plain sum over every row finds, exact and by graph', () => {
    const plain = Array.from({ length: size }, (_, row) => ({
      row,
      cosine: question.reduce((sum, value, i) => sum + value * vectors[row * dimensions + i]!, 0),
    })).sort((a, b) => b.cosine - a.cosine);
    const wanted = plain.slice(0, 10).map((one) => one.row);
    const exact = createExactIndex(vectors, dimensions);
    const graph = createGraphIndex(vectors, dimensions);
    expect(exact.nearest(question, 10).map((one) => one.row)).toEqual(wanted);
    expect(graph.nearest(question, 10).map((one) => one.row)).toEqual(wanted);
    expect(graph.recall).toBeGreaterThanOrEqual(0.98);
    const few = createExactIndex(vectors.subarray(0, 100 * dimensions), dimensions);
    expect(few.nearest(question, 10).map((one) => one.row)).toEqual(
      plain
        .filter((one) => one.row < 100)
        .slice(0, 10)
        .map((one) => one.row),
    );
    expect(exact.nearest(question, 10)[0]!.cosine).toBeCloseTo(plain[0]!.cosine, 5);
  });

  test('of a question without direction are none', () => {
    expect(
      createExactIndex(vectors, dimensions).nearest(
        question.map(() => Number.NaN),
        10,
      ),
    ).toEqual([]);
    expect(
      createExactIndex(vectors.subarray(0, 1600), dimensions).nearest(
        question.map(() => Number.NaN),
        10,
      ),
    ).toEqual([]);
    expect(createExactIndex(new Float32Array(0), dimensions).nearest(question, 10)).toEqual([]);
  });
});
