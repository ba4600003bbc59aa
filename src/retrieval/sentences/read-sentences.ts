// Which sentence of the guidance answers a question: by meaning, by words, by words of like meaning and by the kind of answer that is wanted.
import type { SentenceEncoder } from '../../models/sentence-encoder.port.ts';
import type { PassageVectors } from '../build-index.ts';
import type { Ranked } from '../features.ts';
import type { AskedUnit } from '../query-units.ts';
import { isEmptyWord, wordsIn } from '../tokens.ts';
import { dot } from '../vector-rows.ts';
import { isOfKind, questionKind } from './question-kind.ts';
import type { GuidanceSentences, WeighedSection } from './section-sentences.ts';

/** The sentence of a section that comes nearest to answering, by its place in it, how much speaks for it, and how likely its section answers, 0 to 1. */
export interface ReadSection {
  readonly place: number;
  readonly weight: number;
  readonly likely: number;
}

/** Reads the sections of guidance among what was ranked; those that come too far down are not read. */
export type SentenceReader = (
  question: string,
  units: readonly AskedUnit[],
  vector: Float32Array,
  ranked: readonly Ranked[],
) => Promise<ReadonlyMap<number, ReadSection>>;

/** How far each number speaks for a sentence. */
export interface SentenceNumbers {
  /** How near its meaning comes to the question's, under its heading. */
  readonly meaning: number;
  /** Share of the question that it holds with its heading and title, sayings among the words. */
  readonly covered: number;
  /** What the search says of its section. */
  readonly section: number;
  /** It is the kind of answer that is wanted. */
  readonly ofKind: number;
  /** Share of the question's words, rare ones first, for which it has a word of like meaning; then with those above it. */
  readonly alike: number;
  readonly alikeAbove: number;
}

// Fitted with a softmax over the sentences of 60 candidates for each of 1,780 questions by nine hands on the guidance of nine organisations; docs/search.md.
export const sentenceWeights: Readonly<Record<keyof SentenceNumbers, number>> = {
  meaning: 9,
  covered: 1.4,
  section: 2.1,
  ofKind: 1.5,
  alike: 6.4,
  alikeAbove: 3.2,
};

const mostSections = 40;
const mostNewWords = 8;

/** A reader over the sentences of guidance whose vectors were made. */
export function createSentenceReader(
  guidance: GuidanceSentences,
  vectors: PassageVectors,
  encoder: SentenceEncoder,
): SentenceReader {
  const { dimensions } = vectors;
  const rows = rowsOf(vectors);
  const words = rows.subarray((vectors.firstRow.at(-2) ?? 0) * dimensions);
  const known = (at: number): Float32Array => words.subarray(at * dimensions, (at + 1) * dimensions);
  const rarity = (word: string): number => Math.log(1 + guidance.sections / (1 + guidance.heldBy(word)));

  async function askedWords(
    question: string,
  ): Promise<readonly { readonly rare: number; readonly like: Float32Array }[]> {
    const asked = [...new Set(wordsIn(question))].filter((word) => !isEmptyWord(word));
    const fresh = asked.filter((word) => guidance.numberOf(word) === undefined).slice(0, mostNewWords);
    const made = fresh.length === 0 ? [] : await encoder.embedDocuments([...fresh]);
    const vectorOf = (word: string): ArrayLike<number> | undefined => {
      const number = guidance.numberOf(word);
      return number === undefined ? made[fresh.indexOf(word)] : known(number);
    };
    return asked.flatMap((word) => {
      const vector = vectorOf(word);
      return vector === undefined ? [] : [{ rare: rarity(word), like: likenesses(Float32Array.from(vector)) }];
    });
  }

  // How like one word is to each that is known.
  function likenesses(vector: Float32Array): Float32Array {
    const count = words.length / dimensions;
    const found = new Float32Array(count);
    for (let at = 0; at < count; at += 1) found[at] = Math.max(0, dot(vector, words, at * dimensions));
    return found;
  }

  return async (question, units, vector, ranked) => {
    const asked = await askedWords(question);
    const allRare = asked.reduce((sum, { rare }) => sum + rare, 0) || 1;
    const told = units.reduce((sum, { weight, telling }) => sum + weight * telling, 0) || 1;
    const kind = questionKind(question);
    const alike = (some: readonly number[], best: Float32Array): Float32Array =>
      best.map((before, at) => some.reduce((most, word) => Math.max(most, asked[at]?.like[word] ?? 0), before));
    const alikeness = (best: Float32Array): number =>
      asked.reduce((sum, { rare }, at) => sum + rare * (best[at] ?? 0) ** 2, 0) / allRare;
    const none = new Float32Array(asked.length);
    const read: (Omit<ReadSection, 'likely'> & { readonly at: number })[] = [];
    for (const one of ranked) {
      if (read.length >= mostSections) break;
      const section = guidance.sectionAt(one.at);
      const best = section === undefined ? undefined : bestOf(section, one);
      if (best !== undefined) read.push({ ...best, at: one.at });
    }
    read.sort((a, b) => b.weight - a.weight);
    const top = read[0]?.weight ?? 0;
    return new Map(
      read.map(({ at, place, weight }, rank) => {
        const next = read[rank + 1]?.weight ?? weight - aloneBy;
        return [at, { place, weight, likely: likelyOf({ weight, below: top - weight, above: weight - next }) }];
      }),
    );

    function bestOf(section: WeighedSection, { found }: Ranked): Omit<ReadSection, 'likely'> | undefined {
      const above = alike(section.wordsAbove, none);
      let best: Omit<ReadSection, 'likely'> | undefined;
      section.sentences.forEach(({ text, stems, words: own, row }, place) => {
        const inIt = alike(own, none);
        const weight = weightOf({
          meaning: dot(vector, rows, row * dimensions),
          covered: covered(units, told, (stem) => stems.has(stem) || section.above.has(stem)),
          section: found.score,
          ofKind: kind !== undefined && isOfKind(kind, question, text) ? 1 : 0,
          alike: alikeness(inIt),
          alikeAbove: alikeness(inIt.map((one, at) => Math.max(one, above[at] ?? 0))),
        });
        if (best === undefined || weight > best.weight) best = { place, weight };
      });
      return best;
    }
  };
}

// Read once and held: a question is held against some hundred of them.
function rowsOf({ firstRow, index }: PassageVectors): Float32Array {
  const rows = Float32Array.from(index.rows.read(0, firstRow.at(-1) ?? 0));
  index.rows.close();
  return rows;
}

function weightOf(numbers: SentenceNumbers): number {
  return (Object.keys(sentenceWeights) as (keyof SentenceNumbers)[]).reduce(
    (sum, name) => sum + sentenceWeights[name] * numbers[name],
    0,
  );
}

// How likely a section answers: by what speaks for its best sentence, how far it stands below the first and above the next.
// A logistic fit on the first three sections of 3,000 questions, those that guidance does not answer among them; docs/search.md.
function likelyOf(read: { readonly weight: number; readonly below: number; readonly above: number }): number {
  const { bias, weight, below, above } = likelyWeights;
  return 1 / (1 + Math.exp(-(bias + weight * read.weight + below * read.below + above * read.above)));
}
const likelyWeights = { bias: -5.28, weight: 0.297, below: -0.517, above: 0.306 };
const aloneBy = 1;

/** Share of a question's units, by how much each tells, of which all stems of one way are held. */
function covered(units: readonly AskedUnit[], told: number, holds: (stem: string) => boolean): number {
  const sum = units.reduce((all, { weight, telling, ways }) => {
    const best = ways.reduce(
      (most, way) => (way.stems.every(holds) ? Math.max(most, Math.min(1, way.weight)) : most),
      0,
    );
    return all + weight * telling * best;
  }, 0);
  return sum / told;
}

/** What was ranked, its sections of guidance among themselves in the order of their best sentences; where guidance stands among other kinds stays. */
export function bySentences(ranked: readonly Ranked[], read: ReadonlyMap<number, ReadSection>): readonly Ranked[] {
  const sections = ranked.filter(({ at }) => read.has(at));
  const scores = sections.map(({ found }) => found.score);
  const ordered = [...sections].sort((a, b) => (read.get(b.at)?.weight ?? 0) - (read.get(a.at)?.weight ?? 0));
  const placed = ordered.map((one, place) => {
    const sentence = read.get(one.at);
    const found = { ...one.found, score: scores[place] ?? one.found.score };
    return {
      ...one,
      found: sentence === undefined ? found : { ...found, sentence: sentence.place, bears: sentence.likely },
    };
  });
  let next = 0;
  return ranked.map((one) => (read.has(one.at) ? (placed[next++] ?? one) : one));
}
