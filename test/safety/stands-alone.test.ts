// The cues speak whatever becomes of the trained reader.

import { join } from 'node:path';
import { readJsonLines } from '../../src/cli/labelled-lines.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';
import weights from '../../src/safety/meaning-weights.json' with { type: 'json' };
import { readCues } from '../../src/safety/read-cues.ts';
import { openReaders, readMeaning } from '../../src/safety/read-meaning.ts';
import { isAtLeast, type ResponseLevel } from '../../src/safety/response-level.ts';
import { takeApart } from '../../src/safety/take-apart.ts';

interface Row {
  readonly text: string;
  readonly level: ResponseLevel;
}
const rows = (...path: readonly string[]): readonly Row[] =>
  readJsonLines<Row>(join(import.meta.dirname, '..', ...path));
const plain = rows('evaluation', 'safety', 'plain-danger.jsonl');
const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };

describe('danger plainly said: the service', () => {
  const share = (level: ResponseLevel): number => {
    const some = plain.filter((row) => row.level === level);
    return some.filter((row) => isAtLeast(readCues(row.text).level, 'today')).length / some.length;
  };

  test('hears it by the cues alone, with no weights and no encoder', () => {
    expect(share('now')).toBeGreaterThanOrEqual(0.97);
    expect(share('today')).toBeGreaterThanOrEqual(0.95);
  });

  test('leaves plainly ordinary messages alone', () => {
    expect(share('none')).toBeLessThanOrEqual(0.06);
  });

  test.each([
    'my client has taken a whole box of pills just now and is going blue',
    'CLIENT HAS TAKEN A WHOLE BOX OF PARACETAMOL',
    'she has swallowed forty lercanidipine',
    'her flat’s on fire',
    'the neighbour has just stabbed him in the stairwell at the community group',
    'a toddler has been left on her own in the flat',
    'i have a plan to kill mysefl and ive got what i need at home',
    'please send somebody quick, 4 Elm Road',
  ])('hears "%s" at once', (text) => {
    expect(readCues(text).level).toBe('now');
  });
});

test('what is said in another clause never takes danger back', () => {
  const asides = ['the training is on Monday', 'we watched a film', 'the leaflet came', 'he likes football'];
  const lowered = plain
    .filter((row) => row.level === 'now')
    .flatMap((row) => asides.map((aside) => [row.text, `${row.text}, oh and also by the way ${aside}`] as const))
    .filter(([alone, beside]) => !isAtLeast(readCues(beside).level, readCues(alone).level));
  expect(lowered.length / plain.length).toBeLessThanOrEqual(0.01);
});

describe('weights that are damaged or made for other cues: the service', () => {
  const damaged: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['an empty file', {}],
    ['another signature', { ...weights, signature: weights.signature + 1 }],
    ['a missing reader', { ...weights, words: undefined }],
    ['a reader cut off', { ...weights, words: { ...weights.words, heads: {} } }],
    [
      'numbers that are none',
      { ...weights, words: { ...weights.words, thresholds: { ...weights.words.thresholds, at: { today: null } } } },
    ],
  ];
  test.each(damaged)('does without the trained reader for %s', (_, file) => {
    expect(openReaders(file)).toBeUndefined();
    expect(readMeaning(takeApart('she wants to die'), [], openReaders(file) ?? null)).toBeUndefined();
  });
});

test('masking hardly ever lowers what the cues hear', () => {
  const lowered = plain.filter(
    (row) => !isAtLeast(readCues(deidentify(row.text, nobody).text).level, readCues(row.text).level),
  );
  expect(lowered.length / plain.length).toBeLessThanOrEqual(0.005);
});
