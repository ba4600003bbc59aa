import type { SafeText } from '../privacy/safe-text.ts';
import type { Db } from './database.ts';
import { type KnownPerson, personBehind } from './person-refs.ts';
import type { CaseEventTable, CaseTable } from './schema.ts';

/** An event as it was kept. `texts` is absent where there never was one, and empty once it is purged or erased. */
export interface StoredEvent {
  readonly seq: number;
  readonly caseId: string;
  readonly at: string;
  readonly kind: string;
  readonly actor: KnownPerson;
  readonly channel: string;
  readonly to?: KnownPerson;
  readonly detail?: string;
  readonly texts?: readonly SafeText[];
}

/** The fixed facts of a case, as it was opened. */
export interface StoredCase {
  readonly id: string;
  readonly level: string;
  readonly about: string;
  readonly categories: readonly string[];
  readonly why: string;
  readonly practice: string | undefined;
  readonly protocolId: string | undefined;
  readonly worker: KnownPerson;
  readonly conversation: { readonly channel: string; readonly id: string };
  readonly chosenContactId: string | undefined;
  readonly openedAt: string;
  readonly holdReason: string | undefined;
  readonly dueAt: string | undefined;
  readonly events: readonly StoredEvent[];
}

export interface CaseQuery {
  readonly ids?: readonly string[];
  readonly states?: readonly string[];
  readonly workerRef?: string;
  readonly conversation?: { readonly channel: string; readonly id: string };
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
}

/** Cases with their events, oldest first; with a limit, the newest so many. */
export async function readCases(db: Db, query: CaseQuery): Promise<readonly StoredCase[]> {
  let find = db
    .selectFrom('cases')
    .leftJoin('person_refs as worker', 'worker.ref', 'cases.worker_ref')
    .selectAll('cases')
    .select(['worker.person_id as worker_id', 'worker.name as worker_name'])
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc');
  if (query.ids) find = find.where('id', 'in', query.ids.length > 0 ? [...query.ids] : ['']);
  if (query.states) find = find.where('state', 'in', query.states.length > 0 ? [...query.states] : ['']);
  if (query.workerRef !== undefined) find = find.where('worker_ref', '=', query.workerRef);
  if (query.conversation) {
    find = find
      .where('conversation_channel', '=', query.conversation.channel)
      .where('conversation_id', '=', query.conversation.id);
  }
  if (query.since !== undefined) find = find.where('opened_at', '>=', query.since);
  if (query.until !== undefined) find = find.where('opened_at', '<', query.until);
  if (query.limit !== undefined) find = find.limit(query.limit);
  const rows = (await find.execute()).reverse();
  const found: StoredCase[] = [];
  for (let from = 0; from < rows.length; from += 500)
    found.push(...(await withEvents(db, rows.slice(from, from + 500))));
  return found;
}

/** One case with its events: one question to the database, because everybody else waits meanwhile. */
export async function readCase(db: Db, caseId: string): Promise<StoredCase | undefined> {
  return asStoredCase(await caseRows(db, caseId));
}

/** What one question gives of a case. */
export type CaseRow = Awaited<ReturnType<typeof caseRows>>[number];

/** A row for each event, with the case and whoever stands behind the references beside it. */
export function caseRows(db: Db, caseId: string) {
  return db
    .selectFrom('cases')
    .leftJoin('person_refs as worker', 'worker.ref', 'cases.worker_ref')
    .leftJoin('case_events', 'case_events.case_id', 'cases.id')
    .leftJoin('event_texts', 'event_texts.seq', 'case_events.seq')
    .leftJoin('person_refs as actors', 'actors.ref', 'case_events.actor')
    .leftJoin('person_refs as targets', 'targets.ref', 'case_events.to_ref')
    .selectAll('cases')
    .select(['worker.person_id as worker_id', 'worker.name as worker_name'])
    .select(['case_events.seq', 'case_events.case_id', 'case_events.at', 'case_events.kind', 'case_events.channel'])
    .select(['case_events.actor', 'case_events.to_ref', 'case_events.detail', 'case_events.text_hash'])
    .select(['event_texts.body', 'actors.person_id as actor_id', 'actors.name as actor_name'])
    .select(['targets.person_id as to_id', 'targets.name as to_name'])
    .where('cases.id', '=', caseId)
    .orderBy('case_events.seq')
    .execute();
}

/** The case of those rows. */
export function asStoredCase(rows: readonly CaseRow[]): StoredCase | undefined {
  const [row] = rows;
  if (row === undefined) return undefined;
  const events = rows.flatMap((each) => (each.seq === null ? [] : [asStoredEvent({ ...each, seq: each.seq })]));
  return storedCase(row, personBehind(row.worker_ref, row.worker_id, row.worker_name), events);
}

async function withEvents(db: Db, rows: readonly WithWorker[]): Promise<readonly StoredCase[]> {
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom('case_events')
    .leftJoin('event_texts', 'event_texts.seq', 'case_events.seq')
    .leftJoin('person_refs as actors', 'actors.ref', 'case_events.actor')
    .leftJoin('person_refs as targets', 'targets.ref', 'case_events.to_ref')
    .selectAll('case_events')
    .select(['event_texts.body', 'actors.person_id as actor_id', 'actors.name as actor_name'])
    .select(['targets.person_id as to_id', 'targets.name as to_name'])
    .where(
      'case_events.case_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('case_events.seq')
    .execute();
  const byCase = new Map<string, StoredEvent[]>(rows.map(({ id }) => [id, []]));
  for (const event of events) byCase.get(event.case_id ?? '')?.push(asStoredEvent(event));
  return rows.map((row) =>
    storedCase(row, personBehind(row.worker_ref, row.worker_id, row.worker_name), byCase.get(row.id) ?? []),
  );
}

type WithWorker = CaseTable & { readonly worker_id: string | null; readonly worker_name: string | null };

/** What a case is read from; whoever reads many for their figures alone leaves the rest empty. */
export type CaseRead = Omit<CaseTable, 'worker_ref' | 'state' | 'owner_ref' | 'held_until' | 'last_at'>;

/** The case of a row. */
export function storedCase(row: CaseRead, worker: KnownPerson, events: readonly StoredEvent[]): StoredCase {
  return {
    id: row.id,
    level: row.level,
    about: row.about,
    categories: JSON.parse(row.categories) as string[],
    why: row.why,
    practice: row.practice ?? undefined,
    protocolId: row.protocol_id ?? undefined,
    worker,
    conversation: { channel: row.conversation_channel, id: row.conversation_id ?? '' },
    chosenContactId: row.chosen_contact ?? undefined,
    openedAt: row.opened_at,
    holdReason: row.hold_reason ?? undefined,
    dueAt: row.due_at ?? undefined,
    events,
  };
}

type EventRow = Pick<CaseEventTable, 'seq'> & {
  readonly [K in 'case_id' | 'at' | 'kind' | 'actor' | 'channel' | 'to_ref' | 'detail' | 'text_hash' | 'body']:
    | string
    | null;
} & { readonly [K in 'actor_id' | 'actor_name' | 'to_id' | 'to_name']: string | null };

function asStoredEvent(row: EventRow): StoredEvent {
  return {
    seq: row.seq,
    caseId: row.case_id ?? '',
    at: row.at ?? '',
    kind: row.kind ?? '',
    actor: personBehind(row.actor ?? '', row.actor_id, row.actor_name),
    channel: row.channel ?? '',
    ...(row.to_ref !== null && { to: personBehind(row.to_ref, row.to_id, row.to_name) }),
    ...(row.detail !== null && { detail: row.detail }),
    // What was SafeText when it was stored is given back as SafeText, here and nowhere else.
    ...(row.text_hash !== null && { texts: row.body === null ? [] : (JSON.parse(row.body) as SafeText[]) }),
  };
}
