import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Who stands in events in place of a person who was erased. */
export const ERASED = 'erased';

/**
 * Makes the reference under which a person stands in the chain; only whoever holds the log's lock may, so that nobody has two.
 * Events name people only by it: taking the person off the reference erases them from every event, and the chain still verifies.
 */
export async function makeRef(trx: Db, person: { readonly id: string; readonly name?: string }): Promise<string> {
  const ref = randomUUID();
  await trx
    .insertInto('person_refs')
    .values({ ref, person_id: person.id, name: person.name ?? null })
    .execute();
  return ref;
}

/** The references of those who have one, with the names they are known by. */
export async function refsOf(
  trx: Db,
  personIds: readonly string[],
): Promise<readonly { readonly ref: string; readonly person_id: string | null; readonly name: string | null }[]> {
  return trx
    .selectFrom('person_refs')
    .select(['ref', 'person_id', 'name'])
    .where('person_id', 'in', [...personIds])
    .execute();
}

/** The reference of a person who has one. */
export async function knownRef(db: Db, personId: string): Promise<string | undefined> {
  if (personId === 'assistant') return 'assistant';
  return (await db.selectFrom('person_refs').select('ref').where('person_id', '=', personId).executeTakeFirst())?.ref;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string | undefined;
}

/** Who stands behind a reference, as it was read beside it; `erased` where nobody does any more. */
export function personBehind(ref: string, id: string | null, name: string | null): KnownPerson {
  return ref === 'assistant' ? { id: 'assistant', name: undefined } : { id: id ?? ERASED, name: name ?? undefined };
}

/** Writes down how somebody is called now. */
export async function nameRef(trx: Db, ref: string, name: string): Promise<void> {
  await trx.updateTable('person_refs').set({ name }).where('ref', '=', ref).execute();
}

// Where a person stands by their own id; in cases and events they stand by their reference.
const byTheirId = [
  ['turns', 'worker_id'],
  ['web_conversations', 'user_id'],
  ['gaps', 'worker_id'],
  ['feedback', 'worker_id'],
  ['asset_reports', 'worker_id'],
  ['corrections', 'by_id'],
  ['corrections', 'decided_by'],
  ['induction_progress', 'worker_id'],
  ['supervision_items', 'worker_id'],
  ['sign_ins', 'person_id'],
  ['conversation_references', 'person_id'],
  ['reach_checks', 'person_id'],
  ['day_places', 'person_id'],
  ['outbox', 'person_id'],
] as const;

/** Whether anything is kept under a person's own id. */
export async function isAnywhere(db: Db, personId: string): Promise<boolean> {
  for (const [table, column] of byTheirId) {
    const { rows } =
      await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${personId} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}
