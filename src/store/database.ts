import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { AppError } from '../errors.ts';
import { makeFolder } from '../knowledge/make-folder.ts';
import { type ChangeFeed, createPostgresChangeFeed, createSqliteChangeFeed } from './change-feed.ts';
import { migrate, type StoreKind } from './migrations.ts';
import { openPostgresPool, postgresDialect } from './postgres.ts';
import type { Schema } from './schema.ts';
import { openSqliteFile, sqliteDialect } from './sqlite.ts';
import { storeFault } from './store-fault.ts';

export type Db = Kysely<Schema>;

/** Where everything is kept. The repositories beside this file are made from it; nothing outside this room writes SQL. */
export interface Store {
  readonly kind: StoreKind;
  readonly db: Db;
  readonly changes: ChangeFeed;
  /** Runs `work` in one transaction. */
  readonly inTransaction: <T>(work: (trx: Db) => Promise<T>) => Promise<T>;
  /** The same, one after another in this process; what is `urgent` goes before what is not. */
  readonly inTurn: <T>(work: (trx: Db) => Promise<T>, urgent: boolean) => Promise<T>;
  readonly close: () => Promise<void>;
}

export type StoreLocation = { readonly dataDir: string } | { readonly databaseUrl: string };

/** Opens the store, made or brought forward as needed: a SQLite file in the data folder, or a PostgreSQL database. */
export async function openStore(location: StoreLocation): Promise<Store> {
  const store = 'databaseUrl' in location ? openPostgres(location.databaseUrl) : openSqlite(location.dataDir);
  try {
    await migrate(store.db, store.kind);
    await store.changes.start();
  } catch (error) {
    await store.close().catch(() => undefined);
    if (error instanceof AppError) throw error;
    throw new AppError(
      'store',
      `the store could not be opened: ${storeFault(error) ?? 'a fault in its tables'}; wanted a store that can be read and written`,
      { cause: error },
    );
  }
  return store;
}

const databaseFile = 'link-worker-assistant.sqlite';

function openSqlite(dataDir: string): Store {
  let database: DatabaseSync;
  try {
    makeFolder(dataDir, 0o700);
    database = openSqliteFile(join(dataDir, databaseFile));
  } catch (error) {
    throw new AppError(
      'store',
      storeFault(error) === 'damaged'
        ? `DATA_DIR: ${databaseFile} is damaged or no database; wanted the file as it was last kept: put your copy back, or move it away to begin anew`
        : 'DATA_DIR: the database file could not be opened; wanted a folder that can be written',
      { cause: error },
    );
  }
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database) });
  const changes = createSqliteChangeFeed(db, database);
  const inTurn = oneAfterAnother();
  return {
    kind: 'sqlite',
    db,
    changes,
    inTransaction: (work) => db.transaction().execute(work),
    inTurn: (work, urgent) => inTurn(() => db.transaction().execute(work), urgent),
    close: async () => {
      await changes.stop();
      await db.destroy();
    },
  };
}

function openPostgres(databaseUrl: string): Store {
  const db = new Kysely<Schema>({ dialect: postgresDialect(openPostgresPool(databaseUrl, 'general')) });
  const caseLog = new Kysely<Schema>({ dialect: postgresDialect(openPostgresPool(databaseUrl, 'caseLog')) });
  const changes = createPostgresChangeFeed(databaseUrl);
  const inTurn = oneAfterAnother();
  return {
    kind: 'postgres',
    db,
    changes,
    inTransaction: (work) => db.transaction().execute(work),
    inTurn: (work, urgent) => inTurn(() => caseLog.transaction().execute(work), urgent),
    close: async () => {
      await changes.stop();
      await caseLog.destroy();
      await db.destroy();
    },
  };
}

// All writers of cases wait for one row; waiting here instead keeps the pool free, and lets somebody in danger go first.
function oneAfterAnother(): <T>(work: () => Promise<T>, urgent: boolean) => Promise<T> {
  const waiting: { readonly urgent: (() => Promise<void>)[]; readonly others: (() => Promise<void>)[] } = {
    urgent: [],
    others: [],
  };
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (
      let next = waiting.urgent.shift() ?? waiting.others.shift();
      next;
      next = waiting.urgent.shift() ?? waiting.others.shift()
    )
      await next();
    running = false;
  }

  return (work, urgent) =>
    new Promise((resolve, reject) => {
      (urgent ? waiting.urgent : waiting.others).push(() => work().then(resolve, reject));
      void run();
    });
}
