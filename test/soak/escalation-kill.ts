// Kills the small process of store and outbox 500 times on each store, and prints what was left.
// `node test/soak/escalation-kill.ts [KILLS] [sqlite|postgres]`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Aftermath, killMany } from '../contracts/kill-many.ts';
import { startPostgres } from '../contracts/start-postgres.ts';

const kills = Number(process.argv[2] ?? 500);
// Which store alone: `sqlite` or `postgres`.
const only = process.argv[3];
const dataDir = mkdtempSync(join(tmpdir(), 'lwa-soak-'));
const postgres = only === 'sqlite' ? undefined : await startPostgres({ durable: true });
// Told at once: a run that is stopped half way has not been for nothing.
const print = (store: string, one: Aftermath): Aftermath => {
  console.log(store, one);
  return one;
};
const found = only === 'postgres' ? [] : [print('SQLite', await killMany({ dataDir }, kills))];
if (postgres) found.push(print('PostgreSQL', await killMany({ databaseUrl: await postgres.newDatabase() }, kills)));
await postgres?.stop();
rmSync(dataDir, { recursive: true, force: true });
const isHeld = found.every(
  (each) =>
    each.lost + each.doubled + each.ownershipLost + each.cardsMissing + each.cardsShownTwice + each.cardsWaiting ===
      0 && each.logWhole,
);
process.exitCode = isHeld ? 0 : 1;
