import { whoIsNamed } from '../../src/escalation/who-is-named.ts';
import { team as aTeam } from './a-service.ts';

const team = {
  ...aTeam,
  people: aTeam.people.map((person, place) => ({ ...person, phone: `07700 9002${String(place).padStart(2, '0')}` })),
  practices: aTeam.practices.map((practice) => ({
    ...practice,
    dutyRoute: 'Ring 01632 960700 and say "duty".' as typeof practice.dutyRoute,
    hours: 'Mon-Fri 08:00-18:30' as typeof practice.hours,
  })),
};
const tuesday = new Date('2026-11-24T10:30:00Z');
const saturdayNight = new Date('2026-11-28T21:00:00Z');
const words = ['Tell the safeguarding lead today.', 'Interrupt the duty clinician, then tell your supervisor.'];

test('says who the safeguarding lead and the supervisor are, with their numbers, and the way to the duty clinician', () => {
  const here = whoIsNamed(words, team, 'Harbour Surgery', tuesday);
  expect(here.numbers.map(({ name }) => name)).toEqual(['Helen Marsh, safeguarding lead', 'Ruth Okafor, on duty now']);
  expect(here.numbers.every(({ number }) => /^07700 9002\d\d$/.test(number))).toBe(true);
  expect(here.notes).toEqual(['Duty clinician at Harbour Surgery: Ring 01632 960700 and say "duty".']);
});

test('on a Saturday night puts the line that is answered first, and does not send anybody to a practice that is shut', () => {
  const here = whoIsNamed(words, team, 'Harbour Surgery', saturdayNight);
  expect(here.numbers[0]).toEqual({
    name: 'Out-of-hours line',
    number: '01632 960501',
    note: 'answered at this hour',
  });
  expect(here.numbers.find(({ name }) => name.startsWith('Helen Marsh'))?.note).not.toBe('');
  expect(here.notes).toEqual(['Duty clinician: Harbour Surgery is shut now, opens Monday 08:00. Ring 111.']);
});

test('names nobody where the words tell the worker to go to nobody', () => {
  expect(whoIsNamed(['A short walk on Tuesdays.'], team, undefined, tuesday)).toEqual({ numbers: [], notes: [] });
});
