// Whose number "that's 01632 960000" is: of several numbers in one cited passage, each with its own label, the one whose label was spoken of just before.
import { contentStems } from '../retrieval/tokens.ts';
import type { Source } from './check-facts-source.ts';

interface Labelled {
  readonly number: string;
  readonly label: ReadonlySet<string>;
}

const numbers =
  /(?:\+44\s?(?:\(0\)\s?)?|\b0)\d[\d\s()-]{5,13}\d\b(?!\s*(?:am|pm)|[:.]\d)|\bext(?:ension)?\.? ?\d{2,5}\b/gi;
const digitsOf = (typed: string): string => typed.replace(/\D/g, '').replace(/^44(?=\d{9,})/, '0');
// What stands for somebody who was named before, and leads straight to the number: "that's", "you get them on", "their line is".
const pointsBack =
  /\b(?:(?:that|it)(?:'s| is| would be)|they(?:'re| are)|them|her|him|(?:their|her|his|its|the) (?:own )?(?:number|line|extension))(?: \w+){0,2} *$/i;
const mostSteps = 2;

/** The numbers of a passage, each with the words that stand before it and after the number or sentence before. */
function labelledIn(text: string): readonly Labelled[] {
  let from = 0;
  return [...text.matchAll(numbers)].map((match) => {
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    return {
      number: digitsOf(match[0]),
      label: stemsOf(before.split(/[.;\n](?=\s)/).at(-1) ?? ''),
    };
  });
}

/** Whether a sentence that points back gives a number of the cited passages which is labelled as somebody else's than was spoken of; `earlier` is what stands before it on its line, in order. */
export function isAnothersNumber(sentence: string, earlier: readonly string[], cited: readonly Source[]): boolean {
  const [only, another] = [...sentence.matchAll(numbers)];
  // "Out of hours it's 01632 …" says itself which of them it is.
  if (
    /\b(?:out[- ]of[- ]hours|daytime|weekdays?|week ?ends?|evenings?|nights?|(?:after|past) (?:hours|that|half|\d|five|six))\b/i.test(
      sentence,
    )
  )
    return false;
  if (only === undefined || another !== undefined || !pointsBack.test(sentence.slice(0, only.index))) return false;
  const spoken = [sentence, ...earlier.slice(-mostSteps).reverse()].map(stemsOf);
  return cited.some((source) => {
    const labels = labelledIn(source.passage.text);
    const own = labels.find((one) => one.number === digitsOf(only[0]))?.label;
    const others = labels.filter((one) => one.number !== digitsOf(only[0]));
    if (own === undefined) return false;
    // The nearest sentence that speaks of one of them decides; what the sentence says itself is weighed elsewhere.
    for (const [back, said] of spoken.entries()) {
      const hits = others.map(({ label }) => [wordsOf(said, own, label), wordsOf(said, label, own)] as const);
      if (hits.every(([ofOwn, ofOther]) => ofOwn + ofOther === 0)) continue;
      return back > 0 && hits.some(([ofOwn, ofOther]) => ofOther > ofOwn);
    }
    return false;
  });
}

const alike = /^(?:ring|call|phone|number|line|todai|now|text|extens|ext|contact|reach)$/;

/** Whether a sentence names beside a number of the cited passages words that stand there beside another number, and none that stand beside this one. */
export function isLabelledOtherwise(sentence: string, cited: readonly Source[]): boolean {
  return [...sentence.matchAll(numbers)].some((match) => {
    const before =
      sentence
        .slice(0, match.index)
        .split(/[;,]|\bor\b|\band\b/)
        .filter((one) => stemsOf(one).size > 0)
        .at(-1) ?? '';
    const behind = /^[^;,.]*/.exec(sentence.slice(match.index + match[0].length))?.[0] ?? '';
    const said = new Set([...stemsOf(`${before} ${behind}`)].filter((one) => !alike.test(one)));
    return cited.some((source) => {
      const labels = labelledIn(source.passage.text);
      const [own, another] = labels.filter((one) => one.number === digitsOf(match[0]));
      if (own === undefined || another !== undefined) return false;
      return (
        ![...own.label].some((stem) => said.has(stem)) &&
        labels.some(({ number, label }) => number !== own.number && wordsOf(said, label, own.label) > 0)
      );
    });
  });
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    contentStems(text.replace(/\bout[- ]of[- ]hours\b/gi, 'outofhours')).filter((stem) => !/^\d/.test(stem)),
  );
}

/** How many words of one label, and not of the other, are said. */
function wordsOf(said: ReadonlySet<string>, label: ReadonlySet<string>, than: ReadonlySet<string>): number {
  return [...label].filter((stem) => said.has(stem) && !than.has(stem)).length;
}
