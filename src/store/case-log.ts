import type { SafeText } from '../privacy/safe-text.ts';
import type { Db, Store } from './database.ts';
import { chainHash, factsHash, newSalt, saltedTextHash } from './event-chain.ts';
import { makeRef, nameRef, refsOf } from './person-refs.ts';
import { asStoredCase, caseRows, type StoredCase, type StoredEvent } from './read-cases.ts';
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
  /** Looks up together who an event is likely to name; each of them need not be looked up again. */
  readonly know: (personIds: readonly string[]) => Promise<void>;
  /** A case as it stands under the lock. Who is known from it need not be looked up again when an event names them. */
  readonly read: (caseId: string) => Promise<StoredCase | undefined>;
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
    // It is sent first and waited for where the chain is needed, so that what `work` reads travels with it.
    const head = trx
      .updateTable('log_head')
      .set((q) => ({ count: q.ref('count') }))
      .where('id', '=', 1)
      .returningAll()
      .executeTakeFirstOrThrow();
    head.catch(() => undefined);
    const log = openLogOf(store, trx, head);
    const value = await work(log.open).catch(async (error: unknown) => {
      // Without the lock every later statement only says that the transaction is over.
      await head;
      throw error;
    });
    await log.write();
    return value;
  }, urgent);
  store.changes.flush();
  return result;
}

// A statement may hold some thirty thousand values.
const ROWS_AT_ONCE = 500;

type Named = { readonly id: string; readonly name?: string };

type Head = { readonly seq: number; readonly hash: string; readonly count: number };

function openLogOf(store: Store, trx: Db, head: Promise<Head>) {
  const events: CaseEventTable[] = [];
  const texts: { readonly seq: number; readonly salt: string; readonly body: string }[] = [];
  const refs = new Map<string, string>();
  const names = new Map<string, string | null>();
  const facts = new Map<string, string>();
  let newest: Pick<Head, 'seq' | 'hash'> | undefined;

  const remember = (id: string, known: string, name: string | null): void => {
    refs.set(id, known);
    names.set(id, name);
  };

  const ref = async (person: Named): Promise<string> => {
    if (person.id === 'assistant') return 'assistant';
    if (!names.has(person.id)) await open.know([person.id]);
    const known = refs.get(person.id);
    if (known === undefined) {
      const made = await makeRef(trx, person);
      remember(person.id, made, person.name ?? null);
      return made;
    }
    if (person.name !== undefined && names.get(person.id) !== person.name) {
      names.set(person.id, person.name);
      await nameRef(trx, known, person.name);
    }
    return known;
  };

  const open: OpenLog = {
    trx,
    async know(personIds) {
      for (const id of personIds) names.set(id, null);
      for (const { person_id, ref: known, name } of await refsOf(trx, personIds))
        if (person_id !== null) remember(person_id, known, name);
    },
    async read(caseId) {
      const rows = await caseRows(trx, caseId);
      for (const { worker_ref, worker_id, worker_name, actor, actor_id, actor_name, to_ref, to_id, to_name } of rows) {
        for (const [ref, id, name] of [
          [worker_ref, worker_id, worker_name],
          [actor, actor_id, actor_name],
          [to_ref, to_id, to_name],
        ]) {
          if (typeof ref === 'string' && typeof id === 'string') remember(id, ref, name ?? null);
        }
      }
      return asStoredCase(rows);
    },
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
      const start = await head;
      const { hash: previous, seq: before } = newest ?? start;
      const seq = before + 1;
      const hash = chainHash(previous, {
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
      newest = { seq, hash };
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
      const { count } = await head;
      if (newest === undefined) return;
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
        .set({ ...newest, count: count + events.length })
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
