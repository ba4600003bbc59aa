import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

const listOf = (reply: Reply, title: string): readonly string[] =>
  reply.blocks.flatMap((block) => (block.kind === 'list' && block.title === title ? block.items : []));
const textOf = (reply: Reply): string => JSON.stringify([reply.firstLine, reply.blocks]);

let whole: TestService;
beforeAll(async () => {
  whole = await startTestService();
});
afterAll(() => whole.end());

// Every test is a starter of its own.
let count = 0;
let service: { readonly say: TestService['say']; readonly id: string };
beforeEach(() => {
  const id = `starter-${++count}`;
  service = {
    id,
    say: (text, from = {}) =>
      whole.say(text, {
        user: id,
        conversation: `${from.user ?? id}-${count}-${from.conversation ?? 'one'}`,
        ...(from.user === undefined ? {} : { user: from.user }),
      }),
  };
});
const allCases = async (): Promise<number> =>
  (await whole.service.store.db.selectFrom('cases').selectAll().execute()).length;
let casesBefore = 0;
beforeEach(async () => {
  casesBefore = await allCases();
});
const cases = async (): Promise<number> => (await allCases()) - casesBefore;

describe('while a practice conversation is open, the service', () => {
  test('is told of by nobody, whatever the starter would ask the person in the scene', async () => {
    const opened = await service.say('practise Better off dead');
    expect(opened.firstLine).toMatch(/^Practice: Better off dead, 1 of 5\. Nobody is told\./);
    for (const line of [
      'You seem quiet. Take your time. How are you feeling?',
      'Are you thinking of killing yourself? Thank you for telling me.',
      "Do you have a plan to end your life? I can't promise to keep it secret.",
      "I'd fetch the duty doctor now and stay with you. Who is at home tonight?",
    ]) {
      const reply = await service.say(line);
      expect(reply.kind).toBe('induction');
      expect(reply.level).toBe('none');
    }
    expect(await cases()).toBe(0);
  });

  test.each([
    'stop, my client has just rung and says she has taken all her tablets',
    "this is real: he's holding a knife and says he will kill her",
    'I want to kill myself',
  ])('hears as real: %s', async (words) => {
    await service.say('practise better off dead');
    const reply = await service.say(words);
    expect(reply.kind).toBe('protocol');
    expect(reply.escalation).toBeDefined();
    expect(reply.actions.map((action) => action.title)).toContain('Go on practising');
    expect(await cases()).toBe(1);
  });

  test('hears what follows real danger as real too, until the starter goes on practising', async () => {
    await service.say('practise better off dead');
    await service.say("she's actually just rung me, she has taken an overdose");
    const after = await service.say('have you told anyone? I would like to know where it is now');
    expect(after.kind).not.toBe('induction');
    const back = await service.say('go on practising', { conversation: 'another' });
    expect(back.firstLine).toContain('Practice: Better off dead, 1 of 5');
  });

  test('takes the same words for real half an hour later', async () => {
    await service.say('practise better off dead');
    await whole.pass(40);
    expect(
      (await service.say('Are you thinking of killing yourself? he asked me, he has a rope')).escalation,
    ).toBeDefined();
    expect((await service.say('Are you thinking of ending your life?', { conversation: 'later' })).kind).not.toBe(
      'induction',
    );
  });

  test('asks what it is when told only that this is real', async () => {
    await service.say('practise better off dead');
    const reply = await service.say('this one is for real now');
    expect(reply.firstLine).toContain('999');
    expect(reply.actions.map((action) => action.title)).toContain('Go on practising');
    expect((await service.say('quiet craft group')).kind).not.toBe('induction');
  });

  test('keeps its level out of the records, so that practice is no danger in the figures', async () => {
    await service.say('practise better off dead');
    await service.say('anything on your mind?');
    await service.say('Are you thinking of ending your life tonight?');
    const kept = await whole.service.store.db
      .selectFrom('turns')
      .select(['level'])
      .where('worker_id', '=', service.id)
      .execute();
    expect(kept.map((turn) => turn.level)).toEqual(['none', 'none', 'none']);
  });
});

describe('a practice conversation played through', () => {
  test.each([
    [
      'better off dead',
      [
        "I'd leave a bit of silence, then say: you seem quiet, what's on your mind?",
        "I'm so sorry you feel that way. When you say better off dead, do you mean you're thinking of killing yourself?",
        "I can't keep that to myself, I need to tell someone because I want you to be safe. Have you made any plans, have you got tablets put by?",
        "I'm not leaving you on your own, I'll get the duty doctor to see you now. Who's at home tonight?",
        'Tell ruth, write down her words, agree who rings her tomorrow, have a brew and debrief',
      ],
    ],
    [
      'the neighbour and the pension',
      [
        'How do you manage for money and shopping Albert? is anyone else in?',
        "That must be worrying. What would you like to happen? I do need to speak to someone about this because I'm worried about you",
        "just visiting, having a chat. nice to meet you, I'll be off now. bye",
        "Ring the safeguarding lead today, say what I saw: the empty wallet, his words about the pension, and that he doesn't want trouble. record it hidden. tell my supervisor",
        "Tuesday at lunch club when Gary isn't there. No letters or messages at the house",
      ],
    ],
  ])('very well: %s', async (name, lines) => {
    let reply = await service.say(`practise ${name}`);
    for (const line of lines) reply = await service.say(line);
    expect(reply.firstLine).toMatch(/^Practice over: .* Nobody was told\.$/);
    expect(listOf(reply, 'You did').length).toBeGreaterThanOrEqual(12);
    expect(listOf(reply, 'You did')[0]).toMatch(/\(.+: .+\)$/);
    expect(listOf(reply, 'The protocol also has (I did not hear it)')).toEqual([]);
    expect(listOf(reply, 'Better left out')).toEqual([]);
    expect(reply.citations.length).toBeGreaterThan(5);
    expect(textOf(reply)).not.toMatch(/score|marks|\b\d+ (out )?of \d+|%|pass(ed)?\b|fail/i);
    expect(await cases()).toBe(0);
  });

  test('in another scene than the file thought of', async () => {
    await service.say('practise better off dead', { user: 'early' });
    const early = 'Are you thinking of ending your life?';
    let last = await service.say(early, { user: 'early' });
    for (let scene = 0; scene < 4; scene += 1) last = await service.say('I would listen', { user: 'early' });
    const did = last.blocks.find((block) => block.kind === 'list' && block.title === 'You did');
    expect(JSON.stringify(did)).toContain('Ask plainly about suicide');
  });

  test('badly, tersely, or not at all', async () => {
    await service.say('practise the husband who answers her telephone');
    await service.say('hi its the link worker from the wellbeing service, is samira there');
    await service.say("I'd text her instead");
    await service.say('you should leave him');
    await service.say('erm');
    const reply = await service.say('go home');
    expect(listOf(reply, 'You did')).toEqual([]);
    expect(listOf(reply, 'The protocol also has (I did not hear it)').length).toBeGreaterThan(8);
    expect(listOf(reply, 'Better left out').join(' ')).toMatch(
      /Saying why you ring.*Sending her a message.*Telling her to leave/,
    );
    expect(reply.actions.map((action) => action.title)).toEqual(['Practise again', 'Add to my supervision']);
    await service.say(reply.actions[1]?.text ?? '');
    expect(textOf(await service.say('my supervision list'))).toContain('practice conversation The husband');
  });
});

test('a command said in the middle of a scene is no line of the scene', async () => {
  await service.say('practise the husband who answers her telephone');
  for (const words of ['my supervision list', 'tick off 2', 'please tick number 3 off my supervision list'])
    expect((await service.say(words)).firstLine).not.toMatch(/Practice/);
  expect((await service.say('hello, is this a good moment to talk?')).firstLine).toMatch(/2 of/);
});

test('keeps the place of a starter over a restart, in a step, a question and a scene', async () => {
  const first = await startTestService();
  await first.say('start my induction');
  await first.say('done');
  await first.say('b', {});
  await first.say('practise first visit', { user: 'kofi-mensah' });
  await first.say('check the notes for warnings', { user: 'kofi-mensah' });
  await first.stop();
  const second = await startTestService({ dataDir: first.dataDir });
  expect(textOf(await second.say('2'))).toContain('That was step 1');
  expect(textOf(await second.say('where am i'))).toContain('1. Who answers: done');
  expect((await second.say('Hello, my name is Amy, is it a good time?', { user: 'kofi-mensah' })).firstLine).toContain(
    '3 of',
  );
  await second.end();
}, 60_000);

test.each([
  ['practise the husband who answers her telephone', 'The husband who answers her telephone'],
  ["let's role play the pension one", 'The neighbour and the pension'],
  ['I want to practise a first visit', 'A first visit'],
  ['can I practice boundaries', 'You are the only one I have got'],
])('starts the conversation that the worker names: %s', async (words, title) => {
  expect((await service.say(words)).firstLine).toContain(`Practice: ${title}`);
  expect(await cases()).toBe(0);
});

test.each([
  'practice manager at Copper Lane?',
  'somewhere she can practise English conversation',
  "what's next door to the library",
  'which practice has a talk about diabetes',
])('answers as a question, not as induction: %s', async (words) => {
  expect((await service.say(words)).kind).not.toBe('induction');
});

describe('a new starter', () => {
  test('is led through a step and its self-check, and is never scored', async () => {
    const first = await service.say('Start my induction');
    expect(first.firstLine).toContain('Step 1 of 10');
    expect(first.citations.length).toBeGreaterThan(0);
    expect((await service.say('done')).firstLine).toContain('does not answer');
    const wrong = await service.say('leave a message and carry on');
    const quote = wrong.blocks.find((block) => block.kind === 'quote');
    expect(quote).toBeDefined();
    expect(wrong.citations[0]?.ref).toContain('training/02-your-first-two-weeks.md#my-manager-is-away');
    expect(textOf(wrong)).not.toMatch(/wrong|incorrect|score|\b\d ?(\/|out of) ?\d|%|fail/i);
    const end = await service.say('b');
    expect(textOf(end)).toContain('That was step 1');
    expect(textOf(await service.say('where am I?'))).toContain('You have done 1 of 10 steps');
    expect((await service.say("ok, what's next?")).firstLine).toContain('Step 2 of 10');
  });

  test('is told a time that the step takes: a few minutes here, the longer reading apart', async () => {
    for (let number = 1; number <= 10; number += 1) {
      const step = await service.say(`step ${number}`, { user: 'in a hurry' });
      const here = Number(/about (\d+) minutes? here; \d+ with all the reading and doing/.exec(step.firstLine)?.[1]);
      expect([number, here >= 1 && here <= 5]).toEqual([number, true]);
      // What stands on the screen is read well within it, at the pace at which people read.
      expect(textOf(step).split(/\s+/).length / 200).toBeLessThan(here);
    }
  });

  test('reads what the passage says before the question that follows', async () => {
    await service.say('quiz me on your role', { user: 'new' });
    const said = textOf(await service.say("don't know", { user: 'new' }));
    expect(said.indexOf('what the passage says')).toBeLessThan(said.indexOf('Next:'));
  });

  test('hears that nothing is open when there is nothing to stop', async () => {
    expect((await service.say('stop practice', { user: 'nobody open' })).firstLine).toContain('Nothing is open');
  });

  test('goes over a subject again without a step being ticked off for it', async () => {
    expect((await service.say('quiz me on safeguarding')).firstLine).not.toContain('no questions');
    for (let count = 0; count < 6; count += 1) await service.say("don't know");
    expect(textOf(await service.say('where am I'))).toContain('You have done 0 of 10 steps');
  });

  test('asks something in the middle of a quiz and is answered', async () => {
    await service.say('quiz me on your role');
    expect((await service.say("what's the duty number at Weir Street?")).kind).toBe('answer');
    expect((await service.say('b')).kind).toBe('induction');
  });

  test('adds to supervision and says where they are in the middle of a scene', async () => {
    await service.say('practise boundaries');
    expect((await service.say('add the dog on Weir Street to my supervision')).firstLine).toContain(
      'Added to your supervision list',
    );
    expect(textOf(await service.say('my supervision list'))).toContain('the dog on Weir Street');
    expect((await service.say("I can't give you my own number. What happens at night?")).firstLine).toContain('2 of 4');
  });
});

describe('a supervisor', () => {
  const ruth = { user: 'ruth-okafor' };
  const amy = { user: 'amy-dunn' };
  test('sees how far a starter is and signs a step off', async () => {
    await service.say('start my induction', amy);
    await service.say('done', amy);
    await service.say('2', amy);
    await service.say('2', amy);
    expect(textOf(await service.say("how is amy's induction going?", ruth))).toContain(
      '1 of 10 steps done, 0 signed off',
    );
    expect((await service.say('sign off step 1 for Amy Dunn', ruth)).firstLine).toBe(
      'Signed off: step 1 for Amy Dunn.',
    );
    expect(textOf(await service.say('where am i', amy))).toContain('1. Who answers: signed off');
    expect(textOf(await service.say('who is on the induction path?', ruth))).toContain(
      'Amy Dunn: 1 of 10 steps done, 1 signed off',
    );
    // Going over it again takes nothing away.
    await service.say('step 1', amy);
    await service.say('done', amy);
    await service.say('quiz me on who answers', amy);
    await service.say('1', amy);
    await service.say('1', amy);
    expect(textOf(await service.say('where am i', amy))).toContain('1. Who answers: signed off');
  });

  test.each([
    ['sign off step three for lewis', /step 3 for Lewis Grant/],
    ['please sign Amy off on step 2', /step 2 for Amy Dunn/],
    ['sign off step 2', /Whom do you mean/],
    ['sign off step 44 for Amy', /Which step/],
  ])('%s', async (words, wanted) => {
    expect((await service.say(words, ruth)).firstLine).toMatch(wanted);
  });

  test('alone signs off: a worker cannot, nor see another', async () => {
    expect((await service.say('sign off step 1 for Lewis Grant', amy)).firstLine).toContain(
      'Your supervisor signs steps off',
    );
    expect((await service.say("how is Lewis's induction going?", amy)).firstLine).toContain('Supervisors see');
    expect(await whole.service.induction.signOff('lewis-grant', 1, 'amy-dunn')).toBe(false);
    expect(await whole.service.induction.signOff('ruth-okafor', 1, 'ruth-okafor')).toBe(false);
  });
});
