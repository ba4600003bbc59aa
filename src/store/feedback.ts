import { randomUUID } from 'node:crypto';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Store } from './database.ts';

/** What a worker thought of one reply. */
export interface Feedback {
  readonly at: Date;
  readonly turnId: string;
  readonly workerId: string;
  readonly thumb: 'up' | 'down';
  /** A coded reason; empty where none was given. */
  readonly reason: string;
  readonly refs: readonly string[];
  readonly comment: SafeText | undefined;
}

export interface FeedbackLog {
  /** Keeps the newest opinion a person has of a turn. */
  readonly record: (feedback: Feedback) => Promise<void>;
  readonly between: (since: Date, until: Date) => Promise<readonly Feedback[]>;
}

export function createFeedbackLog({ db }: Store): FeedbackLog {
  return {
    async record({ at, turnId, workerId, thumb, reason, refs, comment }) {
      const opinion = { at: at.toISOString(), thumb, reason, refs: JSON.stringify(refs), comment: comment ?? null };
      await db
        .insertInto('feedback')
        .values({ id: randomUUID(), turn_id: turnId, worker_id: workerId, ...opinion })
        .onConflict((c) => c.columns(['turn_id', 'worker_id']).doUpdateSet(opinion))
        .execute();
    },
    async between(since, until) {
      const rows = await db
        .selectFrom('feedback')
        .selectAll()
        .where('at', '>=', since.toISOString())
        .where('at', '<', until.toISOString())
        .orderBy('at')
        .execute();
      return rows.map((row) => ({
        at: new Date(row.at),
        turnId: row.turn_id,
        workerId: row.worker_id,
        thumb: row.thumb === 'up' ? ('up' as const) : ('down' as const),
        reason: row.reason,
        refs: JSON.parse(row.refs) as string[],
        comment: (row.comment ?? undefined) as SafeText | undefined,
      }));
    },
  };
}
