import http from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { createIssuer, personOf } from '../../src/identity/issuer.ts';
import type { Person } from '../../src/identity/person.ts';
import { mountSignInPages } from '../../src/pages/sign-in.ts';
import { exampleTurn } from '../support/example-replies.ts';
import { type SmallService, startSmallService } from '../support/small-service.ts';

const priya: Person = { id: 'priya', name: 'Priya Shah', roles: ['supervisor'] };
const find = (id: string): Person | undefined => (id === 'priya@example.org' ? priya : undefined);
let issuerServer: http.Server;
let service: SmallService;
let issuerUrl: string;

beforeAll(async () => {
  issuerServer = http.createServer();
  await new Promise<void>((resolve) => issuerServer.listen(0, '127.0.0.1', resolve));
  issuerUrl = `http://127.0.0.1:${(issuerServer.address() as AddressInfo).port}`;
  const oidc = { issuer: issuerUrl, clientId: 'lwa', clientSecret: 'a-secret', rolesClaim: 'roles' };
  service = await startSmallService({
    turn: exampleTurn(),
    oidc,
    signInPages: (signIn, config) => mountSignInPages({ config, signIn, issuer: createIssuer({ config: oidc, find }) }),
    pages: [(site) => site.page('/desk', ['supervisor'], async ({ person }) => ({ kind: 'json', data: person }))],
  });
  const provider = new Provider(issuerUrl, {
    clients: [
      {
        client_id: 'lwa',
        client_secret: 'a-secret',
        redirect_uris: [`${service.url}/sign-in/issuer/return`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email'], profile: ['name', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: `${id}@example.org`,
        name: `Name of ${id}`,
        roles: id === 'mona' ? ['manager', 'admin'] : [],
      }),
    }),
  });
  issuerServer.on('request', provider.callback());
});
afterAll(async () => {
  await service.end();
  issuerServer.closeAllConnections();
  await new Promise((resolve) => issuerServer.close(resolve));
});

/** A browser that follows redirects and keeps cookies for each host; stops at the address that comes back to us. */
function browser() {
  const jars = new Map<string, Map<string, string>>();
  const go = async (address: string, form?: string): Promise<{ readonly answer: Response; readonly url: string }> => {
    const jar = jars.get(new URL(address).host) ?? new Map<string, string>();
    jars.set(new URL(address).host, jar);
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form !== undefined && { method: 'POST', body: form }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = answer.headers.get('location');
    if (next === null || new URL(next, address).pathname === '/sign-in/issuer/return')
      return { answer, url: next === null ? address : new URL(next, address).href };
    return go(new URL(next, address).href);
  };
  return { go, forget: (host: string) => jars.delete(host) };
}

async function untilReturn(who: string): Promise<{ readonly user: ReturnType<typeof browser>; readonly back: string }> {
  const user = browser();
  let at = await user.go(`${service.url}/sign-in/issuer?to=%2Fdesk`);
  for (const form of [`prompt=login&login=${who}&password=x`, 'prompt=consent']) at = await user.go(at.url, form);
  expect(new URL(at.url).pathname).toBe('/sign-in/issuer/return');
  return { user, back: at.url };
}

test('signs a colleague in with the roles of the service’s own list, and leads them where they wanted to go', async () => {
  const { user, back } = await untilReturn('priya');
  const { answer, url } = await user.go(back);
  expect([answer.status, new URL(url).pathname]).toEqual([200, '/desk']);
  expect(await answer.json()).toEqual(priya);
});

test('gives a role of the issuer, and nothing that is no role of ours', async () => {
  const { user, back } = await untilReturn('mona');
  const { answer } = await user.go(back);
  expect(answer.status).toBe(403);
  expect(personOf({ sub: 'mona', roles: ['manager', 'admin'] }, 'roles', find).roles).toEqual(['manager']);
});

test.each([
  ['a changed code', (back: string) => back.replace(/code=[^&]+/, 'code=other')],
  ['a changed state', (back: string) => back.replace(/state=[^&]+/, 'state=other')],
  ['no code', (back: string) => back.replace(/[?&]code=[^&]+/, '?x=1')],
  ['another issuer', (back: string) => back.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example')],
])('signs nobody in with %s', async (_what, change) => {
  const { user, back } = await untilReturn('priya');
  const { answer } = await user.go(change(back));
  expect([answer.status, answer.headers.getSetCookie().join().includes('lwa_session')]).toEqual([401, false]);
});

test('signs nobody in twice with one answer, nor in a browser that did not begin', async () => {
  const { user, back } = await untilReturn('priya');
  expect((await user.go(back)).answer.status).toBe(200);
  expect((await user.go(back)).answer.status).toBe(401);
  const stolen = await untilReturn('priya');
  expect((await browser().go(stolen.back)).answer.status).toBe(401);
});

test.each([
  ['//evil.example', '/'],
  ['https://evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/desk?case=1', '/desk?case=1'],
])('leads on to %s only within this site', async (to, kept) => {
  const { safeReturn } = await import('../../src/pages/site.ts');
  expect(safeReturn(to)).toBe(kept);
});

test.each([
  [
    'an e-mail that is not verified',
    { sub: 's', email: 'priya@example.org', email_verified: false, name: 'Mallory' },
    ['worker'],
  ],
  ['no roles at all', { sub: 's' }, ['worker']],
  ['roles that are no list', { sub: 's', roles: 'manager' }, ['manager']],
])('reads claims with %s cautiously', (_what, claims, roles) => {
  expect(personOf(claims, 'roles', find).roles).toEqual(roles);
});
