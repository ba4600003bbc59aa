// What is told of somebody after groups were shown is held against those groups first; what nothing is sure of is named as the nearest; the rota goes on by days.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lwa-shown-'));
  mkdirSync(join(dir, 'assets'));
  cpSync(new URL('../../knowledge/team', import.meta.url).pathname, join(dir, 'team'), { recursive: true });
  const columns =
    'id,name,description,categories,eligibility,min_age,cost,referral_route,phone,schedule_text,accessibility,languages,status,last_verified';
  const rows = [
    'kiln,Kiln Pottery,Pottery at the wheel.,pottery,Adults,18,£4,Just turn up,01632 960701,Mondays 7-9pm,Five steps and no ramp,English,active,2026-11-01',
    'clay,Clay Corner,Pottery by hand at a table.,pottery,Anyone,,£2,Just turn up,01632 960702,Tuesdays 10-12,Level throughout,English; Polish,active,2026-11-01',
    'rent,Renters Evening Clinic,Advice for private renters on eviction notices and landlords.,housing,Private tenants,,Free,Book a slot,01632 960704,Wednesdays 6-8pm,Level throughout,English,active,2026-11-01',
    'bake,Bread Club,Baking bread together.,baking,Adults over 50,50,Free,Ring,01632 960703,Wednesdays 2-4pm,Lift to the first floor,English,active,2026-11-01',
  ];
  writeFileSync(join(dir, 'assets', 'list.csv'), `${columns}\n${rows.join('\n')}\n`);
  world = await startTestService({ knowledgeDir: dir });
});
afterAll(async () => {
  await world.end();
  rmSync(dir, { recursive: true, force: true });
});

let count = 0;
async function said(...messages: readonly string[]): Promise<Reply> {
  const from = { user: `shown-${(count += 1)}` };
  const replies: Reply[] = [];
  for (const message of messages) replies.push(await world.say(message, from));
  return replies.at(-1) as Reply;
}

describe('what is told of somebody is held against the group that was shown', () => {
  test.each<[readonly string[], RegExp, RegExp]>([
    [['kiln pottery', 'she cant do steps'], /^Kiln Pottery: .*(?:steps|ramp)/i, /Clay Corner/],
    [['kiln pottery', 'hes 16'], /^Kiln Pottery: from age 18\./, /Clay Corner/],
    [['clay corner', 'she speaks polish'], /^Clay Corner: languages: English, Polish\./, /Clay Corner/],
  ])('%j', async (messages, line, held) => {
    const reply = await said(...messages);
    expect(reply.firstLine).toMatch(line);
    expect(renderText(reply)).toMatch(held);
  });

  test('and nothing is said of it where others are asked for', async () => {
    expect((await said('kiln pottery', 'anything on tuesdays')).firstLine).not.toMatch(/^Kiln Pottery/);
  });

  test('what stands against it is told before what fits', async () => {
    expect((await said('clay corner', 'bread club', 'hes 34 and cant do steps')).firstLine).toMatch(/from age 50/);
  });

  test.each(['her dad died on monday', 'she is not in a wheelchair', 'his daughter is 12'])(
    'and "%s" is held against nothing',
    async (words) => {
      expect((await said('kiln pottery', words)).firstLine).not.toMatch(/: (?:when|access|who for)\b|not Mon|from age/);
    },
  );

  test('and of what no record tells nothing is told', async () => {
    expect((await said('bread club', 'he likes fishing')).firstLine).not.toMatch(/^Bread Club: .*fishing/);
  });
});

test('what a person should hear of in time, and asks for a service, is answered by the service', async () => {
  const reply = await said('private landlord wants her out has given notice advise in evenings plz');
  expect(reply.level).toBe('supervision');
  expect(reply.firstLine).toMatch(/^Renters Evening Clinic/);
});

test('where nothing is sure the nearest is named as that', async () => {
  const reply = await said('whats the tariff of the pottery');
  expect(reply.kind).toBe('gap');
  expect(reply.firstLine).toMatch(/^I am not sure I have that\. The nearest is (?:Kiln Pottery|Clay Corner)\.$/);
});

describe('after the rota a day is a day of the rota', () => {
  test('and friday', async () => {
    const { firstLine } = await said('who is on duty', 'and friday');
    expect(firstLine).toMatch(/^(?:Friday|Nobody is on the rota on Friday)/);
  });

  test('and not once something else was asked', async () => {
    const { firstLine } = await said('who is on duty', 'pottery', 'and tuesday');
    expect(firstLine).not.toMatch(/rota/);
    expect(firstLine).toMatch(/Clay Corner/);
  });

  test('what is asked of a group that was shown is no day of the rota', async () => {
    expect((await said('clay corner', 'who is on duty', 'is it on fridays')).firstLine).not.toMatch(/rota|Friday \d/);
  });

  test.each(['who covers out of hours on friday', 'whos on call tonight', 'ooh line for christmas day'])(
    '"%s" is the line that is answered then',
    async (words) => {
      expect((await said(words)).firstLine).toMatch(/^Out-of-hours line: \d/);
    },
  );

  test('on a bank holiday whoever answers out of hours is told with it', async () => {
    expect((await said('who is on duty on christmas day')).firstLine).toMatch(
      /^Nobody is on the rota on Friday 25 December\. Out-of-hours line: \d/,
    );
  });

  test('out of hours is the line that is answered then', async () => {
    expect((await said('out of hours number')).firstLine).toMatch(/^Out-of-hours line: \d/);
  });
});
