import type { Store } from './database.ts';

/** Who works on a group of unanswered questions, and what answers it now. */
export interface GapWork {
  readonly groupKey: string;
  readonly ownerId: string;
  readonly givenAt: Date;
  readonly closedRef: string | undefined;
  readonly closedAt: Date | undefined;
}

export interface GapWorkList {
  readonly all: () => Promise<readonly GapWork[]>;
  /** Gives a group to a colleague, or to another one. */
  readonly give: (groupKey: string, ownerId: string, by: string, at: Date) => Promise<void>;
  readonly close: (groupKey: string, ref: string | undefined, by: string, at: Date) => Promise<void>;
}

export function createGapWork({ db }: Store): GapWorkList {
  return {
    async all() {
      const rows = await db.selectFrom('gap_work').selectAll().execute();
      return rows.map((row) => ({
        groupKey: row.group_key,
        ownerId: row.owner_id,
        givenAt: new Date(row.given_at),
        closedRef: row.closed_ref ?? undefined,
        closedAt: row.closed_at === null ? undefined : new Date(row.closed_at),
      }));
    },
    async give(groupKey, ownerId, by, at) {
      const given = { owner_id: ownerId, given_at: at.toISOString(), given_by: by };
      await db
        .insertInto('gap_work')
        .values({ group_key: groupKey, ...given, closed_ref: null, closed_by: null, closed_at: null })
        .onConflict((c) =>
          c.column('group_key').doUpdateSet({ ...given, closed_ref: null, closed_by: null, closed_at: null }),
        )
        .execute();
    },
    async close(groupKey, ref, by, at) {
      const closed = { closed_ref: ref ?? null, closed_by: by, closed_at: at.toISOString() };
      await db
        .insertInto('gap_work')
        .values({ group_key: groupKey, owner_id: by, given_at: at.toISOString(), given_by: by, ...closed })
        .onConflict((c) => c.column('group_key').doUpdateSet(closed))
        .execute();
    },
  };
}
