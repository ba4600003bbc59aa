// Leave asked for once, and then for the next thing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leaveCarried } from '../../src/turn/decision.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

test.each<[string, string, RegExp]>([
  ['can I sign her passport form', 'what about a lift', /manager; needs business insurance/],
  ['can I sign her passport form', 'and giving her a lift?', /./],
  ['can I sign her passport form', 'and if she asks me to', /^No, as a rule\. Ask first/],
  ['can I accept a box of chocolates', 'what about cash', /decline kindly/],
])('the service goes on with who decides: "%s", "%s"', async (first, then, line) => {
  const from = { user: `${first} ${then}` };
  await world.say(first, from);
  expect((await world.say(then, from)).firstLine).toMatch(line);
});

test.each<[string, string | undefined]>([
  ['what about a lift', undefined],
  ['what about a lift', 'lunch club on tuesdays'],
  ['is there a lift', 'can I sign her form'],
  ['what about the man from number nine who said that he would come in the night', 'can I sign her form'],
])('the service carries nothing over: "%s" after "%s"', (said, before) => {
  expect(leaveCarried(said, before)).toBeUndefined();
});

test('the service keeps the condition beside what it is a condition of', () => {
  expect(leaveCarried('even if he asks me to?', 'can I give him a lift')).toBe(
    'can I give him a lift if he asks me to',
  );
});
