// Trains what reads the wants of a message in the middle of a conversation: `node test/bench/train-messages.ts`; `--left-out` first says how well it reads each set that it has not seen.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../../src/cli/labelled-lines.ts';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { LabelWeights } from '../../src/retrieval/learnt-labels.ts';
import {
  type AskedOfThem,
  messageLabels,
  messagePieces,
  mostWanted,
  openWants,
  type Wanted,
  wanted,
} from '../../src/turn/message-wants.ts';
import { fittedMixed, type MixedTurn } from '../evaluation/conversation/mixed-sets.ts';
import { type LabelLesson, learnLabels } from './learn-labels.ts';

const room = join(import.meta.dirname, '..', '..', 'src', 'turn');
const learning = { penalty: 0.5, vectorScale: 5, pieceScale: 6, steps: 40, second: 1 };

/** A message, and whose it is. */
export interface MessageLesson extends LabelLesson {
  readonly from: string;
}

const ofThoseShown: ReadonlySet<string> = new Set<MixedTurn['want']>(['pick', 'fact', 'told']);
const asWanted = (want: MixedTurn['want']): Wanted => (ofThoseShown.has(want) ? 'shown' : (want as Wanted));
// Under which name of a card stands what is asked.
const cardNames: Readonly<Record<string, AskedOfThem>> = {
  when: 'When',
  where: 'Where',
  cost: 'Cost',
  who_for: 'Who for',
  refer: 'How to refer',
  phone: 'Phone',
  access: 'Access',
  languages: 'Languages',
  wait: 'Wait',
  spaces: 'Places',
  bring: 'What to bring',
  transport: 'Getting there',
  what: 'Description',
  other: 'Description',
};
const labelsOf = (does: Wanted, field = ''): readonly string[] => {
  const name = cardNames[field];
  return name === undefined ? [does] : [does, name];
};

/** The messages of the conversations that may be learnt from, and those of the hands beside the reader. */
export async function messageLessons(encoder: SentenceEncoder): Promise<readonly MessageLesson[]> {
  const hands = join(room, 'messages');
  const messages = [
    ...fittedMixed.flatMap(({ name, chains }) =>
      chains.flatMap(({ turns }) =>
        turns.map(({ say, want, field }) => ({ from: name, text: say, labels: labelsOf(asWanted(want), field) })),
      ),
    ),
    ...readdirSync(hands)
      .sort()
      .flatMap((file) =>
        readJsonLines<{ readonly say: string; readonly does: Wanted; readonly field?: string }>(join(hands, file)).map(
          ({ say, does, field }) => ({ from: file, text: say, labels: labelsOf(does, field) }),
        ),
      ),
  ];
  const lessons: MessageLesson[] = [];
  for (const { from, text, labels } of messages)
    lessons.push({ from, text, labels, vector: Float32Array.from(await encoder.embedQuery(text)) });
  return lessons;
}

export function learnWants(lessons: readonly MessageLesson[], encoder: string): LabelWeights {
  return { ...learnLabels(lessons, messageLabels, messagePieces, learning), encoder };
}

if (import.meta.main) {
  const encoder = createSentenceEncoder();
  const lessons = await messageLessons(encoder);
  await encoder.close();
  if (process.argv.includes('--left-out')) {
    for (const from of new Set(lessons.map((one) => one.from))) {
      const read = openWants(
        learnWants(
          lessons.filter((one) => one.from !== from),
          encoder.id,
        ),
      );
      const mine = lessons.filter((one) => one.from === from);
      const rightOf = (some: readonly MessageLesson[]): number =>
        some.filter(({ text, vector, labels }) => {
          return mostWanted(read(text, vector)) === labels[0];
        }).length;
      const kinds = wanted.map((one) => {
        const some = mine.filter(({ labels }) => labels[0] === one);
        return `${one} ${rightOf(some)}/${some.length}`;
      });
      console.log(`${from} left out: ${rightOf(mine)} of ${mine.length} (${kinds.join(', ')})`);
    }
  }
  writeFileSync(join(room, 'message-weights.json'), `${JSON.stringify(learnWants(lessons, encoder.id))}\n`);
  console.log(`${lessons.length} messages`);
}
