// Homes told by the name of a house, farm or site: "Gate House, Nantlle", "Tyn-y-Coed farm", "17 Ludlow".
import {
  dwellings,
  type Home,
  houseNoun,
  houseOpening,
  isPlaceholder,
  livingVerbs,
  near,
  numberToken,
  organisations,
  people,
  streetNoun,
  type Token,
  walk,
} from './home-words.ts';
import { relations } from './names/context-words.ts';
import { isCommonWord } from './names/english.ts';
import { placeWords } from './names/place-words.ts';

/** Told as "Maes Carafannau Llwyn, number 17". */
export function numberedBehind(tokens: readonly Token[], at: number): Home | undefined {
  let to = at;
  while (tokens[to]?.capital && to - at < 4 && (to === at || tokens[to]?.gap === ' ')) to++;
  const word = tokens[to];
  const number = tokens[to + 1];
  if (
    to === at ||
    number === undefined ||
    word?.gap !== ', ' ||
    !/^(?:number|no|pitch|plot|flat|apt|apartment|caravan|chalet)$/.test(word.lower) ||
    !/^\.? $/.test(number.gap) ||
    !/^\d{1,4}[a-z]?$/i.test(number.text) ||
    tokens.slice(at, to).some((token) => organisations.test(token.lower))
  )
    return undefined;
  return { from: at, to: to + 1 };
}

/** Told as "lives at Drumnagoon", "Mr Breeze of Lower House, Trewern", "from Tŷ Coch, Cwm Bach", "at Ardbeg, Shore Rd". */
export function namedHouse(tokens: readonly Token[], at: number): Home | undefined {
  const cue = tokens[at] as Token;
  const first = tokens[at + 1];
  if (!/^(?:at|of|from|in)$/.test(cue.lower) || first === undefined || first.gap !== ' ' || !first.capital)
    return undefined;
  if (dwellings.has(first.lower) && numberToken.test(tokens[at + 2]?.text ?? '')) return undefined;
  const working = near(tokens, at, 3, (token) =>
    /^(?:work|works|working|worked|volunteers?|goes|attends?|support|groups?|sessions?|meets?|classes|drop-in|course|evenings|runs?)$/.test(
      token.lower,
    ),
  );
  let to = at + 1;
  while (tokens[to + 1] !== undefined) {
    const next = tokens[to + 1] as Token;
    const beyond = tokens[to + 2];
    if (next.gap !== ' ' || isPlaceholder(next)) break;
    if (next.capital || /^(?:dairy|farm|croft)$/.test(next.lower)) to++;
    else if (/^(?:na|nan|y|yr|an|the|le|de|on|of)$/.test(next.lower) && beyond?.capital && beyond.gap === ' ') to += 2;
    else break;
    if (to - at > 4) break;
  }
  const run = tokens.slice(at + 1, to + 1);
  if (
    run.some((token) => organisations.test(token.lower) || /^[A-Z]{2,}$/.test(token.text)) ||
    /['’]s?$/.test(run.at(-1)?.text ?? '')
  )
    return undefined;
  const next = tokens[to + 1];
  const pair = next !== undefined && next.gap === ', ' && next.capital && !organisations.test(next.lower);
  const house = run.some((token) => houseNoun.test(token.lower)) && run.length > 1;
  const opening = houseOpening.test(first.text) && (run.length > 1 || /-/.test(first.text));
  const town = placeWords.has(first.lower);
  const someone = near(
    tokens,
    at,
    5,
    (token) =>
      isPlaceholder(token) ||
      people.has(token.lower) ||
      relations.has(token.lower) ||
      /^(?:mr|mrs|ms|miss)$/.test(token.lower),
  );
  const living = near(tokens, at, 4, (token) => livingVerbs.has(token.lower));
  const right = tokens[at - 1];
  const named = isPlaceholder(right) && /^,? ?$/.test(cue.gap);
  const street = pair && endsInStreet(tokens, to + 1);
  const isHome =
    opening ||
    street ||
    (house && (someone || living) && !working) ||
    (!town && cue.lower === 'at' && living && !isCommonWord(first.lower)) ||
    (!town && pair && named && (cue.lower === 'of' || cue.lower === 'at' || cue.lower === 'from'));
  if (!isHome) return undefined;
  const behind = numberedBehind(tokens, at + 1);
  if (behind !== undefined) return behind;
  return { from: at + 1, to: pair || next?.gap === ', ' ? Math.max(to, walk(tokens, to + 1, 5)) : to };
}

/** Told as "with his mate at 17 Ludlow", "3 Tolpuddle, Hinton is the right address". */
export function numberAndName(tokens: readonly Token[], at: number): Home | undefined {
  const number = tokens[at] as Token;
  const first = tokens[at + 1];
  if (
    !/^\d{1,3}[a-z]?$/i.test(number.text) ||
    first === undefined ||
    first.gap !== ' ' ||
    !/^\p{Lu}\p{Ll}{3,}/u.test(first.text)
  )
    return undefined;
  if (notStreets.test(first.lower) || organisations.test(first.lower)) return undefined;
  let to = at + 1;
  while (tokens[to + 1]?.capital && tokens[to + 1]?.gap === ' ' && to - at < 3) to++;
  if (tokens.slice(at + 1, to + 2).some((token) => organisations.test(token.lower))) return undefined;
  const next = tokens[to + 1];
  const closes = next === undefined || /^[.,;!?)\n]/.test(next.gap) || /^(?:is|with|and|but|so)$/.test(next.lower);
  const pair = next?.gap === ', ' && next.capital && !notStreets.test(next.lower);
  const told =
    /^(?:at|of|from|to)$/.test(tokens[at - 1]?.lower ?? '') &&
    near(
      tokens,
      at - 1,
      5,
      (token) =>
        livingVerbs.has(token.lower) || isPlaceholder(token) || people.has(token.lower) || relations.has(token.lower),
    );
  const address = tokens.some((token) => /^address/.test(token.lower));
  if (!closes || !(told || (pair && (address || isPlaceholder(tokens[at - 1]))))) return undefined;
  return { from: at, to: pair ? to + 1 : to };
}

const notStreets =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|people|clients|minutes|hours|miles|pounds|years|months|weeks|days|times|adults|children|men|women|calls|referrals|sessions)$/;

/** Told as "Tyn-y-Coed farm, Llanfair". */
export function hyphenedHouse(tokens: readonly Token[], at: number): Home | undefined {
  const first = tokens[at] as Token;
  if (!first.capital || !/-/.test(first.text) || !houseOpening.test(first.text)) return undefined;
  let to = at;
  while (
    tokens[to + 1]?.gap === ' ' &&
    (tokens[to + 1]?.capital || /^(?:farm|dairy|croft)$/.test(tokens[to + 1]?.lower ?? ''))
  )
    to++;
  if (tokens.slice(at, to + 2).some((token) => organisations.test(token.lower))) return undefined;
  return { from: at, to: tokens[to + 1]?.gap === ', ' && tokens[to + 1]?.capital ? walk(tokens, to + 1, 3) : to };
}

function endsInStreet(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && tokens[at]?.capital; at++) {
    if (at > from && tokens[at]?.gap !== ' ') return false;
    if (at > from && streetNoun.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
