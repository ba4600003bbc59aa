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

export type NewStoredCase = Omit<StoredCase, 'events' | 'holdReason' | 'dueAt'>;

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
  /** Adds a case; its first event is appended next. */
  readonly addCase: (newCase: NewStoredCase) => Promise<StoredCase>;
  readonly setMarks: (caseId: string, marks: CaseMarks, at: string) => Promise<void>;
}

/**
 * Runs `work` while no other transaction, in this or any other process, can add an event.
 * Everything `work` writes and reads is of one moment; nothing of it stays when it throws.
 */
export async function withOpenLog<T>(store: Store, work: (log: OpenLog) => Promise<T>, urgent = false): Promise<T> {
  const result = await store.inTurn(async (trx) => {
    // The update takes the row's lock before anything is read: on PostgreSQL later readers see what the former holder committed.
    const head = await trx
      .updateTable('log_head')
      .set((q) => ({ count: q.ref('count') }))
      .where('id', '=', 1)
      .returningAll()
      .executeTakeFirstOrThrow();
    const log = openLogOf(store, trx, head);
    const value = await work(log.open);
    await log.write();
    return value;
  }, urgent);
  store.changes.flush();
  return result;
}

// A statement may hold some thirty thousand values.
const ROWS_AT_ONCE = 500;

type Named = { readonly id: string; readonly name?: string };

function openLogOf(
  store: Store,
  trx: Db,
  head: { readonly seq: number; readonly hash: string; readonly count: number },
) {
  const events: CaseEventTable[] = [];
  const texts: { readonly seq: number; readonly salt: string; readonly body: string }[] = [];
  const refs = new Map<string, string>();
  const facts = new Map<string, string>();
  let { seq, hash } = head;

  const ref = async (person: Named): Promise<string> => {
    const found = refs.get(person.id) ?? (await refOf(trx, person));
    refs.set(person.id, found);
    return found;
  };

  const open: OpenLog = {
    trx,
    async addCase(newCase) {
      const { worker } = newCase;
      const row = caseRow(
        newCase,
        await ref({ id: worker.id, ...(worker.name !== undefined && { name: worker.name }) }),
      );
      await trx.insertInto('cases').values(row).execute();
      facts.set(newCase.id, factsHash(factsOfRow(row)));
      return { ...newCase, holdReason: undefined, dueAt: undefined, events: [] };
    },
    async setMarks(caseId, marks, at) {
      const owner_ref = marks.ownerId === undefined ? null : await ref({ id: marks.ownerId });
      const { state, dueAt, heldUntil } = marks;
      await trx
        .updateTable('cases')
        .set({ state, owner_ref, due_at: dueAt ?? null, held_until: heldUntil ?? null, last_at: at })
        .where('id', '=', caseId)
        .execute();
      await store.changes.announce(trx, { topic: 'case', subject: caseId }, at);
    },
    async append(event) {
      const actor = await ref(event.actor);
      const to = event.to ? await ref(event.to) : null;
      const body = event.texts === undefined ? undefined : JSON.stringify(event.texts);
      const salt = newSalt();
      const textHash = body === undefined ? null : saltedTextHash(salt, body);
      const { caseId, at, kind, channel } = event;
      const detail = event.detail ?? null;
      const factsOfCase = kind === 'created' ? (facts.get(caseId) ?? null) : null;
      const previous = hash;
      seq += 1;
      hash = chainHash(previous, {
        seq,
        caseId,
        at,
        kind,
        actor,
        channel,
        to,
        detail,
        factsHash: factsOfCase,
        textHash,
      });
      const links = { facts_hash: factsOfCase, text_hash: textHash, prev_hash: previous, hash };
      events.push({ seq, case_id: caseId, at, kind, actor, channel, to_ref: to, detail, ...links });
      if (body !== undefined) texts.push({ seq, salt, body });
      return storedEvent(event, seq);
    },
  };

  return {
    open,
    // Written together at the end: fewer journeys to the database while everybody else waits.
    async write(): Promise<void> {
      if (events.length === 0) return;
      for (let from = 0; from < events.length; from += ROWS_AT_ONCE) {
        await trx
          .insertInto('case_events')
          .values(events.slice(from, from + ROWS_AT_ONCE))
          .execute();
      }
      for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) {
        await trx
          .insertInto('event_texts')
          .values(texts.slice(from, from + ROWS_AT_ONCE))
          .execute();
      }
      await trx
        .updateTable('log_head')
        .set({ seq, hash, count: head.count + events.length })
        .where('id', '=', 1)
        .execute();
    },
  };
}

function storedEvent(event: EventToAppend, seq: number): StoredEvent {
  const { caseId, at, kind, channel, actor, to, detail, texts } = event;
  return {
    seq,
    caseId,
    at,
    kind,
    actor: { id: actor.id, name: actor.name },
    channel,
    ...(to && { to: { id: to.id, name: to.name } }),
    ...(detail !== undefined && { detail }),
    ...(texts && { texts }),
  };
}

function caseRow(newCase: NewStoredCase, workerRef: string): CaseTable {
  return {
    id: newCase.id,
    level: newCase.level,
    about: newCase.about,
    categories: JSON.stringify(newCase.categories),
    why: newCase.why,
    practice: newCase.practice ?? null,
    protocol_id: newCase.protocolId ?? null,
    worker_ref: workerRef,
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
