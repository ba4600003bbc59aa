// Joins what the words, their sentences one by one, the network and the cues say into one log-odds a head: a small logistic regression that learns whom to believe, and when.
import { type Head, heads, type Scores } from './heads.ts';
import { logOdds, train } from './logistic.ts';
import { isAtLeast, type ReaderOpinion } from './response-level.ts';

/** For each head, how much it heeds each of the inputs. */
export type Join = Readonly<Record<Head, { readonly bias: number; readonly weights: readonly number[] }>>;

/** What the reader of the words makes of a message, and of each of its sentences read alone when it has several. */
export interface WordScores {
  readonly whole: Scores;
  readonly sentences: readonly AloneScores[];
}
/** The heads that a sentence is asked for. */
export type AloneScores = Readonly<Record<'today' | 'now', number>>;

/** What one message's readers say, in a fixed order; without the encoder there is no network. */
export function joinInputs(cues: ReaderOpinion, words: WordScores, network: Scores | undefined): Float64Array {
  const strongest = (head: 'today' | 'now'): number =>
    words.sentences.reduce(
      (most, sentence) => Math.max(most, sentence[head]),
      words.sentences.length > 0 ? Number.NEGATIVE_INFINITY : words.whole[head],
    );
  const certain = cues.certain ?? 'none';
  return Float64Array.from([
    ...heads.map((head) => words.whole[head]),
    // The words around a danger dilute the whole; its own sentence still says it.
    strongest('today'),
    strongest('now'),
    words.sentences.length > 0 ? 1 : 0,
    ...(network === undefined ? [] : heads.map((head) => network[head])),
    ...[
      isAtLeast(cues.level, 'supervision'),
      isAtLeast(cues.level, 'today'),
      isAtLeast(cues.level, 'now'),
      isAtLeast(certain, 'today'),
      isAtLeast(certain, 'now'),
    ].map(Number),
  ]);
}

/** The log-odds of every head, all readers together. */
export function joined(join: Join, inputs: Float64Array): Scores {
  return Object.fromEntries(
    heads.map((head) => {
      const { bias, weights } = join[head];
      return [head, weights.reduce((sum, weight, i) => sum + weight * inputs[i]!, bias)];
    }),
  ) as Scores;
}

const penalty = 5;
const steps = 80;

/** Learns whom to believe from readers' scores of sentences that those readers had not seen. */
export function trainJoin(
  inputs: readonly Float64Array[],
  isTrue: (head: Head, example: number) => boolean,
  importance: (head: Head, example: number) => number,
): Join {
  const size = inputs[0]?.length ?? 0;
  // Inputs of one spread, so that the penalty holds back each alike.
  const columns = Array.from({ length: size }, (_, i) => spreadOf(inputs.map((row) => row[i]!)));
  const none = { indexes: new Int32Array(0), values: new Float32Array(0) };
  const examples = inputs.map((row) => ({
    ...none,
    dense: Float32Array.from(row, (value, i) => (value - columns[i]!.mean) / columns[i]!.spread),
  }));
  const join = heads.map((head) => {
    const learnt = train(
      examples,
      examples.map((_, i) => isTrue(head, i)),
      examples.map((_, i) => importance(head, i)),
      { sparse: 0, dense: size },
      penalty,
      steps,
    );
    const weights = columns.map(({ spread }, i) => Number((learnt.dense[i]! / spread).toPrecision(6)));
    const atMean = logOdds(learnt, { ...none, dense: new Float32Array(size) });
    const bias = columns.reduce((sum, { mean }, i) => sum - weights[i]! * mean, atMean);
    return [head, { bias: Number(bias.toPrecision(6)), weights }] as const;
  });
  return Object.fromEntries(join) as unknown as Join;
}

function spreadOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length));
  // An input that never changes says nothing.
  return { mean, spread: spread > 1e-9 ? spread : 1 };
}
