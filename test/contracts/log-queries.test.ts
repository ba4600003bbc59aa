// What the log asks of the store, asked of every store.
import { beforeEach, expect, test } from '@jest/globals';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { logMark, readOutlines } from '../../src/records/case-outlines.ts';
import { type CaseSearch, searchCases } from '../../src/records/case-search.ts';
import { type FigureRules, figuresOf } from '../../src/records/figures.ts';
import { citedDocuments, useFigures } from '../../src/records/use-figures.ts';
import type { Store } from '../../src/store/database.ts';
import { createFeedbackLog } from '../../src/store/feedback.ts';
import { createGapWork } from '../../src/store/gap-work.ts';
import { readCases } from '../../src/store/read-cases.ts';
import { createServiceChecks } from '../../src/store/service-checks.ts';
import { createTurnRecords } from '../../src/store/turn-records.ts';
import { aCase, people, person, standingClock, team } from '../escalation/a-service.ts';
import { onEveryStore } from './stores.ts';

const ruth = person(people.ruth);
const hide = { about: 'worker', exceptLevel: 'now', unlessCategories: ['safeguarding_adult', 'domestic_abuse'] };
const all = { offset: 0, limit: 50 };
const [since, until] = [new Date('2000-01-01T00:00:00Z'), new Date('2100-01-01T00:00:00Z')];

onEveryStore((place) => {
  let store: Store;
  let escalations: Escalations;
  let clock: ReturnType<typeof standingClock>;

  beforeEach(async () => {
    if (!place.available()) return;
    store = await place.open(await place.fresh());
    clock = standingClock();
    escalations = createEscalations({ store, team: () => team, clock: clock.now });
  });

  const whenThere = (title: string, run: () => Promise<void>): void =>
    test(title, async () => {
      if (place.available()) await run();
    });
  const open = async (changes: Parameters<typeof aCase>[0]): Promise<string> => {
    const opened = await escalations.open(aCase(changes));
    if (opened.kind === 'not_recorded') throw new Error(opened.why);
    return opened.case.id;
  };
  const found = async (search: CaseSearch): Promise<readonly string[]> =>
    (await searchCases(store.db, search, hide, all)).cases.map(({ id }) => id);

  whenThere('finds cases by what they are, and counts without listing what is private or was kept back', async () => {
    const now = await open({ level: 'now', categories: ['suicide'] });
    const today = await open({ level: 'today', categories: ['domestic_abuse'], practice: 'Mill Lane', holdSeconds: 0 });
    const own = await open({
      level: 'today',
      about: 'worker',
      categories: ['worker_safety_or_wellbeing'],
      holdSeconds: 0,
    });
    const held = await open({ level: 'today', categories: ['suicide'], holdSeconds: 60 });
    await escalations.own({ caseId: now, by: ruth, channel: 'desk' });
    await escalations.resolve({ caseId: now, by: ruth, channel: 'desk', outcome: 'advice_given' });
    const whole = await searchCases(store.db, {}, hide, all);
    expect([whole.total, whole.countedOnly]).toEqual([2, 1]);
    expect(whole.cases.map(({ id }) => id).sort()).toEqual([now, today].sort());
    expect(await found({ level: 'now' })).toEqual([now]);
    expect(await found({ category: 'domestic_abuse' })).toEqual([today]);
    expect(await found({ practice: 'Mill Lane' })).toEqual([today]);
    expect(await found({ state: 'resolved' })).toEqual([now]);
    expect(await found({ outcome: 'advice_given' })).toEqual([now]);
    expect(await found({ outcome: 'other' })).toEqual([]);
    expect(await found({ ownerId: 'ruth' })).toEqual([now]);
    expect(await found({ until: '2000-01-01' })).toEqual([]);
    expect((await searchCases(store.db, {}, hide, { offset: 1, limit: 1 })).cases).toHaveLength(1);
    for (const id of [own, held]) expect(await found({})).not.toContain(id);
  });

  whenThere('gives the same figures from outlines as from whole cases, and marks every change', async () => {
    const before = await logMark(store.db);
    const id = await open({ level: 'now' });
    await escalations.own({ caseId: id, by: ruth, channel: 'desk' });
    await escalations.resolve({ caseId: id, by: ruth, channel: 'desk', outcome: 'other' });
    await open({ level: 'supervision', categories: [], holdSeconds: 0 });
    const rules: FigureRules = {
      from: since,
      to: new Date('2000-02-01T00:00:00Z'),
      timeZone: 'Europe/London',
      limits: { now: 5, today: 60, supervision: 2880 },
      supervisionDue: (from) => new Date(from.getTime() + 2880 * 60_000),
      now: clock.now(),
    };
    expect(figuresOf(await readOutlines(store.db, since, until), rules)).toEqual(
      figuresOf(await readCases(store.db, {}), rules),
    );
    expect(await logMark(store.db)).toBeGreaterThan(before);
    expect(JSON.stringify(await readOutlines(store.db, since, until))).not.toMatch(/Amy|tablets/);
  });

  whenThere('counts questions and thumbs by week, and the documents that were cited', async () => {
    const turns = createTurnRecords(store);
    const turn = (id: string, day: string, kind: string, refs: readonly string[], caseId?: string) =>
      turns.record(
        {
          id,
          at: new Date(`${day}T10:00:00Z`),
          workerId: 'amy',
          conversationId: 'c',
          channel: 'web',
          practice: undefined,
          kind,
          level: 'none',
          about: 'client',
          categories: [],
          refs,
          confidence: undefined,
          mode: 'quoted',
          masked: [],
          durations: {},
          knowledgeVersion: '1',
          caseId,
        },
        undefined,
      );
    await turn('1', '2026-11-16', 'answer', ['training/a.md#x', 'training/a.md#y']);
    await turn('2', '2026-11-22', 'gap', []);
    await turn('3', '2026-11-23', 'protocol', [], 'some-case');
    await turn('4', '2026-11-23', 'status', []);
    const opinion = { at: new Date('2026-11-23T11:00:00Z'), workerId: 'amy', reason: 'wrong', comment: undefined };
    await createFeedbackLog(store).record({ ...opinion, turnId: '1', thumb: 'down', refs: ['training/a.md#x'] });
    const use = await useFigures(store.db, new Date('2026-11-16T00:00:00Z'), new Date('2026-11-30T00:00:00Z'));
    expect(use.weeks).toEqual([
      { monday: '2026-11-16', asked: 2, answered: 1, notAnswered: 1, escalated: 0, helpful: 0, unhelpful: 0 },
      { monday: '2026-11-23', asked: 1, answered: 0, notAnswered: 0, escalated: 1, helpful: 0, unhelpful: 1 },
    ]);
    expect([...use.reasons]).toEqual([['wrong', 1]]);
    expect([...use.unhelpfulRefs]).toEqual([['training/a.md', 1]]);
    expect([...(await citedDocuments(store.db, since, until))]).toEqual([['training/a.md', 1]]);
  });

  whenThere('keeps who works on a gap, what closed it, and when a service was confirmed', async () => {
    const work = createGapWork(store);
    await work.give('dads group', 'tom', 'priya', new Date('2026-11-20T10:00:00Z'));
    await work.give('dads group', 'ruth', 'priya', new Date('2026-11-21T10:00:00Z'));
    expect(await work.all()).toMatchObject([{ groupKey: 'dads group', ownerId: 'ruth', closedAt: undefined }]);
    await work.close('dads group', 'training/a.md', 'ruth', new Date('2026-11-22T10:00:00Z'));
    await work.close('never given', undefined, 'ruth', new Date('2026-11-22T10:00:00Z'));
    expect((await work.all()).map(({ closedRef }) => closedRef).sort()).toEqual(['training/a.md', undefined]);
    const checks = createServiceChecks(store);
    await checks.confirm('A1', '2026-11-20', 'beth', new Date('2026-11-20T10:00:00Z'));
    await checks.confirm('A1', '2026-11-22', 'beth', new Date('2026-11-22T10:00:00Z'));
    expect([...(await checks.all())]).toEqual([['A1', '2026-11-22']]);
  });
});
