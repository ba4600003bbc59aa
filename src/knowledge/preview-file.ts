import { readFile, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import type { Asset, Finding, KnowledgeDocument, Protocol } from './knowledge.ts';
import { readAssets, withIds } from './read-assets.ts';
import { readDocument } from './read-document.ts';
import { readTable } from './read-table.ts';
import { hashOf, largestFile } from './source-files.ts';
import { Unreadable } from './unreadable.ts';

/** How one file would be read, before or after it is put into the folder. */
export type Preview =
  | {
      readonly kind: 'document';
      readonly document: KnowledgeDocument;
      readonly protocol: Protocol | undefined;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'assets';
      readonly path: string;
      readonly assets: readonly Asset[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly finding: Finding };

function pathIn(knowledgeDir: string, file: string): string {
  const inside = relative(resolve(knowledgeDir), resolve(file)).split(sep).join('/');
  if (!inside.startsWith('..') && !/^[A-Za-z]:/.test(inside)) return inside;
  const folder = /(?:^|[/\\])escalation[/\\][^/\\]+$/.test(file)
    ? 'escalation'
    : /\.(?:csv|tsv|xlsx)$/i.test(file)
      ? 'assets'
      : 'training';
  return `${folder}/${basename(file)}`;
}

/** Reads one file as the folder would read it, and changes nothing. */
export async function previewFile(file: string, knowledgeDir: string): Promise<Preview> {
  const path = pathIn(knowledgeDir, file);
  const refused = (found: string, wanted: string): Preview => ({
    kind: 'refused',
    finding: { severity: 'error', file: path, found, wanted },
  });
  const seen = await stat(file).catch(() => undefined);
  if (!seen?.isFile()) return refused('no file there', 'the path of a document or a list');
  if (seen.size > largestFile)
    return refused(`a file of ${Math.round(seen.size / 1024 / 1024)} MB`, `at most ${largestFile / 1024 / 1024} MB`);
  const bytes = await readFile(file);
  const sidecar = await readFile(`${file}.yaml`, 'utf8').catch(() => undefined);
  try {
    if (/\.(?:csv|tsv|xlsx)$/i.test(path)) {
      const read = readAssets(path, await readTable(path, bytes), undefined);
      const named = withIds(read.assets);
      return { kind: 'assets', path, assets: named.assets, findings: [...read.findings, ...named.findings] };
    }
    const kind = path.startsWith('escalation/') ? 'escalation' : 'training';
    const { document, protocol, findings } = await readDocument({
      path,
      kind,
      bytes,
      hash: hashOf(bytes),
      ...(sidecar === undefined ? {} : { sidecar }),
    });
    return { kind: 'document', document, protocol, findings };
  } catch (cause) {
    if (cause instanceof Unreadable) return refused(cause.found, cause.wanted);
    throw cause;
  }
}
