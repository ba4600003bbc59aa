// Who is signed in on the web: one-time links on this machine, and sessions that end. Tokens are kept only as hashes.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Person } from './person.ts';

/** Where links and sessions are kept: by their hashes, so that the secret is nowhere but in the browser. */
export interface SignInStore {
  make(kind: 'session' | 'link', person: Person, at: Date, expiresAt: Date): Promise<string>;
  /** Who a session belongs to while it lasts and was used since `idleSince`; `isUse` says that this is a use of it. */
  whoHas(secret: string, at: Date, idleSince: Date, isUse: boolean): Promise<Person | undefined>;
  /** Uses a link up; gives the person to the first caller only. */
  useLink(secret: string, at: Date): Promise<Person | undefined>;
  end(secret: string): Promise<void>;
}

/** Somebody who is signed in. `formToken` must come back with every form of this session. */
export interface Session {
  readonly token: string;
  readonly person: Person;
  readonly formToken: string;
}

/** A session that has just begun. */
export interface OpenedSession extends Session {
  readonly expiresAt: Date;
}

export interface SignIn {
  /** A code for a link that signs `person` in once. */
  makeLink(person: Person): Promise<string>;
  /** The session for a code; undefined when it is unknown, used or past its time. */
  redeem(code: string): Promise<OpenedSession | undefined>;
  /** A session for somebody whom an issuer has identified, with the roles that the issuer gave. */
  open(person: Person): Promise<OpenedSession>;
  /** The session while it lasts. `isUse: false` is a page that looks again by itself, which keeps no session alive. */
  read(token: string, how?: { readonly isUse: boolean }): Promise<Session | undefined>;
  end(token: string): Promise<void>;
}

export interface SignInParts {
  readonly store: SignInStore;
  readonly clock: () => Date;
  /** The person as the directory knows them today, so that a role taken away ends at once; undefined ends the session. */
  readonly refresh?: (person: Person) => Person | undefined;
}

const linkMinutes = 24 * 60;
const linkSessionMinutes = 10 * 60;
// The issuer is asked again within the hour, so that a role taken away there, or an account closed, ends here by then.
const issuerSessionMinutes = 60;
const idleMinutes = 120;

/** Sign-in over a store of hashed tokens. */
export function createSignIn({ store, clock, refresh }: SignInParts): SignIn {
  const make = async (
    kind: 'session' | 'link',
    person: Person,
    minutes: number,
  ): Promise<{ readonly token: string; readonly expiresAt: Date }> => {
    const now = clock();
    const expiresAt = new Date(now.getTime() + minutes * 60_000);
    return { token: await store.make(kind, person, now, expiresAt), expiresAt };
  };
  const standing = refresh ?? ((person: Person) => person);
  const open = async (person: Person, minutes: number): Promise<OpenedSession> => {
    const { token, expiresAt } = await make('session', person, minutes);
    return { token, person: standing(person) ?? person, expiresAt, formToken: formTokenOf(token) };
  };
  return {
    makeLink: async (person) => (await make('link', person, linkMinutes)).token,
    redeem: async (code) => {
      const person = await store.useLink(code, clock());
      return person === undefined ? undefined : open(person, linkSessionMinutes);
    },
    open: (person) => open(person, issuerSessionMinutes),
    read: async (token, { isUse } = { isUse: true }) => {
      const now = clock();
      const idleSince = new Date(now.getTime() - idleMinutes * 60_000);
      const known = token === '' ? undefined : await store.whoHas(token, now, idleSince, isUse);
      const person = known === undefined ? undefined : standing(known);
      return person === undefined ? undefined : { token, person, formToken: formTokenOf(token) };
    },
    end: (token) => store.end(token),
  };
}

/** Compares two secrets in the same time wherever they differ. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

const formTokenOf = (token: string): string => createHmac('sha256', token).update('form').digest('base64url');
