import { createNotifier, type TaskNotice } from '../../src/escalation/notify.ts';
import { tasksOf } from '../../src/escalation/tasks.ts';
import { reportedWrong } from '../../src/involvement/reported.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

const textOf = (reply: Reply): string => JSON.stringify([reply.firstLine, reply.blocks]);

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.end());

let count = 0;
let amy: { readonly user: string; readonly conversation: string };
beforeEach(() => {
  count += 1;
  amy = { user: 'amy-dunn', conversation: `amy-${count}` };
});
const open = async () => (await service.service.reports.list('open')).map((report) => `${report.ref} ${report.what}`);
const closeAll = async () => {
  for (const report of await service.service.reports.list('open'))
    await service.service.reports.close(report.ref, 'was_right', new Date());
};
afterEach(closeAll);

describe('a danger', () => {
  test.each([
    'she has stopped breathing',
    'the Tuesday group has stopped because a man there has a knife',
    'my client has stopped eating and says she wants to die',
    'they moved him to the bridge and he is going to jump',
  ])('is never taken for a report about a service: %s', async (words) => {
    await service.say('lunch club on a Tuesday', amy);
    const reply = await service.say(words, amy);
    expect(await open()).toEqual([]);
    expect(reply.firstLine).not.toContain('reported wrong');
  });

  test('that was missed becomes an incident, and goes to the supervisor in one tap', async () => {
    await service.say('he keeps giving his things away and is oddly calm', amy);
    const reply = await service.say('you missed something serious', amy);
    expect(reply.firstLine).toMatch(/ring 999/);
    expect(textOf(reply)).toContain('Dr Anita Shah gets it as an incident');
    const waiting = (await service.service.corrections.list({ state: 'waiting' })).filter(
      (one) => one.kind === 'missed_danger',
    );
    expect(waiting.at(-1)?.body).toContain('oddly calm');
    const tap = reply.actions[0]?.tap;
    const sent = await service.tap(tap ?? { verb: '' }, amy);
    expect(sent.escalation?.state).toMatch(/stored|sent|open/);
    expect(sent.level).toBe('today');
    expect(textOf(sent)).toContain('oddly calm');
  });

  test('that was missed reaches the safety owner at once, once and without a word of it, also when the first try fails', async () => {
    const calls: TaskNotice[] = [];
    const { store, clock, knowledge } = service.service;
    const notifier = createNotifier({
      store,
      team: knowledge,
      clock,
      supervisorInboxes: {},
      workerInboxes: {},
      taskInboxes: {
        teams: {
          deliver: async (notice) => {
            calls.push(notice);
            return calls.length === 1 ? { ok: false, why: 'retry' } : { ok: true };
          },
        },
      },
      processId: 'test',
    });
    await service.say('he keeps giving his things away and is oddly calm', amy);
    const atDesk = textOf(await service.say('you missed something serious', amy));
    expect(atDesk).toContain('It stands on the desk of Dr Anita Shah, whom I cannot write to in Teams.');
    expect(atDesk).toContain('07700 900108');
    await notifier.deliverDue();
    expect(calls).toEqual([]);
    expect((await tasksOf(store, ['safety_owner'], clock()))[0]).toMatchObject({ href: '/log/quality' });
    expect(await tasksOf(store, ['supervisor', 'worker'], clock())).toEqual([]);

    await service.service.references.keep('dr-anita-shah', 'teams', { conversation: { id: 'shah' } }, clock());
    const written = textOf(await service.say('you missed something serious there', amy));
    expect(written).toContain('A message to Dr Anita Shah in Teams is on its way.');
    await notifier.deliverDue();
    expect(calls).toHaveLength(1);
    await service.pass(1);
    await notifier.deliverDue();
    await notifier.deliverDue();
    expect(calls.map(({ to }) => to.id)).toEqual(['dr-anita-shah', 'dr-anita-shah']);
    expect(new Set(calls.map(({ key }) => key)).size).toBe(1);
    expect(JSON.stringify(calls)).not.toMatch(/giving|things|oddly/);
  });

  test('that was missed is not lost when the safety owner’s chat refuses the message for good', async () => {
    const { store, clock, knowledge, references } = service.service;
    await references.keep('dr-anita-shah', 'teams', { conversation: { id: 'shah' } }, clock());
    const notifier = createNotifier({
      store,
      team: knowledge,
      clock,
      supervisorInboxes: {},
      workerInboxes: {},
      taskInboxes: { teams: { deliver: async () => ({ ok: false, why: 'blocked' }) } },
      processId: 'refused',
    });
    await notifier.deliverDue();
    const before = await tasksOf(store, ['manager'], clock());
    await service.say('you missed something serious again: she said goodbye to everyone', amy);
    await notifier.deliverDue();
    const after = await tasksOf(store, ['manager'], clock());
    expect(after).not.toEqual(before);
    expect(after.at(-1)).toEqual({
      text: expect.stringMatching(/messages? about such (a )?reports? could not be delivered/),
      href: '/log/reach',
    });
    // It still waits for its owner, whoever tells them.
    expect((await tasksOf(store, ['safety_owner'], clock()))[0]).toMatchObject({ href: '/log/quality' });
  });

  test('that was missed some messages ago is read by the safety owner with what was said since', async () => {
    await service.say('he keeps giving his things away and is oddly calm', amy);
    await service.say('lunch club on a Tuesday', amy);
    await service.say('you missed something serious', amy);
    const body = (await service.service.corrections.list({ state: 'waiting' })).at(-1)?.body;
    expect(body).toContain('oddly calm');
    expect(body).toContain('lunch club');
  });

  test('that was missed is an incident also when the worker says it again in words that are heard', async () => {
    const before = (await service.service.corrections.list({ state: 'waiting' })).length;
    const reply = await service.say('you missed that she wants to kill herself tonight', amy);
    expect(reply.escalation).toBeDefined();
    expect((await service.service.corrections.list({ state: 'waiting' })).length).toBe(before + 1);
  });
});

describe('a report', () => {
  test.each([
    ['the lunch club on Tuesdays has stopped', 'closed'],
    ["it's stopped", 'closed'],
    ['the group folded last month', 'closed'],
    ['they no longer meet', 'closed'],
    ['they moved to the library', 'moved'],
    ['the grief cafe has moved to the library', 'moved'],
    ['wrong number', 'number'],
    ['the phone number is dead', 'number'],
    ['the email bounced', 'number'],
    ["they're on Thursdays now", 'times'],
    ['the times have changed', 'times'],
    ["they're full", 'full'],
    ['the waiting list is closed', 'full'],
    ['A client told me the choir has packed up', 'closed'],
    ['I heard the drop-in is not running any more', 'closed'],
  ])('is heard: %s', (words, what) => expect(reportedWrong(words, false)).toBe(what));

  test.each([
    'has the Tuesday group stopped?',
    'is the Hope Centre closed on Mondays',
    'which groups have stopped',
    'do you know if the lunch club has moved',
    'I wonder whether the men’s shed is full',
    'and once its finished do they give her a copy',
    'what about the notes after theyve closed',
    'she has stopped going to the lunch club',
    'my client has moved to Eastmoor',
    'his number has changed',
    'he finished the course last week',
    'her placement ended',
    'need a group since the lunch club has closed',
    'somewhere not full',
    'she is full of worry',
    'they stopped taking their tablets',
    'the door was shut',
    'her treatment has finished and she wants something new',
  ])('is not made of a question, or of what happened to somebody: %s', (words) =>
    expect(reportedWrong(words, false)).toBeUndefined(),
  );

  test.each([
    "my client has stopped going to the Men's Shed",
    "she's moved on from the Grief Café",
    "the lady from the Men's Shed has moved",
  ])('is not made of a person and the name of a service: %s', async (words) => {
    await service.say(words, amy);
    expect(await open()).toEqual([]);
  });
});

describe('the service that is meant', () => {
  test('is found by its name', async () => {
    const reply = await service.say('the Grief Cafe has stopped', amy);
    expect(reply.firstLine).toContain('Grief Café was reported wrong today');
    expect(textOf(reply)).toContain('Beth Cole will check it');
    expect(await open()).toEqual(['cal-014 closed']);
  });

  test('is found by where it stood in what was shown', async () => {
    const shown = await service.say('lunch club on a Tuesday', amy);
    const refs = shown.citations.map((citation) => citation.ref);
    expect(refs.length).toBeGreaterThan(1);
    await service.say('the second one has stopped', amy);
    expect(await open()).toEqual([`${refs[1]} closed`]);
  });

  test('is not the place it moved to', async () => {
    await service.say('the Grief Café has moved to the Hope Centre', amy);
    expect(await open()).toEqual(['cal-014 moved']);
  });

  test('is asked back with buttons where several were shown, and the tap reports it', async () => {
    await service.say('lunch for older people on Tuesdays', amy);
    const reply = await service.say('they moved to the library', amy);
    if (reply.actions.length > 1) {
      expect(reply.firstLine).toBe('Which one do you mean?');
      expect(await open()).toEqual([]);
      const tap = reply.actions[0]?.tap;
      expect((await service.tap(tap ?? { verb: '' }, amy)).firstLine).toContain(reply.actions[0]?.title);
    }
    expect((await open()).length).toBe(1);
  });

  test('is asked for when nothing was shown and nothing is named', async () => {
    expect((await service.say("they've moved to the library", amy)).firstLine).toContain('Which service do you mean?');
    const tuesday = await service.say('the Tuesday group has stopped', amy);
    expect(tuesday.firstLine).toBe('Which one do you mean?');
    const byId = new Map(service.service.knowledge().assets.map((asset) => [asset.id, asset]));
    const offered = tuesday.actions.flatMap((action) => byId.get(action.tap?.ref ?? '') ?? []);
    expect(offered.length).toBeGreaterThan(0);
    for (const asset of offered) expect(asset.schedule.days).toContain('Tue');
    expect(await open()).toEqual([]);
  });
});

test('a service that several report wrong in a day is one letter to whoever checks services, and one line on their desk', async () => {
  const { store, references, clock } = service.service;
  await references.keep('beth-cole', 'teams', { conversation: { id: 'cole' } }, clock());
  const before = (await store.db.selectFrom('outbox').selectAll().execute()).length;
  const reply = await service.say('the grief cafe has moved to the library', amy);
  expect(textOf(reply)).toContain('Beth Cole will check it');
  expect(textOf(reply)).toContain('A message to Beth Cole in Teams is on its way.');
  await service.say('the grief cafe has closed', { user: 'lewis-grant' });
  const letters = (await store.db.selectFrom('outbox').selectAll().execute()).slice(before);
  expect(letters.map(({ person_id, purpose }) => `${person_id} ${purpose}`)).toEqual(['beth-cole service_reported']);
  expect((await tasksOf(store, ['assurer'], clock()))[0]).toEqual({
    text: '1 service reported wrong',
    href: '/log/freshness',
  });
  const suggested = await service.say('there is a new choir at the Sallow hall on Fridays', amy);
  expect(textOf(suggested)).toContain('A message to Beth Cole in Teams is on its way.');
});

test('what one worker reports wrong, another reads in the next answer', async () => {
  const lewis = { user: 'lewis-grant', conversation: `lewis-${count}` };
  const before = await service.say('Grief Café', lewis);
  expect(textOf(before)).toContain('Grief Café');
  expect(textOf(before)).not.toMatch(/reported wrong/i);
  await service.say('the Grief Café has stopped', amy);
  const after = await service.say('Grief Café', { ...lewis, conversation: 'lewis-later' });
  expect(textOf(after)).toMatch(/reported wrong on/i);
  const found = await service.service.retriever.retrieve('grief cafe tea and cake' as never, {
    now: new Date('2026-11-23T10:00:00Z'),
    limit: 12,
    reportedWrong: new Map([['cal-014', '2026-11-23']]),
  });
  const places = found.results.map((result) => result.passage.ref);
  const asItWas = await service.service.retriever.retrieve('grief cafe tea and cake' as never, {
    now: new Date('2026-11-23T10:00:00Z'),
    limit: 12,
  });
  expect(places.indexOf('cal-014')).toBeGreaterThanOrEqual(
    asItWas.results.map((result) => result.passage.ref).indexOf('cal-014'),
  );
});

describe('a colleague who checks', () => {
  test.each([
    ['add a new one: knitting at All Saints hall, Fridays at two', 'suggestion'],
    ['theres a new craft group at the library on Mondays, can you add it', 'suggestion'],
    ['a new choir has started at St Hilda’s', 'suggestion'],
  ])('gets a suggestion, which changes nothing by itself: %s', async (words, kind) => {
    const reply = await service.say(words, amy);
    expect(textOf(reply)).toContain('Nothing is added to the list until');
    expect((await service.service.corrections.list({ state: 'waiting' })).at(-1)?.kind).toBe(kind);
  });

  test('is asked for the details of a new one that has none', async () => {
    expect((await service.say('add a new one', amy)).firstLine).toContain('What is it called');
  });

  test('gets an answer that is wrong, with what it cited', async () => {
    await service.say('do I need consent to refer somebody to a group?', amy);
    const reply = await service.say('this answer is wrong', amy);
    expect(reply.firstLine).toContain('It waits for');
    const last = (await service.service.corrections.list({ state: 'waiting' })).at(-1);
    expect(last?.kind).toBe('document');
    expect(last?.ref).toBeDefined();
  });

  test('is told what is wrong with a service, when the answer was about one', async () => {
    await service.say('Grief Café', amy);
    const reply = await service.say("that's wrong", amy);
    expect(reply.firstLine).toContain('What is wrong with');
    await service.tap(reply.actions[1]?.tap ?? { verb: '' }, amy);
    expect((await open()).length).toBe(1);
  });

  test.each([
    'is this answer wrong?',
    'what is wrong with him',
    'she missed her appointment',
    'it missed the bus',
    'how do I add a new contact to EMIS?',
  ])('is not asked because of: %s', async (words) => {
    const before = (await service.service.corrections.list({})).length;
    await service.say(words, amy);
    expect((await service.service.corrections.list({})).length).toBe(before);
  });
});
