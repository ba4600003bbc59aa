import { hasRoom } from '../../src/models/day-budget.ts';

const none = { callsPerDay: 10, tokensPerDay: undefined, costPerDay: undefined };
const used = [
  { calls: 4, tokensIn: 60_000, tokensOut: 5_000 },
  { calls: 3, tokensIn: 40_000, tokensOut: 5_000 },
];

test.each([
  ['has room below every limit', none, true],
  ['has none at its calls', { ...none, callsPerDay: 7 }, false],
  ['has none at its tokens, in and out together', { ...none, tokensPerDay: 110_000 }, false],
  ['has room one token below', { ...none, tokensPerDay: 110_001 }, true],
  // 100,000 in at 2.50 a million and 10,000 out at 10 are 0.35.
  ['has none at its money', { ...none, costPerDay: { most: 0.35, priceIn: 2.5, priceOut: 10 } }, false],
  ['has room below its money', { ...none, costPerDay: { most: 0.36, priceIn: 2.5, priceOut: 10 } }, true],
  ['has none when nothing may be spent', { ...none, costPerDay: { most: 0, priceIn: 0, priceOut: 0 } }, false],
])('a day %s', (_what, limits, expected) => {
  expect(hasRoom(used, limits)).toBe(expected);
});
