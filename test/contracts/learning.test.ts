// Induction, corrections, champions and who decides on either store: over a restart, over weeks away, and when somebody's role changes.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Reply } from '../../src/turn/turn.ts';
import { mondayMorning, startTestService, type TestService } from '../support/parts.ts';
import { onEveryStore } from './stores.ts';

const textOf = (reply: Reply): string => JSON.stringify([reply.firstLine, reply.blocks]);
const minutesOfWeeks = (weeks: number): number => weeks * 7 * 24 * 60;

onEveryStore((place) => {
  let root: string;
  let knowledgeDir: string;
  let databaseUrl: string | undefined;
  let service: TestService;
  const amy = { user: 'amy-dunn' };
  const ruth = { user: 'ruth-okafor' };
  const lewis = { user: 'lewis-grant' };

  const start = async (at: Date): Promise<void> => {
    service = await startTestService({ at, knowledgeDir, dataDir: join(root, 'data'), databaseUrl });
  };
  const roleOf = (id: string, role: string): void => {
    const file = join(knowledgeDir, 'team', 'people.csv');
    const rows = readFileSync(file, 'utf8').split('\n');
    const at = rows.findIndex((row) => row.startsWith(`${id},`));
    const cells = (rows[at] ?? '').split(',');
    rows[at] = [...cells.slice(0, 2), role, ...cells.slice(3)].join(',');
    writeFileSync(file, rows.join('\n'));
  };

  beforeAll(async () => {
    if (!place.available()) return;
    root = mkdtempSync(join(tmpdir(), 'lwa-learning-'));
    knowledgeDir = join(root, 'knowledge');
    cpSync(join(import.meta.dirname, '..', '..', 'knowledge'), knowledgeDir, { recursive: true });
    writeFileSync(
      join(knowledgeDir, 'team', 'people.csv'),
      `${readFileSync(join(knowledgeDir, 'team', 'people.csv'), 'utf8').trimEnd()}\ndenise-parr,Denise Parr,supervisor,,,,Copper Lane Surgery\n`,
    );
    const location = await place.fresh();
    databaseUrl = 'databaseUrl' in location ? location.databaseUrl : undefined;
    await start(mondayMorning);
  }, 180_000);
  afterAll(async () => {
    if (!place.available()) return;
    await service.end();
    rmSync(root, { recursive: true, force: true });
  });
  const held = (title: string, body: () => Promise<void>): void => {
    test(title, async () => {
      if (place.available()) await body();
    }, 120_000);
  };

  held(
    'keeps a starter’s place over a restart and three weeks away, and says nothing of having been away',
    async () => {
      await service.say('start my induction', amy);
      await service.say('done', amy);
      await service.say('2', amy);
      await service.say('2', amy);
      await service.say('sign off step 1 for Amy Dunn', ruth);
      await service.say('step 2', amy);
      await service.say('done', amy);
      await service.say('practise a first visit', amy);
      await service.say('check the notes for warnings', amy);
      await service.stop();
      await start(new Date(mondayMorning.getTime() + minutesOfWeeks(3) * 60_000));
      expect(textOf(await service.say('where am i', amy))).toMatch(
        /You have done 1 of 10 steps.*1\. Who answers: signed off.*2\. [^"]+: begun/,
      );
      expect((await service.say("what's next", amy)).firstLine).toContain('Step 2 of 10');
      // The scene of three weeks ago is no longer open for the ear, and goes on where it was.
      expect((await service.say('go on practising', amy)).firstLine).toContain('2 of 5');
      expect((await service.say('stop practice', amy)).firstLine).toContain('Your place is kept');
      expect((await service.say('go on practising', amy)).firstLine).toContain('2 of 5');
      await service.say('stop practice', amy);
    },
  );

  held(
    'keeps it when a starter becomes a worker and then a supervisor, who signs off others and never themselves',
    async () => {
      for (const role of ['new_starter', 'worker', 'supervisor']) {
        await service.stop();
        roleOf('amy-dunn', role);
        await start(new Date(mondayMorning.getTime() + minutesOfWeeks(4) * 60_000));
        expect(textOf(await service.say('where am i', amy))).toContain('1. Who answers: signed off');
        expect(textOf(await service.say("how is Amy's induction going", ruth))).toContain('1 of 10 steps done');
      }
      await service.say('start my induction', lewis);
      expect((await service.say('sign off step 1 for Lewis Grant', amy)).firstLine).toBe(
        'Signed off: step 1 for Lewis Grant.',
      );
      expect((await service.say('sign off step 2 for Amy Dunn', amy)).firstLine).toContain('Whom do you mean');
      expect(textOf(await service.say('where am i', amy))).toMatch(/2\. [^"]+: begun/);
      // And back again: what she signed stays signed, and she may sign no more.
      await service.stop();
      roleOf('amy-dunn', 'worker');
      await start(new Date(mondayMorning.getTime() + minutesOfWeeks(6) * 60_000));
      expect((await service.say('sign off step 2 for Lewis Grant', amy)).firstLine).toContain('Your supervisor signs');
      expect(textOf(await service.say('where am i', lewis))).toContain('1. Who answers: signed off');
    },
  );

  held(
    'shows a colleague what was reported, over a restart, and keeps suggestions and missed dangers waiting',
    async () => {
      await service.say('the Grief Café has stopped', amy);
      await service.say('add a new one: knitting at All Saints hall, Fridays at two', amy);
      await service.say('you missed something serious: she gave her cat away and said goodbye to us all', amy);
      await service.stop();
      await start(new Date(mondayMorning.getTime() + minutesOfWeeks(6) * 60_000));
      expect(textOf(await service.say('Grief Café', { ...lewis, conversation: 'later' }))).toMatch(
        /reported wrong on/i,
      );
      const kinds = (await service.service.corrections.list({ state: 'waiting' })).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['suggestion', 'missed_danger']));
    },
  );

  held('sends a practice matter to the champion by one tap, and keeps supervision notes and who decides', async () => {
    const at = { ...lewis, conversation: 'champion' };
    await service.say("I'm at Copper Lane today", at);
    const reply = await service.say('pass this to the champion: reception will not book Room 7 for us', at);
    const send = reply.actions.find(({ title }) => title === 'Send this to Denise Parr');
    const sent = await service.tap(
      { verb: 'case.send_edited', ref: 'practice_matter', value: send?.write?.words ?? '' },
      at,
    );
    expect(textOf(sent)).toContain('Denise Parr');
    await service.say('add the room at Copper Lane to my supervision', at);
    expect(textOf(await service.say('my supervision list', at))).toContain('the room at Copper Lane');
    expect((await service.say('can I give her a lift?', at)).firstLine).toMatch(/^No\. Ask first: your manager/);
  });
});
