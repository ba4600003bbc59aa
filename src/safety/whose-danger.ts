// Whether a message can be about the one who writes it: a client's danger taken for the worker's own would be answered with the wrong page and go to the wrong person.

// "She told me", "she texted me", "I keep trying her door" are of the one who hears and tries to help; what is left says whether the writer is in it.
const helping = new RegExp(
  [
    '(?:to|told|tells?|telling|rang|rings?|ringing|texted|texts|texting|messaged|messages|messaging|asked|asks|asking|calls?|called|calling|shows?|showed|emailed|e-?mailed|thanked|thanks|thanking|hugged|blessed|phoned|phones|left|sent|sends|gave|gives|wrote) me',
    '(?:with|next to|in front of|opposite|opened up to|confided in) me',
    String.raw`my (?:client|patient|pt|lady|gent|gentleman|chap|bloke|fella|geezer|lad|lass|old boy|caseload|room|phone|office|surgery|list|voicemail|messages|inbox|\d\S*|calls?|texts?)`,
    'one of (?:mine|ours)',
    '(?:do|can|should|could|shall|must|what can|what do|will) i',
    "i(?:'?ve| have)? (?:just |now |also )?(?:saw|seen|met|think|thought|reckon|heard|know|was told|spoke|asked|visited|make|made|ring|rang|rung|called|phoned|texted|messaged|emailed|tried|knocked|been (?:ringing|calling|trying|texting|knocking)|went round|waited|left)",
    'i (?:keep|kept|am|was)? ?(?:ringing|calling|phoning|texting|knocking|trying)',
    "i(?:'?m| am|'?ve been| was)? ?(?:so |really |very |dead |proper )?(?:worried|frantic|concerned|scared for|frightened for|anxious about)",
    "i (?:can'?t|cannot|couldn'?t|can not|still can'?t) (?:reach|get hold|get through|raise|find|contact|get an answer)",
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^.*$/s, (all) => String.raw`\b(?:${all})\b`),
  'gi',
);

// People other than the writer. "Can't do this any more, crying in the car" names nobody, so it is the writer's own.
const others =
  /\b(?:s?he|him|his|hers?|they|them|clients?|patients?|pt|man|woman|lady|girl|boy|lad|lass|lassie|kid|child|mum|mam|dad|nan|nana|gran|grandad|son|daughter|wife|husband|partner|ex|neighbour|bloke|chap|fella|feller|fellow|guy|geezer|gent|gentleman|gal|bird|old boy|teen(?:ager)?|student|tenant|resident|carer|one of (?:mine|ours)|service user|someone|somebody|\[name\])(?:'?s)?\b/i;

const first = /\b(?:i|i'?m|i'?ve|i'?d|me|my|myself|we|us|our|mine)\b/i;

/** Whether the writer speaks of themselves beyond hearing, telling and trying to help, or names nobody else at all. */
export function mayBeOfWriter(words: string): boolean {
  return first.test(words.replace(helping, ' ')) || !others.test(words);
}

/** Whether the writer speaks of themselves and names nobody else. */
export function namesOnlyWriter(words: string): boolean {
  return first.test(words.replace(helping, ' ')) && !others.test(words);
}
