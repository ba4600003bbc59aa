// Three hundred workers and six supervisors at one store: how long storing a case takes, and whether anything is lost.
// `node test/soak/escalation-load.ts [SECONDS]`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import { verifyLog } from '../../src/records/verify-log.ts';
import { openStore, type StoreLocation } from '../../src/store/database.ts';
import { readCases } from '../../src/store/read-cases.ts';
import { startPostgres } from '../contracts/start-postgres.ts';
import { aCase, people, person, safe, team } from '../escalation/a-service.ts';

const WORKERS = 300;
const seconds = Number(process.argv[2] ?? 300);

async function load(location: StoreLocation) {
  const store = await openStore(location);
  const parts = { store, team: () => team, clock: () => new Date() };
  const escalations = createEscalations(parts);
  const deadlines = createDeadlines(parts);
  const until = Date.now() + seconds * 1000;
  const opened: number[] = [];
  const told: string[] = [];
  let notRecorded = 0;
  const worker = async (n: number) => {
    await pause(Math.random() * 5000);
    while (Date.now() < until) {
      const began = performance.now();
      const by = { id: `worker-${n}`, name: `Worker ${n}`, roles: ['worker'] as const };
      const result = await escalations.open(
        aCase({ worker: by, words: [safe('load')], conversation: { channel: 'web', id: `c-${n}` } }),
      );
      opened.push(performance.now() - began);
      if (result.kind === 'not_recorded') notRecorded += 1;
      else {
        told.push(result.case.id);
        const act = { caseId: result.case.id, channel: 'desk' as const };
        const supervisor = person(n % 2 === 0 ? people.ruth : people.tom);
        await escalations.own({ ...act, by: supervisor });
        await escalations.message({ ...act, by: supervisor, text: safe('on my way') });
        await escalations.message({ ...act, by, text: safe('thanks') });
        await escalations.resolve({ ...act, by: supervisor, outcome: 'spoke_to_worker' });
      }
      await pause(5000 + Math.random() * 10_000);
    }
  };
  const ticking = setInterval(() => void deadlines.tick(), 1000);
  await Promise.all(Array.from({ length: WORKERS }, (_, n) => worker(n)));
  clearInterval(ticking);
  const cases = new Set((await readCases(store.db, {})).map(({ id }) => id));
  const { ok, events } = await verifyLog(store);
  await store.close();
  opened.sort((a, b) => a - b);
  const ms = (share: number) => Math.round(opened[Math.floor(opened.length * share)] ?? 0);
  return {
    cases: cases.size,
    events,
    notRecorded,
    lost: told.filter((id) => !cases.has(id)).length,
    logWhole: ok,
    openP50Ms: ms(0.5),
    openP95Ms: ms(0.95),
    openMaxMs: Math.round(opened.at(-1) ?? 0),
  };
}

const dataDir = mkdtempSync(join(tmpdir(), 'lwa-soak-'));
const postgres = await startPostgres({ durable: true });
const found = [{ store: 'SQLite', ...(await load({ dataDir })) }];
if (postgres) found.push({ store: 'PostgreSQL', ...(await load({ databaseUrl: await postgres.newDatabase() })) });
console.table(found);
await postgres?.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exitCode = found.every((each) => each.lost === 0 && each.notRecorded === 0 && each.logWhole) ? 0 : 1;
