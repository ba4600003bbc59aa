import { beforeEach, expect, test } from '@jest/globals';
import { createDeadlines, type Deadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import type { Store, StoreLocation } from '../../src/store/database.ts';
import { aCase, done, kinds, people, person, safe, standingClock, team } from '../escalation/a-service.ts';
import { onEveryStore } from './stores.ts';

const [amy, lewis, ruth, tom, priya, joan] = [
  people.amy,
  people.lewis,
  people.ruth,
  people.tom,
  people.priya,
  people.joan,
].map(person) as [
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
];
const at = (caseId: string, by = ruth) => ({ caseId, by, channel: 'desk' as const });

onEveryStore((place) => {
  let location: StoreLocation;
  let store: Store;
  let escalations: Escalations;
  let deadlines: Deadlines;
  let clock: ReturnType<typeof standingClock>;

  beforeEach(async () => {
    if (!place.available()) return;
    location = await place.fresh();
    store = await place.open(location);
    clock = standingClock();
    const parts = { store, team: () => team, clock: clock.now };
    escalations = createEscalations(parts);
    deadlines = createDeadlines(parts);
  });

  function held(title: string, body: () => Promise<void>): void {
    // A thousand clicks on a machine that is doing much else.
    test(title, async () => {
      if (place.available()) await body();
    }, 90_000);
  }

  held('stores a now case before it answers, and says to whom it went', async () => {
    const opened = done(await escalations.open(aCase()));
    expect(opened.state).toBe('sent');
    expect(opened.calledName).toBe('Ruth Okafor');
    const again = await place.open(location);
    const found = await createEscalations({ store: again, team: () => team, clock: clock.now }).get(opened.id, amy);
    expect(found?.events.map((event) => event.kind)).toEqual(['created', 'sent']);
    expect(found?.words).toEqual(['[name] says it ends tonight']);
  });

  held('makes one case of a message that is delivered four times, or again under a new id', async () => {
    const first = aCase();
    const results = await Promise.all([1, 2, 3, 4].map(() => escalations.open(first)));
    expect(results.filter((result) => result.kind === 'opened')).toHaveLength(1);
    clock.forward(9);
    expect((await escalations.open({ ...first, messageId: 'another' })).kind).toBe('already_open');
    clock.forward(2);
    expect((await escalations.open({ ...first, messageId: 'a third' })).kind).toBe('opened');
    expect((await escalations.list({}, ruth)).cases).toHaveLength(2);
  });

  held('opens anew when the same words come again after they were withdrawn, or are read as more urgent', async () => {
    const first = aCase({ level: 'today', holdSeconds: 60 });
    const opened = done(await escalations.open(first));
    expect((await escalations.open({ ...first, messageId: 'now', level: 'now' })).kind).toBe('opened');
    done(await escalations.withdraw({ caseId: opened.id, by: amy, channel: 'web' }));
    const other = aCase({ fingerprint: 'same' });
    done(await escalations.withdraw({ ...at(done(await escalations.open(other)).id, amy) }));
    expect((await escalations.open({ ...other, messageId: 'again' })).kind).toBe('opened');
  });

  held('lets one of a thousand own a case, and shows the others who has it', async () => {
    const { id } = done(await escalations.open(aCase()));
    const results = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        escalations.own({
          caseId: id,
          by: { id: `s${n}`, name: `Supervisor ${n}`, roles: ['supervisor'] },
          channel: 'desk',
        }),
      ),
    );
    const winners = results.filter((result) => result.kind === 'done');
    expect(winners).toHaveLength(1);
    const owner = winners[0]?.kind === 'done' ? winners[0].case.ownerName : '';
    for (const result of results)
      if (result.kind !== 'done')
        expect(result).toMatchObject({ kind: 'refused', why: 'already_owned', case: { ownerName: owner } });
  });

  held('calls the second contact after five minutes and the manager after ten, each once', async () => {
    const { id } = done(await escalations.open(aCase()));
    clock.forward(4.9);
    await deadlines.tick();
    expect(kinds((await escalations.get(id, amy))!)).not.toContain('second_contact_called');
    clock.forward(0.2);
    await Promise.all([deadlines.tick(), deadlines.tick()]);
    clock.forward(5);
    await deadlines.tick();
    const found = (await escalations.get(id, amy))!;
    expect(kinds(found)).toEqual(['created', 'sent', 'second_contact_called', 'sent', 'manager_called', 'sent']);
    expect(found).toMatchObject({ state: 'passed_on', calledName: 'Priya Raman' });
  });

  held('sends a today case after its minute, unless the worker holds it, and brings back what is held', async () => {
    const sent = done(await escalations.open(aCase({ level: 'today', holdSeconds: 60 })));
    const kept = done(await escalations.open(aCase({ level: 'today', holdSeconds: 60 })));
    expect(await escalations.get(sent.id, ruth)).toBeUndefined();
    done(await escalations.hold(at(kept.id, amy)));
    clock.forward(1.1);
    await deadlines.tick();
    expect((await escalations.get(sent.id, ruth))?.state).toBe('sent');
    expect(await escalations.get(kept.id, ruth)).toBeUndefined();
    clock.forward(15);
    await deadlines.tick();
    expect(kinds((await escalations.get(kept.id, amy))!)).toContain('reminded');
    done(await escalations.release(at(kept.id, amy)));
    expect((await escalations.get(kept.id, ruth))?.state).toBe('sent');
  });

  held('passes on what an owner leaves silent, and not what an owner answers', async () => {
    const silent = done(await escalations.open(aCase()));
    const spoken = done(await escalations.open(aCase()));
    done(await escalations.own(at(silent.id)));
    done(await escalations.own(at(spoken.id)));
    done(await escalations.message({ ...at(spoken.id), text: safe('ringing you now') }));
    clock.forward(10.1);
    await deadlines.tick();
    expect(await escalations.get(silent.id, amy)).toMatchObject({
      state: 'passed_on',
      calledName: 'Tom Hadley',
      ownerId: undefined,
    });
    expect(await escalations.get(spoken.id, amy)).toMatchObject({ state: 'owned', ownerName: 'Ruth Okafor' });
    done(await escalations.message({ ...at(spoken.id, amy), text: safe('are you there?') }));
    clock.forward(10.1);
    await deadlines.tick();
    expect((await escalations.get(spoken.id, amy))?.state).toBe('passed_on');
  });

  held('carries words both ways, resolves with an outcome and can be reopened with its history', async () => {
    const { id } = done(await escalations.open(aCase()));
    expect(await escalations.message({ ...at(id), text: safe('hello') })).toMatchObject({
      kind: 'refused',
      why: 'not_owner',
    });
    done(await escalations.own(at(id)));
    done(await escalations.message({ ...at(id), text: safe('I am on my way') }));
    done(await escalations.message({ ...at(id, amy), text: safe('thank you') }));
    expect(await escalations.resolve({ ...at(id, tom), outcome: 'other' })).toMatchObject({
      kind: 'refused',
      why: 'not_owner',
    });
    done(await escalations.resolve({ ...at(id), outcome: 'spoke_to_worker' }));
    expect(await escalations.own(at(id, tom))).toMatchObject({ kind: 'refused', why: 'closed' });
    const again = done(await escalations.reopen(at(id, amy)));
    expect(again).toMatchObject({ state: 'sent', ownerId: undefined, calledName: 'Ruth Okafor' });
    expect(kinds(again)).toEqual([
      'created',
      'sent',
      'owned',
      'supervisor_message',
      'worker_message',
      'resolved',
      'reopened',
      'sent',
    ]);
    expect(again.events.map((event) => event.text).filter(Boolean)).toEqual([
      '[name] says it ends tonight',
      'I am on my way',
      'thank you',
    ]);
  });

  held('keeps the words from a manager and from other workers, and records who looked', async () => {
    const { id } = done(await escalations.open(aCase()));
    const manager = { id: 'mo', name: 'Mo Manager', roles: ['manager'] as const };
    expect(await escalations.get(id, lewis)).toBeUndefined();
    expect((await escalations.get(id, manager))?.words).toBeUndefined();
    expect(await escalations.viewText(at(id, manager))).toMatchObject({ kind: 'refused', why: 'not_allowed' });
    const read = done(await escalations.viewText(at(id, tom)));
    expect(read.words).toEqual(['[name] says it ends tonight']);
    done(await escalations.viewText(at(id, tom)));
    expect(kinds(read)).toEqual(['created', 'sent', 'text_viewed']);
  });

  held(
    "shows a worker's own distress to the wellbeing contact and only counts it for the manager, unless life is at risk",
    async () => {
      const distress = { about: 'worker', categories: ['worker_safety_or_wellbeing'] } as const;
      const quiet = done(await escalations.open(aCase({ ...distress, level: 'today' })));
      expect(quiet.calledName).toBe('Joan Ellery');
      expect(await escalations.list({}, priya)).toEqual({ cases: [], notShown: 1 });
      expect(await escalations.own(at(quiet.id, priya))).toEqual({ kind: 'unknown_case' });
      expect((await escalations.list({}, ruth)).cases).toEqual([]);
      expect((await escalations.list({}, joan)).cases).toHaveLength(1);
      const danger = done(
        await escalations.open(
          aCase({ about: 'worker', categories: ['immediate_danger', 'worker_safety_or_wellbeing'], level: 'today' }),
        ),
      );
      const life = done(await escalations.open(aCase({ ...distress, level: 'now' })));
      expect((await escalations.list({}, priya)).cases.map(({ id }) => id)).toEqual(
        expect.arrayContaining([danger.id, life.id]),
      );
    },
  );
});
