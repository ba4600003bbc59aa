import { createHash, randomBytes } from 'node:crypto';

/** What the chain holds of an event, in the order in which it is hashed. Never text: only its salted hash. */
export interface ChainedFields {
  readonly seq: number;
  readonly caseId: string;
  readonly at: string;
  readonly kind: string;
  readonly actor: string;
  readonly channel: string;
  readonly to: string | null;
  readonly detail: string | null;
  readonly factsHash: string | null;
  readonly textHash: string | null;
}

/** The hash of an event that follows the event with `previousHash`. */
export function chainHash(previousHash: string, fields: ChainedFields): string {
  const { seq, caseId, at, kind, actor, channel, to, detail, factsHash, textHash } = fields;
  return sha256(JSON.stringify([previousHash, seq, caseId, at, kind, actor, channel, to, detail, factsHash, textHash]));
}

/** A salt of its own for each text, so that a purged text cannot be guessed from its hash. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

export function saltedTextHash(salt: string, body: string): string {
  return sha256(`${salt}\n${body}`);
}

/** What never changes about a case. Its hash stands in the `created` event, so that a changed level or practice is found. */
export interface CaseFacts {
  readonly id: string;
  readonly level: string;
  readonly about: string;
  readonly categories: string;
  readonly why: string;
  readonly practice: string | null;
  readonly protocolId: string | null;
  readonly workerRef: string;
  readonly openedAt: string;
}

export function factsHash(facts: CaseFacts): string {
  const { id, level, about, categories, why, practice, protocolId, workerRef, openedAt } = facts;
  return sha256(JSON.stringify([id, level, about, categories, why, practice, protocolId, workerRef, openedAt]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
