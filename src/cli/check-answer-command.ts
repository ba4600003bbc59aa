import { type AnswerCheck, checkWith, createAnswerCheck } from '../answering/check-facts.ts';
import type { GivenContact } from '../answering/check-facts-contacts.ts';
import type { GivenPassage } from '../answering/check-facts-source.ts';
import type { CommandIo } from './command.ts';
import { answerLines, textField } from './json-lines.ts';
import { readArguments } from './knowledge-folder.ts';

const usage = 'lwa check-answer';

type Row = Readonly<Record<string, unknown>>;

function rows(value: unknown): readonly Row[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  // What is no object keeps its place, so that `[n]` still means the n-th: a string is a passage's text, anything else is empty.
  return value.map(
    (one: unknown): Row =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? (one as Row)
        : typeof one === 'string'
          ? { text: one }
          : {},
  );
}

function passageOf(row: Row): GivenPassage {
  const fields = row['fields'];
  return {
    ref: textField(row, 'ref') ?? '',
    kind: textField(row, 'kind') ?? '',
    text: textField(row, 'text') ?? '',
    ...(typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? { fields: fields as Row } : {}),
  };
}

function contactOf(row: Row): GivenContact {
  const number = row['number'];
  return {
    id: textField(row, 'id') ?? '',
    name: textField(row, 'name') ?? '',
    number: typeof number === 'number' ? String(number) : (textField(row, 'number') ?? ''),
  };
}

/** `lwa check-answer`: completions as JSONL in, what would be sent to the worker out, in order. */
export async function checkAnswerCommand(args: readonly string[], io: CommandIo): Promise<number> {
  readArguments(args, {}, usage);
  // Lines over the same passages follow one another: what they hold is read once.
  let before: { readonly key: string; readonly check: AnswerCheck } | undefined;
  return answerLines(io, async ({ value }) => {
    // A model that gave nothing gave an empty answer.
    const completion = value['completion'] === null ? '' : textField(value, 'completion');
    if (completion === undefined)
      return 'found no completion; wanted {"id", "question", "passages", "contacts", "completion"}';
    const passages = rows(value['passages']);
    const contacts = rows(value['contacts']);
    if (passages === undefined || contacts === undefined) return 'found passages or contacts that are not lists';
    const now = textField(value, 'now');
    const given = {
      question: textField(value, 'question') ?? '',
      ...(now === undefined ? {} : { now }),
      passages: passages.map(passageOf),
      contacts: contacts.map(contactOf),
    };
    const key = JSON.stringify(given);
    const check = before?.key === key ? before.check : createAnswerCheck(given);
    before = { key, check };
    return { id: value['id'], ...checkWith(check, completion) };
  });
}
