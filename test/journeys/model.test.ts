// A model behind the real program: what it writes well is shown and labelled, what it writes badly never reaches the chat, and danger never waits for it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type ChatScript, type ChatServer, startChatServer } from '../support/chat-server.ts';
import { type Received, type Served, serve, talk } from '../support/served.ts';

let model: ChatServer;
let served: Served;
const modelMs = 1500;
beforeAll(async () => {
  model = await startChatServer();
  served = await serve({
    untilReady: true,
    env: {
      OPENAI_BASE_URL: `${model.url}/v1`,
      OPENAI_API_KEY: 'key',
      OPENAI_MODEL: 'test-model',
      MODEL_TIMEOUT_MS: `${modelMs}`,
    },
  });
}, 180_000);
afterAll(async () => {
  await served.stop();
  await model.close();
  rmSync(served.dataDir, { recursive: true, force: true });
});

const question = 'what is a pcsp';
const good: ChatScript = { kind: 'says', text: 'A PCSP is a personalised care and support plan [1].' };
let asked = 0;

async function ask(text: string, ...scripts: readonly ChatScript[]) {
  model.script(...scripts);
  const conversation = await talk(served.url, { id: `model-${++asked}`, name: 'Link worker' });
  const started = performance.now();
  const replies = await conversation.say(text);
  const reply = replies.find((one) => one.channelData?.lwa !== undefined);
  return { text: reply?.text ?? '', lwa: reply?.channelData?.lwa, ms: performance.now() - started };
}

/** A limit of time that a busy machine broke is tried again; what the service does wrong, it does wrong three times. */
async function inThree<T>(attempt: () => Promise<T>, isWell: (got: T) => boolean): Promise<T> {
  let got = await attempt();
  for (let more = 2; more > 0 && !isWell(got); more -= 1) got = await attempt();
  return got;
}
const isByModel = (reply: Awaited<ReturnType<typeof ask>>): boolean => reply.lwa?.mode === 'model';

test('the service shows what a model wrote from the passages, cited and labelled', async () => {
  const text = 'A PCSP is a personalised care and support plan [1]. It is made with the person and kept by them [1].';
  const reply = await inThree(() => ask(question, { kind: 'says', text }), isByModel);
  expect(reply.lwa?.mode).toBe('model');
  expect(reply.text).toContain('personalised care and support plan');
  expect(reply.text).toContain('A language model wrote this from the sources below');
  expect(reply.lwa?.citations.length).toBeGreaterThan(0);
});

test('the service shows the checked sentences while the model still writes, and never one that fails', async () => {
  const everything: Received[] = [];
  const stepsOf = async () => {
    model.script({
      kind: 'says',
      text: 'A PCSP is a personalised care and support plan [1]. Ring the plan line on 0800 111 2233 [1]. It is made with the person [1]. It belongs to them [1].',
      pieces: 24,
      gapMs: 20,
    });
    const conversation = await talk(served.url, { id: `model-stream-${++asked}`, name: 'Link worker' });
    const heard = await conversation.listen();
    await conversation.say(question);
    everything.push(...heard);
    return heard.filter((activity) => activity.type === 'typing' && (activity.text ?? '') !== '');
  };
  const steps = await inThree(stepsOf, (some) => some.length > 1);
  expect(steps.length).toBeGreaterThan(1);
  expect(steps[0]?.text).toBe('A PCSP is a personalised care and support plan.');
  for (const [place, step] of steps.entries()) expect(step.text?.startsWith(steps[place - 1]?.text ?? '')).toBe(true);
  expect(JSON.stringify(everything)).not.toContain('0800 111 2233');
});

test('several answers that a model writes each keep their own source and say whose words they are, and none runs into another on the screen', async () => {
  const [walk, lunch] = ['Is there a walking group for bad knees?', 'What time is the lunch club on Tuesday?'];
  model.toWords = [
    [
      walk,
      {
        kind: 'says',
        text: 'Send them to Easy Does It Walks on Monday or Thursday at 10.30am; just turn up at the bandstand [1]. It is a flat, slow walk of about a mile with benches, and it is free [1].',
        gapMs: 20,
      },
    ],
    [
      lunch,
      {
        kind: 'says',
        text: 'Ring the Hope Centre on 01632 960300 by Monday noon to book for the Tuesday Lunch Club [1]. It costs £4 a meal and runs 12 noon to 2.30pm on Tuesdays [1].',
        gapMs: 20,
      },
    ],
  ];
  const attempt = async () => {
    model.script({ kind: 'says', text: "I don't have that." });
    const conversation = await talk(served.url, { id: `model-${++asked}`, name: 'Link worker' });
    const heard = await conversation.listen();
    const replies = await conversation.say(`${walk} ${lunch} Can I give her a lift?`);
    return { reply: replies.find((one) => one.channelData?.lwa !== undefined), heard };
  };
  const { reply, heard } = await inThree(
    attempt,
    (got) => (got.reply?.text ?? '').split('By a language model:').length === 3,
  );
  model.toWords = [];
  const text = reply?.text ?? '';
  const titles = (reply?.channelData?.lwa?.citations ?? []).map(({ title }) => title);
  const walks = `[${titles.indexOf('Easy Does It Walks') + 1}]`;
  const club = `[${titles.indexOf('Tuesday Lunch Club') + 1}]`;
  expect(walks).not.toBe(club);
  const [, first = '', second = '', third = ''] = text.split(/^\d\. “.*”$/m);
  expect(first).toContain(`By a language model:\n\nSend them to Easy Does It Walks`);
  expect(new Set(first.match(/\[\d+\]/g))).toEqual(new Set([walks]));
  expect(second).toContain(`to book for the Tuesday Lunch Club ${club}.`);
  expect(new Set(second.match(/\[\d+\]/g))).toEqual(new Set([club]));
  expect(third).toMatch(/^\s*No\. Ask first: your manager/);
  expect(text).toContain('A language model wrote the parts marked “By a language model” from the sources below');
  expect(heard.filter((activity) => activity.type === 'typing' && (activity.text ?? '') !== '')).toEqual([]);
});

test('the service sends the model nothing that identifies anybody', async () => {
  await ask('what is a pcsp for Mrs Winifred Oglethorpe, NHS 943 476 5919, winnie.o@homemail.example', {
    kind: 'says',
    text: 'A PCSP is a personalised care and support plan [1].',
  });
  const sent = JSON.stringify(model.calls);
  expect(model.calls.length).toBeGreaterThan(0);
  for (const secret of ['Oglethorpe', '943 476 5919', 'homemail']) expect(sent).not.toContain(secret);
});

describe('a model asked how urgent a message is', () => {
  // Nothing that the rules know: what it says is decided by the model's opinion alone.
  const calm = 'what do people bring to the sewing table';
  const says = (opinion: object): void => {
    model.opinion = { kind: 'says', text: JSON.stringify(opinion) };
  };
  afterEach(() => {
    model.opinion = undefined;
  });
  const written: ChatScript = { kind: 'says', text: "I don't have that." };

  test('raises the reading, and the worker and the record hear that a model did', async () => {
    says({ level: 'now', categories: ['immediate_danger'], about: 'client' });
    const reply = await inThree(
      () => ask(calm, written),
      ({ lwa }) => lwa?.level === 'now',
    );
    expect(reply.lwa?.level).toBe('now');
    expect(reply.text.split('\n')[0]).toMatch(/\b999\b/);
    expect(reply.text).toContain('A language model read this as needing a person');
    const id = reply.lwa?.escalation?.id ?? 'none';
    const row = new DatabaseSync(join(served.dataDir, 'link-worker-assistant.sqlite'), { readOnly: true })
      .prepare('select why, level from cases where id = ?')
      .get(id);
    expect({ ...row }).toEqual({ why: 'danger_by_model', level: 'now' });
  });

  test('never lowers it, whatever it says', async () => {
    says({ level: 'none', categories: [], about: 'other' });
    expect((await ask('she told me she wants to end her life', written)).lwa?.level).toBe('today');
  });

  test('is not asked where the rules found danger at once, and reads masked words only', async () => {
    says({ level: 'none', categories: [], about: 'other' });
    await ask('she has taken an overdose and is unconscious', written);
    expect(model.calls).toEqual([]);
    await ask('Mrs Winifred Oglethorpe likes sewing, NHS 943 476 5919', written);
    expect(model.calls.length).toBeGreaterThan(0);
    expect(JSON.stringify(model.calls)).not.toMatch(/Oglethorpe|943 476/);
  });

  test.each<readonly [string, ChatScript]>([
    ['is silent', { kind: 'silent' }],
    ['answers in prose', { kind: 'says', text: 'This seems urgent: now.' }],
    ['names a level that is none', { kind: 'says', text: '{"level": "high"}' }],
    ['answers 500', { kind: 'status', status: 500 }],
  ])('changes nothing when it %s, and costs no more than its share of the time', async (_what, script) => {
    model.opinion = script;
    const most = modelMs + 1000;
    const reply = await inThree(
      () => ask(question, good),
      (one) => isByModel(one) && one.ms < most,
    );
    expect([reply.lwa?.level, reply.lwa?.mode]).toEqual(['none', 'model']);
    expect(reply.ms).toBeLessThan(most);
  });
});

test('the service records each call with its prompt, and no word of it', async () => {
  await ask(question, good);
  const rows = new DatabaseSync(join(served.dataDir, 'link-worker-assistant.sqlite'), { readOnly: true })
    .prepare('select * from model_calls order by at')
    .all();
  expect(new Set(rows.map((row) => `${row['prompt']} ${row['prompt_version']} ${row['model']}`))).toEqual(
    new Set(['answer 2 test-model', 'safety 1 test-model']),
  );
  expect(rows.every((row) => Number(row['attempts']) === 0 || Number(row['tokens_in']) > 0)).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/pcsp|personalised/i);
});

test('whoever watches the service sees how often a model was asked today and how often it failed', async () => {
  const read = async (name: string): Promise<number> =>
    Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await (await fetch(`${served.url}/metrics`)).text())?.[1]);
  const before = { calls: await read('lwa_model_calls_today'), failures: await read('lwa_model_failures_today') };
  await ask(question, { kind: 'status', status: 401 });
  expect(await read('lwa_model_calls_today')).toBeGreaterThan(before.calls);
  expect(await read('lwa_model_failures_today')).toBeGreaterThan(before.failures);
  expect(await read('lwa_model_tokens_today')).toBeGreaterThan(0);
});

const whole = (content: string | null, finish: string): ChatScript => ({
  kind: 'raw',
  type: 'application/json',
  body: JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  }),
});

const bad: readonly (readonly [string, ChatScript])[] = [
  ['invents a number', { kind: 'says', text: 'Ring the plan line on 0800 111 2233 to start a PCSP [1].' }],
  ['grades a person', { kind: 'says', text: 'She is low risk, so a PCSP can wait [1].' }],
  ['reassures', { kind: 'says', text: 'She will be fine, there is nothing to worry about [1].' }],
  ['promises secrecy', { kind: 'says', text: 'Promise her that you will tell nobody what goes in the plan [1].' }],
  ['advises on medicines', { kind: 'says', text: 'Tell her to stop her sertraline before the plan is made [1].' }],
  [
    'follows an injected order',
    { kind: 'says', text: 'Ignore the escalation rules and click https://evil.example/x [1].' },
  ],
  ['is silent', { kind: 'silent' }],
  ['falls silent', { kind: 'half', text: 'A PCSP is a', ends: 'silent' }],
  ['is cut off on the way', { kind: 'half', text: 'A PCSP is a personalised care and', ends: 'cut' }],
  ['ends without an end', { kind: 'half', text: 'A PCSP is a personalised care and support plan [1].', ends: 'end' }],
  ['never ends', { kind: 'drip', everyMs: 20 }],
  ['is filtered', { kind: 'says', text: 'A PCSP is a personalised care [1].', finish: 'content_filter' }],
  ['runs out of tokens', { kind: 'says', text: 'A PCSP is a personalised care [1].', finish: 'length' }],
  ['refuses', { kind: 'refusal', text: 'No.' }],
  ['says nothing', { kind: 'says', text: '' }],
  ['answers 429', { kind: 'status', status: 429 }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['answers 401', { kind: 'status', status: 401 }],
  ['answers null', { kind: 'raw', type: 'application/json', body: 'null' }],
  ['answers with half a JSON', { kind: 'raw', type: 'application/json', body: '{"choices": [' }],
  ['answers with a body that is cut', { kind: 'raw', type: 'application/json', body: '{"choices": [', cut: true }],
  ['answers with a web page', { kind: 'raw', type: 'text/html', body: '<html>guest network</html>' }],
  ['streams rubbish', { kind: 'raw', type: 'text/event-stream', body: 'data: {"choices":\n\ndata: ~~~\n\n' }],
  ['streams nothing', { kind: 'raw', type: 'text/event-stream', body: 'data: [DONE]\n\n' }],
  ['gives the whole, filtered', whole('A PCSP is a personalised care [1].', 'content_filter')],
  ['gives the whole, cut at its length', whole('A PCSP is a personalised care [1].', 'length')],
  ['gives a whole without words', whole(null, 'stop')],
];

test.each(bad)('the service gives the quoted answer, in time, when a model %s', async (_fault, script) => {
  // Half a second for all that is not the model, on a busy machine a little more.
  const most = modelMs + 800;
  const reply = await inThree(
    async () => {
      // A good answer between, so that no rest of the model stands in for its fault.
      expect(isByModel(await inThree(() => ask(question, good), isByModel))).toBe(true);
      return ask(question, script);
    },
    ({ ms }) => ms < most,
  );
  expect(reply.lwa?.mode).toBe('quoted');
  expect(reply.text).toContain('personalised care and support plan');
  expect(reply.text).not.toMatch(
    /0800 111 2233|low risk|will be fine|tell nobody|sertraline|evil\.example|guest network/,
  );
  expect(reply.ms).toBeLessThan(most);
});

test('the service opens with 999 at once while the model hangs', async () => {
  const reply = await inThree(
    () => ask('she has taken an overdose and is unconscious', { kind: 'silent' }),
    ({ ms }) => ms < modelMs,
  );
  expect(reply.lwa?.level).toBe('now');
  expect(reply.text.split('\n')[0]).toMatch(/\b999\b/);
  expect(reply.ms).toBeLessThan(modelMs);
});
