// Fits the few weights of ranking and of confidence on the tuned questions. Run by hand; prints what to put into rank.ts and confidence.ts.
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../../src/privacy/safe-text.ts';
import { confidenceWeights, type EvidenceName } from '../../../src/retrieval/confidence.ts';
import { openRetriever } from '../../../src/retrieval/open-retriever.ts';
import { type FeatureName, rankWeights } from '../../../src/retrieval/rank.ts';
import { areaUnderCurve, ndcg } from '../../../src/retrieval/score-search.ts';
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
  // Half of the second town's questions are seen here; the other half never is.
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
const importance: Readonly<Record<string, number>> = { para: 1.5 };
const weights: Record<FeatureName, number> = { ...rankWeights };
const names = Object.keys(weights) as FeatureName[];

function quality(): number {
  let sum = 0;
  let count = 0;
  for (const one of cases) {
    if (!one.answerable) continue;
    const scored = one.rows.map((row) => {
      let score = 0;
      for (const name of names) score += weights[name] * row.features[name];
      return { ref: row.ref, score };
    });
    scored.sort((a, b) => b.score - a.score);
    const share = importance[one.kind] ?? 1;
    sum +=
      share *
      ndcg(
        scored.slice(0, 10).map((row) => row.ref),
        one.grades,
      );
    count += share;
  }
  // A little pull towards where we started keeps weights from running off on a few questions.
  const drift = names.reduce((total, name) => total + Math.abs(weights[name] - rankWeights[name]), 0);
  return sum / count - 0.002 * drift;
}

let best = quality();
console.error(`before ${best.toFixed(4)}`);
for (const step of [0.16, 0.08, 0.04]) {
  for (let round = 0; round < 3; round += 1) {
    const start = best;
    for (const name of names) {
      for (const move of [step, -step]) {
        for (;;) {
          weights[name] += move;
          const now = quality();
          if (now > best + 1e-5) best = now;
          else {
            weights[name] -= move;
            break;
          }
        }
      }
    }
    if (best - start < 1e-4) break;
  }
  console.error(`step ${step}: ${best.toFixed(4)}`);
}
console.log(
  'rank',
  JSON.stringify(Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 100) / 100])), null, 1),
);

const evidenceNames = Object.keys(cases[0]!.evidence) as EvidenceName[];
const mix: Record<string, number> = { bias: 0 };
for (const name of evidenceNames) mix[name] = confidenceWeights[name];
const yes = cases.filter((one) => one.answerable).length;
// Between how often each comes in the sets and evenly: real days bring more questions that can be answered than our sets do.
const balance = Math.sqrt(yes / (cases.length - yes));
for (let round = 0; round < 6000; round += 1) {
  const slope: Record<string, number> = {};
  for (const one of cases) {
    let sum = mix['bias']!;
    for (const name of evidenceNames) sum += mix[name]! * one.evidence[name];
    const error = (one.answerable ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    const share = (one.answerable ? 1 : balance) * error;
    slope['bias'] = (slope['bias'] ?? 0) + share;
    for (const name of evidenceNames) slope[name] = (slope[name] ?? 0) + share * one.evidence[name];
  }
  for (const name of ['bias', ...evidenceNames])
    mix[name]! += (0.5 / cases.length) * (slope[name]! - (name === 'bias' ? 0 : 0.3 * mix[name]!));
}
const scored = cases.map((one) => ({
  question: one,
  confidence:
    1 / (1 + Math.exp(-evidenceNames.reduce((sum, name) => sum + mix[name]! * one.evidence[name], mix['bias']!))),
}));
console.log(
  'confidence',
  JSON.stringify(
    Object.fromEntries(Object.entries(mix).map(([name, value]) => [name, Math.round(value * 100) / 100])),
    null,
    1,
  ),
  'AUC',
  areaUnderCurve(scored).toFixed(3),
);
