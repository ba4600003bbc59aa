// What the scripts of this folder share: labelled files, and shares with their intervals.
import { readJsonLines } from '../../../src/cli/labelled-lines.ts';
import type { Category, ResponseLevel } from '../../../src/safety/response-level.ts';

/** One sentence of a labelled file. */
export interface Labelled {
  readonly text: string;
  readonly level: ResponseLevel;
  /** Further levels that the labelling policy accepts. */
  readonly accepted?: readonly ResponseLevel[];
  readonly about: string;
  readonly categories: readonly Category[];
  readonly kind: string;
}

/** The sentences of labelled files, in order. */
export function labelledRows(files: readonly string[]): readonly Labelled[] {
  return files.flatMap((file) => readJsonLines<Labelled>(file));
}

/** A share with Wilson's interval, 95 %. */
export function share(hit: number, of: number): string {
  if (of === 0) return 'no rows';
  const z = 1.96;
  const p = hit / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const percent = (value: number): string => (value * 100).toFixed(1);
  return `${percent(p)} % (${percent(Math.max(0, middle - half))} to ${percent(Math.min(1, middle + half))}; ${hit} of ${of})`;
}
