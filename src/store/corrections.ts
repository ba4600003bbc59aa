import { randomUUID } from 'node:crypto';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Store } from './database.ts';

export type CorrectionKind = 'asset' | 'document' | 'answer_for_knowledge' | 'suggestion' | 'missed_danger';
export type CorrectionState = 'waiting' | 'accepted' | 'declined' | 'withdrawn';

/** Something a worker or a supervisor wants the knowledge owner to look at. */
export interface Correction {
  readonly id: string;
  readonly at: Date;
  readonly byId: string;
  readonly kind: CorrectionKind;
  readonly ref: string | undefined;
  readonly caseId: string | undefined;
  readonly turnId: string | undefined;
  readonly body: SafeText | undefined;
  readonly state: CorrectionState;
  readonly decidedBy: string | undefined;
  readonly decidedAt: Date | undefined;
}

export interface Corrections {
  readonly add: (correction: Omit<Correction, 'id' | 'state' | 'decidedBy' | 'decidedAt'>) => Promise<string>;
  readonly list: (filter: {
    readonly state?: CorrectionState;
    readonly byId?: string;
  }) => Promise<readonly Correction[]>;
  /** Decides one that waits; false when somebody decided it before. */
  readonly decide: (id: string, state: Exclude<CorrectionState, 'waiting'>, by: string, at: Date) => Promise<boolean>;
}

export function createCorrections({ db }: Pick<Store, 'db'>): Corrections {
  return {
    async add({ at, byId, kind, ref, caseId, turnId, body }) {
      const id = randomUUID();
      const about = { ref: ref ?? null, case_id: caseId ?? null, turn_id: turnId ?? null, body: body ?? null };
      await db
        .insertInto('corrections')
        .values({
          id,
          at: at.toISOString(),
          by_id: byId,
          kind,
          ...about,
          state: 'waiting',
          decided_by: null,
          decided_at: null,
        })
        .execute();
      return id;
    },
    async list({ state, byId }) {
      let find = db.selectFrom('corrections').selectAll().orderBy('at');
      if (state) find = find.where('state', '=', state);
      if (byId !== undefined) find = find.where('by_id', '=', byId);
      return (await find.execute()).map((row) => ({
        id: row.id,
        at: new Date(row.at),
        byId: row.by_id,
        kind: row.kind as CorrectionKind,
        ref: row.ref ?? undefined,
        caseId: row.case_id ?? undefined,
        turnId: row.turn_id ?? undefined,
        body: (row.body ?? undefined) as SafeText | undefined,
        state: row.state as CorrectionState,
        decidedBy: row.decided_by ?? undefined,
        decidedAt: row.decided_at === null ? undefined : new Date(row.decided_at),
      }));
    },
    async decide(id, state, by, at) {
      const decided = await db
        .updateTable('corrections')
        .set({ state, decided_by: by, decided_at: at.toISOString() })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .returning('id')
        .execute();
      return decided.length === 1;
    },
  };
}
