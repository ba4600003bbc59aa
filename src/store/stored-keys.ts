import { randomBytes } from 'node:crypto';
import type { Store } from './database.ts';

/** Secrets of the service, made once at the first need and the same in every process and after every restart. */
export interface StoredKeys {
  /** 32 random bytes under a name, such as `direct-line` or `fingerprint`. */
  readonly get: (name: string) => Promise<Buffer>;
}

export function createStoredKeys({ db }: Store): StoredKeys {
  return {
    async get(name) {
      await db
        .insertInto('stored_keys')
        .values({ name, secret: randomBytes(32).toString('base64'), made_at: new Date().toISOString() })
        .onConflict((c) => c.column('name').doNothing())
        .execute();
      const { secret } = await db
        .selectFrom('stored_keys')
        .select('secret')
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return Buffer.from(secret, 'base64');
    },
  };
}
