import { whoToRing } from '../../src/turn/who-is-who.ts';

const duty = {
  names: [
    { name: 'Mo Lane', phone: '07700 900301', roles: ['manager', 'supervisor'] as const },
    { name: 'Ida Frost', phone: '07700 900302', roles: ['safeguarding_lead'] as const },
  ],
  phone: '01632 960901',
  phoneName: 'out-of-hours line' as const,
};

test('the service never sends anybody back to the very person who cannot be reached', () => {
  const said = whoToRing('my manager is not picking up, who do I ring', duty, 'The duty clinician.');
  expect(said.first).toBe('Ring Ida Frost (safeguarding lead) now: 07700 900302.');
  expect([said.first, ...said.rest].join(' ')).not.toContain('Mo Lane');
});

test('the service names the line that is answered at this hour by its name', () => {
  const { first, rest } = whoToRing("who's on duty", duty, 'The duty clinician.');
  expect(first).toContain('Mo Lane');
  expect(rest.join(' ')).toContain('Out-of-hours line: 01632 960901');
});

test('the service says so when nobody else is named', () => {
  const alone = { ...duty, names: duty.names.slice(0, 1) };
  expect(whoToRing('the manager is away, who else', alone, 'The duty clinician.').first).toBe(
    'Nobody else is named on the rota at this hour. Ring 01632 960901.',
  );
});
