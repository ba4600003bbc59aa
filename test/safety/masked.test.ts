// What masking takes away must not quieten a danger.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../../src/cli/labelled-lines.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { readSafety } from '../../src/safety/read-safety.ts';
import { isAtLeast } from '../../src/safety/response-level.ts';

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const encoder = createSentenceEncoder();
afterAll(() => encoder.close());
const parts = { encoder, waitMilliseconds: 20_000 };

// The first four were heard less of with a name or a home taken out, while the encoder read only the masked words.
const heardLess = [
  'he ay opened his Christmas cards nor ordered his seeds and says the budgie can goo to Sheila after, after what I said, he just tapped his nose',
  "missing since tuesday and found fat as butter at number 9, Mrs Osei's cat, stand down",
  'Bus passes renewed for all three. Mr Larter wishes to leave his cottage to our befriending volunteer and has asked my opinion of it. Raffle is drawn on the 12th.',
  "Attendance at Men in Sheds: Keith yes, Roy no, wife's orders till the plaster's off, Desmond yes, brought his own bandsaw and had to be told twice about guards",
];
const folder = join(import.meta.dirname, '../../src/safety/sentences');
const labelled = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readJsonLines<{ readonly text: string }>(join(folder, name)))
  .map(({ text }) => text)
  .filter((_, at) => at % 100 === 0);

test('no sentence is heard less of because something in it was masked', async () => {
  let touched = 0;
  const lowered: string[] = [];
  for (const text of [...heardLess, ...labelled]) {
    const masked = deidentify(text, nobody);
    if (masked.removed.length === 0) continue;
    touched++;
    // The encoder is told that the typed words are masked: that is the reading masking is measured against.
    const asTyped = await readSafety(text, text as SafeText, parts);
    const asRead = await readSafety(text, masked.text, parts);
    if (!isAtLeast(asRead.level, asTyped.level)) lowered.push(text);
  }
  expect(touched).toBeGreaterThan(30);
  expect(lowered).toEqual([]);
}, 120_000);
