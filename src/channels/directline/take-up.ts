// What was acknowledged and never replied to, because the process died over it, is answered after the next start.
import { errorCode, type Log } from '../../log.ts';
import { categories, isAtLeast, type ReaderOpinion } from '../../safety/response-level.ts';
import type { WebChatLog } from '../../store/web-chat-log.ts';
import { isRecord, textField } from '../http.ts';

/** An activity as a person sent it. */
export interface Received {
  readonly type: string;
  readonly id: string;
  readonly text: string;
  readonly value: { readonly tap: unknown } | undefined;
  readonly from: { readonly id: string; readonly name: string; readonly role: 'user' };
  /** Set where its words are the masked ones that were kept; `heard` is what the cues heard in them as typed. */
  readonly takenUp?: TakenUp;
}

export interface TakenUp {
  readonly heard: ReaderOpinion | undefined;
}

export interface TakeUpParts {
  readonly conversations: Pick<WebChatLog, 'unanswered'>;
  readonly log: Log;
  /** Ids of activities that this process is answering at the moment. */
  readonly underWay: Set<string>;
  readonly reply: (conversationId: string, received: Received) => Promise<void>;
}

const longestText = 100_000;

/** Longer than any outage that nobody mends; what is older was asked again, or answered by somebody else. */
const takenUpFor = 7 * 86_400_000;

/** What the cues heard, to be kept beside masked words: masking may take away what made them danger. No word of them is in it. */
export function heardOf({ level, about, categories }: ReaderOpinion): { readonly heard?: unknown } {
  return isAtLeast(level, 'today') ? { heard: { level, about, categories } } : {};
}

/** An activity as its writer may see it: what was heard in it is the service's own note. */
export function withoutHeard(activity: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { heard: _heard, ...shown } = activity;
  return shown;
}

function readHeard(kept: unknown): ReaderOpinion | undefined {
  if (!isRecord(kept)) return undefined;
  const level = (['now', 'today'] as const).find((one) => one === kept['level']);
  const about = (['client', 'worker', 'other'] as const).find((one) => one === kept['about']);
  const given: readonly unknown[] = Array.isArray(kept['categories']) ? kept['categories'] : [];
  if (level === undefined || about === undefined) return undefined;
  return { reader: 'cues', level, about, categories: categories.filter((one) => given.includes(one)), evidence: [] };
}

/** Takes up what was typed before `until`, oldest first. Under its own id, so that a case already opened stays the one case. */
export function createTakeUp({
  conversations,
  log,
  underWay,
  reply,
}: TakeUpParts): (until: Date, since?: Date) => Promise<void> {
  // Once is enough: where the store keeps no reply, every look would find the same again.
  const tried = new Set<string>();
  return async (until, since = new Date(until.getTime() - takenUpFor)) => {
    const left = await conversations.unanswered(since, until).catch((error: unknown) => {
      log('error', 'not_taken_up', { room: 'channels', channel: 'web', code: errorCode(error) });
      return [];
    });
    for (const { conversationId, activity } of left) {
      const id = textField(activity, 'id');
      const text = textField(activity, 'text', longestText) ?? '';
      const from = isRecord(activity['from']) ? activity['from'] : {};
      const userId = textField(from, 'id');
      if (id === undefined || userId === undefined || text.trim() === '' || underWay.has(id)) continue;
      if (tried.has(id)) continue;
      tried.add(id);
      underWay.add(id);
      const name = textField(from, 'name') ?? 'Link worker';
      await reply(conversationId, {
        type: 'message',
        id,
        text,
        value: undefined,
        from: { id: userId, name, role: 'user' },
        takenUp: { heard: readHeard(activity['heard']) },
      });
    }
  };
}
