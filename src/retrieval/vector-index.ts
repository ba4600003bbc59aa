import { createRequire } from 'node:module';
import type { BruteforceSearch, HierarchicalNSW } from 'hnswlib-node';

/** Row numbers with their cosine to the question, nearest first. */
export interface Near {
  readonly row: number;
  readonly cosine: number;
}

export interface VectorIndex {
  readonly size: number;
  /** How it searches; `exact-js` where the optional package is absent. */
  readonly method: 'exact' | 'graph' | 'exact-js';
  nearest(question: Float32Array, count: number): Near[];
  /** The cosine of one row, for rows that were found by their words. */
  cosine(question: Float32Array, row: number): number;
  /** Share of true nearest rows that the graph finds; 1 where the search is exact. */
  readonly recall: number;
  /** Writes the graph beside its vectors; nothing to write where the search is exact. */
  writeGraph(path: string): Promise<void>;
}

interface Options {
  readonly dimensions: number;
  /** Above this many rows the graph is built. */
  readonly exactUpTo?: number;
  /** Where a graph of exactly these rows was saved. */
  readonly graphPath?: string;
  readonly withoutPackage?: boolean;
}

// hnswlib's default width missed the true nearest in 9 to 17 questions of a hundred on a real pack.
const searchWidth = 300;
const wantedRecall = 0.98;

function loadPackage(): typeof import('hnswlib-node') | undefined {
  try {
    return createRequire(import.meta.url)('hnswlib-node') as typeof import('hnswlib-node');
  } catch {
    return undefined;
  }
}

function dot(a: Float32Array, b: Float32Array, offset: number): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[offset + i]!;
  return sum;
}

function exactNearest(vectors: Float32Array, dimensions: number, question: Float32Array, count: number): Near[] {
  const size = vectors.length / dimensions;
  const all: Near[] = [];
  let worst = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < size; row += 1) {
    const cosine = dot(question, vectors, row * dimensions);
    if (all.length >= count * 2) {
      all.sort((a, b) => b.cosine - a.cosine);
      all.length = count;
      worst = all[count - 1]?.cosine ?? worst;
    }
    if (cosine > worst) all.push({ row, cosine });
  }
  return all.sort((a, b) => b.cosine - a.cosine).slice(0, count);
}

/** Nearest rows among unit vectors laid end to end: exact up to about 50,000 rows, a graph above, checked against exact when it is built. */
export function createVectorIndex(vectors: Float32Array, options: Options): VectorIndex {
  const { dimensions } = options;
  const size = vectors.length / dimensions;
  const exactUpTo = options.exactUpTo ?? 50_000;
  const row = (at: number) => vectors.subarray(at * dimensions, (at + 1) * dimensions);
  const cosine = (question: Float32Array, at: number) => dot(question, vectors, at * dimensions);
  const library = options.withoutPackage === true || size === 0 ? undefined : loadPackage();
  if (library === undefined) {
    return {
      size,
      method: 'exact-js',
      recall: 1,
      cosine,
      nearest: (question, count) => exactNearest(vectors, dimensions, question, Math.min(count, size)),
      writeGraph: async () => {},
    };
  }
  let index: BruteforceSearch | HierarchicalNSW;
  let recall = 1;
  const isGraph = size > exactUpTo;
  if (isGraph) {
    const graph = new library.HierarchicalNSW('ip', dimensions);
    if (options.graphPath === undefined) {
      graph.initIndex({ maxElements: size, m: 24, efConstruction: 200, randomSeed: 7 });
      for (let at = 0; at < size; at += 1) graph.addPoint(Array.from(row(at)), at);
    } else graph.readIndexSync(options.graphPath);
    let width = searchWidth;
    // A graph that misses near rows is searched wider until it does not, or as wide as is still worth it.
    do {
      graph.setEf(width);
      recall = recallOf(graph, vectors, dimensions);
      width *= 2;
    } while (recall < wantedRecall && width <= 2400);
    index = graph;
  } else {
    const exact = new library.BruteforceSearch('ip', dimensions);
    exact.initIndex(size);
    for (let at = 0; at < size; at += 1) exact.addPoint(Array.from(row(at)), at);
    index = exact;
  }
  return {
    size,
    method: isGraph ? 'graph' : 'exact',
    recall,
    cosine,
    nearest: (question, count) => {
      // The library answers garbage to NaN and throws on more than it holds.
      if (!question.every(Number.isFinite)) return [];
      const { neighbors, distances } = index.searchKnn(Array.from(question), Math.min(count, size));
      return neighbors.map((at, i) => ({ row: at, cosine: 1 - distances[i]! })).sort((a, b) => b.cosine - a.cosine);
    },
    writeGraph: async (path) => {
      if (isGraph) await (index as HierarchicalNSW).writeIndex(path);
    },
  };
}

function recallOf(graph: HierarchicalNSW, vectors: Float32Array, dimensions: number): number {
  const size = vectors.length / dimensions;
  const probes = Math.min(40, size);
  const count = Math.min(10, size);
  let found = 0;
  for (let i = 0; i < probes; i += 1) {
    // Halfway between two rows: a row itself would find itself however poor the graph.
    const a = Math.floor((i * size) / probes);
    const b = (a * 7 + 13) % size;
    const probe = Float32Array.from(
      { length: dimensions },
      (_, j) => vectors[a * dimensions + j]! + vectors[b * dimensions + j]!,
    );
    // Alike rows are as near as each other: which of them is found does not matter.
    const least = (exactNearest(vectors, dimensions, probe, count).at(-1)?.cosine ?? 0) - 1e-5;
    found += graph
      .searchKnn(Array.from(probe), count)
      .neighbors.filter((at) => dot(probe, vectors, at * dimensions) >= least).length;
  }
  return found / (probes * count);
}
