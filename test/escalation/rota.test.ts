import { describe, expect, test } from '@jest/globals';
import { isOwnDistress, type Situation, type Team, whoHears } from '../../src/escalation/rota.ts';
import { openFrom, readHours } from '../../src/escalation/service-hours.ts';
import { momentOf } from '../../src/knowledge/local-time.ts';
import type { OwnText } from '../../src/knowledge/own-text.ts';
import { people, row, service, team, weekdays } from './a-service.ts';

const client: Situation = {
  level: 'now',
  about: 'client',
  categories: ['suicide'],
  why: 'danger',
  practice: undefined,
  workerId: 'amy',
  chosenContactId: undefined,
};
const london = (date: string, time: string) => momentOf(date, time, 'Europe/London');
const ids = (situation: Partial<Situation>, at: Date, of: Team = team) =>
  whoHears({ ...client, ...situation }, of, at).chain.map(({ person }) => person.id);

describe('who hears', () => {
  const tuesday = london('2026-11-24', '14:00');

  test('by rota: first, second, then the manager, and everybody who supervises after them', () => {
    expect(ids({}, tuesday)).toEqual(['ruth', 'tom', 'priya', 'denise']);
    expect(whoHears(client, team, tuesday).chain.map((each) => each.as)).toEqual(['first', 'next', 'manager', 'next']);
  });

  test.each([
    [
      'a safeguarding concern for today goes to the safeguarding lead first',
      { level: 'today', categories: ['safeguarding_child'] },
      'helen',
    ],
    [
      'danger now goes to the person on duty first, whatever it is',
      { level: 'now', categories: ['safeguarding_child'] },
      'ruth',
    ],
    [
      "a worker's own distress goes to the wellbeing contact",
      { level: 'today', about: 'worker', categories: ['worker_safety_or_wellbeing'] },
      'joan',
    ],
    [
      "a worker's own distress goes to whom they chose",
      { level: 'today', about: 'worker', categories: ['worker_safety_or_wellbeing'], chosenContactId: 'samir' },
      'samir',
    ],
    [
      'danger to a worker goes to the person on duty',
      { level: 'today', about: 'worker', categories: ['worker_safety_or_wellbeing', 'immediate_danger'] },
      'ruth',
    ],
    [
      'a step up that is no crisis goes to the counsellor',
      { level: 'supervision', categories: [], why: 'counsellor_step_up' },
      'samir',
    ],
    [
      'a practice matter goes to the champion of the practice',
      { level: 'supervision', categories: [], why: 'practice_matter', practice: 'Harbour Surgery' },
      'denise',
    ],
    [
      "a question for supervision goes to the practice's supervisor",
      { level: 'supervision', categories: [], why: 'worker_asked', practice: 'Mill Lane' },
      'tom',
    ],
    ['a supervisor who asks for themselves does not hear of it alone', { workerId: 'ruth' }, 'tom'],
  ] as const)('%s', (_title, situation, first) => {
    expect(ids(situation as Partial<Situation>, tuesday)[0]).toBe(first);
  });

  test('past a champion who answers no cases, to the supervisor of the practice', () => {
    const practices = team.practices.map((one) => ({ ...one, champion: 'Lewis Grant, reception' as OwnText }));
    const matter = {
      level: 'supervision',
      categories: [],
      why: 'practice_matter',
      practice: 'Harbour Surgery',
    } as const;
    expect(ids(matter, tuesday, { ...team, practices })[0]).toBe('ruth');
  });

  test("never the line manager of a worker's own distress, and the manager too when life is at risk", () => {
    const distress = { about: 'worker', categories: ['worker_safety_or_wellbeing'] } as const;
    expect(ids({ ...distress, level: 'today' }, tuesday)).toEqual(['joan', 'samir']);
    expect(ids({ ...distress, level: 'today' }, london('2026-11-24', '23:00'))).toEqual(['joan', 'samir']);
    expect(ids({ ...distress, level: 'now' }, tuesday)).toContain('priya');
    expect(whoHears({ ...client, ...distress }, team, tuesday).alsoTold.map(({ id }) => id)).toEqual(['joan']);
    expect(isOwnDistress('worker', ['worker_safety_or_wellbeing', 'immediate_danger'])).toBe(false);
  });
});

describe('hours', () => {
  test.each([
    ['a minute before the shift', '2026-11-24', '08:29', 'out_of_hours', 'now'],
    ['the minute the shift begins', '2026-11-24', '08:30', 'on_duty', 'now'],
    ['the last minute of the shift', '2026-11-24', '17:29', 'on_duty', 'now'],
    ['the minute the shift has ended', '2026-11-24', '17:30', 'out_of_hours', 'now'],
    ['a Saturday', '2026-11-28', '11:00', 'out_of_hours', 'today'],
    ['a bank holiday', '2026-12-25', '11:00', 'out_of_hours', 'today'],
    ['early on a day on which it can be owned', '2026-11-24', '07:00', 'later_today', 'today'],
    ['deep in the night of such a day', '2026-11-24', '01:00', 'out_of_hours', 'today'],
    ['the evening, for what only waits for supervision', '2026-11-24', '20:00', 'later_today', 'supervision'],
  ] as const)('%s', (_title, date, time, when, level) => {
    expect(whoHears({ ...client, level }, team, london(date, time)).when).toBe(when);
  });

  test('a today case out of hours goes to the out-of-hours contact at once, with that phone', () => {
    const hearing = whoHears(
      { ...client, level: 'today', categories: ['safeguarding_adult'] },
      team,
      london('2026-11-24', '19:00'),
    );
    expect(hearing.chain[0]).toMatchObject({ as: 'out_of_hours', person: { id: 'priya' } });
    expect(hearing.phone).toBe('01632 960501');
  });

  test('a shift over midnight holds into the morning, and not into a night that begins on a bank holiday', () => {
    const nights: Team = { ...team, rota: [row(weekdays, '20:00', '06:00', 'tom')] };
    expect(ids({}, london('2026-11-25', '05:59'), nights)[0]).toBe('tom');
    expect(whoHears(client, nights, london('2026-11-25', '06:00')).when).toBe('out_of_hours');
    expect(ids({}, london('2026-12-25', '05:00'), nights)[0]).toBe('tom');
    expect(whoHears(client, nights, london('2026-12-25', '21:00')).when).toBe('out_of_hours');
    expect(whoHears(client, nights, london('2026-11-28', '05:00')).when).toBe('on_duty');
    expect(whoHears(client, nights, london('2026-11-29', '05:00')).when).toBe('out_of_hours');
  });

  test('the night on which clocks go forward: the shift is an hour shorter and nobody is left out', () => {
    const nights: Team = {
      ...team,
      rota: [row(['Sat'], '22:00', '06:00', 'tom'), row(['Sun'], '06:00', '12:00', 'ruth')],
    };
    // 29 March 2026, 01:00 UTC: the clock in London goes from 00:59 GMT to 02:00 BST.
    expect(ids({}, new Date('2026-03-29T00:59:00Z'), nights)[0]).toBe('tom');
    expect(ids({}, new Date('2026-03-29T01:00:00Z'), nights)[0]).toBe('tom');
    expect(ids({}, new Date('2026-03-29T04:59:00Z'), nights)[0]).toBe('tom');
    expect(ids({}, new Date('2026-03-29T05:00:00Z'), nights)[0]).toBe('ruth');
    expect(momentOf('2026-03-29', '01:30', 'Europe/London').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('the night on which clocks go back: the hour that comes twice belongs to the shift both times', () => {
    const nights: Team = {
      ...team,
      rota: [row(['Sat'], '22:00', '06:00', 'tom'), row(['Sun'], '01:30', '01:45', 'ruth')],
    };
    expect(ids({}, new Date('2026-10-25T00:15:00Z'), nights)[0]).toBe('tom');
    expect(ids({}, new Date('2026-10-25T01:15:00Z'), nights)[0]).toBe('tom');
    expect(ids({}, new Date('2026-10-25T05:59:00Z'), nights)[0]).toBe('tom');
    expect(whoHears(client, nights, new Date('2026-10-25T06:00:00Z')).when).toBe('out_of_hours');
    expect(momentOf('2026-10-25', '01:30', 'Europe/London').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('the service opens next on the first working day after a bank holiday', () => {
    expect(openFrom(london('2026-12-24', '18:00'), service, team.rota, team.holidays)).toEqual(
      london('2026-12-28', '08:30'),
    );
    expect(openFrom(london('2026-11-24', '12:00'), service, team.rota, team.holidays)).toEqual(
      london('2026-11-24', '12:00'),
    );
  });

  test('reads service hours as people write them', () => {
    expect(readHours('Mon-Fri 8:30-17:30; Sat 09:00-12:00')).toEqual([
      { days: weekdays, from: '08:30', to: '17:30' },
      { days: ['Sat'], from: '09:00', to: '12:00' },
    ]);
    expect(readHours('by appointment')).toEqual([]);
  });
});

describe('a rota with a hole', () => {
  const tuesday = london('2026-11-24', '14:00');
  test('an empty first place is passed over and said', () => {
    const holed: Team = { ...team, rota: [row(weekdays, '08:30', '17:30', '', 'tom', 'priya')] };
    expect(ids({}, tuesday, holed)).toEqual(['tom', 'priya', 'ruth', 'denise']);
    expect(whoHears(client, holed, tuesday).holes).toEqual(['on duty: nobody in place 1']);
  });

  test('somebody who has left is passed over and said', () => {
    const holed: Team = { ...team, rota: [row(weekdays, '08:30', '17:30', 'gone', 'tom')] };
    expect(whoHears(client, holed, tuesday).holes).toEqual(['on duty: gone is not in the team']);
    expect(ids({}, tuesday, holed)[0]).toBe('tom');
  });

  test('a row that names nobody still reaches the manager', () => {
    expect(ids({}, tuesday, { ...team, rota: [row(weekdays, '08:30', '17:30', '')] })[0]).toBe('priya');
  });

  test('a night that names nobody says so; at now the manager is called all the same', () => {
    const holed: Team = {
      ...team,
      rota: [team.rota[0]!],
      service: { ...service, raw: { ...service.raw, out_of_hours_contact: '' } },
    };
    const night = london('2026-11-24', '23:00');
    expect(whoHears({ ...client, level: 'today' }, holed, night)).toMatchObject({
      chain: [],
      holes: ['nobody is on duty out of hours'],
    });
    expect(ids({ level: 'now' }, night, holed)).toEqual(['priya']);
  });

  test('an empty rota and a team of one still name somebody', () => {
    expect(ids({ level: 'now' }, tuesday, { ...team, rota: [], people: [people.priya] })).toEqual(['priya']);
  });
});
