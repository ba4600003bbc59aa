// Choosing which whole sentences of a passage answer a question.
import { contentStems } from '../retrieval/tokens.ts';
import { isFitToSend } from './fit-to-send.ts';
import { plainSentences } from './plain-sentences.ts';

/** A sentence of a passage that may be said, with how well it meets the question. */
export interface QuotableSentence {
  readonly text: string;
  readonly score: number;
  readonly place: number;
}

/** How much a passage's opening weighs more than its other sentences: guidance is written answer first. */
export const openingBonus = 0.55;

const action =
  /^(?:["'“‘]?)(?:ask|tell|ring|call|speak|say|do not|don't|never|always|write|record|check|agree|stay|keep|go|get|use|give|offer|make|send|start|stop|listen|look|find|book|take|put|let|leave|bring|report|pass|hand|explain|help|refer|wait|see|phone|note|interrupt|fetch)\b/i;

/** The sentences of a passage that may be sent, scored by what they share with the question; its opening weighs a little more. */
export function quotableSentences(
  text: string,
  question: readonly string[],
  heading: string,
): readonly QuotableSentence[] {
  const wanted = new Set(question);
  const inHeading = new Set(contentStems(heading).filter((stem) => wanted.has(stem)));
  return plainSentences(text)
    .map((sentence, place) => {
      const stems = new Set(contentStems(sentence));
      let shared = 0;
      for (const stem of stems) if (wanted.has(stem)) shared += inHeading.has(stem) ? 0.5 : 1;
      const words = sentence.split(' ').length;
      const length = words < 4 ? -1 : words > 45 ? -0.5 : 0;
      const score =
        shared / Math.sqrt(Math.max(4, stems.size)) +
        (place === 0 ? openingBonus : place === 1 ? 0.3 : 0) +
        (action.test(sentence) ? 0.25 : 0) +
        length * 0.5;
      return { text: sentence, score, place };
    })
    .filter((sentence) => isFitToSend(sentence.text));
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
  }
  return [...chosen.values()].sort((a, b) => a.place - b.place);
}

const leansBack =
  /^(?:["'“‘]?)(?:it|they|this|that|these|those|he|she|then|if not|otherwise|both|either|so|but|and|also|instead|after that|longer ago)\b/i;
