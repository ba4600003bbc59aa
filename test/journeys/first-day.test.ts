// The first day of a service: a fresh folder, `lwa start`, a supervisor and a link worker over plain HTTP, nothing of this project's own test parts.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'lwa-first-day-'));
const env = {
  PATH: process.env['PATH'] ?? '',
  PORT: '0',
  DATA_DIR: join(place, 'data'),
  KNOWLEDGE_DIR: join(place, 'knowledge'),
};
let service: ChildProcess;
let printed = '';
let base = '';

beforeAll(async () => {
  cpSync(join(root, 'knowledge'), env.KNOWLEDGE_DIR, { recursive: true });
  // Always somebody on duty, and a second contact after six seconds instead of five minutes.
  const settings = join(env.KNOWLEDGE_DIR, 'team', 'service.csv');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/now_second_minutes,.*/, 'now_second_minutes,0.1'));
  writeFileSync(
    join(env.KNOWLEDGE_DIR, 'team', 'rota.csv'),
    'days,from,to,first,second,third,notes\nMon-Sun,00:00,24:00,ruth-okafor,tom-hadley,priya-raman,\n',
  );
  service = spawn(process.execPath, ['bin/lwa.mjs', 'start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [service.stdout, service.stderr])
    stream?.on('data', (text: Buffer) => (printed += text.toString()));
  base = await until(
    'a sign-in link of the supervisor',
    () => /(http:\/\/127\.0\.0\.1:\d+)\/sign-in\/link/.exec(printed)?.[1],
  );
  await until('the last link', () => /safety owner\s+http/.exec(printed)?.[0]);
}, 180_000);

afterAll(async () => {
  const ended = new Promise((done) => service.once('exit', done));
  service.kill('SIGTERM');
  await ended;
  rmSync(place, { recursive: true, force: true });
}, 60_000);

test('the service brings a crisis to the supervisor’s desk, the answer back into the chat, and ends it with an outcome', async () => {
  const ruth = await signIn('supervisor');
  const amy = await openChat(await signIn('link worker'));

  const crisis = await amy.say('the lady I am with has taken all her tablets and is getting sleepy');
  expect(crisis.text.split('\n')[0]).toMatch(/\b(999|111)\b/);
  expect(crisis.channelData?.lwa).toMatchObject({ kind: 'protocol', level: 'now' });
  const caseId = crisis.channelData?.lwa?.escalation?.id ?? '';

  const list = await page(ruth, '/desk');
  expect(list).toContain(`/desk/cases/${caseId}`);
  expect(await page(ruth, `/desk/cases/${caseId}`)).toContain('taken all her tablets');
  expect(await send(ruth, caseId, 'own')).toContain('You own this now');
  await amy.hears(/Ruth Okafor/);
  expect(
    await send(ruth, caseId, 'answer', { text: 'I am on the line to 999 with you, stay where you are.' }),
  ).toContain('Sent');
  const heard = await amy.hears(/on the line to 999 with you/);
  expect(heard.text).toContain('Ruth Okafor');
  expect(await send(ruth, caseId, 'resolve', { outcome: 'emergency_services_called' })).toContain('Resolved');
  await amy.hears(/emergency services have been called/);

  const { state, events } = listed(caseId);
  const kinds = events.map(({ kind }) => kind);
  expect(state).toBe('resolved');
  const acts = ['created', 'owned', 'supervisor_message', 'resolved'];
  expect(kinds.filter((kind) => acts.includes(kind))).toEqual(acts);
  expect(kinds).toEqual(expect.arrayContaining(['sent', 'seen']));
  expect(kinds.filter((kind) => kind === 'delivered').length).toBeGreaterThanOrEqual(3);
  // What was said once is shown once.
  const shown = (await amy.all()).map((one) => one.id);
  expect(new Set(shown).size).toBe(shown.length);
}, 180_000);

test('the service calls the second contact by itself when nobody takes a crisis on, and says so in the chat', async () => {
  const amy = await openChat(await signIn('manager'));
  const crisis = await amy.say('he has just told me he will hang himself when he gets home');
  const caseId = crisis.channelData?.lwa?.escalation?.id ?? '';
  const said = await amy.hears(/passed on to/);
  expect(said.text).toMatch(/has not answered; passed on to/);
  const { state, events } = listed(caseId);
  expect(events.map(({ kind }) => kind)).toContain('second_contact_called');
  expect(state).toBe('passed_on');
}, 180_000);

test('the service opens a case for each of two people whom the same words are said of, and one for the same words twice', async () => {
  const joan = await openChat(await signIn('wellbeing contact'));
  const caseOf = async (words: string) => (await joan.say(words)).channelData?.lwa?.escalation?.id;
  const mary = await caseOf('Mary Smith has just taken an overdose');
  const john = await caseOf('John Jones has just taken an overdose');
  expect(mary).toBeDefined();
  expect(john).toBeDefined();
  expect(john).not.toBe(mary);
  expect(await caseOf('Mary Smith has just taken an overdose')).toBe(mary);
}, 180_000);

test('the service does not take a form that did not come from its own page', async () => {
  const cookie = await signIn('safeguarding lead');
  const answer = await fetch(`${base}/desk/cases/any/own`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: base, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'form_token=guessed',
  });
  expect(answer.status).toBe(403);
}, 60_000);

/** The session cookie that a printed one-time link gives. */
async function signIn(role: string): Promise<string> {
  const path = new RegExp(`^\\s*${role}\\s+http://[^/]+(/sign-in/link/\\S+)`, 'm').exec(printed)?.[1];
  const answer = await fetch(`${base}${path}`, { redirect: 'manual' });
  expect(answer.status).toBe(303);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function page(cookie: string, path: string): Promise<string> {
  const answer = await fetch(base + path, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return answer.text();
}

/** Sends a form as the case's page would and gives the page that follows. */
async function send(
  cookie: string,
  caseId: string,
  deed: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const token = /name="form_token" value="([^"]+)"/.exec(await page(cookie, `/desk/cases/${caseId}`))?.[1] ?? '';
  const answer = await fetch(`${base}/desk/cases/${caseId}/${deed}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: base, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ form_token: token, ...fields }).toString(),
  });
  expect(answer.status).toBe(303);
  return page(cookie, answer.headers.get('location') ?? '');
}

interface Said {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly from: { readonly id: string };
  readonly replyToId?: string;
  readonly channelData?: {
    readonly lwa?: {
      readonly kind: string;
      readonly level: string;
      readonly escalation?: { readonly id: string; readonly state: string };
    };
  };
}

/** A chat of whoever has the cookie, over the Direct Line routes. */
async function openChat(cookie: string) {
  const call = async (
    method: string,
    path: string,
    body?: object,
    token?: string,
  ): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${base}/v3/directline${path}`, {
      method,
      headers: {
        cookie,
        origin: base,
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(answer.ok).toBe(true);
    return (await answer.json()) as Record<string, unknown>;
  };
  const { token: first } = await call('POST', '/tokens/generate', {});
  const { token, conversationId } = await call('POST', '/conversations', {}, String(first));
  const all = async (): Promise<readonly Said[]> =>
    (await call('GET', `/conversations/${conversationId}/activities?watermark=0`, undefined, String(token)))[
      'activities'
    ] as readonly Said[];
  const hears = (words: RegExp): Promise<Said> =>
    until(String(words), async () =>
      (await all()).find((one) => one.from.id === 'assistant' && one.type === 'message' && words.test(one.text)),
    );
  return {
    all,
    hears,
    say: async (text: string): Promise<Said> => {
      const { id } = await call(
        'POST',
        `/conversations/${conversationId}/activities`,
        { type: 'message', text, from: { id: 'x' } },
        String(token),
      );
      return until('the reply', async () => (await all()).find((one) => one.replyToId === id));
    },
  };
}

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly events: readonly { readonly kind: string }[];
}

/** The case as the command prints it. */
function listed(caseId: string): Listed {
  const all = JSON.parse(
    execFileSync(process.execPath, ['bin/lwa.mjs', 'cases', '--json'], { cwd: root, env }).toString(),
  ) as readonly Listed[];
  const found = all.find(({ id }) => id === caseId);
  if (found === undefined) throw new Error(`lwa cases does not know ${caseId}`);
  return found;
}

async function until<T>(what: string, find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited in vain for ${what}; printed:\n${printed}`);
}
