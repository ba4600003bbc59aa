import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '../identity/person.ts';
import type { Role } from '../knowledge/knowledge.ts';
import type { Store } from './database.ts';

export type SignInKind = 'session' | 'link';

/** Sessions and one-time links. The secret is given out once; only its hash is kept. */
export interface SignIns {
  readonly make: (kind: SignInKind, person: Person, at: Date, expiresAt: Date) => Promise<string>;
  /** Who a session belongs to while it lasts and was used since `idleSince`; `isUse` says that this is a use of it. */
  readonly whoHas: (secret: string, at: Date, idleSince: Date, isUse: boolean) => Promise<Person | undefined>;
  /** Uses a one-time link up; undefined when it was used, is too old or never was. */
  readonly useLink: (secret: string, at: Date) => Promise<Person | undefined>;
  readonly end: (secret: string) => Promise<void>;
}

// A use is written down once a minute, not with every page.
const useEveryMs = 60_000;

export function createSignIns({ db }: Store): SignIns {
  return {
    async make(kind, person, at, expiresAt) {
      const secret = randomBytes(32).toString('base64url');
      await db
        .insertInto('sign_ins')
        .values({
          id: idOf(secret),
          kind,
          person_id: person.id,
          person_name: person.name,
          roles: JSON.stringify(person.roles),
          made_at: at.toISOString(),
          expires_at: expiresAt.toISOString(),
          used_at: null,
        })
        .execute();
      return secret;
    },
    async whoHas(secret, at, idleSince, isUse) {
      const row = await db
        .selectFrom('sign_ins')
        .selectAll()
        .where('id', '=', idOf(secret))
        .where('kind', '=', 'session')
        .where('expires_at', '>', at.toISOString())
        .executeTakeFirst();
      const lastUse = row?.used_at ?? row?.made_at;
      if (row === undefined || lastUse === undefined || lastUse <= idleSince.toISOString()) return undefined;
      if (isUse && at.getTime() - Date.parse(lastUse) >= useEveryMs)
        await db.updateTable('sign_ins').set({ used_at: at.toISOString() }).where('id', '=', row.id).execute();
      return asPerson(row);
    },
    async useLink(secret, at) {
      const used = await db
        .updateTable('sign_ins')
        .set({ used_at: at.toISOString() })
        .where('id', '=', idOf(secret))
        .where('kind', '=', 'link')
        .where('used_at', 'is', null)
        .where('expires_at', '>', at.toISOString())
        .returningAll()
        .execute();
      return used[0] && asPerson(used[0]);
    },
    async end(secret) {
      await db.deleteFrom('sign_ins').where('id', '=', idOf(secret)).execute();
    },
  };
}

function idOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function asPerson(row: { readonly person_id: string; readonly person_name: string; readonly roles: string }): Person {
  return { id: row.person_id, name: row.person_name, roles: JSON.parse(row.roles) as Role[] };
}
