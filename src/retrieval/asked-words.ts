// How the words of one question stand in the passages that are weighed.
import type { KeywordIndex } from './keyword-index.ts';
import { emptyMark, isNamelessPair, namesWith, pairsOf, stemOfRun } from './passage-words.ts';
import type { AskedUnit } from './query-units.ts';
import { contentStems } from './tokens.ts';

/** How strongly each of several passages holds each unit of a question. */
export interface Held {
  /** The strongest way of each unit: as many numbers for each passage as there are units. */
  readonly strongest: Float32Array;
  /** By what sayings mean, apart from the words as typed. */
  readonly meant: Float64Array;
  /** Weight of the units whose very words stand there. */
  readonly literal: Float64Array;
}

/** Holds every unit against each of some passages; every list of the index is gone through once, not once for each passage. */
export function heldBy(units: readonly AskedUnit[], passages: readonly number[], keywords: KeywordIndex): Held {
  const order = Uint32Array.from(passages.keys()).sort((a, b) => passages[a]! - passages[b]!);
  const rising = order.map((position) => passages[position]!);
  const known = new Map<string, Float64Array>();
  const strengthsOf = (stem: string): Float64Array => {
    let found = known.get(stem);
    if (found === undefined) {
      found = keywords.strengths(stem, rising);
      known.set(stem, found);
    }
    return found;
  };
  const strongest = new Float32Array(passages.length * units.length);
  const meant = new Float64Array(passages.length);
  const literal = new Float64Array(passages.length);
  units.forEach((unit, u) => {
    const most = new Float64Array(passages.length);
    const byMeaning = new Float64Array(passages.length);
    unit.ways.forEach(({ stems, weight }, w) => {
      const lists = stems.map(strengthsOf);
      for (let i = 0; i < rising.length; i += 1) {
        let sum = 0;
        for (const list of lists) {
          const one = list[i]!;
          if (one === 0) {
            sum = 0;
            break;
          }
          sum += one;
        }
        if (sum === 0) continue;
        const strength = sum * weight;
        if (strength > most[i]!) most[i] = strength;
        if ((w > 0 || unit.isSaying) && strength > byMeaning[i]!) byMeaning[i] = strength;
        if (w === 0 && !unit.isSaying) literal[order[i]!]! += unit.weight * unit.telling;
      }
    });
    for (let i = 0; i < rising.length; i += 1) {
      strongest[order[i]! * units.length + u] = most[i]!;
      meant[order[i]!]! += unit.weight * byMeaning[i]!;
    }
  });
  return { strongest, meant, literal };
}

/** How the words that label a passage, and its words side by side, meet the question; each as a sum over the question's units or words. */
export interface Labelled {
  readonly title: number;
  readonly labels: number;
  /** Share of the rare words of its name that were typed, squared. */
  readonly name: number;
  /** How telling the rarest run of its name is that was typed. */
  readonly namedRun: number;
  /** Share of the neighbouring words typed that stand side by side in it. */
  readonly phrase: number;
}

interface AskedPair {
  readonly place: number;
  readonly weight: number;
}

/** Reads a question's words once, to hold them against many passages. */
export function askedWords(
  text: string,
  units: readonly AskedUnit[],
  keywords: KeywordIndex,
): (at: number) => Labelled {
  const { run, start, parts, hasName, namePairs } = keywords.words;
  const numberOf = (stem: string) => keywords.numberOf(stem);
  // Ways with a word that is written nowhere are held by nothing.
  const ways = units.map((unit) =>
    unit.ways.flatMap((way) => {
      const numbers = way.stems.map(numberOf);
      return numbers.includes(undefined) ? [] : [{ numbers: numbers as readonly number[], weight: way.weight }];
    }),
  );
  // By a stem's number: whether it was asked, whether a pair begins with it, and in which passage it was last met as a label.
  const asked = new Uint8Array(keywords.stems);
  const begins = new Uint8Array(keywords.stems);
  const lastMet = new Uint32Array(keywords.stems);
  let passage = 0;
  for (const stem of contentStems(text)) {
    const number = numberOf(stem);
    if (number !== undefined) asked[number] = 1;
  }
  const weights: number[] = [];
  const pairs = new Map<number, AskedPair>();
  let all = 0;
  const met = new Set<string>();
  for (const [one, other] of pairsOf(text)) {
    if (met.has(`${one} ${other}`)) continue;
    met.add(`${one} ${other}`);
    const weight = Math.min(keywords.rarity(one), keywords.rarity(other));
    all += weight;
    const [first, second] = [numberOf(one), numberOf(other)];
    if (first === undefined || second === undefined) continue;
    pairs.set(first * keywords.stems + second, { place: weights.length, weight });
    weights.push(weight);
    begins[first] = 1;
  }
  const pairOf = (one: number, next: number) =>
    begins[one & stemOfRun] === 1 ? pairs.get((one & stemOfRun) * keywords.stems + (next & stemOfRun)) : undefined;

  const isMet = (number: number): boolean => lastMet[number] === passage;

  function meet(from: number, to: number): void {
    for (let i = from; i < to; i += 1) if ((run[i]! & emptyMark) === 0) lastMet[run[i]! & stemOfRun] = passage;
  }

  /** What the units weigh that the words met so far hold. */
  function sumOfMet(): number {
    let sum = 0;
    for (let u = 0; u < units.length; u += 1) {
      let most = 0;
      for (const { numbers, weight } of ways[u]!) if (weight > most && numbers.every(isMet)) most = weight;
      sum += most * units[u]!.weight * units[u]!.telling;
    }
    return sum;
  }

  return (at) => {
    const from = start[at]!;
    const [looked, labels, body] = [parts[at * 3]!, parts[at * 3 + 1]!, parts[at * 3 + 2]!];
    const isNamed = hasName[at] === 1;
    passage += 1;
    // A section is labelled by its document's title too; a service's own title is the one it is looked up by.
    meet(isNamed ? looked : from, labels);
    const title = sumOfMet();
    meet(labels, body);
    const labelled = sumOfMet();
    let held = 0;
    let whole = 0;
    let namedRun = 0;
    for (let i = from; isNamed && i < looked; i += 1) {
      if ((run[i]! & emptyMark) === 0) {
        const number = run[i]! & stemOfRun;
        const rarity = keywords.rarityOf(number);
        whole += rarity;
        if (asked[number] === 1) held += rarity;
      }
      if (i === from || isNamelessPair(run[i - 1]!, run[i]!) || pairOf(run[i - 1]!, run[i]!) === undefined) continue;
      const often = Math.max(
        1,
        namesWith(namePairs, (run[i - 1]! & stemOfRun) * keywords.stems + (run[i]! & stemOfRun)),
      );
      namedRun = Math.max(namedRun, 1 / Math.sqrt(often));
    }
    const beside = new Uint8Array(weights.length);
    for (let i = from + 1; i < start[at + 1]!; i += 1) {
      if ((run[i - 1]! & run[i]! & emptyMark) !== 0) continue;
      const pair = pairOf(run[i - 1]!, run[i]!);
      if (pair !== undefined) beside[pair.place] = 1;
    }
    let phrase = 0;
    for (let place = 0; place < weights.length; place += 1) if (beside[place] === 1) phrase += weights[place]!;
    return {
      title,
      labels: labelled,
      name: whole === 0 ? 0 : (held / whole) ** 2,
      namedRun,
      phrase: all === 0 ? 0 : phrase / Math.max(all, 2),
    };
  };
}
