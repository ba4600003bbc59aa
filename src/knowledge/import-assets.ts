import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AssetColumn } from './asset-columns.ts';
import { headingSlug } from './heading-slug.ts';
import type { Asset, Finding } from './knowledge.ts';
import { makeFolder } from './make-folder.ts';
import { readAssets, withIds } from './read-assets.ts';
import { readTable } from './read-table.ts';
import { largestFile } from './source-files.ts';
import { Unreadable } from './unreadable.ts';
import { type TableChange, writeAssetTable } from './write-asset-table.ts';

/** What an import of a list is told. */
export interface AssetImport {
  readonly from: string;
  readonly knowledgeDir: string;
  readonly source?: string;
  readonly licence?: string;
}

/** What an import of a list did; the findings name rows of the list that was given. */
export type AssetImportReport =
  | {
      readonly kind: 'done';
      readonly file: string;
      readonly taken: number;
      readonly change: TableChange;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly why: string };

function cellsOf(asset: Asset, job: AssetImport): Readonly<Partial<Record<AssetColumn, string>>> {
  const { schedule } = asset;
  return {
    id: asset.id,
    name: asset.name,
    organisation: asset.organisation,
    description: asset.description,
    categories: asset.categories.join(';'),
    eligibility: asset.eligibility,
    min_age: asset.minAge?.toString() ?? '',
    max_age: asset.maxAge?.toString() ?? '',
    cost: asset.cost.text,
    referral_route: asset.referralRoute,
    phone: asset.phone,
    email: asset.email,
    website: asset.website,
    address: asset.address,
    postcode: asset.postcode,
    neighbourhood: asset.neighbourhood,
    practice_area: asset.practiceArea.join(';'),
    schedule_text: schedule.text,
    days: schedule.days?.join(';') ?? '',
    start_time: schedule.start ?? '',
    end_time: schedule.end ?? '',
    accessibility: asset.accessibility,
    languages: asset.languages.join(';'),
    capacity_note: asset.capacityNote,
    last_verified: asset.lastVerified ?? '',
    status: asset.status,
    latitude: asset.latitude?.toString() ?? '',
    longitude: asset.longitude?.toString() ?? '',
    transport: asset.transport,
    what_to_bring: asset.whatToBring,
    typical_wait: asset.typicalWait,
    wait_checked_on: asset.waitCheckedOn ?? '',
    not_suitable_for: asset.notSuitableFor,
    gender_or_group: asset.genderOrGroup,
    attending_type: asset.attendingType.join(';'),
    source: asset.source || (job.source ?? `list ${basename(job.from)}`),
    licence: asset.licence || (job.licence ?? ''),
    alert: asset.alert,
  };
}

/** Brings somebody's list (CSV or Excel, any headings) into `assets/` in our columns; the words it had are kept, what could not be read is told. */
export async function importAssets(job: AssetImport): Promise<AssetImportReport> {
  const seen = await stat(job.from).catch(() => undefined);
  if (!seen?.isFile()) return { kind: 'refused', why: `${job.from} is not a file` };
  if (seen.size > largestFile)
    return { kind: 'refused', why: `${job.from} is larger than ${largestFile / 1024 / 1024} MB` };
  if (!/\.(?:csv|tsv|xlsx)$/i.test(job.from))
    return { kind: 'refused', why: `${job.from} is neither CSV nor Excel (.xlsx)` };
  try {
    const read = readAssets(basename(job.from), await readTable(job.from, await readFile(job.from)), undefined);
    const named = withIds(read.assets);
    const findings = [...read.findings, ...named.findings];
    if (named.assets.length === 0)
      return {
        kind: 'refused',
        why: findings[0] ? `${findings[0].found}; wanted: ${findings[0].wanted}` : `${job.from} holds no services`,
      };
    const folder = join(job.knowledgeDir, 'assets');
    makeFolder(folder);
    const file = join(
      folder,
      `${
        headingSlug(
          basename(job.from)
            .replace(/\.[^.]+$/, '')
            .replace(/[._]+/g, '-'),
        ) || 'list'
      }.csv`,
    );
    return {
      kind: 'done',
      file,
      taken: named.assets.length,
      change: await writeAssetTable(
        file,
        named.assets.map((asset) => cellsOf(asset, job)),
      ),
      findings,
    };
  } catch (cause) {
    if (cause instanceof Unreadable) return { kind: 'refused', why: `${job.from}: ${cause.message}` };
    throw cause;
  }
}
