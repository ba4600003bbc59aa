// What was acknowledged and never replied to, because the process died over it, is answered after the next start.
import { errorCode, type Log } from '../../log.ts';
import type { WebChatLog } from '../../store/web-chat-log.ts';
import { isRecord, textField } from '../http.ts';

/** An activity as a person sent it. */
export interface Received {
  readonly type: string;
  readonly id: string;
  readonly text: string;
  readonly value: { readonly tap: unknown } | undefined;
  readonly from: { readonly id: string; readonly name: string; readonly role: 'user' };
  /** Taken up after a start: its words are the masked ones that were kept. */
  readonly isTakenUp?: boolean;
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

/** Takes up what was typed before `until`, oldest first. Under its own id, so that a case already opened stays the one case. */
export function createTakeUp({ conversations, log, underWay, reply }: TakeUpParts): (until: Date) => Promise<void> {
  return async (until) => {
    const since = new Date(until.getTime() - takenUpFor);
    const left = await conversations.unanswered(since, until).catch((error: unknown) => {
      log('error', 'not_taken_up', { room: 'channels', channel: 'web', code: errorCode(error) });
      return [];
    });
    for (const { conversationId, activity } of left) {
      const id = textField(activity, 'id');
      // The words are read as they were kept, masked: what masking leaves out is no sign of danger.
      const text = textField(activity, 'text', longestText) ?? '';
      const from = isRecord(activity['from']) ? activity['from'] : {};
      const userId = textField(from, 'id');
      if (id === undefined || userId === undefined || text.trim() === '' || underWay.has(id)) continue;
      underWay.add(id);
      const name = textField(from, 'name') ?? 'Link worker';
      await reply(conversationId, {
        type: 'message',
        id,
        text,
        value: undefined,
        from: { id: userId, name, role: 'user' },
        isTakenUp: true,
      });
    }
  };
}
