import type { Db } from '../store/database.ts';

/** How the assistant was used in one week. */
export interface UseInWeek {
  readonly monday: string;
  readonly asked: number;
  readonly answered: number;
  readonly notAnswered: number;
  /** Questions from which a case came, or for which a protocol was shown. */
  readonly escalated: number;
  readonly helpful: number;
  readonly unhelpful: number;
}

export interface UseFigures {
  readonly weeks: readonly UseInWeek[];
  readonly all: Omit<UseInWeek, 'monday'>;
  /** Coded reasons given with a thumb down. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Cited documents and records, by how often a citing answer was found unhelpful. */
  readonly unhelpfulRefs: ReadonlyMap<string, number>;
}

type Counts = { -readonly [K in keyof Omit<UseInWeek, 'monday'>]: number };

/** Counts turns and thumbs by week; days are those of UTC. Turns that report a status, and steps of the induction, are no questions. */
export async function useFigures(db: Db, since: Date, until: Date): Promise<UseFigures> {
  const [from, to] = [since.toISOString(), until.toISOString()];
  const turns = await db
    .selectFrom('turns')
    .select((q) => [
      q.fn<string>('substr', ['at', q.lit(1), q.lit(10)]).as('day'),
      'kind',
      q.fn.countAll().as('count'),
      q.fn.count('case_id').as('cases'),
    ])
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy(['day', 'kind'])
    .execute();
  const thumbs = await db
    .selectFrom('feedback')
    .select(['at', 'thumb', 'reason', 'refs'])
    .where('at', '>=', from)
    .where('at', '<', to)
    .execute();
  const weeks = new Map<string, Counts>();
  for (
    let monday = mondayOf(from);
    monday <= mondayOf(new Date(until.getTime() - 1).toISOString());
    monday = plusDays(monday, 7)
  )
    weeks.set(monday, nothing());
  const weekOf = (day: string): Counts => weeks.get(mondayOf(day)) ?? nothing();
  for (const turn of turns) addTurns(weekOf(turn.day), turn.kind, Number(turn.count), Number(turn.cases));
  const reasons = new Map<string, number>();
  const unhelpfulRefs = new Map<string, number>();
  for (const { at, thumb, reason, refs } of thumbs) {
    const week = weekOf(at);
    if (thumb === 'up') {
      week.helpful += 1;
      continue;
    }
    week.unhelpful += 1;
    bump(reasons, reason);
    for (const ref of new Set((JSON.parse(refs) as string[]).map((each) => each.split('#')[0] ?? each)))
      bump(unhelpfulRefs, ref);
  }
  return {
    weeks: [...weeks].map(([monday, counts]) => ({ monday, ...counts })),
    all: sum([...weeks.values()]),
    reasons: sorted(reasons),
    unhelpfulRefs: sorted(unhelpfulRefs),
  };
}

/** Questions and those not answered, by the practice the worker was at; '' where none was said. */
export async function useByPractice(
  db: Db,
  since: Date,
  until: Date,
): Promise<ReadonlyMap<string, { readonly asked: number; readonly notAnswered: number }>> {
  const rows = await db
    .selectFrom('turns')
    .select((q) => ['practice', 'kind', q.fn.countAll().as('count')])
    .where('at', '>=', since.toISOString())
    .where('at', '<', until.toISOString())
    .groupBy(['practice', 'kind'])
    .execute();
  const found = new Map<string, Counts>();
  for (const { practice, kind, count } of rows) {
    const counts = found.get(practice ?? '') ?? nothing();
    addTurns(counts, kind, Number(count), 0);
    found.set(practice ?? '', counts);
  }
  return found;
}

/** Documents cited between two times, with how many questions cited each; of one practice where it is given ('' for turns at none). */
export async function citedDocuments(
  db: Db,
  since: Date,
  until: Date,
  practice?: string,
): Promise<ReadonlyMap<string, number>> {
  let find = db
    .selectFrom('turns')
    .select((q) => ['refs', q.fn.countAll().as('count')])
    .where('at', '>=', since.toISOString())
    .where('at', '<', until.toISOString())
    .where('refs', '!=', '[]')
    .groupBy('refs');
  if (practice === '') find = find.where('practice', 'is', null);
  else if (practice !== undefined) find = find.where('practice', '=', practice);
  const rows = await find.execute();
  const cited = new Map<string, number>();
  for (const { refs, count } of rows) {
    for (const path of new Set((JSON.parse(refs) as string[]).map((ref) => ref.split('#')[0] ?? ref)))
      bump(cited, path, Number(count));
  }
  return sorted(cited);
}

function addTurns(week: Counts, kind: string, count: number, cases: number): void {
  if (kind === 'status' || kind === 'refusal' || kind === 'induction') return;
  week.asked += count;
  if (kind === 'gap') week.notAnswered += count;
  else if (kind === 'answer') week.answered += count;
  if (kind === 'escalation' || kind === 'protocol') week.escalated += count;
  else week.escalated += cases;
}

function nothing(): Counts {
  return { asked: 0, answered: 0, notAnswered: 0, escalated: 0, helpful: 0, unhelpful: 0 };
}

function sum(weeks: readonly Counts[]): Counts {
  const all = nothing();
  for (const week of weeks) for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += week[key];
  return all;
}

function bump(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function sorted(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}

function mondayOf(at: string): string {
  const date = at.slice(0, 10);
  return plusDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
