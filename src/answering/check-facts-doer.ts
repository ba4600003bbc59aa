// Who does a deed: subject, verb and object of each clause are read, and the same deed may not be another's than in the source.
import type { Source } from './check-facts-source.ts';
import { alikeStems, isPlainStem, wordStem } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

const parties: readonly (readonly [string, string])[] = [
  ['worker', 'you|link workers?|workers?|we|staff'],
  ['lead', '(?:named |safeguarding )?leads?'],
  ['supervisor', '(?:duty |clinical |line )?supervisors?'],
  ['manager', '(?:line |duty |practice |service |team )?managers?'],
  [
    'council',
    '(?:city |county |district |borough )?councils?|local authorit(?:y|ies)|social (?:care|services|workers?)',
  ],
  [
    'gp',
    '(?:gp )?practices?|surger(?:y|ies)|gps?|doctors?|clinicians?|(?:duty|triage|practice) (?:nurse|doctor|gp|clinician|team)s?',
  ],
  ['nurse', 'nurses?|midwi(?:fe|ves)|health visitors?'],
  ['pharmacist', 'pharmacists?|chemists?'],
  ['adviser', '(?:debt |welfare |rights |benefits? )*advis[eo]rs?'],
  ['administrator', 'administrators?|reception(?:ists?)?|secretar(?:y|ies)'],
  ['co-ordinator', '(?:care |duty )?co-?ordinators?'],
  ['referrer', 'referrers?'],
  ['police', 'police'],
  ['buddy', 'budd(?:y|ies)'],
  ['bank', 'banks?'],
  ['panel', 'panels?|boards?|committees?|trustees?'],
  ['school', 'schools?|head ?teachers?'],
  ['landlord', 'landlords?'],
  ['jobcentre', 'jobcentres?|dwp'],
  ['service', '(?:\\w+ )?(?:service|team|scheme|charity|agency|organisation|provider|hospital)s?'],
  ['volunteer', 'volunteers?|befrienders?|drivers?'],
  ['relative', 'relatives?|famil(?:y|ies)|nephew|niece|son|daughter|husband|wife|partner|parents?|mother|father'],
  ['person', 'clients?|patients?|persons?|people|adults?|tenants?|carers?|members?|child(?:ren)?|wom[ae]n|m[ae]n'],
];
const anyParty = parties.map(([, words]) => words).join('|');
const nameParty = (words: string): string =>
  parties.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(words))?.[0] ?? words.toLowerCase();

const aux =
  "(?:,? (?:will|would|shall|should|must|may|might|can|could|also|always|then|usually|only|alone|never|now|just|has to|have to|needs? to|is to|are to|do|does|both|first|normally|who|themselves|yourself|do(?:es)? not|not|cannot)|'ll|'d|(?:do|does|ca|wo|must|should|is|are)n't)*";
// "The lead rings the council": who, in how, does what, to what.
const doing = new RegExp(
  `(?:^|[,;:.]\\s*|\\b(?:and|but|so|then|that|which|because|as|if|when|while|whether|once|after|before|until|for|where)\\s+)(?:the |an? |your |her |his |their |our |each |every |any |gp |only )*(${anyParty})(?: (?:of|on|in|at|from|for) (?:the |an? )?[\\w'-]+)?(${aux}) ([a-z][\\w-]{2,})\\b`,
  'gi',
);
const passive = new RegExp(
  `\\b(?:is|are|be|was|were|been|gets?) (?:\\w+ly )?(\\w{2,}(?:ed|en|ne|t|n|de|id|ld))(?: (?:in|out|up|on|off|down|over))?(?:(?! by )(?! and )[\\w ]){0,30}? by (?:the |an? |your |her |his |their |our )?(${anyParty})\\b`,
  'gi',
);
const command = /^(?:please |then |also |first,? |next,? |and |so |always |just )*([a-z]{3,})\b(.*)$/i;
const dull = new Set(
  [
    'be',
    'is',
    'are',
    'was',
    'were',
    'been',
    'have',
    'has',
    'had',
    'get',
    'got',
    'do',
    'does',
    'can',
    'will',
    'may',
    'must',
    'should',
    'who',
    'which',
    'and',
    'or',
    'not',
    'need',
    'needs',
    'want',
    'wants',
    'know',
    'come',
    'goe',
    'go',
    'live',
    'with',
    'from',
    'the',
    'for',
    'may',
    'might',
    'could',
    'would',
    'feel',
    'seem',
    'like',
    'help',
    'helps',
    'aged',
    'than',
    'only',
    'say',
    'think',
    'in',
    'on',
    'at',
    'that',
    'see',
    'hear',
    'find',
    'look',
    'meet',
    'use',
    'take',
    'make',
    'give',
    'let',
    'add',
    'hand',
    'advice',
    'noth',
  ].map(wordStem),
);

interface Deed {
  readonly who: string;
  readonly verb: string;
  readonly with: readonly string[];
  readonly denied: boolean;
  /** Nobody is named: an order to the worker. */
  readonly told: boolean;
  /** Its clause sets a condition: "cannot decide without", "can decide only if". */
  readonly bound: boolean;
}

const stemsIn = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/[a-z]{3,}/g)].map((one) => wordStem(one[0])).filter((one) => !isPlainStem(one));
const denying = /\b(?:not|never|no|nobody|cannot|without|rather than|instead of)\b|n't\b/i;

// "Decisions about treatment are the team's" orders nobody to decide.
const isStatement = /^\w+(?:ions?|ments?|ings?)\b[^,;]* (?:is|are|was|were)\b/i;
const binding =
  /\b(?:without|unless|except|until|only (?:if|when|where|with|once|after)|only\b[^.;]*\b(?:if|when|with|once))\b/i;

const butNot = new RegExp(`,? (?:and |but )?(?:not|rather than|never) (?:the |an? |your )?(${anyParty})\\b,?`, 'gi');
// "With the manager's approval", "it is up to the panel", "the panel has the last word".
const words: Readonly<Record<string, string>> = {
  approval: 'approve',
  agreement: 'agree',
  decision: 'decide',
  permission: 'approve',
  'say-so': 'approve',
  'go-ahead': 'approve',
  'sign-off': 'sign',
};
const byWord = new RegExp(`\\b(${anyParty})(?:'s?) (${Object.keys(words).join('|')})\\b`, 'gi');
const leftTo = new RegExp(
  `\\b(?:up|down|left|falls) to (?:the |an? |your |her |his |their |our )?(${anyParty})\\b(?: to (\\w+))?|\\b(?:the |your |an? |her |his )(${anyParty}) (?:has|have|gets?) the (?:last|final) (?:say|word)\\b`,
  'gi',
);
const doneBy = /^(?:done|made|carried|handled|completed|taken|dealt|written|given)$/i;

/** Who does what in a text. */
function deedsOf(text: string): readonly Deed[] {
  const found: Deed[] = [];
  for (const whole of plainWords(text).split(
    /[.;!?\n]+|,\s+(?:and|but|so)\s|\s(?:but|because|so that|and then|while|whereas)\s/,
  )) {
    // "The supervisor, not the link worker, decides": two parties and one deed.
    const others = [...whole.matchAll(butNot)].map((one) => nameParty(one[1] ?? ''));
    const clause = others.length > 0 ? whole.replace(butNot, ' ').replace(/ {2,}/g, ' ') : whole;
    const bound = binding.test(clause);
    const add = (who: string, verb: string, rest: string, denied: boolean, told = false): void => {
      const stem = wordStem(verb);
      if (dull.has(stem)) return;
      found.push({ who, verb: stem, with: stemsIn(rest), denied, told, bound });
      if (!denied)
        found.push(
          ...others.map((one) => ({ who: one, verb: stem, with: stemsIn(rest), denied: true, told: false, bound })),
        );
    };
    const active = [...clause.matchAll(doing)];
    for (const [place, match] of active.entries())
      add(
        nameParty(match[1] ?? ''),
        match[3] ?? '',
        clause.slice(match.index + match[0].length, active[place + 1]?.index ?? clause.length),
        denying.test(match[2] ?? ''),
      );
    const done = [...clause.matchAll(passive)];
    for (const match of done) {
      const [who, subject] = [nameParty(match[2] ?? ''), clause.slice(0, match.index)];
      add(who, match[1] ?? '', subject, denying.test(match[0]));
      // "Coding is done by the administrator": what is done is the deed.
      if (doneBy.test(match[1] ?? ''))
        for (const one of stemsIn(subject)) add(who, one, subject, denying.test(match[0]));
    }
    for (const match of clause.matchAll(byWord))
      add(nameParty(match[1] ?? ''), words[(match[2] ?? '').toLowerCase()] ?? '', clause.replace(match[0], ' '), false);
    for (const match of clause.matchAll(leftTo))
      add(
        nameParty(match[1] ?? match[3] ?? ''),
        match[2] ?? 'decide',
        clause.replace(match[0], ' '),
        denying.test(clause.slice(0, match.index)),
      );
    if (active.length + done.length > 0) continue;
    const order = command.exec(clause.trim());
    if (
      order !== null &&
      !denying.test(clause) &&
      !/^\w+ (?:numbers?|lines?|calls?)\b/.test(clause.trim()) &&
      !isStatement.test(clause.trim())
    )
      add('worker', order[1] ?? '', order[2] ?? '', false, true);
  }
  return found;
}

const readBefore = new WeakMap<Source, readonly Deed[]>();
function known(source: Source): readonly Deed[] {
  const made = readBefore.get(source) ?? source.sentences.flatMap(deedsOf);
  readBefore.set(source, made);
  return made;
}

const same = (one: string, other: string): boolean => one === other || (one.length > 3 && alikeStems(one).has(other));

/** Somebody does what the source gives to somebody else. On the labelled sentences of hands read, 50 faults and no sound sentence. */
export function doerFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind === 'asset' || source.passage.kind === 'contact' || /\?\s*$/.test(sentence)) return undefined;
  const all = known(source);
  for (const deed of deedsOf(sentence)) {
    if (deed.denied || deed.who === 'person') continue;
    const own = all.filter((one) => same(one.verb, deed.verb));
    const shared = own.filter((one) => deed.with.some((word) => one.with.some((other) => same(word, other))));
    const told = shared.length > 0 ? shared : deed.with.length === 0 ? own : [];
    const yes = told.filter((one) => !one.denied);
    const barred = told.filter((one) => one.denied && one.who === deed.who);
    // "A relative can decide only with a power of attorney" of one who cannot without.
    if (deed.bound && barred.some((one) => one.bound)) continue;
    const isBarred = !deed.told && barred.length > 0;
    if ((isBarred || yes.length > 0) && !yes.some((one) => one.who === deed.who))
      return 'done by somebody else than the source says';
  }
  return undefined;
}

// "With the carer, who signs it": the deed is hers.
const whoDoes = new RegExp(
  `\\b(${anyParty}),? who (?:then |also |alone |must |has to )?([a-z]{4,}) (?:it|them)\\b`,
  'gi',
);

/** You do what the source has another do. */
export function whoDoesFault(sentence: string, source: Source): string | undefined {
  const theirs = [...plainWords(source.sentences.join(' ')).matchAll(whoDoes)].filter(
    ([, who = '']) => nameParty(who) !== 'worker',
  );
  if (theirs.length === 0 || /\?\s*$/.test(sentence)) return undefined;
  const isTheirs = (deed: Deed): boolean =>
    deed.who === 'worker' &&
    !deed.denied &&
    theirs.some(([, , verb = '']) => wordStem(verb) === deed.verb) &&
    !known(source).some((one) => one.who === 'worker' && same(one.verb, deed.verb));
  return deedsOf(sentence).some(isTheirs) ? 'done by you where the source has another do it' : undefined;
}
