// What is removed by its age alone, a line a class: the same line says what goes and what a second look may no longer find.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from './database.ts';
import type { Schema } from './schema.ts';

/** Moments before which a class is over: words past their days, records past their years, what has ended, days that are over. */
export type Over = Readonly<Record<'words' | 'records' | 'ended' | 'day', string>>;

/** One class of records whose age alone decides. */
export interface PurgeClass {
  readonly name: string;
  readonly table: keyof Schema;
  /** The column that tells the age. */
  readonly age: string;
  readonly over: keyof Over;
  /** The one column that is emptied, where the record itself stays; else the whole record goes. */
  readonly words?: string;
  /** Which records are not over whatever their age. */
  readonly unless?: RawBuilder<unknown>;
}

const whole = (name: string, table: keyof Schema, age = 'at'): PurgeClass => ({ name, table, age, over: 'words' });
const column = (name: string, table: keyof Schema, words: string): PurgeClass => ({
  ...whole(name, table),
  words,
});

/** Words, and what only serves the delivery of words. */
export const wordClasses: readonly PurgeClass[] = [
  whole('turn_texts', 'turn_texts'),
  whole('web_activities', 'web_activities'),
  whole('conversation_memory', 'conversation_memory'),
  column('gap_questions', 'gaps', 'question'),
  column('feedback_comments', 'feedback', 'comment'),
  column('report_comments', 'asset_reports', 'comment'),
  column('correction_texts', 'corrections', 'body'),
  whole('supervision_items', 'supervision_items'),
  whole('web_conversations', 'web_conversations', 'touched_at'),
  // A letter that has not arrived is still owed to somebody.
  { ...whole('letters', 'outbox', 'created_at'), unless: sql`state = 'waiting'` },
  whole('timers', 'deadlines', 'done_at'),
  whole('message_ids', 'case_keys'),
  whole('reply_ids', 'channel_replies'),
  whole('changes', 'changes'),
  { ...whole('sign_ins', 'sign_ins', 'expires_at'), over: 'ended' },
  { ...whole('day_places', 'day_places', 'day'), over: 'day' },
];

/** What is left of turns and reports once their words are gone. */
export const recordClasses: readonly PurgeClass[] = [
  whole('turns', 'turns'),
  whole('gaps', 'gaps'),
  whole('feedback', 'feedback'),
  whole('asset_reports', 'asset_reports'),
  whole('corrections', 'corrections'),
  whole('model_calls', 'model_calls'),
  whole('gap_work', 'gap_work', 'given_at'),
].map((each) => ({ ...each, over: 'records' }));

function past({ age, over, words, unless }: PurgeClass, moments: Over): RawBuilder<unknown> {
  const parts = [sql`${sql.ref(age)} < ${moments[over]}`];
  if (words !== undefined) parts.push(sql`${sql.ref(words)} is not null`);
  if (unless !== undefined) parts.push(sql`not (${unless})`);
  return sql.join(parts, sql` and `);
}

/** Removes what is over; tells how many records that were. */
export async function emptyClass(trx: Db, each: PurgeClass, moments: Over): Promise<number> {
  const { table, words } = each;
  const act =
    words === undefined
      ? sql`delete from ${sql.table(table)}`
      : sql`update ${sql.table(table)} set ${sql.ref(words)} = null`;
  const { numAffectedRows } = await sql`${act} where ${past(each, moments)}`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** How many are over and still there. */
export async function leftInClass(db: Db, each: PurgeClass, moments: Over): Promise<number> {
  const found = sql<{ count: number | string }>`select count(*) as count from ${sql.table(each.table)}`;
  const { rows } = await sql<{ count: number | string }>`${found} where ${past(each, moments)}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
