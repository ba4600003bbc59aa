// Short forms of the work, and whom to ring.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import { spelledOut } from '../../src/retrieval/spelled-out.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

test.each([
  ['LL wont fix boiler', 'landlord wont fix boiler'],
  ['hb stopped', 'Housing Benefit stopped'],
  ['mh support grp', 'mental health support group'],
  ['pt dna x2 what now', 'pt did not attend twice what now'],
  ['send the ref for her appt', 'send the referral for her appointment'],
  ['lunch club on a tuesday', 'lunch club on a tuesday'],
])('the service writes "%s" out', (short, long) => {
  expect(spelledOut(short, world.service.knowledge().vocabulary)).toBe(long);
});

test('the service takes short forms from the organisation’s own vocabulary', () => {
  expect(spelledOut('zq form', [{ says: 'zq', means: ['zebra questionnaire'] }])).toBe('zebra questionnaire form');
});

test.each([
  ['LL wont fix boiler', /^(?!.*(?:Shed|Repair)).*(?:Tenants|Housing)/],
  ['who do i ring about rent arrears', /: phone: [\d ]+\./],
  ['who should I call about damp in a council flat', /: phone: [\d ]+\./],
])('the service answers "%s"', async (words, line) => {
  expect((await world.say(words, { user: words })).firstLine).toMatch(line);
});

test('the service names no service for what guidance is about', async () => {
  const reply = await world.say('who do I ring about a safeguarding concern', { user: 'guidance' });
  expect(renderText(reply)).toMatch(/safeguarding lead/i);
  expect(reply.blocks[0]?.kind).not.toBe('asset');
});
