import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SentenceEncoder } from '../models/sentence-encoder.port.ts';
import { bearingOf, roughBearingOf } from './bearing.ts';
import { browsingConfidence, everyService, isBrowsing } from './browse.ts';
import { buildIndex, type PassageVectors } from './build-index.ts';
import { byWords, gather } from './candidates.ts';
import { confidenceOf, evidenceBar, gatherEvidence } from './confidence.ts';
import { libraryWeights, type Ranked } from './features.ts';
import type { IndexStore } from './index-store.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { type KeptNeeds, openNeeds } from './needs/kept-needs.ts';
import needWeights from './needs/need-weights.json' with { type: 'json' };
import { openNeedReader } from './needs/read-needs.ts';
import { firstOfEach, withGuidance } from './order-results.ts';
import type { Found, PassageKind, Retrieval, SearchContext } from './passage.ts';
import { type IndexedPassage, passagesOf } from './passages.ts';
import { type AskedUnit, queryUnits } from './query-units.ts';
import { type Question, readQuestion } from './question/read-question.ts';
import { type EncoderPatience, questionVector } from './question-vector.ts';
import { documentOf, type RankParts, rank } from './rank.ts';
import type { Retriever } from './retriever.ts';
import { openWords } from './saved-words.ts';
import { guidanceAsked } from './sentences/guidance-asked.ts';
import {
  bySentences,
  createSentenceReader,
  type SentenceNumbers,
  type SentenceReader,
} from './sentences/read-sentences.ts';
import { guidanceSentences } from './sentences/section-sentences.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import type { VectorIndex } from './vector-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RetrieverParts {
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

/** A retriever over knowledge that may change while it runs. */
export interface LiveRetriever extends Retriever {
  /** Resolves when vectors are ready, or will not come; says which. */
  ready(): Promise<'hybrid' | 'keyword'>;
  /** Takes over changed knowledge: keywords at once, vectors when all of them are made. Questions meanwhile get one whole index or the other. */
  swap(knowledge: Knowledge): Promise<void>;
  /** What was read and weighed, for `--explain` and for the bench. */
  explain(question: string, context: SearchContext): Promise<Explained>;
  readonly passages: () => readonly IndexedPassage[];
  /** How the nearest in meaning are looked up, and what share of the true nearest that finds; absent without vectors. */
  readonly lookup: () => Pick<VectorIndex, 'size' | 'method' | 'recall'> | undefined;
  close(): Promise<void>;
}

/** Everything one search weighed. */
export interface Explained {
  readonly question: Question;
  readonly units: readonly AskedUnit[];
  readonly ranked: readonly Ranked[];
  readonly misses: readonly Ranked[];
  readonly evidence: ReturnType<typeof gatherEvidence>;
  /** The numbers of the sentences of guidance, by passage, for whoever fits weights on them. */
  readonly sentences: () => Promise<ReadonlyMap<number, readonly SentenceNumbers[]>>;
  readonly retrieval: Retrieval;
}

/** One whole index; replaced, never changed. */
interface Whole {
  readonly knowledge: Knowledge;
  readonly passages: readonly IndexedPassage[];
  readonly keywords: KeywordIndex;
  readonly vocabulary: Vocabulary;
  /** Documents alone, of this field or another: no service, practice or contact. */
  readonly isLibrary: boolean;
  readonly spelling: Spelling;
  readonly searched: Readonly<Record<PassageKind, number>>;
  readonly keepWords: () => Promise<void>;
  readonly vectors: PassageVectors | undefined;
  /** Reads guidance sentence by sentence; only with the encoder on which that was fitted. */
  readonly sentences: SentenceReader | undefined;
  /** What each passage is for; only with the encoder whose vectors the reader of needs was taught on. */
  readonly needs: KeptNeeds | undefined;
}

const needReader = openNeedReader(needWeights);
const retryAfterMs = [5_000, 15_000, 60_000, 300_000];
// What passages are for is read in slices that nobody notices, once the first questions have been answered.
const sliceMs = 4;
const betweenSlicesMs = 20;
const firstSliceMs = 2000;
// Nobody waits longer for a search than a few seconds.
const longestSearchMs = 60_000;
// How much of the telling words a near miss holds that is offered where nothing is sure.
const wholeMiss = 0.8;
// Where no service is asked for, one that holds nothing of the topic is no near miss.
const leastOfTopic = 0.3;
// What fits is worth showing beside a group asked for by name only if it holds so much of what that holds.
const besideNamed = 0.6;

function wholeOf(knowledge: Knowledge, store: IndexStore | undefined): Whole {
  const passages = passagesOf(knowledge);
  const isLibrary = knowledge.assets.length + knowledge.practices.length + knowledge.contacts.length === 0;
  const { keywords, vocabulary, keep } = openWords(knowledge.vocabulary, passages, isLibrary, store);
  const searched: Record<PassageKind, number> = { asset: 0, escalation: 0, training: 0, practice: 0, contact: 0 };
  for (const { passage } of passages) searched[passage.kind] += 1;
  return {
    knowledge,
    passages,
    keywords,
    vocabulary,
    isLibrary,
    spelling: createSpelling(keywords.written, vocabulary.words),
    searched,
    keepWords: keep,
    vectors: undefined,
    sentences: undefined,
    needs: undefined,
  };
}

/** Finds what bears on a question. Answers by keyword from the first moment; by meaning too as soon as vectors are there. */
export function createRetriever(parts: RetrieverParts): LiveRetriever {
  const { encoder } = parts;
  let whole = wholeOf(parts.knowledge, parts.store);
  let isClosed = false;
  let again: NodeJS.Timeout | undefined;
  let building = start(whole);

  function start(forWhole: Whole, failures = 0): Promise<'hybrid' | 'keyword'> {
    clearTimeout(again);
    const made = build(forWhole, failures);
    void made.then((mode) => {
      if (!isClosed && whole.passages === forWhole.passages) parts.onReady?.(mode);
    });
    return made;
  }

  async function build(forWhole: Whole, failures: number): Promise<'hybrid' | 'keyword'> {
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
  async function readSentencesOf(one: Whole, by: SentenceEncoder): Promise<void> {
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
  async function vectorOf(index: Whole, text: string, isUrgent: boolean): Promise<Float32Array | undefined> {
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
  function readNeedsOf(one: Whole): void {
    const readOn = (): void => {
      if (isClosed || whole.needs !== one.needs || one.needs === undefined) return;
      if (one.needs.readOn(sliceMs)) void one.needs.keep();
      else setTimeout(readOn, betweenSlicesMs).unref();
    };
    setTimeout(readOn, firstSliceMs).unref();
  }

  /** Lets go of an index once no search can be under way in it. */
  function leave({ vectors }: Whole): void {
    if (vectors !== undefined) setTimeout(() => vectors.index.rows.close(), longestSearchMs).unref();
  }

  async function search(text: string, context: SearchContext): Promise<Explained> {
    const index = whole;
    const question = readQuestion(
      text,
      { ...index.knowledge, timeZone: index.knowledge.service.timeZone, isLibrary: index.isLibrary },
      context.now,
      context.withoutWishes,
    );
    const asked = queryUnits(question, index.keywords, index.vocabulary, index.spelling, index.isLibrary);
    const browses = !index.isLibrary && context.within === undefined && isBrowsing(question, asked);
    // "Somewhere to go" means more than its words.
    const units = browses ? asked.filter((unit) => unit.isSaying) : asked;
    const encoding =
      index.passages.length === 0 || units.length === 0
        ? undefined
        : vectorOf(index, encodedAs(question, units), context.isUrgent === true);
    // Words are looked up while the encoder works in its own thread.
    const held = index.keywords.search(units);
    const worded = byWords(held, index.passages, question);
    const vector = await encoding;
    const gathered =
      units.length === 0
        ? []
        : gather(index.vectors, worded, held.scores, vector, ofDocuments(index.passages, context.within));
    const candidates = browses ? everyService(index.passages, gathered) : gathered;
    const byNeed = needLikeness(index, question, vector);
    const weighed = rank(question, units, candidates, context, {
      passages: index.passages,
      keywords: index.keywords,
      places: index.knowledge.places,
      ...(index.isLibrary ? { weights: libraryWeights } : byNeed),
    });
    const bySentence = vector === undefined || browses ? undefined : { text: question.text, units, vector };
    const read = bySentence === undefined ? undefined : await index.sentences?.read(bySentence, weighed);
    const all = firstOfEach(read === undefined ? weighed : bySentences(weighed, read));
    const isNamed = (one: Ranked) => one.features.name >= 0.5 || one.features.named >= 0.99;
    const asksForIt = (one: Ranked) => question.shape.status > 0 && (isNamed(one) || one.features.phrase >= 0.5);
    // Whoever types its whole name is told that it has closed.
    const isTypedWhole = ({ features, found }: Ranked) =>
      features.named >= 0.99 && question.text.includes(found.passage.title.toLowerCase());
    const isRefused = ({ found }: Ranked) =>
      found.passage.kind === 'asset' && isRefusedByName(question.text, found.passage.title);
    const open = all
      .filter((one) => !isRefused(one))
      .filter((one) => !one.isClosed || (asksForIt(one) && isNamed(one)) || isTypedWhole(one));
    // "Can a 17-year-old go there?" is answered by the very service, with what stands against it.
    const ranked = open
      .filter((one) => one.broken.length === 0 || asksForIt(one))
      .map((one) =>
        one.broken.length === 0
          ? one
          : { ...one, found: { ...one.found, misses: [...one.broken, ...(one.found.misses ?? [])] } },
      );
    const misses = open.filter((one) => one.broken.length > 0 && !asksForIt(one));
    const evidence = gatherEvidence(question, units, ranked, misses, candidates, byNeed.needTold ?? 0);
    const sure = browses ? browsingConfidence(ranked) : units.length === 0 ? 0 : confidenceOf(evidence);
    const best = ranked[0]?.found.score ?? 0;
    const bestCoverage = Math.max(0, ...ranked.map((one) => one.coverage));
    const bearing = (one: Ranked) => {
      if (browses || index.isLibrary) return undefined;
      return byNeed.needLikeness === undefined ? roughBearingOf(one, bestCoverage) : bearingOf(one, best, units.length);
    };
    const results = withGuidance(ranked, context.limit).map((one) => {
      const bears = one.found.bears ?? bearing(one);
      return bears === undefined ? one.found : { ...one.found, bears };
    });
    const inFirstFive = ranked.slice(0, 5).filter((one) => one.found.passage.kind === 'asset');
    // What is paused takes nobody in today: it hides no near miss.
    const running = inFirstFive.filter((one) => one.found.passage.asset?.status !== 'paused');
    const best5 = Math.max(0, ...running.map((one) => one.coverage));
    const missed = misses[0]?.coverage ?? 0;
    const scoreOfMiss = misses[0]?.found.score ?? 0;
    // Below the bar a service that holds all that was asked for but the one wish is worth more than "I don't have that".
    const isWorthMore = sure < evidenceBar && missed >= wholeMiss && missed > best5;
    // Asked for by its name, and kept out by a wish: a group that merely fits is no answer to it.
    const isNamedMiss =
      !browses && misses[0] !== undefined && isNamed(misses[0]) && best5 < besideNamed * missed && best < scoreOfMiss;
    const confidence = isNamedMiss ? Math.min(sure, 0.9 * evidenceBar) : sure;
    const nothingFits = browses
      ? sure < evidenceBar
      : isNamedMiss ||
        ((best5 === 0 || best5 < 0.5 * missed || isWorthMore) &&
          question.shape.service >= question.shape.guidance &&
          (question.shape.service > 0 || missed >= leastOfTopic));
    return {
      question,
      units,
      ranked,
      misses,
      evidence,
      sentences: async () =>
        bySentence === undefined || index.sentences === undefined
          ? new Map()
          : index.sentences.numbers(bySentence, weighed),
      retrieval: {
        answerable: confidence >= evidenceBar,
        confidence,
        wishes: question.wishes.map(({ id, label, hard }) => ({ id, label, hard })),
        results,
        nearestMisses: nothingFits ? nearestOf(misses, browses ? 0 : 0.7 * missed) : [],
        searched: index.searched,
        ...(read === undefined || read.size === 0
          ? {}
          : { ofGuidance: guidanceAsked(question, ranked, read, units.length) }),
        mode: vector === undefined && !(browses && index.vectors !== undefined) ? 'keyword' : 'hybrid',
      },
    };
  }

  return {
    retrieve: async (question, context) => (await search(question, context)).retrieval,
    explain: search,
    ready: () => building,
    swap: async (knowledge) => {
      if (knowledge.version === whole.knowledge.version) return;
      const next = wholeOf(knowledge, parts.store);
      leave(whole);
      whole = next;
      building = start(next);
      await building;
    },
    passages: () => whole.passages,
    lookup: () => whole.vectors?.index,
    close: async () => {
      isClosed = true;
      clearTimeout(again);
    },
  };
}

/** The services that bear on the topic and miss the fewest wishes, each with what it misses first. */
function nearestOf(misses: readonly Ranked[], leastCoverage: number): Found[] {
  return misses
    .filter((one) => one.broken.length <= 2 && one.coverage >= leastCoverage)
    .sort((a, b) => a.broken.length - b.broken.length)
    .slice(0, 3)
    .map((one) => ({ ...one.found, misses: [...one.broken, ...(one.found.misses ?? [])] }));
}

const refusal =
  /\b(?:not|other than|instead of|rather than|apart from|besides|anything but|anywhere but|except|but not)(?: (?:for|at|to|with))? (?:the )?$/;

/** "Not the Lookout, somewhere else": refused by its whole name. */
function isRefusedByName(text: string, title: string): boolean {
  const name = title.toLowerCase().replace(/^the /, '');
  const at = text.indexOf(name);
  return at > 0 && name.length > 3 && refusal.test(text.slice(0, at));
}

/** The places of what stands in some documents; undefined where all is searched. */
function ofDocuments(
  passages: readonly IndexedPassage[],
  paths: readonly string[] | undefined,
): readonly number[] | undefined {
  return paths === undefined
    ? undefined
    : passages.flatMap(({ passage }, at) => (paths.includes(documentOf(passage.ref)) ? [at] : []));
}

/** The topic with, after it, what its sayings mean: an encoder that never heard "rattles about" has heard of loneliness. */
function encodedAs(question: Question, units: readonly AskedUnit[]): string {
  const means = units.filter((unit) => unit.meaning !== '').map((unit) => unit.meaning);
  return means.length === 0 ? question.topic : `${question.topic}. ${[...new Set(means)].slice(0, 3).join(', ')}`;
}

/** Whether a passage is for what the question tells of; nothing where needs are not read. */
function needLikeness(
  { needs }: Whole,
  question: Question,
  vector: Float32Array | undefined,
): Pick<RankParts, 'needLikeness'> & { readonly needTold?: number } {
  if (vector === undefined || needs === undefined) return {};
  const told = needReader.read(question.topic, vector);
  return { needTold: Math.max(0, ...told.values()), needLikeness: (at) => needs.likeness(told, at) };
}
