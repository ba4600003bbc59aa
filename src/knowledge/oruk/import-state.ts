import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { asRaw, type Raw } from './feed-page.ts';

/** How far an import came, so that it can go on where it broke off. */
export interface ImportState {
  readonly url: string;
  readonly pages: Map<number, readonly Raw[]>;
  readonly details: Map<string, Raw>;
}

/** Takes up what an earlier, broken-off import of the same address left; otherwise begins anew. */
export async function loadState(path: string, url: string): Promise<ImportState> {
  const fresh: ImportState = { url, pages: new Map(), details: new Map() };
  try {
    const kept = asRaw(JSON.parse(await readFile(path, 'utf8')));
    if (kept['url'] !== url || !Array.isArray(kept['pages']) || !Array.isArray(kept['details'])) return fresh;
    return {
      url,
      pages: new Map(kept['pages'] as [number, Raw[]][]),
      details: new Map(kept['details'] as [string, Raw][]),
    };
  } catch {
    return fresh;
  }
}

/** Keeps the state on disk, whole or not at all. */
export async function saveState(path: string, state: ImportState): Promise<void> {
  const beside = `${path}.tmp`;
  await writeFile(beside, JSON.stringify({ url: state.url, pages: [...state.pages], details: [...state.details] }));
  await rename(beside, path);
}

/** An import that is done leaves no state behind. */
export async function dropState(path: string): Promise<void> {
  await rm(path, { force: true });
}
