// One search: the question is read, candidates gathered by word and by meaning, ranked, weighed, and what to show chosen.
import { bearingOf, roughBearingOf } from './bearing.ts';
import { browsingConfidence, everyService, isBrowsing } from './browse.ts';
import { byWords, gather } from './candidates.ts';
import { confidenceOf, evidenceBar, gatherEvidence } from './confidence.ts';
import { libraryWeights, type Ranked } from './features.ts';
import type { QuestionEncoder } from './live-index.ts';
import { needReader } from './needs/need-reader.ts';
import { firstOfEach, withGuidance } from './order-results.ts';
import type { Found, Retrieval, SearchContext } from './passage.ts';
import type { IndexedPassage } from './passages.ts';
import { type AskedUnit, queryUnits } from './query-units.ts';
import { type Question, readQuestion } from './question/read-question.ts';
import { documentOf, type RankParts, rank } from './rank.ts';
import { guidanceAsked } from './sentences/guidance-asked.ts';
import { bySentences, type SentenceNumbers } from './sentences/read-sentences.ts';
import type { WholeIndex } from './whole-index.ts';

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

// How much of the telling words a near miss holds that is offered where nothing is sure.
const wholeMiss = 0.8;
// Where no service is asked for, one that holds nothing of the topic is no near miss.
const leastOfTopic = 0.3;
// What fits is worth showing beside a group asked for by name only if it holds so much of what that holds.
const besideNamed = 0.6;

/** Searches one index; `vectorOf` makes the vector of the question. */
export async function searchIndex(
  index: WholeIndex,
  text: string,
  context: SearchContext,
  vectorOf: QuestionEncoder,
): Promise<Explained> {
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
  { needs }: WholeIndex,
  question: Question,
  vector: Float32Array | undefined,
): Pick<RankParts, 'needLikeness'> & { readonly needTold?: number } {
  if (vector === undefined || needs === undefined) return {};
  const told = needReader.read(question.topic, vector);
  return { needTold: Math.max(0, ...told.values()), needLikeness: (at) => needs.likeness(told, at) };
}
