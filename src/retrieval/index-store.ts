import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeFolder } from '../knowledge/make-folder.ts';
import type { WrittenGraph } from './graph-worker.ts';
import type { KeptStore } from './kept-store.ts';
import { openRows, type VectorRows } from './vector-rows.ts';

/** A saved graph. `truth` says how near the last of the true nearest lies for each of its probes: by that it is held against an exact search when it is opened. */
export interface SavedGraph extends WrittenGraph {
  readonly path: string;
}

/** Vectors by the hash of the text they were made from. */
export interface SavedIndex {
  readonly version: string;
  readonly encoder: string;
  readonly dimensions: number;
  readonly keys: readonly string[];
  /** One row a key, read from the file where it lies; whoever opened it closes it. */
  readonly rows: VectorRows;
  readonly graph: SavedGraph | undefined;
}

/** An index that is still to be saved, with its vectors laid end to end. */
export interface FreshIndex extends Omit<SavedIndex, 'rows' | 'graph'> {
  readonly vectors: Float32Array;
}

/** Makes a graph of the vectors in one file and writes it to another. */
export type MakeGraph = (vectorsPath: string, graphPath: string) => Promise<WrittenGraph>;

interface Head {
  readonly format: 1;
  readonly version: string;
  readonly encoder: string;
  readonly dimensions: number;
  readonly keys: readonly string[];
  readonly sum: string;
  readonly graph?: WrittenGraph;
}

export interface IndexStore extends KeptStore {
  /** The last good index of this encoder; `undefined` when there is none or it does not add up. */
  load(encoder: string): Promise<SavedIndex | undefined>;
  /** Keeps vectors made so far, so that a stopped start does not make them again. */
  keepProgress(encoder: string, dimensions: number, made: ReadonlyMap<string, Float32Array>): Promise<void>;
  /** Hands over what was kept of unfinished builds; each vector is good until the next. */
  loadProgress(encoder: string, dimensions: number, take: (key: string, vector: Float32Array) => void): Promise<void>;
  /** Writes a whole index beside the old one, then makes it the current one in a single step; resolves with what was written. */
  save(index: FreshIndex, makeGraph: MakeGraph | undefined): Promise<SavedIndex>;
  /** Takes every saved index of this knowledge folder away, for a rebuild from nothing. */
  forget(): Promise<void>;
  /** A further index of the same knowledge, kept beside this one and forgotten with it. */
  part(name: string): IndexStore;
}

const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The length and the sum of a file, read through without being kept. */
async function sumOf(path: string): Promise<{ readonly length: number; readonly sum: string }> {
  const sum = createHash('sha256');
  let length = 0;
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) {
    sum.update(part as Buffer);
    length += (part as Buffer).length;
  }
  return { length, sum: sum.digest('hex') };
}

/** The key of a text in the saved index. */
export function textKey(text: string): string {
  return hash(text).slice(0, 32);
}

const bytesOf = (vectors: Float32Array) => new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength);

/** Where the indexes of a knowledge folder lie in a data folder. */
export function indexHome(dataDir: string, knowledgeDir: string): string {
  return join(resolve(dataDir), 'index', hash(resolve(knowledgeDir)).slice(0, 16));
}

/** Saved indexes under the data folder, one for each knowledge folder. Readers see the old one or the new one, never half of either. */
export function createIndexStore(dataDir: string, knowledgeDir: string): IndexStore {
  return storeIn(indexHome(dataDir, knowledgeDir));
}

function storeIn(home: string): IndexStore {
  const current = join(home, 'current');
  // The sum of the bytes, the key, then the bytes.
  const headLength = 128;

  async function readHead(folder: string): Promise<Head | undefined> {
    const head = JSON.parse(await readFile(join(folder, 'head.json'), 'utf8')) as Head;
    return head.format === 1 ? head : undefined;
  }

  function opened(folder: string, { version, encoder, dimensions, keys, graph }: Head): SavedIndex {
    return {
      version,
      encoder,
      dimensions,
      keys,
      rows: openRows(join(folder, 'vectors.f32'), dimensions, keys.length),
      graph: graph === undefined ? undefined : { path: join(folder, 'graph.hnsw'), ...graph },
    };
  }

  async function readWhole(folder: string, encoder: string): Promise<SavedIndex | undefined> {
    try {
      const head = await readHead(folder);
      if (head === undefined || head.encoder !== encoder) return undefined;
      const { length, sum } = await sumOf(join(folder, 'vectors.f32'));
      return length === head.keys.length * head.dimensions * 4 && sum === head.sum ? opened(folder, head) : undefined;
    } catch {
      return undefined;
    }
  }

  async function writeWhole(
    name: string,
    { vectors, ...index }: FreshIndex,
    makeGraph: MakeGraph | undefined,
  ): Promise<{ readonly folder: string; readonly head: Head }> {
    const building = join(home, `building-${process.pid}-${randomBytes(4).toString('hex')}`);
    makeFolder(building);
    const bytes = bytesOf(vectors);
    await writeFile(join(building, 'vectors.f32'), bytes);
    const graph = await makeGraph?.(join(building, 'vectors.f32'), join(building, 'graph.hnsw'));
    const head: Head = { format: 1, ...index, sum: hash(bytes), ...(graph === undefined ? {} : { graph }) };
    await writeFile(join(building, 'head.json'), JSON.stringify(head));
    const folder = join(home, `${name}-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`);
    await rename(building, folder);
    return { folder, head };
  }

  async function folders(start: string): Promise<string[]> {
    try {
      return (await readdir(home)).filter((name) => name.startsWith(start)).map((name) => join(home, name));
    } catch {
      return [];
    }
  }

  return {
    loadKept: (what, key) => {
      try {
        const kept = readFileSync(join(home, what));
        const bytes = kept.subarray(headLength);
        if (kept.toString('latin1', 64, headLength) !== key || kept.toString('latin1', 0, 64) !== hash(bytes))
          return undefined;
        return deserialize(bytes) as unknown;
      } catch {
        return undefined;
      }
    },
    keep: async (what, key, value) => {
      const beside = join(home, `${what}-${process.pid}-${randomBytes(4).toString('hex')}`);
      try {
        makeFolder(home);
        const bytes = serialize(value);
        await writeFile(beside, Buffer.concat([Buffer.from(hash(bytes) + key, 'latin1'), bytes]));
        await rename(beside, join(home, what));
      } catch {
        await rm(beside, { force: true }).catch(() => {});
      }
    },
    forget: () => rm(home, { recursive: true, force: true }),
    part: (name) => storeIn(join(home, name)),
    load: async (encoder) => {
      try {
        return await readWhole(join(home, (await readFile(current, 'utf8')).trim()), encoder);
      } catch {
        return undefined;
      }
    },
    keepProgress: async (encoder, dimensions, made) => {
      if (made.size === 0) return;
      const vectors = new Float32Array(made.size * dimensions);
      [...made.values()].forEach((vector, at) => {
        vectors.set(vector, at * dimensions);
      });
      await writeWhole('progress', { version: '', encoder, dimensions, keys: [...made.keys()], vectors }, undefined);
    },
    loadProgress: async (encoder, dimensions, take) => {
      for (const folder of await folders('progress-')) {
        const part = await readWhole(folder, encoder);
        if (part?.dimensions === dimensions) part.keys.forEach((key, at) => void take(key, part.rows.read(at, at + 1)));
        part?.rows.close();
      }
    },
    save: async (index, makeGraph) => {
      const { folder: done, head } = await writeWhole('whole', index, makeGraph);
      const name = done.slice(home.length + 1);
      const pointer = join(home, `current-${process.pid}-${randomBytes(4).toString('hex')}`);
      await writeFile(pointer, name);
      await rename(pointer, current);
      // Another process may be reading the one before, or building its own: leave what is young.
      for (const folder of [
        ...(await folders('whole-')),
        ...(await folders('progress-')),
        ...(await folders('building-')),
      ]) {
        if (folder === done) continue;
        const age =
          Date.now() -
          (await stat(folder).then(
            (one) => one.mtimeMs,
            () => Date.now(),
          ));
        if (age > 60_000 || folder.startsWith(join(home, 'progress-')))
          await rm(folder, { recursive: true, force: true });
      }
      return opened(done, head);
    },
  };
}
