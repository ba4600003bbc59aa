import { answerPromptFills } from '../../src/answering/model-answer.ts';
import { loadConfig } from '../../src/config.ts';
import { openModels } from '../../src/models/open-models.ts';

const away = { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
const azure = { AZURE_OPENAI_ENDPOINT: 'https://example.invalid', AZURE_OPENAI_API_KEY: 'key' };

test.each([
  ['an address', { ...away }, true],
  ['a key', { OPENAI_API_KEY: 'key' }, true],
  ['an address and an encoder', { ...away, OPENAI_EMBEDDING_MODEL: 'encoder' }, false],
  ['a key and an encoder', { OPENAI_API_KEY: 'key', OPENAI_EMBEDDING_MODEL: 'encoder' }, false],
  ['an encoder and a model', { ...away, OPENAI_EMBEDDING_MODEL: 'encoder', OPENAI_MODEL: 'writer' }, true],
  ['an Azure encoder', { ...azure, AZURE_OPENAI_EMBEDDING_DEPLOYMENT: 'encoder' }, false],
  ['an Azure model', { ...azure, AZURE_OPENAI_DEPLOYMENT: 'writer' }, true],
])('%s switches the model that writes on or not', async (_name, env, isOn) => {
  const { model } = loadConfig(env);
  const models = await openModels(model, {
    usage: { add: async () => undefined, of: async () => [] },
    answerFills: answerPromptFills,
    promptsDir: 'prompts',
    clock: () => new Date(),
    log: () => undefined,
  });
  expect(models.writer !== undefined).toBe(isOn);
});
