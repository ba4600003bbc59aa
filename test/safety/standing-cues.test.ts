// Cues that were right often enough that nothing may talk them down.

import { deidentify } from '../../src/privacy/deidentify.ts';
import { allCues } from '../../src/safety/cues/all-cues.ts';
import { standingCues } from '../../src/safety/cues/standing-cues.ts';
import { readCues } from '../../src/safety/read-cues.ts';
import { readSafety } from '../../src/safety/read-safety.ts';
import { isAtLeast } from '../../src/safety/response-level.ts';
import { plainlyInnocent, plainNow, plainToday } from './plain-danger.ts';

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
// An encoder that places every sentence at the same spot knows nothing, and must not outvote a cue.
const knowsNothing = { embedQuery: async () => Array.from({ length: 512 }, () => 0.01) };

test('every one of them is still a cue', () => {
  const names = new Set(allCues.map((cue) => cue.name));
  expect(Object.keys(standingCues).filter((name) => !names.has(name))).toEqual([]);
});

test('each was said at least eight times by hands it was not made for, and at least 93 of 100 needed somebody that day', () => {
  for (const { said, needed } of Object.values(standingCues)) {
    expect(said).toBeGreaterThanOrEqual(8);
    expect(needed / said).toBeGreaterThanOrEqual(0.93);
  }
});

test('none is lowered by many innocent sentences around it, whatever the encoder says', async () => {
  const around = plainlyInnocent.slice(0, 5).join('. ');
  const lowered: string[] = [];
  let tried = 0;
  for (const { text } of [...plainNow, ...plainToday]) {
    const stands = readCues(text).stands ?? 'none';
    if (stands === 'none') continue;
    tried++;
    const words = `${around}. ${text}. ${around}`;
    const { level } = await readSafety(words, deidentify(words, nobody).text, {
      encoder: knowsNothing,
      waitMilliseconds: 5_000,
    });
    if (!isAtLeast(level, stands)) lowered.push(text);
  }
  expect(tried).toBeGreaterThan(10);
  expect(lowered).toEqual([]);
});
