// How strongly a sentence binds: what the source requires is not left to choice, and what it leaves to choice is no duty. Clause is compared with clause.
import type { Source } from './check-facts-source.ts';
import { telling } from './check-facts-support.ts';
import { stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';
import { coveredBy } from './weigh-clauses.ts';

const must =
  /\b(?:must|have to|has to|always|never|required|requires|compulsory|mandatory|obliged|(?:has|have|under) (?:a|the) (?:legal )?duty|shall|without exception|in every case|every time)\b/i;
const may =
  /\b(?:may|might|could|can|optional|voluntary|free to|allowed|(?:is|are) welcome to|up to (?:you|her|him|them)|usually|normally|often|sometimes|try to|recommended|advised|suggested|should|encouraged)\b/i;
// What leaves a deed to whoever does it.
const atWill =
  /\b(?:(?<!\bnot |n't )(?:optional|voluntary)|if (?:you|she|he|they) (?:like|wish|want|prefer|fancy|have time|get (?:a|the) chance)|if (?:there is|there's) time|(?<!not |n't |\b(?:shared|told|done|passed on|happens|decided) is )up to (?:you|her|him|them)\b(?! alone\b| to (?:\d|\w+ty\b))|(?<!\b(?:have|has|gets?|getting|needs?|wants?|of|after|before|from|take|takes|make|until|by) )your (?:choice|call(?!,? (?:today|now|first|at once|straight|to make|on \d)))|ideally|where possible|if possible|need not|needn't|(?:do not|don't|doesn't|does not) (?:have|need) to(?! (?:be|prove|know|wait)\b)|no need to|not (?:essential|necessary|compulsory|required)|(?:might|may) (?:like|want|wish) to|preferably|nice to|at (?:your|the) (?:discretion|option)|when(?:ever)? you (?:get|have) (?:a|the|some) (?:chance|moment|time))\b/i;
const leave = new RegExp(
  `${atWill.source}|\\b(?:may(?! (?:not|be \\w+ing)\\b)|might|could|consider|think about|try to|usually|normally|good idea|worth|(?:best|better) to)\\b`,
  'i',
);
const waives =
  /\b(?:need not|needn't|(?:do not|don't|does not|doesn't) (?:have|need) to|not (?:necessary|required|compulsory))\b/i;
// "May be paid if Beth agrees" and "the longest it may take" leave nothing open.
const tied =
  /\b(?:if|once|when|where|provided|as long as)\b[^,;.]*\b(?:agrees?|agreed|approves?|approved|knows?|says? yes)\b|\b(?:longest|latest|soonest|earliest|at (?:the )?(?:most|least|latest))\b|\b(?:until|till|unless)\b[^,;.]*\b(?:says?|tells?|told|agrees?) [^,;.]*\bmay\b/i;
// "She decides whether to leave" may be told as "that's up to her".
const theyDecide = /^\W*(?:you|she|he|they) decides?\b/i;
const bound = /\b(?:only|cannot|can't|not|never|no|nobody|unless|until)\b|n't\b/i;

// "Stay until the ambulance comes" binds; "not until" is bound by its "not".
const until = /\buntil\b/gi;

interface Clause {
  readonly text: string;
  readonly stems: readonly string[];
  readonly content: readonly string[];
}

const clausesOf = (text: string): readonly Clause[] =>
  plainWords(text)
    .split(/(?<=[.!?])\s+|;\s+|:\s+|,\s+(?:and|but|so)\s|\s-\s|\n/)
    .map((one) => ({
      text: one,
      stems: stemsOf(one),
      content: telling(
        one.replace(new RegExp(atWill, 'gi'), ' ').replace(/\b(?:an? )?(?:good idea|nice|helpful)\b/gi, ' '),
      ),
    }))
    .filter((one) => one.content.length > 0);

const readBefore = new WeakMap<Source, readonly Clause[]>();

/** "May" for "must", "if you like" of what is asked, and "must" for "may". */
export function forceFault(sentence: string, source: Source): string | undefined {
  if (source.isRecord || /\?\s*$/.test(sentence)) return undefined;
  const known = readBefore.get(source) ?? source.sentences.flatMap(clausesOf);
  readBefore.set(source, known);
  for (const clause of clausesOf(sentence)) {
    if (clause.content.length < 2) continue;
    const [near] = known
      .map((one) => ({ one, held: coveredBy(clause.content, one.stems), back: coveredBy(one.content, clause.stems) }))
      .sort((a, b) => b.held + b.back - a.held - a.back);
    if (near === undefined || near.held < 0.6 || near.back < 0.4) continue;
    const { text } = near.one;
    const [asks, allows] = [must.test(text) && !may.test(text), may.test(text) && !must.test(text)];
    // "Only an adviser may say" and "he may only say" leave nothing to choice, nor does "he is normally told" of what has an "unless".
    const isTied =
      tied.test(clause.text) ||
      /^\W*only\b[^,;]* may\b|\b(?:may|can) only\b/i.test(clause.text) ||
      (/\b(?:unless|except)\b/i.test(text) && /\b(?:normally|usually)\b/i.test(clause.text));
    if (asks && leave.test(clause.text) && !must.test(clause.text) && !isTied)
      return 'left to choice where the source requires it';
    if (
      !may.test(text) &&
      !bound.test(text.replace(until, ' ')) &&
      !atWill.test(text) &&
      !theyDecide.test(text) &&
      atWill.test(clause.text) &&
      !must.test(clause.text.replace(atWill, ' '))
    )
      return 'left to choice where the source requires it';
    if (
      waives.test(text) &&
      must.test(clause.text) &&
      !waives.test(clause.text) &&
      !bound.test(clause.text) &&
      !leave.test(clause.text)
    )
      return 'made a duty where the source leaves a choice';
    if (
      allows &&
      must.test(clause.text) &&
      !/\bshould\b/i.test(text) &&
      ![text, clause.text].some((one) => bound.test(one)) &&
      !leave.test(clause.text)
    )
      return 'made a duty where the source leaves a choice';
  }
  return undefined;
}
