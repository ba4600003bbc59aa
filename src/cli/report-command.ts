import { AppError } from '../errors.ts';
import { momentOf } from '../escalation/local-time.ts';
import type { ServiceSettings } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { type Figures, figuresOf, type LevelFigures, type Times } from '../records/figures.ts';
import { groupGaps } from '../records/gap-groups.ts';
import { shownCount, shownCounts } from '../records/small-numbers.ts';
import { readCases } from '../store/case-log.ts';
import { createGaps } from '../store/gaps.ts';
import type { CommandIo } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { knowledgeFolder, readArguments, todayIn } from './knowledge-folder.ts';

const usage = 'lwa report [--from DAY] [--to DAY] [--csv] [--knowledge DIR]';
const DEFAULT_DAYS = 28;
const SUPERVISION_MINUTES = 2 * 24 * 60;

/** `lwa report`: the manager's figures for the days given, both included; by default the last four weeks. No words, no names, small counts hidden. */
export async function reportCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = readArguments(
    args,
    { from: text, to: text, csv: { type: 'boolean', default: false }, knowledge: text },
    usage,
  );
  const { service } = await loadKnowledge(knowledgeFolder(values.knowledge), { today: todayIn('Europe/London') });
  const { from, to } = span(values.from, values.to, service);
  const { figures, gaps } = await withConfiguredStore(async (store) => ({
    figures: figuresOf(await readCases(store.db, { since: from.toISOString(), until: to.toISOString() }), {
      from,
      to,
      timeZone: service.timeZone,
      limits: limitsOf(service),
      now: new Date(),
    }),
    gaps: groupGaps(await createGaps(store).list({ since: from, until: to })),
  }));
  const rows = [
    ...figureRows(figures),
    ...gaps.slice(0, 20).map((group) => ['gap', group.groupKey, 'asked', group.count] as const),
  ];
  io.out(values.csv ? asCsv(rows) : asTable(rows));
  return 0;
}

type Row = readonly [part: string, of: string, figure: string, value: number | string];

/** Within how many minutes a case of each level must be owned. */
export function limitsOf(service: ServiceSettings): Record<'now' | 'today' | 'supervision', number> {
  return { now: service.nowSecondMinutes, today: service.todayMinutes, supervision: SUPERVISION_MINUTES };
}

function span(
  from: string | undefined,
  to: string | undefined,
  service: ServiceSettings,
): { readonly from: Date; readonly to: Date } {
  const last = day('--to', to) ?? todayIn(service.timeZone);
  const first = day('--from', from) ?? plusDays(last, 1 - DEFAULT_DAYS);
  if (first > last) throw new AppError('usage', `--from ${first} lies after --to ${last}.\nUse: ${usage}`);
  return {
    from: momentOf(first, '00:00', service.timeZone),
    to: momentOf(plusDays(last, 1), '00:00', service.timeZone),
  };
}

function day(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new AppError(
    'usage',
    `${name}: found ${JSON.stringify(text)}; wanted a day such as 2026-11-22.\nUse: ${usage}`,
  );
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function figureRows(figures: Figures): readonly Row[] {
  return [
    ...levelRows('all', figures.all),
    ...(['now', 'today', 'supervision'] as const).flatMap((level) => levelRows(level, figures.byLevel[level])),
    ...mapRows('week', figures.byWeek),
    ...mapRows('hour', new Map(figures.byHour.map((count, hour) => [`${String(hour).padStart(2, '0')}:00`, count]))),
    ...mapRows('category', figures.byCategory),
    ...mapRows('practice', figures.byPractice),
    ...mapRows('reason', figures.byWhy),
  ];
}

function levelRows(level: string, found: LevelFigures): readonly Row[] {
  const few = typeof shownCount(found.notACrisis) === 'string';
  const rate =
    found.notACrisisRate === undefined ? 'none' : few ? 'not shown' : `${Math.round(found.notACrisisRate * 100)} %`;
  return [
    ['level', level, 'cases', shownCount(found.cases)],
    ['level', level, 'minutes to own, median', minutes(found.toOwn, 'median')],
    ['level', level, 'minutes to own, slowest tenth', minutes(found.toOwn, 'slowestTenth')],
    ['level', level, 'minutes to resolve, median', minutes(found.toResolve, 'median')],
    ['level', level, 'minutes to resolve, slowest tenth', minutes(found.toResolve, 'slowestTenth')],
    // What was missed is never hidden: each one must be looked at.
    ['level', level, 'not owned within the limit', found.missed],
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

function mapRows(part: string, counts: ReadonlyMap<string, number>): readonly Row[] {
  return [...shownCounts(counts)].map(([key, value]) => [part, key, 'cases', value] as const);
}

function asTable(rows: readonly Row[]): string {
  const width = (place: 0 | 1 | 2) => Math.max(0, ...rows.map((row) => row[place].length));
  return rows
    .map(
      ([part, of, figure, value]) =>
        `${part.padEnd(width(0))}  ${of.padEnd(width(1))}  ${figure.padEnd(width(2))}  ${value}\n`,
    )
    .join('');
}

function asCsv(rows: readonly Row[]): string {
  // A spreadsheet would run a cell that begins like a formula.
  const cell = (value: string | number) =>
    `"${String(value)
      .replace(/^[=+\-@\t\r]/, "'$&")
      .replaceAll('"', '""')}"`;
  return `\uFEFF${[['part', 'of', 'figure', 'value'] as const, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
