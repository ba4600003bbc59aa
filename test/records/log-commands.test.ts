import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { casesCommand } from '../../src/cli/cases-command.ts';
import type { Command } from '../../src/cli/command.ts';
import { purgeCommand } from '../../src/cli/purge-command.ts';
import { reportCommand } from '../../src/cli/report-command.ts';
import { verifyLogCommand } from '../../src/cli/verify-log-command.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import { openStore } from '../../src/store/database.ts';
import { createDayPlaces } from '../../src/store/day-places.ts';
import { aCase, done, people, person, safe, team } from '../escalation/a-service.ts';

const before = { dataDir: process.env['DATA_DIR'], databaseUrl: process.env['DATABASE_URL'] };
let dataDir = '';
let ids: readonly string[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lwa-log-'));
  process.env['DATA_DIR'] = dataDir;
  delete process.env['DATABASE_URL'];
  const store = await openStore({ dataDir });
  const escalations = createEscalations({ store, team: () => team, clock: () => new Date() });
  const one = done(await escalations.open(aCase({ words: [safe('secret words')] })));
  const two = done(await escalations.open(aCase({ level: 'today', holdSeconds: 60, categories: [] })));
  done(await escalations.own({ caseId: one.id, by: person(people.ruth), channel: 'desk' }));
  ids = [one.id, two.id];
  await store.close();
});

afterAll(() => {
  for (const [name, value] of [
    ['DATA_DIR', before.dataDir],
    ['DATABASE_URL', before.databaseUrl],
  ] as const) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(dataDir, { recursive: true, force: true });
});

async function run(
  command: Command,
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly out: string }> {
  let out = '';
  const status = await command(args, {
    input: Readable.from([]),
    out: (text) => void (out += text),
    err: () => undefined,
  });
  return { status, out };
}

test('lists cases oldest first with states from their events, and never words', async () => {
  const { out } = await run(casesCommand, '--json');
  const cases = JSON.parse(out) as {
    readonly id: string;
    readonly state: string;
    readonly events: readonly object[];
  }[];
  expect(cases.map(({ id, state }) => [id, state])).toEqual([
    [ids[0], 'owned'],
    [ids[1], 'stored'],
  ]);
  expect(Object.keys(cases[0]!)).toEqual([
    'id',
    'level',
    'about',
    'categories',
    'state',
    'openedAt',
    'practice',
    'events',
  ]);
  expect(Object.keys(cases[0]!.events[0]!)).toEqual(['at', 'kind', 'actor', 'channel']);
  expect(out).not.toContain('secret words');
  expect((await run(casesCommand)).out).not.toContain('secret words');
  expect(JSON.parse((await run(casesCommand, '--json', '--state', 'owned')).out)).toHaveLength(1);
  await expect(run(casesCommand, '--state', 'urgent')).rejects.toThrow(/wanted one of stored, sent/);
});

test('checks the log, purges and reports from the terminal', async () => {
  expect(await run(verifyLogCommand)).toMatchObject({ status: 0, out: expect.stringContaining('The log is whole') });
  expect(await run(purgeCommand)).toMatchObject({
    status: 0,
    out: expect.stringContaining('nothing past its time is left'),
  });
  expect(await run(purgeCommand, '--hold', ids[0]!)).toMatchObject({ status: 0 });
  expect(await run(purgeCommand, '--hold', 'no such')).toMatchObject({ status: 1 });
  expect(await run(purgeCommand, '--erase', 'amy')).toMatchObject({
    status: 1,
    out: expect.stringContaining('2 open cases'),
  });
  expect((await run(purgeCommand, '--export', 'amy')).out).toContain('secret words');
  expect(await run(purgeCommand, '--erase', 'nobody')).toEqual({
    status: 1,
    out: 'Nothing is kept of nobody: no case, no conversation, no record. Nothing was erased.\n',
  });
  expect(await run(purgeCommand, '--help')).toMatchObject({
    status: 0,
    out: expect.stringContaining('--end-hold CASE'),
  });
  const csv = (await run(reportCommand, '--csv')).out;
  expect(csv).toMatch(/^\uFEFF"part","of","figure","value"\r\n"level","all","cases","fewer than 5"\r\n/);
  expect(csv).not.toMatch(/amy|secret/i);
  const stored = await openStore({ dataDir });
  await createDayPlaces(stored).set('kit', 'Weir Street', '2026-11-24');
  await stored.close();
  expect(await run(purgeCommand, '--erase', 'kit')).toMatchObject({
    status: 0,
    out: expect.stringContaining('Erased'),
  });
  expect(await run(purgeCommand, '--erase', 'kit')).toMatchObject({ status: 1 });
  const wordless = await openStore({ dataDir });
  await wordless.db.deleteFrom('event_texts').execute();
  await wordless.close();
  expect((await run(purgeCommand, '--hold', ids[0]!)).out).toMatch(/none of its words are left/);
  await expect(run(reportCommand, '--from', 'yesterday')).rejects.toThrow(/--from/);
  const store = await openStore({ dataDir });
  await store.db.updateTable('case_events').set({ detail: 'other' }).where('seq', '=', 1).execute();
  await store.close();
  expect(await run(verifyLogCommand)).toMatchObject({
    status: 1,
    out: expect.stringContaining('changed after it was written'),
  });
});
