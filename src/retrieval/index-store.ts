import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../knowledge/make-folder.ts';

/** Vectors by the hash of the text they were made from. */
export interface SavedIndex {
  readonly version: string;
  readonly encoder: string;
  readonly dimensions: number;
  readonly keys: readonly string[];
  /** One vector a key, laid end to end. */
  readonly vectors: Float32Array;
  /** The saved graph, where there is one. */
  readonly graphPath: string | undefined;
}

interface Head {
  readonly format: 1;
  readonly version: string;
  readonly encoder: string;
  readonly dimensions: number;
  readonly keys: readonly string[];
  readonly sum: string;
  readonly graph: boolean;
}

export interface IndexStore {
  /** The last good index of this encoder; `undefined` when there is none or it does not add up. */
  load(encoder: string): Promise<SavedIndex | undefined>;
  /** Keeps vectors made so far, so that a stopped start does not make them again. */
  keepProgress(encoder: string, dimensions: number, made: ReadonlyMap<string, Float32Array>): Promise<void>;
  /** What was kept of unfinished builds. */
  loadProgress(encoder: string, dimensions: number): Promise<Map<string, Float32Array>>;
  /** Writes a whole index beside the old one, then makes it the current one in a single step. */
  save(index: Omit<SavedIndex, 'graphPath'>, writeGraph: ((path: string) => Promise<void>) | undefined): Promise<void>;
  /** Takes every saved index of this knowledge folder away, for a rebuild from nothing. */
  forget(): Promise<void>;
}

const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The key of a text in the saved index. */
export function textKey(text: string): string {
  return hash(text).slice(0, 32);
}

const bytesOf = (vectors: Float32Array) => new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength);

function floatsOf(bytes: Uint8Array): Float32Array {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(bytes);
  return new Float32Array(copy.buffer);
}

/** Where the indexes of a knowledge folder lie in a data folder. */
export function indexHome(dataDir: string, knowledgeDir: string): string {
  return join(resolve(dataDir), 'index', hash(resolve(knowledgeDir)).slice(0, 16));
}

/** Saved indexes under the data folder, one for each knowledge folder. Readers see the old one or the new one, never half of either. */
export function createIndexStore(dataDir: string, knowledgeDir: string): IndexStore {
  const home = indexHome(dataDir, knowledgeDir);
  const current = join(home, 'current');

  async function readHead(folder: string): Promise<Head | undefined> {
    const head = JSON.parse(await readFile(join(folder, 'head.json'), 'utf8')) as Head;
    return head.format === 1 ? head : undefined;
  }

  async function readWhole(folder: string, encoder: string): Promise<SavedIndex | undefined> {
    try {
      const head = await readHead(folder);
      if (head === undefined || head.encoder !== encoder) return undefined;
      const bytes = await readFile(join(folder, 'vectors.f32'));
      if (bytes.byteLength !== head.keys.length * head.dimensions * 4 || hash(bytes) !== head.sum) return undefined;
      const { version, dimensions, keys } = head;
      return {
        version,
        encoder,
        dimensions,
        keys,
        vectors: floatsOf(bytes),
        graphPath: head.graph ? join(folder, 'graph.hnsw') : undefined,
      };
    } catch {
      return undefined;
    }
  }

  async function writeWhole(
    name: string,
    index: Omit<SavedIndex, 'graphPath'>,
    writeGraph: ((path: string) => Promise<void>) | undefined,
  ): Promise<string> {
    const building = join(home, `building-${process.pid}-${randomBytes(4).toString('hex')}`);
    makeFolder(building);
    const bytes = bytesOf(index.vectors);
    await writeFile(join(building, 'vectors.f32'), bytes);
    if (writeGraph !== undefined) await writeGraph(join(building, 'graph.hnsw'));
    const { version, encoder, dimensions, keys } = index;
    const head: Head = {
      format: 1,
      version,
      encoder,
      dimensions,
      keys,
      sum: hash(bytes),
      graph: writeGraph !== undefined,
    };
    await writeFile(join(building, 'head.json'), JSON.stringify(head));
    const done = join(home, `${name}-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`);
    await rename(building, done);
    return done;
  }

  async function folders(start: string): Promise<string[]> {
    try {
      return (await readdir(home)).filter((name) => name.startsWith(start)).map((name) => join(home, name));
    } catch {
      return [];
    }
  }

  return {
    forget: () => rm(home, { recursive: true, force: true }),
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
    loadProgress: async (encoder, dimensions) => {
      const made = new Map<string, Float32Array>();
      for (const folder of await folders('progress-')) {
        const part = await readWhole(folder, encoder);
        if (part === undefined || part.dimensions !== dimensions) continue;
        part.keys.forEach((key, at) => {
          made.set(key, part.vectors.subarray(at * dimensions, (at + 1) * dimensions));
        });
      }
      return made;
    },
    save: async (index, writeGraph) => {
      const done = await writeWhole('whole', index, writeGraph);
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
    },
  };
}
