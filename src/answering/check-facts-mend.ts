// What goes in the place of a sentence that its source does not bear out: the source's own words on the same, in quotation marks, so that the reader sees which they are.
import { conductBreach } from './check-facts-conduct.ts';
import type { Given } from './check-facts-given.ts';
import { nationFault } from './check-facts-records.ts';
import { type AnswerSentence, withoutMarks } from './check-facts-sentences.ts';
import { namedSources } from './check-facts-services.ts';
import { readFacts, type Source } from './check-facts-source.ts';
import { alikeStems, isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

const longest = 220;
// Not what its source says of it is wrong then, but where it comes from or whether it runs at all.
const beyondMending =
  /nation|not given|speaks of one service|closed|paused|does not run|no source is cited|order inside/;

const contentOf = (text: string): readonly string[] => [
  ...new Set(stemsOf(text).filter((one) => one.length > 2 && !isPlainStem(one))),
];

/** How many of some words another text has, the same or alike. */
function sharedBy(words: readonly string[], other: string): number {
  const stems = new Set(stemsOf(other));
  return words.filter(
    (one) => stems.has(one) || (one.length > 3 && [...alikeStems(one)].some((like) => stems.has(like))),
  ).length;
}

const pointsBack = /^(?:it|this|that|these|those|they|he|she|such|both|then|also|otherwise|so|but|and|if so|if not)\b/i;

const isFit = (text: string): boolean =>
  conductBreach(text, { question: '', abuse: false, quoting: true }) === undefined;

/** The sentence of guidance that speaks most of the same. */
function guidanceQuote(words: string, source: Source): string | undefined {
  const own = contentOf(words);
  const [best] = source.sentences
    .filter((one) => one.length <= longest && /[.!]$/.test(one) && !pointsBack.test(one) && isFit(one))
    .map((text) => ({ text, shared: sharedBy(own, text), size: contentOf(text).length }))
    .sort((a, b) => b.shared - a.shared || a.size - b.size);
  return best !== undefined && best.shared >= 2 && best.shared >= own.length * 0.4 ? best.text : undefined;
}

/** Columns of a record with what they are called on its card, the words of a sentence that speaks of them, and the reasons that name them. */
const columns: readonly (readonly [column: string, label: string, speaks: RegExp, failed?: RegExp])[] = [
  [
    'referral_route',
    'how to refer',
    /\b(?:refer\w*|self-refer\w*|book\w*|turn\w* up|drop(?:ping)? in|walk in(?:to)?|straight to|direct(?:ly)?|voucher|form|appointment|sign up|without|join\w*|register\w*)\b/i,
    /comes alone|does without|sends by|turns up|last day|consent/,
  ],
  [
    'not_suitable_for',
    'not suitable for',
    /\b(?:suit\w*|takes?|manage|cope|fine for|anyone|help with|advise|dogs?|children|beginners|hoist\w*)\b/i,
    /takes those/,
  ],
  [
    'eligibility',
    'who for',
    /\b(?:anyone|everyone|any|aged?|over|under|for (?:people|men|women|those)|takes?|lives?|registered|eligible|suits?|household|join)\b/i,
    /for all|an age/,
  ],
  ['cost', 'cost', /£|\b(?:free|costs?|price|charge|fee|pay\w*|pounds?|quid|pence|nothing)\b/i, /price|free/],
  ['typical_wait', 'wait', /\b(?:wait\w*|weeks?|straight ?away|queue|list|soon)\b/i, /no wait/],
  [
    'schedule_text',
    'when',
    /\b(?:\w+days?|mornings?|afternoons?|evenings?|daily|hours?|opens?|from|until|till)\b/i,
    /a (?:day|time|start|span)|another day|how often/,
  ],
  [
    'address',
    'where',
    /\b(?:at|road|street|lane|where|venue|hall|held|based)\b/i,
    /beside a name|postcode|house number/,
  ],
];

/** The column of a record that a sentence speaks of most. */
function recordQuote(
  words: string,
  why: string,
  source: Source,
): { readonly label: string; readonly text: string } | undefined {
  const fields = source.passage.fields ?? {};
  const text = plainWords(words);
  const own = contentOf(text);
  const { clock, figures } = readFacts(text);
  const [best] = columns
    .map(([column, label, speaks, failed]) => {
      const value = String(fields[column] ?? '').trim();
      const figured =
        (column === 'schedule_text' && clock.days.length + clock.times.length > 0) ||
        (column === 'cost' && figures.prices.size > 0) ||
        (column === 'address' && figures.labels.size > 0);
      const weight =
        value === '' || !source.all.includes(value)
          ? 0
          : (speaks.test(text) ? 1 : 0) + (figured ? 1 : 0) + (failed?.test(why) === true ? 3 : 0);
      return { label, text: value, weight: weight === 0 ? 0 : weight + 0.5 * sharedBy(own, value) };
    })
    .sort((a, b) => b.weight - a.weight);
  return best !== undefined && best.weight >= 1.5 && best.text.length <= longest ? best : undefined;
}

/** The source's own words for a sentence that failed for this reason; nothing where they are not plainly known. */
export function mendedBy(sentence: AnswerSentence, why: string, given: Given): AnswerSentence | undefined {
  if (beyondMending.test(why) || /[:?]\s*(?:\[[\d, ]+\])?\s*$/.test(sentence.text)) return undefined;
  const cites = given.cited(sentence.cites);
  if (cites === undefined || cites.length === 0) return undefined;
  const words = withoutMarks(sentence.text);
  const named = namedSources(words, given.sources);
  if (named.some((one) => !cites.includes(one))) return undefined;
  const source = named.length === 1 ? named[0] : cites.length === 1 ? cites[0] : undefined;
  if (source === undefined || source.standing !== 'open') return undefined;
  if (nationFault(words, [source], given.question) !== undefined) return undefined;
  const record = source.isRecord && source.passage.kind === 'asset' ? recordQuote(words, why, source) : undefined;
  const quote = record?.text ?? (source.passage.kind === 'asset' ? undefined : guidanceQuote(words, source));
  if (quote === undefined) return undefined;
  const heading = record === undefined ? undefined : `${source.name}, ${record.label}`;
  return {
    ...sentence,
    text: `${heading === undefined ? '' : `${heading}: `}"${quote}" [${source.number}]`,
    cites: [source.number],
    quoted: { text: quote, ...(heading === undefined ? {} : { heading }) },
  };
}
