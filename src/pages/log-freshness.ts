// How far services and documents can be trusted today, and the list to ring round: confirming a service takes one tap.

import { daysBetween, type Freshness, freshness } from '../knowledge/freshness.ts';
import type { Asset, Knowledge } from '../knowledge/knowledge.ts';
import { localTime } from '../knowledge/local-time.ts';
import { withConfirmed } from '../records/confirmed-services.ts';
import { type AssetReport, createAssetReports, type ReportedWhat } from '../store/asset-reports.ts';
import { createServiceChecks } from '../store/service-checks.ts';
import { counted, dayOf } from './desk-time.ts';
import type { LogParts } from './log-parts.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const PAGE = 30;
const SOON_DAYS = 30;

export const bandWords: Readonly<Record<Freshness['kind'], string>> = {
  reported_wrong: 'Reported wrong',
  not_checked: 'Not checked',
  ring_first: 'Ring first',
  checked: 'Checked',
};
const order: Readonly<Record<Freshness['kind'], number>> = {
  reported_wrong: 0,
  not_checked: 1,
  ring_first: 2,
  checked: 3,
};
const whatWords: Readonly<Record<ReportedWhat, string>> = {
  number: 'a number or address',
  closed: 'it has stopped',
  moved: 'it has moved',
  times: 'other times',
  full: 'it is full',
  other: 'something else',
};

interface Standing {
  readonly asset: Asset;
  readonly fresh: Freshness;
  readonly reports: readonly AssetReport[];
}

/** Services in the order in which they need a call. */
export async function serviceStandings(
  parts: Pick<LogParts, 'store' | 'knowledge' | 'clock'>,
): Promise<readonly Standing[]> {
  const knowledge = parts.knowledge();
  const today = localTime(parts.clock(), knowledge.service.timeZone).date;
  const open = await createAssetReports(parts.store).list('open');
  const assets = withConfirmed(knowledge.assets, await createServiceChecks(parts.store).all());
  return assets
    .filter((asset) => asset.status !== 'closed')
    .map((asset) => {
      const reports = open.filter((report) => report.ref === asset.id);
      const since = reports[0]?.at.toISOString().slice(0, 10);
      return { asset, reports, fresh: freshness(asset.lastVerified, today, since) };
    })
    .sort(
      (a, b) =>
        order[a.fresh.kind] - order[b.fresh.kind] ||
        (a.fresh.on ?? '').localeCompare(b.fresh.on ?? '') ||
        a.asset.name.localeCompare(b.asset.name),
    );
}

/** Bands, documents and the list to ring round. */
export async function freshnessPage(parts: LogParts, { query }: SignedInRequest): Promise<PageReply> {
  const knowledge = parts.knowledge();
  const today = localTime(parts.clock(), knowledge.service.timeZone).date;
  const all = await serviceStandings(parts);
  const bands = (Object.keys(bandWords) as Freshness['kind'][]).map((kind) => ({
    kind,
    word: bandWords[kind],
    count: all.filter(({ fresh }) => fresh.kind === kind).length,
  }));
  const band = bands.find(({ kind }) => kind === query.get('band'))?.kind;
  const listed = all.filter(({ fresh }) => (band === undefined ? fresh.kind !== 'checked' : fresh.kind === band));
  const done = knowledge.assets.find(({ id }) => id === query.get('done'));
  const wrong = knowledge.assets.find(({ id }) => id === query.get('wrong'));
  return {
    kind: 'view',
    template: 'log-freshness.njk',
    data: {
      section: '/log/freshness',
      notice:
        done !== undefined
          ? `${done.name} is confirmed today.`
          : wrong !== undefined
            ? `${wrong.name} is shown as reported wrong to everybody from now on.`
            : undefined,
      bands,
      band,
      bandWord: band && bandWords[band],
      services: all.length,
      total: listed.length,
      rows: listed.slice(0, PAGE).map((each) => rowOf(each, today)),
      whats: Object.entries(whatWords).map(([value, text]) => ({ value, text })),
      documents: documentRows(knowledge, today),
      contacts: {
        all: knowledge.contacts.filter(({ enabled }) => enabled).length,
        unchecked: knowledge.contacts.filter(
          (contact) => contact.enabled && freshness(contact.verifiedOn, today).kind === 'not_checked',
        ).length,
      },
    },
  };
}

/** One tap: the service was rung and is right. */
export async function confirmService(parts: LogParts, { params, person }: SignedInRequest): Promise<PageReply> {
  const knowledge = parts.knowledge();
  const asset = knowledge.assets.find(({ id }) => id === params['id']);
  if (asset === undefined) return { kind: 'not_found' };
  const now = parts.clock();
  await createServiceChecks(parts.store).confirm(
    asset.id,
    localTime(now, knowledge.service.timeZone).date,
    person.id,
    now,
  );
  const reporters = await createAssetReports(parts.store).close(asset.id, 'was_right', now);
  parts.onConfirmed?.(asset.id);
  if (reporters.length > 0)
    await parts.tellWorkers?.(
      reporters,
      `${asset.name}: a colleague has rung and the record is right as it stands. Thank you for asking.`,
    );
  return { kind: 'redirect', to: `/log/freshness?done=${encodeURIComponent(asset.id)}#ring` };
}

/** The service was rung and something is wrong: everybody is shown that at once, until the record is mended. */
export async function reportService(parts: LogParts, { params, person, form }: SignedInRequest): Promise<PageReply> {
  const asset = parts.knowledge().assets.find(({ id }) => id === params['id']);
  const what = form.get('what') ?? '';
  if (asset === undefined) return { kind: 'not_found' };
  if (!isWhat(what)) return { kind: 'redirect', to: '/log/freshness#ring' };
  await createAssetReports(parts.store).record({
    at: parts.clock(),
    ref: asset.id,
    workerId: person.id,
    what,
    comment: undefined,
  });
  parts.onConfirmed?.(asset.id);
  return { kind: 'redirect', to: `/log/freshness?wrong=${encodeURIComponent(asset.id)}#ring` };
}

const isWhat = (text: string): text is ReportedWhat => Object.hasOwn(whatWords, text);

function rowOf({ asset, fresh, reports }: Standing, today: string) {
  return {
    id: encodeURIComponent(asset.id),
    ref: asset.id,
    name: asset.name,
    organisation: asset.organisation === asset.name ? '' : asset.organisation,
    phone: asset.phone,
    email: asset.email,
    where: asset.neighbourhood,
    when: asset.schedule.text,
    band: fresh.kind,
    word: bandWords[fresh.kind],
    since:
      fresh.kind === 'reported_wrong'
        ? `reported wrong ${dayOf(fresh.on, today)}`
        : fresh.on === undefined
          ? 'never checked'
          : `last checked ${dayOf(fresh.on, today)}`,
    reports: reports.map(({ what }) => whatWords[what]).join(', '),
  };
}

function documentRows(knowledge: Knowledge, today: string) {
  const rows = knowledge.documents.map(({ path, title, owner, reviewBy, status }) => {
    const left = reviewBy === undefined ? undefined : daysBetween(today, reviewBy);
    const band = left === undefined ? 'none' : left < 0 ? 'overdue' : left <= SOON_DAYS ? 'soon' : 'fine';
    const words =
      left === undefined
        ? 'no review date'
        : left < 0
          ? `overdue by ${counted(-left, 'day')}`
          : `review by ${dayOf(reviewBy ?? '', today)}`;
    return {
      path,
      title,
      owner: owner === '' ? 'no owner' : owner,
      band,
      words,
      draft: status !== 'approved',
      left: left ?? -1,
    };
  });
  const needs = rows.filter(({ band }) => band !== 'fine').sort((a, b) => a.left - b.left);
  return {
    all: rows.length,
    overdue: rows.filter(({ band }) => band === 'overdue').length,
    noDate: rows.filter(({ band }) => band === 'none').length,
    drafts: rows.filter(({ draft }) => draft).length,
    needs,
  };
}
