// Prints how well and how fast search is, on the questions its weights were fitted on and on those they never saw, beside the peers.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asset } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { evidenceBar } from '../../src/retrieval/confidence.ts';
import { openRetriever } from '../../src/retrieval/open-retriever.ts';
import { areaUnderCurve, meanOf, ndcg, recallAt } from '../../src/retrieval/score-search.ts';
import {
  type HandQuestion,
  isBreach,
  readJsonQuestions,
  readQuestions,
} from '../evaluation/retrieval/read-questions.ts';
import { type Peer, peersOver } from './retrieval-peers.ts';

const evaluation = new URL('../evaluation/retrieval/', import.meta.url).pathname;
const sets = [
  {
    name: 'fitted: Calderwick',
    dir: new URL('../../knowledge', import.meta.url).pathname,
    file: `${evaluation}tuned/calderwick.txt`,
    prefix: 'cal-',
    keep: () => true,
  },
  {
    name: 'fitted half: Calderwick, second set',
    dir: new URL('../../knowledge', import.meta.url).pathname,
    file: `${evaluation}calderwick-second.txt`,
    prefix: 'cal-',
    keep: (at: number) => at % 2 === 0,
  },
  {
    name: 'never fitted: Calderwick, second set',
    dir: new URL('../../knowledge', import.meta.url).pathname,
    file: `${evaluation}calderwick-second.txt`,
    prefix: 'cal-',
    keep: (at: number) => at % 2 === 1,
  },
  {
    name: 'fitted half: Tidewell',
    dir: `${evaluation}second-town/knowledge`,
    file: `${evaluation}second-town/questions.txt`,
    prefix: 'tw-',
    keep: (at: number) => at % 2 === 0,
  },
  {
    name: 'never fitted: Tidewell',
    dir: `${evaluation}second-town/knowledge`,
    file: `${evaluation}second-town/questions.txt`,
    prefix: 'tw-',
    keep: (at: number) => at % 2 === 1,
  },
  {
    name: 'read while building: Merrowby',
    dir: `${evaluation}third-town/knowledge`,
    file: `${evaluation}third-town/questions-dev.jsonl`,
    prefix: '',
    keep: () => true,
  },
  {
    name: 'never read: Merrowby',
    dir: `${evaluation}third-town/knowledge`,
    file: `${evaluation}third-town/questions-untouched.jsonl`,
    prefix: '',
    keep: () => true,
  },
  {
    name: 'read while building: Saltmere',
    dir: `${evaluation}fourth-town/knowledge`,
    file: `${evaluation}fourth-town/questions-dev.jsonl`,
    prefix: '',
    keep: () => true,
  },
  {
    name: 'never read: Saltmere',
    dir: `${evaluation}fourth-town/knowledge`,
    file: `${evaluation}fourth-town/questions-untouched.jsonl`,
    prefix: '',
    keep: () => true,
  },
  {
    name: 'read while building: Cawderby',
    dir: `${evaluation}fifth-town/knowledge`,
    file: `${evaluation}fifth-town/questions-dev.jsonl`,
    prefix: '',
    keep: () => true,
  },
  {
    name: 'never read: Cawderby',
    dir: `${evaluation}fifth-town/knowledge`,
    file: `${evaluation}fifth-town/questions-untouched.jsonl`,
    prefix: '',
    keep: () => true,
  },
  // Half of these ask what lies close to the knowledge and is not in it.
  {
    name: 'near misses: Calderwick',
    dir: new URL('../../knowledge', import.meta.url).pathname,
    file: `${evaluation}calderwick-near-misses.jsonl`,
    prefix: '',
    keep: () => true,
  },
  ...(['second: Tidewell', 'third: Merrowby', 'fourth: Saltmere', 'fifth: Cawderby'] as const).map((one) => {
    const [place, town] = one.split(': ') as [string, string];
    return {
      name: `near misses: ${town}`,
      dir: `${evaluation}${place}-town/knowledge`,
      file: `${evaluation}${place}-town/near-misses.jsonl`,
      prefix: '',
      keep: () => true,
    };
  }),
];
// One set alone, since each look at an unread half wears it out: node test/bench/retrieval.ts "never read: Cawderby"
const asked = process.argv[2];
const data = process.env['LWA_BENCH_DATA'] ?? (await mkdtemp(join(tmpdir(), 'lwa-bench-')));
const encoder = createSentenceEncoder();
const show = (values: readonly number[]) => {
  const { mean, half } = meanOf(values);
  return `${mean.toFixed(3)} ± ${half.toFixed(3)}`;
};
const neverFitted: { readonly confidence: number; readonly question: HandQuestion }[] = [];
const peersOf = new Map<string, readonly Peer[]>();
for (const set of sets.filter(({ name }) => asked === undefined || name === asked)) {
  const knowledge = await loadKnowledge(set.dir, { today: '2026-11-22' });
  const retriever = openRetriever(knowledge, data, encoder);
  await retriever.ready();
  const outcomes = [];
  const times: number[] = [];
  let breaches = 0;
  let firstFive = 0;
  const questions = (
    set.file.endsWith('.jsonl')
      ? readJsonQuestions(set.file, knowledge)
      : readQuestions(set.file, knowledge, set.prefix)
  ).filter((_, at) => set.keep(at));
  for (const question of questions) {
    const start = performance.now();
    const found = await retriever.retrieve(question.text as SafeText, {
      now: new Date(question.now ?? '2026-11-22T10:00:00Z'),
      limit: 10,
      ...(question.neighbourhood === undefined ? {} : { neighbourhood: question.neighbourhood }),
      ...(question.practice === undefined ? {} : { practice: question.practice }),
    });
    times.push(performance.now() - start);
    for (const { passage } of found.results.slice(0, 5)) {
      if (passage.asset === undefined) continue;
      firstFive += 1;
      if (isBreach(passage.asset, question) !== undefined) breaches += 1;
    }
    const refs = found.results.map((one) => one.passage.ref);
    outcomes.push({
      question,
      confidence: found.confidence,
      ndcg: ndcg(refs, question.grades),
      recall: recallAt(refs, question.grades),
    });
  }
  console.log(`\n${set.name}`);
  for (const kind of new Set(outcomes.map((one) => one.question.kind))) {
    const mine = outcomes.filter((one) => one.question.kind === kind && one.question.answerable);
    if (mine.length > 0)
      console.log(
        `  ${kind.padEnd(10)}${String(mine.length).padStart(4)}  nDCG@10 ${show(mine.map((one) => one.ndcg))}  recall@5 ${show(mine.map((one) => one.recall))}`,
      );
  }
  const answered = outcomes.filter((one) => one.question.answerable);
  times.sort((a, b) => a - b);
  console.log(
    `  ${'all'.padEnd(10)}${String(answered.length).padStart(4)}  nDCG@10 ${show(answered.map((one) => one.ndcg))}  recall@5 ${show(answered.map((one) => one.recall))}`,
  );
  const refused = answered.filter((one) => one.confidence < evidenceBar).length;
  const none = outcomes.filter((one) => !one.question.answerable);
  console.log(
    `  refused though answerable: ${refused} of ${answered.length}; recognised as not answerable: ${none.filter((one) => one.confidence < evidenceBar).length} of ${none.length}`,
  );
  if (set.name.startsWith('never')) neverFitted.push(...outcomes);
  console.log(
    `  AUC of confidence ${areaUnderCurve(outcomes).toFixed(3)}; wishes broken in the first five: ${breaches} of ${firstFive}; one search p50 ${times[times.length >> 1]!.toFixed(1)} ms`,
  );
  const peers = peersOf.get(set.dir) ?? (await peersOver(retriever.passages(), encoder));
  peersOf.set(set.dir, peers);
  for (const peer of peers) console.log(await peerLine(peer, questions, knowledge.assets));
}
console.log(
  `\nAll that was never fitted: AUC of confidence ${areaUnderCurve(neverFitted).toFixed(3)} over ${neverFitted.length} questions`,
);

async function peerLine(peer: Peer, questions: readonly HandQuestion[], assets: readonly Asset[]): Promise<string> {
  const byRef = new Map(assets.map((asset) => [asset.id, asset]));
  const gains: number[] = [];
  const recalls: number[] = [];
  let services = 0;
  let broken = 0;
  for (const question of questions) {
    const refs = await peer.search(question.text, await encoder.embedQuery(question.text));
    for (const ref of refs.slice(0, 5)) {
      const asset = byRef.get(ref);
      if (asset === undefined) continue;
      services += 1;
      if (isBreach(asset, question) !== undefined) broken += 1;
    }
    if (!question.answerable) continue;
    gains.push(ndcg(refs, question.grades));
    recalls.push(recallAt(refs, question.grades));
  }
  return `    ${peer.name.padEnd(36)} nDCG@10 ${show(gains)}  recall@5 ${show(recalls)}  wishes broken ${broken} of ${services}`;
}
await encoder.close();
