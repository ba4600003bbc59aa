// A crisis in Teams, from the first message to its end: the real program over plain HTTP, a stand-in for the Bot Connector with its bad days.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { casesCommand } from '../../src/cli/cases-command.ts';
import { type Connector, startConnector, type Wire } from '../support/connector.ts';
import { type Served, serve } from '../support/served.ts';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'lwa-teams-'));
const knowledgeDir = join(place, 'knowledge');
const dataDir = join(place, 'data');
let connector: Connector;
let service: Served;
let made = 0;

const amy = { id: '29:amy', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Amy D', chat: 'chat-amy' };
const lewis = {
  id: '29:lewis',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002',
  name: 'Lewis',
  chat: 'chat-lewis',
};
const ruth = { id: '29:ruth', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Ruth', chat: 'chat-ruth' };
type Who = typeof amy;

beforeAll(async () => {
  cpSync(join(root, 'knowledge'), knowledgeDir, { recursive: true });
  writeFileSync(
    join(knowledgeDir, 'team', 'rota.csv'),
    'days,from,to,first,second,third,notes\nMon-Sun,00:00,24:00,ruth-okafor,tom-hadley,priya-raman,\n',
  );
  // Only the roster joins the object id that Teams sends to the sign-in name that the team wrote down.
  expect(readFileSync(join(knowledgeDir, 'team', 'people.csv'), 'utf8')).not.toContain(ruth.aadObjectId);
  connector = await startConnector();
  connector.roster.set(ruth.id, 'Ruth.Okafor@crakevale.example').set(amy.id, 'amy.dunn@crakevale.example');
  service = await serve({ dataDir, knowledgeDir });
  await post(activity(ruth, 'hello'));
  await heardBy(ruth, /Ask me about/);
}, 180_000);

afterAll(async () => {
  await service.stop();
  await connector.close();
  rmSync(place, { recursive: true, force: true });
}, 30_000);

beforeEach(() => {
  connector.faults.length = 0;
  connector.faultsIn.clear();
});

test('the service brings a crisis in Teams to the supervisor who wrote there before, and her words back, over a restart', async () => {
  await post(activity(amy, 'the lady I am with has taken all her tablets and is getting sleepy'));
  const reply = await heardBy(amy, /\b999\b/);
  expect(reply.text?.split('\n')[0]).toMatch(/\b999\b/);
  const caseId = caseOf(reply);
  expect((await listed(caseId)).events[0]).toMatchObject({ kind: 'created', actor: 'amy-dunn', channel: 'teams' });
  const card = await heardBy(ruth, /taken all her tablets/);
  expect(JSON.stringify(card.attachments)).toContain('"verb":"desk.own"');

  const owned = await tap(ruth, { tap: { verb: 'desk.own', caseId } });
  expect(owned).toContain('"title":"Resolve"');
  // Whoever owns it goes on reading what it is about.
  expect(owned).toContain('taken all her tablets');
  await heardBy(amy, /Ruth Okafor has owned/);

  await service.stop();
  service = await serve({ dataDir, knowledgeDir });
  await tap(ruth, { tap: { verb: 'desk.answer', caseId }, words: 'On the line to 999 with you, stay where you are.' });
  await heardBy(amy, /On the line to 999 with you/);
  await tap(ruth, { tap: { verb: 'desk.resolve', caseId }, outcome: 'emergency_services_called' });
  await heardBy(amy, /emergency services have been called/);
  const { state, events } = await listed(caseId);
  expect(state).toBe('resolved');
  expect(events.filter(({ kind }) => kind === 'owned' || kind === 'supervisor_message').length).toBe(2);
}, 60_000);

test('the service runs one turn and opens one case for a message that comes four times and again under a new id', async () => {
  const crisis = activity(lewis, 'he rang me from the bridge and says he is going to jump');
  const before = (await all()).length;
  await Promise.all([post(crisis), post(crisis), post(crisis), post(crisis)]);
  await post({ ...crisis, id: 'again-under-a-new-id' });
  await heardBy(lewis, /\b999\b/);
  await heardBy(ruth, /going to jump/);
  await new Promise((done) => setTimeout(done, 1500));
  expect((await all()).length).toBe(before + 1);
  expect(saidTo(lewis).filter((said) => /going to jump/.test(JSON.stringify(said))).length).toBe(1);
  expect(saidTo(ruth).filter((said) => /going to jump/.test(JSON.stringify(said))).length).toBe(1);
}, 60_000);

test.each([
  ['bars the bot from the worker’s chat', 'refused', 'she said she will cut her wrists tonight', false],
  ['takes the reply and then says that it failed', 'lost', 'he has a knife in his hand and wants to die', true],
  ['asks for it later', 'later', 'she has drunk bleach in front of me', true],
  ['is silent', 'silent', 'he has tied a rope round his neck', true],
] as const)(
  'the service has stored a crisis and told the supervisor when the connector %s',
  async (_what, fault, words, isHeard) => {
    const who = { ...amy, id: `29:${fault}`, aadObjectId: `of-${fault}`, chat: `chat-${fault}` };
    connector.faultsIn.set(who.chat, [fault]);
    await post(activity(who, words));
    const card = await heardBy(ruth, new RegExp(words.slice(-14)));
    const found = (await all()).filter((one) => one.events[0]?.actor === who.aadObjectId);
    expect(found.length).toBe(1);
    expect(JSON.stringify(card.attachments)).toContain(found[0]?.id);
    if (isHeard) await until('the reply again', () => (saidTo(who).length >= 2 ? true : undefined), 25_000);
    else expect(saidTo(who).length).toBe(1);
    expect((await all()).filter((one) => one.events[0]?.actor === who.aadObjectId).length).toBe(1);
  },
  45_000,
);

test('the service sends a card again that a supervisor’s chat could not take at first', async () => {
  connector.faultsIn.set(ruth.chat, ['lost', 'later']);
  await post(activity({ ...lewis, chat: 'chat-lewis-2' }, 'my client says her partner is strangling her right now'));
  const cards = (): number => saidTo(ruth).filter((said) => /strangling/.test(JSON.stringify(said))).length;
  await until('three tries', () => (cards() >= 3 ? true : undefined), 30_000);
}, 45_000);

test('the service keeps a thumb with its turn and what it cited, over a restart', async () => {
  const eve = { ...amy, id: '29:eve', aadObjectId: 'of-eve', chat: 'chat-eve' };
  await post(activity(eve, 'what is a pcsp'));
  const said = await heardBy(eve, /personalised care and support plan/);
  const place = connector.messages().findIndex(({ body }) => body === said);
  const lwa = said.channelData?.['lwa'] as { readonly turnId: string } | undefined;
  const activityId = connector.idOf(connector.messages()[place]);
  await service.stop();
  service = await serve({ dataDir, knowledgeDir });
  await post({
    ...activity(eve, ''),
    type: 'invoke',
    name: 'message/submitAction',
    replyToId: activityId,
    value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"Out of date"}' } },
  });
  const kept = await until('the thumb', () => {
    const database = new DatabaseSync(join(dataDir, 'link-worker-assistant.sqlite'), { readOnly: true });
    const row = database.prepare("select * from feedback where worker_id = 'of-eve'").get();
    database.close();
    return row;
  });
  expect(kept).toMatchObject({ turn_id: lwa?.turnId, thumb: 'down', reason: 'out_of_date', comment: null });
  expect(JSON.parse(String(kept['refs'])).length).toBeGreaterThan(0);
}, 60_000);

test('the service leads a new starter through a step, a self-check and a practice conversation in cards', async () => {
  const ida = { ...lewis, id: '29:ida', aadObjectId: 'of-ida', chat: 'chat-ida' };
  await post(activity(ida, 'start my induction'));
  const first = await heardBy(ida, /Step 1 of/);
  expect(titlesOn(first)).toEqual(['Check myself', 'Where am I', 'Practise a conversation']);
  expect(JSON.stringify(first.attachments)).toContain('Where this comes from');
  await tap(ida, dataOf(first, 'Check myself'));
  const question = await heardBy(ida, /Choose one/);
  expect(JSON.stringify(question.attachments)).toContain('"1. ');
  await tap(ida, dataOf(question, '1'));
  const checked = await heardBy(ida, /This is what the passage says/);
  expect(JSON.stringify(checked.attachments)).toMatch(/Next: /);

  await tap(ida, dataOf(first, 'Practise a conversation'));
  const choice = await heardBy(ida, /Which conversation/);
  expect(titlesOn(choice).length).toBeLessThanOrEqual(6);
  await tap(ida, dataOf(choice, 'Better off dead'));
  await heardBy(ida, /Practice: Better off dead, 1 of/);
  await post(activity(ida, 'Are you thinking of ending your life?'));
  const scene = await heardBy(ida, /Practice: Better off dead, 2 of/);
  expect(titlesOn(scene)).toEqual(['Stop practice']);
  await post(activity(ida, 'my own client in reception has just taken an overdose'));
  const real = await heardBy(ida, /\b999\b/);
  expect(titlesOn(real)).toContain('Go on practising');
  expect(caseOf(real)).not.toBe('');
}, 180_000);

test('the service takes a correction from a card, and a colleague reads it in the next answer', async () => {
  const [joe, kim] = ['joe', 'kim'].map((name) => ({ ...lewis, id: `29:${name}`, aadObjectId: name, chat: name }));
  if (joe === undefined || kim === undefined) throw new Error('two people');
  await post(activity(joe, 'lunch club on a Tuesday'));
  const shown = await heardBy(joe, /Lunch/);
  await post(activity(joe, 'this answer is wrong'));
  const asked = await heardBy(joe, /What is wrong with/);
  expect(titlesOn(asked)).toContain('It has stopped');
  await tap(joe, dataOf(asked, 'It has stopped'));
  await heardBy(joe, /Everybody now sees that .* was reported wrong today/);
  await post(activity(kim, 'lunch club on a Tuesday'));
  expect(JSON.stringify(await heardBy(kim, /Lunch/))).toMatch(/Reported wrong on/);
  expect(JSON.stringify(shown)).not.toMatch(/Reported wrong on/);
}, 180_000);

interface CardButton {
  readonly title: string;
  readonly data: object;
}

function buttonsOn(said: Wire): readonly CardButton[] {
  const { content } =
    ((said.attachments ?? []) as readonly { readonly content: { readonly actions?: unknown } }[])[0] ?? {};
  return (content?.actions ?? []) as readonly CardButton[];
}

const titlesOn = (said: Wire): readonly string[] => buttonsOn(said).map(({ title }) => title);

function dataOf(said: Wire, title: string): object {
  const found = buttonsOn(said).find((one) => one.title === title);
  if (found === undefined) throw new Error(`no button ${title} among ${titlesOn(said).join(', ')}`);
  return found.data;
}

function activity(who: Who, text: string): Record<string, unknown> {
  made += 1;
  return {
    type: 'message',
    id: `in-${made}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: who.id, name: who.name, aadObjectId: who.aadObjectId },
    recipient: { id: '28:bot', name: 'Link Worker Assistant' },
    conversation: { id: who.chat, conversationType: 'personal', tenantId: 't1' },
    text,
  };
}

async function post(body: object): Promise<string> {
  const answer = await fetch(`${service.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
  return answer.text();
}

const tap = (who: Who, data: object): Promise<string> =>
  post({
    ...activity(who, ''),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
  });

function saidTo(who: Who): readonly Wire[] {
  return connector.messages().flatMap(({ path, body }) => (path.includes(`/${who.chat}/`) ? [body] : []));
}

const heardBy = (who: Who, pattern: RegExp): Promise<Wire> =>
  until(`${who.name} to hear ${pattern.source}`, () =>
    saidTo(who).find((said) => pattern.test(`${said.text} ${JSON.stringify(said.attachments)}`)),
  );

function caseOf(said: Wire): string {
  const lwa = said.channelData?.['lwa'] as { readonly escalation?: { readonly id: string } } | undefined;
  if (lwa?.escalation === undefined) throw new Error('the reply names no case');
  return lwa.escalation.id;
}

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly events: readonly { readonly kind: string; readonly actor: string }[];
}

/** What `lwa cases --json` prints, without a new process for every look. */
async function all(): Promise<readonly Listed[]> {
  process.env['DATA_DIR'] = dataDir;
  let printed = '';
  await casesCommand(['--json'], {
    input: process.stdin,
    out: (text) => void (printed += text),
    err: () => undefined,
  });
  return JSON.parse(printed) as readonly Listed[];
}

async function listed(caseId: string): Promise<Listed> {
  const found = (await all()).find(({ id }) => id === caseId);
  if (found === undefined) throw new Error(`lwa cases does not know ${caseId}`);
  return found;
}

async function until<T>(what: string, find: () => T | undefined, ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(
    `waited in vain for ${what}; sent: ${JSON.stringify(connector.messages()).slice(-3000)}; printed:\n${service.printed()}`,
  );
}
