import { beforeEach, expect, test } from '@jest/globals';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { createLateOpenings } from '../../src/escalation/late-openings.ts';
import { purge } from '../../src/records/retention.ts';
import type { Store } from '../../src/store/database.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, kinds, people, person, safe, standingClock, team } from './a-service.ts';

const place = sqlitePlace();
const [amy, ruth] = [person(people.amy), person(people.ruth)];

let store: Store;
let clock: ReturnType<typeof standingClock>;
let escalations: Escalations;

beforeEach(async () => {
  store = await place.open(await place.fresh());
  clock = standingClock();
  escalations = createEscalations({ store, team: () => team, clock: clock.now });
});

const told = async (): Promise<readonly string[]> =>
  (await escalations.list({}, ruth)).cases.map(({ level }) => level).sort();

test('what waits to be recorded is kept through a fault that nobody knows, and what stands behind it is recorded', async () => {
  let isBroken = true;
  const late = createLateOpenings({
    store,
    clock: clock.now,
    team: () => {
      if (!isBroken) return team;
      isBroken = false;
      throw new Error('a mistake of our own');
    },
  });
  late.keep(aCase());
  late.keep(aCase({ level: 'today' }));
  await expect(late.record()).rejects.toThrow('a mistake of our own');
  expect(await told()).toEqual(['today']);
  expect(await late.record()).toBe(1);
  expect(await told()).toEqual(['now', 'today']);
});

test('where more waits than can be kept the least urgent is dropped, however old the most urgent is', async () => {
  const late = createLateOpenings({ store, clock: clock.now, team: () => team });
  late.keep(aCase());
  for (let n = 0; n < 500; n += 1) late.keep(aCase({ level: 'supervision' }));
  late.keep(aCase({ level: 'today' }));
  expect(await late.record()).toBe(500);
  const levels = await told();
  expect([levels.filter((level) => level === 'now'), levels.filter((level) => level === 'today')]).toEqual([
    ['now'],
    ['today'],
  ]);
}, 60_000);

test('what could not be recorded in two hours is tried no more, and its worker is told until that could be said', async () => {
  const late = createLateOpenings({ store, clock: clock.now, team: () => team });
  late.keep(aCase());
  clock.forward(121);
  let isAway = true;
  const told: (readonly [string, string])[] = [];
  const say = async ({ worker }: { readonly worker: { readonly id: string } }, saidAt: Date): Promise<boolean> => {
    if (isAway) throw new Error('the chat is in the store that is away');
    told.push([worker.id, saidAt.toISOString()]);
    return true;
  };
  expect(await late.record(say)).toBe(0);
  isAway = false;
  await late.record(say);
  await late.record(say);
  expect(told).toEqual([['amy', '2026-11-24T14:02:00.000Z']]);
  expect((await escalations.list({}, ruth)).cases).toEqual([]);
});

test('what the worker holds back comes back to them every day, for as long as they hold it', async () => {
  const { id } = done(await escalations.open(aCase({ level: 'today', holdSeconds: 60 })));
  done(await escalations.hold({ caseId: id, by: amy, channel: 'web' }));
  const deadlines = createDeadlines({ store, team: () => team, clock: clock.now });
  const reminded = async (): Promise<number> =>
    kinds((await escalations.get(id, amy)) ?? done({ kind: 'gone' })).filter((kind) => kind === 'reminded').length;
  for (let quarter = 0; quarter < 4 * 14; quarter += 1) {
    clock.forward(15);
    await deadlines.tick();
  }
  expect(await reminded()).toBe(12);
  for (let day = 0; day < 3; day += 1) {
    clock.forward(24 * 60);
    await deadlines.tick();
  }
  expect(await reminded()).toBe(15);
}, 60_000);

test('a purge by a clock that runs ahead takes no words of a case that is open; once it is closed they go, and that is proven', async () => {
  const { id } = done(await escalations.open(aCase()));
  const rule = { textDays: 30, eventYears: 3 };
  clock.forward(45 * 24 * 60);
  const report = await purge(store, rule, clock.now());
  expect([report.proven, report.classes[0]]).toEqual([true, { name: 'case_texts', removed: 0, held: 1, left: 0 }]);
  expect((await escalations.get(id, amy))?.words).toEqual([safe('[name] says it ends tonight')]);
  done(await escalations.withdraw({ caseId: id, by: amy, channel: 'web' }));
  expect((await purge(store, rule, clock.now())).classes[0]).toEqual({
    name: 'case_texts',
    removed: 1,
    held: 0,
    left: 0,
  });
});
