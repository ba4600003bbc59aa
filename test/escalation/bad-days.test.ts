import { connect, createServer, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import { createNotifier } from '../../src/escalation/notify.ts';
import { openStore } from '../../src/store/database.ts';
import { startPostgres } from '../contracts/start-postgres.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, people, person, standingClock, team } from './a-service.ts';

const [amy, ruth] = [person(people.amy), person(people.ruth)];
const place = sqlitePlace();
const clock = standingClock();

test('says not recorded when the disk is full, keeps what was stored, and goes on when there is room again', async () => {
  const store = await place.open(await place.fresh());
  const parts = { store, team: () => team, clock: clock.now };
  const escalations = createEscalations(parts);
  const before = done(await escalations.open(aCase()));
  await sql`pragma max_page_count = 1`.execute(store.db);
  let full = await escalations.open(aCase());
  for (let n = 0; n < 200 && full.kind === 'opened'; n += 1) full = await escalations.open(aCase());
  expect(full).toEqual({ kind: 'not_recorded', why: 'disk_full' });
  const fills = { caseId: before.id, by: amy, channel: 'web' as const, text: 'x'.repeat(1_000_000) as never };
  expect(await escalations.message(fills)).toEqual({ kind: 'not_recorded', why: 'disk_full' });
  expect((await escalations.get(before.id, amy))?.state).toBe('sent');
  await sql`pragma max_page_count = 1000000`.execute(store.db);
  expect((await escalations.open(aCase())).kind).toBe('opened');
  expect((await escalations.own({ caseId: before.id, by: ruth, channel: 'desk' })).kind).toBe('done');
});

test('says not recorded when the store is away, in time for the number to be rung, and ticks and deliveries wait', async () => {
  const store = await place.open(await place.fresh());
  const parts = { store, team: () => team, clock: clock.now };
  await store.close();
  expect(await createEscalations(parts).open(aCase())).toEqual({ kind: 'not_recorded', why: 'unreachable' });
  expect(await createDeadlines(parts).tick()).toEqual({ kind: 'not_recorded', why: 'unreachable' });
  const notifier = createNotifier({ ...parts, supervisorInboxes: {}, workerInboxes: {}, processId: 'one' });
  expect(await notifier.deliverDue()).toEqual({ kind: 'not_recorded', why: 'unreachable' });
});

test('keeps to what it said when the store was too slow: not recorded stays not recorded, and sent again it is there once', async () => {
  const store = await place.open(await place.fresh());
  const escalations = createEscalations({ store, team: () => team, clock: clock.now, patienceMs: 100 });
  const slow = store.inTurn(() => new Promise<void>((resolve) => setTimeout(resolve, 400)), false);
  const danger = aCase();
  expect((await escalations.open(danger)).kind).toBe('not_recorded');
  await slow;
  await store.inTurn(async () => undefined, false);
  expect((await escalations.list({}, ruth)).cases).toEqual([]);
  expect((await escalations.open(danger)).kind).toBe('opened');
  expect((await escalations.list({}, ruth)).cases).toHaveLength(1);
});

test('says not recorded when the network to PostgreSQL swallows everything or breaks, and goes on when it is back', async () => {
  const postgres = await startPostgres();
  if (!postgres) return;
  const wire = await swallowingWire(Number(new URL(await postgres.newDatabase()).port));
  const address = new URL(await postgres.newDatabase());
  address.port = String(wire.port);
  const store = await openStore({ databaseUrl: address.href });
  const parts = { store, team: () => team, clock: clock.now, patienceMs: 300 };
  const escalations = createEscalations(parts);
  expect((await escalations.open(aCase())).kind).toBe('opened');
  wire.swallow();
  const began = performance.now();
  expect(await escalations.open(aCase())).toEqual({ kind: 'not_recorded', why: 'unreachable' });
  expect(performance.now() - began).toBeLessThan(2000);
  wire.cut();
  expect(await escalations.open(aCase())).toEqual({ kind: 'not_recorded', why: 'unreachable' });
  wire.mend();
  let back = await escalations.open(aCase());
  for (let n = 0; n < 20 && back.kind === 'not_recorded'; n += 1) back = await escalations.open(aCase());
  expect(back.kind).toBe('opened');
  await store.close();
  wire.close();
  await postgres.stop();
}, 60_000);

/** A wire to a port that can go deaf, be cut and be mended. */
async function swallowingWire(port: number) {
  let mode: 'open' | 'deaf' | 'cut' = 'open';
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (mode === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('data', (data) => mode === 'open' && far.write(data));
    far.on('data', (data) => mode === 'open' && near.write(data));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    swallow: () => {
      mode = 'deaf';
    },
    cut: () => {
      mode = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      mode = 'open';
    },
    close: () => server.close(),
  };
}
