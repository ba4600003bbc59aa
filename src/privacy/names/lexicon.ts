// How much a word alone looks like somebody's name.
import { createRequire } from 'node:module';
import { functionWords, nearlyAlwaysNames, relations, wordNames } from './context-words.ts';
import { isFieldWord, levelOf } from './english.ts';
import { givenNames } from './given-names.ts';
import { placeWords } from './place-words.ts';
import { surnames } from './surnames.ts';
import { thingWords } from './thing-words.ts';

const require = createRequire(import.meta.url);
const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));
const given = listed(givenNames);
const family = listed(surnames);

// Two hundred thousand names, each written with one capital at its head; read when the first word is met that nothing else knows.
let seen: Readonly<Record<string, number>> | undefined;
function isSeenSomewhere(lower: string): boolean {
  seen ??= require('humannames') as Readonly<Record<string, number>>;
  return Object.hasOwn(seen, `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`);
}

/**
 * `given`: a given name and nothing else; `family`: a surname and no word; `wordGiven`, `wordFamily`: a name that is also an ordinary word;
 * `rare`: seen as a name somewhere; `unknown`: no English word and no known name; `word`: an English word; `function`: a word that holds sentences together.
 */
export type NameClass = 'given' | 'family' | 'wordGiven' | 'wordFamily' | 'rare' | 'unknown' | 'word' | 'function';

const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace('ł', 'l').replace('ø', 'o').replace('ı', 'i');

const classes = new Map<string, NameClass>();

/** What a word is by itself, capitals set aside. */
export function nameClass(word: string): NameClass {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const known = classes.get(lower);
  if (known !== undefined) return known;
  const made = classify(lower);
  // Only short words and a bounded number are remembered: what people type must not pile up.
  if (classes.size < 5000 && made !== 'unknown' && made !== 'rare') classes.set(lower, made);
  return made;
}

function classify(lower: string): NameClass {
  if (functionWords.has(lower)) return 'function';
  // "I've", "they'd", "needn't"
  const contracted = /^([a-z]+)'(?:m|ve|d|ll|re|t)$/.exec(lower)?.[1];
  if (
    contracted !== undefined &&
    (functionWords.has(contracted) || contracted === 'i' || /n$/.test(contracted) || contracted.length <= 3)
  )
    return 'function';
  const bare = plain(lower);
  const isGiven = given.has(lower) || given.has(bare);
  const isFamily = family.has(lower) || family.has(bare);
  if (isGiven && nearlyAlwaysNames.has(lower)) return 'given';
  const level = levelOf(lower);
  if (wordNames.has(lower) || lower === 'guy') return 'wordGiven';
  if (relations.has(lower)) return 'word';
  if (placeWords.has(lower)) return isGiven ? 'wordGiven' : 'word';
  if (level !== undefined) {
    if (isGiven) return level >= 50 && lower.length > 2 ? 'given' : 'wordGiven';
    if (isFieldWord(lower) || thingWords.has(lower)) return 'word';
    if (isFamily) return level >= 50 ? 'family' : 'wordFamily';
    return level >= 60 && lower.length > 3 && !lower.endsWith('s') && (isSeenSomewhere(lower) || isSeenSomewhere(bare))
      ? 'rare'
      : 'word';
  }
  if (isGiven) return 'given';
  if (isFamily) return 'family';
  const parts = lower.split(/[-']/).filter((part) => part.length > 1);
  if (parts.length > 1) {
    const kinds = parts.map((part) => nameClass(part));
    if (
      kinds.every(
        (kind) =>
          kind === 'given' || kind === 'family' || kind === 'wordGiven' || kind === 'wordFamily' || kind === 'rare',
      ) &&
      kinds.some((kind) => kind === 'given' || kind === 'family' || kind === 'wordGiven')
    )
      return kinds[0] === 'given' || kinds[0] === 'wordGiven' ? 'given' : 'family';
    if (kinds.some((kind) => kind === 'word' || kind === 'function')) return 'word';
  }
  if (isSeenSomewhere(lower) || isSeenSomewhere(bare)) return 'rare';
  return 'unknown';
}

/** Whether a word is known as a family name, ordinary word or not. */
export function isFamilyName(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return family.has(lower) || family.has(plain(lower));
}
