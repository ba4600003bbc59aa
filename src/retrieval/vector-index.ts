import { Worker } from 'node:worker_threads';
import type { HierarchicalNSW } from 'hnswlib-node';
import { AppError } from '../errors.ts';
import { freshPlan, rowsByLabel } from './graph-plan.ts';
import type { GraphTask, WrittenGraph } from './graph-worker.ts';
import type { SavedGraph } from './index-store.ts';
import { fillGraph, setWidth, truthOf } from './vector-graph.ts';
import { loadVectorPackage } from './vector-package.ts';
import { dot, rowsAmong, rowsInMemory, type VectorRows } from './vector-rows.ts';

/** Row numbers with their cosine to the question, nearest first. */
export interface Near {
  readonly row: number;
  readonly cosine: number;
}

export interface VectorIndex {
  readonly size: number;
  readonly method: 'exact' | 'graph';
  nearest(question: Float32Array, count: number): Near[];
  /** The cosine of every row, where there are so few that each is compared anyway. */
  compareAll?(question: Float32Array): Float64Array;
  /** The vectors themselves, for rows that were found by their words. */
  readonly rows: VectorRows;
  /** Share of true nearest rows that the graph finds; 1 where the search is exact. */
  readonly recall: number;
}

/** Above this many rows a graph is made; up to it an exact search is as quick. */
export const exactUpToRows = 50_000;

/** So few are summed here as quickly as the package does it, and nothing is handed over to it at every start. */
export const plainUpToRows = 2500;

/** Whether so many rows are looked up in a graph. */
export function wantsGraph(size: number, exactUpTo = exactUpToRows): boolean {
  return size > exactUpTo && loadVectorPackage() !== undefined;
}

function compared({ size, dimensions, read }: VectorRows, question: Float32Array): Float64Array {
  const vectors = read(0, size);
  const cosines = new Float64Array(size);
  for (let row = 0; row < size; row += 1) cosines[row] = dot(question, vectors, row * dimensions);
  return cosines;
}

/** The highest of all cosines, highest first, and of equals the earliest. */
export function highestOf(cosines: Float64Array, count: number): Near[] {
  const most = Math.min(count, cosines.length);
  const least = cosines.slice().sort()[cosines.length - most];
  if (least === undefined || Number.isNaN(least)) return [];
  const near: Near[] = [];
  const last: Near[] = [];
  cosines.forEach((cosine, row) => {
    if (cosine > least) near.push({ row, cosine });
    else if (cosine === least) last.push({ row, cosine });
  });
  return near.concat(last.slice(0, most - near.length)).sort((a, b) => b.cosine - a.cosine);
}

/** Looks through every one of some unit vectors, laid end to end. */
export function createExactIndex(vectors: Float32Array, dimensions: number): VectorIndex {
  return exactIndexOver(rowsInMemory(vectors, dimensions));
}

/** Looks through every one of some rows. Few are taken into memory; of many the package has a copy of those that are `sought`, and candidates are read where they lie. */
export function exactIndexOver(rows: VectorRows, sought?: Uint32Array): VectorIndex {
  const { size, dimensions } = rows;
  const library = size <= plainUpToRows ? undefined : loadVectorPackage();
  if (library === undefined) {
    const held = rowsInMemory(rows.read(0, size), dimensions);
    rows.close();
    const compareAll = (question: Float32Array) => compared(held, question);
    const nearest = (question: Float32Array, count: number) => highestOf(compareAll(question), count);
    return { size, rows: held, method: 'exact', recall: 1, nearest, compareAll };
  }
  const exact = new library.BruteforceSearch('ip', dimensions);
  const held = sought === undefined ? rows : rowsAmong(rows, sought);
  exact.initIndex(held.size);
  for (let at = 0; at < held.size; at += 1) exact.addPoint(Array.from(held.read(at, at + 1)), at);
  return { size, rows, method: 'exact', recall: 1, nearest: lookUp(exact, held.size, sought) };
}

/** Makes a graph of rows that are saved nowhere; it takes its time where it is called. `sought`: the rows that are looked up, if not all. */
export function createGraphIndex(
  vectors: Float32Array,
  dimensions: number,
  sought: Uint32Array = Uint32Array.from({ length: vectors.length / dimensions }, (_, row) => row),
): VectorIndex {
  const rows = rowsInMemory(vectors, dimensions);
  const among = rowsAmong(rows, sought);
  const graph = newGraph(dimensions);
  fillGraph(graph, among);
  return graphIndex(graph, rows, sought, { truth: truthOf(among), labels: freshPlan(rows.size, sought).labels });
}

/** Opens a saved graph over its saved rows, and holds it against what an exact search found among them. */
export async function openGraphIndex(saved: SavedGraph, rows: VectorRows, sought: Uint32Array): Promise<VectorIndex> {
  const graph = newGraph(rows.dimensions);
  await graph.readIndex(saved.path);
  if (graph.getCurrentCount() !== saved.held || sought.some((row) => !(saved.labels[row]! >= 0)))
    throw new AppError('model', 'the saved graph is of other rows');
  return graphIndex(graph, rows, sought, saved);
}

/** Makes and writes the graph of saved vectors in a thread of its own. */
export function writeGraph(task: Omit<GraphTask, 'role'>, isStopped: () => boolean): Promise<WrittenGraph> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./graph-worker.ts', import.meta.url), {
      workerData: { role: 'vector-graph', ...task } satisfies GraphTask,
      // Flags meant for the main thread (a debugger's port, a test runner's module switches) are not the worker's.
      execArgv: [],
    });
    const watch = setInterval(() => isStopped() && void worker.terminate(), 500);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearInterval(watch);
      reject(new AppError('model', 'the graph of vectors was not finished'));
    });
  });
}

function newGraph(dimensions: number): HierarchicalNSW {
  const library = loadVectorPackage();
  if (library === undefined) throw new AppError('model', 'hnswlib-node is not there');
  return new library.HierarchicalNSW('ip', dimensions);
}

function graphIndex(
  graph: HierarchicalNSW,
  rows: VectorRows,
  sought: Uint32Array,
  { truth, labels }: Pick<SavedGraph, 'truth'> & { readonly labels: ArrayLike<number> },
): VectorIndex {
  const byLabel = rowsByLabel(labels);
  const recall = setWidth(graph, rowsAmong(rows, sought), rows, byLabel, truth);
  return { size: rows.size, rows, method: 'graph', recall, nearest: lookUp(graph, sought.length, byLabel) };
}

function lookUp(
  index: { searchKnn(question: number[], count: number): { neighbors: number[]; distances: number[] } },
  size: number,
  byLabel?: Uint32Array,
): VectorIndex['nearest'] {
  return (question, count) => {
    // The library answers garbage to NaN and throws on more than it holds.
    if (!question.every(Number.isFinite)) return [];
    const { neighbors, distances } = index.searchKnn(Array.from(question), Math.min(count, size));
    return neighbors
      .map((at, i) => ({ row: byLabel?.[at] ?? at, cosine: 1 - distances[i]! }))
      .sort((a, b) => b.cosine - a.cosine);
  };
}
