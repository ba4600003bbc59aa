// Words that mean much the same and words that mean the opposite, by stem: our own lines first, then WordNet's.
import { alikeStems, wordStem } from './check-facts-words.ts';
import antonymLines from './words/antonyms.json' with { type: 'json' };
import synonymLines from './words/synonyms.json' with { type: 'json' };

function gather(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of lines.map((words) => words.split(' ').map(wordStem)))
    for (const one of line) {
      const kin = found.get(one) ?? new Set();
      for (const other of line) if (other !== one) kin.add(other);
      found.set(one, kin);
    }
  return found;
}

const synonyms = gather(synonymLines);
const antonyms = gather(antonymLines);
const none: ReadonlySet<string> = new Set();

/** How nearly two stems mean the same: 1 for one word, less for kin, 0 for strangers. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if (alikeStems(one).has(other)) return 0.8;
  if (synonyms.get(one)?.has(other) === true) return 0.7;
  const short = Math.min(one.length, other.length);
  if (short >= 5 && (one.startsWith(other) || other.startsWith(one))) return 0.6;
  return 0;
}

/** Whether a word is an ordinary one, however it is written. */
export function isCommonWord(word: string): boolean {
  const one = wordStem(word);
  return synonyms.has(one) || antonyms.has(one);
}

/** The stems that mean the opposite of this one. */
export function oppositesOf(one: string): ReadonlySet<string> {
  return antonyms.get(one) ?? none;
}
