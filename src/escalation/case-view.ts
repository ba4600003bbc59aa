import type { About, Category } from '../safety/response-level.ts';
import type { StoredCase } from '../store/read-cases.ts';
import type { CaseChannel, CaseEvent, EscalationCase, EscalationLevel, EventKind, WhyEscalated } from './case.ts';
import { type Standing, standingOf } from './case-state.ts';
import type { Team } from './rota.ts';
import { isPrivate } from './visibility.ts';

/** Which words a reader is shown: none; all; or as the worker, who is not shown what colleagues note among themselves. */
export type WordsFor = 'none' | 'own' | 'all';

/** The case as it is shown, with or without its words. */
export function caseView(
  stored: StoredCase,
  team: Pick<Team, 'people'>,
  words: WordsFor,
  standing: Standing = standingOf(stored.events, stored.worker.id),
): EscalationCase {
  const nameOf = (id: string | undefined, known?: string) =>
    id === undefined ? undefined : (team.people.find((person) => person.id === id)?.name ?? known ?? id);
  const called = standing.calls.at(-1)?.personId;
  const calledName = stored.events.findLast((event) => event.to?.id === called)?.to?.name;
  return {
    id: stored.id,
    level: stored.level as EscalationLevel,
    about: stored.about as About,
    categories: stored.categories as readonly Category[],
    why: stored.why as WhyEscalated,
    state: standing.state,
    openedAt: stored.openedAt,
    practice: stored.practice,
    protocolId: stored.protocolId,
    workerId: stored.worker.id,
    workerName: stored.worker.name ?? nameOf(stored.worker.id) ?? stored.worker.id,
    conversation: stored.conversation as EscalationCase['conversation'],
    ownerId: standing.ownerId,
    ownerName: nameOf(standing.ownerId, standing.ownerName),
    ownedAt: standing.ownedAt,
    dueAt: stored.dueAt,
    heldUntil: standing.heldUntil,
    held: standing.held,
    calledId: standing.ownerId === undefined ? called : undefined,
    calledName: standing.ownerId === undefined ? nameOf(called, calledName) : undefined,
    ownDistress: isPrivate(stored),
    ...(words !== 'none' && standing.words && standing.words.length > 0 && { words: standing.words }),
    events: stored.events.map((event) =>
      eventView(
        event,
        words === 'all' || (words === 'own' && (event.kind !== 'note' || event.actor.id === stored.worker.id)),
      ),
    ),
  };
}

function eventView(event: StoredCase['events'][number], withWords: boolean): CaseEvent {
  return {
    seq: event.seq,
    at: event.at,
    kind: event.kind as EventKind,
    actor: event.actor.id,
    channel: event.channel as CaseChannel,
    ...(event.to && { to: event.to.id }),
    ...(event.detail !== undefined && { detail: event.detail }),
    ...(withWords && event.texts && event.texts.length > 0 && { text: joined(event.texts) }),
  };
}

// Joining what was masked masks nothing new and reveals nothing new.
function joined(texts: NonNullable<StoredCase['events'][number]['texts']>): NonNullable<CaseEvent['text']> {
  return texts.join('\n') as NonNullable<CaseEvent['text']>;
}
