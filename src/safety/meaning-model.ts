// The trained part of the meaning reader, as the file of weights holds it.

import { denseSize, sparseSize } from './features.ts';
import { type Example, logOdds, type Weights } from './logistic.ts';
import type { Category, ResponseLevel } from './response-level.ts';

export const categories: readonly Category[] = [
  'suicide',
  'self_harm',
  'immediate_danger',
  'safeguarding_adult',
  'safeguarding_child',
  'domestic_abuse',
  'acute_mental_illness',
  'medical_emergency',
  'exploitation',
  'worker_safety_or_wellbeing',
];
export type Head = 'supervision' | 'today' | 'now' | 'worker' | 'other' | Category;
export const heads: readonly Head[] = ['supervision', 'today', 'now', 'worker', 'other', ...categories];

/** Log-odds at which a head speaks; `ask` is how far above it one quiet question still helps. */
export interface Thresholds {
  readonly at: Readonly<Record<Head, number>>;
  readonly ask: { readonly today: number; readonly now: number };
}

/** One head's weights, packed: sparse ones in bytes, dense ones in two bytes, each with its scale. */
export interface PackedHead {
  readonly bias: number;
  readonly sparseScale: number;
  readonly sparse: string;
  readonly denseScale: number;
  readonly dense: string;
}

/** One reader: with the encoder's vectors, or with the words alone. */
export interface PackedReader {
  readonly heads: Readonly<Record<Head, PackedHead>>;
  readonly thresholds: Thresholds;
}

/** The whole file: two readers, and what they were trained on. */
export interface MeaningWeights {
  /** Of the features the weights were made for. */
  readonly signature: number;
  readonly trainedOn: { readonly sentences: number; readonly hands: number };
  readonly words: PackedReader;
  readonly encoder: PackedReader;
}

export interface MeaningModel {
  /** Log-odds of every head for one message. */
  score(example: Example): Readonly<Record<Head, number>>;
  readonly thresholds: Thresholds;
}

/** Opens one reader of the file. */
export function openReader(packed: PackedReader): MeaningModel {
  const opened = heads.map((head) => [head, unpack(packed.heads[head])] as const);
  return {
    score: (example) =>
      Object.fromEntries(opened.map(([head, weights]) => [head, logOdds(weights, example)])) as Record<Head, number>,
    thresholds: packed.thresholds,
  };
}

/** The level that the scores of a message reach, and whether they lie in the band where one quiet question helps. */
export function levelOf(
  scores: Readonly<Record<Head, number>>,
  thresholds: Thresholds,
): { readonly level: ResponseLevel; readonly ask: boolean } {
  const { at, ask } = thresholds;
  if (scores.now >= at.now && scores.today >= at.today) return { level: 'now', ask: scores.now < at.now + ask.now };
  if (scores.today >= at.today) return { level: 'today', ask: scores.today < at.today + ask.today };
  return { level: scores.supervision >= at.supervision ? 'supervision' : 'none', ask: false };
}

// The two readers fail differently; the words at half weight beside the encoder's was best on unseen hands.
const wordsBesideEncoder = 0.5;

/** The scores of the reader with the encoder and of the one without, as one. */
export function together(
  encoder: Readonly<Record<Head, number>>,
  words: Readonly<Record<Head, number>>,
): Readonly<Record<Head, number>> {
  return Object.fromEntries(heads.map((head) => [head, encoder[head] + wordsBesideEncoder * words[head]])) as Record<
    Head,
    number
  >;
}

/** Packs one head for the file. */
export function pack(weights: Weights): PackedHead {
  const [sparseScale, sparse] = packed(weights.sparse, 127, (values) => Buffer.from(Int8Array.from(values).buffer));
  const [denseScale, dense] = packed(weights.dense, 32767, (values) => Buffer.from(Int16Array.from(values).buffer));
  return { bias: Number(weights.bias.toPrecision(6)), sparseScale, sparse, denseScale, dense };
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
  const denseBytes = Buffer.from(head.dense, 'base64');
  const sparse = new Float64Array(sparseSize);
  for (let i = 0; i < sparseSize; i++) sparse[i] = sparseBytes.readInt8(i) * head.sparseScale;
  const dense = new Float64Array(denseBytes.length === 0 ? 0 : denseSize);
  for (let i = 0; i < dense.length; i++) dense[i] = denseBytes.readInt16LE(i * 2) * head.denseScale;
  return { bias: head.bias, sparse, dense };
}
