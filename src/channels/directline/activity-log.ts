// The conversation as clients read it: what is kept, and, while the store is away, what could not be kept.
import { errorCode, type Log } from '../../log.ts';
import type { NewActivity, WebChatLog } from '../../store/web-chat-log.ts';
import { withoutHeard } from './take-up.ts';

// An activity with its text, as a client reads it.
type Shown = Readonly<Record<string, unknown>>;

/** What is kept of an activity beside its text. */
export type Kept = Readonly<Record<string, unknown>> & { readonly text?: never };

/** How far a client has read: the last kept number, and how many of those that could not be kept. Opaque on the wire. */
export interface Watermark {
  readonly seq: number;
  readonly unkept: number;
}

/** Activities with the watermark after them. */
export interface Page {
  readonly activities: readonly Readonly<Record<string, unknown>>[];
  readonly watermark: Watermark;
  /** Whether more lies after them. */
  readonly hasMore: boolean;
}

export interface ActivityLog {
  /** Makes the conversation unless it is there; gives whose it is. */
  open(id: string, userId: string): Promise<string>;
  /** Whose it is; undefined when there is none. */
  ownerOf(id: string): Promise<string | undefined>;
  /** Keeps an activity, or at least holds it for whoever is connected. False when its delivery key is known. */
  add(id: string, added: NewActivity & { readonly deliveryKey: string }): Promise<boolean>;
  after(id: string, mark: Watermark): Promise<Page>;
  /** Whether something was said in answer to an activity. */
  isAnswered(id: string, activityId: string): Promise<boolean>;
}

const pageSize = 200;
const heldPerConversation = 50;
const heldConversations = 500;

/** A log over the store that goes on in memory when the store fails: somebody in danger still gets the reply. */
export function createActivityLog(store: WebChatLog, log: Log, clock: () => Date): ActivityLog {
  const held = new Map<string, readonly { readonly key: string; readonly activity: Shown }[]>();

  const hold = (id: string, key: string, activity: Shown): boolean => {
    const before = held.get(id) ?? [];
    if (before.some((one) => one.key === key)) return false;
    held.delete(id);
    if (held.size >= heldConversations) held.delete(held.keys().next().value ?? '');
    if (before.length < heldPerConversation) held.set(id, [...before, { key, activity }]);
    else held.set(id, before);
    return true;
  };

  const ownerOf = async (id: string): Promise<string | undefined> => (await store.find(id))?.userId;

  return {
    ownerOf,
    async open(id, userId) {
      try {
        return (await ownerOf(id)) ?? (await store.start(userId, clock(), id)).userId;
      } catch (error) {
        // Two requests may begin the same conversation at once; whoever was first has it.
        const owner = await ownerOf(id).catch(() => undefined);
        if (owner === undefined)
          log('error', 'conversation_not_kept', { room: 'channels', channel: 'web', code: errorCode(error) });
        return owner ?? userId;
      }
    },
    async add(id, added) {
      if (held.get(id)?.some((one) => one.key === added.deliveryKey) === true) return false;
      try {
        const appended = await store.append(id, added, clock());
        if (appended !== undefined) return appended.isNew;
        log('error', 'activity_not_kept', { room: 'channels', channel: 'web', code: 'no_conversation' });
      } catch (error) {
        log('error', 'activity_not_kept', { room: 'channels', channel: 'web', code: errorCode(error) });
      }
      return hold(id, added.deliveryKey, { ...added.activity, text: added.text });
    },
    async after(id, mark) {
      const kept = await store.since(id, mark.seq, pageSize).catch(() => []);
      const unkept = held.get(id) ?? [];
      return {
        activities: [...kept, ...unkept.slice(mark.unkept)].map((one) => withoutHeard(one.activity)),
        watermark: { seq: kept.at(-1)?.seq ?? mark.seq, unkept: unkept.length },
        hasMore: kept.length === pageSize,
      };
    },
    async isAnswered(id, activityId) {
      const kept = await store.since(id, 0, 10_000).catch(() => []);
      const all: readonly Shown[] = [
        ...kept.map((one) => one.activity),
        ...(held.get(id) ?? []).map((one) => one.activity),
      ];
      return all.some((activity) => activity['replyToId'] === activityId);
    },
  };
}

/** A watermark from a client; anything unreadable is the beginning. */
export function readWatermark(value: string | null | undefined): Watermark {
  const parts = /^(\d{1,12})(?:~(\d{1,6}))?$/.exec(value ?? '');
  return { seq: Number(parts?.[1] ?? 0), unkept: Number(parts?.[2] ?? 0) };
}

export function writeWatermark(mark: Watermark): string {
  return mark.unkept === 0 ? String(mark.seq) : `${mark.seq}~${mark.unkept}`;
}
