// What a message is about among the needs that social prescribing meets: learnt from what people tell (stories/), so that a story is understood whose words no record holds.
import { hash } from '../../safety/ngrams.ts';
import { contentStems } from '../tokens.ts';

/** Hashed words and pairs of words. */
export const pieceSpace = 4096;

/** What was learnt, packed in bytes with their scales: for each need its bias, what each piece adds, and what each number of the encoder's vector adds. How: test/bench/train-needs.ts. */
export interface NeedWeights {
  /** The `id` of the encoder whose vectors it was taught on. */
  readonly encoder: string;
  readonly needs: readonly string[];
  readonly biases: readonly number[];
  readonly pieces: { readonly scale: number; readonly values: string };
  readonly vector: { readonly scale: number; readonly values: string };
}

/** The likeliest needs of a text, by their place in the list, with shares that add up to at most 1. */
export type NeedShares = ReadonlyMap<number, number>;

export interface NeedReader {
  /** Vectors of another encoder mean nothing to it. */
  readonly encoder: string;
  readonly needs: readonly string[];
  /** `dot`: the encoder's vector of the text, of length 1, times the one given. */
  read(text: string, dot: (one: Float32Array) => number): NeedShares;
}

const kept = 6;

/** Words and pairs of words of a text, as places in the hashed space. */
export function piecesOf(text: string): Int32Array {
  const stems = contentStems(text);
  const pieces = new Set<number>();
  stems.forEach((one, at) => {
    pieces.add(hash(`w ${one}`, pieceSpace));
    const next = stems[at + 1];
    if (next !== undefined) pieces.add(hash(`p ${one} ${next}`, pieceSpace));
  });
  return Int32Array.from(pieces);
}

/** How much one piece of so many says. */
export function pieceWeight(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Opens the file of weights. */
export function openNeedReader(weights: NeedWeights): NeedReader {
  const pieces = unpack(weights.pieces);
  const dense = unpack(weights.vector);
  const dimensions = dense.length / weights.needs.length;
  const directions = weights.needs.map((_, need) => dense.subarray(need * dimensions, (need + 1) * dimensions));
  return {
    encoder: weights.encoder,
    needs: weights.needs,
    read(text, dot) {
      const found = piecesOf(text);
      const weight = pieceWeight(found.length);
      const odds = weights.biases.map((bias, need) => {
        let sum = bias + dot(directions[need]!);
        for (const piece of found) sum += weight * pieces[need * pieceSpace + piece]!;
        return sum;
      });
      return sharesOf(odds);
    },
  };
}

/** The likeliest of many log-odds, as shares. */
export function sharesOf(odds: readonly number[]): NeedShares {
  const top = Math.max(...odds);
  const all = odds.map((one) => Math.exp(one - top));
  const sum = all.reduce((a, b) => a + b, 0);
  return new Map(
    all
      .map((one, need) => [need, one / sum] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, kept),
  );
}

/** How alike the needs of two texts are, 0 to 1. */
export function likeness(one: NeedShares, other: NeedShares): number {
  let sum = 0;
  for (const [need, share] of one) sum += Math.sqrt(share * (other.get(need) ?? 0));
  return sum;
}

function unpack({ scale, values }: { readonly scale: number; readonly values: string }): Float32Array {
  const bytes = Buffer.from(values, 'base64');
  // `from` with a mapper goes value by value through an iterator: a quarter of a second of every start.
  const whole = new Float32Array(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  return whole.map((one) => one * scale);
}
