// Whether a sentence says what its source says: the same things affirmed and denied, the same duty, the same people doing it, nothing new.
import { bindingFault, rankFault } from './check-facts-binding.ts';
import { choiceFault, forbiddenFault } from './check-facts-permission.ts';
import { polarityFault, type SidedWord, sidesOf } from './check-facts-polarity.ts';
import type { Source } from './check-facts-source.ts';
import { agentFault, orderFault, personFault, reachFault } from './check-facts-who.ts';
import { alikeStems, claims, isPlainStem, opposites, roles, wordStem } from './check-facts-words.ts';
import { isSaid, plainWords } from './negation.ts';

/** Stems of what a sentence talks about. */
export function stemsOf(text: string): string[] {
  const words = plainWords(text)
    .replace(/n't\b/gi, ' not')
    .replace(/'(?:d|s|ll|ve|re|m)\b/gi, '');
  return [...words.matchAll(/[\p{L}]+(?:'[\p{L}]+)?/gu)].map((match) => wordStem(match[0]));
}

interface Prepared {
  readonly parts: readonly {
    readonly text: string;
    readonly stems: ReadonlySet<string>;
    readonly sides: readonly SidedWord[];
  }[];
  readonly sides: readonly SidedWord[];
  readonly stems: ReadonlySet<string>;
  readonly poison: ReadonlySet<string>;
}
const preparedBefore = new WeakMap<Source, Prepared>();

/** The parts of a source read once: a streamed answer asks of them again and again. */
function prepared(source: Source): Prepared {
  const before = preparedBefore.get(source);
  if (before !== undefined) return before;
  const parts = source.all
    .split(/\n|(?<=[.!?])\s+/)
    .map((text) => ({ text, stems: new Set(stemsOf(text)), sides: sidesOf(text) }));
  const made = {
    parts,
    sides: parts.flatMap((one) => one.sides),
    stems: new Set(parts.flatMap((one) => [...one.stems])),
    poison: new Set(source.poison.flatMap(stemsOf)),
  };
  preparedBefore.set(source, made);
  return made;
}

/** The source's sentences (fields and implications too) that speak most nearly of the same. */
function nearest(sentence: readonly string[], source: Source, skip: ReadonlySet<string>): Prepared['parts'] {
  const wanted = new Set(sentence.filter((one) => !skip.has(one) && !isPlainStem(one)));
  const scored = prepared(source)
    .parts.map((part) => {
      const near = [...wanted].filter(
        (one) => part.stems.has(one) || [...alikeStems(one)].some((other) => part.stems.has(other)),
      ).length;
      return { part, near };
    })
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
  const best = scored[0]?.near ?? 0;
  return scored
    .filter(({ near }) => near >= Math.max(1, best * 0.75))
    .slice(0, 4)
    .map(({ part }) => part);
}

const strong =
  /\b(?:must|have to|has to|always|never|required|mandatory|compulsory|obliged|needs? to|duty to|shall|in every case|whenever)\b/i;
const weak =
  /\b(?:may|might|could|can|optional|if you (?:like|wish|want|prefer)|consider|maybe|perhaps|when you get (?:a|the) chance|up to you|your choice|if you have time|ideally|where possible|think about|discretion|try to|want to)\b/i;
const weakOnly =
  /\b(?:may(?: want to| wish to| like to)?|might|could|optional|if you (?:like|wish|want|prefer)|consider|perhaps|maybe|up to you|your choice|if you have time|ideally|discretion|voluntary|try to|need not|needn't|(?:do not|don't) (?:have|need) to)\b/i;

const softened =
  /\b(?:might|may) (?:like|want|wish|prefer) to\b|\bat some point\b|\bif you feel\b|\b(?:could|might) consider\b/i;

function dutyFault(sentence: string, source: Source, skip: ReadonlySet<string>): string | undefined {
  // "Might suit" of a service hedges and gives no leave.
  const text = source.isRecord
    ? plainWords(sentence).replace(/\b(?:might|may|could) (?:\w+ )?(?:suit|help|be|work|enjoy|fit|like|interest|appeal)\b/gi, ' ')
    : plainWords(sentence);
  const beside = nearest(stemsOf(sentence), source, skip)
    .slice(0, 2)
    .map((part) => plainWords(part.text));
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
  if (softened.test(text) && !weak.test(best) && !source.isRecord) return 'makes a choice of what the source requires';
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
    if (!source.isRecord && (claim.pattern.test(question) || !isSaid(plainWords(sentence), claim.pattern))) continue;
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
  if (
    source.isRecord &&
    /\b(?:same[- ]day|next[- ]day|immediately|straight ?away|instantly|within minutes)\b/i.test(sentence) &&
    !/\b(?:same[- ]day|next[- ]day|immediate|straight|instant|minutes|urgent|now)/i.test(source.all)
  )
    return 'sooner than the source says';
  const duty = /\bduty (doctor|gp|dr|nurse|pharmacist|manager|social worker)\b/i.exec(sentence)?.[1]?.toLowerCase();
  const duties = [
    ...source.all.matchAll(/\bduty (doctor|gp|dr|nurse|pharmacist|manager|social worker|clinician|team)\b/gi),
  ].map((one) => one[1]?.toLowerCase() ?? '');
  const isDoctor = (one: string): boolean => /^(?:doctor|gp|dr|clinician|team)$/.test(one);
  if (
    duty !== undefined &&
    duties.length > 0 &&
    !duties.some((one) => one === duty || (isDoctor(one) && isDoctor(duty)) || one === 'clinician' || one === 'team')
  )
    return 'another person on duty than the source says';
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
): {
  readonly held: number;
  /** Ordinary words that the source has too: they bear little, but not nothing. */
  readonly light: number;
  readonly missing: readonly string[];
  readonly poisoned: boolean;
} {
  const { stems: own, poison } = prepared(source);
  const asked = new Set(stemsOf(question));
  let held = 0;
  let light = 0;
  const missing: string[] = [];
  let poisoned = false;
  for (const one of new Set(stemsOf(sentence))) {
    if (one.length < 3 || months.test(one)) continue;
    if (own.has(one)) {
      if (!isPlainStem(one) && !skip.has(one)) held += 1;
      else if (one.length >= 4 && !tooCommon.has(one)) light += 1;
      continue;
    }
    if (skip.has(one) || isPlainStem(one)) continue;
    if (poison.has(one)) {
      // The question may speak of the same; what an order says of it is still not believed.
      poisoned = true;
      if (asked.has(one)) missing.push(one);
    }
    if (
      [...alikeStems(one)].some((other) => own.has(other)) ||
      (one.length > 4 && [...own].some((other) => other.length > 4 && (other.startsWith(one) || one.startsWith(other))))
    )
      held += 1;
    else if (asked.has(one) || [...alikeStems(one)].some((other) => asked.has(other) && !isPlainStem(other)))
      held += 0.5;
    else missing.push(one);
  }
  return { held, light, missing, poisoned };
}

const tooCommon = new Set(
  'this that with your have will must when what they them there been from into onli just also than then some ani veri about would could should which their these those were each more most such other peopl person need know make take work worker servic'.split(
    ' ',
  ),
);

const everyPerson = ['adult', 'peopl', 'person', 'client', 'patient', 'woman', 'man', 'women', 'men'];
const permission =
  /\b(?:it is|it's|that is|that's|is|are|be|quite|perfectly) (?:fine|ok|okay|all right|alright|acceptable|no problem) (?:if|to|for)\b/i;
const denial = /\b(?:not|never|no|cannot|can't|don't|doesn't|must not|avoid|nobody|unsuitable)\b/i;

/** "It is fine to" where the source's nearest words forbid, and conditions that the source does not know. */
function permissionFault(
  sentence: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
): string | undefined {
  const text = plainWords(sentence);
  const near = nearest(stemsOf(text), source, skip);
  if (permission.test(text) && near.some((part) => denial.test(part.text)) && !/\bnot\b|n't\b/i.test(text))
    return 'allows what the source forbids';
  const forbidding = near[0]?.text ?? '';
  if (
    /^(?:yes,? )?(?:you|they|staff|link workers?|workers?) (?:can|may|could)\b(?! (?:not|only))/i.test(text) &&
    /^(?:do not|don't|never)\b/i.test(forbidding.trim()) &&
    !denial.test(text) &&
    !/\b(?:unless|except|but)\b/i.test(forbidding)
  )
    return 'allows what the source forbids';
  const condition =
    /\b(?:when|if|whenever|unless|because|as long as|provided(?: that)?|even if|even when)\b([^,;.]*)/i.exec(text)?.[1];
  if (condition !== undefined && !source.isRecord) {
    const own = supportOf(condition, source, question, new Set([...skip, ...everyPerson]));
    if (own.held === 0 && own.missing.length > 0) return 'a condition that the source does not know';
  }
  return undefined;
}

const opening =
  /^(?:["'(]*)(?:then |also |and |so |please |just |first,? |next,? |yes[,:]? |no[,:]? |sorry[,:]? |otherwise,? |unfortunately,? |ok(?:ay)?[,:]? |well[,:]? |no: |instead,? )*([a-z]+)/i;

/** The deed that a sentence of advice opens with must be one that the source speaks of. */
function openingFault(
  sentence: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
  support: { readonly held: number; readonly missing: readonly string[] },
): string | undefined {
  const first = opening.exec(plainWords(sentence))?.[1];
  if (first === undefined || source.isRecord) return undefined;
  const own = supportOf(first, source, question, skip);
  if (own.missing.length === 0) return undefined;
  // Another verb for the same deed is a paraphrase; another deed is not, and some deeds cannot be undone.
  if (support.missing.length === 1 && support.held >= 1 && !grave.test(first)) return undefined;
  return grave.test(first) || support.held < 2 ? 'advises what the source does not' : undefined;
}

const grave =
  /^(?:delete|destroy|report|block|remove|film|photograph|confront|interview|search|inspect|collect|buy|pay|lend|drive|escort|lock|sign|cancel|discharge|ignore|diagnose|assess|score|grade|publish|upload|forward|swear)$/i;

const freeWords =
  /(?<!step-|step |feel |gluten-|sugar-|smoke-|drug-|hands-|alcohol-|dairy-|nut-)\b(?:free(?! (?:to|parking|transport|tea|coffee|place|from|up|time|helpline|debt|advice|of\b(?! charge)))|no (?:charge|cost|fee)|costs? nothing|without charge|at no cost|doesn't cost|does not cost)\b/i;
const payWords =
  /\b(?:there is|there's|has|have|with|for) (?:a |an )?(?:small |modest |entry |joining )?(?:charge|fee|cost)\b|\b(?:have|has|need|needs) to pay\b|\bcosts money\b|\bisn't free\b|\bnot free\b/i;

/** Free where a price is asked, or a price where it is free. */
function costFault(sentence: string, source: Source): string | undefined {
  if (!source.isRecord) return undefined;
  const text = plainWords(sentence);
  const cost = /^cost: (.*)$/m.exec(source.all)?.[1] ?? source.all;
  const qualified =
    /£|\b(?:first|taster|trial|after that|children|carers|members|under|if|donation|but|for (?:the )?first)\b/i.test(
      text,
    );
  if (isSaid(text, freeWords) && !qualified) {
    if (/£\s?[1-9]|\b\d+p\b/.test(cost)) return 'calls free what costs money';
    if (!/\bfree\b|no (?:charge|cost|fee)|nothing|£0|donation|pay what you can/i.test(source.all))
      return 'calls free what the source does not';
  }
  if (isSaid(text, payWords) && /\bfree\b|no charge/i.test(cost) && !/£\s?[1-9]/.test(cost))
    return 'asks money for what is free';
  return undefined;
}

/** For whom: a record for one gender or one age group is not for all. */
function audienceFault(sentence: string, source: Source): string | undefined {
  if (!source.isRecord) return undefined;
  const text = plainWords(sentence);
  const group = /^gender or group: (.*)$/m.exec(source.all)?.[1]?.toLowerCase() ?? '';
  const timed = /\b(?:day|days|month|first|last|session)\b/i.test(text);
  if (/^(?:men|male)/.test(group) && isSaid(text, /\bwomen\b/i) && !timed) return 'for others than the source says';
  if (/^(?:women|female)/.test(group) && isSaid(text, /\b(?<!wo)men\b/i) && !timed)
    return 'for others than the source says';
  const forWhom =
    /\b(?:for|open to|takes?|welcomes?|helps?) (?:anyone|anybody|people|those|adults|women|men) (?:who|with|whose|living|under|caring) ([^.;]*)/i.exec(
      text,
    )?.[1];
  if (
    forWhom !== undefined &&
    isSaid(text, /\b(?:for|open to|takes?|welcomes?|helps?) (?:anyone|anybody|people|those|adults|women|men)\b/i)
  ) {
    const own = supportOf(forWhom, source, '', new Set());
    if (own.missing.length > own.held) return 'for others than the source says';
  }
  const all = /\b(?:any age|all ages|no age limit|whatever (?:their|your|his|her) age)\b/i;
  if (isSaid(text, all) && !all.test(source.all) && source.figures.ages.size > 0)
    return 'for others than the source says';
  return undefined;
}

/** What a sentence claims that its source does not bear out; nothing where it says the same in other words. `facts`: how many figures of it were borne out. */
export function meaningFault(
  sentence: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
  facts: { readonly words: string; readonly held: number },
): string | undefined {
  const claim =
    claimFault(sentence, source, question) ?? costFault(sentence, source) ?? audienceFault(sentence, source);
  if (claim !== undefined) return claim;
  const support = supportOf(facts.words, source, question, skip);
  if (support.poisoned && support.missing.length > 0) return 'rests on an order inside a document';
  const held = support.held + facts.held;
  const total = held + support.missing.length;
  const { length } = support.missing;
  if (
    (length >= 3 && length / total > 0.5) ||
    (length >= 5 && length / total > 0.4) ||
    (source.isRecord && length >= 2 && length / total >= (/\b(?:also|as well|too)\b/i.test(sentence) ? 0.4 : 0.6))
  )
    return 'says what the source does not';
  if (held === 0 && length > 0 && !(length === 1 && support.light >= 2)) return 'says what the source does not';
  const near = nearest(stemsOf(sentence), source, skip);
  return (
    openingFault(sentence, source, question, skip, support) ??
    (/\?\s*$/.test(sentence) ? undefined : polarityFault(
      sentence,
      prepared(source).sides,
      near.flatMap((part) => part.sides),
      skip,
    )) ??
    permissionFault(sentence, source, question, skip) ??
    dutyFault(sentence, source, skip) ??
    onlyFault(sentence, near[0]?.text, length, source.isRecord) ??
    forbiddenFault(sentence, source) ??
    choiceFault(sentence, source) ??
    agentFault(sentence, source) ??
    reachFault(sentence, source) ??
    personFault(sentence, source) ??
    bindingFault(sentence, source) ??
    rankFault(sentence, source) ??
    orderFault(sentence, source)
  );
}

/** A dropped "only" beside a word that the source does not have. */
function onlyFault(sentence: string, best: string | undefined, missing: number, isRecord: boolean): string | undefined {
  if (best === undefined || !/\bonly\b/i.test(best)) return undefined;
  const beside = [
    /\b(\w{4,})\s+only\b/i.exec(best)?.[1],
    /\bonly (?:an? |the |by |on |your )?(\w{4,})/i.exec(best)?.[1],
  ].filter((one) => one !== undefined);
  if ((missing === 0 || isRecord) && !beside.some((one) => new RegExp(`\\b${one}`, 'i').test(sentence))) return undefined;
  return /\b(?:only|just|solely|except|unless|nothing but|nobody but|no more|alone|stick(?:ing)? to|keep to|whatever|must|not|never|no)\b|n't\b/i.test(
    sentence,
  )
    ? undefined
    : 'drops "only"';
}
