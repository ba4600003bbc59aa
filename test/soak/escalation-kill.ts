// Kills the small process of store and outbox 500 times on each store, and prints what was left. `node test/soak/escalation-kill.ts [KILLS]`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killMany } from '../contracts/kill-many.ts';
import { startPostgres } from '../contracts/start-postgres.ts';

const kills = Number(process.argv[2] ?? 500);
const dataDir = mkdtempSync(join(tmpdir(), 'lwa-soak-'));
const postgres = await startPostgres({ durable: true });
const found = [{ store: 'SQLite', ...(await killMany({ dataDir }, kills)) }];
if (postgres)
  found.push({ store: 'PostgreSQL', ...(await killMany({ databaseUrl: await postgres.newDatabase() }, kills)) });
console.table(found);
await postgres?.stop();
rmSync(dataDir, { recursive: true, force: true });
const isHeld = found.every(
  (each) =>
    each.lost + each.doubled + each.ownershipLost + each.cardsMissing + each.cardsShownTwice + each.cardsWaiting ===
      0 && each.logWhole,
);
process.exitCode = isHeld ? 0 : 1;
