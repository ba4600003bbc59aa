import { AppError } from '../errors.ts';
import { importAssets } from '../knowledge/import-assets.ts';
import { type ImportReport, importOruk } from '../knowledge/oruk/import-oruk.ts';
import type { TableChange } from '../knowledge/write-asset-table.ts';
import type { CommandIo } from './command.ts';
import { findingLines } from './finding-lines.ts';
import { knowledgeFolder, readArguments, todayIn } from './knowledge-folder.ts';

const usage =
  'lwa import oruk URL_OR_FILE | lwa import assets FILE [--knowledge DIR] [--licence "WORDS"] [--source "WORDS"]';

const list = (name: string, ids: readonly string[]) =>
  ids.length === 0
    ? ''
    : `  ${name}: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ` and ${ids.length - 20} more` : ''}\n`;

function changeLines(file: string, taken: number, change: TableChange): string {
  const sum = `${taken} services taken: ${change.added.length} new, ${change.changed.length} changed, ${change.same} as before, ${change.gone.length} gone\n`;
  return `${file}\n${sum}${list('new', change.added)}${list('changed', change.changed)}${list('gone', change.gone)}`;
}

function tell(report: ImportReport, io: CommandIo): number {
  switch (report.kind) {
    case 'refused':
    case 'broken':
      io.err(`${report.why}\n`);
      return 1;
    case 'done':
      io.out(changeLines(report.file, report.taken, report.change));
      if (report.refused.length > 0)
        io.out(
          `${report.refused.length} refused\n${report.refused.map(({ id, why }) => `  ${id}: ${why}\n`).join('')}`,
        );
      for (const note of report.notes) io.out(`  ${note}\n`);
      return 0;
  }
}

/** `lwa import`: brings services in from an Open Referral UK feed or a list, and reports what was taken, changed, refused and why. */
export async function importCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      knowledge: { type: 'string' },
      licence: { type: 'string' },
      license: { type: 'string' },
      source: { type: 'string' },
    },
    usage,
  );
  const [what, from] = positionals;
  if (from === undefined || positionals.length > 2 || (what !== 'oruk' && what !== 'assets'))
    throw new AppError('usage', `"oruk" or "assets", and where from, were wanted.\nUse: ${usage}`);
  const knowledgeDir = knowledgeFolder(values.knowledge);
  const licence = values.licence ?? values.license;
  const told = {
    from,
    knowledgeDir,
    ...(licence === undefined ? {} : { licence }),
    ...(values.source === undefined ? {} : { source: values.source }),
  };
  if (what === 'oruk') {
    const progress = (step: string, done: number, of: number) => {
      if (process.stderr.isTTY) io.err(`\r${step} ${done} of ${of}${done >= of ? '\n' : ''}`);
    };
    return tell(await importOruk({ ...told, today: todayIn('Europe/London'), progress }), io);
  }
  const report = await importAssets(told);
  if (report.kind === 'refused') {
    io.err(`${report.why}\n`);
    return 1;
  }
  io.out(`${changeLines(report.file, report.taken, report.change)}\n${findingLines(report.findings)}`);
  return report.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
