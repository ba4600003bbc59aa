import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventKind } from '../../src/escalation/case.ts';
import { isClosed, standingOf } from '../../src/escalation/case-state.ts';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { type CaseResult, createEscalations } from '../../src/escalation/escalations.ts';
import { statusText } from '../../src/escalation/status-text.ts';
import { verifyLog } from '../../src/records/verify-log.ts';
import { readCase, type StoredEvent } from '../../src/store/read-cases.ts';
import { sqlitePlace } from '../contracts/stores.ts';
import { aCase, done, people, person, safe, standingClock, team } from './a-service.ts';

const everyKind: readonly EventKind[] = [
  'created',
  'held',
  'released',
  'sent',
  'delivered',
  'failed',
  'seen',
  'owned',
  'taken_over',
  'handed_on',
  'worker_message',
  'supervisor_message',
  'second_contact_called',
  'manager_called',
  'out_of_hours_called',
  'resolved',
  'reopened',
  'withdrawn',
  'not_a_crisis',
  'edited',
  'note',
  'text_viewed',
  'reminded',
  'called_again',
  'text_purged',
  'text_erased',
];
const who = fc.constantFrom('amy', 'ruth', 'tom', 'assistant');
const anyEvent = fc.record({ kind: fc.constantFrom(...everyKind), actor: who, to: fc.option(who, { nil: undefined }) });

function asStored(
  drawn: readonly { readonly kind: EventKind; readonly actor: string; readonly to: string | undefined }[],
): readonly StoredEvent[] {
  return drawn.map(({ kind, actor, to }, n) => ({
    seq: n + 1,
    caseId: 'c',
    at: new Date(Date.UTC(2026, 10, 24, 14, n)).toISOString(),
    kind,
    actor: { id: actor, name: undefined },
    channel: 'desk',
    ...(to !== undefined && { to: { id: to, name: undefined } }),
  }));
}

test('gives every order of events a standing in which nothing contradicts', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (drawn) => {
      const standing = standingOf(asStored(drawn), 'amy');
      if (standing.state === 'owned') expect(standing.ownerId).toBeDefined();
      if (standing.state === 'passed_on' || standing.state === 'stored') expect(standing.ownerId).toBeUndefined();
      if (standing.ownerSilentSince !== undefined) expect(standing.ownerId).toBeDefined();
      expect(standingOf(asStored(drawn), 'amy')).toEqual(standing);
    }),
    { numRuns: 2000 },
  );
});

test('never opens a closed case again by anything but reopening it', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.array(anyEvent, { maxLength: 10 }), (before, after) => {
      const closed = standingOf(asStored([...before, { kind: 'resolved', actor: 'ruth', to: undefined }]), 'amy');
      if (!isClosed(closed.state)) throw new Error('a resolved case is open');
      const quiet = after.filter(({ kind }) => kind !== 'reopened');
      expect(
        isClosed(
          standingOf(asStored([...before, { kind: 'resolved', actor: 'ruth', to: undefined }, ...quiet]), 'amy').state,
        ),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const place = sqlitePlace();
type Step = (typeof steps)[number];
const steps = [
  'own',
  'takeOver',
  'handOn',
  'seen',
  'resolve',
  'reopen',
  'withdraw',
  'notACrisis',
  'hold',
  'release',
  'edit',
  'say',
  'answer',
  'note',
  'view',
  'wait 1',
  'wait 6',
  'wait 61',
  'back 120',
] as const;

test('whatever people do in whatever order: one owner at most, an open case is always waited for, the status is a sentence, and the log verifies', async () => {
  const store = await place.open(await place.fresh());
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('now' as const, 'today' as const),
      fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom('ruth' as const, 'tom' as const)), {
        minLength: 3,
        maxLength: 14,
      }),
      async (level, drawn) => {
        const clock = standingClock();
        const parts = { store, team: () => team, clock: clock.now };
        const escalations = createEscalations(parts);
        const deadlines = createDeadlines(parts);
        const { id } = done(await escalations.open(aCase({ level, holdSeconds: 60 })));
        for (const [step, name] of drawn) {
          await act(step, name, id, clock, escalations, deadlines);
          const stored = (await readCase(store.db, id))!;
          const standing = standingOf(stored.events, 'amy');
          const row = await store.db
            .selectFrom('cases')
            .select(['state', 'held_until'])
            .where('id', '=', id)
            .executeTakeFirstOrThrow();
          expect(row.state).toBe(standing.state);
          const timers = (
            await store.db
              .selectFrom('deadlines')
              .select('kind')
              .where('case_id', '=', id)
              .where('done_at', 'is', null)
              .execute()
          ).map(({ kind }) => kind);
          const ownerHasSpoken = standing.ownerId !== undefined && standing.ownerSilentSince === undefined;
          if (isClosed(standing.state)) expect(timers).toEqual([]);
          else if (!ownerHasSpoken) expect(timers).toHaveLength(1);
          const view = (await escalations.get(id, person(people.amy)))!;
          expect(statusText(view, team, clock.now())).toMatch(/^[A-Z].*[.]$/);
          expect(statusText(view, team, clock.now())).not.toMatch(/undefined|NaN|Invalid/);
        }
        await escalations.withdraw({ caseId: id, by: person(people.amy), channel: 'web' });
      },
    ),
    { numRuns: 60 },
  );
  expect((await verifyLog(store)).ok).toBe(true);
}, 60_000);

async function act(
  step: Step,
  name: 'ruth' | 'tom',
  caseId: string,
  clock: ReturnType<typeof standingClock>,
  escalations: ReturnType<typeof createEscalations>,
  deadlines: ReturnType<typeof createDeadlines>,
): Promise<CaseResult | unknown> {
  const desk = { caseId, by: person(people[name]), channel: 'desk' as const };
  const worker = { caseId, by: person(people.amy), channel: 'web' as const };
  switch (step) {
    case 'own':
    case 'takeOver':
    case 'seen':
      return escalations[step](desk);
    case 'reopen':
      return escalations.reopen(desk);
    case 'withdraw':
    case 'notACrisis':
    case 'hold':
    case 'release':
      return escalations[step](worker);
    case 'handOn':
      return escalations.handOn({ ...desk, toId: name === 'ruth' ? 'tom' : 'helen' });
    case 'resolve':
      return escalations.resolve({ ...desk, outcome: 'other' });
    case 'edit':
      return escalations.edit({ ...worker, words: [safe('edited')] });
    case 'say':
      return escalations.message({ ...worker, text: safe('said') });
    case 'answer':
      return escalations.message({ ...desk, text: safe('answered') });
    case 'note':
      return escalations.note({ ...desk, text: safe('noted') });
    case 'view':
      return escalations.viewText(desk);
    case 'wait 1':
    case 'wait 6':
    case 'wait 61':
    case 'back 120': {
      const [way, minutes = '0'] = step.split(' ');
      clock.forward(way === 'back' ? -Number(minutes) : Number(minutes));
      return deadlines.tick();
    }
  }
}
