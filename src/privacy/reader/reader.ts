// The trained reader as its file of weights holds it: features by their hash, a byte a label each.

import type { IdentifierKind } from '../safe-text.ts';
import type { Chain } from './chain.ts';
import { featureSignature } from './features.ts';
import { kindOfLabel, labelCount } from './labels.ts';
import packed from './reader-weights.json' with { type: 'json' };

/** A reader: which row a feature has, the chain, and how far it leans to each label while nothing of a message is masked, and once something is. */
export interface Reader {
  readonly rows: ReadonlyMap<number, number>;
  readonly chain: Chain;
  readonly lean: readonly number[];
  readonly leanBeside: readonly number[];
}

/** The file of weights. */
export interface PackedReader {
  /** Of the features the weights were made for. */
  readonly signature: number;
  readonly trainedOn: { readonly messages: number; readonly hands: number };
  readonly scale: number;
  /** Hashes of the features, ascending, and their weights, in base 64. */
  readonly features: string;
  readonly weights: string;
  readonly steps: readonly number[];
}

// How far the reader leans to masking each kind, chosen on hands it had not read (test/evaluation/privacy/left-out.ts). A message in which something
// is masked already tells of somebody: a name is likelier there than in one that may tell of nobody. A home that is left costs more than a street masked.
const leans: Readonly<Partial<Record<IdentifierKind, number>>> = { name: 0.65, address: 1.15 };
const usualLean = 1;
const besideSomebody = 1;
// Features that say hardly anything are left out of the file.
const faint = 0.06;

let shipped: Reader | undefined;

/** The reader that comes with the service, unpacked once. */
export function shippedReader(): Reader {
  shipped ??= unpack(packed);
  return shipped;
}

/** A reader as a file, without the features that say hardly anything. */
export function pack(
  { rows, chain }: Pick<Reader, 'rows' | 'chain'>,
  trainedOn: PackedReader['trainedOn'],
): PackedReader {
  const loud = [...rows]
    .filter(([, row]) =>
      chain.weights.subarray(row * labelCount, (row + 1) * labelCount).some((w) => Math.abs(w) >= faint),
    )
    .sort(([a], [b]) => a - b);
  let most = 0;
  for (const [, row] of loud)
    for (let label = 0; label < labelCount; label++)
      most = Math.max(most, Math.abs(chain.weights[row * labelCount + label] as number));
  const scale = most / 127;
  const weights = new Int8Array(loud.length * labelCount);
  loud.forEach(([, row], at) => {
    for (let label = 0; label < labelCount; label++)
      weights[at * labelCount + label] = Math.round((chain.weights[row * labelCount + label] as number) / scale);
  });
  return {
    signature: featureSignature,
    trainedOn,
    scale,
    features: Buffer.from(Int32Array.from(loud, ([feature]) => feature).buffer).toString('base64'),
    weights: Buffer.from(weights.buffer).toString('base64'),
    steps: [...chain.steps].map((step) => Math.round(step * 1e4) / 1e4),
  };
}

/** The lean of each label, by its kind. */
export function leansOf(byKind: Readonly<Partial<Record<IdentifierKind, number>>>): readonly number[] {
  return Array.from({ length: labelCount }, (_, label) => {
    const kind = kindOfLabel(label);
    return kind === undefined ? 0 : (byKind[kind] ?? usualLean);
  });
}

/** The reader of a file. */
export function unpack(file: PackedReader): Reader {
  const bytes = Buffer.from(file.features, 'base64');
  const rows = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 4) rows.set(bytes.readInt32LE(at), at / 4);
  const small = Buffer.from(file.weights, 'base64');
  return {
    rows,
    chain: {
      weights: new Float32Array(new Int8Array(small.buffer, small.byteOffset, small.length)).map((w) => w * file.scale),
      steps: Float32Array.from(file.steps),
    },
    lean: leansOf(leans),
    leanBeside: leansOf({ ...leans, name: (leans.name ?? usualLean) + besideSomebody }),
  };
}
