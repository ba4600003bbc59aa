import { factsOfRow, STORE_CASE } from '../store/case-log.ts';
import type { Store } from '../store/database.ts';
import { chainHash, factsHash, saltedTextHash } from '../store/event-chain.ts';
import type { CaseEventTable, CaseTable } from '../store/schema.ts';

export interface LogFault {
  /** Place in the chain. */
  readonly seq: number;
  readonly caseId: string | undefined;
  readonly what:
    | 'changed'
    | 'missing'
    | 'out_of_order'
    | 'text_changed'
    | 'text_missing'
    | 'case_changed'
    | 'case_missing'
    | 'tail_removed'
    | 'emptied'
    | 'not_the_noted_log';
}

export interface LogVerdict {
  readonly ok: boolean;
  readonly events: number;
  /** Events past their retention, of which only the links remain. */
  readonly husks: number;
  readonly texts: number;
  readonly faults: readonly LogFault[];
  /** `SEQ:HASH` of the newest event. Noted elsewhere, it proves later that nothing before it was changed. */
  readonly head: string;
}

const BATCH = 5000;
const MOST_FAULTS = 100;

/** Reads the whole chain and finds what was changed, removed or put in another order; what a purge or an erasure removed is no fault. */
export async function verifyLog(store: Store, options: { readonly noted?: string } = {}): Promise<LogVerdict> {
  const faults: LogFault[] = [];
  const fault = (what: LogFault['what'], seq: number, caseId?: string | null): void => {
    if (faults.length < MOST_FAULTS) faults.push({ what, seq, caseId: caseId ?? undefined });
  };
  const head = await store.db.selectFrom('log_head').selectAll().where('id', '=', 1).executeTakeFirstOrThrow();
  const cases = new Map((await store.db.selectFrom('cases').selectAll().execute()).map((row) => [row.id, row]));
  const missingTexts: { readonly seq: number; readonly caseId: string; readonly at: string }[] = [];
  const husks: number[] = [];
  const removals = new Map<string, { readonly seq: number; readonly before: string; readonly texts: number }[]>();
  let husksUpTo = 0;
  let previous = { seq: 0, hash: '' };
  let count = 0;
  let texts = 0;

  for (let from = 0; ; ) {
    const rows = await readBatch(store, from);
    for (const row of rows) {
      if (row.seq !== previous.seq + 1) fault('missing', previous.seq + 1, row.case_id);
      else if (row.prev_hash !== previous.hash) fault('out_of_order', row.seq, row.case_id);
      previous = { seq: row.seq, hash: row.hash };
      count += 1;
      if (
        `${row.seq}:` === options.noted?.slice(0, options.noted.indexOf(':') + 1) &&
        options.noted !== `${row.seq}:${row.hash}`
      )
        fault('not_the_noted_log', row.seq);
      if (row.kind === null) husks.push(row.seq);
      else {
        if (hashOf(row) !== row.hash) fault('changed', row.seq, row.case_id);
        checkCase(row, cases, fault);
        noteRemoval(row, removals);
        husksUpTo = Math.max(
          husksUpTo,
          row.case_id === STORE_CASE && row.kind === 'text_purged' ? huskMark(row.detail) : 0,
        );
        if (row.text_hash !== null) {
          texts += 1;
          if (row.body === null) missingTexts.push({ seq: row.seq, caseId: row.case_id ?? '', at: row.at ?? '' });
          else if (saltedTextHash(row.salt ?? '', row.body) !== row.text_hash)
            fault('text_changed', row.seq, row.case_id);
        }
      }
    }
    if (rows.length < BATCH) break;
    from = previous.seq;
  }
  for (const seq of husks) if (seq > husksUpTo) fault('emptied', seq);
  const allowed = new Map(
    [...removals].map(([caseId, all]) => [caseId, all.reduce((sum, each) => sum + each.texts, 0)]),
  );
  for (const text of missingTexts) {
    const covered = removals.get(text.caseId)?.some((removal) => removal.seq > text.seq && text.at < removal.before);
    const left = (allowed.get(text.caseId) ?? 0) - 1;
    allowed.set(text.caseId, left);
    if (!covered || left < 0) fault('text_missing', text.seq, text.caseId);
  }
  if (head.seq !== previous.seq || head.hash !== previous.hash || head.count !== count) fault('tail_removed', head.seq);
  const notedSeq = Number(options.noted?.split(':')[0] ?? 0);
  if (notedSeq > previous.seq) fault('not_the_noted_log', notedSeq);
  return {
    ok: faults.length === 0,
    events: count,
    husks: husks.length,
    texts,
    faults,
    head: `${head.seq}:${head.hash}`,
  };
}

type Row = CaseEventTable & { readonly salt: string | null; readonly body: string | null };

async function readBatch(store: Store, after: number): Promise<readonly Row[]> {
  return store.db
    .selectFrom('case_events')
    .leftJoin('event_texts', 'event_texts.seq', 'case_events.seq')
    .selectAll('case_events')
    .select(['event_texts.salt', 'event_texts.body'])
    .where('case_events.seq', '>', after)
    .orderBy('case_events.seq')
    .limit(BATCH)
    .execute();
}

function hashOf(row: Row): string {
  return chainHash(row.prev_hash, {
    seq: row.seq,
    caseId: row.case_id ?? '',
    at: row.at ?? '',
    kind: row.kind ?? '',
    actor: row.actor ?? '',
    channel: row.channel ?? '',
    to: row.to_ref,
    detail: row.detail,
    factsHash: row.facts_hash,
    textHash: row.text_hash,
  });
}

function checkCase(
  row: Row,
  cases: ReadonlyMap<string, CaseTable>,
  fault: (what: LogFault['what'], seq: number, caseId?: string | null) => void,
): void {
  if (row.case_id === null || row.case_id === STORE_CASE || row.kind !== 'created') return;
  const found = cases.get(row.case_id);
  if (!found) fault('case_missing', row.seq, row.case_id);
  else if (row.facts_hash !== factsHash(factsOfRow(found))) fault('case_changed', row.seq, row.case_id);
}

function noteRemoval(
  row: Row,
  removals: Map<string, { readonly seq: number; readonly before: string; readonly texts: number }[]>,
): void {
  if (row.case_id === null || (row.kind !== 'text_purged' && row.kind !== 'text_erased')) return;
  const before = row.kind === 'text_erased' ? '9999' : (/before:([^;]+)/.exec(row.detail ?? '')?.[1] ?? '');
  const texts = Number(/(?:^|;)n:(\d+)/.exec(row.detail ?? '')?.[1] ?? 0);
  removals.set(row.case_id, [...(removals.get(row.case_id) ?? []), { seq: row.seq, before, texts }]);
}

function huskMark(detail: string | null): number {
  return Number(/(?:^|;)husks:(\d+)/.exec(detail ?? '')?.[1] ?? 0);
}
