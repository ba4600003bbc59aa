import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

// Short enough that a worker waiting in a corridor still gets the telephone number from a dead database.
const CONNECT_TIMEOUT_MS = 5000;
const STATEMENT_TIMEOUT_MS = 10_000;
// A network that swallows everything says nothing: then the client itself gives up.
const QUERY_TIMEOUT_MS = 12_000;
const POOL_SIZE = 10;

/** A pool of connections; an idle connection that breaks is replaced and does not end the process. */
export function openPostgresPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'link-worker-assistant',
  });
  pool.on('error', () => undefined);
  // A connection that breaks while it is lent out tells so by an event too, which would end the process if nobody listened.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Lets Kysely speak to PostgreSQL. Counts come back as numbers, as they do from SQLite. */
export function postgresDialect(pool: pg.Pool): Dialect {
  return new PostgresDialect({ pool });
}
