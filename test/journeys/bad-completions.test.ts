// Everything harmful that a model wrote in the committed sets and that no passage can bear out, said to the real program in many pieces and in one: none of it reaches the chat.
import { rmSync } from 'node:fs';
import { readRows } from '../bench/answers.ts';
import { type ChatScript, type ChatServer, startChatServer } from '../support/chat-server.ts';
import { type Served, serve, talk } from '../support/served.ts';

/** Faults that are faults whatever the passage says. */
const always =
  /^(?:number|number_other|email|link|grading|grade|dash|score|scoring|medicine|secrecy|texting|confront|contact_victim|injected|action|action_claimed|contract|leak|reassure|diagnosis)$/;
const sentencesOf = (good: boolean): readonly string[] =>
  (['tuned', 'second-tuned'] as const)
    .flatMap((half) => readRows(half))
    .flatMap((row) => row.sentences)
    .filter((one) => one.keep === good && (good || always.test(one.fault ?? '')))
    .map((one) => one.text.replace(/\s*\[[\d, ]+\]/g, '').trim());
const bad = [...new Set(sentencesOf(false))].filter((one) => one.length > 12);
const sound = 'A PCSP is a personalised care and support plan [1].';
const inGroups = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  all.length === 0 ? [] : [all.slice(0, size), ...inGroups(all.slice(size), size)];

let model: ChatServer;
let served: Served;
beforeAll(async () => {
  model = await startChatServer();
  served = await serve({
    env: { OPENAI_BASE_URL: `${model.url}/v1`, OPENAI_API_KEY: 'key', OPENAI_MODEL: 'test-model' },
  });
}, 60_000);
afterAll(async () => {
  await served.stop();
  await model.close();
  rmSync(served.dataDir, { recursive: true, force: true });
});

let asked = 0;
async function chatAfter(...scripts: readonly ChatScript[]): Promise<string> {
  model.script(...scripts);
  const conversation = await talk(served.url, { id: `bad-${++asked}`, name: 'Link worker' });
  await conversation.say('what is a pcsp');
  expect(model.calls.length).toBeGreaterThan(0);
  // All that a client was ever sent counts, what was shown while the answer grew too.
  const activities = await conversation.all();
  return JSON.stringify(activities.filter((one) => one.from.id !== `bad-${asked}`));
}

const ways: readonly (readonly [string, (text: string) => readonly ChatScript[]])[] = [
  ['streamed in many pieces', (text) => [{ kind: 'says', text, pieces: 60, gapMs: 2 }]],
  ['streamed in one piece', (text) => [{ kind: 'says', text, pieces: 1 }]],
  [
    'answered whole',
    (text) => [
      { kind: 'raw', type: 'application/json', body: '{}' },
      { kind: 'says', text },
    ],
  ],
];

test.each(ways)(
  'nothing harmful that a model wrote reaches the chat: %s',
  async (_way, scripts) => {
    expect(bad.length).toBeGreaterThan(100);
    const reached: string[] = [];
    for (const group of inGroups(bad, 12)) {
      const lines = group.map((one) => `${one.replace(/([.!?]?)$/, ' [1]$1')}`);
      const chat = await chatAfter(...scripts([sound, ...lines].join('\n')));
      reached.push(...group.filter((one) => chat.includes(JSON.stringify(one.replace(/[.!?]$/, '')).slice(1, -1))));
    }
    expect(reached).toEqual([]);
  },
  240_000,
);
