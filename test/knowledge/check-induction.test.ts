import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function toldOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'induction'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, 'induction', name), text);
  const { findings } = await loadKnowledge(dir, { today: '2026-11-29' });
  return findings
    .filter(({ file }) => file.startsWith('induction/'))
    .map(({ file, column, found }) => `${file} ${column}: ${found}`);
}

const head = (lines: string): string =>
  `---\ntitle: "A page"\nowner: "Somebody"\nreview_by: 2027-05-31\n${lines}\n---\nText.\n`;

test('a self-check question whose answer is none of its options is told, not dropped without a word', async () => {
  const told = await toldOf({
    'step-01.md': head('step: 1\nquestions:\n  - ask: "Who?"\n    options: ["you", "me"]\n    answer: 2'),
  });
  expect(told).toContainEqual(
    expect.stringMatching(/^induction\/step-01\.md questions: question 1 has the answer 2 among 2 options/),
  );
});

test('a practice conversation without scenes, a misspelt field and a group that no file has are told', async () => {
  const told = await toldOf({
    'scenario-empty.md': head('id: empty\nscenes: []'),
    'scenario-door.md': head(
      'id: door\nscenes:\n  - says: "Hello"\n    expect:\n      - point: "Say who you are"\n        sound_like: ["I am Amy"]\n      - point: "Ask"\n        sounds_like: ["<asking>"]',
    ),
  });
  expect(told).toContainEqual(expect.stringMatching(/scenario-empty\.md scenes: no scene/));
  expect(told).toContainEqual(
    expect.stringMatching(/scenario-door\.md sound_like: scene 1 has sound_like, which is not read/),
  );
  expect(told).toContainEqual(
    expect.stringMatching(/scenario-door\.md words: “Say who you are” in scene 1 is known by its name alone/),
  );
  expect(told).toContainEqual(expect.stringMatching(/scenario-door\.md sounds_like: <asking> in scene 1/));
});

test('the shipped path has nothing to tell', async () => {
  const { findings } = await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), { today: '2026-11-29' });
  expect(findings.filter(({ file }) => file.startsWith('induction/'))).toEqual([]);
});
