// The band between: one short question, and silence counts as danger.
import { renderText } from '../../src/channels/render-text.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { hints, quietQuestion } from '../support/hints.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

// A reply that asks, from a worker of its own.
async function asked(prefix: string): Promise<{ readonly reply: Reply; readonly from: { readonly user: string } }> {
  for (const [i, text] of hints.entries()) {
    const from = { user: `${prefix}-${i}` };
    const reply = await world.say(text, from);
    if (reply.level === 'today' && renderText(reply).includes(quietQuestion)) return { reply, from };
  }
  throw new Error('no hint was asked about');
}
const stateOf = async (reply: Reply, user: string): Promise<string | undefined> =>
  (await world.tap({ verb: 'case.status', caseId: reply.escalation?.id ?? '' }, { user })).escalation?.state;

test('the service asks one short question, with who to ring and the supervisor one tap away', async () => {
  const { reply } = await asked('quiet-1');
  const read = renderText(reply);
  expect(read.match(/Is somebody in danger/g)).toHaveLength(1);
  expect(read).toMatch(/999|111/);
  expect(reply.actions.map(({ title }) => title)).toEqual(['Yes, danger', 'No, something else']);
  expect(reply.escalation?.state).toBe('stored');
});

test('the service takes silence for danger once the limit is over', async () => {
  const { reply, from } = await asked('quiet-2');
  await world.pass(1);
  expect(await stateOf(reply, from.user)).toBe('stored');
  await world.pass(1.1);
  expect(await stateOf(reply, from.user)).not.toBe('stored');
});

test('the service sends it at once on "yes", and withdraws it on "something else"', async () => {
  const yes = await asked('quiet-3');
  await world.tap({ verb: 'case.release', caseId: yes.reply.escalation?.id ?? '' }, yes.from);
  expect(await stateOf(yes.reply, yes.from.user)).not.toBe('stored');
  const no = await asked('quiet-4');
  const reply = await world.tap({ verb: 'case.not_crisis', caseId: no.reply.escalation?.id ?? '' }, no.from);
  expect(reply.escalation?.state).toBe('withdrawn');
  await world.pass(5);
  expect(await stateOf(no.reply, no.from.user)).toBe('withdrawn');
});
