// Where each head begins to speak, chosen on what hands wrote that its reader had not seen.
import { type Head, heads, type Scores } from './heads.ts';
import { aboutOf, type Heed, type Thresholds } from './meaning-model.ts';
import { categories, isAtLeast, type ReaderOpinion } from './response-level.ts';
import { isFreshToCues, isTrue, type Sentence } from './sentence.ts';

// Of the innocent that all readers together may raise, per level: nearly as many as the issue allows, because missing a person is worse than asking.
const raised = { today: 0.095, now: 0.028 };
// How far below its line the trained reader still believes a cue, which it has heeded once already; measured on hands that neither had seen.
// Further down, cues cost more false alarms than they find danger; words that hardly mean anything else are believed a little longer.
const heed: Heed = { certain: 1.2, other: 0 };

/** One labelled sentence with what its readers said who had not seen its hand. */
export interface Read {
  readonly sentence: Sentence;
  readonly scores: Scores;
  readonly cues: ReaderOpinion;
  /** So short that nothing contradicts a cue. */
  readonly isShort: boolean;
}

/** The lines that raise as many of the innocent as may be raised, and tell the rest apart best. */
export function chooseLines(all: readonly Read[]): Thresholds {
  const reads = atLeastOne(all, ({ sentence }) => isFreshToCues(sentence));
  const innocents = reads.filter(({ sentence }) => sentence.level === 'none');
  // All innocents of later hands, not only those written for an evaluation: lines put by these alone raised 13.8 % of the next evaluation's.
  const judged = innocents.length > 0 ? innocents : reads;
  const cutOf = (some: readonly Read[], head: 'today' | 'now', part: number): number => {
    const scores = some.map((one) => lent(one, head)).sort((a, b) => b - a);
    return round(scores[Math.floor(judged.length * part)] ?? scores.at(-1) ?? 0);
  };
  const today = cutOf(judged, 'today', raised.today);
  const cut = (head: 'today' | 'now', part: number): number =>
    // Only what is raised at all can be raised to now.
    cutOf(head === 'today' ? judged : judged.filter((one) => lent(one, 'today') >= today), head, part);
  const dangers = reads.filter(({ sentence }) => isAtLeast(sentence.level, 'today'));
  const about = linesOfAbout(reads.filter(({ sentence }) => !isAtLeast(sentence.level, 'today')));
  const at = Object.fromEntries(
    heads.map((head) => {
      if (head === 'today' || head === 'now') return [head, cut(head, raised[head])];
      return [head, head === 'worker' || head === 'other' ? about[head] : bestF1(head, reads)];
    }),
  ) as Scores;
  const ask = {
    today: round(Math.max(0.3, cut('today', raised.today / 2) - at.today)),
    now: round(Math.max(0.2, cut('now', raised.now / 2) - at.now)),
  };
  return { at, ask, heed, inDanger: linesOfAbout(dangers) };
}

function atLeastOne<T>(all: readonly T[], isWanted: (one: T) => boolean): readonly T[] {
  const wanted = all.filter(isWanted);
  return wanted.length > 0 ? wanted : all;
}

// A cue lends a message as much as the trained reader would forgive it; one that stands cannot be outdone.
function lent({ scores, cues, isShort }: Read, head: 'today' | 'now'): number {
  if (isAtLeast(isShort ? cues.level : (cues.stands ?? 'none'), head)) return 99;
  if (isAtLeast(cues.certain ?? 'none', head)) return scores[head] + heed.certain;
  return scores[head] + (isAtLeast(cues.level, head) ? heed.other : 0);
}

const candidates = Array.from({ length: 81 }, (_, i) => -4 + i / 10);

function bestF1(head: Head, reads: readonly Read[]): number {
  const isCategory = categories.some((category) => category === head);
  // A category is only spoken of beside a level.
  const counted = isCategory ? reads.filter(({ sentence }) => sentence.level !== 'none') : reads;
  let best = { at: 0, f1: -1 };
  for (const at of candidates) {
    let hit = 0;
    let amiss = 0;
    for (const { sentence, scores } of counted) {
      const said = scores[head] >= at;
      const right = isTrue(head, sentence);
      if (said && right) hit++;
      else if (said !== right) amiss++;
    }
    const f1 = (2 * hit) / Math.max(1, 2 * hit + amiss);
    if (f1 > best.f1) best = { at, f1 };
  }
  return round(best.at);
}

// A worker sent to look after themselves while somebody else is in danger is the worse mistake.
const takenForOwn = 2;

// The pair of lines under which it is said with the least harm whose danger it is.
function linesOfAbout(reads: readonly Read[]): { readonly worker: number; readonly other: number } {
  let best = { worker: 0, other: 0, cost: Number.POSITIVE_INFINITY };
  for (let worker = -2; worker <= 3; worker += 0.25) {
    for (let other = -2; other <= 3; other += 0.25) {
      let cost = 0;
      for (const { sentence, scores } of reads) {
        const said = aboutOf(scores, { worker, other });
        if (said !== sentence.about) cost += said === 'worker' ? takenForOwn : 1;
      }
      if (cost < best.cost) best = { worker, other, cost };
    }
  }
  return { worker: best.worker, other: best.other };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
