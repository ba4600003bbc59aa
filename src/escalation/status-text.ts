import { localTime } from '../knowledge/local-time.ts';
import type { CaseEvent, EscalationCase } from './case.ts';
import { type NightWords, nightWords } from './own-distress-night.ts';
import { isAnswered, type PhoneName, type Team, whoHears } from './rota.ts';

const outcomeWords: Readonly<Record<string, string>> = {
  spoke_to_worker: 'they have spoken with you',
  emergency_services_called: 'emergency services have been called',
  safeguarding_referral: 'a safeguarding referral has been made',
  passed_to_practice: 'it has been passed to the practice',
  advice_given: 'advice was given',
  wellbeing_support: 'support was arranged',
  no_action_needed: 'nothing more was needed',
  other: 'closed for another reason',
};

/**
 * The true sentence for the worker: what was done and what was not, from the events alone, with the number to ring while the case is open.
 * It never says more than was recorded: sent is not seen, and seen is not owned.
 */
export function statusText(found: EscalationCase, team: Team, now: Date): string {
  const say = sayer(found, team, now);
  switch (found.state) {
    case 'stored':
      return `${say.stored} ${notSentYet(found, say)}`;
    case 'sent':
      return `${say.stored} ${say.outOfHours}${capital(say.outOfHours, arrived(found, say))}${say.troubles} ${say.ring}`;
    case 'seen':
      return `${say.stored} ${seen(found, say)}${say.troubles} ${say.ring}`;
    case 'owned':
      if (hasLeft(found))
        return `${capital('', found.ownerName ?? 'a colleague')} answers no cases here any more, and I could not reach anyone else: ring ${say.phone === '' ? 'your supervisor or manager yourself' : say.phone}. ${say.ring}`;
      return `${found.ownerName ?? 'A colleague'} has owned this since ${say.time(found.ownedAt ?? found.openedAt)}. ${say.ring}`;
    case 'passed_on':
      return `${passedOn(found, say)}${say.troubles} ${say.ring}`;
    case 'resolved':
      return resolved(found, say);
    case 'withdrawn':
      return withdrawn(found, say);
  }
}

/** How a case stands at one moment: the true sentence, the number to ring and its name, and what the worker has to do because nobody has it yet. */
export interface CaseStanding {
  readonly status: string;
  readonly phone: string;
  readonly phoneName: PhoneName;
  readonly order?: string;
  /** At what time the case was opened for which these words were taken, because the same were told before. */
  readonly toldBeforeAt?: string;
  /** Of a worker's own distress while their person does not answer: what opens the reply in place of the page's own line. */
  readonly firstLine?: string;
}

/** What the worker reads of a case at this moment. */
export function caseStanding(found: EscalationCase, team: Team, now: Date): CaseStanding {
  const { phone, phoneName } = sayer(found, team, now);
  const order = orderText(found, team, now);
  const night = found.level === 'today' ? nightOf(found, team, now) : undefined;
  return {
    status: statusText(found, team, now),
    phone,
    phoneName,
    ...(order === undefined ? {} : { order }),
    ...(night === undefined ? {} : { firstLine: night.firstLine }),
  };
}

/**
 * What the worker must do themselves while a danger has reached nobody, as an order: "Nobody has seen this yet. Ring … now."
 * Nothing once somebody has seen it, nor for what waits until the service opens.
 */
function orderText(found: EscalationCase, team: Team, now: Date): string | undefined {
  if (found.level === 'supervision') return undefined;
  const say = sayer(found, team, now);
  const ring =
    say.toRing.phone === '' ? 'Ring your supervisor or manager' : `Ring ${say.toRing.name}, ${say.toRing.phone},`;
  switch (found.state) {
    case 'stored':
      if (found.held === 'no') return `Nobody has been told. ${ring} now.`;
      if (found.held !== 'minute') return undefined;
      return `Nobody has been told yet: it goes to ${say.first} at ${say.time(found.heldUntil ?? found.openedAt)} unless you hold it. If it cannot wait: r${ring.slice(1).replace(/,$/, '')}.`;
    case 'sent':
    case 'passed_on': {
      if (say.isShutToTheirOwn)
        return (
          nightOf(found, team, now)?.order ??
          `Nobody has seen this yet, and ${say.called} does not answer at this hour. To talk to somebody now ring 111, or the ${say.phoneName}, ${say.phone}.`
        );
      const inTeams = deliveryInTeams(found);
      if (inTeams === undefined || found.level === 'now') return `Nobody has seen this yet. ${ring} now.`;
      return `Nobody has seen this yet. If nobody answers you soon: r${ring.slice(1).replace(/,$/, '')}.`;
    }
    case 'owned':
      return hasLeft(found) ? `Nobody has this any more. ${ring} now.` : undefined;
    case 'seen':
    case 'resolved':
    case 'withdrawn':
      return undefined;
  }
}

// Their own person, who does not answer at this hour; undefined while somebody is there, or once somebody has it.
function nightOf(found: EscalationCase, team: Team, now: Date): NightWords | undefined {
  if (!found.ownDistress || !(found.state === 'sent' || found.state === 'passed_on' || found.state === 'stored'))
    return undefined;
  const person = team.people.find(({ id }) => id === (found.ownerId ?? found.calledId));
  return person === undefined || isAnswered(person.phone, team, now) !== false
    ? undefined
    : nightWords(person, team, now);
}

interface Sayer {
  readonly stored: string;
  readonly called: string;
  /** Who would be called first as the rota stands. */
  readonly first: string;
  readonly outOfHours: string;
  readonly troubles: string;
  readonly ring: string;
  readonly phone: string;
  readonly phoneName: PhoneName;
  /** Who answers at this hour. */
  readonly toRing: { readonly name: string; readonly phone: string };
  /** The person for a worker's own distress is not to be had at this hour. */
  readonly isShutToTheirOwn: boolean;
  readonly time: (at: string) => string;
  readonly name: (id: string | undefined) => string;
}

function sayer(found: EscalationCase, team: Team, now: Date): Sayer {
  const today = localTime(now, team.service.timeZone).date;
  const time = (at: string) => {
    const local = localTime(new Date(at), team.service.timeZone);
    return local.date === today
      ? local.time
      : `${local.weekday} ${Number(local.date.slice(8))} ${monthName(local.date)} ${local.time}`;
  };
  const name = (id: string | undefined) =>
    team.people.find((person) => person.id === id)?.name ??
    (id === found.calledId ? found.calledName : undefined) ??
    'a colleague';
  const situation = { ...found, chosenContactId: undefined };
  const { phone, phoneName, when, chain } = whoHears(situation, team, now);
  const wellbeing = found.ownDistress
    ? team.people.find((person) => person.id === (found.ownerId ?? found.calledId))
    : undefined;
  const isOut = when === 'out_of_hours' && found.level !== 'supervision';
  // A team that names no number must not be told to ring nothing.
  const number =
    phone === ''
      ? 'No duty number is recorded: ring your supervisor or manager; urgent help 111; danger to life 999.'
      : isOut
        ? `${upper(phoneName)} ${phone}; urgent help 111; danger to life 999.`
        : `${upper(phoneName)} ${phone}.`;
  const isWellbeingShut = wellbeing !== undefined && isAnswered(wellbeing.phone, team, now) === false;
  const isContact = chain.some(({ person, as }) => as === 'out_of_hours' && person.id === found.calledId);
  return {
    stored: opened(found, time, name),
    first: chain[0]?.person.name ?? 'a colleague',
    called: `${found.calledName ?? name(found.calledId)}${isOut && isContact ? ', the out-of-hours contact' : ''}`,
    outOfHours: isOut ? 'It is out of hours: ' : '',
    troubles: troubles(found, name),
    // At night the contact may be asleep: the worker in distress gets the other numbers too.
    ring:
      wellbeing && wellbeing.phone !== ''
        ? `${wellbeing.name}: ${wellbeing.phone}${isWellbeingShut ? ', not answered at this hour' : ''}.${isOut || isWellbeingShut ? ` ${number}` : ''}`
        : number,
    phone,
    phoneName,
    isShutToTheirOwn: isWellbeingShut && phone !== '',
    toRing:
      wellbeing && wellbeing.phone !== '' && !isWellbeingShut
        ? { name: wellbeing.name, phone: wellbeing.phone }
        : { name: `the ${phoneName}`, phone },
    time,
    name,
  };
}

// A page that nobody looks at rings no bell: what stands on the desk alone is not said to have been sent.
function arrived(found: EscalationCase, say: Sayer): string {
  const inTeams = deliveryInTeams(found);
  return inTeams === undefined
    ? `on the desk page for ${say.called}, delivered nowhere else so far and not seen yet.`
    : `delivered to ${say.called} in Teams at ${say.time(inTeams.at)}, not seen yet.`;
}

function deliveryInTeams(found: EscalationCase): CaseEvent | undefined {
  const called = found.events.findLast(isCall)?.seq ?? 0;
  return found.events.find(
    (event) => event.seq >= called && event.kind === 'sent' && event.to === found.calledId && event.channel === 'teams',
  );
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function capital(before: string, text: string): string {
  return before === '' ? upper(text) : text;
}

function opened(found: EscalationCase, time: Sayer['time'], name: Sayer['name']): string {
  const again = found.events.findLast((event) => event.kind === 'reopened');
  const late = found.events.find((event) => event.kind === 'recorded_late');
  if (again === undefined && late !== undefined)
    return `Recorded at ${time(late.at)}, which could not be done when you wrote it at ${time(late.detail ?? found.openedAt)}.`;
  if (again === undefined) return `Stored ${time(found.openedAt)}.`;
  return `${again.actor === found.workerId ? 'You' : name(again.actor)} reopened this at ${time(again.at)}.`;
}

function notSentYet(found: EscalationCase, say: Sayer): string {
  switch (found.held) {
    case 'minute':
      return `It goes to ${say.first} at ${say.time(found.heldUntil ?? found.openedAt)} unless you hold it. ${say.ring}`;
    case 'by_worker':
      return `You are holding it, and nobody has been told. Send it when you want to. ${say.ring}`;
    case 'service_opens':
      return `It goes to a colleague when the service opens, ${say.time(found.heldUntil ?? found.openedAt)}; nobody has been told yet. If it cannot wait: ${say.ring}`;
    case 'no':
      return `I could not reach anyone: ring ${say.phone === '' ? 'your supervisor or manager yourself' : say.phone}. ${say.ring}`;
  }
}

function seen(found: EscalationCase, say: Sayer): string {
  const last = found.events.findLast((event) => event.kind === 'seen');
  return `${say.name(last?.actor)} saw it at ${say.time(last?.at ?? found.openedAt)}; nobody has taken it on yet.`;
}

function passedOn(found: EscalationCase, say: Sayer): string {
  const last = found.events.findLast(isCall);
  const at = say.time(last?.at ?? found.openedAt);
  const to = say.name(last?.to);
  const there = arrived(found, say);
  if (last?.kind === 'handed_on') {
    const by = last.actor === found.workerId ? 'You' : say.name(last.actor);
    return `${by} handed this on to ${to} at ${at}, who has not taken it on yet: ${there}`;
  }
  const fresh =
    found.events.findLast((event) => event.kind === 'owned' || event.kind === 'taken_over' || event.kind === 'reopened')
      ?.seq ?? 0;
  const everybodyCalled = found.events.some(
    (event) => event.kind === 'failed' && event.to === undefined && event.seq > fresh,
  );
  if (everybodyCalled)
    return `I could not reach anyone: ring ${say.phone === '' ? 'your supervisor or manager yourself' : say.phone}. I called ${to} again at ${at}: ${there}`;
  const before = found.events.findLast(
    (event) => event.kind === 'owned' || event.kind === 'taken_over' || (isCall(event) && event !== last),
  );
  const theirs = before?.kind === 'owned' || before?.kind === 'taken_over' ? before.actor : before?.to;
  if (before !== undefined && saidToHaveLeft(found, theirs, before.seq))
    return `${capital('', say.name(theirs))} answers no cases here any more; passed on to ${to} at ${at}: ${there}`;
  if (before && (before.kind === 'owned' || before.kind === 'taken_over')) {
    return `${say.name(before.actor)} took this on at ${say.time(before.at)} and has not answered since; passed on to ${to} at ${at}: ${there}`;
  }
  const first = before?.to === undefined ? 'Nobody' : say.name(before.to);
  return `${first} has not answered; passed on to ${to} at ${at}: ${there}`;
}

const calls = new Set<CaseEvent['kind']>([
  'handed_on',
  'second_contact_called',
  'manager_called',
  'out_of_hours_called',
  'called_again',
]);
const openings = new Set<CaseEvent['kind']>(['created', 'released', 'reopened']);

function isCall(event: CaseEvent): boolean {
  return calls.has(event.kind) || (openings.has(event.kind) && event.to !== undefined);
}

// Whoever it stands with left the team, and there was nobody else to pass it on to.
function hasLeft(found: EscalationCase): boolean {
  const since = found.events.findLast(
    (event) => isCall(event) || event.kind === 'owned' || event.kind === 'taken_over',
  );
  return saidToHaveLeft(found, found.ownerId ?? found.calledId, since?.seq ?? 0);
}

function saidToHaveLeft(found: EscalationCase, id: string | undefined, since: number): boolean {
  return found.events.some(
    ({ seq, kind, detail, to }) => seq > since && kind === 'failed' && detail === 'left' && to === id,
  );
}

function troubles(found: EscalationCase, name: (id: string | undefined) => string): string {
  if (hasLeft(found))
    return ` ${upper(name(found.calledId))} answers no cases here any more, and nobody else could be called yet.`;
  const failed = found.events.findLast(
    (event) => event.kind === 'failed' && event.to !== undefined && event.to === found.calledId,
  );
  const later =
    failed &&
    found.events.some(
      (event) =>
        event.seq > failed.seq && event.kind === 'sent' && event.to === failed.to && event.channel === failed.channel,
    );
  if (!failed || later) return '';
  const what = failed.detail === 'retry' ? 'has not arrived yet' : 'could not be delivered';
  return ` It is on the desk page; my message to ${name(failed.to)} in ${failed.channel === 'teams' ? 'Teams' : failed.channel} ${what}.`;
}

function resolved(found: EscalationCase, say: Sayer): string {
  const last = found.events.findLast((event) => event.kind === 'resolved');
  return `${say.name(last?.actor)} closed this at ${say.time(last?.at ?? found.openedAt)}: ${outcomeWords[last?.detail ?? ''] ?? 'closed'}. You can reopen it.`;
}

function withdrawn(found: EscalationCase, say: Sayer): string {
  const last = found.events.findLast((event) => event.kind === 'withdrawn' || event.kind === 'not_a_crisis');
  const at = say.time(last?.at ?? found.openedAt);
  const told = [
    ...new Set(
      found.events.flatMap((event) =>
        event.kind === 'sent' && event.to !== undefined && event.to !== found.workerId ? [event.to] : [],
      ),
    ),
  ];
  const who =
    told.length === 0 ? 'Nobody had been told.' : `It had been on the desk of ${told.map(say.name).join(' and ')}.`;
  return last?.kind === 'not_a_crisis'
    ? `You said at ${at} that this is not a crisis. Nobody more is called. ${who}`
    : `You withdrew this at ${at}. ${who} You can reopen it.`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (date: string) => months[Number(date.slice(5, 7)) - 1] ?? '';
