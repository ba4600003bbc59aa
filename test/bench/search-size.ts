// What one search and each passage cost in a list of so many services, with generated words and vectors: an encoder that costs
// next to nothing, so that what is timed is the search. Above 50,000 vectors a graph is built, which takes long; "exact" leaves it out.
// Run: node --expose-gc test/bench/search-size.ts 100000 exact
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';

const services = Number(process.argv[2] ?? 1000);
const isExact = process.argv[3] === 'exact';
const things = 'walking bowls chess choir sewing gardening lunch advice carers swimming film poetry'.split(' ');
const words =
  'ask listen record share consent today supervisor practice visit benefit carer review garden river lantern copper willow harbour'.split(
    ' ',
  );
const pick = (of: readonly string[], n: number) => of[(Math.imul(n + 1, 2654435761) >>> 0) % of.length]!;
const perFile = 10_000;
const searches = 25;
const megabytes = () => process.memoryUsage().rss / 1e6;

const generated: SentenceEncoder = {
  id: 'generated',
  dimensions: 512,
  embedQuery: async (text) =>
    Array.from({ length: 512 }, (_, at) => Math.sin(text.length * 7 + at * (text.charCodeAt(at % text.length) + 1))),
  embedDocuments: async (texts) => Promise.all(texts.map((text) => generated.embedQuery(text))),
  close: async () => {},
};

const place = mkdtempSync(join(tmpdir(), 'lwa-bench-'));
try {
  mkdirSync(join(place, 'assets'));
  for (let from = 0; from < services; from += perFile) {
    const rows = Array.from({ length: Math.min(perFile, services - from) }, (_, at) => {
      const n = from + at;
      const told = Array.from({ length: 14 }, (_unused, word) => pick(words, n * 31 + word)).join(' ');
      return `s-${n},${pick(things, n)} group ${n},A ${pick(things, n * 7)} group with ${told} ${n % 977},£${n % 9},Mon 10-12,2026-11-01,open`;
    });
    writeFileSync(
      join(place, 'assets', `list-${from}.csv`),
      `id,name,description,cost,schedule_text,last_verified,status\n${rows.join('\n')}\n`,
    );
  }
  const began = performance.now();
  const knowledge = await loadKnowledge(place, { today: '2026-11-20' });
  const read = performance.now();
  const retriever = createRetriever({
    knowledge,
    encoder: generated,
    ...(isExact ? { exactUpTo: Number.POSITIVE_INFINITY } : {}),
  });
  const worded = performance.now();
  await retriever.ready();
  const ready = performance.now();
  globalThis.gc?.();
  const memory = megabytes();
  const times: number[] = [];
  for (let at = 0; at < searches; at += 1) {
    const start = performance.now();
    await retriever.retrieve(
      `${pick(things, at)} group monday under £5 ${pick(words, at * 3)} ${pick(words, at + 4)}` as SafeText,
      { now: new Date('2026-11-22T10:00:00Z'), limit: 10 },
    );
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const lookup = retriever.lookup();
  console.log(
    `${services} services, ${lookup?.size} vectors (${lookup?.method}): read ${(read - began).toFixed(0)} ms, word index ${(worded - read).toFixed(0)} ms, vectors ${(ready - worded).toFixed(0)} ms`,
  );
  console.log(
    `  ${memory.toFixed(0)} MB in all, ${((1e6 * memory) / services / 1000).toFixed(1)} kB a service; one search p50 ${times[searches >> 1]!.toFixed(1)} ms, fastest ${times[0]!.toFixed(1)} ms, encoding apart; load ${loadavg()[0]!.toFixed(1)}`,
  );
  await retriever.close();
} finally {
  rmSync(place, { recursive: true, force: true });
}
