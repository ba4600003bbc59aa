// A store with too much to do: danger goes first, and what could not be recorded is, once it can be.
import { beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { EscalationCase } from '../../src/escalation/case.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { createNotifier } from '../../src/escalation/notify.ts';
import type { Store } from '../../src/store/database.ts';
import { aCase, done, kinds, people, person, standingClock, team } from '../escalation/a-service.ts';
import { onEveryStore } from './stores.ts';

const ruth = person(people.ruth);

onEveryStore((place) => {
  let store: Store;
  let escalations: Escalations;
  let clock: ReturnType<typeof standingClock>;

  beforeEach(async () => {
    if (!place.available()) return;
    store = await place.open(await place.fresh());
    clock = standingClock();
    escalations = createEscalations({ store, team: () => team, clock: clock.now, patienceMs: 300 });
  });

  function held(title: string, body: () => Promise<void>): void {
    test(title, async () => {
      if (place.available()) await body();
    }, 60_000);
  }

  // The log is held for so long that the worker is told "not recorded".
  async function tooSlowFor(newCase: ReturnType<typeof aCase>): Promise<void> {
    const slow = store.inTurn(() => new Promise<void>((resolve) => setTimeout(resolve, 600)), false);
    expect((await escalations.open(newCase)).kind).toBe('not_recorded');
    await slow;
    await store.inTurn(async () => undefined, false);
  }

  const all = async (): Promise<readonly EscalationCase[]> => (await escalations.list({}, ruth)).cases;

  async function saidToWorker(): Promise<readonly string[]> {
    const said: string[] = [];
    const web = {
      deliver: async ({ status }: { readonly status: string }) => {
        said.push(status);
        return { ok: true as const };
      },
    };
    const parts = { store, team: () => team, clock: clock.now, processId: 'one' };
    await createNotifier({ ...parts, supervisorInboxes: {}, workerInboxes: { web } }).deliverDue();
    return said;
  }

  held('records later what it said was not recorded, sends it, and tells the worker when that was', async () => {
    await tooSlowFor(aCase());
    expect(await all()).toEqual([]);
    clock.forward(18);
    expect(await escalations.recordLate()).toBe(1);
    const [late] = await all();
    expect(late?.state).toBe('sent');
    expect(late && kinds(late)).toEqual(['created', 'sent', 'recorded_late']);
    expect(await saidToWorker()).toEqual([
      'Recorded at 14:20, which could not be done when you wrote it at 14:02. On the desk page for Ruth Okafor, delivered nowhere else so far and not seen yet. Duty line 01632 960500.',
    ]);
    expect(await escalations.recordLate()).toBe(0);
    expect(await all()).toHaveLength(1);
  });

  held('opens no second case for what the worker said again meanwhile, though that is closed by now', async () => {
    const first = aCase();
    await tooSlowFor(first);
    clock.forward(15);
    const again = done(await escalations.open({ ...first, messageId: 'again' }));
    await escalations.own({ caseId: again.id, by: ruth, channel: 'desk' });
    await escalations.resolve({ caseId: again.id, by: ruth, channel: 'desk', outcome: 'spoke_to_worker' });
    await escalations.recordLate();
    expect((await all()).map(({ id, state }) => [id, state])).toEqual([[again.id, 'resolved']]);
  });

  held('records danger to life first when it can again, and goes on trying for two hours at most', async () => {
    await tooSlowFor(aCase({ level: 'today', conversation: { channel: 'web', id: 'c-today' } }));
    await tooSlowFor(aCase({ conversation: { channel: 'web', id: 'c-now' } }));
    clock.forward(119);
    expect(await escalations.recordLate()).toBe(2);
    const firstEvent = ({ events }: EscalationCase): number => events[0]?.seq ?? 0;
    const recorded = [...(await all())].sort((one, other) => firstEvent(one) - firstEvent(other));
    expect(recorded.map(({ level }) => level)).toEqual(['now', 'today']);
    await tooSlowFor(aCase());
    clock.forward(121);
    expect(await escalations.recordLate()).toBe(0);
    expect(await all()).toHaveLength(2);
  });

  held('records danger at once while questions hold every other connection', async () => {
    if (place.kind === 'sqlite') return;
    const questions = Promise.all(Array.from({ length: 40 }, () => sql`select pg_sleep(2)`.execute(store.db)));
    const patient = createEscalations({ store, team: () => team, clock: clock.now });
    const began = performance.now();
    expect((await patient.open(aCase())).kind).toBe('opened');
    expect(performance.now() - began).toBeLessThan(1900);
    await questions;
  });
});
