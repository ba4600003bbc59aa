import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

test('the service hides a word in every case of the worker that has not gone, whichever chat it was told in and however old it is', async () => {
  const user = 'hides-1';
  const worker = { id: user, name: user, roles: ['worker'] as const };
  const said = [
    await world.say('the zebedee lady says she wants to end her life, no plan', { user, conversation: 'one' }),
    await world.say('my client zebedee cut herself last week, nothing needing stitches', { user, conversation: 'two' }),
    await world.say('her neighbour says he wants to end his life, no plan', { user, conversation: 'two' }),
  ];
  for (const { escalation } of said) await world.tap({ verb: 'case.hold', caseId: escalation?.id ?? '' }, { user });
  const reply = await world.tap({ verb: 'word.hide', value: 'zebedee' }, { user, conversation: 'two' });
  expect(reply.firstLine).toBe('Hidden, here and in what is kept.');
  for (const { escalation } of said) {
    const found = await world.service.escalations.get(escalation?.id ?? '', worker);
    expect(found?.words?.join()).not.toMatch(/zebedee/i);
    expect(found?.words?.join()).toMatch(/life|cut/);
  }
});

function inFiles(word: string): readonly string[] {
  return readdirSync(world.dataDir).filter(
    (name) => name.includes('.sqlite') && readFileSync(join(world.dataDir, name)).includes(word),
  );
}

test('the service leaves a hidden word, and what is forgotten, in none of its files', async () => {
  const from = { user: 'hides-2', conversation: 'three' };
  await world.say('is there a choir for the wobbegong lady', from);
  expect(inFiles('wobbegong')).not.toEqual([]);
  const reply = await world.tap({ verb: 'word.hide', value: 'wobbegong' }, from);
  expect(reply.firstLine).toBe('Hidden, here and in what is kept.');
  expect(inFiles('wobbegong')).toEqual([]);
  await world.say('is there a choir for the quokkaish lady', from);
  expect(inFiles('quokkaish')).not.toEqual([]);
  await world.say('forget that', from);
  expect(inFiles('quokkaish')).toEqual([]);
});

test('the service hides a word though another process reads the file meanwhile', async () => {
  const from = { user: 'hides-3', conversation: 'four' };
  await world.say('is there a choir for the bandicooty lady', from);
  const reader = new DatabaseSync(join(world.dataDir, 'link-worker-assistant.sqlite'));
  reader.exec('begin');
  reader.prepare('select count(*) from turn_texts').get();
  const reply = await world.tap({ verb: 'word.hide', value: 'bandicooty' }, from);
  expect(reply.firstLine).toBe('Hidden, here and in what is kept.');
  reader.exec('rollback');
  reader.close();
});

test('the service hides a word in what one of several questions is remembered by', async () => {
  const from = { user: 'hides-4', conversation: 'several' };
  await world.say('is there a lunch club with crockery? what is a pcsp?', from);
  const kept = async (): Promise<string> =>
    JSON.stringify(await world.service.store.db.selectFrom('conversation_memory').selectAll().execute());
  expect(await kept()).toMatch(/crockery/i);
  await world.tap({ verb: 'word.hide', value: 'crockery' }, from);
  expect(await kept()).not.toMatch(/crockery/i);
});
