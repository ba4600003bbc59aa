import { join } from 'node:path';
import { answerPromptFills } from '../../src/answering/model-answer.ts';
import type { ModelConfig } from '../../src/config.ts';
import { type ModelCall, openModels } from '../../src/models/open-models.ts';
import { type ChatServer, startChatServer } from '../support/chat-server.ts';

const root = join(import.meta.dirname, '..', '..');

let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.close());

test('however many ask at once, the service makes no more calls a day than it may', async () => {
  server.script({ kind: 'says', text: 'Ring them [1].', gapMs: 20 });
  const counted: ModelCall[] = [];
  const config: ModelConfig = {
    kind: 'openai',
    apiKey: 'k',
    baseUrl: server.url,
    model: 'm',
    embeddingModel: undefined,
    apiVersion: undefined,
    temperature: 0,
    maxTokens: 200,
    timeoutMs: 5000,
    tokensPerDay: undefined,
    costPerDay: undefined,
    readsSafety: false,
    callsPerDay: 3,
  };
  const { writer } = await openModels(config, {
    usage: {
      add: async (call) => void counted.push(call),
      of: async () => [{ calls: counted.reduce((sum, { attempts }) => sum + attempts, 0), tokensIn: 0, tokensOut: 0 }],
    },
    answerFills: answerPromptFills,
    promptsDir: join(root, 'prompts'),
    clock: () => new Date('2026-11-22T10:00:00Z'),
    log: () => undefined,
  });
  const ask = () =>
    writer?.model.write({ messages: [{ role: 'user', content: 'q' }], prompt: { name: 'answer', version: '1' } });
  const first = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(ask));
  expect(first.filter((outcome) => outcome?.kind === 'written')).toHaveLength(3);
  expect(server.calls).toHaveLength(3);
  expect(await ask()).toEqual({ kind: 'failed', why: 'over_budget' });
  // What was refused takes nothing from the next day.
  counted.length = 0;
  expect((await ask())?.kind).toBe('written');
});
