import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../errors.ts';
import { decodeText } from '../decode-text.ts';
import { headingSlug } from '../heading-slug.ts';
import { makeFolder } from '../make-folder.ts';
import { largestFile } from '../source-files.ts';
import { type TableChange, writeAssetTable } from '../write-asset-table.ts';
import { asRaw, type Raw, readFeedPage } from './feed-page.ts';
import { type FetchManners, fetchJson, politeManners } from './fetch-json.ts';
import { dropState, loadState } from './import-state.ts';
import { type FeedOrigin, type OrukRow, readOrukService } from './oruk-service.ts';
import { type FeedProgress, listAddress, readFeed } from './read-feed.ts';

/** What an import is told; the licence is the publisher's, in words. */
export interface OrukImport {
  readonly from: string;
  readonly knowledgeDir: string;
  readonly today: string;
  readonly licence?: string;
  readonly source?: string;
  readonly progress?: FeedProgress;
  readonly manners?: FetchManners;
}

/** What an import did. `broken` has written nothing; the next run goes on from where it stopped. */
export type ImportReport =
  | {
      readonly kind: 'done';
      readonly file: string;
      readonly taken: number;
      readonly change: TableChange;
      readonly refused: readonly { readonly id: string; readonly why: string }[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'broken'; readonly why: string };

const noLicence =
  'The feed does not say under which licence its services may be kept and shown. Ask the publisher, then run it again with --licence "the licence in words".';

function licenceIn(json: unknown): string {
  const root = asRaw(json);
  const said = [
    root['licence'],
    root['license'],
    asRaw(root['metadata'])['licence'],
    asRaw(root['metadata'])['license'],
  ];
  return (
    said
      .map((value) =>
        (typeof value === 'string'
          ? value
          : typeof value === 'object'
            ? String(asRaw(value)['name'] ?? asRaw(value)['url'] ?? '')
            : ''
        ).trim(),
      )
      .find((text) => text !== '') ?? ''
  );
}

const isAddress = (from: string) => /^https?:\/\//i.test(from);

async function fromAddress(
  job: OrukImport,
  statePath: string,
): Promise<
  | { readonly services: readonly Raw[]; readonly notes: readonly string[] }
  | { readonly why: string; readonly goesOn: boolean }
> {
  const listUrl = listAddress(job.from);
  const state = await loadState(statePath, listUrl.href);
  const read = await readFeed({
    listUrl,
    manners: job.manners ?? politeManners,
    state,
    statePath,
    progress: job.progress ?? (() => {}),
  });
  return read.kind === 'whole' ? read : { why: read.why, goesOn: read.goesOn };
}

async function fromFile(path: string): Promise<{ readonly json: unknown } | { readonly why: string }> {
  const seen = await stat(path).catch(() => undefined);
  if (!seen?.isFile()) return { why: `${path} is not a file and not an address that begins with http` };
  if (seen.size > largestFile) return { why: `${path} is larger than ${largestFile / 1024 / 1024} MB` };
  try {
    return { json: JSON.parse(decodeText(await readFile(path)).text) };
  } catch {
    return { why: `${path} is not JSON` };
  }
}

async function rootLicence(job: OrukImport): Promise<string> {
  const root = listAddress(job.from);
  root.pathname = root.pathname.replace(/\/services\/?$/, '/');
  root.search = '';
  const answer = await fetchJson(root.href, { ...(job.manners ?? politeManners), tries: 1 });
  return answer.kind === 'json' ? licenceIn(answer.json) : '';
}

/**
 * Brings the services of an Open Referral UK feed (version 1 or 3, from an address or a file) into `assets/oruk-<host and path>.csv`.
 * Without a licence nothing is fetched or kept. The list is replaced at once, or not at all.
 */
export async function importOruk(job: OrukImport): Promise<ImportReport> {
  const online = isAddress(job.from);
  const file = online ? undefined : await fromFile(job.from);
  if (file !== undefined && 'why' in file) return { kind: 'refused', why: file.why };
  const licence = job.licence?.trim() || (file === undefined ? await rootLicence(job) : licenceIn(file.json));
  if (licence === '') return { kind: 'refused', why: noLicence };
  const host = online ? new URL(job.from).host : basename(job.from).replace(/\.[^.]+$/, '');
  // One server may hold the feeds of several councils: the path tells them apart.
  const place = online ? `${host}${listAddress(job.from).pathname.replace(/\/services\/?$/, '')}` : host;
  const name = headingSlug(place.replace(/[.:_ /]+/g, '-')).replace(/^-+|-+$/g, '') || 'feed';
  const folder = join(job.knowledgeDir, 'assets');
  makeFolder(folder);
  const statePath = join(folder, `.oruk-${name}.state.json`);
  const origin: FeedOrigin = {
    name,
    source: job.source ?? (online ? `Open Referral UK feed, ${host}` : `Open Referral UK file, ${basename(job.from)}`),
    licence,
    today: job.today,
  };
  if (file !== undefined) {
    const page = readFeedPage(file.json);
    return page === undefined
      ? { kind: 'refused', why: `${job.from} holds no services` }
      : finish(page.items, [], origin, join(folder, `oruk-${name}.csv`));
  }
  const read = await fromAddress(job, statePath);
  if ('why' in read)
    return {
      kind: 'broken',
      why: `${read.why}. Nothing was changed${read.goesOn ? '; what was fetched is kept, so run it again to go on' : ': tell the people who keep the feed'}.`,
    };
  const report = await finish(read.services, read.notes, origin, join(folder, `oruk-${name}.csv`));
  await dropState(statePath);
  return report;
}

async function finish(
  services: readonly Raw[],
  notes: readonly string[],
  origin: FeedOrigin,
  file: string,
): Promise<ImportReport> {
  const rows = services.map((service) => readSafely(service, origin));
  const taken = rows.filter((row) => row.kind === 'taken');
  const refused: { id: string; why: string }[] = rows.flatMap((row) =>
    row.kind === 'refused' ? [{ id: row.id, why: row.why }] : [],
  );
  const byId = new Map<string, (typeof taken)[number]>();
  for (const row of taken) {
    if (byId.has(row.cells.id))
      refused.push({ id: row.cells.id, why: `${row.cells.name}: another service has this id` });
    else byId.set(row.cells.id, row);
  }
  if (byId.size === 0)
    return {
      kind: 'refused',
      why: `none of the feed's ${services.length} services could be read: the list was left as it is`,
    };
  const change = await writeAssetTable(
    file,
    [...byId.values()].map((row) => row.cells),
  ).catch((cause: unknown) => {
    throw new AppError('knowledge', `${file} could not be written; a folder that can be written to was wanted`, {
      cause,
    });
  });
  return {
    kind: 'done',
    file,
    taken: byId.size,
    change,
    refused,
    notes: [...notes, ...taken.flatMap((row) => row.notes)],
  };
}

function readSafely(service: Raw, origin: FeedOrigin): OrukRow {
  try {
    return readOrukService(service, origin);
  } catch (cause) {
    return {
      kind: 'refused',
      id: String(service['id'] ?? '(no id)'),
      why: `it could not be read (${cause instanceof Error ? cause.name : 'no reason given'})`,
    };
  }
}
