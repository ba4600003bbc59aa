// The one quiet question as any Direct Line client meets it: the real turn behind the real door.
import { hints, quietQuestion } from '../support/hints.ts';
import { startTestService, type TestService } from '../support/parts.ts';
import { type Lwa, type Received, type Talk, talk } from '../support/served.ts';
import { type SmallService, startSmallService } from '../support/small-service.ts';

interface Asked {
  readonly said: Received;
  readonly lwa: Lwa;
  readonly worker: Talk;
}

let world: TestService;
let door: SmallService;
beforeAll(async () => {
  world = await startTestService();
  door = await startSmallService({ turn: world.service.turn });
});
afterAll(async () => {
  await door.end();
  await world.end();
});

const accountOf = (activities: readonly Received[]): Received | undefined =>
  activities.find(({ channelData }) => channelData?.lwa !== undefined);

// The first hint that is asked about, from a worker of its own.
async function asked(prefix: string): Promise<Asked> {
  for (const [i, text] of hints.entries()) {
    const worker = await talk(door.url, { id: `${prefix}-${i}`, name: 'Amy Dunn' });
    const said = accountOf(await worker.say(text));
    const lwa = said?.channelData?.lwa;
    if (said?.text?.includes(quietQuestion) === true && lwa !== undefined) return { said, lwa, worker };
  }
  throw new Error('no hint was asked about');
}

async function tapped({ lwa, worker }: Asked, verb: string): Promise<string | undefined> {
  const replied = await worker.tap({ tap: { verb, caseId: lwa.escalation?.id } });
  return accountOf(replied)?.channelData?.lwa?.escalation?.state;
}

test('the service asks over Direct Line, with the level it would tell, the line to ring and two buttons', async () => {
  const one = await asked('line-1');
  expect(one.lwa.level).toBe('today');
  expect(one.lwa.escalation?.state).toBe('stored');
  expect(one.said.text).toMatch(/999|111/);
  expect(JSON.stringify(one.said.attachments)).toMatch(/Yes, danger.*No, something else/);
});

test('the service tells somebody when no answer comes over Direct Line within the limit', async () => {
  const one = await asked('line-2');
  await world.pass(1);
  expect(await tapped(one, 'case.status')).toBe('stored');
  await world.pass(1.1);
  expect(await tapped(one, 'case.status')).not.toBe('stored');
});

test('the service withdraws it on the button "No, something else", and tells nobody later', async () => {
  const one = await asked('line-3');
  expect(await tapped(one, 'case.not_crisis')).toBe('withdrawn');
  await world.pass(5);
  expect(await tapped(one, 'case.status')).toBe('withdrawn');
});
