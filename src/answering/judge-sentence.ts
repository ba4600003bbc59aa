// Whether a sentence may be believed, from all that was found against it: some findings are certain, the rest is weighed by what was learnt.
import { AppError } from '../errors.ts';
import { actOdds } from './act-reader.ts';
import { type Tree, treesSay } from './boosted-trees.ts';
import { type MeaningReader, meaningReaders } from './check-facts-meaning.ts';
import { differenceOdds } from './difference-reader.ts';
import shippedWeights from './judge-weights.json' with { type: 'json' };
import { weighedNames } from './weigh-sentence.ts';

/** What was found against a sentence: by typed facts, by the readers of meaning, and in numbers. */
export interface Weighing {
  readonly text: string;
  readonly facts: readonly string[];
  readonly meaning: ReadonlyMap<MeaningReader, string>;
  readonly numbers: readonly number[];
  /** It speaks of medicines, a checklist, secrecy or a message that the wrong person may read. */
  readonly grave: boolean;
  /** The guidance that it rests on speaks of such a matter, whatever the sentence itself says. */
  readonly ofGrave: boolean;
  /** It has no mark of its own and rests on that of its neighbour. */
  readonly borrowed: boolean;
  /** In what it differs from its source. */
  readonly differences: ReadonlySet<string>;
}

/** Findings of typed facts that are weighed with the rest, since they are often enough wrong; every other one cuts a sentence by itself. */
export const weighedFacts = [
  'speaks of one service and cites another',
  'says closed of a service that runs',
  'a length of time that the source does not give',
  'a number that the source does not give',
  'denies a day that the source gives',
  'a start given as an end',
  'the time of another day',
  'a number that the source gives of something else',
  'how often, otherwise than the source',
  "another nation's guidance given as ours",
  'puts off what the source wants soon',
  'a name that another source holds',
  'a figure of another part of the source',
  'done by somebody else than the source says',
  'leave without the condition that the source sets',
  'made a duty where the source leaves a choice',
  'a name that the source does not hold',
  'a number that belongs to something else',
  'lets off what the source asks',
  'does without consent where the source does not',
  'a limit the wrong way round',
  'leaves to choice what the source does not',
  'promises more than the source',
] as const;

const weighed: ReadonlySet<string> = new Set(weighedFacts);
// An order inside a document is never passed on, nor a condition of one's own on sharing, whatever else speaks for the sentence.
const certainReaders: readonly MeaningReader[] = ['poisoned', 'choice'];
// Each of these is seldom wrong on labelled sentences, and too seldom found for the trees to learn it alone: how many there are is weighed.
const strongReaders: readonly MeaningReader[] = [
  'person',
  'timetable',
  'agent',
  'audience',
  'binding',
  'choice',
  'cost',
  'day',
  'duty',
  'forbidden',
  'only',
  'per',
  'rank',
  'reach',
  'sequence',
  'times',
];

/** The names of the numbers that are weighed, in order. */
export const judgedNames: readonly string[] = [
  ...weighedFacts,
  ...meaningReaders,
  ...weighedNames,
  'act',
  'act that the source does not hold',
  'doubtful facts',
  'strong readers',
  'difference',
];
const coverPlace = weighedNames.indexOf('best cover');
const missingPlace = weighedNames.indexOf('missing share');
const unionPlace = weighedNames.indexOf('union cover');

/** The numbers that are weighed: a one for each finding, what the sentence has in common with its source, how it sounds and in what it differs. */
export function numbersOf(
  weighing: Weighing,
  act = actOdds(weighing.text),
  difference = differenceOdds(weighing.differences),
): readonly number[] {
  return [
    ...weighedFacts.map((one) => (weighing.facts.includes(one) ? 1 : 0)),
    ...meaningReaders.map((one) => (weighing.meaning.has(one) ? 1 : 0)),
    ...weighing.numbers,
    act,
    act * (1 - (weighing.numbers[coverPlace] ?? 0)),
    weighing.facts.filter((one) => weighed.has(one)).length,
    strongReaders.filter((one) => weighing.meaning.has(one)).length,
    difference,
  ];
}

// A mark stands for the sentences before it where they say what its passage says. A few words ("Start with the foodbank.") or a question may lean on it freely.
const fewWords = 8;

/** A whole sentence without a mark of its own. */
const leans = ({ text, borrowed }: Weighing): boolean =>
  borrowed && !/\?\s*$/.test(text) && text.trim().split(/\s+/).length > fewWords;

/** It leans on a passage that says too little of it. */
function leansTooMuch(weighing: Weighing): boolean {
  const { numbers } = weighing;
  if (!leans(weighing)) return false;
  return (numbers[missingPlace] ?? 0) > 1 / 3 || (numbers[unionPlace] ?? 0) < 0.5;
}

/** Why a sentence may not be sent for certain; nothing where the rest has to be weighed. */
export function certainFault(weighing: Weighing): string | undefined {
  return (
    weighing.facts.find((one) => !weighed.has(one)) ??
    certainReaders.flatMap((one) => weighing.meaning.get(one) ?? []).at(0) ??
    (leansTooMuch(weighing) ? 'no source is cited' : undefined)
  );
}

/** What was learnt: the trees that weigh the numbers by their names, and from which sum a sentence is cut; `strict` where a wrong word can hurt. */
export interface JudgeWeights {
  readonly names: readonly string[];
  readonly bias: number;
  readonly threshold: number;
  readonly strict: number;
  readonly trees: readonly Tree[];
}

const orderPlace = weighedNames.indexOf('order: share');
const turnsPlace = weighedNames.indexOf('order: turns beside');
// Of sentences in grave matters on hands left out, 15 of 183 that say so much in the source's own order, with no turning word beside it, were faults; of the others 179 of 648.
const nearly = 0.6;

/** Nearly the source's own words: most of it said in its order, and no small word beside it that turns a meaning. */
const isNearlyOwn = ({ numbers }: Weighing): boolean =>
  (numbers[orderPlace] ?? 0) >= nearly && (numbers[turnsPlace] ?? 0) === 0;

/** Where doubt cuts sooner: on a matter where a wrong word could hurt, unless nearly the source's own words are said, and without a mark of its own. */
export const isStrict = (weighing: Weighing): boolean =>
  ((weighing.grave || weighing.ofGrave) && !isNearlyOwn(weighing)) || leans(weighing);

/** Why a sentence may not be sent; nothing where it may. */
export type Judge = (weighing: Weighing) => string | undefined;

/** A judge by what was learnt. */
export function judgeBy(weights: JudgeWeights): Judge {
  return (weighing) =>
    certainFault(weighing) ??
    (treesSay(weights.bias, weights.trees, numbersOf(weighing)) >
    (isStrict(weighing) ? weights.strict : weights.threshold)
      ? (weighing.facts[0] ?? [...weighing.meaning.values()][0] ?? 'says otherwise than the source')
      : undefined);
}

function load(): Judge {
  const weights = shippedWeights as unknown as JudgeWeights;
  if (weights.names.join() !== judgedNames.join())
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
