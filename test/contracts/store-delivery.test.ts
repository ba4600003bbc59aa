import { beforeEach, expect, test } from '@jest/globals';
import type { EscalationParts } from '../../src/escalation/case-draft.ts';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { createNotifier, type Delivery, type Notice, type WorkerNotice } from '../../src/escalation/notify.ts';
import { createReach } from '../../src/escalation/reach.ts';
import type { Store, StoreLocation } from '../../src/store/database.ts';
import { aCase, done, kinds, people, person, safe, standingClock, team } from '../escalation/a-service.ts';
import { onEveryStore } from './stores.ts';

const [amy, ruth] = [person(people.amy), person(people.ruth)];
const at = (caseId: string, by = ruth) => ({ caseId, by, channel: 'desk' as const });

/** Teams and web chat as the world's edge: what was shown, and how the next deliveries end. */
function edge() {
  const shown: (Notice | WorkerNotice)[] = [];
  const answers: (Delivery | 'silence' | 'throws')[] = [];
  const deliver = async (notice: Notice | WorkerNotice): Promise<Delivery> => {
    const answer = answers.shift() ?? { ok: true };
    if (answer === 'throws') throw new Error('503 after accepting');
    if (answer === 'silence') return new Promise(() => undefined);
    if (answer.ok) shown.push(notice);
    return answer;
  };
  return { shown, answers, inbox: { deliver }, keys: () => shown.map(({ key }) => key) };
}

onEveryStore((place) => {
  let location: StoreLocation;
  let store: Store;
  let clock: ReturnType<typeof standingClock>;
  let parts: EscalationParts;
  let escalations: Escalations;

  beforeEach(async () => {
    if (!place.available()) return;
    location = await place.fresh();
    store = await place.open(location);
    clock = standingClock();
    parts = {
      store,
      team: () => team,
      clock: clock.now,
      channelsOf: (id) => (id === 'ruth' || id === 'tom' ? ['teams'] : []),
    };
    escalations = createEscalations(parts);
  });

  function held(title: string, body: () => Promise<void>): void {
    test(title, async () => {
      if (place.available()) await body();
    });
  }

  const notifierOf = (teams: ReturnType<typeof edge>, web = edge(), processId = 'one', of = parts) =>
    createNotifier({
      ...of,
      supervisorInboxes: { teams: teams.inbox },
      workerInboxes: { web: web.inbox },
      processId,
      patienceMs: 50,
    });

  held('delivers a card once however often the outbox is emptied, and records it', async () => {
    const teams = edge();
    const { id } = done(await escalations.open(aCase()));
    const notifier = notifierOf(teams);
    await Promise.all([notifier.deliverDue(), notifier.deliverDue()]);
    await notifier.deliverDue();
    expect(teams.shown).toHaveLength(1);
    expect(teams.shown[0]).toMatchObject({
      purpose: 'escalation',
      to: { name: 'Ruth Okafor' },
      case: { words: ['[name] says it ends tonight'] },
    });
    expect((await escalations.get(id, amy))?.events.map(({ kind, channel }) => `${kind} ${channel}`)).toEqual([
      'created web',
      'sent desk',
      'sent teams',
    ]);
  });

  held('delivers each letter from one of two processes', async () => {
    const teams = edge();
    const other = await place.open(location);
    for (let n = 0; n < 20; n += 1) done(await escalations.open(aCase()));
    const one = notifierOf(teams, edge(), 'one');
    const two = notifierOf(teams, edge(), 'two', { ...parts, store: other });
    await Promise.all([one.deliverDue(), two.deliverDue(), one.deliverDue(), two.deliverDue()]);
    expect(new Set(teams.keys()).size).toBe(20);
    expect(teams.shown).toHaveLength(20);
  });

  held('calls the next contact once when two processes look at the clock together', async () => {
    const other = await place.open(location);
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1) ids.push(done(await escalations.open(aCase())).id);
    clock.forward(5.1);
    await Promise.all([createDeadlines(parts).tick(), createDeadlines({ ...parts, store: other }).tick()]);
    for (const id of ids)
      expect(kinds((await escalations.get(id, amy))!).filter((kind) => kind === 'second_contact_called')).toHaveLength(
        1,
      );
  });

  held(
    'tries again after 429, 503 and silence, waits as long as it is asked, and keeps trying after a restart',
    async () => {
      const teams = edge();
      const { id } = done(await escalations.open(aCase()));
      teams.answers.push({ ok: false, why: 'retry', retryAfterMs: 60_000 }, 'throws', 'silence');
      await notifierOf(teams).deliverDue();
      clock.forward(0.5);
      await notifierOf(teams).deliverDue();
      expect(teams.answers).toHaveLength(2);
      await store.close();
      parts = { ...parts, store: await place.open(location) };
      for (let n = 0; n < 3; n += 1) {
        clock.forward(0.6);
        await notifierOf(teams, edge(), 'after restart').deliverDue();
      }
      expect(teams.shown).toHaveLength(1);
      const found = await createEscalations(parts).get(id, amy);
      expect(found?.events.filter(({ kind }) => kind === 'failed')).toHaveLength(1);
    },
  );

  held('gives a letter that a dead process had borrowed to another, under the same key', async () => {
    const dead = edge();
    const alive = edge();
    done(await escalations.open(aCase()));
    dead.answers.push('silence');
    // A process that dies in a delivery never says how it ended; its lease runs out.
    const { claimLetters } = await import('../../src/store/outbox.ts');
    const now = clock.now().toISOString();
    const [letter] = await claimLetters(store, {
      by: 'dead',
      now,
      leaseUntil: new Date(clock.now().getTime() + 60_000).toISOString(),
      limit: 5,
    });
    await notifierOf(alive).deliverDue();
    expect(alive.shown).toHaveLength(0);
    clock.forward(1.1);
    await notifierOf(alive).deliverDue();
    expect(alive.keys()).toEqual([letter?.key]);
  });

  held(
    'records one delivery of a letter that two processes delivered, because the first was slower than its lease',
    async () => {
      const { id } = done(await escalations.open(aCase()));
      let accept: (delivery: Delivery) => void = () => undefined;
      const slow = { deliver: () => new Promise<Delivery>((resolve) => (accept = resolve)) };
      const first = createNotifier({
        ...parts,
        supervisorInboxes: { teams: slow },
        workerInboxes: {},
        processId: 'slow',
        patienceMs: 10_000,
      }).deliverDue();
      await new Promise((resolve) => setTimeout(resolve, 100));
      clock.forward(1.1);
      await notifierOf(edge(), edge(), 'quick').deliverDue();
      accept({ ok: true });
      await first;
      const sent = (await escalations.get(id, amy))?.events.filter(
        ({ kind, channel }) => kind === 'sent' && channel === 'teams',
      );
      expect(sent).toHaveLength(1);
    },
  );

  held('calls the second contact at once when a now case cannot be written to the first', async () => {
    const teams = edge();
    teams.answers.push({ ok: false, why: 'blocked' });
    const { id } = done(await escalations.open(aCase()));
    await notifierOf(teams).deliverDue();
    expect(await escalations.get(id, amy)).toMatchObject({ state: 'passed_on', calledName: 'Tom Hadley' });
    clock.forward(5.1);
    await createDeadlines(parts).tick();
    const called = kinds((await escalations.get(id, amy))!).filter(
      (kind) => kind === 'second_contact_called' || kind === 'manager_called',
    );
    expect(called).toEqual(['second_contact_called', 'manager_called'].slice(0, called.length));
  });

  held('says how a case stands once, where several things happened before anything could be said', async () => {
    const found = done(await escalations.open(aCase()));
    const act = { caseId: found.id, by: ruth, channel: 'desk' as const };
    for (const did of [await escalations.own(act), await escalations.resolve({ ...act, outcome: 'advice_given' })])
      expect(did.kind).toBe('done');
    const web = edge();
    await notifierOf(edge(), web).deliverDue();
    expect(web.shown.map((notice) => (notice as WorkerNotice).status)).toEqual([
      expect.stringMatching(/^Ruth Okafor closed this at /),
    ]);
  });

  held("brings the supervisor's words to the worker in their order, behind one that does not go yet", async () => {
    const web = edge();
    const { id } = done(await escalations.open(aCase()));
    done(await escalations.own(at(id)));
    done(await escalations.message({ ...at(id), text: safe('first') }));
    done(await escalations.message({ ...at(id), text: safe('second') }));
    web.answers.push({ ok: true }, { ok: false, why: 'retry' });
    await notifierOf(edge(), web).deliverDue();
    clock.forward(1);
    await notifierOf(edge(), web).deliverDue();
    expect(web.shown.map((notice) => notice.text ?? (notice as WorkerNotice).status.slice(0, 11))).toEqual([
      'Ruth Okafor',
      'first',
      'second',
    ]);
    expect(web.shown.at(-1)).toMatchObject({ conversationId: 'conversation-1', from: 'Ruth Okafor' });
  });

  held('keeps its times when the clock is set two hours back, and forward', async () => {
    const back = done(await escalations.open(aCase()));
    const deadlines = createDeadlines(parts);
    await deadlines.tick();
    clock.forward(-120);
    await deadlines.tick();
    clock.forward(5.1);
    await deadlines.tick();
    expect(kinds((await escalations.get(back.id, amy))!)).toContain('second_contact_called');
    expect(kinds((await escalations.get(back.id, amy))!)).not.toContain('manager_called');
    clock.forward(6);
    await deadlines.tick();
    expect(kinds((await escalations.get(back.id, amy))!)).toContain('manager_called');
    const owned = done(await escalations.open(aCase()));
    done(await escalations.own(at(owned.id)));
    clock.forward(120);
    await deadlines.tick();
    clock.forward(-120);
    await deadlines.tick();
    const names = kinds((await escalations.get(owned.id, amy))!);
    expect(names.filter((kind) => kind === 'second_contact_called')).toHaveLength(1);
  });

  held('calls everybody it is late for after it was away, once', async () => {
    const { id } = done(await escalations.open(aCase()));
    await store.close();
    parts = { ...parts, store: await place.open(location) };
    clock.forward(120);
    await createDeadlines(parts).tick();
    await createDeadlines(parts).tick();
    expect(kinds((await createEscalations(parts).get(id, amy))!)).toEqual([
      'created',
      'sent',
      'second_contact_called',
      'sent',
      'manager_called',
      'sent',
    ]);
  });

  held(
    'sends what waits for supervision when the service opens, and what cannot be owned today at the end of the shift',
    async () => {
      clock.set('2026-11-24T17:10:00Z');
      const late = done(await escalations.open(aCase({ level: 'today', categories: ['suicide'] })));
      const deadlines = createDeadlines(parts);
      clock.set('2026-11-24T17:30:01Z');
      await deadlines.tick();
      expect(await escalations.get(late.id, amy)).toMatchObject({ calledName: 'Priya Raman', state: 'passed_on' });
      const waits = done(await escalations.open(aCase({ level: 'supervision', categories: [] })));
      expect(waits).toMatchObject({ state: 'stored', held: 'service_opens', heldUntil: '2026-11-25T08:30:00.000Z' });
      clock.set('2026-11-25T08:29:00Z');
      await deadlines.tick();
      expect((await escalations.get(waits.id, amy))?.state).toBe('stored');
      clock.set('2026-11-25T08:30:00Z');
      await deadlines.tick();
      expect((await escalations.get(waits.id, amy))?.state).toBe('sent');
    },
  );

  held('finds once a day who blocked the app', async () => {
    const probes = {
      teams: {
        check: async (id: string) => (id === 'tom' ? { ok: false as const, why: 'blocked' } : { ok: true as const }),
      },
    };
    const reach = createReach({ ...parts, probes });
    const both = await Promise.all([reach.checkIfDue(), createReach({ ...parts, probes }).checkIfDue()]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await reach.unreachable()).toMatchObject([{ name: 'Tom Hadley', channel: 'teams', why: 'blocked' }]);
    clock.forward(24 * 60);
    expect(await reach.checkIfDue()).toBe(true);
  });
});
