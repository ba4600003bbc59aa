import type { Contact, Holiday, Practice, Role, RotaRow, ServiceSettings, TeamMember } from '../knowledge/knowledge.ts';
import { localTime, weekdayOf } from '../knowledge/local-time.ts';
import { openNow, serviceClock } from '../knowledge/opening-hours.ts';
import type { About, Category } from '../safety/response-level.ts';
import type { EscalationLevel, WhyEscalated } from './case.ts';
import { nextStretch, openFrom, type Stretch, stretchAt } from './service-hours.ts';

/** What the organisation says about who answers, at this moment. */
export interface Team {
  readonly people: readonly TeamMember[];
  readonly rota: readonly RotaRow[];
  readonly service: ServiceSettings;
  readonly holidays: readonly Holiday[];
  readonly practices: readonly Practice[];
  /** The registry, which says at what hours a line is answered. */
  readonly contacts?: readonly Contact[];
}

/** What has to be known of a case to say who hears of it. */
export interface Situation {
  readonly level: EscalationLevel;
  readonly about: About;
  readonly categories: readonly Category[];
  readonly why: WhyEscalated;
  readonly practice: string | undefined;
  readonly workerId: string;
  readonly chosenContactId: string | undefined;
}

/** A case of nobody in particular: for asking the rota who is on at this hour. */
export function anybodysCase(level: EscalationLevel): Situation {
  return {
    level,
    about: 'client',
    categories: [],
    why: 'danger',
    practice: undefined,
    workerId: '',
    chosenContactId: undefined,
  };
}

export type PhoneName = 'duty line' | 'out-of-hours line';

export type CalledAs = 'first' | 'next' | 'manager' | 'out_of_hours';

export interface Hearer {
  readonly person: TeamMember;
  readonly as: CalledAs;
}

/** Who hears of a case at one moment, in the order in which they are called. */
export interface Hearing {
  readonly when: 'on_duty' | 'later_today' | 'out_of_hours';
  readonly chain: readonly Hearer[];
  /** Told at the same time as the first, beside the chain. */
  readonly alsoTold: readonly TeamMember[];
  /** When the shift that answers began or begins, and ends. */
  readonly shift: Stretch | undefined;
  /** When the service is open next; `at` itself while it is. */
  readonly opensAt: Date | undefined;
  /** The number to ring at this moment, and the one name it goes by. */
  readonly phone: string;
  readonly phoneName: PhoneName;
  /** Places of the rota that name nobody, or somebody who is not in the team. */
  readonly holes: readonly string[];
  readonly notes: string;
}

const privateDistress = new Set<Category>([
  'worker_safety_or_wellbeing',
  'suicide',
  'self_harm',
  'acute_mental_illness',
  'medical_emergency',
]);
const ofWork = new Set<WhyEscalated>([
  'boundary',
  'consent_or_capacity',
  'practice_matter',
  'lone_working',
  'for_a_manager',
  'learning',
]);
const safeguarding = new Set<Category>(['safeguarding_adult', 'safeguarding_child', 'domestic_abuse', 'exploitation']);
const answering = new Set<Role>([
  'supervisor',
  'safeguarding_lead',
  'wellbeing',
  'counsellor',
  'manager',
  'safety_owner',
]);
const LATER_TODAY_MS = 4 * 3_600_000;

/** Whether this is the worker's own distress, which is theirs to share; danger *to* a worker is everybody's business. */
export function isOwnDistress(about: About, categories: readonly Category[]): boolean {
  // A worker's plain question about their own work names no distress, and is the supervisor's to answer.
  return about === 'worker' && categories.length > 0 && categories.every((category) => privateDistress.has(category));
}

/** What is known of a case once it is a matter of the work: no distress of the worker's own, so it goes to the supervisor and not round them. */
export function categoriesFor(why: WhyEscalated, categories: readonly Category[]): readonly Category[] {
  return ofWork.has(why) ? categories.filter((category) => !privateDistress.has(category)) : categories;
}

/** Whether somebody with these roles answers cases at all. */
export function answersCases(roles: readonly Role[]): boolean {
  return roles.some((role) => answering.has(role));
}

/** Says who hears of a case at `at`: by rota and hours, then by level, kind and practice. Never the worker who asks. */
export function whoHears(situation: Situation, team: Team, at: Date): Hearing {
  const duty = dutyAt(situation.level, team, at);
  const isPrivate = isOwnDistress(situation.about, situation.categories) && situation.level !== 'now';
  const chain = isPrivate ? privateChain(situation, team) : [...specialists(situation, team, duty.when), ...duty.chain];
  const alsoTold = situation.level === 'now' ? toldBesides(situation, team) : [];
  return {
    ...duty,
    chain: once(chain.filter(({ person }) => person.id !== situation.workerId)),
    alsoTold: alsoTold.filter(({ id }) => id !== situation.workerId),
    opensAt: openFrom(at, team.service, team.rota, team.holidays),
  };
}

/** One shift of a day: who is rung first, second and third, from when until when (`HH:MM`; empty where the rota says none). */
export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly people: readonly TeamMember[];
  /** What the rota says beside the names: "in supervision 14:00 to 15:00, ring Dev". */
  readonly notes: string;
}

/** The shifts of a day in the order of the clock; none on a bank holiday, or where the rota has no row for the day. */
export function shiftsOn(date: string, team: Pick<Team, 'rota' | 'people' | 'holidays'>): readonly Shift[] {
  if (team.holidays.some((holiday) => holiday.date === date)) return [];
  return team.rota
    .filter((row) => !row.outOfHours && row.days.includes(weekdayOf(date)))
    .map((row) => shiftOf(row, team))
    .filter(({ people }) => people.length > 0)
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** Who answers outside all shifts, and on which line. */
export function outOfHoursRota(team: Pick<Team, 'rota' | 'people' | 'service'>): {
  readonly shifts: readonly Shift[];
  readonly phone: string;
} {
  const shifts = team.rota.filter((row) => row.outOfHours).map((row) => shiftOf(row, team));
  // The contact of the service is called last, whatever the rota says.
  const contact = team.people.filter(
    ({ id }) =>
      id === team.service.raw['out_of_hours_contact'] &&
      !shifts.some(({ people }) => people.some((one) => one.id === id)),
  );
  if (contact.length > 0) shifts.push({ from: '', to: '', people: contact, notes: '' });
  return { shifts, phone: team.service.raw['out_of_hours_phone'] ?? '' };
}

function shiftOf(row: RotaRow, { people }: Pick<Team, 'people'>): Shift {
  const named = [row.first, row.second, row.third].flatMap((id) => people.filter((one) => one.id === id));
  return { from: row.from, to: row.to, people: named, notes: row.notes };
}

type Duty = Pick<Hearing, 'when' | 'chain' | 'shift' | 'phone' | 'phoneName' | 'holes' | 'notes'>;

function dutyAt(level: EscalationLevel, team: Team, at: Date): Duty {
  const { timeZone } = team.service;
  const dayRows = team.rota.filter((row) => !row.outOfHours);
  for (const row of dayRows) {
    const shift = stretchAt(row, at, timeZone, team.holidays);
    if (shift) return onDuty('on_duty', row, shift, team, at);
  }
  const next = dayRows
    .map((row) => ({ row, shift: nextStretch(row, at, timeZone, team.holidays) }))
    .filter((found): found is { row: RotaRow; shift: Stretch } => found.shift !== undefined)
    .sort((a, b) => a.shift.from.getTime() - b.shift.from.getTime())[0];
  const sameDay = next && localTime(next.shift.from, timeZone).date === localTime(at, timeZone).date;
  const canBeOwnedToday = sameDay && next.shift.from.getTime() - at.getTime() <= LATER_TODAY_MS;
  if (next && (level === 'supervision' || (level === 'today' && canBeOwnedToday)))
    return onDuty('later_today', next.row, next.shift, team, at);
  return outOfHours(level, team, at);
}

function onDuty(when: Hearing['when'], row: RotaRow, shift: Stretch, team: Team, at: Date): Duty {
  const holes: string[] = [];
  const named = namedIn([row.first, row.second], team, holes, when === 'on_duty' ? 'on duty' : 'next on duty');
  const third = row.third === '' ? [] : namedIn([row.third], team, holes, 'third');
  const people = [...named, ...third.filter(isManager), ...managers(team), ...third, ...supervisors(team)];
  return {
    when,
    chain: people.map((person, place) => hearer(person, place)),
    shift,
    ...lineAt(team, at, when === 'on_duty'),
    holes,
    notes: row.notes,
  };
}

function hearer(person: TeamMember, place: number): Hearer {
  if (place === 0) return { person, as: 'first' };
  return { person, as: isManager(person) ? 'manager' : 'next' };
}

function outOfHours(level: EscalationLevel, team: Team, at: Date): Duty {
  const holes: string[] = [];
  const rows = team.rota.filter((row) => row.outOfHours);
  const everyDay = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const };
  const row =
    rows.find(
      (each) =>
        each.from !== '' && stretchAt({ ...everyDay, from: each.from, to: each.to }, at, team.service.timeZone, []),
    ) ?? rows.find((each) => each.from === '');
  const contact = team.service.raw['out_of_hours_contact'] ?? '';
  const ids = [row?.first ?? '', row?.second ?? '', row?.third ?? '', contact].filter((id) => id !== '');
  const named = namedIn(ids, team, holes, 'out of hours');
  if (named.length === 0) holes.push('nobody is on duty out of hours');
  const chain: Hearer[] = named.map((person) => ({ person, as: 'out_of_hours' as const }));
  // Nobody is named for the night: at `now` the manager is called all the same.
  if (level === 'now') chain.push(...managers(team).map((person) => ({ person, as: 'manager' as const })));
  return {
    when: 'out_of_hours',
    chain,
    shift: undefined,
    ...lineAt(team, at, false),
    holes,
    notes: row?.notes ?? '',
  };
}

/** Whether a number is answered at a moment, as the registry has it; undefined where it does not say. */
export function isAnswered(number: string, team: Team, at: Date): boolean | undefined {
  const contact = number === '' ? undefined : team.contacts?.find((one) => one.enabled && one.phone === number);
  const open = openNow(contact?.hoursText ?? '', serviceClock(at, team.service.timeZone, team.holidays)).kind;
  return open === 'unknown' ? undefined : open === 'open';
}

// One number, true at this hour: a weekend shift is reached by the line that is answered at the weekend.
function lineAt(team: Team, at: Date, isOnShift: boolean): Pick<Hearing, 'phone' | 'phoneName'> {
  const { dutyPhone } = team.service;
  const outOfHoursPhone = team.service.raw['out_of_hours_phone'] ?? '';
  const isDutyOpen = isAnswered(dutyPhone, team, at) ?? isOnShift;
  const isOther = outOfHoursPhone !== '' && !isDutyOpen && (isAnswered(outOfHoursPhone, team, at) ?? true);
  if (isOther) return { phone: outOfHoursPhone, phoneName: 'out-of-hours line' };
  if (dutyPhone === '' && !isOnShift) return { phone: outOfHoursPhone, phoneName: 'out-of-hours line' };
  return { phone: dutyPhone, phoneName: 'duty line' };
}

function namedIn(ids: readonly string[], team: Team, holes: string[], place: string): readonly TeamMember[] {
  return ids.flatMap((id, index) => {
    const person = team.people.find((member) => member.id === id);
    if (!person)
      holes.push(id === '' ? `${place}: nobody in place ${index + 1}` : `${place}: ${id} is not in the team`);
    return person ? [person] : [];
  });
}

// A worker's own distress goes round the line: managers are left out even where they also supervise.
function privateChain(situation: Situation, team: Team): readonly Hearer[] {
  const chosen = team.people.filter((person) => person.id === situation.chosenContactId);
  const named = team.people.filter((person) => person.id === team.service.raw['wellbeing_contact']);
  const others = [...named, ...byRole(team, 'wellbeing'), ...byRole(team, 'counsellor')].filter(
    (person) => !isManager(person),
  );
  return [...chosen, ...others].map((person, place) => ({ person, as: place === 0 ? 'first' : 'next' }));
}

function specialists(situation: Situation, team: Team, when: Hearing['when']): readonly Hearer[] {
  if (situation.level === 'now' || when === 'out_of_hours') return [];
  const { why, categories } = situation;
  const first: TeamMember[] = [];
  if (situation.chosenContactId !== undefined)
    first.push(
      ...team.people.filter((person) => person.id === situation.chosenContactId && answersCases(person.roles)),
    );
  if (why === 'practice_matter') first.push(...champions(situation.practice, team));
  if (why === 'counsellor_step_up')
    first.push(...forPractice(byRole(team, 'counsellor'), situation.practice), ...byRole(team, 'counsellor'));
  if (categories.some((category) => safeguarding.has(category))) first.push(...safeguardingLeads(team));
  if (situation.level === 'supervision') first.push(...forPractice(supervisors(team), situation.practice));
  return first.map((person) => ({ person, as: 'first' }));
}

function toldBesides(situation: Situation, team: Team): readonly TeamMember[] {
  const told: TeamMember[] = [];
  if (situation.categories.some((category) => safeguarding.has(category))) told.push(...safeguardingLeads(team));
  if (isOwnDistress(situation.about, situation.categories)) told.push(...byRole(team, 'wellbeing'));
  return [...new Set(told)];
}

function champions(practiceName: string | undefined, team: Team): readonly TeamMember[] {
  const practice = team.practices.find(({ name, slug, aliases }) =>
    [name, slug, ...aliases].includes(practiceName ?? ''),
  );
  // Who is a champion and answers no cases could not open what they are sent.
  return practice
    ? team.people.filter(({ name, roles }) => practice.champion.includes(name) && answersCases(roles))
    : [];
}

function safeguardingLeads(team: Team): readonly TeamMember[] {
  const named = team.people.filter((person) => person.id === team.service.raw['safeguarding_lead']);
  return [...new Set([...named, ...byRole(team, 'safeguarding_lead')])];
}

function forPractice(people: readonly TeamMember[], practice: string | undefined): readonly TeamMember[] {
  return practice === undefined
    ? []
    : people.filter((person) => person.practices.includes(practice) && !isManager(person));
}

function byRole(team: Team, role: Role): readonly TeamMember[] {
  return team.people.filter((person) => person.roles.includes(role));
}

const managers = (team: Team) => byRole(team, 'manager');
const supervisors = (team: Team) => byRole(team, 'supervisor');
const isManager = (person: TeamMember) => person.roles.includes('manager');

// The first place a person has in the chain counts; whoever stands first is called first, whatever else they are.
function once(chain: readonly Hearer[]): readonly Hearer[] {
  const seen = new Set<string>();
  const people = chain.filter(({ person }) => !seen.has(person.id) && seen.add(person.id));
  return people.map((each, place) =>
    place > 0 && each.as === 'first' ? { ...each, as: isManager(each.person) ? 'manager' : 'next' } : each,
  );
}
