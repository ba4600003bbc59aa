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

async function medianOf(times: number, run: () => Promise<void>): Promise<number> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await run();
    found.push(performance.now() - start);
  }
  return found.sort((a, b) => a - b)[Math.floor(times / 2)]!;
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

async function timesAt(count: number, overDays: number, databaseUrl?: string): Promise<ReadonlyMap<string, number>> {
  const world = await createDeskWorld('2026-11-20T10:00:00Z', databaseUrl);
  await fill(world, count, overDays);
  // What PostgreSQL does by itself in the minutes after so many rows.
  if (databaseUrl !== undefined) await sql`vacuum analyze`.execute(world.store.db);
  const times = new Map<string, number>();
  for (const path of paths) {
    const ask = async (): Promise<void> => {
      // Somebody has just added to the log: nothing that is kept from the last look may be used.
      await world.store.db
        .updateTable('log_head')
        .set((q) => ({ seq: q('seq', '+', 1) }))
        .execute();
      const { status } = await world.get('priya-raman', path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
    };
    for (let warm = 0; warm < 4; warm += 1) await ask();
    times.set(path, await medianOf(15, ask));
  }
  await world.close();
  return times;
}

// The first pages of a process cost what no later one does.
await timesAt(100, 28);
const many = Number(process.argv[2] ?? 100_000);
const postgres = await startPostgres();
console.log(`page | ms at 1,000 | ms at ${many.toLocaleString('en-GB')} | ratio (wanted: at most 3)`);
for (const server of postgres === undefined ? [undefined] : [undefined, postgres]) {
  const few = await timesAt(1000, 28, await server?.newDatabase());
  const long = await timesAt(many, 3 * 365, await server?.newDatabase());
  for (const path of paths) {
    const [a, b] = [few.get(path)!, long.get(path)!];
    console.log(
      `${path} (${server === undefined ? 'SQLite' : 'PostgreSQL'}) | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(b / a).toFixed(2)}`,
    );
    if (b > 3 * a && path.startsWith('/log')) process.exitCode = 1;
  }
}
await postgres?.stop();
