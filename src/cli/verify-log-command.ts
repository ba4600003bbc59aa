import { type LogFault, verifyLog } from '../records/verify-log.ts';
import type { CommandIo } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { readArguments } from './knowledge-folder.ts';

const usage = 'lwa verify-log [--noted SEQ:HASH]';

const meaning: Readonly<Record<LogFault['what'], string>> = {
  changed: 'this event was changed after it was written',
  missing: 'an event is missing here',
  out_of_order: 'this event does not follow the one before it',
  text_changed: 'the words of this event were changed',
  text_missing: 'the words of this event are gone, and no purge or erasure took them',
  case_changed: 'the level, practice or another fixed fact of this case was changed',
  case_missing: 'the case of this event is missing',
  tail_removed: 'the newest events were removed or added from outside',
  emptied: 'this event was emptied, and no purge did it',
  not_the_noted_log: 'this is not the log of which the head was noted',
};

/** `lwa verify-log`: 0 when nothing was changed, removed or reordered; what retention and erasure removed is no fault. */
export async function verifyLogCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = readArguments(args, { noted: { type: 'string' } }, usage);
  const verdict = await withConfiguredStore((store) =>
    verifyLog(store, values.noted === undefined ? {} : { noted: values.noted }),
  );
  io.out(
    `${verdict.events} events read, ${verdict.texts} with words or the mark of words, ${verdict.husks} emptied at the end of their retention.\n`,
  );
  for (const { seq, caseId, what } of verdict.faults)
    io.out(`event ${seq}${caseId === undefined ? '' : `, case ${caseId}`}: ${meaning[what]}\n`);
  io.out(
    verdict.ok
      ? `The log is whole. Note this somewhere else, and give it with --noted next time: ${verdict.head}\n`
      : 'The log is NOT whole.\n',
  );
  return verdict.ok ? 0 : 1;
}
