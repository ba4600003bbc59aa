import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import type { Escalations } from '../../src/escalation/escalations.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import { isOwnDistress } from '../../src/escalation/rota.ts';
import { statusText } from '../../src/escalation/status-text.ts';
import type { Store } from '../../src/store/database.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, kinds, people, person, safe, standingClock, team } from './a-service.ts';

const [amy, joan, priya, ruth] = [people.amy, people.joan, people.priya, people.ruth].map(person);
const samir = person(people.samir);
const place = sqlitePlace();
let store: Store;
let escalations: Escalations;
let clock: ReturnType<typeof standingClock>;

beforeEach(async () => {
  store = await place.open(await place.fresh());
  clock = standingClock();
  escalations = createEscalations({ store, team: () => team, clock: clock.now });
});

afterEach(() => store.close());

const notCoping = aCase({
  level: 'today',
  about: 'worker',
  categories: ['worker_safety_or_wellbeing'],
  holdSeconds: 60,
});
const at = (caseId: string, by = amy!) => ({ caseId, by, channel: 'web' as const });

test('tells the colleague whom the worker chooses, at once, and nobody else', async () => {
  const { id } = done(await escalations.open({ ...notCoping, messageId: 'm1', fingerprint: 'f1' }));
  const sent = done(await escalations.choose({ ...at(id), toId: 'samir' }));
  expect(sent).toMatchObject({ state: 'sent', calledName: 'Samir Aziz' });
  expect(statusText(sent, team, clock.now())).toMatch(/^Stored 14:02\. On the desk page for Samir Aziz, /);
  expect((await escalations.viewText(at(id, samir))).kind).toBe('done');
  for (const other of [priya!, ruth!, joan!])
    expect((await escalations.viewText(at(id, other))).kind).toBe('unknown_case');
});

test('goes to the wellbeing contact when the chosen colleague does not answer, and never to the line', async () => {
  const { id } = done(await escalations.open({ ...notCoping, messageId: 'm2', fingerprint: 'f2' }));
  done(await escalations.choose({ ...at(id), toId: 'samir' }));
  const deadlines = createDeadlines({ store, team: () => team, clock: clock.now });
  for (let hours = 0; hours < 8; hours += 1) {
    clock.forward(61);
    await deadlines.tick();
  }
  const told = new Set((await escalations.get(id, amy!))!.events.flatMap((event) => event.to ?? []));
  expect([...told].sort()).toEqual(['joan', 'samir']);
});

test('passes on what one colleague has already to the one whom the worker would rather tell', async () => {
  const { id } = done(await escalations.open({ ...notCoping, holdSeconds: 0, messageId: 'm3', fingerprint: 'f3' }));
  done(await escalations.own(at(id, joan!)));
  const passed = done(await escalations.choose({ ...at(id), toId: 'priya' }));
  expect(passed).toMatchObject({ state: 'passed_on', calledName: 'Priya Raman', ownerId: undefined });
  expect(kinds(passed)).toContain('contact_chosen');
  expect(statusText(passed, team, clock.now())).toMatch(/^You handed this on to Priya Raman at 14:02, /);
  expect((await escalations.own(at(id, priya!))).kind).toBe('done');
});

test('lets a worker choose only for their own distress, and only somebody who answers', async () => {
  const { id } = done(await escalations.open({ ...notCoping, messageId: 'm4', fingerprint: 'f4' }));
  expect(await escalations.choose({ ...at(id), toId: 'lewis' })).toMatchObject({
    kind: 'refused',
    why: 'nobody_there',
  });
  const client = done(await escalations.open(aCase({ level: 'today' })));
  expect(await escalations.choose({ ...at(client.id), toId: 'samir' })).toMatchObject({ why: 'not_allowed' });
  expect(await escalations.choose({ ...at(client.id, ruth!), toId: 'samir' })).toMatchObject({ why: 'not_allowed' });
});

test('takes a question about their own work to the supervisor: it is no distress', () => {
  expect(isOwnDistress('worker', [])).toBe(false);
  expect(isOwnDistress('worker', ['worker_safety_or_wellbeing'])).toBe(true);
});

test('keeps notes among colleagues: a worker may not make one on their own case', async () => {
  const { id } = done(await escalations.open(aCase()));
  expect(await escalations.note({ ...at(id), text: safe('mine') })).toMatchObject({
    kind: 'refused',
    why: 'not_allowed',
  });
  expect((await escalations.note({ ...at(id, ruth!), text: safe('ours') })).kind).toBe('done');
});
