import { readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url).pathname;

/** Where the knowledge of one of the organisations in this folder stands. */
export const knowledgeOf = (name: string): string => `${here}${name}/knowledge`;

/** The labelled rows of a set: `<name>/<kind>.jsonl` beside the set's own knowledge, else `<name>.jsonl`. */
export function readRows<Row>(name: string, dir: string, kind: 'questions' | 'chains'): readonly Row[] {
  const file = dir.startsWith(here) ? `${here}${name}/${kind}.jsonl` : `${here}${name}.jsonl`;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
