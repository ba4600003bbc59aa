// Trains the reader of the words for one head.

import { sparseSize } from './features.ts';
import type { Head } from './heads.ts';
import { type Example, logOdds, train, type Weights } from './logistic.ts';
import { importance, isTrue, type Sentence } from './sentence.ts';

/** The features of a labelled message's words, and of each of its sentences when it has several. */
export interface WordFeatures {
  readonly whole: Example;
  readonly sentences: readonly Example[];
}

const penalty = 0.8;
// Only a danger is ever looked for in one sentence alone.
const readAlone: readonly Head[] = ['today', 'now'];
// How much a sentence counts beside its message: of an innocent message all are innocent; of a dangerous one the likeliest is taken for the one that tells.
const alone = { innocent: 0.3, telling: 0.6 };
// Enough to find the telling sentence, not to have the last word.
const firstSteps = 25;
const lastSteps = 45;

/** Weights of one head, learnt from some of the messages. */
export function trainWords(
  head: Head,
  labelled: readonly Sentence[],
  features: readonly WordFeatures[],
  which: readonly number[],
): Weights {
  const size = { sparse: sparseSize, dense: 0 };
  const wholes = which.map((i) => features[i]!.whole);
  const wanted = which.map((i) => isTrue(head, labelled[i]!));
  const weighs = which.map((i) => importance(head, labelled[i]!));
  const scale = tellingOf(wholes, wanted);
  const messages = wholes.map((example) => scaled(example, scale));
  const again = readAlone.includes(head);
  let weights = train(messages, wanted, weighs, size, penalty, again ? firstSteps : lastSteps);
  if (again) {
    const first = weights;
    const examples = [...messages];
    const labels = [...wanted];
    const importances = [...weighs];
    which.forEach((message, i) => {
      const sentences = features[message]!.sentences.map((sentence) => scaled(sentence, scale));
      if (sentences.length === 0) return;
      if (wanted[i] === true) {
        examples.push(likeliestOf(sentences, first));
        labels.push(true);
        importances.push(weighs[i]! * alone.telling);
      } else if (weighs[i] === 1) {
        for (const sentence of sentences) {
          examples.push(sentence);
          labels.push(false);
          importances.push(alone.innocent);
        }
      }
    });
    weights = train(examples, labels, importances, size, penalty, lastSteps);
  }
  return { ...weights, sparse: weights.sparse.map((weight, i) => weight * scale[i]!) };
}

function likeliestOf(sentences: readonly Example[], weights: Weights): Example {
  return sentences.reduce((best, one) => (logOdds(weights, one) > logOdds(weights, best) ? one : best));
}

const least = 0.5;
const mostTelling = 2;

// How differently the two sides use each feature: what both say alike is held back more by the penalty (Wang and Manning, 2012).
function tellingOf(examples: readonly Example[], wanted: readonly boolean[]): Float32Array {
  const sides = [new Float64Array(sparseSize).fill(1), new Float64Array(sparseSize).fill(1)] as const;
  examples.forEach(({ indexes, values }, e) => {
    const side = sides[wanted[e] === true ? 1 : 0];
    for (let i = 0; i < indexes.length; i++) side[indexes[i]!]! += Math.abs(values[i]!);
  });
  const [without, withIt] = sides.map((side) => side.reduce((a, b) => a + b, 0)) as [number, number];
  return Float32Array.from(
    { length: sparseSize },
    (_, i) => least + Math.min(mostTelling, Math.abs(Math.log(sides[1][i]! / withIt / (sides[0][i]! / without)))),
  );
}

function scaled({ indexes, values, dense }: Example, scale: Float32Array): Example {
  return { indexes, values: values.map((value, i) => value * scale[indexes[i]!]!), dense };
}
