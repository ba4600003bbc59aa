import type { Db } from '../store/database.ts';
import { readCases, type StoredCase } from '../store/read-cases.ts';

/** Which cases of the log somebody looks for. */
export interface CaseSearch {
  readonly since?: string;
  readonly until?: string;
  readonly level?: string;
  readonly category?: string;
  readonly practice?: string;
  readonly state?: string;
  readonly outcome?: string;
  readonly ownerId?: string;
}

/** Cases that are counted and never listed: about `about`, below `exceptLevel`, with none of `unlessCategories`. */
export interface CountedOnly {
  readonly about: string;
  readonly exceptLevel: string;
  readonly unlessCategories: readonly string[];
}

export interface FoundCases {
  /** One page, newest first. */
  readonly cases: readonly StoredCase[];
  readonly total: number;
  /** Those of the search that are counted and not listed. */
  readonly countedOnly: number;
}

/** Finds cases that have left the worker's screen, newest first. The page is read by its ids, so that a long log costs no more than a short one. */
export async function searchCases(
  db: Db,
  search: CaseSearch,
  rule: CountedOnly,
  page: { readonly offset: number; readonly limit: number },
): Promise<FoundCases> {
  const ids = await matching(db, search, rule, 'listed')
    .select('cases.id')
    .orderBy('cases.opened_at', 'desc')
    .orderBy('cases.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const found = await readCases(db, { ids: ids.map((row) => row.id) });
  return {
    cases: found.toReversed(),
    total: await countOf(matching(db, search, rule, 'listed')),
    countedOnly: await countOf(matching(db, search, rule, 'counted')),
  };
}

type Matching = ReturnType<typeof matching>;

async function countOf(query: Matching): Promise<number> {
  const row = await query.select((q) => q.fn.countAll().as('count')).executeTakeFirst();
  return Number(row?.count ?? 0);
}

function matching(db: Db, search: CaseSearch, rule: CountedOnly, which: 'listed' | 'counted') {
  let find = db.selectFrom('cases').where((q) =>
    // What a worker keeps back has been told to nobody. A first event instead of "exists": for that PostgreSQL reads the whole log to list a few weeks.
    q(
      q
        .selectFrom('case_events')
        .select('case_events.seq')
        .whereRef('case_events.case_id', '=', 'cases.id')
        .where((e) =>
          e.or([
            e('case_events.kind', 'in', ['released', 'out_of_hours_called']),
            e.and([e('case_events.kind', 'in', ['created', 'reopened']), e('case_events.to_ref', 'is not', null)]),
          ]),
        )
        .limit(1),
      'is not',
      null,
    ),
  );
  find = find.where((q) => {
    const isCounted = q.and([
      q('cases.about', '=', rule.about),
      q('cases.level', '!=', rule.exceptLevel),
      ...rule.unlessCategories.map((category) => q('cases.categories', 'not like', holding(category))),
    ]);
    return which === 'counted' ? isCounted : q.not(isCounted);
  });
  if (search.since !== undefined) find = find.where('cases.opened_at', '>=', search.since);
  if (search.until !== undefined) find = find.where('cases.opened_at', '<', search.until);
  if (search.level !== undefined) find = find.where('cases.level', '=', search.level);
  if (search.practice !== undefined) find = find.where('cases.practice', '=', search.practice);
  if (search.state !== undefined) find = find.where('cases.state', '=', search.state);
  if (search.category !== undefined) find = find.where('cases.categories', 'like', holding(search.category));
  if (search.ownerId !== undefined)
    find = find.where('cases.owner_ref', 'in', (q) =>
      q
        .selectFrom('person_refs')
        .select('ref')
        .where('person_id', '=', search.ownerId ?? ''),
    );
  const { outcome } = search;
  if (outcome !== undefined) {
    find = find.where((q) =>
      q(
        q
          .selectFrom('case_events')
          .select('case_events.seq')
          .whereRef('case_events.case_id', '=', 'cases.id')
          .where('case_events.kind', '=', 'resolved')
          .where('case_events.detail', '=', outcome)
          .limit(1),
        'is not',
        null,
      ),
    );
  }
  return find;
}

// Categories are a JSON list of plain words.
function holding(category: string): string {
  return `%"${category.replace(/[^a-z_]/g, '')}"%`;
}
