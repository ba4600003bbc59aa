import { outOfHoursRota, shiftsOn } from '../../src/escalation/rota.ts';
import type { RotaRow, TeamMember } from '../../src/knowledge/knowledge.ts';
import { otherDay, rotaOfDay, rotaOutOfHours } from '../../src/turn/rota-of-day.ts';

const person = (id: string, name: string, phone: string) =>
  ({ id, name, phone, roles: ['supervisor'] }) as unknown as TeamMember;
const row = (days: RotaRow['days'], from: string, to: string, first: string, second: string): RotaRow => ({
  outOfHours: false,
  days,
  from,
  to,
  first,
  second,
  third: '',
  notes: '',
});
const team = {
  people: [person('mo', 'Mo Lane', '07700 900301'), person('ida', 'Ida Frost', '07700 900302')],
  rota: [
    row(['Thu'], '08:30', '17:30', 'ida', 'mo'),
    row(['Fri'], '13:00', '17:30', 'ida', 'mo'),
    row(['Fri'], '08:30', '13:00', 'mo', 'ida'),
  ],
  holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
};
const line = 'Now: the duty line, 01632 960901.';
const said = (date: string) => rotaOfDay(date, shiftsOn(date, team), line);

test.each([
  [['day:Thu'], '2026-12-03'],
  [['time:evenings', 'date:2026-12-04'], '2026-12-04'],
  [['day:Sat+Sun'], '2026-12-05'],
  [['day:Mon'], undefined],
  [['date:2026-11-30'], undefined],
  [[], undefined],
])('the service reads which other day is meant by %j on a Monday', (wishes, date) => {
  expect(otherDay(wishes, '2026-11-30')).toBe(date);
});

test('the service names whoever is on the rota on that day first, and nobody of today', () => {
  expect(said('2026-12-03').first).toBe('Thursday 3 December: Ida Frost, 07700 900302.');
  expect(said('2026-12-03').rest).toContain('Then Mo Lane, 07700 900301.');
});

test('the service names the shifts of a parted day in the order of the clock', () => {
  const { first, rest } = said('2026-12-04');
  expect(first).toBe('Friday 4 December 08:30 to 13:00: Mo Lane, 07700 900301.');
  expect(rest).toContain('13:00 to 17:30: Ida Frost, 07700 900302.');
});

test.each(['2026-12-25', '2026-12-06'])('the service says that nobody is on the rota on %s', (date) => {
  const { first, rest } = said(date);
  expect(first).toMatch(/^Nobody is on the rota on /);
  expect(rest).toContain(line);
});

test('the service names the line out of hours first, then who is called, the contact of the service last', () => {
  const night = { ...row([], '', '', 'mo', ''), outOfHours: true, notes: 'ring twice' };
  const raw = { out_of_hours_phone: '01632 960999', out_of_hours_contact: 'ida' };
  const { first, rest } = rotaOutOfHours(outOfHoursRota({ ...team, rota: [night], service: { raw } as never }), line);
  expect(first).toBe('Out-of-hours line: 01632 960999.');
  expect(rest.slice(0, 3)).toEqual(['Mo Lane, 07700 900301.', 'ring twice.', 'Ida Frost, 07700 900302.']);
});

test('the service says plainly that nobody is on the rota out of hours', () => {
  const { first } = rotaOutOfHours(outOfHoursRota({ ...team, rota: [], service: { raw: {} } as never }), line);
  expect(first).toBe('Nobody is on the rota out of hours.');
});
