// What was learnt of short texts: how likely each label is, by hashed pieces of the words and by the encoder's vector together.
import { dot } from './vector-rows.ts';

/** Weights packed in bytes with their scales: for each label its bias, what each piece adds, and what each number of the encoder's vector adds. */
export interface LabelWeights {
  /** The `id` of the encoder whose vectors they were taught on. */
  readonly encoder: string;
  readonly labels: readonly string[];
  readonly biases: readonly number[];
  readonly pieces: { readonly scale: number; readonly values: string };
  readonly vector: { readonly scale: number; readonly values: string };
}

/** The pieces of a text, as places in a hashed space of `size`. */
export interface Pieces {
  readonly size: number;
  readonly of: (text: string) => Int32Array;
}

/** The log-odds of each label, in their order. `vector`: the encoder's, of length 1. */
export type LabelOdds = (text: string, vector: Float32Array) => readonly number[];

/** How much one piece of so many says. */
export function pieceWeight(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Opens weights. */
export function openLabels(weights: LabelWeights, { size, of }: Pieces): LabelOdds {
  const pieces = bytesOf(weights.pieces.values);
  const dense = new Float32Array(bytesOf(weights.vector.values));
  const dimensions = dense.length / weights.labels.length;
  return (text, vector) => {
    const found = of(text);
    const weight = pieceWeight(found.length) * weights.pieces.scale;
    return weights.biases.map((bias, label) => {
      let sum = 0;
      for (const piece of found) sum += pieces[label * size + piece]!;
      return bias + weight * sum + weights.vector.scale * dot(vector, dense, label * dimensions);
    });
  };
}

function bytesOf(values: string): Int8Array {
  const bytes = Buffer.from(values, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
