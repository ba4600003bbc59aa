// Trains what judges sentences on the labelled sentences of all hands, and says how good it is on a hand that it has not seen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actOdds, actPieces } from '../../src/answering/act-reader.ts';
import { treesSay } from '../../src/answering/boosted-trees.ts';
import { type AnswerCheck, createAnswerCheck } from '../../src/answering/check-facts.ts';
import { partAnswer, withoutMarks } from '../../src/answering/check-facts-sentences.ts';
import { differenceOdds } from '../../src/answering/difference-reader.ts';
import {
  certainFault,
  isStrict,
  type JudgeWeights,
  judgedNames,
  numbersOf,
  type Weighing,
} from '../../src/answering/judge-sentence.ts';
import type { WordWeights } from '../../src/answering/learnt-words.ts';
import { halves, isAct, isHarmful, isNever, readRows, readWorlds, shareText, unreadSets } from './answers.ts';
import { growTrees } from './grow-trees.ts';
import { type Lesson, learnWords } from './learn-words.ts';

/** Hands of which nothing is learnt: those that nobody read. */
const leftOut: readonly string[] = Object.values(unreadSets).flat();

// Who wrote what, where it is not the set's own name. The first sets were what the readers of meaning were made on, so they teach too much trust in them.
const writers = new Map([
  ['tuned', 'first'],
  ['untouched', 'first'],
  ['paraphrases', 'third'],
  ['quiet-faults', 'third'],
  ['second-tuned', 'second'],
  ['second-untouched', 'second'],
]);
// Kept out of the sum of the fresh hands: 13, whose faults are plainer than the others', and 18, 21, 35 and 42, whose answers are one sentence each.
const apart = ['hand-13', 'hand-18', 'hand-21', 'hand-35', 'hand-42'];
const isFresh = (hand: string): boolean => hand.startsWith('hand-') && !apart.includes(hand);
// Teach only; every other hand is left out in turn.
const teachOnly = ['third', 'pairs'];
const growth = { rounds: 500, leaves: 24, rate: 0.05, penalty: 5, fewest: 15, share: 0.35 };
// A fault that must never pass weighs so much more than one that hurts nobody, and so does one that can hurt.
const [never, hurts] = [4, 2.5];
const acts = { penalty: 2, seldom: 2, importance: 3, digits: 4, least: 0.02 };
const differences = { penalty: 12, seldom: 3, importance: 1, digits: 4, least: 0.03 };
// Hands are left out together in so many groups.
const groups = 6;
// Of the sound sentences of a hand not seen, so many may be cut by what is weighed: fewer, and more harm comes through.
const soundCut = 0.077;
// Where a wrong word can hurt (medicines, checklists, secrecy, messages, grading) and the source's own words are not nearly said, more
// sound sentences may go: at this share none of the faults that must never pass comes through on the fresh hands left out.
const graveCut = 0.16;
const answering = join(import.meta.dirname, '..', '..', 'src', 'answering');

interface Sentence {
  readonly hand: string;
  readonly row: string;
  readonly good: boolean;
  readonly keep: boolean;
  /** Cut by what is certain. */
  readonly sure: boolean;
  /** Why, or what was found against it. */
  readonly found: string;
  readonly weighings: readonly Weighing[];
  readonly text: string;
  readonly fault: string;
}

function readSentences(): readonly Sentence[] {
  const worlds = readWorlds();
  const checks = new Map<string, AnswerCheck>();
  const found: Sentence[] = [];
  let heard: Weighing[] = [];
  for (const half of halves.filter((one) => !leftOut.includes(one)))
    for (const row of readRows(half)) {
      const world = worlds.get(row.world);
      if (world === undefined) throw new RangeError(`${row.id} names no passages`);
      const check =
        checks.get(row.world) ??
        createAnswerCheck(world, (weighing) => {
          const why = certainFault(weighing);
          if (why === undefined) heard.push(weighing);
          return why;
        });
      checks.set(row.world, check);
      const { sentences } = partAnswer(row.completion);
      for (const sentence of sentences) {
        const label =
          row.sentences.find((one) => one.text === sentence.text) ??
          row.sentences.find((one) => one.text.includes(sentence.text) || sentence.text.includes(one.text));
        if (label === undefined && !row.good) continue;
        heard = [];
        const why = check.fault(
          sentence,
          sentences.filter((one) => one.line === sentence.line),
        );
        const sure = why !== undefined;
        const keep = label?.keep ?? true;
        found.push({
          hand: writers.get(half) ?? half,
          row: `${half} ${row.id}`,
          good: row.good,
          keep,
          sure,
          found: why ?? heard.flatMap((one) => [...one.facts, ...one.meaning.values()]).join(', '),
          weighings: heard,
          text: withoutMarks(sentence.text),
          fault: keep ? '' : (label?.fault ?? ''),
        });
      }
    }
  return found;
}

const learnt = (one: Sentence): boolean => !one.sure && one.weighings.length > 0;

/** The lists of acts that lie beside the code, and what is sound although it speaks of the same. */
function listedActs(): readonly Lesson[] {
  const folder = join(answering, 'acts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((text, line) => ({ pieces: actPieces(text), isSuch: name !== 'sound.txt', from: `${name} ${line}` })),
    );
}

/** What teaches acts: sound sentences and faults of conduct; a wrong price teaches nothing here. */
const actLessons = (sentences: readonly Sentence[]): readonly Lesson[] =>
  sentences
    .filter((one) => one.keep || isAct(one.fault))
    .map((one) => ({ pieces: actPieces(one.text), isSuch: !one.keep, from: one.hand }));

/** What teaches differences: all that is weighed. */
const differenceLessons = (sentences: readonly Sentence[]): readonly Lesson[] =>
  sentences.filter(learnt).map((one) => ({
    pieces: new Set(one.weighings.flatMap((part) => [...part.differences])),
    isSuch: !one.keep,
    from: one.hand,
  }));

interface Weighed extends Sentence {
  readonly parts: readonly (readonly number[])[];
}

const weightOf = (fault: string): number => (isNever(fault) ? never : isHarmful(fault) ? hurts : 1);

/** Trees grown on some sentences, with no threshold yet. */
function learn(sentences: readonly Weighed[]): JudgeWeights {
  const lessons = sentences.filter(learnt);
  const { bias, trees } = growTrees(
    // Of a sentence in several parts, the part that differs most speaks for it.
    lessons.map((one) => judgedNames.map((_name, place) => Math.max(...one.parts.map((part) => part[place] ?? 0)))),
    lessons.map((one) => !one.keep),
    lessons.map((one) => (['first', 'third'].includes(one.hand) ? 0.5 : 1) * weightOf(one.fault)),
    growth,
  );
  return { names: judgedNames, bias, threshold: 0, strict: 0, trees };
}

const oddsFor = (one: Weighed, weights: JudgeWeights): number =>
  Math.max(...one.parts.map((part) => treesSay(weights.bias, weights.trees, part)));

interface Scored extends Weighed {
  readonly odds: number;
}

const isGrave = (one: Sentence): boolean => one.weighings.some(isStrict);

function report(name: string, scored: readonly Scored[], threshold: number, strict: number): string {
  const isCut = (one: Scored): boolean => one.sure || one.odds > (isGrave(one) ? strict : threshold);
  const faults = scored.filter((one) => !one.keep);
  const through = (some: readonly Scored[]): string =>
    shareText({ part: some.filter((one) => !isCut(one)).length, whole: some.length });
  const good = new Map<string, boolean>();
  for (const one of scored) if (one.good) good.set(one.row, (good.get(one.row) ?? true) && !isCut(one));
  const sound = scored.filter((one) => one.keep && !one.good);
  return [
    `${name}, not seen in training`,
    `  faults that reach the reader           ${through(faults)}`,
    `  of them that can hurt                  ${through(faults.filter((one) => isHarmful(one.fault)))}`,
    `  of them that must never pass           ${through(faults.filter((one) => isNever(one.fault)))}`,
    `  good answers untouched                 ${shareText({ part: [...good.values()].filter(Boolean).length, whole: good.size })}`,
    `  sound sentences kept in faulty ones    ${shareText({ part: sound.filter((one) => !isCut(one)).length, whole: sound.length })}`,
  ].join('\n');
}

/** Writes what was learnt from all hands beside the code that reads it. */
function ship(
  sentences: readonly Weighed[],
  lessons: readonly Lesson[],
  lines: Pick<JudgeWeights, 'threshold' | 'strict'>,
): void {
  const write = (name: string, weights: WordWeights | JudgeWeights): void =>
    writeFileSync(join(answering, name), `${JSON.stringify(weights)}\n`);
  write('act-weights.json', learnWords(lessons, acts));
  write('difference-weights.json', learnWords(differenceLessons(sentences), differences));
  write('judge-weights.json', { ...learn(sentences), ...lines });
}

if (import.meta.main) {
  const listed = listedActs();
  const read = readSentences();
  const hands = [...new Set(read.map((one) => one.hand))];
  const groupOf = (hand: string): number => hands.indexOf(hand) % groups;
  const inGroups = Array.from({ length: groups }, (_one, group) => group);
  // How a sentence sounds and what its differences tell is learnt without its hand, as it will be for hands to come.
  const sentences = inGroups.flatMap((group): readonly Weighed[] => {
    const others = read.filter((one) => groupOf(one.hand) !== group);
    const sound = learnWords([...actLessons(others), ...listed], acts);
    const differing = learnWords(differenceLessons(others), differences);
    process.stderr.write(`readers of group ${group + 1} of ${groups}\n`);
    return read
      .filter((one) => groupOf(one.hand) === group)
      .map((one) => ({
        ...one,
        parts: one.weighings.map((part) =>
          numbersOf(part, actOdds(part.text, sound), differenceOdds(part.differences, differing)),
        ),
      }));
  });
  // Learning anew with the lines of before needs no hand left out: less time, and no figures.
  if (process.argv.includes('--keep-lines')) {
    const { threshold, strict } = JSON.parse(
      readFileSync(join(answering, 'judge-weights.json'), 'utf8'),
    ) as JudgeWeights;
    ship(sentences, [...actLessons(read), ...listed], { threshold, strict });
    process.exit();
  }
  const scored = inGroups.flatMap((group): readonly Scored[] => {
    const weights = learn(sentences.filter((one) => groupOf(one.hand) !== group));
    process.stderr.write(`judge without group ${group + 1} of ${groups}\n`);
    return sentences
      .filter((one) => groupOf(one.hand) === group)
      .map((one) => ({ ...one, odds: learnt(one) ? oddsFor(one, weights) : Number.NEGATIVE_INFINITY }));
  });
  const ofFresh = scored.filter((one) => isFresh(one.hand));
  /** The line over which so great a share of sound sentences of hands not seen lies, and the stricter one of grave matters. */
  const linesAt = (share: number, graveShare: number): readonly [number, number] => {
    const odds = (some: readonly Scored[]): readonly number[] => some.map((one) => one.odds).sort((a, b) => b - a);
    const sound = ofFresh
      .concat(scored.filter((one) => one.hand === 'spoken'))
      .filter((one) => one.keep && learnt(one));
    const light = odds(sound);
    const grave = odds(sound.filter(isGrave));
    const line = light[Math.floor(share * light.length)] ?? 0;
    return [
      Number(line.toPrecision(4)),
      Number(Math.min(line, grave[Math.floor(graveShare * grave.length)] ?? 0).toPrecision(4)),
    ];
  };
  const [threshold, strict] = linesAt(soundCut, graveCut);
  process.stdout.write(`lines ${threshold} and, in grave matters, ${strict}\n`);
  for (const hand of hands.filter((one) => !teachOnly.includes(one)))
    process.stdout.write(
      `${report(
        hand,
        scored.filter((one) => one.hand === hand),
        threshold,
        strict,
      )}\n`,
    );
  process.stdout.write(`${report('the fresh hands together', ofFresh, threshold, strict)}\n`);
  if (process.argv.includes('--detail'))
    for (const one of scored) {
      const isCut = one.sure || one.odds > (isGrave(one) ? strict : threshold);
      const line = `${one.row} ${one.hand}`;
      const why = one.sure ? 'sure' : one.odds.toFixed(2);
      if (!one.keep && !isCut) process.stdout.write(`through  ${line} ${one.fault} (${why}): ${one.text}\n`);
      if (one.keep && isCut)
        process.stdout.write(`spoiled  ${line} (${why}${isGrave(one) ? ', strict' : ''}; ${one.found}): ${one.text}\n`);
    }
  for (const share of [0.02, 0.05, 0.07, 0.09, 0.12])
    process.stdout.write(
      `${report(`the fresh hands, ${Math.round(share * 100)} % of sound sentences cut`, ofFresh, ...linesAt(share, Math.max(share, graveCut)))}\n`,
    );
  ship(sentences, [...actLessons(read), ...listed], { threshold, strict });
}
