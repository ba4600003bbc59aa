// What a service is said to offer, to cost and to be for, against its own record.
import { claims } from './check-facts-claims.ts';
import { opposites, roles } from './check-facts-roles.ts';
import type { Source } from './check-facts-source.ts';
import { supportOf } from './check-facts-support.ts';
import { isPlainStem, stemsOf, wordStem } from './check-facts-words.ts';
import { isSaid, plainWords } from './negation.ts';

/** What a sentence says a service has or asks, or who does something, that the source never speaks of. */
export function claimFault(sentence: string, source: Source, question: string): string | undefined {
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
      // Whoever asked is given the answer: "Tell the GP: …".
      (/^(?:tell|answer|say to|explain to) (?:the|your|that|this) [\w ]{2,30}[:,]/i.test(sentence) &&
        new RegExp(`(?:${role.pattern.source}) (?:just |has |have )?(?:ask|want)`, 'i').test(question)) ||
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
    !/\b(?:same[- ]day|on the day|next[- ]day|immediate|straight|instant|minutes|urgent|now)/i.test(source.all)
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

const freeWords =
  /(?<!step-|step |feel |gluten-|sugar-|smoke-|drug-|hands-|alcohol-|dairy-|nut-)\b(?:free(?! (?:to|parking|transport|tea|coffee|place|from|up|time|helpline|debt|advice|of\b(?! charge)))|no (?:charge|cost|fee)|costs? nothing|without (?:an? |any )?(?:set-?up |joining |extra )?(?:charge|fee|cost)|at no cost|doesn't cost|does not cost)\b/i;
const payWords =
  /\b(?:there is|there's|has|have|with|for) (?:a |an )?(?:small |modest |entry |joining )?(?:charge|fee|cost)\b|\b(?:have|has|need|needs) to pay\b|\bcosts money\b|\bisn't free\b|\bnot free\b/i;

const partly =
  /\b(?:first|taster|trial|under|over|if|with|for|on|only|until|unless|after|except|children|carers?|members?|companions?)\b/gi;

/** A part of the record says of the very thing that it is free, on no condition that the sentence does not name. */
function isFreeOf(text: string, all: string): boolean {
  const said = new Set(stemsOf(text));
  return all.split(/[.;,\n]/).some((part) => {
    if (!/\bfree\b|\bno charge\b/i.test(part) || /\b(?:step|smoke|gluten|toll)[- ]free\b/i.test(part)) return false;
    const terms = [...part.matchAll(partly)].map((one) => wordStem(one[0]));
    const things = stemsOf(part).filter((one) => one !== 'free' && one.length > 3 && !isPlainStem(one));
    return terms.every((one) => said.has(one)) && (things.length === 0 || things.some((one) => said.has(one)));
  });
}

const someFree =
  /(?<!-)\bfree\b|\bno (?:charge|cost|fee)|\bwithout charge\b|\bnothing\b(?!,? but)|£0\b|\bdonation|\bpay (?:what|as) you/i;

const forWhom =
  /£\s?[\d.]+ (?:a|an|per|for (?:a|an|each|every)) (child|adult|family|person|couple|carer|household)\b/gi;
const forWhomIn = (text: string): readonly string[] =>
  [...text.matchAll(forWhom)].map((one) => (one[1] ?? '').toLowerCase());

/** "£2 a child" of what is £2 a family. */
export function headFault(sentence: string, source: Source): string | undefined {
  const known = source.isRecord ? forWhomIn(source.all) : [];
  return known.length > 0 && forWhomIn(plainWords(sentence)).some((one) => !known.includes(one))
    ? 'a price for somebody else'
    : undefined;
}

/** Free, of a record that has a price and nothing that is free at all. */
export function paidFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  return source.isRecord &&
    /£\s?[1-9]/.test(source.all) &&
    !someFree.test(source.all) &&
    isSaid(text, freeWords) &&
    !/£/.test(text)
    ? 'calls free what has a price'
    : undefined;
}

const halfPrice =
  /\bhalf[- ](?:price|fare|fee|rate|cost)\b|\bhalf the (?:\w+ )?(?:price|fare|fee|rate|cost)\b|\b(?:pays?|paying|charged|billed|costs?)(?: for)? half\b(?! (?:an?|past|hour|\d))/i;

/** Half a price, of which the source says nothing and to which none of its prices comes. */
export function halfPriceFault(sentence: string, source: Source): string | undefined {
  if (
    !isSaid(plainWords(sentence), halfPrice) ||
    /\bhalf(?! (?:past|an?|hour|term|day|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|50 ?%/i.test(
      source.all,
    )
  )
    return undefined;
  const prices = [...source.figures.prices].map(Number);
  return prices.some((one) => prices.includes(one / 2)) ? undefined : 'a price that the source does not give';
}

/** Free where a price is asked, or a price where it is free. */
export function costFault(sentence: string, source: Source): string | undefined {
  if (!source.isRecord) return undefined;
  const text = plainWords(sentence);
  const cost = /^cost: (.*)$/m.exec(source.all)?.[1] ?? source.all;
  const qualified =
    /£|\b(?:first|taster|trial|after that|children|carers|members|under|if|donation|but|for (?:the )?first)\b/i.test(
      text,
    );
  if (isSaid(text, freeWords) && !qualified) {
    // "Free; hot drink £2" is free, and so is a carer who "travels free".
    if (isFreeOf(text, source.all)) return undefined;
    if (/£\s?[1-9]|\b\d+p\b/.test(cost) && !/^free\b(?! for)/i.test(cost)) return 'calls free what costs money';
    if (!/\bfree\b|no (?:charge|cost|fee)|nothing|£0|donation|pay what you can/i.test(source.all))
      return 'calls free what the source does not';
  }
  if (isSaid(text, payWords) && /\bfree\b|no charge/i.test(cost) && !/£\s?[1-9]/.test(cost))
    return 'asks money for what is free';
  return undefined;
}

/** For whom: a record for one gender or one age group is not for all. */
export function audienceFault(sentence: string, source: Source): string | undefined {
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
