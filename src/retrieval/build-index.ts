import type { SentenceEncoder } from '../models/sentence-encoder.port.ts';
import { type CosineScale, cosineScale } from './cosine-scale.ts';
import { type IndexStore, type SavedIndex, textKey } from './index-store.ts';
import type { IndexedPassage } from './passages.ts';
import { createVectorIndex, type VectorIndex } from './vector-index.ts';

/** Vectors of passages; a long passage has several rows. */
export interface PassageVectors {
  readonly index: VectorIndex;
  /** The passage of each row. */
  readonly passageOf: Uint32Array;
  /** First row of each passage, and one more at the end. */
  readonly firstRow: Uint32Array;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** Its cosines as they would stand among those that weights were fitted on. */
  readonly scale: CosineScale;
}

export interface BuildParts {
  readonly encoder: SentenceEncoder;
  readonly store?: IndexStore;
  readonly exactUpTo?: number;
  readonly progress?: (done: number, of: number) => void;
  readonly isStopped?: () => boolean;
  readonly warn?: (what: string) => void;
}

const batch = 64;
const keepEveryMs = 20_000;

/** Makes, or takes from the last index, a vector for each view of each passage. Unchanged texts are not encoded again; `undefined` when stopped. */
export async function buildIndex(
  passages: readonly IndexedPassage[],
  version: string,
  parts: BuildParts,
): Promise<PassageVectors | undefined> {
  const { encoder, store } = parts;
  // An encoder outside says how long its vectors are by giving one.
  const dimensions = encoder.dimensions || (await encoder.embedQuery('ready')).length;
  const passageOf: number[] = [];
  const firstRow = new Uint32Array(passages.length + 1);
  const texts: string[] = [];
  passages.forEach((one, at) => {
    firstRow[at] = texts.length;
    for (const view of one.views) {
      texts.push(view);
      passageOf.push(at);
    }
  });
  firstRow[passages.length] = texts.length;
  const keys = texts.map(textKey);

  const saved = await store?.load(encoder.id);
  const isSaid = saved?.dimensions === dimensions && (await saysTheSame(encoder, saved, keys, texts));
  const usable = isSaid ? saved : undefined;
  if (saved !== undefined && !isSaid) {
    parts.warn?.('the encoder answers otherwise than when the index was made');
    await store?.forget();
  }
  const isSame =
    usable !== undefined && usable.keys.length === keys.length && keys.every((key, at) => key === usable.keys[at]);
  const vectors = isSame ? usable.vectors : new Float32Array(texts.length * dimensions);
  if (!isSame) {
    const known = (await store?.loadProgress(encoder.id, dimensions)) ?? new Map<string, Float32Array>();
    usable?.keys.forEach((key, at) => {
      known.set(key, usable.vectors.subarray(at * dimensions, (at + 1) * dimensions));
    });
    const missing = keys.flatMap((key, at) => (known.has(key) ? [] : [at]));
    const fresh = new Map<string, Float32Array>();
    let lastKept = Date.now();
    for (let from = 0; from < missing.length; from += batch) {
      if (parts.isStopped?.() === true) {
        await keep(parts, dimensions, fresh);
        return undefined;
      }
      const rows = missing.slice(from, from + batch);
      const made = await encoder.embedDocuments(rows.map((row) => texts[row]!)).catch(async (error: unknown) => {
        // What was made before it went away is not made, or paid for, twice.
        await keep(parts, dimensions, fresh);
        throw error;
      });
      if (made.length !== rows.length || made.some((vector) => vector.length !== dimensions))
        throw new Error(
          `the encoder gave ${made.length} vectors for ${rows.length} texts, or other than ${dimensions} numbers`,
        );
      made.forEach((vector, at) => {
        const unit = toUnit(vector, dimensions);
        known.set(keys[rows[at]!]!, unit);
        fresh.set(keys[rows[at]!]!, unit);
      });
      parts.progress?.(texts.length - missing.length + Math.min(missing.length, from + batch), texts.length);
      if (Date.now() - lastKept > keepEveryMs) {
        await keep(parts, dimensions, fresh);
        fresh.clear();
        lastKept = Date.now();
      }
    }
    keys.forEach((key, at) => {
      vectors.set(known.get(key)!, at * dimensions);
    });
  }
  const index = createVectorIndex(vectors, {
    dimensions,
    ...(parts.exactUpTo === undefined ? {} : { exactUpTo: parts.exactUpTo }),
    ...(isSame && usable.graphPath !== undefined ? { graphPath: usable.graphPath } : {}),
  });
  if (index.recall < 0.98)
    parts.warn?.(`the vector graph finds ${(index.recall * 100).toFixed(1)} % of the true nearest`);
  if (store !== undefined && !isSame) {
    try {
      await store.save(
        { version, encoder: encoder.id, dimensions, keys, vectors },
        index.method === 'graph' ? index.writeGraph : undefined,
      );
    } catch (error) {
      // A read-only or full disk costs the next start its time, not this one its answers.
      parts.warn?.(
        `the index could not be saved (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); it will be made again at the next start`,
      );
    }
  }
  const scale: CosineScale = encoder.mayChange === true ? cosineScale(vectors, dimensions) : (cosine) => cosine;
  return { index, passageOf: Uint32Array.from(passageOf), firstRow, dimensions, scale };
}

// So alike are two answers of one model to one text; another model of the same name is far from it.
const sameAnswer = 0.98;

/** Whether an encoder whose name proves nothing still gives the vectors that were saved. */
async function saysTheSame(
  encoder: SentenceEncoder,
  saved: SavedIndex,
  keys: readonly string[],
  texts: readonly string[],
): Promise<boolean> {
  if (encoder.mayChange !== true) return true;
  const rows = new Map(saved.keys.map((key, row) => [key, row]));
  const at = keys.findIndex((key) => rows.has(key));
  if (at < 0) return true;
  const [again] = await encoder.embedDocuments([texts[at]!]);
  const before = saved.vectors.subarray(rows.get(keys[at]!)! * saved.dimensions).subarray(0, saved.dimensions);
  const cosine = before.reduce((sum, value, i) => sum + value * (again?.[i] ?? 0), 0);
  return again?.length === saved.dimensions && cosine >= sameAnswer;
}

async function keep(parts: BuildParts, dimensions: number, fresh: ReadonlyMap<string, Float32Array>): Promise<void> {
  try {
    await parts.store?.keepProgress(parts.encoder.id, dimensions, fresh);
  } catch {
    // Kept progress is a convenience.
  }
}

function toUnit(vector: readonly number[], dimensions: number): Float32Array {
  const unit = new Float32Array(dimensions);
  let sum = 0;
  for (let i = 0; i < dimensions; i += 1) sum += (vector[i] ?? 0) ** 2;
  const length = Math.sqrt(sum);
  if (!Number.isFinite(length) || length === 0) return unit;
  for (let i = 0; i < dimensions; i += 1) unit[i] = vector[i]! / length;
  return unit;
}
