// Slips of the thumb in the words that ask for a fact of a service: "langauges", "refered".
import { stepsBetween } from '../retrieval/spelling.ts';

const factWords =
  'referred referral refer language languages interpreter interpreters address postcode appointment transport wheelchair accessible toilets minibus website disabled evenings mornings afternoons eligible vouchers'.split(
    ' ',
  );

const ownWords = new Set(['referrer', 'interpreted']);

/** The words with such a slip put right; a word that is none of those, or is a word of its own, stays. */
export function withoutSlips(words: string): string {
  return words.replace(/\b[a-z]{6,}\b/gi, (word) => {
    const said = word.toLowerCase();
    if (factWords.includes(said) || ownWords.has(said)) return word;
    return (
      factWords.find((known) => known[0] === said[0] && stepsBetween(said, known, 1) === 1 && !isForm(said, known)) ??
      word
    );
  });
}

// "Languages'" and "refers" are no slips.
const isForm = (said: string, known: string): boolean => said.startsWith(known) || known.startsWith(said);
