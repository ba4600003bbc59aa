// A thousand identifiers go into the running service through every door; nothing that it writes or sends may hold one.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { type ChatScript, type ChatServer, startChatServer } from '../support/chat-server.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { foundIn, type Planted, plantedPerson } from '../support/planted.ts';
import { type Served, serve, talk } from '../support/served.ts';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'lwa-planted-'));
const knowledgeDir = join(place, 'knowledge');
const dataDir = join(place, 'data');
let served: Served;
let model: ChatServer;
let connector: Connector;

const planted: Planted[] = [];
/** What the service sent or showed, by where. */
const sent = new Map<string, string>();
const person = (): string => {
  const next = plantedPerson(planted.length / 10);
  planted.push(...next.planted);
  return next.words;
};

const people = (count: number): string => Array.from({ length: count }, person).join('; ');

const says: ChatScript = { kind: 'says', text: 'Lunch clubs are on the list [1].' };
// A call that fails is tried again: two faults of a kind make a call fail for good, and never three calls in a row, which would rest the model.
const down: ChatScript = { kind: 'status', status: 500 };
const broken: ChatScript = { kind: 'raw', type: 'application/json', body: '{"broken', cut: true };
const scripts: readonly ChatScript[] = [says, says, down, down, says, broken, broken, says];

beforeAll(async () => {
  cpSync(join(root, 'knowledge'), knowledgeDir, { recursive: true });
  writeFileSync(
    join(knowledgeDir, 'team', 'rota.csv'),
    'days,from,to,first,second,third,notes\nMon-Sun,00:00,24:00,ruth-okafor,tom-hadley,priya-raman,\n',
  );
  [model, connector] = await Promise.all([startChatServer(), startConnector()]);
  model.script(...scripts);
  model.opinion = { kind: 'says', text: '{"level":"none"}' };
  served = await serve({
    dataDir,
    knowledgeDir,
    // Long enough for a busy machine: three slow calls in a row rest the model for the half minute this takes.
    env: { OPENAI_BASE_URL: `${model.url}/v1`, OPENAI_API_KEY: 'key', OPENAI_MODEL: 'm', MODEL_TIMEOUT_MS: '60000' },
  });
}, 180_000);
afterAll(async () => {
  await served.stop();
  await Promise.all([model.close(), connector.close()]);
  rmSync(place, { recursive: true, force: true });
}, 30_000);

async function get(path: string, cookie = ''): Promise<string> {
  const answer = await fetch(served.url + path, { headers: { cookie, connection: 'close' }, redirect: 'manual' });
  const text = await answer.text();
  sent.set(
    `${cookie === '' ? 'anyone' : cookie.slice(-12)} ${path}`,
    `${text}\n${JSON.stringify([...answer.headers])}`,
  );
  return text;
}

async function signIn(role: string): Promise<string> {
  const code = new RegExp(`^ +${role} +http\\S+(/sign-in/link/\\S+)`, 'm').exec(served.printed())?.[1] ?? '';
  const answer = await fetch(served.url + code, { redirect: 'manual' });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function sendForm(path: string, cookie: string, form: Readonly<Record<string, string>>): Promise<number> {
  const page = await get(path.replace(/\/[a-z-]+$/, ''), cookie);
  const token = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(served.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie,
      connection: 'close',
      'content-type': 'application/x-www-form-urlencoded',
      origin: served.url,
    },
    body: new URLSearchParams({ form_token: token, ...form }).toString(),
  });
  sent.set(`answer to ${path} ${sent.size}`, `${answer.headers.get('location')}\n${await answer.text()}`);
  return answer.status;
}

async function fromTeams(text: string, more: object = {}): Promise<number> {
  const answer = await fetch(`${served.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({
      type: 'message',
      id: `in-${planted.length}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: '29:amy', name: 'Amy D', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001' },
      recipient: { id: '28:bot', name: 'Assistant' },
      conversation: { id: 'chat-amy', conversationType: 'personal', tenantId: 't1' },
      text,
      ...more,
    }),
  });
  sent.set(`Teams answer ${sent.size}`, await answer.text());
  return answer.status;
}

async function lwa(...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['bin/lwa.mjs', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir, KNOWLEDGE_DIR: knowledgeDir },
  });
  sent.set(`lwa ${args.join(' ')}`, stdout + stderr);
  return stdout;
}

const callsFor = (prompt: 'answer' | 'safety'): ChatServer['calls'] =>
  model.calls.filter(
    ({ body }) => (prompt === 'safety') === JSON.stringify(body).includes('how soon a human colleague must hear'),
  );

const filesBelow = (dir: string): readonly string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

const deskCases = async (): Promise<readonly { readonly id: string }[]> =>
  JSON.parse(await lwa('cases', '--json')) as readonly { readonly id: string }[];

test('the service writes and sends none of a thousand identifiers, whatever door they come in by', async () => {
  const chats = await Promise.all(
    ['lewis-grant', 'amy-dunn', 'somebody-new'].map((id) => talk(served.url, { id, name: id })),
  );
  const questions = [
    'asks about a lunch club',
    'needs a benefits check',
    'wants company, what is there',
    'cannot heat the flat',
  ];
  await Promise.all(
    chats.map(async (chat, which) => {
      await chat.say(`${people(16)} ${questions[which % questions.length]}`);
      await chat.say(`${person()} says she wants to end her life and has the tablets in her hand`);
      await chat.say(`this answer is wrong, ${person()} told me so`);
      await chat.say(`the Tuesday Lunch Club has stopped, said ${person()}`);
      await chat.say(`add a new service: ${person()} runs a new knitting group`);
      await chat.say(`you missed something serious about ${person()}`);
    }),
  );
  const [first] = chats;
  if (first === undefined) throw new Error('no chat');
  // A message with files: names and addresses of uploads are not kept.
  await first.say(`what is a pcsp`).then(() =>
    first.post({
      text: 'see the letter',
      attachments: [
        {
          contentType: 'image/png',
          name: `${person()}.png`,
          contentUrl: `https://files.example/${encodeURIComponent(person())}`,
        },
      ],
    }),
  );
  const replies = (await first.all()).filter((one) => one.channelData?.lwa !== undefined);
  const turnOf = JSON.stringify(replies.at(-1)?.channelData ?? {});
  const ref = /"turnId":"([^"]+)"/.exec(turnOf)?.[1] ?? 'unknown';
  await first.tap({ verb: 'feedback.down', ref, value: `wrong for ${person()}` });
  await first.tap({ verb: 'supervision.add', ref, value: person() });

  for (let n = 0; n < 2; n += 1) expect(await fromTeams(`${people(6)} asks about a lunch club`)).toBe(200);
  expect(await fromTeams(`${person()} has just swallowed all her tablets`)).toBe(200);

  // The desk: notes, answers, an outcome with what was learned.
  const supervisor = await signIn('supervisor');
  const manager = await signIn('manager');
  const cases = await deskCases();
  const [one, two] = cases;
  const desk = `/desk/cases/${one?.id}`;
  expect(await sendForm(`${desk}/own`, supervisor, {})).toBe(303);
  for (let n = 0; n < 3; n += 1) expect(await sendForm(`${desk}/note`, supervisor, { text: person() })).toBe(303);
  expect(await sendForm(`${desk}/answer`, supervisor, { text: `ring ${person()}` })).toBe(303);
  await first.tap({ verb: 'case.message', caseId: one?.id, value: `she is ${person()}` });
  await first.tap({ verb: 'case.edit', caseId: two?.id, value: `he is ${person()}` });
  expect(
    await sendForm(`${desk}/resolve`, supervisor, { outcome: 'advice_given', text: person(), learned: person() }),
  ).toBe(303);

  // What fails: bodies, addresses, headers and forms that cannot be taken.
  const json = { 'content-type': 'application/json', connection: 'close' };
  const faulty: readonly (() => Promise<Response>)[] = [
    () => fetch(`${served.url}/v3/directline/conversations`, { method: 'POST', headers: json, body: `{"${person()}` }),
    () => fetch(`${served.url}/v3/directline/conversations/${encodeURIComponent(person())}/activities`),
    () =>
      fetch(`${served.url}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ user: { id: 7, name: person() } }),
      }),
    () => fetch(`${served.url}/api/messages`, { method: 'POST', headers: json, body: `{"text":"${person()}"` }),
    () =>
      fetch(`${served.url}/api/messages`, { method: 'POST', headers: json, body: JSON.stringify({ text: person() }) }),
    () => fetch(`${served.url}/no-such-page/${encodeURIComponent(person())}?q=${encodeURIComponent(person())}`),
    () => fetch(`${served.url}/desk?who=${encodeURIComponent(person())}`, { headers: { cookie: supervisor } }),
    () =>
      fetch(`${served.url}/log/cases?q=${encodeURIComponent(person())}`, {
        headers: { 'user-agent': person(), authorization: `Bearer ${person()}` },
      }),
    () => fetch(`${served.url}/assets/${encodeURIComponent(person())}`),
    () =>
      fetch(`${served.url}${desk}/note`, {
        method: 'POST',
        headers: { cookie: supervisor, 'content-type': 'text/plain' },
        body: person(),
      }),
  ];
  for (const ask of faulty) {
    const answer = await ask();
    expect(answer.status).toBeGreaterThanOrEqual(200);
    await answer.text();
  }
  while (planted.length < 1000) await first.say(`${people(10)} asks about a lunch club`);
  // On a busy machine a search may give up, and then no model is asked to write: it is asked until every script was played.
  for (let tries = 0; callsFor('answer').length < scripts.length && tries < 30; tries += 1)
    await first.say(`${person()} asks about a lunch club`);

  // What those see who may not see words, and what leaves as files.
  const pages = [
    '/log',
    '/log/cases',
    '/log/cases.csv',
    '/log/figures.csv',
    '/log/gaps',
    '/log/freshness',
    '/log/quality',
    '/log/reach',
    '/log/monthly',
    '/desk',
  ];
  for (const path of pages) expect(await get(path, manager)).not.toBe('');
  for (const { id } of cases.slice(0, 3)) {
    await get(`/log/cases/${id}`, manager);
    await get(`/desk/cases/${id}`, manager);
    await get(`/desk/cases/${id}`, supervisor);
  }
  for (const path of ['/desk', '/metrics', '/healthz', '/readyz']) await get(path, supervisor);
  await Promise.all([lwa('report', '--csv'), lwa('purge', '--export', 'lewis-grant')]);
  for (const chat of chats) sent.set(`chat ${chat.conversationId}`, JSON.stringify(await chat.all()));

  const file = filesBelow(dataDir).find((path) => path.endsWith('.sqlite')) ?? '';
  const db = new DatabaseSync(file);
  db.exec(`vacuum into '${join(dataDir, 'backup.sqlite')}'`);
  const count = (table: string): number =>
    Number((db.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n);
  // What was planted was taken up: it is in the store, masked.
  expect(count('turn_texts')).toBeGreaterThan(15);
  expect(count('event_texts')).toBeGreaterThan(8);
  expect(count('corrections')).toBeGreaterThan(3);
  const outcomes = db.prepare(`select prompt, outcome from model_calls`).all() as {
    readonly prompt: string;
    readonly outcome: string;
  }[];
  const written = (prompt: string): number =>
    outcomes.filter((call) => call.prompt === prompt && call.outcome === 'written').length;
  expect(written('answer')).toBeGreaterThan(2);
  expect(written('safety')).toBeGreaterThan(0);
  expect(outcomes.some(({ outcome }) => outcome === 'away' || outcome === 'nonsense')).toBe(true);
  db.close();

  expect(planted.length).toBeGreaterThanOrEqual(1000);
  for (const path of filesBelow(dataDir)) sent.set(`file ${path}`, `${path}\n${readFileSync(path).toString('latin1')}`);
  await served.stop();
  for (const path of filesBelow(dataDir)) sent.set(`file afterwards ${path}`, readFileSync(path).toString('latin1'));
  sent.set('log', served.printed());
  sent.set('model', JSON.stringify(model.calls));
  sent.set('connector', JSON.stringify(connector.calls));
  expect(callsFor('answer').length).toBeGreaterThanOrEqual(scripts.length);
  expect(callsFor('safety').length).toBeGreaterThan(0);
  expect(connector.calls.length).toBeGreaterThan(4);
  expect([...sent.values()].join('').includes('[NHS number]')).toBe(true);

  const leaks = [...sent].flatMap(([where, text]) =>
    foundIn(text, planted).map((one) => `${one.kind} <${one.typed}> in ${where}`),
  );
  expect(leaks).toEqual([]);
}, 600_000);
