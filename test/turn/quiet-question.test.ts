// The band between: one short question, and silence counts as danger.
import { renderText } from '../../src/channels/render-text.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

const question = 'Is somebody in danger, or do you mean something else?';
// Hints that nobody can be sure of; which of them lies in the band moves with every training.
const hints = [
  'she said there is not much point in sorting the garden for next year',
  'he has gone very quiet and says we need not bother about the spring',
  'she keeps saying everyone would manage fine without her at home',
  'he told me not to book anything after Christmas and would not say why',
  'she has started giving her good plates to the neighbours and seems calm',
  'he is not himself and says the bills will not be his problem much longer',
  'she says she is tired of it all, the forms and the pain and the stairs',
  'he says his brother shouts a lot and he stays in his room until it stops',
  'she laughed and said she would rather be with her late husband',
  'he has stopped opening the door to the carers and the milk is off',
  'she says her daughter gets cross with her about money and then cries',
  'he says he does not see himself at the group by summer',
  'she was very flat today and asked me to look after the dog at some point',
  'he says nobody would notice if he was not about',
  'she jokes that she will not be needing the winter coat',
  'he said thank you for everything in a way that felt odd',
];

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
    if (reply.level === 'today' && renderText(reply).includes(question)) return { reply, from };
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
