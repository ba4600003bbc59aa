// Clause by clause: what a sentence says beside the clause of its source that speaks of the same, and whether its figures, names and days stand with the words they stood with.
import { withFigures } from './check-facts-number-words.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import { people } from './weighed-words.ts';
import { likeness } from './word-kin.ts';

/** Where one clause of a sentence ends and the next begins. */
export const clauseBreak =
  /[,;:()]|\s-\s|\b(?:and|but|so|then|because|if|when|unless|until|before|after|which|who|while|as long as|rather than)\b/i;

/** The stems of weight in a text. */
export const content = (text: string): string[] => stemsOf(text).filter((one) => one.length > 2 && !isPlainStem(one));

/** How well one stem is borne out by a set of others. */
export function best(one: string, others: Iterable<string>): number {
  let most = 0;
  for (const other of others) {
    const near = likeness(one, other);
    if (near > most) most = near;
    if (most === 1) break;
  }
  return most;
}

/** A part of a whole; none of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Who is spoken of in a text. */
export const who = (text: string): readonly string[] =>
  people.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

const denying =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|without|avoid|out of bounds|off the table)\b|n't\b/i;
const allowing =
  /\b(?:may|might|could|can|able to|free to|welcome to|allowed|optional|up to (?:you|her|him|them)|fine to)\b/i;
const binding = /\b(?:must|have to|has to|needs? to|required?|requires|always|shall|should)\b/i;
const soon = /\b(?:at once|immediately|straight ?away|right away|now|same[- ]day|today|without delay|as soon as)\b/i;
const late = /\b(?:wait|tomorrow|next|later|end of|within|days?|weeks?|hour|until|when you)\b/i;

/** A piece of a sentence with its words of weight, its figures, names and days. */
export interface Clause {
  readonly text: string;
  readonly content: readonly string[];
  readonly anchors: readonly string[];
}

const anchorWord = /\d[\d.:]*|(?<=\S\s)\p{Lu}[\p{L}'-]+|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/gu;

/** The clauses of a text that say something. */
export function clausesOf(text: string): readonly Clause[] {
  return withFigures(text)
    .split(clauseBreak)
    .map((one) => ({
      text: one,
      content: content(one),
      anchors: [...one.matchAll(anchorWord)].map((match) => match[0].replace(/s$/, '').toLowerCase()),
    }))
    .filter((one) => one.content.length > 0 || one.anchors.length > 0);
}

/** A part of a source as clauses are held against it. */
export interface ClausedPart {
  readonly all: readonly string[];
  readonly clauses: readonly Clause[];
  /** Its text with figures for number words, in small letters. */
  readonly figured: string;
}

/** How the clauses of a sentence differ from those of its source that speak of the same. */
export interface ClauseWeights {
  readonly turnedDenial: number;
  readonly leave: number;
  readonly duty: number;
  readonly tooLate: number;
  readonly otherPeople: number;
  readonly alike: number;
  /** How well the words beside each anchor lie in a part that holds it. */
  readonly anchorCover: readonly number[];
  /** Anchors that no part holds. */
  readonly strange: number;
}

/** How much of some words others bear out. */
export const coveredBy = (words: readonly string[], others: readonly string[]): number =>
  share(
    words.reduce((sum, one) => sum + best(one, others), 0),
    words.length,
  );

/** Weighs clauses against the parts of a source. */
export function weighClauses(said: readonly Clause[], parts: readonly ClausedPart[]): ClauseWeights {
  const knownClauses = parts.flatMap((part) => part.clauses);
  let [turnedDenial, leave, duty, tooLate, otherPeople, alike] = [0, 0, 0, 0, 0, 0];
  const anchorCover: number[] = [];
  let strange = 0;
  for (const clause of said) {
    let match: Clause | undefined;
    let most = 0;
    for (const one of knownClauses) {
      const score = coveredBy(clause.content, one.content) + 0.3 * coveredBy(one.content, clause.content);
      if (score > most) [most, match] = [score, one];
    }
    if (match !== undefined && most >= 0.6 && clause.content.length > 0) {
      alike += 1;
      if (denying.test(clause.text) !== denying.test(match.text)) turnedDenial += 1;
      if (allowing.test(clause.text) && binding.test(match.text)) leave += 1;
      if (binding.test(clause.text) && allowing.test(match.text)) duty += 1;
      if (late.test(clause.text) && soon.test(match.text)) tooLate += 1;
      const [here, there] = [who(clause.text), who(match.text)];
      if (here.length > 0 && there.length > 0 && !here.some((one) => there.includes(one))) otherPeople += 1;
    }
    for (const anchor of clause.anchors) {
      const holders = parts.filter((part) => part.figured.includes(anchor));
      if (holders.length === 0) strange += 1;
      else if (clause.content.length > 0)
        anchorCover.push(Math.max(...holders.map((part) => coveredBy(clause.content, part.all))));
    }
  }
  return { turnedDenial, leave, duty, tooLate, otherPeople, alike, anchorCover, strange };
}
