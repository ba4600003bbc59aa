import { Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import type { EncodeReply, EncodeRequest } from './encoder-worker.ts';
import type { SentenceEncoder } from './sentence-encoder.port.ts';

interface Waiting {
  readonly text: string;
  readonly done: (vector: Float32Array) => void;
  readonly failed: (error: Error) => void;
}

const dimensions = 512;
// A 3,000-word text took 690 MB in the encoder; meaning is settled long before this many characters.
const longestText = 2000;

/** The embedded Universal Sentence Encoder (lite, English) in a worker thread: no key, no network, questions before documents. */
export function createSentenceEncoder(): SentenceEncoder {
  const questions: Waiting[] = [];
  const documents: Waiting[] = [];
  let worker: Worker | undefined;
  let ready = false;
  let atWork: (Waiting & { readonly id: number }) | undefined;
  let lastId = 0;
  let closed: AppError | undefined;

  function failAll(error: AppError): void {
    const waiting = [...(atWork ? [atWork] : []), ...questions.splice(0), ...documents.splice(0)];
    atWork = undefined;
    for (const one of waiting) one.failed(error);
  }

  function stopWith(error: AppError): void {
    const gone = worker;
    worker = undefined;
    ready = false;
    failAll(error);
    void gone?.terminate();
  }

  function hear(message: EncodeReply): void {
    switch (message.kind) {
      case 'ready':
        ready = true;
        break;
      case 'failed':
        stopWith(new AppError('model', `the sentence encoder could not be loaded: ${message.reason}`));
        return;
      case 'vector':
      case 'refused': {
        const one = atWork;
        if (one?.id !== message.id) return;
        atWork = undefined;
        if (message.kind === 'vector') one.done(message.vector);
        else one.failed(new AppError('model', `the sentence encoder refused a text: ${message.reason}`));
        break;
      }
    }
    next();
  }

  function start(): Worker {
    const started = new Worker(new URL('./encoder-worker.ts', import.meta.url), {
      workerData: { role: 'sentence-encoder' },
      // Flags meant for the main thread (a debugger's port, a test runner's module switches) are not the worker's.
      execArgv: [],
    });
    started.on('message', hear);
    started.on('error', (cause) => {
      if (worker === started) stopWith(new AppError('model', 'the sentence encoder stopped', { cause }));
    });
    started.on('exit', () => {
      if (worker === started) stopWith(new AppError('model', 'the sentence encoder stopped'));
    });
    return started;
  }

  function next(): void {
    if (closed !== undefined) return;
    const one = questions[0] ?? documents[0];
    if (one === undefined && atWork === undefined) {
      // An idle encoder must not keep a finished command alive.
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    if (!ready || atWork !== undefined || one === undefined) return;
    (questions.length > 0 ? questions : documents).shift();
    atWork = { ...one, id: ++lastId };
    worker.postMessage({ id: atWork.id, text: one.text } satisfies EncodeRequest);
  }

  function encode(text: string, queue: Waiting[]): Promise<Float32Array> {
    if (closed !== undefined) return Promise.reject(closed);
    const words = text.replace(/\s+/g, ' ').trim().slice(0, longestText);
    // The encoder throws on nothing at all; nothing has no direction, so it is near to nothing.
    if (words === '') return Promise.resolve(new Float32Array(dimensions));
    return new Promise((done, failed) => {
      queue.push({ text: words, done, failed });
      next();
    });
  }

  return {
    id: 'energetic-ai-use-lite-en-0.2.0',
    dimensions,
    embedQuery: async (text) => [...(await encode(text, questions))],
    embedDocuments: async (texts) => {
      const vectors = await Promise.all(texts.map((text) => encode(text, documents)));
      return vectors.map((vector) => [...vector]);
    },
    close: async () => {
      if (closed !== undefined) return;
      closed = new AppError('model', 'the sentence encoder is closed');
      const gone = worker;
      worker = undefined;
      failAll(closed);
      await gone?.terminate();
    },
  };
}
