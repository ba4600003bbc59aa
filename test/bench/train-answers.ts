// Trains the judge of sentences on the labelled sentences of all hands, and says how good it is on a hand that it has not seen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnswerCheck, createAnswerCheck } from '../../src/answering/check-facts.ts';
import { meaningReaders } from '../../src/answering/check-facts-meaning.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import {
  certainFault,
  type JudgeWeights,
  judgedNames,
  numbersOf,
  oddsOf,
  piecesOf,
  scaled,
  type Weighing,
  weighedFacts,
} from '../../src/answering/judge-sentence.ts';
import { type Example, train } from '../../src/safety/logistic.ts';
import { type Half, halves, readRows, readWorlds, shareText } from './answers.ts';

/** Who wrote what. The first sets were what the readers of meaning were made on, so they teach too much trust in them. */
const handOf: Readonly<Record<Half, string>> = {
  tuned: 'first',
  untouched: 'first',
  paraphrases: 'third',
  'quiet-faults': 'third',
  'second-tuned': 'second',
  'second-untouched': 'second',
  'hand-1': 'hand-1',
  'hand-2': 'hand-2',
  'hand-3': 'hand-3',
  'hand-4': 'hand-4',
  'hand-5': 'hand-5',
  'hand-6': 'hand-6',
  pairs: 'pairs',
};
const fresh = ['hand-1', 'hand-2', 'hand-3', 'hand-4', 'hand-5', 'hand-6'];
const penalty = 33;
const seldom = 4;
const strength = { finding: 8, mark: 2, piece: 1.5 };
// Of the sound sentences of a hand not seen, so many may be cut: fewer, and more harm comes through.
const soundCut = 0.14;

interface Sentence {
  readonly hand: string;
  readonly row: string;
  readonly good: boolean;
  readonly keep: boolean;
  /** Cut by what is certain. */
  readonly sure: boolean;
  readonly weighings: readonly Weighing[];
}

function readSentences(): readonly Sentence[] {
  const worlds = readWorlds();
  const checks = new Map<string, AnswerCheck>();
  const found: Sentence[] = [];
  let heard: Weighing[] = [];
  for (const half of halves)
    for (const row of readRows(half)) {
      const world = worlds.get(row.world);
      if (world === undefined) throw new RangeError(`${row.id} names no passages`);
      const check =
        checks.get(row.world) ??
        createAnswerCheck(world, (weighing) => {
          const why = certainFault(weighing);
          if (why === undefined) heard.push(weighing);
          return why;
        });
      checks.set(row.world, check);
      const { sentences } = partAnswer(row.completion);
      for (const sentence of sentences) {
        const label =
          row.sentences.find((one) => one.text === sentence.text) ??
          row.sentences.find((one) => one.text.includes(sentence.text) || sentence.text.includes(one.text));
        if (label === undefined && !row.good) continue;
        heard = [];
        const sure =
          check.fault(
            sentence,
            sentences.filter((one) => one.line === sentence.line),
          ) !== undefined;
        const keep = label?.keep ?? true;
        found.push({ hand: handOf[half], row: `${half} ${row.id}`, good: row.good, keep, sure, weighings: heard });
      }
    }
  return found;
}

const learnt = (one: Sentence): boolean => !one.sure && one.weighings.length > 0;

/** Weights learnt from some sentences, with no threshold yet. */
function learn(sentences: readonly Sentence[]): JudgeWeights {
  const lessons = sentences.filter(learnt);
  // Of a sentence in several parts, the part that differs most speaks for it.
  const weighed = lessons.map((one) => ({
    ...one,
    numbers: judgedNames.map((_name, place) => Math.max(...one.weighings.map((part) => numbersOf(part)[place] ?? 0))),
    pieces: new Set(one.weighings.flatMap((part) => [...piecesOf(part)])),
  }));
  const counts = new Map<string, number>();
  for (const one of weighed) for (const piece of one.pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const pieces = [...counts]
    .filter(([, count]) => count >= seldom)
    .map(([piece]) => piece)
    .sort();
  const placeOf = new Map(pieces.map((piece, place) => [piece, place]));
  const findings = weighedFacts.length + meaningReaders.length;
  const scales = judgedNames.map((_name, place) => {
    const values = weighed.map((one) => one.numbers[place] ?? 0);
    if (values.every((one) => one === 0 || one === 1))
      return { middle: 0, spread: 1, factor: place < findings ? strength.finding : strength.mark };
    const middle = values.reduce((sum, one) => sum + one, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / values.length) || 1;
    return { middle, spread, factor: 1 };
  });
  const examples: readonly Example[] = weighed.map((one) => {
    const indexes = [...one.pieces].flatMap((piece) => placeOf.get(piece) ?? []).sort((a, b) => a - b);
    return {
      indexes: Int32Array.from(indexes),
      values: new Float32Array(indexes.length).fill(strength.piece),
      dense: Float32Array.from(
        scales,
        ({ middle, spread, factor }, place) => factor * scaled(one.numbers[place] ?? 0, middle, spread),
      ),
    };
  });
  const weights = train(
    examples,
    weighed.map((one) => !one.keep),
    weighed.map((one) => (['first', 'second', 'third'].includes(one.hand) ? 0.5 : 1)),
    { sparse: pieces.length, dense: scales.length },
    penalty,
    120,
  );
  const short = (value: number): number => Number(value.toPrecision(5));
  return {
    bias: short(weights.bias),
    threshold: 0,
    numbers: scales.map(({ middle, spread, factor }, place) => [
      judgedNames[place] ?? '',
      short(middle),
      short(spread),
      short((weights.dense[place] ?? 0) * factor),
    ]),
    pieces: Object.fromEntries(
      pieces
        .map((piece, place) => [piece, short((weights.sparse[place] ?? 0) * strength.piece)] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.01),
    ),
  };
}

const oddsFor = (one: Sentence, weights: JudgeWeights): number =>
  Math.max(...one.weighings.map((part) => oddsOf(part, weights)));

interface Scored extends Sentence {
  readonly odds: number;
}

function report(name: string, scored: readonly Scored[], threshold: number): string {
  const isCut = (one: Scored): boolean => one.sure || one.odds > threshold;
  const faults = scored.filter((one) => !one.keep);
  const good = new Map<string, boolean>();
  for (const one of scored) if (one.good) good.set(one.row, (good.get(one.row) ?? true) && !isCut(one));
  const sound = scored.filter((one) => one.keep && !one.good);
  return [
    `${name}, not seen in training`,
    `  harmful faults that reach the reader   ${shareText({ part: faults.filter((one) => !isCut(one)).length, whole: faults.length })}`,
    `  good answers untouched                 ${shareText({ part: [...good.values()].filter(Boolean).length, whole: good.size })}`,
    `  sound sentences kept in faulty ones    ${shareText({ part: sound.filter((one) => !isCut(one)).length, whole: sound.length })}`,
  ].join('\n');
}

if (import.meta.main) {
  const sentences = readSentences();
  const hands = [...new Set(sentences.map((one) => one.hand))];
  const scored = hands.flatMap((hand): readonly Scored[] => {
    const weights = learn(sentences.filter((one) => one.hand !== hand));
    return sentences
      .filter((one) => one.hand === hand)
      .map((one) => ({ ...one, odds: learnt(one) ? oddsFor(one, weights) : Number.NEGATIVE_INFINITY }));
  });
  const ofFresh = scored.filter((one) => fresh.includes(one.hand));
  const sound = ofFresh
    .filter((one) => one.keep && learnt(one))
    .map((one) => one.odds)
    .sort((a, b) => b - a);
  const threshold = Number((sound[Math.floor(soundCut * sound.length)] ?? 0).toPrecision(4));
  for (const hand of hands)
    process.stdout.write(
      `${report(
        hand,
        scored.filter((one) => one.hand === hand),
        threshold,
      )}\n`,
    );
  process.stdout.write(`${report('the four fresh hands together', ofFresh, threshold)}\n`);
  for (const share of [0.02, 0.05, 0.1, 0.2]) {
    const at = sound[Math.floor(share * sound.length)] ?? 0;
    process.stdout.write(`${report(`the four fresh hands, ${share * 100} % of sound sentences cut`, ofFresh, at)}\n`);
  }
  const weights = { ...learn(sentences), threshold };
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'answering', 'judge-weights.json'),
    `${JSON.stringify(weights)}\n`,
  );
}
