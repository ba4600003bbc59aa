import type { SentenceEncoder } from '../models/sentence-encoder.port.ts';
import { type CosineScale, cosineScale } from './cosine-scale.ts';
import { type KeptGraph, planGraph } from './graph-plan.ts';
import { type IndexStore, type SavedIndex, textKey } from './index-store.ts';
import type { IndexedPassage } from './passages.ts';
import {
  createGraphIndex,
  exactIndexOver,
  openGraphIndex,
  plainUpToRows,
  type VectorIndex,
  wantsGraph,
  writeGraph,
} from './vector-index.ts';
import { rowsInMemory } from './vector-rows.ts';

/** Vectors of passages; a long passage has several rows. */
export interface PassageVectors {
  readonly index: VectorIndex;
  /** The passage of each row. */
  readonly passageOf: Uint32Array;
  /** First row of each passage, and one more at the end. */
  readonly firstRow: Uint32Array;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** Stands for the texts of all rows in their order. */
  readonly textsKey: string;
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
  const { encoder } = parts;
  // An encoder outside says how long its vectors are by giving one.
  const dimensions = encoder.dimensions || (await encoder.embedQuery('ready')).length;
  const firstRow = new Uint32Array(passages.length + 1);
  const keys: string[] = [];
  passages.forEach(({ views }, at) => {
    firstRow[at] = keys.length;
    for (const view of views) keys.push(textKey(view));
  });
  firstRow[passages.length] = keys.length;
  const passageOf = new Uint32Array(keys.length);
  passages.forEach((_, at) => {
    passageOf.fill(at, firstRow[at], firstRow[at + 1]);
  });
  const viewOf = (row: number): string => passages[passageOf[row]!]!.views[row - firstRow[passageOf[row]!]!]!;
  const isGraph = wantsGraph(keys.length, parts.exactUpTo);
  const sought = isGraph || keys.length > plainUpToRows ? soughtRows(passages, firstRow) : undefined;
  const texts: Texts = { keys, viewOf, dimensions, sought, isGraph };
  const index = (await openSaved(texts, parts)) ?? (await makeNew(texts, version, parts));
  if (index === undefined) return undefined;
  if (index.recall < 0.98)
    parts.warn?.(`the vector graph finds ${(index.recall * 100).toFixed(1)} % of the true nearest`);
  const scale: CosineScale = encoder.mayChange === true ? cosineScale(index.rows) : (cosine) => cosine;
  return { index, passageOf, firstRow, dimensions, textsKey: textKey(keys.join()), scale };
}

/** The texts that vectors are wanted of: their keys, and each as it is written. */
interface Texts {
  readonly keys: readonly string[];
  readonly viewOf: (row: number) => string;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** Of many rows, those that are looked up; all where it is absent. */
  readonly sought: Uint32Array | undefined;
  /** Whether they are looked up in a graph. */
  readonly isGraph: boolean;
}

/** All rows but the names of services, of which a long list is made: whoever asks for one by its name finds it by its words. */
function soughtRows(passages: readonly IndexedPassage[], firstRow: Uint32Array): Uint32Array {
  const sought: number[] = [];
  passages.forEach(({ passage }, at) => {
    const isNamed = passage.kind === 'asset' && firstRow[at + 1]! > firstRow[at]! + 1;
    for (let row = firstRow[at]! + (isNamed ? 1 : 0); row < firstRow[at + 1]!; row += 1) sought.push(row);
  });
  return Uint32Array.from(sought);
}

/** The saved index, where it holds these very texts in this order; one that another encoder seems to have made is forgotten. */
async function openSaved(texts: Texts, parts: BuildParts): Promise<VectorIndex | undefined> {
  const { encoder, store } = parts;
  const { keys } = texts;
  const saved = await store?.load(encoder.id);
  if (saved === undefined) return undefined;
  if (saved.dimensions !== texts.dimensions || !(await saysTheSame(encoder, saved, texts))) {
    saved.rows.close();
    parts.warn?.('the encoder answers otherwise than when the index was made');
    await store?.forget();
    return undefined;
  }
  if (saved.keys.length === keys.length && keys.every((key, at) => key === saved.keys[at]))
    return openWhole(saved, texts, parts);
  saved.rows.close();
  return undefined;
}

// So alike are two answers of one model to one text; another model of the same name is far from it.
const sameAnswer = 0.98;

/** Whether an encoder whose name proves nothing still gives the vectors that were saved. */
async function saysTheSame(encoder: SentenceEncoder, saved: SavedIndex, { keys, viewOf }: Texts): Promise<boolean> {
  if (encoder.mayChange !== true) return true;
  const rows = new Map(saved.keys.map((key, row) => [key, row]));
  const at = keys.findIndex((key) => rows.has(key));
  if (at < 0) return true;
  const [again] = await encoder.embedDocuments([viewOf(at)]);
  const row = rows.get(keys[at]!)!;
  const before = saved.rows.read(row, row + 1);
  const cosine = before.reduce((sum, value, i) => sum + value * (again?.[i] ?? 0), 0);
  return again?.length === saved.dimensions && cosine >= sameAnswer;
}

/** A saved index as it is searched; `undefined` where a graph is wanted and was not saved. */
async function openWhole(
  { rows, graph }: SavedIndex,
  { sought, isGraph }: Texts,
  parts: BuildParts,
): Promise<VectorIndex | undefined> {
  if (sought === undefined || !isGraph) return exactIndexOver(rows, sought);
  if (graph !== undefined) {
    try {
      return await openGraphIndex(graph, rows, sought);
    } catch {
      parts.warn?.('the saved graph could not be read; it is made again');
    }
  }
  rows.close();
  return undefined;
}

async function makeNew(texts: Texts, version: string, parts: BuildParts): Promise<VectorIndex | undefined> {
  const { encoder, store } = parts;
  const { keys, dimensions, sought, isGraph } = texts;
  const vectors = await encodeAll(texts, parts);
  if (vectors === undefined) return undefined;
  const inMemory = () => exactIndexOver(rowsInMemory(vectors, dimensions), sought);
  if (store === undefined) return isGraph ? createGraphIndex(vectors, dimensions, sought) : inMemory();
  const isStopped = parts.isStopped ?? (() => false);
  try {
    const plan =
      sought === undefined || !isGraph
        ? undefined
        : planGraph(keys, sought, await keptGraph(encoder.id, dimensions, store));
    const saved = await store.save(
      { version, encoder: encoder.id, dimensions, keys, vectors },
      sought === undefined || plan === undefined
        ? undefined
        : (vectorsPath, graphPath) =>
            writeGraph({ vectorsPath, graphPath, dimensions, size: keys.length, sought, plan }, isStopped),
    );
    return await openWhole(saved, texts, parts);
  } catch (error) {
    if (isStopped()) return undefined;
    // A read-only or full disk costs the next start its time, not this one its answers.
    parts.warn?.(
      `the index could not be saved (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); it will be made again at the next start`,
    );
  }
  return inMemory();
}

/** The last graph that was kept, which a few changed texts need not make anew. */
async function keptGraph(encoder: string, dimensions: number, store: IndexStore): Promise<KeptGraph | undefined> {
  const saved = await store.load(encoder);
  saved?.rows.close();
  return saved?.graph === undefined || saved.dimensions !== dimensions
    ? undefined
    : { ...saved.graph, keys: saved.keys };
}

/** Every row's vector: from the last index, from builds that were not finished, or made now. */
async function encodeAll({ keys, viewOf, dimensions }: Texts, parts: BuildParts): Promise<Float32Array | undefined> {
  const { encoder, store } = parts;
  const vectors = new Float32Array(keys.length * dimensions);
  const rowOf = (row: number) => vectors.subarray(row * dimensions, (row + 1) * dimensions);
  // Alike texts are encoded once, for the first row that has them.
  const firstOf = new Map<string, number>();
  keys.forEach((key, row) => {
    if (!firstOf.has(key)) firstOf.set(key, row);
  });
  const isMade = new Uint8Array(keys.length);
  const take = (key: string, vector: Float32Array): void => {
    const row = firstOf.get(key);
    if (row === undefined || isMade[row] === 1) return;
    vectors.set(vector, row * dimensions);
    isMade[row] = 1;
  };
  const saved = await store?.load(encoder.id);
  if (saved?.dimensions === dimensions) saved.keys.forEach((key, at) => void take(key, saved.rows.read(at, at + 1)));
  saved?.rows.close();
  await store?.loadProgress(encoder.id, dimensions, take);

  const missing = [...firstOf.values()].filter((row) => isMade[row] === 0);
  let fresh = new Map<string, Float32Array>();
  let lastKept = Date.now();
  for (let from = 0; from < missing.length; from += batch) {
    if (parts.isStopped?.() === true) {
      await keep(parts, dimensions, fresh);
      return undefined;
    }
    const rows = missing.slice(from, from + batch);
    const made = await encoder.embedDocuments(rows.map(viewOf)).catch(async (error: unknown) => {
      // What was made before it went away is not made, or paid for, twice.
      await keep(parts, dimensions, fresh);
      throw error;
    });
    if (made.length !== rows.length || made.some((vector) => vector.length !== dimensions))
      throw new Error(
        `the encoder gave ${made.length} vectors for ${rows.length} texts, or other than ${dimensions} numbers`,
      );
    made.forEach((vector, at) => {
      const row = rows[at]!;
      toUnit(vector, rowOf(row));
      fresh.set(keys[row]!, rowOf(row));
    });
    parts.progress?.(keys.length - missing.length + Math.min(missing.length, from + batch), keys.length);
    if (Date.now() - lastKept > keepEveryMs) {
      await keep(parts, dimensions, fresh);
      fresh = new Map();
      lastKept = Date.now();
    }
  }
  keys.forEach((key, row) => {
    const first = firstOf.get(key)!;
    if (first !== row) rowOf(row).set(rowOf(first));
  });
  return vectors;
}

async function keep(parts: BuildParts, dimensions: number, fresh: ReadonlyMap<string, Float32Array>): Promise<void> {
  try {
    await parts.store?.keepProgress(parts.encoder.id, dimensions, fresh);
  } catch {
    // Kept progress is a convenience.
  }
}

/** Writes a vector at length 1 into its row; one without direction stays nothing. */
function toUnit(vector: readonly number[], row: Float32Array): void {
  let sum = 0;
  for (let i = 0; i < row.length; i += 1) sum += (vector[i] ?? 0) ** 2;
  const length = Math.sqrt(sum);
  if (!Number.isFinite(length) || length === 0) return;
  for (let i = 0; i < row.length; i += 1) row[i] = vector[i]! / length;
}
