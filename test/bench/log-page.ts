// How the log's pages stand a long log: their time at 100,000 escalations over three years against their time at 1,000 in four weeks.
// Run: node test/bench/log-page.ts [many]
import { sql } from 'kysely';
import { startPostgres } from '../contracts/start-postgres.ts';
import { createDeskWorld, type DeskWorld } from '../pages/desk-world.ts';

const DAY = 86_400_000;
const END = Date.parse('2026-11-20T10:00:00Z');
const levels = ['now', 'today', 'today', 'supervision'];
const practices = [
  'Copper Lane Surgery',
  'Weir Street Medical Centre',
  'Eastmoor Health Centre',
  'Sallow Valley Practice',
];
const categories = ['["suicide"]', '["domestic_abuse"]', '["safeguarding_adult"]', '[]'];
const ROWS = 400;

async function fill({ store }: DeskWorld, count: number, overDays: number): Promise<void> {
  const { db } = store;
  for (const ref of ['w', 'o']) {
    await db
      .insertInto('person_refs')
      .values({ ref, person_id: ref === 'w' ? 'amy-dunn' : 'ruth-okafor', name: ref })
      .execute();
  }
  let seq = 0;
  for (let from = 0; from < count; from += ROWS) {
    const places = Array.from({ length: Math.min(ROWS, count - from) }, (_, place) => from + place);
    const at = (place: number, minutes = 0): string =>
      new Date(END - overDays * DAY * (1 - place / count) + minutes * 60_000).toISOString();
    await store.inTransaction(async (trx) => {
      await trx
        .insertInto('cases')
        .values(
          places.map((place) => ({
            id: `case-${place}`,
            level: levels[place % 4]!,
            about: 'client',
            categories: categories[(place >> 2) % 4]!,
            why: 'danger',
            practice: practices[place % 4]!,
            protocol_id: null,
            worker_ref: 'w',
            conversation_channel: 'web',
            conversation_id: 'c',
            chosen_contact: null,
            opened_at: at(place),
            state: 'resolved',
            owner_ref: 'o',
            due_at: null,
            held_until: null,
            last_at: at(place, 60),
            hold_reason: null,
          })),
        )
        .execute();
      const events = places.flatMap((place) =>
        (
          [
            ['created', 0, 'w', 'o', 'danger'],
            ['sent', 0, 'assistant', 'o', 'escalation'],
            ['seen', 1, 'o', null, null],
            ['owned', 2 + (place % 9), 'o', null, null],
            ['supervisor_message', 12, 'o', null, null],
            ['resolved', 40, 'o', null, 'advice_given'],
          ] as const
        ).map(([kind, minutes, actor, to, detail]) => ({
          seq: ++seq,
          case_id: `case-${place}`,
          at: at(place, minutes),
          kind,
          actor,
          channel: 'desk',
          to_ref: to,
          detail,
          facts_hash: null,
          text_hash: null,
          prev_hash: '',
          hash: String(seq),
        })),
      );
      for (let part = 0; part < events.length; part += 1200) {
        await trx
          .insertInto('case_events')
          .values(events.slice(part, part + 1200))
          .execute();
      }
    });
  }
  await db.updateTable('log_head').set({ seq }).execute();
}

function medianOf(found: readonly number[]): number {
  return [...found].sort((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
}

// This month stands beside this month: the month before would be a whole one in three years and a week in four.
const paths = [
  '/log',
  '/log/cases',
  '/log/cases?category=suicide&level=now',
  '/log/cases/case-0',
  '/log/monthly?month=2026-11',
  '/log/gaps',
  '/log/freshness',
  '/log/quality',
  '/log/reach',
  '/log/cues',
  '/desk',
];

const ROUNDS = 21;

async function worldWith(count: number, overDays: number, databaseUrl?: string): Promise<DeskWorld> {
  const world = await createDeskWorld('2026-11-20T10:00:00Z', databaseUrl);
  await fill(world, count, overDays);
  // What PostgreSQL does by itself in the minutes after so many rows.
  if (databaseUrl !== undefined) await sql`vacuum analyze`.execute(world.store.db);
  return world;
}

async function timeOf(world: DeskWorld, path: string): Promise<number> {
  // Somebody has just added to the log: nothing that is kept from the last look may be used.
  await world.store.db
    .updateTable('log_head')
    .set((q) => ({ seq: q('seq', '+', 1) }))
    .execute();
  const start = performance.now();
  const { status } = await world.get('priya-raman', path);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return performance.now() - start;
}

const many = Number(process.argv[2] ?? 100_000);
const postgres = await startPostgres();
console.log(`page | ms at 1,000 | ms at ${many.toLocaleString('en-GB')} | ratio (wanted: at most 3)`);
for (const server of postgres === undefined ? [undefined] : [undefined, postgres]) {
  const worlds = [
    await worldWith(1000, 28, await server?.newDatabase()),
    await worldWith(many, 3 * 365, await server?.newDatabase()),
  ] as const;
  for (const path of paths) {
    const found: readonly [number[], number[]] = [[], []];
    // In turn, so that whatever else this machine does falls on both; the first looks of a process cost what no later one does.
    for (let round = -3; round < ROUNDS; round += 1)
      for (const which of [0, 1] as const) {
        const took = await timeOf(worlds[which], path);
        if (round >= 0) found[which].push(took);
      }
    const [few, long] = [medianOf(found[0]), medianOf(found[1])];
    console.log(
      `${path} (${server === undefined ? 'SQLite' : 'PostgreSQL'}) | ${few.toFixed(1)} | ${long.toFixed(1)} | ${(long / few).toFixed(2)}`,
    );
    if (long > 3 * few && path.startsWith('/log')) process.exitCode = 1;
  }
  for (const world of worlds) await world.close();
}
await postgres?.stop();
