import type { Db, Store } from './database.ts';

/** A letter that must reach somebody: ids only; its words are read when it is delivered, so a purge reaches them too. */
export interface Letter {
  /** The same letter has the same key whenever it is delivered again: a receiver shows each key once. */
  readonly key: string;
  /** Undefined for a task that is no case. */
  readonly caseId: string | undefined;
  readonly side: 'supervisor' | 'worker';
  readonly personId: string;
  readonly channel: string;
  readonly conversationId: string | undefined;
  readonly purpose: string;
  readonly eventSeq: number;
  readonly attempts: number;
  readonly createdAt: string;
}

export type NewLetter = Omit<Letter, 'attempts'>;

/** Puts a letter in the outbox within the transaction that gives the reason for it; a key that is there already is left alone. */
export async function postLetter(trx: Db, letter: NewLetter): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({
      delivery_key: letter.key,
      case_id: letter.caseId ?? null,
      side: letter.side,
      person_id: letter.personId,
      channel: letter.channel,
      conversation_id: letter.conversationId ?? null,
      purpose: letter.purpose,
      event_seq: letter.eventSeq,
      state: 'waiting',
      attempts: 0,
      next_attempt_at: letter.createdAt,
      lease_by: null,
      lease_until: null,
      last_why: null,
      created_at: letter.createdAt,
    })
    .onConflict((c) => c.column('delivery_key').doNothing())
    .execute();
}

export interface ClaimRequest {
  readonly by: string;
  readonly now: string;
  readonly leaseUntil: string;
  readonly limit: number;
}

/** Lends letters that are due to this process alone until the lease ends. */
export async function claimLetters(store: Store, claim: ClaimRequest): Promise<readonly Letter[]> {
  const { by, now, leaseUntil, limit } = claim;
  const rows = await store.db
    .updateTable('outbox')
    .set({ lease_by: by, lease_until: leaseUntil })
    .where('delivery_key', 'in', (q) => {
      const due = q
        .selectFrom('outbox')
        .select('delivery_key')
        .where('state', '=', 'waiting')
        .where('next_attempt_at', '<=', now)
        .where((w) => w.or([w('lease_until', 'is', null), w('lease_until', '<=', now)]))
        .orderBy('next_attempt_at')
        .orderBy('event_seq')
        .limit(limit);
      return store.kind === 'postgres' ? due.forUpdate().skipLocked() : due;
    })
    .where('state', '=', 'waiting')
    .where((w) => w.or([w('lease_until', 'is', null), w('lease_until', '<=', now)]))
    .returningAll()
    .execute();
  return rows
    .map((row) => ({
      key: row.delivery_key,
      caseId: row.case_id ?? undefined,
      side: row.side === 'worker' ? ('worker' as const) : ('supervisor' as const),
      personId: row.person_id,
      channel: row.channel,
      conversationId: row.conversation_id ?? undefined,
      purpose: row.purpose,
      eventSeq: row.event_seq,
      attempts: row.attempts,
      createdAt: row.created_at,
    }))
    .sort((a, b) => a.eventSeq - b.eventSeq);
}

/** Ends a letter; false when it was no longer lent to `by`. */
export async function endLetter(
  trx: Db,
  key: string,
  by: string,
  state: 'delivered' | 'undeliverable',
  why: string | null,
): Promise<boolean> {
  const ended = await trx
    .updateTable('outbox')
    .set((q) => ({ state, last_why: why, lease_by: null, lease_until: null, attempts: q('attempts', '+', 1) }))
    .where('delivery_key', '=', key)
    .where('state', '=', 'waiting')
    .where('lease_by', '=', by)
    .returning('delivery_key')
    .execute();
  return ended.length === 1;
}

/** Gives a letter back to be tried again at `nextAttemptAt`; one that only stood behind another has not been tried. */
export async function delayLetter(db: Db, key: string, by: string, nextAttemptAt: string, why: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set((q) => ({
      next_attempt_at: nextAttemptAt,
      last_why: why,
      lease_by: null,
      lease_until: null,
      attempts: q('attempts', '+', why === 'queue' ? 0 : 1),
    }))
    .where('delivery_key', '=', key)
    .where('state', '=', 'waiting')
    .where('lease_by', '=', by)
    .execute();
}

/** Ends letters to colleagues that no longer need to go, because the case is closed. Letters to the worker still go. */
export async function dropLetters(trx: Db, caseId: string): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ state: 'undeliverable', last_why: 'case_closed', lease_by: null, lease_until: null })
    .where('case_id', '=', caseId)
    .where('side', '=', 'supervisor')
    .where('state', '=', 'waiting')
    .where('purpose', '=', 'escalation')
    .execute();
}

/** How many letters wait, and since when the oldest does: for readiness and metrics. */
export async function outboxLength(db: Db): Promise<{ readonly waiting: number; readonly oldest: string | undefined }> {
  const row = await db
    .selectFrom('outbox')
    .select((q) => [q.fn.countAll().as('waiting'), q.fn.min('created_at').as('oldest')])
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return { waiting: Number(row?.waiting ?? 0), oldest: row?.oldest ?? undefined };
}

/** Letters about tasks that will not arrive any more, newest first: their task still waits, and somebody must know. */
export async function undeliveredTasks(
  db: Db,
  since: string,
): Promise<
  readonly { readonly personId: string; readonly purpose: string; readonly at: string; readonly why: string }[]
> {
  const rows = await db
    .selectFrom('outbox')
    .select(['person_id', 'purpose', 'created_at', 'last_why'])
    .where('case_id', 'is', null)
    .where('state', '=', 'undeliverable')
    .where('created_at', '>=', since)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    purpose: row.purpose,
    at: row.created_at,
    why: row.last_why ?? '',
  }));
}
