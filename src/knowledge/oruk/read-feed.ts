import { asRaw, type FeedPage, type Raw, readFeedPage } from './feed-page.ts';
import { type Fetched, type FetchManners, fetchJson } from './fetch-json.ts';
import { type ImportState, saveState } from './import-state.ts';

/** How far the reading of a feed is. */
export type FeedProgress = (step: 'pages' | 'details', done: number, of: number) => void;

/** All services of a feed, or where and why it broke off. */
export type FeedRead =
  | { readonly kind: 'whole'; readonly services: readonly Raw[]; readonly notes: readonly string[] }
  /** `goesOn`: the next run takes up what this one fetched. */
  | { readonly kind: 'broken'; readonly why: string; readonly goesOn: boolean };

interface FeedReader {
  readonly listUrl: URL;
  readonly manners: FetchManners;
  readonly state: ImportState;
  readonly statePath: string;
  readonly progress: FeedProgress;
}

const perPage = 50;
const mostPages = 5000;
// A council's server is not ours to load: two questions at a time.
const atOnce = 2;
// Counts are often off by records that were taken down since; a tenth part missing is half a list.
const mayBeMissing = 0.05;
const listFields = ['schedules', 'regular_schedules', 'service_at_locations', 'contacts', 'cost_options'];

/** The address of the list of services, from the address of the feed or of the list. */
export function listAddress(address: string): URL {
  const url = new URL(address);
  if (!/\/services\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/services`;
  url.searchParams.delete('page');
  return url;
}

const idOf = (item: Raw) =>
  typeof item['id'] === 'string' || typeof item['id'] === 'number' ? String(item['id']) : '';

async function pageAt(reader: FeedReader, number: number): Promise<FeedPage | string> {
  const url = new URL(reader.listUrl);
  url.searchParams.set('page', String(number));
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', String(perPage));
  const answer: Fetched = await fetchJson(url.href, reader.manners);
  if (answer.kind === 'missing') return `${reader.listUrl.href} is not there`;
  if (answer.kind === 'failed') return answer.why;
  return readFeedPage(answer.json) ?? 'the answer is not a page of services';
}

/** A fault of the feed itself: asking again for the same pages would only find it again, so they are forgotten. */
async function forgetPages(reader: FeedReader, fault: string): Promise<string> {
  reader.state.pages.clear();
  await saveState(reader.statePath, reader.state);
  return fault;
}

async function readPages(reader: FeedReader, notes: string[]): Promise<string | undefined> {
  const seen = new Set<string>();
  let number = 1;
  let done = 0;
  let received = 0;
  for (let count = 0; count < mostPages; count += 1) {
    const kept = reader.state.pages.get(number);
    const page =
      kept === undefined
        ? await pageAt(reader, number)
        : { items: kept, totalPages: undefined, totalItems: undefined, isFirst: undefined, isLast: undefined };
    if (typeof page === 'string') return `page ${number}: ${page}`;
    // Some feeds count their pages from nought: page 1 then says that it is not the first.
    if (count === 0 && page.isFirst === false && kept === undefined && number === 1) {
      number = 0;
      continue;
    }
    const fresh = page.items.filter((item) => !seen.has(idOf(item)) || idOf(item) === '');
    if (page.items.length > 0 && fresh.length === 0) {
      return page.isLast === true
        ? undefined
        : forgetPages(reader, `page ${number} repeats what came before: the feed's pages go round in a circle`);
    }
    for (const item of page.items) {
      if (idOf(item) !== '' && seen.has(idOf(item))) notes.push(`${idOf(item)}: twice in the list; taken once`);
      seen.add(idOf(item));
    }
    received += page.items.length;
    if (kept === undefined) {
      reader.state.pages.set(number, page.items);
      await saveState(reader.statePath, reader.state);
    }
    done += 1;
    reader.progress('pages', done, page.totalPages ?? done);
    const last =
      page.isLast === true || page.items.length === 0 || (page.totalPages !== undefined && done >= page.totalPages);
    if (last) {
      const missing = (page.totalItems ?? 0) - received;
      if (missing <= 0) return undefined;
      const fault = `the feed promised ${page.totalItems} services and gave ${received}`;
      if (missing > (page.totalItems ?? 0) * mayBeMissing) return forgetPages(reader, fault);
      notes.push(`${fault}: what it gave was taken`);
      return undefined;
    }
    number += 1;
  }
  return `more than ${mostPages} pages`;
}

const needsDetail = (item: Raw) =>
  idOf(item) !== '' && !listFields.some((field) => Array.isArray(item[field]) && (item[field] as unknown[]).length > 0);

async function readDetails(reader: FeedReader, items: readonly Raw[], notes: string[]): Promise<string | undefined> {
  const queue = items.filter((item) => needsDetail(item) && !reader.state.details.has(idOf(item))).map(idOf);
  const total = queue.length;
  let done = 0;
  let fault: string | undefined;
  // One saving after the other: two writers at once would cut each other off.
  let saving = Promise.resolve();
  const work = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined && fault === undefined; id = queue.shift()) {
      const url = new URL(reader.listUrl);
      url.search = '';
      url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
      const answer = await fetchJson(url.href, reader.manners);
      if (answer.kind === 'failed') fault = `details of ${id}: ${answer.why}`;
      else if (answer.kind === 'missing')
        notes.push(`${id}: in the list, but its details are not there; taken as listed`);
      else reader.state.details.set(id, asRaw(answer.json));
      done += 1;
      if (done % 25 === 0) saving = saving.then(() => saveState(reader.statePath, reader.state));
      reader.progress('details', done, total);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await saving;
  await saveState(reader.statePath, reader.state);
  return fault;
}

function firstOfItsId(): (item: Raw) => boolean {
  const seen = new Set<string>();
  return (item) => {
    const id = idOf(item);
    const isFirst = id === '' || !seen.has(id);
    seen.add(id);
    return isFirst;
  };
}

/** Reads every page and every detail of a feed; what was read stays in the state when it breaks off. */
export async function readFeed(reader: FeedReader): Promise<FeedRead> {
  const notes: string[] = [];
  const pagesFault = await readPages(reader, notes);
  if (pagesFault !== undefined) return { kind: 'broken', why: pagesFault, goesOn: reader.state.pages.size > 0 };
  const items = [...reader.state.pages.values()].flat().filter(firstOfItsId());
  const detailFault = await readDetails(reader, items, notes);
  if (detailFault !== undefined) return { kind: 'broken', why: detailFault, goesOn: true };
  return {
    kind: 'whole',
    services: items.map((item) => ({ ...item, ...reader.state.details.get(idOf(item)) })),
    notes,
  };
}
