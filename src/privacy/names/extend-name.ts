import {
  acronyms,
  afterMeeting,
  beingVerbs,
  contactVerbs,
  functionWords,
  particles,
  personVerbs,
  plainSurnames,
  relations,
  sureTitles,
} from './context-words.ts';
import { isCommonWord, isFieldWord, isNearlyWord, isWord } from './english.ts';
import { isFamilyName, nameClass } from './lexicon.ts';
import { placeWords } from './place-words.ts';
import { isPlaceholder, joins, type Reading } from './reading.ts';
import type { Word } from './words.ts';

// "Hafiz sahib", "Ayşe abla": what is said after a name out of respect.
const honorifics =
  /^(?:sahib|sahiba|saab|bhai|bhen|ji|jan|khala|chacha|baji|apa|didi|abla|hoca|teyze|amca|begum|bibi)$/;

/** How far to the right the name goes on: the index of its last word. */
export function extendName(reading: Reading, at: number): number {
  const { words, free, telling } = reading;
  let to = at;
  for (let length = 1; length < 4; length++) {
    const word = words[to] as Word;
    const next = words[to + 1];
    if (
      next === undefined ||
      !free[to + 1] ||
      word.possessive ||
      !(joins(next) || next.gap === '.') ||
      (/\./.test(next.gap) && word.text.length > 1 && !/^(?:mr|mrs|ms|dr|rev|fr|cllr)$/i.test(word.text))
    )
      break;
    if (honorifics.test(next.lower) && next.gap === ' ') {
      to++;
      break;
    }
    const kind = nameClass(next.text);
    const beyond = words[to + 2];
    if (
      particles.has(next.lower) &&
      beyond !== undefined &&
      free[to + 2] &&
      beyond.gap === ' ' &&
      (beyond.capital
        ? telling || next.capital
        : nameClass(beyond.text) === 'family' ||
          (/^(?:ap|ab|ferch|bin|bint|ibn|abu|thi|van|al|el|de|da|ben)$/.test(next.lower) &&
            /^(?:given|rare|family)$/.test(nameClass(beyond.text)))) &&
      !functionWords.has(beyond.lower) &&
      !(next.lower === 'o' && !next.capital)
    ) {
      to += 2;
      continue;
    }
    if (next.text.length === 1 && next.capital && !/^[IA]$/.test(next.text)) {
      to++;
      continue;
    }
    if (
      next.text.length === 1 &&
      !/^[aixuyrnkw]$/.test(next.lower) &&
      /^(?:given|rare)$/.test(nameClass(word.text)) &&
      (words[to + 2] === undefined ||
        /^[,.;!?)]/.test(words[to + 2]?.gap ?? '') ||
        personVerbs.has(words[to + 2]?.lower ?? '') ||
        beingVerbs.has(words[to + 2]?.lower ?? '') ||
        /^(?:not|at|from|needs|dob|nhs|about|for|re|today|who)$/.test(words[to + 2]?.lower ?? ''))
    ) {
      to++;
      break;
    }
    if (
      !next.capital &&
      nameClass(word.text) === 'given' &&
      isFamilyName(next.text) &&
      kind !== 'function' &&
      closes(words[to + 2]) &&
      !personVerbs.has(next.lower) &&
      !contactVerbs.has(next.lower) &&
      !isFieldWord(next.lower) &&
      !afterMeeting.has(next.lower)
    ) {
      to++;
      continue;
    }
    if (
      !next.capital &&
      plainSurnames.has(next.lower) &&
      /^(?:given|rare)$/.test(nameClass(word.text)) &&
      closes(words[to + 2]) &&
      !(next.lower === 'may' || next.lower === 'just')
    ) {
      to++;
      continue;
    }
    if (kind === 'function' || (contactVerbs.has(next.lower) && !next.capital)) break;
    const capital =
      next.capital && (telling || (words[at] as Word).capital) && !(next.allCapitals && acronyms.has(next.lower));
    if (
      capital &&
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december)$/.test(
        next.lower,
      )
    )
      break;
    // "Joan Fry": a plain word with a capital, right after a given name.
    if (
      capital &&
      telling &&
      kind === 'word' &&
      !isFieldWord(next.text) &&
      !placeWords.has(next.lower) &&
      !relations.has(next.lower) &&
      /^(?:given|rare)$/.test(nameClass(word.text)) &&
      word.capital &&
      length === 1 &&
      (plainSurnames.has(next.lower) || !(beyond?.capital ?? false))
    ) {
      to++;
      continue;
    }
    if (capital && word.text.length === 1 && /^\.? ?$/.test(next.gap) && !isFieldWord(next.text)) {
      to++;
      continue;
    }
    if (
      capital &&
      (kind !== 'word' ||
        (!isCommonWord(next.text) && reading.telling) ||
        (sureTitles.has((words[at] as Word).lower) && telling))
    ) {
      to++;
      continue;
    }
    if (
      !next.capital &&
      (kind === 'family' ||
        (kind === 'given' && length === 1 && !personVerbs.has(next.lower)) ||
        (kind === 'rare' && !isNearlyWord(next.lower)) ||
        (kind === 'unknown' &&
          length === 1 &&
          next.lower.length > 3 &&
          !isNearlyWord(next.lower) &&
          !(words[at] as Word).capital &&
          isFamilyShape(next.lower)))
    ) {
      to++;
      continue;
    }
    if (!next.capital && plainSurnames.has(next.lower) && closes(words[to + 2])) {
      to++;
      continue;
    }
    break;
  }
  return to;
}

// After "brenda walker" comes a verb, an end, a number or a comma.
function closes(next: Word | undefined): boolean {
  return (
    next === undefined ||
    /[,.;:!?()\n-]/.test(next.gap) ||
    personVerbs.has(next.lower) ||
    beingVerbs.has(next.lower) ||
    afterMeeting.has(next.lower) ||
    /^(?:dob|from|of|re|who|tel|phone|lives|needs|\d.*|nhs|aged?|has|is|was|and|today|at|on|in|about|for|wants|rang|said|number|\[.*)$/.test(
      next.lower,
    )
  );
}

function isFamilyShape(lower: string): boolean {
  return (
    /(?:ski|ska|wicz|czyk|escu|enko|chuk|yan|ian|oglu|ov|ova|ev|eva|son|sen|sson|ez|es|wala|oorthy|singh|kaur|ullah|uddin|zadeh|pour|dottir|ington|worth|bottom|thwaite|ham|ley|wood|well|ford|ton|field|shaw|by|man)$/.test(
      lower,
    ) || /^(?:mc|mac|o'|al-|el-|ade|olu|oko|nwa|abd|fitz|van)/.test(lower)
  );
}

/** What belongs to the name on its left, an initial or another name: the index of its first word. */
export function extendBack(reading: Reading, at: number): number {
  const { words, free, telling } = reading;
  let from = at;
  while (from > 0 && at - from < 2) {
    const word = words[from] as Word;
    const before = words[from - 1] as Word;
    if (!free[from - 1] || !joins(word) || before.possessive || isPlaceholder(before)) break;
    // "wee davie", "big mal", "old mrs …": part of what somebody is called; "a 5 year old frank" is not.
    if (
      /^(?:wee|big|auld|lil|old|young)$/.test(before.lower) &&
      !/^(?:years?|yr|yrs|months?|a|an|the)$/.test(words[from - 2]?.lower ?? '')
    ) {
      from--;
      break;
    }
    const kind = nameClass(before.text);
    // "will fenwick", "luz marina" in small letters.
    if (
      !word.capital &&
      !before.capital &&
      nameClass(word.text) === 'family' &&
      !isWord(word.lower) &&
      (kind === 'given' || kind === 'wordGiven' || kind === 'rare') &&
      from === at
    ) {
      from--;
      continue;
    }
    if (!before.capital || !telling) break;
    if (/\./.test(word.gap) && before.text.length > 1) break;
    if (/^Mad$|^Big$|^Little$|^Old$/.test(before.text) && !before.opens) {
      from--;
      continue;
    }
    if (
      before.text.length === 1
        ? /^[IA]$/.test(before.text)
        : !(
            kind === 'given' ||
            kind === 'unknown' ||
            kind === 'rare' ||
            kind === 'family' ||
            (kind === 'wordGiven' && !functionWords.has(before.lower))
          ) || before.allCapitals
    )
      break;
    if (relations.has(before.lower) || contactVerbs.has(before.lower)) break;
    from--;
  }
  return from;
}
