import type { ServiceSettings } from '../knowledge/knowledge.ts';
import type { Figures, LevelFigures, Times } from './figures.ts';
import { shownCount, shownCounts } from './small-numbers.ts';
import type { UseFigures } from './use-figures.ts';

/** One figure as terminal, spreadsheet and log show it. */
export type FigureRow = readonly [part: string, of: string, figure: string, value: number | string];

const SUPERVISION_MINUTES = 2 * 24 * 60;

/** Within how many minutes a case of each level must be owned. */
export function limitsOf(service: ServiceSettings): Record<'now' | 'today' | 'supervision', number> {
  return { now: service.nowSecondMinutes, today: service.todayMinutes, supervision: SUPERVISION_MINUTES };
}

/** Everything that is counted of a time. */
export interface PeriodCounts {
  readonly figures: Figures;
  readonly inHours: number;
  readonly outOfHours: number;
  readonly use: UseFigures;
  /** Dangers that workers reported as missed. */
  readonly missedDangers: number;
}

/** All figures as rows, small counts hidden. */
export function figureRows({ figures, inHours, outOfHours, use, missedDangers }: PeriodCounts): readonly FigureRow[] {
  return [
    ...levelRows('all', figures.all),
    ...(['now', 'today', 'supervision'] as const).flatMap((level) => levelRows(level, figures.byLevel[level])),
    ...mapRows('week', figures.byWeek),
    ...mapRows('hour', new Map(figures.byHour.map((count, hour) => [`${String(hour).padStart(2, '0')}:00`, count]))),
    ...mapRows(
      'hours',
      new Map([
        ['in service hours', inHours],
        ['nights, weekends, holidays', outOfHours],
      ]),
    ),
    // As with what was missed in time: each one must be looked at.
    ['reading', 'all', 'dangers reported as missed', missedDangers],
    ...useRows('all', use.all),
    ...use.weeks.flatMap((week) => useRows(week.monday, week)),
    ...mapRows('category', figures.byCategory),
    ...mapRows('practice', figures.byPractice),
    ...mapRows('reason', figures.byWhy),
  ];
}

function useRows(of: string, found: UseFigures['all']): readonly FigureRow[] {
  return [
    ['questions', of, 'asked', shownCount(found.asked)],
    ['questions', of, 'answered', shownCount(found.answered)],
    ['questions', of, 'not answered', shownCount(found.notAnswered)],
    ['questions', of, 'escalated', shownCount(found.escalated)],
    ['questions', of, 'found helpful', shownCount(found.helpful)],
    ['questions', of, 'found unhelpful', shownCount(found.unhelpful)],
  ];
}

function levelRows(level: string, found: LevelFigures): readonly FigureRow[] {
  const few = typeof shownCount(found.notACrisis) === 'string';
  const rate =
    found.notACrisisRate === undefined ? 'none' : few ? 'not shown' : `${Math.round(found.notACrisisRate * 100)} %`;
  return [
    ['level', level, 'cases', shownCount(found.cases)],
    ['level', level, 'minutes until taken, median', minutes(found.toOwn, 'median')],
    ['level', level, 'minutes until taken, slowest tenth', minutes(found.toOwn, 'slowestTenth')],
    ['level', level, 'minutes to resolve, median', minutes(found.toResolve, 'median')],
    ['level', level, 'minutes to resolve, slowest tenth', minutes(found.toResolve, 'slowestTenth')],
    ['level', level, 'taken in time', shownCount(found.takenInTime)],
    // What was missed is never hidden: each one must be looked at.
    ['level', level, 'not taken in time', found.missed],
    ['level', level, 'not due yet', found.notDueYet],
    ['level', level, 'withdrawn before anybody took it', shownCount(found.withdrawnUntaken)],
    ['level', level, 'still open', found.stillOpen],
    ['level', level, 'passed on to a second contact or manager', shownCount(found.passedOn)],
    ['level', level, 'withdrawn', shownCount(found.withdrawn)],
    ['level', level, 'said not to be a crisis', shownCount(found.notACrisis)],
    ['level', level, 'share said not to be a crisis', rate],
  ];
}

function minutes(times: Times, which: 'median' | 'slowestTenth'): string | number {
  const value = times[which];
  return value === undefined ? 'none' : Math.round(value * 10) / 10;
}

function mapRows(part: string, counts: ReadonlyMap<string, number>): readonly FigureRow[] {
  return [...shownCounts(counts)].map(([key, value]) => [part, key, 'cases', value] as const);
}
