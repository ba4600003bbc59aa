import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMessages } from '../../src/cli/train-privacy-command.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';
import { featureSignature } from '../../src/privacy/reader/features.ts';
import weights from '../../src/privacy/reader/reader-weights.json' with { type: 'json' };
import { shipped } from '../evaluation/privacy/directory.ts';
import { readLabelled, score } from '../evaluation/privacy/score.ts';

// A hand that wrote no such message has nothing to tell.
const share = (figure: readonly [number, number] = [0, 1]): number => figure[0] / figure[1];
const messages = await loadMessages();
const ours = await shipped();

test('the weights of the reader are those of its features', () => {
  expect(weights.signature).toBe(featureSignature);
});

// The reader was taught by these: what it makes of messages it was not taught by stands in docs/privacy.md.
// A hand of a few dozen messages has a dozen words that should stay: such hands are counted together.
const groupOf = (hand: string): string =>
  messages.filter((message) => message.hand === hand).length < 200 ? 'the small hands' : hand;
// Of a large hand every second message is read: its share of faults is as steady, in half the time.
const halfOf = (own: typeof messages): typeof messages =>
  own.length < 300 ? own : own.filter((_, at) => at % 2 === 0);
const groups = new Map([...new Set(messages.map(({ hand }) => hand))].map((hand) => [hand, groupOf(hand)]));
describe.each([...new Set(groups.values())])('the service, on the messages of %s it was taught by,', (group) => {
  const own = halfOf(messages.filter((message) => groups.get(message.hand) === group));
  const { figures } = score(
    own.map((message) => ({ ...message, keep: message.keep ?? [] })),
    own[0]!.directory,
    deidentify,
  );

  test('leaves an identifier in at most 8 of 100 messages, 12 in small letters', () => {
    expect(share(figures['messages with an identifier left'])).toBeLessThanOrEqual(0.08);
    expect(share(figures['lower-case messages with an identifier left'])).toBeLessThanOrEqual(0.12);
  });

  test('spoils little of what should stay, and touches few innocent messages', () => {
    if (own.some(({ spans }) => spans.length > 0)) expect(share(figures['precision'])).toBeGreaterThanOrEqual(0.9);
    expect(share(figures['what should stay spoiled'])).toBeLessThanOrEqual(0.06);
    expect(share(figures['innocent messages touched'])).toBeLessThanOrEqual(0.08);
  });
});

// Not taught from. Names, dates, ages and messages with anything left fall short of what is wanted there (docs/privacy.md); these hold.
describe('the service, on messages nobody taught it,', () => {
  const path = join(import.meta.dirname, '../evaluation/privacy/sixth-untouched.jsonl');
  const { figures } = score(readLabelled(readFileSync(path, 'utf8')), ours, deidentify);

  test.each([
    ['address', 0.87],
    ['account_number', 0.87],
    ['username_or_social', 0.85],
    ['phone', 0.97],
    ['email', 0.97],
    ['postcode', 0.97],
  ])('finds %s', (kind, floor) => {
    expect(share(figures[`found ${kind}`])).toBeGreaterThanOrEqual(floor);
  });

  test('masks nine times in ten what somebody would want masked', () => {
    expect(share(figures['precision'])).toBeGreaterThanOrEqual(0.9);
  });
});
