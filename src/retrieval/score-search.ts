/** One labelled question: which refs answer it, and how well (3 answers it, 2 next best, 1 acceptable). */
export interface Labelled {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly grades: Readonly<Record<string, number>>;
  readonly answerable: boolean;
}

/** What one search gave, as scored. */
export interface Scored {
  readonly question: Labelled;
  readonly ndcg: number;
  readonly recall: number;
  readonly confidence: number;
}

/** Normalised discounted cumulative gain with linear gain over the first `depth` refs; 1 where nothing is labelled. */
export function ndcg(refs: readonly string[], grades: Readonly<Record<string, number>>, depth = 10): number {
  const discount = (at: number) => 1 / Math.log2(at + 2);
  const gained = refs.slice(0, depth).reduce((sum, ref, at) => sum + (grades[ref] ?? 0) * discount(at), 0);
  const best = Object.values(grades)
    .filter((grade) => grade > 0)
    .sort((a, b) => b - a)
    .slice(0, depth)
    .reduce((sum, grade, at) => sum + grade * discount(at), 0);
  return best === 0 ? 1 : gained / best;
}

/** Hits of grade 2 or more among the first `depth`, over as many as could be there. */
export function recallAt(refs: readonly string[], grades: Readonly<Record<string, number>>, depth = 5): number {
  const good = Object.keys(grades).filter((ref) => grades[ref]! >= 2);
  if (good.length === 0) return 1;
  return refs.slice(0, depth).filter((ref) => (grades[ref] ?? 0) >= 2).length / Math.min(depth, good.length);
}

/** Area under the curve: how often an answerable question gets more confidence than one that is not; a half where one side is empty. */
export function areaUnderCurve(
  scored: readonly { readonly confidence: number; readonly question: { readonly answerable: boolean } }[],
): number {
  const yes = scored.filter((one) => one.question.answerable);
  const no = scored.filter((one) => !one.question.answerable);
  if (yes.length === 0 || no.length === 0) return 0.5;
  let won = 0;
  for (const a of yes)
    for (const b of no) won += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return won / (yes.length * no.length);
}

/** Mean with half the width of its 95 % interval. */
export function meanOf(values: readonly number[]): { readonly mean: number; readonly half: number } {
  if (values.length === 0) return { mean: 0, half: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, half: 1.96 * Math.sqrt(variance / values.length) };
}
