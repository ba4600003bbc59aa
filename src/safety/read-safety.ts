// How soon a human must hear of a message: several readers, and the most cautious wins.
import type { SafeText } from '../privacy/safe-text.ts';
import { tellsOfGrownChildren } from './children-grown.ts';
import { isHousingAlone, isNeedAlone, nightOutside } from './need-alone.ts';
import { isPlainTurn } from './plain-turn.ts';
import { cuesIn } from './read-cues.ts';
import { readMatter } from './read-matter.ts';
import { readExcerpts, readMeaning, vectorsWithin, type WindowEncoder } from './read-meaning.ts';
import {
  type About,
  type Category,
  isAtLeast,
  mostCautious,
  type ReaderOpinion,
  type ResponseLevel,
  type SafetyReading,
} from './response-level.ts';
import { isServiceTurn } from './service-turn.ts';
import { type Message, takeApart } from './take-apart.ts';
import { mayBeOfWriter, namesOnlyWriter } from './whose-danger.ts';
import { windowsOf } from './windows.ts';

/** What the reading may use beyond the words; all of it may be missing. */
export interface SafetyParts {
  readonly encoder?: WindowEncoder;
  /** How long the encoder may take; after that the words alone are read. */
  readonly waitMilliseconds?: number;
}

const usualWait = 50;
// Beyond this a message is read in stretches, so that a long one cannot hide danger among its many words.
const longestStretch = 1600;

/**
 * Reads a message as typed and, where something in it was masked, with the encoder on the masked words as well; the more cautious reading wins. So
 * masking never lowers a level, and never loses what the encoder, taught on masked words, hears in those. Nothing typed leaves the process or is kept.
 */
export async function readSafety(text: string, masked: SafeText, parts: SafetyParts = {}): Promise<SafetyReading> {
  const readings = await Promise.all(
    [...new Set([text, masked])].map(async (words) =>
      combine(read(text, await vectorsWithin(parts.encoder, windowsOf(words), parts.waitMilliseconds ?? usualWait))),
    ),
  );
  const level = mostCautious(...readings.map((reading) => reading.level));
  // Of two readings of one level the last speaks, that of the masked words.
  return readings.findLast((reading) => reading.level === level)!;
}

/** The reading with a further opinion, such as a model's, which counts only where it is the more cautious one. */
export function raisedBy(further: ReaderOpinion | undefined, reading: SafetyReading): SafetyReading {
  return further === undefined || isAtLeast(reading.level, further.level)
    ? reading
    : combine([...reading.readers, further]);
}

/** The reading for words said right after words of danger: there even "she's not picking up" is believed. */
export function amidDanger(reading: SafetyReading): SafetyReading {
  const readers = reading.readers.map((opinion) =>
    opinion.reader === 'meaning' && opinion.heard !== undefined ? { ...opinion, level: opinion.heard } : opinion,
  );
  return combine(readers);
}

/** Whether it was a model that made the reading as cautious as it is. */
export function isRaisedByModel(reading: SafetyReading): boolean {
  return reading.readers.some(({ reader }) => reader === 'model');
}

// Of these alone a scene's line and a real one are told apart by nobody.
const neverOfScene: ReadonlySet<Category> = new Set(['suicide', 'immediate_danger', 'medical_emergency']);

/**
 * The level of what is left over beside the lines of a practice scene: there, words that no cue hears are taken for the scene's where the trained reader
 * doubts them, hears in them what the scene is about (`topics`: the categories of its protocol), or a worker's danger in what is of no worker, and where
 * they are the scene's own (`isRetold`). In a scene about suicide or an emergency what is retold may be real, and is heard.
 */
export function levelInScene(
  { level, ask, evidence, categories, about }: SafetyReading,
  topics: readonly string[],
  isRetold = false,
): ResponseLevel {
  if (level !== 'today' || evidence.length > 0) return level;
  if (isRetold && topics.length > 0 && !topics.some((one) => neverOfScene.has(one as Category))) return 'supervision';
  const isOfScene = (one: Category): boolean =>
    (topics.includes(one) && !neverOfScene.has(one)) || (one === 'worker_safety_or_wellbeing' && about !== 'worker');
  return ask || categories.some(isOfScene) ? 'supervision' : level;
}

/** The reading that needs nothing but the words: no encoder, no waiting. */
export function readSafetyHere(text: string): SafetyReading {
  return combine(read(text, []));
}

function read(text: string, vectors: readonly Float32Array[]): readonly ReaderOpinion[] {
  const message = takeApart(text);
  const meanings = [readMeaning(message, vectors)];
  if (text.length > longestStretch)
    for (const stretch of stretchesOf(text)) meanings.push(readMeaning(takeApart(stretch), []));
  const isOfOther = !mayBeOfWriter(text);
  const isHousing = isHousingAlone(message);
  const isPlain = isHousing || isPlainTurn(message) || isServiceTurn(message) || isNeedAlone(message);
  const outside = nightOutside(message);
  const areGrown = message.matches.length === 0 && tellsOfGrownChildren(message);
  const matter = readMatter(message);
  // "Am I allowed to hold her bank card?" asks for the rule, and the table of who decides answers it.
  const asksForRule = matter !== undefined && message.matches.length === 0 && isSoShort(message) && ownDoing.test(text);
  const trained = meanings
    .filter((meaning) => meaning !== undefined)
    .map((meaning) => (isOfOther && meaning.about === 'worker' ? ofClient(meaning) : meaning))
    .map((meaning) =>
      isPlain || (areGrown && isOfChildAlone(meaning)) || (asksForRule && mayBeForRule(meaning))
        ? calm(meaning)
        : meaning,
    )
    .map((meaning) => (outside === undefined ? meaning : forToday(meaning, outside)));
  // Without the encoder's half of the reading nobody is sure enough to contradict a cue.
  const heard = vectors.length === 0 ? cuesIn(message) : weigh(message, trained);
  const cues = isHousing ? calm(heard) : heard;
  // "I have the tablets out" is heard by a cue that is mostly said of clients.
  const isOwn = trained[0]?.about === 'worker' && namesOnlyWriter(text);
  const whole = [
    isOwn ? ({ ...cues, about: 'worker' } as const) : cues,
    ...trained,
    ...(matter === undefined ? [] : [matter]),
  ];
  const excerpt = readExcerpts(message);
  if (excerpt === undefined || whole.some(({ level }) => isAtLeast(level, excerpt.level))) return whole;
  return [...whole, isOfOther && excerpt.about === 'worker' ? ofClient(excerpt) : excerpt];
}

// In so few words nothing explains a cue away.
const fewWords = 10;

const ownDoing =
  /^\W*(?:(?:hi|hello|ok|and|so|but)\W+)?(?:am i|are we|can i|can we|may i|may we|should i|could i|is it (?:ok|okay|allowed|all right|alright) (?:if i|for me|to))\b/i;

function isOfChildAlone({ categories }: ReaderOpinion): boolean {
  return categories.length > 0 && categories.every((category) => category === 'safeguarding_child');
}

// Of money, of a gift and of the worker a rule is asked; where a child, abuse or a life may be at stake only the trained reader's doubt is set aside.
const ofRules: ReadonlySet<Category> = new Set(['safeguarding_adult', 'exploitation', 'worker_safety_or_wellbeing']);

function mayBeForRule({ level, ask, categories }: ReaderOpinion): boolean {
  return ask === true || (level !== 'now' && categories.every((category) => ofRules.has(category)));
}

function calm(opinion: ReaderOpinion): ReaderOpinion {
  return isAtLeast(opinion.level, 'supervision') ? { ...opinion, level: 'none', heard: opinion.level } : opinion;
}

// "Nowhere tonight and it's freezing" is for today, whatever violence was heard in it, or nothing at all.
function forToday(opinion: ReaderOpinion, category: Category): ReaderOpinion {
  const heard = opinion.level === 'now' ? { heard: opinion.level } : {};
  return { ...opinion, level: 'today', categories: [category], ...heard };
}

function ofClient(opinion: ReaderOpinion): ReaderOpinion {
  return { ...opinion, about: 'client' };
}

/** Whether a message is so short that nothing contradicts a cue. */
export function isSoShort(message: Message): boolean {
  return message.words.length <= fewWords;
}

// Cues alone raise one innocent message in ten, one in seven of the hard ones. Where the trained reader, which knows of the cue and reads every sentence
// alone as well, sees nobody in danger, a cue is shown to a supervisor and raises no alarm; where it sees danger, the more cautious of the two wins.
function weigh(message: Message, trained: readonly ReaderOpinion[]): ReaderOpinion {
  const cues = cuesIn(message);
  const isAgreed = trained.length === 0 || trained.some(({ level }) => isAtLeast(level, 'today'));
  if (!isAtLeast(cues.level, 'today') || isAgreed || isSoShort(message)) return cues;
  const level = cues.stands ?? 'none';
  return isAtLeast(level, cues.level)
    ? cues
    : { ...cues, level: mostCautious(level, 'supervision'), heard: cues.level };
}

function stretchesOf(text: string): readonly string[] {
  const out: string[] = [];
  for (let from = 0; from < text.length; from += longestStretch / 2) out.push(text.slice(from, from + longestStretch));
  return out;
}

function combine(opinions: readonly ReaderOpinion[]): SafetyReading {
  const level = mostCautious(...opinions.map((opinion) => opinion.level));
  const leading = opinions.filter((opinion) => opinion.level === level);
  const matter = opinions.find((opinion) => opinion.matter !== undefined)?.matter;
  const categories = new Set<Category>();
  for (const opinion of [...leading, ...opinions]) {
    // What a reader saw only for supervision does not colour an alarm.
    if (isAtLeast(opinion.level, level === 'now' ? 'today' : level))
      for (const category of opinion.categories) categories.add(category);
  }
  return {
    level,
    about: aboutOf(leading),
    categories: level === 'none' ? [] : [...categories],
    evidence: opinions.flatMap((opinion) => opinion.evidence),
    // One reader that is sure is enough; a question back helps only when every reader at this level is unsure.
    ask: level !== 'none' && leading.every((opinion) => opinion.ask === true),
    readers: opinions,
    ...(matter === undefined ? {} : { matter }),
  };
}

function aboutOf(leading: readonly ReaderOpinion[]): About {
  const trained = leading.filter((opinion) => opinion.reader === 'meaning').at(-1);
  if (leading.some((opinion) => opinion.reader === 'cues' && opinion.about === 'worker')) return 'worker';
  return trained?.about ?? leading[0]?.about ?? 'client';
}
