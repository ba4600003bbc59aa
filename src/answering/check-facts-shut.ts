// What of a record does not run, until when, and what goes on beside it: read clause by clause, whatever it is called by.
import { stemsOf } from './check-facts-words.ts';
import { isDenied, plainWords } from './negation.ts';

/** A thing that does not run, or takes nobody new. */
export interface Closing {
  /** What is shut, by its words; nothing where it is the whole. */
  readonly part: Part | undefined;
  /** It runs, but nobody new is taken. */
  readonly isFull: boolean;
  /** Only new people are turned away from it: "New loans are paused". */
  readonly isOfNew: boolean;
  readonly sentence: string;
  /** The words that tell of it, with its time. */
  readonly clause: string;
}

interface Part {
  /** Words that nothing else in the record is called by. */
  readonly own: readonly string[];
  /** Words that it shares with others: "evening group". */
  readonly shared: readonly string[];
  readonly days: readonly string[];
  /** A weekday on which nothing else runs names it alone. */
  readonly isDayEnough: boolean;
  /** "room 4", "gate B": said with that number or letter, or another is meant. */
  readonly labels: readonly (readonly [string, string])[];
}

/** All that a record tells of what does not run, and what it says goes on. */
export interface ShutState {
  readonly closings: readonly Closing[];
  /** Words and numbers that only what goes on is told by, and that only the rest is told by. */
  readonly goesOn: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
  readonly takesNames: boolean;
  /** It asks that nobody be sent. */
  readonly sendsNobody: boolean;
  /** Sentences that tell of the closing of parts alone, behind what opens the record. */
  readonly ofParts: readonly string[];
  /** Words of what goes on only for those who are in already. */
  readonly bound: ReadonlySet<string>;
  /** Words of what goes on only for the time of the return: "takes names for March". */
  readonly later: ReadonlySet<string>;
  /** When the record says that it runs again: "3 may", "april". */
  readonly returns: readonly string[];
}

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/gi;
const lasting = `(?=\\s+(?:for|until|till|since|while|as|because|with|to (?:new|all)|in (?:the (?:spring|summer|autumn|winter|holidays)|${month})|all|every (?:(?!\\w+day\\b)\\w+)|${month}|from (?!\\d{1,2}(?:[:.]\\d|\\s?[ap]m))|at (?:present|the moment|christmas|easter|all)|now|just now|again|this|next|last|and|any)\\b|\\s*(?:[.,;:(]|$))`;
const states =
  '(?:closed|shut|paused|suspended|on hold|full(?! of\\b)|fully booked|booked up|withdrawn|discontinued|drained|cancelled|off|over|finished|stopped|ended|dropped|scrapped|axed|wound up|switched off|sold|bricked up|boarded up|sealed(?: up| off)?|locked up|taken away|out of (?:order|use|action)|no more|not (?:running|open|taken(?= (?:from|until|till|before)\\b)|being (?:given|taken|run)|available|to be had|meeting|on)|off the road|on leave|spent|(?:all )?(?:given out|allocated|used up)|all (?:taken|placed)|taken(?= (?:until|till)\\b)|on (?:its|their|a) (?:\\w+ )?break)';
const aux =
  "(?:(?:is|are|was|were|has|have|been|being|now|currently|also|both|all|each|sadly|at present|'s|'re|'ve)\\s+)";
const done =
  '(?:closed|shut|stopped|ended|ceased|paused|finished|folded|gone(?= for good)|moved away|run out|come to an end|lapsed|failed)';
const predicate = new RegExp(
  `(?:\\s|(?<=\\w)(?='))(?:${aux}+${states}(?: (?:for good|down|up|altogether))?${lasting}|(?:was|were|has been|have been)\\s+${states}(?=\\s+on \\d)|(?<!\\bto )(?:has|have|'ve|'s)\\s+(?:now |also |sadly )?${done}\\b|(?:closed|shut|stopped|ended|ceased|finished|folded|moved away) (?=in |to (?!new\\b)|on \\d|to (?!new)|at (?:christmas|easter)|last |for good)|no longer (?:runs?|meets?|opens?|takes?|serves?)\\b|(?:do|does|will) ?(?:not|n't) (?:(?:run|meet|open)${lasting}|come back\\b|be (?:let|running|open)\\b)|(?:cannot|can't) be had${lasting}|(?:has|have) no (?:more )?(?:places|room|space|vacancies)\\b|takes? (?:a|its|their) (?:\\w+ )?break\\b|takes? no (?:new )?(?:applications|names|referrals|bookings|people|members)\\b|(?:waiting )?list (?:is )?(?:shut|closed)\\b)`,
  'i',
);
const opening =
  /^\W*(?:NOTE:? ?|(?:we|it|they)(?:'ve|'re|'s| are| is| have| has)? (?:\w+ )?)?(?:closed|shut|paused|suspended|full(?=\s*(?:[.,;:(]|$)| (?:for|until|till|at|and|this|now|since)\b)|not (?:open|running|to be had|available)|no longer running|cancelled|moved away|on (?:a|its|our) (?:\w+ )?break|takes? \w+ off)\b(?! (?:on|to(?! (?:new|all|referrals|applications)\b)|at(?! \d+ (?!am|pm))|over|of|board|if|when|\w+days?|in (?!january|february|march|april|may|june|july|august|september|october|november|december))\b)/i;
const nothing = new RegExp(
  `^(?:no(?! one)|nothing) ([^.;,:]{0,40}?)(?: (?:is|are|can|will|may|runs?|meets?|days?|now|before|until|till|since|this|in ${month})\\b|$)`,
  'i',
);
const full =
  /\b(?:full|booked|list|new (?:people|members|names|referrals|loans|cards|clients|applications)|no (?:new )?(?:places|names|applications|referrals)|nobody new|places (?:are|is) (?:all )?taken)\b/i;
const turnedAway =
  /\bnot (?:able to take|taking|adding|accepting) (?:on )?(?:any(?:one|body)?|new|\w*-?referrals)\b|\bnobody new\b|\bno new (?:people|names|members|referrals|clients)\b/i;
const idle =
  /^(?:the|and|for|our|it|thei|their|that|thi|who|with|from|onli|new|peopl|ani|all|over|under|now|at|of|to|in|on|by|an?|or|is|ar|ha|have|be|we|i|both|also|ever|you|am|pm|until|till|present|not|no|own|old|current|person|those|thi|what|thei|can|could|will|would|mai|might|should|do|doe|just|also|still|here|there|then|than|check|last|check)$/;
const generic =
  /^(?:run|trip|team|desk|hour|group|class|club|servic|session|scheme|cours|place|case|list|wait|book|referr|membership|regist|enrol|applic|intak|vacanc|meet|project|name|slot|entri|space|everyth|day|door|room|work|time|branch|offic|member|loan)$/;
const lists = /^(?:list|book|referr|applic|membership|regist|enrol|intak|vacanc|place|name|member)$/;
const keepsOn =
  /\b(?:still|carr(?:y|ies|ied) on|go(?:es)? (?:on|ahead)|(?:stay|remain)s?\b|continu\w+|as (?:before|usual|normal)|already|unaffected|what we can do|can (?:sign up|join|ring)|registration|another matter|those who|takes names|(?:can|may) (?:still )?ring|open to all|for (?:the|our|its) (?:\w+ ){0,2}(?:members|\w+y) |questions|open (?:on|from|for|again)|instead|answer\w*|during that time|meanwhile|meantime|enquiries|quer(?:y|ies)|(?:is|are) held|can be asked|(?:sent|handed) back|runs? on)\b/i;

const namesReturn =
  /\b(?:again|re-?open\w*|re-?start\w*|resum\w*|back|next|starts?|begins?|open (?:from|on|for)|from then|bookings)\b/i;
const lastDay = new RegExp(`\\b(?:until|till|before|to) (?:[\\w,-]+ ){0,5}?(?:\\d{1,2} )?${month}\\b`, 'gi');

const isBound = /\b(?:already|present|existing|current|old|those who|members?|for the \w+y)\b/i;

// "The tutor now teaches privately": what there is in its stead.
const inItsStead = /(?<!\b(?:is|are|was|has)) now (?!belongs|houses|has|is)\w+s\b/i;

// A poster that still gives the old times tells of nothing that goes on, nor does what was done when it ran.
const outOfDate =
  /\b(?:when (?:it|we|they) ran|it was|used to|no questions)\b|\bstill (?:up|shows?|says?|gives?|lists?|has the)\b|\bposters?\b/i;

/** Whether a closing of the whole goes on till a day or till further notice, and is no month's rest of each year. */
export const isOngoing = ({ part, isFull, clause, sentence }: Closing): boolean =>
  part === undefined &&
  !isFull &&
  (/\b(?:until|till|since|from)\b/i.test(clause) ||
    /\b(?:while|because|again)\b/i.test(sentence) ||
    datesIn(clause).length === 0);

// A list that takes names may be joined.
const takesNames =
  /\bnames? (?:go|are taken|taken|can be)\b|\bkeeps? a waiting list\b|\bwaiting list of\b|\blist is open\b/i;

const numbersIn = (text: string): string[] =>
  (text.match(/\b0\d(?:[\d ]*\d)\b/g) ?? []).map((one) => one.replace(/ /g, ''));
const wordsIn = (text: string): string[] => stemsOf(text).filter((one) => one.length > 2 && !idle.test(one));
const daysIn = (text: string): string[] => [
  ...new Set(
    [...text.replace(/\bweekends?\b/gi, 'Saturday Sunday').matchAll(weekday)].map((one) => one[0].toLowerCase()),
  ),
];
const labelled = /\b([A-Za-z]{3,}?)s? ((?:\d{1,2}|[A-Z])(?:(?:, | and | or )(?:\d{1,2}|[A-Z]))*)\b(?![:.]\d|\s?[ap]m)/g;
const season = /\b(?:christmas|easter|spring|summer|autumn|winter|new year|half[- ]term|term)\b/gi;
const dated = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${month})\\b(?: (\\d{1,2})\\b(?!\\d|:|\\.\\d|\\s?[ap]m))?`, 'gi');

function labelsIn(text: string): [string, string][] {
  return [...text.matchAll(labelled)].flatMap(([, noun = '', list = '']) =>
    new RegExp(`^${month}$`, 'i').test(noun)
      ? []
      : list.split(/, | and | or /).map((one): [string, string] => [stemsOf(noun)[0] ?? '', one]),
  );
}

function datesIn(text: string): string[] {
  const days = [...text.matchAll(dated)].flatMap(([whole, before, name = '', after]) =>
    // "May" alone at the beginning, or in small letters, is the other word.
    /\bmay\b/.test(whole) && before === undefined ? [] : [`${before ?? after ?? ''} ${name.toLowerCase()}`.trim()],
  );
  return [...days, ...[...text.matchAll(season)].map((one) => one[0].toLowerCase())];
}

/** The place that a service has left: "moved in April from the Scout hut to the chapel". */
function placeLeft(sentence: string, rest: string): Part | undefined {
  const found =
    /\b(?:moved|relocated)\b[^.;]*? from (?:the )?([^.;]+?)(?: to | on \d| and |[;.,]|$)|\bhas left (?:the )?([^.;,]+?)(?: and |[;.,]|$)/i.exec(
      sentence,
    );
  const place = found?.[1] ?? found?.[2];
  if (place === undefined) return undefined;
  const known = new Set(stemsOf(`${rest} ${sentence.replace(place, ' ')}`));
  const own = wordsIn(place).filter((one) => !known.has(one));
  if (own.length > 0) return { own, shared: [], days: [], labels: [], isDayEnough: false };
  // From number 46 to number 45 of one street.
  const door = /^(\d{1,3}) \p{Lu}/u.exec(place)?.[1];
  return door === undefined || new RegExp(`\\b${door}\\b`).test(rest)
    ? undefined
    : { own, shared: [], days: [], labels: [['', door]], isDayEnough: false };
}

function clausesOf(sentence: string): readonly string[] {
  return sentence.split(/(?<=[;:])\s+|,? (?:though|but|since|because|while|so|as) |, and /).flatMap((clause) => {
    // "The press room was sold and our lease ended" tells of two things; "The shop and our van are off" of one.
    const [first = '', ...others] = clause.split(/ and (?=(?:our|its|we|it|they|all|the|no)\b)/);
    return predicate.test(` ${first}`) ? [first, ...others] : [clause];
  });
}

/** What a sentence tells beside a closing: "Staff may use the upper room; the lower room is closed". */
const besides = (sentence: string, clause: string): readonly string[] =>
  sentence
    .replace(clause, ';')
    .replace(/[^;]*:/g, '')
    .split(';')
    .filter(
      (one) =>
        !predicate.test(` ${one}`) &&
        !opening.test(one.trim()) &&
        !namesReturn.test(one) &&
        !/\b(?:was|were|used to)\b/i.test(one),
    );

/** The subjects of a clause that tells of a closing: "The drop-in and the Friday creche". */
function subjectsOf(clause: string, isFirst: boolean): readonly string[] | undefined {
  const plain = clause
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (isFirst && opening.test(plain)) return [''];
  const none = nothing.exec(plain);
  // "No Sundays" and "no membership" are rules; "no classes before Easter" tells of a closing.
  if (
    none !== null &&
    !/\b(?:now|at present|since|until|till|before (?!\d{1,2}(?::|\.|[ap]m))|this (?:year|month|term|week)|in [a-z]+ 20\d\d)\b/i.test(
      plain,
    )
  )
    return undefined;
  if (none !== null)
    return /^(?:no|nothing) (?:waiting list|waits?|waiting|queues?)\b|\b(?:need|book|referral|charge|cost|fee|lift|dogs?|appointment|parking|voucher|step|stairs)/i.test(
      none[0],
    )
      ? undefined
      : [none[1] ?? ''];
  const found = predicate.exec(` ${plain}`);
  if (found === null) return undefined;
  if (/\d{1,2}(?:[:.]\d\d|[ap]m)\b|\bnoon\b/.test(plain.slice(0, found.index))) return undefined;
  const subject = plain
    .slice(0, Math.max(0, found.index - 1))
    .replace(/^\W*(?:this|last) (?:\w+'s )?(?=\w)/i, '')
    .replace(/,? 0\d[\d ]{7,}\d,?/, '')
    .replace(/ for (?:this|the) (?:year|term|season|summer|winter)$/i, '');
  if (
    subject.split(/\s+/).length > 9 ||
    /\b(?:nobody|no one|nothing|not|never|when|if|once|after|before|unless|whether|who|that|which|whose)\b/i.test(
      subject,
    )
  )
    return undefined;
  return subject.split(/ and (?=(?:the|our|its) )/i);
}

/** "GP" of the GP scheme: letters that are a word. */
const lettersIn = (text: string): string[] => (text.match(/\b[A-Z]{2}\b/g) ?? []).map((one) => one.toLowerCase());

function partOf(subject: string, rest: string, title: string, about: string): Part | 'whole' | undefined {
  if (/^\W*(?:we|it|they|this)?\W*$/i.test(subject) || /^\W*(?:all|every) \w+$/i.test(subject)) return 'whole';
  const days = daysIn(subject);
  // A number that opens it tells it from its like: "Room 4"; one behind it only says where it is.
  const labels = labelsIn(subject).filter(([noun]) =>
    stemsOf(subject.replace(/^\W*(?:the|our) /i, ''))
      .slice(0, 2)
      .includes(noun),
  );
  // "The 46" of a bus.
  const bare = /^\W*(?:(?:the|our|no) )?(?:number )?(\d{1,3}|[A-Z]{1,3}\d{1,3})\W*$/i.exec(subject)?.[1];
  if (bare !== undefined) labels.push(['', bare]);
  const known = new Set(stemsOf(rest));
  const named = new Set(stemsOf(title));
  // Money that ran out is why a thing is shut, and not the thing.
  if (/\b(?:funding|money|lease|insurance|date)\b/i.test(subject)) return undefined;
  const words = [...new Set([...wordsIn(subject.replace(weekday, ' ')), ...lettersIn(subject)])].filter(
    (one) => !labels.some(([noun]) => noun === one) && one !== 's',
  );
  const own = words.filter((one) => !known.has(one) && !named.has(one) && !generic.test(one));
  if (/^\W*new\b/i.test(subject) && own.length === 0 && words.some((one) => !lists.test(one) && !named.has(one)))
    return { own: words, shared: [], days, labels: [], isDayEnough: false };
  const shared = words.filter((one) => !own.includes(one));
  const others = new Set(daysIn(rest));
  // "No delivery in February" of "order on Mondays, delivery on Tuesdays": what goes on only on a day of its own is told by that day.
  if (days.length === 0 && own.length === 0 && shared.length > 0) {
    const [beside, apart] = [true, false].map((isBeside) =>
      rest
        .split(/[,;.]\s/)
        .filter((one) => shared.every((word) => stemsOf(one).includes(word)) === isBeside)
        .flatMap(daysIn),
    );
    const ofOwn = [...new Set(beside)].filter((one) => apart?.includes(one) === false);
    if (ofOwn.length > 0 && (apart ?? []).length > 0)
      return { own, shared, days: ofOwn, labels: [], isDayEnough: true };
  }
  const isDayEnough =
    days.length > 0 && days.every((one) => !others.has(one)) && (others.size > 0 || /\bweekdays\b/i.test(rest));
  if (labels.length > 0) return { own, shared, days, labels, isDayEnough: false };
  // "Drivers are off for all of May" of a service that says first of all that drivers do it.
  if (/^\W*(?:(?:all|the|our) )*(?:volunteers?|drivers?|leaders?|tutors?|teachers?|coach(?:es)?)\W*$/i.test(subject))
    return words.every((one) => stemsOf(about).includes(one)) ? 'whole' : undefined;
  if (days.length === 0 && own.length === 0)
    return words.every((one) => generic.test(one) || named.has(one)) ? 'whole' : undefined;
  if (own.length === 0 && !isDayEnough && [...others].every((one) => days.includes(one)))
    return words.every((one) => generic.test(one)) ? 'whole' : undefined;
  return { own, shared, days, labels, isDayEnough };
}

// "On Wednesday afternoons the surgery is closed": an hour of each week, and nothing that does not run.
const isOfEachWeek =
  /^\W*(?:and |but )?on (?:(?:a|most|all|the) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week ?days|weekends)(?:(?:,| and| or) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)*(?: (?:mornings?|afternoons?|evenings?|nights?|lunchtimes?))?,? (?!.*\b(?:until|till|since|while|again|for good|no longer)\b).*\b(?:is|are) (?:closed|shut|off)\b/i;

const leads =
  /^\W*(?:the|our|its) (?:\w+ )?(?:leader|tutor|teacher|coach|organiser|co-?ordinator|manager|warden|secretary|convenor|instructor|trainer|host|owner|volunteers?)\b,?(?: \p{Lu}[\p{L}'-]+){0,3},?\s*$/iu;
const takesNobody = /\btak(?:es?|ing) (?:on )?(?:no|nobody)\b/i;

/** Reads a record; `title` is its name, or what it opens with. */
export function readShut(sentences: readonly string[], name: string, isService: boolean): ShutState {
  const title = `${name} ${sentences[0]?.split(',')[0] ?? ''}`;
  const closings: Closing[] = [];
  for (const [place, sentence] of sentences.entries()) {
    let head = '';
    for (const [at, clause] of clausesOf(sentence).entries()) {
      if (isOfEachWeek.test(clause)) continue;
      const subjects = subjectsOf(plainWords(clause.replace(/[;:.]+$/, '')), at === 0 || head !== '');
      const rest = sentences.flatMap((one) => (one === sentence ? besides(sentence, clause) : [one])).join(' ');
      for (const subject of subjects ?? []) {
        if (place === 0 && subject !== '') continue;
        const stems = wordsIn(subject);
        const isList =
          (stems.length > 0 && stems.every((one) => lists.test(one) || one === 'wait')) ||
          (/^\W*(?:the|its|our|their)?\W*(?:waiting)?$/i.test(subject) && subject !== '' && /\blist\b/i.test(clause));
        const isBare =
          (subject === '' && !/^\W*(?:we|it|they)\b/i.test(clause)) || isList || /^(?:this|last)\b/i.test(subject);
        // "The leader, Ada Moss, takes no names": nobody else does.
        const isOfLeader = leads.test(subject) && takesNobody.test(clause);
        // "The group is full and its list is shut": the list is the group's.
        if (isList && closings.at(-1)?.sentence === sentence) continue;
        const part = partOf(
          isBare && head !== '' && head.split(' ').length < 7 ? head : isList || isOfLeader ? '' : subject,
          rest,
          title,
          sentences[1] ?? '',
        );
        if (part === undefined || (part === 'whole' && !isService)) continue;
        closings.push({
          part: part === 'whole' ? undefined : part,
          isFull: isList || isOfLeader || full.test(clause),
          isOfNew: /^\W*new\b/i.test(subject),
          sentence,
          clause,
        });
      }
      if (isService && subjects === undefined && turnedAway.test(clause))
        closings.push({ part: undefined, isFull: true, isOfNew: true, sentence, clause });
      const left = at === 0 ? placeLeft(sentence, rest) : undefined;
      if (left !== undefined) closings.push({ part: left, isFull: false, isOfNew: false, sentence, clause });
      if (clause.endsWith(':'))
        head = /^\W*(?:note|news|alert|status|update|please|important)\b/i.test(clause) ? '' : clause.slice(0, -1);
    }
  }
  const told = new Set(closings.map((one) => one.sentence));
  const on = sentences.filter(
    (one, place) => place > 0 && !told.has(one) && (keepsOn.test(one) || inItsStead.test(one)) && !outOfDate.test(one),
  );
  const off = sentences.filter((one, place) => place > 0 && !on.includes(one));
  const wordsOf = (list: readonly string[]): Set<string> =>
    new Set(list.flatMap((one) => [...wordsIn(one), ...numbersIn(one)]));
  const [goesOn, rest] = [wordsOf(on), wordsOf(off)];
  return {
    closings,
    ofParts: sentences.filter(
      (sentence, place) =>
        place > 1 && told.has(sentence) && closings.every((one) => one.sentence !== sentence || one.part !== undefined),
    ),
    goesOn: new Set([...goesOn].filter((one) => !rest.has(one))),
    rest: new Set([...rest].filter((one) => !goesOn.has(one))),
    takesNames: takesNames.test(sentences.join(' ')),
    sendsNobody: /\b(?:do not|don't) send\b|\bnobody (?:goes|is to be sent)\b/i.test(sentences.join(' ')),
    bound: wordsOf(on.filter((one) => isBound.test(one) && !/\bnow\b/i.test(one))),
    later: wordsOf(on.filter((one) => datesIn(one).length > 0)),
    returns: sentences
      .flatMap(clausesOf)
      .flatMap((one) =>
        told.size === 0
          ? []
          : namesReturn.test(one) || on.some((other) => other.includes(one))
            ? datesIn(one)
            : [...one.matchAll(lastDay)].flatMap(([found]) => datesIn(found)),
      ),
  };
}

/** Whether a sentence speaks of what the record says goes on, and not of what is shut. */
export function speaksOfWhatGoesOn(text: string, { goesOn, rest, later, bound, sendsNobody }: ShutState): boolean {
  if (sendsNobody && /\b(?:take|try|go|send|bring|come|turn)\b/i.test(text)) return false;
  const said = [...new Set([...wordsIn(text), ...numbersIn(text)])];
  if (
    bringsIn.test(text) &&
    !/\b(?:already|old|member|still)\b/i.test(text) &&
    said.some((one) => bound.has(one) && goesOn.has(one))
  )
    return false;
  if ([...text.matchAll(/\b(?:book|reserv|enrol)\w*/gi)].some((one) => !goesOn.has(stemsOf(one[0])[0] ?? '')))
    return false;
  if (soon.test(text) && datesIn(text).length === 0 && said.some((one) => later.has(one) && goesOn.has(one)))
    return false;
  const on =
    said.filter((one) => goesOn.has(one)).length +
    (/\b(?:still|already|carr(?:y|ies) on|go(?:es)? on)\b/i.test(text) ? 0.5 : 0);
  return on >= 1 && on > said.filter((one) => rest.has(one)).length;
}

// Somebody brought to a service that takes nobody.
const bringsIn =
  /\b(?:would|could|can|will|might|may|'d|'ll)\b[^.;]*\b(?:him|her|them|theirs|hers|his|(?:the|a) (?:child|family|couple|lad|man|woman|patient)|new)\b|^(?:\w+ )?(?:refer|join|sign|ask|get|put|book|send|try|apply|take|enrol|register|have (?:him|her|them))\b|\b(?:he|she|they) (?:can|could|might|will|may)\b|\bnew (?:people|names|members|\w+s)\b|\b(?:can|could) (?:see|take|match|fit)\b|\b(?:can|could) be (?:referred|booked|seen|put)\b|\bto (?:refer|join|enrol|sign up|register|apply)\b|\bhas (?:\w+ )?(?:an?|\w+) (?:place|opening|vacancy|slot)\b|\b(?:is|be|it's|that's) (?:\w+ )?(?:good value|worth a (?:try|go|call)|(?:a|the) (?:good|right) (?:fit|start|choice|option|thing|place)|ideal|perfect|just right)\b/i;

const soon =
  /\b(?:today|tonight|tomorrow|now|straight off|(?:this|next) (?:\w+day|week|month|morning|afternoon|evening))\b/i;

const isIn = (said: readonly string[], word: string): boolean =>
  said.some((one) => one === word || (word.length > 4 && one.startsWith(word.slice(0, Math.max(5, word.length - 1)))));

/** Whether a sentence speaks of a part. */
export function speaksOf(text: string, part: Part): boolean {
  const said = stemsOf(text.replace(/\brefer(?:s|ring)? (?:him|her|them|your)sel(?:f|ves)\b/gi, 'self referral'));
  const days = daysIn(text);
  if (part.labels.length > 0) {
    const labels = labelsIn(text);
    return part.labels.every(([noun, label]) =>
      noun === ''
        ? new RegExp(`\\b${label}\\b(?![:.]\\d)`).test(text)
        : labels.some(([other, one]) => other === noun && one === label),
    );
  }
  if (part.days.length > 0 && days.length > 0 && !part.days.some((one) => days.includes(one))) return false;
  const isOfDay = part.days.some((one) => days.includes(one));
  const own = part.own.filter((one) => isIn(said, one)).length;
  if (
    own > 0 &&
    own >= part.own.length - (part.own.length > 1 ? 1 : 0) &&
    (own === part.own.length || own > 1 || isOfDay || part.shared.some((one) => isIn(said, one)))
  )
    return true;
  return (
    isOfDay &&
    (part.isDayEnough ||
      (part.own.length === 0 && part.shared.length > 0 && part.shared.every((one) => isIn(said, one))))
  );
}

// Denials that tell of no closing.
const harmless =
  /\b(?:no|without)(?: an?)? (?:need|booking|referral|charge|cost|fee|appointment|voucher|wait|steps?|rush|fuss|questions)\b|\b(?:rather|would) not\b|\bif [^,;]*(?:,|$)|\bonce (?:he|she)\b[^,;]*(?:,|$)|\bonly (?:£|a\b|(?:need|ring|ask))|\bneed only\b|\bnot (?:far|only|just|too)\b|\b(?:costs?|for) nothing\b|\b(?:while|as) (?:you|he|she|they) waits?\b|\b(?:him|her|them|you|gets?|getting|goes?|comes?|walk\w*|straight) out of\b|\b(?:hours?|days?|time|miles?|way|straight|pounds?|penc\w+) off\b/gi;
const tellsPlainly =
  /\b(?:not|no|none|nobody|never|cannot|nor|neither|nothing|without|only|full|closed|shut|closes|shuts|closure|bricked|boarded|sealed|spent|used up|allocated|paused?|suspend\w*|stop(?:s|ped)?|end(?:ed|s)|ceased|finish(?:ed|es)|cancell\w+|withdrawn|dropped|gone|(?:is|are|was|were|both|all|now|be|been|stays?|takes?|switched|it's|they're) off|off (?:until|till|for|in|all|now)|off(?=\s*(?:[,.;[]|$))|(?:is|are|was|were|it's|they're) (?:all )?over(?! \d)|(?:run|ran|given|is|are|put) out|out of (?:order|use|action|date)|empty|vacant|boarded|sold|lapsed|moved|(?:has|have|'ve) left (?:the|its|their|for|number|\d+)|used to|was|were|had|booked up|fully booked|on hold|broken|drained|locked|(?:its|their|summer|winter|august|christmas|easter) break|(?:on|has|have|takes?) (?:a|its|their) (?:\w+ )?break|skip|ignore|forget|rule|discount|already|earliest|unless|wound up|failed|(?:all|are|been) (?:taken|placed)|collapsed|come down|dead|pausing|left out|restart of|leave (?:\w+ )?(?:for|till) later|for now|being \w+ed|rests?|waits?|scrapped|out of)\b|n't\b/i;
const whenItRuns =
  /\b(?:when|once|after|until|till)\b (?:[\w'&-]+ ){1,4}?(?:(?:is|are|has|have) )?(?:re-?(?:open|start)\w*|resum\w+|returns?|runs|running|open\w*|back|going|starts?|starts? again|again|mended|ready|lifted|on)\b|\bwhen (?:it|they)'(?:s|re) (?:re-?open\w*|running|open|on|back|going)\b|\b(?:after that|from then|then on|normally|usually|in ordinary)\b/i;
const claimsReturn =
  /\b(?:re-?open(?:s|ing)?|re-?starts?|resumes?|returns?|(?:open|start|run|meet|begin|lend|serv|let|taking|given|lent|on)\w*(?: \w+){0,3} again|opens? up|picks? up again|(?:is|are|be|comes?|due|have|has|had) (?:\w+ ){0,3}(?:back|again))\b/i;
const vagueReturn =
  /\b(?:soon|shortly|(?:this|next) (?:week|month|\w+day)|tomorrow|today|in a (?:week|fortnight|month)|after (?:its|their|the) \w+ break)\b/i;

const isReturn = (day: string, returns: readonly string[]): boolean =>
  returns.some(
    (one) =>
      one === day ||
      one.split(' ').at(-1) === day ||
      // Of a month alone no day is known but its first.
      (day.split(' ').at(-1) === one && !/^(?:[2-9]|\d\d) /.test(day)),
  );

/** Whether what is said gives a date that the record gives for the closing or the return. */
function givesItsDate(text: string, { returns }: ShutState): boolean {
  const said = datesIn(text);
  return said.length > 0 && said.every((one) => isReturn(one, returns));
}

/** "After Lent", "after the repairs" of what is shut for these. */
function isAfterIt(text: string, { closings }: ShutState): boolean {
  const reason = /\b(?:after|once) (?:the |its |their )?(\p{L}{4,})/iu.exec(text)?.[1];
  const [stem] = stemsOf(reason ?? '');
  return (
    stem !== undefined &&
    !idle.test(stem) &&
    closings.some(({ clause }) =>
      new RegExp(`\\b(?:for|during|over|while) (?:[\\w'-]+ ){0,3}?${stem}`, 'i').test(clause),
    )
  );
}

/** Whether a sentence says that the thing does not run, or names its return. */
export function tellsOfClosing(sentence: string, state: ShutState): boolean {
  const text = plainWords(sentence).replace(harmless, ' ');
  return (
    tellsPlainly.test(text) ||
    whenItRuns.test(text) ||
    isAfterIt(text, state) ||
    (givesItsDate(text, state) && (!soon.test(text) || !bringsIn.test(text) || speaksOfWhatGoesOn(text, state)))
  );
}

/** "Its freezer has failed": only what the record tells of the closing itself. */
function isItsReason(text: string, { sentence, part }: Closing, { rest }: ShutState): boolean {
  if (soon.test(text) || bringsIn.test(text)) return false;
  const told = new Set(wordsIn(sentence));
  const said = wordsIn(text.replace(weekday, ' '));
  if (said.filter((one) => told.has(one)).length < 2) return false;
  return part === undefined
    ? !wordsIn(text).some((one) => rest.has(one) && !told.has(one))
    : daysIn(text).length === 0 && said.every((one) => told.has(one));
}

const gets =
  /\b(?:new|appl(?:y|ies)|sign\w*|join\w*|get|gets|refer\w*|register\w*|put|hand\w*|give\w*|can|could|would|will|might|may|start\w*|lend\w*|take\w*|ask|try)\b/i;

const monthNames = 'janfebmaraprmayjunjulaugsepoctnovdec';
const timed = new RegExp(
  `\\b(?:(until|till|before|from|since|to|in|for|during|every|of|and|on)(?: (?:the )?(?:whole|week|month|all|end|start|middle)(?: of)?)?(?: \\w+day)?(?: the)? )?(?:(\\d{1,2}) (?:to|-|and) )?(?:(\\d{1,2}) )?(${month})\\b`,
  'gi',
);

/** Whether a closing holds on a day: "until 4 May", "in July and August", "from 3 May to 28 June"; one without a time holds. */
export function isOn({ clause }: Closing, now: string | undefined): boolean {
  if (now === undefined) return true;
  const today = Number(now.slice(5, 7)) * 31 + Number(now.slice(8, 10));
  const times = [...clause.matchAll(timed)].map(([, before = '', first, last, name = '']) => {
    const start = (monthNames.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1) * 31;
    return { before: before.toLowerCase(), from: start + Number(first ?? last ?? 1), to: start + Number(last ?? 31) };
  });
  const [first, second] = times;
  if (first === undefined) return true;
  // Around the turn of the year a day of last month is nearer than that of next year.
  const isPast = (day: number): boolean => (today - day + 372) % 372 < 120;
  const isWithin = (from: number, to: number): boolean =>
    from <= to ? today >= from && today <= to : today >= from || today <= to;
  if (second?.before === 'to') return isWithin(first.from, second.to);
  // "Until the new term, Thursday 23 September": the day stands behind its name.
  const end =
    times.find((one) => /^(?:until|till|before)$/.test(one.before)) ??
    (/\b(?:until|till|before)\b/i.test(clause) ? times.at(-1) : undefined);
  if (end !== undefined) return first.before === 'from' ? isWithin(first.from, end.from) : !isPast(end.from);
  if (/^(?:since|from)$/.test(first.before)) return true;
  if (/\bweek\b/i.test(clause)) return isWithin(first.from, first.from + 6);
  // "The lunch stopped in March" tells since when; "Closed in August" and "off in July and August" how long.
  const isSince =
    /\b(?:stopped|ended|ceased|dropped|moved|sold|finished|withdrawn|gone|wound up|folded)\b|\w (?:has |was )?(?:closed|shut) (?:in|on)\b/i.test(
      clause,
    );
  return (isSince && times.length === 1) || times.some((one) => isWithin(one.from, one.to));
}

const ofList = /\b(?:list|names?)\b/i;

/** Another return than the record names, or one that it does not know of. */
function isOtherReturn(text: string, state: ShutState): boolean {
  const found = claimsReturn.exec(text);
  if (found === null || isDenied(text, found.index) || /\b(?:if|no date|unless|whether)\b/i.test(text)) return false;
  const said = datesIn(text.slice(found.index));
  if (said.length > 0) return !said.every((one) => isReturn(one, state.returns));
  return vagueReturn.test(text);
}

/** Whether a sentence sends nobody to what does not run: it tells of the closing or of what goes on. */
export function isHonestOfClosing(sentence: string, state: ShutState): boolean {
  const text = plainWords(sentence);
  return (
    state.closings.length > 0 &&
    !isOtherReturn(text, state) &&
    (tellsOfClosing(text, state) ||
      speaksOfWhatGoesOn(text, state) ||
      state.closings.some(
        (one) => (one.part === undefined || speaksOf(text, one.part)) && isItsReason(text, one, state),
      ))
  );
}

/** Whether the record itself tells that what a sentence speaks of is closed. */
export function isToldClosed(sentence: string, { closings }: ShutState): boolean {
  return closings.some((one) => one.part === undefined || speaksOf(sentence, one.part));
}

/** The sentences on parts that a sentence plainly leaves aside: it names neither their day nor today. */
export function partsLeftAside(sentence: string, { closings, ofParts }: ShutState): readonly string[] {
  const days = daysIn(sentence);
  return soon.test(sentence)
    ? []
    : ofParts.filter(
        (told) => !closings.some((one) => one.sentence === told && one.part?.days.some((day) => days.includes(day))),
      );
}

/** What a sentence offers of what does not run. */
export function closingFault(sentence: string, state: ShutState, now: string | undefined): string | undefined {
  const text = plainWords(sentence);
  if (state.closings.length === 0 || (state.takesNames && ofList.test(text))) return undefined;
  if (isOtherReturn(text, state)) return 'names another return than the source';
  if (tellsOfClosing(text, state)) return undefined;
  for (const one of state.closings) {
    if (!isOn(one, now) && !datesIn(text).some((day) => datesIn(one.clause).some((other) => other.endsWith(day))))
      continue;
    if (one.part === undefined ? speaksOfWhatGoesOn(text, state) : !speaksOf(text, one.part)) continue;
    if (one.part === undefined && one.isFull && !bringsIn.test(text)) continue;
    if (isItsReason(text, one, state)) continue;
    if (one.isOfNew && !gets.test(text) && !bringsIn.test(text)) continue;
    return one.part === undefined ? 'speaks of a service that does not run' : 'speaks of a part that does not run';
  }
  return undefined;
}
