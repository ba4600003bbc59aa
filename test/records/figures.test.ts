import { expect, test } from '@jest/globals';
import { supervisionDue } from '../../src/escalation/ladder.ts';
import type { ServiceSettings } from '../../src/knowledge/knowledge.ts';
import { figuresOf } from '../../src/records/figures.ts';
import { gapKey, groupGaps } from '../../src/records/gap-groups.ts';
import { shownCount, shownCounts } from '../../src/records/small-numbers.ts';
import type { Gap } from '../../src/store/gaps.ts';
import type { StoredCase, StoredEvent } from '../../src/store/read-cases.ts';
import { safe } from '../escalation/a-service.ts';

const start = Date.parse('2026-11-23T09:00:00Z');
const openWeekdays = {
  service: { timeZone: 'Europe/London', raw: { service_hours: 'Mon-Fri 09:00-17:00' } } as unknown as ServiceSettings,
  rota: [],
  holidays: [{ date: '2026-11-30', name: 'A bank holiday' }],
};
const rules = {
  from: new Date('2026-11-16T00:00:00Z'),
  to: new Date('2026-11-30T00:00:00Z'),
  timeZone: 'Europe/London',
  limits: { now: 5, today: 60, supervision: 2880 },
  supervisionDue: (from: Date) => supervisionDue(from, openWeekdays),
  now: new Date('2026-11-30T00:00:00Z'),
};

/** A case of which the events happen so many minutes after nine on a Monday. */
function aLife(
  level: string,
  events: readonly (readonly [string, number])[],
  categories: readonly string[] = ['suicide'],
): StoredCase {
  const when = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  return {
    id: 'c',
    level,
    about: 'client',
    categories,
    why: 'danger',
    practice: 'Harbour Surgery',
    protocolId: undefined,
    worker: { id: 'amy', name: 'Amy' },
    conversation: { channel: 'web', id: 'x' },
    chosenContactId: undefined,
    openedAt: when(events[0]?.[1] ?? 0),
    holdReason: undefined,
    dueAt: undefined,
    events: events.map(
      ([kind, minutes], seq): StoredEvent => ({
        seq,
        caseId: 'c',
        at: when(minutes),
        kind,
        actor: { id: 'x', name: undefined },
        channel: 'desk',
        ...((kind === 'created' || kind === 'reopened') && { to: { id: 'ruth', name: undefined } }),
      }),
    ),
  };
}

test('counts how fast cases are owned and resolved: the middle one and the slowest tenth', () => {
  const cases = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30].map((minutes) =>
    aLife('now', [
      ['created', 0],
      ['owned', minutes],
      ['resolved', minutes * 2],
    ]),
  );
  const { now, today } = figuresOf(cases, rules).byLevel;
  expect(now).toMatchObject({
    cases: 10,
    toOwn: { count: 10, median: 5.5, slowestTenth: 9 },
    toResolve: { median: 11, slowestTenth: 18 },
    missed: 5,
    stillOpen: 0,
  });
  expect(today).toMatchObject({ cases: 0, toOwn: { count: 0, median: undefined } });
});

test('counts as missed what nobody owned in time, and not what the worker withdrew before', () => {
  const cases = [
    aLife('now', [['created', 0]]),
    aLife('now', [
      ['created', 0],
      ['second_contact_called', 5],
      ['owned', 6],
    ]),
    aLife('now', [
      ['created', 0],
      ['withdrawn', 2],
    ]),
    aLife('now', [
      ['created', 0],
      ['not_a_crisis', 3],
    ]),
    aLife('now', [
      ['created', 0],
      ['owned', 5],
    ]),
  ];
  expect(figuresOf(cases, rules).all).toMatchObject({
    cases: 5,
    missed: 2,
    withdrawn: 2,
    notACrisis: 1,
    notACrisisRate: 0.2,
    passedOn: 1,
    stillOpen: 3,
  });
});

test('says of every case that it was taken in time, not in time, withdrawn first or is not due yet', () => {
  const justNow = { ...rules, now: new Date(start + 4 * 60_000) };
  const waiting = aLife('now', [['created', 0]]);
  const withdrawn = aLife('now', [
    ['created', 0],
    ['withdrawn', 2],
  ]);
  const owned = aLife('now', [
    ['created', 0],
    ['owned', 1],
  ]);
  expect(figuresOf([waiting], justNow).all).toMatchObject({ cases: 1, takenInTime: 0, missed: 0, notDueYet: 1 });
  expect(figuresOf([waiting, withdrawn, owned], justNow).all).toMatchObject({
    cases: 3,
    takenInTime: 1,
    missed: 0,
    notDueYet: 1,
    withdrawnUntaken: 1,
  });
  // An hour later what nobody took is missed; what was withdrawn first never is.
  expect(figuresOf([waiting, withdrawn, owned], { ...rules, now: new Date(start + 3_600_000) }).all).toMatchObject({
    takenInTime: 1,
    missed: 1,
    notDueYet: 0,
    withdrawnUntaken: 1,
  });
});

test('says of every time that a case waited, not only of the first, whether somebody took it in time', () => {
  const dayLater = { ...rules, now: new Date(start + 24 * 3_600_000) };
  const takenThenForgotten = aLife('now', [
    ['created', 0],
    ['owned', 1],
    ['resolved', 20],
    ['reopened', 60],
  ]);
  const withdrawnThenTaken = aLife('now', [
    ['created', 0],
    ['withdrawn', 2],
    ['reopened', 600],
    ['owned', 603],
  ]);
  const handedOn = aLife('now', [
    ['created', 0],
    ['owned', 1],
    ['handed_on', 30],
    ['second_contact_called', 35],
    ['owned', 47],
  ]);
  expect(figuresOf([takenThenForgotten], dayLater).all).toMatchObject({ takenInTime: 0, missed: 1 });
  expect(figuresOf([withdrawnThenTaken], dayLater).all).toMatchObject({
    takenInTime: 1,
    missed: 0,
    withdrawnUntaken: 0,
    toOwn: { median: 3 },
  });
  expect(figuresOf([handedOn], dayLater).all).toMatchObject({ takenInTime: 0, missed: 1, toOwn: { median: 1 } });
  // While the reopened one still has time it is neither.
  expect(figuresOf([takenThenForgotten], { ...rules, now: new Date(start + 62 * 60_000) }).all).toMatchObject({
    takenInTime: 0,
    missed: 0,
    notDueYet: 1,
  });
});

test('calls what waits for supervision over a weekend and a bank holiday late when the service was open again, not before', () => {
  const friday = 4 * 1440;
  const waiting = aLife('supervision', [['created', friday]]);
  const at = (day: string) => figuresOf([waiting], { ...rules, now: new Date(day) }).all;
  expect(at('2026-11-30T12:00:00Z')).toMatchObject({ missed: 0, notDueYet: 1 });
  expect(at('2026-12-01T09:00:00Z')).toMatchObject({ missed: 0, notDueYet: 1 });
  expect(at('2026-12-01T09:01:00Z')).toMatchObject({ missed: 1, notDueYet: 0 });
  // The time that was set when it was sent stands, also where it is later.
  const until = { ...waiting, dueAt: '2026-12-02T09:00:00.000Z' };
  expect(figuresOf([until], { ...rules, now: new Date('2026-12-02T08:00:00Z') }).all.missed).toBe(0);
  const taken = aLife('supervision', [
    ['created', friday],
    ['owned', friday + 4 * 1440 + 10],
  ]);
  expect(figuresOf([taken], { ...rules, now: new Date('2026-12-09T00:00:00Z') }).all).toMatchObject({ missed: 1 });
});

test('does not count what a worker kept back and withdrew', () => {
  const kept = {
    ...aLife('today', [
      ['held', 0],
      ['withdrawn', 1],
    ]),
  };
  expect(figuresOf([kept], rules).all.cases).toBe(0);
});

test('shows every week and the hour on the wall clock, summer and winter', () => {
  const summer = { ...aLife('now', [['created', 0]]), openedAt: '2026-07-01T09:30:00.000Z' };
  const figures = figuresOf([aLife('now', [['created', 0]]), summer], rules);
  expect([...figures.byWeek]).toEqual([
    ['2026-11-16', 0],
    ['2026-11-23', 1],
    ['2026-06-29', 1],
  ]);
  expect(figures.byHour[9]).toBe(1);
  expect(figures.byHour[10]).toBe(1);
});

test('hides small counts, and a second one where the first could be worked out from the total', () => {
  expect([0, 1, 4, 5].map((count) => shownCount(count))).toEqual([0, 'fewer than 5', 'fewer than 5', 5]);
  expect([
    ...shownCounts(
      new Map([
        ['a', 20],
        ['b', 7],
        ['c', 2],
        ['d', 0],
      ]),
    ),
  ]).toEqual([
    ['a', 20],
    ['b', 'not shown'],
    ['c', 'not shown'],
    ['d', 0],
  ]);
  expect([
    ...shownCounts(
      new Map([
        ['a', 20],
        ['b', 2],
        ['c', 3],
      ]),
    ),
  ]).toEqual([
    ['a', 20],
    ['b', 'fewer than 5'],
    ['c', 'fewer than 5'],
  ]);
});

test('leaves no small count to be worked out from the total, whatever the table', () => {
  // Every way of filling what is hidden that agrees with the words and with the total.
  const fillings = (shown: readonly (number | string)[], left: number): readonly (readonly number[])[] => {
    const [first, ...rest] = shown;
    if (first === undefined) return left === 0 ? [[]] : [];
    const could =
      typeof first === 'number'
        ? [first]
        : first === 'not shown'
          ? Array.from({ length: left + 1 }, (_, n) => n)
          : [1, 2, 3, 4];
    return could
      .filter((value) => value <= left)
      .flatMap((value) => fillings(rest, left - value).map((filling) => [value, ...filling]));
  };
  let tables = 0;
  for (let code = 0; code < 10 ** 4; code += 7) {
    const counts = [code, code / 10, code / 100, code / 1000].map((each) => Math.floor(each) % 10);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const shown = [...shownCounts(new Map(counts.map((count, place) => [String(place), count]))).values()];
    if (shown.every((value) => typeof value === 'number')) continue;
    // A total this small is itself not shown.
    if (total < 5) continue;
    tables += 1;
    const all = fillings(shown, total);
    for (const [place, value] of shown.entries()) {
      if (typeof value === 'number') continue;
      const could = new Set(all.map((filling) => filling[place]));
      expect([counts, shown, could.size >= 4 && could.has(1)]).toEqual([counts, shown, true]);
    }
  }
  expect(tables).toBeGreaterThan(500);
});

test('counts two wordings of one unanswered question together', () => {
  expect(gapKey(safe('Where can [name] get help with hoarding please?'))).toBe(gapKey(safe('help with hoarding')));
  const gap = (question: string, day: number, workerId: string): Gap => ({
    id: `${day}`,
    at: new Date(Date.UTC(2026, 10, day)),
    turnId: undefined,
    workerId,
    practice: 'Harbour Surgery',
    groupKey: gapKey(safe(question)),
    question: safe(question),
    bestConfidence: 0.1,
    state: 'open',
  });
  const groups = groupGaps([
    gap('bereavement group for young dads', 1, 'amy'),
    gap('help with hoarding', 2, 'amy'),
    gap('is there a bereavement group for dads', 3, 'lewis'),
  ]);
  expect(groups.map(({ count, workers }) => [count, workers])).toEqual([
    [2, 2],
    [1, 1],
  ]);
  expect(groups[0]?.example).toBe('is there a bereavement group for dads');
});
