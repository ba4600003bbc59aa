// Addresses. A street as an area stays; a house on it does not.

import { findHomes, restOfAddress } from './find-homes.ts';
import { isCommonestWord, isCommonWord } from './names/english.ts';
import { belowThousand } from './number-words.ts';
import { matches, type Span } from './span.ts';

const street =
  '(?:streets?|st|str|roads?|rd|avenue|ave|av|lane|ln|close|cl|drive|dr|way|crescent|cres|courts?|crt|ct|terrace|terr|ter|place|pl|gardens?|gdns|grove|gr|park|square|sq|hill|row|walk|mews|rise|view|green|bank|parade|croft|fields?|meadows?|yard|gate|houses?|cottages?|villas?|buildings?|estate|broadway|wharf|quay|lodge|tower|towers|heights|mansions?|flats|drove|fold|brow|ridge|dene|vale|heath|common|end|bridge|boulevard|approach|embankment|esplanade|promenade|circus|loan|wynd|brae|gait|causeway|parkway|highway|alley|passage|leys?|leas?|garth|holt|copse|chase|glade|dell|orchards?|paddocks?|crossway|ride|side|point|reach|spinney|mount|mead|oval|loke|hey|nook|hollow|tce|homes|almshouses|bungalows|strasse)';
/** Whether a text holds a word that streets and homes are called by. */
export const holdsStreetWord = (text: string): boolean =>
  new RegExp(`(?<![\\p{L}])${street}(?![\\p{L}])`, 'iu').test(text);

const number = `(?:\\d{1,4}(?: ?[a-hA-H](?![\\p{L}]))?(?:[-/]\\d{1,3})?|${belowThousand})`;
const dwelling =
  '(?:flat|flt|apartment|apt|room|unit|plot|bungalow|house|number|no\\.?|caravan|pitch|studio|maisonette)';
const notStreetWord =
  /^(?:mins?|minutes?|hours?|hrs?|people|days?|weeks?|wks?|months?|years?|yrs?|yo|miles?|times?|more|other|of|the|a|an|to|in|at|and|or|is|was|are|for|on|with|from|per|each|pm|am|kids?|children|steps?|stops?|buses|pounds?|quid|percent|st|nd|rd|th|men|women|big|small|free|different|good|last|next|new|families|places|spaces|seats|sessions|groups|old|by|but|so|that|this|her|his|my|our|their|she|he|they|i|we|it|no|not|now|will|can|has|have|had|who|when|x|if|as|bus|route|said|says|stone|bedroom|bed|storey|floors?|then|only|goes|via|up|down|off|over|out|about)$/i;

const core = new RegExp(
  `(?<![\\p{L}\\p{N}£.:/-])(?<unit>(?:\\d{1,2}/\\d{1,2},? )?(?:(?:upstairs|downstairs|basement|ground floor|first floor|second floor|top floor|top|garden|attic|rear|back|front) (?:flat|maisonette|bedsit|room),? )?(?:${dwelling} ?\\d{1,4} ?[a-hA-H]?,? )?(?:${dwelling} )?${number},? )(?<words>(?:(?:[Ss][Tt]\\.|[\\p{L}][\\p{L}'’-]{0,30},?) ){1,4}?)(?<street>${street})(?![\\p{L}\\p{N}'’])(?<rest>(?: (?:Mews|Street|Road|Lane|Close|Court|East|West|North|South|Gardens|Terrace|Drive|Row)(?![\\p{L}]))?(?:,? (?!(?:the|on|in|at|near|by|no|her|his|my|a|an|to|and|or|is|off|behind|next|this|that|same|long|good|old)\\b)(?:[\\p{L}][\\p{L}'’-]{1,30}) (?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Court|Terrace|Gardens|Grove|Square|Hill|Row|Rd|Ave|Approach|Parade|Mews|Rise|Crescent)(?![\\p{L}]))?)`,
  'giu',
);
const inner = new RegExp(`(?<![\\p{L}\\p{N}])${dwelling} ?${number}(?:,| in| at| on)? (?=[\\p{L}\\d])`, 'giu');

const homeWord =
  "(?:live[sd]?(?: alone| now| with (?:her|his|their) [a-z]+| by (?:her|him)self)?(?: over| up| down| round)? (?:at|in|on)|living (?:at|in)|lvs at|lives @|home (?:is|address is|address)(?: at)?|address(?:es)?(?: is|:| -| =|'s)?|addr(?:ess)?[:.]?|adress(?: is)?|add:|stay(?:s|ing|ed)? (?:at|in)|moved (?:in ?to|to|into)|moving to|house (?:is|at)|deliver(?:ed)? to|collect from|pick(?:ed)? (?:her|him|them)? ?up from|(?:visit|visited|visiting|see|saw|seeing|seen) (?:her |him |them |\\[name\\] )?(?:at|up at)|went to(?: see (?:her|him|them|\\[name\\]) (?:at|in))?|go(?:ing)? to see (?:her|him|them|\\[name\\]) at|home visit (?:at|to)|hv (?:at|to)|she['’]?s at|he['’]?s at|they['’]?re at|resid(?:es|ing|ent) (?:at|of|in)|based at|round at|over at|up at|send (?:it )?to|posted? to|drop(?:ped)? (?:it )?(?:off )?(?:at|to)|letter to|the (?:lady|man|gentleman|woman|couple|family|neighbour|chap|bloke|gent|one) (?:at|from|in)|neighbours? (?:at|from)|door of|found at|keysafe at|parcel (?:to|at|for)|\\[name\\],? (?:of|at|from))";
const afterHome = new RegExp(
  `\\b${homeWord}[ :,-]{1,3}(?<v>(?:${dwelling} )?${number}(?![\\d:/]|[.]\\d)(?:,? (?!(?:am|pm|o['’]?clock|yrs?|years?|mins?|minutes|hours?|days?|weeks?|months?|miles?|people|and|but|or|is|was|has|with|on|in|at|for|to|because|cos|since|so|she|he|they|which|where|who|when|after|before|if|kids?|children|times?|today|tomorrow|tonight|yesterday|this|next|last|then|by|near|opposite|until|till|now|again|said|please|pls|st\\b|nd|rd|th|of|different|other|stone|bed|cats?|dogs?)\\b)[\\p{L}][\\p{L}'’-]{0,30}){1,3})`,
  'giu',
);
const houseName = new RegExp(
  `\\b(?:live[sd]? (?:at|in)|living (?:at|in)|address(?: is|:)?|stay(?:s|ing) at|deliver to|moved (?:in)?to|visit(?:ed)?(?: her| him| them)? at|home is|\\[name\\],? (?:of|at))[ :]{1,2}(?<v>(?:the )?(?:[\\p{L}][\\p{L}'’-]{0,30} ){1,2}(?:cottage|farm|lodge|bungalow|farmhouse|barn|grange|villa|manor|caravan park|house|court)(?:,? (?:\\p{L}[\\p{L}'’-]{0,30} ){1,2}${street})?)(?![\\p{L}'’])`,
  'giu',
);
const blockNumber =
  /(?<![\p{L}\p{N}])(?<v>(?:\p{Lu}[\p{L}'’-]{0,30} ){1,2}(?:court|house|lodge|tower|towers|mansions|flats|heights|point),? (?:flat |number |no\.? |apartment |apt |room |#)\d{1,3}[a-h]?)(?![\p{L}\p{N}])/gu;
const blockNumberLower =
  /(?<![\p{L}\p{N}])(?<v>(?:[\p{L}][\p{L}'’-]{0,30} )(?:court|house|lodge|tower|towers|mansions|flats|heights|point),? (?:flat|number|no\.?|apartment|apt) \d{1,3}[a-h]?)(?![\p{L}\p{N}])/giu;

const welsh = new RegExp(
  `(?<![\\p{L}\\p{N}£])(?<v>(?:${dwelling} )?${number},? (?:heol|ffordd|l[oô]n|stryd|maes|clos|rhodfa|bryn|tan|rue|calle|pen) (?:[yr]r? )?\\p{L}[\\p{L}'’-]{0,30}(?: \\p{Lu}[\\p{L}'’-]{0,30})?)`,
  'giu',
);
const namedHouse =
  /(?<![\p{L}\p{N}])(?<v>(?:\p{Lu}[\p{L}'’-]{0,30} ){1,3}(?:Cottage|Farm|Lodge|House|Bungalow|Barn|Villa|Grange|Court|Manor),? (?:on |in )?(?:\p{Lu}[\p{L}'’-]{0,30} ){1,2}(?:Street|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Terrace|Place|Gardens|Grove|Square|Hill|Row|Walk|St|Green))(?![\p{L}])/gu;

/** Homes: number and street, flats and blocks, and what is said as somebody's address without a street word. */
export function findAddresses(text: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    const clash = found.findIndex((other) => other.start < end && start < other.end);
    if (clash < 0) found.push({ start, end, kind: 'address' });
    else {
      const other = found[clash] as Span;
      found[clash] = { start: Math.min(start, other.start), end: Math.max(end, other.end), kind: 'address' };
    }
  };
  for (const match of text.matchAll(core)) {
    const groups = match.groups ?? {};
    const words = (groups['words'] ?? '').trim().split(/[ ,]+/);
    const unit = groups['unit'] ?? '';
    const capital = /^\p{Lu}/u.test(groups['street'] ?? '') || words.some((word) => /^\p{Lu}/u.test(word));
    if (
      words.some((word) => /^\p{Lu}/u.test(word)) &&
      words.some((word) => /^\p{Ll}/u.test(word) && !/^(?:the|of|on|upon|le|la|de|and)$/.test(word))
    )
      continue;
    const homely = new RegExp(`${homeWord}[ :,-]{1,3}$`, 'iu').test(
      text.slice(Math.max(0, match.index - 60), match.index),
    );
    if (
      /\b(?:bus|route|buses|number|line|tram|train)\s*$/i.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      ) &&
      !homely
    )
      continue;
    if (
      words.some(
        (word, at) =>
          notStreetWord.test(word) &&
          !(/^\p{Lu}/u.test(word) && capital && text !== text.toUpperCase()) &&
          !(at > 0 && /^(?:old|new|upper|lower)$/i.test(word)) &&
          !(at === 0 && /^(?:the|old|new|st|upper|lower|great|little|big|last|over|on)$/i.test(word)),
      )
    )
      continue;
    // "3 day close", "two way street": an ordinary word before the street word needs a capital or talk of a home.
    const looseStreet =
      /^(?:way|walk|close|place|row|drive|end|side|point|view|rise|common|bridge|ride|bank|green|chase|reach|common|passage|houses?|park|hill|st|dr|row|field|fields|flats|gardens?|mount|estate|gate|court|common|circus|square|dr|hollow|oval)$/i.test(
        groups['street'] ?? '',
      );
    const plain = words.every((word) => isCommonestWord(word));
    const flat = new RegExp(`^${dwelling} `, 'i').test(unit);
    if (!capital && !homely && !flat && looseStreet && plain) continue;
    if (!homely && !flat && !/\d/.test(unit) && !capital && (plain || /,/.test(groups['words'] ?? ''))) continue;
    add(match.index, match.index + match[0].trimEnd().replace(/,$/, '').length);
  }
  for (const match of text.matchAll(afterHome)) {
    const value = match.groups?.['v'] ?? '';
    const start = match.index + match[0].length - value.length;
    const told = trimPlain(value);
    if (told !== undefined) add(start, start + told.length);
  }
  for (const pattern of [welsh, houseName, namedHouse, blockNumber, blockNumberLower]) {
    for (const span of matches(text, pattern, 'address')) {
      const value = text.slice(span.start, span.end);
      if (
        /^(?:the |a |my |her |his |their |our |this |an |one |same |old |new |care |nursing |council |rented |empty |big |small |nice |own |mum'?s |children'?s |sheltered |safe |halfway |open |full |mobile )/i.test(
          value,
        ) &&
        pattern !== blockNumber
      )
        continue;
      add(span.start, span.end);
    }
  }
  // "flat 91 is above the shop" says no street; "flat 4, Birch House" was taken above; "at number 9" stays unless a home is told.
  for (const match of text.matchAll(inner)) {
    const end = match.index + match[0].length;
    const next = /^(?:\p{Lu}[\p{L}'’-]{0,30})(?: \p{Lu}[\p{L}'’-]{0,30}){0,2}/u.exec(text.slice(end, end + 60))?.[0];
    if (next === undefined || isCommonWord(next) || /^(?:room|house|number|no)/i.test(match[0])) continue;
    if (
      !/^(?:mr|mrs|miss|ms|dr)\b/i.test(next) &&
      /(?:House|Court|Lodge|Towers?|Buildings?|Mansions?|Heights|Point)$/.test(next)
    )
      add(match.index, end + next.length);
  }
  // "post c/o Brennan's, the Square"; "up at nant y bryn", told in small letters.
  for (const span of matches(
    text,
    /(?<![\p{L}])(?<v>(?:c\/o|care of) (?:the )?(?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*){0,3}(?:, (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})?)/gu,
    'address',
  ))
    add(span.start, span.end);
  for (const span of matches(
    text,
    /(?<![\p{L}])(?:up|down|out|over|lives?|living|staying) at (?<v>(?:nant|bryn|pen|maes|cae|llwyn|tyn|ty|plas|hafod|hendre|coed|rhos|pant|glan|bwthyn|tigh|taigh|cnoc)(?:[ -](?:y|yr|na|nan|an))?[ -](?!(?:no|and|but|with|on|in|at|she|he|needs|wants|is|for)\b)[\p{L}'’]{3,})/giu,
    'address',
  ))
    add(span.start, span.end);
  for (const span of matches(
    text,
    /(?<![\p{L}\d£:/.-])(?<v>\d{1,4} \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?=,? (?:rear|back|side|front|upstairs|basement|top floor|ground floor)(?: (?:entrance|door|flat|gate|bell))?(?![\p{L}])))/gu,
    'address',
  ))
    add(span.start, span.end);
  for (const home of findHomes(text)) add(home.start, home.end);
  return found.map((span) => ({ ...span, end: restOfAddress(text, doorOf(text, span.end)) }));
}

// "…, back door", "… (rear entrance)": which way in is part of the address.
const doorOf = (text: string, end: number): number =>
  end +
  (/^,? \(?(?:(?:back|rear|side|front|basement|top|ground)(?: floor)? (?:door|entrance|gate|flat|bell)|(?:first|second|third|top|ground) floor)(?![\p{L}])/iu.exec(
    text.slice(end, end + 30),
  )?.[0].length ?? 0);

// "lives at 14 fieldfare so no reply": an address told in small letters ends where ordinary words begin again.
function trimPlain(value: string): string | undefined {
  const pieces = value.split(' ');
  const plain = (piece: string): boolean =>
    /^\p{Ll}/u.test(piece) &&
    (isCommonestWord(piece.replace(/,$/, '')) || /(?:ing|n't|nt)$/.test(piece)) &&
    !new RegExp(`^${street}$`, 'i').test(piece);
  let last = pieces.length;
  while (last > 0 && plain(pieces[last - 1] as string) && !/^(?:the|st)$/i.test(pieces[last - 2] ?? '')) last--;
  const told = pieces.slice(0, last).join(' ').replace(/,$/, '');
  // A number by itself is no address.
  return new RegExp(`^(?:${dwelling} )?${number}$`, 'iu').test(told) || last < 2 ? undefined : told;
}
