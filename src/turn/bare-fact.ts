// "Bus?", "cost", "ring who", "meet where": a fact of what was shown, asked in a word or two with no question around it.
import { wordsIn } from '../retrieval/tokens.ts';

const mostWords = 5;
// How a card calls the fact, and the bare words that ask for it.
const asked: readonly (readonly [labels: readonly string[], words: string])[] = [
  [['Cost'], 'cost costs price prices fee fees charge charges charged pay paid money'],
  [
    ['When'],
    'when time times hours day days opening opens starts start starting finish finishes end ends date dates weekly',
  ],
  [['Where'], 'where address postcode venue location'],
  [['Getting there', 'Where'], 'bus buses train trains tram trams transport minibus'],
  [['Access'], 'access accessible parking park toilet toilets loo loos lift ramp steps stairs'],
  [['Wait', 'Places'], 'wait waits waiting list queue space spaces places full'],
  [['Who for', 'Not suitable for'], 'age ages old min minimum max maximum limit eligible eligibility criteria'],
  [
    ['How to refer', 'Phone'],
    'refer refers refer referral referrals ref refs form forms book booking join signup register apply',
  ],
  [['Phone', 'How to refer'], 'ring phone tel number call contact'],
  [['E-mail', 'Phone'], 'email mail'],
  [['Website'], 'website web site'],
  [['What to bring'], 'bring wear'],
  [['Languages'], 'language languages'],
];
const labelsOf: ReadonlyMap<string, readonly string[]> = new Map(
  asked.flatMap(([labels, words]) => words.split(' ').map((word) => [word, labels] as const)),
);
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
  const labels = telling.flatMap((word) => labelsOf.get(word) ?? []);
  return telling.length > 0 && telling.every((word) => labelsOf.has(word)) ? [...new Set(labels)] : undefined;
}
