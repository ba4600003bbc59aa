// Choosing which whole sentences of a passage answer a question.

import { isRow, sentencesInPlace } from '../retrieval/sentences/plain-sentences.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { isFitToSend } from './fit-to-send.ts';

/** A sentence of a passage that may be said, with how well it meets the question. */
export interface QuotableSentence {
  readonly text: string;
  readonly score: number;
  readonly place: number;
  /** It began a line, as an item of a list or a row of a table does. */
  readonly onOwnLine: boolean;
  /** A row of a table that answers no more than half of what was asked: it stands for nothing without the others. */
  readonly isOneOfMany?: boolean;
}

/** How much a passage's opening weighs more than its other sentences: guidance is written answer first. */
export const openingBonus = 0.55;

// What was found to answer is quoted, whatever else is.
const readBonus = 1.5;

const action =
  /^(?:["'“‘]?)(?:ask|tell|ring|call|speak|say|do not|don't|never|always|write|record|check|agree|stay|keep|go|get|use|give|offer|make|send|start|stop|listen|look|find|book|take|put|let|leave|bring|report|pass|hand|explain|help|refer|wait|see|phone|note|interrupt|fetch)\b/i;

/** The sentences of a passage that may be sent, scored by what they share with the question; its opening weighs a little more. `read` is the place of the one that the search found to answer. */
export function quotableSentences(
  text: string,
  question: readonly string[],
  heading: string,
  read?: number,
): readonly QuotableSentence[] {
  const wanted = new Set(question);
  const inHeading = new Set(contentStems(heading).filter((stem) => wanted.has(stem)));
  const all = sentencesInPlace(text);
  const inEach = inEachRow(all.map((one) => one.text));
  const telling = [...wanted].filter((stem) => !inHeading.has(stem) && !inEach.has(stem)).length;
  const sentences = all.map(({ text: sentence, onOwnLine }, place) => {
    const stems = new Set(contentStems(sentence));
    const isInTable = isRow(sentence);
    const met = [...stems].filter((stem) => wanted.has(stem) && !(isInTable && inEach.has(stem)));
    const shared = met.reduce((sum, stem) => sum + (inHeading.has(stem) ? 0.5 : 1), 0);
    const own = met.filter((stem) => !inHeading.has(stem)).length;
    // The row that was found to answer stands alone where it holds anything of the question that not all rows do.
    const isOneOfMany = isInTable && own * 2 <= telling && !(place === read && own > 0);
    const words = sentence.split(' ').length;
    const length = words < 4 ? -1 : words > 45 ? -0.5 : 0;
    const score =
      shared / Math.sqrt(Math.max(4, stems.size)) +
      (isInTable ? 0 : place === 0 ? openingBonus : place === 1 ? 0.3 : 0) +
      (action.test(sentence) ? 0.25 : 0) +
      (place === read ? readBonus : 0) +
      length * 0.5;
    return { text: sentence, score, place, onOwnLine, ...(isOneOfMany ? { isOneOfMany } : {}) };
  });
  // Where some rows of a table meet the question, the others answer other questions; where none does by more than half, all are shown.
  const someMeet = sentences.some((one) => isRow(one.text) && one.isOneOfMany !== true);
  return sentences.filter((one) => isFitToSend(one.text) && !(someMeet && one.isOneOfMany === true));
}

// What stands in every row of a table, as its column titles do, tells none of them from the others.
function inEachRow(sentences: readonly string[]): ReadonlySet<string> {
  const rows = sentences.filter(isRow).map((row) => new Set(contentStems(row)));
  return new Set(rows.length < 2 ? [] : [...(rows[0] ?? [])].filter((stem) => rows.every((row) => row.has(stem))));
}

/**
 * The best stretch of a passage for a question: at most `most` sentences, in the order they were written.
 * A sentence that opens a list or points back brings its neighbour, so that nothing is quoted out of its meaning.
 */
export function bestStretch(sentences: readonly QuotableSentence[], most: number): readonly QuotableSentence[] {
  const chosen = new Map<number, QuotableSentence>();
  for (const one of [...sentences].sort((a, b) => b.score - a.score || a.place - b.place)) {
    if (chosen.size >= most) break;
    const before = sentences.find((other) => other.place === one.place - 1);
    if (leansBack.test(one.text) && before !== undefined && chosen.size + 1 < most) chosen.set(before.place, before);
    chosen.set(one.place, one);
    for (const item of announcedBy(one, sentences)) chosen.set(item.place, item);
  }
  return [...chosen.values()].sort((a, b) => a.place - b.place);
}

const mostItems = 8;
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 };
const announces = new RegExp(
  `\\b(${Object.keys(counts).join('|')}) (?:[\\w-]+ ){0,2}?(?:parts?|steps?|tests?|questions?|things?|ways?|principles?|types?|kinds?|areas?|rules?|signs?|points?|reasons?|checks?|stages?|levels?|categories|headings|sections)\\b`,
  'i',
);

// "It has six parts:" says nothing without the six: what a sentence announces comes with it, whole where it is short enough.
function announcedBy(one: QuotableSentence, sentences: readonly QuotableSentence[]): readonly QuotableSentence[] {
  const at = sentences.indexOf(one);
  const after = (steps: number): QuotableSentence | undefined => sentences[at + steps];
  const said = announces.exec(one.text)?.[1]?.toLowerCase();
  const next = after(1);
  const isList = next?.onOwnLine === true && (/[:;]\s*$/.test(one.text) || said !== undefined);
  // "Those are the five principles" closes what it counts.
  if (said !== undefined && /^(?:those|these) (?:are|were)\b/i.test(one.text))
    return sentences.slice(Math.max(0, at - (counts[said] ?? 0)), at);
  const items: QuotableSentence[] = [];
  for (let steps = 1; steps <= mostItems; steps += 1) {
    const item = after(steps);
    if (item === undefined) break;
    const belongs = isList ? item.onOwnLine : said !== undefined && steps <= (counts[said] ?? 0);
    if (!belongs) break;
    items.push(item);
  }
  return items;
}

/** The stretch as one quotation: items of a list and rows of a table keep their lines. */
export function joinQuote(stretch: readonly QuotableSentence[]): string {
  return stretch.map(({ text, onOwnLine }, at) => `${at === 0 ? '' : onOwnLine ? '\n' : ' '}${text}`).join('');
}

/** How a sentence opens that says nothing without the one before it. */
export const leansBack =
  /^(?:["'“‘]?)(?:it|they|this|that|these|those|he|she|then|if not|otherwise|both|either|so|but|and|also|instead|after that|longer ago)\b/i;
