// "The evening one", "the online one, how much", "which of those takes children": which of the things shown is meant, told apart by what their records say.
import type { Asset } from '../knowledge/knowledge.ts';
import { fitOf } from '../retrieval/asset-fit.ts';
import type { ReadWish } from '../retrieval/question/wish.ts';
import { contentStems, wordsIn } from '../retrieval/tokens.ts';

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
  /^\W*(?:(?:and|ok|so|but|well)\b[, ]*)*which (?:one |ones )?(?:of (?:those|these|them|the (?:others?|rest|other (?:ones|two))) )?(?:is|are|has|have|does|do|runs?|takes?|would be)(?: (?:on|for|an?|the|any|got|run|take))* (?<said>[^?.,]{3,40}?)\W*$/iu;
// The little one is a child; a place in the row is read elsewhere; "the only one" and "the wrong one" tell of none.
const tellsOfNone =
  /^(?:(?:very|other) )?(?:little|young|younger|youngest|wee|older|oldest|elder|loved|dear|first|second|third|fourth|last|next|previous|other|same|only|new|right|wrong|top|best|nearest|closest|cheapest)\s*$/i;

const littleOne = /\b(?:little|wee|young) one\b/gi;

function tellings(words: string): readonly Telling[] {
  const ones = [...words.matchAll(theOne)].flatMap((match) => {
    // Of "the first and the music one" the words nearest to it tell.
    const said = (match.groups?.['said'] ?? '').replace(/^.*\bthe /i, '').trim();
    const rest = `${words.slice(0, match.index)}it${words.slice(match.index + match[0].length)}`.replace(
      littleOne,
      'child',
    );
    return tellsOfNone.test(said)
      ? []
      : [{ said, rest: rest.replace(/^\W*(?:and |what about |how about )?it[,.;:]?\s+(?=\w+ )/i, '') || rest }];
  });
  const which = whichOfThem.exec(words)?.groups?.['said'];
  return which === undefined ? ones.reverse() : [...ones.reverse(), { said: which, rest: '' }];
}

/**
 * The things that the words tell apart; undefined where they tell of none. `shown`: what stood on the screen, the newest answer first;
 * `kin`: what was not shown and is of that topic by its name, such as a group that has closed.
 */
export function oneMeant(
  words: string,
  shown: readonly (readonly Asset[])[],
  kin: readonly Asset[],
  wishesOf: (words: string) => readonly ReadWish[],
): OneMeant | undefined {
  for (const { said, rest } of tellings(words)) {
    const plainly = shown.map((assets) => metBy(wishesOf(said), said, assets) ?? heldIn(nameOf, said, assets));
    const named = heldIn(nameOf, said, kin);
    const heldBy = (wordsOf: (asset: Asset) => string): readonly (readonly string[])[] =>
      shown.map((assets) => heldIn(wordsOf, said, assets));
    // Where one of those shown meets comes before a name that was not shown: both may be called after the same place.
    const refs = [...plainly, ...heldBy(labelsOf), named.length === 1 ? named : [], ...heldBy(textOf)].find(
      (found) => found.length > 0,
    );
    if (refs !== undefined) return { refs, rest };
  }
  return undefined;
}

/** Whether a message names one of several by something that tells it apart: "the Tuesday one". */
export const tellsApart = (words: string): boolean => tellings(words).some(({ rest }) => rest !== '');

/** Whether two texts share a word that tells something. */
export function sharesStem(one: string, other: string): boolean {
  const held = new Set(contentStems(one));
  return contentStems(other).some((stem) => held.has(stem));
}

/** "The second one, how does she book": one of those shown by its place, where something more is asked of it. */
export function inItsPlace(words: string, assets: readonly Asset[]): OneMeant | undefined {
  const found = atItsPlace.exec(words)?.groups;
  const place = ['first', 'second', 'third', 'fourth', 'last'].indexOf(found?.['place']?.toLowerCase() ?? '');
  const asset = place < 0 ? undefined : assets.at(place === 4 ? -1 : place);
  const rest = found?.['rest'] ?? '';
  return asset === undefined || contentStems(rest).length === 0 ? undefined : { refs: [asset.id], rest };
}
const atItsPlace =
  /^\W*(?:(?:and|no)\b[, ]*)*(?:the )?(?<place>first|second|third|fourth|last) one\b(?:'s)?[,.;:?! ]+(?<rest>.{3,60})$/i;

const ofPhrase = /^(?<asked>.{3,40}?) (?:for|of|at|on|with) (?:the|that) (?<said>[\p{L}\d][\p{L}\d'’ -]{3,30}?)\W*$/iu;

/** "How long is the wait for the evening drop-in": one of those shown by a run of words of its record that no other of them has. */
export function byItsWords(words: string, assets: readonly Asset[]): OneMeant | undefined {
  const { asked = '', said = '' } = ofPhrase.exec(words)?.groups ?? {};
  // "Who do I ring at the council" asks for the council's number, whichever record speaks of it.
  if (/\b(?:ring|call|phone|contact|number)\b/i.test(asked)) return undefined;
  const run = ` ${wordsIn(said).join(' ')} `;
  const holding = assets.filter((asset) => ` ${wordsIn(recordOf(asset)).join(' ')} `.includes(run));
  const [asset] = holding;
  return asset === undefined || holding.length > 1 || run.trim() === ''
    ? undefined
    : { refs: [asset.id], rest: `${asked} for it` };
}

function holdsAll(text: string, stems: readonly string[]): boolean {
  const held = new Set(contentStems(text));
  return stems.every((stem) => held.has(stem));
}

/** "Which of the others": all but the one that was picked. */
export const asksOfOthers = (words: string): boolean =>
  /\bwhich (?:one |ones )?of the (?:others?|rest|other)\b/i.test(words);

/** Whether the message asks which of those shown, of whatever is said. */
export function whichAsked(words: string): string | undefined {
  return whichOfThem.exec(words)?.groups?.['said'];
}

// A day or an hour is held against the record. How near a place is, no record tells by itself.
function metBy(wishes: readonly ReadWish[], said: string, assets: readonly Asset[]): readonly string[] | undefined {
  const told = wishes.filter(({ detail }) => !/^(?:place|near|practice|walkable)/.test(detail.kind));
  if (told.length === 0 || contentStems(said).length > told.length) return undefined;
  const met = assets.filter((asset) => told.every((wish) => fitOf(asset, wish, told).kind === 'fits'));
  return met.length === 0 ? undefined : met.map(({ id }) => id);
}

function heldIn(wordsOf: (asset: Asset) => string, said: string, assets: readonly Asset[]): readonly string[] {
  const stems = contentStems(said);
  return stems.length === 0 ? [] : assets.filter((asset) => holdsAll(wordsOf(asset), stems)).map(({ id }) => id);
}

/** All that a record says of a service in words. */
export const recordOf = (asset: Asset): string =>
  [asset.name, labelsOf(asset), textOf(asset), asset.accessibility, asset.transport, asset.whatToBring].join(' . ');

const nameOf = ({ name }: Asset): string => name;
const labelsOf = ({ categories, attendingType, neighbourhood, languages, genderOrGroup, address }: Asset): string =>
  [...categories, ...attendingType, neighbourhood, ...languages, genderOrGroup, address].join(' ');
const textOf = ({ description, eligibility, schedule, capacityNote, typicalWait, cost, alert }: Asset): string =>
  [description, eligibility, schedule.text, capacityNote, typicalWait, cost.text, alert].join(' ');
