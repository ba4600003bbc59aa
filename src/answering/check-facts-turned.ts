// A rule turned into its contrary in few words: leave where it forbids, a ban where it gives leave, a choice where it sets a duty, a right where somebody else decides.
import type { Source } from './check-facts-source.ts';
import { stemsOf, wordStem } from './check-facts-words.ts';
import { plainWords } from './negation.ts';
import { content, coveredBy } from './weigh-clauses.ts';

/** What a clause allows or forbids: the deed by its stem, and on what terms. */
interface Leave {
  readonly deed: string;
  readonly forbids: boolean;
  readonly words: readonly string[];
  /** All its stems, small words too: few words of weight may be said in nearly the source's own. */
  readonly stems: readonly string[];
  /** "Unless", "without", "before": what is allowed on one term and what is forbidden but on that term are the same. */
  readonly terms: readonly string[];
}

const modal =
  /\b(?:may|can)(?: not|not)?\b|\bcan't\b|\b(?:is|are|am) (?:not )?(?:allowed|able|free) to\b|\b(?:isn't|aren't) (?:allowed|able|free) to\b/i;
const no =
  /\b(?:nobody|no one|none(?! the less)|nothing|neither|nor|never|no [a-z]+|not (?:something|anything|for|what))\b|n't (?:something|anything|for|what)\b/i;
const term =
  /\b(?:unless|until|without|before|after|except|only|if|when|where|once|with|but|just|other than|for)\b|,/gi;
const clauseEnd = /[.;:]\s|,\s(?:and|but|so|or)\s|\s(?:and|but|so)\s(?=(?:you|he|she|they|it|we|the|a)\b)/i;

function leavesOf(text: string): readonly Leave[] {
  return plainWords(text)
    .split(clauseEnd)
    .flatMap((clause) => {
      const found = modal.exec(clause);
      if (found === null) return [];
      // "No card is needed and new members can shop" forbids them nothing.
      const before = clause
        .slice(0, found.index)
        .replace(
          /^.*\bno [\w -]{2,30} (?:is|are) (?:needed|required|asked(?: for)?|wanted|necessary)\b.*?\b(?:and|but|so)\b/i,
          '',
        )
        .replace(/^.*, which /i, '');
      const after = clause.slice(found.index + found[0].length);
      const deed = /^(?:\s(?:also|still|only|just|then|always|never|not|be|have|even|now))*\s([a-z]+)/i.exec(
        after,
      )?.[1];
      if (deed === undefined) return [];
      const isNot = /n't|not/i.test(found[0]) || /^\s(?:\w+\s)?(?:never|not)\b/i.test(after) || no.test(before);
      return [
        {
          deed: wordStem(deed.toLowerCase()),
          forbids: isNot,
          words: content(clause),
          stems: stemsOf(clause),
          terms: [...clause.matchAll(term)].map((one) => one[0].toLowerCase()).sort(),
        },
      ];
    });
}

const readBefore = new WeakMap<Source, readonly Leave[]>();

/** "The carer may not have it without her" of what the carer may have without her, and the other way round. */
function leaveFault(sentence: string, source: Source): string | undefined {
  const known = readBefore.get(source) ?? source.sentences.flatMap(leavesOf);
  readBefore.set(source, known);
  for (const said of leavesOf(sentence)) {
    const same = known.filter(
      (one) =>
        one.deed === said.deed &&
        (said.words.length > 1
          ? coveredBy(said.words, one.words) >= 0.7
          : said.stems.length > 4 && coveredBy(said.stems, one.stems) >= 0.8),
    );
    if (same.length === 0 || same.some((one) => one.forbids === said.forbids)) continue;
    if (same.every((one) => one.terms.join() === said.terms.join()))
      return said.forbids ? 'forbids what the source allows' : 'allows what the source forbids';
  }
  return undefined;
}

const waived =
  /\b(?:do(?:es)? not|don't|doesn't) (?:need|require|have to (?:have|get)) (?:\w+ ){0,2}?(?:consent|permission|agreement)\b|\b(?:consent|permission|agreement) is(?: not|n't) (?:needed|required|necessary)\b|\bno (?:consent|permission) (?:is )?(?:needed|required|necessary)\b/i;
const wanted =
  /\b(?:(?:may|can|must|should)(?: not|not)|can't|mustn't|shouldn't|never)\b[^.;]{2,60}\b(?:unless|until|without) (?:(?:he|she|they|the \w+) )?(?:(?:has|have|first) )?(?:agree[sd]?|consent(?:s|ed)?|says? (?:yes|so)|(?:her|his|their|the \w+'s) (?:consent|permission|agreement|say-so|yes)|permission|consent)\b|\b(?:only|not) (?:if|once|when) (?:he|she|they|the \w+) (?:agree|consent|say yes)s?\b|\b(?:need|get|wait for|ask for|have) (?:her|his|their|the \w+'s) (?:consent|permission|agreement|yes) (?:first|before)\b/i;

/** Consent made a condition where the source says that it is not needed. */
function consentWantedFault(text: string, source: Source): string | undefined {
  return waived.test(source.all) && wanted.test(text) && !wanted.test(source.all) && !waived.test(text)
    ? 'asks for consent where the source does not need it'
    : undefined;
}

const ukWide =
  /\b(?:across|throughout|all over|anywhere in|everywhere in|the whole of|in all (?:four )?(?:parts|nations|countries) of) the (?:uk|united kingdom)\b|\b(?:uk|nation|country)-?wide\b|\bin all four nations\b/i;
const oneNation = /\b(?:England|Scotland|Wales|Northern Ireland)\b/;

/** A law that holds in one nation told as the whole kingdom's. */
function kingdomFault(text: string, source: Source): string | undefined {
  return ukWide.test(text) && oneNation.test(source.all) && !/\b(?:UK|United Kingdom|nationwide)\b/i.test(source.all)
    ? 'another nation than the source speaks of'
    : undefined;
}

const decidesWho =
  /\b(?:decides?|decide|judges?|assess(?:es)?) (?:who|whether|if|which)\b[^.;]{0,40}\b(?:qualif\w+|eligib\w+|gets?|get|have|has|entitled|can|may|is|are)\b|\b(?:can't|cannot|can not|do not|don't|never) (?:be )?promise/i;
const isGiven =
  /\b(?:he|she|they|your (?:patient|client)|the (?:patient|client|carer|family)) (?:will (?:get|have|receive|qualify)|(?:definitely |certainly )?(?:qualif(?:y|ies)|is (?:entitled|eligible)|are (?:entitled|eligible)|gets))\b/i;
const left = /\b(?:not|never|if|whether|may|might|could|should|once|when|unless|ask|check|decid\w*)\b|n't\b/i;

/** Something promised about which somebody else decides. */
function promisedFault(text: string, source: Source): string | undefined {
  return isGiven.test(text) && !left.test(text) && decidesWho.test(source.all) && !isGiven.test(source.all)
    ? 'promises what somebody else decides'
    : undefined;
}

const insteadOf999 =
  /(?<!\bnot )\b(?:instead of|rather than|and not|, not|before|without) (?:ringing |calling |dialling )?999\b/i;

/** Anything instead of 999, which the source does not say. */
function insteadFault(text: string, source: Source): string | undefined {
  return insteadOf999.test(text) && !/\b(?:not|instead of|rather than|before|without) (?:\w+ )?999\b/i.test(source.all)
    ? 'something else where the source says 999'
    : undefined;
}

const optional =
  /\b(?:is|are|stays?|remains?) (?:entirely |quite |purely )?(?:optional|voluntary|not essential|up to you)\b/i;
const leavesOpen = /\b(?:optional|voluntary|may|might|can|could|if you|wish|like|choose|choice|need not|up to)\b/i;

/** "Phoning her is optional", of what the source wants without a choice. */
function optionalFault(text: string, source: Source): string | undefined {
  return source.passage.kind !== 'asset' &&
    optional.test(text) &&
    !/\b(?:not|n't)\b/i.test(text) &&
    !leavesOpen.test(source.all)
    ? 'makes a choice of what the source requires'
    : undefined;
}

const onlyBy =
  /\b(?:can|may|must|should|is|are|to) (?:be )?(?:only )?(?:be )?([a-z]+ed|made|given|done|set|put|sent|begun|taken|written|seen|told|chosen) (?:up |off |out |in )?only by (?:the |an? |your |our )*([\w' -]{3,40}?)(?=[.,;:]|$| who| and)/gi;

/** "You can start it" of what only somebody else may start. */
function onlyByFault(text: string, source: Source): string | undefined {
  for (const [, deed = '', who = ''] of plainWords(source.all).matchAll(onlyBy)) {
    if (/\b(?:you|link workers?|staff|workers?)\b/i.test(who)) continue;
    const stem = wordStem(deed.toLowerCase());
    const found =
      /\byou (?:can |could |may |might |should |must |need to |have to )?(?:also |now |just )?([a-z]+)\b/i.exec(text);
    if (found === null || wordStem((found[1] ?? '').toLowerCase()) !== stem) continue;
    if (
      /\b(?:not|n't|never|cannot)\b/i.test(text) ||
      content(text).includes(wordStem(/[\w'-]+$/.exec(who.trim().toLowerCase())?.[0] ?? ''))
    )
      continue;
    return 'done by somebody else than the source says, who alone may';
  }
  return undefined;
}

/** A rule of the source turned round. */
export function turnedRuleFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  if (/\?\s*$/.test(text)) return undefined;
  return (
    leaveFault(sentence, source) ??
    consentWantedFault(text, source) ??
    kingdomFault(text, source) ??
    promisedFault(text, source) ??
    insteadFault(text, source) ??
    optionalFault(text, source) ??
    onlyByFault(text, source)
  );
}
