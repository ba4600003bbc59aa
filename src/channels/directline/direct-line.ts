// Direct Line 3.0 inside the process: the web chat's door, through botbuilder's adapter and turn model. Conversations outlive the process.
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage as HttpRequest } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { WebSocketServer } from 'ws';
import { errorCode, type Log } from '../../log.ts';
import type { SafeText } from '../../privacy/safe-text.ts';
import { fewAtOnce } from '../../retrieval/few-at-once.ts';
import { readCues } from '../../safety/read-cues.ts';
import { isAtLeast, type ReaderOpinion } from '../../safety/response-level.ts';
import type { WebChatLog } from '../../store/web-chat-log.ts';
import type { Reply, TurnHandler } from '../../turn/turn.ts';
import type { BotAdapter } from '../bot-adapter.ts';
import { addressOf, HttpFault, isRecord, plainly, readJson, sendJson, textField } from '../http.ts';
import type { Metrics } from '../metrics.ts';
import { readTap } from '../read-tap.ts';
import { createActivityLog, type Kept, readWatermark, type Watermark, writeWatermark } from './activity-log.ts';
import { createSpeaker } from './speaker.ts';
import { createStreams } from './streams.ts';
import { createTakeUp, heardOf, type Received } from './take-up.ts';
import { createTickets, root, type TicketParts } from './tickets.ts';
import type { Claims } from './token.ts';

export interface DirectLineParts extends TicketParts {
  readonly adapter: BotAdapter;
  readonly conversations: WebChatLog;
  /** A turn that never fails: `createTurnRunner`. */
  readonly turn: TurnHandler;
  /** Takes identifiers out of what a person typed; nothing typed is kept without it. */
  readonly mask: (typed: string) => SafeText;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface DirectLine {
  mount(server: Server): void;
  upgrade(request: HttpRequest, socket: Duplex, head: Buffer): boolean;
  /** Says something in a conversation without being asked. The same `deliveryKey` is said once. False when there is no such conversation. */
  deliver(conversationId: string, reply: Reply, deliveryKey?: string): Promise<boolean>;
  /** Takes up what was acknowledged and never replied to, because the process died over it. A case already opened stays the one case. */
  takeUp(until: Date, since?: Date): Promise<void>;
  close(): Promise<void>;
}

const answeredWithinMs = 5000;
const longestText = 20_000;
const takenAtOnce = 3;

/** The Direct Line door. */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { clock, conversations, log } = parts;
  const activities = createActivityLog(conversations, log, clock);
  const streams = createStreams(activities);
  const { issue, streamUrl, claimsOf, whoAsks, claimsOfStream } = createTickets(parts);
  const speaker = createSpeaker({ ...parts, activities, streams });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const unsubscribe = conversations.onChange((id) => streams.flush(id));
  const underWay = new Set<string>();
  const inLine = fewAtOnce(takenAtOnce);
  parts.metrics.gauge('lwa_web_streams', () => streams.count());

  const paramOf = (req: Request): string => String((req.params as Record<string, unknown>)['id'] ?? '');
  const markOf = (req: Request): Watermark => readWatermark(addressOf(req).searchParams.get('watermark'));

  async function open(claims: Claims): Promise<void> {
    if ((await activities.open(claims.conversationId, claims.userId)) !== claims.userId)
      throw new HttpFault(403, 'Forbidden', 'The conversation is somebody else’s.');
  }

  /** Takes what a person sent: kept masked, acknowledged, then answered. The same activity again changes nothing unless its answer was lost. */
  async function receive(req: Request, res: Response): Promise<void> {
    const claims = await claimsOf(req, paramOf(req));
    const body = await readJson(req);
    const type = textField(body, 'type', 40) ?? 'message';
    const text = body['text'] === undefined || body['text'] === null ? '' : textField(body, 'text', longestText);
    if (text === undefined)
      throw new HttpFault(400, 'BadArgument', `The text is not text, or longer than ${longestText} characters.`);
    const tap = readTap(body['value']);
    const isForUs =
      (type === 'message' && (text.trim() !== '' || tap !== undefined)) || (type === 'event' && tap !== undefined);
    const channelData = isRecord(body['channelData']) ? body['channelData'] : {};
    const clientId = textField(channelData, 'clientActivityID', 200) ?? textField(body, 'id', 200);
    const id = clientId === undefined ? randomUUID() : named(claims.conversationId, clientId);
    if (!isForUs) return sendJson(res, 200, { id });

    const take = async (): Promise<boolean> => {
      await open(claims);
      return type === 'event' || (await keep(claims, { id, text, clientId, cues, isTap: tap !== undefined }));
    };
    const cues = readCues(text);
    // However many write at once, words that tell of danger, and taps, are taken before all others.
    const goesFirst = tap !== undefined || isAtLeast(cues.level, 'today');
    const isNew = await (goesFirst ? take() : inLine(take));
    streams.flush(claims.conversationId);
    const isDone = underWay.has(id) || (!isNew && (await activities.isAnswered(claims.conversationId, id)));
    // Danger is acknowledged once whoever must hear has been told, and a tap about a case once it is done: killed before that, the sender is left without an answer and sends again.
    const acknowledgedLater = goesFirst && (tap === undefined || tap.verb.startsWith('case.')) && !isDone;
    if (!acknowledgedLater) sendJson(res, 200, { id });
    if (isDone) return;
    underWay.add(id);
    await reply(claims.conversationId, {
      type,
      id,
      text,
      value: tap === undefined ? undefined : { tap },
      from: { id: claims.userId, name: claims.userName, role: 'user' },
    });
    if (acknowledgedLater) sendJson(res, 200, { id });
  }

  async function reply(conversationId: string, received: Received): Promise<void> {
    try {
      const { takenUp, ...activity } = received;
      await speaker.turnFor(conversationId, activity as Partial<Activity>, (context) =>
        speaker.answer(context, received.type === 'event', takenUp),
      );
    } catch (error) {
      log('error', 'turn_failed', { room: 'channels', channel: 'web', code: errorCode(error) });
    } finally {
      underWay.delete(received.id);
    }
  }

  /** Keeps the masked words, what the cues heard in them as typed, and nothing else of the body; words that could not be masked are not kept at all. */
  async function keep(claims: Claims, { id, text, clientId, cues, isTap }: Taken): Promise<boolean> {
    let masked: SafeText;
    try {
      masked = parts.mask(text);
    } catch (error) {
      log('error', 'not_masked', { room: 'channels', channel: 'web', code: errorCode(error) });
      return true;
    }
    return activities.add(claims.conversationId, {
      author: 'worker',
      // The label of a button is no message: should its tap be lost, it is tapped again.
      deliveryKey: `${isTap ? 'tap' : 'in'}:${id}`,
      text: masked,
      activity: { ...envelopeOf(id, claims, clientId, clock()), ...(isTap ? {} : heardOf(cues)) },
    });
  }

  return {
    mount(server) {
      const route = (handler: (req: Request, res: Response) => Promise<void>) => plainly(log, 'directline', handler);
      server.post(
        `${root}/tokens/generate`,
        route(async (req, res) => {
          const body = await readJson(req);
          const user = await whoAsks(req, body);
          // A page that comes back asks for its own conversation; anybody else's is not given.
          const wanted = textField(body, 'conversationId', 100);
          const isTheirs =
            wanted !== undefined && (await activities.ownerOf(wanted).catch(() => undefined)) === user.id;
          const conversationId = isTheirs ? wanted : randomUUID();
          // Whose it is, so that a page opened in another name does not write in this one.
          sendJson(res, 200, {
            ...(await issue({ conversationId, userId: user.id, userName: user.name })),
            userId: user.id,
          });
        }),
      );
      server.post(
        `${root}/tokens/refresh`,
        route(async (req, res) => {
          const claims = await claimsOf(req);
          // A chat left open goes on only for whoever could begin it now: signed out, or without their role, it ends.
          const user = await whoAsks(req, { user: { id: claims.userId, name: claims.userName } });
          if (user.id !== claims.userId) throw new HttpFault(403, 'Forbidden', 'Somebody else is signed in here now.');
          sendJson(res, 200, await issue(claims));
        }),
      );
      server.post(
        `${root}/conversations`,
        route(async (req, res) => {
          const claims = await claimsOf(req);
          await open(claims);
          sendJson(res, 201, {
            ...(await issue(claims)),
            streamUrl: await streamUrl(req, claims, { seq: 0, unkept: 0 }),
          });
        }),
      );
      server.get(
        `${root}/conversations/:id`,
        route(async (req, res) => {
          const claims = await claimsOf(req, paramOf(req));
          await open(claims);
          sendJson(res, 200, { ...(await issue(claims)), streamUrl: await streamUrl(req, claims, markOf(req)) });
        }),
      );
      server.get(
        `${root}/conversations/:id/activities`,
        route(async (req, res) => {
          const claims = await claimsOf(req, paramOf(req));
          const page = await activities.after(claims.conversationId, markOf(req));
          sendJson(res, 200, { activities: page.activities, watermark: writeWatermark(page.watermark) });
        }),
      );
      server.post(`${root}/conversations/:id/activities`, route(receive));
    },

    upgrade(request, socket, head) {
      const url = addressOf(request);
      const id = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/.exec(url.pathname)?.[1];
      if (id === undefined) return false;
      const refuse = (): void =>
        void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      const open = (claims: Claims | undefined): void => {
        if (claims === undefined) {
          refuse();
          return;
        }
        sockets.handleUpgrade(request, socket, head, (stream) =>
          streams.add(id, stream, readWatermark(url.searchParams.get('watermark'))),
        );
      };
      claimsOfStream(url.searchParams.get('t') ?? '', id)
        .then(open)
        .catch(refuse);
      return true;
    },

    async deliver(conversationId, reply, deliveryKey) {
      if ((await activities.ownerOf(conversationId)) === undefined) return false;
      await speaker.turnFor(
        conversationId,
        { type: 'event', name: 'continueConversation', id: randomUUID() },
        (context) => speaker.say(context, reply),
        deliveryKey,
      );
      return true;
    },

    takeUp: createTakeUp({ conversations, log, underWay, reply }),

    async close() {
      // What is under way is answered first, in the time that whoever stops a process gives it.
      for (let waited = 0; waited < answeredWithinMs && underWay.size > 0; waited += 50) await pause(50);
      unsubscribe();
      streams.close();
      sockets.close();
    },
  };
}

/** What a person sent, as it is taken. */
interface Taken {
  readonly id: string;
  readonly text: string;
  readonly clientId: string | undefined;
  readonly cues: ReaderOpinion;
  readonly isTap: boolean;
}

/** What is kept around the masked words of a person. */
function envelopeOf(id: string, claims: Claims, clientId: string | undefined, now: Date): Kept {
  // The client knows its own message again by this id, when it looks like an id.
  const echo =
    clientId !== undefined && /^[\w.:-]{1,100}$/.test(clientId) ? { channelData: { clientActivityID: clientId } } : {};
  return {
    type: 'message',
    id,
    textFormat: 'plain',
    channelId: 'directline',
    conversation: { id: claims.conversationId },
    from: { id: claims.userId, name: claims.userName, role: 'user' },
    timestamp: now.toISOString(),
    ...echo,
  };
}

const named = (conversationId: string, clientId: string): string =>
  createHash('sha256').update(`${conversationId}\n${clientId}`).digest('base64url').slice(0, 22);
