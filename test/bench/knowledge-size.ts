// What a large knowledge folder costs: 1,000 services with 100 documents against 10,000 with 1,000, read and indexed,
// and again with nothing changed. Vectors are generated at these sizes; the real encoder is measured on 500 real rows.
// Run: node test/bench/knowledge-size.ts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { readingCacheFile } from '../../src/knowledge/reading-cache.ts';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';
import { passagesOf } from '../../src/retrieval/passages.ts';

const today = '2026-11-20';
const pack = join(import.meta.dirname, '..', '..', 'knowledge');
const place = mkdtempSync(join(tmpdir(), 'lwa-bench-'));
const realRows = 500;

/** The same every time, yet in no order that the eye sees. */
const pick = <T>(of: readonly T[], n: number): T => of[(Math.imul(n + 1, 2654435761) >>> 0) % of.length]!;
const things = [
  'walking',
  'bowls',
  'chess',
  'choir',
  'sewing',
  'gardening',
  'lunch',
  'advice',
  'carers',
  'swimming',
  'film',
  'poetry',
];
const halls = [
  'Chapel Hall',
  'Library',
  'Old School',
  'Pavilion',
  'Mill Rooms',
  'Boathouse',
  'Cottage',
  'Market House',
];
const days = [
  'Mon 10-12',
  'Tues 2-4pm',
  'Wednesdays 6.30 to 8',
  'Thu and Fri mornings',
  'first Sat each month',
  'daily',
];
const words = [
  'ask',
  'listen',
  'record',
  'share',
  'consent',
  'today',
  'supervisor',
  'practice',
  'visit',
  'benefit',
  'carer',
  'review',
];

function sentence(seed: number): string {
  return `${Array.from({ length: 14 }, (_, at) => `${pick(words, seed * 31 + at)}${at % 5 === 4 ? ` ${seed % 977}` : ''}`).join(' ')}.`;
}

function writeFolder(services: number, documents: number): string {
  const dir = join(place, `knowledge-${services}`);
  for (const folder of ['assets', 'training']) mkdirSync(join(dir, folder), { recursive: true });
  for (let from = 0; from < services; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, services - from) }, (_, at) => {
      const n = from + at;
      return `s-${n},${pick(things, n)} group ${n},A ${pick(things, n * 7)} group at the ${pick(halls, n)} with ${sentence(n)},£${n % 9},"${pick(days, n)}",01632 960${String(n % 1000).padStart(3, '0')},2026-11-01,open`;
    });
    writeFileSync(
      join(dir, 'assets', `list-${from}.csv`),
      `id,name,description,cost,schedule_text,phone,last_verified,status\n${rows.join('\n')}\n`,
    );
  }
  for (let n = 0; n < documents; n += 1) {
    const sections = Array.from(
      { length: 6 },
      (_, at) =>
        `## ${pick(words, n + at)} and ${pick(things, n * 3 + at)} ${at}\n\n${sentence(n * 6 + at)} ${sentence(n * 13 + at)}\n`,
    );
    writeFileSync(
      join(dir, 'training', `paper-${n}.md`),
      `---\ntitle: Paper ${n}\nowner: A\nreview_by: 2027-05-01\n---\n${sections.join('\n')}`,
    );
  }
  return dir;
}

/** Costs next to nothing, so that what is timed is reading and indexing. */
const generated: SentenceEncoder = {
  id: 'generated',
  dimensions: 512,
  embedQuery: async (text) =>
    Array.from({ length: 512 }, (_, at) => Math.sin(text.length * 7 + at * (text.charCodeAt(at % text.length) + 1))),
  embedDocuments: async (texts) => Promise.all(texts.map((text) => generated.embedQuery(text))),
  close: async () => {},
};

interface Costs {
  readonly items: number;
  readonly passages: number;
  readonly readMs: number;
  readonly indexMs: number;
  readonly againMs: number;
}

async function measure(services: number, documents: number): Promise<Costs> {
  const dir = writeFolder(services, documents);
  const data = join(place, `data-${services}`);
  mkdirSync(data, { recursive: true });
  const once = async (): Promise<{ readonly readMs: number; readonly indexMs: number; readonly passages: number }> => {
    const began = performance.now();
    const knowledge = await loadKnowledge(dir, { today, cacheFile: readingCacheFile(data, dir) });
    const read = performance.now();
    const retriever = createRetriever({ knowledge, encoder: generated, store: createIndexStore(data, dir) });
    await retriever.ready();
    const done = performance.now();
    const passages = retriever.passages().length;
    await retriever.close();
    return { readMs: read - began, indexMs: done - read, passages };
  };
  const first = await once();
  process.stderr.write(`${services} services, ${documents} documents read and indexed\n`);
  const again = await once();
  return { items: services + documents, ...first, againMs: again.readMs + again.indexMs };
}

async function encoding(): Promise<number> {
  const knowledge = await loadKnowledge(pack, { today });
  const texts = passagesOf(knowledge)
    .flatMap((one) => one.views)
    .slice(0, realRows);
  const encoder = createSentenceEncoder();
  await encoder.embedQuery('ready');
  const began = performance.now();
  await encoder.embedDocuments(texts);
  const each = (performance.now() - began) / texts.length;
  await encoder.close();
  return each;
}

try {
  const small = await measure(1000, 100);
  const large = await measure(10_000, 1000);
  const each = await encoding();
  const perItem = (costs: Costs): number => (costs.readMs + costs.indexMs) / costs.items;
  const growth = perItem(large) / perItem(small);
  const encoded = large.passages * each;
  const whole = large.readMs + large.indexMs + encoded;
  for (const costs of [small, large])
    console.log(
      `${costs.items} items, ${costs.passages} passages: read ${costs.readMs.toFixed(0)} ms, indexed ${costs.indexMs.toFixed(0)} ms, ${perItem(costs).toFixed(2)} ms an item`,
    );
  console.log(`cost an item, ten times as many: ratio ${growth.toFixed(2)} (wanted at most 1.2)`);
  console.log(
    `encoding a real row ${each.toFixed(1)} ms; the first time with encoding about ${(whole / 1000).toFixed(0)} s`,
  );
  console.log(
    `again unchanged ${large.againMs.toFixed(0)} ms; of the first time with encoding: ratio ${(large.againMs / whole).toFixed(4)} (wanted at most 0.02)`,
  );
  process.exitCode = growth <= 1.2 && large.againMs / whole <= 0.02 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
