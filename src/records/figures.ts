import { createWallClock } from '../knowledge/local-time.ts';
import type { StoredCase, StoredEvent } from '../store/read-cases.ts';
import { tellsSomebody, type Wait, waitsOf } from './waits.ts';

/** How long something took, in minutes. */
export interface Times {
  readonly count: number;
  readonly median: number | undefined;
  /** Nine of ten were faster. */
  readonly slowestTenth: number | undefined;
}

/** Numbers of the cases of one level, or of all. */
export interface LevelFigures {
  readonly cases: number;
  readonly toOwn: Times;
  readonly toResolve: Times;
  /** Every case is one of these four: they add up to `cases`. */
  readonly takenInTime: number;
  /** Waited longer than the limit of their level for somebody to take them, the first time or any other. */
  readonly missed: number;
  /** Nobody owns it, and there is still time. */
  readonly notDueYet: number;
  /** Withdrawn in time, before anybody took it. */
  readonly withdrawnUntaken: number;
  readonly notACrisis: number;
  readonly notACrisisRate: number | undefined;
  readonly passedOn: number;
  readonly withdrawn: number;
  readonly stillOpen: number;
}

/** What a manager sees: how many, how fast, when and about what; never whose. */
export interface Figures {
  readonly from: Date;
  readonly to: Date;
  readonly all: LevelFigures;
  readonly byLevel: Readonly<Record<'now' | 'today' | 'supervision', LevelFigures>>;
  /** Monday of each week, with no week left out. */
  readonly byWeek: ReadonlyMap<string, number>;
  /** Cases by the hour of the day, 0 to 23, on the service's clock. */
  readonly byHour: readonly number[];
  readonly byCategory: ReadonlyMap<string, number>;
  readonly byPractice: ReadonlyMap<string, number>;
  readonly byWhy: ReadonlyMap<string, number>;
}

export interface FigureRules {
  readonly from: Date;
  readonly to: Date;
  readonly timeZone: string;
  /** Minutes within which a case must be owned. */
  readonly limits: Readonly<Record<'now' | 'today' | 'supervision', number>>;
  /** When a case for supervision that begins to wait then is due: the rule of the clock that calls the next person. */
  readonly supervisionDue: (from: Date) => Date;
  readonly now: Date;
}

/** Whether a case is counted: somebody has been told of it. */
export function isCounted(found: StoredCase): boolean {
  return found.events.some(tellsSomebody);
}

/** Counts cases. Those a worker kept back and withdrew before anybody was told are not counted. */
export function figuresOf(cases: readonly StoredCase[], rules: FigureRules): Figures {
  const lives = cases.map((found) => lifeOf(found)).filter((life) => life.releasedAt !== undefined);
  const ofLevel = (level: string) =>
    levelFigures(
      lives.filter((life) => life.found.level === level),
      rules,
    );
  return {
    from: rules.from,
    to: rules.to,
    all: levelFigures(lives, rules),
    byLevel: { now: ofLevel('now'), today: ofLevel('today'), supervision: ofLevel('supervision') },
    byWeek: weeks(lives, rules),
    byHour: hours(lives, rules),
    byCategory: counted(lives.flatMap((life) => life.found.categories)),
    byPractice: counted(lives.flatMap((life) => life.found.practice ?? [])),
    byWhy: counted(lives.map((life) => life.found.why)),
  };
}

/** The stations of a case in milliseconds, the first time each was reached. */
interface Life {
  readonly found: StoredCase;
  readonly waits: readonly Wait[];
  readonly releasedAt: number | undefined;
  readonly ownedAt: number | undefined;
  readonly resolvedAt: number | undefined;
  readonly withdrawnAt: number | undefined;
  readonly notACrisis: boolean;
  readonly passedOn: boolean;
}

const passing = new Set(['second_contact_called', 'manager_called', 'called_again']);

function lifeOf(found: StoredCase): Life {
  const first = (is: (event: StoredEvent) => boolean) => {
    const event = found.events.find(is);
    return event && Date.parse(event.at);
  };
  const last = found.events.findLast(
    (event) =>
      event.kind === 'resolved' ||
      event.kind === 'reopened' ||
      event.kind === 'withdrawn' ||
      event.kind === 'not_a_crisis',
  );
  const owned = first((event) => event.kind === 'owned');
  return {
    found,
    waits: waitsOf(found),
    releasedAt: first(tellsSomebody),
    ownedAt: owned,
    resolvedAt: last?.kind === 'resolved' ? Date.parse(last.at) : undefined,
    withdrawnAt:
      last?.kind === 'withdrawn' || (last?.kind === 'not_a_crisis' && owned === undefined)
        ? Date.parse(last.at)
        : undefined,
    notACrisis: found.events.some((event) => event.kind === 'not_a_crisis'),
    passedOn: found.events.some((event) => passing.has(event.kind)),
  };
}

function levelFigures(lives: readonly Life[], rules: FigureRules): LevelFigures {
  const notACrisis = lives.filter((life) => life.notACrisis).length;
  const takings = lives.map((life) => takingOf(life, rules));
  const count = (taking: Taking): number => takings.filter((each) => each === taking).length;
  return {
    cases: lives.length,
    toOwn: times(lives.map(toOwn)),
    toResolve: times(lives.map((life) => between(life.releasedAt, life.resolvedAt))),
    takenInTime: count('in_time'),
    missed: count('missed'),
    notDueYet: count('not_due_yet'),
    withdrawnUntaken: count('withdrawn'),
    notACrisis,
    notACrisisRate: lives.length === 0 ? undefined : notACrisis / lives.length,
    passedOn: lives.filter((life) => life.passedOn).length,
    withdrawn: lives.filter((life) => life.withdrawnAt !== undefined).length,
    stillOpen: lives.filter((life) => life.resolvedAt === undefined && life.withdrawnAt === undefined).length,
  };
}

type Taking = 'in_time' | 'missed' | 'withdrawn' | 'not_due_yet';

// Only what somebody took counts as taken: what still has time is neither in time nor missed.
function takingOf(life: Life, rules: FigureRules): Taking {
  if (life.waits.some((wait) => isMissed(life.found, wait, rules))) return 'missed';
  switch (life.waits.at(-1)?.ended) {
    case 'owned':
    case 'resolved':
      return 'in_time';
    case 'withdrawn':
      return life.ownedAt === undefined ? 'withdrawn' : 'in_time';
    case 'handed_on':
    case 'waiting':
    case undefined:
      return 'not_due_yet';
  }
}

function isMissed({ level, dueAt }: StoredCase, wait: Wait, { limits, supervisionDue, now }: FigureRules): boolean {
  const until = wait.until ?? now.getTime();
  // Most are taken long before: only of the others it is asked when the service was open.
  if (until - wait.from <= limits[level as keyof typeof limits] * 60_000) return false;
  // What waits for its first call has its time written on it; once somebody else was called that is the next call's.
  if (wait.ended === 'waiting' && !wait.passedOn && dueAt !== undefined) return until > Date.parse(dueAt);
  return level !== 'supervision' || until > supervisionDue(new Date(wait.from)).getTime();
}

function toOwn({ waits }: Life): number | undefined {
  const taken = waits.find(({ ended }) => ended === 'owned');
  return between(taken?.sentAt, taken?.until);
}

function between(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : Math.max(0, to - from) / 60_000;
}

function times(minutes: readonly (number | undefined)[]): Times {
  const sorted = minutes.filter((each) => each !== undefined).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length === 0
      ? undefined
      : sorted.length % 2 === 1
        ? sorted[Math.floor(middle)]
        : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { count: sorted.length, median, slowestTenth: sorted[Math.ceil(sorted.length * 0.9) - 1] };
}

function hours(lives: readonly Life[], { timeZone }: FigureRules): readonly number[] {
  const wallClock = createWallClock(timeZone);
  const counts = new Array<number>(24).fill(0);
  for (const life of lives) counts[wallClock(new Date(life.found.openedAt)).hour]! += 1;
  return counts;
}

function weeks(lives: readonly Life[], { from, to, timeZone }: FigureRules): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const wallClock = createWallClock(timeZone);
  const mondayOf = (at: Date): string => {
    const { date } = wallClock(at);
    return plusDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
  };
  const last = mondayOf(new Date(to.getTime() - 1));
  for (let monday = mondayOf(from); monday <= last; monday = plusDays(monday, 7)) counts.set(monday, 0);
  for (const life of lives) {
    const monday = mondayOf(new Date(life.found.openedAt));
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return counts;
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}
