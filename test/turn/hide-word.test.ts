import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

test('the service hides a word in every case of the worker that has not gone, whichever chat it was told in and however old it is', async () => {
  const user = 'hides-1';
  const worker = { id: user, name: user, roles: ['worker'] as const };
  const said = [
    await world.say('the zebedee lady says she wants to end her life, no plan', { user, conversation: 'one' }),
    await world.say('my client zebedee cut herself last week, nothing needing stitches', { user, conversation: 'two' }),
    await world.say('her neighbour says he wants to end his life, no plan', { user, conversation: 'two' }),
  ];
  for (const { escalation } of said) await world.tap({ verb: 'case.hold', caseId: escalation?.id ?? '' }, { user });
  const reply = await world.tap({ verb: 'word.hide', value: 'zebedee' }, { user, conversation: 'two' });
  expect(reply.firstLine).toBe('Hidden, here and in what is kept.');
  for (const { escalation } of said) {
    const found = await world.service.escalations.get(escalation?.id ?? '', worker);
    expect(found?.words?.join()).not.toMatch(/zebedee/i);
    expect(found?.words?.join()).toMatch(/life|cut/);
  }
});
