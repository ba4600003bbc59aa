import { loadConfig } from '../config.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { eraseWorker, exportWorker } from '../records/personal-data.ts';
import { endHold, holdForSafeguarding, type PurgeReport, purge } from '../records/retention.ts';
import type { CommandIo } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { knowledgeFolder, readArguments, todayIn } from './knowledge-folder.ts';

const usage = 'lwa purge [--knowledge DIR] | --erase PERSON | --export PERSON | --hold CASE | --end-hold CASE';
const help = `Use: ${usage}

  (nothing)          remove words and events past their retention, look again, and say what was removed
  --erase PERSON     take one worker (the id of people.csv or of the sign-in) out of everything that is kept
  --export PERSON    print everything that is kept about one worker, as JSON
  --hold CASE        keep the words of a case from purge and erasure while a safeguarding enquiry needs them
  --end-hold CASE    end such a hold
  --knowledge DIR    the knowledge folder that says how long things are kept
`;
const operator = { id: 'operator', name: 'Operator at the terminal' };

/** `lwa purge`: removes what is past its retention and proves it; or erases, exports or holds what is named. 1 when it could not be done or proven. */
export async function purgeCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = readArguments(
    args,
    { knowledge: text, erase: text, export: text, hold: text, 'end-hold': text, help: { type: 'boolean', short: 'h' } },
    usage,
  );
  if (values.help) {
    io.out(help);
    return 0;
  }
  const now = new Date();
  if (values.erase !== undefined) return erase(values.erase, io, now);
  if (values.export !== undefined) {
    const personId = values.export;
    io.out(
      `${JSON.stringify(await withConfiguredStore((store) => exportWorker(store, personId, now)), undefined, 2)}\n`,
    );
    return 0;
  }
  const held = values.hold ?? values['end-hold'];
  if (held !== undefined) return hold(held, values.hold === undefined ? 'end' : 'begin', io, now);
  const { service } = await loadKnowledge(knowledgeFolder(values.knowledge), { today: todayIn('Europe/London') });
  const textDays = loadConfig(process.env).retentionDays ?? service.textRetentionDays;
  const report = await withConfiguredStore((store) =>
    purge(store, { textDays, eventYears: service.eventRetentionYears }, now),
  );
  io.out(reportLines(report, textDays, service.eventRetentionYears));
  return report.proven ? 0 : 1;
}

async function hold(caseId: string, change: 'begin' | 'end', io: CommandIo, now: Date): Promise<number> {
  const done = await withConfiguredStore((store) =>
    (change === 'end' ? endHold : holdForSafeguarding)(store, caseId, operator, now),
  );
  if (done === undefined) {
    io.out(`There is no case ${caseId}.\n`);
    return 1;
  }
  if (change === 'end') io.out(`Case ${caseId}: the hold has ended.\n`);
  else if (done.texts > 0) io.out(`Case ${caseId}: its words are kept until the hold ends.\n`);
  else
    io.out(
      `Case ${caseId}: held, but none of its words are left; they were purged or erased before. Its events are kept until the hold ends.\n`,
    );
  return 0;
}

async function erase(personId: string, io: CommandIo, now: Date): Promise<number> {
  const erasure = await withConfiguredStore((store) => eraseWorker(store, personId, operator, now));
  if (erasure.kind === 'open_cases') {
    io.out(
      `Not erased: ${erasure.caseIds.length} open cases wait for an answer. Close these first: ${erasure.caseIds.join(', ')}\n`,
    );
    return 1;
  }
  if (erasure.kind === 'owns_cases') {
    io.out(
      `Not erased: they own ${erasure.caseIds.length} open cases. Hand these on or close them first: ${erasure.caseIds.join(', ')}\n`,
    );
    return 1;
  }
  if (erasure.kind === 'nothing_kept') {
    io.out(`Nothing is kept of ${personId}: no case, no conversation, no record. Nothing was erased.\n`);
    return 1;
  }
  io.out(
    `Erased: the words of ${erasure.cases} cases (${erasure.texts} texts), all conversations, and the name from every event.\n`,
  );
  if (erasure.keptForSafeguarding.length > 0)
    io.out(`Kept under a safeguarding hold: ${erasure.keptForSafeguarding.join(', ')}\n`);
  return 0;
}

function reportLines(report: PurgeReport, textDays: number, eventYears: number): string {
  const lines = report.classes.map(
    ({ name, removed, held, left }) =>
      `  ${name.padEnd(20)}${String(removed).padStart(8)} removed${held > 0 ? `, ${held} held for safeguarding` : ''}${left > 0 ? `, ${left} LEFT` : ''}\n`,
  );
  const proof = report.proven
    ? 'Looked again: nothing past its time is left.\n'
    : 'Looked again: something past its time is LEFT.\n';
  return `Words older than ${textDays} days (${report.textBefore}) and events older than ${eventYears} years (${report.eventsBefore}):\n${lines.join('')}${proof}`;
}
