// Questions come in and answers go out as JSONL, in the order of the questions; what is wrong with a line goes to the error stream.
import { createInterface } from 'node:readline';
import type { CommandIo } from './command.ts';

/** A line that was read: its number from 1 and its object. */
export interface JsonLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Answers each line of the input in order, and gives the exit status: 0 only if every line was answered.
 * `answer` gives the object to print, or a sentence (no words of the line in it) that says why there is none.
 */
export async function answerLines(
  io: CommandIo,
  answer: (line: JsonLine) => Promise<object | string>,
): Promise<number> {
  let line = 0;
  let unanswered = 0;
  const complain = (why: string): void => {
    unanswered++;
    io.err(`line ${line}: ${why}\n`);
  };
  for await (const text of createInterface({ input: io.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const bare = text.replace(/^\uFEFF/, '');
    if (bare.trim() === '') continue;
    const value = parse(bare);
    if (value === undefined) {
      complain('found something that is not a JSON object; wanted one object a line');
      continue;
    }
    const answered = await answer({ line, value });
    if (typeof answered === 'string') complain(answered);
    else io.out(`${JSON.stringify(answered)}\n`);
  }
  return unanswered === 0 ? 0 : 1;
}

/** A field that must be text; undefined where it is missing or something else. */
export function textField(value: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const field = value[name];
  return typeof field === 'string' ? field : undefined;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
