// "And for her sister?", "same for his nephew, 15": the need asked for before, for somebody else, of whom only sex and age are known.

const women =
  'wife|missus|girlfriend|mum|mam|mother|daughter|lass|girl|sister|nan|gran|granny|grandma|niece|granddaughter|aunt(?:ie)?|lady|woman';
const men =
  'husband|hubby|boyfriend|dad|father|son|lad|boy|brother|grandad|grandson|nephew|uncle|gent|gentleman|man|bloke|chap|fella|fellow';
const either =
  'partner|mate|friend|pal|neighbour|carer|kid|child|teenager|teen|baby|toddler|cousin|flatmate|client|person|somebody|someone';
const somebody = new RegExp(
  `^\\W*(?:(?:and|or|but|also|ok|okay|so|same|the same|what about|how about|wot about|anything|owt|summat|something|somewhere|one|again|thing|now)\\b[, ]*)*(?:for )?(?:his|her|their|my|the|an?|another) (?:\\w+ )?(?:(?<woman>${women})|(?<man>${men})|(?<either>${either}))\\b(?<rest>.{0,30})$`,
  'iu',
);
const forSomebody = /\bfor (?:his|her|their|my|the|an?|another)\b|\b(?:what|how|wot) about (?:his|her|their)\b/i;
const aged = /\b(\d{1,2})\b(?! ?(?:am|pm|:|\/|weeks?|wks?|months?|days?|hours?|miles?))/i;
// More than an age, and it is another question.
const restOfAge =
  /^\W*(?:(?:who|that|he|she|they|whos|hes|shes|of|aged?|is|'?s|are|about|only|just|now|too|as well|then|please|yo|yrs?|years?|old|\d{1,2})\b\W*)*$/i;
const grownUp = 18;

/** Who a short message asks it for as well, as a search says it: "a boy aged 15"; undefined where it names nobody else. */
export function otherPerson(words: string): string | undefined {
  if (!forSomebody.test(words)) return undefined;
  const found = somebody.exec(words)?.groups;
  const rest = found?.['rest'];
  if (rest === undefined || !restOfAge.test(rest)) return undefined;
  const age = aged.exec(rest)?.[1];
  const isYoung = age !== undefined && Number(age) < grownUp;
  const kind =
    found?.['woman'] !== undefined
      ? isYoung
        ? 'girl'
        : 'woman'
      : found?.['man'] !== undefined
        ? isYoung
          ? 'boy'
          : 'man'
        : /\b(?:kid|child|baby|toddler|teen)/i.test(found?.['either'] ?? '')
          ? 'child'
          : 'person';
  if (age === undefined && (kind === 'woman' || kind === 'man')) return kind === 'woman' ? 'women' : 'men';
  return `a ${kind}${age === undefined ? '' : ` aged ${age}`}`;
}

const person = new RegExp(
  `\\b(?:(?:for|with) )?(?:(?:his|her|their|my|the|an?|this|some) )?(?:\\w+ing )?(?:${women}|${men}|${either}|ladies|women|men|blokes|dads|mums|lads)(?:'?s|’s)?\\b`,
  'giu',
);
const ofThem = /\b(?:he|she|they|him|her|his|hers|their|them)(?:'?s|’s|['’](?:ll|d))?\b|\b(?:s?hes|who'?s?)\b/giu;

/** The earlier words without the person they were said of: "mens shed" is a shed for whoever comes. */
export function withoutPerson(earlier: string): string {
  return earlier.replace(person, ' ').replace(ofThem, ' ').replace(/\s+/g, ' ').trim();
}
