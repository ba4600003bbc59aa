// Fits what weighs several candidates against each other, the right one to come first: a softmax over named features, without randomness.

/** Candidates by their features, the places of those that are right, and how much it counts. */
export interface Choice {
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly right: readonly number[];
  readonly counts: number;
}

export type FittedWeights = ReadonlyMap<string, number>;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** How likely each candidate is, by the weights. */
export function likelyOf(rows: Choice['rows'], weights: FittedWeights): readonly number[] {
  const scores = rows.map((row) => sum(Object.entries(row).map(([name, value]) => value * (weights.get(name) ?? 0))));
  const top = Math.max(...scores);
  const shares = scores.map((one) => Math.exp(one - top));
  const all = sum(shares);
  return shares.map((one) => one / all);
}

/** Weights under which the right candidates, any of them, come first. */
export function fitSoftmax(choices: readonly Choice[]): FittedWeights {
  const names = [...new Set(choices.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))];
  const weights = new Map(names.map((name) => [name, 0]));
  const moved = new Map(weights);
  const spread = new Map(weights);
  const total = sum(choices.map(({ counts }) => counts));
  for (let round = 1; round <= 400; round += 1) {
    const slope = new Map(names.map((name) => [name, (weights.get(name) ?? 0) / total]));
    for (const { rows, right, counts } of choices) {
      const likely = likelyOf(rows, weights);
      const ofRight = sum(right.map((at) => likely[at] ?? 0));
      rows.forEach((row, at) => {
        const wanted = right.includes(at) ? (likely[at] ?? 0) / ofRight : 0;
        const off = ((likely[at] ?? 0) - wanted) * (counts / total);
        for (const [name, value] of Object.entries(row)) slope.set(name, (slope.get(name) ?? 0) + off * value);
      });
    }
    for (const name of names) {
      const down = slope.get(name) ?? 0;
      moved.set(name, 0.9 * (moved.get(name) ?? 0) + 0.1 * down);
      spread.set(name, 0.99 * (spread.get(name) ?? 0) + 0.01 * down ** 2);
      const to = (moved.get(name) ?? 0) / (1 - 0.9 ** round);
      const by = Math.sqrt((spread.get(name) ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights.set(name, (weights.get(name) ?? 0) - (0.1 * to) / by);
    }
  }
  return weights;
}

/** Prints weights as the code holds them. */
export const printWeights = (weights: FittedWeights): void =>
  console.log(
    JSON.stringify(Object.fromEntries([...weights].map(([name, one]) => [name, Number(one.toFixed(2))])), null, 2),
  );
