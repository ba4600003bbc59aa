// What link workers type between two questions about services opens no case; right after danger it stays what it was.
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

const levelsOf = async (user: string, talk: readonly string[]): Promise<readonly string[]> => {
  const levels: string[] = [];
  for (const text of talk) levels.push((await world.say(text, { user })).level);
  return levels;
};

test.each([
  ['talk-girls', 'youth group', 'for girls?', 'girls'],
  ['talk-duty', 'who is on duty', 'is she on tonight', 'is he on tonight'],
  ['talk-son', 'befriending visit', 'ring her son on 07700 900111'],
  ['talk-bloke', 'dv support for a bloke', "what if he's gay"],
])('the service opens no case in ordinary talk: %s', async (user, ...talk) => {
  expect(await levelsOf(user, talk)).toEqual(talk.map(() => 'none'));
});

test.each([
  'hes got nowhere tonight',
  'no where to stay tonite',
  'she has nowhere to sleep tonight',
  "she's got nowhere to go tonight",
])('the service answers with the page for a night without a bed and offers a human: %s', async (text) => {
  const reply = await world.say(text, { user: `bed-${text.length}` });
  expect(reply.level).toBe('none');
  expect(reply.firstLine).toMatch(/^Ring the council's homeless team/);
  expect(reply.actions.some(({ tap }) => tap?.verb === 'case.send')).toBe(true);
});

test('the service keeps a short turn right after danger what it was', async () => {
  const [first, then] = await levelsOf('talk-danger', [
    'he beats her and she is terrified of him',
    "what if she's not answering",
  ]);
  expect(first).not.toBe('none');
  expect(then).toBe('now');
  const [, also] = await levelsOf('talk-goodbye', ['he said goodbye to me, he wants to die', 'is he on tonight']);
  expect(also).toBe('now');
});
