// From a supervisor's answer to an entry that answers the next person: marked, edited, kept, told.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { gapKey } from '../../src/records/gap-groups.ts';
import { createCorrections } from '../../src/store/corrections.ts';
import { createGaps } from '../../src/store/gaps.ts';
import { createDeskWorld, type DeskWorld, mask, plantedName } from './desk-world.ts';

let world: DeskWorld;

beforeAll(async () => {
  world = await createDeskWorld();
});

afterAll(() => world.close());

const waiting = async () =>
  (await createCorrections(world.store).list({ state: 'waiting' })).filter(
    ({ kind }) => kind === 'answer_for_knowledge',
  );

test('keeps a marked answer as a reviewed entry with its owner and review date, and tells those who had asked', async () => {
  const question = 'can a client bring a dog to the allotment';
  await createGaps(world.store).record({
    at: new Date('2026-11-20T09:00:00Z'),
    turnId: undefined,
    workerId: 'lewis-grant',
    practice: undefined,
    groupKey: gapKey(question),
    question: mask(question).text,
    bestConfidence: undefined,
  });
  const id = await world.raise(question, { level: 'supervision', categories: [], why: 'nothing_found' });
  await world.post('ruth-okafor', `/desk/cases/${id}/own`);
  const learned = `Dogs on a lead are welcome at the allotment, as ${plantedName} found.`;
  await world.post('ruth-okafor', `/desk/cases/${id}/resolve`, { outcome: 'advice_given', learned });
  expect((await world.get('ruth-okafor', `/desk/cases/${id}`)).html).toContain('marked the answer for the knowledge');

  const [marked] = await waiting();
  const page = await world.get('beth-cole', '/log/quality');
  expect(page.html).toContain('Dogs on a lead are welcome at the allotment, as [name] found.');
  const entry = { question: 'Can a client bring a dog to the allotment?', review_by: '2027-11-20' };
  const half = await world.post('beth-cole', `/log/quality/${marked!.id}/keep`, { ...entry, answer: '' });
  expect(half.location).toBe('/log/quality?not=whole');
  expect(await waiting()).toHaveLength(1);
  const kept = await world.post('beth-cole', `/log/quality/${marked!.id}/keep`, {
    ...entry,
    answer: 'Yes. Dogs on a lead are welcome at the allotment; say so when you refer.',
  });
  expect(kept.location).toBe('/log/quality?done=kept');
  expect(await waiting()).toEqual([]);

  const { documents, findings } = await loadKnowledge(world.knowledgeDir, { today: '2026-11-20' });
  expect(documents).toMatchObject([{ title: entry.question, reviewBy: entry.review_by, status: 'approved' }]);
  expect(documents[0]!.owner).toMatch(/Beth Cole/);
  expect(findings.filter(({ file }) => file.startsWith('training/'))).toEqual([]);
  expect(await readFile(join(world.knowledgeDir, documents[0]!.path), 'utf8')).toContain('say so when you refer');

  expect(world.told.at(-1)?.workers).toEqual(expect.arrayContaining(['amy-dunn', 'lewis-grant']));
  expect(world.told.at(-1)?.text).toContain(entry.question);
  expect(await createGaps(world.store).list({ state: 'open' })).toEqual([]);
});

test('lets nobody but those who look after the knowledge keep an answer, and no answer twice', async () => {
  const id = await world.raise('who has the key to the hall', { level: 'supervision', categories: [] });
  await world.post('ruth-okafor', `/desk/cases/${id}/own`);
  await world.post('ruth-okafor', `/desk/cases/${id}/resolve`, { outcome: 'advice_given', learned: 'The caretaker.' });
  const [marked] = await waiting();
  const entry = { question: 'Who has the key?', answer: 'The caretaker.', review_by: '2027-11-20' };
  expect((await world.post('amy-dunn', `/log/quality/${marked!.id}/keep`, entry)).status).toBe(403);
  expect((await world.post('ruth-okafor', `/log/quality/${marked!.id}/keep`, entry)).status).toBe(403);
  expect((await world.post('beth-cole', `/log/quality/${marked!.id}/keep`, entry)).status).toBe(303);
  expect((await world.post('beth-cole', `/log/quality/${marked!.id}/keep`, entry)).status).toBe(404);
});
