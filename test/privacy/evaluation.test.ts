import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deidentify } from '../../src/privacy/deidentify.ts';
import { harrowmere, shipped } from '../evaluation/privacy/directory.ts';
import { readLabelled, score } from '../evaluation/privacy/score.ts';

const half = (name: string) =>
  readLabelled(readFileSync(join(import.meta.dirname, '../evaluation/privacy', `${name}.jsonl`), 'utf8'));
const share = (figure: readonly [number, number] | undefined): number =>
  figure === undefined ? Number.NaN : figure[0] / figure[1];

// The third set's second half and the fourth set are scored by the report: they are not there yet (docs/privacy.md).
const ours = await shipped();

describe.each([
  ['tuned', harrowmere],
  ['untouched', harrowmere],
  ['third-tuned', ours],
] as const)('the service, on the %s labelled messages,', (name, directory) => {
  const { figures } = score(half(name), directory, deidentify);

  test('leaves an identifier in at most 8 of 100 messages, 12 in small letters', () => {
    expect(share(figures['messages with an identifier left'])).toBeLessThanOrEqual(0.08);
    expect(share(figures['lower-case messages with an identifier left'])).toBeLessThanOrEqual(0.12);
  });

  test.each([
    ['name', 0.94],
    ['dob', 0.93],
    ['age_over_89', 0.9],
    ['address', 0.87],
    ['account_number', 0.87],
    ['username_or_social', 0.85],
    ['nhs_number', 0.97],
    ['email', 0.97],
    ['postcode', 0.97],
    ['vehicle_registration', 0.97],
  ])('finds %s', (kind, floor) => {
    expect(share(figures[`found ${kind}`])).toBeGreaterThanOrEqual(floor);
  });

  test('spoils little of what should stay, and touches few innocent messages', () => {
    expect(share(figures['precision'])).toBeGreaterThanOrEqual(0.9);
    expect(share(figures['what should stay spoiled'])).toBeLessThanOrEqual(0.06);
    expect(share(figures['innocent messages touched'])).toBeLessThanOrEqual(0.08);
  });
});
