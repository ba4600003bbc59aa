// What a sentence allows, advises or makes a condition of, beside what the source forbids, asks or makes a condition of.
import type { Source } from './check-facts-source.ts';
import { telling } from './check-facts-support.ts';
import { alikeStems, stemsOf, wordStem } from './check-facts-words.ts';
import { idle, plainWords } from './negation.ts';
import { coveredBy } from './weigh-clauses.ts';

const denying = /\b(?:not|never|no|cannot|avoid|without|nobody|unless|except|only|rather than|instead of)\b|n't\b/i;
// "If you do not answer" and "I can't keep this" forbid nothing.
const forbidding =
  /(?:^|[,;:]\s*|\b(?:and|but|please|workers?|staff|you|they) )(?<!\b(?:if|when) (?:you|they|staff|workers?) )(?:do not|don't|never|must not|mustn't|may not|cannot|can't|should not|shouldn't)\s+([^.;:!?]+)/gi;
const empty = new Set(
  'a an the to of it them her him their his your you she he they that this any in on at for with by be is are and or as from about own through into onto'.split(
    ' ',
  ),
);

const phraseStems = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/[a-z]+(?:'[a-z]+)?/g)]
    .map((match) => match[0])
    .filter((one) => !empty.has(one))
    .map((one) => wordStem(one.replace(/'s?$/, '')));

/** What sentences forbid, each deed with its object; conditions and reasons left out. */
function forbidden(sentences: readonly string[]): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const sentence of sentences) {
    for (const match of plainWords(sentence).matchAll(forbidding)) {
      if (/\b(?:unless|until|before|except|only|if|when|because)\b/i.test(match[1] ?? '')) continue;
      // "Do not press, write his words down": without an "or" the ban ends at the comma.
      const banned = (match[1] ?? '').replace(/,\s*(?:and|but)\b.*$/i, '');
      const reach = /\b(?:or|nor)\b/i.test(banned) ? banned : banned.split(',')[0];
      for (const part of (reach ?? '').split(/,|\bor\b|\band\b|\bbut\b/)) {
        const stems = phraseStems(part);
        if (stems.length >= 2 && stems.length <= 6) found.push(stems);
      }
    }
  }
  return found;
}

// "Nobody uses Room 6": the number is part of what it is done to.
const nobodyDoes = /\b(?:nobody|no one|no-one|none of us) (?:may |should |ever )?([a-z]{3,} [^.;,:]+)/gi;
const numbered = (text: string): readonly string[] => [...phraseStems(text), ...(text.match(/\d+/g) ?? [])];

function nobodysDeeds(sentences: readonly string[]): readonly (readonly string[])[] {
  return sentences
    .flatMap((one) => [...plainWords(one).matchAll(nobodyDoes)].map((match) => numbered(match[1] ?? '')))
    .filter((one) => one.length <= 6);
}

const holds = (stems: ReadonlySet<string>, one: string): boolean =>
  stems.has(one) || (one.length > 3 && [...alikeStems(one)].some((other) => stems.has(other)));

const pronounDeed = /^\s*(\w+) (?:it|them|this|that|one)\b/i;

/** Deeds forbidden of something named before: "You do not write it" forbids an order that opens with writing. */
function forbiddenOpenings(source: Source): readonly string[] {
  return source.sentences.flatMap((sentence) =>
    [...plainWords(sentence).matchAll(forbidding)].flatMap((match) => {
      const verb = pronounDeed.exec(match[1] ?? '')?.[1];
      return verb === undefined ? [] : [wordStem(verb)];
    }),
  );
}
const opens = (sentence: string): string =>
  wordStem(/^(?:(?:please|then|also|you (?:can|may|should|must|could)) )?(\w+)/i.exec(plainWords(sentence))?.[1] ?? '');

/** Advises, without a denial of its own, the very deed that the source forbids. */
export function forbiddenFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const opened = opens(sentence);
  if (
    !denying.test(text) &&
    forbiddenOpenings(source).includes(opened) &&
    !source.sentences.some((one) => opens(one) === opened)
  )
    return 'allows what the source forbids';
  // "First name only and no service name": the very words, without the "no".
  for (const match of plainWords(source.sentences.join('\n')).matchAll(/\bno ([a-z]{4,} [a-z]{4,})\b/gi))
    if (!denying.test(text) && text.toLowerCase().includes((match[1] ?? '').toLowerCase()))
      return 'allows what the source forbids';
  // "What you saw, not what you think of it": the very words behind the "not".
  if (!denying.test(text) && !/\bleav(?:e|ing)\b/i.test(text))
    for (const match of plainWords(source.sentences.join('\n')).matchAll(
      /, (?:and )?not ((?:[\w'-]+ ){2,7}[\w'-]+)(?=[.;,])/gi,
    ))
      if (text.toLowerCase().includes((match[1] ?? '').toLowerCase())) return 'allows what the source forbids';
  const affirmed = source.sentences.filter((one) => !denying.test(one)).map((one) => new Set(phraseStems(one)));
  for (const clause of text.split(/[.;:!?]|,\s(?:and|but)\s|\bbut\b|\bso(?: that)?\b|\bin case\b/)) {
    if (denying.test(clause)) continue;
    const said = new Set(phraseStems(clause));
    for (const deed of forbidden(source.sentences)) {
      if (!deed.every((one) => holds(said, one))) continue;
      if (affirmed.some((known) => deed.every((one) => known.has(one)))) continue;
      return 'allows what the source forbids';
    }
  }
  return undefined;
}

// "How far to walk is for the nurse to say", "advice on tablets is left to the pharmacist".
const leftToOthers =
  /\b(?:is|are) (?:only )?for (?:the|an?|your|her|his|our) [^,.;]{2,40}? to \w+|\b(?:is|are|be|should be) (?:best )?left to (?:others|the|an?|your|her|his)\b/i;

/** Opens with the very deed that a ban of the source names, with all that it is done to: "Keep a copy on your phone" of "do not keep a copy on your own phone". */
export function bannedOrderFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  // "If nobody answers and the door is open, go in": the order stands behind its condition, which tells to what.
  const condition = /^(?:if|when|where|once|whenever) [^,]+, (?:then )?/i.exec(text)?.[0] ?? '';
  // Why it is to be done denies nothing of it.
  const order = text.slice(condition.length).split(/,|\b(?:so|because|in case)\b/)[0] ?? '';
  if (/^(?:asset|contact)$/.test(source.passage.kind) || denying.test(order) || leftToOthers.test(order))
    return undefined;
  const said = new Set(numbered(condition + order));
  const opened = opens(order);
  return [...forbidden(source.sentences), ...nobodysDeeds(source.sentences)].some(
    (deed) => deed.length >= 3 && deed[0] === opened && deed.every((one) => said.has(one)),
  )
    ? 'does what the source forbids'
    : undefined;
}

// "Refusing does not stop you telling the lead" forbids nothing.
const stopsNothing = /\b(?:do|does|need|should|must|will)(?: not|n't) (?:stop|prevent|keep|bar|hinder)\b/gi;

const tellsNot =
  /(?:^|, (?:so )?|\b(?:so|and) )(?:(?:then )?you (?:should|must|may|can|need)(?: not|n't| never)|you (?:cannot|can't)|do not|don't|never) (tell|ring|call|inform|report|pass|contact|raise)\b(?! (?:him|her|them|it|any(?:one|body)|people)\b)([^.;,]*)/i;
const terms = /\b(?:until|unless|before|without|only|if|when|where|but|yourself|alone|first|by (?:text|e-?mail))\b/i;

/** "As she refuses, you should not tell the lead" of a source that orders to tell the lead. */
export function tellsNotFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind === 'asset' || source.passage.kind === 'contact') return undefined;
  const [, verb = '', whom = ''] = tellsNot.exec(plainWords(sentence)) ?? [];
  const object = phraseStems(whom);
  if (object.length === 0 || terms.test(whom)) return undefined;
  const deed = wordStem(verb.toLowerCase());
  const clauses = source.sentences.flatMap((one) => plainWords(one.replace(stopsNothing, ' ')).split(/[.;:]\s/));
  const has = (one: string): boolean => {
    const stems = phraseStems(one);
    return stems.includes(deed) && object.every((word) => stems.includes(word));
  };
  const told = clauses.filter(has);
  return told.some((one) => opens(one) === deed && !denying.test(one)) && !told.some((one) => denying.test(one))
    ? 'forbids what the source asks'
    : undefined;
}

/** Forbids the very deed that the source asks for. */
export function askedFault(sentence: string, source: Source): string | undefined {
  if (source.isRecord) return undefined;
  const parts = source.sentences.flatMap((one) => plainWords(one).split(/[;:]|,\s(?:and|but)\s|\bbut\b/));
  const asks = parts.filter((one) => !denying.test(one)).map((one) => new Set(phraseStems(one)));
  const denies = parts.filter((one) => denying.test(one)).map((one) => new Set(phraseStems(one)));
  for (const deed of forbidden([sentence.replace(/\bin case\b.*/i, '')])) {
    const every = (stems: ReadonlySet<string>): boolean => deed.every((one) => stems.has(one));
    if (asks.some(every) && !denies.some((stems) => deed.every((one) => holds(stems, one))))
      return 'forbids what the source asks';
  }
  return undefined;
}

const atWill =
  /\b(?:when|if|whenever|wherever|as long as|provided)\b[^,;.]*\b(?:you (?:think (?:it|that|best|fit|right|they (?:need|would))|feel (?:like|it)|like|want|wish|prefer|judge|believe it|see fit)|there(?:'s| is) (?:time|a chance)|(?<!\b(?:why|how|whether|that) )(?:it|that) (?:helps?|suits?|is (?:useful|helpful|convenient|easier|quicker))|you(?:'re| are) (?:busy|free|happy))\b(?! (?:an?|her|his|their|some|more|the) \w)/i;
const isIdle = (text: string): boolean =>
  new RegExp(`\\b(?:if|when|where|whenever) ${idle} *(?:$|[,;.])`, 'i').test(text);
const leaves = /\b(?:may|can|could|free to|at any time|optional)\b/i;

/** "Hand over the diary if you like" of a source that says that you may. */
const isLeave = (text: string, source: Source): boolean => {
  const said = telling(text.replace(new RegExp(atWill, 'gi'), ' '));
  return source.sentences.some(
    (one) =>
      leaves.test(one) &&
      !/\b(?:only|must|not|never|if|where|when|unless|once)\b|n't\b/i.test(one) &&
      coveredBy(said, stemsOf(one)) >= 0.5,
  );
};

/** Leaves to choice what the source asks or binds to a condition, and drops leave that the source wants asked. */
export function choiceFault(sentence: string, source: Source): string | undefined {
  if (source.isRecord) return undefined;
  const text = plainWords(sentence);
  if (
    atWill.test(text) &&
    !atWill.test(source.sentences.join(' ')) &&
    !/\b(?:leave|walk out|stop|ask)\b/i.test(text) &&
    !isLeave(text, source)
  )
    return 'leaves to choice what the source does not';
  // "May share without consent when" is turned round by "may not share without consent".
  const barred =
    /\b(?:not|never|cannot)\b[^,;.]*?\bwithout (?:his |her |their |the |a |any )?(\w+)|n't\b[^,;.]*?\bwithout (?:his |her |their |the |a |any )?(\w+)/i.exec(
      text,
    );
  const bar = barred?.[1] ?? barred?.[2];
  if (bar !== undefined) {
    const allows = source.sentences.filter((one) => new RegExp(`\\bwithout ${bar}\\b`, 'i').test(plainWords(one)));
    const plainly = (one: string): boolean => !denying.test(plainWords(one).replace(/\bwithout\b/gi, ' '));
    if (allows.length > 0 && allows.every(plainly)) return 'forbids what the source allows';
  }
  // Leave without consent is bound to the conditions that the source gives for it, and to no other.
  const given = /\bwithout (?:(?:her|his|their|any) )?(\w+)[^.;]*?\b(?:if|when|where|whenever)\b([^.;]*)/i.exec(text);
  if (given !== null && !denying.test(text.replace(/\b(?:without|only)\b/gi, ' '))) {
    const rules = source.sentences.filter((one) => new RegExp(`\\bwithout (?:\\w+ )?${given[1] ?? ''}`, 'i').test(one));
    const known = new Set(rules.flatMap(phraseStems));
    const asked = phraseStems(given[2] ?? '');
    const isOwn = asked.some((one) => holds(known, one)) || (isIdle(text) && rules.some(isIdle));
    if (rules.length > 0 && asked.length > 0 && !isOwn) return 'a condition that the source does not know';
  }
  const leave =
    /\bwithout (?:asking|(?:her|his|their|the \w+'s|any|getting) (?:permission|consent|agreement|say-so)|permission|consent|agreement|telling (?:her|him|them))\b/i;
  if (
    leave.test(text) &&
    !denying.test(text.replace(leave, ' ')) &&
    !/\bwithout\b|\b(?:not|no|nobody|n't)\b[^.;]{0,30}\b(?:consent|agreement|permission)\b|\b(?:consent|agreement|permission) (?:is|are)(?: not|n't) (?:needed|required)\b/i.test(
      source.all,
    )
  )
    return 'drops the leave that the source wants asked';
  return undefined;
}
