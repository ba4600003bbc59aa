// Two server processes on one PostgreSQL: who chats with one and who answers at the other meet, and nothing happens twice.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyLog } from '../../src/records/verify-log.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { readCases } from '../../src/store/read-cases.ts';
import { type RunningPostgres, startPostgres } from '../contracts/start-postgres.ts';
import { signInAs } from '../soak/desk-hand.ts';
import { type LinkWorker, openLinkWorker, type Shown } from '../soak/link-worker.ts';
import { type RunningServer, startServer, untilWelcome } from '../soak/running-server.ts';
import { freePort } from '../soak/town.ts';

interface Process {
  readonly base: string;
  readonly server: RunningServer;
}

const place = mkdtempSync(join(tmpdir(), 'lwa-two-'));
const patience = { again: 20_000, giveUp: 40_000 };
const workers: LinkWorker[] = [];
let postgres: RunningPostgres | undefined;
let store: Store;
let a: Process;
let b: Process;

beforeAll(async () => {
  postgres = await startPostgres();
  if (postgres === undefined) return;
  const knowledgeDir = join(place, 'knowledge');
  // What is answered from does not matter here, and two indexes at once take a minute: who is called and what to do are enough.
  for (const part of ['contacts', 'escalation', 'practices', 'team', 'vocabulary.csv'])
    cpSync(join(import.meta.dirname, '..', '..', 'knowledge', part), join(knowledgeDir, part), { recursive: true });
  const settings = join(knowledgeDir, 'team', 'service.csv');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/now_second_minutes,.*/, 'now_second_minutes,0.1'));
  const rota = 'days,from,to,first,second,third,notes\nMon-Sun,00:00,24:00,ruth-okafor,tom-hadley,priya-raman,\n';
  writeFileSync(join(knowledgeDir, 'team', 'rota.csv'), rota);
  const databaseUrl = await postgres.newDatabase();
  const start = async (name: string): Promise<Process> => {
    const port = await freePort();
    const server = startServer({ knowledgeDir, dataDir: join(place, name), port, databaseUrl });
    await untilWelcome(server);
    return { base: `http://127.0.0.1:${port}`, server };
  };
  [a, b] = await Promise.all([start('a'), start('b')]);
  store = await openStore({ databaseUrl });
}, 120_000);

afterAll(async () => {
  for (const worker of workers) worker.leave();
  await Promise.all([a?.server.kill(), b?.server.kill()]);
  await store?.close();
  await postgres?.stop();
  rmSync(place, { recursive: true, force: true });
}, 60_000);

test('the service lets a worker on one process hear the supervisor who acts on another', async () => {
  if (postgres === undefined) return;
  const ruth = await signInAs(b.base, b.server.printed(), 'supervisor');
  const worker = await arrive(a, 'first');
  const { reply } = await worker.say('my client has swallowed bleach and cannot talk', patience);
  const caseId = reply?.escalation?.id ?? '';
  expect(await ruth.cases()).toContain(caseId);
  expect(await ruth.act(caseId, 'own')).toBe(true);
  await hears(worker, ({ escalation }) => escalation?.state === 'owned');
  expect(await ruth.act(caseId, 'answer', { text: 'I am coming to you.' })).toBe(true);
  await hears(worker, ({ text }) => text.includes('I am coming to you.'));
  expect(await ruth.act(caseId, 'resolve', { outcome: 'emergency_services_called' })).toBe(true);
  await hears(worker, ({ escalation }) => escalation?.state === 'resolved');
  expect(twice(worker)).toEqual([]);
}, 60_000);

test('the service makes one case and gives one reply when the same message reaches both processes at once', async () => {
  if (postgres === undefined) return;
  const worker = await arrive(a, 'second');
  const { conversationId, token } = worker.seat();
  const before = (await readCases(store.db, {})).length;
  const posted = await Promise.all(
    [a, b, a, b].map(({ base }) =>
      fetch(`${base}/v3/directline/conversations/${conversationId}/activities`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ type: 'message', id: 'the-same', text: 'he is holding a knife to his wrist right now' }),
      }),
    ),
  );
  expect(posted.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await hears(worker, ({ level }) => level === 'now');
  await new Promise((done) => setTimeout(done, 1500));
  expect(worker.shown.filter(({ level }) => level === 'now')).toHaveLength(1);
  expect((await readCases(store.db, {})).length).toBe(before + 1);
}, 60_000);

test('the service calls the second contact once and says so once, though both processes watch the time', async () => {
  if (postgres === undefined) return;
  const worker = await arrive(b, 'third');
  const { reply } = await worker.say('she has just jumped from the bridge and is hurt', patience);
  await hears(worker, ({ escalation }) => escalation?.state === 'passed_on');
  await new Promise((done) => setTimeout(done, 1500));
  const found = (await readCases(store.db, {})).find(({ id }) => id === reply?.escalation?.id);
  expect(found?.events.filter(({ kind }) => kind === 'second_contact_called')).toHaveLength(1);
  expect(twice(worker)).toEqual([]);
  expect((await verifyLog(store)).ok).toBe(true);
}, 60_000);

async function arrive(at: Process, name: string): Promise<LinkWorker> {
  const worker = await openLinkWorker(at.base, `two-${name}`);
  workers.push(worker);
  return worker;
}

async function hears(worker: LinkWorker, wanted: (shown: Shown) => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (worker.shown.some(wanted)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`never shown; shown were:\n${worker.shown.map(({ text }) => text).join('\n---\n')}`);
}

const twice = ({ shown }: LinkWorker): readonly string[] =>
  shown.filter((one, at) => shown.findIndex(({ id }) => id === one.id) !== at).map(({ text }) => text);
