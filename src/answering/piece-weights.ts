// What pieces of a text tell together: a weight each, learnt and kept in a plain file beside its reader.

/** What was learnt: what each piece adds. How: test/bench/train-answers.ts. */
export interface PieceWeights {
  readonly bias: number;
  readonly pieces: Readonly<Record<string, number>>;
}

/** The log-odds that pieces come to. */
export function oddsOf(pieces: Iterable<string>, weights: PieceWeights): number {
  let sum = weights.bias;
  for (const piece of pieces) sum += weights.pieces[piece] ?? 0;
  return sum;
}
