// Keeps the index whole while knowledge changes and encoders come and go: words at once, vectors when all of them are made.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceEncoder } from '../models/sentence-encoder.port.ts';
import { buildIndex } from './build-index.ts';
import type { IndexStore } from './index-store.ts';
import { openNeeds } from './needs/kept-needs.ts';
import { needReader } from './needs/need-reader.ts';
import { type EncoderPatience, questionVector } from './question-vector.ts';
import { createSentenceReader } from './sentences/read-sentences.ts';
import { guidanceSentences } from './sentences/section-sentences.ts';
import { type WholeIndex, wholeIndexOf } from './whole-index.ts';

export interface LiveIndexParts {
  readonly knowledge: Knowledge;
  /** Absent: keywords alone. */
  readonly encoder?: SentenceEncoder;
  readonly store?: IndexStore;
  readonly progress?: (done: number, of: number) => void;
  readonly warn?: (what: string) => void;
  readonly exactUpTo?: number;
  /** Absent: a question waits for its meaning as long as it takes. */
  readonly patienceMs?: EncoderPatience;
  /** How long it is before an encoder that was away is tried again, for one try after the other; the last for all further ones. */
  readonly retryMs?: readonly number[];
  /** Hears when vectors have come, or will not for now. */
  readonly onReady?: (mode: 'hybrid' | 'keyword') => void;
}

/** How a search has its question's vector made. */
export type QuestionEncoder = (index: WholeIndex, text: string, isUrgent: boolean) => Promise<Float32Array | undefined>;

/** The index as it stands at a moment. */
export interface LiveIndex {
  readonly whole: () => WholeIndex;
  readonly vectorOf: QuestionEncoder;
  /** Resolves when vectors are ready, or will not come; says which. */
  readonly ready: () => Promise<'hybrid' | 'keyword'>;
  /** Takes over changed knowledge; resolves when its vectors are ready, or will not come. */
  readonly swap: (knowledge: Knowledge) => Promise<void>;
  readonly close: () => void;
}

const retryAfterMs = [5_000, 15_000, 60_000, 300_000];
// What passages are for is read in slices that nobody notices, once the first questions have been answered.
const sliceMs = 4;
const betweenSlicesMs = 20;
const firstSliceMs = 2000;
// Nobody waits longer for a search than a few seconds.
const longestSearchMs = 60_000;

/** Starts to make the index of the knowledge, and keeps it. */
export function createLiveIndex(parts: LiveIndexParts): LiveIndex {
  const { encoder } = parts;
  let whole = wholeIndexOf(parts.knowledge, parts.store);
  let isClosed = false;
  let again: NodeJS.Timeout | undefined;
  let building = start(whole);

  function start(forWhole: WholeIndex, failures = 0): Promise<'hybrid' | 'keyword'> {
    clearTimeout(again);
    const made = build(forWhole, failures);
    void made.then((mode) => {
      if (!isClosed && whole.passages === forWhole.passages) parts.onReady?.(mode);
    });
    return made;
  }

  async function build(forWhole: WholeIndex, failures: number): Promise<'hybrid' | 'keyword'> {
    // Nothing to encode: the encoder is not even loaded.
    if (encoder === undefined || forWhole.passages.length === 0) return 'keyword';
    try {
      const vectors = await buildIndex(forWhole.passages, forWhole.knowledge.version, {
        encoder,
        isStopped: () => isClosed || whole.passages !== forWhole.passages,
        ...(parts.store === undefined ? {} : { store: parts.store }),
        ...(parts.progress === undefined ? {} : { progress: parts.progress }),
        ...(parts.warn === undefined ? {} : { warn: parts.warn }),
        ...(parts.exactUpTo === undefined ? {} : { exactUpTo: parts.exactUpTo }),
      });
      if (vectors === undefined) return 'keyword';
      await forWhole.keepWords();
      // Saved vectors are there before an encoder that has yet to load: until it answers, questions are not made to wait for it.
      await encoder.embedQuery('ready');
      if (whole.passages === forWhole.passages) {
        leave(whole);
        const reads = !forWhole.isLibrary && encoder.id === needReader.encoder;
        const needs = reads ? openNeeds(forWhole.passages, vectors, needReader, parts.store) : undefined;
        whole = { ...forWhole, vectors, needs };
        readNeedsOf(whole);
        if (reads)
          await readSentencesOf(whole, encoder).catch((error: unknown) =>
            parts.warn?.(
              `guidance is read by its sections: ${error instanceof Error ? error.message : 'the encoder is away'}`,
            ),
          );
      } else vectors.index.rows.close();
      return 'hybrid';
    } catch (error) {
      if (isClosed) return 'keyword';
      parts.warn?.(`searching by keyword alone: ${error instanceof Error ? error.message : 'the encoder is away'}`);
      const waits = parts.retryMs ?? retryAfterMs;
      // A service that is away for a minute must not cost the day its meaning.
      if (whole.passages === forWhole.passages) {
        again = setTimeout(
          () => {
            if (whole.passages === forWhole.passages) building = start(forWhole, failures + 1);
          },
          waits[Math.min(failures, waits.length - 1)],
        );
        again.unref();
      }
      return 'keyword';
    }
  }

  /** Until its sentences have vectors too, guidance is searched by its sections. */
  async function readSentencesOf(one: WholeIndex, by: SentenceEncoder): Promise<void> {
    const guidance = guidanceSentences(one.passages);
    if (guidance === undefined) return;
    const vectors = await buildIndex(guidance.texts, one.knowledge.version, {
      encoder: by,
      exactUpTo: Number.POSITIVE_INFINITY,
      isStopped: () => isClosed || whole.passages !== one.passages,
      ...(parts.store === undefined ? {} : { store: parts.store.part('sentences') }),
      ...(parts.progress === undefined ? {} : { progress: parts.progress }),
      ...(parts.warn === undefined ? {} : { warn: parts.warn }),
    });
    if (vectors === undefined) return;
    if (whole.passages !== one.passages) vectors.index.rows.close();
    else whole = { ...whole, sentences: createSentenceReader(guidance, vectors, by, parts.patienceMs?.urgent) };
  }

  /** The question's vector, where it is of the same kind as the rows; another length says that another model answers now. */
  async function vectorOf(index: WholeIndex, text: string, isUrgent: boolean): Promise<Float32Array | undefined> {
    if (index.vectors === undefined || encoder === undefined) return undefined;
    const vector = await questionVector(encoder, text, parts.patienceMs?.[isUrgent ? 'urgent' : 'ordinary']);
    if (vector === undefined || vector.length === index.vectors.dimensions) return vector;
    if (whole === index) {
      leave(index);
      whole = { ...index, vectors: undefined, sentences: undefined };
      building = start(whole);
    }
    return undefined;
  }

  /** Reads between questions what passages are for, so that no question of a large list waits for it. */
  function readNeedsOf(one: WholeIndex): void {
    const readOn = (): void => {
      if (isClosed || whole.needs !== one.needs || one.needs === undefined) return;
      if (one.needs.readOn(sliceMs)) void one.needs.keep();
      else setTimeout(readOn, betweenSlicesMs).unref();
    };
    setTimeout(readOn, firstSliceMs).unref();
  }

  /** Lets go of an index once no search can be under way in it. */
  function leave({ vectors }: WholeIndex): void {
    if (vectors !== undefined) setTimeout(() => vectors.index.rows.close(), longestSearchMs).unref();
  }

  return {
    whole: () => whole,
    vectorOf,
    ready: () => building,
    swap: async (knowledge) => {
      if (knowledge.version === whole.knowledge.version) return;
      const next = wholeIndexOf(knowledge, parts.store);
      leave(whole);
      whole = next;
      building = start(next);
      await building;
    },
    close: () => {
      isClosed = true;
      clearTimeout(again);
    },
  };
}
