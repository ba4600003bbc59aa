// People's names, weighed: what the word is, how it is written, and what stands around it.
import { overlaps, type Span } from '../span.ts';
import { acronyms, functionWords, looseTitles, relations, sureTitles } from './context-words.ts';
import { isCommonestWord, isFieldWord, isWord } from './english.ts';
import { extendBack, extendName } from './extend-name.ts';
import { findInitials } from './initials.ts';
import { nameClass } from './lexicon.ts';
import { placeWords } from './place-words.ts';
import { type Found, isNumber, isPlaceholder, type Range, type Reading } from './reading.ts';
import { findTitled } from './titled-names.ts';
import { kindOf, weigh } from './weigh-name.ts';
import type { Word } from './words.ts';

const threshold = 2.5;

// Letters that touch a figure ("CK3", "4pm") are a code or a measure.
const isGlued = (words: readonly Word[], at: number): boolean =>
  (words[at]?.gap === '' && /^\d/.test(words[at - 1]?.text ?? '')) ||
  (words[at + 1]?.gap === '' && /^\d/.test(words[at + 1]?.text ?? ''));

/** The names in a message; `kept` stretches are never touched. */
export function findNames(words: readonly Word[], kept: readonly Range[]): Span[] {
  const free = words.map(
    (word, at) =>
      !isPlaceholder(word) && !isNumber(word) && !isGlued(words, at) && !kept.some((range) => overlaps(word, range)),
  );
  const letters = words.filter((word) => !isPlaceholder(word) && !isNumber(word));
  const capitals = letters.filter((word) => word.capital).length;
  // Where every word has a capital, or none, a capital says nothing.
  const telling = capitals > 0 && capitals < letters.length * 0.75;
  const shouted = letters.length > 3 && letters.filter((word) => word.allCapitals).length > letters.length * 0.6;
  const reading: Reading = { words, free, telling, shouted };
  const taken: (Range & { readonly from: number; readonly to: number })[] = [];
  for (let at = 0; at < words.length; at++) {
    const titled = findTitled(reading, at);
    const found =
      (titled === undefined ? undefined : { from: extendBack(reading, titled.from), to: titled.to }) ??
      findInitials(reading, at) ??
      seeded(reading, at, taken.at(-1)?.to ?? -9);
    if (found === undefined) continue;
    taken.push({
      start: (words[found.from] as Word).start,
      end: (words[found.to] as Word).end,
      from: found.from,
      to: found.to,
    });
    at = found.to;
  }
  return [...taken.map(({ start, end }) => ({ start, end, kind: 'name' as const })), ...again(reading, taken)];
}

// A word that looks enough like a name, where it stands.
function seeded(reading: Reading, at: number, last: number): Found | undefined {
  const { words, free } = reading;
  const word = words[at] as Word;
  if (!free[at] || word.text.length < 2 || (word.allCapitals && !reading.shouted && acronyms.has(word.lower)))
    return undefined;
  const kind = kindOf(word);
  if (isShortPair(reading, at)) return { from: at, to: extendName(reading, at + 1) };
  if (
    word.capital &&
    words[at + 1]?.lower === 'aged' &&
    word.opens &&
    reading.telling &&
    !relations.has(word.lower) &&
    !isFieldWord(word.lower) &&
    /^\d/.test(words[at + 2]?.text ?? '')
  )
    return { from: at, to: at };
  if (isPair(reading, at)) return { from: at, to: at };
  if (isOpeningStranger(reading, at)) return { from: at, to: extendName(reading, at) };
  if (isOwner(reading, at)) return { from: at, to: at };
  const second = words[at + 1];
  if (
    words[at - 1]?.lower === 'of' &&
    words[at - 2]?.lower === 'name' &&
    second?.gap === ' ' &&
    isGivenOut(words, at) &&
    /^(?:family|wordFamily|rare)$/.test(nameClass(second.text))
  )
    return { from: at, to: at + 1 };
  if (isGivenOut(words, at)) return { from: at, to: extendName(reading, at) };
  if (kind === 'function') return undefined;
  const score = weigh(reading, at, kind, last);
  if (score < threshold) return undefined;
  return { from: extendBack(reading, at), to: extendName(reading, at) };
}

const isMonth = (lower: string): boolean => /^(?:march|april|may|june|july|august)$/.test(lower);

// "art and dot want the lunch club": two names that are words, and what only two people do.
function isPair(reading: Reading, at: number): boolean {
  const { words, free } = reading;
  const pairFrom = /^(?:and|n)$/.test(words[at + 1]?.lower ?? '')
    ? at
    : /^(?:and|n)$/.test(words[at - 1]?.lower ?? '')
      ? at - 2
      : -1;
  const first = words[pairFrom];
  const second = words[pairFrom + 2];
  if (first === undefined || second === undefined || !free[pairFrom] || !free[pairFrom + 2]) return false;
  const verb = words[pairFrom + 3]?.lower ?? '';
  return (
    first.opens &&
    [first, second].every(
      (word) =>
        /^(?:given|wordGiven|rare)$/.test(nameClass(word.text)) &&
        !relations.has(word.lower) &&
        !placeWords.has(word.lower),
    ) &&
    !(isMonth(first.lower) && isMonth(second.lower)) &&
    /^(?:want|need|have|both|live|came|got|like|think|went|said|asked|rang|get|came|cant|dont|wont|split|share|met|argue|fell|row)$/.test(
      verb,
    )
  );
}

// "Wullie (his Sunday name …", "Ibrar n Ansa are …", "Ji-woo has been …": a capital on what is no word, and what only a person is followed by.
function isOpeningStranger(reading: Reading, at: number): boolean {
  const word = reading.words[at] as Word;
  const next = reading.words[at + 1];
  if (
    next === undefined ||
    !word.opens ||
    !word.capital ||
    word.allCapitals ||
    !reading.telling ||
    isWord(word.lower) ||
    isFieldWord(word.lower) ||
    placeWords.has(word.lower)
  )
    return false;
  const beyond = reading.words[at + 2];
  if (/^ \($/.test(next.gap)) return /^(?:his|her|their|not|he|she|they|my|aged|age|the)$/.test(next.lower);
  if (next.gap !== ' ') return false;
  if (next.lower === 'n') return beyond?.capital === true;
  return /^(?:has|hasn't|hasnt)$/.test(next.lower)
    ? /^(?:been|asked|told|lost|got|rung|fallen|refused|said)$/.test(beyond?.lower ?? '')
    : /^(?:dm'd|dmed|dms|messages|texts|rings|texted)$/.test(next.lower);
}

// "marks mum rang": a possessive without its apostrophe, and who or what only somebody has.
function isOwner(reading: Reading, at: number): boolean {
  const word = reading.words[at] as Word;
  const next = reading.words[at + 1];
  return (
    word.opens &&
    word.lower.endsWith('s') &&
    !word.possessive &&
    !functionWords.has(word.lower) &&
    nameClass(word.lower.slice(0, -1)) === 'wordGiven' &&
    next?.gap === ' ' &&
    /^(?:mum|mam|dad|son|daughter|wife|husband|partner|brother|sister|nan|gran|mother|father|carer|landlord|girlfriend|boyfriend|ex|dog|flat|house|phone|gp)$/.test(
      next.lower,
    )
  );
}

// "nickname is spider", "introduced himself as duke", "the Khans next door", "the okafor family".
function isGivenOut(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? '';
  const second = words[at - 2]?.lower ?? '';
  const next = words[at + 1];
  const ends = next === undefined || /^[.,!?;)]/.test(next.gap) || next.lower === 'and' || next.lower === 'but';
  if (functionWords.has(word.lower)) return false;
  // "name of terry wicks", "goes by the name of duke"
  if (
    before === 'of' &&
    second === 'name' &&
    word.gap === ' ' &&
    !relations.has(word.lower) &&
    !isFieldWord(word.lower)
  )
    return !/^(?:place|group|service|street|school|church|club|god|project)$/.test(word.lower);
  // "Bishop is his surname"
  if (
    next?.lower === 'is' &&
    /^(?:his|her|their)$/.test(words[at + 2]?.lower ?? '') &&
    /^(?:name|surname|nickname|first|last|real|maiden|middle)$/.test(words[at + 3]?.lower ?? '') &&
    !relations.has(word.lower) &&
    !isFieldWord(word.lower)
  )
    return true;
  if (!/^[ "'“]{0,3}$/.test(word.gap)) return false;
  if (
    ends &&
    before === 'is' &&
    /^(?:nickname|name|names)$/.test(second) &&
    /^(?:her|his|their|real|first|sur|last|middle|the|my|whose|nickname|full|known|birth|maiden)$/.test(
      words[at - 3]?.lower ?? 'her',
    )
  )
    return !/^(?:correct|wrong|right|down|missing|different|unknown|spelt|private|on|changed|similar|common|confidential)$/.test(
      word.lower,
    );
  if (word.capital && before === 'as' && (second === 'known' || words[at - 3]?.lower === 'known')) return true;
  if (word.capital && !isFieldWord(word.lower) && before === 'by' && /^(?:goes|go|went|going)$/.test(second))
    return true;
  if (word.capital && !isFieldWord(word.lower) && before === 'to' && /^(?:answers|answered)$/.test(second)) return true;
  if (ends && before === 'as' && /^(?:himself|herself|themselves|known)$/.test(second) && !isFieldWord(word.lower))
    return (
      !/(?:ed|ing)$/.test(word.lower) &&
      !/^(?:disabled|homeless|gay|trans|male|female|worthless|useless|stupid|lonely|carer|white|black|asian|british|muslim|christian)$/.test(
        word.lower,
      )
    );
  const plural = word.lower.endsWith('s') ? nameClass(word.lower.slice(0, -1)) : 'word';
  if (
    before === 'the' &&
    (plural === 'family' || (word.capital && (plural === 'wordFamily' || plural === 'rare'))) &&
    (next === undefined || !next.capital) &&
    (word.capital || !isWord(word.lower))
  )
    return true;
  return (
    nameClass(word.text) === 'family' &&
    /^(?:family|household|brothers|sisters|twins|girls|boys|kids|children)$/.test(next?.lower ?? '') &&
    !isWord(word.lower)
  );
}

// "Kin Fai", "Man Yee": short parts with capitals, the second no English word.
function isShortPair(reading: Reading, at: number): boolean {
  const first = reading.words[at] as Word;
  const second = reading.words[at + 1];
  if (second === undefined || second.gap !== ' ' || !reading.telling || !reading.free[at + 1]) return false;
  return (
    [first, second].every((word) => /^\p{Lu}\p{Ll}{1,4}$/u.test(word.text) && !sureTitles.has(word.lower)) &&
    !isWord(second.lower) &&
    nameClass(second.text) !== 'function' &&
    !isCommonestWord(first.text.toLowerCase() === 'man' ? 'zzz' : first.text)
  );
}

// Somebody named once is the same somebody wherever the word stands again.
function again(reading: Reading, taken: readonly (Range & Found)[]): Span[] {
  const { words, free } = reading;
  const known = new Set<string>();
  for (const { from, to } of taken)
    for (let at = from; at <= to; at++) {
      const word = words[at] as Word;
      const kind = nameClass(word.text);
      if (word.text.length > 2 && kind !== 'function' && !sureTitles.has(word.lower) && !looseTitles.has(word.lower))
        known.add(word.lower);
    }
  return words.flatMap((word, at) => {
    const lower = known.has(word.lower)
      ? word.lower
      : word.lower.endsWith('s') && known.has(word.lower.slice(0, -1))
        ? word.lower.slice(0, -1)
        : undefined;
    if (lower === undefined || !free[at] || taken.some((range) => overlaps(word, range))) return [];
    const kind = nameClass(lower);
    // An ordinary word needs its capital again.
    if (
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
        lower,
      ) ||
      ((isFieldWord(lower) || placeWords.has(lower)) &&
        /^(?:in|to|from|at|near|of)$/.test(words[at - 1]?.lower ?? '')) ||
      (isWord(lower) && /^(?:a|an|the|of)$/.test(words[at - 1]?.lower ?? ''))
    )
      return [];
    if (
      (kind === 'word' || kind === 'wordGiven' || kind === 'wordFamily') &&
      (!word.capital || word.opens || !reading.telling)
    )
      return [];
    if (lower !== word.lower && isWord(word.lower)) return [];
    const apostrophe = lower !== word.lower ? word.end - 1 : word.end;
    return [{ start: word.start, end: apostrophe, kind: 'name' as const }];
  });
}
