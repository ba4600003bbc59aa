// "How many are open?" in the chat: first that nobody is told of what they may not see, then that the numbers are true.
import { expect, test } from '@jest/globals';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import { countsFor } from '../../src/turn/case-counts.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, people, person, safe, standingClock, team } from '../escalation/a-service.ts';

const place = sqlitePlace();

async function aWeek() {
  const store = await place.open(await place.fresh());
  const clock = standingClock();
  const parts = { store, team: () => team, clock: clock.now };
  const escalations = createEscalations(parts);
  const deadlines = createDeadlines(parts);
  let raised = 0;
  return {
    store,
    escalations,
    raise: async (changes: Parameters<typeof aCase>[0] = {}) => {
      raised += 1;
      return done(await escalations.open(aCase({ conversation: { channel: 'web', id: `talk-${raised}` }, ...changes })))
        .id;
    },
    pass: async (minutes: number) => {
      clock.forward(minutes);
      await deadlines.tick();
    },
    ask: (who: (typeof people)[keyof typeof people], words = 'how many cases are open this week') =>
      countsFor({ escalations }, { person: person(who), words: safe(words), now: clock.now() }),
  };
}

test('tells a link worker nothing, and nobody but those who may know of a colleague’s own distress', async () => {
  const { raise, pass, ask } = await aWeek();
  await raise({ level: 'today', about: 'worker', categories: ['worker_safety_or_wellbeing'] });
  await raise();
  await pass(1);
  expect(await ask(people.amy)).toBeUndefined();
  expect(await ask(people.beth)).toBeUndefined();
  // Not even as a number, to the supervisor who works beside them; a manager is told that there is one more.
  expect(await ask(people.ruth)).toEqual({
    first: '1 open now, 1 of them without an owner.',
    rest: ['Raised in the last seven days: 1 on the desk, not seen.'],
  });
  expect((await ask(people.priya))?.rest).toContain('1 more that your role only counts.');
});

test('counts by state, and never loses an open case because it is old', async () => {
  const { escalations, raise, pass, ask } = await aWeek();
  const by = person(people.ruth);
  const old = await raise();
  await escalations.own({ caseId: old, by, channel: 'desk' });
  await pass(9 * 24 * 60);
  const ended = await raise();
  await escalations.own({ caseId: ended, by, channel: 'desk' });
  await escalations.resolve({ caseId: ended, by, channel: 'desk', outcome: 'advice_given' });
  await raise();
  expect(await ask(people.helen)).toEqual({
    first: '2 open now, 2 of them without an owner.',
    rest: ['Raised in the last seven days: 1 on the desk, not seen; 1 resolved.'],
  });
  expect((await ask(people.helen, 'and this month?'))?.rest[0]).toBe(
    'Raised in the last 31 days: 1 on the desk, not seen; 1 passed on, nobody owns it; 1 resolved.',
  );
});

test('says that none came, and makes up no number when the record cannot be read', async () => {
  const { store, ask } = await aWeek();
  expect(await ask(people.ruth, 'anything last night?')).toEqual({
    first: '0 open now, 0 of them without an owner.',
    rest: ['Raised in the last two days: none.'],
  });
  await store.close();
  expect(await ask(people.ruth)).toBeUndefined();
});
