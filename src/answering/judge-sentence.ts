// Whether a sentence may be believed, from all that was found against it: some findings are certain, the rest is weighed by what was learnt.
import { AppError } from '../errors.ts';
import { type MeaningReader, meaningReaders } from './check-facts-meaning.ts';
import shippedWeights from './judge-weights.json' with { type: 'json' };
import { plainWords } from './negation.ts';
import { weighedNames } from './weigh-sentence.ts';

/** What was found against a sentence: by typed facts, by the readers of meaning, and in numbers. */
export interface Weighing {
  readonly text: string;
  readonly facts: readonly string[];
  readonly meaning: ReadonlyMap<MeaningReader, string>;
  readonly numbers: readonly number[];
}

/** Findings of typed facts that are weighed with the rest, since they are often enough wrong; every other one cuts a sentence by itself. */
export const weighedFacts = [
  'speaks of one service and cites another',
  'says closed of a service that runs',
  'offers places at a service that is full',
  "another nation's law or service",
  "another nation's guidance given as ours",
  'a percentage that the source does not give',
  'a date that the source does not give',
  'a length of time that the source does not give',
  'a room, key, part or house number that the source does not give',
  'a limit the wrong way round',
  'a number that the source does not give',
  'denies a day that the source gives',
  'a time that the source does not give',
  'a start given as an end',
  'a start and an end that do not belong together',
  'the time of another day',
  'how often, otherwise than the source',
  'a name that the source does not hold',
  'puts off what the source wants soon',
] as const;

const weighed: ReadonlySet<string> = new Set(weighedFacts);
const certainReaders: readonly MeaningReader[] = ['poisoned', 'person', 'timetable'];

/** The names of the numbers that are weighed, in order. */
export const judgedNames: readonly string[] = [...weighedFacts, ...meaningReaders, ...weighedNames];

/** The numbers that are weighed: a one for each finding, and what the sentence has in common with its source. */
export function numbersOf(weighing: Weighing): readonly number[] {
  return [
    ...weighedFacts.map((one) => (weighing.facts.includes(one) ? 1 : 0)),
    ...meaningReaders.map((one) => (weighing.meaning.has(one) ? 1 : 0)),
    ...weighing.numbers,
  ];
}

/** Words and pairs of a sentence: how things are said tells promises, delays and diagnoses, whatever the source. */
export function piecesOf({ text }: Weighing): ReadonlySet<string> {
  const words =
    plainWords(text)
      .toLowerCase()
      .match(/[a-z']+/g) ?? [];
  return new Set([...words, ...words.slice(1).map((one, place) => `${words[place] ?? ''} ${one}`)]);
}

/** Why a sentence may not be sent for certain; nothing where the rest has to be weighed. */
export function certainFault(weighing: Weighing): string | undefined {
  return (
    weighing.facts.find((one) => !weighed.has(one)) ??
    certainReaders.flatMap((one) => weighing.meaning.get(one) ?? []).at(0)
  );
}

/** What was learnt: how each number is brought to scale, what it weighs, and from which sum a sentence is cut. */
export interface JudgeWeights {
  readonly bias: number;
  readonly threshold: number;
  readonly numbers: readonly (readonly [name: string, middle: number, spread: number, weight: number])[];
  readonly pieces: Readonly<Record<string, number>>;
}

const widest = 3;

/** A number brought to scale; what lies far out counts no more than what lies out. */
export function scaled(value: number, middle: number, spread: number): number {
  return Math.max(-widest, Math.min(widest, (value - middle) / spread));
}

/** The log-odds that a sentence says what its source does not. */
export function oddsOf(weighing: Weighing, weights: JudgeWeights): number {
  let sum = weights.bias;
  for (const [place, value] of numbersOf(weighing).entries()) {
    const [, middle = 0, spread = 1, weight = 0] = weights.numbers[place] ?? [];
    sum += weight * scaled(value, middle, spread);
  }
  for (const piece of piecesOf(weighing)) sum += weights.pieces[piece] ?? 0;
  return sum;
}

/** Why a sentence may not be sent; nothing where it may. */
export type Judge = (weighing: Weighing) => string | undefined;

/** A judge by what was learnt. */
export function judgeBy(weights: JudgeWeights): Judge {
  return (weighing) =>
    certainFault(weighing) ??
    (oddsOf(weighing, weights) > weights.threshold
      ? (weighing.facts[0] ?? [...weighing.meaning.values()][0] ?? 'says otherwise than the source')
      : undefined);
}

function load(): Judge {
  const weights = shippedWeights as unknown as JudgeWeights;
  if (weights.numbers.map(([name]) => name).join() !== judgedNames.join())
    throw new AppError(
      'config',
      'judge-weights.json was trained for other numbers; wanted a new run of node test/bench/train-answers.ts',
    );
  return judgeBy(weights);
}

// Looked at when the first sentence comes, so that the judge can be trained anew when its numbers have changed.
let shipped: Judge | undefined;

/** The judge that is shipped; how it was trained: test/bench/train-answers.ts. */
export const judgeSentence: Judge = (weighing) => {
  shipped ??= load();
  return shipped(weighing);
};
