import { randomUUID } from 'node:crypto';
import { withOpenLog } from '../store/case-log.ts';
import { type Deadline, dueDeadlines, noteClock, setDeadline, takeDeadline } from '../store/deadlines-table.ts';
import { orFault, type StoreFault } from '../store/store-fault.ts';
import type { EscalationLevel } from './case.ts';
import { assistant, type CaseDraft, draftOf, type EscalationParts } from './case-draft.ts';
import { isClosed } from './case-state.ts';
import { callNext, ownerSilentMs, passOnFromWhoLeft, sendOut, type TimerKind, tellWorker } from './ladder.ts';
import { createLeaving } from './leaving.ts';
import { openFrom } from './service-hours.ts';
import { setReminder } from './worker-acts.ts';

const AT_ONCE = 200;
const NOTE_EVERY_MS = 10_000;
const REMINDER_MINUTES = [15, 30, 60] as const;
// After about ten hours once a day, for as long as it is held: nobody but the worker sees it.
const OFTEN_REMINDED = 12;
const DAILY_MINUTES = 24 * 60;

export type Ticked =
  | { readonly kind: 'done'; readonly fired: number }
  | { readonly kind: 'not_recorded'; readonly why: StoreFault };

/** Does what the time asks for. */
export interface Deadlines {
  readonly tick: (now?: Date) => Promise<Ticked>;
}

/**
 * Fires the timers that are due: sends what waited its minute, calls the second contact and the manager, passes on what an owner left silent or left behind.
 * Timers live in the store: a restart loses none, two processes fire each once, and a clock that is set back delays nobody.
 */
export function createDeadlines(parts: EscalationParts): Deadlines {
  let notedAt: Date | undefined;
  const passOnFromLeavers = createLeaving(parts);

  async function tickAt(now: Date): Promise<number> {
    const sinceNoted = notedAt === undefined ? Number.POSITIVE_INFINITY : now.getTime() - notedAt.getTime();
    // A clock that runs on needs noting only now and then; one that went back, at once.
    if (sinceNoted < 0 || sinceNoted > NOTE_EVERY_MS) {
      await noteClock(parts.store, now, notedAt);
      notedAt = now;
    }
    let fired = 0;
    // What fires may set a timer that is due already, after the service was away: those fire in the same tick, so that all who should know do.
    for (let pass = 0; pass < 5; pass += 1) {
      const due = await dueDeadlines(parts.store.db, now.toISOString(), AT_ONCE);
      if (due.length === 0) break;
      for (const deadline of due) fired += (await fire(parts, deadline, now)) ? 1 : 0;
    }
    return fired + (await passOnFromLeavers(now));
  }

  return {
    async tick(now = parts.clock()) {
      const outcome = await orFault(() => tickAt(now));
      return outcome.ok ? { kind: 'done', fired: outcome.value } : { kind: 'not_recorded', why: outcome.why };
    },
  };
}

/** A name for this process, under which it borrows letters. */
export function processName(): string {
  return `${process.pid}-${randomUUID()}`;
}

async function fire(parts: EscalationParts, deadline: Deadline, now: Date): Promise<boolean> {
  return withOpenLog(parts.store, async (log) => {
    // Whoever takes the timer writes all that follows from it in the same transaction: it happens once or not at all.
    if (!(await takeDeadline(log.trx, deadline.id, now.toISOString()))) return false;
    const stored = deadline.caseId === undefined ? undefined : await log.read(deadline.caseId);
    if (!stored) return true;
    const { draft, finish } = draftOf(parts, log, stored, now);
    if (!isClosed(draft.standing().state)) await fireFor(draft, deadline.kind as TimerKind);
    await finish();
    return true;
  });
}

async function fireFor(draft: CaseDraft, kind: TimerKind): Promise<void> {
  const { held, ownerId, everReleased } = draft.standing();
  switch (kind) {
    case 'release':
      if (held === 'minute') await goOut(draft);
      break;
    case 'service_opens':
      if (held === 'service_opens') await whenOpen(draft);
      break;
    case 'remind_held':
      if (held === 'by_worker') await remind(draft);
      break;
    case 'unowned':
      if (!everReleased || held !== 'no' || (await passOnFromWhoLeft(draft))) break;
      if (ownerId === undefined) await callNext(draft);
      break;
    case 'owner_silent':
      if (ownerId !== undefined) await ifSilent(draft);
      break;
  }
}

async function goOut(draft: CaseDraft): Promise<void> {
  await sendOut(draft, { kind: 'released', actor: assistant, channel: 'clock' });
  const last = draft.stored().events.at(-1);
  if (last) await tellWorker(draft, 'status', last.seq);
}

// The clock may have been mended, or the hours changed, since the timer was set.
async function whenOpen(draft: CaseDraft): Promise<void> {
  const { service, rota, holidays } = draft.team;
  const opens = openFrom(draft.now, service, rota, holidays);
  if (opens === undefined || opens <= draft.now) {
    await goOut(draft);
    return;
  }
  await setDeadline(draft.trx, {
    caseId: draft.stored().id,
    kind: 'service_opens',
    dueAt: opens.toISOString(),
    calendar: true,
  });
}

async function remind(draft: CaseDraft): Promise<void> {
  const reminded = draft.stored().events.filter((event) => event.kind === 'reminded').length;
  const { worker } = draft.stored();
  const event = await draft.add({ kind: 'reminded', actor: assistant, channel: 'clock', to: { id: worker.id } });
  await tellWorker(draft, 'held_reminder', event.seq);
  const often = REMINDER_MINUTES[reminded + 1] ?? 60;
  await setReminder(draft, reminded + 1 < OFTEN_REMINDED ? often : DAILY_MINUTES);
}

async function ifSilent(draft: CaseDraft): Promise<void> {
  const { ownerSilentSince } = draft.standing();
  if (ownerSilentSince === undefined) return;
  const limit = ownerSilentMs(draft.stored().level as EscalationLevel, draft.team.service);
  const dueAt = Date.parse(ownerSilentSince) + limit;
  // A clock that was set back may fire a timer early; it is no reason to take a case from somebody who has just owned it.
  const early = dueAt - draft.now.getTime();
  if (early > 0 && early <= limit) {
    await setDeadline(draft.trx, {
      caseId: draft.stored().id,
      kind: 'owner_silent',
      dueAt: new Date(dueAt).toISOString(),
    });
    return;
  }
  await callNext(draft);
}
