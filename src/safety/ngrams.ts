// What the words look like, as hashed pieces: needs no encoder, so it reads in the process at once.
import type { Word } from './read-words.ts';

/** Sizes of the hashed space; a power of two. */
export const ngramSpace = 1 << 14;

/** Hashed character 3 to 5-grams and word 1 to 2-grams of a message, each kind scaled to length one. */
export function ngramsOf(words: readonly Word[]): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  const pairs = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    count(pairs, hash(`w ${word.stem}`));
    const next = words[i + 1];
    if (next !== undefined && next.sentence === word.sentence) count(pairs, hash(`b ${word.stem} ${next.stem}`));
    const padded = ` ${word.text} `;
    for (let size = 3; size <= 5; size++)
      for (let at = 0; at + size <= padded.length; at++) count(characters, hash(`c ${padded.slice(at, at + size)}`));
  }
  const out = new Map<number, number>();
  for (const counted of [characters, pairs]) {
    let square = 0;
    for (const times of counted.values()) square += damped(times) ** 2;
    const length = Math.sqrt(square) || 1;
    for (const [index, times] of counted) out.set(index, (out.get(index) ?? 0) + damped(times) / length);
  }
  return out;
}

const damped = (times: number): number => 1 + Math.log(times);

function count(into: Map<number, number>, index: number): void {
  into.set(index, (into.get(index) ?? 0) + 1);
}

/** FNV-1a folded into the hashed space: the same on every machine. */
export function hash(piece: string, space = ngramSpace): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) {
    h ^= piece.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return (h >>> 0) & (space - 1);
}
