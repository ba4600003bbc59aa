// A message of few words is read by lines of its own: what is typed second and third in a conversation says little for or against danger.
import { chooseLines, type Read } from '../../src/safety/choose-lines.ts';
import { heads, type Scores } from '../../src/safety/heads.ts';
import type { MeaningWeights } from '../../src/safety/meaning-model.ts';
import weights from '../../src/safety/meaning-weights.json' with { type: 'json' };
import { openReaders, readMeaning } from '../../src/safety/read-meaning.ts';
import { isAtLeast } from '../../src/safety/response-level.ts';
import { takeApart } from '../../src/safety/take-apart.ts';

const file = weights as unknown as MeaningWeights;
const beyondAll = { today: 99, now: 99 };
const deaf = openReaders({
  ...file,
  words: { ...file.words, thresholds: { ...file.words.thresholds, brief: beyondAll } },
});
const heard = (text: string, model = openReaders(file)): boolean =>
  isAtLeast(readMeaning(takeApart(text), [], model)?.level ?? 'none', 'today');

test('few words are held against lines of their own, and many are not', () => {
  const few = 'he has stopped taking his insulin';
  const many = `${few} since Friday and will not say why to me or to anybody`;
  expect(heard(few)).toBe(true);
  expect(heard(few, deaf)).toBe(false);
  expect(heard(many)).toBe(true);
  expect(heard(many, deaf)).toBe(true);
});

test('the lines that ship for few words are never below the common ones', () => {
  for (const { at, brief } of [file.words.thresholds, file.encoder.thresholds]) {
    expect(brief.today).toBeGreaterThanOrEqual(at.today);
    expect(brief.now).toBeGreaterThanOrEqual(at.now);
  }
});

test('the lines for few words raise at most six in a hundred of the innocent short turns they are chosen on', () => {
  const silent = Object.fromEntries(heads.map((head) => [head, -9])) as Scores;
  const read = (hand: string, level: 'none' | 'now', score: number, isBrief: boolean): Read => ({
    sentence: { text: '', level, about: 'client', categories: [], kind: '', hand },
    scores: { ...silent, today: score, now: score },
    cues: { reader: 'cues', level: 'none', categories: [], about: 'client', evidence: [] },
    isShort: false,
    isBrief,
  });
  const many = Array.from({ length: 100 }, (_, i) => i / 100);
  const reads = [
    ...many.map((score) => read('p211', 'none', score - 2, false)),
    ...many.map((score) => read('p211', 'now', score + 2, false)),
    ...many.map((score) => read('p230', 'none', score, true)),
  ];
  const { at, brief } = chooseLines(reads);
  const raised = (line: number): number => many.filter((score) => score >= line).length;
  expect(raised(at.today)).toBe(100);
  expect(raised(brief.today)).toBeLessThanOrEqual(7);
  expect(raised(brief.today)).toBeGreaterThan(4);
});
