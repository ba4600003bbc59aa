// What kind of answer a question wants, and which sentence of the guidance is one: a number to "how many", leave or a no to "can I".
import { contentStems } from '../tokens.ts';

/** `leave`: whether one may; `yes_no`: whether it is so; `amount`: how many, long, often or much; `who`; `words`: what to say. */
export type QuestionKind = 'leave' | 'yes_no' | 'amount' | 'who' | 'words';

const kinds: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'words',
    /\bwhat (?:do|can|should|could|shall|would|might) (?:i|we|you) say\b|\bhow (?:do|can|should|could|would) (?:i|we|you) (?:say|word|phrase|put it|explain|introduce)\b|\bwhat(?:'s| is) (?:a |the )?(?:good|kind|best|right) (?:way|thing) to (?:say|ask|put)\b/i,
  ],
  [
    'amount',
    /\bhow (?:many|long|often|much|soon|old|quickly|far)\b|\bwhat (?:age|percentage|number of|is the (?:\w+ )?(?:limit|maximum|minimum|deadline))\b|\b(?:is|any) (?:there )?an? (?:\w+ )?(?:limit|maximum|minimum|deadline|time limit|age limit)\b|\bby when\b|\bdeadline\b/i,
  ],
  // "Someone who does not know" asks for nobody.
  [
    'who',
    /(?:^|[,.;:?!-]\s*|\b(?:and|but|so|know|tell me|sure|then) )who(?:m|se|'s)?\b|^\W*(?:\w+ ){0,2}who(?:m|se|'s)? (?:do|does|should|can|is|are|decides|signs|has|gets|pays)\b|\bwhich (?:person|colleague|team|professional)\b/i,
  ],
  // "What should I bring" asks for a thing, and for no leave.
  [
    'leave',
    /(?<!\b(?:what|how|where|when|which|why)(?:'s)?(?: \w+)? )\b(?:can|may|could|should|must|shall|am|are) (?:i|we)\b|\b(?:is it|would it be|it'?s) (?:ok|okay|allowed|al(?:l ?)?right|fine|safe|legal|right)\b|^\W*(?:so |and )?ok(?:ay)? (?:to|if)\b|\ballowed\b|\bpermitted\b|(?<!\b(?:what|how|where|when|which|why)(?: \w+)? )\bdo (?:i|we) (?:need|have)\b/i,
  ],
  [
    'yes_no',
    /^(?:\s*(?:so|and|but|hi|hello|please)[, ]+)?(?:is|are|does|do|did|has|have|will|would|can|could|must|should)\b|[,.;] (?:is|does|do|are|can|will|must|should) (?:it|that|this|they|he|she|we|i|you)\b/i,
  ],
];

/** The kind of answer a question wants; undefined where any may do. */
export function questionKind(question: string): QuestionKind | undefined {
  const plain = question.replace(/[’‘]/g, "'");
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0];
}

const number = String.raw`(?:£ ?\d[\d,.]*|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|a|an|no)`;
// "Tell them in a word" names no number.
const counted = String.raw`(?:£ ?\d[\d,.]*|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)`;
const amounts: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow (?:long|soon|quickly)\b|\bdays?\b|\bweeks?\b|\bmonths?\b|\bdeadline\b|\btime limit\b|\bby when\b/i,
    new RegExp(
      String.raw`\b${number} (?:working |calendar |clear )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b|\b(?:same|next)(?: working)? day\b|\b(?:by|before) (?:the )?(?:end|evening|morning|close|noon|midday|\w+day|\d)`,
      'i',
    ),
  ],
  [
    /\bhow often\b/i,
    new RegExp(
      String.raw`\b(?:daily|weekly|fortnightly|monthly|yearly|regularly|every|once|twice)\b|\b${number} (?:times|days?|weeks?|months?|years?)\b`,
      'i',
    ),
  ],
  [/\bhow old\b|\bwhat age\b/i, /\b\d{1,2}\b/],
  [/\bhow much\b/i, /[£%]|\bfree\b|\b\d+ in \d+\b|\bper cent\b/i],
  [/./, new RegExp(String.raw`\b${counted}(?: to \d+)? \p{L}+|\bno (?:\w+ )?(?:maximum|limit|minimum)\b|\d`, 'iu')],
];
const gives =
  /^(?:yes|no|never|not|only|usually|always|do(?: not|n'?t)|sign nothing|ask (?:first|your|the))\b|\b(?:you|we|link workers?|staff|nobody|no one)\b[^.;]{0,25}\b(?:may|can|can'?t|cannot|must|need|should|do not|don'?t|never|allowed)\b|\b(?:do not|never|not allowed|does not belong|unless)\b/i;
const settles =
  /^(?:yes|no|never|not|only|usually|always)\b|\b(?:may|must|needs?|can|cannot|can'?t|never|not|no|is|are|does|has to|have to)\b/i;
const says = /^["'“‘]|: ?["“]/;
const people =
  /\b(?:supervisor|manager|lead|clinician|doctor|gp|nurse|pharmacist|adviser|advisor|solicitor|officer|council|police|court|champion|contact|assurer|guardian|attorney|(?<!\bthe )assistant)s?\b/i;

/** Whether a sentence is the kind of answer that the question wants; any is where it wants none in particular. */
export function isOfKind(kind: QuestionKind | undefined, question: string, sentence: string): boolean {
  switch (kind) {
    case undefined:
      return true;
    case 'amount':
      return amounts.find(([asked]) => asked.test(question))?.[1].test(sentence) === true;
    case 'leave':
      return gives.test(sentence);
    case 'yes_no':
      return settles.test(sentence);
    case 'who':
      return people.test(sentence);
    case 'words':
      return says.test(sentence);
  }
}

const saying = contentStems('say explain tell ask word put introduce phrase talk speak');
const measuring = contentStems('long last take often many much soon old quickly far number limit');
const allowing = contentStems('allowed permitted permission okay right fine safe legal need have');
const ofAsking: Readonly<Record<QuestionKind, ReadonlySet<string>>> = {
  words: new Set(saying),
  amount: new Set(measuring),
  leave: new Set(allowing),
  yes_no: new Set(allowing),
  who: new Set(contentStems('who decides person name')),
};

/** What a question is about, without the words that only say which kind of answer is wanted: "how long should it last" is about neither. */
export function topicOf(kind: QuestionKind | undefined, wanted: readonly string[]): readonly string[] {
  if (kind === undefined) return wanted;
  const left = wanted.filter((stem) => !ofAsking[kind].has(stem));
  return left.length > 0 ? left : wanted;
}

/** How much of the question's own words a sentence, or the heading it stands under, takes up: 0 to 1. */
export function takesUp(question: readonly string[], sentence: string, heading: string): number {
  const asked = new Set(question);
  if (asked.size === 0) return 0;
  const held = new Set([...contentStems(sentence), ...contentStems(heading)].filter((stem) => asked.has(stem)));
  return held.size / asked.size;
}

const writesUp = /\b(?:how|where|what) (?:do|should|can|must) (?:i|we) (?:record|code|log|note|document|write)\b/i;
/** Whether it is asked how the worker writes something up, which no record of a service tells. */
export const asksHowToRecord = (words: string): boolean => writesUp.test(words);
