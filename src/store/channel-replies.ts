import type { Store } from './database.ts';

/** Joins what a channel calls a message to the turn that said it, so that a thumb tapped after a restart finds its turn. */
export interface ChannelReplies {
  readonly keep: (reply: {
    readonly conversationId: string;
    readonly activityId: string;
    readonly turnId: string;
    readonly at: Date;
  }) => Promise<void>;
  readonly turnOf: (conversationId: string, activityId: string) => Promise<string | undefined>;
}

export function createChannelReplies({ db }: Store): ChannelReplies {
  return {
    async keep({ conversationId, activityId, turnId, at }) {
      const kept = { turn_id: turnId, at: at.toISOString() };
      await db
        .insertInto('channel_replies')
        .values({ conversation_id: conversationId, activity_id: activityId, ...kept })
        .onConflict((c) => c.columns(['conversation_id', 'activity_id']).doUpdateSet(kept))
        .execute();
    },
    async turnOf(conversationId, activityId) {
      const row = await db
        .selectFrom('channel_replies')
        .select('turn_id')
        .where('conversation_id', '=', conversationId)
        .where('activity_id', '=', activityId)
        .executeTakeFirst();
      return row?.turn_id;
    },
  };
}
