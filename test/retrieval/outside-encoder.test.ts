import { loadConfig } from '../../src/config.ts';
import { openOutsideEncoder } from '../../src/models/open-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { cosineScale, embeddedRows, rowsAlike } from '../../src/retrieval/cosine-scale.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createIndexStore } from '../../src/retrieval/index-store.ts';
import type { LiveIndexParts } from '../../src/retrieval/live-index.ts';
import type { SearchContext } from '../../src/retrieval/passage.ts';
import { rowsInMemory } from '../../src/retrieval/vector-rows.ts';
import { type EmbeddingService, lettersOf, startEmbeddingService } from '../support/embedding-service.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Row, smallTown } from './small-town.ts';

const context: SearchContext = { now: new Date('2026-11-22T10:00:00Z'), limit: 10 };
const rows: readonly Row[] = [
  { id: 'choir', name: 'Riverside Choir', description: 'Singing for pleasure.', categories: 'singing' },
  { id: 'chess', name: 'Chess Club', description: 'Boards and tea.', categories: 'games' },
];

describe('the service with an encoder of somebody else', () => {
  let service: EmbeddingService;
  let data: string;
  beforeEach(async () => {
    service = await startEmbeddingService();
    data = temporaryFolder();
  });
  afterEach(() => service.close());

  const settings = (more: Readonly<Record<string, string>> = {}) => ({
    OPENAI_BASE_URL: `${service.address}/v1`,
    OPENAI_EMBEDDING_MODEL: 'any-encoder',
    ...more,
  });
  async function open(env: Readonly<Record<string, string>>, more: Partial<LiveIndexParts> = {}) {
    const encoder = await openOutsideEncoder(loadConfig(env).model);
    if (encoder === undefined) throw new Error('no encoder was opened');
    return createRetriever({
      knowledge: await smallTown(rows),
      encoder,
      store: createIndexStore(data, 'town'),
      ...more,
    });
  }
  const ask = async (retriever: ReturnType<typeof createRetriever>, text = 'singing') =>
    retriever.retrieve(text as SafeText, context);

  test.each([384, 768, 1536])('searches with vectors of %d numbers, whatever their size', async (size) => {
    service.vector = (text) => lettersOf(text, size);
    const retriever = await open(settings());
    expect(await retriever.ready()).toBe('hybrid');
    expect((await ask(retriever)).mode).toBe('hybrid');
    await retriever.close();
  });

  test('searches with a deployment of Azure OpenAI', async () => {
    const retriever = await open({
      AZURE_OPENAI_ENDPOINT: service.address,
      AZURE_OPENAI_API_KEY: 'key',
      AZURE_OPENAI_DEPLOYMENT: 'chat',
      AZURE_OPENAI_EMBEDDING_DEPLOYMENT: 'our-vectors',
    });
    expect(await retriever.ready()).toBe('hybrid');
    expect(service.paths[0]).toMatch(/^\/openai\/deployments\/our-vectors\/embeddings\?api-version=/);
    await retriever.close();
  });

  test('takes its vectors from the saved index, and makes them anew when another model answers to the name', async () => {
    const first = await open(settings());
    await first.ready();
    await first.close();
    service.texts.length = 0;
    const second = await open(settings());
    await second.ready();
    await second.close();
    expect(service.texts.filter((text) => text.includes('Chess Club'))).toHaveLength(0);
    for (const vector of [(text: string) => lettersOf(text, 40, 9), (text: string) => lettersOf(text, 64)]) {
      service.vector = vector;
      service.texts.length = 0;
      const warned: string[] = [];
      const third = await open(settings(), { warn: (what) => warned.push(what) });
      expect(await third.ready()).toBe('hybrid');
      await third.close();
      expect(service.texts.filter((text) => text.includes('Chess Club')).length).toBeGreaterThan(0);
      expect(warned.join()).toContain('answers otherwise');
    }
  });

  test('goes on by words while the service is away, and by meaning again when it is back', async () => {
    service.status = 500;
    const modes: string[] = [];
    const retriever = await open(settings(), { retryMs: [20], onReady: (mode) => modes.push(mode) });
    expect(await retriever.ready()).toBe('keyword');
    expect((await ask(retriever)).results[0]!.passage.ref).toBe('choir');
    service.status = 200;
    for (let i = 0; i < 200 && !modes.includes('hybrid'); i += 1) await new Promise((done) => setTimeout(done, 50));
    expect((await ask(retriever)).mode).toBe('hybrid');
    await retriever.close();
  }, 30_000);

  test('keeps nobody waiting for a service that is slow', async () => {
    const retriever = await open(settings(), { patienceMs: { ordinary: 150, urgent: 50 } });
    await retriever.ready();
    service.delayMs = 1500;
    const began = Date.now();
    const found = await ask(retriever);
    expect(Date.now() - began).toBeLessThan(1000);
    expect(found.mode).toBe('keyword');
    expect(found.results[0]!.passage.ref).toBe('choir');
    await retriever.close();
  });

  test('never compares vectors of two models: when another answers while it runs, it goes by words until all are made anew', async () => {
    const modes: string[] = [];
    const retriever = await open(settings(), { onReady: (mode) => modes.push(mode) });
    await retriever.ready();
    service.vector = (text) => lettersOf(text, 64);
    const found = await ask(retriever);
    expect(found.mode).toBe('keyword');
    expect(found.results[0]!.passage.ref).toBe('choir');
    await retriever.ready();
    expect((await ask(retriever)).mode).toBe('hybrid');
    expect(modes).toEqual(['hybrid', 'hybrid']);
    await retriever.close();
  });

  test('reads cosines that are crowded together as far apart as those that its weights were fitted on', () => {
    // Forty numbers of each row are its own, and one large one is the same in all: everything is near everything.
    const crowded = Float32Array.from(
      Array.from({ length: 60 }, (_, row) => {
        const own = Array.from({ length: 40 }, (_, at) => Math.sin((row + 1) * (at + 3) * 1.7) * 0.1);
        const vector = [...own, 1];
        const length = Math.hypot(...vector);
        return vector.map((value) => value / length);
      }).flat(),
    );
    const crowd = rowsAlike(rowsInMemory(crowded, 41));
    expect(crowd.mean).toBeGreaterThan(0.7);
    const scale = cosineScale(rowsInMemory(crowded, 41));
    expect(scale(crowd.mean)).toBeCloseTo(embeddedRows.mean, 3);
    expect(scale(crowd.mean + crowd.spread)).toBeCloseTo(embeddedRows.mean + embeddedRows.spread, 3);
    expect(scale(1)).toBe(1);
    expect(cosineScale(rowsInMemory(crowded.subarray(0, 41 * 5), 41))(0.8)).toBe(0.8);
  });
});
