// What a worker writes while colleagues own their cases: to whom it goes, and to whom it must not.
import { renderText } from '../../src/channels/render-text.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

const colleague = (id: string) => world.service.people.identify({ id, name: id });

async function tellAndOwn(user: string, text: string, owner: string): Promise<string> {
  const told = await world.say(text, { user });
  const caseId = told.escalation?.id ?? (await world.tap(sending(told), { user })).escalation?.id ?? '';
  const by = colleague(owner);
  await world.service.escalations.release({ caseId, by: colleague(user), channel: 'web' });
  const owned = await world.service.escalations.own({ caseId, by, channel: 'web' });
  expect(owned.kind).toBe('done');
  return caseId;
}

function sending(reply: Reply) {
  const tap = reply.actions.find((action) => action.tap?.verb === 'case.send')?.tap;
  if (tap === undefined) throw new Error('nothing was offered');
  return tap;
}

const asks = (caseId: string, owner: string, text: string) =>
  world.service.escalations.message({ caseId, by: colleague(owner), channel: 'web', text: text as never });

async function saidOn(caseId: string, user: string): Promise<readonly (string | undefined)[]> {
  const found = await world.service.escalations.get(caseId, colleague(user));
  return (found?.events ?? []).filter(({ kind }) => kind === 'worker_message').map(({ text: words }) => words);
}

test('the service passes an answer to the colleague who asked, though another case was told since', async () => {
  const user = 'relay-1';
  const first = await tellAndOwn(user, 'she says her husband hits her', 'ruth-okafor');
  await asks(first, 'ruth-okafor', 'Is she at home with him tonight?');
  const second = await world.say('another client told me he wants to die', { user });
  const reply = await world.say('yes she is there until monday', { user });
  expect(reply.firstLine).toBe('Passed to Ruth Okafor, who owns this.');
  expect(await saidOn(first, user)).toEqual(['yes she is there until monday']);
  expect(await saidOn(second.escalation?.id ?? '', user)).toEqual([]);
});

test('the service asks to whom an answer goes where two colleagues wait for one, and sends it to the one tapped', async () => {
  const user = 'relay-2';
  const first = await tellAndOwn(user, 'she says her husband hits her', 'ruth-okafor');
  const second = await tellAndOwn(user, 'another client told me he wants to die', 'priya-raman');
  await asks(first, 'ruth-okafor', 'Is she at home with him tonight?');
  await asks(second, 'priya-raman', 'When do you see him next?');
  const reply = await world.say('on monday', { user });
  expect(reply.firstLine).toMatch(/Who is this for/);
  expect([...(await saidOn(first, user)), ...(await saidOn(second, user))]).toEqual([]);
  const toPriya = reply.actions.find(({ title }) => title.startsWith('To Priya Raman'))?.tap;
  await world.tap(toPriya!, { user });
  expect([await saidOn(first, user), await saidOn(second, user)]).toEqual([[], ['on monday']]);
});

test('the service tells nobody who owns a client’s case of the worker’s own strain, and offers the wellbeing contact', async () => {
  const user = 'relay-3';
  const owned = await tellAndOwn(user, 'she says her husband hits her', 'priya-raman');
  const reply = await world.say('I feel drained after that visit', { user });
  expect(await saidOn(owned, user)).toEqual([]);
  expect(reply.actions.map(({ title }) => title)).toContain('Choose who hears');
});

test('the service puts no line of a practice scene on a client’s record', async () => {
  const user = 'relay-4';
  const owned = await tellAndOwn(user, 'she says her husband hits her', 'ruth-okafor');
  // The scene began in another chat of theirs: where they are in it goes with the person.
  const elsewhere = { user, conversation: 'relay-4-elsewhere' };
  const choices = await world.say('practise a conversation', elsewhere);
  const scene = choices.actions.find(({ text }) => text?.startsWith('practise '))?.text ?? '';
  expect((await world.say(scene, elsewhere)).kind).toBe('induction');
  const line = await world.say('that sounds really hard, would you like to tell me more', { user });
  expect([line.kind, await saidOn(owned, user)]).toEqual(['induction', []]);
});

test('the service answers what was passed on when the assistant is asked instead', async () => {
  const user = 'relay-5';
  await tellAndOwn(user, 'she says her husband hits her', 'ruth-okafor');
  const passed = await world.say('craft group', { user });
  const instead = passed.actions.find(({ title }) => title === 'Ask the assistant instead')?.tap;
  const answer = await world.tap(instead!, { user });
  expect([answer.kind, answer.blocks.some(({ kind }) => kind === 'asset')]).toEqual(['answer', true]);
});

test('the service says that nothing was passed on where the store could not take it', async () => {
  const user = 'relay-6';
  const owned = await tellAndOwn(user, 'she says her husband hits her', 'ruth-okafor');
  const { escalations } = world.service;
  const { message } = escalations;
  Object.assign(escalations, { message: async () => ({ kind: 'not_recorded', why: 'unreachable' }) });
  try {
    const reply = await world.say('I can see her again on tuesday', { user });
    expect(reply.firstLine).toBe('This could not be passed to Ruth Okafor: nothing was recorded.');
    expect(renderText(reply)).toMatch(/Ring them, or the .*\d/);
  } finally {
    Object.assign(escalations, { message });
  }
  expect(await saidOn(owned, user)).toEqual([]);
});
