// Which place of several: the door, gate, counter, bay or bus that a source names only to rule it out or to give it to somebody else, and places that it does not name for this.
import type { Source } from './check-facts-source.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

const entries = 'doors?|entrances?|gates?|gateways?|steps|arch(?:way)?|hatch|porch';
const nouns = `${entries}|yard|courtyard|car park|bays?|counters?|desks?|rooms?|pods?|halls?|lobby|foyer|corridor|stairs?|stairwell|blocks?|lifts?|ramps?|stands?|stops?|bus(?:es)?|routes?|units?|benches|huts?|suites?|studios?|trays?|lockers?|cupboards?|drawers?|cabinets?|clinics?`;
const mark = '(?:[A-HJ-Z]|\\d{1,3}[a-z]?)';
const placed = new RegExp(
  `(?<![\\p{L}\\d'-])(?:(${nouns})(?: (${mark})\\b(?!['\\w:.]\\w))?|([A-Z]{1,3}\\d{1,3}))(?![\\p{L}\\d])`,
  'giu',
);
const upToThreeWords = /(?:[\p{L}\d][\p{L}\d'-]* ){0,3}$/u;
// What a name of a place does not reach over.
const leads =
  /^(?:the|an?|our|its|their|his|her|your|this|that|these|those|in|at|on|by|to|of|from|for|with|through|via|off|up|down|past|near|behind|beside|under|over|into|or|and|as|while|use|using|take|is|are|was|come|comes|go|goes|get|park|enter|not|never|no|s|which|where|only|then|there|open|find|ring|press|if|when|so|but|have|has|can|next|level|step-free|whose|who|that|also|each|every|any|all|same|there)$/i;

/** A place as a text names it: "gate" with "lodge", "counter" with "13". */
interface Place {
  readonly noun: string;
  readonly own: readonly string[];
  readonly label: string;
  readonly at: number;
  readonly end: number;
}

const single = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/^buses$/, 'bus')
    .replace(/^benches$/, 'bench')
    .replace(/(?<!\bbu|step)s$/, '')
    .replace(/^route$/, 'bus')
    .replace(/^entrance$/, 'door');

const isBus = (noun: string): boolean => /^bus(?:es)?$/i.test(noun);

function placesIn(text: string): readonly Place[] {
  return [...text.matchAll(placed)].flatMap(({ 0: found, 1: noun = '', 2: typed = '', 3: code = '', index }) => {
    const before = upToThreeWords.exec(text.slice(0, index))?.[0] ?? '';
    // "A sudden stop", "before you stand": no place to wait at.
    const isVerb = /^(?:stop|stand)s?$/i.test(noun) && typed === '' && !/\b(?:bus|tram|the|our) $/i.test(before);
    if (isVerb || /^[a-z]/.test(code)) return [];
    // "Ask at the desk a day before": a small letter is no label.
    const line = isBus(noun) ? /(?:^|\s)(\d{1,3}[a-z]?) $/i.exec(before)?.[1] : undefined;
    // "The 36 bus" is bus 36.
    const label = /^[a-z]/.test(typed) ? '' : typed === '' ? (line ?? '') : typed;
    const words = before.trim().split(' ');
    const own = words
      .slice(words.findLastIndex((word) => leads.test(word) || word.endsWith("'s")) + 1)
      .filter((word) => word !== '' && word !== line);
    return [
      {
        noun: code === '' ? single(noun) : 'code',
        own: own.map((word) => word.toLowerCase().replace(/s$/, '')),
        label: (label + code).toLowerCase(),
        at: index - own.reduce((sum, word) => sum + word.length + 1, 0),
        end: index + found.length - (label === typed || typed === '' ? 0 : typed.length + 1),
      },
    ];
  });
}

// "Come through the second arch; the first leads to a garage": what is told apart without its noun gets it back.
const apart = '(?:first|second|third|left|right|front|back|rear|side|other|red|green|blue|white|black|yellow)';
const ellipsis = new RegExp(
  `\\b${apart} (${nouns})\\b([^.\\n]{0,60}?)([;,]| and| while| as) the (${apart})(?: one)?(?= (?:is|are|leads)\\b)`,
  'gi',
);
const whole = (text: string): string => text.replace(ellipsis, (all, noun: string) => `${all} ${noun}`);

// "Locked after 6pm" and "closed on Sundays" rule it out at times only.
const shut =
  /^(?:'s)?(?: (?:on|by|at|from|to|in|behind|beside) (?:[\w'-]+ ){1,4}?(?=is\b|are\b|has\b))? ?(?:(?:is|are|was|has|have|been|now|currently|kept|always) )*(?:closed|shut|locked|blocked|bricked up|boarded up|out of (?:use|order)|withdrawn|no longer|not (?:in use|to be used|open|a way)|gone|sealed|disused|removed|taken away|switched off)\b(?! (?:after|before|at|on|from|by|in|every|between|overnight|outside|daily)\b)/i;
const others =
  '(?:(?:lorr|deliver)(?:y|ies)|vans?|suppliers?|traders?|contractors?|builders?|ambulances?|(?:fire )?engines?|doctors?|gps?|nurses?|clinicians?|residents?|tenants?|permit[\\w -]*|goods|refuse|bins|coaches|taxis|guests?|emergencies|pupils?|teachers?|crews?|vehicles?|shoppers?|hotel|owners?|neighbours?)';
const staff = '(?:staff|employees|workers|officers|colleagues)';
const visitors = '(?:patients?|visitors?|customers?|the public|clients?)';
const isFor = (who: string): RegExp =>
  new RegExp(
    `^(?: (?:is|are))?(?: kept| reserved| meant)?(?: only)?(?: for| belongs? to| of)?(?: the)? (${who})(?: only| and \\w+)?\\s*(?:$|[.;,)(])`,
    'i',
  );
const elsewhere = /^ (?:belongs? to|is (?:part|the door) of|leads? (?:only )?(?:in)?to (?:a|an|another|somebody)\b)/i;
const reasonBefore = /\b(?:as|since|because) (?:the )?$/i;
const refused =
  /\b(?:nobody (?:uses|goes (?:in|into|through)) (?:the |our )?|(?:not|never) (?:(?:in|at|on|by|from|through|via|use|using|inside|outside) (?:the |our |an? )?|the |our ))$/i;

/** "The rear bays are for staff", "staff come in at the side entrance". */
const isStaffs = (clause: string, place: Place): boolean =>
  (/^ (?:is|are) /.test(clause.slice(place.end)) && isFor(staff).test(clause.slice(place.end))) ||
  new RegExp(`\\b${staff} (?:always |only )?(?:come|enter|go|park|walk)s?\\b[^,;:]*$`, 'i').test(
    clause.slice(0, place.at),
  );

type Standing = 'used' | 'barred' | 'staff' | 'public';
interface Ruled extends Place {
  readonly standing: Standing;
  /** What is said of it, by which a warning is told. */
  readonly told: readonly string[];
  readonly clause: string;
}

function ruledIn(source: Source): readonly Ruled[] {
  return whole(plainWords(source.all))
    .split(/\n|(?<=[.!?;])\s+/)
    .flatMap((clause) =>
      placesIn(clause).map((place) => {
        const after = clause.slice(place.end);
        const forOthers = isFor(others).exec(after) ?? elsewhere.exec(after);
        const standing: Standing =
          shut.test(after) ||
          forOthers !== null ||
          (reasonBefore.test(clause.slice(0, place.at)) && /^ (?:is (?:only )?for|belongs to|leads to) /.test(after)) ||
          refused.test(clause.slice(0, place.at))
            ? 'barred'
            : isStaffs(clause, place)
              ? 'staff'
              : /^ (?:is|are) /.test(after) && isFor(visitors).test(after)
                ? 'public'
                : 'used';
        return {
          ...place,
          standing,
          told: stemsOf(after).filter((one) => one.length > 2 && !isPlainStem(one)),
          clause,
        };
      }),
    );
}

const readBefore = new WeakMap<Source, readonly Ruled[]>();
function ruledOf(source: Source): readonly Ruled[] {
  const known = readBefore.get(source);
  if (known !== undefined) return known;
  const made = ruledIn(source);
  readBefore.set(source, made);
  return made;
}

const warns =
  /\b(?:not|never|no|nor|nobody|avoid|out of|unless|excepted|broken|skip|ignore|leave alone|instead of|rather than|cannot|without|closed|shut|locked|blocked|bricked|boarded|moved|except|used to|until|till|reopens?|again)\b|n't\b|\?\s*$/i;
const ofPatient = /\b(?:she|he|her|him|they|them|patients?|clients?|visitors?|mum|mother|family)\b/i;
const ofWorker = /\b(?:you|your|staff|link workers?)\b/i;

const isWithin = (part: readonly string[], all: readonly string[]): boolean => part.every((one) => all.includes(one));
/** Whether a place is the one that the source names. */
const isSame = (said: Place, known: Place): boolean =>
  said.noun === known.noun && said.label === known.label && isWithin(known.own, said.own);

/** Whether a sentence sends somebody to a place that its source names only to rule it out or to give it to others. */
function isBarred(text: string, source: Source): boolean {
  const ruled = ruledOf(source);
  const stems = new Set(stemsOf(text));
  return placesIn(text).some((said) => {
    const same = ruled.filter((one) => isSame(said, one));
    const most = Math.max(-1, ...same.map((one) => one.own.length));
    const nearest = same.filter((one) => one.own.length === most);
    if (nearest.length === 0 || nearest.some((one) => one.standing === 'used')) return false;
    return nearest.some(
      ({ standing, noun, told }) =>
        (standing === 'barred' && !told.some((stem) => stems.has(stem))) ||
        (standing === 'staff' && ofPatient.test(text) && !ofWorker.test(text)) ||
        (standing === 'public' &&
          !ofPatient.test(text) &&
          (ofWorker.test(text) || noun === 'bay' || noun === 'car park')),
    );
  });
}

/** Whether a sentence gives to one thing the numbered place of another: its words stand beside the other one only. */
function isOfAnother(text: string, source: Source): boolean {
  const said = placesIn(text).filter((one) => one.label !== '');
  const [only] = said;
  if (only === undefined || said.length > 1) return false;
  const ruled = ruledOf(source).filter((one) => one.noun === only.noun && one.label !== '');
  const own = ruled.filter((one) => one.label === only.label);
  const rivals = ruled.filter((one) => one.label !== only.label);
  if (own.length === 0 || rivals.length === 0) return false;
  const name = new Set(stemsOf(source.name));
  const words = contentOf(text).filter((one) => !name.has(one));
  // What stands beside both of them tells neither.
  const [ofOwn, ofRivals] = [own, rivals].map((some) => new Set(some.flatMap((one) => stemsOf(one.clause))));
  const telling = words.filter((one) => ofOwn?.has(one) !== ofRivals?.has(one));
  const held = (clause: string): number => {
    const known = new Set(stemsOf(clause));
    return telling.filter((one) => known.has(one)).length;
  };
  const isBeside = own.some((one) => rivals.some((other) => other.clause === one.clause));
  // "Counter 13 is council tax" says all that it is.
  const least = own.every((one) => one.at === 0 && /^ (?:is|has|holds|keeps) /.test(one.clause.slice(one.end))) ? 1 : 2;
  return !isBeside && own.every((one) => held(one.clause) === 0) && rivals.some((one) => held(one.clause) >= least);
}

/** Whether two numbered places of a sentence stand in its source each beside another one: "bus 8 from stand 6" of bus 8 from stand 4. */
function isPairedOtherwise(text: string, source: Source): boolean {
  const said = placesIn(text).filter((one) => one.label !== '');
  const [first, second, third] = said;
  if (first === undefined || second === undefined || third !== undefined || first.noun === second.noun) return false;
  const ruled = ruledOf(source).filter((one) => one.label !== '');
  const isWithOther = (one: Place, mate: Place): boolean => {
    const clauses = ruled.filter((known) => isSame(one, known)).map((known) => known.clause);
    const mates = ruled.filter((known) => clauses.includes(known.clause) && known.noun === mate.noun);
    return mates.length > 0 && !mates.some((known) => known.label === mate.label);
  };
  const isTogether = ruled.some(
    (one) => isSame(first, one) && ruled.some((other) => other.clause === one.clause && isSame(second, other)),
  );
  return !isTogether && (isWithOther(first, second) || isWithOther(second, first));
}

const lines = /\b(?:the|bus|number|service|route) (\d{1,3}[a-z]?)\b(?! (?:people|places|minutes|days|weeks|hours))/gi;

/** Whether a sentence sends to a bus of which its source says that it does not come. */
const isOtherBus = (text: string, source: Source): boolean =>
  [...text.matchAll(lines)].some(([, line = '']) =>
    new RegExp(`\\bthe ${line}(?: bus)? (?:does|do|will|is)(?: not|n't)\\b|\\bnot the ${line}\\b`, 'i').test(
      plainWords(source.all),
    ),
  );

const nouned = new RegExp(`\\b(?:${nouns})\\b`, 'gi');
const contentOf = (text: string): readonly string[] => [
  ...new Set(stemsOf(text.replace(nouned, ' ')).filter((one) => one.length > 2 && !isPlainStem(one))),
];

const entry = new RegExp(`^(?:${entries})$`);
const sends =
  /\b(?:go|goes|come|comes|get|gets|walk|walks|use|uses|enter|enters|meets?|take|takes|reach(?:es)?|in|through|by|wait|waits|past)\b/i;

/** Whether a sentence sends to a door or gate by a name that its source has for none, where the source names another. */
function isUnnamed(text: string, source: Source, given: string): boolean {
  if (!sends.test(text) || !ruledOf(source).some((one) => entry.test(one.noun) || one.noun === 'ramp')) return false;
  const known = new Set(stemsOf(`${source.all} ${given}`));
  return placesIn(text).some(
    ({ noun, own }) =>
      entry.test(noun) && own.length > 0 && own.every((one) => stemsOf(one).every((stem) => !known.has(stem))),
  );
}

const near = 'in|at|on|by|behind|beside|outside|opposite|near|from|through|past|off|down|up|round|next to|in front of';
const clauseEnd = /\n|(?<=[.!?;])\s+/;
const sentenceEnd = /\n|(?<=[.!?])\s+/;
/** What a place is for, and where a sentence says that it is. */
const roles: readonly (readonly [cue: RegExp, said: RegExp, pieceEnd: RegExp])[] = [
  [
    /\b[Pp]arking\b|(?<!\b(?:car|the|this|an?) )\bpark\b|(?:^|: )Park\b|\bcar parks?\b/,
    new RegExp(
      `(?:\\b[Pp]arking|(?<!\\b(?:car|the|this|an?) )\\bpark|^Park|\\b[Ll]eave (?:the|your|her|his) car)(?: is| the car| your car)? (?:${near}) ([^,.;:]+)`,
    ),
    // "Parking at the back for patients only; staff use Dune Street": what follows speaks of it too.
    sentenceEnd,
  ],
  [/\bramps?\b/i, new RegExp(`\\bramp\\b[^,.;:]*? (?:is|runs) (?:${near}) ([^,.;:]+)`, 'i'), clauseEnd],
  [/\blifts?\b/i, new RegExp(`\\blift (?:is (?:${near})|use) ([^,.;:]+)`, 'i'), clauseEnd],
  [
    /\bstep-free|level (?:access|way|entry)|ramp\b/i,
    new RegExp(
      `\\b(?:for (?:level|step-free) access|(?:level|step-free) access is)\\b.*?\\b(?:${near}) ([^,.;:]+)`,
      'i',
    ),
    clauseEnd,
  ],
];
const timed =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:free|day|week|month|morning|afternoon|evening|arrival|time|charge|cost|holidays?|term|season|winter|summer|autumn|spring)|\d ?(?:am|pm)\b|£/i;

/** Whether a sentence gives for the car, the ramp or the lift a place that the source's words on these hold nothing of. */
function isElsewhere(text: string, source: Source): boolean {
  return roles.some(([cue, pattern, pieceEnd]) => {
    const where = pattern.exec(text)?.[1];
    if (where === undefined || timed.test(where)) return false;
    const clauses = plainWords(source.all)
      .split(pieceEnd)
      .filter((one) => cue.test(one));
    const name = new Set(stemsOf(source.name));
    const telling = contentOf(where).filter((one) => !name.has(one));
    const said = telling.length > 0 ? telling : stemsOf(where).filter((one) => one.length > 2 && !isPlainStem(one));
    const known = new Set(clauses.flatMap(stemsOf));
    const own = new Set(stemsOf(source.all));
    const names = [...where.matchAll(/\b\p{Lu}\p{L}{2,}/gu)].flatMap((one) => stemsOf(one[0]));
    return (
      clauses.length > 0 &&
      said.length > 0 &&
      (said.every((one) => !known.has(one)) || names.some((one) => !own.has(one) && !name.has(one)))
    );
  });
}

const tailed = new RegExp(
  `\\b(${nouns})(?: ${mark}(?=,| ))?,? (?:behind|beside|opposite|outside|next to|by the|near the) (?!end\\b)([^,.;:\\n]+)`,
  'gi',
);
const tailsIn = (text: string): readonly (readonly [string, readonly string[]])[] =>
  [...text.matchAll(tailed)].map((one) => [single(one[1] ?? ''), contentOf(one[2] ?? '')] as const);

/** "The car park behind the bank" of the car park behind the club. */
function isBesideElse(text: string, source: Source): boolean {
  const known = tailsIn(plainWords(source.all));
  return tailsIn(text).some(([noun, words]) => {
    const same = known.filter((one) => one[0] === noun);
    return words.length > 0 && same.length > 0 && same.every((one) => !one[1].some((word) => words.includes(word)));
  });
}

const lettersOf = (code: string): string => code.replace(/\d/g, '');

/** Whether a sentence gives a plot, route or bed by a code that its source does not have, beside others of the same letter. */
function isStrangeCode(text: string, source: Source, given: string): boolean {
  const known = ruledOf(source).flatMap((one) => (one.noun === 'code' ? one.label : []));
  return placesIn(text).some(
    ({ noun, label }) =>
      noun === 'code' &&
      !new RegExp(`\\b${label}`, 'i').test(`${source.all} ${given}`) &&
      known.some((one) => lettersOf(one) === lettersOf(label)),
  );
}

const address = /\b(?:at|to|is) (\d{1,3}[a-z]?) (\p{Lu}[\p{L}'-]+(?: (?:(?:y|yr|an|na|the) )?\p{Lu}[\p{L}'-]+)*)/gu;
const noStreet = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** Whether a sentence gives a house number with another street, or a street with another number, than its source. */
function isOtherAddress(text: string, source: Source, given: string): boolean {
  const all = plainWords(source.all);
  return [...text.matchAll(address)].some(
    ([, n = '', road = '']) =>
      !noStreet.test(road) &&
      !`${all} ${given}`.includes(`${n} ${road}`) &&
      (new RegExp(`\\b${n} \\p{Lu}(?!un|ul|an|eb|ar|pr|ay|ug|ep|ct|ov|ec)`, 'u').test(all) ||
        new RegExp(`\\b\\d{1,3}[a-z]? ${road}\\b`).test(all)),
  );
}

const gone = [
  /\bmoved (?:away )?from ([^.;]{3,40}?) to (?=\S)/gi,
  /(?:\b(?:not|never|no longer) (?:in|at|on|outside|behind|from) |[,(] ?not (?=(?:the|our) ))((?:(?:the|our|an?) )?[\p{L}' -]{3,40}?)(?= or | and |[.;,)\n]|$)/giu,
];

const formerly =
  /\b(?:(?:old|former|previous) (?:address|place|home|hall|site|venue|premises|building|office|store|shop|branch)|(?:was|used to be) (?:held )?(?:at|in))\b[^.;\n]{0,40}?\b(\d{1,3}[a-z]? \p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)/giu;

/** Whether a sentence gives a house that the source has only as the old one. */
function isFormer(text: string, source: Source): boolean {
  if (/\b(?:left|old|former|previous|was|were)\b/i.test(text)) return false;
  const all = plainWords(source.all);
  const has = (words: string, house: string): boolean => new RegExp(`(?<!\\d)${house}\\b`, 'i').test(words);
  return [...all.matchAll(formerly)].some(
    ({ 0: told, 1: house = '' }) => has(text, house) && !has(all.replace(told, ' '), house),
  );
}

/** Whether a sentence sends to what the source says that it has moved from, or that it is not in. */
function isLeft(text: string, source: Source): boolean {
  const all = plainWords(source.all);
  const said = new Set(
    [...text.matchAll(new RegExp(`\\b(?:${near}|to)\\b ([^,.;:]+)`, 'gi'))].flatMap((one) => stemsOf(one[1] ?? '')),
  );
  return gone
    .flatMap((one) => [...all.matchAll(one)])
    .some((one) => {
      const own = stemsOf(one[1] ?? '').filter((stem) => stem.length > 2 && !isPlainStem(stem));
      const rest = new Set(stemsOf(all.replace(one[0], ' ')));
      return (
        own.length > 0 &&
        !timed.test(one[1] ?? '') &&
        !/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(one[1] ?? '') &&
        own.every((stem) => said.has(stem)) &&
        !own.every((stem) => rest.has(stem))
      );
    });
}

const storeyed =
  /\b(room|unit|flat|suite|studio|clinic|ward|locker|cupboard|cabinet|desk|store) (\d{1,3}[a-z]?|[A-HJ-Z](?![\w']))(?:,| \()? ?(?:is )?(?:on )?(?:the )?((?:lower|upper) ground|ground|lower|first|second|third|fourth|top|upstairs|downstairs)\b/gi;
const storeysIn = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(storeyed)].map(
    (one) =>
      [`${one[1]} ${one[2]}`.toLowerCase(), (one[3] ?? '').toLowerCase().replace('downstairs', 'ground')] as const,
  );

/** "Room 5 is on the first floor" of a room 5 on the ground floor, whatever stands on the first. */
function isOnOtherStorey(text: string, source: Source): boolean {
  const known = storeysIn(plainWords(source.all));
  return storeysIn(text).some(([room, storey]) => {
    const own = known.filter((one) => one[0] === room).map((one) => one[1]);
    // Upstairs is any floor but the ground.
    const fits = (one: string): boolean =>
      one === storey || ((one === 'upstairs' || storey === 'upstairs') && one !== 'ground' && storey !== 'ground');
    return own.length > 0 && !own.some(fits);
  });
}

/** What a sentence says of which door, counter, bay, bus or place that its source does not. */
export function placeFault(sentence: string, source: Source, given: string): string | undefined {
  const text = plainWords(sentence);
  if (warns.test(text)) return undefined;
  if (isBarred(text, source) || isOtherBus(text, source)) return 'a place that the source rules out';
  if (isLeft(text, source) || isFormer(text, source)) return 'a place that the source has left';
  if (isOtherAddress(text, source, given)) return 'another address than the source gives';
  if (isStrangeCode(text, source, given)) return 'a code that the source does not give';
  if (isOnOtherStorey(text, source)) return 'another floor than the source gives';
  if (isOfAnother(text, source) || isPairedOtherwise(text, source)) return 'the place of something else in the source';
  return isUnnamed(text, source, given) || isElsewhere(text, source) || isBesideElse(text, source)
    ? 'another place than the source gives for this'
    : undefined;
}
