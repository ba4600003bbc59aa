// Prints the figures of masking over the labelled messages, and with --faults what went wrong in the tuned ones:
//   node test/evaluation/privacy/report.ts [--faults]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { harrowmere, shipped } from './directory.ts';
import { readLabelled, score, table } from './score.ts';

for (const set of ['tuned', 'untouched', 'third-tuned', 'third-untouched', 'fourth-untouched']) {
  const { figures, faults } = score(
    readLabelled(readFileSync(join(import.meta.dirname, `${set}.jsonl`), 'utf8')),
    /^(?:third|fourth)/.test(set) ? await shipped() : harrowmere,
    deidentify,
  );
  process.stdout.write(`${set}\n${table(figures)}\n\n`);
  if (set.endsWith('tuned') && process.argv.includes('--faults')) process.stdout.write(`${faults.join('\n')}\n\n`);
}
