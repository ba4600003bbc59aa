// Conversations that remember, through the whole service.
import { renderText } from '../../src/channels/render-text.ts';
import { createWebChatLog } from '../../src/store/web-chat-log.ts';
import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService();
});
afterAll(() => world.end());

const refs = (reply: Reply): readonly string[] =>
  reply.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []));
const assetsOf = (reply: Reply) =>
  refs(reply).map((ref) => world.service.knowledge().assets.find((asset) => asset.id === ref));

test('the service takes "what about thursdays?" for the question before', async () => {
  const from = { user: 'talk-1' };
  const first = await world.say('exercise class on a tuesday', from);
  expect(refs(first).length).toBeGreaterThan(0);
  const second = await world.say('what about thursdays?', from);
  const days = assetsOf(second).map((asset) => asset?.schedule.days);
  expect(days.length).toBeGreaterThan(0);
  for (const day of days) expect(day === undefined || day.includes('Thu')).toBe(true);
});

test('the service says each time what it masked, and reminds once in a while', async () => {
  const from = { user: 'talk-masked' };
  const first = renderText(await world.say('lunch club for Mrs Abernathy', from));
  expect(first).toContain('I masked what I recognised: a name. You do not need to type it.');
  const second = renderText(await world.say('craft group for Mr Abernathy', from));
  expect(second).toContain('I masked what I recognised: a name.');
  expect(second).not.toContain('You do not need');
});

test('the service names what comes nearest, and what it misses, where no such club runs on that day', async () => {
  const reply = await world.say('lunch club on thursdays', { user: 'talk-nearest' });
  const found = assetsOf(reply);
  expect(found.some((asset) => /lunch/i.test(asset?.name ?? '') && !asset?.schedule.days?.includes('Thu'))).toBe(true);
  expect(renderText(reply)).toMatch(/Thursday/);
});

test('the service shows one of what it showed, and how to reach it', async () => {
  const from = { user: 'talk-2' };
  const first = await world.say('craft group', from);
  const [, wanted] = refs(first);
  const second = await world.say('the second one', from);
  expect(refs(second)).toEqual([wanted]);
  const ring = await world.say('who do i ring for that?', from);
  expect(ring.kind).toBe('answer');
});

test('the service takes a chip away in one tap and searches again', async () => {
  const from = { user: 'talk-3' };
  const first = await world.say('free walking group on sundays', from);
  const chips = first.blocks.find((block) => block.kind === 'wishes');
  const chip = chips?.kind === 'wishes' ? chips.items.find((item) => item.id.startsWith('day')) : undefined;
  expect(chip).toBeDefined();
  const second = await world.tap({ verb: 'wish.remove', value: chip?.id ?? '' }, from);
  const left = second.blocks.find((block) => block.kind === 'wishes');
  expect(left?.kind === 'wishes' ? left.items.map((item) => item.id) : []).not.toContain(chip?.id);
});

test('the service remembers the practice for the day, and forgets it tomorrow', async () => {
  const from = { user: 'talk-4' };
  await world.say("I'm at Copper Lane today", from);
  const lead = renderText(await world.say("who's the safeguarding lead here?", from));
  expect(lead).toContain('Meera Lund');
  await world.pass(24 * 60);
  const tomorrow = renderText(await world.say("who's the safeguarding lead here?", from));
  expect(tomorrow).not.toMatch(/^Safeguarding lead at Copper Lane/);
});

test('the service forgets what was said when it is asked to', async () => {
  const from = { user: 'talk-5' };
  const chat = createWebChatLog(world.service.store);
  await chat.start('talk-5', new Date(), 'conversation-talk-5');
  const said = (text: string, channelData: object): Promise<unknown> =>
    chat.append('conversation-talk-5', { author: 'assistant', activity: { channelData }, text }, new Date());
  await said('A lunch club on Tuesdays.', { lwa: { kind: 'answer' } });
  await said('Ruth Okafor has owned this.', { lwa: { escalation: { id: 'case-1', state: 'owned' } } });
  await world.say('lunch club on a tuesday', from);
  await world.say('zeppelin mooring permit', from);
  await world.say('forget that', from);
  // A case stays where its worker sees it; nothing else does.
  expect((await chat.since('conversation-talk-5', 0)).map(({ activity }) => activity['text'])).toEqual([
    'Ruth Okafor has owned this.',
  ]);
  expect(JSON.stringify(await world.service.store.db.selectFrom('gaps').selectAll().execute())).not.toContain(
    'zeppelin',
  );
  const kept = await world.service.store.db
    .selectFrom('turn_texts')
    .innerJoin('turns', 'turns.id', 'turn_texts.turn_id')
    .select('question')
    .where('worker_id', '=', 'talk-5')
    .execute();
  expect(kept.map((row) => row.question)).toEqual(['forget that']);
});

test('the service answers who is on duty from the rota of this hour', async () => {
  const reply = renderText(await world.say("who do i ring, my supervisor isn't answering", { user: 'talk-6' }));
  expect(reply).toMatch(/Ring (Ruth Okafor|Tom Hadley|Priya Raman) \([a-z ]+\) now/);
});

test('the service gives the same case for the same message delivered four times, and again under a new id', async () => {
  const from = { user: 'talk-7', id: 'the-same-message' };
  const ids = new Set<string | undefined>();
  for (let times = 0; times < 4; times++)
    ids.add((await world.say('she has taken an overdose just now', from)).escalation?.id);
  ids.add((await world.say('she has taken an overdose just now', { user: 'talk-7', id: 'another-id' })).escalation?.id);
  expect(ids.size).toBe(1);
  expect([...ids][0]).toBeDefined();
});

describe('a word that masking missed', () => {
  const everything = async (): Promise<string> => {
    const { db } = world.service.store;
    const tables = ['turn_texts', 'gaps', 'conversation_memory', 'web_activities', 'supervision_items'] as const;
    return JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())));
  };

  test('is hidden by a tap in all that is kept, and in a case that has not gone', async () => {
    const from = { user: 'talk-8' };
    await world.say('the lighthouse lady likes lunch clubs', from);
    await world.say('is there a zeppelin for the Lighthouse lady?', from);
    await world.say('add lighthouse lady and the dog to my supervision', from);
    const chat = createWebChatLog(world.service.store);
    await chat.start('talk-8', new Date(), 'conversation-talk-8');
    await chat.append(
      'conversation-talk-8',
      { author: 'assistant', activity: { attachments: [{ content: { text: 'For Lighthouse' } }] }, text: 'Lighthouse' },
      new Date(),
    );
    const held = await world.say('the lighthouse lady told me she wants to end her life', from);
    expect(await everything()).toMatch(/lighthouse/i);
    const reply = await world.tap({ verb: 'word.hide', value: 'Lighthouse' }, from);
    expect(reply.firstLine).toMatch(/^Hidden/);
    expect(await everything()).not.toMatch(/lighthouse/i);
    const found = await world.service.escalations.get(held.escalation?.id ?? '', {
      id: 'talk-8',
      name: 'Amy',
      roles: ['worker'],
    });
    expect(found?.words?.join()).toContain('[hidden] lady told me');
  });

  test('is said to have gone where a colleague has it already', async () => {
    const from = { user: 'talk-9' };
    await world.say('the lighthouse lady has taken an overdose just now', from);
    const reply = await world.tap({ verb: 'word.hide', value: 'lighthouse' }, from);
    expect(renderText(reply)).toMatch(/already gone to a colleague/);
  });

  test.each(['', 'a', '[hidden]', 'x'.repeat(80)])('is not hidden when it is none: "%s"', async (value) => {
    expect((await world.tap({ verb: 'word.hide', value }, { user: 'talk-10' })).firstLine).toBe(
      'I could not hide that.',
    );
  });
});

test('the service takes a step up that is no crisis to the counsellor among colleagues', async () => {
  const asked = await world.say('ask our counsellor: somebody I see keeps going over an old loss, what do I say', {
    user: 'step-up',
  });
  const [mine] = (await world.service.escalations.list({}, world.service.people.identify({ id: 'step-up', name: '' })))
    .cases;
  expect(asked.escalation?.id).toBe(mine?.id);
  expect(mine).toMatchObject({ why: 'counsellor_step_up', level: 'supervision' });
  const samir = world.service.knowledge().people.find(({ roles }) => roles.includes('counsellor'));
  expect([mine?.calledId, mine?.held]).toEqual(mine?.held === 'no' ? [samir?.id, 'no'] : [undefined, 'service_opens']);
});

test('the service shows what it would pass on before anything goes, and passes on only what the worker leaves in', async () => {
  const from = { user: 'trim-1' };
  await world.say('how do I end with somebody I have seen for a year', from);
  const offered = await world.say('who repairs a medieval harpsichord for nothing', from);
  expect(renderText(offered)).toMatch(/Nobody has been told\. .*“how do I end .*” and “who repairs .*”/);
  const edit = offered.actions.find((action) => action.tap?.verb === 'case.send_edited');
  expect(edit?.write?.words.split('\n')).toHaveLength(2);
  const sent = await world.tap({ ...edit!.tap!, value: 'who repairs a harpsichord' }, from);
  const block = sent.blocks.find((one) => one.kind === 'case');
  expect(block?.kind === 'case' && block.words).toEqual(['who repairs a harpsichord']);
});

test('the service passes on each of two questions that follow on each other, and the same one once however often it is tapped', async () => {
  const from = { user: 'two-questions' };
  const ids: (string | undefined)[] = [];
  for (const question of ['can I give her a lift in my car?', 'can I witness his passport form?']) {
    await world.say(question, from);
    for (let times = 0; times < 2; times += 1)
      ids.push((await world.tap({ verb: 'case.send', value: 'boundary' }, from)).escalation?.id);
  }
  await world.say('who repairs a medieval harpsichord for nothing', from);
  for (let times = 0; times < 2; times += 1) ids.push((await world.say('ask my supervisor', from)).escalation?.id);
  await world.say('who mends a hurdy-gurdy for nothing', from);
  ids.push((await world.say('ask my supervisor', from)).escalation?.id);
  const [lift, liftAgain, form, formAgain, harp, harpAgain, gurdy] = ids;
  expect([liftAgain, formAgain, harpAgain]).toEqual([lift, form, harp]);
  expect(new Set([lift, form, harp, gurdy]).size).toBe(4);
  expect(ids).not.toContain(undefined);
});

test('the service passes on what stands on the card that is tapped, however much was said since', async () => {
  const from = { user: 'older-card' };
  const first = await world.say('can I take a box of chocolates from a client', from);
  const sending = first.actions.find((action) => action.tap?.verb === 'case.send');
  for (const later of [
    'quiet lunch club on a saturday',
    'craft group',
    'who repairs a medieval harpsichord for nothing',
  ])
    await world.say(later, from);
  const wordsOf = (reply: Reply) => reply.blocks.flatMap((block) => (block.kind === 'case' ? block.words : []));
  expect(wordsOf(await world.tap(sending!.tap!, from))).toEqual(['can I take a box of chocolates from a client']);
  // Beyond what a conversation remembers the words are still kept.
  for (let n = 0; n < 7; n += 1) await world.say(`walking group number ${n}`, from);
  const kept = await world.tap({ ...sending!.tap!, value: 'worker_asked' }, from);
  expect(wordsOf(kept)).toEqual(['can I take a box of chocolates from a client']);
  await world.say('forget that', from);
  const gone = await world.tap({ ...sending!.tap!, value: 'nothing_found' }, from);
  expect([gone.kind, wordsOf(gone)]).toEqual(['status', []]);
});

test('the service changes and sends nothing for a button that brings no words', async () => {
  const from = { user: 'no-words' };
  const held = await world.say('she says her husband hits her', from);
  const caseId = held.escalation?.id ?? '';
  for (const verb of ['case.edit', 'case.message', 'case.send_edited']) {
    const reply = await world.tap({ verb, caseId, value: '  ' }, from);
    expect(reply.firstLine).toMatch(/No words came/);
  }
  const found = await world.service.escalations.get(caseId, { id: 'no-words', roles: ['link_worker'] } as never);
  expect(found?.words?.join(' ')).toContain('hits her');
});

test('the service hears danger in words that were changed on a button', async () => {
  const from = { user: 'trim-2' };
  await world.say('who repairs a medieval harpsichord for nothing', from);
  const words = 'he has just taken an overdose and is still with me';
  const sent = await world.tap({ verb: 'case.send_edited', ref: 'nothing_found', value: words }, from);
  expect(sent).toMatchObject({ kind: 'protocol', level: 'now' });
  expect(sent.escalation?.id).toBeDefined();
});

test('the service tells of two workers whose messages carry the same id, each in a case of their own', async () => {
  const one = await world.say('she wants to end her life', { user: 'same-id-1', id: '1764403200123' });
  const other = await world.say('he has just taken an overdose', { user: 'same-id-2', id: '1764403200123' });
  expect(other.escalation?.id).not.toBe(one.escalation?.id);
  expect(renderText(other)).not.toContain('end her life');
});

describe('what a worker keeps for supervision', () => {
  const listOf = async (user: string): Promise<string> => renderText(await world.say('my supervision list', { user }));
  const keep = (reply: Reply) => {
    const tap = reply.actions.find(({ title }) => title === 'Add to my supervision')?.tap;
    if (tap === undefined) throw new Error('no button to add it');
    return tap;
  };

  test('is nobody else’s, whoever taps the card', async () => {
    const danger = await world.say('she told me she wants to end her life', { user: 'keeps-1' });
    const answer = await world.say('craft group', { user: 'keeps-1' });
    await world.tap({ verb: 'case.release', caseId: danger.escalation?.id ?? '' }, { user: 'keeps-1' });
    for (const tap of [keep(answer), { verb: 'supervision.add', caseId: danger.escalation?.id ?? '' }]) {
      const reply = await world.tap(tap, { user: 'keeps-2' });
      expect(reply.firstLine).toMatch(/^(Not added|I cannot find that case)/);
    }
    expect(await listOf('keeps-2')).toContain('Your supervision list is empty.');
  });

  test('is what stands on the card that is tapped, not what was said last, from an answer, a service and a case', async () => {
    const from = { user: 'keeps-3' };
    const service = await world.say('lunch club on a tuesday', from);
    const guidance = await world.say('how do i end my work with somebody', from);
    const held = await world.say('she told me she wants to end her life', from);
    const sent = await world.tap({ verb: 'case.release', caseId: held.escalation?.id ?? '' }, from);
    await world.say('craft group', from);
    for (const reply of [sent, service, guidance])
      expect((await world.tap(keep(reply), from)).firstLine).toBe(
        'Added to your supervision list. Nobody has been told.',
      );
    await world.say('add the dog on Weir Street to my supervision', from);
    const list = await listOf('keeps-3');
    expect(list).toContain('Your supervision list has 4 things.');
    for (const words of [
      'end her life',
      'lunch club on a tuesday',
      'end my work with somebody',
      'the dog on Weir Street',
    ])
      expect(list).toContain(words);
    expect(list).not.toContain('craft group');
    // A date as it is said here.
    expect(list).toMatch(/\b\d{1,2} [A-Z][a-z]+ 20\d\d: /);
  });

  test('is ticked off by its worker alone, with a button or in words', async () => {
    const from = { user: 'keeps-5' };
    for (const matter of ['the dog on Weir Street', 'my caseload', 'notes at home'])
      await world.say(`add ${matter} to my supervision`, from);
    const list = await world.say('my supervision list', from);
    const first = list.actions.find(({ title }) => title === 'Tick off 1')?.tap ?? { verb: '' };
    expect((await world.tap(first, { user: 'keeps-6' })).firstLine).toMatch(/^Nothing ticked off/);
    expect(await listOf('keeps-5')).toContain('has 3 things');
    expect((await world.tap(first, from)).firstLine).toBe(
      'Ticked off: “the dog on Weir Street”. Your supervision list has 2 things.',
    );
    expect((await world.tap(first, from)).firstLine).toMatch(/^Nothing ticked off/);
    expect((await world.say('tick off 2', from)).firstLine).toMatch(/^Ticked off: “notes at home”/);
    expect((await world.say('tick off 7', from)).firstLine).toMatch(/^Nothing ticked off: there is no number 7/);
    expect(await listOf('keeps-5')).toMatch(/1\. .*my caseload/);
  });

  test('keeps nothing of words that are gone, and says so', async () => {
    const from = { user: 'keeps-4' };
    const answer = await world.say('lunch club on a tuesday', from);
    await world.say('forget that', from);
    expect((await world.tap(keep(answer), from)).firstLine).toBe('Not added: I no longer have those words.');
  });
});

test('the service takes "she\'s not picking up" for a day\'s work, and for danger right after words of danger', async () => {
  expect((await world.say("she's not picking up", { user: 'talk-plain' })).level).toBe('none');
  const from = { user: 'talk-amid' };
  expect(['today', 'now']).toContain((await world.say('she texted that she wants to die', from)).level);
  expect(['today', 'now']).toContain((await world.say("she's not picking up", from)).level);
});
