// "LL wont fix boiler", "pt dna x2": the short forms of a message written out, for a search that the short ones did not serve.
import type { VocabularyEntry } from '../knowledge/knowledge.ts';
import { isEmptyWord, isPlainWord, thumbForm } from './tokens.ts';
import { fieldWords } from './vocabulary.ts';

const longestShortForm = 5;
const everyone: Readonly<Record<string, string>> = {
  recon: 'reconsideration',
  x2: 'twice',
  x3: 'three times',
  re: 'about',
};

/** The words with every short form written out as the vocabulary has it; the same words where they hold none. */
export function spelledOut(words: string, own: readonly VocabularyEntry[]): string {
  const entries = [...own, ...fieldWords()];
  return words.replace(/(?<![\p{L}\p{N}'\u2019])[\p{L}\p{N}]{2,5}(?![\p{L}\p{N}])/gu, (said) => {
    const short = said.toLowerCase();
    const common = everyone[short] ?? thumbForm(short);
    if (common !== undefined) return common;
    if (isEmptyWord(short) || isPlainWord(short)) return said;
    const meant = entries.find(({ says }) => says.toLowerCase() === short)?.means[0];
    return meant !== undefined && isShortFor(short, meant) ? meant : said;
  });
}

// The letters of a short form stand in the long one in their order: "appt" and "appointment", "esa" and "Employment and Support Allowance".
function isShortFor(short: string, long: string): boolean {
  const letters = long.toLowerCase();
  if (short.length > longestShortForm || letters.length <= short.length || letters[0] !== short[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === short[at]) at += 1;
  return at === short.length;
}
