// The reader that was trained: words and concepts always, the encoder's vectors when they come in time.

import { featureSignature, featuresOf } from './features.ts';
import {
  categories,
  type Head,
  levelOf,
  type MeaningModel,
  type MeaningWeights,
  openReader,
  together,
} from './meaning-model.ts';
import type { About, Category, ReaderOpinion, ResponseLevel } from './response-level.ts';
import type { Message } from './take-apart.ts';

/** What the reading needs of a sentence encoder; any `EmbeddingsInterface` of @langchain/core fits. */
export interface WindowEncoder {
  embedQuery(text: string): Promise<number[]>;
}

interface Readers {
  readonly words: MeaningModel;
  readonly encoder: MeaningModel;
}

/** The readers of a file of weights; undefined when it is damaged or was made for other cues, for then the cues must speak alone. */
export function openReaders(file: unknown): Readers | undefined {
  if (!fits(file)) return undefined;
  try {
    const readers = { words: openReader(file.words), encoder: openReader(file.encoder) };
    return Object.values(readers).every(isSound) ? readers : undefined;
  } catch {
    return undefined;
  }
}

function fits(file: unknown): file is MeaningWeights {
  return typeof file === 'object' && file !== null && 'signature' in file && file.signature === featureSignature;
}

function isSound({ score, thresholds }: MeaningModel): boolean {
  const empty = score({ indexes: new Int32Array(0), values: new Float32Array(0), dense: new Float32Array(0) });
  return Object.values(empty).every(Number.isFinite) && Object.values(thresholds.at).every(Number.isFinite);
}

// A file that cannot even be read must not take the cues down with it.
async function weightsOnFile(): Promise<unknown> {
  try {
    return (await import('./meaning-weights.json', { with: { type: 'json' } })).default;
  } catch {
    return undefined;
  }
}
const weights = await weightsOnFile();
let opened: { readonly readers: Readers | null } | undefined;
function readersOnFile(): Readers | null {
  opened ??= { readers: openReaders(weights) ?? null };
  return opened.readers;
}

/** Reads the meaning of a message; with no vectors, from the words alone; undefined without weights that fit. */
export function readMeaning(
  message: Message,
  vectors: readonly Float32Array[],
  readers: Readers | null = readersOnFile(),
): ReaderOpinion | undefined {
  if (readers === null) return undefined;
  const fromWords = readers.words.score(featuresOf(message, []));
  const withEncoder = vectors.length > 0;
  const scores = withEncoder ? together(readers.encoder.score(featuresOf(message, vectors)), fromWords) : fromWords;
  const { thresholds } = withEncoder ? readers.encoder : readers.words;
  const { level, ask } = levelOf(scores, thresholds);
  return {
    reader: 'meaning',
    level,
    categories: categoriesOf(scores, level, thresholds.at),
    about: aboutOf(scores, thresholds.at),
    evidence: [],
    ...(ask ? { ask } : {}),
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
