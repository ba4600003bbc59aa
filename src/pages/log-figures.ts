// The log's first page: what came in, how fast it was taken, and whether the assistant is of use. Numbers only; never whose.
import type { EscalationLevel } from '../escalation/case.ts';
import { caseView } from '../escalation/case-view.ts';
import { supervisionDue } from '../escalation/ladder.ts';
import { type Stretch, serviceHours, stretchesBetween } from '../escalation/service-hours.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createWallClock } from '../knowledge/local-time.ts';
import { logMark, readOutlines } from '../records/case-outlines.ts';
import { csvOf } from '../records/csv.ts';
import { figureRows, limitsOf, type PeriodCounts } from '../records/figure-rows.ts';
import { type Figures, figuresOf, isCounted, type LevelFigures, type Times } from '../records/figures.ts';
import { shownCount } from '../records/small-numbers.ts';
import { type UseFigures, useFigures } from '../records/use-figures.ts';
import type { Category } from '../safety/response-level.ts';
import { createCorrections } from '../store/corrections.ts';
import { readCases } from '../store/read-cases.ts';
import { counted, dayOf, dueOf } from './desk-time.ts';
import { categoryWords, levelWords, whyWords } from './desk-words.ts';
import { type Bar, barChart } from './log-chart.ts';
import type { LogParts } from './log-parts.ts';
import { type Period, periodOf } from './log-period.ts';
import type { PageReply, SignedInRequest } from './site.ts';

/** Figures of a period with what the hours of the service add to them. */
export interface PeriodFigures {
  readonly figures: Figures;
  readonly inHours: number;
  /** Of `byHour`, those raised while the service was closed: at night, at weekends, on bank holidays. */
  readonly closedByHour: readonly number[];
  readonly outOfHours: number;
}

type FigureParts = Pick<LogParts, 'store' | 'knowledge' | 'clock'>;

const levels: readonly EscalationLevel[] = ['now', 'today', 'supervision'];
const KEPT = 16;
const MOST_OPEN = 300;

/** Reads figures; those of the same time and the same log are made once. */
export function createFigureReader(parts: FigureParts): (period: Period) => Promise<PeriodFigures> {
  const kept = new Map<string, { readonly mark: string; readonly made: PeriodFigures }>();
  return async (period) => {
    const key = `${period.firstDay}/${period.lastDay}`;
    const knowledge = parts.knowledge();
    const now = parts.clock();
    // Within a minute of each other two looks at an unchanged log are the same look.
    const mark = `${await logMark(parts.store.db)}/${knowledge.version}/${Math.floor(now.getTime() / 60_000)}`;
    const known = kept.get(key);
    if (known?.mark === mark) return known.made;
    const cases = (await readOutlines(parts.store.db, period.from, period.to)).filter(isCounted);
    const { service, rota, holidays } = knowledge;
    const figures = figuresOf(cases, {
      from: period.from,
      to: period.to,
      timeZone: service.timeZone,
      limits: limitsOf(service),
      supervisionDue: (from) => supervisionDue(from, knowledge),
      now,
    });
    const wallClock = createWallClock(service.timeZone);
    const isOpen = openAt(
      stretchesBetween(serviceHours(service, rota), period.from, period.to, service.timeZone, holidays),
    );
    let inHours = 0;
    const closedByHour = new Array<number>(24).fill(0);
    // They come oldest first.
    for (const { openedAt } of cases) {
      const at = new Date(openedAt);
      if (isOpen(at)) inHours += 1;
      else closedByHour[wallClock(at).hour]! += 1;
    }
    const made = { figures, inHours, closedByHour, outOfHours: cases.length - inHours };
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, { mark, made });
    return made;
  };
}

// Asked of moments in their order: stretches that have ended are never looked at again.
function openAt(stretches: readonly Stretch[]): (at: Date) => boolean {
  let first = 0;
  return (at) => {
    while (first < stretches.length && stretches[first]!.to <= at) first += 1;
    for (let next = first; next < stretches.length && stretches[next]!.from <= at; next += 1)
      if (at < stretches[next]!.to) return true;
    return false;
  };
}

/** Everything that is counted of a time: for the page, the terminal and the spreadsheet alike. */
export async function countPeriod(
  parts: FigureParts,
  read: (period: Period) => Promise<PeriodFigures>,
  period: Period,
): Promise<PeriodFigures & PeriodCounts> {
  const made = await read(period);
  const use = await useFigures(parts.store.db, period.from, period.to);
  const missedDangers = (await createCorrections(parts.store).list({})).filter(
    ({ kind, at }) => kind === 'missed_danger' && at >= period.from && at < period.to,
  ).length;
  return { ...made, use, missedDangers };
}

/** The overview. */
export async function overviewPage(
  parts: LogParts,
  read: (period: Period) => Promise<PeriodFigures>,
  request: SignedInRequest,
): Promise<PageReply> {
  const now = parts.clock();
  const knowledge = parts.knowledge();
  const period = periodOf(request.query, now, knowledge.service.timeZone);
  const counts = await countPeriod(parts, read, period);
  const open = await openNow(parts, now);
  return {
    kind: 'view',
    template: 'log.njk',
    data: {
      section: '/log',
      days: daysWords(period),
      period,
      periods: periodLinks(now, knowledge.service.timeZone),
      ...overviewOf(counts, knowledge),
      open,
      csv: `/log/figures.csv?from=${period.firstDay}&to=${period.lastDay}`,
    },
  };
}

/** The figures of `lwa report`, as a file. */
export async function figuresCsv(
  parts: LogParts,
  read: (period: Period) => Promise<PeriodFigures>,
  request: SignedInRequest,
): Promise<PageReply> {
  const period = periodOf(request.query, parts.clock(), parts.knowledge().service.timeZone);
  const rows = figureRows(await countPeriod(parts, read, period));
  return {
    kind: 'file',
    name: `figures-${period.firstDay}-to-${period.lastDay}.csv`,
    type: 'text/csv; charset=utf-8',
    body: csvOf(['part', 'of', 'figure', 'value'], rows),
  };
}

/** What is open at this moment, and how much of it past the time of its level. */
export async function openNow(
  parts: FigureParts,
  now: Date,
): Promise<{ readonly open: number; readonly overdue: number }> {
  const { db } = parts.store;
  const knowledge = parts.knowledge();
  // What could be put on nobody's desk is open too; what its worker still holds back is not yet anybody's.
  const found = (await readCases(db, { states: ['stored', 'sent', 'seen', 'owned', 'passed_on'], limit: MOST_OPEN }))
    .map((each) => caseView(each, knowledge, 'none'))
    .filter(({ held }) => held === 'no');
  return {
    open: found.length,
    overdue: found.filter(
      (each) => each.level !== 'supervision' && dueOf(each, now, knowledge.service).kind === 'overdue',
    ).length,
  };
}

function periodLinks(
  now: Date,
  timeZone: string,
): readonly { readonly text: string; readonly href: string; readonly firstDay: string }[] {
  const choices: readonly (readonly [string, number])[] = [
    ['4 weeks', 28],
    ['13 weeks', 91],
    ['12 months', 365],
  ];
  return choices.map(([text, days]) => {
    const { firstDay, lastDay } = periodOf(new URLSearchParams(), now, timeZone, days);
    return { text, href: `/log?from=${firstDay}&to=${lastDay}`, firstDay };
  });
}

function overviewOf(
  { figures, inHours, outOfHours, closedByHour, use, missedDangers }: PeriodFigures & PeriodCounts,
  knowledge: Knowledge,
) {
  const { all } = figures;
  const limits = limitsOf(knowledge.service);
  const weeks = [...figures.byWeek];
  const weekLabel = (monday: string): string => dayOf(monday, monday).replace(/^Mon /, '');
  const every = Math.max(1, Math.ceil(weeks.length / 13));
  const hourBars: readonly Bar[] = figures.byHour.map((value, hour) => ({
    label: String(hour),
    value: value - (closedByHour[hour] ?? 0),
    more: closedByHour[hour] ?? 0,
  }));
  return {
    cases: all.cases,
    short: inShort(all, figures.byLevel.now, use),
    tiles: {
      inTime: share(all.takenInTime, all.takenInTime + all.missed),
      inTimeNote: [`${all.missed} not taken in time`, ...undecided(all)].join('; '),
      nowOwn: minutesWords(figures.byLevel.now.toOwn.median),
      nowSlow: minutesWords(figures.byLevel.now.toOwn.slowestTenth),
      nowLimit: limits.now,
      answered: share(use.all.answered, use.all.answered + use.all.notAnswered),
      helpful: share(use.all.helpful, use.all.helpful + use.all.unhelpful),
      thumbs: use.all.helpful + use.all.unhelpful,
    },
    weekChart: barChart(
      weeks.map(([monday, value]) => ({ label: weekLabel(monday), value })),
      `Escalations in each week: ${weeks.map(([monday, value]) => `${weekLabel(monday)} ${value}`).join(', ')}`,
      every,
    ),
    weeks: weeks.map(([monday, value]) => ({ week: weekLabel(monday), value })),
    hourChart: barChart(
      hourBars,
      `Escalations by hour of the day. In service hours ${inHours}, outside them ${outOfHours}.`,
      2,
      'other',
    ),
    hours: figures.byHour
      .map((value, hour) => ({ hour: `${String(hour).padStart(2, '0')}:00`, value }))
      .filter(({ value }) => value > 0),
    inHours,
    outOfHours,
    levels: levels.map((level) => levelRow(level, figures.byLevel[level], limits[level])),
    categories: namedCounts(figures.byCategory, categoryWords, all.cases),
    why: namedCounts(figures.byWhy, whyWords, all.cases),
    practices: namedCounts(figures.byPractice, {}, all.cases),
    notACrisis: { count: all.notACrisis, share: share(all.notACrisis, all.cases) },
    missedDangers,
    useChart: barChart(
      use.weeks.map((week) => ({ label: weekLabel(week.monday), value: week.answered, more: week.notAnswered })),
      `Questions in each week, answered and not answered: ${use.weeks.map((week) => `${weekLabel(week.monday)} ${week.answered} and ${week.notAnswered}`).join(', ')}`,
      every,
    ),
    helpChart: barChart(
      use.weeks.map((week) => ({ label: weekLabel(week.monday), value: week.helpful, more: week.unhelpful })),
      `Thumbs in each week, helpful and not: ${use.weeks.map((week) => `${weekLabel(week.monday)} ${week.helpful} and ${week.unhelpful}`).join(', ')}`,
      every,
    ),
    use: use.weeks.map((week) => ({
      week: weekLabel(week.monday),
      ...week,
      helpfulShare: share(week.helpful, week.helpful + week.unhelpful),
    })),
    useAll: use.all,
  };
}

/** "1 November to 29 November 2026". */
export function daysWords({ firstDay, lastDay }: Period): string {
  const plain = (day: string): string => dayOf(day, day).replace(/^\w+ /, '');
  return `${plain(firstDay)}${firstDay.slice(0, 4) === lastDay.slice(0, 4) ? '' : ` ${firstDay.slice(0, 4)}`} to ${plain(lastDay)} ${lastDay.slice(0, 4)}`;
}

/** The period in sentences that a busy person reads first. */
export function inShort(all: LevelFigures, now: LevelFigures, use: UseFigures): readonly string[] {
  if (all.cases === 0 && use.all.asked === 0) return ['Nothing came in during this time.'];
  const lines = [all.cases === 0 ? 'No escalations.' : `${counted(all.cases, 'escalation')}: ${takingWords(all)}.`];
  if (now.toOwn.median !== undefined)
    lines.push(
      `Half of the “now” cases were taken within ${minutesWords(now.toOwn.median)}; the slowest tenth took ${minutesWords(now.toOwn.slowestTenth)} or more.`,
    );
  if (all.notACrisis > 0)
    lines.push(
      `${counted(all.notACrisis, 'was', 'were')} said not to be a crisis (${share(all.notACrisis, all.cases)}).`,
    );
  if (use.all.asked > 0)
    lines.push(`${counted(use.all.asked, 'question')} asked; ${use.all.notAnswered} had no answer in what we hold.`);
  return lines;
}

function takingWords(all: LevelFigures): string {
  const none = (count: number): string => (count === 0 ? 'none' : String(count));
  return [`${none(all.takenInTime)} taken in time`, `${none(all.missed)} not taken in time`, ...undecided(all)].join(
    ', ',
  );
}

// What can be called neither in time nor missed.
function undecided({ notDueYet, withdrawnUntaken }: LevelFigures): readonly string[] {
  return [
    ...(notDueYet > 0 ? [`${notDueYet} not due yet`] : []),
    ...(withdrawnUntaken > 0
      ? [`${withdrawnUntaken} withdrawn before anybody took ${withdrawnUntaken === 1 ? 'it' : 'them'}`]
      : []),
  ];
}

function levelRow(level: EscalationLevel, found: LevelFigures, limit: number) {
  const late = found.toOwn.slowestTenth !== undefined && found.toOwn.slowestTenth > limit;
  return {
    level,
    word: levelWords[level],
    cases: found.cases,
    limit: minutesWords(limit),
    own: timesOf(found.toOwn),
    resolve: timesOf(found.toResolve),
    inTime: found.takenInTime,
    missed: found.missed,
    notDueYet: found.notDueYet,
    passedOn: found.passedOn,
    withdrawn: found.withdrawn,
    open: found.stillOpen,
    late,
  };
}

function timesOf(times: Times): { readonly median: string; readonly slow: string } {
  return { median: minutesWords(times.median), slow: minutesWords(times.slowestTenth) };
}

function namedCounts(counts: ReadonlyMap<string, number>, words: Readonly<Record<string, string>>, all: number) {
  const most = Math.max(1, ...counts.values());
  return [...counts].map(([key, count]) => {
    // Of colleagues' own distress a manager sees the number, and not a number so small that it names somebody.
    const shown = key === ('worker_safety_or_wellbeing' satisfies Category) ? shownCount(count) : count;
    const hidden = typeof shown === 'string';
    return {
      key,
      name: words[key] ?? key,
      shown,
      width: hidden ? 0 : Math.round((count / most) * 100),
      share: hidden ? '' : share(count, all),
    };
  });
}

/** "83%", or a dash where there is nothing to divide by. */
export function share(part: number, of: number): string {
  return of === 0 ? '–' : `${Math.round((part / of) * 100)}%`;
}

/** Minutes in words: "under a minute", "12 minutes", "3 hours", "2 days". */
export function minutesWords(minutes: number | undefined): string {
  if (minutes === undefined) return '–';
  if (minutes < 1) return 'under a minute';
  if (minutes < 100) return counted(Math.round(minutes), 'minute');
  if (minutes < 36 * 60) return `${Math.round(minutes / 6) / 10} hours`;
  return counted(Math.round(minutes / 1440), 'day');
}
