import { randomUUID } from 'node:crypto';
import type { Db } from './database.ts';

/** Who stands in events in place of a person who was erased. */
export const ERASED = 'erased';

/**
 * The reference under which a person stands in the chain, made at the first need.
 * Events name people only by it: taking the person off the reference erases them from every event, and the chain still verifies.
 */
export async function refOf(trx: Db, person: { readonly id: string; readonly name?: string }): Promise<string> {
  if (person.id === 'assistant') return 'assistant';
  const found = await trx
    .selectFrom('person_refs')
    .select(['ref', 'name'])
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  if (found) {
    if (person.name !== undefined && person.name !== found.name) {
      await nameRef(trx, found.ref, person.name);
    }
    return found.ref;
  }
  const made = await trx
    .insertInto('person_refs')
    .values({ ref: randomUUID(), person_id: person.id, name: person.name ?? null })
    // Somebody else may have made it this moment: then theirs is given back.
    .onConflict((c) => c.column('person_id').doUpdateSet((q) => ({ person_id: q.ref('excluded.person_id') })))
    .returning('ref')
    .executeTakeFirstOrThrow();
  return made.ref;
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
