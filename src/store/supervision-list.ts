import { randomUUID } from 'node:crypto';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Store } from './database.ts';

/** Something a worker keeps for their next supervision. Theirs alone. */
export interface SupervisionItem {
  readonly id: string;
  readonly at: Date;
  readonly turnId: string | undefined;
  readonly caseId: string | undefined;
  readonly body: SafeText | undefined;
  readonly doneAt: Date | undefined;
}

export interface SupervisionList {
  readonly add: (workerId: string, item: Omit<SupervisionItem, 'id' | 'doneAt'>) => Promise<string>;
  readonly of: (workerId: string) => Promise<readonly SupervisionItem[]>;
  /** Ticks an item off; false when it is not on this worker's list. */
  readonly done: (workerId: string, itemId: string, at: Date) => Promise<boolean>;
}

export function createSupervisionList({ db }: Store): SupervisionList {
  return {
    async add(workerId, { at, turnId, caseId, body }) {
      const id = randomUUID();
      const about = { turn_id: turnId ?? null, case_id: caseId ?? null, body: body ?? null };
      await db
        .insertInto('supervision_items')
        .values({ id, worker_id: workerId, at: at.toISOString(), ...about, done_at: null })
        .execute();
      return id;
    },
    async of(workerId) {
      const rows = await db
        .selectFrom('supervision_items')
        .selectAll()
        .where('worker_id', '=', workerId)
        .orderBy('at')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        at: new Date(row.at),
        turnId: row.turn_id ?? undefined,
        caseId: row.case_id ?? undefined,
        body: (row.body ?? undefined) as SafeText | undefined,
        doneAt: row.done_at === null ? undefined : new Date(row.done_at),
      }));
    },
    async done(workerId, itemId, at) {
      const ticked = await db
        .updateTable('supervision_items')
        .set({ done_at: at.toISOString() })
        .where('id', '=', itemId)
        .where('worker_id', '=', workerId)
        .returning('id')
        .execute();
      return ticked.length === 1;
    },
  };
}
