import OpenAI from 'openai';
import { AppError } from '../errors.ts';
import type { SentenceEncoder } from './sentence-encoder.port.ts';

/** Where an OpenAI-compatible embedding model is, and which one. */
export interface OpenAiEncoderParts {
  readonly apiKey: string;
  readonly model: string;
  readonly baseUrl?: string;
  /** Asked of the model where it can shorten its vectors; otherwise what it gives. */
  readonly dimensions: number;
  readonly timeoutMs?: number;
}

// Providers refuse more texts, or longer ones, in one call.
const textsPerCall = 64;
const longestText = 6000;

/** Sentences to vectors by an OpenAI-compatible service, behind the same port as the embedded encoder. Gets masked questions and the organisation's own records only. */
export function createOpenAiEncoder(parts: OpenAiEncoderParts): SentenceEncoder {
  const client = new OpenAI({
    apiKey: parts.apiKey,
    maxRetries: 2,
    timeout: parts.timeoutMs ?? 20_000,
    ...(parts.baseUrl === undefined ? {} : { baseURL: parts.baseUrl }),
  });
  const { dimensions, model } = parts;
  let isClosed = false;

  async function call(texts: readonly string[]): Promise<number[][]> {
    if (isClosed) throw new AppError('model', 'the sentence encoder is closed');
    let answer: unknown;
    try {
      answer = await client.embeddings.create({
        model,
        input: texts.map((text) => text.slice(0, longestText)),
        encoding_format: 'float',
        // Only the text-embedding-3 family knows the word; others refuse a call that has it.
        ...(/^text-embedding-3/.test(model) ? { dimensions } : {}),
      });
    } catch (cause) {
      const status = cause instanceof OpenAI.APIError ? cause.status : undefined;
      throw new AppError('model', `the embedding service did not answer${status === undefined ? '' : ` (${status})`}`, {
        cause,
      });
    }
    return readVectors(answer, texts.length, dimensions);
  }

  async function encode(texts: readonly string[]): Promise<number[][]> {
    const vectors: number[][] = texts.map(() => new Array<number>(dimensions).fill(0));
    // An empty text is refused by the service, and a refused one would shift all that follow.
    const filled = texts.flatMap((text, at) => (text.trim() === '' ? [] : [at]));
    for (let from = 0; from < filled.length; from += textsPerCall) {
      const rows = filled.slice(from, from + textsPerCall);
      const made = await call(rows.map((row) => texts[row]!));
      rows.forEach((row, i) => {
        vectors[row] = made[i]!;
      });
    }
    return vectors;
  }

  return {
    id: `openai:${model}:${dimensions}`,
    dimensions,
    embedQuery: async (text) => (await encode([text]))[0]!,
    embedDocuments: (texts) => encode(texts),
    close: async () => {
      isClosed = true;
    },
  };
}

function readVectors(answer: unknown, count: number, dimensions: number): number[][] {
  const data = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
  if (!Array.isArray(data) || data.length !== count) {
    throw new AppError(
      'model',
      `the embedding service gave ${Array.isArray(data) ? data.length : 'no'} vectors, wanted ${count}`,
    );
  }
  const vectors = new Array<number[]>(count);
  data.forEach((one: unknown, at) => {
    const { index = at, embedding } = (one ?? {}) as { index?: unknown; embedding?: unknown };
    const isVector =
      Array.isArray(embedding) && embedding.length === dimensions && embedding.every((value) => Number.isFinite(value));
    if (typeof index !== 'number' || index < 0 || index >= count || !isVector) {
      throw new AppError('model', `the embedding service gave a vector that is not ${dimensions} numbers`);
    }
    const length = Math.hypot(...(embedding as number[])) || 1;
    vectors[index] = (embedding as number[]).map((value) => value / length);
  });
  return vectors;
}
