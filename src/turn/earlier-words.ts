// The words of the question before: what of it a new message replaces, takes back or says anew, and what carries its wishes.
import { contentStems } from '../retrieval/tokens.ts';

/** What opens a message that takes something back: "forget", "never mind", "any day". */
export const dropping =
  /^\s*(?:ok |okay |actually |no |or )*(?:any(?: (?:day|time|place|price|age)|where)\b(?=\s*(?:is|will|would|suits|does|fine|ok|really|please|[.!]|$))|forget|never ?mind|drop|ignore|leave out|scrap|doesn'?t (?:have|need) to be|(?:it|the \w+) does(?:n'?t| not) matter)\b/i;
/** The wishes of the earlier question that the new words replace: the same kind of wish, said again. */
export function replacedWishes(earlier: readonly string[], later: readonly string[]): readonly string[] {
  const kinds = new Set(later.map(kindOf));
  const opposed = new Set(later.map(undenied));
  return earlier.filter((id) => (kinds.has(kindOf(id)) || opposed.has(undenied(id))) && !later.includes(id));
}

// A day is a day, said as "tomorrow" or as "on Sundays": the last one said counts.
const kindOf = (id: string): string => id.split(':')[0]?.replace(/^date$/, 'day') ?? id;
const undenied = (id: string): string => id.replace(/^not-/, '');

/** The earlier wishes that the same words, wanted or refused, are said of: "mornings" and "not mornings". */
export function sameThing(earlier: readonly string[], said: readonly string[]): readonly string[] {
  const things = new Set(said.map(undenied));
  return earlier.filter((id) => things.has(undenied(id)));
}

/** The earlier words without the thing that is to be forgotten; undefined where they do not hold it, or hold nothing else. */
export function wordsTakenBack(words: string, earlier: string): string | undefined {
  const gone = new Set(contentStems(words.replace(dropping, ' ')));
  const kept = earlier.split(/\s+/).filter((word) => !contentStems(word).some((stem) => gone.has(stem)));
  const left = kept
    .join(' ')
    .replace(/(?:\b(?:for|with|and|or|in|on|the|a)\s*)+$/i, '')
    .trim();
  return kept.length === earlier.split(/\s+/).length || contentStems(left).length === 0 ? undefined : left;
}

/** "And a craft one": another thing than before, asked for with the wishes of before; undefined where none is named. */
export function anotherThing(words: string): string | undefined {
  return /^\s*(?:and|or|but|plus|what about|how about)\s+(?:an?|any|some)\s+([a-z][\w'-]*(?: [\w'-]+)?)\s+(?:one|group|club|class|session)s?\s*[?.!]*\s*$/i.exec(
    words,
  )?.[1];
}

const anyKind: readonly (readonly [RegExp, RegExp])[] = [
  [/\bany day\b/i, /^(?:day|not-day|days|date)\b/],
  [/\bany time\b/i, /^(?:time|not-time)\b/],
  [/\bany(?: place|where)\b/i, /^(?:place|not-place|near|practice|walkable)\b/],
  [/\bany price\b/i, /^cost\b/],
  [/\bany age\b/i, /^age\b/],
];

/** The earlier wishes that "any day" or "anywhere" takes back. */
export function takenBack(words: string, earlier: readonly string[]): readonly string[] {
  const kinds = anyKind.flatMap(([said, kind]) => (said.test(words) ? [kind] : []));
  return earlier.filter((id) => kinds.some((kind) => kind.test(id)));
}

/** Another thing asked for in a word or two after an "and": "and counselling"; undefined where it tells how, when or for whom. */
export function besides(words: string): string | undefined {
  return /^\s*(?:and|or|plus|also|what about|how about)\s+(?!(?:for|in|on|at|with|without|near|by|not|the|it|that|this|is|are|do|does|can|who|how|when)\b)([\p{L}][\p{L}' -]{2,30}?)\s*[?.!]*\s*$/iu.exec(
    words,
  )?.[1];
}

/** The words of an earlier question that carry a wish. */
export function onlyWished(earlier: string, wishesIn: (words: string) => readonly string[]): string {
  const words = earlier.split(/\s+/);
  const all = wishesIn(earlier).length;
  return words
    .filter((_word, place) => wishesIn(words.filter((_one, at) => at !== place).join(' ')).length < all)
    .join(' ');
}

/** The earlier words without those that carry a replaced wish: "lunch club on a tuesday" and thursdays is a lunch club. */
export function withoutReplaced(
  earlier: string,
  replaced: readonly string[],
  wishesIn: (words: string) => readonly string[],
): string {
  // What was read from anything else than these words is carried by none of them.
  const said = wishesIn(earlier);
  const gone = replaced.filter((id) => said.includes(id));
  if (gone.length === 0) return earlier;
  const words = earlier.split(/\s+/);
  const carries = (place: number): boolean => {
    const left = wishesIn(words.filter((_word, at) => at !== place).join(' '));
    return gone.some((id) => !left.includes(id));
  };
  return words.filter((_word, place) => !carries(place)).join(' ');
}

/** "… referral for an adult" and then "and for a child?": the earlier question with that part said anew; undefined where it has no such part. */
export function saidAnew(earlier: string, later: string): string | undefined {
  const [, preposition = '', said = ''] =
    /^\s*(?:and|or|but|what about|how about|wot about)\s+(for|with|in|at|near)\s+(.{1,40}?)\s*[?.!]*\s*$/i.exec(
      later,
    ) ?? [];
  if (preposition === '') return undefined;
  const part = new RegExp(
    `\\b${preposition}\\s+(?:(?!(?:for|with|in|on|at|near|by|who|that|which|and|but)\\b)[^\\s,?.]+\\s*){1,5}`,
    'i',
  );
  // "Something for dementia" and then "for his wife" adds somebody: only who it is for gives way to somebody else.
  const instead = part.exec(earlier)?.[0];
  if (instead === undefined || (preposition.toLowerCase() === 'for' && !isSomebody(instead))) return undefined;
  return earlier.replace(part, `${preposition} ${said} `).trim();
}

const isSomebody = (words: string): boolean =>
  /\b(?:adults?|child(?:ren)?|kids?|m[ae]n|wom[ae]n|lad(?:y|ies|s)?|lass(?:es)?|boys?|girls?|teen\w*|bab(?:y|ies)|toddlers?|him|her|them|someone|somebody|people|parents?|mums?|dads?|wife|husband|partner|son|daughter|client|patient|carers?|older|young\w*|old|\d+)\b/i.test(
    words,
  );

/** Whether a short message after an answer holds a wish and nothing else: "saturdays", "she's 45", "women only". */
export function wishesOnly(words: string, wishesIn: (words: string) => readonly string[]): boolean {
  const said = words.trim().split(/\s+/);
  if (said.length > mostOfWishes || wishesIn(words).length === 0) return false;
  const wished = new Set(onlyWished(words, wishesIn).split(/\s+/));
  return contentStems(said.filter((word) => !wished.has(word)).join(' ')).length === 0;
}
const mostOfWishes = 6;

/** Whether up to four words say only on which day, in which language or how one attends, and tell of nobody: "in person", "face to face". */
export function tellsHowOneAttends(words: string, wishesIn: (words: string) => readonly string[]): boolean {
  return (
    words.trim().split(/\s+/).length <= mostOfAttending &&
    !ofSomebody.test(words) &&
    wishesOnly(words, wishesIn) &&
    wishesIn(words).every((id) => ofAttending.test(id))
  );
}
const mostOfAttending = 4;
const ofAttending = /^(?:mode|day|language|self-referral|room)\b/;
// Of whoever is named, or cannot, or is alone, even four words may tell of danger.
const ofSomebody =
  /\b(?:i|im|he|hes|she|shes|they|him|her|them|his|their|cant|wont|not|no|nobody|never|alone|locked)\b|n't|['’]/i;
