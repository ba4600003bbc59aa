import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

// Waiting for another process inside SQLite stops everything else in this one, so it is short; after it we wait without stopping anything.
const BUSY_TIMEOUT_MS = 20;
const PATIENCE_MS = 5000;
const BUSY = 5;
const KEPT_STATEMENTS = 500;

/** Opens the file with write-ahead log and full synchronisation: what is committed survives a crash of the process and of the machine. */
export function openSqliteFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: PATIENCE_MS, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  return database;
}

/** Lets Kysely speak to the SQLite that is part of Node. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

// A deferred transaction that reads first and writes later fails at once when another process wrote in between, without waiting.
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asKyselyDatabase(database) });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection(), this.#database);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  // A full disk ends the transaction by itself; rolling back once more would hide why.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

// Outside a transaction nothing has been done yet when the file is busy, so the same statement can be tried again.
function patient(connection: DatabaseConnection, database: DatabaseSync): DatabaseConnection {
  return {
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      for (const began = performance.now(); ; ) {
        try {
          return await connection.executeQuery<R>(query);
        } catch (error) {
          const isBusy = ((error as { readonly errcode?: number }).errcode ?? 0) % 256 === BUSY;
          if (!isBusy || database.isTransaction || performance.now() - began > PATIENCE_MS) throw error;
          await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
        }
      }
    },
  };
}

function asKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, StatementSync>();
  return {
    close: () => database.close(),
    prepare(sql) {
      let statement = statements.get(sql);
      if (statement === undefined) {
        statement = database.prepare(sql);
        if (statements.size >= KEPT_STATEMENTS) statements.clear();
        statements.set(sql, statement);
      }
      const prepared = statement;
      return {
        reader: prepared.columns().length > 0,
        all: (parameters) => prepared.all(...asInputs(parameters)),
        run: (parameters) => prepared.run(...asInputs(parameters)),
        iterate: (parameters) => prepared.iterate(...asInputs(parameters)) as IterableIterator<unknown>,
      };
    },
  };
}

function asInputs(parameters: ReadonlyArray<unknown>): SQLInputValue[] {
  return parameters.map((value) => (typeof value === 'boolean' ? Number(value) : (value as SQLInputValue)));
}
