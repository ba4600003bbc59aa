// Prints the figures of masking over the labelled messages, and with --faults what went wrong in the tuned half:
//   node test/evaluation/privacy/report.ts [--faults]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { harrowmere } from './directory.ts';
import { readLabelled, score, table } from './score.ts';

for (const half of ['tuned', 'untouched']) {
  const { figures, faults } = score(
    readLabelled(readFileSync(join(import.meta.dirname, `${half}.jsonl`), 'utf8')),
    harrowmere,
    deidentify,
  );
  process.stdout.write(`${half}\n${table(figures)}\n\n`);
  if (half === 'tuned' && process.argv.includes('--faults')) process.stdout.write(`${faults.join('\n')}\n\n`);
}
