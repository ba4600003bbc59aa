import { STORE_CASE, withOpenLog } from '../store/case-log.ts';
import { compact } from '../store/compact.ts';
import type { Db, Store } from '../store/database.ts';
import { takeOnce } from '../store/deadlines-table.ts';
import { emptyClass, leftInClass, type PurgeClass, recordClasses, wordClasses } from '../store/purge-classes.ts';

/** How long things are kept. */
export interface RetentionRule {
  readonly textDays: number;
  readonly eventYears: number;
}

/** One class of records after a purge: how many went, how many past their time are kept by a hold or because their case is open, and how many are left by mistake, which is none. */
export interface PurgedClass {
  readonly name: string;
  readonly removed: number;
  readonly held: number;
  readonly left: number;
}

export interface PurgeReport {
  readonly textBefore: string;
  readonly eventsBefore: string;
  readonly classes: readonly PurgedClass[];
  /** True when a second look found nothing past its time that no hold keeps. */
  readonly proven: boolean;
}

/** What a hold keeps, or kept. */
export interface HeldCase {
  readonly texts: number;
}

const CASES_AT_ONCE = 200;
const closed: readonly string[] = ['resolved', 'withdrawn'];

/** Removes words past their days and events past their years, looks again to prove it, and records in the log that it was done. */
export async function purge(store: Store, rule: RetentionRule, now: Date): Promise<PurgeReport> {
  const textBefore = new Date(now.getTime() - rule.textDays * 86_400_000).toISOString();
  const eventsBefore = yearsBefore(now, rule.eventYears).toISOString();
  const at = now.toISOString();
  const over = { words: textBefore, records: eventsBefore, ended: at, day: dayOver(at) };
  const removed = new Map<string, number>();
  const empty = async (classes: readonly PurgeClass[]): Promise<void> => {
    const counts = await store.inTransaction(async (trx) => {
      const done: [string, number][] = [];
      for (const each of classes) done.push([each.name, await emptyClass(trx, each, over)]);
      return done;
    });
    for (const [name, count] of counts) removed.set(name, count);
  };
  removed.set('case_texts', await purgeCaseTexts(store, textBefore, at));
  await empty(wordClasses);
  const husks = await purgeEvents(store, eventsBefore);
  removed.set('events', husks.emptied);
  await empty(recordClasses);
  if ([...removed.values()].some((count) => count > 0)) {
    const detail = [...removed].filter(([, count]) => count > 0).map(([name, count]) => `${name}:${count}`);
    if (husks.upTo > 0) detail.push(`husks:${husks.upTo}`);
    await withOpenLog(store, (log) =>
      log.append({
        caseId: STORE_CASE,
        at,
        kind: 'text_purged',
        actor: { id: 'assistant' },
        channel: 'clock',
        detail: [`before:${textBefore}`, ...detail].join(';'),
      }),
    );
  }
  await compact(store);
  const secondLook = new Map([
    ['case_texts', await caseTextsLeft(store.db, textBefore)],
    ['events', await eventsLeft(store.db, eventsBefore)],
  ]);
  for (const each of [...wordClasses, ...recordClasses])
    secondLook.set(each.name, { held: 0, left: await leftInClass(store.db, each, over) });
  const classes = [...secondLook].map(([name, look]) => ({ name, removed: removed.get(name) ?? 0, ...look }));
  return { textBefore, eventsBefore, classes, proven: classes.every((each) => each.left === 0) };
}

/** Purges once a day, whichever process asks first; undefined when it was done today. */
export async function purgeIfDue(store: Store, rule: RetentionRule, now: Date): Promise<PurgeReport | undefined> {
  const at = now.toISOString();
  return (await takeOnce(store.db, `purge:${at.slice(0, 10)}`, at)) ? purge(store, rule, now) : undefined;
}

/** Keeps the words of a case from purge and erasure while a safeguarding enquiry needs them; the hold is itself an event. Tells how many texts there are to keep; undefined where there is no such case. */
export async function holdForSafeguarding(
  store: Store,
  caseId: string,
  by: { readonly id: string; readonly name?: string },
  now: Date,
): Promise<HeldCase | undefined> {
  return setHold(store, caseId, by, now, 'safeguarding');
}

export async function endHold(
  store: Store,
  caseId: string,
  by: { readonly id: string; readonly name?: string },
  now: Date,
): Promise<HeldCase | undefined> {
  return setHold(store, caseId, by, now, null);
}

async function setHold(
  store: Store,
  caseId: string,
  by: { readonly id: string; readonly name?: string },
  now: Date,
  reason: string | null,
): Promise<HeldCase | undefined> {
  return withOpenLog(store, async (log) => {
    const changed = await log.trx
      .updateTable('cases')
      .set({ hold_reason: reason })
      .where('id', '=', caseId)
      .returning('id')
      .execute();
    if (changed.length === 0) return undefined;
    await log.append({
      caseId,
      at: now.toISOString(),
      kind: 'note',
      actor: by,
      channel: 'desk',
      detail: reason === null ? 'safeguarding_hold_ended' : 'safeguarding_hold',
    });
    const kept = await log.trx
      .selectFrom('event_texts')
      .innerJoin('case_events', 'case_events.seq', 'event_texts.seq')
      .select('event_texts.seq')
      .where('case_id', '=', caseId)
      .execute();
    return { texts: kept.length };
  });
}

async function purgeCaseTexts(store: Store, before: string, at: string): Promise<number> {
  let removed = 0;
  for (;;) {
    const batch = await withOpenLog(store, async ({ trx, append }) => {
      const due = await pastTexts(trx, before)
        .where('cases.hold_reason', 'is', null)
        // What somebody still waits for is not taken from whoever has to answer it, however the clock stands.
        .where('cases.state', 'in', closed)
        .select('case_events.case_id')
        .distinct()
        .limit(CASES_AT_ONCE)
        .execute();
      let texts = 0;
      for (const { case_id } of due) {
        const caseId = case_id ?? '';
        const gone = await trx
          .deleteFrom('event_texts')
          .where('seq', 'in', (q) =>
            q.selectFrom('case_events').select('seq').where('case_id', '=', caseId).where('at', '<', before),
          )
          .executeTakeFirst();
        // The number is in the chain, so that a word taken by hand cannot hide behind a purge.
        const detail = `before:${before};n:${gone.numDeletedRows}`;
        await append({ caseId, at, kind: 'text_purged', actor: { id: 'assistant' }, channel: 'clock', detail });
        texts += Number(gone.numDeletedRows);
      }
      return { texts, cases: due.length };
    });
    if (batch.cases === 0) return removed;
    removed += batch.texts;
  }
}

function pastTexts(db: Db, before: string) {
  return db
    .selectFrom('event_texts')
    .innerJoin('case_events', 'case_events.seq', 'event_texts.seq')
    .innerJoin('cases', 'cases.id', 'case_events.case_id')
    .where('case_events.at', '<', before);
}

// In every time zone the day before yesterday is over.
function dayOver(at: string): string {
  return new Date(Date.parse(at) - 86_400_000).toISOString().slice(0, 10);
}

// A husk keeps its place and its two hashes, so that the chain still holds; who, when and what are gone.
async function purgeEvents(store: Store, before: string): Promise<{ readonly emptied: number; readonly upTo: number }> {
  return withOpenLog(store, async ({ trx }) => {
    const past = await trx
      .selectFrom('cases')
      .select('id')
      .where('last_at', '<', before)
      .where('state', 'in', ['resolved', 'withdrawn'])
      .where('hold_reason', 'is', null)
      .execute();
    const caseIds = [...past.map((row) => row.id)];
    const rows = await trx
      .selectFrom('case_events')
      .select('seq')
      .where((w) =>
        w.or([
          w('case_id', 'in', caseIds.length > 0 ? caseIds : ['']),
          w.and([w('case_id', '=', STORE_CASE), w('at', '<', before)]),
        ]),
      )
      .execute();
    if (rows.length === 0) return { emptied: 0, upTo: 0 };
    const empty = {
      case_id: null,
      at: null,
      kind: null,
      actor: null,
      channel: null,
      to_ref: null,
      detail: null,
      facts_hash: null,
      text_hash: null,
    };
    for (let from = 0; from < rows.length; from += 500) {
      const seqs = rows.slice(from, from + 500).map((row) => row.seq);
      await trx.deleteFrom('event_texts').where('seq', 'in', seqs).execute();
      await trx.updateTable('case_events').set(empty).where('seq', 'in', seqs).execute();
    }
    if (caseIds.length > 0) await trx.deleteFrom('cases').where('id', 'in', caseIds).execute();
    return { emptied: rows.length, upTo: Math.max(...rows.map((row) => row.seq)) };
  });
}

/** What a second look finds of the words of cases: none that nothing holds, if all went well. */
async function caseTextsLeft(db: Db, before: string): Promise<{ readonly held: number; readonly left: number }> {
  const past = await pastTexts(db, before).select(['cases.hold_reason', 'cases.state']).execute();
  const held = past.filter((row) => row.hold_reason !== null || !closed.includes(row.state)).length;
  return { held, left: past.length - held };
}

/** What a second look finds of whole cases past their years: none that is over and that nothing holds. */
async function eventsLeft(db: Db, before: string): Promise<{ readonly held: number; readonly left: number }> {
  const rows = await db
    .selectFrom('case_events')
    .leftJoin('cases', 'cases.id', 'case_events.case_id')
    .select('cases.hold_reason')
    .where((w) =>
      w.or([
        w.and([w('cases.last_at', '<', before), w('cases.state', 'in', ['resolved', 'withdrawn'])]),
        w.and([w('case_events.case_id', '=', STORE_CASE), w('case_events.at', '<', before)]),
      ]),
    )
    .execute();
  const held = rows.filter((row) => row.hold_reason !== null).length;
  return { held, left: rows.length - held };
}

function yearsBefore(now: Date, years: number): Date {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}
