// What is said straight out is heard with the encoder at hand and without it, and what is plainly ordinary rings nobody.

import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';
import { readSafety, readSafetyHere } from '../../src/safety/read-safety.ts';
import type { ResponseLevel } from '../../src/safety/response-level.ts';
import { bluntDanger, bluntInnocence } from './blunt.ts';

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const encoder = createSentenceEncoder();
afterAll(() => encoder.close());

const levelOf = async (text: string): Promise<ResponseLevel> =>
  (await readSafety(text, deidentify(text, nobody).text, { encoder, waitMilliseconds: 20_000 })).level;

test.each(bluntDanger)('with the encoder, hears at once: %s', async (text) => {
  expect(await levelOf(text)).toBe('now');
});

test.each(bluntInnocence)('with the encoder, rings nobody for: %s', async (text) => {
  expect(await levelOf(text)).toBe('none');
});

test.each([
  'the defibrillator outside the hall needs a new battery, who looks after it',
  "I'm at Copper Lane and they keep giving my room away, who can sort that out",
])('with the encoder, rings nobody for: %s', async (text) => {
  expect(await levelOf(text)).toBe('none');
});

test('hears the same danger at once from the words alone', () => {
  expect(bluntDanger.filter((text) => readSafetyHere(text).level !== 'now')).toEqual([]);
});
