import type { ServiceSettings, TeamMember } from '../knowledge/knowledge.ts';
import type { About, Category } from '../safety/response-level.ts';
import { setDeadline, stopDeadlines } from '../store/deadlines-table.ts';
import { postLetter } from '../store/outbox.ts';
import type { EscalationLevel, EventKind, WhyEscalated } from './case.ts';
import { assistant, type CaseDraft, type NewEvent } from './case-draft.ts';
import { isClosed } from './case-state.ts';
import { type Hearer, type Hearing, type Situation, type Team, whoHears } from './rota.ts';
import { nextStretch, openFrom } from './service-hours.ts';

const MINUTE = 60_000;
const SUPERVISION_WAIT_MS = 48 * 60 * MINUTE;
// After an hour or two of calling the same people the desk shows it red and the reply gives the number: more calls would only be noise.
const MOST_ROUNDS = 12;

export type TimerKind = 'release' | 'remind_held' | 'service_opens' | 'unowned' | 'owner_silent';

/** Why a letter is written. A colleague reads the first four, the worker the others. */
export type Purpose =
  | 'escalation'
  | 'worker_message'
  | 'handed_on'
  | 'changed'
  | 'status'
  | 'supervisor_message'
  | 'held_reminder';

/** Who is called first, and whether anybody is on duty to answer. */
interface FirstCall {
  readonly hearing: Hearing;
  readonly hearer: Hearer | undefined;
  readonly nobodyOnDuty: boolean;
  /** From when the limit runs: now, or when the shift begins that will answer. */
  readonly countsFrom: Date;
}

function situationOf(draft: CaseDraft): Situation {
  const stored = draft.stored();
  return {
    level: stored.level as EscalationLevel,
    about: stored.about as About,
    categories: stored.categories as readonly Category[],
    why: stored.why as WhyEscalated,
    practice: stored.practice,
    workerId: stored.worker.id,
    chosenContactId: draft.standing().chosenId ?? stored.chosenContactId,
  };
}

/** Chooses who is called first. Where nobody is on duty the case is addressed to the next who will be, and that is said. */
function firstCall(situation: Situation, team: Team, now: Date): FirstCall {
  const hearing = whoHears(situation, team, now);
  const waits = hearing.when === 'later_today' && hearing.shift !== undefined;
  const first = hearing.chain[0];
  if (first)
    return {
      hearing,
      hearer: first,
      nobodyOnDuty: false,
      countsFrom: waits && hearing.shift ? hearing.shift.from : now,
    };
  const opens = nextShiftStart(team, now);
  const next = opens && whoHears(situation, team, opens).chain[0];
  return { hearing, hearer: next, nobodyOnDuty: true, countsFrom: opens ?? now };
}

function nextShiftStart(team: Team, now: Date): Date | undefined {
  const { timeZone } = team.service;
  return team.rota
    .filter((row) => !row.outOfHours)
    .map((row) => nextStretch(row, now, timeZone, team.holidays)?.from)
    .filter((from) => from !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())[0];
}

/** Sends a case out: the opening event names who is called first; they and whoever hears besides are told, and the timer for the next is set. */
export async function sendOut(draft: CaseDraft, opening: NewEvent): Promise<void> {
  const call = firstCall(situationOf(draft), draft.team, draft.now);
  const outOfHours = call.hearer?.as === 'out_of_hours';
  const to = call.hearer && { id: call.hearer.person.id, name: call.hearer.person.name };
  let { seq } = await draft.add({ ...opening, ...(to && !outOfHours && { to }) });
  if (outOfHours)
    ({ seq } = await draft.add({ kind: 'out_of_hours_called', actor: assistant, channel: 'clock', ...(to && { to }) }));
  else if (!to && opening.kind !== 'released')
    await draft.add({ kind: 'released', actor: assistant, channel: 'clock' });
  await announceFirst(draft, call, seq);
}

async function announceFirst(draft: CaseDraft, call: FirstCall, eventSeq: number): Promise<void> {
  if (call.nobodyOnDuty)
    await draft.add({
      kind: 'failed',
      actor: assistant,
      channel: 'clock',
      detail: call.hearer ? 'nobody_on_duty' : 'nobody_to_call',
    });
  if (call.hearer) await writeTo(draft, call.hearer.person, 'escalation', eventSeq);
  for (const person of call.hearing.alsoTold)
    if (person.id !== call.hearer?.person.id) await writeTo(draft, person, 'escalation', eventSeq);
  await setNextCall(draft, call.countsFrom, call.hearing);
}

/** Lists a case on a colleague's desk and writes to them on their other channels. */
export async function writeTo(draft: CaseDraft, person: TeamMember, purpose: Purpose, eventSeq: number): Promise<void> {
  const { id, name } = person;
  // What is committed is on the desk: no delivery stands between the two.
  await draft.add({ kind: 'sent', actor: assistant, channel: 'desk', to: { id, name }, detail: purpose });
  await pushTo(draft, id, purpose, eventSeq);
}

/** Writes to a colleague on their channels beside the desk. */
export async function pushTo(draft: CaseDraft, personId: string, purpose: Purpose, eventSeq: number): Promise<void> {
  const caseId = draft.stored().id;
  for (const channel of draft.channelsOf(personId)) {
    if (channel === 'desk') continue;
    const key = `${caseId}:${eventSeq}:${purpose}:${personId}:${channel}`;
    await postLetter(draft.trx, {
      key,
      caseId,
      side: 'supervisor',
      personId,
      channel,
      conversationId: undefined,
      purpose,
      eventSeq,
      createdAt: draft.at,
    });
  }
}

/** Writes to the worker where they asked. A terminal has gone when the answer comes, so nothing is written there. */
export async function tellWorker(draft: CaseDraft, purpose: Purpose, eventSeq: number): Promise<void> {
  const { id: caseId, worker, conversation } = draft.stored();
  if (conversation.channel === 'console' || conversation.id === '') return;
  const key = `${caseId}:${eventSeq}:${purpose}:worker`;
  const { channel, id: conversationId } = conversation;
  await postLetter(draft.trx, {
    key,
    caseId,
    side: 'worker',
    personId: worker.id,
    channel,
    conversationId,
    purpose,
    eventSeq,
    createdAt: draft.at,
  });
}

/** Calls the next person of the rota as it stands now; when everybody was called, says so and begins again. */
export async function callNext(draft: CaseDraft): Promise<void> {
  const before = draft.standing();
  if (isClosed(before.state)) return;
  const hearing = whoHears(situationOf(draft), draft.team, draft.now);
  const next = hearing.chain.find((each) => !wasCalled(draft, each) && each.person.id !== before.ownerId);
  if (next) {
    await callNow(draft, next, kindOf(next), hearing, before.ownerId !== undefined);
    return;
  }
  const again = hearing.chain.find(({ person }) => person.id !== before.ownerId) ?? hearing.chain[0];
  const failed = await draft.add({
    kind: 'failed',
    actor: assistant,
    channel: 'clock',
    detail: again ? 'nobody_left' : 'nobody_on_duty',
  });
  if (again && before.rounds < MOST_ROUNDS) {
    await callNow(draft, again, 'called_again', hearing, false);
    return;
  }
  if (before.rounds === 0) await tellWorker(draft, 'status', failed.seq);
  await setNextCall(draft, nextShiftStart(draft.team, draft.now) ?? draft.now, hearing);
}

/** Passes on a case whose owner, or whoever was called last, answers none any more; false where it is nobody's or theirs who still do. */
export async function passOnFromWhoLeft(draft: CaseDraft): Promise<boolean> {
  const { state, ownerId, calls, everReleased, held } = draft.standing();
  const theirs = ownerId ?? calls.at(-1)?.personId;
  if (isClosed(state) || !everReleased || held !== 'no' || theirs === undefined || !draft.hasLeft(theirs)) return false;
  const { events } = draft.stored();
  const since = events.findLast(
    ({ kind, actor, to }) =>
      (kind === 'sent' && to?.id === theirs) || ((kind === 'owned' || kind === 'taken_over') && actor.id === theirs),
  );
  const isSaid = events.some(
    ({ seq, kind, detail, to }) =>
      kind === 'failed' && detail === 'left' && to?.id === theirs && seq > (since?.seq ?? 0),
  );
  // Where there was nobody to pass it on to, it is said once and tried again when somebody is on duty.
  if (!isSaid)
    await draft.add({ kind: 'failed', actor: assistant, channel: 'clock', to: { id: theirs }, detail: 'left' });
  await callNext(draft);
  return true;
}

function wasCalled(draft: CaseDraft, hearer: Hearer): boolean {
  const outOfHours = hearer.as === 'out_of_hours';
  return draft.standing().calls.some((call) => call.personId === hearer.person.id && call.outOfHours === outOfHours);
}

function kindOf(hearer: Hearer): EventKind {
  switch (hearer.as) {
    case 'first':
    case 'next':
      return 'second_contact_called';
    case 'manager':
      return 'manager_called';
    case 'out_of_hours':
      return 'out_of_hours_called';
  }
}

async function callNow(
  draft: CaseDraft,
  hearer: Hearer,
  kind: EventKind,
  hearing: Hearing,
  wasOwned: boolean,
): Promise<void> {
  const { id, name } = hearer.person;
  const called = await draft.add({ kind, actor: assistant, channel: 'clock', to: { id, name } });
  await writeTo(draft, hearer.person, 'escalation', called.seq);
  await tellWorker(draft, 'status', called.seq);
  // A case that leaves a silent owner goes on as one nobody has owned yet, from the first call on.
  await setNextCall(
    draft,
    wasOwned ? new Date(draft.now.getTime() - draft.team.service.nowSecondMinutes * MINUTE) : undefined,
    hearing,
  );
}

/** Sets the timer after which the next person is called, in place of any that ran. */
export async function setNextCall(draft: CaseDraft, countsFrom: Date | undefined, hearing?: Hearing): Promise<void> {
  const { id: caseId, level } = draft.stored();
  await stopDeadlines(draft.trx, caseId, draft.at, [
    'unowned',
    'owner_silent',
    'release',
    'remind_held',
    'service_opens',
  ]);
  const due = nextCallDue(draft, level as EscalationLevel, countsFrom);
  const shiftEnd = level === 'today' && hearing?.when === 'on_duty' ? hearing.shift?.to : undefined;
  // Who goes home does not take the case with them: at the end of the shift it goes to whoever answers next.
  const endsFirst = shiftEnd !== undefined && shiftEnd < due && shiftEnd > draft.now;
  const dueAt = endsFirst ? shiftEnd : due;
  draft.setDue(dueAt);
  await setDeadline(draft.trx, {
    caseId,
    kind: 'unowned',
    dueAt: dueAt.toISOString(),
    calendar: endsFirst || level === 'supervision',
  });
}

function nextCallDue(draft: CaseDraft, level: EscalationLevel, countsFrom: Date | undefined): Date {
  const { service } = draft.team;
  const { calls, rounds, releasedAt } = draft.standing();
  const now = draft.now.getTime();
  const released = Date.parse(releasedAt ?? draft.at);
  // A clock that was set back puts the past ahead of now; the limits then run as if the last step had been made this minute.
  const from = countsFrom?.getTime() ?? (released <= now ? released : now - service.nowSecondMinutes * MINUTE);
  // While the first calls are made the limits run from the first; a service that was away calls at once those it is late for.
  const early = rounds === 0 && calls.length <= 2;
  switch (level) {
    case 'now': {
      const afterSecond = calls.length <= 1 ? service.nowSecondMinutes : service.nowManagerMinutes;
      return new Date(early ? Math.max(now, from + afterSecond * MINUTE) : now + service.nowManagerMinutes * MINUTE);
    }
    case 'today':
      return new Date(
        early && countsFrom && from > now ? from + service.todayMinutes * MINUTE : now + service.todayMinutes * MINUTE,
      );
    case 'supervision':
      return supervisionDue(new Date(Math.max(now, from)), draft.team);
  }
}

/** When a case for supervision that begins to wait at `from` is due: two days later, or when the service next opens after them. */
export function supervisionDue(
  from: Date,
  { service, rota, holidays }: Pick<Team, 'service' | 'rota' | 'holidays'>,
): Date {
  const waited = new Date(from.getTime() + SUPERVISION_WAIT_MS);
  return openFrom(waited, service, rota, holidays) ?? waited;
}

/** How long an owner may be silent: twice the level's limit, or as the service says. */
export function ownerSilentMs(level: EscalationLevel, service: ServiceSettings): number {
  switch (level) {
    case 'now':
      return service.nowSecondMinutes * service.ownedSilentFactor * MINUTE;
    case 'today':
      return service.todayMinutes * service.ownedSilentFactor * MINUTE;
    case 'supervision':
      return SUPERVISION_WAIT_MS * service.ownedSilentFactor;
  }
}

/** Sets the timer of an owner who has to say something, or stops it when they did. */
export async function watchOwner(draft: CaseDraft): Promise<void> {
  const { id: caseId, level } = draft.stored();
  const { ownerId, ownerSilentSince } = draft.standing();
  await stopDeadlines(draft.trx, caseId, draft.at, ['unowned', 'owner_silent']);
  if (ownerId === undefined || ownerSilentSince === undefined) {
    draft.setDue(undefined);
    return;
  }
  const now = draft.now.getTime();
  const due = new Date(
    Math.max(
      now,
      Math.min(now, Date.parse(ownerSilentSince)) + ownerSilentMs(level as EscalationLevel, draft.team.service),
    ),
  );
  draft.setDue(due);
  await setDeadline(draft.trx, { caseId, kind: 'owner_silent', dueAt: due.toISOString() });
}
