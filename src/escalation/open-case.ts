import { isAtLeast, type ResponseLevel } from '../safety/response-level.ts';
import { findCasesByKey, keepCaseKeys } from '../store/case-keys.ts';
import type { OpenLog } from '../store/case-log.ts';
import { setDeadline } from '../store/deadlines-table.ts';
import type { StoredCase } from '../store/read-cases.ts';
import type { EscalationCase, NewCase } from './case.ts';
import { assistant, type CaseDraft, draftOf, type EscalationParts } from './case-draft.ts';
import { isClosed, standingOf } from './case-state.ts';
import { caseView } from './case-view.ts';
import { pushTo, sendOut, tellWorker, watchOwner } from './ladder.ts';
import { whoHears } from './rota.ts';
import { openFrom } from './service-hours.ts';

export type OpenedIn =
  | { readonly kind: 'opened'; readonly case: EscalationCase }
  /** `isSaidAgain`: another message in the same words, taken for the first; it may be about somebody else. */
  | { readonly kind: 'already_open'; readonly case: EscalationCase; readonly isSaidAgain: boolean };

/**
 * Opens a case within an open log, or finds the one that the same message has opened already.
 * `saidAt` is given where it was said before and could not be recorded then: the case says so, and its worker is told that it is there now.
 */
export async function openIn(
  parts: EscalationParts,
  log: OpenLog,
  newCase: NewCase,
  id: string,
  saidAt?: Date,
): Promise<OpenedIn> {
  const now = parts.clock();
  const team = parts.team();
  const windowStart = new Date((saidAt ?? now).getTime() - team.service.duplicateWindowMinutes * 60_000).toISOString();
  // An id is its channel's and its conversation's own: two workers may write in the same millisecond.
  const { channel, id: conversationId } = newCase.conversation;
  const keys = {
    message: `message:${channel}:${conversationId}:${newCase.messageId}`,
    words: `words:${newCase.fingerprint}`,
  };
  const situation = { ...newCase, workerId: newCase.worker.id, chosenContactId: newCase.chosenContactId };
  const { chain, alsoTold } = whoHears(situation, team, now);
  const likely = [
    newCase.worker.id,
    ...chain.slice(0, 1).map(({ person }) => person.id),
    ...alsoTold.map(({ id }) => id),
  ];
  // Asked for in one journey: everybody else who is in danger waits for this one.
  const [{ sameMessage, sameWords }] = await Promise.all([
    findCasesByKey(log.trx, keys, windowStart),
    log.know([...new Set(likely)]),
  ]);
  const known =
    sameMessage === undefined ? await openTwin(log, sameWords, newCase.level, saidAt) : await log.read(sameMessage);
  if (known !== undefined) {
    await keepCaseKeys(log.trx, known.id, [keys.message], now.toISOString());
    const { draft, finish } = draftOf(parts, log, known, now);
    const isSaidAgain = sameMessage === undefined && saidAt === undefined && newCase.isTapped !== true;
    if (saidAt !== undefined) await sayLate(draft, saidAt);
    if (isSaidAgain) await saySame(draft, newCase);
    await finish();
    return { kind: 'already_open', isSaidAgain, case: caseView(draft.stored(), team, 'own') };
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
  if (saidAt !== undefined) await sayLate(draft, saidAt);
  await finish();
  return { kind: 'opened', case: caseView(draft.stored(), team, 'own') };
}

async function sayLate(draft: CaseDraft, saidAt: Date): Promise<void> {
  const { seq } = await draft.add({
    kind: 'recorded_late',
    actor: assistant,
    channel: 'clock',
    detail: saidAt.toISOString(),
  });
  await tellWorker(draft, 'status', seq);
}

// Two clients may be told of in the same words: whoever has the case hears that they came again.
async function saySame(draft: CaseDraft, { worker, channel, words }: NewCase): Promise<void> {
  const said = await draft.add({
    kind: 'worker_message',
    actor: worker,
    channel,
    detail: 'said_again',
    texts: words.slice(-1),
  });
  const { everReleased, ownerId, calls } = draft.standing();
  const reader = ownerId ?? calls.at(-1)?.personId;
  if (everReleased && reader !== undefined) await pushTo(draft, reader, 'worker_message', said.seq);
  if (ownerId !== undefined) await watchOwner(draft);
}

// Words that were withdrawn or answered and come again are a new cry, and so are the same words read as more urgent.
// What is recorded late is no new cry where the worker has said it again meanwhile, even if that has been answered by now.
async function openTwin(
  log: OpenLog,
  id: string | undefined,
  level: ResponseLevel,
  saidAt: Date | undefined,
): Promise<StoredCase | undefined> {
  const twin = id === undefined ? undefined : await log.read(id);
  if (twin && saidAt !== undefined && Date.parse(twin.openedAt) >= saidAt.getTime()) return twin;
  if (!twin || isClosed(standingOf(twin.events, twin.worker.id).state)) return undefined;
  return isAtLeast(twin.level as ResponseLevel, level) ? twin : undefined;
}
