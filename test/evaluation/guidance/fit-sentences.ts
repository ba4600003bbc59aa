// Fits how guidance is read sentence by sentence, how likely a section answers, and whether guidance is asked for at all.
// Prints weights for src/retrieval/sentences and what they do on sets that were left out. Run by hand: node test/evaluation/guidance/fit-sentences.ts [data dir]
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import { bearingOf } from '../../../src/retrieval/bearing.ts';
import { openRetriever } from '../../../src/retrieval/open-retriever.ts';
import { areaUnderCurve } from '../../../src/retrieval/score-search.ts';
import type { Explained } from '../../../src/retrieval/search-index.ts';
import { sentencesInPlace } from '../../../src/retrieval/sentences/plain-sentences.ts';
import { type SentenceNumbers, shareOf } from '../../../src/retrieval/sentences/read-sentences.ts';
import { readHalves } from '../retrieval/read-halves.ts';
import { coldSets, fittedSets, type GuidanceQuestion } from './guidance-sets.ts';

const names: readonly (keyof SentenceNumbers)[] = ['meaning', 'covered', 'section', 'ofKind', 'alike', 'alikeAbove'];
const today = '2026-11-30';
const now = new Date(`${today}T10:00:00Z`);

interface Sentence {
  readonly ref: string;
  readonly place: number;
  readonly numbers: readonly number[];
  readonly isGold: boolean;
}
interface Case {
  readonly set: string;
  readonly isCold: boolean;
  /** Refs of sections that answer; empty where guidance does not. */
  readonly gold: ReadonlySet<string>;
  /** Whether a service answers it instead. */
  readonly isOfService: boolean;
  readonly sentences: readonly Sentence[];
  readonly shape: Explained['question']['shape'];
  readonly service: { readonly bears: number; readonly score: number };
}

const encoder = createSentenceEncoder();
const dataDir = process.argv[2] ?? 'data';
const isGuidance = (ref: string): boolean => /^(?:training|escalation)\b/.test(ref);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

async function caseOf(
  explained: Explained,
  told: Pick<Case, 'set' | 'isCold' | 'gold' | 'isOfService'>,
  question?: GuidanceQuestion,
): Promise<Case> {
  const numbers = await explained.sentences();
  const goldWords = wordsOf(question?.sentence ?? '');
  const sentences = explained.ranked.flatMap(({ at, found: { passage } }) =>
    (numbers.get(at) ?? []).map((one, place): Sentence => {
      const held = new Set(wordsOf(sentencesInPlace(passage.text)[place]?.text ?? ''));
      const share = goldWords.filter((word) => held.has(word)).length / Math.max(1, goldWords.length);
      const isGold = passage.ref === question?.ref && share >= sameSentence;
      return { ref: passage.ref, place, numbers: names.map((name) => one[name]), isGold };
    }),
  );
  const service = explained.ranked.find(({ found }) => found.passage.kind === 'asset');
  const best = explained.ranked[0]?.found.score ?? 0;
  return {
    ...told,
    sentences,
    shape: explained.question.shape,
    service: {
      bears: service === undefined ? 0 : (bearingOf(service, best, explained.units.length) ?? 0),
      score: service?.found.score ?? 0,
    },
  };
}
const sameSentence = 0.85;

const cases: Case[] = [];
for (const [isCold, sets] of [
  [false, fittedSets],
  [true, coldSets],
] as const)
  for (const { name, dir, questions } of sets) {
    const retriever = openRetriever(await loadKnowledge(dir, { today }), dataDir, encoder);
    await retriever.ready();
    for (const question of questions) {
      const explained = await retriever.explain(question.text, { now, limit: 12 });
      cases.push(
        await caseOf(explained, { set: name, isCold, gold: new Set([question.ref]), isOfService: false }, question),
      );
    }
    await retriever.close();
    console.error(`${name}: ${questions.length}`);
  }
const leftOut = 'Cawderby';
for (const { town, dir, questions } of readHalves) {
  const knowledge = await loadKnowledge(dir, { today });
  const retriever = openRetriever(knowledge, dataDir, encoder);
  await retriever.ready();
  for (const { text, grades, now: at, practice, neighbourhood } of questions(knowledge)) {
    const explained = await retriever.explain(text, {
      now: at === undefined ? now : new Date(at),
      limit: 12,
      ...(practice === undefined ? {} : { practice }),
      ...(neighbourhood === undefined ? {} : { neighbourhood }),
    });
    const good = Object.entries(grades).filter(([, grade]) => grade >= 2);
    const best = Math.max(0, ...good.map(([, grade]) => grade));
    const gold = new Set(good.map(([ref]) => ref).filter(isGuidance));
    const leads = good.some(([ref, grade]) => grade === best && isGuidance(ref));
    const isOfService = !leads && good.some(([ref]) => !/^(?:training|escalation|practices|contacts)\b/.test(ref));
    cases.push(
      await caseOf(explained, { set: town, isCold: town === leftOut, gold: leads ? gold : new Set(), isOfService }),
    );
  }
  await retriever.close();
  console.error(`${town}: ${cases.length}`);
}
await encoder.close();

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const weigh = (numbers: readonly number[], weights: readonly number[]): number =>
  sum(numbers.map((one, at) => one * (weights[at] ?? 0)));

/** A softmax over all sentences of a question, the right one to come first; a small pull keeps weights where nothing speaks. */
function sentenceFit(some: readonly Case[]): readonly number[] {
  const weights = names.map((name): number => (name === 'section' ? heldSection : 1));
  const moved = names.map(() => 0);
  const spread = names.map(() => 0);
  const taught = some.filter(({ sentences }) => sentences.some(({ isGold }) => isGold));
  for (let round = 1; round <= 300; round += 1) {
    const slope = names.map((_, at) => pull * (weights[at] ?? 0));
    for (const { sentences } of taught) {
      const scores = sentences.map(({ numbers }) => weigh(numbers, weights));
      const top = Math.max(...scores);
      const shares = scores.map((one) => Math.exp(one - top));
      const all = sum(shares);
      const right = sum(sentences.map(({ isGold }, at) => (isGold ? (shares[at] ?? 0) : 0)));
      sentences.forEach(({ numbers, isGold }, at) => {
        const share = (shares[at] ?? 0) / all - (isGold ? (shares[at] ?? 0) / Math.max(right, 1e-12) : 0);
        for (let n = 0; n < names.length; n += 1)
          slope[n] = (slope[n] ?? 0) + (share * (numbers[n] ?? 0)) / taught.length;
      });
    }
    for (let n = 0; n < names.length; n += 1) {
      if (names[n] === 'section') continue;
      moved[n] = 0.9 * (moved[n] ?? 0) + 0.1 * (slope[n] ?? 0);
      spread[n] = 0.999 * (spread[n] ?? 0) + 0.001 * (slope[n] ?? 0) ** 2;
      const step = (moved[n] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((spread[n] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[n] = (weights[n] ?? 0) - 0.15 * step;
    }
  }
  return weights;
}
const pull = 0.0005;
// Held: the fit alone would give it 2.3, since it asks for one sentence; where several sections answer (the graded halves of the towns), more is better for all of them, and here as good.
const heldSection = 3.2;

/** A logistic fit by Newton's steps. */
function logisticFit(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  say: readonly number[],
): readonly number[] {
  const size = rows[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 40; round += 1) {
    const slope = weights.map((one) => -0.01 * one);
    const curve = weights.map((_, at): number[] => weights.map((_one, other) => (at === other ? 0.01 : 0)));
    rows.forEach((row, at) => {
      const likely = 1 / (1 + Math.exp(-weigh(row, weights)));
      const own = say[at] ?? 1;
      for (let n = 0; n < size; n += 1) {
        slope[n] = (slope[n] ?? 0) + own * ((labels[at] === true ? 1 : 0) - likely) * (row[n] ?? 0);
        const line = curve[n];
        if (line === undefined) continue;
        for (let m = 0; m < size; m += 1)
          line[m] = (line[m] ?? 0) + own * likely * (1 - likely) * (row[n] ?? 0) * (row[m] ?? 0);
      }
    });
    const step = solved(curve, slope);
    step.forEach((one, at) => {
      weights[at] = (weights[at] ?? 0) + one;
    });
  }
  return weights;
}

function solved(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  const size = values.length;
  for (let n = 0; n < size; n += 1) {
    const pivot = rows[n]?.[n] ?? 1;
    for (let m = 0; m < size; m += 1) {
      if (m === n) continue;
      const factor = (rows[m]?.[n] ?? 0) / pivot;
      rows[m] = (rows[m] ?? []).map((one, at) => one - factor * (rows[n]?.[at] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

interface Section {
  readonly weight: number;
  /** The log-odds of its share among all sections: by the softmax of which the weights were fitted. */
  readonly share: number;
  readonly ref: string;
}
function sectionsOf({ sentences }: Case, weights: readonly number[]): readonly Section[] {
  const best = new Map<string, number>();
  for (const { ref, numbers } of sentences)
    best.set(ref, Math.max(best.get(ref) ?? Number.NEGATIVE_INFINITY, weigh(numbers, weights)));
  const ordered = [...best].sort((a, b) => b[1] - a[1]);
  return ordered.map(([ref, weight]) => ({
    ref,
    weight,
    share: shareOf(
      weight,
      ordered.map(([, one]) => one),
    ),
  }));
}

const labelled = cases.filter(({ set }) => [...fittedSets, ...coldSets].some(({ name }) => name === set));
const weights = sentenceFit(labelled.filter(({ isCold }) => !isCold));
console.log(
  'sentence weights',
  Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))])),
);
for (const isCold of [false, true]) {
  const some = labelled.filter((one) => one.isCold === isCold);
  const at = (most: number) =>
    some.filter((one) =>
      sectionsOf(one, weights)
        .slice(0, most)
        .some(({ ref }) => one.gold.has(ref)),
    ).length;
  console.log(isCold ? 'cold' : 'fitted', some.length, 'right section first', at(1), 'among three', at(3));
}

const isGold = (gold: ReadonlySet<string>, ref: string): boolean => gold.has(ref) || gold.has(ref.split('#')[0] ?? '');
const firstThree = cases.flatMap((one) =>
  sectionsOf(one, weights)
    .slice(0, 3)
    .map((section) => ({ one, section })),
);
const rowOf = ({ section }: (typeof firstThree)[number]) => [1, section.weight, section.share];
const sayOf = ({ one }: (typeof firstThree)[number]) => (labelled.includes(one) ? 1 : 2);
const taught = firstThree.filter(({ one }) => !one.isCold);
const likely = logisticFit(
  taught.map(rowOf),
  taught.map(({ one, section }) => isGold(one.gold, section.ref)),
  taught.map(sayOf),
);
console.log(
  'likely weights: bias, weight, share',
  likely.map((one) => Number(one.toFixed(3))),
);
const likelyOf = (section: Section): number => 1 / (1 + Math.exp(-weigh([1, section.weight, section.share], likely)));
const coldSections = firstThree.filter(({ one }) => one.isCold);
console.log(
  'cold: area under the curve of the first three sections',
  area(
    coldSections.map((one) => ({ is: isGold(one.one.gold, one.section.ref), value: likelyOf(one.section) })),
  ).toFixed(3),
);

const told = cases.filter(({ gold, isOfService }) => gold.size > 0 || isOfService);
const askedRow = (one: Case): readonly number[] => {
  const best = Math.max(0.001, ...sectionsOf(one, weights).map(likelyOf));
  const { service, guidance, worker } = one.shape;
  return [
    1,
    Math.log(best / Math.max(1 - best, 0.001)),
    one.service.bears,
    one.service.score,
    service,
    guidance,
    worker,
  ];
};
const taughtAsked = told.filter(({ isCold }) => !isCold);
const ofGuidance = taughtAsked.filter(({ isOfService }) => !isOfService).length / taughtAsked.length;
const asked = logisticFit(
  taughtAsked.map(askedRow),
  taughtAsked.map(({ isOfService }) => !isOfService),
  taughtAsked.map(({ isOfService }) => 0.5 / (isOfService ? 1 - ofGuidance : ofGuidance)),
);
console.log(
  'asked weights: bias, section, bears, score, service, guidance, worker',
  asked.map((one) => Number(one.toFixed(2))),
);
const cold = told
  .filter(({ isCold }) => isCold)
  .map((one) => ({ is: !one.isOfService, value: 1 / (1 + Math.exp(-weigh(askedRow(one), asked))) }));
console.log('cold: area under the curve of guidance against service', area(cold).toFixed(3));
for (const bar of [0.5, 0.6, 0.7, 0.8]) {
  const held = (is: boolean) => cold.filter((one) => one.is === is);
  const share = (is: boolean) => held(is).filter(({ value }) => value >= bar === is).length / held(is).length;
  console.log(`  bar ${bar}: guidance kept ${share(true).toFixed(2)}, services kept ${share(false).toFixed(2)}`);
}

function area(some: readonly { readonly is: boolean; readonly value: number }[]): number {
  return areaUnderCurve(some.map(({ is, value }) => ({ question: { answerable: is }, confidence: value })));
}
