// "Bus?", "cost", "ring who", "meet where": a fact of what was shown, asked in a word or two with no question around it.
import { recordFacts } from '../answering/record-facts.ts';
import { wordsIn } from '../retrieval/tokens.ts';

const mostWords = 5;
const labelsOf = (word: string): readonly string[] => recordFacts.find(({ bare }) => bare.has(word))?.labels ?? [];
const sayNothing = new Set(
  `is are it its they theyre them their there the a an any what whats which who whos how long much many about on for of to do does i we he she him her
  in and so then like got have has meet meets go goes self can could be that this please sound great right one`.split(
    /\s+/,
  ),
);
// What these words are together is no fact by itself: "how long" is a wait, "how far" a place.
const together: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\W*(?:and |so )?how long(?: is it| for)?\W*$/i, ['Wait', 'When']],
  [/^\W*(?:and |so )?how (?:far|do (?:i|we|they|he|she) get there)\W*$/i, ['Where', 'Getting there']],
  [/^\W*(?:and |so )?(?:how much|what'?s the damage)(?: is it)?\W*$/i, ['Cost']],
  [/^\W*(?:and |so )?(?:meet(?:s|ing)? where|where (?:do )?(?:they )?meet)\W*$/i, ['Where']],
  [
    /^\W*(?:(?:ok|sound|great|right|and|so)\b[, ]*)*(?:can (?:you|i|we) )?(?:book|sign|put|get) (?:him|her|them) (?:in|up|on|down)(?: (?:please|then|for it))?\W*$/i,
    ['How to refer', 'Phone'],
  ],
];

/** The labels of a card's facts that a few bare words ask for; undefined where they ask for anything else. */
export function bareFact(words: string): readonly string[] | undefined {
  const said = wordsIn(words);
  if (said.length === 0 || said.length > mostWords) return undefined;
  const whole = together.find(([pattern]) => pattern.test(words))?.[1];
  if (whole !== undefined) return whole;
  const telling = said.filter((word) => !sayNothing.has(word));
  const labels = telling.map(labelsOf);
  return labels.length > 0 && labels.every((found) => found.length > 0) ? [...new Set(labels.flat())] : undefined;
}
