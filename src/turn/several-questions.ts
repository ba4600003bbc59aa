// Several questions in one message, each to be answered: numbered, one after another, or joined by "and who …".
import { contentStems } from '../retrieval/tokens.ts';

const most = 4;
const opener =
  "(?:who(?:'?s)?|what(?:'?s)?|where(?:'?s)?|when|how|which|why|is there|are there|is it|do (?:i|we|you|they)|does|can (?:i|we|you|they|she|he)|could|should (?:i|we)|have (?:we|you) got|any(?:one|body|where|thing)?|i (?:also )?need|need|looking for|i'?m looking for|we need|give me|show me|find me|got (?:a|the|any)|is|are)";
const opens = new RegExp(
  `^\\s*(?:(?:and|also|plus|then|so|oh|ok|okay|hi|hello|please|pls|secondly|lastly)\\b[, ]*)*${opener}\\b`,
  'i',
);
// The joining word stays with what follows it: an "also" tells of another matter.
const joined = new RegExp(
  `(?:,\\s*|\\s+)(?=(?:(?:oh|and|also|plus|then)[, ]+){1,3}${opener}\\b(?!\\s+to\\b))(?<!\\b(?:oh|and|also|plus|then)[, ]+)`,
  'gi',
);
// "Who is my supervisor, where do I write it up": one asking word after another, with no "and" between. "A group, which is free" and
// "somebody who can drive" go on with what was asked.
const listed =
  /(?:,\s*|\s+[-–—]\s+)(?=(?:who(?:'?s| is| are)|what(?:'?s)?|where(?:'?s)?|when(?:'?s| is| are| do| does| can)|how|(?:i )?need (?:the|a|an|some)|(?:is|are) there)\b(?!\s+to\b))|(?<!\b(?:somebody|someone|any(?:one|body)|groups?|persons?|people|man|woman|lady|ones?|client)),\s*(?=who (?:does|do i|can i)\b)/gi;
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
    const leans = pronoun.test(part) && !isOwnDeed(part) && !isOfTheirs(part, isAdded === true);
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
  const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
  const isLines = lines.length > 1 && lines.every((line) => opens.test(line) || standsOnALine(line.trim()));
  const pieces = words
    .split(/(?<=[?!])\s+|(?<=[a-z0-9)]{2}[.;])\s+|\n+/)
    .flatMap((sentence) => sentence.split(joined))
    .flatMap((sentence) => sentence.split(listed))
    .map((piece) => ({
      piece,
      part: piece.replace(/^\s*(?:(?:oh|and|also|plus|then|secondly|lastly)\b[, ]+)+/i, '').trim(),
    }))
    .filter(({ part }) => part !== '');
  return pieces.map(({ piece, part }, place) => ({
    part,
    asks:
      /\?\s*$/.test(part) ||
      opens.test(part) ||
      alsoWants.test(piece) ||
      (adds.test(piece) && isBareThing(part)) ||
      isAskedInAFewWords(part, pieces[place + 1]?.piece) ||
      (isLines && isBareThing(part)),
    isAdded: adds.test(piece) || alsoWants.test(piece),
  }));
}

// One thing a line is a list of things; a line with a day, an age or a place goes on with the one before it.
const standsOnALine = (line: string): boolean =>
  /^\S+\s+\S/.test(line) &&
  line.split(/\s+/).length <= 7 &&
  !/^(?:in|on|at|for|near|with|without|by|from|to|aged?|free|not|only|\d|(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b/i.test(
    line,
  );
const adds = /^\s*(?:oh,? )?(?:and |plus )?(?:also|plus|secondly|another thing)\b/i;
// "She'd also like a craft group", after another matter, asks for one.
const alsoWants =
  /^\s*(?:and )?(?:(?:he|she|they|client|pt)(?:'?d| would)?|mum|dad) (?:also )?(?:likes?|wants?|needs?|is after) (?:an?|some|help|advice)\b.*\b(?:also|too|as well)\b|^\s*(?:and )?(?:he|she|they|client|pt)(?:'?d| would)? also (?:likes?|wants?|needs?|is after) (?:an?|some|help|advice)\b/i;

// "Also her landlord won't fix the boiler": whose it is was said before, what it is about was not.
const tellsWhose = (part: string): boolean =>
  /\b(?:her|his|their) \p{L}{3,}/iu.test(part) && !pointsAtAThing.test(part);
const pointsAtAThing = /\b(?:it|this|that|there|one|them)\b/i;
// "What do I do about his rent arrears" names its matter; "can her husband come" is asked of what stands before it.
const aboutTheirs = /\b(?:about|with|sort(?:ing)?(?: out)?) (?:her|his|their) \p{L}{3,}/iu;
const attends = /\b(?:bring|book|come|go|join|pay|attend|wear|drop in|turn up|refer|wait)\b/i;
const ofAPerson = /\b(?:he|she|his|her|him)\b/i;

/** Whether a part that says "his" or "she" tells by itself what it is about. */
function isOfTheirs(part: string, isAdded: boolean): boolean {
  if (pointsAtAThing.test(part)) return false;
  if (aboutTheirs.test(part)) return true;
  return isAdded && (tellsWhose(part) || ofAPerson.test(part)) && !attends.test(part);
}

// "Walking group on Saturdays. Also …": what stands before an "also" and tells of nobody was asked for.
const isAskedInAFewWords = (part: string, next: string | undefined): boolean =>
  next !== undefined && (adds.test(next) || (/^\s*and\b/i.test(next) && namesHelp.test(part))) && isBareThing(part);
const namesHelp =
  /\b(?:numbers?|groups?|clubs?|class(?:es)?|caf[eé]|food ?bank|advice|support|forms?|rota|address|times)\b/i;

// A thing named and nothing told: "walking group on saturdays".
const isBareThing = (part: string): boolean =>
  part.split(/\s+/).length <= 7 &&
  saysSomething(part) &&
  !pronoun.test(part.replace(/\b(?:his|her|their)(?= \p{L}{3,})/giu, '')) &&
  !/\b(?:i|i'?m|we|is|was|are|were|has|had|have|says?|said|saw|seen|rang|went|told|keeps?|feels?)\b/i.test(part);

// "May I meet him there?" leans on what was said; "may I meet him at the library?" names what one would do, and whoever it is done with is the client.
const isOwnDeed = (part: string): boolean =>
  /^(?:\W*(?:and|also|so|but)\s+)*(?:(?:can|may|could|should) (?:i|we)|am i allowed|is it ok(?:ay)?|do (?:i|we) need (?:consent|permission|to ask))\b/i.test(
    part,
  ) && !/\b(?:it|this|that|there|one|them)\b/i.test(part);

// "How do I refer?" at the end asks about what was named before it.
const endsInVerb = /\b(refer|book|apply|record|register|join|sign up)( (them|him|her|it))?( in)?\s*\??$/i;
const saysSomething = (part: string): boolean => contentStems(part).some((stem) => !empty.has(stem));
const saysWhat = (part: string): boolean => !endsInVerb.test(part) && saysSomething(part);
