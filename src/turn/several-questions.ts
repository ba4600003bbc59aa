// Several questions in one message, each to be answered: numbered, one after another, or joined by "and who …".
import { contentStems } from '../retrieval/tokens.ts';

const most = 4;
const opener =
  "(?:who(?:'?s)?|what(?:'?s)?|where(?:'?s)?|when|how|which|why|is there|are there|is it|do (?:i|we|you|they)|does|can (?:i|we|you|they|she|he)|could|should (?:i|we)|have (?:we|you) got|any(?:one|body|where|thing)?|i need|need|looking for|i'?m looking for|we need|is|are)";
const opens = new RegExp(
  `^\\s*(?:and |also |plus |then |so |ok |okay |hi |hello |please |secondly |lastly )*${opener}\\b`,
  'i',
);
const joined = new RegExp(`(?:,\\s*|\\s+)(?:and also|and then|and|also|plus)\\s+(?=${opener}\\b(?!\\s+to\\b))`, 'gi');
// "Who is my supervisor, where do I write it up": one asking word after another, with no "and" between. "A group, which is free" and
// "somebody who can drive" go on with what was asked.
const listed =
  /(?:,\s*|\s+[-–—]\s+)(?=(?:who(?:'?s| is| are)|what(?:'?s)?|where(?:'?s)?|when(?:'?s| is| are| do| does| can)|how)\b(?!\s+to\b))/gi;
const numbered = /(?:^|\n|\s)\(?(?:[1-9]|[a-d])[).:]\s+|(?:^|\n)\s*[-*•]\s+/g;
// Words that ask but say nothing of what: a part with these alone belongs to the part before it.
const empty = new Set(
  contentStems(
    'tell ring call phone contact ask do go help get give say happen speak send find know need want look next first best way thing one someone something anything anyone step number today tomorrow',
  ),
);
const pronoun =
  /\b(it|this(?! (?:practice|surgery|service|area|town|week|month|year|morning|afternoon))|that|them|they|he|she|him|her|his|hers|their)\b|(?<!\b(?:is|are|was|were) )\bthere\b(?!['’]?s\b| (?:is|are|an?|any)\b)/i;

/** The questions of a message in order, each able to stand alone; one entry, the message itself, where it asks one thing. */
export function questionsIn(words: string): readonly string[] {
  const whole = [words.trim()];
  const parts = piecesOf(words);
  if (parts.length < 2) return whole;
  const questions: string[] = [];
  let before = '';
  for (const { part, asks, isListed, isAdded } of parts) {
    if (!asks) {
      before = `${before}${part} `;
      continue;
    }
    const leans = pronoun.test(part) && !isOwnDeed(part) && !(isAdded === true && tellsWhose(part));
    const stands = (isListed || saysWhat(part)) && saysSomething(part) && !(leans && questions.length > 0);
    if (stands) questions.push(`${before}${part}`.trim());
    else if (questions.length > 0) questions[questions.length - 1] += ` ${before}${part}`;
    else {
      before = `${before}${part} `;
      continue;
    }
    before = '';
  }
  if (questions.length < 2) return whole;
  // What was told after the last question belongs to it.
  if (before !== '') questions[questions.length - 1] += ` ${before.trim()}`;
  return questions.slice(0, most);
}

interface Piece {
  readonly part: string;
  readonly asks: boolean;
  /** An item of a list, which stands alone by its number. */
  readonly isListed?: boolean;
  /** Begun with "also": another matter. */
  readonly isAdded?: boolean;
}

function piecesOf(words: string): readonly Piece[] {
  const items = words.split(numbered).map((item) => item.trim());
  const isList = items.filter((item) => item !== '').length >= 2 && (words.match(numbered) ?? []).length >= 2;
  if (isList) return items.filter((item) => item !== '').map((part) => ({ part, asks: true, isListed: true }));
  const pieces = words
    .split(/(?<=[?!])\s+|(?<=[a-z0-9)]{2}[.;])\s+|\n+/)
    .flatMap((sentence) => sentence.split(joined))
    .flatMap((sentence) => sentence.split(listed))
    .map((piece) => ({ piece, part: piece.replace(/^\s*(?:and|also|plus|then|secondly|lastly)[, ]+/i, '').trim() }))
    .filter(({ part }) => part !== '');
  return pieces.map(({ piece, part }, place) => ({
    part,
    asks: /\?\s*$/.test(part) || opens.test(part) || isAskedInAFewWords(part, pieces[place + 1]?.piece),
    isAdded: adds.test(piece),
  }));
}

const adds = /^\s*(?:and |plus )?(?:also|plus|secondly|another thing)\b/i;

// "Also her landlord won't fix the boiler": whose it is was said before, what it is about was not.
const tellsWhose = (part: string): boolean =>
  /\b(?:her|his|their) \p{L}{3,}/iu.test(part) && !/\b(?:it|this|that|there|one|them)\b/i.test(part);

// "Walking group on Saturdays. Also …": what stands before an "also" and tells of nobody was asked for.
const isAskedInAFewWords = (part: string, next: string | undefined): boolean =>
  next !== undefined &&
  adds.test(next) &&
  part.split(/\s+/).length <= 7 &&
  !pronoun.test(part) &&
  !/\b(?:i|we|is|was|has|had)\b/i.test(part);

// "May I meet him there?" leans on what was said; "may I meet him at the library?" names what one would do, and whoever it is done with is the client.
const isOwnDeed = (part: string): boolean =>
  /^(?:\W*(?:and|also|so|but)\s+)*(?:(?:can|may|could|should) (?:i|we)|am i allowed|is it ok(?:ay)?)\b/i.test(part) &&
  !/\b(?:it|this|that|there|one|them)\b/i.test(part);

// "How do I refer?" at the end asks about what was named before it.
const endsInVerb = /\b(refer|book|apply|record|register|join|sign up)( (them|him|her|it))?( in)?\s*\??$/i;
const saysSomething = (part: string): boolean => contentStems(part).some((stem) => !empty.has(stem));
const saysWhat = (part: string): boolean => !endsInVerb.test(part) && saysSomething(part);
