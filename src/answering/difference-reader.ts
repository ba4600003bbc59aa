// In what a sentence differs from the part of its source that it follows most: the words it adds, leaves out or puts in the place of others. What each of those tells is learnt, so that "may" for "must" and a lost "unless" count in pairings that no rule names.
import type { Source } from './check-facts-source.ts';
import { prepared } from './check-facts-support.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import shippedWeights from './difference-weights.json' with { type: 'json' };
import { namesIn, oddsOf, type WordWeights } from './learnt-words.ts';
import { inOrder } from './said-in-order.ts';
import { likeness } from './word-kin.ts';

const partsBefore = new WeakMap<Source, readonly (readonly string[])[]>();

// What a service is called tells nothing; small words of its name stand elsewhere too.
const withoutNames = (stems: readonly string[], skip: ReadonlySet<string>): readonly string[] =>
  stems.filter((one) => !skip.has(one) || isPlainStem(one) || one.length < 4);

/** The parts of a source as stems, small words too. */
function partsOf(source: Source): readonly (readonly string[])[] {
  const before = partsBefore.get(source);
  if (before !== undefined) return before;
  const made = prepared(source).parts.map(({ text }) => stemsOf(text));
  partsBefore.set(source, made);
  return made;
}

const namesBefore = new WeakMap<Source, readonly string[]>();

const namesOf = (text: string): readonly string[] => {
  const small = new Set(stemsOf(text.replace(/\p{Lu}[\p{L}'’]*/gu, ' ')));
  return namesIn(text)
    .flatMap(stemsOf)
    .filter((one) => !small.has(one) && !isPlainStem(one));
};

/** The stems of what a source never writes without a capital. */
function sourceNames(source: Source): readonly string[] {
  const made = namesBefore.get(source) ?? namesOf(source.all);
  namesBefore.set(source, made);
  return made;
}

const isLike = (one: string, others: readonly string[]): boolean => others.some((other) => likeness(one, other) > 0);
// Longer stretches are said anew, not exchanged.
const longestExchange = 3;

/**
 * The differences of a sentence (without marks and figures) from its source, as pieces; `names` are the stems of those spoken of: `~` a word that the same part has elsewhere, `=` one that is like
 * one of its words, `?` one of another part, `+` one of no part and pairs with it; `-` and `/` what the part has between or beside the words
 * that both say; `may>must` what stands in the place of what. A name is written `@`.
 */
export function differencePieces(sentence: string, source: Source, names: ReadonlySet<string>): ReadonlySet<string> {
  const said = withoutNames(stemsOf(sentence), names);
  const parts = partsOf(source);
  const called = new Set([...sourceNames(source), ...namesOf(sentence)]);
  const written = (stem: string): string => (called.has(stem) ? '@' : stem);
  let most: readonly (readonly [number, number])[] = [];
  let near: readonly string[] = [];
  let top = 0;
  for (const part of parts) {
    const found = inOrder(said, part);
    const like = said.filter((one) => one.length > 3 && isLike(one, part)).length;
    const score = found.length + 0.5 * like - 0.01 * part.length;
    if (score > top) [top, most, near] = [score, found, part];
  }
  const everything = new Set(parts.flat());
  const held = new Set(most.map(([place]) => place));
  const taken = new Set(most.map(([, place]) => place));
  const pieces = new Set<string>();
  for (const [place, one] of said.entries()) {
    if (held.has(place)) continue;
    const mark = near.includes(one) ? '~' : isLike(one, near) ? '=' : everything.has(one) ? '?' : '+';
    pieces.add(`${mark}${written(one)}`);
    const next = said[place + 1];
    if (next !== undefined) pieces.add(`+${written(one)} ${written(next)}`);
    const last = said[place - 1];
    if (last !== undefined && held.has(place - 1)) pieces.add(`+${written(last)} ${written(one)}`);
  }
  const from = most[0]?.[1] ?? 0;
  const to = most.at(-1)?.[1] ?? 0;
  for (const [place, one] of near.entries())
    if (!taken.has(place) && !said.includes(one) && !isLike(one, said))
      pieces.add(`${place > from && place < to ? '-' : '/'}${written(one)}`);
  const ends = [[-1, -1] as const, ...most, [said.length, near.length] as const];
  for (const [step, [a, b]] of ends.slice(1).entries()) {
    const [c, d] = ends[step] ?? [-1, -1];
    const own = said.slice(c + 1, a);
    const other = near.slice(d + 1, b);
    if (own.length > longestExchange || other.length > longestExchange) continue;
    for (const one of own) for (const two of other) pieces.add(`${written(two)}>${written(one)}`);
  }
  return pieces;
}

/** The log-odds, from its differences alone, that a sentence says otherwise than its source. */
export function differenceOdds(pieces: ReadonlySet<string>, weights: WordWeights = shippedWeights): number {
  return oddsOf(pieces, weights);
}
