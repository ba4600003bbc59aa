// How often capitals, missing marks and slips of the thumb lower a level: node test/evaluation/safety/robustness.ts FILE.jsonl…
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { readSafety } from '../../../src/safety/read-safety.ts';
import { isAtLeast, type ResponseLevel } from '../../../src/safety/response-level.ts';
import { labelledRows, share } from './labelled.ts';

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };

// One slip in every fourth longer word: two neighbouring letters change places; always the same ones.
function withSlips(text: string): string {
  let seen = 0;
  return text.replace(/\p{L}{5,}/gu, (word) => {
    seen++;
    if (seen % 4 !== 2) return word;
    const at = 1 + (seen % (word.length - 3));
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  });
}

const changes: readonly (readonly [string, (text: string) => string])[] = [
  ['capitals only', (text) => text.toUpperCase()],
  ['small letters only', (text) => text.toLowerCase()],
  ['no punctuation', (text) => text.replace(/[.,;:!?'"’“”()-]/g, ' ')],
  ['slips of the thumb', withSlips],
  ['a polite frame around it', (text) => `Hi, hope you are well. ${text} Many thanks, speak soon.`],
];

const encoder = createSentenceEncoder();
const levelOf = async (text: string): Promise<ResponseLevel> =>
  (await readSafety(text, deidentify(text, nobody).text, { encoder, waitMilliseconds: 20_000 })).level;
const raised: { readonly text: string; readonly level: ResponseLevel }[] = [];
for (const { text, level } of labelledRows(process.argv.slice(2))) {
  if (!isAtLeast(level, 'today')) continue;
  const read = await levelOf(text);
  if (isAtLeast(read, 'today')) raised.push({ text, level: read });
}
for (const [name, change] of changes) {
  let lost = 0;
  let lower = 0;
  for (const { text, level } of raised) {
    const read = await levelOf(change(text));
    if (!isAtLeast(read, level)) lower++;
    if (!isAtLeast(read, 'today')) lost++;
  }
  process.stdout.write(
    `${name}: level lower in ${share(lower, raised.length)}; no longer today ${share(lost, raised.length)}\n`,
  );
}
await encoder.close();
