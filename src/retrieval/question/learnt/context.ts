// What stands around a mention, as hashed signs: the same for all groups of one turn, and once more for the group alone, so that what little was written for each is learnt from all.
import { hash } from '../../../safety/ngrams.ts';
import { stem } from '../../stem.ts';
import { groups, groupsOf } from './mentions.ts';
import { stancesIn } from './things.ts';

export const signSpace = 1 << 16;

export interface Said {
  readonly word: string;
  readonly stem: string;
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  readonly groups: readonly number[];
  readonly stances: readonly number[];
  readonly classes: readonly number[];
}

/** One group mentioned in a question, with the places of its words and the signs around them. */
export interface Mention {
  readonly group: number;
  readonly places: readonly number[];
  readonly signs: ReadonlyMap<number, number>;
}

const clauseEnd = /[.,;:!?()]|\n| - |\b(?:but|so|cos|because|tho|though)\b/g;

export function saidIn(text: string, classesOf?: (word: string) => readonly number[]): Said[] {
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
      groups: groupsOf(word),
      stances: stancesIn(word, itsStem),
      classes: classesOf?.(word) ?? [],
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

export const leaning = { turn: 1, group: 1, wish: 1, all: 6, bag: 0.4, letters: 0.5, classes: 0.7, stance: 1 };

export function mentionsIn(
  text: string,
  classesOf?: (word: string) => readonly number[],
): { words: Said[]; mentions: Mention[] } {
  const words = saidIn(text, classesOf);
  const places = new Map<number, number[]>();
  words.forEach((one, i) => {
    for (const g of one.groups) {
      const known = places.get(g);
      if (known === undefined) places.set(g, [i]);
      else known.push(i);
    }
  });
  const clauses = new Set(words.map((w) => w.clause)).size;
  const isAsked = /\?/.test(text);
  const mentions = [...places].map(([group, at]): Mention => {
    const { turn, wish } = groups[group]!;
    const signs = new Map<number, number>();
    const put = (piece: string, weight: number) => {
      for (const [scope, by] of [
        [`t ${turn}`, leaning.turn],
        [`w ${wish}`, leaning.wish],
        [`g ${group}`, leaning.group],
      ] as const) {
        const w = by * weight;
        if (w === 0) continue;
        const index = hash(`${scope} ${piece}`, signSpace);
        signs.set(index, Math.max(signs.get(index) ?? 0, w));
      }
    };
    for (const i of at) {
      const one = words[i]!;
      const inClause = words.filter((w) => w.clause === one.clause);
      const mine = inClause.indexOf(one);
      put(`is ${one.word}`, 1);
      put(`is ${one.stem}`, 1);
      const near = (d: number) => {
        const other = words[i + d];
        return other === undefined
          ? '<>'
          : other.clause === one.clause
            ? other.stem
            : `| ${Math.abs(d) === 1 ? other.stem : ''}`;
      };
      for (const d of [-3, -2, -1, 1, 2, 3]) put(`${d} ${near(d)}`, Math.abs(d) === 1 ? 1 : 0.7);
      put(`-2-1 ${near(-2)} ${near(-1)}`, 0.8);
      put(`+1+2 ${near(1)} ${near(2)}`, 0.8);
      put(`-1+1 ${near(-1)} ${near(1)}`, 0.8);
      put(`-1= ${near(-1)} ${one.stem}`, 1);
      put(`=+1 ${one.stem} ${near(1)}`, 1);
      inClause.forEach((other, j) => {
        if (other === one) return;
        const side = j < mine ? 'b' : 'a';
        const far = Math.abs(j - mine) > 3 ? 'f' : 'n';
        put(`${side} ${other.stem}`, far === 'n' ? 0.8 : 0.5);
        for (const s of other.stances) {
          put(`st ${s} ${side}`, leaning.stance);
          put(`st ${s} ${side}${far}`, leaning.stance);
          if (Math.abs(j - mine) === 1) put(`st ${s} ${side}1`, leaning.stance);
        }
        for (const c of other.classes) put(`cl ${c} ${side}`, leaning.classes * (far === 'n' ? 1 : 0.6));
        for (const g of other.groups) if (groups[g]!.wish !== wish) put(`with ${groups[g]!.wish}`, 0.4);
      });
      put(`clause ${one.clause === 0 ? 'first' : one.clause === words.at(-1)!.clause ? 'last' : 'mid'}`, 1);
      put(`starts ${mine === 0}`, 0.7);
      put(`ends ${mine === inClause.length - 1}`, 0.7);
      put(`long ${Math.min(4, Math.floor(inClause.length / 3))}`, 0.7);
      const padded = ` ${one.word} `;
      if (leaning.letters > 0)
        for (let from = 0; from + 3 <= padded.length; from += 1)
          put(`l ${padded.slice(from, from + 3)}`, leaning.letters * 0.5);
    }
    put(`clauses ${Math.min(5, clauses)}`, 1);
    put(`words ${Math.min(6, Math.floor(words.length / 4))}`, 1);
    put(`asked ${isAsked}`, 0.5);
    put(`times ${Math.min(3, at.length)}`, 0.5);
    for (const w of words) {
      put(`bag ${w.stem}`, leaning.bag);
      for (const s of w.stances) put(`sbag ${s}`, leaning.bag);
      for (const c of w.classes) put(`cbag ${c}`, leaning.bag * leaning.classes);
    }
    const length = Math.sqrt([...signs.values()].reduce((sum, v) => sum + v * v, 0)) || 1;
    for (const [index, v] of signs) signs.set(index, (leaning.all * v) / length);
    const bias = hash(`bias ${group}`, signSpace);
    signs.set(bias, (signs.get(bias) ?? 0) + 1);
    return { group, places: at, signs };
  });
  return { words, mentions };
}
