// How well masking reads hands it was not taught by: each is left out in turn, and the reader taught by the others.
//   node test/evaluation/privacy/left-out.ts [--together] [--leans] [--curve] [--faults] [hand …]
// With --together all hands named are left out at once, and one reader is taught by the rest.
import { parseArgs } from 'node:util';
import { loadMessages } from '../../../src/cli/train-privacy-command.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { lessonsOf } from '../../../src/privacy/reader/lessons.ts';
import { leansOf, pack, type Reader, unpack } from '../../../src/privacy/reader/reader.ts';
import { learn } from '../../../src/privacy/reader/train-chain.ts';
import type { IdentifierKind } from '../../../src/privacy/safe-text.ts';
import { type Score, score, table } from './score.ts';

const { values, positionals } = parseArgs({
  options: {
    together: { type: 'boolean' },
    leans: { type: 'boolean' },
    curve: { type: 'boolean' },
    faults: { type: 'boolean' },
  },
  allowPositionals: true,
});
const messages = await loadMessages();
// The rules were made on the others, and know them too well to tell anything.
const hands = positionals.length > 0 ? positionals : ['shipped-3', 'shipped-4', 'shipped-5'];
const shares = values.curve === true ? [0.25, 0.5, 1] : [1];
const even = (lean: number): Partial<Record<IdentifierKind, number>> =>
  Object.fromEntries(
    (['name', 'address', 'dob', 'age_over_89', 'account_number', 'username_or_social'] as const).map((kind) => [
      kind,
      lean,
    ]),
  );
const variants: readonly (readonly [string, Partial<Record<IdentifierKind, number>> | undefined])[] =
  values.leans === true
    ? [
        ...[0, 0.4, 0.8, 1.2, 1.6, 2].map((lean) => [`all ${lean}`, even(lean)] as const),
        ...[1, 1.5, 2, 2.5].map((lean) => [`names 0.6, others ${lean}`, { ...even(lean), name: 0.6 }] as const),
        ...[1.5, 2, 2.5].map((lean) => [`names 1, others ${lean}`, { ...even(lean), name: 1 }] as const),
      ]
    : [['as shipped', undefined]];

const sums = new Map<string, Record<string, [number, number]>>();
for (const out of values.together === true ? [hands] : hands.map((hand) => [hand])) {
  const others = messages.filter((message) => !out.includes(message.hand));
  for (const share of shares) {
    // Every so many of the others, not a run of one hand's.
    const taught = others.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
    const reader = unpack(pack(learn(lessonsOf(taught)), { messages: 0, hands: 0 }));
    for (const [name, leans] of variants) {
      const leaning: Reader =
        leans === undefined
          ? reader
          : { ...reader, lean: leansOf(leans), leanBeside: leansOf({ ...leans, name: (leans.name ?? 0) + 1 }) };
      for (const hand of out) {
        const left = messages.filter((message) => message.hand === hand);
        const { figures, faults } = score(
          left.map((message) => ({ ...message, keep: message.keep ?? [] })),
          left[0]?.directory ?? { staff: [], practices: [], services: [], places: [], contactPoints: [] },
          (text, directory) => deidentify(text, directory, leaning),
        );
        add(`${name}, taught by ${taught.length === others.length ? 'all others' : `${share} of the others`}`, figures);
        if (values.faults === true) process.stdout.write(`${hand}\n${faults.join('\n')}\n\n`);
      }
    }
  }
}
for (const [name, figures] of sums) process.stdout.write(`${name}\n${table(figures)}\n\n`);

function add(name: string, figures: Score['figures']): void {
  const sum = sums.get(name) ?? {};
  for (const [figure, [hits, all]] of Object.entries(figures)) {
    const [before, of] = sum[figure] ?? [0, 0];
    sum[figure] = [before + hits, of + all];
  }
  sums.set(name, sum);
}
