// What waits for a named colleague and is no case: a danger that was missed, a service reported wrong, one suggested. They are told at once, without a word of what was typed.
import type { Role } from '../knowledge/knowledge.ts';
import type { Store } from '../store/database.ts';
import { postLetter, undeliveredTasks } from '../store/outbox.ts';
import type { EscalationParts } from './case-draft.ts';

export type Task = 'missed_danger' | 'service_reported' | 'suggestion';

/** A colleague whose task it is, and whether a letter to them is on its way. */
export interface Told {
  readonly name: string;
  readonly phone: string;
  readonly isWrittenTo: boolean;
}

interface TaskWords {
  readonly role: Role;
  readonly text: string;
  readonly path: string;
}

const tasks: Readonly<Record<Task, TaskWords>> = {
  missed_danger: {
    role: 'safety_owner',
    text: 'A worker says that I missed a danger. It waits for you as an incident; the masked words are there and not here.',
    path: '/log/quality',
  },
  service_reported: {
    role: 'assurer',
    text: 'A worker reported a service wrong. Everybody is shown that until you have checked it.',
    path: '/log/freshness',
  },
  suggestion: {
    role: 'assurer',
    text: 'A worker suggested a service. Nothing is added to the list until you have checked it.',
    path: '/log/quality',
  },
};

/** What a letter about a task says; undefined for a purpose that is none. */
export function taskWords(purpose: string): Pick<TaskWords, 'text' | 'path'> | undefined {
  return Object.hasOwn(tasks, purpose) ? tasks[purpose as Task] : undefined;
}

/** Gives a task to everybody who holds its role: open desks show it at once, and a letter goes to those who can be written to. */
export function createTasks(parts: EscalationParts): (task: Task, ref: string) => Promise<readonly Told[]> {
  return async (task, ref) => {
    const at = parts.clock().toISOString();
    const holders = parts.team().people.filter((person) => person.roles.includes(tasks[task].role));
    await parts.store.inTransaction(async (trx) => {
      await parts.store.changes.announce(trx, { topic: 'case', subject: 'tasks' }, at);
      for (const { id } of holders)
        for (const channel of channelsOf(id))
          await postLetter(trx, {
            key: `task:${task}:${ref}:${id}:${channel}`,
            caseId: undefined,
            side: 'supervisor',
            personId: id,
            channel,
            conversationId: undefined,
            purpose: task,
            eventSeq: 0,
            createdAt: at,
          });
    });
    parts.store.changes.flush();
    return holders.map(({ id, name, phone }) => ({ name, phone, isWrittenTo: channelsOf(id).length > 0 }));
  };

  function channelsOf(personId: string): readonly string[] {
    return (parts.channelsOf?.(personId) ?? []).filter((channel) => channel !== 'desk');
  }
}

/** What waits for the holder of a role, for their desk: one line and a link for each kind of task. */
export async function tasksOf(
  { db }: Pick<Store, 'db'>,
  roles: readonly Role[],
  now: Date,
): Promise<readonly { readonly text: string; readonly href: string }[]> {
  const found: { text: string; href: string }[] = [];
  const add = (count: number, one: string, many: string, href: string): void => {
    if (count > 0) found.push({ text: count === 1 ? `1 ${one}` : `${count} ${many}`, href });
  };
  const waiting = await db
    .selectFrom('corrections')
    .select((q) => ['kind', q.fn.countAll().as('count')])
    .where('state', '=', 'waiting')
    .groupBy('kind')
    .execute();
  const missed = Number(waiting.find(({ kind }) => kind === 'missed_danger')?.count ?? 0);
  if (roles.includes('safety_owner'))
    add(missed, 'danger reported as missed', 'dangers reported as missed', '/log/quality');
  // Whose message did not arrive may never open this page: somebody else must know.
  if (roles.includes('manager') || roles.includes('safety_owner'))
    add(
      (await undeliveredTasks(db, daysBefore(now, undeliveredDays))).length,
      'message about such a report could not be delivered',
      'messages about such reports could not be delivered',
      '/log/reach',
    );
  if (!roles.includes('assurer')) return found;
  const reported = await db
    .selectFrom('asset_reports')
    .select((q) => q.fn.count('ref').distinct().as('count'))
    .where('state', '=', 'open')
    .executeTakeFirst();
  add(Number(reported?.count ?? 0), 'service reported wrong', 'services reported wrong', '/log/freshness');
  const rest = waiting.reduce((sum, { count }) => sum + Number(count), 0) - missed;
  add(rest, 'correction or suggestion', 'corrections and suggestions', '/log/quality');
  return found;
}

/** For how long a message that did not arrive is shown. */
export const undeliveredDays = 14;

/** So many days before a moment. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}
