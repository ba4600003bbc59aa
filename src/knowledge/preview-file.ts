import { readFile, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { checkDocuments } from './check-documents.ts';
import type { Asset, Finding, Knowledge, KnowledgeDocument, Protocol } from './knowledge.ts';
import { cellFindings, roleOf, whatIsReadIn } from './parsed-file.ts';
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
  // A file beside the folders is shown as it would be read in the folder where it belongs.
  const hasPlace = inside.includes('/') || /^(?:vocabulary|authority)\./i.test(inside);
  if (!inside.startsWith('..') && !/^[A-Za-z]:/.test(inside) && hasPlace) return inside;
  const folder = /(?:^|[/\\])escalation[/\\][^/\\]+$/.test(file)
    ? 'escalation'
    : /\.(?:csv|tsv|xlsx)$/i.test(file)
      ? 'assets'
      : 'training';
  return `${folder}/${basename(file)}`;
}

/** What a document is held against: the day, and the organisation's own contacts and numbers where there is a folder. */
export interface PreviewContext {
  readonly today: string;
  readonly knowledge: Knowledge;
}

/** Reads one file as the folder would read it, says what `lwa index` would say of it, and changes nothing. */
export async function previewFile(file: string, knowledgeDir: string, context?: PreviewContext): Promise<Preview> {
  const path = pathIn(knowledgeDir, file);
  const refused = (found: string, wanted: string): Preview => ({
    kind: 'refused',
    finding: { severity: 'error', file: path, found, wanted },
  });
  const seen = await stat(file).catch(() => undefined);
  if (!seen?.isFile()) return refused('no file there', 'the path of a document or a list');
  const role = roleOf(path);
  if (role === 'table' && !path.startsWith('assets/'))
    return refused('one of the tables of the organisation itself', '`lwa index`, which tells what is wrong with it');
  if (role !== 'document' && role !== 'induction' && role !== 'table')
    return refused('a file that is not read', whatIsReadIn(path));
  if (seen.size > largestFile)
    return refused(`a file of ${Math.round(seen.size / 1024 / 1024)} MB`, `at most ${largestFile / 1024 / 1024} MB`);
  const bytes = await readFile(file);
  const sidecar = await readFile(`${file}.yaml`, 'utf8').catch(() => undefined);
  try {
    if (role === 'table') {
      const sheets = await readTable(path, bytes);
      const read = readAssets(path, sheets, undefined);
      const named = withIds(read.assets);
      const findings = [...cellFindings(path, sheets), ...read.findings, ...named.findings];
      return { kind: 'assets', path, assets: named.assets, findings };
    }
    const kind = path.startsWith('escalation/') ? 'escalation' : 'training';
    const { document, protocol, findings } = await readDocument({
      path,
      kind,
      bytes,
      hash: hashOf(bytes),
      ...(sidecar === undefined ? {} : { sidecar }),
    });
    const alone = { documents: [document], protocols: protocol === undefined ? [] : [protocol] };
    const checked =
      context === undefined || role === 'induction'
        ? []
        : checkDocuments({ ...context.knowledge, ...alone }, context.today, new Map(), new Set());
    return { kind: 'document', document, protocol, findings: [...findings, ...checked] };
  } catch (cause) {
    if (cause instanceof Unreadable) return refused(cause.found, cause.wanted);
    throw cause;
  }
}
