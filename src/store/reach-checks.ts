import type { Store } from './database.ts';

/** Whether a colleague could be reached on a channel when it was last tried. */
export interface ReachCheck {
  readonly personId: string;
  readonly channel: string;
  readonly ok: boolean;
  readonly why: string;
  readonly checkedAt: Date;
}

export interface ReachChecks {
  readonly record: (check: ReachCheck) => Promise<void>;
  readonly all: () => Promise<readonly ReachCheck[]>;
}

export function createReachChecks({ db }: Store): ReachChecks {
  return {
    async record({ personId, channel, ok, why, checkedAt }) {
      const found = { ok: ok ? 1 : 0, why, checked_at: checkedAt.toISOString() };
      await db
        .insertInto('reach_checks')
        .values({ person_id: personId, channel, ...found })
        .onConflict((c) => c.columns(['person_id', 'channel']).doUpdateSet(found))
        .execute();
    },
    async all() {
      const rows = await db.selectFrom('reach_checks').selectAll().orderBy('person_id').orderBy('channel').execute();
      return rows.map((row) => ({
        personId: row.person_id,
        channel: row.channel,
        ok: row.ok === 1,
        why: row.why,
        checkedAt: new Date(row.checked_at),
      }));
    },
  };
}
