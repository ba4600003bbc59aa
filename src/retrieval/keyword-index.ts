import type { IndexedPassage } from './passages.ts';
import { isEmptyWord, isFunctionWord, tokens } from './tokens.ts';

/** One thing the question asks for, in the ways a record may put it. The best way counts, so synonyms never pile up. */
export interface QueryUnit {
  /** What the worker typed. */
  readonly label: string;
  /** Its share in the whole, 0 to 1. */
  readonly weight: number;
  readonly ways: readonly Way[];
}

/** Words that must all be there, with how surely they mean the same. */
export interface Way {
  readonly stems: readonly string[];
  readonly weight: number;
}

export interface KeywordIndex {
  readonly size: number;
  /** How telling a stem is: 0 when nothing holds it. */
  rarity(stem: string): number;
  /** The score of each passage that holds anything asked for. */
  search(units: readonly QueryUnit[]): { readonly scores: Float32Array; readonly touched: readonly number[] };
  /** How strongly one passage holds one way; 0 when it does not. */
  strength(way: Way, at: number): number;
  /** Words of the corpus as written, with how often; for mending spelling. */
  readonly written: ReadonlyMap<string, number>;
}

const townWeights = { title: 2.4, keywords: 2, body: 1, extra: 0.35 } as const;
// Where headings are of any kind ("Usage", "Notes") they say little more than the text does.
const libraryWeights = { title: 1.5, keywords: 1, body: 1, extra: 0.35 } as const;
const fieldNames = ['title', 'keywords', 'body', 'extra'] as const;
const saturation = 1.2;
// Long texts are long for a reason less often in short fields.
const lengthShare = { title: 0.4, keywords: 0.4, body: 0.7, extra: 0.5 } as const;

interface Postings {
  readonly docs: Uint32Array;
  readonly strengths: Float32Array;
  readonly rarity: number;
}

/** Fielded BM25 over stems (Robertson and Zaragoza's BM25F): field frequencies are weighted and normalised before they saturate. */
export function createKeywordIndex(passages: readonly IndexedPassage[], isLibrary = false): KeywordIndex {
  const isSilent = isLibrary ? isFunctionWord : isEmptyWord;
  const fieldWeights = isLibrary ? libraryWeights : townWeights;
  const growing = new Map<string, number[]>();
  const written = new Map<string, number>();
  const lengths = fieldNames.map(() => new Float32Array(passages.length));
  const totals = [0, 0, 0, 0];
  passages.forEach(({ fields }, at) => {
    const counts = new Map<string, [number, number, number, number]>();
    fieldNames.forEach((name, field) => {
      const words = tokens(fields[name]);
      lengths[field]![at] = words.length;
      totals[field]! += words.length;
      for (const word of words) {
        if (isSilent(word.word)) continue;
        let count = counts.get(word.stem);
        if (count === undefined) {
          count = [0, 0, 0, 0];
          counts.set(word.stem, count);
        }
        count[field]! += 1;
        written.set(word.word, (written.get(word.word) ?? 0) + 1);
      }
    });
    for (const [stem, count] of counts) {
      let list = growing.get(stem);
      if (list === undefined) {
        list = [];
        growing.set(stem, list);
      }
      list.push(at, ...count);
    }
  });
  const averages = totals.map((total) => Math.max(1, total / Math.max(1, passages.length)));
  const postings = new Map<string, Postings>();
  for (const [stem, list] of growing) {
    const size = list.length / 5;
    const docs = new Uint32Array(size);
    const strengths = new Float32Array(size);
    for (let i = 0; i < size; i += 1) {
      const at = list[i * 5]!;
      let frequency = 0;
      fieldNames.forEach((name, field) => {
        const count = list[i * 5 + 1 + field]!;
        if (count === 0) return;
        const share = lengthShare[name];
        frequency += (fieldWeights[name] * count) / (1 - share + (share * lengths[field]![at]!) / averages[field]!);
      });
      docs[i] = at;
      strengths[i] = (frequency * (saturation + 1)) / (frequency + saturation);
    }
    const rarity = Math.log(1 + (passages.length - size + 0.5) / (size + 0.5));
    postings.set(stem, { docs, strengths, rarity });
  }
  growing.clear();

  const sums = new Float32Array(passages.length);
  const best = new Float32Array(passages.length);
  const way = new Float32Array(passages.length);
  const hits = new Uint8Array(passages.length);
  const seen = new Uint8Array(passages.length);

  function strengthIn(stem: string, at: number): number {
    const list = postings.get(stem);
    if (list === undefined) return 0;
    let low = 0;
    let high = list.docs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const doc = list.docs[middle]!;
      if (doc === at) return list.strengths[middle]! * list.rarity;
      if (doc < at) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  return {
    size: passages.length,
    written,
    rarity: (stem) => postings.get(stem)?.rarity ?? 0,
    strength: ({ stems, weight }, at) => {
      let sum = 0;
      for (const stem of stems) {
        const one = strengthIn(stem, at);
        if (one === 0) return 0;
        sum += one;
      }
      return sum * weight;
    },
    search: (units) => {
      const touched: number[] = [];
      sums.fill(0);
      for (const unit of units) {
        const here: number[] = [];
        for (const { stems, weight } of unit.ways) {
          const lists = stems.map((stem) => postings.get(stem));
          if (lists.length === 0 || lists.some((list) => list === undefined)) continue;
          if (lists.length === 1) {
            const { docs, strengths, rarity } = lists[0]!;
            const factor = rarity * weight;
            for (let i = 0; i < docs.length; i += 1) {
              const at = docs[i]!;
              const score = strengths[i]! * factor;
              if (best[at] === 0) here.push(at);
              if (score > best[at]!) best[at] = score;
            }
            continue;
          }
          const met: number[] = [];
          for (const list of lists) {
            const { docs, strengths, rarity } = list!;
            for (let i = 0; i < docs.length; i += 1) {
              const at = docs[i]!;
              if (hits[at] === 0) met.push(at);
              hits[at]! += 1;
              way[at]! += strengths[i]! * rarity * weight;
            }
          }
          for (const at of met) {
            if (hits[at] === lists.length) {
              if (best[at] === 0) here.push(at);
              if (way[at]! > best[at]!) best[at] = way[at]!;
            }
            hits[at] = 0;
            way[at] = 0;
          }
        }
        for (const at of here) {
          sums[at]! += best[at]! * unit.weight;
          best[at] = 0;
          if (seen[at] === 0) {
            seen[at] = 1;
            touched.push(at);
          }
        }
      }
      for (const at of touched) seen[at] = 0;
      return { scores: sums, touched };
    },
  };
}
