import http from 'node:http';
import net from 'node:net';
import { personToday } from '../../src/identity/people.ts';
import type { Person } from '../../src/identity/person.ts';
import { createServer } from '../../src/server.ts';
import { exampleTurn } from '../support/example-replies.ts';
import { type SmallService, startSmallService, until } from '../support/small-service.ts';

const priya = { id: 'priya', name: 'Priya Shah', roles: ['supervisor'] } as const;
let service: SmallService;
let sent: number;
beforeEach(async () => {
  sent = 0;
  service = await startSmallService({
    turn: exampleTurn(),
    pages: [
      (site) => {
        site.page('/desk-here', ['supervisor'], async ({ person }) => ({ kind: 'json', data: { hello: person.name } }));
        site.form('/desk-here', ['supervisor'], async () => {
          sent += 1;
          return { kind: 'redirect', to: '/desk-here' };
        });
        site.page('/broken', 'signed_in', async () => Promise.reject(new Error('words of a person')));
      },
    ],
  });
});
afterEach(() => service.end());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(service.url + path, { headers, redirect: 'manual' });
const cookieFrom = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

// fetch sets Host and Origin itself, so that these go out by hand.
function raw(path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port: service.port,
        path,
        method,
        headers: { ...headers, ...(body !== '' && { 'content-length': String(body.length) }) },
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

describe('a one-time link', () => {
  test('signs its person in once, in a cookie that scripts cannot read', async () => {
    const code = await service.signIn.makeLink(priya);
    const first = await get(`/sign-in/link/${code}`);
    expect([first.status, first.headers.get('location')]).toEqual([303, '/desk']);
    expect(first.headers.get('set-cookie')).toMatch(
      /^lwa_session=[\w-]{40,}; Expires=.*; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await (await get('/desk-here', { cookie: cookieFrom(first) })).json()).toEqual({ hello: 'Priya Shah' });
    const second = await get(`/sign-in/link/${code}`);
    expect([second.status, second.headers.get('set-cookie')]).toEqual([410, null]);
  });

  test('does not work for another machine, however it is passed on', async () => {
    const code = await service.signIn.makeLink(priya);
    const proxies: readonly Record<string, string>[] = [
      { 'x-forwarded-for': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { via: '1.1 proxy' },
    ];
    for (const headers of proxies) {
      expect((await get(`/sign-in/link/${code}`, headers)).status).toBe(404);
    }
    expect((await get(`/sign-in/link/${code}`)).status).toBe(303);
  });

  test('does not work where an issuer signs people in', async () => {
    await service.end();
    service = await startSmallService({
      turn: exampleTurn(),
      oidc: { issuer: 'https://issuer.example', clientId: 'x', clientSecret: 'y', rolesClaim: 'roles' },
    });
    const code = await service.signIn.makeLink(priya);
    expect((await get(`/sign-in/link/${code}`)).status).toBe(404);
  });

  test('is nowhere in the store as it is in the browser', async () => {
    const code = await service.signIn.makeLink(priya);
    const session = await service.signIn.open(priya);
    const rows = JSON.stringify(await service.store.db.selectFrom('sign_ins').selectAll().execute());
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(session.token);
  });
});

describe('a page', () => {
  test('leads somebody who is not signed in to sign-in, and a wrong role nowhere', async () => {
    const away = await get('/desk-here?case=1');
    expect([away.status, away.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fdesk-here%3Fcase%3D1']);
    const { token } = await service.signIn.open({ id: 'amy', name: 'Amy', roles: ['worker'] });
    expect((await get('/desk-here', { cookie: `lwa_session=${token}` })).status).toBe(403);
    for (const stolen of ['garbage', `${token}x`, ''])
      expect((await get('/desk-here', { cookie: `lwa_session=${stolen}` })).status).toBe(303);
  });

  test('ends with its session', async () => {
    const { token, formToken } = await service.signIn.open(priya);
    const out = await fetch(`${service.url}/sign-out`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `lwa_session=${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: `form_token=${formToken}`,
    });
    expect([out.status, out.headers.get('set-cookie')?.startsWith('lwa_session=; Max-Age=0')]).toEqual([303, true]);
    expect((await get('/desk-here', { cookie: `lwa_session=${token}` })).status).toBe(303);
  });

  test('that a one-time link opened ends after two hours unused, whatever looks again by itself, and after ten in any case', async () => {
    let passed = 0;
    await service.end();
    service = await startSmallService({
      turn: exampleTurn(),
      clock: () => new Date(Date.now() + passed),
      pages: [(site) => site.page('/desk-here', ['supervisor'], async () => ({ kind: 'json', data: {} }))],
    });
    const minutes = (many: number): void => void (passed += many * 60_000);
    const begin = async (): Promise<string> =>
      cookieFrom(await get(`/sign-in/link/${await service.signIn.makeLink(priya)}`));
    const left = await begin();
    minutes(100);
    // An open desk asks for itself every little while; nobody may be there.
    expect(await raw('/desk-here', { cookie: left, 'sec-fetch-mode': 'cors' })).toBe(200);
    minutes(21);
    expect(await raw('/desk-here', { cookie: left })).toBe(303);
    const used = await begin();
    for (const _hour of [1, 2, 3, 4, 5, 6]) {
      minutes(95);
      expect(await raw('/desk-here', { cookie: used, 'sec-fetch-mode': 'navigate' })).toBe(200);
    }
    minutes(31);
    expect(await raw('/desk-here', { cookie: used })).toBe(303);
  });

  test('that a one-time link opened ends when its person is listed no more', async () => {
    let listed = true;
    await service.end();
    service = await startSmallService({
      turn: exampleTurn(),
      refresh: (person) => personToday(person, listed ? priya : undefined, 'link'),
      pages: [(site) => site.page('/desk-here', ['supervisor'], async () => ({ kind: 'json', data: {} }))],
    });
    const cookie = cookieFrom(await get(`/sign-in/link/${await service.signIn.makeLink(priya)}`));
    expect((await get('/desk-here', { cookie })).status).toBe(200);
    listed = false;
    expect((await get('/desk-here', { cookie })).status).toBe(303);
  });

  test.each<
    readonly [
      string,
      (world: { signOut: () => Promise<void>; roles: Person['roles'][]; wait: (minutes: number) => void }) => unknown,
    ]
  >([
    ['the person signs out', ({ signOut }) => signOut()],
    ['a role is taken away', ({ roles }) => roles.splice(0, 1, ['worker'])],
    ['the person is listed no more', ({ roles }) => roles.splice(0, 1)],
    ['nobody has used the page for two hours', ({ wait }) => wait(121)],
  ])('that is open and live hears nothing more once %s', async (_what, ends) => {
    let passed = 0;
    const roles: Person['roles'][] = [priya.roles];
    const said: ((event: string, data: unknown) => void)[] = [];
    let stopped = 0;
    await service.end();
    service = await startSmallService({
      turn: exampleTurn(),
      clock: () => new Date(Date.now() + passed),
      refresh: (person) => personToday(person, roles[0] && { ...priya, roles: roles[0] }, 'link'),
      pages: [
        (site) =>
          site.page('/live', 'signed_in', async () => ({
            kind: 'events',
            start: (send) => {
              said.push(send);
              return () => void (stopped += 1);
            },
          })),
      ],
    });
    const { token } = await service.signIn.open(priya);
    const stream = await get('/live', { cookie: `lwa_session=${token}` });
    let heard = '';
    const over = stream.body?.pipeTo(
      new WritableStream({ write: (part) => void (heard += new TextDecoder().decode(part)) }),
    );
    said[0]?.('changed', { at: 1 });
    await until(() => heard.includes('data: {"at":1}'));
    await ends({
      signOut: () => service.signIn.end(token),
      roles,
      wait: (minutes) => void (passed += minutes * 60_000),
    });
    said[0]?.('changed', { at: 2 });
    await over;
    expect(heard).not.toContain('data: {"at":2}');
    await until(() => stopped === 1);
  });

  test('that fails tells nothing of why', async () => {
    const { token } = await service.signIn.open(priya);
    const failed = await get('/broken', { cookie: `lwa_session=${token}` });
    const body = await failed.text();
    expect([failed.status, body.includes('ring 999')]).toEqual([500, true]);
    expect(body + service.logLines.join()).not.toContain('words of a person');
  });

  test('carries headers that let no other site in and no script of a person run', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
    expect([
      headers.get('x-content-type-options'),
      headers.get('x-frame-options'),
      headers.get('cache-control'),
    ]).toEqual(['nosniff', 'DENY', 'no-store']);
    const page = await (await get('/')).text();
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+=|style="|https?:\/\//);
  });

  test('fetches nothing from anywhere else and shows no sign of the NHS', async () => {
    const css = await (await get('/assets/nhsuk-frontend.css')).text();
    expect(css).not.toMatch(/assets\.nhs\.uk|Frutiger|@font-face/);
    expect(await (await get('/sign-in')).text()).not.toMatch(/nhsuk-header__logo/);
  });
});

describe('a form', () => {
  const post = (headers: Record<string, string>, body: string): Promise<Response> =>
    fetch(`${service.url}/desk-here`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });

  test('is taken from our own page of this very session only', async () => {
    const mine = await service.signIn.open(priya);
    const other = await service.signIn.open(priya);
    const cookie = `lwa_session=${mine.token}`;
    expect((await post({ cookie }, '')).status).toBe(403);
    expect((await post({ cookie }, `form_token=${other.formToken}`)).status).toBe(403);
    expect((await post({}, `form_token=${mine.formToken}`)).status).toBe(401);
    expect((await post({ cookie, origin: 'https://evil.example' }, `form_token=${mine.formToken}`)).status).toBe(403);
    expect(sent).toBe(0);
    expect((await post({ cookie }, `form_token=${mine.formToken}`)).status).toBe(303);
    expect(sent).toBe(1);
  });
});

describe('the server', () => {
  test.each([
    ['another name pointed at this machine', { host: 'evil.example' }, 421],
    ['another name with the right port', { host: 'evil.example:3978' }, 421],
    ['this machine by name', { host: 'localhost:3978' }, 200],
    ['this machine by number', { host: '[::1]:3978' }, 200],
  ])('knows %s', async (_what, headers, status) => {
    expect(await raw('/healthz', headers)).toBe(status);
  });

  test('gives no token to another site’s page', async () => {
    const host = `127.0.0.1:${service.port}`;
    const body = '{"user":{"id":"x"}}';
    expect(
      await raw(
        '/v3/directline/tokens/generate',
        { host, origin: 'https://evil.example', 'content-type': 'application/json' },
        'POST',
        body,
      ),
    ).toBe(403);
    expect(
      await raw(
        '/v3/directline/tokens/generate',
        { host, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
        'POST',
        body,
      ),
    ).toBe(403);
    expect(
      await raw(
        '/v3/directline/tokens/generate',
        { host, origin: `http://${host}`, 'content-type': 'application/json' },
        'POST',
        body,
      ),
    ).toBe(200);
  });

  test.each([
    '/nothing-here-with-a-name',
    '/assets/../server.ts',
    '/assets/%2e%2e%2fserver.ts',
    '/assets/..%5cserver.ts',
    '/%ff',
  ])('answers %s plainly', async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/nothing-here|server\.ts|import /);
  });

  // The two wait for the same time limit, side by side.
  test('cuts off somebody who sends half a request and waits; says nothing on a line that a browser opened ahead of need, so that no page is answered with an old refusal', async () => {
    const waiting = (sends: string) => {
      const line = { heard: '', closed: false };
      const socket = net.connect(service.port, '127.0.0.1');
      socket.on('data', (bytes) => (line.heard += bytes.toString()));
      socket.on('close', () => (line.closed = true));
      if (sends !== '') socket.write(sends);
      return line;
    };
    const half = waiting('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Half:');
    const silent = waiting('');
    await until(() => half.closed && silent.closed, 20_000);
    expect(silent.heard).toBe('');
  }, 30_000);

  test('says whether it is ready, and what is not', async () => {
    expect(await (await get('/readyz')).json()).toEqual({
      ready: true,
      checks: {
        index: { ok: true, detail: 'read' },
        store: { ok: true, detail: 'open' },
        rota: { ok: true, detail: 'somebody is on duty' },
      },
    });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(/lwa_http_requests_total\{route="\/readyz",status="200"\} 1/);
  });

  test('refuses to listen where others reach it when nobody says who may come in', () => {
    expect(() =>
      createServer({
        config: { host: '0.0.0.0', port: 0, publicUrl: undefined, teams: undefined, oidc: undefined },
      } as unknown as Parameters<typeof createServer>[0]),
    ).toThrow(/HOST/);
  });
});
