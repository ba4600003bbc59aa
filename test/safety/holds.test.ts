// What holds for every message, tried with many.
import fc from 'fast-check';
import { deidentify } from '../../src/privacy/deidentify.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { raisedBy, readSafety, readSafetyHere } from '../../src/safety/read-safety.ts';
import { isAtLeast, type ReaderOpinion } from '../../src/safety/response-level.ts';
import { plainlyInnocent, plainNow, plainToday } from './plain-danger.ts';

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const danger = fc.constantFrom(...plainNow.map((row) => row.text));
const innocent = fc.array(fc.constantFrom(...plainlyInnocent), { minLength: 1, maxLength: 6 });

test('innocent sentences around a dangerous one never lower its level', () => {
  fc.assert(
    fc.property(danger, innocent, innocent, (text, before, after) => {
      const level = readSafetyHere([...before, text, ...after].join('. ')).level;
      return isAtLeast(level, 'now');
    }),
    { numRuns: 120, seed: 7 },
  );
});

test('masking never lowers it', () => {
  fc.assert(
    fc.property(danger, fc.constantFrom('Brenda', 'Mr Okafor', 'Dawn', 'Mohammed'), (text, name) => {
      const named = `${name} is my client. ${text}`;
      return isAtLeast(readSafetyHere(deidentify(named, nobody).text).level, readSafetyHere(named).level);
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('a further opinion raises the level and never lowers it', async () => {
  const says = (level: ReaderOpinion['level']): ReaderOpinion => ({
    reader: 'model',
    level,
    categories: [],
    about: 'client',
    evidence: [],
  });
  const text = plainNow[0]!.text;
  const calm = plainlyInnocent[0]!;
  const read = async (words: string, level: ReaderOpinion['level']) =>
    raisedBy(says(level), await readSafety(words, deidentify(words, nobody).text));
  expect((await read(text, 'none')).level).toBe('now');
  expect((await read(calm, 'today')).level).toBe('today');
});

test('an encoder that is late or broken leaves the words to speak alone', async () => {
  const text = plainNow[0]!.text;
  const masked: SafeText = deidentify(text, nobody).text;
  const late = { embedQuery: () => new Promise<number[]>(() => {}) };
  const broken = { embedQuery: () => Promise.reject(new Error('gone')) };
  expect((await readSafety(text, masked, { encoder: late, waitMilliseconds: 5 })).level).toBe('now');
  expect((await readSafety(text, masked, { encoder: broken })).level).toBe('now');
});

test('never throws and points only at words of the message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { evidence } = readSafetyHere(text);
      return evidence.every(({ start, end }) => start >= 0 && start < end && end <= text.length);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('case, punctuation and a common slip rarely lower it', () => {
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.replace(/[.,']/g, ''),
    (text) => text.replace(/ /g, '  '),
    // Two neighbouring letters of the longest word change places.
    (text) => {
      const longest = text.split(/[^a-z]+/i).reduce((a, b) => (b.length > a.length ? b : a), '');
      const middle = Math.floor(longest.length / 2);
      return text.replace(
        longest,
        `${longest.slice(0, middle - 1)}${longest[middle]}${longest[middle - 1]}${longest.slice(middle + 1)}`,
      );
    },
  ];
  const rows = [...plainNow, ...plainToday];
  const lowered = rows.flatMap((row) =>
    changes.map((change) => !isAtLeast(readSafetyHere(change(row.text)).level, row.least)),
  );
  expect(lowered.filter(Boolean).length / lowered.length).toBeLessThanOrEqual(0.08);
});
