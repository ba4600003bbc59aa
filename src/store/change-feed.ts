import { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

export interface Change {
  readonly topic: 'conversation' | 'case';
  /** The conversation's or the case's id; `*` after a lost connection: anything may have changed. */
  readonly subject: string;
}

/** Tells every process that holds a socket or an open page that something new can be read. A hint to read again, never the thing itself. */
export interface ChangeFeed {
  /** Says within the transaction that `change` will be there once it is committed. */
  readonly announce: (trx: Kysely<Schema>, change: Change, at: string) => Promise<void>;
  /** Called after the commit, so that listeners in this process need not wait for the next look. */
  readonly flush: () => void;
  /** Calls `listener` for changes made in this and in other processes; returns how to stop. */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const LOOK_EVERY_MS = 200;
const KEEP_CHANGES = 10_000;
const RECONNECT_MS = 1000;

/** On SQLite: a look at the file's change counter five times a second, and at the rows only when it moved. */
export function createSqliteChangeFeed(db: Kysely<Schema>, database: DatabaseSync): ChangeFeed {
  const emitter = new EventEmitter().setMaxListeners(0);
  let lastId = 0;
  let lastVersion = -1;
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let stopped = false;

  async function look(): Promise<void> {
    if (looking || stopped) return;
    looking = true;
    try {
      const rows = await db.selectFrom('changes').selectAll().where('id', '>', lastId).orderBy('id').execute();
      for (const row of rows) {
        lastId = row.id ?? lastId;
        emitter.emit('change', { topic: row.topic, subject: row.subject });
      }
      if (rows.length > 0 && lastId % 500 < rows.length)
        await db
          .deleteFrom('changes')
          .where('id', '<', lastId - KEEP_CHANGES)
          .execute();
    } catch {
      // A store that cannot be read now is read at the next look.
    } finally {
      looking = false;
    }
  }

  function fileChanged(): boolean {
    try {
      const version = Number(Object.values(database.prepare('pragma data_version').get() ?? {})[0]);
      const moved = version !== lastVersion;
      lastVersion = version;
      return moved;
    } catch {
      return false;
    }
  }

  return {
    announce: async (trx, change, at) => {
      await trx.insertInto('changes').values({ topic: change.topic, subject: change.subject, at }).execute();
    },
    flush: () => {
      if (emitter.listenerCount('change') > 0) setImmediate(() => void look());
    },
    subscribe: (listener) => listen(emitter, listener),
    start: async () => {
      const newest = await db
        .selectFrom('changes')
        .select((q) => q.fn.max('id').as('id'))
        .executeTakeFirst();
      lastId = Number(newest?.id ?? 0);
      fileChanged();
      timer = setInterval(() => {
        if (emitter.listenerCount('change') > 0 && fileChanged()) void look();
      }, LOOK_EVERY_MS);
      timer.unref();
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}

/** On PostgreSQL: LISTEN and NOTIFY on a connection of its own, which is made again when it breaks. */
export function createPostgresChangeFeed(databaseUrl: string): ChangeFeed {
  const emitter = new EventEmitter().setMaxListeners(0);
  let client: pg.Client | undefined;
  let wasConnected = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    if (stopped) return;
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'link-worker-assistant changes',
      connectionTimeoutMillis: 5000,
    });
    next.on('error', () => undefined);
    next.on('end', () => {
      if (client === next) client = undefined;
      again();
    });
    next.on('notification', ({ payload }) => {
      const change = readChange(payload);
      if (change) emitter.emit('change', change);
    });
    try {
      await next.connect();
      await next.query('listen lwa_changes');
      client = next;
      if (wasConnected)
        for (const topic of ['conversation', 'case'] as const) emitter.emit('change', { topic, subject: '*' });
      wasConnected = true;
    } catch {
      await next.end().catch(() => undefined);
      again();
    }
  }

  function again(): void {
    if (stopped) return;
    clearTimeout(retry);
    retry = setTimeout(() => void connect(), RECONNECT_MS);
    retry.unref();
  }

  return {
    announce: async (trx, change) => {
      await sql`select pg_notify('lwa_changes', ${`${change.topic}:${change.subject}`})`.execute(trx);
    },
    flush: () => undefined,
    subscribe: (listener) => listen(emitter, listener),
    start: connect,
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}

function listen(emitter: EventEmitter, listener: (change: Change) => void): () => void {
  emitter.on('change', listener);
  return () => void emitter.off('change', listener);
}

function readChange(payload: string | undefined): Change | undefined {
  const at = payload?.indexOf(':') ?? -1;
  const topic = payload?.slice(0, at);
  if (payload === undefined || (topic !== 'conversation' && topic !== 'case')) return undefined;
  return { topic, subject: payload.slice(at + 1) };
}
