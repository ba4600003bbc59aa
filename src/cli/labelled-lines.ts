import { readFileSync } from 'node:fs';

/** The objects of a file that holds one in each line, in order; an empty line is passed over. */
export function readJsonLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
