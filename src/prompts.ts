// prompts/*.md are read once, and their variables compared with those the code fills, both ways.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from './errors.ts';

/** A prompt from a file, with the hash-free version its head declares; the record of a model call names it. */
export interface Prompt<Variable extends string> {
  readonly name: string;
  readonly version: string;
  format(
    values: Readonly<Record<Variable, string>>,
  ): Promise<readonly { readonly role: 'system' | 'user'; readonly content: string }[]>;
}

/**
 * Reads `dir/name.md`: a head line `version: N`, then parts under `# system` and `# user`, with `{variable}` places.
 * @throws AppError `prompt` when the file is missing or its variables are not those the code fills.
 */
export function loadPrompt<Variable extends string>(
  dir: string,
  name: string,
  fills: readonly Variable[],
): Prompt<Variable> {
  const path = `prompts/${name}.md`;
  let text: string;
  try {
    text = readFileSync(join(dir, `${name}.md`), 'utf8');
  } catch (cause) {
    throw new AppError('prompt', `${path} cannot be read; a file with "# system" and "# user" parts was wanted`, {
      cause,
    });
  }
  const version = /^version:\s*(\S+)/m.exec(text)?.[1] ?? '0';
  const system = /^# system\s*\n([\s\S]*?)(?=^# user\s*$)/m.exec(text)?.[1]?.trim();
  const user = /^# user\s*\n([\s\S]*)$/m.exec(text)?.[1]?.trim();
  if (system === undefined || user === undefined)
    throw new AppError('prompt', `${path} lacks a "# system" or a "# user" part`);
  const has = placesIn(`${system}\n${user}`);
  const wants = [...fills].sort();
  if (has.join() !== wants.join())
    throw new AppError('prompt', `${path} has {${has.join(', ')}}; the code fills {${wants.join(', ')}}`);
  return {
    name,
    version,
    async format(values) {
      // Loaded with the first call to a model: a service that quotes never needs it.
      const { ChatPromptTemplate } = await import('@langchain/core/prompts');
      const template = ChatPromptTemplate.fromMessages([
        ['system', system],
        ['human', user],
      ]);
      const messages = await template.formatMessages(values);
      return messages.map((message, place) => ({
        role: place === 0 ? ('system' as const) : ('user' as const),
        content: message.text,
      }));
    },
  };
}

/** The `{variable}` places of a prompt, sorted; doubled braces stand for themselves. */
function placesIn(text: string): readonly string[] {
  const single = text.replace(/\{\{|\}\}/g, '');
  return [...new Set([...single.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!))].sort();
}
