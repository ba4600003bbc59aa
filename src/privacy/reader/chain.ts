// A linear chain over the words of a message: each word's features speak for its label, and each label for the next.
import { labelCount, mayFollow } from './labels.ts';

/** Weights of a chain: `labelCount` numbers for each row of features, and for each pair of labels. */
export interface Chain {
  readonly weights: Float32Array;
  readonly steps: Float32Array;
}

/** A message as the chain sees it: the rows of each word's features, and the labels it may have. */
export interface Sequence {
  readonly rows: readonly Int32Array[];
  /** Whether a word may have a label; nothing but label 0 for what is fixed. */
  readonly allowed: readonly Uint8Array[];
}

/** The rows of those features that were learnt. */
export function rowsFor(features: Int32Array, rows: ReadonlyMap<number, number>): Int32Array {
  const out: number[] = [];
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined) out.push(row);
  }
  return Int32Array.from(out);
}

const forbidden = -1e9;
const follows = Array.from({ length: labelCount }, (_, from) =>
  Uint8Array.from({ length: labelCount }, (_, to) => (mayFollow(from, to) ? 1 : 0)),
);
const opens = Uint8Array.from({ length: labelCount }, (_, to) => (mayFollow(0, to) ? 1 : 0));

/** How much each word's features speak for each label. */
function emissions(chain: Chain, sequence: Sequence): Float64Array[] {
  return sequence.rows.map((rows, at) => {
    const scores = new Float64Array(labelCount);
    for (const row of rows) {
      const base = row * labelCount;
      for (let label = 0; label < labelCount; label++) scores[label]! += chain.weights[base + label]!;
    }
    const allowed = sequence.allowed[at]!;
    for (let label = 0; label < labelCount; label++)
      if (allowed[label] === 0 || (at === 0 && opens[label] === 0)) scores[label] = forbidden;
    return scores;
  });
}

/** The best labels; `lean` is what each label is given before. */
export function bestLabels(chain: Chain, sequence: Sequence, lean: ArrayLike<number>): number[] {
  const scores = emissions(chain, sequence);
  const back: Uint8Array[] = [];
  let previous = new Float64Array(labelCount);
  for (let at = 0; at < scores.length; at++) {
    const own = scores[at]!;
    for (let label = 0; label < labelCount; label++) own[label]! += lean[label]!;
    const next = new Float64Array(labelCount);
    const from = new Uint8Array(labelCount);
    for (let label = 0; label < labelCount; label++) {
      let best = at === 0 ? 0 : Number.NEGATIVE_INFINITY;
      if (at > 0)
        for (let before = 0; before < labelCount; before++) {
          if (follows[before]![label] === 0) continue;
          const sum = previous[before]! + chain.steps[before * labelCount + label]!;
          if (sum > best) {
            best = sum;
            from[label] = before;
          }
        }
      next[label] = best + own[label]!;
    }
    back.push(from);
    previous = next;
  }
  const labels = new Array<number>(scores.length).fill(0);
  if (scores.length === 0) return labels;
  let label = previous.indexOf(Math.max(...previous));
  for (let at = scores.length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at]![label]!;
  }
  return labels;
}

/** How likely each label is at each word, and each pair of labels at each step; `pairs` are summed over the message. */
export interface Likelihood {
  readonly words: readonly Float64Array[];
  readonly pairs: Float64Array;
}

/** What the chain believes of a message, by going over it forwards and backwards. */
export function likelihood(chain: Chain, sequence: Sequence): Likelihood {
  const scores = emissions(chain, sequence);
  const length = scores.length;
  const grow = expOf(chain.steps);
  const shaped = scores.map((own) => {
    const top = Math.max(...own);
    return own.map((score) => Math.exp(score - top));
  });
  const forward: Float64Array[] = [];
  for (let at = 0; at < length; at++) {
    const row = new Float64Array(labelCount);
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      if (shaped[at]![label] === 0) continue;
      let reach = at === 0 ? 1 : 0;
      if (at > 0)
        for (let before = 0; before < labelCount; before++)
          if (follows[before]![label] === 1) reach += forward[at - 1]![before]! * grow[before * labelCount + label]!;
      row[label] = reach * shaped[at]![label]!;
      sum += row[label]!;
    }
    for (let label = 0; label < labelCount; label++) row[label]! /= sum;
    forward.push(row);
  }
  const words: Float64Array[] = new Array<Float64Array>(length);
  const pairs = new Float64Array(labelCount * labelCount);
  let behind = new Float64Array(labelCount).fill(1);
  for (let at = length - 1; at >= 0; at--) {
    const word = new Float64Array(labelCount);
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      word[label] = forward[at]![label]! * behind[label]!;
      sum += word[label]!;
    }
    for (let label = 0; label < labelCount; label++) word[label]! /= sum;
    words[at] = word;
    if (at === 0) break;
    const ahead = new Float64Array(labelCount);
    const local = new Float64Array(labelCount * labelCount);
    let total = 0;
    for (let before = 0; before < labelCount; before++) {
      let reach = 0;
      for (let label = 0; label < labelCount; label++) {
        if (follows[before]![label] === 0 || shaped[at]![label] === 0) continue;
        const step = grow[before * labelCount + label]! * shaped[at]![label]! * behind[label]!;
        reach += step;
        const pair = forward[at - 1]![before]! * step;
        local[before * labelCount + label] = pair;
        total += pair;
      }
      ahead[before] = reach;
    }
    for (let pair = 0; pair < local.length; pair++) pairs[pair]! += local[pair]! / total;
    const top = Math.max(...ahead);
    for (let label = 0; label < labelCount; label++) ahead[label]! /= top;
    behind = ahead;
  }
  return { words, pairs };
}

function expOf(values: Float32Array): Float64Array {
  return Float64Array.from(values, Math.exp);
}
