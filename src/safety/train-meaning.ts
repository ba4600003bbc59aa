// Trains the meaning reader from labelled sentences and says how good it is on hands it has not seen.

import { featureSignature, featuresOf, sparseSize, vectorFeaturesOf } from './features.ts';
import { type Example, logOdds, train } from './logistic.ts';
import {
  type Head,
  type Heed,
  heads,
  type MeaningWeights,
  pack,
  packNetwork,
  type Scores,
  scoresOf,
  type Thresholds,
  together,
} from './meaning-model.ts';
import { type Goal, trainNetwork } from './network.ts';
import { rarityOf } from './ngrams.ts';
import { cuesIn } from './read-cues.ts';
import {
  type About,
  type Category,
  categories,
  isAtLeast,
  type ReaderOpinion,
  type ResponseLevel,
} from './response-level.ts';
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

const penalty = 0.8;
const folds = 3;
// Of the innocent that all readers together may raise, per level: as many as the issue allows, because missing a person is worse than asking.
const raised = { today: 0.095, now: 0.028 };
// How far below its line the trained reader still believes a cue; measured on hands that neither had seen. Further up for all cues, they cost more
// false alarms than they find danger; words that hardly mean anything else are believed longer, so that what is plainly said is not talked down.
const heed: Heed = { certain: 2, other: 0.5 };

/** Both readers in one file, with thresholds chosen on what unseen hands wrote, and every sentence's scores by a reader that never saw its hand. */
export function trainMeaning(
  sentences: readonly Sentence[],
  vectorsOf: (text: string) => readonly Float32Array[],
): { readonly weights: MeaningWeights; readonly unseenWords: readonly Scores[]; readonly unseen: readonly Scores[] } {
  const messages = sentences.map((sentence) => takeApart(sentence.text));
  const rarity = rarityOf(messages.map((message) => message.words));
  const words = messages.map((message) => featuresOf(message, rarity));
  const cues = messages.map(cuesIn);
  const vectors = sentences.map((sentence) => vectorFeaturesOf(vectorsOf(sentence.text)) ?? new Float32Array(0));
  const goals = sentences.map(goalOf);
  const unseenWords = scoreUnseen(sentences, (head, seen) => {
    const weights = trainHead(head, sentences, words, seen);
    return (i) => logOdds(weights, words[i]!);
  });
  const unseenNetwork = networkUnseen(sentences, vectors, goals);
  const share = sharesOf(unseenWords, unseenNetwork);
  const unseen = unseenWords.map((scores, i) => together(scores, unseenNetwork[i]!, share));
  const everything = sentences.map((_, i) => i);
  return {
    weights: {
      signature: featureSignature,
      trainedOn: { sentences: sentences.length, hands: handsOf(sentences).length },
      words: {
        rarity: Buffer.from(rarity).toString('base64'),
        heads: Object.fromEntries(
          heads.map((head) => [head, pack(trainHead(head, sentences, words, everything))]),
        ) as MeaningWeights['words']['heads'],
        thresholds: chooseThresholds(sentences, unseenWords, cues),
      },
      encoder: {
        network: packNetwork(trainNetwork(vectors, goals)),
        share,
        thresholds: chooseThresholds(sentences, unseen, cues),
      },
    },
    unseenWords,
    unseen,
  };
}

const handsOf = (sentences: readonly Sentence[]): readonly string[] =>
  [...new Set(sentences.map((sentence) => sentence.hand))].sort();

// Each fold's sentences, and those of all other hands.
function foldsOf(sentences: readonly Sentence[], parts: number) {
  const hands = handsOf(sentences);
  return Array.from({ length: parts }, (_, fold) => {
    const held = new Set(hands.filter((_hand, i) => i % parts === fold));
    const isHeld = (i: number): boolean => held.has(sentences[i]!.hand);
    const all = sentences.map((_sentence, i) => i);
    return { held: all.filter(isHeld), seen: all.filter((i) => !isHeld(i)) };
  }).filter(({ held, seen }) => held.length > 0 && seen.length > 0);
}

function scoreUnseen(
  sentences: readonly Sentence[],
  learn: (head: Head, seen: readonly number[]) => (i: number) => number,
): readonly Scores[] {
  const out: Record<string, number>[] = sentences.map(() => ({}));
  for (const head of heads) {
    // The levels decide; for the rest fewer folds are near enough.
    for (const { held, seen } of foldsOf(sentences, head === 'today' || head === 'now' ? folds : 2)) {
      const score = learn(head, seen);
      for (const i of held) out[i]![head] = score(i);
    }
  }
  return out as unknown as readonly Scores[];
}

function networkUnseen(
  sentences: readonly Sentence[],
  vectors: readonly Float32Array[],
  goals: readonly Goal[],
): readonly Scores[] {
  const out: Scores[] = [];
  for (const { held, seen } of foldsOf(sentences, folds)) {
    const network = trainNetwork(
      seen.map((i) => vectors[i]!),
      seen.map((i) => goals[i]!),
    );
    for (const i of held) out[i] = scoresOf(network, vectors[i]!);
  }
  return out;
}

// Each of the two spreads its scores as widely as the other.
function sharesOf(words: readonly Scores[], network: readonly Scores[]): Scores {
  const spread = (all: readonly Scores[], head: Head): number => {
    const mean = all.reduce((sum, scores) => sum + scores[head], 0) / all.length;
    return Math.sqrt(all.reduce((sum, scores) => sum + (scores[head] - mean) ** 2, 0) / all.length) || 1;
  };
  return Object.fromEntries(heads.map((head) => [head, round(spread(words, head) / spread(network, head))])) as Scores;
}

function goalOf(sentence: Sentence): Goal {
  return {
    wanted: Float32Array.from(heads, (head) => (isTrue(head, sentence) ? 1 : 0)),
    importance: Float32Array.from(heads, (head) => importance(head, sentence)),
  };
}

function trainHead(head: Head, sentences: readonly Sentence[], examples: readonly Example[], which: readonly number[]) {
  const chosen = which.map((i) => sentences[i]!);
  return train(
    which.map((i) => examples[i]!),
    chosen.map((sentence) => isTrue(head, sentence)),
    chosen.map((sentence) => importance(head, sentence)),
    { sparse: sparseSize, dense: 0 },
    penalty,
  );
}

function isTrue(head: Head, sentence: Sentence): boolean {
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

// The cues were made while hands 1 to 61 were read; how many false alarms they raise shows only in what came later.
function isFreshToCues({ hand }: Sentence): boolean {
  return Number.parseInt(hand.replace(/\D+/g, ''), 10) > 61;
}

function chooseThresholds(
  sentences: readonly Sentence[],
  unseen: readonly Scores[],
  cues: readonly ReaderOpinion[],
): Thresholds {
  const innocents = sentences.flatMap(({ level }, i) => (level === 'none' ? [i] : []));
  const fresh = innocents.filter((i) => isFreshToCues(sentences[i]!));
  const judged = fresh.length > 0 ? fresh : innocents;
  // A cue lends a message as much as the trained reader would forgive it.
  const lent = (i: number, head: 'today' | 'now'): number => {
    if (isAtLeast(cues[i]!.certain ?? 'none', head)) return unseen[i]![head] + heed.certain;
    return unseen[i]![head] + (isAtLeast(cues[i]!.level, head) ? heed.other : 0);
  };
  const cutOf = (some: readonly number[], head: 'today' | 'now', part: number): number => {
    const scores = some.map((i) => lent(i, head)).sort((a, b) => b - a);
    return round(scores[Math.floor(judged.length * part)] ?? scores.at(-1) ?? 0);
  };
  const today = cutOf(judged, 'today', raised.today);
  const cut = (head: 'today' | 'now', part: number): number =>
    // Only what is raised at all can be raised to now.
    cutOf(head === 'today' ? judged : judged.filter((i) => lent(i, 'today') >= today), head, part);
  const at = Object.fromEntries(
    heads.map((head) => [
      head,
      head === 'today' || head === 'now' ? cut(head, raised[head]) : bestF1(head, sentences, unseen),
    ]),
  ) as Scores;
  const ask = {
    today: round(Math.max(0.4, cut('today', raised.today / 2) - at.today)),
    now: round(Math.max(0.3, cut('now', raised.now / 2) - at.now)),
  };
  return { at, ask, heed };
}

function bestF1(head: Head, sentences: readonly Sentence[], unseen: readonly Scores[]): number {
  const candidates = Array.from({ length: 81 }, (_, i) => -5 + i / 10);
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
