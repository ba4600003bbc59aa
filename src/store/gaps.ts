import { randomUUID } from 'node:crypto';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Store } from './database.ts';

export type GapState = 'open' | 'answered' | 'not_ours';

/** A question that the knowledge did not answer. The words go with their retention; the key by which like questions are grouped stays. */
export interface Gap {
  readonly id: string;
  readonly at: Date;
  readonly turnId: string | undefined;
  readonly workerId: string;
  readonly practice: string | undefined;
  readonly groupKey: string;
  readonly question: SafeText | undefined;
  readonly bestConfidence: number | undefined;
  readonly state: GapState;
}

export interface Gaps {
  readonly record: (gap: Omit<Gap, 'id' | 'state' | 'question'> & { readonly question: SafeText }) => Promise<string>;
  readonly list: (filter: {
    readonly state?: GapState;
    readonly since?: Date;
    readonly until?: Date;
  }) => Promise<readonly Gap[]>;
  /** Takes the words of a conversation's questions away; that something was not found stays counted. */
  readonly forgetWords: (conversationId: string) => Promise<void>;
  /** Closes all gaps of a group, and says whose they were: those who asked are told. */
  readonly close: (groupKey: string, state: Exclude<GapState, 'open'>) => Promise<readonly string[]>;
}

export function createGaps({ db }: Store): Gaps {
  return {
    async record(gap) {
      const id = randomUUID();
      await db
        .insertInto('gaps')
        .values({
          id,
          at: gap.at.toISOString(),
          turn_id: gap.turnId ?? null,
          worker_id: gap.workerId,
          practice: gap.practice ?? null,
          group_key: gap.groupKey,
          question: gap.question,
          state: 'open',
          best_confidence: gap.bestConfidence ?? null,
        })
        .execute();
      return id;
    },
    async forgetWords(conversationId) {
      await db
        .updateTable('gaps')
        .set({ question: null, group_key: '' })
        .where('turn_id', 'in', (q) => q.selectFrom('turns').select('id').where('conversation_id', '=', conversationId))
        .execute();
    },
    async list({ state, since, until }) {
      let find = db.selectFrom('gaps').selectAll().orderBy('at');
      if (state) find = find.where('state', '=', state);
      if (since) find = find.where('at', '>=', since.toISOString());
      if (until) find = find.where('at', '<', until.toISOString());
      return (await find.execute()).map((row) => ({
        id: row.id,
        at: new Date(row.at),
        turnId: row.turn_id ?? undefined,
        workerId: row.worker_id,
        practice: row.practice ?? undefined,
        groupKey: row.group_key,
        question: (row.question ?? undefined) as SafeText | undefined,
        bestConfidence: row.best_confidence ?? undefined,
        state: row.state as GapState,
      }));
    },
    async close(groupKey, state) {
      const rows = await db
        .updateTable('gaps')
        .set({ state })
        .where('group_key', '=', groupKey)
        .where('state', '=', 'open')
        .returning('worker_id')
        .execute();
      return [...new Set(rows.map((row) => row.worker_id))];
    },
  };
}
