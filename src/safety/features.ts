// What the meaning reader looks at: how the words look, which concepts they hold, which concepts stand together, and where the encoder places them.
import { allCues } from './cues/all-cues.ts';
import { conceptNames } from './lexicon.ts';
import type { Example } from './logistic.ts';
import { hash, ngramSpace, ngramsOf, type Rarity } from './ngrams.ts';
import type { Spoken } from './take-apart.ts';

const pairSpace = 1 << 13;
const cueNames = [
  ...allCues.filter(({ untrained }) => untrained !== true).map(({ name }) => name),
  'level now',
  'level today',
  'level supervision',
];
/** How many sparse features there are: n-grams, concepts, pairs of concepts that stand close together, cues. */
export const sparseSize = ngramSpace + conceptNames.length + pairSpace + cueNames.length;
/** Changes when a concept or a cue comes, goes or moves: weights made for other features must be trained again. */
export const featureSignature = hash(['fourth features', ...conceptNames, ...cueNames].join('\n'), 1 << 30);
const vectorSize = 512;
/** Whole message, mean of the windows, strongest of the windows. */
const denseSize = vectorSize * 3;

// How much each kind of feature may say before the penalty holds it back; found by leaving one hand out.
const weight = { ngrams: 2, concepts: 0.45, pairs: 0.07, cues: 0.6, vectors: 8 };
const cueIndex = new Map(cueNames.map((name, index) => [name, index]));
const conceptIndex = new Map(conceptNames.map((name, index) => [name, index]));

const noVectors = new Float32Array(0);

/** The features of the words of a message, or of one of its sentences. */
export function featuresOf(spoken: Spoken, rarity: Rarity): Example {
  const { words, tags, matches } = spoken;
  const features = new Map<number, number>();
  for (const [index, value] of ngramsOf(words, rarity)) features.set(index, value * weight.ngrams);
  for (const concept of new Set(tags.map((tag) => tag.concept)))
    features.set(ngramSpace + conceptIndex.get(concept)!, weight.concepts);
  for (const pair of pairsOf(spoken))
    features.set(ngramSpace + conceptNames.length + hash(pair, pairSpace), weight.pairs);
  const firstCue = ngramSpace + conceptNames.length + pairSpace;
  for (const { cue } of matches) {
    const index = cueIndex.get(cue.name);
    if (index !== undefined) features.set(firstCue + index, weight.cues);
    features.set(firstCue + cueIndex.get(`level ${cue.level}`)!, weight.cues);
  }
  return { indexes: Int32Array.from(features.keys()), values: Float32Array.from(features.values()), dense: noVectors };
}

// Which concepts stand in one sentence or in neighbouring ones; one set a sentence keeps a long message linear.
function pairsOf({ words, tags }: Spoken): ReadonlySet<string> {
  const bySentence = new Map<number, Set<string>>();
  for (const tag of tags) {
    const sentence = words[tag.from]!.sentence;
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set<string>()).add(tag.concept));
  }
  const pairs = new Set<string>();
  for (const [sentence, concepts] of bySentence) {
    for (const a of concepts) {
      for (const b of [...concepts, ...(bySentence.get(sentence + 1) ?? [])])
        if (a !== b) pairs.add(a < b ? `${a}&${b}` : `${b}&${a}`);
    }
  }
  return pairs;
}

/** What the network looks at, from the vectors of a message's windows, the whole message first; undefined without any. */
export function vectorFeaturesOf(vectors: readonly Float32Array[]): Float32Array | undefined {
  const [whole] = vectors;
  if (whole === undefined) return undefined;
  const parts = vectors.length > 1 ? vectors.slice(1) : vectors;
  const mean = new Float32Array(vectorSize);
  const most = new Float32Array(vectorSize).fill(Number.NEGATIVE_INFINITY);
  for (const part of parts) {
    for (let i = 0; i < vectorSize; i++) {
      mean[i]! += part[i]!;
      if (part[i]! > most[i]!) most[i] = part[i]!;
    }
  }
  const out = new Float32Array(denseSize);
  [whole, mean, most].forEach((part, place) => {
    out.set(ofLengthOne(part), place * vectorSize);
  });
  return out;
}

function ofLengthOne(vector: Float32Array): Float32Array {
  let square = 0;
  for (let i = 0; i < vectorSize; i++) square += vector[i]! * vector[i]!;
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => (value * weight.vectors) / length);
}
