// Whether a sentence says what its source says: the same things affirmed and denied, the same duty, the same people doing it, nothing new.
import { stem } from '../retrieval/stem.ts';
import type { Source } from './check-facts-source.ts';
import { alikeStems, claims, isPlainStem, opposites, roles } from './check-facts-words.ts';
import { isSaid, plainWords } from './negation.ts';

interface Word {
  readonly stem: string;
  readonly said: 'yes' | 'no' | 'open';
}

const negators =
  /^(?:not|never|no|nobody|none|nothing|neither|nor|cannot|avoid|avoids|avoiding|without|refrain|unable|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't|weren't|shouldn't|mustn't|couldn't|wouldn't|needn't|haven't|hasn't|hadn't|dont|doesnt|cant|wont|isnt|arent|missed|miss|fail|fails|failed|excluding|except)$/;
const clauseBreak =
  /^(?:but|because|so|then|unless|until|while|whereas|although|if|when|instead|as|since|which|who|that)$/;
const preposition =
  /^(?:in|at|on|with|from|for|to|about|by|of|into|through|after|before|during|near|under|over|within|via|per)$/;
const auxiliary =
  /^(?:is|are|was|were|be|been|being|do|does|did|have|has|had|will|would|can|could|may|might|must|should|shall|need|needs|needed|necessary|required|require|requires|allowed|welcome|available|offered|provided|included|permitted|accepted|possible|any|anyone|anything|ever|yet|a|an|the|it|them|her|him|you|they|she|he|there|your|their|his|i|we|us|me|to|get|go|make|let|want|wants|usually|normally|yet|just|only|always|also|than|more|or|and)$/;
const subjectDenied =
  /^(?:needed|required|necessary|allowed|welcome|available|offered|provided|included|permitted|accepted|possible|recorded|given)$/;

/** The words of a sentence with whether they are affirmed or denied; what lies beyond a denial's reach is left open. */
function polarityOf(sentence: string): Word[] {
  const words: Word[] = [];
  const parts = plainWords(sentence)
    .replace(/\b(?:rather than|instead of)\b/gi, ' without ')
    .replace(/\bno longer\b/gi, ' not ')
    .replace(/\bnot only\b/gi, ' ')
    .split(/[.;:!?()"]+|\s-\s/);
  for (const part of parts) {
    let denying = false;
    let reach = 0;
    let beyond = false;
    const tokens = [...part.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?|,/gu)].map((match) => match[0].toLowerCase());
    const start = words.length;
    for (const [place, token] of tokens.entries()) {
      if (token === ',') {
        // A comma ends a denial unless the list goes on to an "or".
        if (!tokens.slice(place).some((one) => one === 'or' || one === 'nor')) denying = false;
        continue;
      }
      if (negators.test(token)) {
        const ahead = tokens.slice(place + 1, place + 4);
        if (ahead.some((one) => subjectDenied.test(one)) && words.length > start && !denying)
          for (let at = start; at < words.length; at += 1)
            words[at] = { ...(words[at] as Word), said: words[at]?.said === 'no' ? 'yes' : 'no' };
        denying = true;
        reach = 0;
        beyond = false;
        continue;
      }
      if (clauseBreak.test(token)) denying = false;
      if (token === 'and' && !/^(?:any|other)$/.test(tokens[place + 1] ?? '')) denying = false;
      if (denying && reach > 0 && preposition.test(token)) beyond = true;
      if (token.length < 2 || preposition.test(token) || auxiliary.test(token)) continue;
      if (denying) reach += 1;
      words.push({ stem: stem(token.replace(/'/g, '')), said: !denying ? 'yes' : beyond || reach > 5 ? 'open' : 'no' });
    }
  }
  return words;
}

/** Stems of what a sentence talks about. */
export function stemsOf(text: string): string[] {
  return [...plainWords(text).matchAll(/[\p{L}]+(?:'[\p{L}]+)?/gu)].map((match) =>
    stem(match[0].toLowerCase().replace(/'/g, '')),
  );
}

const tooGeneral = new Set([
  'need',
  'day',
  'week',
  'time',
  'today',
  'peopl',
  'person',
  'servic',
  'group',
  'session',
  'client',
  'patient',
  'way',
  'thing',
  'know',
  'say',
  'ask',
  'help',
  'place',
  'make',
  'use',
  'work',
  'link',
  'worker',
  'adult',
  'link',
  'name',
  'text',
  'think',
  'take',
  'go',
  'come',
  'first',
  'someon',
  'anyon',
  'one',
  'tell',
  'speak',
  'ring',
  'call',
  'leav',
  'case',
  'part',
]);

/** The source's sentences (fields and implications too) that speak most nearly of the same. */
function nearest(sentence: readonly string[], source: Source, skip: ReadonlySet<string>): readonly string[] {
  const wanted = new Set(sentence.filter((one) => !skip.has(one) && !isPlainStem(one)));
  const scored = source.all
    .split(/\n|(?<=[.!?])\s+/)
    .map((text) => {
      const own = new Set(stemsOf(text));
      const near = [...wanted].filter(
        (one) => own.has(one) || [...alikeStems(one)].some((other) => own.has(other)),
      ).length;
      return { text, near };
    })
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
  const best = scored[0]?.near ?? 0;
  return scored
    .filter(({ near }) => near >= Math.max(1, best * 0.75))
    .slice(0, 4)
    .map(({ text }) => text);
}

function polarityFault(sentence: string, source: Source, skip: ReadonlySet<string>): string | undefined {
  const said = polarityOf(sentence);
  const known = source.all.split(/\n|(?<=[.!?])\s+/).flatMap((text) => polarityOf(text));
  const near = nearest(stemsOf(sentence), source, skip).flatMap((text) => polarityOf(text));
  const sides = (words: readonly Word[], one: string): ReadonlySet<string> =>
    new Set(words.filter((word) => word.stem === one).map((word) => word.said));
  for (const word of said) {
    if (skip.has(word.stem) || tooGeneral.has(word.stem) || word.said === 'open') continue;
    const all = sides(known, word.stem);
    if (all.size === 0 || all.has('open')) continue;
    const beside = sides(near, word.stem);
    const held = all.size === 1 ? all : beside.size === 1 ? beside : undefined;
    if (held !== undefined && !held.has(word.said))
      return word.said === 'no' ? 'denies what the source says' : 'says what the source denies';
  }
  // General words turn a sentence round as well, where nothing else stands in it: "Do not ask", "Ring first".
  const general = said.filter((word) => !skip.has(word.stem) && word.said !== 'open' && tooGeneral.has(word.stem));
  const turned = general.filter((word) => {
    const beside = sides(near, word.stem);
    return beside.size === 1 && !beside.has(word.said) && !beside.has('open') && sides(known, word.stem).size === 1;
  });
  return turned.length > 0 ? 'turns round what the source says' : undefined;
}

const strong =
  /\b(?:must|have to|has to|always|never|required|mandatory|compulsory|obliged|needs? to|duty to|shall|in every case|whenever)\b/i;
const weak =
  /\b(?:may|might|could|can|optional|if you (?:like|wish|want|prefer)|consider|maybe|perhaps|when you get (?:a|the) chance|up to you|your choice|if you have time|ideally|where possible|think about|discretion|try to|want to)\b/i;
const weakOnly =
  /\b(?:may(?: want to| wish to| like to)?|might|could|optional|if you (?:like|wish|want|prefer)|consider|perhaps|maybe|up to you|your choice|if you have time|ideally|discretion|voluntary|try to|need not|needn't|(?:do not|don't) (?:have|need) to)\b/i;

function dutyFault(sentence: string, source: Source, skip: ReadonlySet<string>): string | undefined {
  const text = plainWords(sentence);
  const beside = nearest(stemsOf(sentence), source, skip).slice(0, 2).map(plainWords);
  const [best] = beside;
  if (best === undefined) return undefined;
  if (
    strong.test(text) &&
    !weak.test(text) &&
    weak.test(best) &&
    !strong.test(best) &&
    !/\b(?:cannot|can't|can not|may not)\b/i.test(best) &&
    !/\bnever\b/i.test(text)
  )
    return 'makes a duty of what the source allows';
  if (/\balways\b/i.test(text) && !/\b(?:always|every|never|each)\b/i.test(best))
    return 'says "always" where the source does not';
  if (
    weakOnly.test(text) &&
    /\b(?:must|has to|have to|always|never|required|mandatory)\b/i.test(best) &&
    !/\b(?:must|have to|always|never|required)\b/i.test(text)
  )
    return 'makes a choice of what the source requires';
  if (/\bonly\b/i.test(best) && weakOnly.test(text) && !/\bonly\b/i.test(text) && beside.length === 1)
    return 'drops "only"';
  return undefined;
}

const deciding =
  /\b(?:appl(?:y|ies|ied)|decid(?:e|es|ed)|decision|refers?|referral|assess(?:es|ed)?|approv(?:e|es|ed)|complet(?:e|es|ed)|certif(?:y|ies|ied)|authoris(?:e|es|ed)|judg(?:e|es|ed)|fill(?:s|ed)? in)\b/i;
const agents: readonly (readonly [string, RegExp])[] = [
  ['worker', /\b(?:you|link workers?|your part|workers?)\b/gi],
  ['lead', /\b(?:safeguarding lead|the lead|lead)\b/gi],
  ['supervisor', /\bsupervisors?\b/gi],
  ['manager', /\bmanagers?\b/gi],
  ['council', /\b(?:council|local authority)\b/gi],
  ['gp', /\b(?:gps?|doctors?|clinicians?|duty \w+)\b/gi],
  ['adviser', /\b(?:advis[eo]rs?)\b/gi],
  ['trained', /\b(?:trained (?:staff|people|person|colleague)|staff who are trained|specialists?)\b/gi],
  ['person', /\b(?:she|he|they|client|patient|adult|person|people|themselves|herself|himself|anyone)\b/gi],
  ['police', /\bpolice\b/gi],
  ['amhp', /\bamhps?\b/gi],
];
const deedOf = (word: string): string =>
  stem(word.toLowerCase()).slice(0, 5).replace('decis', 'decid').replace('refer', 'refer').replace('appli', 'apply');

function deeds(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const clause of plainWords(text).split(/[.;:!?]+|,\s+(?:and|but|so)\s|\s(?:but|because|so that|and then)\s/)) {
    for (const match of clause.matchAll(new RegExp(deciding.source, 'gi'))) {
      const before = clause.slice(0, match.index);
      const after = clause.slice(match.index + match[0].length);
      let agent: { name: string; at: number } | undefined;
      for (const [name, pattern] of agents) {
        for (const one of before.matchAll(pattern))
          if (agent === undefined || one.index > agent.at) agent = { name, at: one.index };
      }
      const by =
        agents.find(([, pattern]) =>
          new RegExp(`^[^,]{0,20}\\bby (?:an? |the |your )?(?:\\w+ )?${pattern.source}`, 'i').test(after),
        )?.[0] ??
        agents.find(([, pattern]) =>
          new RegExp(`^ (?:is |are )?for (?:an? |the |your )?(?:\\w+ )?${pattern.source} to`, 'i').test(
            ` ${after.trim()}`,
          ),
        )?.[0];
      const who = by ?? agent?.name;
      if (who === undefined) continue;
      found.set(deedOf(match[0]), new Set([...(found.get(deedOf(match[0])) ?? []), who]));
    }
  }
  return found;
}

function agentFault(sentence: string, source: Source): string | undefined {
  if (/\b(?:not|n't|never|cannot|no)\b|n't\b/i.test(sentence)) return undefined;
  const known = deeds(source.sentences.join('\n'));
  for (const [deed, whos] of deeds(sentence)) {
    const own = known.get(deed);
    if (own === undefined) continue;
    for (const who of whos)
      if (who !== 'person' && !own.has(who) && !(who === 'worker' && own.has('person')))
        return 'another person does what the source gives to somebody';
  }
  return undefined;
}

function claimFault(sentence: string, source: Source, question: string): string | undefined {
  for (const claim of claims) {
    const found = claim.pattern.exec(sentence);
    if (found === null) continue;
    const support = claim.borneOutBy ?? claim.pattern;
    if (support.test(source.all)) continue;
    // What is denied or left open is no claim that it exists; what the source never speaks of may be said to be missing.
    if (
      /\b(?:not (?:recorded|given|stated|say|mentioned)|no (?:mention|record)|doesn't (?:say|mention)|does not (?:say|mention))\b/i.test(
        sentence,
      )
    )
      continue;
    if (!source.isRecord && claim.pattern.test(question)) continue;
    return `${claim.name}: not in the source`;
  }
  for (const role of roles) {
    if (!role.pattern.test(sentence)) continue;
    if ((role.borneOutBy ?? role.pattern).test(source.all)) continue;
    if (
      !isSaid(plainWords(sentence), role.pattern) ||
      (role.name === 'relative' &&
        role.pattern.test(question) &&
        !/\b(?:tell|ring|call|speak|ask|contact|let|inform|visit)\b/i.test(sentence))
    )
      continue;
    return `${role.name}: not in the source`;
  }
  for (const [one, other] of opposites) {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      if (
        isSaid(plainWords(sentence), a) &&
        !a.test(source.all) &&
        b.test(source.all) &&
        !b.test(sentence) &&
        a !== opposites[0]?.[1]
      )
        return 'the opposite of what the source says';
    }
  }
  return undefined;
}

const months =
  /^(?:januari|februari|march|april|june|juli|august|septemb|octob|novemb|decemb|mondai|tuesdai|wednesdai|thursdai|fridai|saturdai|sundai|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend)/;

/** The words of a sentence that its source bears out, and those that it does not. */
export function supportOf(
  sentence: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
): { readonly held: number; readonly missing: readonly string[]; readonly poisoned: boolean } {
  const own = new Set(stemsOf(source.all));
  const asked = new Set(stemsOf(question));
  const poison = new Set(source.poison.flatMap(stemsOf));
  let held = 0;
  const missing: string[] = [];
  let poisoned = false;
  for (const one of new Set(stemsOf(sentence))) {
    if (one.length < 3 || months.test(one)) continue;
    if (own.has(one)) {
      if (!isPlainStem(one) && !skip.has(one)) held += 1;
      continue;
    }
    if (skip.has(one) || isPlainStem(one)) continue;
    if (poison.has(one)) poisoned = true;
    if ([...alikeStems(one)].some((other) => own.has(other))) held += 1;
    else if (asked.has(one) || [...alikeStems(one)].some((other) => asked.has(other) && !isPlainStem(other)))
      held += 0.5;
    else missing.push(one);
  }
  return { held, missing, poisoned };
}

/** What a sentence claims that its source does not bear out; nothing where it says the same in other words. */
export function meaningFault(
  sentence: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
): string | undefined {
  const claim = claimFault(sentence, source, question);
  if (claim !== undefined) return claim;
  const support = supportOf(sentence, source, question, skip);
  if (support.poisoned && support.missing.length > 0) return 'rests on an order inside a document';
  const total = support.held + support.missing.length;
  if (support.missing.length >= 2 && support.missing.length / total > 0.5) return 'says what the source does not';
  if (support.missing.length >= 4 && support.missing.length / total > 0.4) return 'says what the source does not';
  if (total > 0 && support.held === 0 && support.missing.length > 0) return 'says what the source does not';
  return polarityFault(sentence, source, skip) ?? dutyFault(sentence, source, skip) ?? agentFault(sentence, source);
}
