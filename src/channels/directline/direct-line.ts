// Direct Line 3.0 inside the process: the web chat's door, through botbuilder's adapter and turn model. Conversations outlive the process.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage as HttpRequest } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Activity, TurnContext } from 'botbuilder';
import { type AuthenticateRequestResult, ClaimsIdentity } from 'botframework-connector';
import type { Request, Response, Server } from 'restify';
import { WebSocketServer } from 'ws';
import { type Config, isForThisMachine } from '../../config.ts';
import type { Person } from '../../identity/person.ts';
import { errorCode, type Log } from '../../log.ts';
import type { SafeText } from '../../privacy/safe-text.ts';
import { fewAtOnce } from '../../retrieval/few-at-once.ts';
import { readCues } from '../../safety/read-cues.ts';
import { isAtLeast } from '../../safety/response-level.ts';
import type { StoredKeys } from '../../store/stored-keys.ts';
import type { WebChatLog } from '../../store/web-chat-log.ts';
import type { IncomingMessage, Reply, TurnHandler } from '../../turn/turn.ts';
import type { BotAdapter } from '../bot-adapter.ts';
import { addressOf, HttpFault, isFromThisMachine, isRecord, plainly, readJson, sendJson, textField } from '../http.ts';
import type { Metrics } from '../metrics.ts';
import { readTap } from '../read-tap.ts';
import { renderReply } from '../render-reply.ts';
import { createActivityLog, readWatermark, type Watermark, writeWatermark } from './activity-log.ts';
import { LocalConnectorFactory } from './local-connector.ts';
import { createStreams } from './streams.ts';
import { createTakeUp, type Received } from './take-up.ts';
import { type Claims, readToken, signToken } from './token.ts';

export interface DirectLineParts {
  readonly config: Pick<Config, 'host' | 'oidc' | 'teams' | 'publicUrl'>;
  readonly adapter: BotAdapter;
  readonly conversations: WebChatLog;
  readonly keys: StoredKeys;
  /** A turn that never fails: `createTurnRunner`. */
  readonly turn: TurnHandler;
  /** Takes identifiers out of what a person typed; nothing typed is kept without it. */
  readonly mask: (typed: string) => SafeText;
  /** Who is signed in on the web with this request. */
  readonly signedIn: (request: HttpRequest) => Promise<Person | undefined>;
  /** A colleague by any of their ids. A guest may not take the id of one with more than a link worker's role. */
  readonly find: (id: string) => Person | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: () => Date;
}

export interface DirectLine {
  mount(server: Server): void;
  upgrade(request: HttpRequest, socket: Duplex, head: Buffer): boolean;
  /** Says something in a conversation without being asked. The same `deliveryKey` is said once. False when there is no such conversation. */
  deliver(conversationId: string, reply: Reply, deliveryKey?: string): Promise<boolean>;
  /** Takes up what was acknowledged and never replied to, because the process died over it. A case already opened stays the one case. */
  takeUp(until: Date): Promise<void>;
  close(): Promise<void>;
}

const root = '/v3/directline';
const tokenSeconds = 1800;
const streamSeconds = 300;
const longestText = 20_000;
const typingEveryMs = 3000;
const takenAtOnce = 3;
const bot = { id: 'assistant', name: 'Link Worker Assistant', role: 'bot' };

type Kept = Readonly<Record<string, unknown>> & { readonly text?: never };

/** The Direct Line door. */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { adapter, clock, config, conversations, log } = parts;
  const activities = createActivityLog(conversations, log, clock);
  const streams = createStreams(activities);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const unsubscribe = conversations.onChange((id) => streams.flush(id));
  const underWay = new Set<string>();
  const inLine = fewAtOnce(takenAtOnce);
  let key: Promise<string> | undefined;
  parts.metrics.gauge('lwa_web_streams', () => streams.count());

  // Without the store tokens last as long as the process does.
  const signingKey = (): Promise<string> =>
    (key ??= parts.keys
      .get('direct-line')
      .catch(() => randomBytes(32))
      .then((secret) => secret.toString('base64url')));

  async function issue(
    claims: Omit<Claims, 'use' | 'expiresAt'>,
  ): Promise<{ readonly conversationId: string; readonly token: string; readonly expires_in: number }> {
    const token = signToken(
      { ...claims, use: 'api', expiresAt: clock().getTime() + tokenSeconds * 1000 },
      await signingKey(),
    );
    return { conversationId: claims.conversationId, token, expires_in: tokenSeconds };
  }

  async function streamUrl(req: Request, claims: Claims, from: Watermark): Promise<string> {
    const base = config.publicUrl?.replace(/^http/, 'ws') ?? `ws://${req.headers.host}`;
    const token = signToken(
      { ...claims, use: 'stream', expiresAt: clock().getTime() + streamSeconds * 1000 },
      await signingKey(),
    );
    return `${base}${root}/conversations/${claims.conversationId}/stream?watermark=${encodeURIComponent(writeWatermark(from))}&t=${token}`;
  }

  async function claimsOf(req: Request, conversationId?: string): Promise<Claims> {
    const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
    const claims = readToken(token, await signingKey(), 'api', clock());
    if (claims === undefined)
      throw new HttpFault(403, 'TokenExpired', 'The token is not ours or its time is over. Ask for another.');
    if (conversationId !== undefined && claims.conversationId !== conversationId)
      throw new HttpFault(403, 'Forbidden', 'The token is for another conversation.');
    return claims;
  }

  async function whoAsks(
    req: Request,
    body: Record<string, unknown>,
  ): Promise<{ readonly id: string; readonly name: string }> {
    const person = await parts.signedIn(req);
    const user = body['user'];
    const id = isRecord(user) ? textField(user, 'id', 200)?.trim() : undefined;
    const named = id === undefined ? undefined : parts.find(id);
    if (person !== undefined) {
      // A page opened by one colleague and left open must not go on in the name of the next who signs in.
      if (named !== undefined && named.id !== person.id)
        throw new HttpFault(403, 'Forbidden', 'Somebody else is signed in here now. Sign in again.');
      return { id: person.id, name: person.name };
    }
    const isOpen = isForThisMachine(config) && isFromThisMachine(req);
    if (!isOpen) throw new HttpFault(403, 'Forbidden', 'Sign in first.');
    if (id === undefined || id === '')
      throw new HttpFault(400, 'BadArgument', 'Say who is asking: {"user": {"id": "...", "name": "..."}}.');
    if (named?.roles.some((role) => role !== 'worker'))
      throw new HttpFault(403, 'Forbidden', 'That id belongs to a colleague who signs in with their own link.');
    return { id, name: (isRecord(user) ? textField(user, 'name', 200)?.trim() : undefined) || 'Link worker' };
  }

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
      return type === 'event' || (await keep(claims, id, text, clientId));
    };
    // However many write at once, words that tell of danger, and taps, are taken before all others.
    const goesFirst = tap !== undefined || isAtLeast(readCues(text).level, 'today');
    const isNew = await (goesFirst ? take() : inLine(take));
    streams.flush(claims.conversationId);
    const isDone = underWay.has(id) || (!isNew && (await activities.isAnswered(claims.conversationId, id)));
    // Danger is acknowledged once whoever must hear has been told: killed before that, the sender is left without an answer and sends again.
    const acknowledgedLater = goesFirst && tap === undefined && !isDone;
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
      const { isTakenUp = false, ...activity } = received;
      await turnFor(conversationId, activity as Partial<Activity>, (context) =>
        answer(context, received.type === 'event', isTakenUp),
      );
    } catch (error) {
      log('error', 'turn_failed', { room: 'channels', channel: 'web', code: errorCode(error) });
    } finally {
      underWay.delete(received.id);
    }
  }

  /** Keeps the masked words and nothing else of the body; words that could not be masked are not kept at all. */
  async function keep(claims: Claims, id: string, text: string, clientId: string | undefined): Promise<boolean> {
    let masked: SafeText;
    try {
      masked = parts.mask(text);
    } catch (error) {
      log('error', 'not_masked', { room: 'channels', channel: 'web', code: errorCode(error) });
      return true;
    }
    return activities.add(claims.conversationId, {
      author: 'worker',
      deliveryKey: `in:${id}`,
      text: masked,
      activity: envelopeOf(id, claims, clientId, clock()),
    });
  }

  async function answer(context: TurnContext, isQuiet: boolean, isTakenUp: boolean): Promise<void> {
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
      ...(isTakenUp && activity.id !== undefined && { sameAs: activity.id }),
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
      const open = (secret: string): void => {
        const claims = readToken(url.searchParams.get('t') ?? '', secret, 'stream', clock());
        if (claims === undefined || claims.conversationId !== id) {
          refuse();
          return;
        }
        sockets.handleUpgrade(request, socket, head, (stream) =>
          streams.add(id, stream, readWatermark(url.searchParams.get('watermark'))),
        );
      };
      signingKey().then(open).catch(refuse);
      return true;
    },

    async deliver(conversationId, reply, deliveryKey) {
      if ((await activities.ownerOf(conversationId)) === undefined) return false;
      await turnFor(
        conversationId,
        { type: 'event', name: 'continueConversation', id: randomUUID() },
        (context) => say(context, reply),
        deliveryKey,
      );
      return true;
    },

    takeUp: createTakeUp({ conversations, log, underWay, reply }),

    async close() {
      unsubscribe();
      streams.close();
      sockets.close();
    },
  };
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
/** The turn that a reply belongs to, as its machine-readable account says. */
function turnIdOf(activity: Partial<Activity>): string | undefined {
  const account: unknown = isRecord(activity.channelData) ? activity.channelData['lwa'] : undefined;
  return isRecord(account) ? textField(account, 'turnId') : undefined;
}

const idOfReply = (turnId: string): string => `reply-${turnId}`;
