// The trained part of the meaning reader, as the file of weights holds it.

import { sparseSize } from './features.ts';
import { type Head, heads, type Scores } from './heads.ts';
import { type AloneScores, type Join, joined, joinInputs } from './join.ts';
import { type Example, logOdds, type Weights } from './logistic.ts';
import { type Network, outputsOf } from './network.ts';
import type { Rarity } from './ngrams.ts';
import type { About, ReaderOpinion, ResponseLevel } from './response-level.ts';

/** Log-odds at which a head speaks; `ask` is how far above it one quiet question still helps. */
export interface Thresholds {
  readonly at: Scores;
  readonly ask: { readonly today: number; readonly now: number };
  /** Whose danger it is has lines of its own: in danger it is seldom somebody else's. */
  readonly inDanger: { readonly worker: number; readonly other: number };
}

/** One head's weights, packed in bytes with their scale. */
export interface PackedHead {
  readonly bias: number;
  readonly sparseScale: number;
  readonly sparse: string;
}

/** The network's weights, packed in two bytes each with their scales. */
export interface PackedNetwork {
  readonly inputs: number;
  readonly hidden: number;
  readonly first: { readonly scale: number; readonly values: string };
  readonly firstBias: readonly number[];
  readonly second: { readonly scale: number; readonly values: string };
  readonly secondBias: readonly number[];
}

/** The whole file: the reader of the words, the network that joins it when the encoder answers, and what they were trained on. */
export interface MeaningWeights {
  /** Of the features the weights were made for. */
  readonly signature: number;
  readonly trainedOn: { readonly sentences: number; readonly hands: number };
  readonly words: {
    /** How rare each hashed piece is, in bytes. */
    readonly rarity: string;
    readonly heads: Readonly<Record<Head, PackedHead>>;
    readonly join: Join;
    readonly thresholds: Thresholds;
  };
  /** Several networks that started from different numbers; their mean is steadier than any of them. */
  readonly encoder: {
    readonly networks: readonly PackedNetwork[];
    readonly join: Join;
    readonly thresholds: Thresholds;
  };
}

export interface MeaningModel {
  readonly rarity: Rarity;
  /** How many numbers the networks look at. */
  readonly inputs: number;
  /** Log-odds of every head, from the cues, the words, their sentences and, where there are vectors, the networks together. */
  scores(
    cues: ReaderOpinion,
    example: Example,
    sentences: readonly Example[],
    vectors: Float32Array | undefined,
  ): Scores;
  readonly thresholds: { readonly words: Thresholds; readonly encoder: Thresholds };
}

/** Opens the file. */
export function openModel({ words, encoder }: MeaningWeights): MeaningModel {
  const opened = heads.map((head) => [head, unpack(words.heads[head])] as const);
  const networks = encoder.networks.map(unpackNetwork);
  const [today, now] = [unpack(words.heads.today), unpack(words.heads.now)];
  const aloneOf = (example: Example): AloneScores => ({ today: logOdds(today, example), now: logOdds(now, example) });
  return {
    rarity: new Uint8Array(Buffer.from(words.rarity, 'base64')),
    inputs: networks[0]!.inputs,
    scores: (cues, example, sentences, vectors) => {
      const whole = Object.fromEntries(opened.map(([head, weights]) => [head, logOdds(weights, example)])) as Scores;
      const ofWords = { whole, sentences: sentences.map(aloneOf) };
      return vectors === undefined
        ? joined(words.join, joinInputs(cues, ofWords, undefined))
        : joined(encoder.join, joinInputs(cues, ofWords, scoresOf(networks, vectors)));
    },
    thresholds: { words: words.thresholds, encoder: encoder.thresholds },
  };
}

/** The networks' log-odds of every head, their mean. */
export function scoresOf(networks: readonly Network[], vectors: Float32Array): Scores {
  const outs = networks.map((network) => outputsOf(network, vectors));
  return Object.fromEntries(
    heads.map((head, i) => [head, outs.reduce((sum, out) => sum + out[i]!, 0) / outs.length]),
  ) as Scores;
}

/** The level that the scores of a message reach, and whether they lie in the band where one quiet question helps. */
export function levelOf(
  scores: Scores,
  thresholds: Thresholds,
): { readonly level: ResponseLevel; readonly ask: boolean } {
  const { at, ask } = thresholds;
  if (scores.now >= at.now && scores.today >= at.today) return { level: 'now', ask: scores.now < at.now + ask.now };
  if (scores.today >= at.today) return { level: 'today', ask: scores.today < at.today + ask.today };
  return { level: scores.supervision >= at.supervision ? 'supervision' : 'none', ask: false };
}

/** Whose danger it is, under these lines. */
export function aboutOf(scores: Scores, line: Readonly<Record<'worker' | 'other', number>>): About {
  const worker = scores.worker - line.worker;
  const other = scores.other - line.other;
  if (worker < 0 && other < 0) return 'client';
  return worker >= other ? 'worker' : 'other';
}

/** Packs one head for the file. */
export function pack(weights: Weights): PackedHead {
  const [sparseScale, sparse] = packed(weights.sparse, 127, (values) => Buffer.from(Int8Array.from(values).buffer));
  return { bias: Number(weights.bias.toPrecision(6)), sparseScale, sparse };
}

/** Packs the network for the file. */
export function packNetwork({ inputs, hidden, first, firstBias, second, secondBias }: Network): PackedNetwork {
  const layer = (weights: Float32Array): PackedNetwork['first'] => {
    const [scale, values] = packed(Float64Array.from(weights), 32767, (some) =>
      Buffer.from(Int16Array.from(some).buffer),
    );
    return { scale, values };
  };
  const numbers = (weights: Float32Array): readonly number[] =>
    [...weights].map((value) => Number(value.toPrecision(6)));
  return {
    inputs,
    hidden,
    first: layer(first),
    firstBias: numbers(firstBias),
    second: layer(second),
    secondBias: numbers(secondBias),
  };
}

function unpackNetwork(packed: PackedNetwork): Network {
  const layer = ({ scale, values }: PackedNetwork['first']): Float32Array => {
    const bytes = Buffer.from(values, 'base64');
    return Float32Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readInt16LE(i * 2) * scale);
  };
  return {
    inputs: packed.inputs,
    hidden: packed.hidden,
    first: layer(packed.first),
    firstBias: Float32Array.from(packed.firstBias),
    second: layer(packed.second),
    secondBias: Float32Array.from(packed.secondBias),
  };
}

function packed(
  values: Float64Array,
  most: number,
  bytes: (values: readonly number[]) => Buffer,
): readonly [number, string] {
  const largest = values.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = Number((largest / most).toPrecision(6));
  return [
    scale,
    bytes([...values].map((value) => Math.max(-most, Math.min(most, Math.round(value / scale))))).toString('base64'),
  ];
}

function unpack(head: PackedHead): Weights {
  const sparseBytes = Buffer.from(head.sparse, 'base64');
  const sparse = new Float64Array(sparseSize);
  for (let i = 0; i < sparseSize; i++) sparse[i] = sparseBytes.readInt8(i) * head.sparseScale;
  return { bias: head.bias, sparse, dense: new Float64Array(0) };
}
