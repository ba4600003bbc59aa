/*
 * The case service: createEscalations(parts) -> Escalations.
 *
 *   open(newCase)                  -> { kind: 'opened' | 'already_open', case } | { kind: 'not_recorded', why }
 *                                     durable before it returns; the same messageId, or the same fingerprint within the window, gives the same case;
 *                                     `isSaidAgain` where it is another message in the same words, which whoever has the case is told
 *   recordLate()                   -> number                        what was `not_recorded` is tried again; its worker is told once it is there
 *   own | takeOver | seen | release | withdraw | reopen            ({ caseId, by, channel })
 *   hold                           ({ caseId, by, channel })       the worker keeps a `today` back; it comes back to their screen
 *   edit                           ({ caseId, by, channel, words }) before it has gone
 *   handOn                         ({ caseId, by, channel, toId })
 *   message                        ({ caseId, by, channel, text })  worker or owner; which of the two follows from `by`
 *   resolve                        ({ caseId, by, channel, outcome, note? })
 *   notACrisis                     ({ caseId, by, channel, reason? })
 *   note                           ({ caseId, by, channel, text })
 *       -> CaseResult: { kind: 'done', case } | { kind: 'refused', why, case } | { kind: 'unknown_case' } | { kind: 'not_recorded', why }
 *   viewText({ caseId, by, channel }) -> CaseResult, the case with its words; the looking is an event
 *   get(caseId, viewer)            -> EscalationCase | undefined    words only for the worker whose case it is
 *   list(filter, viewer)           -> { cases, notShown }           notShown: counted, for managers
 *   openCasesOf(conversation)      -> EscalationCase[]              the live cases of this conversation, oldest first: relaying and keeping quiet
 *
 * `by` is a Person ({ id, name, roles }). What the store cannot do on a bad day is `not_recorded`, never an exception.
 * Timers: deadlines.ts. Deliveries: notify.ts. The true sentence for the worker: status-text.ts.
 */
import { randomUUID } from 'node:crypto';
import type { Person } from '../identity/person.ts';
import { type OpenLog, withOpenLog } from '../store/case-log.ts';
import { knownRef } from '../store/person-refs.ts';
import { readCase, readCases } from '../store/read-cases.ts';
import { orFault, type StoreFault, TooLate } from '../store/store-fault.ts';
import type { CaseState, EscalationCase, NewCase } from './case.ts';
import type { EscalationParts } from './case-draft.ts';
import { standingOf } from './case-state.ts';
import { caseView } from './case-view.ts';
import { createLateOpenings, type SayEnded } from './late-openings.ts';
import { type OpenedIn, openIn } from './open-case.ts';
import { createOwnerActs, type OwnerActs } from './owner-acts.ts';
import { createRelay, type Relay } from './relay.ts';
import { sightOf } from './visibility.ts';
import { createWorkerActs, type WorkerActs } from './worker-acts.ts';

export type { Act, CaseResult, EscalationParts, Outcome, Refusal } from './case-draft.ts';

export type Opened = OpenedIn | { readonly kind: 'not_recorded'; readonly why: StoreFault };

export interface CaseFilter {
  readonly states?: readonly CaseState[];
  readonly since?: Date;
  readonly until?: Date;
  readonly limit?: number;
}

export interface Escalations extends WorkerActs, OwnerActs, Relay {
  readonly open: (newCase: NewCase) => Promise<Opened>;
  /** Records what the store could not take when it was said, and tells the worker; gives how many. */
  readonly recordLate: (sayEnded?: SayEnded) => Promise<number>;
  readonly get: (caseId: string, viewer: Person) => Promise<EscalationCase | undefined>;
  readonly list: (
    filter: CaseFilter,
    viewer: Person,
  ) => Promise<{ readonly cases: readonly EscalationCase[]; readonly notShown: number }>;
  readonly openCasesOf: (conversation: EscalationCase['conversation']) => Promise<readonly EscalationCase[]>;
}

// Somebody stands in a corridor and waits for the number to ring.
const PATIENCE_MS = 8000;

/** Keeps the promise that everything else rests on: what was told is stored, somebody named hears of it, and nothing is overwritten. */
export function createEscalations(parts: EscalationParts): Escalations {
  const { store } = parts;
  const newId = parts.newId ?? randomUUID;
  const late = createLateOpenings(parts);

  return {
    ...createWorkerActs(parts),
    ...createOwnerActs(parts),
    ...createRelay(parts),

    async open(newCase) {
      const patienceMs = parts.patienceMs ?? PATIENCE_MS;
      const tooLate = performance.now() + patienceMs;
      const openInTime = async (log: OpenLog): Promise<OpenedIn> => {
        const opened = await openIn(parts, log, newCase, newId());
        // "Not recorded" has been said by now: what was said stays true, nothing of this is kept, and it is tried again from the start.
        if (performance.now() > tooLate) throw new TooLate('the case was opened too late to be told');
        return opened;
      };
      const outcome = await orFault(() => withOpenLog(store, openInTime, true), patienceMs);
      if (outcome.ok) return outcome.value;
      late.keep(newCase);
      return { kind: 'not_recorded', why: outcome.why };
    },

    recordLate: (sayEnded) => late.record(sayEnded),

    async get(caseId, viewer) {
      const stored = await readCase(store.db, caseId);
      if (!stored) return undefined;
      const standing = standingOf(stored.events, stored.worker.id);
      const sight = sightOf(stored, standing, viewer);
      return sight === 'nothing' || sight === 'counted'
        ? undefined
        : caseView(stored, parts.team(), sight === 'own' ? 'own' : 'none', standing);
    },

    async list(filter, viewer) {
      const workerOnly = viewer.roles.every((role) => role === 'worker' || role === 'assurer');
      const workerRef = workerOnly ? ((await knownRef(store.db, viewer.id)) ?? '') : undefined;
      const found = await readCases(store.db, {
        ...(filter.states && { states: filter.states }),
        ...(filter.since && { since: filter.since.toISOString() }),
        ...(filter.until && { until: filter.until.toISOString() }),
        ...(filter.limit !== undefined && { limit: filter.limit }),
        ...(workerRef !== undefined && { workerRef }),
      });
      const team = parts.team();
      const cases: EscalationCase[] = [];
      let notShown = 0;
      for (const stored of found) {
        const standing = standingOf(stored.events, stored.worker.id);
        const sight = sightOf(stored, standing, viewer);
        if (sight === 'counted') notShown += 1;
        else if (sight !== 'nothing') cases.push(caseView(stored, team, sight === 'own' ? 'own' : 'none', standing));
      }
      return { cases, notShown };
    },

    async openCasesOf(conversation) {
      const found = await readCases(store.db, {
        conversation,
        states: ['stored', 'sent', 'seen', 'owned', 'passed_on'],
      });
      return found.map((one) => caseView(one, parts.team(), 'own'));
    },
  };
}
