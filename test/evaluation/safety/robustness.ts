// How often capitals, missing marks, slips of the thumb and words around it lower a level: node test/evaluation/safety/robustness.ts [--every=N] FILE.jsonl…
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
  ['typed straight before it', (text) => `quick one before i go back in ${text}`],
  ['typed straight after it', (text) => `${text} also what time does the library shut`],
  ['a long ordinary message around it', (text) => `${before} ${text} ${after}`],
];
const before =
  'Good week on the whole. The lunch club had eleven round the table and the new minibus turned up on time. I still owe you the March figures, they are on my desk. The library has moved its story hour to Thursdays and two of my families are pleased about that.';
const after =
  'The allotment people would like a poster for the waiting room. Could you send me the form for the bus passes, the green one, I seem to have run out. I am on leave from the ninth and Sunita has my calls. The kettle in the back office wants descaling.';

const encoder = createSentenceEncoder();
const levelOf = async (text: string): Promise<ResponseLevel> =>
  (await readSafety(text, deidentify(text, nobody).text, { encoder, waitMilliseconds: 20_000 })).level;
const raised: { readonly text: string; readonly level: ResponseLevel }[] = [];
const every = Number(process.argv.find((word) => word.startsWith('--every='))?.slice('--every='.length) ?? 1);
const dangers = labelledRows(process.argv.slice(2).filter((word) => !word.startsWith('--'))).filter(({ level }) =>
  isAtLeast(level, 'today'),
);
for (const { text } of dangers.filter((_, i) => i % every === 0)) {
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
