// Where each head begins to speak, chosen on what hands wrote that its reader had not seen.
import { type Head, heads, type Scores } from './heads.ts';
import { aboutOf, type Thresholds } from './meaning-model.ts';
import { categories, isAtLeast, type ReaderOpinion } from './response-level.ts';
import { isFreshToCues, isNewest, isTrue, type Sentence } from './sentence.ts';

// Of the innocent that all readers together may raise, per level, counted on the former evaluation sets: what they raise there is what they raise of the next hand's, give or take.
// One innocent fewer costs about one danger, and missing a person is worse than asking.
const raised = { today: 0.12, now: 0.042 };

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
  // Other hands wrote close neighbours of danger on purpose; those who wrote an evaluation set are nearest to the next one.
  const newest = atLeastOne(reads, ({ sentence }) => isNewest(sentence));
  const innocents = atLeastOne(newest, ({ sentence }) => sentence.level === 'none');
  const cutOf = (some: readonly number[], of: readonly Read[], part: number): number => {
    const scores = some.toSorted((a, b) => b - a);
    return round(scores[Math.floor(of.length * part)] ?? scores.at(-1) ?? 0);
  };
  const cutToday = (part: number): number => cutOf(innocents.map(lentToday), innocents, part);
  const today = cutToday(raised.today);
  // Only what is raised at all can be raised to now.
  const couldBeNow = innocents.filter((one) => lentToday(one) >= today).map(lentNow);
  const cutNow = (part: number): number => cutOf(couldBeNow, innocents, part);
  const dangers = newest.filter(({ sentence }) => isAtLeast(sentence.level, 'today'));
  const about = linesOfAbout(newest.filter(({ sentence }) => !isAtLeast(sentence.level, 'today')));
  const at = Object.fromEntries(
    heads.map((head) => {
      if (head === 'today') return [head, today];
      if (head === 'now') return [head, cutNow(raised.now)];
      return [head, head === 'worker' || head === 'other' ? about[head] : bestF1(head, reads)];
    }),
  ) as Scores;
  const ask = {
    today: round(bandOf(0.3, cutToday(raised.today / 2) - at.today)),
    now: round(bandOf(0.2, cutNow(raised.now / 2) - at.now)),
  };
  return { at, ask, inDanger: linesOfAbout(dangers) };
}

function atLeastOne<T>(all: readonly T[], isWanted: (one: T) => boolean): readonly T[] {
  const wanted = all.filter(isWanted);
  return wanted.length > 0 ? wanted : all;
}

// Further above its line than this a reader is sure, however many of the innocent a cue has raised.
const widestBand = 1.2;
const bandOf = (least: number, width: number): number => Math.min(widestBand, Math.max(least, width));

const beyondDoubt = 99;

// Nothing takes back a cue that stands, or one in a few words.
function lentToday({ scores, cues, isShort }: Read): number {
  return isAtLeast(isShort ? cues.level : (cues.stands ?? 'none'), 'today') ? beyondDoubt : scores.today;
}

// Once danger is agreed on, nothing takes back how soon a cue wants somebody to hear.
function lentNow({ scores, cues }: Read): number {
  return cues.level === 'now' ? beyondDoubt : scores.now;
}

const candidates = Array.from({ length: 81 }, (_, i) => -4 + i / 10);

function bestF1(head: Head, reads: readonly Read[]): number {
  const isCategory = categories.some((category) => category === head);
  // A category is only spoken of beside a level; whether a supervisor should know is asked where nobody is in danger.
  const counted = reads.filter(({ sentence }) =>
    isCategory ? sentence.level !== 'none' : !isAtLeast(sentence.level, 'today'),
  );
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
