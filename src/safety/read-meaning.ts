// The reader that was trained: words and concepts always, the encoder's vectors when they come in time.

import { featuresOf } from './features.ts';
import {
  categories,
  type Head,
  levelOf,
  type MeaningModel,
  type MeaningWeights,
  openReader,
  together,
} from './meaning-model.ts';
import weights from './meaning-weights.json' with { type: 'json' };
import type { About, Category, ReaderOpinion, ResponseLevel } from './response-level.ts';
import type { Message } from './take-apart.ts';

/** What the reading needs of a sentence encoder; any `EmbeddingsInterface` of @langchain/core fits. */
export interface WindowEncoder {
  embedQuery(text: string): Promise<number[]>;
}

const file: MeaningWeights = weights as unknown as MeaningWeights;
const opened: { words?: MeaningModel; encoder?: MeaningModel } = {};
const reader = (which: 'words' | 'encoder'): MeaningModel => (opened[which] ??= openReader(file[which]));

/** What the trained reader says, and whether it takes the message for innocent so plainly that a lone cue does not count. */
export interface Meaning {
  readonly opinion: ReaderOpinion;
  readonly innocent: { readonly today: boolean; readonly now: boolean };
}

/** Reads the meaning of a message; with no vectors, from the words alone. */
export function readMeaning(message: Message, vectors: readonly Float32Array[]): Meaning {
  const words = reader('words');
  const fromWords = words.score(featuresOf(message, []));
  const encoder = vectors.length > 0 ? reader('encoder') : undefined;
  const scores = encoder === undefined ? fromWords : together(encoder.score(featuresOf(message, vectors)), fromWords);
  const { thresholds } = encoder ?? words;
  const { level, ask } = levelOf(scores, thresholds);
  return {
    opinion: {
      reader: 'meaning',
      level,
      categories: categoriesOf(scores, level, thresholds.at),
      about: aboutOf(scores, thresholds.at),
      evidence: [],
      ...(ask ? { ask } : {}),
    },
    innocent: { today: scores.today < thresholds.innocent.today, now: scores.now < thresholds.innocent.now },
  };
}

function categoriesOf(
  scores: Readonly<Record<Head, number>>,
  level: ResponseLevel,
  at: Readonly<Record<Head, number>>,
): readonly Category[] {
  if (level === 'none') return [];
  const ranked = [...categories].sort((a, b) => scores[b] - at[b] - (scores[a] - at[a]));
  const spoken = ranked.filter((category) => scores[category] >= at[category]);
  // Danger always has a kind; a matter for supervision may have none.
  return spoken.length > 0 || level === 'supervision' ? spoken : ranked.slice(0, 1);
}

function aboutOf(scores: Readonly<Record<Head, number>>, at: Readonly<Record<Head, number>>): About {
  const worker = scores.worker - at.worker;
  const other = scores.other - at.other;
  if (worker < 0 && other < 0) return 'client';
  return worker >= other ? 'worker' : 'other';
}

/** The vectors of a message's windows that come within the time; none when not even the first came. */
export async function vectorsWithin(
  encoder: WindowEncoder | undefined,
  windows: readonly string[],
  milliseconds: number,
): Promise<readonly Float32Array[]> {
  if (encoder === undefined || windows.length === 0) return [];
  const came: (Float32Array | undefined)[] = windows.map(() => undefined);
  const all = Promise.all(
    windows.map(async (window, i) => {
      try {
        came[i] = Float32Array.from(await encoder.embedQuery(window));
      } catch {
        // A fault of the encoder is the same to us as its being late: the words alone are read.
      }
    }),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, milliseconds);
  });
  await Promise.race([all, late]);
  clearTimeout(timer);
  // Without the first window, the whole message, the others would be read for something they are not.
  if (came[0] === undefined) return [];
  return came.filter((vector) => vector !== undefined);
}
