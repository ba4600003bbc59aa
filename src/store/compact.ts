import { sql } from 'kysely';
import type { Store } from './database.ts';

const TRIES = 5;
const BETWEEN_TRIES_MS = 20;

/** Takes deleted words out of the files themselves: the write-ahead log is emptied, dead rows are given up. Best effort while others read. */
export async function compact(store: Store): Promise<void> {
  if (store.kind === 'sqlite') await emptyWriteAheadLog(store);
  else
    await sql`vacuum event_texts, turn_texts, web_activities, gaps, feedback, corrections, supervision_items, asset_reports`.execute(
      store.db,
    );
}

/** Takes what was removed or overwritten out of SQLite's write-ahead log, where it would stand until the next purge. While another process reads it is tried a few times more, and then left to that purge. */
export async function emptyWriteAheadLog(store: Store): Promise<void> {
  if (store.kind !== 'sqlite') return;
  for (let tries = 1; ; tries++) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(store.db);
    if (rows[0]?.busy !== 1 || tries === TRIES) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
  }
}
