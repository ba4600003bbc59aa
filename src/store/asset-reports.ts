import { randomUUID } from 'node:crypto';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Store } from './database.ts';

export type ReportedWhat = 'number' | 'closed' | 'moved' | 'times' | 'full' | 'other';

/** A worker found a record wrong. While it is open, the service is shown as reported wrong on its date. */
export interface AssetReport {
  readonly id: string;
  readonly at: Date;
  readonly ref: string;
  readonly workerId: string;
  readonly what: ReportedWhat;
  readonly comment: SafeText | undefined;
  readonly state: 'open' | 'mended' | 'was_right';
}

export interface AssetReports {
  readonly record: (report: Omit<AssetReport, 'id' | 'state'>) => Promise<string>;
  readonly list: (state?: AssetReport['state']) => Promise<readonly AssetReport[]>;
  /** Since when each record that is reported wrong is so: reference to the date of its first open report. */
  readonly openSince: () => Promise<ReadonlyMap<string, string>>;
  readonly close: (ref: string, state: 'mended' | 'was_right', at: Date) => Promise<readonly string[]>;
}

export function createAssetReports({ db }: Store): AssetReports {
  return {
    async record({ at, ref, workerId, what, comment }) {
      const id = randomUUID();
      await db
        .insertInto('asset_reports')
        .values({
          id,
          at: at.toISOString(),
          ref,
          worker_id: workerId,
          what,
          comment: comment ?? null,
          state: 'open',
          closed_at: null,
        })
        .execute();
      return id;
    },
    async list(state) {
      let find = db.selectFrom('asset_reports').selectAll().orderBy('at');
      if (state) find = find.where('state', '=', state);
      return (await find.execute()).map((row) => ({
        id: row.id,
        at: new Date(row.at),
        ref: row.ref,
        workerId: row.worker_id,
        what: row.what as ReportedWhat,
        comment: (row.comment ?? undefined) as SafeText | undefined,
        state: row.state as AssetReport['state'],
      }));
    },
    async openSince() {
      const rows = await db
        .selectFrom('asset_reports')
        .select((q) => ['ref', q.fn.min('at').as('since')])
        .where('state', '=', 'open')
        .groupBy('ref')
        .execute();
      return new Map(rows.map((row) => [row.ref, row.since.slice(0, 10)]));
    },
    async close(ref, state, at) {
      const rows = await db
        .updateTable('asset_reports')
        .set({ state, closed_at: at.toISOString() })
        .where('ref', '=', ref)
        .where('state', '=', 'open')
        .returning('worker_id')
        .execute();
      return [...new Set(rows.map((row) => row.worker_id))];
    },
  };
}
