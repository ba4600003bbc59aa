// Counts and prints training sentences that share five words in a row with another: node test/evaluation/safety/near-duplicates.ts [FILE.jsonl…]
// With files, their sentences are compared with the training sentences as well.

import { readJsonLines } from '../../../src/cli/labelled-lines.ts';
import { loadSentences } from '../../../src/cli/train-safety-command.ts';

interface Told {
  readonly from: string;
  readonly text: string;
}

/** Sentences that share five words in a row with an earlier one, each with the words and the earlier one's file. */
export function nearDuplicates(
  sentences: readonly Told[],
): readonly { readonly one: Told; readonly other: Told; readonly shared: string }[] {
  const first = new Map<string, Told>();
  return sentences.flatMap((one) => {
    const words = one.text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
    const fives = words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
    const shared = fives.find((five) => first.has(five));
    const other = shared === undefined ? undefined : first.get(shared);
    for (const five of fives) if (!first.has(five)) first.set(five, one);
    return shared === undefined || other === undefined ? [] : [{ one, other, shared }];
  });
}

if (process.argv[1] === import.meta.filename) {
  const training = loadSentences().map(({ hand, text }) => ({ from: hand, text }));
  const further = process.argv
    .slice(2)
    .flatMap((file) => readJsonLines<{ readonly text: string }>(file).map(({ text }) => ({ from: file, text })));
  const all = [...training, ...further];
  const found = nearDuplicates(all);
  for (const { one, other, shared } of found) process.stdout.write(`"${shared}" in ${one.from} and ${other.from}\n`);
  process.stdout.write(`${found.length} of ${all.length} sentences share five words in a row with an earlier one\n`);
}
