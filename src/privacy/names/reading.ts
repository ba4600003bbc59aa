import type { Word } from './words.ts';

/** A stretch of the message. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A message as the name finder reads it. */
export interface Reading {
  readonly words: readonly Word[];
  readonly free: readonly boolean[];
  readonly telling: boolean;
  readonly shouted: boolean;
}

/** A name from one word to another, both within it. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

export const isPlaceholder = (word: Word | undefined): boolean => word?.text.startsWith('[') ?? false;
export const isNumber = (word: Word): boolean => /^\d/.test(word.text);
export const joins = (word: Word | undefined): boolean => word !== undefined && /^[ \u00a0]{1,2}$|^\. $/.test(word.gap);
