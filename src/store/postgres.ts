import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';

// Short enough that a worker waiting in a corridor still gets the telephone number from a dead database.
const CONNECT_TIMEOUT_MS = 5000;
const STATEMENT_TIMEOUT_MS = 10_000;
// A network that swallows everything says nothing: then the client itself gives up.
const QUERY_TIMEOUT_MS = 12_000;

// One writes to the case log at a time; the second is there when the first has just broken.
const pools = { general: { max: 20, idleTimeoutMillis: 60_000 }, caseLog: { max: 2, idleTimeoutMillis: 0 } };

/**
 * A pool of connections; an idle connection that breaks is replaced and does not end the process.
 * The case log has its own, kept open: whoever is in danger never waits for a connection that a question holds, nor for a new one.
 */
export function openPostgresPool(databaseUrl: string, use: keyof typeof pools): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    ...pools[use],
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'link-worker-assistant',
    pipeline: true,
  });
  pool.on('error', () => undefined);
  // A connection that breaks while it is lent out tells so by an event too, which would end the process if nobody listened.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Lets Kysely speak to PostgreSQL. Counts come back as numbers, as they do from SQLite. */
export function postgresDialect(pool: pg.Pool): Dialect {
  const dialect = new PostgresDialect({ pool });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => new HurriedDriver(dialect.createDriver()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/**
 * Within a transaction, what gives nothing back is sent without waiting for its answer; the commit waits for all of it and fails with the first fault.
 * Each answer waited for costs a turn of the event loop: under load, with everybody waiting for the log's one row, those turns were seconds.
 * How many rows an update touched is therefore asked for by `returning`.
 */
class HurriedDriver implements Driver {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  init(): Promise<void> {
    return this.#driver.init();
  }

  async acquireConnection(): Promise<HurriedConnection> {
    return new HurriedConnection(await this.#driver.acquireConnection());
  }

  async beginTransaction(connection: HurriedConnection, settings: TransactionSettings): Promise<void> {
    connection.hurry(this.#driver.beginTransaction(connection.real, settings));
  }

  async commitTransaction(connection: HurriedConnection): Promise<void> {
    const committed = this.#driver.commitTransaction(connection.real);
    // What PostgreSQL says of a commit after a fault is less than what the fault itself says.
    committed.catch(() => undefined);
    await connection.caughtUp();
    await committed;
  }

  async rollbackTransaction(connection: HurriedConnection): Promise<void> {
    await connection.caughtUp().catch(() => undefined);
    await this.#driver.rollbackTransaction(connection.real);
  }

  releaseConnection(connection: HurriedConnection): Promise<void> {
    return this.#driver.releaseConnection(connection.real);
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }
}

class HurriedConnection implements DatabaseConnection {
  readonly real: DatabaseConnection;
  #sent: Promise<unknown>[] | undefined;

  constructor(real: DatabaseConnection) {
    this.real = real;
  }

  /** From here until `caughtUp` the connection is in a transaction. */
  hurry(begun: Promise<unknown>): void {
    begun.catch(() => undefined);
    this.#sent = [begun];
  }

  /** Resolves when everything sent has been done; rejects with the first fault. */
  async caughtUp(): Promise<void> {
    const sent = this.#sent ?? [];
    this.#sent = undefined;
    for (const one of sent) await one;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const answer = this.real.executeQuery<R>(query);
    const sent = this.#sent;
    if (sent === undefined) return answer;
    if (givesNothingBack(query)) {
      answer.catch(() => undefined);
      sent.push(answer);
      return { rows: [] };
    }
    try {
      return await answer;
    } catch (error) {
      // After a fault every further statement only says that the transaction is over: the first fault says why.
      for (const one of sent) await one;
      throw error;
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.real.streamQuery<R>(query, chunkSize);
  }
}

function givesNothingBack({ query, sql }: CompiledQuery): boolean {
  switch (query.kind) {
    case 'InsertQueryNode':
    case 'UpdateQueryNode':
      return query.returning === undefined;
    default:
      return sql.startsWith('select pg_notify(');
  }
}
