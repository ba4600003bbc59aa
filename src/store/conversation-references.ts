import type { Store } from './database.ts';

/** Where a person can be written to first: the channel's own reference, kept as it came, so that a restart forgets nobody. */
export interface ConversationReferences {
  readonly keep: (personId: string, channel: string, reference: object, at: Date) => Promise<void>;
  readonly find: (personId: string, channel: string) => Promise<unknown>;
  readonly all: (
    channel: string,
  ) => Promise<readonly { readonly personId: string; readonly reference: unknown; readonly updatedAt: string }[]>;
  readonly forget: (personId: string, channel: string) => Promise<void>;
}

export function createConversationReferences({ db }: Store): ConversationReferences {
  return {
    async keep(personId, channel, reference, at) {
      const kept = { reference: JSON.stringify(reference), updated_at: at.toISOString() };
      await db
        .insertInto('conversation_references')
        .values({ person_id: personId, channel, ...kept })
        .onConflict((c) => c.columns(['person_id', 'channel']).doUpdateSet(kept))
        .execute();
    },
    async find(personId, channel) {
      const row = await db
        .selectFrom('conversation_references')
        .select('reference')
        .where('person_id', '=', personId)
        .where('channel', '=', channel)
        .executeTakeFirst();
      return row && JSON.parse(row.reference);
    },
    async all(channel) {
      const rows = await db
        .selectFrom('conversation_references')
        .selectAll()
        .where('channel', '=', channel)
        .orderBy('person_id')
        .execute();
      return rows.map((row) => ({
        personId: row.person_id,
        reference: JSON.parse(row.reference) as unknown,
        updatedAt: row.updated_at,
      }));
    },
    async forget(personId, channel) {
      await db
        .deleteFrom('conversation_references')
        .where('person_id', '=', personId)
        .where('channel', '=', channel)
        .execute();
    },
  };
}
