import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { type ManifestEntry, manifestFor, readManifest } from './asset-manifest.ts';
import { checkInduction } from './check-induction.ts';
import { checkKnowledge } from './check-knowledge.ts';
import type { Asset, Finding, InductionItem, Knowledge } from './knowledge.ts';
import { type ParsedFile, parseFile, roleOf, whatIsReadIn } from './parsed-file.ts';
import { placedAssets } from './place-assets.ts';
import { type AssetsRead, readAssets, withIds } from './read-assets.ts';
import type { ReadDocument } from './read-document.ts';
import {
  readAuthority,
  readContacts,
  readHolidays,
  readPeople,
  readPlaces,
  readPractices,
  readRota,
  readVocabulary,
  type TableRead,
} from './read-people-tables.ts';
import { readService } from './read-service.ts';
import { type NamedRow, namedRows, type Sheet } from './read-table.ts';
import { loadReading, saveReading } from './reading-cache.ts';
import { hashOf, listFiles, type SourceFile } from './source-files.ts';

/** `today` is an ISO date; `previous` lets unchanged files be taken over unread; `onFile` hears of each file as it is done. */
export interface LoadOptions {
  readonly today: string;
  readonly previous?: Knowledge;
  /** Where the reading is kept from one run to the next; a file of this run's own making. */
  readonly cacheFile?: string;
  readonly onFile?: (done: number, of: number, path: string) => void;
}

// What each knowledge was read from: kept beside it and dropped with it, so that a change reads only the changed file.
const filesOf = new WeakMap<Knowledge, ReadonlyMap<string, ParsedFile>>();
const askedOf = new WeakMap<Knowledge, string>();
const assetsOf = new WeakMap<readonly Sheet[], { readonly manifest: string; readonly read: AssetsRead }>();

function sidecarOf(files: ReadonlyMap<string, SourceFile>, path: string): SourceFile | undefined {
  return files.get(`${path}.yaml`) ?? files.get(`${path}.yml`) ?? files.get(path.replace(/\.[^./]+$/, '.yaml'));
}

async function parseAll(
  listed: readonly SourceFile[],
  options: LoadOptions,
): Promise<{ files: ParsedFile[]; findings: Finding[] }> {
  const byPath = new Map(listed.map((file) => [file.path, file]));
  const kept = options.previous === undefined ? undefined : filesOf.get(options.previous);
  const before = kept ?? (options.cacheFile === undefined ? undefined : await loadReading(options.cacheFile));
  const files: ParsedFile[] = [];
  const findings: Finding[] = [];
  for (const [at, file] of listed.entries()) {
    const role = roleOf(file.path);
    if (role === 'unknown')
      findings.push({
        severity: 'warning',
        file: file.path,
        found: 'a file that is not read',
        wanted: whatIsReadIn(file.path),
      });
    else if (role !== 'sidecar' && role !== 'ignored')
      files.push(await parseFile(file, role, sidecarOf(byPath, file.path), before?.get(file.path)));
    // Between files the running service answers those who wait.
    await nextTurn();
    options.onFile?.(at + 1, listed.length, file.path);
  }
  const asBefore = before?.size === files.length && files.every((file) => before.get(file.path) === file);
  if (options.cacheFile !== undefined && !asBefore) await saveReading(options.cacheFile, files);
  return { files, findings };
}

/** The rows of one of the product's own tables, whether it came as CSV or Excel. */
function tableNamed(
  files: readonly ParsedFile[],
  name: string,
): { readonly file: string; readonly rows: readonly NamedRow[] } {
  const found = files.find(
    (file) => file.parsed.kind === 'table' && file.path.replace(/\.(?:csv|xlsx|tsv)$/i, '') === name,
  );
  return found?.parsed.kind === 'table'
    ? { file: found.path, rows: namedRows(found.parsed.sheets) }
    : { file: `${name}.csv`, rows: [] };
}

function twice(files: readonly ParsedFile[]): Finding[] {
  const seen = new Map<string, string>();
  return files
    .filter((file) => file.parsed.kind === 'table' && !file.path.startsWith('assets/'))
    .flatMap((file): Finding[] => {
      const name = file.path.replace(/\.[^.]+$/, '');
      const first = seen.get(name);
      seen.set(name, first ?? file.path);
      return first === undefined
        ? []
        : [
            {
              severity: 'error',
              file: file.path,
              found: `the same table as ${first}, which is the one that is used`,
              wanted: 'one of the two',
            },
          ];
    });
}

function manifestEntries(files: readonly ParsedFile[]): {
  readonly entries: readonly ManifestEntry[];
  readonly findings: readonly Finding[];
} {
  const file = files.find(({ parsed }) => parsed.kind === 'manifest');
  if (file?.parsed.kind !== 'manifest') return { entries: [], findings: [] };
  const { entries, fault } = readManifest(file.parsed.text);
  return {
    entries,
    findings:
      fault === undefined
        ? []
        : [
            {
              severity: 'error',
              file: file.path,
              found: fault,
              wanted: 'YAML: file pattern, then columns, source and licence',
            },
          ],
  };
}

function allAssets(files: readonly ParsedFile[]): {
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
} {
  const { entries, findings } = manifestEntries(files);
  const reads = files
    .filter(({ path }) => path.startsWith('assets/'))
    .flatMap(({ path, parsed }) => {
      if (parsed.kind !== 'table') return [];
      const manifest = manifestFor(entries, path.slice('assets/'.length));
      const key = JSON.stringify([path, manifest]);
      const kept = assetsOf.get(parsed.sheets);
      if (kept?.manifest === key) return [kept.read];
      const read = readAssets(path, parsed.sheets, manifest);
      assetsOf.set(parsed.sheets, { manifest: key, read });
      return [read];
    });
  const named = withIds(reads.flatMap(({ assets }) => assets));
  return {
    assets: named.assets,
    findings: [...findings, ...reads.flatMap((read) => read.findings), ...named.findings],
  };
}

function inductionItem({ document, head }: ReadDocument): InductionItem {
  return { path: document.path, title: document.title, head, sections: document.sections, hash: document.hash };
}

async function folderOf(dir: string): Promise<string> {
  const root = resolve(dir);
  const stats = await stat(root).catch(() => undefined);
  if (stats?.isDirectory()) return root;
  throw new AppError(
    'knowledge',
    `${dir} is ${stats === undefined ? 'not there' : 'not a folder'}; the knowledge folder was wanted`,
  );
}

/**
 * Reads the whole knowledge folder. What is wrong with a file becomes a finding and never takes the others down;
 * only a folder that is not there is an error. The result is complete at once: nobody sees half of a change.
 */
export async function loadKnowledge(dir: string, options: LoadOptions): Promise<Knowledge> {
  const root = await folderOf(dir);
  const listed = await listFiles(root);
  const { files, findings } = await parseAll(listed.files, options);
  const version = hashOf(...files.flatMap(({ path, hash }) => [path, '\u0000', hash, '\n']));
  // The same files on the same day say the same: what was made of them before is taken over whole.
  const asked = JSON.stringify([options.today, version, listed.findings, listed.files.map(({ path }) => path)]);
  const { previous } = options;
  if (previous !== undefined && askedOf.get(previous) === asked) {
    filesOf.set(previous, new Map(files.map((file) => [file.path, file])));
    return previous;
  }
  const docs = files.flatMap(({ path, parsed }) =>
    parsed.kind === 'document' && !path.startsWith('induction/') ? [parsed.read] : [],
  );
  const steps = files.flatMap(({ path, parsed }) =>
    parsed.kind === 'document' && path.startsWith('induction/') ? [inductionItem(parsed.read)] : [],
  );
  const tableFindings: Finding[] = [];
  const table = <T>(name: string, read: (file: string, rows: readonly NamedRow[]) => TableRead<T>): readonly T[] => {
    const { file, rows } = tableNamed(files, name);
    const { items, findings: found } = read(file, rows);
    tableFindings.push(...found);
    return items;
  };
  const settings = tableNamed(files, 'team/service');
  const service = readService(settings.file, settings.rows);
  const assets = allAssets(files);
  const places = table('practices/places', readPlaces);
  const read: Omit<Knowledge, 'findings'> = {
    dir: root,
    version,
    documents: docs.map(({ document }) => document),
    protocols: docs.flatMap(({ protocol }) => (protocol === undefined ? [] : [protocol])),
    contacts: table('contacts/contacts', readContacts),
    assets: placedAssets(assets.assets, places),
    practices: table('practices/practices', readPractices),
    places,
    people: table('team/people', readPeople),
    rota: table('team/rota', readRota),
    service: service.service,
    vocabulary: table('vocabulary', readVocabulary),
    authority: table('authority', readAuthority),
    holidays: table('team/holidays', readHolidays),
    induction: steps,
  };
  const checked = checkKnowledge(read, {
    today: options.today,
    links: new Map(docs.map(({ document, links }) => [document.path, links])),
    files: new Set(listed.files.map(({ path }) => path)),
  });
  const all = [
    ...listed.findings,
    ...findings,
    ...files.flatMap((file) => file.findings),
    ...twice(files),
    ...tableFindings,
    ...service.findings,
    ...assets.findings,
    ...checked,
    ...checkInduction(read),
  ];
  const knowledge: Knowledge = { ...read, findings: all };
  askedOf.set(knowledge, asked);
  filesOf.set(knowledge, new Map(files.map((file) => [file.path, file])));
  return knowledge;
}
