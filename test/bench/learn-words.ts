// Learns what words say of sentences: a logistic regression over their pieces, without randomness.
import type { WordWeights } from '../../src/answering/learnt-words.ts';
import { type Example, train } from '../../src/safety/logistic.ts';

/** A sentence to learn from. */
export interface Lesson {
  readonly pieces: ReadonlySet<string>;
  /** Whether it is of the kind that is looked for. */
  readonly isSuch: boolean;
  /** Whose words these are: a hand, or the line of a list. */
  readonly from: string;
}

export interface Learning {
  readonly penalty: number;
  /** A piece that fewer say teaches nothing: what one hand alone says is mostly a name or a place of its own invention. */
  readonly seldom: number;
  /** How much a sentence of the kind counts beside one that is not. */
  readonly importance: number;
  /** Figures kept of a weight, and the least weight that is kept at all. */
  readonly digits: number;
  readonly least: number;
}

export function learnWords(lessons: readonly Lesson[], how: Learning): WordWeights {
  const short = (value: number): number => Number(value.toPrecision(how.digits));
  const saidBy = new Map<string, Set<string>>();
  for (const one of lessons)
    for (const piece of one.pieces) saidBy.set(piece, (saidBy.get(piece) ?? new Set()).add(one.from));
  const pieces = [...saidBy.keys()].filter((one) => (saidBy.get(one)?.size ?? 0) >= how.seldom).sort();
  const placeOf = new Map(pieces.map((piece, place) => [piece, place]));
  const examples: readonly Example[] = lessons.map((one) => {
    const indexes = [...one.pieces].flatMap((piece) => placeOf.get(piece) ?? []).sort((a, b) => a - b);
    return {
      indexes: Int32Array.from(indexes),
      values: new Float32Array(indexes.length).fill(1),
      dense: new Float32Array(0),
    };
  });
  const weights = train(
    examples,
    lessons.map((one) => one.isSuch),
    lessons.map((one) => (one.isSuch ? how.importance : 1)),
    { sparse: pieces.length, dense: 0 },
    how.penalty,
    120,
  );
  return {
    bias: short(weights.bias),
    pieces: Object.fromEntries(
      pieces
        .map((piece, place) => [piece, short(weights.sparse[place] ?? 0)] as const)
        .filter(([, weight]) => Math.abs(weight) >= how.least),
    ),
  };
}
