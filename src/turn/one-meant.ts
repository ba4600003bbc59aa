// "The evening one", "the phone one then", "which of those takes children": which of the things shown is meant, told apart by what their records say.
import type { Asset } from '../knowledge/knowledge.ts';
import { fitOf } from '../retrieval/asset-fit.ts';
import type { ReadWish } from '../retrieval/question/wish.ts';
import { contentStems } from '../retrieval/tokens.ts';

/** What is meant of the things shown, and the message with "it" in the place of its words for them. */
export interface OneMeant {
  readonly refs: readonly string[];
  readonly rest: string;
}

/** Words for one of the things shown, as far as they tell which. */
interface Telling {
  readonly said: string;
  readonly rest: string;
}

const theOne = /\b(?:the|that) (?<said>(?:[\p{L}\d'’-]+ ){1,3})one(?:'s)?\b/giu;
const whichOfThem =
  /^\W*(?:(?:and|ok|so|but|well)\b[, ]*)*which (?:one |ones )?(?:of (?:those|these|them) )?(?:is|are|has|have|does|do|runs?|takes?|would be)(?: (?:on|for|an?|the|any|got|run|take))* (?<said>[^?.,]{3,40}?)\W*$/iu;
// The little one is a child; a place in the row is read elsewhere; "the only one" and "the wrong one" tell of none.
const tellsOfNone =
  /^(?:(?:very|other) )?(?:little|young|younger|youngest|wee|older|oldest|elder|loved|dear|first|second|third|fourth|last|next|previous|other|same|only|new|right|wrong|top|best|nearest|closest|cheapest)\s*$/i;

function tellings(words: string): readonly Telling[] {
  const ones = [...words.matchAll(theOne)].flatMap((match) => {
    // Of "the first and the music one" the words nearest to it tell.
    const said = (match.groups?.['said'] ?? '').replace(/^.*\bthe /i, '').trim();
    const rest = `${words.slice(0, match.index)}it${words.slice(match.index + match[0].length)}`;
    return tellsOfNone.test(said) ? [] : [{ said, rest }];
  });
  const which = whichOfThem.exec(words)?.groups?.['said'];
  return which === undefined ? ones.reverse() : [...ones.reverse(), { said: which, rest: '' }];
}

/** The things shown that the words tell apart; undefined where they tell of none. `shown`: what stood on the screen, the newest answer first. */
export function oneMeant(
  words: string,
  shown: readonly (readonly Asset[])[],
  wishesOf: (words: string) => readonly ReadWish[],
): OneMeant | undefined {
  for (const { said, rest } of tellings(words))
    for (const assets of shown) {
      const refs = toldApart(said, assets, wishesOf(said));
      if (refs.length > 0) return { refs, rest };
    }
  return undefined;
}

/** Whether the message asks which of those shown, of whatever is said. */
export function whichAsked(words: string): string | undefined {
  return whichOfThem.exec(words)?.groups?.['said'];
}

// A day or an hour is held against the record; else the name tells before what it is for, and that before all else that is written of it.
function toldApart(said: string, assets: readonly Asset[], wishes: readonly ReadWish[]): readonly string[] {
  const stems = contentStems(said);
  const isWish = wishes.length > 0 && stems.length <= wishes.length;
  const meets = (asset: Asset) => wishes.every((wish) => fitOf(asset, wish, wishes).kind === 'fits');
  if (isWish && assets.some(meets)) return assets.filter(meets).map(({ id }) => id);
  if (stems.length === 0) return [];
  for (const wordsOf of [nameOf, labelsOf, textOf]) {
    const found = assets.filter((asset) => {
      const held = new Set(contentStems(wordsOf(asset)));
      return stems.every((stem) => held.has(stem));
    });
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

const nameOf = ({ name }: Asset): string => name;
const labelsOf = ({ categories, attendingType, neighbourhood, languages, genderOrGroup, address }: Asset): string =>
  [...categories, ...attendingType, neighbourhood, ...languages, genderOrGroup, address].join(' ');
const textOf = ({ description, eligibility, schedule, capacityNote, typicalWait, cost, alert }: Asset): string =>
  [description, eligibility, schedule.text, capacityNote, typicalWait, cost.text, alert].join(' ');
