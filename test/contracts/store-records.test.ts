import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations, type Escalations } from '../../src/escalation/escalations.ts';
import { eraseWorker, exportWorker } from '../../src/records/personal-data.ts';
import { endHold, holdForSafeguarding, purge, purgeIfDue } from '../../src/records/retention.ts';
import { verifyLog } from '../../src/records/verify-log.ts';
import { createAssetReports } from '../../src/store/asset-reports.ts';
import { createChannelReplies } from '../../src/store/channel-replies.ts';
import { createConversationReferences } from '../../src/store/conversation-references.ts';
import { createCorrections } from '../../src/store/corrections.ts';
import type { Store, StoreLocation } from '../../src/store/database.ts';
import { createDayPlaces } from '../../src/store/day-places.ts';
import { createFeedbackLog } from '../../src/store/feedback.ts';
import { createGaps } from '../../src/store/gaps.ts';
import { createInductionProgress } from '../../src/store/induction-progress.ts';
import { createModelUsage } from '../../src/store/model-usage.ts';
import { createSignIns } from '../../src/store/sign-ins.ts';
import { createStoredKeys } from '../../src/store/stored-keys.ts';
import { createSupervisionList } from '../../src/store/supervision-list.ts';
import { createTurnRecords, type TurnRecord } from '../../src/store/turn-records.ts';
import { createWebChatLog } from '../../src/store/web-chat-log.ts';
import { aCase, done, people, person, safe, standingClock, team } from '../escalation/a-service.ts';
import { onEveryStore } from './stores.ts';

const [amy, ruth] = [person(people.amy), person(people.ruth)];
const at = (caseId: string, by = ruth) => ({ caseId, by, channel: 'desk' as const });
const rule = { textDays: 30, eventYears: 3 };

const aTurn = (changes: Partial<TurnRecord> = {}): TurnRecord => ({
  id: randomUUID(),
  at: new Date('2026-11-24T14:02:00Z'),
  workerId: 'amy',
  conversationId: 'conversation-1',
  channel: 'web',
  practice: undefined,
  kind: 'answer',
  level: 'none',
  about: 'client',
  categories: [],
  refs: ['A1'],
  confidence: 0.7,
  mode: 'quoted',
  masked: ['name'],
  durations: { safety: 3 },
  knowledgeVersion: 'v1',
  caseId: undefined,
  ...changes,
});

onEveryStore((place) => {
  let location: StoreLocation;
  let store: Store;
  let clock: ReturnType<typeof standingClock>;
  let escalations: Escalations;

  beforeEach(async () => {
    if (!place.available()) return;
    location = await place.fresh();
    store = await place.open(location);
    clock = standingClock();
    escalations = createEscalations({ store, team: () => team, clock: clock.now });
  });

  function held(title: string, body: () => Promise<void>): void {
    test(title, async () => {
      if (place.available()) await body();
    });
  }

  /** Three closed cases with words from both sides. */
  async function threeCases(): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const words of ['one', 'two', 'three']) {
      const { id } = done(await escalations.open(aCase({ words: [safe(words)] })));
      done(await escalations.own(at(id)));
      done(await escalations.message({ ...at(id), text: safe(`answer to ${words}`) }));
      done(await escalations.resolve({ ...at(id), outcome: 'advice_given', note: safe('closed') }));
      ids.push(id);
    }
    return ids;
  }

  held('finds a whole log whole', async () => {
    await threeCases();
    expect(await verifyLog(store)).toMatchObject({ ok: true, events: 15, texts: 9, husks: 0 });
  });

  const tampering: readonly (readonly [string, string, (store: Store) => Promise<unknown>])[] = [
    [
      'a changed time',
      'changed',
      (s) => s.db.updateTable('case_events').set({ at: '2026-01-01T00:00:00.000Z' }).where('seq', '=', 3).execute(),
    ],
    [
      'a changed actor',
      'changed',
      (s) => s.db.updateTable('case_events').set({ actor: 'assistant' }).where('seq', '=', 3).execute(),
    ],
    [
      'an event moved to another case',
      'changed',
      (s) => s.db.updateTable('case_events').set({ case_id: 'elsewhere' }).where('seq', '=', 8).execute(),
    ],
    [
      'a changed word',
      'text_changed',
      (s) => s.db.updateTable('event_texts').set({ body: '["nothing happened"]' }).where('seq', '=', 1).execute(),
    ],
    ['a word removed by hand', 'text_missing', (s) => s.db.deleteFrom('event_texts').where('seq', '=', 1).execute()],
    [
      'an event removed from the middle',
      'missing',
      (s) => s.db.deleteFrom('case_events').where('seq', '=', 7).execute(),
    ],
    [
      'the newest events removed',
      'tail_removed',
      async (s) => {
        await s.db.deleteFrom('event_texts').where('seq', '>', 12).execute();
        await s.db.deleteFrom('case_events').where('seq', '>', 12).execute();
      },
    ],
    [
      'two events that changed places',
      'out_of_order',
      async (s) => {
        await s.db.updateTable('case_events').set({ seq: 99 }).where('seq', '=', 2).execute();
        await s.db.updateTable('case_events').set({ seq: 2 }).where('seq', '=', 3).execute();
        await s.db.updateTable('case_events').set({ seq: 3 }).where('seq', '=', 99).execute();
      },
    ],
    ['a lowered level', 'case_changed', (s) => s.db.updateTable('cases').set({ level: 'supervision' }).execute()],
    [
      'a case removed with its row',
      'case_missing',
      (s) => s.db.deleteFrom('cases').where('opened_at', '>', '').execute(),
    ],
    [
      'an event emptied by hand',
      'emptied',
      (s) =>
        s.db
          .updateTable('case_events')
          .set({
            case_id: null,
            at: null,
            kind: null,
            actor: null,
            channel: null,
            to_ref: null,
            detail: null,
            facts_hash: null,
            text_hash: null,
          })
          .where('seq', '=', 3)
          .execute(),
    ],
  ];
  for (const [title, what, tamper] of tampering) {
    held(`finds ${title} in the log`, async () => {
      await threeCases();
      await tamper(store);
      const verdict = await verifyLog(store);
      expect(verdict.ok).toBe(false);
      expect(verdict.faults.map((fault) => fault.what)).toContain(what);
    });
  }

  held('finds a log that was written anew, by the head that was noted elsewhere', async () => {
    await threeCases();
    const { head } = await verifyLog(store);
    await threeCases();
    expect((await verifyLog(store, { noted: head })).ok).toBe(true);
    expect((await verifyLog(store, { noted: `${head.split(':')[0]}:${'0'.repeat(64)}` })).faults).toMatchObject([
      { what: 'not_the_noted_log' },
    ]);
    expect((await verifyLog(store, { noted: '999:abc' })).ok).toBe(false);
  });

  held(
    'removes words past their days, proves it, keeps what a safeguarding hold needs, and the log still verifies',
    async () => {
      const [first = '', second = ''] = await threeCases();
      await createTurnRecords(store).record(aTurn(), { question: safe('old question'), answer: 'old answer' });
      const chat = createWebChatLog(store);
      const { id: conversation } = await chat.start('amy', clock.now());
      await chat.append(
        conversation,
        { author: 'worker', activity: { type: 'message' }, text: safe('old words') },
        clock.now(),
      );
      await holdForSafeguarding(store, second, ruth, clock.now());
      clock.forward(31 * 24 * 60);
      const recent = done(await escalations.open(aCase({ words: [safe('new')] })));
      const report = await purge(store, rule, clock.now());
      expect(report.proven).toBe(true);
      expect(report.classes.find(({ name }) => name === 'case_texts')).toEqual({
        name: 'case_texts',
        removed: 6,
        held: 3,
        left: 0,
      });
      expect((await escalations.get(first, amy))?.words).toBeUndefined();
      expect((await escalations.get(first, amy))?.events.at(-1)?.kind).toBe('text_purged');
      expect((await escalations.get(second, amy))?.words).toEqual(['two']);
      expect((await escalations.get(recent.id, amy))?.words).toEqual(['new']);
      expect(await verifyLog(store)).toMatchObject({ ok: true });
      await endHold(store, second, ruth, clock.now());
      expect((await purge(store, rule, clock.now())).classes[0]).toMatchObject({ removed: 3, left: 0 });
      expect(await verifyLog(store)).toMatchObject({ ok: true });
      const before = (await verifyLog(store)).events;
      await purge(store, rule, clock.now());
      expect((await verifyLog(store)).events).toBe(before);
    },
  );

  held('says so when what should have gone is still there', async () => {
    const chat = createWebChatLog(store);
    await chat.start('amy', clock.now());
    clock.forward(31 * 24 * 60);
    // The database keeps the row without a fault, as a broken rule or a forgotten trigger would.
    await (store.kind === 'sqlite'
      ? sql`create trigger keeper before delete on web_conversations begin select raise(ignore); end`.execute(store.db)
      : sql`create rule keeper as on delete to web_conversations do instead nothing`.execute(store.db));
    const report = await purge(store, rule, clock.now());
    expect(report.proven).toBe(false);
    expect(report.classes).toContainEqual({ name: 'web_conversations', removed: 0, held: 0, left: 1 });
  });

  held('still finds a word that is taken away by hand after a purge', async () => {
    await threeCases();
    clock.forward(31 * 24 * 60);
    await purge(store, rule, clock.now());
    done(await escalations.open(aCase()));
    const newest = await store.db
      .selectFrom('event_texts')
      .select('seq')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    await store.db.deleteFrom('event_texts').where('seq', '=', newest.seq).execute();
    expect((await verifyLog(store)).faults).toMatchObject([{ what: 'text_missing' }]);
  });

  held('still finds a newer word taken by hand from a case of which older words were purged', async () => {
    const { id } = done(await escalations.open(aCase()));
    done(await escalations.own(at(id)));
    done(await escalations.resolve({ ...at(id), outcome: 'other' }));
    clock.forward(31 * 24 * 60);
    await purge(store, rule, clock.now());
    done(await escalations.reopen(at(id)));
    done(await escalations.own(at(id)));
    done(await escalations.message({ ...at(id), text: safe('a newer word') }));
    expect((await verifyLog(store)).ok).toBe(true);
    await store.db.deleteFrom('event_texts').where('seq', '>', 0).execute();
    expect((await verifyLog(store)).faults).toMatchObject([{ what: 'text_missing', caseId: id }]);
    clock.forward(31 * 24 * 60);
    await purge(store, rule, clock.now());
    expect((await verifyLog(store)).faults).toMatchObject([{ what: 'text_missing', caseId: id }]);
  });

  held('purges once a day, though two processes ask', async () => {
    await threeCases();
    clock.forward(31 * 24 * 60);
    const reports = await Promise.all([purgeIfDue(store, rule, clock.now()), purgeIfDue(store, rule, clock.now())]);
    expect(reports.filter(Boolean)).toHaveLength(1);
    expect(reports.find(Boolean)?.proven).toBe(true);
  });

  held('does not let a word that was taken by hand hide behind a later purge', async () => {
    const { id } = done(await escalations.open(aCase()));
    done(await escalations.own(at(id)));
    done(await escalations.message({ ...at(id), text: safe('what was promised') }));
    await store.db.deleteFrom('event_texts').where('seq', '=', 4).execute();
    clock.forward(31 * 24 * 60);
    await purge(store, rule, clock.now());
    expect((await verifyLog(store)).faults).toMatchObject([{ what: 'text_missing', caseId: id }]);
  });

  held('forgets the practice of a day that is over in every time zone, and proves it', async () => {
    const places = createDayPlaces(store);
    const today = clock.now().toISOString().slice(0, 10);
    await places.set('amy', 'Copper Lane Surgery', today);
    clock.forward(24 * 60);
    await purge(store, rule, clock.now());
    expect(await places.of('amy', today)).toBe('Copper Lane Surgery');
    clock.forward(24 * 60);
    const report = await purge(store, rule, clock.now());
    expect(report.classes).toContainEqual({ name: 'day_places', removed: 1, held: 0, left: 0 });
    expect(await places.of('amy', today)).toBeUndefined();
    expect(await verifyLog(store)).toMatchObject({ ok: true });
  });

  held('empties events past their years, leaves open cases alone, and the log still verifies', async () => {
    await threeCases();
    const open = done(await escalations.open(aCase()));
    clock.forward(4 * 366 * 24 * 60);
    await purge(store, rule, clock.now());
    const verdict = await verifyLog(store);
    expect(verdict).toMatchObject({ ok: true, husks: 18 });
    expect((await escalations.list({}, ruth)).cases.map(({ id }) => id)).toEqual([open.id]);
    expect(
      JSON.stringify(await store.db.selectFrom('case_events').selectAll().where('case_id', 'is', null).execute()),
    ).not.toMatch(/advice_given|2026-/);
  });

  held("erases one worker from everything, waits for open cases, and leaves others' records alone", async () => {
    await threeCases();
    const lewis = { id: 'lewis', name: 'Lewis Grant' };
    const other = done(await escalations.open(aCase({ worker: lewis, words: [safe('of lewis')] })));
    await createTurnRecords(store).record(aTurn(), { question: safe('q'), answer: 'a' });
    await createGaps(store).record({
      at: clock.now(),
      turnId: undefined,
      workerId: 'amy',
      practice: undefined,
      groupKey: 'k',
      question: safe('gap'),
      bestConfidence: 0.1,
    });
    await createSupervisionList(store).add('amy', {
      at: clock.now(),
      turnId: undefined,
      caseId: undefined,
      body: safe('for next time'),
    });
    await createDayPlaces(store).set('amy', 'Copper Lane Surgery', clock.now().toISOString().slice(0, 10));
    await createDayPlaces(store).set('lewis', 'Weir Street', clock.now().toISOString().slice(0, 10));
    const chat = createWebChatLog(store);
    const { id: conversation } = await chat.start('amy', clock.now());
    await chat.append(conversation, { author: 'worker', activity: {}, text: safe('chat of amy') }, clock.now());
    const open = done(await escalations.open(aCase()));
    expect(await eraseWorker(store, 'amy', ruth, clock.now())).toEqual({ kind: 'open_cases', caseIds: [open.id] });
    done(await escalations.withdraw(at(open.id, amy)));
    const exported = JSON.stringify(await exportWorker(store, 'amy', clock.now()));
    for (const words of ['answer to one', 'for next time', 'chat of amy', 'Copper Lane Surgery'])
      expect(exported).toContain(words);
    expect(exported).not.toMatch(/of lewis|Weir Street/);
    expect(await eraseWorker(store, 'amy', ruth, clock.now())).toMatchObject({
      kind: 'erased',
      cases: 4,
      keptForSafeguarding: [],
    });
    expect(await everything(store)).not.toMatch(/amy|Amy Dunn|for next time|answer to|Copper Lane Surgery/);
    expect(await createDayPlaces(store).of('lewis', clock.now().toISOString().slice(0, 10))).toBe('Weir Street');
    expect((await escalations.get(other.id, { id: 'lewis', name: '', roles: ['worker'] }))?.words).toEqual([
      'of lewis',
    ]);
    expect(await verifyLog(store)).toMatchObject({ ok: true });
  });

  held('keeps what a web chat said in order, once for each key, over a restart and for other processes', async () => {
    const chat = createWebChatLog(store);
    const other = createWebChatLog(await place.open(location));
    const heard: string[] = [];
    const stop = other.onChange((id) => heard.push(id));
    const { id } = await chat.start('amy', clock.now());
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        chat.append(id, { author: 'assistant', activity: { n }, text: `${n}` }, clock.now()),
      ),
    );
    const twice = await Promise.all(
      [1, 2].map(() =>
        chat.append(id, { author: 'assistant', activity: {}, text: 'once', deliveryKey: 'key' }, clock.now()),
      ),
    );
    expect(twice.map((each) => each?.isNew).sort()).toEqual([false, true]);
    const all = await other.since(id, 0);
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
    expect((await other.since(id, 19)).map(({ seq }) => seq)).toEqual([20, 21]);
    expect((await other.latestOf('amy'))?.lastSeq).toBe(21);
    expect(await chat.append('no such', { author: 'assistant', activity: {}, text: '' }, clock.now())).toBeUndefined();
    for (let n = 0; n < 40 && heard.length === 0; n += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(heard).toContain(id);
    stop();
  });

  held(
    'keeps turns, gaps, feedback, reports, corrections, progress, keys, sign-ins and usage over a restart',
    async () => {
      const turn = aTurn();
      await createTurnRecords(store).record(turn, { question: safe('q'), answer: 'a' });
      await createFeedbackLog(store).record({
        at: clock.now(),
        turnId: turn.id,
        workerId: 'amy',
        thumb: 'up',
        reason: '',
        refs: [],
        comment: undefined,
      });
      await createFeedbackLog(store).record({
        at: clock.now(),
        turnId: turn.id,
        workerId: 'amy',
        thumb: 'down',
        reason: 'wrong_area',
        refs: ['A1'],
        comment: safe('no'),
      });
      const reports = createAssetReports(store);
      await reports.record({ at: clock.now(), ref: 'A1', workerId: 'amy', what: 'number', comment: undefined });
      const corrections = createCorrections(store);
      const about = { ref: 'A1', caseId: undefined, turnId: undefined };
      const correction = await corrections.add({
        at: clock.now(),
        byId: 'amy',
        kind: 'asset',
        ...about,
        body: safe('moved'),
      });
      expect(
        await Promise.all([
          corrections.decide(correction, 'accepted', 'ruth', clock.now()),
          corrections.decide(correction, 'declined', 'tom', clock.now()),
        ]),
      ).toEqual(expect.arrayContaining([true, false]));
      await createInductionProgress(store).set({
        workerId: 'amy',
        stepId: 's1',
        state: 'done',
        detail: '',
        at: clock.now(),
      });
      const key = await createStoredKeys(store).get('direct-line');
      const signIns = createSignIns(store);
      const link = await signIns.make('link', ruth, clock.now(), new Date(clock.now().getTime() + 1000));
      const session = await signIns.make('session', ruth, clock.now(), new Date(clock.now().getTime() + 1000));
      const asked = { model: 'm', prompt: 'answer', promptVersion: '1', outcome: 'written', attempts: 1 };
      const call = { ...asked, at: new Date('2026-11-24T10:00:00Z'), tokensIn: 10, tokensOut: 5, millis: 12.4 };
      await createModelUsage(store).add(call);
      await createModelUsage(store).add({ ...call, outcome: 'slow', attempts: 2 });
      const reply = { conversationId: 'conversation-1', activityId: 'act-1', turnId: turn.id, at: clock.now() };
      await createChannelReplies(store).keep(reply);
      await createConversationReferences(store).keep('ruth', 'teams', { conversation: { id: 'x' } }, clock.now());
      await store.close();
      store = await place.open(location);
      expect(await createTurnRecords(store).find(turn.id)).toEqual(turn);
      expect(await createTurnRecords(store).recent('conversation-1', 5)).toEqual([
        { ...turn, texts: { question: 'q', answer: 'a' } },
      ]);
      expect(await createFeedbackLog(store).between(new Date(0), new Date('2027-01-01'))).toMatchObject([
        { thumb: 'down', reason: 'wrong_area' },
      ]);
      expect(await createAssetReports(store).openSince()).toEqual(new Map([['A1', '2026-11-24']]));
      expect(await createAssetReports(store).close('A1', 'mended', clock.now())).toEqual(['amy']);
      expect(await createInductionProgress(store).of('amy')).toMatchObject([{ stepId: 's1', state: 'done' }]);
      expect(await createStoredKeys(store).get('direct-line')).toEqual(key);
      const longAgo = new Date(0);
      expect(await createSignIns(store).whoHas(session, clock.now(), longAgo, true)).toEqual(ruth);
      expect(await createSignIns(store).whoHas(session, clock.now(), clock.now(), true)).toBeUndefined();
      const later = new Date(clock.now().getTime() + 2000);
      expect(await createSignIns(store).whoHas(session, later, longAgo, true)).toBeUndefined();
      const used = await Promise.all([
        createSignIns(store).useLink(link, clock.now()),
        createSignIns(store).useLink(link, clock.now()),
      ]);
      expect(used.filter(Boolean)).toEqual([ruth]);
      expect(await createModelUsage(store).of('2026-11-24')).toEqual([
        { day: '2026-11-24', model: 'm', calls: 3, tokensIn: 20, tokensOut: 10, failures: 1, millis: 24 },
      ]);
      const calls = await store.db.selectFrom('model_calls').select(['prompt', 'prompt_version', 'outcome']).execute();
      expect(calls.map((one) => [one.prompt, one.prompt_version, one.outcome]).sort()).toEqual([
        ['answer', '1', 'slow'],
        ['answer', '1', 'written'],
      ]);
      expect(await createChannelReplies(store).turnOf('conversation-1', 'act-1')).toBe(turn.id);
      expect(await createChannelReplies(store).turnOf('conversation-2', 'act-1')).toBeUndefined();
      expect(await createConversationReferences(store).find('ruth', 'teams')).toEqual({ conversation: { id: 'x' } });
    },
  );

  held('lets several processes open an empty store at once, and later with cases in flight', async () => {
    const empty = await place.fresh();
    const stores = await Promise.all([1, 2, 3].map(() => place.open(empty)));
    const service = createEscalations({ store: stores[0]!, team: () => team, clock: clock.now });
    const { id } = done(await service.open(aCase()));
    const later = await place.open(empty);
    clock.forward(6);
    await createDeadlines({ store: later, team: () => team, clock: clock.now }).tick();
    expect((await service.get(id, amy))?.state).toBe('passed_on');
    await later.db.insertInto('schema_version').values({ version: 999, applied_at: '' }).execute();
    await expect(place.open(empty)).rejects.toThrow(/version 999/);
  });
});

/** Every row of every table, as text. */
async function everything(store: Store): Promise<string> {
  const tables = [
    'person_refs',
    'cases',
    'case_keys',
    'case_events',
    'event_texts',
    'outbox',
    'web_conversations',
    'web_activities',
    'turns',
    'turn_texts',
    'gaps',
    'feedback',
    'supervision_items',
    'sign_ins',
  ] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => store.db.selectFrom(table).selectAll().execute())));
}
