// Fits the few weights of ranking and of confidence on the tuned questions. Run by hand; prints what to put into rank.ts and confidence.ts.
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../../src/privacy/safe-text.ts';
import type { EvidenceName } from '../../../src/retrieval/confidence.ts';
import { type FeatureName, rankWeights } from '../../../src/retrieval/features.ts';
import { openRetriever } from '../../../src/retrieval/open-retriever.ts';
import { areaUnderCurve } from '../../../src/retrieval/score-search.ts';
import { readQuestions } from './read-questions.ts';

interface Case {
  readonly kind: string;
  readonly answerable: boolean;
  readonly grades: Readonly<Record<string, number>>;
  readonly rows: readonly { readonly ref: string; readonly features: Readonly<Record<FeatureName, number>> }[];
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

const here = new URL('.', import.meta.url).pathname;
const sets = [
  { dir: `${here}../../../knowledge`, file: `${here}tuned/calderwick.txt`, prefix: 'cal-', keep: () => true },
  // Half of these, and half of the second town's questions are seen here; the other halves never are.
  {
    dir: `${here}../../../knowledge`,
    file: `${here}calderwick-second.txt`,
    prefix: 'cal-',
    keep: (at: number) => at % 2 === 0,
  },
  {
    dir: `${here}second-town/knowledge`,
    file: `${here}second-town/questions.txt`,
    prefix: 'tw-',
    keep: (at: number) => at % 2 === 0,
  },
];
const dataDir = process.argv[2] ?? 'data';
const encoder = createSentenceEncoder();
const cases: Case[] = [];
for (const set of sets) {
  const knowledge = await loadKnowledge(set.dir, { today: '2026-11-22' });
  const retriever = openRetriever(knowledge, dataDir, encoder);
  await retriever.ready();
  const questions = readQuestions(set.file, knowledge, set.prefix).filter((_, at) => set.keep(at));
  for (const question of questions) {
    const { ranked, evidence } = await retriever.explain(question.text as SafeText, {
      now: new Date('2026-11-22T10:00:00Z'),
      limit: 10,
      ...(question.neighbourhood === undefined ? {} : { neighbourhood: question.neighbourhood }),
    });
    cases.push({
      kind: question.kind,
      answerable: question.answerable,
      grades: question.grades,
      rows: ranked.map((one) => ({ ref: one.found.passage.ref, features: one.features })),
      evidence,
    });
  }
}
await encoder.close();

// Paraphrases count more: they are the weak spot, and the most of what is typed.
const importance: Readonly<Record<string, number>> = { para: 1.5, gpara: 1.3 };
const weights: Record<FeatureName, number> = { ...rankWeights };
const names = Object.keys(weights) as FeatureName[];

const packed = cases
  .filter((one) => one.answerable && one.rows.some((row) => (one.grades[row.ref] ?? 0) > 0))
  .map((one) => ({
    share: importance[one.kind] ?? 1,
    gains: one.rows.map((row) => one.grades[row.ref] ?? 0),
    best: Object.values(one.grades)
      .sort((a, b) => b - a)
      .slice(0, 10)
      .reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0),
    rows: one.rows.map((row) => Float64Array.from(names, (name) => row.features[name])),
  }));
type Packed = (typeof packed)[number];
const before = Float64Array.from(names, (name) => weights[name]);

function scoresOf(one: Packed, now: Float64Array): number[] {
  return one.rows.map((row) => row.reduce((total, value, at) => total + value * now[at]!, 0));
}

function quality(some: readonly Packed[], now: Float64Array): number {
  const gains = some.map((one) => {
    const scores = scoresOf(one, now);
    const order = scores.map((_, at) => at).sort((x, y) => scores[y]! - scores[x]!);
    let gained = 0;
    for (let at = 0; at < Math.min(10, order.length); at += 1) gained += one.gains[order[at]!]! / Math.log2(at + 2);
    return one.best === 0 ? 1 : gained / one.best;
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

const sharpness = 4;

/** Listwise: what should be found gets its share of a softmax over the candidates, with a pull towards where we started. */
function fitted(some: readonly Packed[], pull: number): Float64Array {
  const now = Float64Array.from(before);
  const drift = new Float64Array(now.length);
  const wobble = new Float64Array(now.length);
  for (let round = 1; round <= 150; round += 1) {
    const slope = new Float64Array(now.length);
    for (const one of some) {
      const scores = scoresOf(one, now);
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(sharpness * (score - top)));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      const wanted = one.gains.reduce((sum, gain) => sum + gain * gain, 0);
      one.rows.forEach((row, at) => {
        const off = ((one.gains[at]! * one.gains[at]!) / wanted - odds[at]! / all) * one.share * sharpness;
        if (Math.abs(off) > 1e-5) for (let i = 0; i < row.length; i += 1) slope[i]! += off * row[i]!;
      });
    }
    for (let i = 0; i < now.length; i += 1) {
      const step = slope[i]! / some.length - pull * (now[i]! - before[i]!);
      drift[i] = 0.9 * drift[i]! + 0.1 * step;
      wobble[i] = 0.99 * wobble[i]! + 0.01 * step * step;
      now[i]! += (0.02 * (drift[i]! / (1 - 0.9 ** round))) / (Math.sqrt(wobble[i]! / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return now;
}

const folds = 4;
console.error(`ranking before ${quality(packed, before).toFixed(4)}`);
let chosen = { pull: 0.3, mean: 0 };
for (const pull of [0.1, 0.3, 1]) {
  let mean = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const mine = fitted(
      packed.filter((_, at) => at % folds !== fold),
      pull,
    );
    mean +=
      quality(
        packed.filter((_, at) => at % folds === fold),
        mine,
      ) / folds;
  }
  console.error(`pull ${pull}: ${mean.toFixed(4)} on folds left out`);
  if (mean > chosen.mean) chosen = { pull, mean };
}
const final = fitted(packed, chosen.pull);
console.error(`pull ${chosen.pull}: ${quality(packed, final).toFixed(4)} on all it was fitted on`);
console.log(
  'rank',
  JSON.stringify(Object.fromEntries(names.map((name, at) => [name, Math.round(final[at]! * 100) / 100])), null, 1),
);

const evidenceNames = Object.keys(cases[0]!.evidence) as EvidenceName[];
const yes = cases.filter((one) => one.answerable).length;
// Between how often each comes in the sets and evenly: real days bring more questions that can be answered than our sets do.
const balance = Math.sqrt(yes / (cases.length - yes));

function mixed(some: readonly Case[], ridge: number): Record<string, number> {
  const mix: Record<string, number> = { bias: 0 };
  for (const name of evidenceNames) mix[name] = 0;
  for (let round = 0; round < 5000; round += 1) {
    const slope: Record<string, number> = {};
    for (const one of some) {
      const error = (one.answerable ? 1 : 0) - sureness(mix, one);
      const part = (one.answerable ? 1 : balance) * error;
      slope['bias'] = (slope['bias'] ?? 0) + part;
      for (const name of evidenceNames) slope[name] = (slope[name] ?? 0) + part * one.evidence[name];
    }
    for (const name of ['bias', ...evidenceNames])
      mix[name]! += (0.8 / some.length) * (slope[name]! - (name === 'bias' ? 0 : ridge * mix[name]!));
  }
  return mix;
}

function sureness(mix: Readonly<Record<string, number>>, one: Case): number {
  return 1 / (1 + Math.exp(-evidenceNames.reduce((sum, name) => sum + mix[name]! * one.evidence[name], mix['bias']!)));
}

let bestRidge = { ridge: 1, area: 0 };
for (const ridge of [0.3, 1, 3]) {
  const scored = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const mix = mixed(
      cases.filter((_, at) => at % folds !== fold),
      ridge,
    );
    for (const one of cases.filter((_, at) => at % folds === fold))
      scored.push({ question: one, confidence: sureness(mix, one) });
  }
  const area = areaUnderCurve(scored);
  const sure = scored
    .filter((one) => one.question.answerable)
    .map((one) => one.confidence)
    .sort((a, b) => a - b);
  console.error(
    `ridge ${ridge}: AUC ${area.toFixed(3)} on folds left out; 7 % of the answerable lie below ${sure[Math.floor(sure.length * 0.07)]!.toFixed(2)}`,
  );
  if (area > bestRidge.area) bestRidge = { ridge, area };
}
const mix = mixed(cases, bestRidge.ridge);
console.log(
  'confidence',
  JSON.stringify(
    Object.fromEntries(Object.entries(mix).map(([name, value]) => [name, Math.round(value * 100) / 100])),
    null,
    1,
  ),
  'AUC',
  areaUnderCurve(cases.map((one) => ({ question: one, confidence: sureness(mix, one) }))).toFixed(3),
);
