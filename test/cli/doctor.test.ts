// What `lwa doctor` says of Teams: the mistakes that people make with an app registration, in plain words.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doctorCommand } from '../../src/cli/doctor-command.ts';
import { roleGroupLines } from '../../src/cli/doctor-sign-in.ts';
import { microsoftLine, secretExpiryLine, teamsLines } from '../../src/cli/doctor-teams.ts';
import { loadConfig } from '../../src/config.ts';

const appId = '11111111-2222-3333-4444-555555555555';
const tenant = '99999999-2222-3333-4444-555555555555';
const right = {
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'aB3~value-of-a-secret-as-the-portal-shows-it',
  PUBLIC_URL: 'https://bot.example.org',
};
const today = new Date('2026-11-28T12:00:00Z');
const said = (env: Record<string, string>): string => {
  const config = loadConfig(env);
  return [...teamsLines(config), ...secretExpiryLine(config.teams, today)]
    .map((line) => `${line.verdict} ${line.part}: ${line.says}`)
    .join('\n');
};

test.each<readonly [string, Record<string, string>, RegExp]>([
  ['all is well', {}, /^well Teams: app 1111[\s\S]*well tenant[\s\S]*well secret[\s\S]*well endpoint/],
  ['the secret’s id was pasted', { MicrosoftAppPassword: tenant }, /wrong secret: .*looks like the secret's id/],
  ['the secret is cut', { MicrosoftAppPassword: 'abc' }, /look secret: .*3 characters/],
  ['the app’s id stands for the tenant’s', { MicrosoftAppTenantId: appId }, /wrong tenant: .*app's own id/],
  ['the tenant is a word', { MicrosoftAppTenantId: 'contoso' }, /wrong tenant: .*"contoso"/],
  ['the tenant is a domain', { MicrosoftAppTenantId: 'contoso.onmicrosoft.com' }, /well tenant/],
  ['the address is not https', { PUBLIC_URL: 'http://bot.example.org' }, /wrong endpoint: .*https/],
  ['nobody wrote down when the secret ends', {}, /look secret ends: not known/],
  [
    'the secret ends soon',
    { MicrosoftAppPasswordExpires: '2026-12-08' },
    /look secret ends: in 10 days, on 2026-12-08/,
  ],
  ['the secret ends late', { MicrosoftAppPasswordExpires: '2027-11-28' }, /well secret ends: in 365 days/],
  ['the secret has ended', { MicrosoftAppPasswordExpires: '2026-11-27' }, /wrong secret ends: it ended/],
])('the doctor sees that %s', (_what, change, wanted) => {
  expect(said({ ...right, ...change })).toMatch(wanted);
  expect(said({ ...right, ...change })).not.toContain(right.MicrosoftAppPassword);
});

test('the doctor says that a managed identity needs no secret, and that without an app id only this machine is served', () => {
  const { MicrosoftAppPassword: _none, ...managed } = right;
  expect(said({ ...managed, MicrosoftAppType: 'UserAssignedMSI' })).toMatch(/well secret: none needed/);
  expect(said({})).toMatch(/look Teams: not connected/);
});

const issuer = { OIDC_ISSUER: 'https://login.example.org/tenant', OIDC_CLIENT_ID: 'lwa' };
test.each<readonly [string, Record<string, string>, RegExp]>([
  [
    'groups give roles',
    { OIDC_ROLE_GROUPS: 'a1=supervisor; b2=manager', OIDC_ROLES_CLAIM: 'groups' },
    /^well role groups: 2 groups give supervisor, manager, read from the claim "groups"$/,
  ],
  [
    'a role is none of ours',
    { OIDC_ROLE_GROUPS: 'a1=supervisor;b2=team lead' },
    /^wrong role groups: OIDC_ROLE_GROUPS gives b2 the role "team lead"; wanted one of worker, supervisor/,
  ],
  [
    'no group is named',
    { OIDC_ROLE_GROUPS: ' ' },
    /^look role groups: OIDC_ROLE_GROUPS is empty: roles are those of team\/people\.csv, and what the claim "roles"/,
  ],
])('the doctor sees what the issuer’s groups give: %s', (_what, change, wanted) => {
  const lines = roleGroupLines(loadConfig({ ...issuer, ...change }));
  expect(lines.map((line) => `${line.verdict} ${line.part}: ${line.says}`).join('\n')).toMatch(wanted);
});

test.each([
  [{ ...issuer, OIDC_ROLE_GROUPS: 'a1=' }, /OIDC_ROLE_GROUPS: found "a1="; wanted group=role/],
  [
    { ...issuer, OIDC_ROLE_GROUPS: 'a1=worker;a1=manager' },
    /OIDC_ROLE_GROUPS: found "a1" twice; wanted each group once/,
  ],
  [{ MicrosoftAppType: 'Singletenant' }, /MicrosoftAppType: found "Singletenant"; wanted SingleTenant/],
  [{ MicrosoftAppId: 'abc' }, /MicrosoftAppId: found "abc"/],
  [{ MicrosoftAppPasswordExpires: 'soon' }, /MicrosoftAppPasswordExpires: found "soon"; wanted a day/],
])('a start is refused with %j', (change, wanted) => {
  expect(() => loadConfig({ ...right, ...change })).toThrow(wanted);
});

describe('asked to try the sign-in, the doctor', () => {
  let server: http.Server;
  let answer: readonly [number, object];
  const heard: string[] = [];
  beforeAll(async () => {
    server = http.createServer((req, res) => {
      req.on('data', (chunk: Buffer) => heard.push(`${req.url} ${chunk.toString()}`));
      req.on('end', () => {
        res.writeHead(answer[0], { 'content-type': 'application/json' });
        res.end(JSON.stringify(answer[1]));
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  test.each<readonly [number, object, RegExp]>([
    [200, { access_token: 'x' }, /^well .*accepted/],
    [401, { error: 'invalid_client', error_codes: [7000215] }, /^wrong .*value, not its id/],
    [401, { error: 'invalid_client', error_codes: [7000222] }, /^wrong .*ended/],
    [400, { error: 'unauthorized_client', error_codes: [700016] }, /^wrong .*not known in this tenant/],
    [400, { error: 'invalid_request', error_codes: [90002] }, /^wrong .*tenant does not exist/],
    [500, {}, /^wrong .*refused \(500\)/],
  ])('understands %i %j', async (status, body, wanted) => {
    answer = [status, body];
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const line = await microsoftLine(
      loadConfig(right).teams as NonNullable<ReturnType<typeof loadConfig>['teams']>,
      at,
    );
    expect(`${line.verdict} ${line.says}`).toMatch(wanted);
    expect(heard.at(-1)).toContain(`/${tenant}/oauth2/v2.0/token grant_type=client_credentials&client_id=${appId}`);
  });

  test('knows nothing when nobody answers', async () => {
    const teams = loadConfig(right).teams as NonNullable<ReturnType<typeof loadConfig>['teams']>;
    expect((await microsoftLine(teams, 'http://127.0.0.1:9')).verdict).toBe('look');
  });
});

describe('in a folder where much is wrong, the doctor', () => {
  const place = mkdtempSync(join(tmpdir(), 'lwa-doctor-'));
  const knowledgeDir = join(place, 'knowledge');
  const dataDir = join(place, 'data');
  let printed = '';
  let status = 0;
  beforeAll(async () => {
    for (const part of ['contacts', 'escalation', 'team'])
      cpSync(join(import.meta.dirname, '..', '..', 'knowledge', part), join(knowledgeDir, part), { recursive: true });
    rmSync(join(knowledgeDir, 'team', 'rota.csv'));
    const registry = join(knowledgeDir, 'contacts', 'contacts.csv');
    writeFileSync(registry, readFileSync(registry, 'utf8').replace(',999,', ',99x9,'));
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'link-worker-assistant.sqlite'), 'words, and no database at all. '.repeat(200));
    Object.assign(process.env, { DATA_DIR: dataDir, KNOWLEDGE_DIR: knowledgeDir });
    status = await doctorCommand([], { input: process.stdin, out: (text) => void (printed += text), err: () => {} });
  }, 60_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test.each<readonly [string, RegExp]>([
    ['a database that is none', /^WRONG store .*link-worker-assistant\.sqlite is damaged or no database/m],
    ['a missing rota', /^WRONG rota .*team\/rota\.csv says of nobody/m],
    ['a crisis number that nobody can dial', /^WRONG knowledge .*contacts\.csv, row 2: found "99x9", wanted a number/m],
  ])('sees %s', (_what, wanted) => {
    expect(printed).toMatch(wanted);
    expect(status).toBe(1);
  });
});
