// What a message is about among the needs that social prescribing meets: learnt from what people tell (stories/), so that a story is understood whose words no record holds.
import { hash } from '../../safety/ngrams.ts';
import { type LabelWeights, openLabels, type Pieces } from '../learnt-labels.ts';
import { contentStems } from '../tokens.ts';

const pieceSpace = 4096;

/** What was learnt of each need. How: test/bench/train-needs.ts. */
export interface NeedWeights extends Omit<LabelWeights, 'labels'> {
  readonly needs: readonly string[];
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
export const needPieces: Pieces = {
  size: pieceSpace,
  of: (text) => {
    const stems = contentStems(text);
    const pieces = new Set<number>();
    stems.forEach((one, at) => {
      pieces.add(hash(`w ${one}`, pieceSpace));
      const next = stems[at + 1];
      if (next !== undefined) pieces.add(hash(`p ${one} ${next}`, pieceSpace));
    });
    return Int32Array.from(pieces);
  },
};

/** Opens the file of weights. */
export function openNeedReader(weights: NeedWeights): NeedReader {
  const oddsOf = openLabels({ ...weights, labels: weights.needs }, needPieces);
  return {
    encoder: weights.encoder,
    needs: weights.needs,
    read: (text, vector) => sharesOf(oddsOf(text, vector)),
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
