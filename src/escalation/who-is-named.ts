// "Tell the safeguarding lead": who that is here and at this hour, with the number, for whatever a card or a passage tells the worker to do.
import type { ContactLine } from '../answering/contact-line.ts';
import type { Practice, TeamMember } from '../knowledge/knowledge.ts';
import { openNow, serviceClock } from '../knowledge/opening-hours.ts';
import { anybodysCase, type Hearing, isAnswered, type Team, whoHears } from './rota.ts';

/** The people and routes that some words name by their part only. */
export interface NamedHere {
  readonly numbers: readonly ContactLine[];
  /** What is no single number: a practice's own route, or where it has to be asked first. */
  readonly notes: readonly string[];
}

const parts = {
  safeguardingLead: /\bsafeguarding lead\b|\b(?:tell|ring|ask|with|by) the lead\b/i,
  dutyClinician: /\bduty (?:clinician|doctor|gp|dr|team)\b/i,
  supervisor: /\b(?:your|my|the|a) supervisor\b|^supervisor\b|\bsupervisor or safeguarding lead\b/i,
  secondContact: /\bsecond contact\b/i,
  manager: /\b(?:your|my|the|line) manager\b/i,
  wellbeing: /\bwellbeing contact\b/i,
} as const;

/** Fills the parts that are named in words with this organisation's people, in the order of urgency. Nothing for a part that nobody is recorded for. */
export function whoIsNamed(
  words: readonly string[],
  team: Team,
  practiceName: string | undefined,
  now: Date,
): NamedHere {
  const said = words.join('\n');
  const names = (part: keyof typeof parts): boolean => parts[part].test(said);
  const hearing = whoHears(anybodysCase('today'), team, now);
  const practice = team.practices.find(({ name }) => name === practiceName);
  const numbers: ContactLine[] = [];
  const notes: string[] = [];
  const add = (person: TeamMember | undefined, as: string): void => {
    if (person === undefined || person.phone === '' || numbers.some(({ number }) => number === person.phone)) return;
    numbers.push({ name: `${person.name}, ${as}`, number: person.phone, note: reached(person, hearing, team, now) });
  };
  const byRole = (role: TeamMember['roles'][number]): readonly TeamMember[] =>
    team.people.filter(({ roles }) => roles.includes(role));
  if (names('safeguardingLead')) {
    const named = team.people.find(({ id }) => id === team.service.raw['safeguarding_lead']);
    add(named ?? byRole('safeguarding_lead')[0], 'safeguarding lead');
    if (practice !== undefined && practice.safeguardingLead !== '')
      notes.push(`Safeguarding lead at ${practice.name}: ${practice.safeguardingLead}${shutText(practice, team, now)}`);
  }
  if (names('supervisor')) add(hearing.chain[0]?.person, onDutyWords(hearing));
  if (names('secondContact')) add(hearing.chain[1]?.person, 'second contact');
  if (names('manager')) add(byRole('manager')[0], 'manager');
  if (names('wellbeing')) {
    const named = team.people.find(({ id }) => id === team.service.raw['wellbeing_contact']);
    add(named ?? byRole('wellbeing')[0], 'wellbeing contact');
  }
  if (names('dutyClinician')) notes.push(dutyClinician(practice, team, now));
  const isOut = hearing.when !== 'on_duty' && numbers.length > 0 && hearing.phone !== '';
  const line = {
    name: `${hearing.phoneName.charAt(0).toUpperCase()}${hearing.phoneName.slice(1)}`,
    number: hearing.phone,
  };
  return { numbers: isOut ? [{ ...line, note: 'answered at this hour' }, ...numbers] : numbers, notes };
}

function onDutyWords({ when }: Hearing): string {
  return when === 'on_duty' ? 'on duty now' : when === 'out_of_hours' ? 'the out-of-hours contact' : 'on duty next';
}

// A mobile is no promise that somebody answers: outside the rota's hours it says so.
function reached(person: TeamMember, hearing: Hearing, team: Team, now: Date): string {
  if (isAnswered(person.phone, team, now) === false) return 'not answered at this hour';
  const place = hearing.chain.findIndex((one) => one.person.id === person.id);
  if (hearing.when === 'on_duty') return '';
  const isOnCall = place >= 0 && hearing.chain[place]?.as === 'out_of_hours';
  return isOnCall ? 'on the out-of-hours rota' : 'may not answer at this hour';
}

function dutyClinician(practice: Practice | undefined, team: Team, now: Date): string {
  if (practice === undefined || practice.dutyRoute === '')
    return practice === undefined
      ? 'Duty clinician: tell me where you are (“I’m at … today”) and I show the way to them. While practices are shut ring 111.'
      : `Duty clinician at ${practice.name}: no route is recorded. Ask reception; while it is shut ring 111.`;
  const open = openNow(practice.hours, serviceClock(now, team.service.timeZone, team.holidays));
  if (open.kind === 'shut')
    return `Duty clinician: ${practice.name} is shut now${open.opens === undefined ? '' : `, opens ${open.opens}`}. Ring 111.`;
  return `Duty clinician at ${practice.name}: ${practice.dutyRoute}`;
}

function shutText(practice: Practice, team: Team, now: Date): string {
  const open = openNow(practice.hours, serviceClock(now, team.service.timeZone, team.holidays));
  if (open.kind !== 'shut') return '';
  return ` The practice is shut now${open.opens === undefined ? '' : `, opens ${open.opens}`}.`;
}
