import type { Role } from '../knowledge/knowledge.ts';

/** Somebody who is signed in or known to a channel. `id` is stable over channels where the directory knows them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}
