import type { Reply } from '../../src/turn/turn.ts';
import { startTestService, type TestService } from '../support/parts.ts';

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
  service = { id, say: (text, from = {}) => whole.say(text, { user: id, conversation: `${from.user ?? id}-${count}-${from.conversation ?? 'one'}` , ...(from.user === undefined ? {} : { user: from.user }) }) };
});
const allCases = async (): Promise<number> => (await whole.service.store.db.selectFrom('cases').selectAll().execute()).length;
let casesBefore = 0;
beforeEach(async () => {
  casesBefore = await allCases();
});
const cases = async (): Promise<number> => (await allCases()) - casesBefore;

describe('while a practice conversation is open, the service', () => {
  test('is told of by nobody, whatever the starter would ask the person in the scene', async () => {
    const opened = await service.say('practise Better off dead');
    expect(opened.firstLine).toMatch(/^Practice: Better off dead, 1 of 5\. Nobody is told\./);
    for (const line of ['You seem quiet. Take your time. How are you feeling?', 'Are you thinking of killing yourself? Thank you for telling me.', "Do you have a plan to end your life? I can't promise to keep it secret.", "I'd fetch the duty doctor now and stay with you. Who is at home tonight?"]) {
      const reply = await service.say(line);
      expect(reply.kind).toBe('induction');
      expect(reply.level).toBe('none');
    }
    expect(await cases()).toBe(0);
  });

  test.each(['stop, my client has just rung and says she has taken all her tablets', "this is real: he's holding a knife and says he will kill her", 'I want to kill myself'])('hears as real: %s', async (words) => {
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
    expect((await service.say('Are you thinking of killing yourself? he asked me, he has a rope')).escalation).toBeDefined();
    expect((await service.say('Are you thinking of ending your life?', { conversation: 'later' })).kind).not.toBe('induction');
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
    const kept = await whole.service.store.db.selectFrom('turns').select(['level']).where('worker_id', '=', service.id).execute();
    expect(kept.map((turn) => turn.level)).toEqual(['none', 'none', 'none']);
  });
});

test.each([
  ['practise the husband who answers her telephone', 'The husband who answers her telephone'],
  ["let's role play the pension one", 'The neighbour and the pension'],
  ['I want to practise a first visit', 'A first visit'],
  ['can I practice boundaries', 'You are the only one I have got'],
])('starts the conversation that the worker names: %s', async (words, title) => {
  expect((await service.say(words)).firstLine).toContain(`Practice: ${title}`);
  expect(await cases()).toBe(0);
});

test.each(['practice manager at Copper Lane?', 'somewhere she can practise English conversation', "what's next door to the library", 'which practice has a talk about diabetes'])('answers as a question, not as induction: %s', async (words) => {
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
    expect(end.firstLine).toContain('That was step 1');
    expect(textOf(await service.say('where am I?'))).toContain('You have done 1 of 10 steps');
    expect((await service.say("ok, what's next?")).firstLine).toContain('Step 2 of 10');
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
    expect((await service.say('add the dog on Weir Street to my supervision')).firstLine).toContain('Added to your supervision list');
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
    expect(textOf(await service.say("how is amy's induction going?", ruth))).toContain('1 of 10 steps done, 0 signed off');
    expect((await service.say('sign off step 1 for Amy Dunn', ruth)).firstLine).toBe('Signed off: step 1 for Amy Dunn.');
    expect(textOf(await service.say('where am i', amy))).toContain('1. Who answers: signed off');
    expect(textOf(await service.say('who is on the induction path?', ruth))).toContain('Amy Dunn: 1 of 10 steps done, 1 signed off');
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
    expect((await service.say('sign off step 1 for Lewis Grant', amy)).firstLine).toContain('Your supervisor signs steps off');
    expect((await service.say("how is Lewis's induction going?", amy)).firstLine).toContain('Supervisors see');
    expect(await whole.service.induction.signOff('lewis-grant', 1, 'amy-dunn')).toBe(false);
    expect(await whole.service.induction.signOff('ruth-okafor', 1, 'ruth-okafor')).toBe(false);
  });
});
