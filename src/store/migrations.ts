import { type Kysely, sql } from 'kysely';
import { AppError } from '../errors.ts';
import type { Schema } from './schema.ts';

export type StoreKind = 'sqlite' | 'postgres';

interface Migration {
  readonly version: number;
  readonly effect: string;
  readonly statements: (kind: StoreKind) => readonly string[];
}

// Never edit a migration that has been released: add the next one.
const migrations: readonly Migration[] = [
  {
    version: 1,
    effect: 'cases, their events and texts, timers, outbox, conversations and records',
    statements: (kind) => [
      'create table log_head (id integer primary key, seq integer not null, hash text not null, count integer not null)',
      "insert into log_head (id, seq, hash, count) values (1, 0, '', 0)",
      'create table person_refs (ref text primary key, person_id text unique, name text)',
      `create table cases (id text primary key, level text not null, about text not null, categories text not null, why text not null,
        practice text, protocol_id text, worker_ref text not null references person_refs (ref), conversation_channel text not null, conversation_id text,
        chosen_contact text, opened_at text not null, state text not null, owner_ref text, due_at text, held_until text, last_at text not null, hold_reason text)`,
      'create index cases_by_state on cases (state, opened_at)',
      'create index cases_by_worker on cases (worker_ref, opened_at)',
      'create table case_keys (key text primary key, case_id text not null references cases (id) on delete cascade, at text not null)',
      `create table case_events (seq integer primary key, case_id text, at text, kind text, actor text, channel text, to_ref text, detail text,
        facts_hash text, text_hash text, prev_hash text not null, hash text not null)`,
      'create index case_events_by_case on case_events (case_id, seq)',
      'create table event_texts (seq integer primary key references case_events (seq), salt text not null, body text not null)',
      `create table deadlines (id text primary key, case_id text references cases (id) on delete cascade, kind text not null, due_at text not null,
        calendar integer not null, done_at text)`,
      'create index deadlines_due on deadlines (done_at, due_at)',
      'create index deadlines_by_case on deadlines (case_id)',
      `create table outbox (delivery_key text primary key, case_id text references cases (id) on delete cascade, side text not null, person_id text not null,
        channel text not null, conversation_id text, purpose text not null, event_seq integer not null, state text not null, attempts integer not null,
        next_attempt_at text not null, lease_by text, lease_until text, last_why text, created_at text not null)`,
      'create index outbox_waiting on outbox (state, next_attempt_at)',
      'create index outbox_by_case on outbox (case_id)',
      'create table clock (id integer primary key, last_seen text not null)',
      `create table conversation_references (person_id text not null, channel text not null, reference text not null, updated_at text not null,
        primary key (person_id, channel))`,
      'create table web_conversations (id text primary key, user_id text not null, created_at text not null, last_seq integer not null, touched_at text not null)',
      'create index web_conversations_by_user on web_conversations (user_id, created_at)',
      `create table web_activities (conversation_id text not null references web_conversations (id) on delete cascade, seq integer not null, author text not null,
        activity text not null, delivery_key text unique, at text not null, primary key (conversation_id, seq))`,
      'create index web_activities_by_time on web_activities (at)',
      kind === 'sqlite'
        ? 'create table changes (id integer primary key autoincrement, topic text not null, subject text not null, at text not null)'
        : 'create table changes (id bigserial primary key, topic text not null, subject text not null, at text not null)',
      `create table turns (id text primary key, at text not null, worker_id text not null, conversation_id text not null, channel text not null, practice text,
        kind text not null, level text not null, about text not null, categories text not null, refs text not null, confidence double precision, mode text not null,
        masked text not null, durations text not null, knowledge_version text not null, case_id text)`,
      'create index turns_by_time on turns (at)',
      'create index turns_by_worker on turns (worker_id, at)',
      'create table turn_texts (turn_id text primary key references turns (id) on delete cascade, question text not null, answer text not null, at text not null)',
      `create table gaps (id text primary key, at text not null, turn_id text, worker_id text not null, practice text, group_key text not null, question text,
        state text not null, best_confidence double precision)`,
      'create index gaps_by_key on gaps (group_key)',
      `create table feedback (id text primary key, at text not null, turn_id text not null, worker_id text not null, thumb text not null, reason text not null,
        refs text not null, comment text, unique (turn_id, worker_id))`,
      `create table asset_reports (id text primary key, at text not null, ref text not null, worker_id text not null, what text not null, comment text,
        state text not null, closed_at text)`,
      'create index asset_reports_by_ref on asset_reports (ref)',
      `create table corrections (id text primary key, at text not null, by_id text not null, kind text not null, ref text, case_id text, turn_id text, body text,
        state text not null, decided_by text, decided_at text)`,
      `create table induction_progress (worker_id text not null, step_id text not null, state text not null, detail text not null, at text not null,
        primary key (worker_id, step_id))`,
      `create table reach_checks (person_id text not null, channel text not null, ok integer not null, why text not null, checked_at text not null,
        primary key (person_id, channel))`,
      `create table supervision_items (id text primary key, worker_id text not null, at text not null, turn_id text, case_id text, body text, done_at text)`,
      'create index supervision_items_by_worker on supervision_items (worker_id, at)',
      `create table sign_ins (id text primary key, kind text not null, person_id text not null, person_name text not null, roles text not null,
        made_at text not null, expires_at text not null, used_at text)`,
      'create table stored_keys (name text primary key, secret text not null, made_at text not null)',
      `create table model_usage (day text not null, model text not null, calls integer not null, tokens_in integer not null, tokens_out integer not null,
        failures integer not null, millis integer not null, primary key (day, model))`,
    ],
  },
  {
    version: 2,
    effect: 'what the assistant remembers of a conversation',
    statements: () => [
      'create table conversation_memory (conversation_id text primary key, memory text not null, at text not null)',
      'create index conversation_memory_by_time on conversation_memory (at)',
    ],
  },
  {
    version: 3,
    effect: 'what knowledge owners work through: gaps given to somebody, services confirmed; cases found by their time',
    statements: () => [
      `create table gap_work (group_key text primary key, owner_id text not null, given_at text not null, given_by text not null,
        closed_ref text, closed_by text, closed_at text)`,
      `create table service_checks (asset_id text primary key, checked_on text not null, checked_by text not null, at text not null)`,
      'create index cases_by_time on cases (opened_at, id)',
      'create index feedback_by_time on feedback (at)',
      'create index gaps_by_time on gaps (at)',
    ],
  },
  {
    version: 4,
    effect: 'each call of a model, and under which id a channel knows a reply',
    statements: () => [
      `create table model_calls (id text primary key, at text not null, model text not null, prompt text not null, prompt_version text not null,
        outcome text not null, tokens_in integer not null, tokens_out integer not null, millis integer not null, attempts integer not null)`,
      'create index model_calls_by_time on model_calls (at)',
      `create table channel_replies (activity_id text not null, conversation_id text not null, turn_id text not null, at text not null,
        primary key (conversation_id, activity_id))`,
      'create index channel_replies_by_time on channel_replies (at)',
    ],
  },
  {
    version: 5,
    effect: 'at which practice somebody is today',
    statements: () => [
      'create table day_places (person_id text primary key, practice text not null, day text not null)',
      'create index day_places_by_day on day_places (day)',
    ],
  },
];

const MIGRATION_LOCK = 711_900;

/** Brings the tables forward to what this version knows; of several processes that start together one does it and the others wait. */
export async function migrate(db: Kysely<Schema>, kind: StoreKind): Promise<void> {
  // An up-to-date store is opened without a write, so that a full disk does not keep people from reading it.
  if ((await currentVersion(db, kind)) === newest) return;
  await db.transaction().execute(async (trx) => {
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(trx);
    await sql`create table if not exists schema_version (version integer primary key, applied_at text not null)`.execute(
      trx,
    );
    const done = (await currentVersion(trx, kind)) ?? 0;
    if (done > newest) {
      throw new AppError(
        'store',
        `the store is at version ${done}; this program knows ${newest}: start the newer program, or restore the older store`,
      );
    }
    for (const migration of migrations.filter(({ version }) => version > done)) {
      for (const statement of migration.statements(kind)) await sql.raw(statement).execute(trx);
      await trx
        .insertInto('schema_version')
        .values({ version: migration.version, applied_at: new Date().toISOString() })
        .execute();
    }
  });
}

const newest = Math.max(...migrations.map(({ version }) => version));

async function currentVersion(db: Kysely<Schema>, kind: StoreKind): Promise<number | undefined> {
  const found =
    kind === 'sqlite'
      ? await sql<{
          n: number;
        }>`select count(*) as n from sqlite_master where type = 'table' and name = 'schema_version'`.execute(db)
      : await sql<{
          n: number;
        }>`select count(*)::integer as n from information_schema.tables where table_name = 'schema_version' and table_schema = current_schema()`.execute(
          db,
        );
  if (Number(found.rows[0]?.n ?? 0) === 0) return undefined;
  const { rows } = await sql<{ v: number | null }>`select max(version) as v from schema_version`.execute(db);
  return rows[0]?.v ?? 0;
}
