// What general English knows of words: what kind of thing a word means, what stands beside names and beside words that are names too,
// and how names are spelt. Counted for this project from WordNet 3.1 (LICENSE-wordnet.txt) and from the US English word pairs
// of CMU Sphinx (LICENSE-cmusphinx.txt); the figures stand in word-knowledge.json.

import knowledge from './word-knowledge.json' with { type: 'json' };
import type { Word } from './words.ts';

const kinds = turned(knowledge.kinds);
const afterNames = turned(knowledge.afterNames);
const beforeNames = turned(knowledge.beforeNames);
const follows = sets(knowledge.follows);
const precedes = sets(knowledge.precedes);
const phrases = new Map<string, { readonly words: readonly string[]; readonly of: 'famous' | 'thing' }[]>();
for (const [of, list] of [
  ['famous', knowledge.famous],
  ['thing', knowledge.things],
] as const)
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, of }]);
  }

function turned(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
  );
}

function sets(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([word, others]) => [word, new Set(others.split(' '))]));
}

/** The kind of thing a word means most often ("n.artifact", "v.motion:s"), by its stem where it is inflected; `undefined` where nobody says. */
export function kindOfWord(lower: string): string | undefined {
  const own = kinds.get(lower);
  if (own !== undefined) return own;
  for (const [ending, stems] of endings) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    const bare = lower.slice(0, -ending.length);
    for (const stem of stems) {
      const kind = kinds.get(stem === '2' ? bare.slice(0, -1) : bare + stem);
      if (kind !== undefined && (ending === 's' || ending === 'es' || ending === 'ies' || kind.includes('v.')))
        return `${kind}:${ending.slice(-1)}`;
    }
  }
  return undefined;
}
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e', '2']],
  ['ing', ['', 'e', '2']],
];

/** How much likelier a word is behind a given name than anywhere, from "-1" to "3"; "0" where nothing is known. */
export const behindNames = (lower: string): string => afterNames.get(lower) ?? '0';
/** How much likelier a word is before a given name than anywhere, from "-1" to "3"; "0" where nothing is known. */
export const beforeNamesOften = (lower: string): string => beforeNames.get(lower) ?? '0';

/** Whether a word that is a name too stands before another as names do not: "crystal meth", "clay soil". */
export const isThingBefore = (lower: string, next: string): boolean => follows.get(lower)?.has(next) === true;
/** Whether a word that is a name too stands behind another as names do not: "early dawn", "mid june". */
export const isThingBehind = (lower: string, before: string): boolean => precedes.get(lower)?.has(before) === true;

/** For each word, whether it stands in the name of somebody famous ("rosa parks") or of a thing ("robin redbreast"). */
export function knownPhrases(words: readonly Word[]): ('famous' | 'thing' | undefined)[] {
  const out = new Array<'famous' | 'thing' | undefined>(words.length).fill(undefined);
  words.forEach((word, at) => {
    for (const phrase of phrases.get(word.lower) ?? [])
      if (phrase.words.every((wanted, step) => words[at + step]?.lower === wanted))
        out.fill(phrase.of, at, at + phrase.words.length);
  });
  return out;
}

const alphabet = '_abcdefghijklmnopqrstuvwxyz';

/** How a word is spelt: from "-2", like an English word, to "4", like somebody's name. */
export function spelling(lower: string): string {
  const bare = lower.normalize('NFD').replace(/[^a-z]/g, '');
  if (bare.length < 3) return 'short';
  const framed = `_${bare}_`;
  let sum = 0;
  for (let at = 0; at + 3 <= framed.length; at++) {
    const place =
      (alphabet.indexOf(framed[at] as string) * 27 + alphabet.indexOf(framed[at + 1] as string)) * 27 +
      alphabet.indexOf(framed[at + 2] as string);
    sum += knowledge.letters.charCodeAt(place) - 63;
  }
  return String(Math.max(-2, Math.min(4, Math.round(sum / (framed.length - 2) / 5))));
}
