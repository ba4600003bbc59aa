import type { SafeText } from '../privacy/safe-text.ts';
import type { Db, Store } from './database.ts';
import { chainHash, factsHash, newSalt, saltedTextHash } from './event-chain.ts';
import { type KnownPerson, peopleBehind, refOf } from './person-refs.ts';
import type { CaseEventTable, CaseTable } from './schema.ts';

/** The case id of events that concern the whole store, such as a purge of conversation texts. */
export const STORE_CASE = 'store';

export interface EventToAppend {
  readonly caseId: string;
  readonly at: string;
  readonly kind: string;
  readonly actor: { readonly id: string; readonly name?: string };
  readonly channel: string;
  readonly to?: { readonly id: string; readonly name?: string };
  readonly detail?: string;
  readonly texts?: readonly SafeText[];
}

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

/** What the events say now, copied beside the case for finding it. */
export interface CaseMarks {
  readonly state: string;
  readonly ownerId: string | undefined;
  readonly dueAt: string | undefined;
  readonly heldUntil: string | undefined;
}

/** The log while this transaction alone may add to it. */
export interface OpenLog {
  readonly trx: Db;
  readonly append: (event: EventToAppend) => Promise<StoredEvent>;
  readonly addCase: (facts: Omit<StoredCase, 'events' | 'holdReason' | 'dueAt'>) => Promise<void>;
  readonly setMarks: (caseId: string, marks: CaseMarks, at: string) => Promise<void>;
}

/**
 * Runs `work` while no other transaction, in this or any other process, can add an event.
 * Everything `work` writes and reads is of one moment; nothing of it stays when it throws.
 */
export async function withOpenLog<T>(store: Store, work: (log: OpenLog) => Promise<T>): Promise<T> {
  const result = await store.inTransaction(async (trx) => {
    // The update takes the row's lock before anything is read: on PostgreSQL later readers see what the former holder committed.
    const head = await trx
      .updateTable('log_head')
      .set((q) => ({ count: q.ref('count') }))
      .where('id', '=', 1)
      .returningAll()
      .executeTakeFirstOrThrow();
    let { seq, hash, count } = head;
    const facts = new Map<string, string>();
    const value = await work({
      trx,
      addCase: async (newCase) => void facts.set(newCase.id, await insertCase(trx, newCase)),
      setMarks: (caseId, marks, at) => writeMarks(store, trx, caseId, marks, at),
      append: async (event) => {
        const row = await eventRow(
          trx,
          event,
          seq + 1,
          hash,
          event.kind === 'created' ? (facts.get(event.caseId) ?? null) : null,
        );
        ({ seq, hash } = row.event);
        count += 1;
        await trx.insertInto('case_events').values(row.event).execute();
        if (row.text) await trx.insertInto('event_texts').values(row.text).execute();
        return {
          seq,
          caseId: event.caseId,
          at: event.at,
          kind: event.kind,
          actor: { id: event.actor.id, name: event.actor.name },
          channel: event.channel,
          ...(event.to && { to: { id: event.to.id, name: event.to.name } }),
          ...(event.detail !== undefined && { detail: event.detail }),
          ...(event.texts && { texts: event.texts }),
        };
      },
    });
    if (seq !== head.seq) await trx.updateTable('log_head').set({ seq, hash, count }).where('id', '=', 1).execute();
    return value;
  });
  store.changes.flush();
  return result;
}

async function eventRow(trx: Db, event: EventToAppend, seq: number, previousHash: string, facts: string | null) {
  const actor = await refOf(trx, event.actor);
  const to = event.to ? await refOf(trx, event.to) : null;
  const body = event.texts === undefined ? undefined : JSON.stringify(event.texts);
  const salt = newSalt();
  const textHash = body === undefined ? null : saltedTextHash(salt, body);
  const { caseId, at, kind, channel } = event;
  const detail = event.detail ?? null;
  const hash = chainHash(previousHash, {
    seq,
    caseId,
    at,
    kind,
    actor,
    channel,
    to,
    detail,
    factsHash: facts,
    textHash,
  });
  const row: CaseEventTable = {
    seq,
    case_id: caseId,
    at,
    kind,
    actor,
    channel,
    to_ref: to,
    detail,
    facts_hash: facts,
    text_hash: textHash,
    prev_hash: previousHash,
    hash,
  };
  return { event: row, text: body === undefined ? undefined : { seq, salt, body } };
}

async function insertCase(trx: Db, newCase: Omit<StoredCase, 'events' | 'holdReason' | 'dueAt'>): Promise<string> {
  const row: CaseTable = {
    id: newCase.id,
    level: newCase.level,
    about: newCase.about,
    categories: JSON.stringify(newCase.categories),
    why: newCase.why,
    practice: newCase.practice ?? null,
    protocol_id: newCase.protocolId ?? null,
    worker_ref: await refOf(trx, {
      id: newCase.worker.id,
      ...(newCase.worker.name !== undefined && { name: newCase.worker.name }),
    }),
    conversation_channel: newCase.conversation.channel,
    conversation_id: newCase.conversation.id,
    chosen_contact: newCase.chosenContactId ?? null,
    opened_at: newCase.openedAt,
    state: 'stored',
    owner_ref: null,
    due_at: null,
    held_until: null,
    last_at: newCase.openedAt,
    hold_reason: null,
  };
  await trx.insertInto('cases').values(row).execute();
  return factsHash(factsOfRow(row));
}

/** The fixed facts of a row, as they were hashed when the case was opened. */
export function factsOfRow(row: CaseTable) {
  return {
    id: row.id,
    level: row.level,
    about: row.about,
    categories: row.categories,
    why: row.why,
    practice: row.practice,
    protocolId: row.protocol_id,
    workerRef: row.worker_ref,
    openedAt: row.opened_at,
  };
}

async function writeMarks(store: Store, trx: Db, caseId: string, marks: CaseMarks, at: string): Promise<void> {
  await trx
    .updateTable('cases')
    .set({
      state: marks.state,
      owner_ref: marks.ownerId === undefined ? null : await refOf(trx, { id: marks.ownerId }),
      due_at: marks.dueAt ?? null,
      held_until: marks.heldUntil ?? null,
      last_at: at,
    })
    .where('id', '=', caseId)
    .execute();
  await store.changes.announce(trx, { topic: 'case', subject: caseId }, at);
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
  let find = db.selectFrom('cases').selectAll().orderBy('opened_at', 'desc').orderBy('id', 'desc');
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

/** One case with its events. */
export async function readCase(db: Db, caseId: string): Promise<StoredCase | undefined> {
  return (await readCases(db, { ids: [caseId] }))[0];
}

async function withEvents(db: Db, rows: readonly CaseTable[]): Promise<readonly StoredCase[]> {
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom('case_events')
    .leftJoin('event_texts', 'event_texts.seq', 'case_events.seq')
    .selectAll('case_events')
    .select('event_texts.body')
    .where(
      'case_events.case_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('case_events.seq')
    .execute();
  const refs = [
    ...rows.map((row) => row.worker_ref),
    ...events.flatMap((event) => [event.actor ?? '', event.to_ref ?? '']),
  ];
  const who = await peopleBehind(
    db,
    refs.filter((ref) => ref !== ''),
  );
  const byCase = new Map<string, StoredEvent[]>(rows.map(({ id }) => [id, []]));
  for (const event of events) byCase.get(event.case_id ?? '')?.push(asStoredEvent(event, who));
  return rows.map((row) => ({
    id: row.id,
    level: row.level,
    about: row.about,
    categories: JSON.parse(row.categories) as string[],
    why: row.why,
    practice: row.practice ?? undefined,
    protocolId: row.protocol_id ?? undefined,
    worker: who(row.worker_ref),
    conversation: { channel: row.conversation_channel, id: row.conversation_id ?? '' },
    chosenContactId: row.chosen_contact ?? undefined,
    openedAt: row.opened_at,
    holdReason: row.hold_reason ?? undefined,
    dueAt: row.due_at ?? undefined,
    events: byCase.get(row.id) ?? [],
  }));
}

function asStoredEvent(
  row: CaseEventTable & { readonly body: string | null },
  who: (ref: string) => KnownPerson,
): StoredEvent {
  return {
    seq: row.seq,
    caseId: row.case_id ?? '',
    at: row.at ?? '',
    kind: row.kind ?? '',
    actor: who(row.actor ?? ''),
    channel: row.channel ?? '',
    ...(row.to_ref !== null && { to: who(row.to_ref) }),
    ...(row.detail !== null && { detail: row.detail }),
    // What was SafeText when it was stored is given back as SafeText, here and nowhere else.
    ...(row.text_hash !== null && { texts: row.body === null ? [] : (JSON.parse(row.body) as SafeText[]) }),
  };
}
