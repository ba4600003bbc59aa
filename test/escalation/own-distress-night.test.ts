import { nightWords } from '../../src/escalation/own-distress-night.ts';
import type { Contact } from '../../src/knowledge/knowledge.ts';
import { team } from './a-service.ts';

const saturdayNight = new Date('2026-12-05T21:00:00Z');
const line = (more: Partial<Contact>): Contact => ({
  id: 'line',
  name: 'Harbour Line',
  purpose: 'emotional distress',
  whoFor: 'all',
  nation: 'UK',
  phone: '01632 960777',
  sms: '',
  url: '',
  hoursText: '24/7',
  urgent: true,
  forStaff: true,
  evidence: '',
  enabled: true,
  verifiedOn: undefined,
  verifiedBy: '',
  notes: '',
  ...more,
});
const joan = { name: 'Joan Ellery', phone: '01632 960102' };
const own = line({
  id: 'own',
  name: 'Wellbeing',
  phone: joan.phone,
  hoursText: 'Mon-Fri 09:00-17:00',
  whoFor: 'staff',
});
const at = (...contacts: Contact[]) => nightWords(joan, { ...team, contacts: [own, ...contacts] }, saturdayNight);

test('a worker in distress at night reads first who listens at that hour, from the registry', () => {
  const said = at(line({}));
  expect(said?.firstLine).toContain('Harbour Line 01632 960777');
  expect(said?.firstLine).toContain('999');
  expect(said?.firstLine.length).toBeLessThan(140);
});

test('a line for staff comes before one for everybody', () => {
  const said = at(
    line({}),
    line({ id: 's', name: 'Crew Line', whoFor: 'staff', purpose: 'staff wellbeing', phone: '01632 960888' }),
  );
  expect(said?.firstLine).toMatch(/ring Crew Line 01632 960888/);
});

test('the wellbeing contact is named with when they are there again', () => {
  expect(at(line({}))?.order).toMatch(/Joan Ellery does not answer at this hour and is there again Monday 09:00/);
});

test('is told that a manager may answer the out-of-hours line, and that it is theirs to choose', () => {
  expect(at(line({}))?.order).toMatch(/may be answered by .+, who is a manager: you choose/);
});

test.each([
  ['shut at that hour', line({ hoursText: 'Mon-Fri 09:00-17:00' })],
  ['hidden by the service', line({ enabled: false })],
  ['for another nation', line({ nation: 'Scotland' })],
  ['for another matter', line({ purpose: 'gambling debts' })],
  ['for the young', line({ whoFor: 'under 25' })],
])('a line that is %s is not offered', (_why, contact) => {
  expect(at(contact)).toBeUndefined();
});
