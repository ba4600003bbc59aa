// What tells that a message goes on about the case before it, and what of the earlier question still stands for it.
import { contentStems } from '../retrieval/tokens.ts';
import { onlyWished } from './earlier-words.ts';

const mostWords = 14;
// Words that add to what was said, and words for somebody or something that was named before.
const opensOn = /^\W*(?:and|also|plus|but|or|no|nope|not|well|too|actually|though)\b/i;
const closesOn = /\b(?:tho|though|too|then|as well|instead|til then|until then|meanwhile|either)\W*$/i;
const named =
  /\b(?:he|she|they|him|her|his|them|their|it|its|that|those|these|one|ones|there|s?hes|s?he'?(?:s|d|ll)|theyre|theyd|same)\b/i;
// Whoever brings somebody new asks anew: "pt's daughter", "a lady of 80", "client wants".
const somebodyNew =
  /^\W*(?:(?:hi|hiya|ok|so|got|have|i have|ive got|another|new|next|different|my|a|an|one|this|the)\b[, ]*)*(?:\w+ )?(?:pt|pts|client|patient|lady|gent|gentleman|man|woman|bloke|chap|fella|couple|family|lad|lass|mum|dad|girl|boy|teenager|\d\d ?(?:yo|yr|year)\w*)\b(?:'s|’s)?/i;

/** Whether a message goes on about what was asked before, though its words could be searched alone. */
export function goesOn(words: string): boolean {
  if (words.trim().split(/\s+/).length > mostWords || somebodyNew.test(words)) return false;
  return opensOn.test(words) || another.test(words) || closesOn.test(words) || named.test(words);
}

const wrong =
  /^\W*(?:no|nope|not (?:that|this|them|those)|too (?!late\b)\w+|that'?s (?:no good|too \w+|no use)|wont (?:do|suit|work))\b|\b(?:better|else|different|instead|more suit\w*)\b/i;
const another = /\b(?:else|others?|another)\b/i;

/** What of the things shown is not wanted again: the first of them, or all. */
export function refused(words: string): 'the_first' | 'all' | undefined {
  return another.test(words) ? 'all' : wrong.test(words) ? 'the_first' : undefined;
}

const notThing = /^\W*(?:(?:no|nope)\b[, ]*)?not (?:any |the |a )?(?<thing>[\p{L}-]+)\W*$/iu;

/** "No, not music": the thing that is not wanted, where it is said in a word. */
export const unwantedThing = (words: string): string | undefined => notThing.exec(words)?.groups?.['thing'];

const moreOf =
  /\b(?:something|anything|owt|summat|somewhere|one|bit) (?:(?:a bit|that'?s|thats|much) )?\w+er\b|\b(?:more|less) \w+\b/i;

/** Whether it is the same that is wanted, only gentler, cheaper or nearer. */
export const isMoreOf = (words: string): boolean => moreOf.test(words);

const dislike =
  /,?\s*\b(?:he|she|they|s?hed)?\s*(?:can'?t|cannot|cant|couldn'?t|doesn'?t|doesnt|don'?t|dont|won'?t|wont|would)\s+(?:abide|stand|bear|like|fancy|do|hate|stomach)\s+(?:it|that|them|those)\b/i;
const tooMuch = /^\W*(?:that'?s |its |it'?s )?too (?!late\b)\w+(?: for (?:him|her|them))?\b[,.;\s]*(?=\S)/i;
const clash =
  /\b(?<when>(?:on )?(?:the )?(?:mon|tue|wed|thu|fri|sat|sun)\w*|mornings?|afternoons?|evenings?|weekends?|nights?)\s+(?:clash\w*|is out|are out|(?:is|are|'?s)? ?no good|(?:wo|do|does)n'?t (?:work|do|suit)|is (?:bad|busy|full)|he works|she works)\b/i;
const worksThen =
  /\b(?:he|she|they)(?:'?s| is|'?re| are)? (?:works?|working|busy|away)(?: on)? (?<when>(?:mon|tue|wed|thu|fri|sat|sun)\w*|evenings?|nights?|weekends?|mornings?|afternoons?)\b/i;
const cannotThen =
  /\b(?:can'?t|cannot|cant|won'?t|wont|not able to|unable to)\s+(?:\w+ ){0,3}?(?:on |in |of |do |manage )(?:the |a |an )?(?<when>(?:mon|tue|wed|thu|fri|sat|sun)\w*|mornings?|afternoons?|evenings?|nights?|weekends?)\b/i;

/** A message with its refusals said as wishes: "Tuesdays clash" is not on a Tuesday. What else it asks stays. */
export function asWished(words: string): string {
  // "Do they work Saturdays" asks.
  const isAsked = /^\W*(?:(?:and|so|but)\b[, ]*)?(?:do|does|did|is|are|will|can)\b/i.test(words);
  const found = clash.exec(words) ?? (isAsked ? null : (worksThen.exec(words) ?? cannotThen.exec(words)));
  const when = found?.groups?.['when'];
  if (found === null || when === undefined) return words.replace(dislike, '').replace(tooMuch, '');
  const wish = `not ${/^(?:on|in)\b/i.test(when) ? '' : /day|^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(when) ? 'on ' : ''}${when}`;
  const rest = words.split(/[.,;]\s+/).filter((clause) => !clause.includes(found[0]));
  return [wish, ...rest].join(', ');
}

/** "What would take him there" asks for a way to go. */
export function withTransport(words: string): string {
  return words.replace(
    /\b(?:could|can|would|will|to)? ?(?:get|take|drive|run) (?:him|her|them|people) (?:there|in|over|across)\b/i,
    'transport',
  );
}

const frame =
  /^\W*(?:(?:hi|ok|so|right|also|and|forget (?:that|it)|two qs|quick q)\b[,. ]*)*(?:(?:how|what)(?:'?s| is| are)?|whats|hows)\s+(?:long|the|much|far)\b.{0,20}?\b(?:wait|waiting (?:list|time)|cost|price|number|address|phone|charge|fee)s?\s+(?:for|at|of|to)\s+/i;
const forgotten = /^\W*(?:ok |right |so )?(?:forget|never ?mind|scrap) (?:that|it)\b[.,!\s]*/i;
const asksFact = new Set(
  contentStems(
    'cost costs much price charge wait waiting long when where number phone address ref refer referral book booking still open do does',
  ),
);

/** The topic of an earlier question: what it is about, without the fact that was asked of it. */
export function topicOf(earlier: string): string {
  const bare = earlier.replace(forgotten, '').replace(frame, '');
  const clauses = bare.split(/\s*[,.?!;]\s+|\s+(?:n|and|&)\s+(?=(?:how|what|when|where|who|is|are|do|does|can)\b)/i);
  const kept = clauses.filter((clause, at) => at === 0 || !contentStems(clause).every((stem) => asksFact.has(stem)));
  const topic = kept.join(', ').replace(/[?!.,\s]+$/, '');
  return contentStems(topic).length === 0 ? earlier : topic;
}

const fillers = new Set(
  contentStems(
    'also well too though tho then use uses using instead else other better suited suitable different long far soon late hes shes theyre theyd hed shed wants wanted likes like need owt nowt summat anything something mate please thanks meant mean actually really others another rest similar show more',
  ),
);

/** The words of a message that name something of their own: no wish, nobody, and nothing that only leads over. */
export function ownStems(words: string, wishesIn: (words: string) => readonly string[]): readonly string[] {
  const wished = new Set(contentStems(onlyWished(words, wishesIn)));
  return contentStems(words).filter((stem) => !wished.has(stem) && !fillers.has(stem) && !/^\d+$/.test(stem));
}

const ofPerson = /^(?:age|sex|language|only)\b/;

/** The earlier words that tell of the person: their age, their sex, their language. */
export function personIn(earlier: string, wishesIn: (words: string) => readonly string[]): string {
  return onlyWished(earlier, (words) => wishesIn(words).filter((id) => ofPerson.test(id)));
}

/** The wishes that are the person's and not the thing's. */
export const wishesOfPerson = (wishes: readonly string[]): readonly string[] =>
  wishes.filter((id) => ofPerson.test(id));
