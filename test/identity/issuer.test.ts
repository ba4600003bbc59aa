import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { loadConfig } from '../../src/config.ts';
import { createIssuer, personOf } from '../../src/identity/issuer.ts';
import { personToday } from '../../src/identity/people.ts';
import type { Person } from '../../src/identity/person.ts';
import { mountSignInPages } from '../../src/pages/sign-in.ts';
import { exampleTurn } from '../support/example-replies.ts';
import { type SmallService, startSmallService } from '../support/small-service.ts';

const priya: Person = { id: 'priya', name: 'Priya Shah', roles: ['supervisor'] };
// The service's own list, as it stands at the moment.
let listed: readonly Person[] = [priya];
const find = (id: string): Person | undefined =>
  listed.find((person) => person.id === id || `${person.id}@example.org` === id);
// What the issuer says of Mona at the moment.
let rolesOfMona: readonly string[] = ['manager', 'admin'];
let passed = 0;
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
type Claims = Readonly<Record<string, unknown>>;
// Somebody between us and the issuer, who changes the token on its way.
let tamper: ((claims: Claims) => string) | undefined;
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
    clock: () => new Date(Date.now() + passed),
    refresh: (person) => personToday(person, find(person.id), 'issuer'),
    signInPages: (signIn, config) => mountSignInPages({ config, signIn, issuer: createIssuer({ config: oidc, find }) }),
    pages: [
      (site) => {
        site.page('/desk', ['supervisor'], async ({ person }) => ({ kind: 'json', data: person }));
        site.page('/log', ['manager'], async ({ person }) => ({ kind: 'json', data: person }));
        site.form('/desk', ['supervisor'], async () => ({ kind: 'json', data: 'done' }));
      },
    ],
  });
  const provider = new Provider(issuerUrl, {
    jwks: { keys: [{ ...keys.privateKey.export({ format: 'jwk' }), kid: 'ours', use: 'sig', alg: 'RS256' }] },
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
        roles: id === 'mona' ? rolesOfMona : [],
      }),
    }),
  });
  const answer = provider.callback();
  issuerServer.on('request', (req, res) => {
    const end = res.end.bind(res);
    if (req.url === '/token' && tamper !== undefined) {
      const change = tamper;
      res.end = ((body: string) => {
        const given = JSON.parse(body) as { readonly id_token: string };
        const claims = JSON.parse(
          Buffer.from(given.id_token.split('.')[1] ?? '', 'base64url').toString('utf8'),
        ) as Claims;
        const changed = JSON.stringify({ ...given, id_token: change(claims) });
        res.setHeader('content-length', Buffer.byteLength(changed));
        return end(changed);
      }) as typeof res.end;
    }
    void answer(req, res);
  });
});
afterEach(() => {
  tamper = undefined;
  listed = [priya];
  rolesOfMona = ['manager', 'admin'];
  passed = 0;
});
afterAll(async () => {
  await service.end();
  issuerServer.closeAllConnections();
  await new Promise((resolve) => issuerServer.close(resolve));
});

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (claims: Claims, alg: string, seal: (text: string) => string): string => {
  const text = `${part({ alg, kid: 'ours', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${seal(text)}`;
};
const signedBy =
  (key: KeyObject) =>
  (claims: Claims): string =>
    tokenOf(claims, 'RS256', (text) => sign('sha256', Buffer.from(text), key).toString('base64url'));
const publicPem = String(keys.publicKey.export({ type: 'spki', format: 'pem' }));

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
  const session = (): string => jars.get(new URL(service.url).host)?.get('lwa_session') ?? '';
  return { go, session };
}

async function untilReturn(
  who: string,
  to = '/desk',
): Promise<{ readonly user: ReturnType<typeof browser>; readonly back: string }> {
  const user = browser();
  let at = await user.go(`${service.url}/sign-in/issuer?to=${encodeURIComponent(to)}`);
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
  expect(personOf({ sub: 'mona', roles: ['manager', 'admin'] }, { rolesClaim: 'roles' }, find).roles).toEqual([
    'manager',
  ]);
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

describe('a token changed on its way', () => {
  const seconds = (): number => Math.floor(Date.now() / 1000);
  test.each<[string, (claims: Claims) => string]>([
    [
      'is past its time',
      (claims) => signedBy(keys.privateKey)({ ...claims, exp: seconds() - 120, iat: seconds() - 999 }),
    ],
    ['has no signature (alg none)', (claims) => tokenOf(claims, 'none', () => '')],
    [
      'is signed with the public key as a password (HS256)',
      (claims) => tokenOf(claims, 'HS256', (text) => createHmac('sha256', publicPem).update(text).digest('base64url')),
    ],
    [
      'is signed with our own client secret (HS256)',
      (claims) => tokenOf(claims, 'HS256', (text) => createHmac('sha256', 'a-secret').update(text).digest('base64url')),
    ],
    ['is signed by somebody else', signedBy(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)],
    [
      'keeps its signature and changes who it speaks of',
      (claims) => {
        const [head, , seal] = signedBy(keys.privateKey)(claims).split('.');
        return `${head}.${part({ ...claims, sub: 'mona' })}.${seal}`;
      },
    ],
    ['is for another program', (claims) => signedBy(keys.privateKey)({ ...claims, aud: 'other' })],
    ['is of another issuer', (claims) => signedBy(keys.privateKey)({ ...claims, iss: 'https://evil.example' })],
    ['is the answer to another sign-in (nonce)', (claims) => signedBy(keys.privateKey)({ ...claims, nonce: 'before' })],
    ['answers no sign-in at all (no nonce)', (claims) => signedBy(keys.privateKey)({ ...claims, nonce: undefined })],
    ['is no token', () => 'garbage'],
  ])('that %s signs nobody in', async (_what, change) => {
    tamper = change;
    const { user, back } = await untilReturn('priya');
    const { answer } = await user.go(back);
    expect([answer.status, user.session()]).toEqual([401, '']);
  });

  test('but to the same words signs in, so that it is the change that is refused', async () => {
    tamper = signedBy(keys.privateKey);
    const { user, back } = await untilReturn('priya');
    expect((await user.go(back)).answer.status).toBe(200);
  });

  test('that was good once signs nobody in a second time', async () => {
    let kept = '';
    tamper = (claims) => (kept = signedBy(keys.privateKey)(claims));
    const first = await untilReturn('priya');
    expect((await first.user.go(first.back)).answer.status).toBe(200);
    tamper = () => kept;
    const second = await untilReturn('priya');
    expect((await second.user.go(second.back)).answer.status).toBe(401);
  });
});

describe('a role that is taken away', () => {
  const minutes = (many: number): void => void (passed = many * 60_000);

  test('in the service’s own list is gone with the next page', async () => {
    const { user, back } = await untilReturn('priya');
    expect((await user.go(back)).answer.status).toBe(200);
    listed = [{ ...priya, roles: ['worker'] }];
    expect((await user.go(`${service.url}/desk`)).answer.status).toBe(403);
  });

  test('at the issuer is gone within the hour, and who keeps theirs goes on without a tap', async () => {
    const { user, back } = await untilReturn('mona', '/log');
    expect((await user.go(back)).answer.status).toBe(200);
    const before = user.session();
    rolesOfMona = [];
    minutes(59);
    expect((await user.go(`${service.url}/log`)).answer.status).toBe(200);
    minutes(61);
    const asked = await user.go(`${service.url}/log`);
    expect(new URL(asked.url).pathname).toBe('/sign-in/issuer/return');
    expect((await user.go(asked.url)).answer.status).toBe(403);
    expect(user.session()).not.toBe(before);
    rolesOfMona = ['manager'];
    minutes(122);
    const again = await user.go(`${service.url}/log`);
    const { answer, url } = await user.go(again.url);
    expect([answer.status, new URL(url).pathname]).toEqual([200, '/log']);
  });

  test('ends the forms of its session too: a stolen cookie is worth an hour at most', async () => {
    const { user, back } = await untilReturn('priya');
    await user.go(back);
    const session = await service.signIn.read(user.session());
    const send = (): Promise<Response> =>
      fetch(`${service.url}/desk`, {
        method: 'POST',
        headers: { cookie: `lwa_session=${user.session()}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: `form_token=${session?.formToken}`,
      });
    expect((await send()).status).toBe(200);
    minutes(61);
    expect((await send()).status).toBe(401);
  });
});

test('somebody who signed out is not signed in again by the issuer without a tap', async () => {
  const { user, back } = await untilReturn('priya');
  await user.go(back);
  const session = await service.signIn.read(user.session());
  const out = await user.go(`${service.url}/sign-out`, `form_token=${session?.formToken}`);
  expect([new URL(out.url).pathname, out.answer.status]).toEqual(['/sign-in', 200]);
  expect((await user.go(`${service.url}/desk`)).url).toBe(`${service.url}/sign-in?to=%2Fdesk`);
});

test('reads a group of the issuer as the role that the service gave it, and stops at a name that is no role', () => {
  const roleGroups = new Map([['1b2c-3d', 'supervisor']]);
  expect(
    personOf({ sub: 's', groups: ['1b2c-3d', 'other'] }, { rolesClaim: 'groups', roleGroups }, find).roles,
  ).toEqual(['supervisor']);
  const config = { issuer: issuerUrl, clientId: 'lwa', clientSecret: undefined, rolesClaim: 'groups' };
  expect(() => createIssuer({ config: { ...config, roleGroups: new Map([['g', 'boss']]) }, find })).toThrow(
    /OIDC_ROLE_GROUPS: found "boss"/,
  );
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
  ['an e-mail of a colleague', { sub: 's', email: 'priya@example.org' }, ['supervisor']],
  ['no roles at all', { sub: 's' }, ['worker']],
  ['roles that are no list', { sub: 's', roles: 'manager' }, ['manager']],
])('reads claims with %s cautiously', (_what, claims, roles) => {
  const person = personOf(claims, { rolesClaim: 'roles' }, find);
  expect(personToday(person, find(person.id), 'issuer')?.roles).toEqual(roles);
});

test('does not start with an issuer that every organisation shares, where anybody may write any e-mail into an account', () => {
  const env = { OIDC_CLIENT_ID: 'lwa', OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' };
  expect(() => loadConfig(env)).toThrow(/OIDC_ISSUER: .*your own tenant/);
  expect(() => loadConfig({ ...env, OIDC_ROLE_GROUPS: 'supervisor' })).toThrow(/OIDC_ROLE_GROUPS: .*group=role/);
});
