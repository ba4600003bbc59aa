import { STORE_CASE, withOpenLog } from '../store/case-log.ts';
import { compact } from '../store/compact.ts';
import type { Db, Store } from '../store/database.ts';
import { takeOnce } from '../store/deadlines-table.ts';

/** How long things are kept. */
export interface RetentionRule {
  readonly textDays: number;
  readonly eventYears: number;
}

/** One class of records after a purge: how many went, how many past their time are kept by a hold, and how many are left by mistake, which is none. */
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

const CASES_AT_ONCE = 200;

/** Removes words past their days and events past their years, looks again to prove it, and records in the log that it was done. */
export async function purge(store: Store, rule: RetentionRule, now: Date): Promise<PurgeReport> {
  const textBefore = new Date(now.getTime() - rule.textDays * 86_400_000).toISOString();
  const eventsBefore = yearsBefore(now, rule.eventYears).toISOString();
  const at = now.toISOString();
  const removed = new Map<string, number>();
  removed.set('case_texts', await purgeCaseTexts(store, textBefore, at));
  for (const [name, count] of await store.inTransaction((trx) => purgeWords(trx, textBefore, at)))
    removed.set(name, count);
  const husks = await purgeEvents(store, eventsBefore);
  removed.set('events', husks.emptied);
  for (const [name, count] of await store.inTransaction((trx) => purgeRecords(trx, eventsBefore)))
    removed.set(name, count);
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
  const left = await leftOver(store.db, textBefore, eventsBefore, at);
  const classes = [...removed].map(([name, count]) => ({
    name,
    removed: count,
    held: left.held.get(name) ?? 0,
    left: left.left.get(name) ?? 0,
  }));
  return { textBefore, eventsBefore, classes, proven: classes.every((each) => each.left === 0) };
}

/** Purges once a day, whichever process asks first; undefined when it was done today. */
export async function purgeIfDue(store: Store, rule: RetentionRule, now: Date): Promise<PurgeReport | undefined> {
  const at = now.toISOString();
  return (await takeOnce(store.db, `purge:${at.slice(0, 10)}`, at)) ? purge(store, rule, now) : undefined;
}

/** Keeps the words of a case from purge and erasure while a safeguarding enquiry needs them; the hold is itself an event. */
export async function holdForSafeguarding(
  store: Store,
  caseId: string,
  by: { readonly id: string; readonly name?: string },
  now: Date,
): Promise<boolean> {
  return setHold(store, caseId, by, now, 'safeguarding');
}

export async function endHold(
  store: Store,
  caseId: string,
  by: { readonly id: string; readonly name?: string },
  now: Date,
): Promise<boolean> {
  return setHold(store, caseId, by, now, null);
}

async function setHold(
  store: Store,
  caseId: string,
  by: { readonly id: string; readonly name?: string },
  now: Date,
  reason: string | null,
): Promise<boolean> {
  return withOpenLog(store, async (log) => {
    const changed = await log.trx
      .updateTable('cases')
      .set({ hold_reason: reason })
      .where('id', '=', caseId)
      .returning('id')
      .execute();
    if (changed.length === 0) return false;
    await log.append({
      caseId,
      at: now.toISOString(),
      kind: 'note',
      actor: by,
      channel: 'desk',
      detail: reason === null ? 'safeguarding_hold_ended' : 'safeguarding_hold',
    });
    return true;
  });
}

async function purgeCaseTexts(store: Store, before: string, at: string): Promise<number> {
  let removed = 0;
  for (;;) {
    const batch = await withOpenLog(store, async ({ trx, append }) => {
      const due = await pastTexts(trx, before)
        .where('cases.hold_reason', 'is', null)
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

type Counts = readonly (readonly [string, number])[];

async function purgeWords(trx: Db, before: string, at: string): Promise<Counts> {
  const gone = (rows: readonly { readonly numDeletedRows: bigint }[]) =>
    rows.reduce((sum, row) => sum + Number(row.numDeletedRows), 0);
  const counts: (readonly [string, number])[] = [
    ['turn_texts', gone(await trx.deleteFrom('turn_texts').where('at', '<', before).execute())],
    ['web_activities', gone(await trx.deleteFrom('web_activities').where('at', '<', before).execute())],
    ['conversation_memory', gone(await trx.deleteFrom('conversation_memory').where('at', '<', before).execute())],
    [
      'gap_questions',
      (
        await trx
          .updateTable('gaps')
          .set({ question: null })
          .where('at', '<', before)
          .where('question', 'is not', null)
          .returning('id')
          .execute()
      ).length,
    ],
    [
      'feedback_comments',
      (
        await trx
          .updateTable('feedback')
          .set({ comment: null })
          .where('at', '<', before)
          .where('comment', 'is not', null)
          .returning('id')
          .execute()
      ).length,
    ],
    [
      'report_comments',
      (
        await trx
          .updateTable('asset_reports')
          .set({ comment: null })
          .where('at', '<', before)
          .where('comment', 'is not', null)
          .returning('id')
          .execute()
      ).length,
    ],
    [
      'correction_texts',
      (
        await trx
          .updateTable('corrections')
          .set({ body: null })
          .where('at', '<', before)
          .where('body', 'is not', null)
          .returning('id')
          .execute()
      ).length,
    ],
    ['supervision_items', gone(await trx.deleteFrom('supervision_items').where('at', '<', before).execute())],
    ['web_conversations', gone(await trx.deleteFrom('web_conversations').where('touched_at', '<', before).execute())],
    [
      'letters',
      gone(await trx.deleteFrom('outbox').where('state', '!=', 'waiting').where('created_at', '<', before).execute()),
    ],
    ['timers', gone(await trx.deleteFrom('deadlines').where('done_at', '<', before).execute())],
    ['message_ids', gone(await trx.deleteFrom('case_keys').where('at', '<', before).execute())],
    ['reply_ids', gone(await trx.deleteFrom('channel_replies').where('at', '<', before).execute())],
    ['sign_ins', gone(await trx.deleteFrom('sign_ins').where('expires_at', '<', at).execute())],
  ];
  await trx.deleteFrom('changes').where('at', '<', before).execute();
  counts.push(['day_places', gone(await trx.deleteFrom('day_places').where('day', '<', dayOver(at)).execute())]);
  return counts;
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

async function purgeRecords(trx: Db, before: string): Promise<Counts> {
  const counts: (readonly [string, number])[] = [];
  for (const table of ['turns', 'gaps', 'feedback', 'asset_reports', 'corrections'] as const) {
    const gone = await trx.deleteFrom(table).where('at', '<', before).executeTakeFirst();
    counts.push([table, Number(gone.numDeletedRows)]);
  }
  const calls = await trx.deleteFrom('model_calls').where('at', '<', before).executeTakeFirst();
  counts.push(['model_calls', Number(calls.numDeletedRows)]);
  const work = await trx.deleteFrom('gap_work').where('given_at', '<', before).executeTakeFirst();
  counts.push(['gap_work', Number(work.numDeletedRows)]);
  return counts;
}

async function leftOver(
  db: Db,
  textBefore: string,
  eventsBefore: string,
  at: string,
): Promise<{ readonly left: ReadonlyMap<string, number>; readonly held: ReadonlyMap<string, number> }> {
  const count = async (query: { execute: () => Promise<readonly unknown[]> }) => (await query.execute()).length;
  const left = new Map<string, number>([
    [
      'case_texts',
      await count(pastTexts(db, textBefore).where('cases.hold_reason', 'is', null).select('case_events.seq')),
    ],
    ['turn_texts', await count(db.selectFrom('turn_texts').select('turn_id').where('at', '<', textBefore))],
    ['web_activities', await count(db.selectFrom('web_activities').select('seq').where('at', '<', textBefore))],
    [
      'conversation_memory',
      await count(db.selectFrom('conversation_memory').select('conversation_id').where('at', '<', textBefore)),
    ],
    [
      'gap_questions',
      await count(db.selectFrom('gaps').select('id').where('at', '<', textBefore).where('question', 'is not', null)),
    ],
    [
      'feedback_comments',
      await count(db.selectFrom('feedback').select('id').where('at', '<', textBefore).where('comment', 'is not', null)),
    ],
    [
      'report_comments',
      await count(
        db.selectFrom('asset_reports').select('id').where('at', '<', textBefore).where('comment', 'is not', null),
      ),
    ],
    [
      'correction_texts',
      await count(db.selectFrom('corrections').select('id').where('at', '<', textBefore).where('body', 'is not', null)),
    ],
    ['supervision_items', await count(db.selectFrom('supervision_items').select('id').where('at', '<', textBefore))],
    ['day_places', await count(db.selectFrom('day_places').select('person_id').where('day', '<', dayOver(at)))],
    ['turns', await count(db.selectFrom('turns').select('id').where('at', '<', eventsBefore))],
  ]);
  const held = new Map<string, number>([
    [
      'case_texts',
      await count(pastTexts(db, textBefore).where('cases.hold_reason', 'is not', null).select('case_events.seq')),
    ],
  ]);
  return { left, held };
}

function yearsBefore(now: Date, years: number): Date {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}
