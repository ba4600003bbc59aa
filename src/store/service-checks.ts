import type { Store } from './database.ts';

/** Services that a colleague has confirmed at the desk since the file was written: id to the day. */
export interface ServiceChecks {
  readonly all: () => Promise<ReadonlyMap<string, string>>;
  readonly confirm: (assetId: string, day: string, by: string, at: Date) => Promise<void>;
}

export function createServiceChecks({ db }: Store): ServiceChecks {
  return {
    async all() {
      const rows = await db.selectFrom('service_checks').select(['asset_id', 'checked_on']).execute();
      return new Map(rows.map((row) => [row.asset_id, row.checked_on]));
    },
    async confirm(assetId, day, by, at) {
      const checked = { checked_on: day, checked_by: by, at: at.toISOString() };
      await db
        .insertInto('service_checks')
        .values({ asset_id: assetId, ...checked })
        .onConflict((c) => c.column('asset_id').doUpdateSet(checked))
        .execute();
    },
  };
}
