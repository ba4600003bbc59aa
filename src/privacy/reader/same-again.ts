// Somebody named once is the same somebody wherever the word stands again.
import { looseTitles, sureTitles } from '../names/context-words.ts';
import { isFieldWord, isWord } from '../names/english.ts';
import { nameClass } from '../names/lexicon.ts';
import { placeWords } from '../names/place-words.ts';
import type { Word } from '../names/words.ts';
import { overlaps, type Range, type Span } from '../span.ts';

const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

// "Mrs K … K says", "JB … JB", "Jo … jo"
function isShortName(word: Word): boolean {
  if (word.text.length === 1) return /^[B-HJ-NP-Z]$/.test(word.text);
  return word.allCapitals || /^(?:given|family|unknown)$/.test(nameClass(word.text));
}

/** The other places of the names that were found; `kept` stretches are never touched. */
export function sameAgain(words: readonly Word[], found: readonly Span[], kept: readonly Range[]): Span[] {
  const names = found.filter(({ kind }) => kind === 'name');
  const known = new Set<string>();
  for (const word of words)
    if (
      (word.text.length > 2 || isShortName(word)) &&
      names.some((span) => overlaps(word, span)) &&
      nameClass(word.text) !== 'function' &&
      !sureTitles.has(word.lower) &&
      !looseTitles.has(word.lower) &&
      !calendar.test(word.lower)
    )
      known.add(word.lower);
  return words.flatMap((word, at) => {
    const lower = known.has(word.lower)
      ? word.lower
      : word.lower.endsWith('s') && known.has(word.lower.slice(0, -1))
        ? word.lower.slice(0, -1)
        : undefined;
    if (lower !== undefined && lower.length === 1 && (!word.capital || word.opens)) return [];
    if (lower === undefined || [...found, ...kept].some((range) => overlaps(word, range))) return [];
    const before = words[at - 1]?.lower ?? '';
    if (
      ((isFieldWord(lower) || placeWords.has(lower)) && /^(?:in|to|from|at|near|of)$/.test(before)) ||
      (isWord(lower) && /^(?:a|an|the|of)$/.test(before)) ||
      (lower !== word.lower && isWord(word.lower))
    )
      return [];
    // An ordinary word needs its capital again.
    if (/^(?:word|wordGiven|wordFamily)$/.test(nameClass(lower)) && (!word.capital || word.opens)) return [];
    return [{ start: word.start, end: lower === word.lower ? word.end : word.end - 1, kind: 'name' as const }];
  });
}
