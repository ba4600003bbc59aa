import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';
import type { ParsedFile } from './parsed-file.ts';
import { hashOf } from './source-files.ts';

interface Kept {
  readonly readers: string;
  readonly files: readonly ParsedFile[];
}

let readers: Promise<string> | undefined;

/** What reads the files: when a reader changes, what an older one made is not believed. */
async function readersHash(): Promise<string> {
  const here = import.meta.dirname;
  const names = (await readdir(here)).filter((name) => name.endsWith('.ts')).sort();
  return hashOf(...(await Promise.all(names.map((name) => readFile(join(here, name))))));
}

/** The files as an earlier run read them; undefined when there is nothing that can be believed. */
export async function loadReading(cacheFile: string): Promise<ReadonlyMap<string, ParsedFile> | undefined> {
  try {
    readers ??= readersHash();
    const kept = JSON.parse(await readFile(cacheFile, 'utf8')) as Kept;
    return kept.readers === (await readers) ? new Map(kept.files.map((file) => [file.path, file])) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was read for the next run, whole or not at all; a disk that refuses costs only time. */
export async function saveReading(cacheFile: string, files: readonly ParsedFile[]): Promise<void> {
  const beside = `${cacheFile}.${process.pid}.tmp`;
  try {
    readers ??= readersHash();
    makeFolder(dirname(cacheFile));
    await writeFile(beside, JSON.stringify({ readers: await readers, files } satisfies Kept));
    await rename(beside, cacheFile);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}

/** Where the reading of a knowledge folder is kept between runs, in the data folder. */
export function readingCacheFile(dataDir: string, dir: string): string {
  const name = createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 12);
  return join(dataDir, `reading-${name}.json`);
}
