// Whether a sentence says what its source says: the same things affirmed and denied, the same duty, the same people doing it, nothing new.
import { bindingFault, rankFault } from './check-facts-binding.ts';
import {
  contrastFault,
  dayFault,
  eitherFault,
  perFault,
  scopeFault,
  sequenceFault,
  timesFault,
  timetableFault,
} from './check-facts-contrast.ts';
import { weightOf } from './check-facts-follows.ts';
import { withFigures } from './check-facts-number-words.ts';
import { audienceFault, claimFault, costFault } from './check-facts-offer.ts';
import { askedFault, choiceFault, forbiddenFault } from './check-facts-permission.ts';
import { polarityFault } from './check-facts-polarity.ts';
import type { Source } from './check-facts-source.ts';
import { nearest, prepared, supportOf } from './check-facts-support.ts';
import { agentFault, behalfFault, orderFault, personFault, reachFault } from './check-facts-who.ts';
import { alikeStems, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

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
    ? plainWords(sentence).replace(
        /\b(?:might|may|could) (?:\w+ )?(?:suit|help|be|work|enjoy|fit|like|interest|appeal)\b/gi,
        ' ',
      )
    : // "They decide whether it may be done alone" leaves nothing to choice.
      plainWords(sentence).replace(/\b(?:decides?|says?|judges?|ask(?:s|ing)?|knows?) (?:whether|if) [^,;.]*/gi, ' ');
  const beside = nearest(stemsOf(sentence), source, skip)
    .slice(0, 2)
    .map((part) => plainWords(part.text));
  const [best] = beside;
  if (best === undefined) return undefined;
  if (
    strong.test(text) &&
    !weak.test(text) &&
    weak.test(best.replace(/\bnot (?:your|her|his|their|a) choice\b|\bnot up to\b/gi, ' ')) &&
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
  if (first === undefined || source.isRecord || /^\d/.test(withFigures(first))) return undefined;
  const own = supportOf(first, source, question, skip);
  if (own.missing.length === 0) return undefined;
  // Another verb for the same deed is a paraphrase; another deed is not, and some deeds cannot be undone.
  if (support.missing.length === 1 && support.held >= 1 && !grave.test(first)) return undefined;
  return grave.test(first) || support.held < 2 ? 'advises what the source does not' : undefined;
}

const grave =
  /^(?:delete|destroy|report|block|remove|film|photograph|confront|interview|search|inspect|collect|buy|pay|lend|drive|escort|lock|sign|cancel|discharge|ignore|diagnose|assess|score|grade|publish|upload|forward|swear)$/i;

/** The readers of meaning, by name: each finds one kind of fault, and none is believed by itself. */
export const meaningReaders = [
  'claim',
  'cost',
  'audience',
  'poisoned',
  'unsupported',
  'bare',
  'opening',
  'polarity',
  'permission',
  'duty',
  'only',
  'forbidden',
  'asked',
  'choice',
  'agent',
  'reach',
  'behalf',
  'person',
  'contrast',
  'sequence',
  'either',
  'timetable',
  'day',
  'per',
  'times',
  'scope',
  'added only',
  'binding',
  'rank',
  'order',
] as const;
export type MeaningReader = (typeof meaningReaders)[number];

// What an order inside a document wants said: that one place is the only one, that others are shut or false, that everybody goes there.
const baits =
  /\b(?:(?<!\b(?:women|men|adults|members|carers|mornings?|afternoons?|evenings?|days) )only(?! (?:by|with|if|when|after|through|once|as)\b)|the one|whole|entire|everyone|everybody|every|all|always|never|instead|rather than|don't bother|do not bother|no need|bogus|real|fake|approved|official|best|directly|closed|shut|free|urgent|safely)\b/gi;

/** Whether a sentence says something of the kind that an order in its source wants said, and the source itself does not. */
function takesBait(sentence: string, source: Source): boolean {
  if (source.orders.length === 0) return false;
  const clean = plainWords(source.all).toLowerCase();
  const said = [...plainWords(sentence).matchAll(baits)].map((one) => one[0].toLowerCase());
  const strange = said.filter((one) => !new RegExp(`\\b${one}\\b`).test(clean));
  if (
    strange.length === 0 ||
    /\b(?:you|we|i|link workers?|practices?)(?: are|'re)? (?:can't|cannot|may not|must not|don't|do not|not)\b/i.test(
      sentence,
    )
  )
    return false;
  const poison = new Set(source.orders.flatMap((one) => stemsOf(one)));
  // The name that an order holds up is its matter too.
  const known = new Set(stemsOf(source.name === '' ? source.all : source.all.replaceAll(source.name, ' ')));
  return weightOf(sentence).some(
    (one) =>
      !known.has(one) &&
      (poison.has(one) || [...alikeStems(one)].some((other) => poison.has(other) && !known.has(other))),
  );
}

const refusing = /\b(?:not|never|cannot)\b|n't\b/i;

/** "You can't make that referral yourself" follows no order that tells to make it. */
function refusesOrder(sentence: string, source: Source): boolean {
  return refusing.test(plainWords(sentence)) && !source.orders.some((one) => refusing.test(plainWords(one)));
}

/** What each reader finds in a sentence that its source does not bear out. `facts`: how many figures of it were borne out. */
export function meaningFaults(
  sentence: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
  facts: { readonly words: string; readonly held: number },
): ReadonlyMap<MeaningReader, string> {
  const support = supportOf(facts.words, source, question, skip);
  const held = support.held + facts.held;
  const total = held + support.missing.length;
  const { length } = support.missing;
  const isUnsupported =
    (length >= 3 && length / total > 0.5) ||
    (length >= 5 && length / total > 0.4) ||
    (source.isRecord && length >= 2 && length / total >= (/\b(?:also|as well|too)\b/i.test(sentence) ? 0.4 : 0.6));
  const near = nearest(stemsOf(sentence), source, skip);
  const nearTexts = near.map((part) => part.text);
  const found: readonly (readonly [MeaningReader, string | undefined])[] = [
    ['claim', claimFault(sentence, source, question)],
    ['cost', costFault(sentence, source)],
    ['audience', audienceFault(sentence, source)],
    [
      'poisoned',
      (support.poisoned && length > 0 && !refusesOrder(sentence, source)) || takesBait(sentence, source)
        ? 'rests on an order inside a document'
        : undefined,
    ],
    ['unsupported', isUnsupported ? 'says what the source does not' : undefined],
    ['bare', held === 0 && length > 0 ? 'says what the source does not' : undefined],
    ['opening', openingFault(sentence, source, question, skip, support)],
    [
      'polarity',
      /\?\s*$/.test(sentence)
        ? undefined
        : polarityFault(
            withoutUnnamed(sentence, source),
            prepared(source).sides,
            near.flatMap((part) => part.sides),
            skip,
          ),
    ],
    ['permission', permissionFault(sentence, source, question, skip)],
    ['duty', dutyFault(sentence, source, skip)],
    ['only', onlyFault(sentence, nearTexts[0], length, source.isRecord)],
    ['forbidden', forbiddenFault(sentence, source)],
    ['asked', askedFault(sentence, source)],
    ['choice', choiceFault(sentence, source)],
    ['agent', agentFault(sentence, source)],
    ['reach', reachFault(sentence, source)],
    ['behalf', behalfFault(sentence, source)],
    ['person', personFault(sentence, source)],
    ['contrast', contrastFault(sentence, source)],
    ['sequence', sequenceFault(sentence, source)],
    ['either', eitherFault(sentence, source)],
    ['timetable', timetableFault(sentence, source)],
    ['day', dayFault(sentence, source)],
    ['per', perFault(sentence, source)],
    ['times', timesFault(sentence, source)],
    ['scope', scopeFault(sentence, nearTexts[0])],
    ['added only', addedOnlyFault(sentence, nearTexts, source)],
    ['binding', bindingFault(sentence, source)],
    ['rank', rankFault(sentence, source)],
    ['order', orderFault(sentence, source)],
  ];
  return new Map(found.flatMap(([reader, why]) => (why === undefined ? [] : [[reader, why] as const])));
}

/** A dropped "only" beside a word that the source does not have. */
function onlyFault(sentence: string, best: string | undefined, missing: number, isRecord: boolean): string | undefined {
  if (best === undefined || !/\bonly\b/i.test(best)) return undefined;
  const beside = [
    /\b(\w{4,})\s+only\b/i.exec(best)?.[1],
    /\bonly (?:an? |the |by |on |your )?(\w{4,})/i.exec(best)?.[1],
  ].filter((one) => one !== undefined);
  if ((missing === 0 || isRecord) && !beside.some((one) => new RegExp(`\\b${one}`, 'i').test(sentence)))
    return undefined;
  return /\b(?:only|just|solely|except|unless|nothing but|nobody but|no more|alone|stick(?:ing)? to|keep to|whatever|must|has to|have to|needs? to|not|never|no)\b|n't\b/i.test(
    sentence,
  )
    ? undefined
    : 'drops "only"';
}

/** An "only" that the source does not have, nor anything like it. */
function addedOnlyFault(sentence: string, near: readonly string[], source: Source): string | undefined {
  if (source.isRecord || !/\bonly\b(?! (?:first name|a|one|two|the first)\b)/i.test(sentence)) return undefined;
  if (
    /\bonly (?:need|have|ought) to\b[^.;]*\b(?:if|when|once)\b/i.test(sentence) &&
    !/\bonly\b/i.test(near.slice(0, 2).join(' '))
  )
    return 'adds "only"';
  const bound =
    /\b(?:only|just|never|not|no|nobody|unless|must|except|needs?|needed|required|until|without|alone|minimum)\b|n't\b/i;
  return near.length > 0 && !near.some((part) => bound.test(part)) ? 'adds "only"' : undefined;
}

/** "The record does not name Upper Hale" denies nothing where it does not. */
const withoutUnnamed = (text: string, source: Source): string =>
  plainWords(text).replace(
    /\b(?:record|entry|listing|notes?|passage|source)s? (?:does not|doesn't|do not|don't) (?:name|mention|list) ((?:\p{Lu}[\p{L}'-]+ ?)+)/gu,
    (whole, name: string) => (source.all.includes(name.trim()) ? whole : 'record '),
  );

/** What a part of a sentence turns round of the one service it speaks of. */
export function polarityOf(part: string, source: Source): string | undefined {
  const skip = new Set(stemsOf(source.name));
  const near = nearest(stemsOf(part), source, skip);
  return polarityFault(
    withoutUnnamed(part, source),
    prepared(source).sides,
    near.flatMap((one) => one.sides),
    skip,
  );
}
