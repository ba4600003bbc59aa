// What the learnt reader of wishes sees of a question: its words and their pairs, their letters, and what they are about with the stance taken to it.
import { hash } from '../../../safety/ngrams.ts';
import { stem } from '../../stem.ts';
import { stanceNames, stancesIn, thingNames, thingsIn } from './things.ts';

/** Size of the hashed space. */
export const signSpace = 1 << 14;

/** One word with its clause and where it stands. */
interface Said {
  readonly word: string;
  readonly stem: string;
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  readonly things: readonly number[];
  readonly stances: readonly number[];
}

/** A sign with how much it weighs and the words it was seen in. */
export interface Sign {
  readonly index: number;
  readonly weight: number;
  readonly words: readonly number[];
}

export interface Signs {
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly signs: readonly Sign[];
}

const clauseEnd = /[.,;:!?()]|\n| - |\b(?:but|so|cos|because|tho|though)\b/g;

export function saidIn(text: string): Said[] {
  const ends = [...text.matchAll(clauseEnd)].map((one) => one.index);
  const found: Said[] = [];
  let clause = 0;
  for (const match of text.matchAll(/£? ?\d[\d:.,]*(?:am|pm|ish|p|k)?|[\p{L}]+(?:['’][\p{L}]+)*/gu)) {
    while (clause < ends.length && ends[clause]! < match.index) clause += 1;
    const raw = match[0].toLowerCase().replace(/[\s'’]/g, '');
    const word = /\d/.test(raw) ? shapeOf(raw) : raw;
    const itsStem = stem(word);
    found.push({
      word,
      stem: itsStem,
      clause,
      start: match.index,
      end: match.index + match[0].length,
      things: thingsIn(word, itsStem),
      stances: stancesIn(word, itsStem),
    });
  }
  return found;
}

function shapeOf(raw: string): string {
  if (raw.startsWith('£')) return '0money';
  if (/am$/.test(raw)) return '0am';
  if (/pm$/.test(raw)) return '0pm';
  if (/^\d{1,2}[:.]\d\d/.test(raw)) return '0clock';
  const value = Number.parseInt(raw, 10);
  if (value <= 12) return '0few';
  if (value <= 19) return '0teen';
  if (value <= 49) return '0mid';
  return value <= 99 ? '0old' : '0much';
}

const kinds = ['words', 'letters', 'things', 'stances', 'classes'] as const;
export type SignKind = (typeof kinds)[number];
/** How far each kind of sign may be leant on: chosen on writers left out. */
export const leanings: Record<SignKind, number> = { words: 5, letters: 3, things: 4, stances: 4, classes: 3 };

/** The signs of a text; `classOf` tells which other words a word is like. */
export function signsOf(text: string, classOf?: (word: string) => readonly number[]): Signs {
  const words = saidIn(text);
  const seen: Record<SignKind, Map<number, number[]>> = {
    words: new Map(),
    letters: new Map(),
    things: new Map(),
    stances: new Map(),
    classes: new Map(),
  };
  const add = (kind: SignKind, piece: string, ...at: number[]) => {
    const index = hash(`${kind} ${piece}`, signSpace);
    const known = seen[kind].get(index);
    if (known === undefined) seen[kind].set(index, at);
    else for (const one of at) if (!known.includes(one)) known.push(one);
  };
  words.forEach((one, i) => {
    add('words', one.stem, i);
    const next = words[i + 1];
    if (next !== undefined && next.clause === one.clause) {
      add('words', `${one.stem} ${next.stem}`, i, i + 1);
      const third = words[i + 2];
      if (third !== undefined && third.clause === one.clause) {
        add('words', `${one.stem} _ ${third.stem}`, i, i + 2);
      }
    }
    const padded = ` ${one.word} `;
    for (let size = 3; size <= 4; size += 1)
      for (let from = 0; from + size <= padded.length; from += 1) add('letters', padded.slice(from, from + size), i);
    for (const thing of one.things) add('things', `${thing}`, i);
    const mine = classOf?.(one.word) ?? [];
    for (const c of mine) {
      add('classes', `${c}`, i);
      if (next !== undefined && next.clause === one.clause)
        for (const d of classOf?.(next.word) ?? []) add('classes', `${c} ${d}`, i, i + 1);
    }
    for (let j = Math.max(0, i - 6); j <= Math.min(words.length - 1, i + 6); j += 1) {
      if (j === i || words[j]!.clause !== one.clause) continue;
      const other = words[j]!;
      const where = j < i ? 'b' : 'a';
      const far = Math.abs(j - i) <= 3 ? '' : 'f';
      for (const thing of one.things) {
        for (const stance of other.stances) {
          add('stances', `${thing} ${where}${stance}`, i, j);
          if (far === '') add('stances', `${thing} n${where}${stance}`, i, j);
        }
        if (j > i)
          for (const second of other.things) if (second !== thing) add('stances', `p ${thing} ${second}`, i, j);
      }
      for (const c of mine)
        for (const stance of other.stances) if (far === '') add('classes', `${c} ${where}${stance}`, i, j);
    }
  });
  const signs: Sign[] = [];
  for (const kind of kinds) {
    const weight = leanings[kind] / Math.sqrt(Math.max(1, seen[kind].size));
    for (const [index, at] of seen[kind]) signs.push({ index, weight, words: at });
  }
  return { words, signs };
}
void stanceNames;
void thingNames;
