import { join } from 'node:path';
import { answerPromptFills } from '../../src/answering/model-answer.ts';
import { type ModelCall, openModels } from '../../src/models/open-models.ts';
import { type ChatServer, startChatServer } from '../support/chat-server.ts';
import { modelAt } from '../support/model-config.ts';

const root = join(import.meta.dirname, '..', '..');

let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.close());

test('however many ask at once, the service makes no more calls a day than it may', async () => {
  server.script({ kind: 'says', text: 'Ring them [1].', gapMs: 20 });
  const counted: ModelCall[] = [];
  const { writer } = await openModels(modelAt(server.url, { callsPerDay: 3 }), {
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
