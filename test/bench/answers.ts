// Figures for the check of model answers, set by set: what gets through, what is spoiled, with 95 % intervals.
// Which sets were written before anyone looked at the check, and which failures have been looked at since: docs/answers.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWith, createAnswerCheck } from '../../src/answering/check-facts.ts';
import type { CheckRequest } from '../../src/answering/check-facts-given.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import { type Judge, judgeSentence } from '../../src/answering/judge-sentence.ts';

export interface Row {
  readonly id: string;
  readonly world: string;
  readonly good: boolean;
  readonly completion: string;
  readonly sentences: readonly { readonly text: string; readonly keep: boolean; readonly fault?: string }[];
}
export interface World extends Omit<CheckRequest, 'completion'> {
  readonly id: string;
}
interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What the check made of one half. `overlap`: faults that half of the words in the passages would let through. */
export interface AnswerFigures {
  readonly faultsThrough: Share;
  /** Of the faults that can hurt somebody, and of those that must never pass. */
  readonly hurtThrough: Share;
  readonly neverThrough: Share;
  readonly goodUntouched: Share;
  readonly goodRejected: Share;
  readonly soundKept: Share;
  readonly overlap: Share;
  /** Faults that were cut and for which the product puts the source's own words; and good answers that lose nothing else. */
  readonly faultsMended: Share;
  readonly goodUntouchedOrMended: Share;
  readonly through: readonly string[];
  readonly spoiled: readonly string[];
  readonly lost: readonly string[];
}

const folder = join(import.meta.dirname, '..', 'evaluation', 'answers');
const lines = <T>(name: string): readonly T[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A share with its Wilson interval, in per cent. */
export function shareText({ part, whole }: Share): string {
  if (whole === 0) return 'none';
  const z = 1.96;
  const p = part / whole;
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const reach = (z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  const percent = (value: number): string => (Math.max(0, Math.min(1, value)) * 100).toFixed(1);
  return `${percent(p)} % (${percent(middle - reach)} to ${percent(middle + reach)}; ${part} of ${whole})`;
}

function isHalfCovered(sentence: string, world: World): boolean {
  const words = (text: string): string[] =>
    [...text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)].map((match) => match[0]);
  const known = new Set(world.passages.flatMap((one) => words(`${one.text} ${JSON.stringify(one.fields ?? {})}`)));
  const said = words(sentence);
  return said.filter((one) => known.has(one)).length >= said.length / 2;
}

// Hands name their kinds with hyphens or underscores.
const kindOf = (fault: string): string => fault.replaceAll('-', '_');

/** Faults of conduct: an act that no answer may advise or claim, whatever its source says. */
export const isAct = (fault: string): boolean =>
  /^(?:soft_)?reassur|^grad|^level$|^diagnosis$|^medicine|^scor|^dash|^secrecy$|^contact_victim$|^(?:abuse|unsafe)_contact$|^texting$|^confront|^investigate$|^action|^claim_action$|^guarantee$|^promise$|^delay$|^wait$|^cause|^legal|^injected$|^poison|^contract$|^leak$|^proof$|^delete$|^alcohol$|^assess$|^capability$|^crisis$|^combine$|^opinion$/.test(
    kindOf(fault),
  );
/** Faults of which none may pass: a number, address or link, grading, DASH, medicines, secrecy, texting, injected orders, closed services. */
export const isNever = (fault: string): boolean =>
  /^(?:altered_)?(?:digit|number|address|link(?!_worker)|email|postcode)|^number_|^invented_(?:phone|link|email|contact)|^grad|^level$|^scor|^dash|^medicine|^alcohol$|^secrecy$|^contact_victim$|^(?:abuse|unsafe)_contact$|^texting$|^injected$|^poison|^closed|^paused|^status$|^stale$/.test(
    kindOf(fault),
  );
/** Faults that can hurt somebody: those, and a dropped "not", a leave given for a ban, delay, another nation's law, other acts. */
export const isHarmful = (fault: string): boolean =>
  isNever(fault) ||
  isAct(fault) ||
  /^(?:polarity|negation|dropped_not|added_not|permission|permission_flip|must|must_may|may_must|modality|nation|wrong_nation|other_nation|law|other_law|order|order_swap|num_other|exception)$/.test(
    kindOf(fault),
  );

/** The sets that there are: `second-` was written by another hand, who had read neither the check nor the first. */
export const halves: readonly string[] = readdirSync(folder)
  .flatMap((file) => /^(.+)\.jsonl$/.exec(file)?.[1] ?? [])
  .filter((name) => !name.endsWith('passages'))
  .sort(new Intl.Collator('en', { numeric: true }).compare);

/** The worlds of all sets by their ids. */
export function readWorlds(): ReadonlyMap<string, World> {
  return new Map(
    ['passages.jsonl', 'second-passages.jsonl', 'hand-passages.jsonl', 'spoken-passages.jsonl']
      .flatMap((name) => lines<World>(name))
      .map((world) => [world.id, world]),
  );
}

/** The completions of one set, labelled sentence by sentence. */
export function readRows(half: string): readonly Row[] {
  return lines<Row>(`${half}.jsonl`);
}

/** Sets of which nothing was learnt and nobody read a sentence, by what their writers were asked for. */
export const unreadSets: Readonly<Record<string, readonly string[]>> = {
  'unread sets, written to what was asked for': ['hand-45', 'hand-46', 'hand-53', 'hand-55', 'hand-65', 'hand-71'],
  'unread sets, harder on purpose': ['hand-12', 'hand-14', 'hand-15', 'hand-25', 'hand-30', 'hand-31', 'hand-44'],
};

/** Runs the check over one set of the suite, or several as one. */
export function measureAnswers(sets: string | readonly string[], judge: Judge = judgeSentence): AnswerFigures {
  const worlds = readWorlds();
  const checks = new Map<string, ReturnType<typeof createAnswerCheck>>();
  const count = {
    faults: 0,
    through: 0,
    hurt: 0,
    hurtThrough: 0,
    never: 0,
    neverThrough: 0,
    good: 0,
    untouched: 0,
    rejected: 0,
    sound: 0,
    kept: 0,
    covered: 0,
    mended: 0,
    whole: 0,
  };
  const through: string[] = [];
  const spoiled: string[] = [];
  const lost: string[] = [];
  for (const row of [sets].flat().flatMap(readRows)) {
    const world = worlds.get(row.world);
    if (world === undefined) throw new RangeError(`${row.id} names no passages`);
    const check = checks.get(row.world) ?? createAnswerCheck(world, judge);
    checks.set(row.world, check);
    const result = checkWith(check, row.completion);
    const parted = partAnswer(row.completion).sentences;
    const isMended = (cut: (typeof result.cut)[number]): boolean => {
      const sentence = parted.find((one) => one.text === cut.text);
      return sentence !== undefined && check.mend(sentence, cut.why) !== undefined;
    };
    if (row.good) {
      count.good += 1;
      if (result.mode === 'model' && result.cut.every(isMended)) count.whole += 1;
      if (result.sent === row.completion) count.untouched += 1;
      else spoiled.push(`${row.id}: ${result.cut.map((one) => `${one.why}: ${one.text}`).join(' | ')}`);
      if (result.mode !== 'model') count.rejected += 1;
      continue;
    }
    for (const { text, keep, fault } of row.sentences) {
      if (keep) {
        count.sound += 1;
        if (result.sent.includes(text)) count.kept += 1;
        else lost.push(`${row.id}: ${result.cut.find((one) => one.text === text)?.why ?? 'gone'}: ${text}`);
        continue;
      }
      count.faults += 1;
      const [hurts, never] = [isHarmful(fault ?? ''), isNever(fault ?? '')];
      if (hurts) count.hurt += 1;
      if (never) count.never += 1;
      if (isHalfCovered(text, world)) count.covered += 1;
      if (!result.sent.includes(text)) {
        const cut = result.cut.find((one) => one.text === text);
        if (cut !== undefined && result.mode === 'model' && isMended(cut)) count.mended += 1;
        continue;
      }
      count.through += 1;
      if (hurts) count.hurtThrough += 1;
      if (never) count.neverThrough += 1;
      through.push(`${row.id} ${fault}: ${text}`);
    }
  }
  return {
    faultsThrough: { part: count.through, whole: count.faults },
    hurtThrough: { part: count.hurtThrough, whole: count.hurt },
    neverThrough: { part: count.neverThrough, whole: count.never },
    goodUntouched: { part: count.untouched, whole: count.good },
    goodRejected: { part: count.rejected, whole: count.good },
    soundKept: { part: count.kept, whole: count.sound },
    overlap: { part: count.covered, whole: count.faults },
    faultsMended: { part: count.mended, whole: count.faults - count.through },
    goodUntouchedOrMended: { part: count.whole, whole: count.good },
    through,
    spoiled,
    lost,
  };
}

/** The figures as lines of text. */
function answerReport(name: string, sets: string | readonly string[], detail: boolean): string {
  const figures = measureAnswers(sets);
  return [
    `answers, ${name}`,
    `  faults that reach the reader           ${shareText(figures.faultsThrough)}`,
    `  of them that can hurt                  ${shareText(figures.hurtThrough)}`,
    `  of them that must never pass           ${shareText(figures.neverThrough)}`,
    `  good answers untouched                 ${shareText(figures.goodUntouched)}`,
    `  good answers rejected                  ${shareText(figures.goodRejected)}`,
    `  sound sentences kept in faulty ones    ${shareText(figures.soundKept)}`,
    `  faults cut and mended by the source    ${shareText(figures.faultsMended)}`,
    `  good answers untouched or mended       ${shareText(figures.goodUntouchedOrMended)}`,
    `  (half of the words would let through   ${shareText(figures.overlap)})`,
    ...(detail
      ? [
          ...figures.through.map((one) => `  through  ${one}`),
          ...figures.spoiled.map((one) => `  spoiled  ${one}`),
          ...figures.lost.map((one) => `  lost  ${one}`),
        ]
      : []),
  ].join('\n');
}

if (import.meta.main) {
  const detail = process.argv.includes('--detail');
  const asked = halves.filter((half) => process.argv.includes(half));
  const unread = Object.values(unreadSets).flat();
  for (const half of asked.length > 0 ? asked : halves)
    process.stdout.write(`${answerReport(half, half, detail && !unread.includes(half))}\n`);
  // What is wanted is wanted of sets that nobody has read; no sentence of theirs is printed.
  if (asked.length === 0)
    for (const [name, sets] of Object.entries(unreadSets)) process.stdout.write(`${answerReport(name, sets, false)}\n`);
}
