import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from './knowledge.ts';
import { Unreadable } from './unreadable.ts';

/** The largest file that is read; larger ones are refused unopened. */
export const largestFile = 25 * 1024 * 1024;

/** A file of the knowledge folder as the disk shows it. */
export interface SourceFile {
  /** Path inside the knowledge folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
  /** Changes whenever the file may have changed. */
  readonly stamp: string;
}

const passedOver = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)|(?:~|\.(?:tmp|part|crdownload|swp))$/i;
const deepest = 6;

const stampOf = (stats: Stats) => `${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}:${stats.ino}`;

/** Lists the files under a folder; links that lead out of it and things that are no files are told, not followed. */
export async function listFiles(
  root: string,
): Promise<{ readonly files: readonly SourceFile[]; readonly findings: readonly Finding[] }> {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const home = await realpath(root);
  const refuse = (path: string, found: string, wanted: string) =>
    findings.push({ severity: 'error', file: path, found, wanted });
  const visit = async (folder: string, depth: number): Promise<void> => {
    const names = await readdir(folder).catch(() => undefined);
    if (names === undefined) {
      refuse(relative(home, folder).split(sep).join('/'), 'a folder that cannot be opened', 'leave to read it');
      return;
    }
    for (const name of names.sort()) {
      if (passedOver.test(name)) continue;
      const absolute = join(folder, name);
      const path = relative(home, absolute).split(sep).join('/');
      const seen = await lstat(absolute).catch(() => undefined);
      if (seen === undefined) continue;
      if (seen.isSymbolicLink()) await visitLink(path, absolute);
      else if (seen.isDirectory()) {
        if (depth < deepest) await visit(absolute, depth + 1);
        else refuse(path, 'folders within folders, too deep', `at most ${deepest} levels`);
      } else if (seen.isFile()) files.push({ path, absolute, size: seen.size, stamp: stampOf(seen) });
      else refuse(path, 'something that is not a file', 'a document or a table');
    }
  };
  const visitLink = async (path: string, absolute: string): Promise<void> => {
    const target = await realpath(absolute).catch(() => undefined);
    if (target === undefined) return void refuse(path, 'a link that leads nowhere', 'the file itself');
    if (!target.startsWith(home + sep))
      return void refuse(path, 'a link that leads out of the knowledge folder: it was not followed', 'the file itself');
    const stats = await stat(target);
    if (stats.isFile()) files.push({ path, absolute: target, size: stats.size, stamp: stampOf(stats) });
    else refuse(path, 'a link to a folder: it was not followed', 'the folder itself');
  };
  await visit(home, 0);
  return { files, findings };
}

/** Reads a whole file, never more than the largest allowed even if it grows meanwhile. */
export async function readSource(file: SourceFile): Promise<Uint8Array> {
  if (file.size > largestFile)
    throw new Unreadable(
      `a file of ${Math.round(file.size / 1024 / 1024)} MB: it was not opened`,
      `at most ${largestFile / 1024 / 1024} MB`,
    );
  const handle = await open(file.absolute, 'r').catch((cause: unknown) => {
    throw new Unreadable('a file that cannot be opened', 'leave to read it', { cause });
  });
  try {
    const buffer = Buffer.alloc(file.size + 1);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, filled);
      filled += bytesRead;
      if (filled > file.size)
        throw new Unreadable('a file that is still being written', 'the whole file: it is read again in a moment');
      if (bytesRead === 0) return buffer.subarray(0, filled);
    }
  } finally {
    await handle.close();
  }
}

/** The hash that tells whether contents changed. */
export function hashOf(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
