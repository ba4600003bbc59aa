import { beforeEach, expect, test } from '@jest/globals';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { createNotifier, type Notice } from '../../src/escalation/notify.ts';
import type { Team } from '../../src/escalation/rota.ts';
import { caseStanding } from '../../src/escalation/status-text.ts';
import { eraseWorker } from '../../src/records/personal-data.ts';
import type { Store } from '../../src/store/database.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, kinds, people, person, safe, standingClock, team } from './a-service.ts';

const [amy, ruth, tom] = [person(people.amy), person(people.ruth), person(people.tom)];
const place = sqlitePlace();

let store: Store;
let staff: Team;
let clock: ReturnType<typeof standingClock>;
let escalations: Escalations;
let letters: Notice[];
let parts: Parameters<typeof createEscalations>[0];

beforeEach(async () => {
  store = await place.open(await place.fresh());
  staff = team;
  clock = standingClock();
  parts = { store, team: () => staff, clock: clock.now, channelsOf: () => ['teams'], isListWhole: true };
  escalations = createEscalations(parts);
  letters = [];
});

const without = (...ids: readonly string[]): Team => ({
  ...team,
  people: team.people.filter(({ id }) => !ids.includes(id)),
});
const deliver = () =>
  createNotifier({
    ...parts,
    supervisorInboxes: {
      teams: {
        deliver: async (notice) => {
          letters.push(notice);
          return { ok: true };
        },
      },
    },
    workerInboxes: {},
    processId: 'one',
  }).deliverDue();
const lettersTo = (id: string): readonly string[] => letters.filter(({ to }) => to.id === id).map((one) => one.purpose);
const found = async (id: string) => {
  const one = await escalations.get(id, amy);
  if (!one) throw new Error('the case has gone');
  return one;
};
const statusOf = async (id: string): Promise<string> => caseStanding(await found(id), staff, clock.now()).status;

async function ownedByRuth(): Promise<string> {
  const { id } = done(await escalations.open(aCase()));
  done(await escalations.own({ caseId: id, by: ruth, channel: 'desk' }));
  // Who has said a word is not waited for: no timer runs.
  done(await escalations.message({ caseId: id, by: ruth, channel: 'desk', text: safe('I am on it') }));
  await deliver();
  letters = [];
  return id;
}

test.each([
  ['is in the team no more', without('ruth')],
  [
    'answers cases no more',
    { ...without('ruth'), people: [...without('ruth').people, { ...people.ruth, roles: ['worker'] as const }] },
  ],
])(
  'a worker who writes to an owner who %s reaches the next of the rota, and the owner hears nothing',
  async (_what, staffNow) => {
    const id = await ownedByRuth();
    staff = staffNow;
    done(await escalations.message({ caseId: id, by: amy, channel: 'web', text: safe('she is at home alone') }));
    await deliver();
    expect(lettersTo('ruth')).toEqual([]);
    expect(lettersTo('tom')).toEqual(['escalation', 'worker_message']);
    expect(await statusOf(id)).toMatch(/ answers no cases here any more; passed on to Tom Hadley at /);
    expect((await found(id)).ownerId).toBeUndefined();
    done(await escalations.own({ caseId: id, by: tom, channel: 'desk' }));
    expect(await statusOf(id)).toMatch(/^Tom Hadley has owned this/);
  },
);

test('a case goes on by itself a minute after its owner has left, in whatever state their word had left it, and once', async () => {
  const id = await ownedByRuth();
  const [one, other] = [createDeadlines(parts), createDeadlines(parts)];
  await one.tick();
  await other.tick();
  staff = without('ruth');
  await one.tick();
  await other.tick();
  expect((await found(id)).ownerId).toBe('ruth');
  clock.forward(1);
  await Promise.all([one.tick(), other.tick()]);
  const now = await found(id);
  expect([now.state, now.calledId]).toEqual(['passed_on', 'tom']);
  expect(kinds(now).filter((kind) => kind === 'second_contact_called')).toHaveLength(1);
});

test('a list that is broken for a moment, or in which nobody answers, takes no case from anybody', async () => {
  const id = await ownedByRuth();
  const deadlines = createDeadlines(parts);
  await deadlines.tick();
  staff = without('ruth');
  await deadlines.tick();
  staff = team;
  clock.forward(2);
  await deadlines.tick();
  staff = { ...team, people: [people.amy] };
  for (let minute = 0; minute < 3; minute += 1) {
    clock.forward(1);
    await deadlines.tick();
  }
  done(await escalations.message({ caseId: id, by: amy, channel: 'web', text: safe('she is at home alone') }));
  await deliver();
  expect(lettersTo('ruth')).toEqual(['worker_message']);
  expect((await found(id)).ownerId).toBe('ruth');
});

test('whoever was called and has left before they read it is not written to, and the next is called at once', async () => {
  const { id } = done(await escalations.open(aCase({ level: 'supervision' })));
  staff = without('ruth');
  await deliver();
  await deliver();
  expect(lettersTo('ruth')).toEqual([]);
  expect(lettersTo('tom')).toEqual(['escalation']);
  expect(await statusOf(id)).toContain('answers no cases here any more; passed on to Tom Hadley');
});

test('where there is nobody else to call the worker reads that nobody has it, and it is tried again', async () => {
  const { id } = done(
    await escalations.open(aCase({ level: 'today', about: 'worker', categories: ['worker_safety_or_wellbeing'] })),
  );
  done(await escalations.own({ caseId: id, by: person(people.joan), channel: 'desk' }));
  staff = without('joan', 'samir');
  done(await escalations.message({ caseId: id, by: amy, channel: 'web', text: safe('are you there') }));
  await deliver();
  expect(lettersTo('joan')).toEqual([]);
  const { status, order } = caseStanding(await found(id), staff, clock.now());
  expect(status).toMatch(/answers no cases here any more, and I could not reach anyone else: ring 01632 960500/);
  expect(order).toMatch(/^Nobody has this any more\. Ring /);
  staff = without('joan');
  clock.set('2026-11-25T09:00:00Z');
  await createDeadlines(parts).tick();
  expect((await found(id)).calledId).toBe('samir');
});

test('an owner whom only the issuer knows keeps their case: people.csv does not hold everybody there', async () => {
  parts = { ...parts, isListWhole: false };
  escalations = createEscalations(parts);
  const { id } = done(await escalations.open(aCase()));
  const guest = { id: 'guest', name: 'Guest', roles: ['supervisor'] as const };
  done(await escalations.own({ caseId: id, by: guest, channel: 'desk' }));
  done(await escalations.message({ caseId: id, by: amy, channel: 'web', text: safe('she is at home alone') }));
  await deliver();
  expect(lettersTo('guest')).toEqual(['worker_message']);
  expect((await found(id)).ownerId).toBe('guest');
});

test('a colleague who owns what others wait for is not erased before it is handed on', async () => {
  const id = await ownedByRuth();
  const operator = { id: 'operator' };
  expect(await eraseWorker(store, 'ruth', operator, clock.now())).toEqual({ kind: 'owns_cases', caseIds: [id] });
  expect((await found(id)).ownerId).toBe('ruth');
  done(await escalations.handOn({ caseId: id, by: ruth, channel: 'desk', toId: 'tom' }));
  expect(await eraseWorker(store, 'ruth', operator, clock.now())).toMatchObject({ kind: 'erased' });
});
