// People's names, weighed: what the word is, how it is written, and what stands around it.
import { overlaps, type Span } from '../span.ts';
import {
  acronyms,
  afterMeeting,
  beingVerbs,
  belongings,
  betweenWords,
  contactVerbs,
  functionWords,
  looseTitles,
  massNames,
  naming,
  particles,
  personStates,
  personVerbs,
  plainSurnames,
  prepositions,
  relations,
  sureTitles,
} from './context-words.ts';
import { isCommonestWord, isCommonWord, isFieldWord, isNearlyWord, isWord } from './english.ts';
import { isFamilyName, type NameClass, nameClass } from './lexicon.ts';
import { placeWords } from './place-words.ts';
import type { Word } from './words.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const threshold = 2.5;
const isPlaceholder = (word: Word | undefined): boolean => word?.text.startsWith('[') ?? false;
const isNumber = (word: Word): boolean => /^\d/.test(word.text);
const joins = (word: Word | undefined): boolean => word !== undefined && /^[ \u00a0]{1,2}$|^\. $/.test(word.gap);

/** The names in a message; `kept` stretches are never touched. */
export function findNames(words: readonly Word[], kept: readonly Range[]): Span[] {
  const free = words.map(
    (word) => !isPlaceholder(word) && !isNumber(word) && !kept.some((range) => overlaps(word, range)),
  );
  const letters = words.filter((word) => !isPlaceholder(word) && !isNumber(word));
  const capitals = letters.filter((word) => word.capital).length;
  // Where every word has a capital, or none, a capital says nothing.
  const telling = capitals > 0 && capitals < letters.length * 0.75;
  const shouted = letters.length > 3 && letters.filter((word) => word.allCapitals).length > letters.length * 0.6;
  const reading: Reading = { words, free, telling, shouted };
  const taken: (Range & { readonly from: number; readonly to: number })[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = titled(reading, at) ?? initials(reading, at) ?? seeded(reading, at, taken.at(-1)?.to ?? -9);
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

interface Reading {
  readonly words: readonly Word[];
  readonly free: readonly boolean[];
  readonly telling: boolean;
  readonly shouted: boolean;
}

interface Found {
  readonly from: number;
  readonly to: number;
}

// "Mrs Khatun", "mr long", "auntie parveen", "Father Dominic".
function titled(reading: Reading, at: number): Found | undefined {
  const { words, free } = reading;
  const title = words[at] as Word;
  const next = words[at + 1];
  const sure = sureTitles.has(title.lower);
  if (
    !(sure || looseTitles.has(title.lower)) ||
    next === undefined ||
    !/^(?:\.? ?|\.)$/.test(next.gap) ||
    next.gap === '' ||
    title.possessive ||
    !free[at + 1]
  )
    return undefined;
  const kind = nameClass(next.text);
  const single = next.text.length === 1;
  if (sure) {
    if (title.lower === 'miss' || title.lower === 'missus') return undefined;
    const beyond = words[at + 2];
    if (
      particles.has(next.lower) &&
      beyond !== undefined &&
      free[at + 2] &&
      beyond.gap === ' ' &&
      (beyond.capital || particles.has(beyond.lower) || next.capital || !isWord(beyond.lower))
    ) {
      let to = at + 1;
      while (to - at < 3 && particles.has((words[to] as Word).lower) && free[to + 1] && words[to + 1]?.gap === ' ')
        to++;
      return { from: at, to: extend(reading, to) };
    }
    if (
      (kind === 'function' && !next.capital && !single && !plainSurnames.has(next.lower)) ||
      /^(?:and|is|was|or|has|who|if)$/.test(next.lower) ||
      sureTitles.has(next.lower)
    )
      return undefined;
  } else {
    const named = kind === 'given' || kind === 'family' || (kind === 'rare' && !isNearlyWord(next.lower));
    const titleCapital = title.capital && (!title.opens || reading.telling);
    const honest =
      next.capital &&
      !next.opens &&
      reading.telling &&
      kind !== 'function' &&
      !(kind === 'word' && (isCommonestWord(next.text) || !titleCapital)) &&
      !acronyms.has(next.lower);
    const ambiguous =
      kind === 'wordGiven' &&
      !functionWords.has(next.lower) &&
      (next.capital ||
        /^(?:auntie|aunty|aunt|uncle|father|imam|nana|nanna|cllr|pastor|rev|nan|grandma|grandad)$/.test(title.lower)) &&
      !personVerbs.has(next.lower);
    const letter =
      single &&
      next.capital &&
      /^(?:dr|miss|sister|father|aunty|auntie|uncle|cllr|nurse|pastor)$/.test(title.lower) &&
      !/^[IA]$/.test(next.text);
    const plainly =
      kind === 'wordFamily' &&
      /^(?:miss|dr|prof|sgt|pc|nurse|cllr)$/.test(title.lower) &&
      words[at + 2]?.gap === ' ' &&
      (personVerbs.has(words[at + 2]?.lower ?? '') || /^(?:is|was)$/.test(words[at + 2]?.lower ?? ''));
    const strange =
      kind === 'unknown' &&
      /^(?:auntie|aunty|uncle|imam|cllr|dr|pastor|father)$/.test(title.lower) &&
      next.lower.length > 2 &&
      !isNearlyWord(next.lower);
    if (!(named || honest || ambiguous || letter || strange || plainly)) return undefined;
    // "his sister bridget": the sister is not part of her name; "big ted" is.
    if (title.lower === 'big' && kind !== 'given') return undefined;
    const relation = relations.has(title.lower) && !title.capital && !/^(?:auntie|aunty|aunt|uncle)$/.test(title.lower);
    if (relation || (title.lower === 'miss' && !title.capital && !named && !ambiguous && !plainly)) {
      if (title.lower === 'miss' || relation)
        return named || honest || (ambiguous && next.capital)
          ? { from: at + 1, to: extend(reading, at + 1) }
          : undefined;
    }
  }
  return { from: at, to: extend(reading, at + 1) };
}

// "JB", "mrs K" (above), "K. was tearful", "J Pickering", "b. hartley".
function initials(reading: Reading, at: number): Found | undefined {
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
        return { from: at, to: extend(reading, at + 1) };
      if (kind === 'family' && /\./.test(after.gap) && !/^[iau]$/.test(word.lower))
        return { from: at, to: extend(reading, at + 1) };
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
      word.capital &&
      word.opens &&
      after !== undefined &&
      /^\. $/.test(after.gap) &&
      !after.capital &&
      !/^[IA]$/.test(word.text)
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
        (before.lower === 'on' &&
          /^(?:update|news|report|feedback|word|chase|catch|info)$/.test(words[at - 2]?.lower ?? '')));
    const right =
      after !== undefined &&
      after.gap === ' ' &&
      (personVerbs.has(after.lower) || ['is', 'was', 'isnt', "isn't", 'who'].includes(after.lower));
    const strongLeft = left && before !== undefined && !/^(?:with|for|about|from|and|seen)$/.test(before.lower);
    const pairs =
      before !== undefined &&
      before.lower === 'and' &&
      /^[A-Z]{2}$/.test(words[at - 2]?.text ?? '') &&
      !acronyms.has(words[at - 2]?.lower ?? '');
    if (
      word.text.length === 2 &&
      (strongLeft ||
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
  }
  return undefined;
}

// A word that looks enough like a name, where it stands.
function seeded(reading: Reading, at: number, last: number): Found | undefined {
  const { words, free } = reading;
  const word = words[at] as Word;
  if (!free[at] || word.text.length < 2 || (word.allCapitals && !reading.shouted && acronyms.has(word.lower)))
    return undefined;
  const kind = kindOf(word);
  if (isShortPair(reading, at)) return { from: at, to: extend(reading, at + 1) };
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
  if (isGivenOut(words, at)) return { from: at, to: extend(reading, at) };
  if (kind === 'function') return undefined;
  const score = weigh(reading, at, kind, last);
  if (score < threshold) return undefined;
  return { from: backwards(reading, at), to: extend(reading, at) };
}

// "nickname is spider", "introduced himself as duke", "the Khans next door", "the okafor family".
function isGivenOut(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? '';
  const second = words[at - 2]?.lower ?? '';
  const next = words[at + 1];
  const ends = next === undefined || /^[.,!?;)]/.test(next.gap) || next.lower === 'and' || next.lower === 'but';
  if (!/^[ "'“]{1,3}$/.test(word.gap) || functionWords.has(word.lower)) return false;
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
    (plural === 'family' || (word.capital && plural === 'wordFamily')) &&
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

// "jaydens mum", "ryans": a possessive without its apostrophe.
function kindOf(word: Word): NameClass {
  const kind = nameClass(word.text);
  if (kind !== 'given' && kind !== 'function' && word.lower.endsWith('s') && word.lower.length > 3) {
    const stem = nameClass(word.lower.slice(0, -1));
    if (stem === 'given' && (kind === 'unknown' || kind === 'rare')) return 'given';
    if (stem === 'given' && (kind === 'word' || kind === 'wordGiven')) return 'family';
  }
  return kind;
}

function ownWeight(reading: Reading, word: Word, kind: NameClass): number {
  const mid =
    word.capital && !word.opens && reading.telling && !(word.allCapitals && !reading.shouted && word.text.length < 5);
  switch (kind) {
    case 'given':
      return word.lower.length <= 3 && !word.capital ? 2.2 : 3.2;
    case 'family':
      return mid ? 2.3 : word.capital ? 1.4 : 1.2;
    case 'rare':
      return (
        (mid ? 2.3 : word.capital && reading.telling ? 1.2 : 1.1) -
        (isNearlyWord(word.lower) ? (word.capital ? 0.3 : 0.9) : 0)
      );
    case 'unknown':
      return (
        (mid ? 1.9 : word.capital && reading.telling ? 0.9 : 0.7) -
        (isNearlyWord(word.lower) ? (word.capital ? 0.7 : 1.8) : 0) -
        (/(?:ers|ing|tion|tions|ment|ments|ness|ship|ette|ettes|ology|itis|aine|pril|olol|statin|mycin|cillin|azole|epam|phobia|therapy)$/.test(
          word.lower,
        )
          ? 1.4
          : 0) -
        (word.allCapitals ? 1.3 : 0)
      );
    case 'wordGiven':
      return mid ? 1.7 : word.capital && reading.telling ? 0.7 : 0.2;
    case 'wordFamily':
      return mid ? 0.8 : -1.2;
    case 'word':
      return mid && !isCommonWord(word.text) ? 0.2 : mid && !isCommonestWord(word.text) ? -0.3 : -2;
    case 'function':
      return -9;
  }
}

function weigh(reading: Reading, at: number, kind: NameClass, last: number): number {
  const { words } = reading;
  const word = words[at] as Word;
  const before = at > 0 && /^[ ,'"“(:\u00a0-]{1,4}$|^\.? $|\n/.test(word.gap) ? words[at - 1] : undefined;
  const near = words[at + 1] !== undefined && /^[ \u00a0]{1,2}$/.test((words[at + 1] as Word).gap) ? at + 1 : -1;
  // "lyndsey still hasnt heard": the verb after a small word counts.
  const verbAt =
    near > 0 &&
    betweenWords.has((words[near] as Word).lower) &&
    words[near + 1]?.gap === ' ' &&
    (personVerbs.has((words[near + 1] as Word).lower) || beingVerbs.has((words[near + 1] as Word).lower))
      ? near + 1
      : near;
  const after = words[verbAt];
  let weight = ownWeight(reading, word, kind);
  if (weight <= -2) return weight;
  const loud = word.capital && reading.telling && !word.opens;
  // What stands before.
  const named = before ?? (at > 0 && /^ ?(?:[:=–-]|is:) ?$/.test(word.gap) ? words[at - 1] : undefined);
  if (named !== undefined && (naming.has(named.lower) || relations.has(named.lower)) && /[:=–-]/.test(word.gap))
    weight += 2.3;
  else if (
    at - last === 2 &&
    /^(?:and|&|n|or|plus|w)$/.test(words[at - 1]?.lower ?? '') &&
    (after === undefined ||
      afterMeeting.has(after.lower) ||
      personVerbs.has(after.lower) ||
      beingVerbs.has(after.lower) ||
      betweenWords.has(after.lower))
  )
    weight += kind === 'word' ? 0 : 2.8;
  else if (at - last === 1 && /^ ?[,&/+] ?$/.test(word.gap) && kind !== 'word') weight += 1.5;
  else if (before === undefined || word.opens) weight += 0.8;
  else {
    const left = before.lower;
    const comma = /[,:(]/.test(word.gap);
    if (
      naming.has(left) ||
      (left === 'is' && /^(?:name|names|surname|she|he)$/.test(words[at - 2]?.lower ?? '')) ||
      left === "name's"
    )
      weight += naming.has(left) || /name/.test(words[at - 2]?.lower ?? '') ? 3 : 0.4;
    else if (
      /^(?:him|her|them|me|himself|herself|themselves|as|by|it|u)$/.test(left) &&
      /^(?:call|calls|called|calling|goes|go|going|known|answers)$/.test(words[at - 2]?.lower ?? '') &&
      kind !== 'word'
    )
      weight += word.capital || kind === 'given' ? 3 : 1.2;
    else if (relations.has(left) && !comma) weight += before.possessive ? 0.3 : 2.5;
    else if (relations.has(left))
      weight += words[at + 1] === undefined || /^\s?[,)]/.test(words[at + 1]?.gap ?? '') ? 2.2 : 1;
    else if (contactVerbs.has(left) && !comma) weight += 1.8;
    else if (isPlaceholder(before) && /name/.test(left) && /^ $/.test(word.gap))
      weight += word.capital || kind === 'family' || kind === 'given' ? 1.8 : 0.4;
    else if (
      /^(?:with|to|w|from|about|for|re)$/.test(left) &&
      /^(?:spoke|spoken|speak|speaking|talk|talked|talking|chat|chatted|chatting|chats|call|message|msg|text|voicemail|email|letter|appointment|appt|session|visit|meeting|met|catch|caught|sat|went|worked|working|hear|heard|referral|update|news|word|worried|concerned|worry|up)$/.test(
        words[at - 2]?.lower ?? '',
      )
    )
      weight += 1.8;
    else if (
      left === 'from' &&
      kind !== 'given' &&
      !/^(?:message|text|voicemail|call|email|letter|heard|hear|hearing|note|card)$/.test(words[at - 2]?.lower ?? '')
    )
      weight -= 0.5;
    else if (
      prepositions.has(left) &&
      !(massNames.has(word.lower) && !word.capital && /^(?:with|for|of|by|about|if|than)$/.test(left))
    )
      weight += loud || kind === 'given' ? 0.8 : 0.5;
    else if (
      /^(?:old|wee|young|our|my|auld|lil|lovely|poor|big|little|wor|dear)$/.test(left) &&
      kind !== 'word' &&
      kind !== 'wordFamily' &&
      (loud || kind === 'given' || kind === 'rare')
    )
      weight += 1;
    else if (
      /^(?:the|a|an|some|any|this|that|these|those|no|every|more|much|her|his|my|our|your|their|its)$/.test(left)
    )
      weight -=
        kind === 'given'
          ? /^(?:our|my)$/.test(left)
            ? 0
            : isWord(word.lower) && !loud
              ? 1.6
              : 0.4
          : /^(?:our)$/.test(left) && word.capital
            ? -1
            : 2;
    else if (/^(?:in|at|on|near|to|into|of)$/.test(left))
      weight -=
        left === 'of'
          ? 0.2
          : left === 'to'
            ? /^(?:go|goes|going|went|gone|moved|move|moving|back|trip|bus|train|drive|driven|drove|walk|up|down|over|round|run|running|travel|holiday)$/.test(
                words[at - 2]?.lower ?? '',
              ) && kind !== 'given'
              ? 1.2
              : 0
            : kind === 'given'
              ? 0.5
              : 1;
    else if (
      /^(?:get|gets|getting|got|take|taking|took|bring|brought|put|give|gave|send|sent|let|make|made|keep|kept|want|wants|see|add|adding|move|moved|drive|drop|sign|is|was|it's|its|was|not|but)$/.test(
        left,
      ) &&
      (loud || kind === 'given' || kind === 'rare')
    )
      weight += 0.8;
    else if (loud && !comma) weight += 0.4;
    if (/^(?:in|near|outside|round|around|live[sd]?|visiting)$/.test(left) && kind !== 'given') weight -= 0.8;
  }
  if (
    !word.possessive &&
    word.lower.endsWith('s') &&
    nameClass(word.lower.slice(0, -1)) === 'given' &&
    belongings.has(words[at + 1]?.lower ?? '')
  )
    weight += 1.4;
  if (
    word.allCapitals &&
    !reading.shouted &&
    (kind === 'family' || kind === 'wordFamily') &&
    /^, ?$/.test(words[at + 1]?.gap ?? '') &&
    words[at + 1]?.capital
  )
    weight += kind === 'family' ? 1.6 : 2.6;
  // What stands after.
  if (word.possessive)
    weight += kind === 'word' ? 0.3 : kind !== 'wordFamily' && belongings.has(words[at + 1]?.lower ?? '') ? 2 : 1.2;
  else if (kind !== 'word' && after !== undefined) {
    const right = after.lower;
    const beyond = words[verbAt + 1]?.lower ?? '';
    if (
      /^(?:said|says|told|rang|rung|phoned|texted|asked|reckons|mentioned|disclosed|sed|sez|cried|refuses|refused|thinks|wants|wnts)$/.test(
        right,
      )
    )
      weight += 2.1;
    else if (personVerbs.has(right) && !beingVerbs.has(right)) weight += 1.5;
    else if (beingVerbs.has(right))
      weight += personStates.has(beyond) || /(?:ing|ed)$/.test(beyond) || /^\d/.test(beyond) ? 1.6 : 1;
    else if (right === 'aged' || right === 'age') weight += 2;
    else if (nameClass(after.text) === 'family' && (after.capital || !isWord(after.text)))
      weight += after.capital ? 2 : 1.8;
    else if (after.capital && reading.telling && isFamilyName(after.text)) weight += 1.6;
    else if (
      after.capital &&
      reading.telling &&
      (nameClass(after.text) === 'unknown' || nameClass(after.text) === 'rare')
    )
      weight += 1.4;
    else if (!after.capital && nameClass(after.text) === 'given' && (kind === 'given' || kind === 'rare')) weight += 1;
    else if (right === 'from' && opensClause(before, word) && kind !== 'wordFamily')
      weight +=
        isNearlyWord(word.lower) && kind === 'unknown'
          ? 0
          : kind === 'wordGiven' && massNames.has(word.lower)
            ? 0.6
            : 1.6;
    else if (
      (right === 'the' || right === 'off') &&
      opensClause(before, word) &&
      kind !== 'wordFamily' &&
      kind !== 'wordGiven'
    )
      weight += 0.8;
    else if (/^\d{1,3}$/.test(right)) weight += word.capital || kind === 'given' ? 0.8 : 0;
    else if (
      afterMeeting.has(right) &&
      before !== undefined &&
      (contactVerbs.has(before.lower) ||
        /^(?:with|to)$/.test(before.lower) ||
        relations.has(before.lower) ||
        prepositions.has(before.lower))
    )
      weight +=
        contactVerbs.has(before.lower) ||
        relations.has(before.lower) ||
        /^(?:spoke|spoken|chat|talked|met)$/.test(words[at - 2]?.lower ?? '')
          ? 1.1
          : 0.4;
    else if (right === 'and' || right === '&' || right === 'or' || right === 'n')
      weight +=
        /^(?:given|wordGiven)$/.test(nameClass(words[at + 2]?.text ?? 'a')) &&
        (contactVerbs.has(before?.lower ?? '') || relations.has(before?.lower ?? '') || opensClause(before, word))
          ? 1.2
          : 0.2;
    else if (/^\p{Ll}{2,}ed$/u.test(right) && kind !== 'wordGiven' && kind !== 'wordFamily') weight += 1;
  } else if (words[at + 1] === undefined || /^[.,!?;)]/.test(words[at + 1]?.gap ?? '')) {
    const left = before?.lower ?? '';
    if (contactVerbs.has(left) || relations.has(left)) weight += loud || kind !== 'unknown' ? 1 : 0.5;
    if (/^,? ?\(?\d{1,3}\b/.test(`${words[at + 1]?.gap ?? ''}${words[at + 1]?.text ?? ''}`.replace(/^\s/, '')))
      weight += 1;
  }
  if (
    words[at + 1] !== undefined &&
    /^\s?[(,]\s?\(?$/.test((words[at + 1] as Word).gap) &&
    /^\d{1,3}$/.test((words[at + 1] as Word).lower)
  )
    weight += 1;
  // A thing that can be counted does not open a clause without "a" or "the": "robin hasnt answered" is somebody.
  if (kind === 'wordGiven' && after !== undefined && opensClause(before, word) && !word.possessive) {
    const verb = personVerbs.has(after.lower) || beingVerbs.has(after.lower);
    if (
      massNames.has(word.lower) &&
      !word.capital &&
      personVerbs.has(after.lower) &&
      !beingVerbs.has(after.lower) &&
      !isPersonal(words, verbAt)
    )
      weight -= 0.6;
    if (isPersonal(words, verbAt)) weight += massNames.has(word.lower) ? 1.3 : 1.4;
    else if (verb && !massNames.has(word.lower))
      weight += /^(?:and|&|can|will|may|might|could|would|should)$/.test(after.lower) ? 0.3 : 1.2;
    else if (after.lower === 'from' && !massNames.has(word.lower)) weight += 0.5;
  }
  // "is rose on the list", "does robin drive": asked about without "the", it is somebody.
  if (
    kind === 'wordGiven' &&
    before !== undefined &&
    /^(?:is|does|did|can|has|was|will|could|should|would|do|when's|where's|how's|hows|wheres|whens)$/.test(
      before.lower,
    ) &&
    (before.opens || /^(?:when|where|why|how|and|so|ok|hi|what)$/.test(words[at - 2]?.lower ?? ''))
  )
    weight += massNames.has(word.lower) ? 0.7 : 1.9;
  if (kind === 'wordGiven' && opensClause(before, word)) {
    const follows = words[at + 1];
    const third = words[at + 2]?.lower ?? '';
    if (follows !== undefined && /^: ?$/.test(follows.gap)) weight += massNames.has(word.lower) ? 0.6 : 1.5;
    if (
      after !== undefined &&
      /^(?:and|&|n)$/.test(after.lower) &&
      /^(?:given|wordGiven|rare)$/.test(nameClass(words[at + 2]?.text ?? 'a'))
    )
      weight += massNames.has(word.lower) ? 0.3 : 0.8;
    if (
      after !== undefined &&
      /^(?:in|at|on)$/.test(after.lower) &&
      /^(?:flat|room|bed|ward|no|number|house|hospital|the)$/.test(third) &&
      !massNames.has(word.lower)
    )
      weight += word.capital ? 1.3 : 0.8;
    if (
      after !== undefined &&
      /^\p{Ll}{2,}ed$/u.test(after.lower) &&
      !personVerbs.has(after.lower) &&
      !massNames.has(word.lower)
    )
      weight += 1.2;
  }
  if (
    (kind === 'rare' || kind === 'unknown') &&
    after !== undefined &&
    opensClause(before, word) &&
    /^(?:at|with|over|up)$/.test(after.lower) &&
    !isNearlyWord(word.lower)
  )
    weight += word.capital ? 1.2 : 0.6;
  if (
    kind === 'wordGiven' &&
    words[at + 1] !== undefined &&
    /^,? \(?$/.test((words[at + 1] as Word).gap) &&
    /^\d{1,2}$/.test((words[at + 1] as Word).lower) &&
    /^[,)] ?|^$/.test(words[at + 2]?.gap ?? '') &&
    opensClause(before, word)
  )
    weight += 1.2;
  if (
    word.lower === 'reg' &&
    /^(?:is|was|number|no|num|nr|plate|plates|mark|of|for|ends|starts|doc|docs)$/.test(after?.lower ?? '')
  )
    weight -= 3;
  // Helping verbs and months written small are hardly ever somebody.
  if (
    !word.capital &&
    /^(?:will|may|mark|bill|hope|joy|faith|can|summer|art|rob|sue|pat|grant|miles|dare|trace|shell|tray|tone|long|loan|march|june|april|august|chase|guy|don|gene|mine|hung|fern|dot|pip|sim|tan|bran|yam)$/.test(
      word.lower,
    )
  )
    weight -=
      /^(?:will|may|can|don|mine)$/.test(word.lower) &&
      !(at - last === 2 && words[at - 1]?.lower === 'and') &&
      !(
        /^(?:said|says|is|was|has|rang|told|wants|asked)$/.test(after?.lower ?? '') ||
        nameClass(after?.text ?? 'a') === 'family'
      )
        ? 1.3
        : 0;
  if (
    /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/.test(
      word.lower,
    ) &&
    kind !== 'given'
  )
    weight -= word.capital
      ? /^(?:april|june|august)$/.test(word.lower)
        ? 0.4
        : /day$/.test(word.lower)
          ? 2.2
          : 1.2
      : /^(?:april|june|may)$/.test(word.lower)
        ? 0.6
        : 2.5;
  return weight;
}

// Whether the verb at a place is one that only people do, or says how somebody is: "is 15", "was begging", "hasnt eaten".
function isPersonal(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const third = words[at + 2]?.lower ?? '';
  if (/^(?:is|was|are|were|isnt|isn't|wasnt|wasn't)$/.test(verb)) {
    if (/^\d{1,3}$/.test(next)) return true;
    if (/^(?:in|at|on|off)$/.test(next))
      return /^(?:a|hospital|hosp|prison|care|rehab|refuge|bed|pain|tears|crisis|debt|arrears|trouble|temporary|ta|bits|custody|her|his|tag|probation|benefits|uc|pip|my|home|work|school|college|sick|antidepressants|meds|oxygen|dialysis|ward)$/.test(
        third,
      );
    if (/^(?:the|her|his|my|a|an|our|their)$/.test(next))
      return (
        relations.has(third) ||
        /^(?:carer|client|one|nice|lovely|good|new|single|retired|young|student|nurse|teacher|cleaner|driver|wheelchair|smoker|drinker|quiet|private|proud|very)$/.test(
          third,
        )
      );
    if (/^(?:so|very|really|still|now|always|just|only|too|quite|also|not|nearly|being)$/.test(next))
      return personStates.has(third) && !/^(?:hard|low|due|in|on|at|off|out|up)$/.test(third);
    return (
      (personStates.has(next) &&
        !/^(?:due|a|an|coming|up|out|getting|over|nice|lovely|better|worse|good|now|so|very|hard|missing|taking|away|on|starting|going|looking|known|called)$/.test(
          next,
        )) ||
      (/^(?:up|going|coming|looking|back|getting|away)$/.test(next) &&
        /^(?:at|all|to|in|home|for|with|worse|on|from|upset|evicted|married)$/.test(third) &&
        !/^(?:for|on|worse)$/.test(third))
    );
  }
  if (/^(?:has|hasnt|hasn't|had|hadnt|hadn't)$/.test(verb))
    return (
      /^(?:moved|cancelled|lost|asked|rang|fallen|stopped|left|agreed|refused|told|said|died|missed|turned|disclosed|fled|eaten|answered|slept|rung|phoned|heard|signed|had|3|4|5|6|two|three|four|no|nobody|kids|children|dementia|copd|diabetes|cancer|ms|epilepsy|depression|anxiety|parkinson's|capacity|bruises|2|bad|split|separated|applied|declined|attended|dnad|relapsed|managed|her|his|self|overdosed|threatened)$/.test(
        next,
      ) ||
      (next === 'been' && third !== 'hard')
    );
  if (
    /^(?:didnt|didn't|wont|won't|cant|can't|cannot|doesnt|doesn't|couldnt|couldn't|wouldnt|wouldn't|dont)$/.test(verb)
  )
    return true;
  return (
    personVerbs.has(verb) &&
    !beingVerbs.has(verb) &&
    !/^(?:came|comes|goes|went|helps|keeps|kept|needs|needed|takes|took|looks|looked|seems|seemed|sounds|works|worked|has|had|turns|turned|hits|hit|gets|got|started|starts|stopped|stops|uses|used|sends|sent|left|gave|signed|played|plays|paid|pays|feels|felt|found|finds|likes|turn|died|passed|moved|lies|fell)$/.test(
      verb,
    )
  );
}

// The first word of a message, sentence or clause.
function opensClause(before: Word | undefined, word: Word): boolean {
  return (
    before === undefined ||
    word.opens ||
    /[,;(]/.test(word.gap) ||
    /^(?:and|but|so|that|because|cos|when|if|think|thinks|says|said|hi|hey|or|as|while|then|since|where|until|why|how|did|does|has|is|was|&|ok|well|update)$/.test(
      before.lower,
    )
  );
}

// How far to the right the name goes on.
function extend(reading: Reading, at: number): number {
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
    const kind = nameClass(next.text);
    const beyond = words[to + 2];
    if (
      particles.has(next.lower) &&
      beyond !== undefined &&
      free[to + 2] &&
      beyond.gap === ' ' &&
      (beyond.capital ? telling || next.capital : nameClass(beyond.text) === 'family') &&
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
        beingVerbs.has(words[to + 2]?.lower ?? ''))
    ) {
      to++;
      break;
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

// What belongs to the name on its left: an initial, or another name with a capital.
function backwards(reading: Reading, at: number): number {
  const { words, free, telling } = reading;
  let from = at;
  while (from > 0 && at - from < 2) {
    const word = words[from] as Word;
    const before = words[from - 1] as Word;
    if (!free[from - 1] || !joins(word) || before.possessive || isPlaceholder(before)) break;
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
