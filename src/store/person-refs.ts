import { randomUUID } from 'node:crypto';
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
