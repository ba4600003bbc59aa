import { randomUUID } from 'node:crypto';
import type { Db, Store } from './database.ts';

export interface Deadline {
  readonly id: string;
  readonly caseId: string | undefined;
  readonly kind: string;
  readonly dueAt: string;
}

export interface NewDeadline {
  readonly caseId?: string;
  readonly kind: string;
  readonly dueAt: string;
  /** True where the time is one of the calendar, which a corrected clock does not move. */
  readonly calendar?: boolean;
}

/** Sets a timer within the transaction that gives the reason for it. */
export async function setDeadline(trx: Db, deadline: NewDeadline): Promise<void> {
  const { caseId, kind, dueAt, calendar } = deadline;
  await trx
    .insertInto('deadlines')
    .values({
      id: randomUUID(),
      case_id: caseId ?? null,
      kind,
      due_at: dueAt,
      calendar: calendar ? 1 : 0,
      done_at: null,
    })
    .execute();
}

/** Stops the timers of a case, all or those of the kinds given. */
export async function stopDeadlines(trx: Db, caseId: string, at: string, kinds?: readonly string[]): Promise<void> {
  let stop = trx
    .updateTable('deadlines')
    .set({ done_at: at })
    .where('case_id', '=', caseId)
    .where('done_at', 'is', null);
  if (kinds) stop = stop.where('kind', 'in', [...kinds]);
  await stop.execute();
}

export async function dueDeadlines(db: Db, now: string, limit: number): Promise<readonly Deadline[]> {
  const rows = await db
    .selectFrom('deadlines')
    .selectAll()
    .where('done_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, caseId: row.case_id ?? undefined, kind: row.kind, dueAt: row.due_at }));
}

/** Takes a timer for this transaction; false when another process had it. What follows from it must be written in the same transaction. */
export async function takeDeadline(trx: Db, id: string, at: string): Promise<boolean> {
  const taken = await trx
    .updateTable('deadlines')
    .set({ done_at: at })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning('id')
    .execute();
  return taken.length === 1;
}

const TOLERANCE_MS = 60_000;

/**
 * Notes the time. Where the clock was set back since it was last noted, everything that is waiting is moved back as far, once,
 * so that nobody waits two hours longer because a clock was mended.
 */
export async function noteClock(store: Store, now: Date, ownLast: Date | undefined): Promise<'steady' | 'set_back'> {
  const wentBack = ownLast === undefined || now.getTime() < ownLast.getTime() - TOLERANCE_MS;
  const nowText = now.toISOString();
  return store.inTransaction(async (trx) => {
    await trx
      .insertInto('clock')
      .values({ id: 1, last_seen: nowText })
      .onConflict((c) => c.column('id').doNothing())
      .execute();
    const { last_seen } = await trx
      .updateTable('clock')
      .set((q) => ({ last_seen: q.ref('last_seen') }))
      .returningAll()
      .executeTakeFirstOrThrow();
    const back = Date.parse(last_seen) - now.getTime();
    await trx.updateTable('clock').set({ last_seen: nowText }).execute();
    if (!wentBack || back <= TOLERANCE_MS) return 'steady';
    await moveBack(trx, back);
    return 'set_back';
  });
}

async function moveBack(trx: Db, byMs: number): Promise<void> {
  const earlier = (time: string) => new Date(Date.parse(time) - byMs).toISOString();
  const timers = await trx
    .selectFrom('deadlines')
    .select(['id', 'due_at'])
    .where('done_at', 'is', null)
    .where('calendar', '=', 0)
    .execute();
  for (const { id, due_at } of timers)
    await trx
      .updateTable('deadlines')
      .set({ due_at: earlier(due_at) })
      .where('id', '=', id)
      .execute();
  const letters = await trx
    .selectFrom('outbox')
    .select(['delivery_key', 'next_attempt_at', 'lease_until'])
    .where('state', '=', 'waiting')
    .execute();
  for (const letter of letters) {
    await trx
      .updateTable('outbox')
      .set({
        next_attempt_at: earlier(letter.next_attempt_at),
        lease_until: letter.lease_until === null ? null : earlier(letter.lease_until),
      })
      .where('delivery_key', '=', letter.delivery_key)
      .execute();
  }
}

/** True for the one process that may do what is to be done once under this name, such as a check of one day. */
export async function takeOnce(db: Db, name: string, at: string): Promise<boolean> {
  const taken = await db
    .insertInto('deadlines')
    .values({ id: `once:${name}`, case_id: null, kind: 'once', due_at: at, calendar: 1, done_at: at })
    .onConflict((c) => c.column('id').doNothing())
    .returning('id')
    .execute();
  return taken.length === 1;
}
