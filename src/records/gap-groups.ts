import type { SafeText } from '../privacy/safe-text.ts';
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
  'a an and any anyone anything are as at be been but by can could do does did for from get got had has have he her hi him his how i if in is it its just know let like me my need of on one or our please she should so some someone that the their them there they this to up us was we what when where which who whom why will with would you your client patient lady man woman guy'.split(
    ' ',
  ),
);

/** The words by which like questions are found: content words without their endings, sorted. Empty where none are left. */
export function gapKey(question: SafeText): string {
  const words = question
    .toLowerCase()
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/['’]/g, '')
    .match(/[a-z]{3,}/g);
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

function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}
