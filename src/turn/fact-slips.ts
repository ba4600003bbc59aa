// Slips of the thumb in the words that ask for a fact of a service: "langauges", "refered".
import { stepsBetween } from '../retrieval/spelling.ts';

const factWords =
  'referred referral refer language languages interpreter interpreters address postcode appointment transport parking wheelchair waiting accessible toilets minibus website disabled evenings mornings afternoons eligible opening booking vouchers'.split(
    ' ',
  );
const shortest = 6;

/** The words with such a slip put right; a word that is none of those, or is a word of its own, stays. */
export function withoutSlips(words: string): string {
  return words.replace(/\b[a-z]{6,}\b/gi, (word) => {
    const said = word.toLowerCase();
    if (factWords.includes(said)) return word;
    return (
      factWords.find(
        (known) => known.length >= shortest && stepsBetween(said, known, 1) === 1 && !isForm(said, known),
      ) ?? word
    );
  });
}

// "Waitings" and "parkings" are no slips.
const isForm = (said: string, known: string): boolean => said.startsWith(known) || known.startsWith(said);
