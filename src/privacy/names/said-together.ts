// Words that are names too, where another word beside them says they are none: "crystal meth", "clay soil", "robin redbreast".
import type { Range } from '../span.ts';
import { belongings, looseTitles, naming, relations, sureTitles } from './context-words.ts';
import { levelOf } from './english.ts';
import { nameClass } from './lexicon.ts';
import { isThingBefore, kindOfWord, knownPhrases } from './word-knowledge.ts';
import type { Word } from './words.ts';

const people = /^(?:family|families|boy|girl|lad|lass|boys|girls|clan|household|lot)$/;
const named = /^(?:given|family)$/;

/** Stretches of a message in which a name stands for a thing. */
export function thingsIn(words: readonly Word[]): Range[] {
  const phrases = knownPhrases(words);
  const found: Range[] = [];
  words.forEach((word, at) => {
    const kind = nameClass(word.text);
    if (!/given|family/i.test(kind) || word.possessive) return;
    const before = words[at - 1]?.lower ?? '';
    if (sureTitles.has(before) || looseTitles.has(before) || relations.has(before) || naming.has(before)) return;
    const next = words[at + 1];
    if (phrases[at] === 'thing' && !isNamedOn(words, at, phrases)) found.push({ start: word.start, end: word.end });
    else if (next !== undefined && next.gap === ' ' && isNounOf(word, next) && !isNamedAt(words, at + 2))
      found.push({ start: word.start, end: word.end });
  });
  return found;
}

function isNounOf(word: Word, next: Word): boolean {
  const kind = kindOfWord(next.lower) ?? '';
  const level = levelOf(next.text);
  return (
    next.lower !== word.lower &&
    level !== undefined &&
    nameClass(next.text) === 'word' &&
    kind.startsWith('n.') &&
    !/v\.|:[dg]$/.test(kind) &&
    !belongings.has(next.lower) &&
    !people.test(next.lower) &&
    isThingBefore(word.lower, next.lower)
  );
}

// "Mary Jane Whitlock": a phrase that goes on with a surname is somebody.
function isNamedOn(words: readonly Word[], at: number, phrases: readonly unknown[]): boolean {
  let end = at;
  while (phrases[end + 1] === 'thing') end++;
  return isNamedAt(words, end + 1) || isNamedAt(words, end);
}

function isNamedAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.gap === ' ' && word.capital && named.test(nameClass(word.text));
}
