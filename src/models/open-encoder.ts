// Which encoder search works with: the embedded one, or a configured one in its place.
import type { Config } from '../config.ts';
import { errorCode, type Log } from '../log.ts';
import type { SentenceEncoder } from './sentence-encoder.port.ts';
import { createSentenceEncoder } from './sentence-encoder.ts';

/** The encoder of search; undefined where none can be had, and search goes by words. The index knows who made it and is rebuilt for another. */
export async function openEncoder(
  model: Config['model'],
  listener: SentenceEncoder,
  log: Log,
): Promise<SentenceEncoder | undefined> {
  try {
    return (await openOutsideEncoder(model)) ?? besideListener(listener);
  } catch (error) {
    log('warn', 'encoder_missing', { room: 'models', code: errorCode(error) });
    return undefined;
  }
}

/** The encoder that is configured in place of the embedded one, at OpenAI, a compatible server or Azure; undefined where none is. */
export async function openOutsideEncoder(model: Config['model']): Promise<SentenceEncoder | undefined> {
  if (model?.embeddingModel === undefined) return undefined;
  const { createOpenAiEncoder } = await import('./sentence-encoder-openai.ts');
  return createOpenAiEncoder({
    kind: model.kind,
    apiKey: model.apiKey,
    model: model.embeddingModel,
    ...(model.baseUrl === undefined ? {} : { baseUrl: model.baseUrl }),
    ...(model.apiVersion === undefined ? {} : { apiVersion: model.apiVersion }),
  });
}

// Searches share the listener's worker, so that a start loads one encoder, and give way to the safety reading there. Passages, which would keep
// a danger waiting, have a worker of their own as soon as there are any to encode.
function besideListener(listener: SentenceEncoder): SentenceEncoder {
  let forPassages: SentenceEncoder | undefined;
  return {
    id: listener.id,
    dimensions: listener.dimensions,
    embedQuery: async (text) => (await listener.embedDocuments([text]))[0] ?? [],
    embedDocuments: (texts) => {
      forPassages ??= createSentenceEncoder();
      return forPassages.embedDocuments(texts);
    },
    close: async () => forPassages?.close(),
  };
}
