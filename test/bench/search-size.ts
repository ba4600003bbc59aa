// What one search and each passage cost in a list of 100,000 services against one of 1,000, with generated words and vectors, each list in a
// process of its own that opens its saved index as a started service does. The graph of the large list takes minutes to make.
// Run: npm run bench:long-list, or with sizes of one's own: node test/bench/search-size.ts 1000 5000
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';

const dimensions = 512;
const perFile = 10_000;
const warmUps = 60;
const searches = 200;
const things = 'walking bowls chess choir sewing gardening lunch advice carers swimming film poetry'.split(' ');
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const syllables = 'ba ce di fo gu ha ki lo mu ne pa ri so tu va we'.split(' ');

/** The same every time, yet in no order that the eye sees. */
const scramble = (n: number): number => (Math.imul(n + 1, 2654435761) ^ (Math.imul(n + 7, 40503) << 7)) >>> 0;
const pick = <T>(of: readonly T[], n: number): T => of[scramble(n) % of.length]!;
const made = Array.from({ length: 3000 }, (_, n) =>
  [n % 16, (n >> 4) % 16, (n >> 8) % 16].map((at) => syllables[at]).join(''),
);
/** A few words are everywhere and most are hardly anywhere, as in any language. */
const word = (n: number): string => made[Math.floor(made.length ** (scramble(n) / 2 ** 32)) - 1]!;
const question = (at: number): string =>
  `${pick(things, at)} group monday under £5 ${word(at * 3)} ${word(at + 400_000)}`;

function writeLists(folder: string, services: number): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (let from = 0; from < services; from += perFile) {
    const rows = Array.from({ length: Math.min(perFile, services - from) }, (_, at) => {
      const n = from + at;
      const told = Array.from({ length: 14 }, (_unused, i) => word(n * 31 + i)).join(' ');
      return `s-${n},${word(n * 5)} ${pick(things, n)} group ${n % 977},A ${pick(things, n * 7)} group with ${told},£${n % 9},${pick(days, n)} 10-12,2026-11-01,open`;
    });
    writeFileSync(
      join(folder, 'assets', `list-${from}.csv`),
      `id,name,description,cost,schedule_text,last_verified,status\n${rows.join('\n')}\n`,
    );
  }
}

const known = new Map<string, Float32Array>();
function vectorOf(one: string): Float32Array {
  let vector = known.get(one);
  if (vector === undefined) {
    let seed = [...one].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
    vector = Float32Array.from({ length: dimensions }, () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32 - 0.5;
    });
    known.set(one, vector);
  }
  return vector;
}

const encoded: number[] = [];

/** Texts with words in common lie near each other, and it costs next to nothing: what is timed is the search. */
const generated: SentenceEncoder = {
  // Needs are read of its vectors as of those of the encoder they were taught on: that is part of a search.
  id: createSentenceEncoder().id,
  dimensions,
  embedQuery: async (text) => {
    const began = performance.now();
    await encoding?.embedQuery(text);
    encoded.push(performance.now() - began);
    const sum = new Float32Array(dimensions);
    for (const one of text.toLowerCase().match(/[a-z0-9]+/g) ?? ['']) {
      const vector = vectorOf(one);
      for (let i = 0; i < dimensions; i += 1) sum[i]! += vector[i]!;
    }
    const length = Math.hypot(...sum) || 1;
    return Array.from(sum, (value) => value / length);
  },
  embedDocuments: async (texts) => Promise.all(texts.map((text) => generated.embedQuery(text))),
  close: async () => {},
};

/** Generated vectors again, but a question waits for the embedded encoder as it would in the service. */
let encoding: SentenceEncoder | undefined;

interface Measured {
  readonly vectors: number;
  readonly method: string;
  readonly recall: number;
  readonly readyMs: number;
  readonly p50: number;
  readonly fastest: number;
  /** By the clock, with the encoder at work in its thread; and what it takes for the same words alone. */
  readonly withEncoding: number;
  readonly encoding: number;
  readonly busyP50: number;
  readonly megabytes: number;
  readonly heap: number;
  readonly buffers: number;
}

const middle = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? 0;
const collect = (): void => globalThis.gc?.();

/** Waits until the service has done what it does between questions. */
async function untilQuiet(): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const before = performance.eventLoopUtilization();
    await new Promise((resolve) => setTimeout(resolve, 500));
    quiet = performance.eventLoopUtilization(before).utilization < 0.05 ? quiet + 1 : 0;
  }
}

async function inside(folder: string, data: string, isMeasured: boolean): Promise<Measured> {
  collect();
  const before = process.memoryUsage();
  const began = performance.now();
  const knowledge = await loadKnowledge(folder, { today: '2026-11-20' });
  const retriever = createRetriever({ knowledge, encoder: generated, store: createIndexStore(data, folder) });
  await retriever.ready();
  const readyMs = performance.now() - began;
  const times: number[] = [];
  const busy: number[] = [];
  const searchOnce = async (at: number): Promise<void> => {
    const start = performance.now();
    const cpu = process.threadCpuUsage();
    await retriever.retrieve(question(at) as SafeText, { now: new Date('2026-11-22T10:00:00Z'), limit: 10 });
    const used = process.threadCpuUsage(cpu);
    times.push(performance.now() - start);
    busy.push((used.user + used.system) / 1000);
  };
  if (isMeasured) {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await untilQuiet();
    for (let at = 0; at < warmUps; at += 1) await searchOnce(10_000 + at);
    times.length = 0;
    busy.length = 0;
    for (let at = 0; at < searches; at += 1) await searchOnce(at);
  }
  const [work, alone] = [middle(busy), times.toSorted((a, b) => a - b)];
  // What loading used and left is given back in a few seconds.
  for (let time = 0; isMeasured && time < 3; time += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 6000));
  }
  collect();
  const after = process.memoryUsage();
  const grown = (of: 'rss' | 'heapUsed' | 'arrayBuffers') => (after[of] - before[of]) / 1e6;
  if (isMeasured) {
    encoding = createSentenceEncoder();
    for (let at = 0; at < warmUps; at += 1) await searchOnce(10_000 + at);
    times.length = 0;
    encoded.length = 0;
    for (let at = 0; at < searches; at += 1) await searchOnce(at);
    await encoding.close();
  }
  const { size: vectors = 0, method = '', recall = 0 } = retriever.lookup() ?? {};
  await retriever.close();
  return {
    vectors,
    method,
    recall,
    readyMs,
    p50: middle(alone),
    fastest: alone[0] ?? 0,
    withEncoding: middle(times),
    encoding: middle(encoded),
    busyP50: work,
    megabytes: grown('rss'),
    heap: grown('heapUsed'),
    buffers: grown('arrayBuffers'),
  };
}

function outside(folder: string, data: string, isMeasured: boolean): Measured {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', import.meta.filename, 'inside', folder, data, String(isMeasured)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 20 },
  );
  if (status !== 0) throw new Error(`a search of ${folder} ended with ${status}`);
  return JSON.parse(stdout) as Measured;
}

if (process.argv[2] === 'inside') {
  const [folder = '', data = '', isMeasured] = process.argv.slice(3);
  console.log(JSON.stringify(await inside(folder, data, isMeasured === 'true')));
} else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 100_000];
  const place = process.env['LWA_BENCH_DATA'] ?? mkdtempSync(join(tmpdir(), 'lwa-bench-'));
  try {
    const costs: number[] = [];
    const inEncodings: number[] = [];
    for (const services of sizes) {
      const [folder, data] = [join(place, `lists-${services}`), join(place, `data-${services}`)];
      writeLists(folder, services);
      const built = outside(folder, data, false);
      const one = outside(folder, data, true);
      const text = readdirSync(join(folder, 'assets')).reduce(
        (sum, name) => sum + statSync(join(folder, 'assets', name)).size / 1e6,
        0,
      );
      const raw = (one.vectors * dimensions * 4) / 1e6 + text;
      costs.push(one.withEncoding);
      inEncodings.push(one.withEncoding / one.encoding);
      console.log(
        `${services} services, ${one.vectors} vectors (${one.method}, ${(100 * one.recall).toFixed(1)} % of the nearest): made in ${(built.readyMs / 1000).toFixed(0)} s, opened in ${(one.readyMs / 1000).toFixed(1)} s`,
      );
      console.log(
        `  one search, encoding apart, p50 ${one.p50.toFixed(1)} ms (of work ${one.busyP50.toFixed(1)} ms), fastest ${one.fastest.toFixed(1)} ms; load ${loadavg()[0]!.toFixed(1)}`,
      );
      console.log(
        `  with encoding, p50 ${one.withEncoding.toFixed(1)} ms by the clock, of which ${one.encoding.toFixed(1)} ms pass while the encoder reads the question (ratio ${(one.withEncoding / one.encoding).toFixed(2)})`,
      );
      console.log(
        `  memory ${one.megabytes.toFixed(0)} MB more than an empty process (${((1000 * one.megabytes) / services).toFixed(1)} kB a service): heap ${one.heap.toFixed(0)}, numbers ${one.buffers.toFixed(0)}, the package's own copy and the rest ${(one.megabytes - one.heap - one.buffers).toFixed(0)}; vectors and text are ${raw.toFixed(0)} MB, ratio ${(one.megabytes / raw).toFixed(2)}${one.method === 'graph' ? ' (wanted at most 2)' : ''}`,
      );
    }
    const ratio = costs.at(-1)! / costs[0]!;
    process.exitCode = ratio <= 1.5 ? 0 : 1;
    console.log(
      `one search with encoding, ${sizes.at(-1)} services against ${sizes[0]}: ratio ${ratio.toFixed(2)} (wanted at most 1.5); each measured by its own encoding, which a busy minute slows as well: ratio ${(inEncodings.at(-1)! / inEncodings[0]!).toFixed(2)}`,
    );
  } finally {
    if (process.env['LWA_BENCH_DATA'] === undefined) rmSync(place, { recursive: true, force: true });
  }
}
