// Training is repeatable: what ships can be made again from its sentences, to the byte.
import { createHash } from 'node:crypto';
import { loadSentences } from '../../src/cli/train-safety-command.ts';
import { openReaders } from '../../src/safety/read-meaning.ts';
import { trainMeaning } from '../../src/safety/train-meaning.ts';

// A vector that depends on the words alone stands in for the encoder, which has a test of its own.
const vectorOf = (text: string): Float32Array => {
  const bytes = createHash('sha512').update(text).digest();
  return Float32Array.from({ length: 512 }, (_, i) => bytes[i % bytes.length]! / 255 - 0.5);
};
const everyTenthHand = loadSentences().filter(({ hand }) => hand.endsWith('2'));
const some = everyTenthHand.filter((_, i) => i % 16 === 0);

test('training twice on the same sentences writes the same file, and the file opens', () => {
  const train = () => JSON.stringify(trainMeaning(some, (text) => [vectorOf(text)]));
  const first = train();
  expect(train() === first).toBe(true);
  expect(openReaders(JSON.parse(first))).toBeDefined();
}, 120_000);
