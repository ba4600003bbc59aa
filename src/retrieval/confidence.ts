import type { AskedUnit } from './query-units.ts';
import type { Question } from './question/read-question.ts';
import type { Ranked } from './rank.ts';

/** What tells an answerable question from one the knowledge does not hold. */
export interface Evidence {
  /** Best share of the question's telling words held by one of the first results. */
  readonly coverage: number;
  /** The rarest asked-for word that the first results hold, as a share of the rarest asked for. */
  readonly rarest: number;
  /** The same by how strongly the words stand there. */
  readonly held: number;
  readonly labelled: number;
  /** Keyword and meaning agree on the first. */
  readonly agree: number;
  readonly typed: number;
  /** A short question, as one names a thing, whose very words the first results do not hold. */
  readonly unnamed: number;
  readonly cosine: number;
  readonly hasVectors: number;
  /** How far the first stands above the tenth. */
  readonly gap: number;
  /** Share of telling weight that nothing in the corpus holds at all. */
  readonly missing: number;
  readonly title: number;
  readonly name: number;
  /** Services were wanted and every one of the relevant ones breaks a wish. */
  readonly unfit: number;
  readonly unknowns: number;
  readonly practice: number;
}

export type EvidenceName = keyof Evidence;

// A logistic mix fitted on the tuned questions; see test/evaluation/retrieval.
export const confidenceWeights: Readonly<Record<EvidenceName | 'bias', number>> = {
  bias: -0.26,
  coverage: 0.53,
  rarest: 1.74,
  held: -0.7,
  labelled: 3.01,
  agree: -0.72,
  typed: 0.86,
  unnamed: -2.6,
  cosine: -0.46,
  hasVectors: -0.05,
  gap: 1.23,
  missing: -3.51,
  title: -0.87,
  name: 0.5,
  unfit: 0.52,
  unknowns: -2.01,
  practice: 0.36,
};

/** The bar below which the assistant says that it does not know. */
export const evidenceBar = 0.5;

/** Gathers the evidence that the results answer the question. */
export function gatherEvidence(
  question: Question,
  units: readonly AskedUnit[],
  ranked: readonly Ranked[],
  misses: readonly Ranked[],
): Evidence {
  const first = ranked.slice(0, 3);
  const most = (pick: (one: Ranked) => number) => Math.max(0, ...first.map(pick));
  const told = units.reduce((sum, unit) => sum + unit.weight * unit.telling, 0);
  const gone = units.reduce((sum, unit) => sum + (unit.isMissing ? unit.weight * unit.telling : 0), 0);
  const coverage = most((one) => one.coverage);
  const wouldBe = misses[0];
  const top = ranked[0]?.found.score ?? 0;
  const tenth = ranked[Math.min(9, ranked.length - 1)]?.found.score ?? 0;
  return {
    coverage,
    rarest: most((one) => one.features.keyword * one.coverage),
    held: most((one) => one.held),
    labelled: most((one) => one.features.labelled),
    agree: most((one) => one.features.keyword * one.features.vector),
    typed: typedShare(units),
    unnamed:
      units.length <= 4 && question.wishes.every((wish) => wish.detail.kind !== 'sex')
        ? 1 - most((one) => one.literal)
        : 0,
    cosine: most((one) => one.cosine ?? 0),
    hasVectors: ranked.some((one) => one.cosine !== undefined) ? 1 : 0,
    gap: top <= 0 ? 0 : Math.min(1, (top - tenth) / top),
    missing: told === 0 ? 0 : gone / told,
    title: most((one) => one.features.title),
    name: most((one) => one.features.name),
    unfit: wouldBe !== undefined && wouldBe.found.score > top + 0.12 ? 1 : 0,
    unknowns: question.shape.service > 0 ? (first[0]?.features.unknowns ?? 0) : 0,
    practice: most((one) => (one.found.passage.kind === 'practice' ? Math.max(0, one.features.practice) : 0)),
  };
}

/** Share of the question that the corpus holds in the very words typed. */
function typedShare(units: readonly AskedUnit[]): number {
  const typed = units.filter((unit) => !unit.isSaying);
  const all = typed.reduce((sum, unit) => sum + unit.weight, 0);
  return all === 0
    ? 0
    : typed.reduce((sum, unit) => sum + (unit.isMissing || unit.mended !== undefined ? 0 : unit.weight), 0) / all;
}

/** How likely it is that the results answer the question, 0 to 1. */
export function confidenceOf(
  evidence: Evidence,
  weights: Readonly<Record<EvidenceName | 'bias', number>> = confidenceWeights,
): number {
  let sum = weights.bias;
  for (const key of Object.keys(evidence) as EvidenceName[]) sum += weights[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}
