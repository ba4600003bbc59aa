// What a sentence allows, advises or makes a condition of, beside what the source forbids, asks or makes a condition of.
import type { Source } from './check-facts-source.ts';
import { alikeStems, wordStem } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

const denying = /\b(?:not|never|no|cannot|avoid|without|nobody|unless|except|only|rather than|instead of)\b|n't\b/i;
// "If you do not answer" and "I can't keep this" forbid nothing.
const forbidding =
  /(?:^|[,;:]\s*|\b(?:and|but|please|workers?|staff|you|they) )(?<!\b(?:if|when) (?:you|they|staff|workers?) )(?:do not|don't|never|must not|mustn't|may not|cannot|can't|should not|shouldn't)\s+([^.;:!?]+)/gi;
const empty = new Set(
  'a an the to of it them her him their his your you she he they that this any in on at for with by be is are and or as from about'.split(
    ' ',
  ),
);

const phraseStems = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/[a-z]+(?:'[a-z]+)?/g)]
    .map((match) => match[0])
    .filter((one) => !empty.has(one))
    .map((one) => wordStem(one.replace(/'s?$/, '')));

/** What the source forbids, each deed with its object; conditions and reasons left out. */
function forbidden(source: Source): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const sentence of source.sentences) {
    for (const match of plainWords(sentence).matchAll(forbidding)) {
      if (/\b(?:unless|until|before|except|only|if|when|because)\b/i.test(match[1] ?? '')) continue;
      for (const part of (match[1] ?? '').split(/,|\bor\b|\band\b|\bbut\b/)) {
        const stems = phraseStems(part);
        if (stems.length >= 2 && stems.length <= 6) found.push(stems);
      }
    }
  }
  return found;
}

const holds = (stems: ReadonlySet<string>, one: string): boolean =>
  stems.has(one) || (one.length > 3 && [...alikeStems(one)].some((other) => stems.has(other)));

/** Advises, without a denial of its own, the very deed that the source forbids. */
export function forbiddenFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const affirmed = source.sentences.filter((one) => !denying.test(one)).map((one) => new Set(phraseStems(one)));
  for (const clause of text.split(/[.;:!?]|,\s(?:and|but)\s|\bbut\b|\bso that\b/)) {
    if (denying.test(clause)) continue;
    const said = new Set(phraseStems(clause));
    for (const deed of forbidden(source)) {
      if (!deed.every((one) => holds(said, one))) continue;
      if (affirmed.some((known) => deed.every((one) => known.has(one)))) continue;
      return 'allows what the source forbids';
    }
  }
  return undefined;
}

const atWill =
  /\b(?:when|if|whenever|wherever|as long as|provided)\b[^,;.]*\b(?:you (?:think (?:it|that|best|fit|right|they (?:need|would))|feel (?:like|it)|like|want|wish|prefer|judge|believe it|see fit)|there(?:'s| is) (?:time|a chance)|(?:it|that) (?:helps?|suits?|is (?:useful|helpful|convenient|easier|quicker))|you(?:'re| are) (?:busy|free|happy))\b/i;

/** Leaves to choice what the source asks or binds to a condition, and drops leave that the source wants asked. */
export function choiceFault(sentence: string, source: Source): string | undefined {
  if (source.isRecord) return undefined;
  const text = plainWords(sentence);
  if (atWill.test(text) && !atWill.test(source.sentences.join(' ')) && !/\b(?:leave|walk out|stop|ask)\b/i.test(text))
    return 'leaves to choice what the source does not';
  const leave =
    /\bwithout (?:asking|(?:her|his|their|the \w+'s|any|getting) (?:permission|consent|agreement|say-so)|permission|consent|agreement|telling (?:her|him|them))\b/i;
  if (leave.test(text) && !denying.test(text.replace(leave, ' ')) && !/\bwithout\b/i.test(source.all))
    return 'drops the leave that the source wants asked';
  return undefined;
}

