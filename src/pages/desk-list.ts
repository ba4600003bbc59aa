// The desk's list: open cases in the order in which somebody has to act, without a word of what was written.
import type { EscalationCase } from '../escalation/case.ts';
import { isClosed } from '../escalation/case-state.ts';
import type { Hearing } from '../escalation/rota.ts';
import type { Person } from '../identity/person.ts';
import type { ServiceSettings } from '../knowledge/knowledge.ts';
import { counted, type Due, dueOf, span, timeOf } from './desk-time.ts';
import { aboutWords, headlineOf, levelWords, outcomeOf, stateWords } from './desk-words.ts';

/** One case as it stands in the list. */
export interface DeskRow {
  readonly id: string;
  readonly href: string;
  readonly level: EscalationCase['level'];
  readonly levelWord: string;
  readonly headline: string;
  readonly about: string;
  readonly worker: string;
  readonly practice: string | undefined;
  readonly raised: string;
  readonly ago: string;
  readonly standing: string;
  readonly due: Due;
  readonly isPrivate: boolean;
  /** The viewer raised it. */
  readonly isOwn: boolean;
  readonly canOwn: boolean;
}

/** The list in its groups; what cannot wait stands first. */
export interface DeskList {
  readonly overdue: readonly DeskRow[];
  /** Questions for supervision that nobody has taken for days: shown as late, without the alarm that danger has. */
  readonly late: readonly DeskRow[];
  readonly waiting: readonly DeskRow[];
  readonly mine: readonly DeskRow[];
  readonly others: readonly DeskRow[];
  readonly closed: readonly DeskRow[];
  readonly notShown: number;
  /** Of the overdue and the waiting, those that are `now`. */
  readonly urgent: number;
  /** Opens the page's title, so that a tab in the background tells it. */
  readonly tally: string;
}

const CLOSED_SHOWN = 50;

/** Groups and orders what a person may see. */
export function deskList(
  found: { readonly cases: readonly EscalationCase[]; readonly notShown: number },
  viewer: Person,
  now: Date,
  service: ServiceSettings,
): DeskList {
  const rows = found.cases.map((each) => ({ found: each, row: rowOf(each, viewer, now, service) }));
  const pick = (belongs: (each: (typeof rows)[number]) => boolean): readonly DeskRow[] =>
    rows
      .filter(belongs)
      .sort(bySoonest)
      .map(({ row }) => row);
  const open = (each: EscalationCase): boolean => !isClosed(each.state);
  const isLate = (each: EscalationCase, row: DeskRow): boolean => open(each) && row.due.kind === 'overdue';
  const overdue = pick(({ found: each, row }) => isLate(each, row) && each.level !== 'supervision');
  const late = pick(({ found: each, row }) => isLate(each, row) && each.level === 'supervision');
  const waiting = pick(
    ({ found: each, row }) => open(each) && each.ownerId === undefined && row.due.kind !== 'overdue',
  );
  const mine = pick(({ found: each, row }) => open(each) && each.ownerId === viewer.id && row.due.kind !== 'overdue');
  const others = pick(
    ({ found: each, row }) =>
      open(each) && each.ownerId !== undefined && each.ownerId !== viewer.id && row.due.kind !== 'overdue',
  );
  const closed = pick(({ found: each }) => !open(each))
    .toReversed()
    .slice(0, CLOSED_SHOWN);
  const urgent = [...overdue, ...waiting].filter((row) => row.level === 'now').length;
  return {
    overdue,
    late,
    waiting,
    mine,
    others,
    closed,
    notShown: found.notShown,
    urgent,
    tally: tallyOf(overdue.length, late.length, waiting.length),
  };
}

function tallyOf(overdue: number, late: number, waiting: number): string {
  const parts = [
    ...(overdue > 0 ? [`${overdue} OVERDUE`] : []),
    ...(late > 0 ? [`${late} late`] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
  ];
  return parts.length > 0 ? `(${parts.join(', ')}) ` : '';
}

function rowOf(found: EscalationCase, viewer: Person, now: Date, service: ServiceSettings): DeskRow {
  const own = found.workerId === viewer.id;
  const due = dueOf(found, now, service);
  return {
    id: found.id,
    href: `/desk/cases/${encodeURIComponent(found.id)}`,
    level: found.level,
    levelWord: levelWords[found.level],
    headline: headlineOf(found),
    about: own && found.about === 'worker' ? 'about you' : aboutWords[found.about],
    worker: own ? 'you' : found.workerName,
    practice: found.practice,
    raised: timeOf(found.openedAt, now, service.timeZone),
    ago: agoOf(found.openedAt, now),
    standing: standingSentence(found, viewer),
    due,
    isPrivate: found.ownDistress,
    isOwn: own,
    canOwn: !own && !isClosed(found.state) && found.ownerId === undefined,
  };
}

function agoOf(at: string, now: Date): string {
  const ago = span(at, now);
  return ago === '0 minutes' ? 'just now' : `${ago} ago`;
}

/** Where a case stands, with the name of whoever has it or was called. */
export function standingSentence(found: EscalationCase, viewer: Person): string {
  const called =
    found.calledId === viewer.id
      ? 'you were called'
      : found.calledName === undefined
        ? undefined
        : `${found.calledName} was called`;
  switch (found.state) {
    case 'owned':
      return found.ownerId === viewer.id ? 'You own this' : `${found.ownerName ?? 'Somebody'} owns this`;
    case 'resolved':
      return `Resolved: ${outcomeOf(found.events.findLast((event) => event.kind === 'resolved')?.detail)}`;
    case 'stored':
      return found.held === 'no' ? stateWords.stored : 'Not sent yet';
    case 'withdrawn':
      return stateWords.withdrawn;
    case 'sent':
    case 'seen':
    case 'passed_on':
      return called === undefined ? stateWords[found.state] : `${stateWords[found.state]}; ${called}`;
  }
}

const levelOrder: Readonly<Record<EscalationCase['level'], number>> = { now: 0, today: 1, supervision: 2 };

function bySoonest(
  a: { readonly found: EscalationCase; readonly row: DeskRow },
  b: { readonly found: EscalationCase; readonly row: DeskRow },
): number {
  const overdue = Number(b.row.due.kind === 'overdue') - Number(a.row.due.kind === 'overdue');
  if (overdue !== 0) return overdue;
  // Of two that are overdue the more urgent stands first; what is still in time stands by its time.
  const level = levelOrder[a.found.level] - levelOrder[b.found.level];
  if (a.row.due.kind === 'overdue' && level !== 0) return level;
  const time = (a.row.due.at ?? '9').localeCompare(b.row.due.at ?? '9');
  return time || level || a.found.openedAt.localeCompare(b.found.openedAt);
}

/** Who answers at this moment, in the order in which they are called. */
export function dutyOf(hearing: Hearing): {
  readonly names: readonly string[];
  readonly phone: string;
  readonly words: string;
} {
  const names = hearing.chain.slice(0, 3).map(({ person }) => person.name);
  const words = hearing.when === 'out_of_hours' ? 'Out of hours' : 'On duty';
  return { names, phone: hearing.phone, words };
}

/** "3 cases are overdue", for the banner. */
export function overdueSentence(list: DeskList): string {
  const count = list.overdue.length;
  return `${counted(count, 'case is', 'cases are')} overdue`;
}
