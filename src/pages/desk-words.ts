// The words of desk and log for what the program keeps as codes. One place, so that a new code shows every page that must speak of it.
import type { CaseChannel, CaseState, EscalationLevel, EventKind, WhyEscalated } from '../escalation/case.ts';
import type { Outcome, Refusal } from '../escalation/escalations.ts';
import type { Role } from '../knowledge/knowledge.ts';
import type { IdentifierKind } from '../privacy/safe-text.ts';
import type { About, Category } from '../safety/response-level.ts';

export const levelWords: Readonly<Record<EscalationLevel, string>> = {
  now: 'Now',
  today: 'Today',
  supervision: 'Supervision',
};

export const aboutWords: Readonly<Record<About, string>> = {
  client: 'about a client',
  worker: 'about the link worker',
  other: 'about somebody else',
};

export const categoryWords: Readonly<Record<Category, string>> = {
  suicide: 'Suicide',
  self_harm: 'Self-harm',
  immediate_danger: 'Immediate danger',
  safeguarding_adult: 'Safeguarding (adult)',
  safeguarding_child: 'Safeguarding (child)',
  domestic_abuse: 'Domestic abuse',
  acute_mental_illness: 'Acute mental illness',
  medical_emergency: 'Medical emergency',
  exploitation: 'Exploitation',
  worker_safety_or_wellbeing: 'Worker safety or wellbeing',
};

export const whyWords: Readonly<Record<WhyEscalated, string>> = {
  danger: 'Read as danger',
  danger_by_model: 'Read as danger by the language model',
  worker_asked: 'Asked for a supervisor',
  nothing_found: 'No answer found',
  asked_twice: 'Asked twice, still unanswered',
  practical_crisis: 'Practical crisis',
  consent_or_capacity: 'Consent or capacity',
  boundary: 'Boundary question',
  practice_matter: 'Practice matter',
  lone_working: 'Lone working or a visit',
  for_a_manager: 'For a manager to own',
  learning: 'New to it',
  counsellor_step_up: 'Step up to the counsellor',
};

export const stateWords: Readonly<Record<CaseState, string>> = {
  stored: 'Stored',
  sent: 'Sent, not yet seen',
  seen: 'Seen, nobody has it yet',
  owned: 'Owned',
  passed_on: 'Passed on, nobody has it yet',
  resolved: 'Resolved',
  withdrawn: 'Withdrawn by the worker',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  spoke_to_worker: 'Spoke with the worker',
  emergency_services_called: 'Emergency services called',
  safeguarding_referral: 'Safeguarding referral made',
  passed_to_practice: 'Passed to the practice',
  advice_given: 'Advice given',
  wellbeing_support: 'Wellbeing support arranged',
  no_action_needed: 'Nothing more needed',
  other: 'Something else',
};

export const channelWords: Readonly<Record<CaseChannel, string>> = {
  web: 'web chat',
  teams: 'Teams',
  desk: 'desk',
  console: 'terminal',
  clock: 'by the clock',
};

export const roleWords: Readonly<Record<Role, string>> = {
  worker: 'link worker',
  supervisor: 'supervisor',
  safeguarding_lead: 'safeguarding lead',
  wellbeing: 'wellbeing contact',
  counsellor: 'counsellor',
  assurer: 'service checker',
  manager: 'manager',
  safety_owner: 'clinical safety owner',
};

const refusalWords: Readonly<Record<Refusal, string>> = {
  not_allowed: 'This is not yours to do. Nothing was changed.',
  already_owned: 'Somebody else took this a moment ago. Nothing was changed.',
  not_owner: 'Only the person who owns this can do that. Take it first.',
  closed: 'This case is finished. Reopen it if there is more to do.',
  not_closed: 'This case is open already.',
  already_sent: 'This has been sent already.',
  goes_at_once: 'This level always goes at once.',
  not_held: 'This is not being held back.',
  nobody_there: 'That colleague cannot be given this case. Choose somebody else.',
  said_already: 'That has been said already.',
  not_sent_yet: 'This has not been sent to anybody yet.',
};

const maskedWords: Readonly<Record<IdentifierKind, string>> = {
  name: 'a name',
  nhs_number: 'an NHS number',
  dob: 'a date of birth',
  age_over_89: 'an age over 89',
  address: 'an address',
  postcode: 'a postcode',
  phone: 'a phone number',
  email: 'an e-mail address',
  username_or_social: 'a user name',
  vehicle_registration: 'a car registration',
  account_number: 'an account number',
};

/** The sentence for something that could not be done. */
export function refusalSentence(why: Refusal): string {
  return refusalWords[why];
}

/** What was masked, for whoever typed it; undefined when nothing was. */
export function maskedSentence(kinds: readonly string[]): string | undefined {
  const words = [...new Set(kinds)].flatMap((kind) =>
    Object.hasOwn(maskedWords, kind) ? [maskedWords[kind as IdentifierKind]] : [],
  );
  return words.length === 0 ? undefined : `Masked before it was kept: ${listed(words)}.`;
}

/** What a case is about, in a few words and without any text of a person. */
export function headlineOf(found: { readonly categories: readonly Category[]; readonly why: WhyEscalated }): string {
  return found.categories.length > 0
    ? found.categories.map((category) => categoryWords[category]).join(', ')
    : whyWords[found.why];
}

/** One event as a sentence: who did what. `name` gives the name behind an id. */
export function eventSentence(
  event: { readonly kind: EventKind; readonly actor: string; readonly to?: string; readonly detail?: string },
  name: (id: string) => string,
): string {
  const who = event.actor === 'assistant' ? 'The assistant' : name(event.actor);
  const to = event.to === undefined ? 'nobody' : name(event.to);
  switch (event.kind) {
    case 'created':
      return event.to === undefined ? `${who} raised this` : `${who} raised this; ${to} was called first`;
    case 'held':
      return heldSentence(event.detail ?? '');
    case 'released':
      return event.to === undefined ? 'Sent out' : `Sent out; ${to} was called first`;
    case 'sent':
      return `Put on the desk of ${to}`;
    case 'delivered':
      return `Delivered to ${to}`;
    case 'failed':
      return failedSentence(event.detail ?? '', event.to === undefined ? undefined : to);
    case 'recorded_late':
      return 'It could not be recorded when it was said: the worker was told to ring, and that nobody had been told';
    case 'seen':
      return `${who} saw it`;
    case 'owned':
      return `${who} took it`;
    case 'taken_over':
      return `${who} took it over from ${to}`;
    case 'handed_on':
      return `${who} passed it on to ${to}`;
    case 'contact_chosen':
      return `${who} chose ${to} to hear of this`;
    case 'worker_message':
      return event.detail === 'said_again' ? `${who} said the same again, perhaps of somebody else` : `${who} wrote`;
    case 'supervisor_message':
      return `${who} answered`;
    case 'second_contact_called':
      return `Nobody had taken it: ${to} was called`;
    case 'manager_called':
      return `Nobody had taken it: ${to} (manager) was called`;
    case 'out_of_hours_called':
      return `Out of hours: ${to} was called`;
    case 'resolved':
      return `${who} resolved it: ${outcomeOf(event.detail)}`;
    case 'reopened':
      return event.to === undefined ? `${who} reopened it` : `${who} reopened it; ${to} was called`;
    case 'answer_marked':
      return `${who} marked the answer for the knowledge`;
    case 'withdrawn':
      return `${who} withdrew it`;
    case 'not_a_crisis':
      return `${who} said: not a crisis`;
    case 'edited':
      return `${who} edited the words`;
    case 'note':
      return `${who} made a note`;
    case 'text_viewed':
      return `${who} read the words`;
    case 'reminded':
      return `${to} was reminded of what is held back`;
    case 'called_again':
      return `Everybody had been called: ${to} was called again`;
    case 'text_purged':
      return 'The words were removed at the end of their time';
    case 'text_erased':
      return 'The words were erased';
  }
}

/** The words for an outcome, where it is one that is known. */
export function outcomeOf(detail: string | undefined): string {
  return detail !== undefined && Object.hasOwn(outcomeWords, detail)
    ? outcomeWords[detail as Outcome]
    : 'no outcome said';
}

function heldSentence(detail: string): string {
  if (detail.startsWith('by_worker')) return 'Held back by the worker';
  return detail.startsWith('service_opens')
    ? 'Waits until the service opens'
    : 'Waits a minute, so that the worker can mend or withdraw it';
}

function failedSentence(detail: string, to: string | undefined): string {
  if (detail === 'nobody_left') return 'Everybody has been called and nobody has taken it';
  if (detail === 'nobody_on_duty' || detail === 'nobody_to_call') return 'Nobody was on duty to call';
  if (detail === 'left') return `${to ?? 'A colleague'} answers no cases here any more`;
  return to === undefined ? 'A delivery failed' : `Could not be delivered to ${to}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
