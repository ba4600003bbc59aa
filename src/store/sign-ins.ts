import type { Person } from '../identity/person.ts';
import type { SignInRecord, SignInStore } from '../identity/sign-in.ts';
import type { Role } from '../knowledge/knowledge.ts';
import type { Store } from './database.ts';

/** Keeps sessions and one-time links by the hash of their token; the token itself is never here. */
export function createSignIns({ db }: Store): SignInStore {
  return {
    async add({ id, kind, person, madeAt, expiresAt }) {
      await db
        .insertInto('sign_ins')
        .values({
          id,
          kind,
          person_id: person.id,
          person_name: person.name,
          roles: JSON.stringify(person.roles),
          made_at: madeAt,
          expires_at: expiresAt,
          used_at: null,
        })
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom('sign_ins').selectAll().where('id', '=', id).executeTakeFirst();
      return row && asRecord(row);
    },
    async use(id, at) {
      // One statement, so that of two people with the same link one is signed in.
      const used = await db
        .updateTable('sign_ins')
        .set({ used_at: at })
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .returningAll()
        .execute();
      return used[0] && asRecord(used[0]);
    },
    async end(id) {
      await db.deleteFrom('sign_ins').where('id', '=', id).execute();
    },
  };
}

type Row = { readonly id: string; readonly kind: string; readonly person_id: string; readonly person_name: string; readonly roles: string; readonly made_at: string; readonly expires_at: string };

function asRecord(row: Row): SignInRecord {
  const person: Person = { id: row.person_id, name: row.person_name, roles: JSON.parse(row.roles) as Role[] };
  return { id: row.id, kind: row.kind === 'link' ? 'link' : 'session', person, madeAt: row.made_at, expiresAt: row.expires_at };
}
