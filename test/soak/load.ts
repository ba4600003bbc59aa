// Link workers chatting at once over the real routes, escalations among them, colleagues at the desk: is every promise kept, and how long does it take?
// `node test/soak/load.ts [SECONDS] [WORKERS] [sqlite|postgres]`, 300 and 300 on both unless told otherwise.
import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, type StoreLocation } from '../../src/store/database.ts';
import { outboxLength } from '../../src/store/outbox.ts';
import { startPostgres } from '../contracts/start-postgres.ts';
import { type DeskHand, signInAs } from './desk-hand.ts';
import { type LinkWorker, openLinkWorker, type Said } from './link-worker.ts';
import { type Done, type Found, isKept, lookBack } from './look-back.ts';
import { startServer, untilWelcome } from './running-server.ts';
import { freePort, makeTown, type Town } from './town.ts';
import { calmMessage, dangerMessage, nextName, todayMessage } from './what-is-said.ts';

const seconds = Number(process.argv[2] ?? 300);
const people = Number(process.argv[3] ?? 300);
// Somebody types, reads and thinks: a message every twenty seconds each.
const THINK_MS = 20_000;
const DANGER_SHARE = 0.04;
const TODAY_SHARE = 0.03;

async function load(town: Town, databaseUrl: string | undefined): Promise<Found> {
  const dataDir = town.newDataDir();
  const location: StoreLocation = databaseUrl === undefined ? { dataDir } : { databaseUrl };
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const running = startServer({ knowledgeDir: town.knowledgeDir, dataDir, port, databaseUrl });
  const workers: LinkWorker[] = [];
  try {
    await untilWelcome(running);
    const hands = await Promise.all(
      ['supervisor', 'manager', 'safeguarding lead'].map((role) => signInAs(base, running.printed(), role)),
    );
    for (let n = 0; n < people; n += 1) workers.push(await openLinkWorker(base, `load-${n}`));
    const said: Said[] = [];
    const done: Done[] = [];
    const memory: number[] = [];
    let deskSilent = 0;
    const until = Date.now() + seconds * 1000;
    const watching = setInterval(() => memory.push(residentMegabytes(running.pid)), 1000);
    await Promise.all([
      ...workers.map(async (worker) => {
        await pause(Math.random() * THINK_MS);
        while (Date.now() < until) {
          const dice = Math.random();
          const text =
            dice < DANGER_SHARE ? dangerMessage() : dice < DANGER_SHARE + TODAY_SHARE ? todayMessage() : calmMessage();
          said.push(await worker.say(text, { again: 30_000, giveUp: 90_000 }));
          await pause(THINK_MS * (0.5 + Math.random()));
        }
      }),
      ...hands.map(async (hand) => {
        const had = new Set<string>();
        while (Date.now() < until) {
          // A desk that is too slow is counted, and the run goes on.
          await workThrough(hand, had, done).catch(() => {
            deskSilent += 1;
          });
          await pause(2000);
        }
      }),
    ]);
    await untilDelivered(location);
    await pause(1500);
    clearInterval(watching);
    await running.stop();
    return {
      store: databaseUrl === undefined ? 'SQLite' : 'PostgreSQL',
      ...times(
        'reply',
        said.filter(({ reply }) => reply !== undefined).map(({ ms }) => ms),
      ),
      ...times(
        'reply to now',
        said.filter(({ reply }) => reply?.level === 'now').map(({ ms }) => ms),
      ),
      ...times('owned to told', heardAfter(done, workers)),
      ...times('deadline', await lateness(location)),
      'memory MB': `${memory[0] ?? 0} to ${Math.max(...memory)}`,
      deskSilent,
      ...(await lookBack(location, workers, said, done)),
    };
  } finally {
    for (const worker of workers) worker.leave();
    await running.kill();
  }
}

// Two of three are taken on; the rest run into their deadlines.
async function workThrough(hand: DeskHand, had: Set<string>, done: Done[]): Promise<void> {
  const fresh = (await hand.cases()).filter((id) => !had.has(id)).slice(0, 2);
  for (const caseId of fresh) {
    had.add(caseId);
    if (caseId.charCodeAt(0) % 3 === 0) continue;
    if (!(await hand.act(caseId, 'own'))) continue;
    done.push({ caseId, deed: 'own', text: '', at: Date.now() });
    const text = `I am ringing you about this, desk ${nextName()} ends`;
    if (await hand.act(caseId, 'answer', { text })) done.push({ caseId, deed: 'answer', text, at: Date.now() });
    await hand.act(caseId, 'resolve', { outcome: 'spoke_to_worker' });
  }
}

/** How long after the desk said "owned" or "sent" the worker's screen said it. */
function heardAfter(done: readonly Done[], workers: readonly LinkWorker[]): readonly number[] {
  const screens = workers.flatMap(({ shown }) => shown);
  return done.flatMap(({ deed, text, at }) => {
    const heard = deed === 'answer' ? screens.find((one) => one.text.includes(text)) : undefined;
    return heard === undefined ? [] : [Math.max(0, heard.at - at)];
  });
}

/** How late the timers that fired did so. */
async function lateness(location: StoreLocation): Promise<readonly number[]> {
  const store = await openStore(location);
  try {
    const rows = await store.db
      .selectFrom('deadlines')
      .select(['due_at', 'done_at'])
      .where('kind', 'in', ['unowned', 'release', 'owner_silent'])
      .execute();
    return rows.flatMap(({ due_at, done_at }) =>
      done_at === null || done_at < due_at ? [] : [Date.parse(done_at) - Date.parse(due_at)],
    );
  } finally {
    await store.close();
  }
}

async function untilDelivered(location: StoreLocation): Promise<void> {
  const store = await openStore(location);
  try {
    for (let tries = 0; tries < 240 && (await outboxLength(store.db)).waiting > 0; tries += 1) await pause(250);
  } finally {
    await store.close();
  }
}

function times(name: string, ms: readonly number[]): Readonly<Record<string, string>> {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { [`${name} ms (p50, p95, max, of)`]: `${at(0.5)}, ${at(0.95)}, ${at(1)}, ${sorted.length}` };
}

function residentMegabytes(pid: number | undefined): number {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024);
  } catch {
    return 0;
  }
}

// Told at once: a run that is stopped half way has not been for nothing.
function print(found: Found): Found {
  console.log(
    Object.entries(found)
      .map(([name, value]) => `  ${name.padEnd(44)}${value}`)
      .join('\n'),
  );
  return found;
}

const town = makeTown();
// Which store alone: `sqlite` or `postgres`.
const only = process.argv[4];
const postgres = only === 'sqlite' ? undefined : await startPostgres({ durable: true });
try {
  const found = only === 'postgres' ? [] : [print(await load(town, undefined))];
  if (postgres) found.push(print(await load(town, await postgres.newDatabase())));
  process.exitCode = found.every(isKept) ? 0 : 1;
} finally {
  await postgres?.stop();
  town.remove();
}
