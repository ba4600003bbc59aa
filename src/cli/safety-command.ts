import { createSentenceEncoder } from '../models/sentence-encoder.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { Directory } from '../privacy/safe-text.ts';
import { readSafety } from '../safety/read-safety.ts';
import type { ReaderOpinion, SafetyReading } from '../safety/response-level.ts';
import type { CommandIo } from './command.ts';
import { answerLines, textField } from './json-lines.ts';
import { readArguments } from './knowledge-folder.ts';

const usage = 'lwa safety [--explain] [--no-encoder]';
// A batch is read the same on a busy machine as on an idle one; a chat turn waits 50 ms.
const batchWait = 20_000;
// The reading of danger needs no knowledge folder; names of colleagues say nothing about danger.
const nobody: Directory = { staff: [], practices: [], services: [], places: [], contactPoints: [] };

/** `lwa safety`: messages as JSONL in, how soon a human must hear of each out, in order. */
export async function safetyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = readArguments(
    args,
    { explain: { type: 'boolean', default: false }, 'no-encoder': { type: 'boolean', default: false } },
    usage,
  );
  const encoder = values['no-encoder'] ? undefined : createSentenceEncoder();
  try {
    return await answerLines(io, async ({ value }) => {
      const text = textField(value, 'text');
      if (text === undefined) return 'found no text; wanted {"id", "text"}';
      const parts = { waitMilliseconds: batchWait, ...(encoder === undefined ? {} : { encoder }) };
      return answerOf(value['id'], await readSafety(text, deidentify(text, nobody).text, parts), values.explain);
    });
  } finally {
    await encoder?.close();
  }
}

function answerOf(id: unknown, { level, about, categories, evidence, ask, readers }: SafetyReading, explain: boolean) {
  return {
    id,
    level,
    about,
    categories,
    evidence,
    ...(ask ? { ask } : {}),
    ...(explain ? { readers: readers.map(explained) } : {}),
  };
}

function explained({ reader, level, heard, categories, about, evidence, ask }: ReaderOpinion) {
  return {
    reader,
    level,
    ...(heard === undefined ? {} : { heard }),
    categories,
    about,
    ...(ask === true ? { ask } : {}),
    cues: [...new Set(evidence.map((one) => one.cue))],
  };
}
