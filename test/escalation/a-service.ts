import { randomUUID } from 'node:crypto';
import type { EscalationCase, NewCase } from '../../src/escalation/case.ts';
import type { CaseResult } from '../../src/escalation/escalations.ts';
import type { Team } from '../../src/escalation/rota.ts';
import type { Person } from '../../src/identity/person.ts';
import type { Practice, RotaRow, ServiceSettings, TeamMember, Weekday } from '../../src/knowledge/knowledge.ts';
import type { OwnText } from '../../src/knowledge/own-text.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';

const own = (text: string) => text as OwnText;

/** Words that have been through masking. */
export const safe = (text: string) => text as SafeText;

function member(id: string, name: string, roles: TeamMember['roles'], practices: readonly string[] = []): TeamMember {
  return { id, name, roles, phone: '', email: '', teamsUser: '', practices };
}

export const people = {
  ruth: member('ruth', 'Ruth Okafor', ['supervisor'], ['Harbour Surgery']),
  tom: member('tom', 'Tom Hadley', ['supervisor'], ['Mill Lane']),
  priya: member('priya', 'Priya Raman', ['manager', 'supervisor']),
  helen: member('helen', 'Helen Marsh', ['safeguarding_lead']),
  joan: member('joan', 'Joan Ellery', ['wellbeing']),
  samir: member('samir', 'Samir Aziz', ['counsellor']),
  beth: member('beth', 'Beth Cole', ['assurer']),
  anita: member('anita', 'Anita Shah', ['safety_owner']),
  denise: member('denise', 'Denise Parr', ['supervisor'], []),
  amy: member('amy', 'Amy Dunn', ['worker']),
  lewis: member('lewis', 'Lewis Grant', ['worker']),
} as const;

export const person = (who: TeamMember): Person => ({ id: who.id, name: who.name, roles: who.roles });

export function row(
  days: readonly Weekday[],
  from: string,
  to: string,
  first: string,
  second = '',
  third = '',
): RotaRow {
  return { outOfHours: days.length === 0, days, from, to, first, second, third, notes: '' };
}

export const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

export const service: ServiceSettings = {
  serviceName: 'Test service',
  nation: 'England',
  timeZone: 'Europe/London',
  host: 'charity',
  hostName: 'Test charity',
  dutyPhone: '01632 960500',
  nowSecondMinutes: 5,
  nowManagerMinutes: 10,
  todayMinutes: 60,
  ownedSilentFactor: 2,
  todayHoldSeconds: 60,
  quietQuestionMinutes: 2,
  duplicateWindowMinutes: 10,
  textRetentionDays: 30,
  eventRetentionYears: 3,
  raw: {
    service_hours: 'Mon-Fri 08:30-17:30',
    out_of_hours_phone: '01632 960501',
    wellbeing_contact: 'joan',
    safeguarding_lead: 'helen',
  },
};

const harbour: Practice = {
  name: 'Harbour Surgery',
  slug: 'harbour-surgery',
  aliases: [],
  neighbourhoods: [],
  dutyRoute: own(''),
  safeguardingLead: own(''),
  champion: own('Denise Parr, patient services'),
  rooms: own(''),
  recordingSystem: own(''),
  hours: own(''),
  checkedOn: undefined,
  notes: own(''),
};

export const team: Team = {
  people: Object.values(people),
  rota: [row(weekdays, '08:30', '17:30', 'ruth', 'tom', 'priya'), row([], '', '', 'priya', 'helen', 'anita')],
  service,
  holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  practices: [harbour],
};

/** A clock that stands until it is moved. Begins on a Tuesday at 14:02 in London. */
export function standingClock(start = '2026-11-24T14:02:00Z') {
  let now = new Date(start);
  return {
    now: () => now,
    set: (at: string) => {
      now = new Date(at);
    },
    forward: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

export function aCase(changes: Partial<NewCase> = {}): NewCase {
  return {
    level: 'now',
    about: 'client',
    categories: ['suicide'],
    why: 'danger',
    words: [safe('[name] says it ends tonight')],
    practice: 'Harbour Surgery',
    protocolId: 'suicide',
    worker: { id: 'amy', name: 'Amy Dunn' },
    conversation: { channel: 'web', id: 'conversation-1' },
    channel: 'web',
    messageId: randomUUID(),
    fingerprint: randomUUID(),
    holdSeconds: 0,
    ...changes,
  };
}

/** The case of a result that must have been done. */
export function done(result: CaseResult | { readonly kind: string; readonly case?: EscalationCase }): EscalationCase {
  if ((result.kind !== 'done' && result.kind !== 'opened') || !('case' in result) || !result.case)
    throw new Error(`wanted done, found ${JSON.stringify(result)}`);
  return result.case;
}

export const kinds = (found: EscalationCase) => found.events.map((event) => event.kind);
