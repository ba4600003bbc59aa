// Which sentence of the guidance answers a question: by meaning, by words, by words of like meaning and by the kind of answer that is wanted.
import type { SentenceEncoder } from '../../models/sentence-encoder.port.ts';
import type { PassageVectors } from '../build-index.ts';
import type { Ranked } from '../features.ts';
import type { AskedUnit } from '../query-units.ts';
import { questionVector } from '../question-vector.ts';
import { documentOf } from '../rank.ts';
import { isEmptyWord, wordsIn } from '../tokens.ts';
import { dot } from '../vector-rows.ts';
import { isOfKind, questionKind } from './question-kind.ts';
import type { GuidanceSentences } from './section-sentences.ts';

/** The sentence of a section that comes nearest to answering, by its place in it, how much speaks for it, and how likely its section answers, 0 to 1. */
export interface ReadSection {
  readonly place: number;
  /** It answers so much better than the opening that it may stand before it. */
  readonly leads: boolean;
  readonly weight: number;
  readonly likely: number;
}

/** What was asked, as sentences are held against it. */
export interface AskedSentence {
  readonly text: string;
  readonly units: readonly AskedUnit[];
  readonly vector: Float32Array;
}

/** Reads the sections of guidance among what was ranked; those that come too far down are not read. */
export interface SentenceReader {
  read(asked: AskedSentence, ranked: readonly Ranked[]): Promise<ReadonlyMap<number, ReadSection>>;
  /** The numbers of every sentence of those sections, by passage: what `read` weighs, and what its weights are fitted on. */
  numbers(asked: AskedSentence, ranked: readonly Ranked[]): Promise<ReadonlyMap<number, readonly SentenceNumbers[]>>;
}

/** What speaks for a sentence, each about 0 to 1 but for the section's. */
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

// Fitted with a softmax over all sentences of 1,783 questions by nine hands (test/evaluation/guidance/fit-sentences.ts), the section's share held; docs/search.md.
export const sentenceWeights: Readonly<Record<keyof SentenceNumbers, number>> = {
  meaning: 5.6,
  covered: -0.4,
  section: 3.2,
  ofKind: 1.56,
  alike: 4.8,
  alikeAbove: 5.22,
};

const mostSections = 40;
// A long message is read by its rarest words: each is held against all words of the guidance.
const mostWords = 16;
const mostNewWords = 8;
// Guidance is written answer first. Of sections read rightly the best sentence is the one that answers in seven of ten cases from here on, in half below.
const beyondOpening = 1.5;
// So few words name a topic, and ask nothing of it.
const mostOfTopic = 1;
const mostTogether = 0.6;

/** A reader over the sentences of guidance whose vectors were made. A word that nothing holds is left out where the encoder takes longer than `patienceMs` over it, or fails. */
export function createSentenceReader(
  guidance: GuidanceSentences,
  vectors: PassageVectors,
  encoder: SentenceEncoder,
  patienceMs?: number,
): SentenceReader {
  const { dimensions } = vectors;
  const rows = rowsOf(vectors);
  const words = rows.subarray((vectors.firstRow.at(-2) ?? 0) * dimensions);
  const known = (at: number): Float32Array => words.subarray(at * dimensions, (at + 1) * dimensions);
  const rarity = (word: string): number => Math.log(1 + guidance.sections / (1 + guidance.heldBy(word)));

  async function wordsAsked({ text, units }: AskedSentence): Promise<readonly AskedWord[]> {
    const all = [...new Set(wordsIn(text))].filter((word) => !isEmptyWord(word));
    const asked = all.sort((a, b) => rarity(b) - rarity(a)).slice(0, mostWords);
    const fresh = asked.filter((word) => guidance.numberOf(word) === undefined).slice(0, mostNewWords);
    const made = await Promise.all(fresh.map((word) => questionVector(encoder, word, patienceMs)));
    return asked.flatMap((word) => {
      const number = guidance.numberOf(word);
      const vector = number === undefined ? made[fresh.indexOf(word)] : known(number);
      const ways = units.find(({ label, isSaying }) => label === word && !isSaying)?.ways ?? [];
      return vector === undefined ? [] : [{ rare: rarity(word), like: likenesses(vector), ways }];
    });
  }

  // How like one word is to each that is known.
  function likenesses(vector: Float32Array): Float32Array {
    const count = words.length / dimensions;
    const found = new Float32Array(count);
    for (let at = 0; at < count; at += 1) found[at] = Math.max(0, dot(vector, words, at * dimensions));
    return found;
  }

  const numbers: SentenceReader['numbers'] = async (asked, ranked) => {
    const said = await wordsAsked(asked);
    const rare = said.reduce((sum, one) => sum + one.rare, 0) || 1;
    const told = asked.units.reduce((sum, { weight, telling }) => sum + weight * telling, 0) || 1;
    const kind = questionKind(asked.text);
    // Of each word asked: how like the likest of some words is to it, or how well one of its meanings stands there.
    const alike = (some: readonly number[], stems: ReadonlySet<string>): readonly number[] =>
      said.map(({ like, ways }) =>
        Math.max(
          ways.reduce((most, way) => (way.stems.every((one) => stems.has(one)) ? Math.max(most, way.weight) : most), 0),
          some.reduce((most, word) => Math.max(most, like[word] ?? 0), 0),
        ),
      );
    const alikeness = (best: readonly number[]): number =>
      said.reduce((sum, one, at) => sum + one.rare * Math.min(1, best[at] ?? 0) ** 2, 0) / rare;
    const read = new Map<number, readonly SentenceNumbers[]>();
    for (const { at, found } of ranked) {
      if (read.size >= mostSections) break;
      const section = guidance.sectionAt(at);
      if (section === undefined) continue;
      const above = alike(section.wordsAbove, section.above);
      read.set(
        at,
        section.sentences.map(({ text, stems, words: own, row }) => {
          const inIt = alike(own, stems);
          return {
            meaning: dot(asked.vector, rows, row * dimensions),
            covered: covered(asked.units, told, (stem) => stems.has(stem) || section.above.has(stem)),
            section: found.score,
            ofKind: kind !== undefined && isOfKind(kind, asked.text, text) ? 1 : 0,
            alike: alikeness(inIt),
            alikeAbove: alikeness(inIt.map((one, word) => Math.max(one, above[word] ?? 0))),
          };
        }),
      );
    }
    return read;
  };

  return {
    numbers,
    read: async (asked, ranked) => {
      const best = [...(await numbers(asked, ranked))].flatMap(([at, sentences]) => {
        const weights = sentences.map(weightOf);
        const weight = Math.max(...weights);
        const leads = weight - (weights[0] ?? weight) >= beyondOpening;
        return weights.length === 0 ? [] : [{ at, place: weights.indexOf(weight), leads, weight }];
      });
      best.sort((a, b) => b.weight - a.weight);
      const weights = best.map(({ weight }) => weight);
      const read = best.map((one) => ({ ...one, likely: likelyOf(one.weight, shareOf(one.weight, weights)) }));
      // "What do I do about dv" is answered by many sections of one page alike: each for itself is less likely than any of them.
      const isOfPage = asked.units.length <= mostOfTopic;
      const documents = new Map(ranked.map(({ at, found }) => [at, documentOf(found.passage.ref)]));
      const anyOf = (document: string | undefined): number =>
        1 - read.reduce((none, one) => (documents.get(one.at) === document ? none * (1 - one.likely) : none), 1);
      return new Map(
        read.map(({ at, likely, ...one }) => {
          const together = anyOf(documents.get(at)) * (likely / Math.max(...read.map((one) => one.likely)));
          return [at, { ...one, likely: isOfPage ? Math.max(likely, Math.min(together, mostTogether)) : likely }];
        }),
      );
    },
  };
}

/** A word of a question, with how like each known word is to it and what else it may mean. */
interface AskedWord {
  readonly rare: number;
  readonly like: Float32Array;
  readonly ways: AskedUnit['ways'];
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

/** How large one weight's share of all is, by their softmax, as log-odds. */
export function shareOf(weight: number, weights: readonly number[]): number {
  const others = weights.reduce((sum, one) => sum + Math.exp(one - weight), 0) - 1;
  return -Math.log(Math.max(others, 1e-6));
}

// How likely a section answers, by what speaks for its best sentence and by its share among the others.
// A logistic fit on the first three sections of 2,400 questions, those that guidance does not answer among them.
function likelyOf(weight: number, share: number): number {
  const { bias, ...by } = likelyWeights;
  return 1 / (1 + Math.exp(-(bias + by.weight * weight + by.share * share)));
}
const likelyWeights = { bias: -3.586, weight: 0.205, share: 0.521 };

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
      found:
        sentence === undefined
          ? found
          : { ...found, sentence: { place: sentence.place, leads: sentence.leads }, bears: sentence.likely },
    };
  });
  let next = 0;
  return ranked.map((one) => (read.has(one.at) ? (placed[next++] ?? one) : one));
}
