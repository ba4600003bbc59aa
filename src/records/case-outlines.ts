import type { Db } from '../store/database.ts';
import { type StoredCase, type StoredEvent, storedCase } from '../store/read-cases.ts';

const counted = [
  'created',
  'released',
  'out_of_hours_called',
  'owned',
  'second_contact_called',
  'manager_called',
  'called_again',
  'handed_on',
  'resolved',
  'reopened',
  'withdrawn',
  'not_a_crisis',
];
const CASES_AT_ONCE = 2000;
const nobody = { id: '', name: undefined };
const notRead = {
  protocol_id: null,
  conversation_channel: '',
  conversation_id: null,
  chosen_contact: null,
  hold_reason: null,
};

/** Cases of a time with only what figures need of them: no texts, no names. Made for reading many. */
export async function readOutlines(db: Db, since: Date, until: Date): Promise<readonly StoredCase[]> {
  const [from, to] = [since.toISOString(), until.toISOString()];
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'level', 'about', 'categories', 'why', 'practice', 'opened_at', 'due_at', 'state'])
    .where('opened_at', '>=', from)
    .where('opened_at', '<', to)
    .orderBy('opened_at')
    .execute();
  const byCase = new Map<string, StoredEvent[]>(rows.map((row) => [row.id, []]));
  // By their cases, some hundreds at a time: asked for by the time of the case, PostgreSQL reads the whole log to give a few weeks of it.
  for (let place = 0; place < rows.length; place += CASES_AT_ONCE) {
    const ids = rows.slice(place, place + CASES_AT_ONCE).map(({ id }) => id);
    for (const { case_id, seq, at, kind, to_ref, detail } of await eventsOf(db, ids)) {
      const event = {
        seq,
        caseId: case_id ?? '',
        at: at ?? '',
        kind: kind ?? '',
        actor: nobody,
        channel: '',
        ...(to_ref !== null && { to: nobody }),
        ...(detail !== null && { detail }),
      };
      byCase.get(case_id ?? '')?.push(event);
    }
  }
  // Ordered here, for the same reason.
  for (const each of byCase.values()) each.sort((a, b) => a.seq - b.seq);
  return rows.map((row) => storedCase({ ...row, ...notRead }, nobody, byCase.get(row.id) ?? []));
}

function eventsOf(db: Db, caseIds: readonly string[]) {
  return db
    .selectFrom('case_events')
    .select(['case_id', 'seq', 'at', 'kind', 'to_ref', 'detail'])
    .where('case_id', 'in', caseIds)
    .where('kind', 'in', counted)
    .execute();
}

/** Changes whenever anything is added to the log: figures made at the same mark are the same. */
export async function logMark(db: Db): Promise<number> {
  return (await db.selectFrom('log_head').select('seq').executeTakeFirst())?.seq ?? 0;
}
