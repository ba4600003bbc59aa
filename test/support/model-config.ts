// A model behind the loopback endpoint, as the configuration would name it.
import type { ModelConfig } from '../../src/config.ts';

export function modelAt(baseUrl: string, changed: Partial<ModelConfig> = {}): ModelConfig {
  return {
    kind: 'openai',
    apiKey: 'k',
    baseUrl,
    model: 'm',
    embeddingModel: undefined,
    writes: true,
    apiVersion: undefined,
    temperature: 0,
    maxTokens: 200,
    timeoutMs: 5000,
    tokensPerDay: undefined,
    costPerDay: undefined,
    readsSafety: false,
    callsPerDay: 9,
    ...changed,
  };
}
