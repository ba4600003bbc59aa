import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import { createOpenAiEncoder } from '../../src/models/sentence-encoder-openai.ts';

describe('the embedded encoder', () => {
  const encoder = createSentenceEncoder();
  afterAll(() => encoder.close());

  test('gives unit vectors in the order of the texts, also around empty and very long ones', async () => {
    const [a, empty, long, b] = await encoder.embedDocuments([
      'a walking group',
      '  ',
      'walking '.repeat(3000),
      'debt advice',
    ]);
    expect(Math.hypot(...a!)).toBeCloseTo(1, 4);
    expect(a).toHaveLength(encoder.dimensions);
    expect(empty!.every((value) => value === 0)).toBe(true);
    expect(Math.hypot(...long!)).toBeCloseTo(1, 4);
    expect(await encoder.embedQuery('debt advice')).toEqual(b);
  });

  test('lets a question go before documents that wait', async () => {
    const order: string[] = [];
    const documents = encoder
      .embedDocuments(Array.from({ length: 12 }, (_, at) => `a passage about number ${at}`))
      .then(() => order.push('documents'));
    await encoder.embedQuery('a question').then(() => order.push('question'));
    await documents;
    expect(order).toEqual(['question', 'documents']);
  });

  test('loads on a machine so busy that its engine is compiled after the model is read', async () => {
    const lateEngine = `const compile = WebAssembly.instantiate;
      WebAssembly.instantiate = (...parts) => new Promise((done) => setTimeout(done, 2500)).then(() => compile(...parts));`;
    const worker = new Worker(new URL('../../src/models/encoder-worker.ts', import.meta.url), {
      workerData: { role: 'sentence-encoder' },
      execArgv: ['--import', `data:text/javascript,${encodeURIComponent(lateEngine)}`],
    });
    expect(await new Promise((done) => worker.once('message', done))).toEqual({ kind: 'ready' });
    await worker.terminate();
  }, 30_000);

  test('refuses after it was closed, and ends what waits', async () => {
    const closing = createSentenceEncoder();
    const waiting = expect(closing.embedQuery('a question')).rejects.toThrow('closed');
    await closing.close();
    await waiting;
    await expect(closing.embedQuery('another')).rejects.toThrow('closed');
  });
});

describe('an OpenAI-compatible encoder', () => {
  let answer: (input: readonly string[]) => unknown = () => ({});
  const asked: string[][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const { input } = JSON.parse(body) as { input: string[] };
      asked.push(input);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(input)));
    });
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise<void>((done) => server.close(() => done())));
  const encoder = () =>
    createOpenAiEncoder({
      apiKey: 'none',
      model: 'local',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    });

  test('keeps the order of texts whatever the order of answers, and asks nothing of empty ones', async () => {
    answer = (input) => ({ data: input.map((text, index) => ({ index, embedding: [text.length, 0] })).reverse() });
    expect(await encoder().embedDocuments(['a', '', 'bbb'])).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
    ]);
    expect(asked.at(-1)).toEqual(['a', 'bbb']);
  });

  test.each<[string, unknown]>([
    ['too few vectors', { data: [] }],
    ['an empty vector', { data: [{ index: 0, embedding: [] }] }],
    ['a vector of nobody', { data: [{ index: 7, embedding: [1, 2] }] }],
    ['words in place of numbers', { data: [{ index: 0, embedding: ['a', 'b'] }] }],
    ['nothing', null],
  ])('says what is wrong with %s', async (_, given) => {
    answer = () => given;
    await expect(encoder().embedQuery('a')).rejects.toMatchObject({ code: 'model' });
  });

  test.each([384, 768, 1536])('takes vectors of %d numbers as they come', async (size) => {
    answer = (input) => ({ data: input.map((_, index) => ({ index, embedding: new Array<number>(size).fill(1) })) });
    const one = encoder();
    expect(await one.embedQuery('a')).toHaveLength(size);
    expect(one.dimensions).toBe(size);
    expect(await one.embedDocuments([''])).toEqual([new Array<number>(size).fill(0)]);
  });

  test('refuses vectors of two sizes, or one text answered twice', async () => {
    answer = () => ({
      data: [
        { index: 0, embedding: [1] },
        { index: 1, embedding: [1, 2] },
      ],
    });
    await expect(encoder().embedDocuments(['a', 'b'])).rejects.toMatchObject({ code: 'model' });
    answer = () => ({
      data: [
        { index: 0, embedding: [1] },
        { index: 0, embedding: [1] },
      ],
    });
    await expect(encoder().embedDocuments(['a', 'b'])).rejects.toMatchObject({ code: 'model' });
  });
});
