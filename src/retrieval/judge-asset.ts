import { daysBetween } from '../knowledge/freshness.ts';
import type { Asset } from '../knowledge/knowledge.ts';
import { outOfSeason } from '../knowledge/season.ts';
import { agesOf, fitOf, onlyFor } from './asset-fit.ts';
import type { Nearness } from './places.ts';
import type { Question } from './question/read-question.ts';

/** How one service stands with all that was wished, where it lies and how far its record can be trusted. */
export interface Judged {
  readonly misses: readonly string[];
  readonly broken: readonly string[];
  readonly unknowns: number;
  readonly softMisses: number;
  readonly met: number;
  readonly aimed: number;
  readonly nearness: number;
  readonly state: number;
  readonly trust: number;
  readonly isClosed: boolean;
  readonly why: readonly string[];
}

/** Where one asks from: a place named in the question comes before where the worker is. */
export interface Whence {
  readonly named: Nearness | undefined;
  readonly home: Nearness | undefined;
}

/** Holds a service against the question. */
export function judgeAsset(
  asset: Asset,
  question: Question,
  whence: Whence,
  reportedWrong: string | undefined,
): Judged {
  const misses: string[] = [];
  const broken: string[] = [];
  const why: string[] = [];
  let unknowns = 0;
  let softMisses = 0;
  let met = 0;
  const from = whence.named ?? whence.home;
  for (const wish of question.wishes) {
    if (wish.detail.kind === 'walkable') {
      if (from?.isWalkable(asset) === false) {
        softMisses += 1;
        misses.push('not in walking distance');
      }
      continue;
    }
    const fit = fitOf(asset, wish, question.wishes);
    switch (fit.kind) {
      case 'fits':
        met += 1;
        break;
      case 'unknown':
        unknowns += 1;
        misses.push(fit.note);
        break;
      case 'breaks':
        if (wish.hard) broken.push(fit.note);
        else {
          softMisses += 1;
          misses.push(fit.note);
        }
        break;
    }
  }
  const near = from?.of(asset);
  let nearness = near ?? (from === undefined ? 0 : 0.5);
  if (whence.named !== undefined) nearness *= 3;
  else if (question.wishes.some(({ detail }) => detail.kind === 'near' || detail.kind === 'walkable')) nearness *= 2;
  if (near !== undefined && near >= 0.9) why.push('near');
  let state = 0;
  if (reportedWrong !== undefined) {
    state += 1;
    why.push(`reported wrong on ${reportedWrong}`);
  }
  if (asset.status === 'full') state += 0.7;
  if (asset.status === 'paused') state += 1;
  // What does not run at this time of year steps behind what does; a wished date is held against the season as a wish.
  if (!hasDate(question) && outOfSeason(asset, question.now.date) !== undefined) {
    state += 1;
    why.push('out of season');
  }
  if (asset.status !== 'active' && asset.status !== 'unknown') why.push(asset.status);
  const age = asset.lastVerified === undefined ? Number.NaN : daysBetween(asset.lastVerified, question.now.date);
  return {
    misses,
    broken,
    unknowns,
    softMisses,
    met,
    aimed: aimFor(asset, question),
    nearness,
    state,
    trust: Number.isNaN(age) || age < 0 ? 0 : age <= 90 ? 1 : age <= 180 ? 0.6 : 0,
    isClosed: asset.status === 'closed',
    why,
  };
}

const hasDate = ({ wishes }: Question): boolean => wishes.some(({ detail }) => detail.kind === 'date');

/** Whether a service breaks a wish that shuts it out. */
export function breaksHardWish(asset: Asset, question: Question): boolean {
  return question.wishes.some((wish) => wish.hard && fitOf(asset, wish, question.wishes).kind === 'breaks');
}

/** Whether a service is meant for just such a person: a youth club for a teenager, a men's group for him. */
function aimFor(asset: Asset, question: Question): number {
  let aim = 0;
  for (const { detail } of question.wishes) {
    if (detail.kind === 'age') {
      const { from, to } = agesOf(asset);
      if (detail.to <= 25 && to !== undefined && to <= 26) aim += 1;
      else if (detail.from >= 60 && from !== undefined && from >= 50) aim += 1;
    } else if ((detail.kind === 'sex' || detail.kind === 'only') && onlyFor(asset) === detail.sex)
      aim += detail.kind === 'only' ? 1 : 0.4;
  }
  return Math.min(1.5, aim);
}
