import { isPersonal } from './clauses.ts';
import { acronyms, afterMeeting, contactVerbs, naming, personVerbs, relations } from './context-words.ts';
import { isWord } from './english.ts';
import { extendName } from './extend-name.ts';
import { isFamilyName, nameClass } from './lexicon.ts';
import { type Found, joins, type Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Initials for a person: "JB", "K. was tearful", "J Pickering", "b. hartley". */
export function findInitials(reading: Reading, at: number): Found | undefined {
  const { words, free, shouted } = reading;
  const word = words[at] as Word;
  if (!free[at] || shouted) return undefined;
  const before = words[at - 1];
  const after = words[at + 1];
  if (word.text.length === 1) {
    // Initial and surname.
    if (
      after !== undefined &&
      free[at + 1] &&
      /^\.? ?$|^ $/.test(after.gap) &&
      after.gap !== '' &&
      after.text.length > 2
    ) {
      const kind = nameClass(after.text);
      const named =
        kind === 'family' ||
        kind === 'given' ||
        kind === 'rare' ||
        (kind === 'wordFamily' && after.capital) ||
        (kind === 'unknown' && after.capital);
      if (
        named &&
        word.capital &&
        !/^[IA]$/.test(word.text) &&
        after.capital &&
        (kind !== 'unknown' || /\./.test(after.gap) || !word.opens)
      )
        return { from: at, to: extendName(reading, at + 1) };
      if (kind === 'family' && /\./.test(after.gap) && !/^[iau]$/.test(word.lower))
        return { from: at, to: extendName(reading, at + 1) };
    }
    // "A.M.", "J. B."
    if (
      (/^d$/i.test(word.text) && /^o$/i.test(after?.text ?? '')) ||
      (/^o$/i.test(word.text) && /^b$/i.test(after?.text ?? ''))
    )
      return undefined;
    if (
      word.capital &&
      after !== undefined &&
      /^\. ?$/.test(after.gap) &&
      after.text.length === 1 &&
      after.capital &&
      !/^(?:e|i|p|a)$/.test(word.text)
    ) {
      let to = at + 1;
      const third = words[at + 2];
      if (
        third !== undefined &&
        free[at + 2] &&
        /^\. ?$/.test(third.gap) &&
        third.capital &&
        third.text.length > 0 &&
        (third.text.length === 1 || isFamilyName(third.text) || nameClass(third.text) === 'unknown')
      )
        to = at + 2;
      if (!(/^[AP]$/.test(word.text) && after.text === 'M' && /\d\s*$/.test(before?.text ?? '')))
        return { from: at, to };
    }
    // "L. self harmed again"
    if (
      word.opens &&
      (at === 0 || /\s/.test(word.gap)) &&
      after !== undefined &&
      /^\. $/.test(after.gap) &&
      !after.capital &&
      (word.capital ? !/^[IA]$/.test(word.text) : personVerbs.has(after.lower) || /^(?:is|was)$/.test(after.lower))
    )
      return { from: at, to: at };
    // "r is doing better, k is not"
    if (
      !word.capital &&
      !/^[aeiuxyon]$/.test(word.text) &&
      (word.opens || /^, ?$/.test(word.gap)) &&
      after?.gap === ' ' &&
      /^(?:is|was|says|said|rang|has|wants)$/.test(after.lower) &&
      (isPersonal(words, at + 1) || /^(?:not|doing|better|worse)$/.test(words[at + 2]?.lower ?? ''))
    )
      return { from: at, to: at };
    if (!word.capital || /^[IAUXRYNO]$/.test(word.text)) return undefined;
    const dotted = after === undefined || /^\./.test(after.gap);
    const left =
      before !== undefined &&
      joins(word) &&
      (relations.has(before.lower) ||
        contactVerbs.has(before.lower) ||
        naming.has(before.lower) ||
        /^(?:with|for|about|by|re)$/.test(before.lower));
    const right =
      after !== undefined &&
      /^\.? $/.test(after.gap) &&
      (personVerbs.has(after.lower) || ['is', 'was', 'isnt', "isn't"].includes(after.lower));
    if (
      (left &&
        !(
          before !== undefined &&
          /^(?:vitamin|hepatitis|hep|room|block|unit|plan|option|ward|group|type|class|form|section)$/.test(
            before.lower,
          )
        ) &&
        (dotted || right || after === undefined || /^[,;!?]/.test(after.gap) || afterMeeting.has(after.lower))) ||
      (word.opens && right)
    )
      return { from: at, to: at };
    if (word.possessive && (left || word.opens)) return { from: at, to: at };
    return undefined;
  }
  if (
    word.text.length <= 3 &&
    word.allCapitals &&
    !acronyms.has(word.lower) &&
    (word.text.length === 2 || !isWord(word.text))
  ) {
    const left =
      before !== undefined &&
      joins(word) &&
      (relations.has(before.lower) ||
        contactVerbs.has(before.lower) ||
        naming.has(before.lower) ||
        /^(?:with|for|about|from|and|both|seen)$/.test(before.lower) ||
        (/^(?:on|for)$/.test(before.lower) &&
          /^(?:update|news|report|feedback|word|chase|catch|info|ref|referral|form|letter|notes|appt|appointment)$/.test(
            words[at - 2]?.lower ?? '',
          )));
    const right =
      after !== undefined &&
      after.gap === ' ' &&
      (personVerbs.has(after.lower) || ['is', 'was', 'isnt', "isn't", 'who'].includes(after.lower));
    const strongLeft = left && before !== undefined && !/^(?:with|for|about|from|and|seen)$/.test(before.lower);
    // "the client (SB)"
    const bracketed =
      /\($/.test(word.gap) &&
      (after === undefined ? true : /^\)/.test(after.gap)) &&
      before !== undefined &&
      (relations.has(before.lower) || /^(?:him|her|them)$/.test(before.lower));
    const pairs =
      before !== undefined &&
      before.lower === 'and' &&
      /^[A-Z]{2}$/.test(words[at - 2]?.text ?? '') &&
      !acronyms.has(words[at - 2]?.lower ?? '');
    if (
      word.text.length === 2 &&
      (strongLeft ||
        bracketed ||
        right ||
        (word.possessive && (word.opens || left)) ||
        pairs ||
        (left && (after === undefined || /^[.,!?]/.test(after.gap) || afterMeeting.has(after.lower))))
    )
      return { from: at, to: at };
    if (
      word.text.length === 3 &&
      strongLeft &&
      before !== undefined &&
      (relations.has(before.lower) || naming.has(before.lower)) &&
      right
    )
      return { from: at, to: at };
  }
  if (
    word.text.length === 2 &&
    !word.capital &&
    !acronyms.has(word.lower) &&
    !isWord(word.text) &&
    nameClass(word.text) !== 'function'
  ) {
    const named =
      before !== undefined &&
      joins(word) &&
      /^(?:client|pt|patient|saw|seen|met|called|named|rang|visited)$/.test(before.lower);
    if (named) return { from: at, to: at };
    // "tj, same lad as last week", "tj is sofa surfing"
    if (
      at === 0 &&
      after !== undefined &&
      ((/^, $/.test(after.gap) && !/^(?:and|or|re)$/.test(after.lower)) ||
        (after.gap === ' ' && isPersonal(words, at + 1)))
    )
      return { from: at, to: at };
  }
  return undefined;
}
