import { expect, test } from '@jest/globals';
import { caseCard } from '../../src/channels/teams/case-card.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import { createNotifier, type Notice } from '../../src/escalation/notify.ts';
import { eventSentence } from '../../src/pages/desk-words.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, kinds, people, person, safe, standingClock, team } from './a-service.ts';

const place = sqlitePlace();
const [amy, ruth] = [person(people.amy), person(people.ruth)];

async function service() {
  const store = await place.open(await place.fresh());
  const clock = standingClock();
  const parts = { store, team: () => team, clock: clock.now, channelsOf: () => ['teams'] as const };
  const letters: Notice[] = [];
  const notifier = createNotifier({
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
  });
  return { clock, letters, notifier, escalations: createEscalations(parts) };
}

test('whoever has a case hears that its words came again, and may then not be silent for ever', async () => {
  const { clock, escalations, letters, notifier } = await service();
  const first = aCase();
  const { id } = done(await escalations.open(first));
  done(await escalations.own({ caseId: id, by: ruth, channel: 'desk' }));
  done(await escalations.message({ caseId: id, by: ruth, channel: 'desk', text: safe('I am on it') }));
  await notifier.deliverDue();
  letters.length = 0;
  clock.forward(4);
  const again = await escalations.open({ ...first, messageId: 'another' });
  expect(again).toMatchObject({ kind: 'already_open', isSaidAgain: true, case: { id } });
  await notifier.deliverDue();
  expect(letters.map(({ to, purpose, isSaidAgain }) => [to.id, purpose, isSaidAgain])).toEqual([
    ['ruth', 'worker_message', true],
  ]);
  const [letter] = letters;
  const card = caseCard({
    case: again.kind === 'already_open' ? again.case : done(again),
    viewerId: 'ruth',
    people: team.people,
    news: `${letter?.text}`,
    isSaidAgain: true,
  });
  expect(JSON.stringify(card)).toContain('Amy Dunn said the same again, perhaps of somebody else:');
  const found = await escalations.get(id, amy);
  const said = found?.events.find(({ detail }) => detail === 'said_again');
  expect(eventSentence(said ?? { kind: 'note', actor: '' }, () => 'Amy Dunn')).toBe(
    'Amy Dunn said the same again, perhaps of somebody else',
  );
  expect(found?.dueAt).toBeDefined();
});

test('the same message four times, and a button tapped twice, are said once; under a new id it is one case', async () => {
  const { escalations, letters, notifier } = await service();
  const first = aCase();
  const { id } = done(await escalations.open(first));
  for (let times = 0; times < 3; times += 1)
    expect(await escalations.open(first)).toMatchObject({ kind: 'already_open', isSaidAgain: false });
  expect(await escalations.open({ ...first, messageId: 'tap', isTapped: true })).toMatchObject({ isSaidAgain: false });
  expect(kinds((await escalations.get(id, amy)) ?? done({ kind: 'none' }))).toEqual(['created', 'sent']);
  expect(await escalations.open({ ...first, messageId: 'another' })).toMatchObject({ isSaidAgain: true, case: { id } });
  expect((await escalations.list({}, ruth)).cases).toHaveLength(1);
  await notifier.deliverDue();
  expect(letters.map(({ purpose }) => purpose)).toEqual(['escalation', 'worker_message']);
});

test('what the worker holds back stays theirs: said again it is written to nobody', async () => {
  const { escalations, letters, notifier } = await service();
  const first = aCase({ level: 'today', holdSeconds: 60 });
  const { id } = done(await escalations.open(first));
  done(await escalations.hold({ caseId: id, by: amy, channel: 'web' }));
  expect(await escalations.open({ ...first, messageId: 'another' })).toMatchObject({ isSaidAgain: true, case: { id } });
  await notifier.deliverDue();
  expect(letters).toEqual([]);
  expect((await escalations.get(id, amy))?.state).toBe('stored');
});
