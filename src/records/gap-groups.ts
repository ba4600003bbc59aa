import type { SafeText } from '../privacy/safe-text.ts';
import { stem } from '../retrieval/stem.ts';
import type { Gap } from '../store/gaps.ts';

/** Like questions that were not answered, most asked first. */
export interface GapGroup {
  readonly groupKey: string;
  /** The keys of all its questions, by which they are closed together. */
  readonly keys: readonly string[];
  readonly count: number;
  readonly workers: number;
  readonly practices: readonly string[];
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** The newest question of the group, while its words are kept. */
  readonly example: SafeText | undefined;
  readonly open: number;
}

const fillers = new Set(
  'about and any anyone anything are been but can client clients could did does find for from get got guy had has have her him his how its just know lady let like man need not one our patient please she should some someone something that the their them there they this want was what when where which who whom why will with woman would you your'.split(
    ' ',
  ),
);

/** The words by which like questions are found: content words without their endings, sorted. Empty where none are left. */
export function gapKey(question: string): string {
  const words = question
    .toLowerCase()
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/['’]/g, '')
    .match(/\p{L}{3,}/gu);
  const stems = (words ?? []).filter((word) => !fillers.has(word)).map(stem);
  return [...new Set(stems)].sort().slice(0, 8).join(' ');
}

/** Groups gaps whose keys share at least half of their words, so that two wordings of one question count together. */
export function groupGaps(gaps: readonly Gap[]): readonly GapGroup[] {
  const groups: { readonly words: ReadonlySet<string>; readonly gaps: Gap[] }[] = [];
  for (const gap of gaps) {
    const words = new Set(gap.groupKey.split(' ').filter((word) => word !== ''));
    const group = groups.find((each) => isAlike(each.words, words));
    if (group) group.gaps.push(gap);
    else groups.push({ words, gaps: [gap] });
  }
  return groups
    .map((group) => summary(group.gaps))
    .sort((a, b) => b.count - a.count || b.lastAt.getTime() - a.lastAt.getTime());
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 || shared / all >= 0.5;
}

function summary(gaps: readonly Gap[]): GapGroup {
  const oldestFirst = [...gaps].sort((a, b) => a.at.getTime() - b.at.getTime());
  return {
    groupKey: oldestFirst[0]!.groupKey,
    keys: [...new Set(gaps.map((gap) => gap.groupKey))],
    count: gaps.length,
    workers: new Set(gaps.map((gap) => gap.workerId)).size,
    practices: [...new Set(gaps.flatMap((gap) => gap.practice ?? []))].sort(),
    firstAt: oldestFirst[0]!.at,
    lastAt: oldestFirst.at(-1)!.at,
    example: oldestFirst.findLast((gap) => gap.question !== undefined)?.question,
    open: gaps.filter((gap) => gap.state === 'open').length,
  };
}
