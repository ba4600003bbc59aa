import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import type { Reply, Tap } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

const supervisor = { id: 'ruth-okafor', name: 'Ruth Okafor', roles: ['supervisor'] as const };
const casesOf = async (user: string) => {
  const { cases } = await world.service.escalations.list({}, supervisor);
  return cases.filter(({ workerId }) => workerId === user);
};
const another = (reply: Reply): Tap => {
  const found = reply.actions.find(({ title }) => title === 'It is somebody else')?.tap;
  if (found === undefined) throw new Error('no such button');
  return found;
};

test.each([
  ['now', 'a patient of mine has just swallowed a box of pills'],
  ['today', 'my client says she wants to end her life, no plan'],
] as const)(
  'the service says that the same words are taken for what was told before, at %s, and opens another case when it is somebody else',
  async (level, words) => {
    const from = { user: `again-${level}`, conversation: `chat-again-${level}` };
    const first = await world.say(words, from);
    expect(first.level).toBe(level);
    expect(renderText(first)).not.toContain('in the same words');
    const second = await world.say(words, from);
    expect(second.escalation?.id).toBe(first.escalation?.id);
    expect(renderText(second)).toContain('You told me this in the same words at 10:00, so I take it for the same');
    // What to do stands before it.
    expect(second.firstLine).toBe(first.firstLine);
    const [only] = await casesOf(from.user);
    if (level === 'now')
      expect(only?.events.filter(({ detail }) => detail === 'said_again')).toMatchObject([
        { kind: 'worker_message', actor: from.user },
      ]);

    const opened = await world.tap(another(second), from);
    expect(opened.escalation?.id).not.toBe(first.escalation?.id);
    expect([opened.level, opened.categories]).toEqual([level, first.categories]);
    if (level === 'now') expect(opened.firstLine).toMatch(/^Ring 999 now/);
    const again = await world.tap(another(second), from);
    expect(again.escalation?.id).toBe(opened.escalation?.id);
    expect(again.actions.some(({ title }) => title === 'It is somebody else')).toBe(false);
    const third = await world.tap(another(await world.say(words, from)), from);
    expect(new Set([first, opened, third].map(({ escalation }) => escalation?.id)).size).toBe(3);
    if (level === 'today') await world.pass(2);
    expect(await casesOf(from.user)).toHaveLength(3);
  },
);

test('the service says nothing of the kind to the same message that comes again, nor to a button tapped twice', async () => {
  const from = { user: 'again-3', conversation: 'chat-again-3', id: 'one-message' };
  const words = 'the lady I visit has been hit by her son this morning';
  for (const reply of [await world.say(words, from), await world.say(words, from)])
    expect(renderText(reply)).not.toContain('in the same words');
  const { events } = (await casesOf('again-3'))[0] ?? { events: [] };
  expect(events.some(({ detail }) => detail === 'said_again')).toBe(false);

  const offered = await world.say('can I take a box of chocolates from somebody I support', {
    user: 'again-4',
    conversation: 'chat-again-4',
  });
  const send = offered.actions.find(({ tap }) => tap?.verb === 'case.send')?.tap;
  if (send === undefined) throw new Error('nothing was offered');
  const [sent, twice] = [
    await world.tap(send, { user: 'again-4', conversation: 'chat-again-4' }),
    await world.tap(send, { user: 'again-4', conversation: 'chat-again-4' }),
  ];
  expect(twice.escalation?.id).toBe(sent.escalation?.id);
  expect(renderText(twice)).not.toContain('in the same words');
});

test('nobody opens another case under the case of somebody else', async () => {
  const words = 'a patient of mine has just swallowed a box of pills';
  const from = { user: 'again-5', conversation: 'chat-again-5' };
  await world.say(words, from);
  const tap = another(await world.say(words, from));
  const refused = await world.tap(tap, { user: 'again-6', conversation: 'chat-again-6' });
  expect(refused.firstLine).toBe('I cannot find that case.');
  expect(await casesOf('again-6')).toEqual([]);
});
