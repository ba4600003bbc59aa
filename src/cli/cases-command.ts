import { AppError } from '../errors.ts';
import type { CaseState } from '../escalation/case.ts';
import { standingOf } from '../escalation/case-state.ts';
import { readCases, type StoredCase } from '../store/read-cases.ts';
import type { CommandIo } from './command.ts';
import { withConfiguredStore } from './configured-store.ts';
import { readArguments } from './knowledge-folder.ts';

const usage = 'lwa cases [--json] [--state STATE]';
const states: readonly CaseState[] = ['stored', 'sent', 'seen', 'owned', 'passed_on', 'resolved', 'withdrawn'];

/** `lwa cases`: the cases with their events, oldest first, with each state derived from its events. Never words. */
export async function casesCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = readArguments(
    args,
    { json: { type: 'boolean', default: false }, state: { type: 'string' } },
    usage,
  );
  const wanted = values.state;
  if (wanted !== undefined && !states.some((state) => state === wanted)) {
    throw new AppError(
      'usage',
      `--state: found ${JSON.stringify(wanted)}; wanted one of ${states.join(', ')}.\nUse: ${usage}`,
    );
  }
  const found = await withConfiguredStore((store) => readCases(store.db, {}));
  const shown = found.map(asShown).filter((each) => wanted === undefined || each.state === wanted);
  if (values.json) io.out(`${JSON.stringify(shown, undefined, 2)}\n`);
  else io.out(shown.length === 0 ? 'No cases.\n' : shown.map(asLines).join('\n'));
  return 0;
}

type ShownCase = ReturnType<typeof asShown>;

function asShown(found: StoredCase) {
  return {
    id: found.id,
    level: found.level,
    about: found.about,
    categories: found.categories,
    state: standingOf(found.events, found.worker.id).state,
    openedAt: found.openedAt,
    practice: found.practice ?? null,
    events: found.events.map(({ at, kind, actor, channel }) => ({ at, kind, actor: actor.id, channel })),
  };
}

function asLines(found: ShownCase): string {
  const head = `${found.openedAt}  ${found.state.padEnd(9)}  ${found.level.padEnd(11)}  ${found.categories.join(', ') || 'no category'}  (${found.about})  ${found.practice ?? ''}  ${found.id}\n`;
  return (
    head +
    found.events.map(({ at, kind, actor, channel }) => `    ${at}  ${kind.padEnd(21)}  ${actor}, ${channel}\n`).join('')
  );
}
