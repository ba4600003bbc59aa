// The words in which people tell where somebody lives, and how far such a telling goes on.
import { contactVerbs, functionWords, personVerbs, relations } from './names/context-words.ts';

/** One word of a telling of a place. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** What stands between this token and the one before. */
  readonly gap: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Homes when a number follows. */
export const dwellings = set(
  'flat flt apartment apt caravan static chalet pitch croft bungalow maisonette bedsit berth mooring plot cabin cottage hut yurt houseboat',
);
/** Homes, and also rooms to meet in, buses and doors of a surgery. */
export const weakDwellings = set('no number num room unit house lodge boat block');
/** What somebody lives in, where "the … behind the pub" says which. */
export const homes = set(
  'flat caravan static chalet bungalow house cottage bedsit annexe annex lock-up lockup cabin narrowboat boat barge maisonette houseboat trailer camper campervan bothy farmhouse gatehouse terrace semi townhouse almshouse shed garage barn static-caravan horsebox tent yurt hut croft boathouse toll-house lodge',
);
/** Words of living somewhere. */
export const livingVerbs = set(
  'live lives lived living lvs stay stays staying stayed reside resides residing moved moving dossing kipping kips lodging lodges rents renting squatting holed based sleeps sleeping address',
);
/** Somebody, told before where they live. */
export const people = set(
  "[name] he she they him her them he's she's they're hes shes theyre pt client lady gentleman gent man woman bloke chap lad lass couple family",
);
/** Where a home is, by something everybody near it knows. */
export const locatives = set(
  'opp oppo opposite above over behind beside below beneath under underneath facing off past next near by round across',
);
/** Small words inside the telling of a place. */
export const ties = set(
  'the of on off in at by to past near over above behind opposite opp under up down round back end top bottom side next door old new upper lower low long little great high big small and y yr na nan an le de from arch corner just',
);
const ends = set(
  "needs wants has had is was are were and but so no not who which because cos since for with they he she his her after before today tomorrow tonight yesterday if when where that please pls asking can cant will wont rang called gets got now says said still lives living about this it i we you my our their whose again only instead each than i'm i've i'll",
);
/** What makes a capitalised name an organisation's. */
export const organisations =
  /^(?:centre|center|hospital|surgery|school|church|club|group|trust|hub|library|college|ward|hospice|station|prison|refuge|café|cafe|pantry|uk|practice|mosque|gurdwara|temple|university|academy|council|clinic|museum|theatre|society|association|service|services|a&e|infirmary|bank|festival|market|shed|choir|kitchen|larder|job|hmp|ymca|ywca|asda|tesco|aldi|lidl|morrisons|sainsbury's|greggs|costa)$/i;
/** How the names of houses, farms and blocks end. */
export const houseNoun =
  /^(?:house|lodge|farm|cottage|cottages|villa|barn|grange|manor|croft|bungalow|rectory|vicarage|gatehouse|stables|farmhouse|bothy|steading|foyer|heights|mansions|almshouses|dairy|smallholding|mill|chalet|marina|hostel)$/i;
/** How the names of streets end. */
export const streetNoun =
  /^(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|crescent|terrace|tce|place|gardens|grove|square|hill|row|walk|green|parade|mews|wharf|end)$/i;
/** Welsh, Irish and Scottish house and farm names open with what they stand on. */
export const houseOpening =
  /^(?:t[ŷy]|t[ŷy]['’]r|t[ŷy]['’]?n|tyddyn|bryn|fron|plas|hafod|hendre|llwyn|maes|cae|nant|rhos|pen|pant|coed|gelli|bwthyn|erw|glan|gwern|tigh|taigh|cnoc)(?:[-'’]|$)/i;
/** Things in or about a home: "behind the sofa" tells nobody where it is. */
export const household =
  /^(?:stairs?|staircase|bed|garden|bus|drive|path|lift|fridge|freezers?|door|table|sofa|settee|chairs?|counter|curtains?|wheel|bins?|wall|hedge|shower|bath|toilet|sink|cooker|cot|pram|car|train|tracks|platform|ladder|hill|room|landing|hall|stage|desk|dead|scenes|bike|shed|fence|pillar|tree|trees|blanket|bushes|moon|sun|rest|others)$/;
const worked =
  /^(?:print|iron|gas|water|brick|glass|dye|chemical|steel|tin|salt|lime|cement|pottery|paper|engine|bus|tram)$/;
/** A house number in figures or words. */
export const numberToken = /^(?:\d{1,4}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** The words of a message, with placeholders as words of their own. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(/\[[\p{L} ]+\]|[\p{L}\p{M}\d][\p{L}\p{M}\d&]*(?:['’/-][\p{L}\p{M}\d]+)*/gu)) {
    const [word] = match;
    tokens.push({
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      start: match.index,
      end: match.index + word.length,
      capital: /^\p{Lu}/u.test(word),
      gap: text.slice(last, match.index),
    });
    last = match.index + word.length;
  }
  return tokens;
};

/** Where a home is told, from one word to another, both within it. */
export interface Home {
  readonly from: number;
  readonly to: number;
}

/** Whether this stands for something masked. */
export const isPlaceholder = (token: Token | undefined): boolean => token?.text.startsWith('[') ?? false;

/** How far a telling of a place goes on from here: the index of its last word, or the one before where nothing fits. */
export function walk(tokens: readonly Token[], from: number, most: number): number {
  let to = from - 1;
  for (let at = from; at < tokens.length && at - from < most; at++) {
    const token = tokens[at] as Token;
    const opens = at === from;
    if (!/^ $|^\. $/.test(token.gap) && !(/^, $/.test(token.gap) && (token.capital || locatives.has(token.lower)))) {
      if (!(opens && (token.gap === ' ' || (token.gap === ', ' && token.lower === 'the')))) break;
    }
    if (/^\./.test(token.gap) && !/^(?:st|no|opp)$/.test(tokens[at - 1]?.lower ?? '')) break;
    if (isPlaceholder(token) || ends.has(token.lower)) break;
    if (ties.has(token.lower) && !(token.lower === 'end' && tokens[at - 1]?.capital)) continue;
    const worksOf = token.lower === 'works' && worked.test(tokens[at - 1]?.lower ?? '');
    if (
      !token.capital &&
      !worksOf &&
      (functionWords.has(token.lower) ||
        ((personVerbs.has(token.lower) || contactVerbs.has(token.lower)) && !streetNoun.test(token.lower)) ||
        relations.has(token.lower))
    )
      break;
    to = at;
    if (
      streetNoun.test(token.lower) &&
      !tokens[at + 1]?.capital &&
      !/^, $/.test(tokens[at + 1]?.gap ?? '') &&
      !locatives.has(tokens[at + 1]?.lower ?? '') &&
      !(/^(?:on|in|at)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.capital)
    )
      break;
  }
  return to;
}

/** How many words of a stretch have a capital. */
export const capitals = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to + 1).filter((token) => token.capital).length;

/** Whether one of the few words before, in the same sentence, is as wanted. */
export function near(tokens: readonly Token[], at: number, most: number, wanted: (token: Token) => boolean): boolean {
  for (let step = 1; step <= most; step++) {
    const token = tokens[at - step];
    if (token === undefined || /[.!?\n;]/.test(tokens[at - step + 1]?.gap ?? '')) return false;
    if (wanted(token)) return true;
  }
  return false;
}
