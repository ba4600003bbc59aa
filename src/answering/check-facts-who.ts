// Who does what: a deed that the source gives to one person is not another's, who rings whom is not turned round, and first stays first.
import type { Source } from './check-facts-source.ts';
import { isPlainStem, starterWords, wordStem } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

const deciding =
  /\b(?:appl(?:y|ies|ied)|decid(?:e|es|ed)|decision|refers?|referral|assess(?:es|ed)?|approv(?:e|es|ed)|complet(?:e|es|ed)|certif(?:y|ies|ied)|authoris(?:e|es|ed)|judg(?:e|es|ed)|fill(?:s|ed)? in|sign(?:s|ed)?|weigh(?:s|ed)?|wr(?:ite|ites|itten)|agrees?|agreed|done)\b/i;
const agents: readonly (readonly [string, RegExp])[] = [
  ['worker', /\b(?:you|link workers?|your part|workers?)\b/gi],
  ['lead', /\b(?:safeguarding lead|the lead|lead)\b/gi],
  ['supervisor', /\bsupervisors?\b/gi],
  ['manager', /\bmanagers?\b/gi],
  ['council', /\b(?:council|local authority)\b/gi],
  ['gp', /\b(?:gps?|doctors?|(?<!trained )clinicians?|duty \w+)\b/gi],
  ['adviser', /\b(?:advis[eo]rs?)\b/gi],
  ['trained', /\b(?:trained (?:staff|people|person|colleague|\w+or)|staff who are trained|specialists?|idvas?)\b/gi],
  ['person', /\b(?:she|he|they|client|patient|adult|person|people|themselves|herself|himself|anyone)\b/gi],
  ['police', /\bpolice\b/gi],
  ['buddy', /\bbudd(?:y|ies)\b/gi],
  ['bank', /\bbank\b/gi],
  ['relative', /\b(?:relatives?|nephew|niece|son|daughter|husband|wife|partner)\b/gi],
  ['social care', /\bsocial care(?: team)?\b/gi],
  ['amhp', /\b(?:amhps?|approved mental health professionals?)\b/gi],
];
const deedOf = (word: string): string =>
  wordStem(word).slice(0, 5).replace('decis', 'decid').replace('refer', 'refer').replace('appli', 'apply');

function deeds(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const clause of plainWords(text).split(/[.;:!?]+|,\s+(?:and|but|so)\s|\s(?:but|because|so that|and then)\s/)) {
    for (const match of clause.matchAll(new RegExp(deciding.source, 'gi'))) {
      const before = clause.slice(0, match.index);
      const after = clause.slice(match.index + match[0].length);
      // "You may go if Talan Goldsworthy agrees": the name that stands before the deed does it.
      if (/(?:^|[^.] )\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+ $/u.test(before)) continue;
      const met = agents.flatMap(([name, pattern]) =>
        [...before.matchAll(pattern)]
          // "The person's own words" are nobody's deed.
          .filter((one) => !/^'s?\b/.test(before.slice(one.index + one[0].length)))
          .map((one) => ({ name, at: one.index })),
      );
      const last = Math.max(-1, ...met.map((one) => one.at));
      // "A clinician and the lead decide" names two.
      const doers = met.filter(
        (one) => one.at === last || /^\S+(?: \w+)? (?:and|or) (?:the |an? )?$/i.test(before.slice(one.at, last)),
      );
      const bys =
        /^\s*(?:for |to |on |up )?by ([^,;.]*)/i.exec(after.slice(0, 60))?.[1] ??
        /^[^,;.]{0,40}?\b(?:is|are) (?:made|done|decided|completed|taken) by ([^,;.]*)/i.exec(after)?.[1];
      const byNames =
        bys === undefined
          ? []
          : agents.filter(([, pattern]) => new RegExp(pattern.source, 'i').test(bys)).map(([name]) => name);
      const by = agents.find(([, pattern]) =>
        new RegExp(`^ (?:is |are )?for (?:an? |the |your )?(?:\\w+ )?${pattern.source} to`, 'i').test(
          ` ${after.trim()}`,
        ),
      )?.[0];
      const whos = by !== undefined ? [by] : byNames.length > 0 ? byNames : doers.map((one) => one.name);
      if (whos.length === 0) continue;
      found.set(deedOf(match[0]), new Set([...(found.get(deedOf(match[0])) ?? []), ...whos]));
    }
  }
  return found;
}

const isDenying = (text: string): boolean => /\b(?:not|never|cannot|no|nobody)\b|n't\b/i.test(text);

/** Whether somebody decides, refers or signs whom the source does not give it to. */
export function agentFault(sentence: string, source: Source): string | undefined {
  if (isDenying(sentence)) return undefined;
  const known = deeds(source.sentences.join('\n'));
  for (const [deed, whos] of deeds(sentence)) {
    const own = known.get(deed);
    if (own === undefined) continue;
    const judged = [...whos].filter((who) => who !== 'person');
    if (
      judged.length > 0 &&
      !judged.some((who) => own.has(who) || (who === 'worker' && own.has('person') && source.isRecord))
    )
      return 'another person does what the source gives to somebody';
  }
  return undefined;
}

const parties: readonly (readonly [string, string])[] = [
  ['worker', 'you|link workers?'],
  ['social care', "(?:adult|children's|childrens) (?:social care|services)|social services|social workers?"],
  ['lead', 'safeguarding lead|named lead|lead'],
  ['supervisor', 'supervisors?'],
  ['manager', '(?:line |duty |practice )?managers?'],
  ['duty', 'duty (?:clinician|doctor|gp|nurse)|clinicians?|doctors?|gps?'],
  ['buddy', 'budd(?:y|ies)'],
  ['police', 'police'],
  ['council', 'council'],
  ['crisis team', 'crisis team'],
  ['bank', 'bank'],
  ['pharmacist', 'pharmacists?'],
  ['person', 'client|patient|person|she|he|her|him'],
];
const someParty = parties.map(([, words]) => words).join('|');
const partyOf = (words: string): string =>
  parties.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(words))?.[0] ?? words;
const reachVerb =
  '(?:rings?|calls?|phones?|tells?|contacts?|informs?|alerts?|notif(?:y|ies)|speaks? (?:to|with)|refers? (?:\\w+ )?to|reports? (?:\\w+ )?to|lets?)';
const before = '(?:the |a |an |your |their |her |his )?';
const reaching = new RegExp(
  `(?:\\b(${someParty})\\b(?: (?:who|which|then|will|should|must|also|always|may|can|would|needs? to|has to|have to|'ll))*|(^|[.;:,] ?|\\b(?:and|then|please|otherwise,?|first,?|so|today|or) ))\\s*\\b${reachVerb} ${before}(${someParty})\\b`,
  'gi',
);

interface Reach {
  readonly from: string;
  readonly to: string;
  /** Whether it is said who does it. */
  readonly subject: boolean;
}

/** Who rings, tells or refers to whom; an order without a subject is the worker's. */
function reaches(text: string): readonly Reach[] {
  const found: Reach[] = [];
  for (const clause of plainWords(text).split(/[.;!?\n]+/)) {
    // Each part begins where another may have ended: "the buddy rings you, then the manager".
    for (const match of clause.matchAll(reaching)) {
      if (
        isDenying(
          clause
            .slice(0, match.index)
            .split(/,|\bbut\b/)
            .at(-1) ?? '',
        )
      )
        continue;
      const joined = match[1] === undefined && /^(?:and|then|or)\b/i.test((match[2] ?? '').trim());
      const subject = joined ? lastParty(clause.slice(0, match.index)) : undefined;
      found.push({
        from: match[1] === undefined ? (subject ?? 'worker') : partyOf(match[1]),
        to: partyOf(match[3] ?? ''),
        subject: match[1] !== undefined,
      });
    }
  }
  return found;
}

function lastParty(text: string): string | undefined {
  const earlier = reaching.exec(text);
  reaching.lastIndex = 0;
  return earlier?.[1] === undefined ? undefined : partyOf(earlier[1]);
}

/** Who rings whom, otherwise than the source. */
export function reachFault(sentence: string, source: Source): string | undefined {
  if (source.isRecord) return undefined;
  const known = reaches(source.sentences.join('\n'));
  const has = (from: string, to: string): boolean => known.some((one) => one.from === from && one.to === to);
  for (const { from, to, subject } of reaches(sentence)) {
    if (from === to || has(from, to)) continue;
    if (subject && has(to, from) && from !== 'person' && to !== 'person') return 'turns round who tells whom';
    const own = known.filter((one) => one.from === from);
    const rivals = known.filter((one) => one.to === to && one.subject && one.from !== from);
    if (subject && from !== 'worker' && from !== 'person' && to === 'worker' && rivals.length > 0)
      return 'another person does what the source gives to somebody';
    if (subject && from !== 'worker' && from !== 'person' && to !== 'worker' && has('worker', to))
      return 'another person does what the source gives to somebody';
    if (from !== 'worker' && from !== 'person' && own.length > 0 && to !== 'person')
      return 'somebody else is told than in the source';
    if (from === 'worker' && ['social care', 'council', 'police', 'crisis team', 'bank'].includes(to)) {
      const others = known.filter((one) => one.to === to && one.from !== 'worker');
      if (others.length > 0) return 'another person does what the source gives to somebody';
    }
  }
  return undefined;
}

const roleWord =
  /\b(?:safeguarding lead|supervisor|duty (?:manager|clinician|doctor|gp)|clinician|doctor|manager|gp|police|999|111|buddy|council|pharmacist|lead)\b/gi;
const oneRole = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^(?:duty )?(?:clinician|doctor|gp)$/, 'doctor')
    .replace(/^safeguarding lead$/, 'lead');
const rolesIn = (text: string): readonly string[] => [...text.matchAll(roleWord)].map((match) => oneRole(match[0]));

/** Pairs of people or numbers, the earlier one first. */
function ordered(text: string): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const add = (earlier: readonly string[], later: readonly string[]): void => {
    for (const one of earlier) for (const other of later) if (one !== other) pairs.push([one, other]);
  };
  for (const clause of plainWords(text).split(/[.;!?\n]+/)) {
    const opened =
      /^\s*(?:\w+ )?(?:after|once|when) ([^,]*(?:told|spoken|rung|informed|knows?|contacted)[^,]*),(.*)$/i.exec(clause);
    const later = /^(.*?)\b(?:after|once|as soon as)\b(.*)$/i.exec(clause);
    const sooner = /^(.*?)\b(?:before)\b(.*)$/i.exec(clause);
    const then = /^(.*?)\b(?:and after that|after that|and then|then|followed by|and the \w+ after that)\b(.*)$/i.exec(
      clause,
    );
    const after = /^(.*?)\b(?:first)\b(.*)$/i.exec(clause);
    if (opened !== null) add(rolesIn(opened[1] ?? ''), rolesIn(opened[2] ?? ''));
    else if (/\bafter (?:that|this)\b/i.test(clause)) {
      const roles = rolesIn(clause);
      add(roles.slice(0, 1), roles.slice(1));
    } else if (later !== null) add(rolesIn(later[2] ?? ''), rolesIn(later[1] ?? '').slice(-1));
    else if (sooner !== null) add(rolesIn(sooner[1] ?? '').slice(-1), rolesIn(sooner[2] ?? ''));
    else if (then !== null) add(rolesIn(then[1] ?? '').slice(-1), rolesIn(then[2] ?? '').slice(0, 1));
    else if (after !== null) add(rolesIn(after[1] ?? ''), rolesIn(after[2] ?? ''));
  }
  return pairs;
}

/** Two people or numbers told in one order where the source has the other. */
export function orderFault(sentence: string, source: Source): string | undefined {
  const known = ordered(source.sentences.join('\n'));
  const has = (a: string, b: string): boolean => known.some(([one, other]) => one === a && other === b);
  return ordered(sentence).some(([a, b]) => has(b, a) && !has(a, b)) ? 'another order than the source' : undefined;
}

const personName =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Miss|Sister|Nurse|Rev|Prof)\.? )?\b\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)*/gu;
const doing =
  /^\s+(?:gives|runs|leads|looks|keeps|takes|holds|does|has|is|will|can|checks|rings|signs|teaches|decides|meets|answers|opens|makes|owns|cooks|drives|organises|chairs)\b/;
const never =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const clausesOf = (text: string): readonly string[] =>
  text.split(/[.;\n!?](?=\s|$)|,(?! who\b)|\s(?:and|while|whereas|but)\s/).filter((one) => one.trim() !== '');

/** The people a text names: two capitals or more, a title, or one capital inside a sentence or before a deed. */
function peopleIn(text: string): ReadonlySet<string> {
  const people = new Set<string>();
  for (const match of text.matchAll(personName)) {
    const name = match[0].replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Sister|Nurse|Rev|Prof)\.? /, '').replace(/['’]s$/, '');
    const first = name.split(' ')[0]?.toLowerCase() ?? '';
    // "NHS App" is nobody.
    if (never.test(first) || starterWords.has(first) || /^\p{Lu}{2,}/u.test(name)) continue;
    const atStart = /(?:^|[.!?:\n]\s*)$/.test(text.slice(0, match.index));
    if (name.includes(' ') || name !== match[0] || !atStart || doing.test(text.slice(match.index + match[0].length)))
      people.add(name);
  }
  return people;
}

const telling = (clause: string, without: string): readonly string[] =>
  [...plainWords(without === '' ? clause : clause.replaceAll(without, ' ')).matchAll(/\p{Ll}{3,}/gu)]
    .map((match) => wordStem(match[0]))
    .filter((one) => !isPlainStem(one));

const deedFor =
  /^(?:then |please |and |you (?:can|could|should|may) )*(ring|call|phone|contact|ask|apply|write|fill|sign|pay|book|choose|decide)\b.*\b(?:for|on behalf of) (?:her|him|them|the (?:client|person))\b/i;

/** The worker is told to do for a person what the source leaves to the person. */
export function behalfFault(sentence: string, source: Source): string | undefined {
  const verb = deedFor.exec(plainWords(sentence))?.[1];
  if (verb === undefined || source.isRecord) return undefined;
  return new RegExp(`\\b(?:the (?:person|client|adult|patient)|she|he|they) ${verb}e?s?\\b`, 'i').test(
    source.sentences.join(' '),
  )
    ? 'does for a person what the source leaves to them'
    : undefined;
}

/** How many clauses of a sentence tell of one person what the source says of another. */
function exchanged(sentence: string, source: Source): number {
  const own = [
    source.name,
    String(source.passage.fields?.['organisation'] ?? ''),
    String(source.passage.fields?.['address'] ?? ''),
  ]
    .join(' ')
    .toLowerCase();
  const people = [...peopleIn(source.sentences.join('\n'))].filter((one) => !own.includes(one.toLowerCase()));
  if (people.length < 2) return 0;
  const namesIn = (clause: string): readonly string[] => people.filter((one) => clause.includes(one));
  const known = clausesOf(source.sentences.join('\n')).map((text) => ({ text, names: namesIn(text) }));
  let wrong = 0;
  for (const clause of clausesOf(sentence)) {
    const names = namesIn(clause);
    const [name] = names;
    if (name === undefined || names.length > 1) continue;
    let foreign = 0;
    let held = 0;
    for (const one of new Set(telling(clause, name))) {
      const holders = known.filter(({ text }) => telling(text, '').includes(one));
      if (holders.some((holder) => holder.names.includes(name) || holder.names.length === 0)) held += 1;
      else if (holders.length > 0) foreign += 1;
    }
    if (foreign > held) wrong += 1;
  }
  return wrong;
}

/** What the source says of one person told of another. */
export const personFault = (sentence: string, source: Source): string | undefined =>
  exchanged(sentence, source) > 0 ? 'what the source says of somebody else' : undefined;

/** Two people told in each other's place. */
export const peopleFault = (sentence: string, source: Source): string | undefined =>
  exchanged(sentence, source) > 1 ? "two people in each other's place" : undefined;
