// Whether masking lowers a safety reading, over the labelled sentences the safety reading is taught from; none of them is printed without --lowered:
//   node test/evaluation/privacy/danger-kept.ts [--every N] [--lowered]
// Three ways to read: as the service does (typed and masked words, the more cautious reading), all of it masked, and all of it masked by cues alone.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readJsonLines } from '../../../src/cli/labelled-lines.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import type { SafeText } from '../../../src/privacy/safe-text.ts';
import { readSafety, readSafetyHere } from '../../../src/safety/read-safety.ts';
import { isAtLeast, type ResponseLevel } from '../../../src/safety/response-level.ts';
import { share } from '../safety/labelled.ts';
import { shipped } from './directory.ts';

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' }, lowered: { type: 'boolean' } } });
const every = Number(values.every);
const folder = join(import.meta.dirname, '../../../src/safety/sentences');
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readJsonLines<{ readonly text: string }>(join(folder, name)))
  .filter((_, at) => at % every === 0);
const directory = await shipped();
const encoder = createSentenceEncoder();
const parts = { encoder, waitMilliseconds: 60_000 };
const alarms: readonly ResponseLevel[] = ['now', 'today'];
const lowered = { 'as the service reads': 0, 'masked words alone': 0, 'masked words, no encoder': 0 };
const alarm = { ...lowered };
let touched = 0;
for (const { text } of sentences) {
  const masked = deidentify(text, directory);
  if (masked.removed.length === 0) continue;
  touched++;
  // The encoder is told the typed words are masked: that is the reading masking is measured against.
  const typed = await readSafety(text, text as SafeText, parts);
  const readings = {
    'as the service reads': [typed.level, (await readSafety(text, masked.text, parts)).level],
    'masked words alone': [typed.level, (await readSafety(masked.text, masked.text, parts)).level],
    'masked words, no encoder': [readSafetyHere(text).level, readSafetyHere(masked.text).level],
  } as const;
  for (const way of Object.keys(lowered) as (keyof typeof lowered)[]) {
    const [before, after] = readings[way];
    if (isAtLeast(after, before)) continue;
    lowered[way]++;
    if (alarms.includes(before) && !alarms.includes(after)) alarm[way]++;
    if (values.lowered === true) process.stdout.write(`${way}: ${before} -> ${after}  ${masked.text}\n`);
  }
}
await encoder.close();
process.stdout.write(`${sentences.length} sentences, ${touched} of them masked somewhere\n`);
for (const way of Object.keys(lowered) as (keyof typeof lowered)[])
  process.stdout.write(
    `${way.padEnd(26)} lowered ${share(lowered[way], sentences.length)}; an alarm lost ${share(alarm[way], sentences.length)}\n`,
  );
