// `lwa train-privacy`: teaches the reader of identifiers from src/privacy/messages and writes its weights; training twice writes the same file.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryOf } from '../identity/people.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { type LabelledMessage, lessonsOf } from '../privacy/reader/lessons.ts';
import { pack } from '../privacy/reader/reader.ts';
import { learn } from '../privacy/reader/train-chain.ts';
import type { Directory } from '../privacy/safe-text.ts';
import type { CommandIo } from './command.ts';
import { readJsonLines } from './labelled-lines.ts';

const root = join(import.meta.dirname, '..', '..');
const room = join(root, 'src', 'privacy');

/** All labelled messages to learn from, a file a hand, each with the names of the town it was written for. */
export async function loadMessages(): Promise<readonly LabelledMessage[]> {
  const folder = join(room, 'messages');
  const shipped = directoryOf(await loadKnowledge(join(root, 'knowledge'), { today: '2026-11-28' }));
  const harrowmere = JSON.parse(readFileSync(join(folder, 'harrowmere.json'), 'utf8')) as Directory;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readJsonLines<Pick<LabelledMessage, 'text' | 'spans' | 'keep'>>(join(folder, name)).map((message) => ({
        ...message,
        directory: name.startsWith('harrowmere') ? harrowmere : shipped,
        hand: name.replace('.jsonl', ''),
      })),
    );
}

/** Trains and writes src/privacy/reader/reader-weights.json. */
export async function trainPrivacyCommand(_args: readonly string[], io: CommandIo): Promise<number> {
  const messages = await loadMessages();
  const hands = new Set(messages.map(({ hand }) => hand)).size;
  const packed = pack(learn(lessonsOf(messages)), { messages: messages.length, hands });
  writeFileSync(join(room, 'reader', 'reader-weights.json'), `${JSON.stringify(packed)}\n`);
  io.out(`Trained on ${messages.length} messages by ${hands} hands.\n`);
  return 0;
}
