// How a graph of vectors is held against an exact search.
import type { HierarchicalNSW } from 'hnswlib-node';
import { type GraphPlan, rowsByLabel } from './graph-plan.ts';
import { dot, type VectorRows } from './vector-rows.ts';

// Links of a vector, and how widely its neighbours are looked for while the graph is made.
const shape = { m: 24, efConstruction: 150, randomSeed: 7 } as const;
// hnswlib's default width missed the true nearest in 9 to 17 questions of a hundred on a real pack.
const searchWidth = 300;
const widest = 2400;
const wantedRecall = 0.98;
const mostProbes = 40;
const depth = 10;
const rowsAtOnce = 1024;

/** Puts all rows into an empty graph. */
export function fillGraph(graph: HierarchicalNSW, rows: VectorRows): void {
  graph.initIndex({ maxElements: rows.size, ...shape });
  for (let at = 0; at < rows.size; at += 1) graph.addPoint(Array.from(rows.read(at, at + 1)), at);
}

/** Takes what is gone out of a saved graph and puts in what is new; false where it cannot be read. */
export function mendGraph(graph: HierarchicalNSW, rows: VectorRows, { labels, added, from }: GraphPlan): boolean {
  try {
    graph.readIndexSync(from!.path, true);
  } catch {
    return false;
  }
  for (const label of from!.gone) graph.markDelete(label);
  graph.resizeIndex(graph.getCurrentCount() + added.length);
  for (const row of added) graph.addPoint(Array.from(rows.read(row, row + 1)), labels[row]!, true);
  return true;
}

/** Halfway between two rows: a row itself would find itself however poor the graph. */
function probesOf(rows: VectorRows): Float32Array[] {
  const probes = Math.min(mostProbes, rows.size);
  return Array.from({ length: probes }, (_, i) => {
    const a = Math.floor((i * rows.size) / probes);
    const b = (a * 7 + 13) % rows.size;
    const probe = rows.read(a, a + 1).slice();
    return probe.map((value, j) => value + rows.read(b, b + 1)[j]!);
  });
}

/** How near the last of the true nearest of each probe lies, by an exact search over all rows. */
export function truthOf(rows: VectorRows): number[] {
  const found = probesOf(rows).map((probe) => ({ probe, nearest: [] as number[] }));
  for (let from = 0; from < rows.size; from += rowsAtOnce) {
    const to = Math.min(rows.size, from + rowsAtOnce);
    const block = rows.read(from, to);
    for (const { probe, nearest } of found) {
      for (let at = 0; at < to - from; at += 1) {
        const cosine = dot(probe, block, at * rows.dimensions);
        if (nearest.length === depth && cosine <= nearest[depth - 1]!) continue;
        nearest.push(cosine);
        nearest.sort((a, b) => b - a);
        if (nearest.length > depth) nearest.pop();
      }
    }
  }
  return found.map(({ nearest }) => nearest.at(-1) ?? 0);
}

/** Whether a graph finds enough without being searched much wider than a new one. */
export function isAccurate(
  graph: HierarchicalNSW,
  sought: VectorRows,
  rows: VectorRows,
  labels: ArrayLike<number>,
  truth: readonly number[],
): boolean {
  graph.setEf(2 * searchWidth);
  return recallOf(graph, rows, rowsByLabel(labels), probesOf(sought), truth) >= wantedRecall;
}

/** Sets how widely a graph is searched, and says what share of the true nearest it then finds. `byLabel`: the row that goes by each name in the graph. */
export function setWidth(
  graph: HierarchicalNSW,
  sought: VectorRows,
  rows: VectorRows,
  byLabel: Uint32Array,
  truth: readonly number[],
): number {
  const probes = probesOf(sought);
  let recall = 0;
  // A graph that misses near rows is searched wider until it does not, or as wide as is still worth it.
  for (let width = searchWidth; recall < wantedRecall && width <= widest; width *= 2) {
    graph.setEf(width);
    recall = recallOf(graph, rows, byLabel, probes, truth);
  }
  return recall;
}

function recallOf(
  graph: HierarchicalNSW,
  rows: VectorRows,
  byLabel: Uint32Array,
  probes: readonly Float32Array[],
  truth: readonly number[],
): number {
  const count = Math.min(depth, byLabel.length);
  let found = 0;
  probes.forEach((probe, i) => {
    // Alike rows are as near as each other: which of them is found does not matter.
    const least = (truth[i] ?? 0) - 1e-5;
    const { neighbors } = graph.searchKnn(Array.from(probe), count);
    found += neighbors.filter((label) => dot(probe, rows.read(byLabel[label]!, byLabel[label]! + 1)) >= least).length;
  });
  return probes.length === 0 ? 1 : found / (probes.length * count);
}
