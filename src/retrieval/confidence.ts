import { type Candidate, type Ranked, rankWeights } from './features.ts';
import type { AskedUnit } from './query-units.ts';
import type { Question } from './question/read-question.ts';

/** What tells an answerable question from one the knowledge does not hold; each about 0 to 1. */
export interface Evidence {
  /** Best share of the question's telling words held by one of the first results. */
  readonly coverage: number;
  /** The same weighed by how far the words carried the result. */
  readonly rarest: number;
  /** The same by how strongly the words stand there. */
  readonly held: number;
  readonly labelled: number;
  /** Keyword and meaning agree on one of the first. */
  readonly agree: number;
  readonly typed: number;
  /** A short question, as one names a thing, whose very words the first results do not hold. */
  readonly unnamed: number;
  readonly cosine: number;
  /** The same for headings and names alone. */
  readonly heading: number;
  readonly hasVectors: number;
  /** How far the nearest in meaning stands out of all that was looked at, in standard deviations. */
  readonly standout: number;
  readonly headingStandout: number;
  /** How far the first stands above the tenth. */
  readonly gap: number;
  /** How far the first stands above the best of another document. */
  readonly margin: number;
  readonly score: number;
  /** Share of telling weight that nothing in the corpus holds at all. */
  readonly missing: number;
  readonly title: number;
  readonly name: number;
  readonly named: number;
  readonly phrase: number;
  /** Services were wanted and one that breaks a wish would have stood far above all that fit. */
  readonly unfit: number;
  readonly unknowns: number;
  readonly practice: number;
  /** The first is guidance, and its heading is near. */
  readonly guidanceHeading: number;
  /** The question asks for the kind of thing that stands first. */
  readonly kind: number;
  /** The worker speaks of their own doing, and guidance stands first. */
  readonly own: number;
  /** The same, but something else stands first. */
  readonly ownAmiss: number;
  readonly contact: number;
  /** Few words carry little evidence. */
  readonly brief: number;
  /** The most telling of the words that one of the first results does not hold. */
  readonly lacking: number;
  /** The question tells of a need, and none of the first results is for it. */
  readonly needAmiss: number;
  /** The same of everything that was weighed. */
  readonly needNowhere: number;
  /** Hard wishes are told, and something stands first that no wish can be held against and that was not asked for. */
  readonly wishAmiss: number;
  /** Needs were read at all: what is known of them shifts the rest. */
  readonly needsRead: number;
}

export type EvidenceName = keyof Evidence;

// A logistic mix fitted on the fitted questions of three towns and on sections of software read-me files; see docs/search.md.
export const confidenceWeights: Readonly<Record<EvidenceName | 'bias', number>> = {
  bias: -0.76,
  coverage: 0.42,
  rarest: 0.07,
  held: 0.32,
  labelled: 0.83,
  agree: -0.6,
  typed: 0.92,
  unnamed: -2.34,
  cosine: -0.54,
  heading: -0.89,
  hasVectors: 0,
  standout: -0.9,
  headingStandout: 1.66,
  gap: 0,
  margin: 0.96,
  score: 2.62,
  missing: -1.96,
  title: 0.19,
  name: -0.2,
  named: -0.62,
  phrase: -0.11,
  unfit: -0.58,
  unknowns: -0.67,
  practice: -0.34,
  guidanceHeading: 0.05,
  kind: -0.27,
  own: 0.29,
  ownAmiss: 0.11,
  contact: 0.31,
  brief: -2.33,
  // Fitted after the others, which stood still meanwhile: test/evaluation/retrieval/fit-confidence.ts fits them anew.
  lacking: -0.25,
  needAmiss: -0.57,
  needNowhere: -1.35,
  wishAmiss: -1.65,
  needsRead: 0.43,
};

/** The bar below which the assistant says that it does not know; a right answer refused costs more than a wrong offer that is shown with its source. */
export const evidenceBar = 0.45;

const clip = (value: number) => Math.max(0, Math.min(1, value));
const documentOf = (one: Ranked) => one.found.passage.ref.split('#')[0]!;

/** How far the best of some values stands out of all of them, a quarter for each standard deviation. */
function standoutOf(values: readonly number[]): number {
  if (values.length < 5) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return spread < 1e-6 ? 0 : Math.min(1.5, (Math.max(...values) - mean) / spread / 4);
}

/** Gathers the evidence that the results answer the question. `needTold`: how surely it tells of one need; 0 where that is not read. */
export function gatherEvidence(
  question: Question,
  units: readonly AskedUnit[],
  ranked: readonly Ranked[],
  misses: readonly Ranked[],
  candidates: readonly Candidate[],
  needTold: number,
): Evidence {
  const first = ranked.slice(0, 3);
  const best = ranked[0];
  const most = (pick: (one: Ranked) => number) => Math.max(0, ...first.map(pick));
  const told = units.reduce((sum, unit) => sum + unit.weight * unit.telling, 0);
  const gone = units.reduce((sum, unit) => sum + (unit.isMissing ? unit.weight * unit.telling : 0), 0);
  // Being for the same kind of need, or for people in another circumstance, orders results; it is no sign that one of them answers.
  const scoreOf = (one: Ranked | undefined) =>
    one === undefined
      ? 0
      : one.found.score - rankWeights.need * one.features.need - rankWeights.unhinted * one.features.unhinted;
  const top = scoreOf(best);
  const tenth = scoreOf(ranked[Math.min(9, ranked.length - 1)]);
  const other = best === undefined ? undefined : ranked.find((one) => documentOf(one) !== documentOf(best));
  const isGuidance = best?.found.passage.kind === 'escalation' || best?.found.passage.kind === 'training';
  const { shape } = question;
  const isService = best?.found.passage.kind === 'asset';
  const askedFor = isGuidance
    ? shape.guidance
    : best?.found.passage.kind === 'practice'
      ? shape.practice
      : best?.found.passage.kind === 'contact'
        ? shape.contact
        : 0;
  // Whether it is he or she is told of by the way.
  const hardWishes = question.wishes.filter(
    (wish) => wish.hard && wish.detail.kind !== 'sex' && wish.detail.kind !== 'practice',
  ).length;
  return {
    coverage: most((one) => one.coverage),
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
    heading: most((one) => one.heading ?? 0),
    hasVectors: ranked.some((one) => one.cosine !== undefined) ? 1 : 0,
    standout: standoutOf(candidates.flatMap((one) => one.cosine ?? [])),
    headingStandout: standoutOf(candidates.flatMap((one) => one.heading ?? [])),
    gap: top <= 0 ? 0 : clip((top - tenth) / top),
    margin: top <= 0 ? 0 : clip((top - scoreOf(other)) / top),
    score: Math.max(-0.5, Math.min(1.5, top / 2)),
    missing: told === 0 ? 0 : gone / told,
    title: most((one) => one.features.title),
    name: most((one) => one.features.name),
    named: most((one) => one.features.named),
    phrase: most((one) => one.features.phrase),
    unfit: clip((scoreOf(misses[0]) - top) / 0.8),
    unknowns: shape.service > 0 ? (best?.features.unknowns ?? 0) : 0,
    practice: most((one) => (one.found.passage.kind === 'practice' ? Math.max(0, one.features.practice) : 0)),
    guidanceHeading: isGuidance ? (best?.heading ?? 0) : 0,
    kind: isGuidance ? shape.guidance : best?.found.passage.kind === 'asset' ? shape.service : 0,
    own: isGuidance ? shape.worker : 0,
    ownAmiss: isGuidance ? 0 : shape.worker,
    contact: best?.found.passage.kind === 'contact' ? shape.contact : 0,
    brief: clip((4 - units.length) / 3),
    // Without needs the older evidence stands as it was fitted.
    lacking: needTold > 0 ? Math.min(1, ...first.map((one) => one.lacks)) : 0,
    needAmiss: needTold * (1 - most((one) => one.features.need)),
    needNowhere: needTold * (1 - Math.max(0, ...ranked.map((one) => one.features.need))),
    wishAmiss: isService || needTold === 0 ? 0 : Math.min(1, hardWishes / 2) * (1 - askedFor),
    needsRead: needTold > 0 ? 1 : 0,
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
