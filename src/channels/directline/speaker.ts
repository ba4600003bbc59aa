// What the bot says in a web conversation, through botbuilder's own turn: kept in the log, streamed out, and a whole reply in place of its first words.
import { randomUUID } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import { type AuthenticateRequestResult, ClaimsIdentity } from 'botframework-connector';
import type { Config } from '../../config.ts';
import type { IncomingMessage, Reply, TurnHandler } from '../../turn/turn.ts';
import type { BotAdapter } from '../bot-adapter.ts';
import { isRecord, textField } from '../http.ts';
import { readTap } from '../read-tap.ts';
import { renderReply } from '../render-reply.ts';
import type { ActivityLog, Kept } from './activity-log.ts';
import { LocalConnectorFactory } from './local-connector.ts';
import type { Streams } from './streams.ts';
import type { TakenUp } from './take-up.ts';

/** What a speaker works with. */
export interface SpeakerParts {
  readonly config: Pick<Config, 'teams'>;
  readonly adapter: BotAdapter;
  /** A turn that never fails: `createTurnRunner`. */
  readonly turn: TurnHandler;
  readonly activities: ActivityLog;
  readonly streams: Streams;
  readonly clock: () => Date;
}

export interface Speaker {
  /** Takes a turn for a message or a tap, and says its reply; a quiet one is said only where it asks or shows something. `takenUp`: its masked words were kept before the process died over them. */
  answer(context: TurnContext, isQuiet: boolean, takenUp: TakenUp | undefined): Promise<void>;
  say(context: TurnContext, reply: Reply, streamId?: string): Promise<void>;
  /** Runs botbuilder's pipeline for an activity of this process. The same `deliveryKey` is said once. */
  turnFor(
    conversationId: string,
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
    deliveryKey?: string,
  ): Promise<void>;
}

const typingEveryMs = 3000;
const bot = { id: 'assistant', name: 'Link Worker Assistant', role: 'bot' };

/** Speaks for the assistant in web conversations. */
export function createSpeaker(parts: SpeakerParts): Speaker {
  const { activities, adapter, clock, config, streams } = parts;

  async function answer(context: TurnContext, isQuiet: boolean, takenUp: TakenUp | undefined): Promise<void> {
    const { activity } = context;
    const tap = readTap(activity.value);
    const message: IncomingMessage = {
      id: activity.id ?? randomUUID(),
      channel: 'web',
      conversationId: activity.conversation.id,
      sender: { id: activity.from.id, name: activity.from.name },
      // A tap's label is no message; only its ids and choice count.
      text: tap === undefined ? (activity.text ?? '') : '',
      ...(tap !== undefined && { tap }),
      // Masked, two people in the same words would be one case.
      ...(takenUp !== undefined && activity.id !== undefined && { sameAs: activity.id }),
      ...(takenUp?.heard !== undefined && { heard: takenUp.heard }),
      at: clock(),
    };
    const type = (): Promise<unknown> => context.sendActivity({ type: 'typing' });
    if (!isQuiet) await type();
    const beat = isQuiet ? undefined : setInterval(() => void type().catch(() => undefined), typingEveryMs).unref();
    let streamId: string | undefined;
    let steps = 0;
    let streaming: Promise<void> = Promise.resolve();
    // Interim words are whispered and kept nowhere; the whole reply takes their place. The first one's id names the stream.
    const onWords = (soFar: string): void => {
      clearInterval(beat);
      streaming = streaming
        .then(async () => {
          steps += 1;
          const channelData = { streamType: 'streaming', streamSequence: steps, ...(streamId && { streamId }) };
          const sent = await context.sendActivity({ type: 'typing', text: soFar, channelData });
          streamId ??= sent?.id;
        })
        .catch(() => undefined);
    };
    try {
      const reply = await parts.turn(message, isQuiet ? undefined : onWords);
      await streaming;
      // A thumb is acknowledged where it was tapped; only a reply that asks or shows something is said.
      if (isQuiet && reply.actions.length === 0 && reply.blocks.length === 0) return;
      clearInterval(beat);
      await say(context, reply, streamId);
    } finally {
      clearInterval(beat);
    }
  }

  async function say(context: TurnContext, reply: Reply, streamId?: string): Promise<void> {
    const rendered = renderReply(reply, 'web');
    const ends = streamId === undefined ? {} : { streamId, streamType: 'final' };
    const activity = { ...rendered, channelData: { ...rendered.channelData, ...ends } };
    if (reply.replaces === undefined) await context.sendActivity(activity);
    else await context.updateActivity({ ...activity, id: idOfReply(reply.replaces) });
  }

  /** Runs botbuilder's pipeline for an activity of this process; what the bot says goes into the log and out on the streams. */
  async function turnFor(
    conversationId: string,
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
    deliveryKey?: string,
  ): Promise<void> {
    const put = async (said: Partial<Activity>): Promise<string> => {
      const now = clock();
      const turnId = turnIdOf(said);
      const id = said.id ?? (turnId === undefined ? randomUUID() : idOfReply(turnId));
      const { recipient: _recipient, serviceUrl: _address, replyToId, text = '', ...answerOf } = said;
      // What is said without being asked answers nothing.
      const rest = activity.type === 'message' ? { ...answerOf, replyToId } : answerOf;
      const full: Kept = {
        ...rest,
        id,
        channelId: 'directline',
        conversation: { id: conversationId },
        from: bot,
        timestamp: now.toISOString(),
      };
      if (said.type !== 'message') {
        streams.whisper(conversationId, { ...full, text });
        return id;
      }
      const isUpdate = said.id !== undefined;
      const keyOfThis =
        deliveryKey ?? (activity.type === 'message' && !isUpdate ? `re:${activity.id}` : `up:${id}:${randomUUID()}`);
      if (await activities.add(conversationId, { author: 'assistant', deliveryKey: keyOfThis, text, activity: full }))
        streams.flush(conversationId);
      return id;
    };
    const { appId } = config.teams ?? { appId: '' };
    const caller: AuthenticateRequestResult = {
      audience: 'https://api.botframework.com',
      claimsIdentity: new ClaimsIdentity(appId === '' ? [] : [{ type: 'aud', value: appId }], 'anonymous'),
      connectorFactory: new LocalConnectorFactory({ put }),
    };
    const full = {
      channelId: 'directline',
      serviceUrl: 'urn:local:directline',
      timestamp: clock(),
      recipient: bot,
      from: bot,
      conversation: { id: conversationId },
      locale: 'en-GB',
      ...activity,
    };
    await adapter.run(caller, full as unknown as Activity, logic);
  }

  return { answer, say, turnFor };
}

/** The turn that a reply belongs to, as its machine-readable account says. */
function turnIdOf(activity: Partial<Activity>): string | undefined {
  const account: unknown = isRecord(activity.channelData) ? activity.channelData['lwa'] : undefined;
  return isRecord(account) ? textField(account, 'turnId') : undefined;
}

const idOfReply = (turnId: string): string => `reply-${turnId}`;
