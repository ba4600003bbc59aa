// Who may speak in which conversation: signed tokens for the web chat, given only to whoever is signed in or sits at this machine.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage as HttpRequest } from 'node:http';
import type { Request } from 'restify';
import { type Config, isForThisMachine } from '../../config.ts';
import type { Person } from '../../identity/person.ts';
import type { StoredKeys } from '../../store/stored-keys.ts';
import { HttpFault, isFromThisMachine, isRecord, textField } from '../http.ts';
import { type Watermark, writeWatermark } from './activity-log.ts';
import { type Claims, readToken, signToken } from './token.ts';

/** What tickets are made from. */
export interface TicketParts {
  readonly config: Pick<Config, 'host' | 'oidc' | 'teams' | 'publicUrl'>;
  readonly keys: StoredKeys;
  /** Who is signed in on the web with this request. */
  readonly signedIn: (request: HttpRequest) => Promise<Person | undefined>;
  /** A colleague by any of their ids. A guest may not take the id of one with more than a link worker's role. */
  readonly find: (id: string) => Person | undefined;
  readonly clock: () => Date;
}

/** A token for one conversation. */
export interface Ticket {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

export interface Tickets {
  issue(claims: Omit<Claims, 'use' | 'expiresAt'>): Promise<Ticket>;
  /** Where the conversation's stream is, from a watermark on, with a short-lived token of its own. */
  streamUrl(req: Request, claims: Claims, from: Watermark): Promise<string>;
  /** What the request's token says; throws where it is not ours, is over, or is for another conversation. */
  claimsOf(req: Request, conversationId?: string): Promise<Claims>;
  /** Who may be given a token with this request; throws where nobody. */
  whoAsks(req: Request, body: Record<string, unknown>): Promise<{ readonly id: string; readonly name: string }>;
  /** What a stream's token says; undefined where it is not for this conversation. */
  claimsOfStream(token: string, conversationId: string): Promise<Claims | undefined>;
}

/** The path under which Direct Line is served. */
export const root = '/v3/directline';
const tokenSeconds = 1800;
const streamSeconds = 300;

/** Gives and reads the web chat's tokens. */
export function createTickets(parts: TicketParts): Tickets {
  const { clock, config } = parts;
  let key: Promise<string> | undefined;

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

  return {
    issue,
    streamUrl,
    claimsOf,
    whoAsks,
    async claimsOfStream(token, conversationId) {
      const claims = readToken(token, await signingKey(), 'stream', clock());
      return claims?.conversationId === conversationId ? claims : undefined;
    },
  };
}
