import { isPersonal, opensClause } from './clauses.ts';
import {
  afterMeeting,
  beingVerbs,
  belongings,
  betweenWords,
  contactVerbs,
  functionWords,
  massNames,
  naming,
  personStates,
  personVerbs,
  prepositions,
  relations,
} from './context-words.ts';
import { isCommonestWord, isCommonWord, isFieldWord, isNearlyWord, isWord } from './english.ts';
import { isFamilyName, type NameClass, nameClass } from './lexicon.ts';
import { asksOfSomebody, gatherings, particulars, pets } from './particulars.ts';
import { placeWords } from './place-words.ts';
import { isPlaceholder, type Reading } from './reading.ts';
import type { Word } from './words.ts';

/** What a word is by itself; "jaydens" and "ryans" are possessives without their apostrophe. */
export function kindOf(word: Word): NameClass {
  const kind = nameClass(word.text);
  if (
    kind !== 'given' &&
    kind !== 'function' &&
    !isFieldWord(word.lower) &&
    !placeWords.has(word.lower) &&
    word.lower.endsWith('s') &&
    word.lower.length > 3
  ) {
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
      return mid ? 2.3 : word.capital ? 1.8 : 1.2;
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

/** How much a word looks like a name where it stands: the word itself, how it is written, what is before and after it. */
export function weigh(reading: Reading, at: number, kind: NameClass, last: number): number {
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
  // "the 3rd of May", "holiday to Jordan": a month after its day, a place after its preposition.
  const month = /^(?:march|april|may|june|august)$/.test(word.lower);
  if (
    month &&
    /^(?:of|the|\d+|st|nd|rd|th|early|mid|late|since|until|till|by|last|next|in|during|this|every|from|before|after|end)$/.test(
      words[at - 1]?.lower ?? '',
    )
  )
    weight -= 2.5;
  if (
    kind !== 'given' &&
    (isFieldWord(word.lower) || placeWords.has(word.lower)) &&
    /^(?:in|to|from|near|around|of)$/.test(words[at - 1]?.lower ?? '')
  )
    weight -= 1.5;
  if (
    kind === 'wordGiven' &&
    !massNames.has(word.lower) &&
    /^(?:tell|told|ask|asked|remind|reminded)$/.test(words[at - 1]?.lower ?? '') &&
    functionWords.has(words[at + 1]?.lower ?? '')
  )
    weight += 1;
  if (
    word.allCapitals &&
    !reading.shouted &&
    (kind === 'family' || kind === 'wordFamily') &&
    words[at + 1]?.capital &&
    nameClass(words[at + 1]?.text ?? 'a') === 'given'
  )
    weight += 2.4;
  // "RABI", "SANE": short capitals in a message that is not shouted are an organisation more often than somebody.
  if (
    word.allCapitals &&
    !reading.shouted &&
    word.text.length >= 3 &&
    word.text.length <= 5 &&
    kind !== 'word' &&
    !/[:=]/.test(word.gap) &&
    !personVerbs.has(words[at + 1]?.lower ?? '') &&
    !/^(?:mr|mrs|ms|miss|dr)$/.test(words[at - 1]?.lower ?? '')
  )
    weight -= 1.4;
  // A pet is nobody.
  if (/^(?:named|called|name)$/.test(words[at - 1]?.lower ?? '') && pets.test(words[at - 2]?.lower ?? '')) weight -= 6;
  // What follows somebody's name in a referral: "naseem NHS 400 …", "charmaine dob …", "pat at [address]".
  if (kind !== 'word' && kind !== 'wordFamily')
    weight +=
      particulars(words, at) *
      (opensClause(before, word) || /^(?:old|big|young|wee|little)$/.test(before?.lower ?? '') ? 1 : 0.6);
  // "Haleema B."
  if (word.capital && words[at + 1]?.gap === ' ' && /^[B-HJ-Z]$/.test(words[at + 1]?.text ?? '') && kind !== 'word')
    weight += 1.5;
  // "rose tree club", "hope walking group"
  if (
    kind === 'wordGiven' &&
    words
      .slice(at + 1, at + 4)
      .some(
        (next, step, behind) =>
          gatherings.test(next.lower) &&
          behind
            .slice(0, step + 1)
            .every(
              (between) => between.gap === ' ' && !personVerbs.has(between.lower) && !functionWords.has(between.lower),
            ),
      )
  )
    weight -= 2;
  if (
    isPlaceholder(words[at - 1]) &&
    /name/.test(words[at - 1]?.lower ?? '') &&
    /^ ?\($/.test(word.gap) &&
    kind !== 'word'
  )
    weight += 2;
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
    else if (relations.has(left) && !comma)
      weight += before.possessive ? 0.3 : kind === 'unknown' && isPersonal(words, at + 1) ? 3.5 : 2.5;
    else if (relations.has(left))
      weight += words[at + 1] === undefined || /^\s?[,)]/.test(words[at + 1]?.gap ?? '') ? 2.2 : 1;
    else if (contactVerbs.has(left) && !comma) weight += 1.8;
    else if (isPlaceholder(before) && /name/.test(left) && /^ $/.test(word.gap))
      weight += word.capital || kind === 'family' || kind === 'given' ? 1.8 : 0.4;
    else if (
      /^(?:with|to|w|from|about|for|re)$/.test(left) &&
      /^(?:spoke|spoken|speak|speaking|talk|talked|talking|chat|chatted|chatting|chats|call|message|msg|text|voicemail|email|letter|vm|vmail|message|note|parcel|appointment|appt|session|visit|meeting|met|catch|caught|sat|went|worked|working|hear|heard|referral|update|news|word|worried|concerned|worry|up)$/.test(
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
      (loud ||
        kind === 'given' ||
        kind === 'rare' ||
        (/^(?:old|big|young|wee)$/.test(left) &&
          (words[at + 1] === undefined ||
            /^(?:from|says|said|has|is|rang|wants|at)$/.test(words[at + 1]?.lower ?? ''))))
    )
      weight += kind === 'wordGiven' && !loud ? 2.4 : 1;
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
    if (
      /^(?:for|from|with)$/.test(left) &&
      /^(?:vm|vmail|voicemail|message|note|appt|appointment|parcel|letter|referral)$/.test(words[at - 2]?.lower ?? '')
    )
      weight += 0.6;
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
    if (isPersonal(words, verbAt))
      weight += massNames.has(word.lower)
        ? /^(?:dont|don't|cant|can't|wont|won't|didnt|didn't)$/.test(after.lower)
          ? 1.7
          : 1.3
        : 1.4;
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
    weight += massNames.has(word.lower) ? (word.lower !== 'art' && asksOfSomebody(words, at) ? 2 : 0.7) : 1.9;
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
    opensClause(before, word) &&
    /^(?:: ?| ?[-–—]{1,2} )$/.test(words[at + 1]?.gap ?? '') &&
    !isNearlyWord(word.lower)
  )
    weight += kind === 'rare' ? 1.2 : 0.4;
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
