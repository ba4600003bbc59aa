// The shipped knowledge, read and encoded once for all tests of this machine: making the same vectors in every suite cost more than all the suites.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readingCacheFile } from '../../src/knowledge/reading-cache.ts';
import { indexHome } from '../../src/retrieval/index-store.ts';

const root = join(import.meta.dirname, '..', '..');
const shipped = join(root, 'knowledge');
const start = 'lwa-tests-vectors-';

/** Where Node keeps what it compiled: the same program is started many times over. */
export const compileCache = join(tmpdir(), 'lwa-tests-compiled');

/** Makes the index before the first suite, where this machine has none of the pack as it is now (Jest's `globalSetup`). */
export default function makeShippedIndex(): void {
  const home = homeOfShipped();
  if (existsSync(home)) return;
  const building = `${home}.${process.pid}`;
  const made = indexHome(building, shipped);
  // What an earlier state of the pack had is not made again.
  const earlier = readdirSync(tmpdir()).find((name) => name.startsWith(start) && !name.includes('.'));
  if (earlier !== undefined) cpSync(join(tmpdir(), earlier, 'vectors'), made, { recursive: true });
  try {
    execFileSync(process.execPath, ['bin/lwa.mjs', 'index'], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', DATA_DIR: building, KNOWLEDGE_DIR: shipped },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // Named alike in every checkout.
    renameSync(made, join(building, 'vectors'));
    renameSync(readingCacheFile(building, shipped), join(building, 'reading.json'));
    if (!existsSync(home)) renameSync(building, home);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** Puts that index into a data folder that has none; for a copy of the pack with another line in it only that line is made anew. */
export function warmIndex(dataDir: string, knowledgeDir: string): void {
  const home = homeOfShipped();
  if (existsSync(join(dataDir, 'index')) || !existsSync(home)) return;
  cpSync(join(home, 'vectors'), indexHome(dataDir, knowledgeDir), { recursive: true });
  cpSync(join(home, 'reading.json'), readingCacheFile(dataDir, resolve(knowledgeDir)));
}

/** A folder named for all that the pack says. */
function homeOfShipped(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(shipped, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(shipped, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return join(tmpdir(), start + hash.digest('hex').slice(0, 12));
}
