// Grows the trees of the judge: gradient boosting on the logistic loss, best leaf first. Of each number one scattered border is tried at each leaf (extremely randomised trees, Geurts et al. 2006): tried first with LightGBM, where on hands left out a tenth fewer faults came through than with the best of all borders; these trees were not compared with the former ones on the same sentences. What is scattered follows from where it is asked, so that growing twice gives the same trees.
import { leafOf, type Tree, type TreeNode } from '../../src/answering/boosted-trees.ts';

/** How trees are grown; chosen on hands left out. */
export interface Growth {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  readonly penalty: number;
  readonly fewest: number;
  /** Of the numbers, the share that each tree may ask of. */
  readonly share: number;
}
const bins = 48;

interface Leaf {
  readonly rows: Int32Array;
  readonly node: number;
  readonly sums: readonly [gradient: number, curve: number];
  readonly best: Split | undefined;
}
interface Split {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

const score = (gradient: number, curve: number, penalty: number): number => (gradient * gradient) / (curve + penalty);

/** The borders between the bins of a column: its values where few, else quantiles. */
function bordersOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins)
    return distinct.slice(0, -1).map((one, place) => (one + (distinct[place + 1] ?? one)) / 2);
  const borders = new Set<number>();
  for (let bin = 1; bin < bins; bin += 1) borders.add(sorted[Math.floor((bin * sorted.length) / bins)] ?? 0);
  return [...borders].sort((a, b) => a - b);
}

function binOf(value: number, borders: readonly number[]): number {
  let [low, high] = [0, borders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (borders[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Between 0 and 1: scattered over the places of asking, and the same every time. */
function scattered(round: number, column: number, node = 0): number {
  let mixed = Math.imul(round + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b) ^ Math.imul(node, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** Trees that tell `labels` apart by `rows`; `importance` weighs each row. */
export function growTrees(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  importance: readonly number[],
  growth: Growth,
): { readonly bias: number; readonly trees: readonly Tree[] } {
  const columns = rows[0]?.length ?? 0;
  const borders = Array.from({ length: columns }, (_one, column) => bordersOf(rows.map((row) => row[column] ?? 0)));
  const binned = borders.map((own, column) => Uint8Array.from(rows, (row) => binOf(row[column] ?? 0, own)));
  const weight = importance.reduce((sum, one) => sum + one, 0);
  const faulty = importance.reduce((sum, one, place) => sum + (labels[place] === true ? one : 0), 0);
  const bias = Math.log(faulty / (weight - faulty));
  const odds = new Float64Array(rows.length).fill(bias);
  const gradients = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);

  function bestSplit(own: Int32Array, sums: readonly [number, number], round: number, node: number): Split | undefined {
    let best: Split | undefined;
    const whole = score(sums[0], sums[1], growth.penalty);
    for (let column = 0; column < columns; column += 1) {
      if (scattered(round, column) >= growth.share) continue;
      const bin = binned[column] ?? new Uint8Array();
      // One border: beside what some row of these has.
      const some = bin[own[Math.floor(scattered(round, column, node + 1) * own.length)] ?? 0] ?? 0;
      const border = Math.min(some, (borders[column]?.length ?? 0) - 1);
      let [g, c, n] = [0, 0, 0];
      for (let place = 0; place < own.length; place += 1) {
        const row = own[place] ?? 0;
        if ((bin[row] ?? 0) > border) continue;
        g += gradients[row] ?? 0;
        c += curves[row] ?? 0;
        n += 1;
      }
      if (n < growth.fewest || own.length - n < growth.fewest) continue;
      const gain = score(g, c, growth.penalty) + score(sums[0] - g, sums[1] - c, growth.penalty) - whole;
      if (gain > 1e-6 && (best === undefined || gain > best.gain)) best = { gain, column, bin: border };
    }
    return best;
  }

  const trees: Tree[] = [];
  for (let round = 0; round < growth.rounds; round += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const p = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      gradients[row] = (importance[row] ?? 1) * (p - (labels[row] === true ? 1 : 0));
      curves[row] = (importance[row] ?? 1) * p * (1 - p);
    }
    const leafFor = (own: Int32Array, node: number): Leaf => {
      const sums: [number, number] = [0, 0];
      for (const row of own) {
        sums[0] += gradients[row] ?? 0;
        sums[1] += curves[row] ?? 0;
      }
      return { rows: own, node, sums, best: bestSplit(own, sums, round, node) };
    };
    const nodes: TreeNode[] = [[0]];
    let leaves = [leafFor(Int32Array.from(rows.keys()), 0)];
    while (leaves.length < growth.leaves) {
      const chosen = leaves.reduce<Leaf | undefined>(
        (most, one) => (one.best !== undefined && one.best.gain > (most?.best?.gain ?? 0) ? one : most),
        undefined,
      );
      if (chosen?.best === undefined) break;
      const { column, bin } = chosen.best;
      const own = binned[column] ?? new Uint8Array();
      const [left, right] = [nodes.length, nodes.length + 1];
      nodes[chosen.node] = [column, Number((borders[column]?.[bin] ?? 0).toPrecision(6)), left, right];
      nodes.push([0], [0]);
      leaves = [
        ...leaves.filter((one) => one !== chosen),
        leafFor(
          chosen.rows.filter((row) => (own[row] ?? 0) <= bin),
          left,
        ),
        leafFor(
          chosen.rows.filter((row) => (own[row] ?? 0) > bin),
          right,
        ),
      ];
    }
    for (const leaf of leaves)
      nodes[leaf.node] = [Number(((-growth.rate * leaf.sums[0]) / (leaf.sums[1] + growth.penalty)).toPrecision(5))];
    trees.push(nodes);
    for (let row = 0; row < rows.length; row += 1) odds[row] = (odds[row] ?? 0) + leafOf(nodes, rows[row] ?? []);
  }
  return { bias: Number(bias.toPrecision(6)), trees };
}
