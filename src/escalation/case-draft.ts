import type { Person } from '../identity/person.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { type OpenLog, withOpenLog } from '../store/case-log.ts';
import type { Db, Store } from '../store/database.ts';
import { readCase, type StoredCase, type StoredEvent } from '../store/read-cases.ts';
import { orFault, type StoreFault } from '../store/store-fault.ts';
import type { CaseChannel, EscalationCase, EventKind } from './case.ts';
import { type Standing, standingOf } from './case-state.ts';
import { caseView, type WordsFor } from './case-view.ts';
import type { Team } from './rota.ts';
import { type Sight, sightOf } from './visibility.ts';
import { hasLeft } from './who-left.ts';

/** What the case service is built from. */
export interface EscalationParts {
  readonly store: Store;
  /** Asked at every use, because the knowledge may have changed. */
  readonly team: () => Team;
  readonly clock: () => Date;
  readonly newId?: () => string;
  /** On which channels beside the desk a colleague is written to. */
  readonly channelsOf?: (personId: string) => readonly CaseChannel[];
  /** Whether people.csv holds everybody who answers; where an issuer gives roles too it may not. */
  readonly isListWhole?: boolean;
  /** How long opening a case waits for a store that says nothing, before it says "not recorded". */
  readonly patienceMs?: number;
}

export interface Someone {
  readonly id: string;
  readonly name?: string;
}

export const assistant: Someone = { id: 'assistant' };

export interface NewEvent {
  readonly kind: EventKind;
  readonly actor: Someone;
  readonly channel: CaseChannel;
  readonly to?: Someone;
  readonly detail?: string;
  readonly texts?: readonly SafeText[];
}

/** A case while it is being changed: nobody else can change any case meanwhile. */
export interface CaseDraft {
  readonly trx: Db;
  readonly now: Date;
  readonly at: string;
  readonly team: Team;
  readonly channelsOf: (personId: string) => readonly CaseChannel[];
  readonly stored: () => StoredCase;
  readonly standing: () => Standing;
  /** Whether a colleague who had to do with the case answers none any more. */
  readonly hasLeft: (personId: string) => boolean;
  readonly add: (event: NewEvent) => Promise<StoredEvent>;
  readonly setDue: (dueAt: Date | undefined) => void;
}

/** What cannot be done as the case stands, or by this person. */
export type Refusal =
  | 'not_allowed'
  | 'already_owned'
  | 'not_owner'
  | 'closed'
  | 'not_closed'
  | 'already_sent'
  | 'goes_at_once'
  | 'not_held'
  | 'nobody_there'
  | 'said_already'
  | 'not_sent_yet';

export type CaseResult =
  | { readonly kind: 'done'; readonly case: EscalationCase }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly case: EscalationCase }
  | { readonly kind: 'unknown_case' }
  | { readonly kind: 'not_recorded'; readonly why: StoreFault };

/** Who does something to which case, and where. */
export interface Act {
  readonly caseId: string;
  readonly by: Person;
  readonly channel: CaseChannel;
}

/** How a case ended, as the supervisor says it. */
export type Outcome =
  | 'spoke_to_worker'
  | 'emergency_services_called'
  | 'safeguarding_referral'
  | 'passed_to_practice'
  | 'advice_given'
  | 'wellbeing_support'
  | 'no_action_needed'
  | 'other';

/** Makes the draft of a case within an open log; `finish` writes what the events say beside the case. */
export function draftOf(
  parts: EscalationParts,
  log: Pick<OpenLog, 'trx' | 'append' | 'setMarks'>,
  found: StoredCase,
  now: Date,
): { readonly draft: CaseDraft; readonly finish: () => Promise<void> } {
  let stored = found;
  let dueAt = found.dueAt;
  let standing: Standing | undefined;
  const at = now.toISOString();
  const draft: CaseDraft = {
    trx: log.trx,
    now,
    at,
    team: parts.team(),
    channelsOf: parts.channelsOf ?? (() => []),
    stored: () => stored,
    standing: () => (standing ??= standingOf(stored.events, stored.worker.id)),
    hasLeft: (personId) => hasLeft(personId, parts.team(), stored.events, parts.isListWhole ?? false),
    add: async (event) => {
      const added = await log.append({ caseId: stored.id, at, ...event });
      stored = { ...stored, events: [...stored.events, added] };
      standing = undefined;
      return added;
    },
    setDue: (due) => {
      dueAt = due?.toISOString();
    },
  };
  return {
    draft,
    finish: async () => {
      // What changed nothing is not announced: an open page that looks again would make itself look again.
      if (stored === found && dueAt === found.dueAt) return;
      const { state, ownerId, heldUntil } = draft.standing();
      stored = { ...stored, dueAt };
      await log.setMarks(stored.id, { state, ownerId, dueAt, heldUntil }, at);
    },
  };
}

/**
 * Changes one case in one transaction, for somebody who may see it; others learn only that there is no such case.
 * `work` refuses before it adds anything: a refusal changes nothing.
 */
export async function changeCase(
  parts: EscalationParts,
  act: Act,
  work: (draft: CaseDraft, sight: Sight) => Promise<Refusal | undefined>,
  wordsFor?: WordsFor,
): Promise<CaseResult> {
  const outcome = await orFault(() => withOpenLog(parts.store, (log) => changeIn(parts, act, log, work, wordsFor)));
  return outcome.ok ? outcome.value : { kind: 'not_recorded', why: outcome.why };
}

/** The same for looking, which mostly adds nothing: then nobody waits for it, however many pages draw themselves again. */
export async function lookAtCase(
  parts: EscalationParts,
  act: Act,
  work: (draft: CaseDraft, sight: Sight) => Promise<Refusal | undefined>,
  wordsFor?: WordsFor,
): Promise<CaseResult> {
  const { db } = parts.store;
  const onlyLooking: Pick<OpenLog, 'trx' | 'read' | 'append' | 'setMarks'> = {
    trx: db,
    read: (caseId) => readCase(db, caseId),
    append: async () => {
      throw new WouldAdd();
    },
    setMarks: async () => undefined,
  };
  const looked = await orFault(() => changeIn(parts, act, onlyLooking, work, wordsFor)).catch((error: unknown) => {
    if (error instanceof WouldAdd) return undefined;
    throw error;
  });
  if (looked === undefined) return changeCase(parts, act, work, wordsFor);
  return looked.ok ? looked.value : { kind: 'not_recorded', why: looked.why };
}

class WouldAdd extends Error {}

async function changeIn(
  parts: EscalationParts,
  act: Act,
  log: Pick<OpenLog, 'trx' | 'read' | 'append' | 'setMarks'>,
  work: (draft: CaseDraft, sight: Sight) => Promise<Refusal | undefined>,
  wordsFor: WordsFor | undefined,
): Promise<CaseResult> {
  const found = await log.read(act.caseId);
  if (!found) return { kind: 'unknown_case' };
  const { draft, finish } = draftOf(parts, log, found, parts.clock());
  const sight = sightOf(found, draft.standing(), act.by);
  if (sight === 'nothing' || sight === 'counted') return { kind: 'unknown_case' };
  const why = await work(draft, sight);
  const words = sight === 'own' ? 'own' : why === undefined ? (wordsFor ?? 'none') : 'none';
  if (why !== undefined) return { kind: 'refused', why, case: caseView(draft.stored(), draft.team, words) };
  await finish();
  return { kind: 'done', case: caseView(draft.stored(), draft.team, words) };
}
