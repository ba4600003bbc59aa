// Times as people at a desk say them, and how soon a case is due.
import type { CaseEvent, EscalationCase } from '../escalation/case.ts';
import type { ServiceSettings } from '../knowledge/knowledge.ts';
import { localTime } from '../knowledge/local-time.ts';

const MINUTE = 60_000;

/** How soon something has to happen with a case. */
export interface Due {
  readonly kind: 'overdue' | 'due' | 'answer_by' | 'held' | 'none';
  /** Since when it is overdue, or by when something has to happen. */
  readonly at: string | undefined;
  readonly words: string;
  /** The same in a few words, for a small screen. */
  readonly short: string;
}

type Limits = Pick<ServiceSettings, 'nowSecondMinutes' | 'todayMinutes' | 'timeZone'>;

/** How soon a named human must own a case, or its owner must say something; `overdue` from the moment nobody had owned it in time. */
export function dueOf(found: EscalationCase, now: Date, limits: Limits): Due {
  const clock = (at: string): string => timeOf(at, now, limits.timeZone);
  if (found.state === 'resolved' || found.state === 'withdrawn')
    return { kind: 'none', at: undefined, words: '', short: '' };
  if (found.held !== 'no') {
    const until = found.heldUntil === undefined ? 'Held back by the worker' : `Waits until ${clock(found.heldUntil)}`;
    return { kind: 'held', at: found.heldUntil, words: until, short: until };
  }
  const dueAt = found.dueAt;
  const late = dueAt !== undefined && Date.parse(dueAt) <= now.getTime();
  if (found.ownerId !== undefined) {
    if (dueAt === undefined)
      return { kind: 'none', at: undefined, words: 'No time limit is running', short: 'No limit running' };
    if (late)
      return {
        kind: 'overdue',
        at: dueAt,
        words: `${found.ownerName ?? 'The owner'} has said nothing for too long: it is being passed on`,
        short: 'Owner silent',
      };
    return {
      kind: 'answer_by',
      at: dueAt,
      words: `Answer or note something by ${clock(dueAt)} (${span(now, dueAt)} left)`,
      short: `${span(now, dueAt)} to answer`,
    };
  }
  const missed = missedAt(found, limits) ?? (late ? dueAt : undefined);
  if (missed !== undefined) {
    const since = span(missed, now);
    return {
      kind: 'overdue',
      at: missed,
      words: since === '0 minutes' ? 'Overdue: nobody has taken this' : `Overdue for ${since}: nobody has taken this`,
      short: since === '0 minutes' ? 'Overdue' : `Overdue ${since}`,
    };
  }
  if (dueAt === undefined)
    return { kind: 'due', at: undefined, words: 'Waits for somebody to take it', short: 'Waiting' };
  return {
    kind: 'due',
    at: dueAt,
    words: `To be taken by ${clock(dueAt)} (${span(now, dueAt)} left)`,
    short: `${span(now, dueAt)} left`,
  };
}

// The clock calls the next person the moment a limit passes and sets a new one; for people it stays overdue until somebody owns it.
function missedAt(found: EscalationCase, limits: Limits): string | undefined {
  let start = found.openedAt;
  let called = false;
  let missed: string | undefined;
  const passedOn = (event: CaseEvent): void => {
    // The clock alone knows when the service was open: what it passes on for supervision was due then.
    const limit =
      found.level === 'supervision' ? Date.parse(event.at) : Date.parse(start) + limitMs(found.level, limits);
    if (missed === undefined && Date.parse(event.at) >= limit - MINUTE)
      missed = new Date(Math.min(limit, Date.parse(event.at))).toISOString();
  };
  for (const event of found.events) {
    switch (event.kind) {
      case 'created':
      case 'released':
      case 'reopened':
      case 'handed_on':
      case 'owned':
      case 'taken_over':
        start = event.at;
        called = event.to !== undefined;
        missed = undefined;
        break;
      case 'out_of_hours_called':
        if (called) passedOn(event);
        else start = event.at;
        called = true;
        break;
      case 'second_contact_called':
      case 'manager_called':
      case 'called_again':
        passedOn(event);
        break;
      case 'held':
      case 'sent':
      case 'delivered':
      case 'failed':
      case 'recorded_late':
      case 'seen':
      case 'worker_message':
      case 'supervisor_message':
      case 'resolved':
      case 'withdrawn':
      case 'not_a_crisis':
      case 'edited':
      case 'note':
      case 'text_viewed':
      case 'reminded':
      case 'text_purged':
      case 'text_erased':
        break;
    }
  }
  return missed;
}

function limitMs(level: 'now' | 'today', limits: Limits): number {
  return (level === 'now' ? limits.nowSecondMinutes : limits.todayMinutes) * MINUTE;
}

/** A stretch of time in the words of a hurried person: "4 minutes", "2 hours 5 minutes", "3 days". */
export function span(from: string | Date, to: string | Date): string {
  const ms = Math.max(0, new Date(to).getTime() - new Date(from).getTime());
  const minutes = Math.floor(ms / MINUTE);
  if (minutes < 60) return counted(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  if (hours < 24)
    return minutes % 60 === 0 || hours > 4
      ? counted(hours, 'hour')
      : `${counted(hours, 'hour')} ${counted(minutes % 60, 'minute')}`;
  return counted(Math.floor(hours / 24), 'day');
}

/** "14:32" today, "Fri 20 Nov, 14:32" on another day. */
export function timeOf(at: string | Date, now: Date, timeZone: string): string {
  const moment = new Date(at);
  const then = localTime(moment, timeZone);
  const today = localTime(now, timeZone);
  return then.date === today.date ? then.time : `${dayOf(then.date, today.date)}, ${then.time}`;
}

/** "Fri 20 Nov", with the year where it is not this one. */
export function dayOf(date: string, today: string): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const day = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  const parts = { timeZone: 'UTC', day: 'numeric', month: 'short' } as const;
  return sameYear
    ? `${day.toLocaleDateString('en-GB', { timeZone: 'UTC', weekday: 'short' })} ${day.toLocaleDateString('en-GB', parts)}`
    : day.toLocaleDateString('en-GB', { ...parts, year: 'numeric' });
}

/** "1 case", "3 cases". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
