import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { tellsOfGrownChildren } from '../../src/safety/children-grown.ts';
import { readSafety } from '../../src/safety/read-safety.ts';
import { isAtLeast } from '../../src/safety/response-level.ts';
import { takeApart } from '../../src/safety/take-apart.ts';
import { labelledRows } from '../evaluation/safety/labelled.ts';

const root = join(import.meta.dirname, '..', '..');
const encoder = createSentenceEncoder();
afterAll(() => encoder.close());
const levelOf = async (text: string) =>
  (await readSafety(text, text as SafeText, { encoder, waitMilliseconds: 20_000 })).level;

test.each([
  'kids have all left home and she rattles round the house',
  'her kids have grown up and moved away, she wants a choir',
  "daughters married and gone, she's lonely",
])('the service takes no grown children for children in danger: %s', async (text) => {
  expect(await levelOf(text)).toBe('none');
});

test.each([
  'kids left home alone again, eldest is six',
  "kids have been left at home while she's on nights",
  'the lad has moved out cos dad hits him',
  'youngest moved out, the 8 year old is still there and not fed',
  'her daughter went off to uni and she says there is no point going on',
])('the service still has a human hear of: %s', async (text) => {
  expect(isAtLeast(await levelOf(text), 'today')).toBe(true);
});

test('of everything that was ever labelled as a child in danger, nothing tells of grown children alone', () => {
  const files = ['src/safety/sentences', 'test/evaluation/safety'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(root, folder, name)),
  );
  const ofChildren = labelledRows(files).filter(
    ({ level, categories }) => isAtLeast(level, 'today') && categories.includes('safeguarding_child'),
  );
  expect(ofChildren.length).toBeGreaterThan(900);
  expect(ofChildren.map(({ text }) => text).filter((text) => tellsOfGrownChildren(takeApart(text)))).toEqual([]);
});
