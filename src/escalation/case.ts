import type { SafeText } from '../privacy/safe-text.ts';
import type { About, Category, ResponseLevel } from '../safety/response-level.ts';

export type EscalationLevel = Exclude<ResponseLevel, 'none'>;

/** Where a case stands, derived from its events and from nothing else. `held` shows only while a `today` waits for its minute. */
export type CaseState = 'stored' | 'sent' | 'seen' | 'owned' | 'passed_on' | 'resolved' | 'withdrawn';

export type EventKind =
  | 'created'
  | 'held'
  | 'released'
  | 'sent'
  | 'delivered'
  | 'failed'
  /** It could not be recorded when it was said, and the worker was told so; the detail is when that was. */
  | 'recorded_late'
  | 'seen'
  | 'owned'
  | 'taken_over'
  | 'handed_on'
  /** The worker said who is to hear of their own distress. */
  | 'contact_chosen'
  | 'worker_message'
  | 'supervisor_message'
  | 'second_contact_called'
  | 'manager_called'
  | 'out_of_hours_called'
  | 'resolved'
  | 'reopened'
  /** The answer was marked for whoever looks after the knowledge; its words lie with what waits for them. */
  | 'answer_marked'
  | 'withdrawn'
  | 'not_a_crisis'
  | 'edited'
  | 'note'
  | 'text_viewed'
  /** The worker was reminded of what they hold back. */
  | 'reminded'
  /** Everybody had been called and nobody owned it: somebody is called once more. */
  | 'called_again'
  | 'text_purged'
  | 'text_erased';

export type CaseChannel = 'web' | 'teams' | 'desk' | 'console' | 'clock';

/** One thing that happened to a case. The chain holds these fields and the salted hash of the text; the text lies apart. */
export interface CaseEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: EventKind;
  /** Person id, or `assistant`. */
  readonly actor: string;
  readonly channel: CaseChannel;
  /** Whom it concerns: the person sent to, handed on to, called. */
  readonly to?: string;
  /** A coded detail, never free text: outcome, reason code, failure code. */
  readonly detail?: string;
  /** Present until purge or erasure, and only where the reader may see it. */
  readonly text?: SafeText;
}

export type WhyEscalated =
  | 'danger'
  /** Danger that a language model read where the rules read less. */
  | 'danger_by_model'
  | 'worker_asked'
  | 'nothing_found'
  | 'asked_twice'
  | 'practical_crisis'
  | 'consent_or_capacity'
  | 'boundary'
  | 'practice_matter'
  | 'lone_working'
  | 'for_a_manager'
  | 'learning'
  | 'counsellor_step_up';

/** A case as it stands. `events` oldest first. */
export interface EscalationCase {
  readonly id: string;
  readonly level: EscalationLevel;
  readonly about: About;
  readonly categories: readonly Category[];
  readonly why: WhyEscalated;
  readonly state: CaseState;
  readonly openedAt: string;
  readonly practice: string | undefined;
  readonly protocolId: string | undefined;
  readonly workerId: string;
  readonly workerName: string;
  /** Where the worker is answered. */
  readonly conversation: { readonly channel: 'web' | 'teams' | 'console'; readonly id: string };
  readonly ownerId: string | undefined;
  readonly ownerName: string | undefined;
  readonly ownedAt: string | undefined;
  /** When a named human must have owned it; the clock calls the next contact after it. */
  readonly dueAt: string | undefined;
  readonly heldUntil: string | undefined;
  /** `minute`: goes by itself; `by_worker`: comes back to the worker; `service_opens`: waits for service hours. */
  readonly held: 'no' | 'minute' | 'by_worker' | 'service_opens';
  /** Who was called last and should answer, while nobody owns it. */
  readonly calledId: string | undefined;
  readonly calledName: string | undefined;
  /** The worker's own distress: for the wellbeing contact or whom they choose, and not for the line manager. */
  readonly ownDistress: boolean;
  /** The worker's words as they stand after editing; absent where this reader may not see them or they are purged. */
  readonly words?: readonly SafeText[];
  readonly events: readonly CaseEvent[];
}

/** What is needed to open a case. `words` is a window of the worker's own masked turns, oldest first. */
export interface NewCase {
  readonly level: EscalationLevel;
  readonly about: About;
  readonly categories: readonly Category[];
  readonly why: WhyEscalated;
  readonly words: readonly SafeText[];
  readonly practice: string | undefined;
  readonly protocolId: string | undefined;
  readonly worker: { readonly id: string; readonly name: string };
  readonly conversation: EscalationCase['conversation'];
  readonly channel: CaseChannel;
  /** Ids under which this message may arrive again: channel message id and a salted hash of sender and words. */
  readonly messageId: string;
  readonly fingerprint: string;
  /** `supervision` and `today` wait for the worker's tap or the minute; `now` never. */
  readonly holdSeconds: number;
  /** Asked for by a button: tapped again it says nothing new. */
  readonly isTapped?: boolean;
  /** Whom the worker chose for their own distress, in place of the wellbeing contact. */
  readonly chosenContactId?: string;
}
