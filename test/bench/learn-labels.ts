// Learns which labels short texts have: a logistic regression a label over hashed pieces and the encoder's vector, without randomness.
import { type LabelWeights, type Pieces, pieceWeight } from '../../src/retrieval/learnt-labels.ts';
import { type Example, train } from '../../src/safety/logistic.ts';

/** A text to learn from. */
export interface LabelLesson {
  readonly text: string;
  readonly vector: Float32Array;
  /** The likeliest first. */
  readonly labels: readonly string[];
}

export interface LabelLearning {
  readonly penalty: number;
  /** How far words and meaning may each be leant on. */
  readonly vectorScale: number;
  readonly pieceScale: number;
  readonly steps: number;
  /** What a text says of a label that is not its first, beside one that is. */
  readonly second: number;
}

export function learnLabels(
  lessons: readonly LabelLesson[],
  labels: readonly string[],
  pieces: Pieces,
  { penalty, vectorScale, pieceScale, steps, second }: LabelLearning,
): Omit<LabelWeights, 'encoder'> {
  const examples: readonly Example[] = lessons.map(({ text, vector }) => {
    const indexes = pieces.of(text);
    return {
      indexes,
      values: new Float32Array(indexes.length).fill(pieceWeight(indexes.length) * pieceScale),
      dense: vector.map((one) => one * vectorScale),
    };
  });
  const size = { sparse: pieces.size, dense: examples[0]!.dense.length };
  const learnt = labels.map((label) =>
    train(
      examples,
      lessons.map((one) => one.labels.includes(label)),
      lessons.map((one) => (one.labels[0] === label || !one.labels.includes(label) ? 1 : second)),
      size,
      penalty,
      steps,
    ),
  );
  return {
    labels,
    biases: learnt.map((one) => Number(one.bias.toFixed(3))),
    pieces: pack(learnt.flatMap((one) => [...one.sparse].map((value) => value * pieceScale))),
    vector: pack(learnt.flatMap((one) => [...one.dense].map((value) => value * vectorScale))),
  };
}

function pack(values: readonly number[]): LabelWeights['pieces'] {
  const scale = values.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / 127;
  return { scale, values: Buffer.from(Int8Array.from(values, (one) => Math.round(one / scale))).toString('base64') };
}
