// People's names, weighed: what the word is, how it is written, and what stands around it.
import { overlaps, type Span } from '../span.ts';
import {
  acronyms, afterMeeting, beingVerbs, contactVerbs, functionWords, looseTitles, massNames, naming, particles, personStates, personVerbs, plainSurnames, prepositions, relations, sureTitles,
} from './context-words.ts';
import { isCommonestWord, isCommonWord, isNearlyWord, isWord } from './english.ts';
import { isFamilyName, type NameClass, nameClass } from './lexicon.ts';
import type { Word } from './words.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const threshold = 3;
const isPlaceholder = (word: Word | undefined): boolean => word?.text.startsWith('[') ?? false;
const isNumber = (word: Word): boolean => /^\d/.test(word.text);
const joins = (word: Word | undefined): boolean => word !== undefined && /^[ \u00a0]{1,2}$|^\. $/.test(word.gap);

/** The names in a message; `kept` stretches are never touched. */
export function findNames(words: readonly Word[], kept: readonly Range[]): Span[] {
  const free = words.map((word) => !isPlaceholder(word) && !isNumber(word) && !kept.some((range) => overlaps(word, range)));
  const letters = words.filter((word) => !isPlaceholder(word) && !isNumber(word));
  const capitals = letters.filter((word) => word.capital).length;
  // Where every word has a capital, or none, a capital says nothing.
  const telling = capitals > 0 && capitals < letters.length * 0.75;
  const shouted = letters.length > 3 && letters.filter((word) => word.allCapitals).length > letters.length * 0.6;
  const reading: Reading = { words, free, telling, shouted };
  const taken: (Range & { readonly from: number; readonly to: number })[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = titled(reading, at) ?? initials(reading, at) ?? seeded(reading, at);
    if (found === undefined) continue;
    taken.push({ start: (words[found.from] as Word).start, end: (words[found.to] as Word).end, from: found.from, to: found.to });
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
  if (!(sure || looseTitles.has(title.lower)) || next === undefined || !/^(?:\.? ?|\.)$/.test(next.gap) || next.gap === '' || title.possessive || !free[at + 1]) return undefined;
  const kind = nameClass(next.text);
  const single = next.text.length === 1;
  if (sure) {
    if (title.lower === 'miss' || title.lower === 'missus') return undefined;
    if ((kind === 'function' && !next.capital && !single) || /^(?:and|is|was|or|has|who|if|the|a)$/.test(next.lower) || sureTitles.has(next.lower)) return undefined;
  } else {
    const named = kind === 'given' || kind === 'family' || (kind === 'rare' && !isNearlyWord(next.lower));
    const titleCapital = title.capital && (!title.opens || reading.telling);
    const honest = next.capital && !next.opens && reading.telling && kind !== 'function' && !(kind === 'word' && (isCommonestWord(next.text) || !titleCapital)) && !acronyms.has(next.lower);
    const ambiguous = kind === 'wordGiven' && !functionWords.has(next.lower) && (next.capital || /^(?:auntie|aunty|aunt|uncle|father|imam|nana|nanna|cllr|pastor|rev|nan|grandma|grandad)$/.test(title.lower)) && !personVerbs.has(next.lower);
    const letter = single && next.capital && /^(?:dr|miss|sister|father|aunty|auntie|uncle|cllr|nurse|pastor)$/.test(title.lower) && !/^[IA]$/.test(next.text);
    const strange = kind === 'unknown' && /^(?:auntie|aunty|uncle|imam|cllr|dr|pastor|father)$/.test(title.lower) && next.lower.length > 2 && !isNearlyWord(next.lower);
    if (!(named || honest || ambiguous || letter || strange)) return undefined;
    // "his sister bridget": the sister is not part of her name; "big ted" is.
    if (title.lower === 'big' && kind !== 'given') return undefined;
    const relation = relations.has(title.lower) && !title.capital && !/^(?:auntie|aunty|aunt|uncle)$/.test(title.lower);
    if (relation || (title.lower === 'miss' && !title.capital && !named && !ambiguous)) {
      if (title.lower === 'miss' || relation) return named || honest || (ambiguous && next.capital) ? { from: at + 1, to: extend(reading, at + 1) } : undefined;
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
    if (after !== undefined && free[at + 1] && /^\.? ?$|^ $/.test(after.gap) && after.gap !== '' && after.text.length > 2) {
      const kind = nameClass(after.text);
      const named = kind === 'family' || kind === 'given' || kind === 'rare' || (kind === 'wordFamily' && after.capital) || (kind === 'unknown' && after.capital);
      if (named && word.capital && !/^[IA]$/.test(word.text) && after.capital && (kind !== 'unknown' || /\./.test(after.gap) || !word.opens)) return { from: at, to: extend(reading, at + 1) };
      if (kind === 'family' && /\./.test(after.gap) && !/^[iau]$/.test(word.lower)) return { from: at, to: extend(reading, at + 1) };
    }
    // "A.M.", "J. B."
    if (/^d$/i.test(word.text) && /^o$/i.test(after?.text ?? '')) return undefined;
    if (word.capital && after !== undefined && /^\. ?$/.test(after.gap) && after.text.length === 1 && after.capital && !/^(?:e|i|p|a)$/.test(word.text)) {
      let to = at + 1;
      const third = words[at + 2];
      if (third !== undefined && free[at + 2] && /^\. ?$/.test(third.gap) && third.capital && third.text.length > 0 && (third.text.length === 1 || isFamilyName(third.text) || nameClass(third.text) === 'unknown')) to = at + 2;
      if (!(/^[AP]$/.test(word.text) && after.text === 'M' && /\d\s*$/.test(before?.text ?? ''))) return { from: at, to };
    }
    if (!word.capital || /^[IAUXRYNO]$/.test(word.text)) return undefined;
    const dotted = after === undefined || /^\./.test(after.gap);
    const left = before !== undefined && joins(word) && (relations.has(before.lower) || contactVerbs.has(before.lower) || naming.has(before.lower) || /^(?:with|for|about|by|re)$/.test(before.lower));
    const right = after !== undefined && /^\.? $/.test(after.gap) && (personVerbs.has(after.lower) || ['is', 'was', 'isnt', "isn't"].includes(after.lower));
    if ((left && !(before !== undefined && /^(?:vitamin|hepatitis|hep|room|block|unit|plan|option|ward|group|type|class|form|section)$/.test(before.lower)) && (dotted || right || after === undefined || /^[,;!?]/.test(after.gap) || afterMeeting.has(after.lower))) || (word.opens && right)) return { from: at, to: at };
    if (word.possessive && (left || word.opens)) return { from: at, to: at };
    return undefined;
  }
  if (word.text.length <= 3 && word.allCapitals && !acronyms.has(word.lower) && (word.text.length === 2 || !isWord(word.text))) {
    const left = before !== undefined && joins(word) && (relations.has(before.lower) || contactVerbs.has(before.lower) || naming.has(before.lower) || /^(?:with|for|about|from|and)$/.test(before.lower));
    const right = after !== undefined && after.gap === ' ' && (personVerbs.has(after.lower) || ['is', 'was', 'isnt', "isn't", 'who'].includes(after.lower));
    const strongLeft = left && before !== undefined && !/^(?:with|for|about|from|and)$/.test(before.lower);
    const pairs = before !== undefined && before.lower === 'and' && /^[A-Z]{2}$/.test(words[at - 2]?.text ?? '') && !acronyms.has(words[at - 2]?.lower ?? '');
    if (word.text.length === 2 && (strongLeft || right || (word.possessive && (word.opens || left)) || pairs || (left && (after === undefined || /^[.,!?]/.test(after.gap) || afterMeeting.has(after.lower))))) return { from: at, to: at };
    if (word.text.length === 3 && strongLeft && before !== undefined && (relations.has(before.lower) || naming.has(before.lower)) && right) return { from: at, to: at };
  }
  if (word.text.length === 2 && !word.capital && !acronyms.has(word.lower) && !isWord(word.text) && nameClass(word.text) !== 'function') {
    const named = before !== undefined && joins(word) && (/^(?:client|pt|patient|saw|seen|met|called|named|rang|visited)$/.test(before.lower));
    if (named) return { from: at, to: at };
  }
  return undefined;
}

// A word that looks enough like a name, where it stands.
function seeded(reading: Reading, at: number): Found | undefined {
  const { words, free } = reading;
  const word = words[at] as Word;
  if (!free[at] || word.text.length < 2) return undefined;
  const kind = kindOf(word);
  if (kind === 'function') return undefined;
  const score = weigh(reading, at, kind);
  if (score < threshold) return undefined;
  return { from: backwards(reading, at), to: extend(reading, at) };
}

// "jaydens mum", "ryans": a possessive without its apostrophe.
function kindOf(word: Word): NameClass {
  const kind = nameClass(word.text);
  if (kind !== 'given' && kind !== 'function' && word.lower.endsWith('s') && word.lower.length > 3) {
    const stem = nameClass(word.lower.slice(0, -1));
    if (stem === 'given' && (kind === 'unknown' || kind === 'rare')) return 'given';
    if (stem === 'given' && kind === 'word') return 'family';
  }
  return kind;
}

function ownWeight(reading: Reading, word: Word, kind: NameClass): number {
  const mid = word.capital && !word.opens && reading.telling && !(word.allCapitals && !reading.shouted && word.text.length < 5);
  switch (kind) {
    case 'given':
      return word.lower.length <= 3 && !word.capital ? 2.2 : 3.2;
    case 'family':
      return mid ? 2.3 : word.capital ? 1.4 : 1.2;
    case 'rare':
      return (mid ? 2.3 : word.capital && reading.telling ? 1.2 : 1.1) - (isNearlyWord(word.lower) ? (mid ? 0.3 : 1.2) : 0);
    case 'unknown':
      return (mid ? 1.9 : word.capital && reading.telling ? 0.9 : 0.7) - (isNearlyWord(word.lower) ? (mid ? 0.7 : 1.8) : 0) - (word.allCapitals ? 1.3 : 0);
    case 'wordGiven':
      return mid ? 1.7 : word.capital && reading.telling ? 0.5 : 0.2;
    case 'wordFamily':
      return mid ? 0.8 : -1.2;
    case 'word':
      return mid && !isCommonWord(word.text) ? 0.2 : mid && !isCommonestWord(word.text) ? -0.3 : -2;
    case 'function':
      return -9;
  }
}

function weigh(reading: Reading, at: number, kind: NameClass): number {
  const { words } = reading;
  const word = words[at] as Word;
  const before = at > 0 && /^[ ,'"“(:\u00a0-]{1,4}$|^\.? $|\n/.test(word.gap) ? words[at - 1] : undefined;
  const after = words[at + 1] !== undefined && /^[ \u00a0]{1,2}$/.test((words[at + 1] as Word).gap) ? words[at + 1] : undefined;
  let weight = ownWeight(reading, word, kind);
  if (weight <= -2) return weight;
  const loud = word.capital && reading.telling && !word.opens;
  // What stands before.
  if (before === undefined || word.opens) weight += 0.8;
  else {
    const left = before.lower;
    const comma = /[,:(]/.test(word.gap);
    if (naming.has(left) || (left === 'is' && /^(?:name|names|surname|she|he)$/.test(words[at - 2]?.lower ?? '')) || (left === "name's")) weight += naming.has(left) || /name/.test(words[at - 2]?.lower ?? '') ? 3 : 0.4;
    else if (/^(?:him|her|them|me|himself|herself|themselves|as|by|it|u)$/.test(left) && /^(?:call|calls|called|calling|goes|go|going|known|answers)$/.test(words[at - 2]?.lower ?? '') && kind !== 'word') weight += word.capital || kind === 'given' ? 3 : 1.2;
    else if (relations.has(left) && !comma) weight += before.possessive ? 0.3 : 2.3;
    else if (relations.has(left)) weight += 1;
    else if (contactVerbs.has(left) && !comma) weight += 1.8;
    else if (isPlaceholder(before) && /name/.test(left) && /^ $/.test(word.gap)) weight += word.capital || kind === 'family' || kind === 'given' ? 1.8 : 0.4;
    else if (prepositions.has(left)) weight += loud || kind === 'given' ? 0.8 : 0.5;
    else if (/^(?:the|a|an|some|any|this|that|these|those|no|every|more|much|her|his|my|our|your|their|its)$/.test(left)) weight -= kind === 'given' ? (/^(?:our|my)$/.test(left) ? 0 : isWord(word.lower) && !loud ? 1.6 : 0.4) : /^(?:our)$/.test(left) && word.capital ? -1 : 2;
    else if (/^(?:in|at|on|near|to|into|of)$/.test(left)) weight -= left === 'to' || left === 'of' ? 0 : 0.5;
    else if (/^(?:get|gets|getting|got|take|taking|took|bring|brought|put|give|gave|send|sent|let|make|made|keep|kept|want|wants|see|add|adding|move|moved|drive|drop|sign|is|was|it's|its|was|not|but)$/.test(left) && (loud || kind === 'given' || kind === 'rare')) weight += 0.8;
    else if (loud && !comma) weight += 0.4;
    if (/^(?:in|near|outside|round|around|live[sd]?|visiting)$/.test(left) && kind !== 'given') weight -= 0.8;
  }
  // What stands after.
  if (word.possessive) weight += kind === 'word' ? 0.3 : 1.2;
  else if (kind !== 'word' && after !== undefined) {
    const right = after.lower;
    const beyond = words[at + 2]?.lower ?? '';
    if (/^(?:said|says|told|rang|rung|phoned|texted|asked|reckons|mentioned|disclosed|sed|sez|cried|refuses|refused|thinks|wants|wnts)$/.test(right)) weight += 2.1;
    else if (personVerbs.has(right) && !beingVerbs.has(right)) weight += 1.5;
    else if (beingVerbs.has(right)) weight += personStates.has(beyond) || /(?:ing|ed)$/.test(beyond) || /^\d/.test(beyond) ? 1.6 : 1;
    else if (right === 'aged' || right === 'age') weight += 2;
    else if (nameClass(after.text) === 'family' && (after.capital || !isWord(after.text))) weight += after.capital ? 2 : 1.8;
    else if (after.capital && reading.telling && isFamilyName(after.text)) weight += 1.6;
    else if (after.capital && reading.telling && (nameClass(after.text) === 'unknown' || nameClass(after.text) === 'rare')) weight += 1.4;
    else if (!after.capital && nameClass(after.text) === 'given' && (kind === 'given' || kind === 'rare')) weight += 1;
    else if (right === 'from' && opensClause(before, word) && kind !== 'wordFamily') weight += isNearlyWord(word.lower) && kind === 'unknown' ? 0 : kind === 'wordGiven' && massNames.has(word.lower) ? 0.6 : 1.6;
    else if ((right === 'the' || right === 'off') && opensClause(before, word) && kind !== 'wordFamily' && kind !== 'wordGiven') weight += 0.8;
    else if (/^\d{1,3}$/.test(right)) weight += word.capital || kind === 'given' ? 0.8 : 0;
    else if (afterMeeting.has(right) && before !== undefined && (contactVerbs.has(before.lower) || relations.has(before.lower) || prepositions.has(before.lower))) weight += contactVerbs.has(before.lower) || relations.has(before.lower) ? 1 : 0.4;
    else if (right === 'and' || right === '&' || right === 'or') weight += 0.2;
  } else if (words[at + 1] === undefined || /^[.,!?;)]/.test(words[at + 1]?.gap ?? '')) {
    const left = before?.lower ?? '';
    if (contactVerbs.has(left) || relations.has(left)) weight += loud || kind !== 'unknown' ? 1 : 0.5;
    if (/^,? ?\(?\d{1,3}\b/.test(`${words[at + 1]?.gap ?? ''}${words[at + 1]?.text ?? ''}`.replace(/^\s/, ''))) weight += 1;
  }
  if (words[at + 1] !== undefined && /^\s?[(,]\s?\(?$/.test((words[at + 1] as Word).gap) && /^\d{1,3}$/.test((words[at + 1] as Word).lower)) weight += 1;
  // A thing that can be counted does not open a clause without "a" or "the": "robin hasnt answered" is somebody.
  if (kind === 'wordGiven' && after !== undefined && opensClause(before, word) && !word.possessive) {
    const verb = personVerbs.has(after.lower) || beingVerbs.has(after.lower);
    if (verb && !massNames.has(word.lower)) weight += after.lower === 'and' || after.lower === '&' || after.lower === 'can' ? 0.4 : 1.2;
    else if (/^(?:said|says|told|tells|rang|phoned|texted|asked|asks|wants|wanted|reckons|refused|refuses|lives|cried|thinks|missed|sed|sez|drinks|smokes|loves|likes|hates|walks|drives|turned|rung|attended|didnt|didn't|hasnt|hasn't|wont|won't|forgot|prefers)$/.test(after.lower)) weight += 0.9;
  }
  if (kind === 'wordGiven' && words[at + 1] !== undefined && /^,? \(?$/.test((words[at + 1] as Word).gap) && /^\d{1,2}$/.test((words[at + 1] as Word).lower) && /^[,)] ?|^$/.test(words[at + 2]?.gap ?? '') && opensClause(before, word)) weight += 1.2;
  // Helping verbs and months written small are hardly ever somebody.
  if (!word.capital && /^(?:will|may|mark|bill|hope|joy|faith|can|summer|art|rob|sue|pat|grant|miles|dare|trace|shell|tray|tone|long|loan|march|june|april|august|chase|guy|don|gene|mine|hung|fern|dot|pip|sim|tan|bran|yam)$/.test(word.lower)) weight -= /^(?:will|may|can|don|mine)$/.test(word.lower) && !(/^(?:said|says|is|was|has|rang|told|wants|asked)$/.test(after?.lower ?? '') || nameClass(after?.text ?? 'a') === 'family') ? 1.3 : 0.1;
  if (/^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/.test(word.lower) && kind !== 'given') weight -= word.capital ? (/^(?:april|june|august)$/.test(word.lower) ? 0.4 : 1.2) : /^(?:april|june|may)$/.test(word.lower) ? 0.6 : 2.5;
  return weight;
}

// The first word of a message, sentence or clause.
function opensClause(before: Word | undefined, word: Word): boolean {
  return before === undefined || word.opens || /[,;(]/.test(word.gap) || /^(?:and|but|so|that|because|cos|when|if|think|thinks|says|said|hi|hey|or|as|while|then|since|where|until|why|how|did|does|has|is|was|&|ok|well|update)$/.test(before.lower);
}

// How far to the right the name goes on.
function extend(reading: Reading, at: number): number {
  const { words, free, telling } = reading;
  let to = at;
  for (let length = 1; length < 4; length++) {
    const word = words[to] as Word;
    const next = words[to + 1];
    if (next === undefined || !free[to + 1] || word.possessive || !(joins(next) || next.gap === '.') || (/\./.test(next.gap) && word.text.length > 1 && !/^(?:mr|mrs|ms|dr|rev|fr|cllr)$/i.test(word.text))) break;
    const kind = nameClass(next.text);
    const beyond = words[to + 2];
    if (particles.has(next.lower) && beyond !== undefined && free[to + 2] && beyond.gap === ' ' && (beyond.capital ? telling || next.capital : nameClass(beyond.text) === 'family') && !functionWords.has(beyond.lower) && !(next.lower === 'o' && !next.capital)) {
      to += 2;
      continue;
    }
    if (next.text.length === 1 && next.capital && !/^[IA]$/.test(next.text)) {
      to++;
      continue;
    }
    if (kind === 'function' || contactVerbs.has(next.lower) && !next.capital) break;
    const capital = next.capital && (telling || (words[at] as Word).capital) && !(next.allCapitals && acronyms.has(next.lower));
    if (capital && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december)$/.test(next.lower)) break;
    if (capital && (kind !== 'word' || (!isCommonWord(next.text) && reading.telling) || (sureTitles.has((words[at] as Word).lower) && telling))) {
      to++;
      continue;
    }
    if (!next.capital && (kind === 'family' || (kind === 'given' && length === 1 && !personVerbs.has(next.lower)) || (kind === 'rare' && !isNearlyWord(next.lower)) || (kind === 'unknown' && length === 1 && next.lower.length > 3 && !isNearlyWord(next.lower) && !(words[at] as Word).capital && isFamilyShape(next.lower)))) {
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
  return next === undefined || /[,.;:!?()\n-]/.test(next.gap) || personVerbs.has(next.lower) || beingVerbs.has(next.lower) || afterMeeting.has(next.lower) || /^(?:dob|from|of|re|who|tel|phone|lives|needs|\d.*|nhs|aged?|has|is|was|and|today|at|on|in|about|for|wants|rang|said|number|\[.*)$/.test(next.lower);
}

function isFamilyShape(lower: string): boolean {
  return /(?:ski|ska|wicz|czyk|escu|enko|chuk|yan|ian|oglu|ov|ova|ev|eva|son|sen|sson|ez|es|wala|oorthy|singh|kaur|ullah|uddin|zadeh|pour|dottir|ington|worth|bottom|thwaite|ham|ley|wood|well|ford|ton|field|shaw|by|man)$/.test(lower) || /^(?:mc|mac|o'|al-|el-|ade|olu|oko|nwa|abd|fitz|van)/.test(lower);
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
    if (!word.capital && !before.capital && nameClass(word.text) === 'family' && !isWord(word.lower) && (kind === 'given' || kind === 'wordGiven' || kind === 'rare') && from === at) {
      from--;
      continue;
    }
    if (!before.capital || !telling) break;
    if (/\./.test(word.gap) && before.text.length > 1) break;
    if (before.text.length === 1 ? /^[IA]$/.test(before.text) : !(kind === 'given' || kind === 'unknown' || kind === 'rare' || kind === 'family' || (kind === 'wordGiven' && !functionWords.has(before.lower))) || before.allCapitals) break;
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
      if (word.text.length > 2 && kind !== 'function' && !sureTitles.has(word.lower) && !looseTitles.has(word.lower)) known.add(word.lower);
    }
  return words.flatMap((word, at) => {
    const lower = known.has(word.lower) ? word.lower : word.lower.endsWith('s') && known.has(word.lower.slice(0, -1)) ? word.lower.slice(0, -1) : undefined;
    if (lower === undefined || !free[at] || taken.some((range) => overlaps(word, range))) return [];
    const kind = nameClass(lower);
    // An ordinary word needs its capital again.
    if (/^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower) || (isWord(lower) && /^(?:a|an|the|of)$/.test(words[at - 1]?.lower ?? ''))) return [];
    if ((kind === 'word' || kind === 'wordGiven' || kind === 'wordFamily') && (!word.capital || word.opens || !reading.telling)) return [];
    if (lower !== word.lower && isWord(word.lower)) return [];
    const apostrophe = lower !== word.lower ? word.end - 1 : word.end;
    return [{ start: word.start, end: apostrophe, kind: 'name' as const }];
  });
}
