// "What about Saturdays?", "the second one", "who do I ring for that?": questions that mean the one before.
import type { RememberedTurn } from './memory.ts';

/** How a message leans on the turn before it. */
export type FollowUp =
  | { readonly kind: 'fresh' }
  /** The earlier question still holds, with something added or changed. */
  | { readonly kind: 'refine' }
  /** One of the things shown, by place. */
  | { readonly kind: 'pick'; readonly ref: string }
  | { readonly kind: 'ring'; readonly ref: string }
  | { readonly kind: 'more' };

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/\b(first|1st|top)( one)?\b|\bnumber (one|1)\b/i, 0],
  [/\b(second|2nd)( one)?\b|\bnumber (two|2)\b/i, 1],
  [/\b(third|3rd)( one)?\b|\bnumber (three|3)\b/i, 2],
  [/\b(fourth|4th)( one)?\b|\bnumber (four|4)\b/i, 3],
  [/\blast( one)\b/i, -1],
];

const refineOpening =
  /^\s*(and|or|but|what about|how about|wot about|anything|any|something|same( thing)?|ok(ay)?[, ]+(and|but|what about))\b/i;
const comparative =
  /\b(nearer|closer|cheaper|earlier|later|quieter|smaller|bigger|free(?:r)? ones?|instead|not (that|those|so) \w+)\b/i;
const shortRefine = /^\s*(on |in |for |at |near |with |without |not |only )/i;
const ring =
  /\b(who|what number|how) (do|can|should|would) (i|we|they|she|he) (ring|call|phone|contact|get in touch|refer|book|speak to)\b.{0,25}\b(that|this|it|one|them|there)\b|^\s*(what'?s|whats) (the|their) (number|phone|tel)\b|^\s*how do i (refer|book)( (them|her|him|in))?\s*\??\s*$/i;
const more =
  /^\s*(any |show |got |give me )?(me )?(more|others?|else|another|the rest)\b.{0,20}$|\bmore like (this|that|these)\b|^\s*anything else\s*\??\s*$|^\s*what else\b/i;

/** Reads whether a message means the turn before it. Long messages and whole new questions do not. */
export function readFollowUp(words: string, last: RememberedTurn | undefined): FollowUp {
  if (last === undefined) return { kind: 'fresh' };
  const count = words.trim().split(/\s+/).length;
  if (count > 14) return { kind: 'fresh' };
  const first = last.refs[0];
  if (ring.test(words) && first !== undefined) return { kind: 'ring', ref: picked(words, last) ?? first };
  const ref = count <= 9 ? picked(words, last) : undefined;
  if (ref !== undefined) return { kind: 'pick', ref };
  if (count <= 7 && more.test(words)) return { kind: 'more' };
  if (count <= 9 && (refineOpening.test(words) || comparative.test(words))) return { kind: 'refine' };
  if (count <= 4 && shortRefine.test(words)) return { kind: 'refine' };
  return { kind: 'fresh' };
}

function picked(words: string, last: RememberedTurn): string | undefined {
  if (
    !/\b(one|option|number|group|result|that|place)\b/i.test(words) &&
    !/^\s*(the )?(first|second|third|fourth|1st|2nd|3rd|4th)\s*\??\s*$/i.test(words)
  )
    return undefined;
  const place = ordinals.find(([pattern]) => pattern.test(words))?.[1];
  return place === undefined ? undefined : last.refs.at(place);
}

/** The wishes of the earlier question that the new words replace: the same kind of wish, said again. */
export function replacedWishes(earlier: readonly string[], later: readonly string[]): readonly string[] {
  const kinds = new Set(later.map((id) => id.split(':')[0]));
  return earlier.filter((id) => kinds.has(id.split(':')[0]) && !later.includes(id));
}

/** The earlier words without those that carry a replaced wish: "lunch club on a tuesday" and thursdays is a lunch club. */
export function withoutReplaced(
  earlier: string,
  replaced: readonly string[],
  wishesIn: (words: string) => readonly string[],
): string {
  if (replaced.length === 0) return earlier;
  const words = earlier.split(/\s+/);
  const carries = (place: number): boolean => {
    const left = wishesIn(words.filter((_word, at) => at !== place).join(' '));
    return replaced.some((id) => !left.includes(id));
  };
  return words.filter((_word, place) => !carries(place)).join(' ');
}
