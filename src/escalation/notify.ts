import type { SafeText } from '../privacy/safe-text.ts';
import { withOpenLog } from '../store/case-log.ts';
import { claimLetters, delayLetter, endLetter, type Letter } from '../store/outbox.ts';
import { readCase, type StoredCase } from '../store/read-cases.ts';
import { orFault, type StoreFault } from '../store/store-fault.ts';
import type { CaseChannel, EscalationCase } from './case.ts';
import { assistant, draftOf, type EscalationParts } from './case-draft.ts';
import { isClosed } from './case-state.ts';
import { caseView } from './case-view.ts';
import { callNext, type Purpose, passOnFromWhoLeft } from './ladder.ts';
import { statusText } from './status-text.ts';
import { taskWords } from './tasks.ts';
import { hasLeft } from './who-left.ts';

export type Delivery =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'retry' | 'blocked' | 'unknown_address'; readonly retryAfterMs?: number };

/** What a colleague is told. Delivered at least once: an inbox shows each `key` once. */
export interface Notice {
  readonly key: string;
  readonly purpose: Extract<Purpose, 'escalation' | 'handed_on' | 'worker_message' | 'changed'>;
  readonly to: { readonly id: string; readonly name: string };
  /** With its words, because it is written to somebody who was called. */
  readonly case: EscalationCase;
  /** The worker's message, where that is what is told. */
  readonly text: SafeText | undefined;
  /** The worker said the same again in another message, which may be about somebody else. */
  readonly isSaidAgain?: boolean;
  /** It was sent before and nobody said that it arrived: the colleague may have it already. */
  readonly isAgain: boolean;
}

/** What the worker is told in the conversation where they asked. Delivered at least once: an inbox shows each `key` once. */
export interface WorkerNotice {
  readonly key: string;
  readonly purpose: Extract<Purpose, 'status' | 'supervisor_message' | 'held_reminder'>;
  readonly workerId: string;
  readonly conversationId: string;
  readonly case: EscalationCase;
  /** The true sentence of this moment. */
  readonly status: string;
  /** The supervisor's message and who wrote it, where that is what is told. */
  readonly text: SafeText | undefined;
  readonly from: string | undefined;
  /** It was sent before and nobody said that it arrived: the worker may have it already. */
  readonly isAgain: boolean;
}

/** A way to a colleague beside the desk, such as Teams. */
export interface SupervisorInbox {
  readonly deliver: (notice: Notice) => Promise<Delivery>;
}

/** A way to the worker: web chat or Teams. */
export interface WorkerInbox {
  readonly deliver: (notice: WorkerNotice) => Promise<Delivery>;
}

/** What a colleague is told of a task. Delivered at least once: an inbox shows each `key` once where it can. */
export interface TaskNotice {
  readonly key: string;
  readonly to: { readonly id: string };
  readonly text: string;
  /** Where on this service it waits. */
  readonly path: string;
}

/** A way to a colleague beside the desk, for what is no case. */
export interface TaskInbox {
  readonly deliver: (notice: TaskNotice) => Promise<Delivery>;
}

export interface NotifierParts extends EscalationParts {
  readonly supervisorInboxes: Partial<Record<CaseChannel, SupervisorInbox>>;
  readonly workerInboxes: Partial<Record<CaseChannel, WorkerInbox>>;
  readonly taskInboxes?: Partial<Record<CaseChannel, TaskInbox>>;
  /** A name of this process alone: letters are lent to it. */
  readonly processId: string;
  /** How long an inbox may be silent before the letter is tried again. */
  readonly patienceMs?: number;
}

export type Delivered =
  | { readonly kind: 'done'; readonly delivered: number; readonly waiting: number; readonly failed: number }
  | { readonly kind: 'not_recorded'; readonly why: StoreFault };

/** Empties the outbox. */
export interface Notifier {
  readonly deliverDue: () => Promise<Delivered>;
}

const PATIENCE_MS = 15_000;
const LEASE_MS = 60_000;
const AT_ONCE = 50;
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 5 * 60_000;
const TOO_OLD_MS = 3 * 86_400_000;

/**
 * Delivers what is in the outbox, at least once: a letter is ended in the same transaction that records its delivery,
 * is tried again after a wait that grows, survives restarts, and is lent to one process at a time.
 */
export function createNotifier(parts: NotifierParts): Notifier {
  const tally = () => ({ delivered: 0, waiting: 0, failed: 0 });

  async function deliverAll() {
    const now = parts.clock();
    const letters = await claimLetters(parts.store, {
      by: parts.processId,
      now: now.toISOString(),
      leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
      limit: AT_ONCE,
    });
    const queues = new Map<string, Letter[]>();
    for (const letter of letters) {
      const place = `${letter.side}:${letter.personId}:${letter.channel}:${letter.conversationId ?? ''}`;
      queues.set(place, [...(queues.get(place) ?? []), letter]);
    }
    const counts = tally();
    await Promise.all([...queues.values()].map((queue) => deliverQueue(queue, counts)));
    return counts;
  }

  // What is written to one person in one place arrives in its order; while the first does not go, the others wait behind it.
  async function deliverQueue(queue: readonly Letter[], counts: ReturnType<typeof tally>): Promise<void> {
    const began = performance.now();
    let delayed: { readonly until: string; readonly why: string } | undefined;
    for (const [place, letter] of queue.entries()) {
      if (letter.purpose === 'status' && isOvertaken(letter, queue.slice(place + 1))) {
        await endLetter(parts.store.db, letter.key, parts.processId, 'undeliverable', 'overtaken');
        continue;
      }
      if (delayed ?? performance.now() - began > LEASE_MS / 2) {
        await delayLetter(
          parts.store.db,
          letter.key,
          parts.processId,
          delayed?.until ?? parts.clock().toISOString(),
          delayed?.why ?? 'queue',
        );
        counts.waiting += 1;
        continue;
      }
      const delivery = await attempt(letter);
      if (delivery.ok) counts.delivered += (await recordDelivered(letter)) ? 1 : 0;
      else if (delivery.why === 'retry' && !isTooOld(letter)) {
        delayed = { until: nextAttempt(letter, delivery.retryAfterMs), why: 'retry' };
        await recordDelay(letter, delayed.until);
        counts.waiting += 1;
      } else {
        await recordFailed(letter, delivery.why === 'retry' ? 'too_old' : delivery.why);
        counts.failed += 1;
      }
    }
  }

  async function attempt(letter: Letter): Promise<Delivery> {
    const stored = letter.caseId === undefined ? undefined : await readCase(parts.store.db, letter.caseId);
    if (!stored && letter.caseId !== undefined) return { ok: false, why: 'unknown_address' };
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<Delivery>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, why: 'retry' }), parts.patienceMs ?? PATIENCE_MS);
    });
    try {
      return await Promise.race([stored ? send(letter, stored) : sendTask(letter), silence]);
    } catch {
      // An inbox that throws has not said that it delivered.
      return { ok: false, why: 'retry' };
    } finally {
      clearTimeout(timer);
    }
  }

  async function sendTask(letter: Letter): Promise<Delivery> {
    const inbox = parts.taskInboxes?.[letter.channel as CaseChannel];
    const said = taskWords(letter.purpose);
    return inbox && said ? inbox.deliver({ key: letter.key, to: { id: letter.personId }, ...said }) : noSuchChannel;
  }

  async function send(letter: Letter, stored: StoredCase): Promise<Delivery> {
    const channel = letter.channel as CaseChannel;
    const team = parts.team();
    const event = stored.events.find(({ seq }) => seq === letter.eventSeq);
    const text =
      event?.kind === 'worker_message' || event?.kind === 'supervisor_message' ? event.texts?.[0] : undefined;
    if (letter.side === 'supervisor') {
      // Whoever answers no cases any more is not to read another.
      if (hasLeft(letter.personId, team, stored.events, parts.isListWhole ?? false)) return noSuchChannel;
      const inbox = parts.supervisorInboxes[channel];
      const name = team.people.find(({ id }) => id === letter.personId)?.name ?? letter.personId;
      const purpose = letter.purpose as Notice['purpose'];
      return inbox
        ? inbox.deliver({
            key: letter.key,
            purpose,
            to: { id: letter.personId, name },
            case: caseView(stored, team, 'all'),
            text,
            ...(event?.detail === 'said_again' && { isSaidAgain: true }),
            isAgain: letter.attempts > 0,
          })
        : noSuchChannel;
    }
    const inbox = parts.workerInboxes[channel];
    if (!inbox) return noSuchChannel;
    const view = caseView(stored, team, 'own');
    return inbox.deliver({
      key: letter.key,
      purpose: letter.purpose as WorkerNotice['purpose'],
      workerId: letter.personId,
      conversationId: letter.conversationId ?? '',
      case: view,
      status: statusText(view, team, parts.clock()),
      text,
      from: text === undefined ? undefined : (event?.actor.name ?? event?.actor.id),
      isAgain: letter.attempts > 0,
    });
  }

  async function recordDelivered(letter: Letter): Promise<boolean> {
    if (letter.caseId === undefined) return endLetter(parts.store.db, letter.key, parts.processId, 'delivered', null);
    return inDraft(letter, async (draft, trx) => {
      if (!(await endLetter(trx, letter.key, parts.processId, 'delivered', null))) return false;
      const kind = letter.side === 'supervisor' ? 'sent' : 'delivered';
      await draft.add({
        kind,
        actor: assistant,
        channel: letter.channel as CaseChannel,
        to: { id: letter.personId },
        detail: letter.purpose,
      });
      return true;
    });
  }

  async function recordFailed(letter: Letter, why: string): Promise<void> {
    if (letter.caseId === undefined) {
      // A task that could not be written stands on the desk until it is done.
      await endLetter(parts.store.db, letter.key, parts.processId, 'undeliverable', why);
      return;
    }
    await inDraft(letter, async (draft, trx) => {
      if (!(await endLetter(trx, letter.key, parts.processId, 'undeliverable', why))) return false;
      await draft.add({
        kind: 'failed',
        actor: assistant,
        channel: letter.channel as CaseChannel,
        to: { id: letter.personId },
        detail: why,
      });
      if (await passOnFromWhoLeft(draft)) return true;
      const { state, ownerId, calls } = draft.standing();
      const wasCalled = letter.side === 'supervisor' && calls.at(-1)?.personId === letter.personId;
      // At `now` nobody waits five minutes for somebody who cannot be written to.
      if (wasCalled && ownerId === undefined && !isClosed(state) && draft.stored().level === 'now')
        await callNext(draft);
      return true;
    });
  }

  async function recordDelay(letter: Letter, until: string): Promise<void> {
    await delayLetter(parts.store.db, letter.key, parts.processId, until, 'retry');
    if (letter.attempts > 0 || letter.side === 'worker' || letter.caseId === undefined) return;
    await inDraft(letter, async (draft) => {
      await draft.add({
        kind: 'failed',
        actor: assistant,
        channel: letter.channel as CaseChannel,
        to: { id: letter.personId },
        detail: 'retry',
      });
      return true;
    });
  }

  async function inDraft(
    letter: Letter,
    work: (draft: ReturnType<typeof draftOf>['draft'], trx: Parameters<typeof endLetter>[0]) => Promise<boolean>,
  ): Promise<boolean> {
    return withOpenLog(parts.store, async (log) => {
      const stored = letter.caseId === undefined ? undefined : await log.read(letter.caseId);
      if (!stored)
        return endLetter(log.trx, letter.key, parts.processId, 'undeliverable', 'unknown_case').then(() => false);
      const { draft, finish } = draftOf(parts, log, stored, parts.clock());
      if (!(await work(draft, log.trx))) return false;
      await finish();
      return true;
    });
  }

  function nextAttempt(letter: Letter, retryAfterMs: number | undefined): string {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** letter.attempts);
    return new Date(
      parts.clock().getTime() + Math.max(wait, Math.min(retryAfterMs ?? 0, LONGEST_WAIT_MS)),
    ).toISOString();
  }

  function isTooOld(letter: Letter): boolean {
    return parts.clock().getTime() - Date.parse(letter.createdAt) > TOO_OLD_MS;
  }

  return {
    async deliverDue() {
      const outcome = await orFault(deliverAll);
      return outcome.ok ? { kind: 'done', ...outcome.value } : { kind: 'not_recorded', why: outcome.why };
    },
  };
}

// A status says how a case stands now: of several that wait, the last says it all, and the same sentence twice says nothing.
function isOvertaken(letter: Letter, later: readonly Letter[]): boolean {
  return later.some(({ caseId, purpose }) => caseId === letter.caseId && purpose === 'status');
}

const noSuchChannel: Delivery = { ok: false, why: 'unknown_address' };
