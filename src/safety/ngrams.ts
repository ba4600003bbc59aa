// What the words look like, as hashed pieces: needs no encoder, so it reads in the process at once.
import type { Word } from './read-words.ts';

/** Sizes of the hashed space; a power of two. */
export const ngramSpace = 1 << 16;

/** How rare each hashed piece is: many times `rarityStep` for a rare one, nothing for one that was seen too seldom to say anything. */
export type Rarity = Uint8Array;

const rarityStep = 25;
const seldom = 2;

/** Counts in how many messages each piece stands. */
export function rarityOf(messages: readonly (readonly Word[])[]): Rarity {
  const stands = new Uint32Array(ngramSpace);
  for (const words of messages)
    for (const pieces of piecesOf(words)) for (const index of pieces.keys()) stands[index]!++;
  return Uint8Array.from(stands, (times) =>
    times < seldom ? 0 : Math.min(255, Math.round(rarityStep * (1 + Math.log((1 + messages.length) / (1 + times))))),
  );
}

/** Hashed character 3 to 5-grams and word 1 to 2-grams of a message, the rare ones weighing more, each kind scaled to length one. */
export function ngramsOf(words: readonly Word[], rarity: Rarity): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (const pieces of piecesOf(words)) {
    const weighed = [...pieces].map(([index, times]) => [index, (1 + Math.log(times)) * rarity[index]!] as const);
    const length = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    for (const [index, value] of weighed) if (value > 0) out.set(index, (out.get(index) ?? 0) + value / length);
  }
  return out;
}

function piecesOf(words: readonly Word[]): readonly ReadonlyMap<number, number>[] {
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
  return [characters, pairs];
}

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
