// The whole server, killed with -9 at random instants while escalations flow through its doors, on SQLite and on PostgreSQL.
// `node test/soak/server-kill.ts [KILLS] [sqlite|postgres]`, 500 a store unless told otherwise.
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, type StoreLocation } from '../../src/store/database.ts';
import { outboxLength } from '../../src/store/outbox.ts';
import { startPostgres } from '../contracts/start-postgres.ts';
import { type DeskHand, signInAs } from './desk-hand.ts';
import { openLinkWorker, type Said } from './link-worker.ts';
import { type Done, type Found, isKept, lookBack } from './look-back.ts';
import { startServer, untilUp, untilWelcome } from './running-server.ts';
import { freePort, makeTown, type Town } from './town.ts';
import { calmMessage, dangerMessage, nextName, todayMessage } from './what-is-said.ts';

const WORKERS = 6;
const HANDS = 4;
const kills = Number(process.argv[2] ?? 500);

async function killServer(town: Town, databaseUrl: string | undefined): Promise<Found> {
  const dataDir = town.newDataDir();
  const location: StoreLocation = databaseUrl === undefined ? { dataDir } : { databaseUrl };
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const said: Said[] = [];
  const done: Done[] = [];
  let over = false;
  let running = startServer({ knowledgeDir: town.knowledgeDir, dataDir, port, databaseUrl });
  await untilWelcome(running);
  const hands = await Promise.all(['supervisor', 'manager'].map((role) => signInAs(base, running.printed(), role)));
  const workers = await Promise.all(Array.from({ length: WORKERS }, (_, n) => openLinkWorker(base, `soak-${n}`)));

  const chatting = workers.map(async (worker) => {
    while (!over) {
      const dice = Math.random();
      const text = dice < 0.3 ? dangerMessage() : dice < 0.4 ? todayMessage() : calmMessage();
      said.push(await worker.say(text, { again: 4000, giveUp: 600_000 }));
      await pause(Math.random() * 400);
    }
  });
  // As many hands as keep up: a desk that falls hundreds of cases behind would spend the run on calling the next person.
  const answering = hands.flatMap((hand) => {
    const had = new Set<string>();
    return Array.from({ length: HANDS }, async () => {
      while (!over) {
        await workThrough(hand, had, done).catch(() => undefined);
        await pause(200);
      }
    });
  });

  for (let kill = 0; kill < kills; kill += 1) {
    // One in five dies while it starts, the others while they serve.
    if (kill % 5 === 4) await pause(Math.random() * 2500);
    else {
      await untilUp(base, running);
      await pause(Math.random() * 3000);
    }
    await running.kill();
    running = startServer({ knowledgeDir: town.knowledgeDir, dataDir, port, databaseUrl });
    if (kill % 10 === 9) process.stderr.write(`${kill + 1} kills, ${said.length} messages answered\n`);
  }
  await untilUp(base, running);
  await pause(3000);
  over = true;
  await Promise.all([...chatting, ...answering]);
  await untilDelivered(location);
  await pause(1500);
  await running.stop();
  for (const worker of workers) worker.leave();
  return {
    store: databaseUrl === undefined ? 'SQLite' : 'PostgreSQL',
    kills: String(kills),
    ...(await lookBack(location, workers, said, done)),
  };
}

async function workThrough(hand: DeskHand, had: Set<string>, done: Done[]): Promise<void> {
  const caseId = (await hand.cases()).find((id) => !had.has(id));
  if (caseId === undefined) return;
  had.add(caseId);
  if (!(await hand.act(caseId, 'own'))) return;
  done.push({ caseId, deed: 'own', text: '', at: Date.now() });
  const text = `I am ringing you about this, desk ${nextName()} ends`;
  if (await hand.act(caseId, 'answer', { text })) done.push({ caseId, deed: 'answer', text, at: Date.now() });
  if (Math.random() < 0.8) await hand.act(caseId, 'resolve', { outcome: 'spoke_to_worker' });
}

// What was lent to a process that died is free again after a minute.
async function untilDelivered(location: StoreLocation): Promise<void> {
  const store = await openStore(location);
  try {
    for (let tries = 0; tries < 240; tries += 1) {
      if ((await outboxLength(store.db)).waiting === 0) return;
      await pause(500);
    }
  } finally {
    await store.close();
  }
}

// Told at once: a run that is stopped half way has not been for nothing.
function print(found: Found): Found {
  console.log(
    Object.entries(found)
      .map(([name, value]) => `${name} ${value}`)
      .join(' | '),
  );
  return found;
}

const town = makeTown();
// Which store alone: `sqlite` or `postgres`.
const only = process.argv[3];
const postgres = only === 'sqlite' ? undefined : await startPostgres({ durable: true });
try {
  const found = only === 'postgres' ? [] : [print(await killServer(town, undefined))];
  if (postgres) found.push(print(await killServer(town, await postgres.newDatabase())));
  process.exitCode = found.every(isKept) ? 0 : 1;
} finally {
  await postgres?.stop();
  town.remove();
}
