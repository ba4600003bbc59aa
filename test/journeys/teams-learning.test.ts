// Starters, champions and workers who put things right, in Teams cards: the real program over plain HTTP, every button live.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connector, startConnector, type Wire } from '../support/connector.ts';
import { type Served, serve } from '../support/served.ts';
import { buttonsOf, type TeamsChat, type TeamsPerson, teamsChat, teamsPerson } from '../support/teams-chat.ts';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'lwa-teams-learning-'));
const knowledgeDir = join(place, 'knowledge');
let connector: Connector;
let service: Served;
let chat: TeamsChat;
let amy: TeamsPerson;
let ruth: TeamsPerson;
let anita: TeamsPerson;
let denise: TeamsPerson;

beforeAll(async () => {
  cpSync(join(root, 'knowledge'), knowledgeDir, { recursive: true });
  const people = join(knowledgeDir, 'team', 'people.csv');
  writeFileSync(
    people,
    `${readFileSync(people, 'utf8').trimEnd()}\ndenise-parr,Denise Parr,supervisor,,denise.parr@crakevale.example,denise.parr@crakevale.example,Copper Lane Surgery\n`,
  );
  writeFileSync(
    join(knowledgeDir, 'team', 'rota.csv'),
    'days,from,to,first,second,third,notes\nMon-Sun,00:00,24:00,ruth-okafor,tom-hadley,priya-raman,\n',
  );
  // At any hour the test runs, the service is open.
  const settings = join(knowledgeDir, 'team', 'service.csv');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('Mon-Fri 08:30-17:30', 'Mon-Sun 00:00-24:00'));
  connector = await startConnector();
  amy = teamsPerson(connector, 'amy', 'amy.dunn@crakevale.example');
  ruth = teamsPerson(connector, 'ruth', 'ruth.okafor@crakevale.example');
  anita = teamsPerson(connector, 'anita', 'anita.shah@crakevale.example');
  denise = teamsPerson(connector, 'denise', 'denise.parr@crakevale.example');
  service = await serve({ dataDir: join(place, 'data'), knowledgeDir });
  chat = teamsChat(connector, () => service.url);
  for (const who of [amy, ruth, anita, denise]) {
    await chat.say(who, 'hello');
    await chat.hears(who, /Ask me about/);
  }
}, 180_000);
afterAll(async () => {
  await service.stop();
  await connector.close();
  rmSync(place, { recursive: true, force: true });
}, 30_000);

const titles = (said: Wire): readonly string[] => buttonsOf(said).map(({ title }) => title);
const firstLine = (said: Wire): string => said.text?.split('\n')[0] ?? '';

test('a starter is quizzed on a subject by buttons, and reads the passage before the next question', async () => {
  await chat.say(amy, 'quiz me on safeguarding');
  const question = await chat.hears(amy, /Choose one/);
  expect(titles(question).slice(0, 2)).toEqual(['1', '2']);
  await chat.tap(amy, question, '1');
  const next = await chat.hears(amy, /Yes\.|This is what the passage says/);
  expect(JSON.stringify(next.attachments)).toMatch(/Where this comes from/);
}, 60_000);

test('a starter plays a conversation through, is heard in the middle of it, goes on where it was, and keeps it for supervision', async () => {
  await chat.say(amy, 'practise boundaries');
  const scene = await chat.hears(amy, /1 of 4/);
  expect(titles(scene)).toEqual(['Stop practice']);
  await chat.say(amy, "I can't give you my own number. What are the nights like?");
  await chat.hears(amy, /2 of 4/);
  await chat.say(amy, 'this is real: the man in reception has a knife');
  const real = await chat.hears(amy, /\b999\b/);
  expect(titles(real)).toContain('Go on practising');
  await chat.tap(amy, real, 'Go on practising');
  await chat.hears(amy, /2 of 4/);
  for (const line of ["Thank you, but I can't take money.", 'I will not accept your request, and that worries me.'])
    await chat.say(amy, line);
  await chat.hears(amy, /4 of 4/);
  await chat.say(amy, 'Ring Ruth now and fill in the incident form');
  const review = await chat.hears(amy, /Practice over/);
  expect(JSON.stringify(review.attachments)).toMatch(/You did.*The protocol also has/);
  expect(JSON.stringify(review.attachments)).not.toMatch(/\bscore|\d %/i);
  await chat.tap(amy, review, 'Add to my supervision');
  await chat.hears(amy, /Added to your supervision list/);
}, 90_000);

test('a supervisor sees how far a starter is, and signs off; a worker cannot', async () => {
  await chat.say(amy, 'start my induction');
  const step = await chat.hears(amy, /Step 1 of/);
  await chat.tap(amy, step, 'Check myself');
  const question = await chat.hears(amy, /Choose one/);
  await chat.tap(amy, question, '2');
  await chat.hears(amy, /Next: |That was step 1/);
  await chat.say(ruth, "how is Amy's induction going?");
  await chat.hears(ruth, /of 10 steps done/);
  await chat.say(ruth, 'sign off step 1 for Amy Dunn');
  await chat.hears(ruth, /Signed off: step 1 for Amy Dunn/);
  await chat.say(amy, 'sign off step 2 for Amy Dunn');
  await chat.hears(amy, /Your supervisor signs steps off/);
  await chat.say(amy, 'where am i');
  await chat.hears(amy, /1\. Who answers: signed off/);
}, 90_000);

test('a practice matter goes to the champion in Teams by one tap, with the words that the worker sees', async () => {
  await chat.say(amy, "I'm at Copper Lane today");
  await chat.hears(amy, /Copper Lane/);
  await chat.say(amy, 'pass this to the champion: reception will not book Room 7 for us');
  const offered = await chat.hears(amy, /Nothing has been sent yet/);
  await chat.tap(
    amy,
    offered,
    'Send this to Denise Parr',
    'We cannot get Room 7 on Thursdays, could reception book it for us',
  );
  await chat.hears(denise, /cannot get Room 7 on Thursdays/);
}, 60_000);

test('who decides opens the reply, and the question goes to the supervisor by its button', async () => {
  await chat.say(amy, "I'm at Weir Street today");
  await chat.hears(amy, /Weir Street/);
  await chat.say(amy, 'can I give her a lift in my car?');
  const decided = await chat.hears(amy, /Who decides, for/);
  expect(firstLine(decided)).toMatch(/^No\. Ask first: your manager/);
  await chat.tap(amy, decided, 'Ask my supervisor');
  await chat.hears(ruth, /can I give her a lift/);
}, 60_000);

test('a missed danger reaches the safety owner without a word of it, and the client’s supervisor by one tap', async () => {
  await chat.say(amy, 'he keeps giving his things away and is oddly calm');
  await chat.hears(amy, /./);
  await chat.say(amy, 'you missed something serious');
  const heard = await chat.hears(amy, /I have recorded that I missed it/);
  expect(firstLine(heard)).toMatch(/999/);
  const told = await chat.hears(anita, /I missed a danger/);
  expect(JSON.stringify(told)).not.toMatch(/oddly calm|giving his things/);
  await chat.tap(amy, heard, 'Tell my supervisor about the client');
  await chat.hears(ruth, /oddly calm/);
}, 60_000);

test('a worker who only uses Teams hears what became of a report', async () => {
  await chat.say(amy, 'the Grief Café has stopped');
  await chat.hears(amy, /reported wrong today/);
  const link = /checks services\s+(http\S+)/.exec(service.printed())?.[1] ?? '';
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = (entered.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const page = await (await fetch(`${service.url}/log/freshness?band=reported_wrong`, { headers: { cookie } })).text();
  const id = /\/log\/services\/([^/"]+)\/confirm/.exec(page)?.[1] ?? '';
  const formToken = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const confirmed = await fetch(`${service.url}/log/services/${id}/confirm`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: service.url },
    body: new URLSearchParams({ form_token: formToken }).toString(),
  });
  expect(confirmed.status).toBe(303);
  await chat.hears(amy, /a colleague has rung/);
}, 60_000);
