// What costs time to work out anew at every start is kept beside the vectors, under a key that stands for all it was made from.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface KeptStore {
  /** What was kept under this very key; `undefined` when there is nothing that can be believed. */
  loadKept(what: 'words' | 'needs', key: string): unknown;
  /** Keeps it for the next start, whole or not at all; a disk that refuses costs only time. */
  keep(what: 'words' | 'needs', key: string, value: unknown): Promise<void>;
}

const hashes = new Map<string, string>();

/** Stands for some files of this folder: when one of these makers changes, what an older one made is not believed. */
export function makersHash(makers: readonly string[]): string {
  const known = hashes.get(makers.join());
  if (known !== undefined) return known;
  const sum = createHash('sha256');
  for (const name of makers) sum.update(readFileSync(new URL(`./${name}`, import.meta.url)));
  const made = sum.digest('hex');
  hashes.set(makers.join(), made);
  return made;
}
