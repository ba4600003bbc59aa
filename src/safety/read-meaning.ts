// The reader that was trained: words and concepts always, the encoder's vectors when they come in time.

import { featureSignature, featuresOf, vectorFeaturesOf } from './features.ts';
import type { Scores } from './heads.ts';
import type { Example } from './logistic.ts';
import {
  aboutOf,
  levelOf,
  type MeaningModel,
  type MeaningWeights,
  openModel,
  type Thresholds,
} from './meaning-model.ts';
import { ngramSpace } from './ngrams.ts';
import { cuesIn } from './read-cues.ts';
import {
  type Category,
  categories,
  isAtLeast,
  mostCautious,
  type ReaderOpinion,
  type ResponseLevel,
} from './response-level.ts';
import { excerptsOf, type Message, type Spoken, sentencesOf, takeApart } from './take-apart.ts';

/** What the reading needs of a sentence encoder; any `EmbeddingsInterface` of @langchain/core fits. */
export interface WindowEncoder {
  embedQuery(text: string): Promise<number[]>;
}

/** The model of a file of weights; undefined when it is damaged or was made for other cues, for then the cues must speak alone. */
export function openReaders(file: unknown): MeaningModel | undefined {
  if (!fits(file)) return undefined;
  try {
    const model = openModel(file);
    return model.rarity.length === ngramSpace && isSound(model) ? model : undefined;
  } catch {
    return undefined;
  }
}

function fits(file: unknown): file is MeaningWeights {
  return typeof file === 'object' && file !== null && 'signature' in file && file.signature === featureSignature;
}

function isSound({ scores, inputs, thresholds }: MeaningModel): boolean {
  const nothing = { indexes: new Int32Array(0), values: new Float32Array(0), dense: new Float32Array(0) };
  const alone = scores(cuesIn(takeApart('')), nothing, [], undefined);
  const both = scores(cuesIn(takeApart('')), nothing, [], new Float32Array(inputs));
  return [alone, both, thresholds.words.at, thresholds.encoder.at].every((some) =>
    Object.values(some).every(Number.isFinite),
  );
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
let opened: { readonly model: MeaningModel | null } | undefined;
function modelOnFile(): MeaningModel | null {
  opened ??= { model: openReaders(weights) ?? null };
  return opened.model;
}

/** Log-odds of every head for a message; from the words alone when there are no vectors. */
export function scoresOfMessage(
  message: Message,
  vectors: readonly Float32Array[],
  model: MeaningModel,
  look: (spoken: Spoken) => Example = (spoken) => featuresOf(spoken, model.rarity),
): Scores {
  return model.scores(cuesIn(message), look(message), sentencesOf(message).map(look), vectorFeaturesOf(vectors));
}

/** Reads the meaning of a message; with no vectors, from the words alone; undefined without weights that fit. */
export function readMeaning(
  message: Message,
  vectors: readonly Float32Array[],
  model: MeaningModel | null = modelOnFile(),
): ReaderOpinion | undefined {
  if (model === null) return undefined;
  const scores = scoresOfMessage(message, vectors, model);
  return opinionOf(scores, vectors.length === 0 ? model.thresholds.words : model.thresholds.encoder);
}

// In fewer sentences or words than this the message as a whole loses nobody, and a sentence needs its neighbours to be understood.
const longMessage = { sentences: 4, words: 80 };
// By how much surer of danger a few neighbouring sentences must make the reader than a whole message: the fewer they are, the less of what explains them is in sight.
// Chosen on g, h and the hands not learnt: see docs/safety.md.
const surerBy = [1.5, 0.5, 0.25];

/**
 * The most cautious of what every run of up to three neighbouring sentences of a long message says, read by the words as if it were the whole message; undefined where none is surely a danger.
 * Whatever stands around them, they go on saying it.
 */
export function readExcerpts(message: Message, model: MeaningModel | null = modelOnFile()): ReaderOpinion | undefined {
  const isLong = message.words.length > longMessage.words || sentencesOf(message).length >= longMessage.sentences;
  if (model === null || !isLong) return undefined;
  const look = remembering(model);
  let most: ReaderOpinion | undefined;
  for (const excerpt of excerptsOf(message, surerBy.length)) {
    const sentences = Math.max(1, sentencesOf(excerpt).length);
    const lines = surer(model.thresholds.words, surerBy[sentences - 1]!);
    const opinion = opinionOf(scoresOfMessage(excerpt, [], model, look), lines);
    if (!isAtLeast(opinion.level, 'today')) continue;
    const cues = cuesIn(excerpt);
    const level = mostCautious(opinion.level, cues.level);
    if (most === undefined || !isAtLeast(most.level, level))
      most = { ...opinion, level, categories: [...new Set([...opinion.categories, ...cues.categories])] };
  }
  return most;
}

// A sentence stands in several excerpts, and is looked at once as long as the same cues stand in it.
function remembering({ rarity }: MeaningModel): (spoken: Spoken) => Example {
  const known = new Map<string, Example>();
  return (spoken) => {
    const { words, matches } = spoken;
    const key = [words[0]?.start, words.at(-1)?.end, ...matches.map(({ cue }) => cue.name)].join();
    const example = known.get(key) ?? featuresOf(spoken, rarity);
    known.set(key, example);
    return example;
  };
}

function surer(lines: Thresholds, by: number): Thresholds {
  return { ...lines, at: { ...lines.at, today: lines.at.today + by }, ask: { today: 0, now: 0 } };
}

function opinionOf(scores: Scores, thresholds: Thresholds): ReaderOpinion {
  const { level, ask } = levelOf(scores, thresholds);
  return {
    reader: 'meaning',
    level,
    categories: categoriesOf(scores, level, thresholds.at),
    about: aboutOf(scores, isAtLeast(level, 'today') ? thresholds.inDanger : thresholds.at),
    evidence: [],
    ...(ask ? { ask } : {}),
  };
}

function categoriesOf(scores: Scores, level: ResponseLevel, at: Scores): readonly Category[] {
  if (level === 'none') return [];
  const ranked = [...categories].sort((a, b) => scores[b] - at[b] - (scores[a] - at[a]));
  const spoken = ranked.filter((category) => scores[category] >= at[category]);
  // Danger always has a kind; a matter for supervision may have none.
  return spoken.length > 0 || level === 'supervision' ? spoken : ranked.slice(0, 1);
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
