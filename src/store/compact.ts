import { sql } from 'kysely';
import type { Store } from './database.ts';

/** Takes deleted words out of the files themselves: the write-ahead log is emptied, dead rows are given up. Best effort while others read. */
export async function compact(store: Store): Promise<void> {
  if (store.kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
  else
    await sql`vacuum event_texts, turn_texts, web_activities, gaps, feedback, corrections, supervision_items, asset_reports`.execute(
      store.db,
    );
}
