import type { SafeText } from '../privacy/safe-text.ts';
import type { StoredEvent } from '../store/read-cases.ts';
import type { CaseState, EscalationCase } from './case.ts';

export interface Call {
  readonly personId: string;
  readonly at: string;
  readonly outOfHours: boolean;
}

/** Where a case stands, from its events alone. */
export interface Standing {
  readonly state: CaseState;
  readonly held: EscalationCase['held'];
  readonly heldUntil: string | undefined;
  /** When it first went, or goes again after being reopened, to the people who answer. */
  readonly releasedAt: string | undefined;
  readonly everReleased: boolean;
  readonly ownerId: string | undefined;
  readonly ownerName: string | undefined;
  readonly ownedAt: string | undefined;
  /** Calls of this round, oldest first; a case reopened, or called again after everybody was, begins a new round. */
  readonly calls: readonly Call[];
  readonly rounds: number;
  /** Since when the worker or the taking of ownership waits for a word of the owner. */
  readonly ownerSilentSince: string | undefined;
  readonly words: readonly SafeText[] | undefined;
  /** Everybody who was ever called, told, handed to or owned it. */
  readonly involved: ReadonlySet<string>;
  readonly sentTo: ReadonlySet<string>;
  /** Whom the worker chose to hear of their own distress, since the case was opened. */
  readonly chosenId: string | undefined;
}

type Changing = { -readonly [K in keyof Standing]: Standing[K] } & {
  involved: Set<string>;
  sentTo: Set<string>;
  calls: Call[];
};

/** Folds the events, oldest first. Every order of events has a standing, also one that no rule allows. */
export function standingOf(events: readonly StoredEvent[], workerId: string): Standing {
  const standing: Changing = {
    state: 'stored',
    held: 'no',
    heldUntil: undefined,
    releasedAt: undefined,
    everReleased: false,
    ownerId: undefined,
    ownerName: undefined,
    ownedAt: undefined,
    calls: [],
    rounds: 0,
    ownerSilentSince: undefined,
    words: undefined,
    involved: new Set(),
    sentTo: new Set(),
    chosenId: undefined,
  };
  for (const event of events) apply(standing, event, workerId);
  return standing;
}

/** Whether nothing more is expected of anybody. */
export function isClosed(state: CaseState): boolean {
  return state === 'resolved' || state === 'withdrawn';
}

function apply(now: Changing, event: StoredEvent, workerId: string): void {
  const closed = isClosed(now.state);
  switch (event.kind) {
    case 'created':
      now.words = event.texts;
      if (event.to) release(now, event);
      break;
    case 'edited':
      now.words = event.texts;
      break;
    case 'held':
      if (!closed) hold(now, event.detail ?? '');
      break;
    case 'released':
      if (!closed) release(now, event);
      break;
    case 'sent':
    case 'delivered':
      if (event.to && event.to.id !== workerId) {
        now.involved.add(event.to.id);
        now.sentTo.add(event.to.id);
        if (now.state === 'stored') now.state = 'sent';
      }
      break;
    case 'seen':
      if (now.state === 'stored' || now.state === 'sent' || now.state === 'passed_on') now.state = 'seen';
      break;
    case 'owned':
    case 'taken_over':
      if (!closed) own(now, event);
      break;
    case 'handed_on':
    case 'second_contact_called':
    case 'manager_called':
    case 'called_again':
      if (!closed) passOn(now, event, false);
      break;
    case 'contact_chosen':
      now.chosenId = event.to?.id;
      break;
    case 'out_of_hours_called':
      if (closed) break;
      // Out of hours it is the first call that sends the case out; later it passes on what others have.
      if (now.state === 'stored' && now.sentTo.size === 0) release(now, event);
      else passOn(now, event, true);
      break;
    case 'worker_message':
      if (now.ownerId !== undefined) now.ownerSilentSince ??= event.at;
      break;
    case 'supervisor_message':
    case 'note':
      if (event.actor.id === now.ownerId) now.ownerSilentSince = undefined;
      break;
    case 'resolved':
      if (!closed) now.state = 'resolved';
      break;
    case 'withdrawn':
      if (now.state !== 'resolved') close(now);
      break;
    case 'not_a_crisis':
      // Who owns it decides when it ends; before that the worker's word is enough.
      if (!closed && now.ownerId === undefined) close(now);
      break;
    case 'reopened':
      Object.assign(now, {
        state: 'stored',
        held: 'no',
        heldUntil: undefined,
        calls: [],
        rounds: 0,
        ownerId: undefined,
        ownerName: undefined,
        ownedAt: undefined,
        ownerSilentSince: undefined,
      });
      now.sentTo.clear();
      if (event.to) release(now, event);
      break;
  }
}

function hold(now: Changing, detail: string): void {
  const [why = '', ...until] = detail.split(':');
  now.held = why === 'by_worker' || why === 'service_opens' ? why : 'minute';
  now.heldUntil = until.length > 0 ? until.join(':') : undefined;
}

function release(now: Changing, event: StoredEvent): void {
  now.held = 'no';
  now.heldUntil = undefined;
  now.releasedAt = event.at;
  now.everReleased = true;
  if (event.to) call(now, event, event.kind === 'out_of_hours_called');
}

function own(now: Changing, event: StoredEvent): void {
  now.state = 'owned';
  now.ownerId = event.actor.id;
  now.ownerName = event.actor.name;
  now.ownedAt = event.at;
  now.ownerSilentSince = event.at;
  now.involved.add(event.actor.id);
}

function passOn(now: Changing, event: StoredEvent, outOfHours: boolean): void {
  if (event.kind === 'called_again') {
    now.rounds += 1;
    now.calls = [];
  }
  now.state = 'passed_on';
  now.ownerId = undefined;
  now.ownerName = undefined;
  now.ownedAt = undefined;
  now.ownerSilentSince = undefined;
  call(now, event, outOfHours);
}

function call(now: Changing, event: StoredEvent, outOfHours: boolean): void {
  if (!event.to) return;
  now.calls.push({ personId: event.to.id, at: event.at, outOfHours });
  now.involved.add(event.to.id);
}

function close(now: Changing): void {
  now.state = 'withdrawn';
  now.held = 'no';
  now.heldUntil = undefined;
}
