// Trains the meaning reader from labelled sentences and chooses its lines on hands it has not seen.

import { chooseLines } from './choose-lines.ts';
import { featureSignature, featuresOf, vectorFeaturesOf } from './features.ts';
import { heads, type Scores } from './heads.ts';
import { type AloneScores, type Join, joined, joinInputs, trainJoin, type WordScores } from './join.ts';
import { logOdds } from './logistic.ts';
import { type MeaningWeights, pack, packNetwork, scoresOf, type Thresholds } from './meaning-model.ts';
import { type Goal, type Network, trainNetwork } from './network.ts';
import { rarityOf } from './ngrams.ts';
import { cuesIn } from './read-cues.ts';
import { isSoShort } from './read-safety.ts';
import { importance, isFreshToCues, isTrue, type Sentence, writerOf } from './sentence.ts';
import { sentencesOf, takeApart } from './take-apart.ts';
import { trainWords, type WordFeatures } from './train-words.ts';

const folds = 3;
const joinFolds = 5;
// Two networks that started from different numbers.
const seeds = [1, 7919];

/** All readers in one file, joined and with their lines chosen on what unseen hands wrote. */
export function trainMeaning(
  sentences: readonly Sentence[],
  vectorsOf: (text: string) => readonly Float32Array[],
): MeaningWeights {
  const messages = sentences.map((sentence) => takeApart(sentence.text));
  const rarity = rarityOf(messages.map((message) => message.words));
  const words = messages.map((message) => ({
    whole: featuresOf(message, rarity),
    sentences: sentencesOf(message).map((one) => featuresOf(one, rarity)),
  }));
  const cues = messages.map(cuesIn);
  const vectors = sentences.map((sentence) => vectorFeaturesOf(vectorsOf(sentence.text)) ?? new Float32Array(0));
  const goals = sentences.map(goalOf);
  const unseenWords = wordsUnseen(sentences, words);
  const unseenNetworks = networksUnseen(sentences, vectors, goals);
  const joinOf = (inputs: readonly Float64Array[]): { readonly join: Join; readonly thresholds: Thresholds } => {
    const scores = joinedUnseen(sentences, inputs);
    return {
      join: learnJoin(sentences, inputs, everything),
      thresholds: chooseLines(
        sentences.map((sentence, i) => ({
          sentence,
          scores: scores[i]!,
          cues: cues[i]!,
          isShort: isSoShort(messages[i]!),
        })),
      ),
    };
  };
  const everything = sentences.map((_, i) => i);
  return {
    signature: featureSignature,
    trainedOn: { sentences: sentences.length, hands: new Set(sentences.map(({ hand }) => hand)).size },
    words: {
      rarity: Buffer.from(rarity).toString('base64'),
      heads: Object.fromEntries(
        heads.map((head) => [head, pack(trainWords(head, sentences, words, everything))]),
      ) as MeaningWeights['words']['heads'],
      ...joinOf(cues.map((opinion, i) => joinInputs(opinion, unseenWords[i]!, undefined))),
    },
    encoder: {
      networks: networksOf(vectors, goals).map(packNetwork),
      ...joinOf(cues.map((opinion, i) => joinInputs(opinion, unseenWords[i]!, unseenNetworks[i]!))),
    },
  };
}

// Each fold's sentences, and those of all other writers.
function foldsOf(sentences: readonly Sentence[], parts: number) {
  const writers = [...new Set(sentences.map(writerOf))].sort();
  return Array.from({ length: parts }, (_, fold) => {
    const held = new Set(writers.filter((_writer, i) => i % parts === fold));
    const isHeld = (i: number): boolean => held.has(writerOf(sentences[i]!));
    const all = sentences.map((_sentence, i) => i);
    return { held: all.filter(isHeld), seen: all.filter((i) => !isHeld(i)) };
  }).filter(({ held, seen }) => held.length > 0 && seen.length > 0);
}

function wordsUnseen(sentences: readonly Sentence[], words: readonly WordFeatures[]): readonly WordScores[] {
  const whole: Record<string, number>[] = sentences.map(() => ({}));
  const alone: Record<keyof AloneScores, number>[][] = words.map((one) =>
    one.sentences.map(() => ({ today: 0, now: 0 })),
  );
  for (const { held, seen } of foldsOf(sentences, folds)) {
    for (const head of heads) {
      const weights = trainWords(head, sentences, words, seen);
      for (const i of held) {
        whole[i]![head] = logOdds(weights, words[i]!.whole);
        if (head === 'today' || head === 'now')
          words[i]!.sentences.forEach((sentence, place) => {
            alone[i]![place]![head] = logOdds(weights, sentence);
          });
      }
    }
  }
  return words.map((_, i) => ({ whole: whole[i] as unknown as Scores, sentences: alone[i]! }));
}

function networksUnseen(
  sentences: readonly Sentence[],
  vectors: readonly Float32Array[],
  goals: readonly Goal[],
): readonly Scores[] {
  const out: Scores[] = [];
  for (const { held, seen } of foldsOf(sentences, folds)) {
    const networks = networksOf(
      seen.map((i) => vectors[i]!),
      seen.map((i) => goals[i]!),
    );
    for (const i of held) out[i] = scoresOf(networks, vectors[i]!);
  }
  return out;
}

function networksOf(vectors: readonly Float32Array[], goals: readonly Goal[]): readonly Network[] {
  return seeds.map((seed) => trainNetwork(vectors, goals, seed));
}

function joinedUnseen(sentences: readonly Sentence[], inputs: readonly Float64Array[]): readonly Scores[] {
  const out: Scores[] = [];
  for (const { held, seen } of foldsOf(sentences, joinFolds)) {
    const join = learnJoin(sentences, inputs, seen);
    for (const i of held) out[i] = joined(join, inputs[i]!);
  }
  return out;
}

// Whom to believe is learnt where the cues are as strange to the words as they will be: on hands that wrote after the cues were made.
function learnJoin(sentences: readonly Sentence[], inputs: readonly Float64Array[], which: readonly number[]): Join {
  const fresh = which.filter((i) => isFreshToCues(sentences[i]!));
  const chosen = fresh.length > 0 ? fresh : which;
  return trainJoin(
    chosen.map((i) => inputs[i]!),
    (head, example) => isTrue(head, sentences[chosen[example]!]!),
    (head, example) => importance(head, sentences[chosen[example]!]!),
  );
}

/** What every head should say of a sentence. */
export function goalOf(sentence: Sentence): Goal {
  return {
    wanted: Float32Array.from(heads, (head) => (isTrue(head, sentence) ? 1 : 0)),
    importance: Float32Array.from(heads, (head) => importance(head, sentence)),
  };
}
