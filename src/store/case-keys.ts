import type { Db } from './database.ts';

/** The case under a key: the id of a message, or the fingerprint of words; with `since`, only a key kept since then. */
export async function findCaseByKey(trx: Db, key: string, since?: string): Promise<string | undefined> {
  let find = trx.selectFrom('case_keys').select('case_id').where('key', '=', key);
  if (since !== undefined) find = find.where('at', '>=', since);
  return (await find.executeTakeFirst())?.case_id;
}

/** Keeps under which keys a case is found when the same message arrives again. */
export async function keepCaseKeys(trx: Db, caseId: string, keys: readonly string[], at: string): Promise<void> {
  await trx
    .insertInto('case_keys')
    .values(keys.map((key) => ({ key, case_id: caseId, at })))
    .onConflict((c) => c.column('key').doUpdateSet({ case_id: caseId, at }))
    .execute();
}
