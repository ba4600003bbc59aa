import { createPassageWords, createWordReader, Growing, type PassageWords, stemOfRun } from './passage-words.ts';
import type { IndexedPassage } from './passages.ts';
import { stem } from './stem.ts';
import { isEmptyWord, isFunctionWord } from './tokens.ts';

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
  /** The same by the stem's number. */
  rarityOf(number: number): number;
  /** The number of a stem that is written anywhere. */
  numberOf(stem: string): number | undefined;
  readonly stems: number;
  /** The score of each passage that holds anything asked for. Both lists are the caller's to keep. */
  search(units: readonly QueryUnit[]): { readonly scores: Float32Array; readonly touched: Uint32Array };
  /** How strongly each of some passages, given in rising order, holds a stem. */
  strengths(stem: string, passages: Uint32Array): Float64Array;
  readonly words: PassageWords;
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

/** Where each stem stands: the passages of the first stem, then those of the second, end to end, so that a long list costs eight bytes for each word. */
interface Postings {
  /** Where each stem's passages begin, and one more at the end. */
  readonly first: Uint32Array;
  readonly docs: Uint32Array;
  readonly strengths: Float32Array;
  readonly rarities: Float64Array;
}

/** All that was read of the words of some passages; nothing but text and numbers, so that it can be kept for the next start. */
export interface ReadWords {
  readonly postings: Postings;
  /** Every stem, by its number. */
  readonly stems: readonly string[];
  /** Every word as written, and how often. */
  readonly written: readonly string[];
  readonly often: Uint32Array;
  readonly words: PassageWords;
}

/** How often each stem stands in each field of each passage. */
export function readPassages(passages: readonly IndexedPassage[], isLibrary = false): ReadWords {
  const isSilent = isLibrary ? isFunctionWord : isEmptyWord;
  const fieldWeights = isLibrary ? libraryWeights : townWeights;
  const reader = createWordReader(stem);
  const words = createPassageWords();
  const often: number[] = [];
  const silent: boolean[] = [];
  // One entry for each stem of each passage: which, and how often in each field.
  const entryStem = new Growing();
  const entryCounts = new Growing();
  const entriesFrom = new Growing();
  const lengths = fieldNames.map(() => new Float32Array(passages.length));
  const totals = [0, 0, 0, 0];
  let lastTitle: { readonly text: string; readonly words: readonly number[] } | undefined;
  passages.forEach((one, at) => {
    entriesFrom.push(entryStem.length);
    const { fields } = one;
    const read = fieldNames.map((name) => reader.read(fields[name]));
    if (lastTitle?.text !== one.passage.title)
      lastTitle = { text: one.passage.title, words: reader.read(one.passage.title) };
    words.add(one, lastTitle.words, read, reader);
    const counts = new Map<number, [number, number, number, number]>();
    read.forEach((list, field) => {
      lengths[field]![at] = list.length;
      totals[field]! += list.length;
      for (const place of list) {
        silent[place] ??= isSilent(reader.word[place]!);
        if (silent[place]) continue;
        const number = reader.marked[place]! & stemOfRun;
        let count = counts.get(number);
        if (count === undefined) {
          count = [0, 0, 0, 0];
          counts.set(number, count);
        }
        count[field]! += 1;
        often[place] = (often[place] ?? 0) + 1;
      }
    });
    for (const [number, count] of counts) {
      entryStem.push(number);
      for (const times of count) entryCounts.push(times);
    }
  });
  entriesFrom.push(entryStem.length);

  const averages = totals.map((total) => Math.max(1, total / Math.max(1, passages.length)));
  const stems = reader.stems.size;
  const [ofEntry, counted, from] = [entryStem.all(), entryCounts.all(), entriesFrom.all()];
  const first = new Uint32Array(stems + 1);
  for (const number of ofEntry) first[number + 1]! += 1;
  for (let number = 0; number < stems; number += 1) first[number + 1]! += first[number]!;
  const docs = new Uint32Array(ofEntry.length);
  const strengths = new Float32Array(ofEntry.length);
  const next = first.slice();
  for (let at = 0; at < passages.length; at += 1) {
    for (let entry = from[at]!; entry < from[at + 1]!; entry += 1) {
      let frequency = 0;
      for (let field = 0; field < 4; field += 1) {
        const count = counted[entry * 4 + field]!;
        if (count === 0) continue;
        const name = fieldNames[field]!;
        const share = lengthShare[name];
        frequency += (fieldWeights[name] * count) / (1 - share + (share * lengths[field]![at]!) / averages[field]!);
      }
      const place = next[ofEntry[entry]!]!++;
      docs[place] = at;
      strengths[place] = (frequency * (saturation + 1)) / (frequency + saturation);
    }
  }
  const rarities = Float64Array.from({ length: stems }, (_, number) => {
    const size = first[number + 1]! - first[number]!;
    return size === 0 ? 0 : Math.log(1 + (passages.length - size + 0.5) / (size + 0.5));
  });
  const places = [...often.keys()].filter((place) => often[place] !== undefined);
  return {
    postings: { first, docs, strengths, rarities },
    stems: [...reader.stems.keys()],
    written: places.map((place) => reader.word[place]!),
    often: Uint32Array.from(places, (place) => often[place]!),
    words: words.done(stems),
  };
}

/** Fielded BM25 over stems (Robertson and Zaragoza's BM25F): field frequencies are weighted and normalised before they saturate. */
export function createKeywordIndex({ postings, words, ...read }: ReadWords): KeywordIndex {
  const { first, docs, strengths, rarities } = postings;
  const stems = new Map(read.stems.map((one, number) => [one, number]));
  const written = new Map(read.written.map((word, place) => [word, read.often[place]!]));
  const size = words.hasName.length;

  const best = new Float32Array(size);
  const way = new Float32Array(size);
  const hits = new Uint8Array(size);
  const seen = new Uint8Array(size);
  const here = new Uint32Array(size);
  const met = new Uint32Array(size);
  const all = new Uint32Array(size);

  /** The numbers of stems that all stand somewhere. */
  function numbersOf(wanted: readonly string[]): number[] | undefined {
    const numbers: number[] = [];
    for (const one of wanted) {
      const number = stems.get(one);
      if (number === undefined || first[number + 1] === first[number]) return undefined;
      numbers.push(number);
    }
    return numbers.length === 0 ? undefined : numbers;
  }

  return {
    size,
    stems: stems.size,
    written,
    words,
    numberOf: (one) => stems.get(one),
    rarityOf: (number) => rarities[number]!,
    rarity: (one) => {
      const number = stems.get(one);
      return number === undefined ? 0 : rarities[number]!;
    },
    strengths: (one, wanted) => {
      const held = new Float64Array(wanted.length);
      const number = stems.get(one);
      if (number === undefined) return held;
      const rarity = rarities[number]!;
      let low = first[number]!;
      const end = first[number + 1]!;
      for (let i = 0; i < wanted.length && low < end; i += 1) {
        const at = wanted[i]!;
        // Steps that double, then halves between: near ones are found in few.
        let step = 1;
        while (low + step < end && docs[low + step]! < at) step *= 2;
        let high = Math.min(end, low + step + 1);
        low += step >> 1;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (docs[middle]! < at) low = middle + 1;
          else high = middle;
        }
        if (low < end && docs[low] === at) held[i] = strengths[low]! * rarity;
      }
      return held;
    },
    search: (units) => {
      const sums = new Float32Array(size);
      let touched = 0;
      for (const unit of units) {
        let found = 0;
        for (const { stems: wanted, weight } of unit.ways) {
          const numbers = numbersOf(wanted);
          if (numbers === undefined) continue;
          if (numbers.length === 1) {
            const number = numbers[0]!;
            const factor = rarities[number]! * weight;
            for (let i = first[number]!; i < first[number + 1]!; i += 1) {
              const at = docs[i]!;
              const score = strengths[i]! * factor;
              if (best[at] === 0) here[found++] = at;
              if (score > best[at]!) best[at] = score;
            }
            continue;
          }
          let several = 0;
          for (const number of numbers) {
            const rarity = rarities[number]!;
            for (let i = first[number]!; i < first[number + 1]!; i += 1) {
              const at = docs[i]!;
              if (hits[at] === 0) met[several++] = at;
              hits[at]! += 1;
              way[at]! += strengths[i]! * rarity * weight;
            }
          }
          for (let i = 0; i < several; i += 1) {
            const at = met[i]!;
            if (hits[at] === numbers.length) {
              if (best[at] === 0) here[found++] = at;
              if (way[at]! > best[at]!) best[at] = way[at]!;
            }
            hits[at] = 0;
            way[at] = 0;
          }
        }
        for (let i = 0; i < found; i += 1) {
          const at = here[i]!;
          sums[at]! += best[at]! * unit.weight;
          best[at] = 0;
          if (seen[at] === 0) {
            seen[at] = 1;
            all[touched++] = at;
          }
        }
      }
      for (let i = 0; i < touched; i += 1) seen[all[i]!] = 0;
      return { scores: sums, touched: all.slice(0, touched) };
    },
  };
}
