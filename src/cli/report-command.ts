import { AppError } from '../errors.ts';
import type { ServiceSettings } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { momentOf } from '../knowledge/local-time.ts';
import { countPeriod, createFigureReader } from '../pages/log-figures.ts';
import type { Period } from '../pages/log-period.ts';
import { csvOf } from '../records/csv.ts';
import { type FigureRow, figureRows } from '../records/figure-rows.ts';
import { groupGaps } from '../records/gap-groups.ts';
import { createGaps } from '../store/gaps.ts';
import type { CommandIo } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { knowledgeFolder, readArguments, todayIn } from './knowledge-folder.ts';

const usage = 'lwa report [--from DAY] [--to DAY] [--csv] [--knowledge DIR]';
const DEFAULT_DAYS = 28;

/** `lwa report`: the manager's figures for the days given, both included; by default the last four weeks. No words, no names, small counts hidden. */
export async function reportCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = readArguments(
    args,
    { from: text, to: text, csv: { type: 'boolean', default: false }, knowledge: text },
    usage,
  );
  const knowledge = await loadKnowledge(knowledgeFolder(values.knowledge), { today: todayIn('Europe/London') });
  const period = span(values.from, values.to, knowledge.service);
  const { counts, gaps } = await withConfiguredStore(async (store) => {
    const parts = { store, knowledge: () => knowledge, clock: () => new Date() };
    return {
      counts: await countPeriod(parts, createFigureReader(parts), period),
      gaps: groupGaps(await createGaps(store).list({ since: period.from, until: period.to })),
    };
  });
  const rows = [
    ...figureRows(counts),
    ...gaps.slice(0, 20).map((group) => ['gap', group.groupKey, 'asked', group.count] as const),
  ];
  io.out(values.csv ? csvOf(['part', 'of', 'figure', 'value'], rows) : asTable(rows));
  return 0;
}

function span(from: string | undefined, to: string | undefined, service: ServiceSettings): Period {
  const last = day('--to', to) ?? todayIn(service.timeZone);
  const first = day('--from', from) ?? plusDays(last, 1 - DEFAULT_DAYS);
  if (first > last) throw new AppError('usage', `--from ${first} lies after --to ${last}.\nUse: ${usage}`);
  return {
    firstDay: first,
    lastDay: last,
    days: Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1,
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

function asTable(rows: readonly FigureRow[]): string {
  const width = (place: 0 | 1 | 2) => Math.max(0, ...rows.map((row) => row[place].length));
  return rows
    .map(
      ([part, of, figure, value]) =>
        `${part.padEnd(width(0))}  ${of.padEnd(width(1))}  ${figure.padEnd(width(2))}  ${value}\n`,
    )
    .join('');
}
