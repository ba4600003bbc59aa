// Prints the figures of masking over the labelled messages it was taught by, hand by hand, and with --faults what goes wrong in them:
//   node test/evaluation/privacy/report.ts [--faults]
import { loadMessages } from '../../../src/cli/train-privacy-command.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { score, table } from './score.ts';

const messages = await loadMessages();
for (const hand of new Set(messages.map((message) => message.hand))) {
  const own = messages
    .filter((message) => message.hand === hand)
    .map((message) => ({ ...message, keep: message.keep ?? [] }));
  const { figures, faults } = score(own, own[0]!.directory, deidentify);
  process.stdout.write(`${hand}\n${table(figures)}\n\n`);
  if (process.argv.includes('--faults')) process.stdout.write(`${faults.join('\n')}\n\n`);
}
