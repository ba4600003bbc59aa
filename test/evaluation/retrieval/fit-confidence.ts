// Fits the newest weights of confidence on the halves that may be read, all older weights held, and shows what they do
// for a town that was left out. Run by hand: node test/evaluation/retrieval/fit-confidence.ts [data dir]
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import { confidenceWeights, type Evidence, type EvidenceName } from '../../../src/retrieval/confidence.ts';
import { openRetriever } from '../../../src/retrieval/open-retriever.ts';
import { areaUnderCurve } from '../../../src/retrieval/score-search.ts';
import { readHalves } from './read-halves.ts';

interface Case {
  readonly town: string;
  readonly answerable: boolean;
  readonly evidence: Evidence;
}

// "needsRead" stands where all towns' needs are read, so it is what shifts the rest and takes the place of a bias.
const newest: readonly EvidenceName[] = ['lacking', 'needAmiss', 'needNowhere', 'wishAmiss', 'needsRead'];
const pull = 1;

const encoder = createSentenceEncoder();
const cases: Case[] = [];
for (const { town, dir, questions } of readHalves) {
  const knowledge = await loadKnowledge(dir, { today: '2026-11-22' });
  const retriever = openRetriever(knowledge, process.argv[2] ?? 'data', encoder);
  await retriever.ready();
  for (const question of questions(knowledge)) {
    const { evidence } = await retriever.explain(question.text, {
      now: new Date(question.now ?? '2026-11-22T10:00:00Z'),
      limit: 10,
      ...(question.neighbourhood === undefined ? {} : { neighbourhood: question.neighbourhood }),
      ...(question.practice === undefined ? {} : { practice: question.practice }),
    });
    cases.push({ town, answerable: question.answerable, evidence });
  }
}
await encoder.close();

/** What the older weights say, before the newest are added. */
function held({ evidence }: Case): number {
  return (Object.keys(evidence) as EvidenceName[])
    .filter((name) => !newest.includes(name))
    .reduce((sum, name) => sum + confidenceWeights[name] * evidence[name], confidenceWeights.bias);
}

const rowOf = new Map<Case, { readonly held: number; readonly values: readonly number[] }>(
  cases.map((one) => [one, { held: held(one), values: newest.map((name) => one.evidence[name]) }]),
);

function sureness(one: Case, weights: readonly number[]): number {
  const row = rowOf.get(one)!;
  return 1 / (1 + Math.exp(-row.values.reduce((sum, value, at) => sum + weights[at]! * value, row.held)));
}

/** Every town has the same say; the unanswerable weigh between how often they come and evenly. */
function sayOf(some: readonly Case[]): number[] {
  return some.map((one) => {
    const same = some.filter((other) => other.town === one.town);
    const yes = same.filter((other) => other.answerable).length;
    return ((one.answerable ? 1 : Math.sqrt(yes / (same.length - yes))) * 100) / same.length;
  });
}

/** A logistic fit with a pull towards nothing, by steps down the slope; the sets are small. */
function fitted(some: readonly Case[]): number[] {
  const weights = newest.map(() => 0);
  const say = sayOf(some);
  const all = say.reduce((sum, one) => sum + one, 0);
  for (let round = 0; round < 3000; round += 1) {
    const errors = some.map((one, i) => say[i]! * ((one.answerable ? 1 : 0) - sureness(one, weights)));
    newest.forEach((_, at) => {
      const slope =
        some.reduce((sum, one, i) => sum + errors[i]! * rowOf.get(one)!.values[at]!, 0) - pull * weights[at]!;
      weights[at]! += (4 * slope) / all;
    });
  }
  return weights;
}

const area = (some: readonly Case[], weights: readonly number[]) =>
  areaUnderCurve(some.map((one) => ({ question: one, confidence: sureness(one, weights) })));
const now = newest.map((name) => confidenceWeights[name]);
const without = newest.map(() => 0);
for (const { town } of readHalves) {
  const mine = cases.filter((one) => one.town === town);
  const leftOut = fitted(cases.filter((one) => one.town !== town));
  console.log(
    `${town.padEnd(24)} AUC without the newest ${area(mine, without).toFixed(3)}, as it is ${area(mine, now).toFixed(3)}, fitted without this town ${area(mine, leftOut).toFixed(3)}`,
  );
}
const final = fitted(cases);
console.log(newest.map((name, at) => `${name}: ${final[at]!.toFixed(2)},`).join('\n'));
