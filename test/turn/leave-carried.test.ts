// Leave asked for once, and then for the next thing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leaveCarried, putRight, whoDecidesOn } from '../../src/turn/decision.ts';
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
  ['when should I close a case', 'whose call is that', /^Tell someone: in supervision/],
  ['can I give her a lift in my car', 'and who is that', /^Priya Raman, manager: [\d ]+\.$/],
  ['she wants to give me ten pounds', 'sorry, flowers I meant, not ten pounds', /gifts register/],
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

test.each<[string, string, string | undefined]>([
  ['no, a cake not a voucher', 'he gave me a voucher today', 'he gave me a cake today'],
  ['daughter I meant, not sister', 'his sister rang', 'his daughter rang'],
  ['a cake not a voucher', 'lunch club on tuesdays', undefined],
  ['is it on thursdays', 'lunch club on tuesdays', undefined],
])('the service puts one word right: "%s" after "%s"', (said, before, whole) => {
  expect(putRight(said, before)).toBe(whole);
});

test.each(['who says the group is good', 'who has to pay for it', 'who agrees with the doctor about her tablets'])(
  'the service takes no other question for one of who decides: "%s"',
  (said) => expect(whoDecidesOn(said, 'when should I close a case')).toBeUndefined(),
);

test('the service keeps the condition beside what it is a condition of', () => {
  expect(leaveCarried('even if he asks me to?', 'can I give him a lift')).toBe(
    'can I give him a lift if he asks me to',
  );
});
