import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Db, Store } from './database.ts';

/** A conversation of the web chat. */
export interface WebConversation {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: string;
  /** Sequence of the newest activity; 0 while there is none. */
  readonly lastSeq: number;
}

type Parts = Readonly<Record<string, unknown>> & { readonly text?: never };

/**
 * An activity to be kept. What a worker typed is `text`, masked, and nowhere else in the activity.
 * The same delivery key is kept and shown once, however often it is appended.
 */
export type NewActivity =
  | { readonly author: 'worker'; readonly activity: Parts; readonly text: SafeText; readonly deliveryKey?: string }
  | { readonly author: 'assistant'; readonly activity: Parts; readonly text: string; readonly deliveryKey?: string };

export interface KeptActivity {
  readonly seq: number;
  readonly author: 'worker' | 'assistant';
  /** The activity with its text. */
  readonly activity: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** Keeps what was said in the web chat, in order, so that a page that comes back misses nothing and sees nothing twice. */
export interface WebChatLog {
  readonly start: (userId: string, at: Date, id?: string) => Promise<WebConversation>;
  readonly find: (conversationId: string) => Promise<WebConversation | undefined>;
  /** The newest conversation of a user, for one who comes back without its id. */
  readonly latestOf: (userId: string) => Promise<WebConversation | undefined>;
  /** Adds an activity and gives its sequence, from 1; undefined when there is no such conversation. */
  readonly append: (
    conversationId: string,
    activity: NewActivity,
    at: Date,
  ) => Promise<{ readonly seq: number; readonly isNew: boolean } | undefined>;
  /** What came after the watermark, oldest first. */
  readonly since: (conversationId: string, watermark: number, limit?: number) => Promise<readonly KeptActivity[]>;
  /** Changes one activity that is kept, such as a card whose status moved on; it keeps its sequence. */
  readonly replace: (
    conversationId: string,
    seq: number,
    activity: Readonly<Record<string, unknown>>,
  ) => Promise<boolean>;
  /** What workers typed after `since` and before `until` and was never replied to, oldest first: the process died over it. */
  readonly unanswered: (
    since: Date,
    until: Date,
  ) => Promise<readonly { readonly conversationId: string; readonly activity: Readonly<Record<string, unknown>> }[]>;
  /** Takes what was said in the conversation away: "forget that". Where a case stands, its reply stays, because that is where its worker sees it. */
  readonly forget: (conversationId: string) => Promise<void>;
  /** Calls `listener` with the id of a conversation that has something new, in whichever process it was appended; `*`: look at all. */
  readonly onChange: (listener: (conversationId: string) => void) => () => void;
}

export function createWebChatLog(store: Store): WebChatLog {
  const { db } = store;
  return {
    async start(userId, at, id = randomUUID()) {
      const createdAt = at.toISOString();
      await db
        .insertInto('web_conversations')
        .values({ id, user_id: userId, created_at: createdAt, last_seq: 0, touched_at: createdAt })
        .execute();
      return { id, userId, createdAt, lastSeq: 0 };
    },

    find: (conversationId) => one(db.selectFrom('web_conversations').selectAll().where('id', '=', conversationId)),

    latestOf: (userId) =>
      one(
        db
          .selectFrom('web_conversations')
          .selectAll()
          .where('user_id', '=', userId)
          .orderBy('created_at', 'desc')
          .limit(1),
      ),

    async append(conversationId, { author, activity, text, deliveryKey }, at) {
      const appended = await store.inTransaction((trx) =>
        appendIn(store, trx, conversationId, {
          author,
          body: JSON.stringify({ ...activity, text }),
          deliveryKey,
          at: at.toISOString(),
        }),
      );
      store.changes.flush();
      return appended;
    },

    async since(conversationId, watermark, limit = 1000) {
      const rows = await db
        .selectFrom('web_activities')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .where('seq', '>', watermark)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        seq: row.seq,
        author: row.author === 'worker' ? ('worker' as const) : ('assistant' as const),
        activity: JSON.parse(row.activity) as Record<string, unknown>,
        at: row.at,
      }));
    },

    async replace(conversationId, seq, activity) {
      const changed = await db
        .updateTable('web_activities')
        .set({ activity: JSON.stringify(activity) })
        .where('conversation_id', '=', conversationId)
        .where('seq', '=', seq)
        .returning('seq')
        .execute();
      return changed.length > 0;
    },

    async unanswered(since, until) {
      const rows = await db
        .selectFrom('web_activities as said')
        .select(['said.conversation_id', 'said.activity'])
        .where('said.author', '=', 'worker')
        .where('said.at', '>=', since.toISOString())
        .where('said.at', '<=', until.toISOString())
        .where('said.delivery_key', 'like', 'in:%')
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('web_activities as reply')
                .select('reply.seq')
                .where(sql<boolean>`reply.delivery_key = 're:' || substr(said.delivery_key, 4)`),
            ),
          ),
        )
        .orderBy('said.at')
        .execute();
      return rows.map((row) => ({
        conversationId: row.conversation_id,
        activity: JSON.parse(row.activity) as Record<string, unknown>,
      }));
    },

    async forget(conversationId) {
      const rows = await db
        .selectFrom('web_activities')
        .select(['seq', 'activity'])
        .where('conversation_id', '=', conversationId)
        .execute();
      const gone = rows.filter(({ activity }) => !showsCase(JSON.parse(activity))).map(({ seq }) => seq);
      for (let from = 0; from < gone.length; from += 500)
        await db
          .deleteFrom('web_activities')
          .where('conversation_id', '=', conversationId)
          .where('seq', 'in', gone.slice(from, from + 500))
          .execute();
    },

    onChange: (listener) =>
      store.changes.subscribe((change) => change.topic === 'conversation' && listener(change.subject)),
  };
}

function showsCase(activity: { readonly channelData?: { readonly lwa?: { readonly escalation?: unknown } } }): boolean {
  return activity.channelData?.lwa?.escalation !== undefined;
}

interface Body {
  readonly author: string;
  readonly body: string;
  readonly deliveryKey: string | undefined;
  readonly at: string;
}

async function appendIn(store: Store, trx: Db, conversationId: string, { author, body, deliveryKey, at }: Body) {
  // The update locks the conversation, so that two appends never take the same sequence and none is lost.
  const moved = await trx
    .updateTable('web_conversations')
    .set((q) => ({ last_seq: q('last_seq', '+', 1), touched_at: at }))
    .where('id', '=', conversationId)
    .returning('last_seq')
    .executeTakeFirst();
  if (!moved) return undefined;
  const kept =
    deliveryKey === undefined
      ? undefined
      : await trx.selectFrom('web_activities').select('seq').where('delivery_key', '=', deliveryKey).executeTakeFirst();
  if (kept) {
    await trx
      .updateTable('web_conversations')
      .set({ last_seq: moved.last_seq - 1 })
      .where('id', '=', conversationId)
      .execute();
    return { seq: kept.seq, isNew: false };
  }
  await trx
    .insertInto('web_activities')
    .values({
      conversation_id: conversationId,
      seq: moved.last_seq,
      author,
      activity: body,
      delivery_key: deliveryKey ?? null,
      at,
    })
    .execute();
  await store.changes.announce(trx, { topic: 'conversation', subject: conversationId }, at);
  return { seq: moved.last_seq, isNew: true };
}

async function one(query: {
  executeTakeFirst: () => Promise<{ id: string; user_id: string; created_at: string; last_seq: number } | undefined>;
}) {
  const row = await query.executeTakeFirst();
  return row && { id: row.id, userId: row.user_id, createdAt: row.created_at, lastSeq: row.last_seq };
}
