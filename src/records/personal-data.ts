import { STORE_CASE, withOpenLog } from '../store/case-log.ts';
import { compact } from '../store/compact.ts';
import type { Store } from '../store/database.ts';
import { ERASED, isAnywhere, knownRef } from '../store/person-refs.ts';
import { readCases, type StoredCase } from '../store/read-cases.ts';

export type Erasure =
  /** There is no such person in anything that is kept. */
  | { readonly kind: 'nothing_kept' }
  | {
      readonly kind: 'erased';
      readonly cases: number;
      readonly texts: number;
      readonly keptForSafeguarding: readonly string[];
    }
  /** Erasing would take from somebody the help they are waiting for: these are closed first. */
  | { readonly kind: 'open_cases'; readonly caseIds: readonly string[] }
  /** They own what others wait for: these are handed on first. */
  | { readonly kind: 'owns_cases'; readonly caseIds: readonly string[] };

/**
 * Takes one worker out of everything that is kept: their words, their records, and their name from every event.
 * The log still verifies. What a safeguarding hold keeps is named, with the person's reference, until the hold ends.
 */
export async function eraseWorker(
  store: Store,
  personId: string,
  by: { readonly id: string; readonly name?: string },
  now: Date,
): Promise<Erasure> {
  const at = now.toISOString();
  const erasure = await withOpenLog(store, async ({ trx, append }): Promise<Erasure> => {
    const ref = await knownRef(trx, personId);
    if (ref === undefined && !(await isAnywhere(trx, personId))) return { kind: 'nothing_kept' };
    const cases =
      ref === undefined
        ? []
        : await trx.selectFrom('cases').select(['id', 'state', 'hold_reason']).where('worker_ref', '=', ref).execute();
    const open = cases.filter(({ state }) => state !== 'resolved' && state !== 'withdrawn');
    if (open.length > 0) return { kind: 'open_cases', caseIds: open.map(({ id }) => id) };
    const owned =
      ref === undefined
        ? []
        : await trx
            .selectFrom('cases')
            .select('id')
            .where('owner_ref', '=', ref)
            .where('state', 'not in', ['resolved', 'withdrawn'])
            .execute();
    if (owned.length > 0) return { kind: 'owns_cases', caseIds: owned.map(({ id }) => id) };
    const held = cases.filter((found) => found.hold_reason !== null).map(({ id }) => id);
    const free = cases.filter((found) => found.hold_reason === null).map(({ id }) => id);
    let texts = 0;
    for (const caseId of free) {
      const gone = await trx
        .deleteFrom('event_texts')
        .where('seq', 'in', (q) => q.selectFrom('case_events').select('seq').where('case_id', '=', caseId))
        .executeTakeFirst();
      texts += Number(gone.numDeletedRows);
      await append({
        caseId,
        at,
        kind: 'text_erased',
        actor: by,
        channel: 'console',
        detail: `n:${gone.numDeletedRows}`,
      });
    }
    if (free.length > 0)
      await trx
        .updateTable('cases')
        .set({ conversation_id: null, chosen_contact: null })
        .where('id', 'in', free)
        .execute();
    await trx.deleteFrom('outbox').where('person_id', '=', personId).execute();
    // Turns know every conversation of a person, on whatever channel.
    const conversations = (
      await trx.selectFrom('turns').select('conversation_id').distinct().where('worker_id', '=', personId).execute()
    ).map((row) => row.conversation_id);
    if (conversations.length > 0)
      for (const table of ['conversation_memory', 'channel_replies'] as const)
        await trx.deleteFrom(table).where('conversation_id', 'in', conversations).execute();
    await trx
      .deleteFrom('turn_texts')
      .where('turn_id', 'in', (q) => q.selectFrom('turns').select('id').where('worker_id', '=', personId))
      .execute();
    await trx
      .updateTable('turns')
      .set({ worker_id: ERASED, conversation_id: ERASED })
      .where('worker_id', '=', personId)
      .execute();
    await trx
      .updateTable('gaps')
      .set({ worker_id: ERASED, question: null })
      .where('worker_id', '=', personId)
      .execute();
    await trx.deleteFrom('feedback').where('worker_id', '=', personId).execute();
    await trx
      .updateTable('asset_reports')
      .set({ worker_id: ERASED, comment: null })
      .where('worker_id', '=', personId)
      .execute();
    await trx.updateTable('corrections').set({ by_id: ERASED, body: null }).where('by_id', '=', personId).execute();
    await trx.updateTable('corrections').set({ decided_by: ERASED }).where('decided_by', '=', personId).execute();
    for (const table of ['induction_progress', 'supervision_items'] as const)
      await trx.deleteFrom(table).where('worker_id', '=', personId).execute();
    for (const table of ['sign_ins', 'conversation_references', 'reach_checks', 'day_places'] as const)
      await trx.deleteFrom(table).where('person_id', '=', personId).execute();
    await trx.deleteFrom('web_conversations').where('user_id', '=', personId).execute();
    if (ref !== undefined && held.length === 0)
      await trx.updateTable('person_refs').set({ person_id: null, name: null }).where('ref', '=', ref).execute();
    await append({
      caseId: STORE_CASE,
      at,
      kind: 'text_erased',
      actor: by,
      channel: 'console',
      detail: `cases:${free.length};texts:${texts};held:${held.length}`,
    });
    return { kind: 'erased', cases: free.length, texts, keptForSafeguarding: held };
  });
  if (erasure.kind === 'erased') await compact(store);
  return erasure;
}

/** Everything that is kept about one worker, as plain data. What colleagues noted among themselves is left out and counted: its release is for a person to decide. */
export interface WorkerExport {
  readonly personId: string;
  readonly exportedAt: string;
  readonly cases: readonly StoredCase[];
  readonly notesLeftOut: number;
  readonly turns: readonly object[];
  readonly conversations: readonly object[];
  readonly gaps: readonly object[];
  readonly feedback: readonly object[];
  readonly assetReports: readonly object[];
  readonly corrections: readonly object[];
  readonly practiceOfTheDay: readonly object[];
  readonly induction: readonly object[];
  readonly supervisionList: readonly object[];
  readonly signIns: readonly object[];
}

export async function exportWorker(store: Store, personId: string, now: Date): Promise<WorkerExport> {
  const { db } = store;
  const ref = await knownRef(db, personId);
  const cases = ref === undefined ? [] : await readCases(db, { workerRef: ref });
  let notesLeftOut = 0;
  const shown = cases.map((found) => ({
    ...found,
    events: found.events.map((event) => {
      if (event.kind !== 'note' || event.actor.id === personId) return event;
      notesLeftOut += 1;
      const { texts: _left, ...rest } = event;
      return rest;
    }),
  }));
  return {
    personId,
    exportedAt: now.toISOString(),
    cases: shown,
    notesLeftOut,
    turns: await db
      .selectFrom('turns')
      .leftJoin('turn_texts', 'turn_texts.turn_id', 'turns.id')
      .selectAll('turns')
      .select(['question', 'answer'])
      .where('worker_id', '=', personId)
      .orderBy('turns.at')
      .execute(),
    conversations: await db
      .selectFrom('web_activities')
      .innerJoin('web_conversations', 'web_conversations.id', 'web_activities.conversation_id')
      .select(['conversation_id', 'seq', 'author', 'activity', 'at'])
      .where('user_id', '=', personId)
      .orderBy('at')
      .execute(),
    gaps: await db.selectFrom('gaps').selectAll().where('worker_id', '=', personId).execute(),
    feedback: await db.selectFrom('feedback').selectAll().where('worker_id', '=', personId).execute(),
    assetReports: await db.selectFrom('asset_reports').selectAll().where('worker_id', '=', personId).execute(),
    corrections: await db.selectFrom('corrections').selectAll().where('by_id', '=', personId).execute(),
    practiceOfTheDay: await db.selectFrom('day_places').selectAll().where('person_id', '=', personId).execute(),
    induction: await db.selectFrom('induction_progress').selectAll().where('worker_id', '=', personId).execute(),
    supervisionList: await db.selectFrom('supervision_items').selectAll().where('worker_id', '=', personId).execute(),
    signIns: await db
      .selectFrom('sign_ins')
      .select(['kind', 'made_at', 'expires_at', 'used_at'])
      .where('person_id', '=', personId)
      .execute(),
  };
}
