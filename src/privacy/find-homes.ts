// Homes told without a street word: "flat 3 above the sweet shop", "the caravan behind the pub", "two doors from the chapel".
import {
  capitals,
  dwellings,
  type Home,
  homes,
  household,
  houseNoun,
  isPlaceholder,
  livingVerbs,
  locatives,
  near,
  numberToken,
  organisations,
  people,
  streetNoun,
  type Token,
  ties,
  tokensOf,
  walk,
  weakDwellings,
} from './home-words.ts';
import { hyphenedHouse, namedHouse, numberAndName, numberedBehind } from './named-houses.ts';
import { functionWords, relations } from './names/context-words.ts';
import { isCommonWord } from './names/english.ts';
import type { Span } from './span.ts';

/** Homes told by a number and a landmark, by what they stand beside, or by the name of a house or farm. */
export function findHomes(text: string): Span[] {
  const tokens = tokensOf(text);
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const home =
      numbered(tokens, at) ??
      numberedBehind(tokens, at) ??
      numberedRow(tokens, at) ??
      beside(tokens, at) ??
      bareBeside(tokens, at) ??
      namedHouse(tokens, at) ??
      numberAndName(tokens, at) ??
      hyphenedHouse(tokens, at) ??
      besideWithoutHome(tokens, at);
    if (home === undefined) continue;
    const start = (tokens[home.from] as Token).start;
    const end = (tokens[home.to] as Token).end;
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, kind: 'address' });
    at = home.to;
  }
  return found;
}

/** Where an address that was found goes on: "… off Whalebone Lane", "…, Upper Achnacarry". */
export function restOfAddress(text: string, end: number): number {
  const rest = text.slice(end, end + 80);
  const tokens = tokensOf(rest);
  const first = tokens[0];
  if (
    first === undefined ||
    !/^,? $/.test(first.gap) ||
    !/^(?:off|opp|opposite|behind|above|past|beside|next)$/.test(first.lower)
  )
    return end;
  const to = walk(tokens, 1, 6);
  return to < 1 ? end : end + (tokens[to] as Token).end;
}

// "unit 4 the old print works", "no 19 opp the mosque on Hamm Strasse", "Croft 11, Upper Achnacarry"
function numbered(tokens: readonly Token[], at: number): Home | undefined {
  const dwelling = tokens[at] as Token;
  const strong = dwellings.has(dwelling.lower);
  const number = tokens[at + 1];
  if (
    !(strong || weakDwellings.has(dwelling.lower)) ||
    number === undefined ||
    !/^\.? ?$/.test(number.gap) ||
    !numberToken.test(number.text)
  )
    return undefined;
  if (!strong && !/^\d/.test(number.text)) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const homely = /^(?:at|from|in|of|to)$/.test(before)
    ? locatives.has(tokens[at + 2]?.lower ?? '') ||
      near(
        tokens,
        at - 1,
        6,
        (token) => people.has(token.lower) || livingVerbs.has(token.lower) || relations.has(token.lower),
      )
    : near(
        tokens,
        at,
        3,
        (token) =>
          livingVerbs.has(token.lower) || isPlaceholder(token) || token.lower === 'hostel' || token.lower === 'address',
      ) ||
      (strong && near(tokens, at, 9, (token) => livingVerbs.has(token.lower)));
  if (!(strong || homely)) return undefined;
  const to = walk(tokens, at + 2, 7);
  if (to < at + 2) return undefined;
  const next = tokens[at + 2] as Token;
  const telling =
    locatives.has(next.lower) ||
    next.lower === 'the' ||
    capitals(tokens, at + 2, to) > 0 ||
    tokens
      .slice(at + 2, to + 1)
      .some(
        (token) =>
          houseNoun.test(token.lower) ||
          streetNoun.test(token.lower) ||
          !(isCommonWord(token.lower) || ties.has(token.lower)),
      );
  if (!telling || (/^(?:at|in|on)$/.test(next.lower) && !homely)) return undefined;
  const storey = /^(?:upstairs|downstairs|basement|ground|first|second|third|top|garden|attic|rear|back|front|floor)$/;
  let from = at;
  while (from > 0 && storey.test(tokens[from - 1]?.lower ?? '') && from > at - 2) from--;
  return { from, to };
}

// "at the lifeboat cottages, number 3"
function numberedRow(tokens: readonly Token[], at: number): Home | undefined {
  if (tokens[at]?.lower !== 'the' || !/^(?:at|in|from|of)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  for (let last = at + 1; last < at + 4; last++) {
    const row = tokens[last];
    if (row?.gap !== ' ' || functionWords.has(row.lower)) return undefined;
    const number = numberedBehind([{ ...row, text: 'X', capital: true, lower: 'x' }, ...tokens.slice(last + 1)], 0);
    if (number !== undefined && !organisations.test(row.lower)) return { from: at, to: last + number.to };
  }
  return undefined;
}

// "the caravan behind the pub", "the lock-up under arch 21", "the third chalet, Lakeside, Bala end"
function beside(tokens: readonly Token[], at: number): Home | undefined {
  if (!/^(?:the|that|her|his|their|our)$/.test(tokens[at]?.lower ?? '')) return undefined;
  let home = at + 1;
  while (
    home - at < 4 &&
    /^(?:old|new|first|second|third|fourth|fifth|last|end|top|bottom|back|front|big|little|corner|white|blue|green|red|toll|gate|pump|mill|school|station|coach|lock|signal|police|coastguard|ferry|granny|boat|farm|stone|brick|thatched|converted|basement|upstairs|downstairs|only|empty|yellow|pink)$/.test(
      tokens[home]?.lower ?? '',
    ) &&
    tokens[home]?.gap === ' '
  )
    home++;
  const word = tokens[home];
  const vehicle = /^(?:van|car|lorry|truck|bus|minibus)$/.test(word?.lower ?? '');
  const living = near(tokens, at, 4, (token) => livingVerbs.has(token.lower));
  if (word === undefined || word.gap !== ' ' || !(homes.has(word.lower) || (vehicle && living))) return undefined;
  const place = locative(tokens, home + 1);
  const ordinal =
    home > at + 1 &&
    /^(?:first|second|third|fourth|fifth|last|end|top|bottom|corner)$/.test(tokens[home - 1]?.lower ?? '');
  if (place === undefined) {
    const next = tokens[home + 1];
    // "the static at Sandy Bay, pitch 41"
    const site = tokens[home + 2];
    if (
      /^(?:at|on)$/.test(next?.lower ?? '') &&
      site?.capital &&
      site.gap === ' ' &&
      !/^(?:flat|house|shed|garage|barn)$/.test(word.lower)
    ) {
      const to = numberedBehind(tokens, home + 2)?.to ?? walk(tokens, home + 2, 5);
      if (!tokens.slice(home + 2, to + 1).some((token) => organisations.test(token.lower))) return { from: at, to };
    }
    if (!((ordinal || (living && !vehicle)) && next?.capital && next.gap === ', ')) return undefined;
    return { from: at, to: walk(tokens, home + 1, 6) };
  }
  const to = landmark(tokens, place);
  return to === undefined ? undefined : { from: at, to };
}

// "hollie at flat above the bookies", "a bedsit over the launderette", "lay-by past the mill"
function bareBeside(tokens: readonly Token[], at: number): Home | undefined {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const layby = /^lay-?by$/.test(word);
  if (!(layby || /^(?:flat|bedsit|caravan|static|bungalow|chalet|maisonette|annexe?)$/.test(word))) return undefined;
  const said =
    (layby && near(tokens, at, 9, (token) => livingVerbs.has(token.lower))) ||
    /^(?:at|from|in)$/.test(before) ||
    (before === 'a' && near(tokens, at, 5, (token) => livingVerbs.has(token.lower)));
  if (
    !said ||
    !/^(?:above|over|behind|below|under|beneath|past|opp|opposite|next|beside)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined;
  const place = locative(tokens, at + 1);
  const to = place === undefined ? undefined : landmark(tokens, place);
  return to === undefined ? undefined : { from: at, to };
}

// "lives two doors from the Redeemed church", "she's over the bookies on Gale Street"
function besideWithoutHome(tokens: readonly Token[], at: number): Home | undefined {
  const place = locative(tokens, at);
  if (place === undefined) return undefined;
  const living = near(tokens, at, 3, (token) => livingVerbs.has(token.lower));
  const to = landmark(tokens, place);
  if (to === undefined) return undefined;
  const word = tokens[at]?.lower ?? '';
  // "by the river", "moved to Stoke by …" is no home; "lives by the Co-op on Gale Street" is.
  if (living && /^(?:near|by|round)$/.test(word) && !livingVerbs.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (living)
    return /^(?:near|by|round|across|past|off|over|under)$/.test(word) &&
      place === at + 1 &&
      capitals(tokens, place, to) === 0
      ? undefined
      : { from: at, to };
  // Without a word of living it takes somebody before it and a street behind it.
  const someone = people.has(tokens[at - 1]?.lower ?? '') || relations.has(tokens[at - 1]?.lower ?? '');
  const street = tokens.slice(place, to + 1).some((token, step) => step > 1 && streetNoun.test(token.lower));
  return someone && street && /^(?:opp|oppo|opposite|above|over|behind|next|two|three)$/.test(word)
    ? { from: at, to }
    : undefined;
}

// Index of the first word after "above", "next door to", "two doors down from", "at the back of".
function locative(tokens: readonly Token[], at: number): number | undefined {
  const lower = (step: number): string =>
    tokens[at + step]?.gap === ' ' || step === 0 ? (tokens[at + step]?.lower ?? '') : '';
  if (
    /^(?:one|two|three|four|five|six|a|few|couple|couple of|\d)$/.test(lower(0)) &&
    /^(?:doors?|houses?|down)$/.test(lower(1))
  ) {
    if (/^(?:from|past|along|up|down|off)$/.test(lower(2))) return lower(3) === 'from' ? at + 4 : at + 3;
    return undefined;
  }
  if (lower(0) === 'next')
    return lower(1) === 'door' && lower(2) === 'to' ? at + 3 : lower(1) === 'to' ? at + 2 : undefined;
  if (
    /^(?:at|round|in|by|on)$/.test(lower(0)) &&
    lower(1) === 'the' &&
    /^(?:back|end|top|bottom|side|corner|rear|front|far)$/.test(lower(2))
  )
    return lower(3) === 'of' ? at + 4 : lower(3) === 'end' && lower(4) === 'of' ? at + 5 : undefined;
  if (lower(0) === 'across')
    return lower(1) === 'from'
      ? at + 2
      : lower(1) === 'the' && lower(2) === 'road' && lower(3) === 'from'
        ? at + 4
        : undefined;
  return locatives.has(lower(0)) && lower(0) !== 'round' ? at + 1 : undefined;
}

// What a home stands beside: "the chippy on Gale Street"; "a shop" tells nothing.
function landmark(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (
    first === undefined ||
    first.gap !== ' ' ||
    /^(?:a|an|some|me|us|her|him|them|his|my|it|his|their|one|there|here|each)$/.test(first.lower) ||
    /^\d/.test(first.text)
  )
    return undefined;
  const to = walk(tokens, at, 7);
  const noun = tokens[at + (/^(?:the|that|this)$/.test(first.lower) ? 1 : 0)]?.lower ?? '';
  if (household.test(noun) && (tokens[to]?.lower === noun || to <= at + 1)) return undefined;
  if (to < at || (to === at && !first.capital && isCommonWord(first.lower))) return undefined;
  return to;
}
