// Trains the meaning reader from labelled sentences and says how good it is on hands it has not seen.

import { denseSize, featureSignature, featuresOf, sparseSize } from './features.ts';
import { type Example, logOdds, train } from './logistic.ts';
import {
  categories,
  type Head,
  heads,
  type MeaningWeights,
  type PackedReader,
  pack,
  type Thresholds,
  together,
} from './meaning-model.ts';
import { cuesIn } from './read-cues.ts';
import { type About, type Category, isAtLeast, type ResponseLevel } from './response-level.ts';
import { takeApart } from './take-apart.ts';

/** One labelled sentence; `hand` is who wrote it. */
export interface Sentence {
  readonly text: string;
  readonly level: ResponseLevel;
  readonly about: About;
  readonly categories: readonly Category[];
  readonly kind: string;
  readonly hand: string;
}

/** Log-odds of every head for each sentence, from a reader that never saw the sentence's hand. */
export type Unseen = readonly Readonly<Record<Head, number>>[];

const penalty = 1.2;
const folds = 4;
// Missing a person is worse than asking: of the innocent that all readers together may raise, per level.
const raised = { today: 0.12, now: 0.035 };

/** The examples of sentences; `vectorsOf` gives each text's windows, the whole first. */
export function examplesOf(
  sentences: readonly Sentence[],
  vectorsOf: (text: string) => readonly Float32Array[],
): readonly Example[] {
  return sentences.map((sentence) => featuresOf(takeApart(sentence.text), vectorsOf(sentence.text)));
}

/** Both readers in one file, with thresholds chosen on what unseen hands wrote. */
export function trainMeaning(
  sentences: readonly Sentence[],
  vectorsOf: (text: string) => readonly Float32Array[],
): { readonly weights: MeaningWeights; readonly unseenWords: Unseen; readonly unseenEncoder: Unseen } {
  const words = examplesOf(sentences, () => []);
  const encoder = examplesOf(sentences, vectorsOf);
  const cues = sentences.map((sentence) => cuesIn(takeApart(sentence.text)).level);
  const unseenWords = scoreUnseen(sentences, words);
  const alone = scoreUnseen(sentences, encoder);
  const unseenEncoder = alone.map((scores, i) => together(scores, unseenWords[i]!));
  return {
    weights: {
      signature: featureSignature,
      trainedOn: { sentences: sentences.length, hands: new Set(sentences.map((sentence) => sentence.hand)).size },
      words: { heads: packAll(sentences, words), thresholds: chooseThresholds(sentences, unseenWords, cues) },
      encoder: { heads: packAll(sentences, encoder), thresholds: chooseThresholds(sentences, unseenEncoder, cues) },
    },
    unseenWords,
    unseenEncoder,
  };
}

function packAll(sentences: readonly Sentence[], examples: readonly Example[]): PackedReader['heads'] {
  const everything = sentences.map((_, i) => i);
  return Object.fromEntries(
    heads.map((head) => [head, pack(trainHead(head, sentences, examples, everything))]),
  ) as PackedReader['heads'];
}

/** Every sentence scored by a reader that was trained without the hand that wrote it. */
export function scoreUnseen(sentences: readonly Sentence[], examples: readonly Example[]): Unseen {
  const hands = [...new Set(sentences.map((sentence) => sentence.hand))].sort();
  const out: Record<string, number>[] = sentences.map(() => ({}));
  for (const head of heads) {
    // The levels decide; for the rest fewer folds are near enough.
    const parts = head === 'today' || head === 'now' ? folds : 2;
    for (let fold = 0; fold < parts; fold++) {
      const held = new Set(hands.filter((_, i) => i % parts === fold));
      const seen = sentences.flatMap((sentence, i) => (held.has(sentence.hand) ? [] : [i]));
      if (held.size === 0 || seen.length === 0) continue;
      const weights = trainHead(head, sentences, examples, seen);
      sentences.forEach((sentence, i) => {
        if (held.has(sentence.hand)) out[i]![head] = logOdds(weights, examples[i]!);
      });
    }
  }
  return out as unknown as Unseen;
}

function trainHead(head: Head, sentences: readonly Sentence[], examples: readonly Example[], which: readonly number[]) {
  const chosen = which.map((i) => sentences[i]!);
  return train(
    which.map((i) => examples[i]!),
    chosen.map((sentence) => isTrue(head, sentence)),
    chosen.map((sentence) => importance(head, sentence)),
    { sparse: sparseSize, dense: examples[0]?.dense.length === denseSize ? denseSize : 0 },
    penalty,
  );
}

/** Whether a sentence belongs to a head. */
export function isTrue(head: Head, sentence: Sentence): boolean {
  if (head === 'now') return sentence.level === 'now';
  if (head === 'today') return sentence.level === 'now' || sentence.level === 'today';
  if (head === 'supervision') return sentence.level !== 'none';
  if (head === 'worker' || head === 'other') return sentence.about === head;
  return sentence.categories.includes(head);
}

// Telling danger from innocence matters more than telling today from supervision, or now from today.
function importance(head: Head, sentence: Sentence): number {
  if (head === 'today' && sentence.level === 'supervision') return 0.4;
  if (head === 'now' && sentence.level === 'today') return 0.5;
  return 1;
}

function chooseThresholds(sentences: readonly Sentence[], unseen: Unseen, cues: readonly ResponseLevel[]): Thresholds {
  const innocent = sentences.flatMap(({ level }, i) => (level === 'none' ? [i] : []));
  // The cues raise some already; the line leaves the trained reader what remains of the share.
  const cut = (head: 'today' | 'now', share: number): number => {
    const already = innocent.filter((i) => isAtLeast(cues[i]!, head)).length;
    const left = innocent.filter((i) => !isAtLeast(cues[i]!, head)).map((i) => unseen[i]![head]);
    const may = Math.max(Math.floor(innocent.length * share) - already, Math.floor(innocent.length * share * 0.3));
    return round(left.sort((a, b) => b - a)[may] ?? 0);
  };
  const at = Object.fromEntries(
    heads.map((head) => [
      head,
      head === 'today' || head === 'now' ? cut(head, raised[head]) : bestF1(head, sentences, unseen),
    ]),
  ) as Record<Head, number>;
  const ask = {
    today: round(Math.max(0.4, cut('today', raised.today / 2) - at.today)),
    now: round(Math.max(0.3, cut('now', raised.now / 2) - at.now)),
  };
  return { at, ask };
}

function bestF1(head: Head, sentences: readonly Sentence[], unseen: Unseen): number {
  const candidates = Array.from({ length: 61 }, (_, i) => -3 + i / 10);
  const isCategory = categories.some((category) => category === head);
  let best = { at: 0, f1: -1 };
  for (const at of candidates) {
    let hit = 0;
    let missed = 0;
    let wrong = 0;
    sentences.forEach((sentence, i) => {
      // A category is only spoken of beside a level.
      if (isCategory && sentence.level === 'none') return;
      const said = unseen[i]![head] >= at;
      const right = isTrue(head, sentence);
      if (said && right) hit++;
      else if (said) wrong++;
      else if (right) missed++;
    });
    const f1 = (2 * hit) / Math.max(1, 2 * hit + missed + wrong);
    if (f1 > best.f1) best = { at, f1 };
  }
  return round(best.at);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
