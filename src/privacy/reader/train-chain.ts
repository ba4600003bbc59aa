// Teaches the reader from labelled messages: gradient steps on the likelihood of the chain, in an order that is the same each time.
import { type Chain, likelihood, rowsFor, type Sequence } from './chain.ts';
import { labelCount } from './labels.ts';
import { numbers } from './random.ts';

/** A message to learn from: the hashed features of each word, the labels it may have, and the one it has. */
export interface Lesson {
  readonly features: readonly Int32Array[];
  readonly allowed: readonly Uint8Array[];
  readonly labels: readonly number[];
  readonly weight: number;
}

/** What was learnt: the row of each feature, and the chain. */
export interface Learnt {
  readonly rows: ReadonlyMap<number, number>;
  readonly chain: Chain;
}

const rounds = 8;
const rate = 0.1;
const decay = 0.02;
// A feature of fewer messages than this says nothing of others; copies do not count.
const least = 2;
const seed = 20261128;
// Each time a message is read, so many of its features are out of sight: the reader learns not to lean on a word it happens to know.
const hidden = 0.45;

/** A chain taught by lessons. */
export function learn(lessons: readonly Lesson[]): Learnt {
  const rows = rowsOf(lessons.filter(({ weight }) => weight === 1));
  const sequences = lessons.map((lesson) => ({
    rows: lesson.features.map((features) => rowsFor(features, rows)),
    allowed: lesson.allowed,
  }));
  const size = rows.size * labelCount;
  const weights = new Float32Array(size);
  const steps = new Float32Array(labelCount * labelCount);
  const spread = new Float32Array(size);
  const stepSpread = new Float32Array(steps.length);
  const chain: Chain = { weights, steps };
  const mean: Chain = { weights: new Float32Array(size), steps: new Float32Array(steps.length) };
  let counted = 0;
  const order = lessons.map((_, at) => at);
  const random = numbers(seed);
  const keep = 1 - decay;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) stepOn(lessons[at]!, thinned(sequences[at]!), rate * (1 - (0.9 * round) / rounds));
    for (let i = 0; i < size; i++) weights[i]! *= keep;
    for (let i = 0; i < steps.length; i++) steps[i]! *= keep;
    // The mean of the later rounds is steadier than the last of them.
    if (round < rounds / 2) continue;
    counted++;
    for (let i = 0; i < size; i++) mean.weights[i]! += (weights[i]! - mean.weights[i]!) / counted;
    for (let i = 0; i < steps.length; i++) mean.steps[i]! += (steps[i]! - mean.steps[i]!) / counted;
  }
  // All features are seen at once where nothing is hidden.
  for (let i = 0; i < size; i++) mean.weights[i]! *= 1 - hidden;
  return { rows, chain: mean };

  function thinned(sequence: Sequence): Sequence {
    return { ...sequence, rows: sequence.rows.map((rows) => rows.filter(() => random() >= hidden)) };
  }

  function stepOn(lesson: Lesson, sequence: Sequence, stride: number): void {
    const { words, pairs } = likelihood(chain, sequence);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const truth = lesson.labels[at]!;
      for (let label = 0; label < labelCount; label++) {
        const slope = ((label === truth ? 1 : 0) - word[label]!) * lesson.weight;
        if (slope > -1e-4 && slope < 1e-4) continue;
        for (const row of sequence.rows[at]!) {
          const i = row * labelCount + label;
          spread[i]! += slope * slope;
          weights[i]! += (stride * slope) / Math.sqrt(spread[i]! + 0.1);
        }
      }
      if (at > 0) pairs[lesson.labels[at - 1]! * labelCount + truth]! -= 1;
    }
    for (let i = 0; i < pairs.length; i++) {
      const slope = -pairs[i]! * lesson.weight;
      if (slope === 0) continue;
      stepSpread[i]! += slope * slope;
      steps[i]! += (stride * slope) / Math.sqrt(stepSpread[i]! + 0.1);
    }
  }
}

function rowsOf(lessons: readonly Lesson[]): Map<number, number> {
  const stands = new Map<number, number>();
  for (const { features } of lessons)
    for (const feature of new Set(features.flatMap((own) => [...own])))
      stands.set(feature, (stands.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, times] of stands) if (times >= least) rows.set(feature, rows.size);
  return rows;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
