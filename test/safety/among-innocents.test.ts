// A danger among many innocent sentences is still heard.
// Around it stand two innocent lines or more on either side: in shorter messages the whole is read, and nothing is promised.

import { join } from 'node:path';
import fc from 'fast-check';
import { readJsonLines } from '../../src/cli/labelled-lines.ts';
import { loadSentences } from '../../src/cli/train-safety-command.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';
import weights from '../../src/safety/meaning-weights.json' with { type: 'json' };
import { cuesIn } from '../../src/safety/read-cues.ts';
import { openReaders, readMeaning } from '../../src/safety/read-meaning.ts';
import { readSafety, readSafetyHere } from '../../src/safety/read-safety.ts';
import { isAtLeast, mostCautious, type ResponseLevel } from '../../src/safety/response-level.ts';
import { excerptsOf, sentencesOf, takeApart } from '../../src/safety/take-apart.ts';

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
// An encoder that places every sentence at the same spot knows nothing, and must not outvote the words.
const knowsNothing = { embedQuery: async () => Array.from({ length: 512 }, () => 0.01) };
const isOneSentence = (text: string): boolean => sentencesOf(takeApart(text)).length === 0;
const innocents = loadSentences()
  .filter(({ level, text }, i) => i % 8 === 0 && level === 'none' && text.length < 140 && isOneSentence(text))
  .map(({ text }) => text);
const dangers = readJsonLines<{ readonly text: string; readonly level: ResponseLevel }>(
  join(import.meta.dirname, '../evaluation/safety/plain-danger.jsonl'),
).filter(({ level }, i) => i % 3 === 0 && isAtLeast(level, 'today'));
const several = fc.array(fc.constantFrom(...innocents), { minLength: 2, maxLength: 4 });

// What the words of one sentence say surely, whoever its neighbours are: as surely as readExcerpts asks of a sentence alone.
const onFile = openReaders(weights)!;
const { words } = onFile.thresholds;
const surer = { ...words, at: { ...words.at, today: words.at.today + 1.5 } };
const surely = (danger: string): ResponseLevel => {
  const message = takeApart(danger);
  const level = readMeaning(message, [], { ...onFile, thresholds: { ...onFile.thresholds, words: surer } })?.level;
  return level !== undefined && isAtLeast(level, 'today') ? mostCautious(level, cuesIn(message).level) : 'none';
};
const sure = dangers
  .map(({ text }) => ({ text, level: surely(text) }))
  .filter(({ text, level }) => level !== 'none' && isOneSentence(text));

test('two or more innocent lines before and after a sentence that the words are sure of never lower it', () => {
  expect(sure.length / dangers.length).toBeGreaterThan(0.5);
  fc.assert(
    fc.property(fc.constantFrom(...sure), several, several, ({ text, level }, before, after) =>
      isAtLeast(readSafetyHere([...before, text, ...after].join('\n')).level, level),
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('nor do they with an encoder that hears nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sure), several, several, async ({ text, level }, before, after) => {
      const words = [...before, text, ...after].join('\n');
      const parts = { encoder: knowsNothing, waitMilliseconds: 5_000 };
      return isAtLeast((await readSafety(words, deidentify(words, nobody).text, parts)).level, level);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 120_000);

test('hardly any danger is lowered among six innocent lines, sure of it or not', () => {
  const lowered = dangers.filter(({ text }, i) => {
    const lines = Array.from({ length: 6 }, (_, place) => innocents[(i * 6 + place) % innocents.length]!);
    const among = [...lines.slice(0, 3), text, ...lines.slice(3)].join('\n');
    return !isAtLeast(readSafetyHere(among).level, readSafetyHere(text).level);
  });
  expect(lowered.length / dangers.length).toBeLessThanOrEqual(0.02);
});

// A cue heard across the border of two sentences may hide another match of its own inside one of them.
test('all but one in a hundred runs of neighbouring sentences are read exactly as if they were the whole message', () => {
  const messages = fc.sample(fc.tuple(several, fc.constantFrom(...dangers), several), { numRuns: 30, seed: 7 });
  const differs = messages.flatMap(([before, { text }, after]) => {
    const words = [...before, text, ...after].join('\n');
    return excerptsOf(takeApart(words), 2).map((excerpt) => {
      const said = words.slice(excerpt.words[0]!.start, excerpt.words.at(-1)!.end);
      return JSON.stringify(readMeaning(excerpt, [])) !== JSON.stringify(readMeaning(takeApart(said), []));
    });
  });
  expect(differs.length).toBeGreaterThan(200);
  expect(differs.filter(Boolean).length / differs.length).toBeLessThanOrEqual(0.01);
});
