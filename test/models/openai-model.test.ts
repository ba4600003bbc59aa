import type { ModelConfig } from '../../src/config.ts';
import type { ChatCall, ChatFailure } from '../../src/models/chat-model.ts';
import { createOpenAiModel } from '../../src/models/openai-model.ts';
import { type ChatScript, type ChatServer, startChatServer } from '../support/chat-server.ts';

let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.close());

const config = (more: Partial<ModelConfig> = {}): ModelConfig => ({
  kind: 'openai',
  apiKey: 'key',
  baseUrl: `${server.url}/v1`,
  model: 'test-model',
  embeddingModel: undefined,
  writes: true,
  apiVersion: undefined,
  temperature: 0.1,
  maxTokens: 100,
  timeoutMs: 600,
  callsPerDay: 10,
  tokensPerDay: undefined,
  costPerDay: undefined,
  readsSafety: false,
  ...more,
});
const request = {
  messages: [{ role: 'user' as const, content: 'a question' }],
  prompt: { name: 'answer', version: '1' },
};

describe('the model behind the wire', () => {
  test('writes what was streamed, and tells it as it comes', async () => {
    server.script({ kind: 'says', text: 'Ring the lead today [1].' });
    const heard: string[] = [];
    const outcome = await createOpenAiModel(config()).write({ ...request, onText: (more) => heard.push(more) });
    expect(outcome).toEqual({ kind: 'written', text: 'Ring the lead today [1].' });
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.join('')).toBe('Ring the lead today [1].');
  });

  test('speaks to an Azure deployment', async () => {
    server.script({ kind: 'says', text: 'Yes [1].' });
    const outcome = await createOpenAiModel(
      config({ kind: 'azure', baseUrl: server.url, apiVersion: '2024-10-21' }),
    ).write(request);
    expect(outcome.kind).toBe('written');
    expect(server.calls[0]?.path).toContain('/openai/deployments/test-model/chat/completions?api-version=2024-10-21');
  });

  const html = '<html><body>Sign in to the guest network</body></html>';
  const faults: readonly (readonly [string, readonly ChatScript[], ChatFailure])[] = [
    ['a server error, twice', [{ kind: 'status', status: 500 }], 'away'],
    ['too many calls, twice', [{ kind: 'status', status: 429 }], 'away'],
    ['a wrong key', [{ kind: 'status', status: 401 }], 'rejected'],
    ['an unknown model', [{ kind: 'status', status: 404 }], 'rejected'],
    [
      'a prompt that its filter refuses',
      [{ kind: 'status', status: 400, body: '{"error":{"code":"content_filter","message":"x"}}' }],
      'filtered',
    ],
    ['silence', [{ kind: 'silent' }], 'slow'],
    ['a stream that never ends', [{ kind: 'drip', everyMs: 20 }], 'slow'],
    ['a stream that falls silent', [{ kind: 'half', text: 'Ring', ends: 'silent' }], 'slow'],
    ['a stream cut off on the way, twice', [{ kind: 'half', text: 'Ring', ends: 'cut' }], 'away'],
    ['a stream that ends without an end', [{ kind: 'half', text: 'Ring the', ends: 'end' }], 'cut_off'],
    ['an answer cut at its length', [{ kind: 'says', text: 'Ring the', finish: 'length' }], 'cut_off'],
    ['an answer that its filter cut', [{ kind: 'says', text: 'Ring the', finish: 'content_filter' }], 'filtered'],
    ['an empty answer', [{ kind: 'says', text: '' }], 'empty'],
    ['an answer of white space', [{ kind: 'says', text: '  \n ' }], 'empty'],
    ['a refusal', [{ kind: 'refusal', text: 'no' }], 'refused'],
    ['a refusal in ordinary words', [{ kind: 'says', text: "I'm sorry, but I can't assist with that." }], 'refused'],
    ['null', [{ kind: 'raw', type: 'application/json', body: 'null' }], 'nonsense'],
    ['a page of HTML', [{ kind: 'raw', type: 'text/html', body: html }], 'nonsense'],
    ['half a JSON body', [{ kind: 'raw', type: 'application/json', body: '{"choices": [', cut: true }], 'away'],
    ['JSON that is none', [{ kind: 'raw', type: 'application/json', body: '{"choices": [' }], 'nonsense'],
    [
      'a stream of rubbish',
      [{ kind: 'raw', type: 'text/event-stream', body: 'data: {"choices":\n\ndata: ~~~\n\n' }],
      'nonsense',
    ],
    ['a stream of nothing', [{ kind: 'raw', type: 'text/event-stream', body: 'data: [DONE]\n\n' }], 'nonsense'],
    ['a flood', [{ kind: 'says', text: 'word '.repeat(2000), pieces: 50 }], 'nonsense'],
  ];
  test.each(faults)('gives a value, in time, for %s', async (_name, scripts, why) => {
    server.script(...scripts);
    const started = performance.now();
    // What is slow is given up at its limit; any other fault is told as itself, however busy the machine.
    const timeoutMs = why === 'slow' ? 600 : 8000;
    const outcome = await createOpenAiModel(config({ timeoutMs })).write(request);
    expect(outcome).toEqual({ kind: 'failed', why });
    expect(performance.now() - started).toBeLessThan(timeoutMs + 2000);
  });

  test('gives a value when nobody is there', async () => {
    expect(await createOpenAiModel(config({ baseUrl: 'http://127.0.0.1:9/v1' })).write(request)).toEqual({
      kind: 'failed',
      why: 'away',
    });
  });

  test('tries once more after a fault that may pass, and begins the words anew', async () => {
    server.script({ kind: 'half', text: 'Ring nobody', ends: 'cut' }, { kind: 'says', text: 'Ring the lead [1].' });
    let heard = '';
    const outcome = await createOpenAiModel(config()).write({
      ...request,
      onText: (more) => (heard += more),
      onRestart: () => (heard = ''),
    });
    expect(outcome).toEqual({ kind: 'written', text: 'Ring the lead [1].' });
    expect(heard).toBe('Ring the lead [1].');
    expect(server.calls.length).toBe(2);
  });

  test('leaves a server that is overrun alone as long as it asks, then tries once more', async () => {
    server.script(
      { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
      { kind: 'says', text: 'Ring the lead [1].' },
    );
    const started = performance.now();
    expect((await createOpenAiModel(config({ timeoutMs: 8000 })).write(request)).kind).toBe('written');
    expect(performance.now() - started).toBeGreaterThan(950);
    expect(server.calls.length).toBe(2);
  });

  test.each([
    ['seconds', { 'retry-after': '60' }],
    ['a date', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }],
    ['milliseconds', { 'retry-after-ms': '60000' }],
  ])('does not spend a second call on a server that asks for a minute, in %s', async (_form, headers) => {
    server.script({ kind: 'status', status: 429, headers });
    const taken: number[] = [];
    const model = createOpenAiModel(config({ timeoutMs: 8000 }), { budget: { take: () => taken.push(1) > 0 } });
    expect(await model.write(request)).toEqual({ kind: 'failed', why: 'away' });
    expect(server.calls.length).toBe(1);
    expect(taken.length).toBe(1);
  });

  test('asks for the whole from a server that does not stream', async () => {
    const body = JSON.stringify({
      choices: [{ index: 0, message: { role: 'assistant', content: 'Whole [1].' }, finish_reason: 'stop' }],
    });
    server.script({ kind: 'raw', type: 'application/json', body });
    expect(await createOpenAiModel(config()).write(request)).toEqual({ kind: 'written', text: 'Whole [1].' });
    expect(server.calls[1]?.body['stream']).toBe(false);
  });

  test('uses the newer name of the length limit where the older is refused', async () => {
    server.script(
      {
        kind: 'status',
        status: 400,
        body: '{"error":{"message":"x","param":"max_tokens","code":"unsupported_parameter"}}',
      },
      { kind: 'says', text: 'Yes [1].' },
    );
    expect((await createOpenAiModel(config()).write(request)).kind).toBe('written');
    expect(server.calls[1]?.body).toHaveProperty('max_completion_tokens', 100);
  });

  test('rests after three failures in a row, and tries again later', async () => {
    let clock = 0;
    const model = createOpenAiModel(config(), { now: () => clock });
    server.script({ kind: 'status', status: 503 });
    for (let call = 0; call < 3; call += 1) await model.write(request);
    const tried = server.calls.length;
    expect(await model.write(request)).toEqual({ kind: 'failed', why: 'resting' });
    expect(server.calls.length).toBe(tried);
    clock = 31_000;
    server.script({ kind: 'says', text: 'Back [1].' });
    expect((await model.write(request)).kind).toBe('written');
  });

  test('stops at the budget of the day, and when the counter fails', async () => {
    server.script({ kind: 'says', text: 'Yes [1].' });
    let left = 1;
    const model = createOpenAiModel(config(), { budget: { take: () => left-- > 0 } });
    expect((await model.write(request)).kind).toBe('written');
    expect(await model.write(request)).toEqual({ kind: 'failed', why: 'over_budget' });
    const broken = createOpenAiModel(config(), { budget: { take: () => Promise.reject(new Error('no store')) } });
    expect(await broken.write(request)).toEqual({ kind: 'failed', why: 'over_budget' });
  });

  test('records each call without a word of it', async () => {
    server.script({ kind: 'says', text: 'Ring the lead today [1].' });
    const calls: ChatCall[] = [];
    await createOpenAiModel(config(), { record: (call) => calls.push(call) }).write(request);
    expect(calls).toEqual([
      {
        model: 'test-model',
        prompt: 'answer',
        promptVersion: '1',
        outcome: 'written',
        promptTokens: 10,
        completionTokens: 5,
        ms: expect.any(Number),
        attempts: 1,
      },
    ]);
    expect(JSON.stringify(calls)).not.toMatch(/question|lead/);
  });
});
