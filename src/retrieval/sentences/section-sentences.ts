// Guidance sentence by sentence, with the vectors of its sentences and of its words: what a question is held against inside a section.
import type { Passage } from '../passage.ts';
import type { IndexedPassage } from '../passages.ts';
import { contentStems, isEmptyWord, wordsIn } from '../tokens.ts';
import { sentencesInPlace } from './plain-sentences.ts';

/** A sentence of a section, as it is weighed. */
export interface WeighedSentence {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Its telling words, by their numbers. */
  readonly words: readonly number[];
  /** The row of its vector: what is encoded is the sentence under its heading. */
  readonly row: number;
}

/** A section with its sentences; heading and title speak for each of them. */
export interface WeighedSection {
  readonly sentences: readonly WeighedSentence[];
  readonly above: ReadonlySet<string>;
  readonly wordsAbove: readonly number[];
}

/** All sections of guidance, by their passages. */
export interface GuidanceSentences {
  readonly sectionAt: (at: number) => WeighedSection | undefined;
  /** Of a word: its number among those that have a vector. */
  readonly numberOf: (word: string) => number | undefined;
  /** How many sections hold a word, and how many there are. */
  readonly heldBy: (word: string) => number;
  readonly sections: number;
  /** Two texts for `buildIndex`: the sentences of each section, then the words. */
  readonly texts: readonly IndexedPassage[];
}

const isGuidance = ({ kind }: Passage): boolean => kind === 'training' || kind === 'escalation';
const tellingWords = (text: string): readonly string[] => wordsIn(text).filter((word) => !isEmptyWord(word));

/** Takes guidance apart; undefined where there is none, or more than is read sentence by sentence. */
export function guidanceSentences(passages: readonly IndexedPassage[]): GuidanceSentences | undefined {
  const guidance = passages.flatMap(({ passage }, at) => (isGuidance(passage) ? [{ passage, at }] : []));
  if (guidance.length === 0 || guidance.length > mostSections) return undefined;
  const numbers = new Map<string, number>();
  const held = new Map<string, number>();
  const numbersOf = (text: string): readonly number[] =>
    [...new Set(tellingWords(text))].map((word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    });
  const sections = new Map<number, WeighedSection>();
  const texts: IndexedPassage[] = [];
  let row = 0;
  for (const { passage, at } of guidance) {
    const heading = passage.headingPath.at(-1) ?? passage.title;
    const above = `${passage.title} ${passage.headingPath.join(' ')}`;
    const said = sentencesInPlace(passage.text).map(({ text }) => text);
    const sentences = said.map((text) => ({
      text,
      stems: new Set(contentStems(text)),
      words: numbersOf(text),
      row: row++,
    }));
    sections.set(at, { sentences, above: new Set(contentStems(above)), wordsAbove: numbersOf(above) });
    for (const word of new Set(tellingWords(said.join(' ')))) held.set(word, (held.get(word) ?? 0) + 1);
    if (said.length > 0)
      texts.push(
        encoded(
          passage,
          said.map((text) => `${heading}. ${text}`),
        ),
      );
  }
  const [first] = guidance;
  if (first !== undefined) texts.push(encoded(first.passage, [...numbers.keys()]));
  return {
    sectionAt: (at) => sections.get(at),
    numberOf: (word) => numbers.get(word),
    heldBy: (word) => held.get(word) ?? 0,
    sections: guidance.length,
    texts,
  };
}
// Reading each sentence of more would make the first start long and a question slow.
const mostSections = 3000;

const encoded = (passage: Passage, views: readonly string[]): IndexedPassage => ({
  passage,
  fields: { title: '', keywords: '', body: '', extra: '' },
  views,
});
