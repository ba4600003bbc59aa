import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { createNotifier, type WorkerNotice } from '../../src/escalation/notify.ts';
import { caseStanding, statusText } from '../../src/escalation/status-text.ts';
import type { Store } from '../../src/store/database.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, people, person, safe, standingClock, team } from './a-service.ts';

const [amy, ruth, tom] = [person(people.amy), person(people.ruth), person(people.tom)];
const place = sqlitePlace();
let store: Store;
let escalations: Escalations;
let clock: ReturnType<typeof standingClock>;
let tick: () => Promise<unknown>;

beforeEach(async () => {
  store = await place.open(await place.fresh());
  clock = standingClock();
  const parts = { store, team: () => team, clock: clock.now };
  escalations = createEscalations(parts);
  tick = () => createDeadlines(parts).tick();
});

afterEach(() => store.close());

const status = async (id: string) => statusText((await escalations.get(id, amy))!, team, clock.now());
const at = (caseId: string, by = ruth) => ({ caseId, by, channel: 'desk' as const });

test('says of what only stands on the desk just that, with the duty phone, and then who owns it since when', async () => {
  const { id } = done(await escalations.open(aCase()));
  expect(await status(id)).toBe(
    'Stored 14:02. On the desk page for Ruth Okafor, delivered nowhere else so far and not seen yet. Duty line 01632 960500.',
  );
  clock.forward(1);
  done(await escalations.seen(at(id)));
  expect(await status(id)).toBe(
    'Stored 14:02. Ruth Okafor saw it at 14:03; nobody has taken it on yet. Duty line 01632 960500.',
  );
  clock.forward(2);
  done(await escalations.own(at(id)));
  expect(await status(id)).toBe('Ruth Okafor has owned this since 14:05. Duty line 01632 960500.');
  done(await escalations.handOn({ ...at(id), toId: 'tom' }));
  expect(await status(id)).toBe(
    'Ruth Okafor handed this on to Tom Hadley at 14:05, who has not taken it on yet: on the desk page for Tom Hadley, delivered nowhere else so far and not seen yet. Duty line 01632 960500.',
  );
  done(await escalations.own(at(id, tom)));
  done(await escalations.resolve({ ...at(id, tom), outcome: 'spoke_to_worker', note: safe('done') }));
  expect(await status(id)).toBe('Tom Hadley closed this at 14:05: they have spoken with you. You can reopen it.');
});

test('says who did not answer, to whom it was passed on, and when nobody can be reached', async () => {
  const { id } = done(await escalations.open(aCase()));
  clock.forward(5);
  await tick();
  expect(await status(id)).toBe(
    'Ruth Okafor has not answered; passed on to Tom Hadley at 14:07: on the desk page for Tom Hadley, delivered nowhere else so far and not seen yet. Duty line 01632 960500.',
  );
  for (let minutes = 0; minutes < 60; minutes += 5) {
    clock.forward(5);
    await tick();
  }
  expect(await status(id)).toMatch(
    /^I could not reach anyone: ring 01632 960500\. I called \S+ \S+ again at \d\d:\d\d: on the desk page for \S+ \S+, delivered nowhere else so far and not seen yet\. Duty line 01632 960500\.$/,
  );
});

test('says that an owner has been silent', async () => {
  const { id } = done(await escalations.open(aCase()));
  done(await escalations.own(at(id)));
  clock.forward(10.5);
  await tick();
  expect(await status(id)).toBe(
    'Ruth Okafor took this on at 14:02 and has not answered since; passed on to Tom Hadley at 14:12: on the desk page for Tom Hadley, delivered nowhere else so far and not seen yet. Duty line 01632 960500.',
  );
});

test('says delivered in Teams only once Teams has taken it', async () => {
  const parts = { store, team: () => team, clock: clock.now, channelsOf: () => ['teams' as const] };
  const { id } = done(await createEscalations(parts).open(aCase()));
  expect(await status(id)).toMatch(/On the desk page for Ruth Okafor, delivered nowhere else so far/);
  const deliver = (ok: boolean) =>
    createNotifier({
      ...parts,
      processId: 'one',
      workerInboxes: {},
      supervisorInboxes: {
        teams: { deliver: async () => (ok ? { ok: true } : { ok: false, why: 'retry', retryAfterMs: 1000 }) },
      },
    }).deliverDue();
  await deliver(false);
  expect(await status(id)).toMatch(
    /delivered nowhere else so far .* my message to Ruth Okafor in Teams has not arrived yet\./,
  );
  clock.forward(3);
  await deliver(true);
  expect(await status(id)).toBe(
    'Stored 14:02. Delivered to Ruth Okafor in Teams at 14:05, not seen yet. Duty line 01632 960500.',
  );
});

test('says to a worker that a supervisor reopened what they had withdrawn, without being asked', async () => {
  const parts = { store, team: () => team, clock: clock.now };
  const { id } = done(await escalations.open(aCase({ level: 'today' })));
  done(await escalations.withdraw(at(id, amy)));
  expect(await status(id)).toBe(
    'You withdrew this at 14:02. It had been on the desk of Ruth Okafor. You can reopen it.',
  );
  clock.forward(3);
  done(await escalations.reopen(at(id, tom)));
  const read: string[] = [];
  const hear = async (notice: WorkerNotice) => {
    read.push(notice.status);
    return { ok: true } as const;
  };
  await createNotifier({
    ...parts,
    processId: 'one',
    supervisorInboxes: {},
    workerInboxes: { web: { deliver: hear } },
  }).deliverDue();
  expect(read).toEqual([
    'Tom Hadley reopened this at 14:05. On the desk page for Ruth Okafor, delivered nowhere else so far and not seen yet. Duty line 01632 960500.',
  ]);
  expect(await status(id)).toBe(read[0]);
});

test('says of a held case that nobody has been told', async () => {
  const { id } = done(await escalations.open(aCase({ level: 'today', holdSeconds: 60 })));
  expect(await status(id)).toBe(
    'Stored 14:02. It goes to Ruth Okafor at 14:03 unless you hold it. Duty line 01632 960500.',
  );
  done(await escalations.hold(at(id, amy)));
  expect(await status(id)).toMatch(/^Stored 14:02\. You are holding it, and nobody has been told\./);
  done(await escalations.withdraw(at(id, amy)));
  expect(await status(id)).toBe('You withdrew this at 14:02. Nobody had been told. You can reopen it.');
});

test('says out of hours whom it went to, and gives the out-of-hours phone, 111 and 999', async () => {
  clock.set('2026-11-24T22:10:00Z');
  const { id } = done(await escalations.open(aCase({ level: 'today' })));
  expect(await status(id)).toBe(
    'Stored 22:10. It is out of hours: on the desk page for Priya Raman, the out-of-hours contact, delivered nowhere else so far and not seen yet. Out-of-hours line 01632 960501; urgent help 111; danger to life 999.',
  );
  const later = done(await escalations.open(aCase({ level: 'supervision' })));
  expect(await status(later.id)).toMatch(
    /^Stored 22:10\. It goes to a colleague when the service opens, Wed 25 Nov 08:30; nobody has been told yet\. If it cannot wait: /,
  );
});

test('orders the worker to ring while nobody has seen a danger, by the one number that is answered at that hour', async () => {
  const order = async (id: string) => caseStanding((await escalations.get(id, amy))!, team, clock.now()).order;
  const { id } = done(await escalations.open(aCase()));
  expect(await order(id)).toBe('Nobody has seen this yet. Ring the duty line, 01632 960500, now.');
  done(await escalations.seen(at(id)));
  expect(await order(id)).toBeUndefined();
  const held = done(await escalations.open(aCase({ level: 'today', holdSeconds: 60 })));
  expect(await order(held.id)).toBe(
    'Nobody has been told yet: it goes to Ruth Okafor at 14:03 unless you hold it. If it cannot wait: ring the duty line, 01632 960500.',
  );
  clock.set('2026-11-28T21:00:00Z');
  const night = done(await escalations.open(aCase({ level: 'today' })));
  expect(await order(night.id)).toBe('Nobody has seen this yet. Ring the out-of-hours line, 01632 960501, now.');
  const waits = done(await escalations.open(aCase({ level: 'supervision' })));
  expect(await order(waits.id)).toBeUndefined();
});
