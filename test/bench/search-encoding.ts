// What our own work adds to the encoder's: indexing the shipped knowledge against encoding its texts and nothing else, and one search
// against encoding its question, over all its sections and services and over the first 500 of them.
// Run: node test/bench/search-encoding.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';
import { readQuestions } from '../evaluation/retrieval/read-questions.ts';

const pack = join(import.meta.dirname, '..', '..', 'knowledge');
const asked = join(import.meta.dirname, '..', 'evaluation', 'retrieval', 'tuned', 'calderwick.txt');
const few = 500;
const place = mkdtempSync(join(tmpdir(), 'lwa-bench-'));
const real = createSentenceEncoder();

let texts = 0;
let documentMs = 0;
let questionMs = 0;
/** The embedded encoder, with what passes while it works. */
const watched: SentenceEncoder = {
  ...real,
  embedQuery: async (text) => {
    const began = performance.now();
    const vector = await real.embedQuery(text);
    questionMs = performance.now() - began;
    return vector;
  },
  embedDocuments: async (some) => {
    const began = performance.now();
    const vectors = await real.embedDocuments(some);
    documentMs += performance.now() - began;
    texts += some.length;
    return vectors;
  },
};

const middle = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? 0;

/** The same knowledge with fewer services, so that so many passages are left. */
function cutTo(knowledge: Knowledge, passages: number, all: number): Knowledge {
  const assets = knowledge.assets.slice(0, Math.max(0, knowledge.assets.length - (all - passages)));
  return { ...knowledge, assets, version: `${knowledge.version}-${assets.length}` };
}

async function searches(knowledge: Knowledge): Promise<number> {
  const questions = readQuestions(asked, await loadKnowledge(pack, { today: '2026-11-20' }), 'cal-');
  const retriever = createRetriever({ knowledge, encoder: watched, store: createIndexStore(place, knowledge.dir) });
  await retriever.ready();
  const whole: number[] = [];
  const beside: number[] = [];
  const alone: number[] = [];
  for (const isMeasured of [false, true])
    for (const { text } of questions) {
      const typed = performance.now();
      await real.embedQuery(text);
      const began = performance.now();
      await retriever.retrieve(text as SafeText, { now: new Date('2026-11-22T10:00:00Z'), limit: 10 });
      if (!isMeasured) continue;
      whole.push(performance.now() - began);
      beside.push(questionMs);
      alone.push(began - typed);
    }
  const size = retriever.passages().length;
  await retriever.close();
  const ratio = middle(whole.map((ms, at) => ms / beside[at]!));
  console.log(
    `one search at ${size} passages ${middle(whole).toFixed(1)} ms; encoding what it encodes (the topic and what its sayings mean) ${middle(beside).toFixed(1)} ms; ratio ${ratio.toFixed(2)} (wanted at most 1.5)`,
  );
  console.log(
    `one search at ${size} passages against encoding the question as typed (${middle(alone).toFixed(1)} ms): ratio ${middle(whole.map((ms, at) => ms / alone[at]!)).toFixed(2)}`,
  );
  return ratio;
}

try {
  await real.embedQuery('ready');
  const began = performance.now();
  const knowledge = await loadKnowledge(pack, { today: '2026-11-20' });
  const retriever = createRetriever({ knowledge, encoder: watched, store: createIndexStore(place, knowledge.dir) });
  await retriever.ready();
  const indexed = performance.now() - began;
  const passages = retriever.passages().length;
  await retriever.close();
  const added = indexed / documentMs;
  console.log(
    `reading and indexing ${passages} passages ${(indexed / 1000).toFixed(1)} s; encoding their ${texts} texts ${(documentMs / 1000).toFixed(1)} s; ratio ${added.toFixed(3)} (wanted at most 1.2)`,
  );
  const small = await searches(cutTo(knowledge, few, passages));
  const large = await searches(knowledge);
  process.exitCode = added <= 1.2 && small <= 1.5 && large <= 1.5 ? 0 : 1;
} finally {
  await real.close();
  rmSync(place, { recursive: true, force: true });
}
