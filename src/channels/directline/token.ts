import { createHmac } from 'node:crypto';
import { isSame } from '../../identity/sign-in.ts';

/** What a Direct Line token says: one conversation of one person, for a while. */
export interface Claims {
  readonly conversationId: string;
  readonly userId: string;
  readonly userName: string;
  /** Whether it opens the stream only, being part of an address. */
  readonly use: 'api' | 'stream';
  readonly expiresAt: number;
}

/** Signs claims so that nobody else can make them up. */
export function signToken(claims: Claims, key: string): string {
  const body = Buffer.from(
    JSON.stringify([claims.conversationId, claims.userId, claims.userName, claims.use, claims.expiresAt]),
  ).toString('base64url');
  return `${body}.${seal(body, key)}`;
}

/** The claims of a token that is ours, of this use and not past its time. */
export function readToken(token: string, key: string, use: Claims['use'], now: Date): Claims | undefined {
  const [body = '', mac = '', more] = token.split('.');
  if (more !== undefined || body === '' || !isSame(mac, seal(body, key))) return undefined;
  const [conversationId, userId, userName, given, expiresAt] = JSON.parse(
    Buffer.from(body, 'base64url').toString('utf8'),
  ) as [string, string, string, Claims['use'], number];
  return given === use && expiresAt > now.getTime() ? { conversationId, userId, userName, use, expiresAt } : undefined;
}

const seal = (body: string, key: string): string => createHmac('sha256', key).update(body).digest('base64url');
