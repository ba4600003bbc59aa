import type { Store } from './database.ts';

/** Keeps what the assistant remembers of a conversation: masked words and references, replaced at every turn, gone with the text retention. */
export interface ConversationMemory {
  /** The remembered value as it was saved; undefined for a new conversation. */
  readonly load: (conversationId: string) => Promise<unknown>;
  readonly save: (conversationId: string, memory: object, at: Date) => Promise<void>;
  readonly forget: (conversationId: string) => Promise<void>;
}

export function createConversationMemory({ db }: Store): ConversationMemory {
  return {
    async load(conversationId) {
      const row = await db
        .selectFrom('conversation_memory')
        .select('memory')
        .where('conversation_id', '=', conversationId)
        .executeTakeFirst();
      return row === undefined ? undefined : JSON.parse(row.memory);
    },
    async save(conversationId, memory, at) {
      const kept = { memory: JSON.stringify(memory), at: at.toISOString() };
      await db
        .insertInto('conversation_memory')
        .values({ conversation_id: conversationId, ...kept })
        .onConflict((clash) => clash.column('conversation_id').doUpdateSet(kept))
        .execute();
    },
    async forget(conversationId) {
      await db.deleteFrom('conversation_memory').where('conversation_id', '=', conversationId).execute();
    },
  };
}
