// `lwa train-safety`: trains the meaning reader from src/safety/sentences and writes its weights; training twice writes the same file.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSentenceEncoder } from '../models/sentence-encoder.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { Directory } from '../privacy/safe-text.ts';
import type { Sentence } from '../safety/sentence.ts';
import { trainMeaning } from '../safety/train-meaning.ts';
import { windowsOf } from '../safety/windows.ts';
import type { CommandIo } from './command.ts';
import { readJsonLines } from './labelled-lines.ts';

const nobody: Directory = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const room = join(import.meta.dirname, '..', 'safety');

/** All labelled sentences, in the order of the files of the hands. */
export function loadSentences(folder = join(room, 'sentences')): readonly Sentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readJsonLines<Omit<Sentence, 'hand'>>(join(folder, name)).map((sentence) => ({
        ...sentence,
        hand: name.replace('.jsonl', ''),
      })),
    );
}

/** The encoder's vectors of every window, remembered between runs in the system's temporary folder. */
export async function vectorsOfAll(texts: readonly string[]): Promise<(text: string) => readonly Float32Array[]> {
  const folder = join(tmpdir(), 'lwa-safety-vectors');
  mkdirSync(folder, { recursive: true });
  const encoder = createSentenceEncoder();
  const known = new Map<string, Float32Array>();
  const masked = new Map(texts.map((text) => [text, deidentify(text, nobody).text] as const));
  const pending = [...new Set([...masked.values()].flatMap(windowsOf))];
  let done = 0;
  for (const window of pending) {
    const file = join(folder, createHash('sha256').update(`${encoder.id}\n${window}`).digest('hex'));
    if (!existsSync(file)) writeFileSync(file, Buffer.from(Float32Array.from(await encoder.embedQuery(window)).buffer));
    const bytes = readFileSync(file);
    known.set(window, new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
    done++;
    if (done % 500 === 0) process.stderr.write(`${done} of ${pending.length} windows\n`);
  }
  await encoder.close();
  return (text) =>
    windowsOf(masked.get(text) ?? '').map((window) => known.get(window) ?? new Float32Array(encoder.dimensions));
}

/** Trains and writes src/safety/meaning-weights.json. */
export async function trainSafetyCommand(_args: readonly string[], io: CommandIo): Promise<number> {
  const sentences = loadSentences();
  const vectorsOf = await vectorsOfAll(sentences.map((sentence) => sentence.text));
  const weights = trainMeaning(sentences, vectorsOf);
  writeFileSync(join(room, 'meaning-weights.json'), `${JSON.stringify(weights)}\n`);
  io.out(`Trained on ${sentences.length} sentences by ${weights.trainedOn.hands} hands.\n`);
  return 0;
}
