// Every route of the server tried as everybody, against one table. The routes are the router's own: a new one without a row fails.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sessionCookie } from '../../src/channels/http.ts';
import { type Doors, openDoors } from '../../src/doors.ts';
import type { Session } from '../../src/identity/sign-in.ts';
import type { Role } from '../../src/knowledge/knowledge.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { startTestService, type TestService } from '../support/parts.ts';

// Behind an issuer, as others reach it: roles are what the issuer and the service's list say of somebody.
const columns: readonly (readonly [string, { readonly id: string; readonly roles: readonly Role[] } | undefined])[] = [
  ['nobody', undefined],
  ['an account that no list knows, such as another service’s supervisor', { id: 'someone-else', roles: [] }],
  ['the worker whose case it is', { id: 'amy-dunn', roles: [] }],
  ['another worker', { id: 'lewis-grant', roles: [] }],
  ['a wellbeing contact', { id: 'joan-ellery', roles: [] }],
  ['a counsellor', { id: 'samir-aziz', roles: [] }],
  ['a safeguarding lead', { id: 'helen-marsh', roles: [] }],
  ['a supervisor', { id: 'ruth-okafor', roles: [] }],
  ['a manager who supervises nobody', { id: 'mona', roles: ['manager'] }],
  ['a knowledge owner', { id: 'beth-cole', roles: [] }],
  ['the safety owner', { id: 'dr-anita-shah', roles: [] }],
];
const everybody = (status: number): string => columns.map(() => status).join(' ');
const table: Readonly<Record<string, string>> = {
  'GET /healthz': everybody(200),
  'GET /readyz': everybody(200),
  'GET /metrics': everybody(200),
  'GET /assets/:name': everybody(404),
  'POST /api/messages': everybody(400),
  // The chat's own routes open with a token of one conversation; a session gives the token and nothing more.
  'POST /v3/directline/tokens/generate': '403 200 200 200 200 200 200 200 200 200 200',
  'POST /v3/directline/tokens/refresh': everybody(403),
  'POST /v3/directline/conversations': everybody(403),
  'GET /v3/directline/conversations/:id': everybody(403),
  'GET /v3/directline/conversations/:id/activities': everybody(403),
  'POST /v3/directline/conversations/:id/activities': everybody(403),
  'GET /sign-in': everybody(200),
  // The issuer of this test is away.
  'GET /sign-in/issuer': everybody(503),
  'GET /sign-in/issuer/return': everybody(401),
  // One-time links are for a service that this machine alone reaches.
  'GET /sign-in/link/:code': everybody(404),
  'POST /sign-out': '401 303 303 303 303 303 303 303 303 303 303',
  'GET /': '303 200 200 200 200 200 200 200 200 200 200',
  'GET /desk': '303 200 200 200 200 200 200 200 200 200 200',
  'GET /desk/stream': '303 200 200 200 200 200 200 200 200 200 200',
  'GET /desk/cases/:id': '303 404 200 404 200 200 200 200 200 404 200',
  'POST /desk/cases/:id/own': '401 404 409 404 303 303 303 303 303 404 303',
  'POST /desk/cases/:id/take-over': '401 404 409 404 409 409 409 409 409 404 409',
  'POST /desk/cases/:id/pass-on': '401 404 409 404 409 409 409 303 409 404 409',
  'POST /desk/cases/:id/answer': '401 404 303 404 409 409 409 409 409 404 409',
  'POST /desk/cases/:id/note': '401 404 409 404 303 303 303 303 409 404 409',
  'POST /desk/cases/:id/resolve': '401 404 409 404 409 409 409 409 409 404 409',
  'POST /desk/cases/:id/reopen': '401 404 409 404 409 409 409 409 409 404 409',
  'GET /log': '303 403 403 403 403 403 403 403 200 303 200',
  'GET /log/cases': '303 403 403 403 403 403 403 403 200 403 200',
  'GET /log/cases.csv': '303 403 403 403 403 403 403 403 200 403 200',
  'GET /log/cases/:id': '303 403 403 403 403 403 403 403 200 403 200',
  'GET /log/figures.csv': '303 403 403 403 403 403 403 403 200 403 200',
  'GET /log/monthly': '303 403 403 403 403 403 403 403 200 403 200',
  'GET /log/gaps': '303 403 403 403 403 403 403 403 200 200 200',
  'GET /log/freshness': '303 403 403 403 403 403 403 403 200 200 200',
  'GET /log/quality': '303 403 403 403 403 403 403 403 200 200 200',
  'GET /log/reach': '303 403 403 403 403 403 403 403 200 200 200',
  'GET /log/cues': '303 403 403 403 403 403 403 403 200 200 200',
  'POST /log/gaps/:id/give': '401 403 403 403 403 403 403 403 404 404 404',
  'POST /log/gaps/:id/close': '401 403 403 403 403 403 403 403 404 404 404',
  'POST /log/services/:id/confirm': '401 403 403 403 403 403 403 403 303 303 303',
  'POST /log/services/:id/report': '401 403 403 403 403 403 403 403 303 303 303',
  'POST /log/quality/:id/keep': '401 403 403 403 403 403 403 403 404 404 404',
  'POST /log/quality/:id/decide': '401 403 403 403 403 403 403 403 404 404 404',
};

// A worker's own distress is the worker's and the wellbeing contact's; for everybody else it is not there.
const ofOwnDistress: typeof table = {
  'GET /desk/cases/:id': '303 404 200 404 200 404 404 404 404 404 404',
  'POST /desk/cases/:id/own': '401 404 409 404 303 404 404 404 404 404 404',
  'POST /desk/cases/:id/take-over': '401 404 409 404 409 404 404 404 404 404 404',
  'POST /desk/cases/:id/pass-on': '401 404 409 404 303 404 404 404 404 404 404',
  'POST /desk/cases/:id/answer': '401 404 303 404 409 404 404 404 404 404 404',
  'POST /desk/cases/:id/note': '401 404 409 404 303 404 404 404 404 404 404',
  'POST /desk/cases/:id/resolve': '401 404 409 404 409 404 404 404 404 404 404',
  'POST /desk/cases/:id/reopen': '401 404 409 404 409 404 404 404 404 404 404',
  'GET /log/cases/:id': '303 403 403 403 403 403 403 403 404 403 404',
};

let held: TestService;
let doors: Doors;
let url: string;
const sessions = new Map<string, Session>();

beforeAll(async () => {
  held = await startTestService();
  const { service } = held;
  const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'lwa', clientSecret: 'x', rolesClaim: 'roles' };
  doors = openDoors({ ...service, config: { ...service.config, port: 0, oidc } });
  url = `http://127.0.0.1:${(await doors.server.listen()).port}`;
  for (const [name, who] of columns)
    if (who !== undefined) sessions.set(name, await doors.signIn.open({ ...who, name: who.id }));
});
afterAll(async () => {
  await doors.server.close();
  await held.end();
});

const routes = (): readonly string[] =>
  Object.values(
    doors.server.server.router.getRoutes() as unknown as Readonly<Record<string, { method: string; path: string }>>,
  )
    .map(({ method, path }) => `${method} ${path}`)
    .sort();

async function raise(kind: 'client' | 'own'): Promise<string> {
  const opened = await held.service.escalations.open({
    level: 'today',
    about: kind === 'own' ? 'worker' : 'client',
    categories: [kind === 'own' ? 'worker_safety_or_wellbeing' : 'suicide'],
    why: 'danger',
    words: ['he has said it again' as SafeText],
    practice: 'Copper Lane Surgery',
    protocolId: kind === 'own' ? 'worker-wellbeing' : 'suicide',
    worker: { id: 'amy-dunn', name: 'Amy Dunn' },
    conversation: { channel: 'web', id: randomUUID() },
    channel: 'web',
    messageId: randomUUID(),
    fingerprint: randomUUID(),
    holdSeconds: 0,
  });
  if (opened.kind === 'not_recorded') throw new Error(opened.why);
  return opened.case.id;
}

async function ask(route: string, column: string, kind: 'client' | 'own' = 'client'): Promise<number> {
  const [method = '', path = ''] = route.split(' ');
  const id = path.includes('/cases/:id') ? await raise(kind) : path.includes('/services/:id') ? 'cal-001' : 'none';
  const session = path === '/sign-out' ? await fresh(column) : sessions.get(column);
  const form = new URLSearchParams({
    form_token: session?.formToken ?? '',
    text: 'words',
    to: 'tom-hadley',
    outcome: 'other',
  });
  const isForm = method === 'POST' && !path.startsWith('/v3') && !path.startsWith('/api');
  const answer = await fetch(url + path.replaceAll(/:(?!id\b)\w+/g, 'none').replace(':id', id), {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
    headers: {
      ...(session && { cookie: `${sessionCookie}=${session.token}` }),
      ...(method === 'POST' && !isForm && { 'content-type': 'application/json' }),
    },
    ...(method === 'POST' && { body: isForm ? form : '{}' }),
  });
  await answer.body?.cancel();
  return answer.status;
}

async function fresh(column: string): Promise<Session | undefined> {
  const who = columns.find(([name]) => name === column)?.[1];
  return who && doors.signIn.open({ ...who, name: who.id });
}

const tried = async (route: string, kind: 'client' | 'own'): Promise<readonly (readonly [string, number])[]> => {
  const found: (readonly [string, number])[] = [];
  for (const [column] of columns) found.push([column, await ask(route, column, kind)]);
  return found;
};
const wanted = (row: string): readonly (readonly [string, number])[] =>
  row.split(' ').map((status, place) => [columns[place]?.[0] ?? '', Number(status)]);

test('every route has a row, and no row is of a route that is gone', () => {
  expect(Object.keys(table).sort()).toEqual(routes());
});

test.each(Object.entries(table))('%s gives to each what is theirs', async (route, row) => {
  expect(await tried(route, 'client')).toEqual(wanted(row));
});

test.each(Object.entries(ofOwnDistress))('%s of a worker’s own distress', async (route, row) => {
  expect(await tried(route, 'own')).toEqual(wanted(row));
});
