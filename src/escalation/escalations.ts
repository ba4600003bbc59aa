/*
 * The case service: createEscalations(parts) -> Escalations.
 *
 *   open(newCase)                  -> { kind: 'opened' | 'already_open', case } | { kind: 'not_recorded', why }
 *                                     durable before it returns; the same messageId, or the same fingerprint within the window, gives the same case
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
 *   openCaseOf(conversation)       -> EscalationCase | undefined    the live case of this conversation, newest first: relaying and keeping quiet
 *
 * `by` is a Person ({ id, name, roles }). What the store cannot do on a bad day is `not_recorded`, never an exception.
 * Timers: deadlines.ts. Deliveries: notify.ts. The true sentence for the worker: status-text.ts.
 */
import { randomUUID } from 'node:crypto';
import type { Person } from '../identity/person.ts';
import { isAtLeast, type ResponseLevel } from '../safety/response-level.ts';
import { findCasesByKey, keepCaseKeys } from '../store/case-keys.ts';
import { type OpenLog, withOpenLog } from '../store/case-log.ts';
import { setDeadline } from '../store/deadlines-table.ts';
import { knownRef } from '../store/person-refs.ts';
import { readCase, readCases, type StoredCase } from '../store/read-cases.ts';
import { orFault, type StoreFault, TooLate } from '../store/store-fault.ts';
import type { CaseState, EscalationCase, NewCase } from './case.ts';
import { assistant, draftOf, type EscalationParts } from './case-draft.ts';
import { isClosed, standingOf } from './case-state.ts';
import { caseView } from './case-view.ts';
import { sendOut } from './ladder.ts';
import { createOwnerActs, type OwnerActs } from './owner-acts.ts';
import { createRelay, type Relay } from './relay.ts';
import { openFrom } from './service-hours.ts';
import { sightOf } from './visibility.ts';
import { createWorkerActs, type WorkerActs } from './worker-acts.ts';

export type { Act, CaseResult, EscalationParts, Outcome, Refusal } from './case-draft.ts';

export type Opened =
  | { readonly kind: 'opened'; readonly case: EscalationCase }
  | { readonly kind: 'already_open'; readonly case: EscalationCase }
  | { readonly kind: 'not_recorded'; readonly why: StoreFault };

export interface CaseFilter {
  readonly states?: readonly CaseState[];
  readonly since?: Date;
  readonly until?: Date;
  readonly limit?: number;
}

export interface Escalations extends WorkerActs, OwnerActs, Relay {
  readonly open: (newCase: NewCase) => Promise<Opened>;
  readonly get: (caseId: string, viewer: Person) => Promise<EscalationCase | undefined>;
  readonly list: (
    filter: CaseFilter,
    viewer: Person,
  ) => Promise<{ readonly cases: readonly EscalationCase[]; readonly notShown: number }>;
  readonly openCaseOf: (conversation: EscalationCase['conversation']) => Promise<EscalationCase | undefined>;
}

// Somebody stands in a corridor and waits for the number to ring.
const PATIENCE_MS = 8000;

/** Keeps the promise that everything else rests on: what was told is stored, somebody named hears of it, and nothing is overwritten. */
export function createEscalations(parts: EscalationParts): Escalations {
  const { store } = parts;
  const newId = parts.newId ?? randomUUID;

  return {
    ...createWorkerActs(parts),
    ...createOwnerActs(parts),
    ...createRelay(parts),

    async open(newCase) {
      const patienceMs = parts.patienceMs ?? PATIENCE_MS;
      const tooLate = performance.now() + patienceMs;
      const openInTime = async (log: OpenLog): Promise<Opened> => {
        const opened = await openIn(parts, log, newCase, newId());
        // "Not recorded" has been said by now: what was said stays true, and nothing of this is kept.
        if (performance.now() > tooLate) throw new TooLate('the case was opened too late to be told');
        return opened;
      };
      const outcome = await orFault(() => withOpenLog(store, openInTime, true), patienceMs);
      return outcome.ok ? outcome.value : { kind: 'not_recorded', why: outcome.why };
    },

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

    async openCaseOf(conversation) {
      const found = await readCases(store.db, {
        conversation,
        states: ['stored', 'sent', 'seen', 'owned', 'passed_on'],
      });
      const newest = found.at(-1);
      return newest && caseView(newest, parts.team(), 'own');
    },
  };
}

async function openIn(parts: EscalationParts, log: OpenLog, newCase: NewCase, id: string): Promise<Opened> {
  const now = parts.clock();
  const team = parts.team();
  const windowStart = new Date(now.getTime() - team.service.duplicateWindowMinutes * 60_000).toISOString();
  const keys = { message: `message:${newCase.messageId}`, words: `words:${newCase.fingerprint}` };
  const { sameMessage, sameWords } = await findCasesByKey(log.trx, keys, windowStart);
  const known = sameMessage === undefined ? await openTwin(log, sameWords, newCase.level) : await log.read(sameMessage);
  if (known !== undefined) {
    await keepCaseKeys(log.trx, known.id, [keys.message], now.toISOString());
    return { kind: 'already_open', case: caseView(known, team, 'own') };
  }
  const at = now.toISOString();
  const { level, about, categories, why, practice, protocolId, worker, conversation, chosenContactId } = newCase;
  const stored = await log.addCase({
    id,
    level,
    about,
    categories,
    why,
    practice,
    protocolId,
    worker,
    conversation,
    chosenContactId,
    openedAt: at,
  });
  await keepCaseKeys(log.trx, id, [keys.message, keys.words], at);
  const { draft, finish } = draftOf(parts, log, stored, now);
  const created = {
    kind: 'created',
    actor: worker,
    channel: newCase.channel,
    detail: why,
    texts: newCase.words,
  } as const;
  const opens = openFrom(now, team.service, team.rota, team.holidays);
  const waitsForService = level === 'supervision' && opens !== undefined && opens > now;
  if (level !== 'now' && newCase.holdSeconds > 0) {
    await draft.add(created);
    const goes = new Date(now.getTime() + newCase.holdSeconds * 1000);
    // `supervision` goes only by a tap: it waits on the screen without a minute that runs.
    await draft.add({
      kind: 'held',
      actor: assistant,
      channel: 'clock',
      detail: level === 'today' ? `minute:${goes.toISOString()}` : 'by_worker',
    });
    if (level === 'today') await setDeadline(log.trx, { caseId: id, kind: 'release', dueAt: goes.toISOString() });
  } else if (waitsForService) {
    await draft.add(created);
    await draft.add({
      kind: 'held',
      actor: assistant,
      channel: 'clock',
      detail: `service_opens:${opens.toISOString()}`,
    });
    await setDeadline(log.trx, { caseId: id, kind: 'service_opens', dueAt: opens.toISOString(), calendar: true });
  } else {
    await sendOut(draft, created);
  }
  await finish();
  return { kind: 'opened', case: caseView(draft.stored(), team, 'own') };
}

// Words that were withdrawn or answered and come again are a new cry, and so are the same words read as more urgent.
async function openTwin(log: OpenLog, id: string | undefined, level: ResponseLevel): Promise<StoredCase | undefined> {
  const twin = id === undefined ? undefined : await log.read(id);
  if (!twin || isClosed(standingOf(twin.events, twin.worker.id).state)) return undefined;
  return isAtLeast(twin.level as ResponseLevel, level) ? twin : undefined;
}
