// What a message is about among the needs that social prescribing meets: learnt from what people tell (stories/), so that a story is understood whose words no record holds.
import { hash } from '../../safety/ngrams.ts';
import { contentStems } from '../tokens.ts';
import { dot } from '../vector-rows.ts';

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
  /** `vector`: the encoder's, of length 1. */
  read(text: string, vector: Float32Array): NeedShares;
}

/** So many of the likeliest needs of a text are kept. */
export const mostNeeds = 6;

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
  const pieces = bytesOf(weights.pieces.values);
  const dense = new Float32Array(bytesOf(weights.vector.values));
  const dimensions = dense.length / weights.needs.length;
  return {
    encoder: weights.encoder,
    needs: weights.needs,
    read(text, vector) {
      const found = piecesOf(text);
      const weight = pieceWeight(found.length) * weights.pieces.scale;
      return sharesOf(
        weights.biases.map((bias, need) => {
          let sum = 0;
          for (const piece of found) sum += pieces[need * pieceSpace + piece]!;
          return bias + weight * sum + weights.vector.scale * dot(vector, dense, need * dimensions);
        }),
      );
    },
  };
}

/** The likeliest of many log-odds, as shares. */
export function sharesOf(odds: ArrayLike<number>): NeedShares {
  let top = Number.NEGATIVE_INFINITY;
  for (let need = 0; need < odds.length; need += 1) top = Math.max(top, odds[need]!);
  let sum = 0;
  const likeliest: number[] = [];
  for (let need = 0; need < odds.length; need += 1) {
    sum += Math.exp(odds[need]! - top);
    let place = likeliest.length;
    while (place > 0 && odds[likeliest[place - 1]!]! < odds[need]!) place -= 1;
    if (place >= mostNeeds) continue;
    likeliest.splice(place, 0, need);
    if (likeliest.length > mostNeeds) likeliest.pop();
  }
  return new Map(likeliest.map((need) => [need, Math.exp(odds[need]! - top) / sum]));
}

function bytesOf(values: string): Int8Array {
  const bytes = Buffer.from(values, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
