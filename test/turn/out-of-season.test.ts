// What does not run at this time of year is said before anybody sets out for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lwa-season-'));
  mkdirSync(join(dir, 'assets'));
  const columns = 'id,name,description,categories,eligibility,cost,phone,schedule_text,status,last_verified';
  const rows = [
    'boats,Rowing for All,Rowing boats on the lake with a coach.,rowing;boats,Anyone,Free,01632 960501,"Saturdays 10-12, April to September",active,2026-11-01',
    'plots,Sunny Plots,A gardening group on raised beds. Gardening for beginners.,gardening;gardening group,Anyone,Free,01632 960502,"Tuesdays 10-12, March to October",active,2026-11-01',
    'glass,Glasshouse Growers,A gardening group under glass.,gardening,Anyone,Free,01632 960503,Thursdays 10-12,active,2026-11-01',
  ];
  writeFileSync(join(dir, 'assets', 'list.csv'), `${columns}\n${rows.join('\n')}\n`);
  world = await startTestService({ knowledgeDir: dir });
});
afterAll(async () => {
  await world.end();
  rmSync(dir, { recursive: true, force: true });
});

test.each([
  ['rowing', /^Rowing for All: runs April to September; not now\./],
  ['when is Rowing for All', /^Rowing for All: runs April to September; not now\./],
  ["what's the number for Rowing for All", /^Rowing for All: runs April to September; not now\./],
  ['gardening group', /^Glasshouse Growers: Thursdays/],
  ['she likes gardening', /^Glasshouse Growers: Thursdays/],
  ['gardening group in May', /^(?!.*not now)/],
])('the service answers "%s" in November with what runs', async (words, line) => {
  const reply = await world.say(words, { user: words });
  expect(reply.firstLine).toMatch(line);
});

test('the service says it on the card of what stands behind', async () => {
  const reply = await world.say('gardening group', { user: 'behind' });
  expect(reply.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []))).toEqual(['glass', 'plots']);
  expect(renderText(reply)).toContain('Now: Runs March to October; not now');
});

test('the service answers whether it is open now, of one that was shown', async () => {
  const from = { user: 'open' };
  await world.say('rowing', from);
  expect((await world.say('is it open now', from)).firstLine).toMatch(/runs April to September; not now/);
});
