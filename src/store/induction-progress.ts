import type { Store } from './database.ts';

export type StepState = 'begun' | 'done' | 'skipped';

/** How far a starter is with one step. `detail` is a coded place inside it, never words. */
export interface StepProgress {
  readonly workerId: string;
  readonly stepId: string;
  readonly state: StepState;
  readonly detail: string;
  readonly at: Date;
}

export interface InductionProgress {
  readonly set: (progress: StepProgress) => Promise<void>;
  readonly of: (workerId: string) => Promise<readonly StepProgress[]>;
}

export function createInductionProgress({ db }: Store): InductionProgress {
  return {
    async set({ workerId, stepId, state, detail, at }) {
      const now = { state, detail, at: at.toISOString() };
      await db
        .insertInto('induction_progress')
        .values({ worker_id: workerId, step_id: stepId, ...now })
        .onConflict((c) => c.columns(['worker_id', 'step_id']).doUpdateSet(now))
        .execute();
    },
    async of(workerId) {
      const rows = await db
        .selectFrom('induction_progress')
        .selectAll()
        .where('worker_id', '=', workerId)
        .orderBy('at')
        .execute();
      return rows.map((row) => ({
        workerId: row.worker_id,
        stepId: row.step_id,
        state: row.state as StepState,
        detail: row.detail,
        at: new Date(row.at),
      }));
    },
  };
}
