import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it; throws where that cannot be.
 * Node's own recursive making never ends under a file system that says "no such folder" to every new one, as `/proc` does.
 */
export function makeFolder(path: string, mode?: number): void {
  const wanted = resolve(path);
  const missing: string[] = [];
  for (let at = wanted; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    try {
      mkdirSync(folder, mode);
    } catch (error) {
      // Somebody else made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
