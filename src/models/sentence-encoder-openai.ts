import OpenAI, { AzureOpenAI } from 'openai';
import { AppError } from '../errors.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { SentenceEncoder } from './sentence-encoder.port.ts';

/** Where an embedding model is, and which one: OpenAI, whatever speaks its wire, or a deployment of Azure OpenAI. */
export interface OpenAiEncoderParts {
  readonly kind?: 'openai' | 'azure';
  readonly apiKey: string;
  /** The model, or the deployment for Azure. */
  readonly model: string;
  /** The base address, or the endpoint of the Azure resource. */
  readonly baseUrl?: string;
  readonly apiVersion?: string;
  readonly timeoutMs?: number;
  /** For questions, which somebody waits for. */
  readonly questionMs?: number;
}

// Providers refuse more texts, or longer ones, in one call.
const textsPerCall = 64;
const longestText = 6000;
// Asked of models that can shorten their vectors; of the others the size is whatever they give.
const askedSize = 512;
// A service that is away costs three questions their meaning, and then none for half a minute.
const failuresBeforeRest = 3;
const restMs = 30_000;

/** Sentences to vectors by a service outside, behind the same port as the embedded encoder; their size is learnt from its answers. Gets masked questions and the organisation's own records only. */
export function createOpenAiEncoder(parts: OpenAiEncoderParts): SentenceEncoder {
  const { model } = parts;
  const shared = { apiKey: parts.apiKey, maxRetries: 2, timeout: parts.timeoutMs ?? 20_000, logLevel: 'off' as const };
  const client =
    parts.kind === 'azure'
      ? new AzureOpenAI({ ...shared, endpoint: parts.baseUrl, apiVersion: parts.apiVersion, deployment: model })
      : new OpenAI({ ...shared, ...(parts.baseUrl === undefined ? {} : { baseURL: parts.baseUrl }) });
  const breaker = createCircuitBreaker(failuresBeforeRest, restMs, Date.now);
  let dimensions = 0;
  let isClosed = false;

  async function call(
    texts: readonly string[],
    limits: { timeout?: number; maxRetries?: number },
  ): Promise<number[][]> {
    if (isClosed) throw new AppError('model', 'the sentence encoder is closed');
    let answer: unknown;
    try {
      answer = await client.embeddings.create(
        {
          model,
          input: texts.map((text) => text.slice(0, longestText)),
          encoding_format: 'float',
          // Only the text-embedding-3 family knows the word; others refuse a call that has it.
          ...(/^text-embedding-3/.test(model) ? { dimensions: askedSize } : {}),
        },
        limits,
      );
    } catch (cause) {
      const status = cause instanceof OpenAI.APIError ? cause.status : undefined;
      throw new AppError('model', `the embedding service did not answer${status === undefined ? '' : ` (${status})`}`, {
        cause,
      });
    }
    const vectors = readVectors(answer, texts.length);
    dimensions = vectors[0]?.length ?? dimensions;
    return vectors;
  }

  async function encode(texts: readonly string[]): Promise<number[][]> {
    // An empty text is refused by the service, and a refused one would shift all that follow.
    const filled = texts.flatMap((text, at) => (text.trim() === '' ? [] : [at]));
    const vectors: number[][] = new Array(texts.length);
    for (let from = 0; from < filled.length; from += textsPerCall) {
      const rows = filled.slice(from, from + textsPerCall);
      const made = await call(
        rows.map((row) => texts[row]!),
        {},
      );
      rows.forEach((row, i) => {
        vectors[row] = made[i]!;
      });
    }
    return Array.from(vectors, (vector) => vector ?? new Array<number>(dimensions).fill(0));
  }

  async function encodeQuestion(text: string): Promise<number[]> {
    if (text.trim() === '') return new Array<number>(dimensions).fill(0);
    if (!breaker.mayTry()) throw new AppError('model', 'the embedding service is away: it is tried again in a moment');
    try {
      const [vector] = await call([text], { timeout: parts.questionMs ?? 2500, maxRetries: 0 });
      breaker.succeeded();
      return vector!;
    } catch (error) {
      breaker.failed();
      throw error;
    }
  }

  return {
    id: [parts.kind ?? 'openai', parts.baseUrl ?? '', model].filter((one) => one !== '').join(':'),
    get dimensions() {
      return dimensions;
    },
    mayChange: true,
    embedQuery: encodeQuestion,
    embedDocuments: encode,
    close: async () => {
      isClosed = true;
    },
  };
}

function readVectors(answer: unknown, count: number): number[][] {
  const data = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
  if (!Array.isArray(data) || data.length !== count) {
    throw new AppError(
      'model',
      `the embedding service gave ${Array.isArray(data) ? data.length : 'no'} vectors, wanted ${count}`,
    );
  }
  const vectors = new Array<number[] | undefined>(count).fill(undefined);
  data.forEach((one: unknown, at) => {
    const { index = at, embedding } = (one ?? {}) as { index?: unknown; embedding?: unknown };
    const isVector =
      Array.isArray(embedding) && embedding.length > 0 && embedding.every((value) => Number.isFinite(value));
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= count || !isVector) {
      throw new AppError('model', 'the embedding service gave something that is not a row of numbers');
    }
    const length = Math.hypot(...(embedding as number[])) || 1;
    vectors[index] = (embedding as number[]).map((value) => value / length);
  });
  const size = vectors[0]?.length;
  return vectors.map((vector) => {
    if (vector === undefined || vector.length !== size) {
      throw new AppError('model', 'the embedding service gave vectors of several sizes, or one of them twice');
    }
    return vector;
  });
}
