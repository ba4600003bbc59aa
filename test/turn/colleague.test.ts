// A colleague asked for by name: the number of the team's own list, and what practices record of their people.
import { expect, test } from '@jest/globals';
import type { Asset, Practice, TeamMember } from '../../src/knowledge/knowledge.ts';
import { ownText } from '../../src/knowledge/own-text.ts';
import { colleagueAsked } from '../../src/turn/colleague.ts';

const member = (name: string, phone: string, roles: TeamMember['roles']): TeamMember => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  roles,
  phone,
  email: '',
  teamsUser: '',
  practices: [],
});
const practice: Practice = {
  name: 'Quay Street Surgery',
  slug: 'quay-street-surgery',
  aliases: [],
  neighbourhoods: [],
  dutyRoute: ownText(''),
  safeguardingLead: ownText('Dr May Tuke'),
  champion: ownText('Jean Oakes, reception lead'),
  rooms: ownText(''),
  recordingSystem: ownText(''),
  hours: ownText(''),
  checkedOn: undefined,
  notes: ownText(''),
};
const people = [
  member('Janet Holroyd', '07700 900401', ['supervisor']),
  member('Yasmin Patel', '', ['safeguarding_lead', 'supervisor']),
  member('Ross Yates', '07700 900417', ['worker']),
  member('Dr Anita Grant', '07700 900430', ['safety_owner']),
  member('Ruth Oye', '07700 900431', ['worker']),
  member('Ruth Poole', '07700 900432', ['worker']),
  member('Hope Lane', '07700 900433', ['worker']),
];
const hope = { name: 'Hope Centre Café' } as Asset;
const asked = (said: string) => colleagueAsked(said, { people, practices: [practice], assets: [hope], contacts: [] });

test.each([
  ['janets number', 'Janet Holroyd (supervisor): 07700 900401.'],
  ["what's Janet's mobile?", 'Janet Holroyd (supervisor): 07700 900401.'],
  ['number for janet holroyd', 'Janet Holroyd (supervisor): 07700 900401.'],
  ['how do i get hold of yasmin', 'Yasmin Patel (safeguarding lead, supervisor): no number is recorded.'],
  ['whos ross', 'Ross Yates (link worker): 07700 900417.'],
  ['whos jean', 'Champion at Quay Street Surgery: Jean Oakes, reception lead'],
])('"%s" is answered from the team', (said, line) => {
  expect(asked(said)?.first).toBe(line);
});

test.each([
  'what is the number for the food bank',
  'whos on duty',
  'may numbers',
  'dr number',
  'grant details',
  'whats the hope centre number',
  'hope number',
  'parking details',
  'who is from',
  'who is that',
  'janet says she is not eating',
  'can i ring janet about a gift',
])('"%s" asks for no colleague', (said) => {
  expect(asked(said)).toBeUndefined();
});

test('of two who have the name neither number comes first', () => {
  const found = asked('ruths number');
  expect(found?.first).not.toMatch(/\d{5}/);
  expect(found?.rest).toHaveLength(2);
});

test.each([
  'could you give me janets mobile please',
  'janets number pls',
  "Janet's number in case its more",
  'janet number, the supervisor',
])('a colleague is told however politely the number is asked for: %s', (said) =>
  expect(asked(said)?.first).toContain('07700 900401'),
);

test.each([
  'janet no longer wants to come',
  'janets number for sunita',
  "Janet's number, for sunita",
  'janet phone broken, cant reach her',
  'janets number changed',
])('what tells of somebody else, or of anything more, is no question for a colleague: %s', (said) =>
  expect(asked(said)).toBeUndefined(),
);
