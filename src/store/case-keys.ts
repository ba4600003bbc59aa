import type { Db } from './database.ts';

/** The case of a message that is known by its id, and the one of the same words since `since`. */
export async function findCasesByKey(
  trx: Db,
  keys: { readonly message: string; readonly words: string },
  since: string,
): Promise<{ readonly sameMessage: string | undefined; readonly sameWords: string | undefined }> {
  const rows = await trx
    .selectFrom('case_keys')
    .select(['key', 'case_id', 'at'])
    .where('key', 'in', [keys.message, keys.words])
    .execute();
  return {
    sameMessage: rows.find(({ key }) => key === keys.message)?.case_id,
    sameWords: rows.find(({ key, at }) => key === keys.words && at >= since)?.case_id,
  };
}

/** Keeps under which keys a case is found when the same message arrives again. */
export async function keepCaseKeys(trx: Db, caseId: string, keys: readonly string[], at: string): Promise<void> {
  await trx
    .insertInto('case_keys')
    .values(keys.map((key) => ({ key, case_id: caseId, at })))
    .onConflict((c) => c.column('key').doUpdateSet({ case_id: caseId, at }))
    .execute();
}
