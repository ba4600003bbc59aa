import type { IndexedPassage } from './passages.ts';
import { isEmptyWord, isPlainWord, isWeakWord, tokens, wordsIn } from './tokens.ts';

/** Neighbouring words of a text as pairs of stems; at least one of the two must tell something. */
export function pairsOf(text: string): (readonly [string, string])[] {
  const all = tokens(text);
  return all
    .slice(1)
    .flatMap((token, at): (readonly [string, string])[] =>
      isEmptyWord(token.word) && isEmptyWord(all[at]!.word) ? [] : [[all[at]!.stem, token.stem]],
    );
}

// Beside a stem's number in a run of words: that the word is empty, and that in a name it tells no more than "little" or "group" does.
export const emptyMark = 0x8000_0000;
export const namelessMark = 0x4000_0000;
export const stemOfRun = 0x3fff_ffff;

/** The labelling words of every passage, as runs of stem numbers: its own title, the title it is looked up by, its labels and its text, end to end. */
export interface PassageWords {
  readonly run: Uint32Array;
  /** Where in the run each passage begins, and one more at the end. */
  readonly start: Uint32Array;
  /** Where its looked-up title, its labels and its text begin: three for each passage. */
  readonly parts: Uint32Array;
  /** Whether it goes by a name, as services and contacts do. */
  readonly hasName: Uint8Array;
  /** Every pair of neighbouring words of a name, once for each name, in rising order. */
  readonly namePairs: Float64Array;
}

/** Numbers that are added one by one. */
export class Growing {
  length = 0;
  private kept = new Uint32Array(1024);
  push(value: number): void {
    if (this.length === this.kept.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.kept);
      this.kept = wider;
    }
    this.kept[this.length] = value;
    this.length += 1;
  }
  /** What was added, in no more room than it needs. */
  all(): Uint32Array {
    return this.kept.slice(0, this.length);
  }
}

/** Reads words into numbers: each stem once, each word with what it counts for. */
export interface WordReader {
  /** For each word of a text its place among all words met. */
  read(text: string): readonly number[];
  /** The stem of a word, by its place, with its marks. */
  readonly marked: readonly number[];
  readonly word: readonly string[];
  readonly stems: ReadonlyMap<string, number>;
}

export function createWordReader(stemOf: (word: string) => string): WordReader {
  const places = new Map<string, number>();
  const stems = new Map<string, number>();
  const marked: number[] = [];
  const word: string[] = [];
  const place = (one: string): number => {
    const known = places.get(one);
    if (known !== undefined) return known;
    const stem = stemOf(one);
    let number = stems.get(stem);
    if (number === undefined) {
      number = stems.size;
      stems.set(stem, number);
    }
    const isEmpty = isEmptyWord(one);
    const isNameless = isEmpty || isPlainWord(one) || isWeakWord(one);
    places.set(one, marked.length);
    marked.push((number | (isEmpty ? emptyMark : 0) | (isNameless ? namelessMark : 0)) >>> 0);
    word.push(one);
    return marked.length - 1;
  };
  return { marked, word, stems, read: (text) => wordsIn(text).map(place) };
}

/** Gathers the runs of passages as they are read. */
export function createPassageWords(): {
  add(one: IndexedPassage, title: readonly number[], fields: readonly (readonly number[])[], reader: WordReader): void;
  done(stems: number): PassageWords;
} {
  const run = new Growing();
  const start = new Growing();
  const parts = new Growing();
  const named = new Growing();
  return {
    add({ passage }, title, [looked = [], labels = [], body = []], { marked }) {
      start.push(run.length);
      for (const word of title) run.push(marked[word]!);
      parts.push(run.length);
      for (const word of looked) run.push(marked[word]!);
      parts.push(run.length);
      for (const word of labels) run.push(marked[word]!);
      parts.push(run.length);
      for (const word of body) run.push(marked[word]!);
      named.push(passage.kind === 'asset' || passage.kind === 'contact' ? 1 : 0);
    },
    done(stems) {
      start.push(run.length);
      const made = {
        run: run.all(),
        start: start.all(),
        parts: parts.all(),
        hasName: Uint8Array.from(named.all()),
      };
      return { ...made, namePairs: namePairsOf(made, stems) };
    },
  };
}

function namePairsOf({ run, start, parts, hasName }: Omit<PassageWords, 'namePairs'>, stems: number): Float64Array {
  const pairs: number[] = [];
  for (let at = 0; at < hasName.length; at += 1) {
    if (hasName[at] === 0) continue;
    const own = new Set<number>();
    for (let i = start[at]! + 1; i < parts[at * 3]!; i += 1)
      if (!isNamelessPair(run[i - 1]!, run[i]!)) own.add((run[i - 1]! & stemOfRun) * stems + (run[i]! & stemOfRun));
    pairs.push(...own);
  }
  return Float64Array.from(pairs).sort();
}

/** How many names hold a pair of neighbouring words. */
export function namesWith(pairs: Float64Array, pair: number): number {
  const firstFrom = (wanted: number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return firstFrom(pair + 1) - firstFrom(pair);
}

/** Whether two neighbouring words of a name tell nothing together. */
export function isNamelessPair(one: number, next: number): boolean {
  return (one & next & namelessMark) !== 0;
}

/** An opening section, which says what to do. */
export function isLead(headingPath: readonly string[]): boolean {
  return (
    headingPath.length <= 1 ||
    /\b(?:first|do now|what to do|steps?|covers|need to know|overview|at a glance|key points|signs)\b/i.test(
      headingPath.at(-1) ?? '',
    )
  );
}

/** One of the asides that nobody asked for. */
export function isAside(headingPath: readonly string[]): boolean {
  return /^(?:do not|don'?t|what not|never|say it|what to say|phrases|record|recording|afterwards|follow[- ]up|who decides|who to ask|who can help|contacts?|more|see also|local notes|checklist)\b/i.test(
    headingPath.at(-1) ?? '',
  );
}
