// Rules in the words of a person: a phrase, or sets of phrases that must be said together. Read on plain words, so that slips and text-speak fit.
import { readWords, type Word } from './read-words.ts';

/** Sets of phrases: of each a phrase must be said. The sets of one row follow each other closely; the rows stand in any order. */
export type Rule = readonly (readonly (readonly (readonly string[])[])[])[];

/** The telling words of a message, with their places. */
export type Said = readonly { readonly stem: string; readonly start: number; readonly end: number }[];

// Any number stands for any other: "20 tablets" is said of every heap.
const aNumber = 'num';
const fillers = new Set('a an the to of is are be and his her their my he she they them him in on at it'.split(' '));
// Words of every message; "will not let anyone" says no more than one word does.
const weak = new Set(
  'i me we you not no do does can will would for with out up let get got go who what any anyone this that'.split(' '),
);

/** The words that rules are read on: small ones left out, the others by their stem. */
export function saidIn(words: readonly Word[]): Said {
  return words
    .filter((word) => !fillers.has(word.text))
    .map(({ text, stem, start, end }) => ({ stem: /^\d+$/.test(text) ? aNumber : stem, start, end }));
}

/** "being followed" is a phrase; "took|swallowed + tablets|pills" asks for one of each set, "dad|uncle > hits|kicks" for the one soon after the other. */
export function ruleOf(text: string): Rule {
  return text.split('+').map((row) =>
    row.split('>').map((set) =>
      set
        .split('|')
        .map((phrase) => saidIn(readWords(phrase)).map(({ stem }) => stem))
        .filter((phrase) => phrase.length > 0),
    ),
  );
}

/** How sure a sign the rule is: its sets, or the telling words of its one phrase. */
export function strengthOf(rule: Rule): number {
  const sets = rule.flat();
  const telling = (sets[0]?.[0] ?? []).filter((stem) => !weak.has(stem));
  return sets.length > 1 ? sets.length : Math.max(1, telling.length);
}

// The rows of a rule belong to one piece of news; further apart they are of two.
const widestRule = 16;
const closely = 3;

/** Where each row of a rule begins in what was said; undefined where the rule does not hold. */
export function whereSaid(said: Said, rule: Rule): readonly number[] | undefined {
  const [first = [], ...rest] = rule.map((row) => placesOfRow(said, row));
  for (const at of first) {
    const others = rest.map((places) => places.find((place) => Math.abs(place - at) <= widestRule));
    if (others.every((place) => place !== undefined)) return [at, ...others];
  }
  return undefined;
}

function placesOfRow(said: Said, row: Rule[number]): readonly number[] {
  const [first = [], ...rest] = row.map((set) => set.flatMap((phrase) => placesOf(said, phrase)));
  return first.filter((start) => {
    let at = start;
    return rest.every((next) => {
      const follows = next.find((place) => place > at && place - at <= closely);
      at = follows ?? at;
      return follows !== undefined;
    });
  });
}

/** Where a phrase is said: every word of it, in order, with at most two other words between neighbours. */
function placesOf(said: Said, phrase: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let start = 0; start < said.length; start++) {
    let at = start;
    let matched = 0;
    while (matched < phrase.length) {
      const reach = matched === 0 ? 1 : 3;
      let next = 0;
      while (next < reach && said[at + next]?.stem !== phrase[matched]) next++;
      if (next === reach) break;
      at += next + 1;
      matched++;
    }
    if (matched === phrase.length) found.push(start);
  }
  return found;
}
