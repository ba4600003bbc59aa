import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openStore, type Store, type StoreLocation } from '../../src/store/database.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

/** A place for stores of one kind: `fresh` gives a new empty one, `open` opens it, as another process would. */
export interface StorePlace {
  readonly kind: 'sqlite' | 'postgres';
  /** False only where PostgreSQL cannot start on this machine; a line is printed. */
  readonly available: () => boolean;
  readonly fresh: () => Promise<StoreLocation>;
  readonly open: (location: StoreLocation) => Promise<Store>;
}

/** Runs one suite on a SQLite file and on a real PostgreSQL, which is started once for the test file. */
export function onEveryStore(suite: (place: StorePlace) => void, options: { readonly durable?: boolean } = {}): void {
  describe('on SQLite', () => suite(sqlitePlace()));
  describe('on PostgreSQL', () => suite(postgresPlace(options)));
}

/** The SQLite place alone, for what does not depend on the store. */
export function sqlitePlace(): StorePlace {
  const dirs: string[] = [];
  const opened: Store[] = [];
  afterAll(async () => {
    for (const store of opened) await store.close().catch(() => undefined);
    for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
  });
  return {
    kind: 'sqlite',
    available: () => true,
    fresh: async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'lwa-store-'));
      dirs.push(dataDir);
      return { dataDir };
    },
    open: async (location) => keep(opened, await openStore(location)),
  };
}

function postgresPlace(options: { readonly durable?: boolean }): StorePlace {
  const opened: Store[] = [];
  let server: RunningPostgres | undefined;

  beforeAll(async () => {
    server = await startPostgres(options);
  }, 60_000);

  afterAll(async () => {
    for (const store of opened) await store.close().catch(() => undefined);
    await server?.stop();
  }, 60_000);

  return {
    kind: 'postgres',
    available: () => server !== undefined,
    fresh: async () => ({ databaseUrl: (await server?.newDatabase()) ?? '' }),
    open: async (location) => keep(opened, await openStore(location)),
  };
}

function keep(opened: Store[], store: Store): Store {
  opened.push(store);
  return store;
}
