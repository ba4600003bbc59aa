// Who is signed in on the web: one-time links on this machine, and sessions that end. Tokens are kept only as hashes.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Person } from './person.ts';

/** One link or session as it is kept. `id` is the hash of the token; the token itself is nowhere but in the browser. */
export interface SignInRecord {
  readonly id: string;
  readonly kind: 'link' | 'session';
  readonly person: Person;
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** Where links and sessions are kept. */
export interface SignInStore {
  add(record: SignInRecord): Promise<void>;
  find(id: string): Promise<SignInRecord | undefined>;
  /** Marks it as used; gives it to the first caller only. */
  use(id: string, at: string): Promise<SignInRecord | undefined>;
  end(id: string): Promise<void>;
}

/** Somebody who is signed in. `formToken` must come back with every form of this session. */
export interface Session {
  readonly token: string;
  readonly person: Person;
  readonly expiresAt: string;
  readonly formToken: string;
}

export interface SignIn {
  /** A code for a link that signs `person` in once. */
  makeLink(person: Person): Promise<string>;
  /** The session for a code; undefined when it is unknown, used or past its time. */
  redeem(code: string): Promise<Session | undefined>;
  /** A session for somebody whom an issuer has identified. */
  open(person: Person): Promise<Session>;
  read(token: string): Promise<Session | undefined>;
  end(token: string): Promise<void>;
}

export interface SignInParts {
  readonly store: SignInStore;
  readonly clock: () => Date;
  /** The person as the directory knows them today, so that a role taken away ends at once; undefined ends the session. */
  readonly refresh?: (person: Person) => Person | undefined;
}

const linkMinutes = 24 * 60;
const sessionMinutes = 10 * 60;

/** Sign-in over a store of hashed tokens. */
export function createSignIn(parts: SignInParts): SignIn {
  const add = async (kind: SignInRecord['kind'], person: Person, minutes: number): Promise<{ readonly token: string; readonly expiresAt: string }> => {
    const token = randomBytes(32).toString('base64url');
    const now = parts.clock();
    const expiresAt = new Date(now.getTime() + minutes * 60_000).toISOString();
    await parts.store.add({ id: hashOf(token), kind, person, madeAt: now.toISOString(), expiresAt });
    return { token, expiresAt };
  };
  const isLive = (record: SignInRecord | undefined, kind: SignInRecord['kind']): record is SignInRecord =>
    record !== undefined && record.kind === kind && record.expiresAt > parts.clock().toISOString();
  const open = async (person: Person): Promise<Session> => {
    const { token, expiresAt } = await add('session', person, sessionMinutes);
    return { token, person, expiresAt, formToken: formTokenOf(token) };
  };
  return {
    makeLink: async (person) => (await add('link', person, linkMinutes)).token,
    redeem: async (code) => {
      const link = await parts.store.use(hashOf(code), parts.clock().toISOString());
      return isLive(link, 'link') ? open(link.person) : undefined;
    },
    open,
    read: async (token) => {
      const record = await parts.store.find(hashOf(token));
      if (!isLive(record, 'session')) return undefined;
      const person = parts.refresh === undefined ? record.person : parts.refresh(record.person);
      return person === undefined ? undefined : { token, person, expiresAt: record.expiresAt, formToken: formTokenOf(token) };
    },
    end: (token) => parts.store.end(hashOf(token)),
  };
}

/** Compares two secrets in the same time wherever they differ. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
const formTokenOf = (token: string): string => createHmac('sha256', token).update('form').digest('base64url');
