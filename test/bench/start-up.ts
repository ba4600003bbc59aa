// How long a start takes: the first answer of a service with a saved index against a process that loads the encoder and nothing else;
// and indexing again, with nothing changed, against the first time.
// Run: node test/bench/start-up.ts
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'lwa-bench-'));
const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: place, KNOWLEDGE_DIR: join(root, 'knowledge'), PORT: '0' };
const TIMES = 5;
// As `npm start` does it.
const started = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
).scripts.start
  .split(' ')
  .slice(1);

const bare = `
import { createSentenceEncoder } from ${JSON.stringify(join(root, 'src', 'models', 'sentence-encoder.ts'))};
const encoder = createSentenceEncoder();
await encoder.embedQuery('ready');
await encoder.close();
`;

function timed(args: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`);
  return performance.now() - began;
}

/** From the start of the process to the first answer to a question, over the real routes. */
async function firstAnswer(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, started, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let isGone = false;
  void ended.then(() => (isGone = true));
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  try {
    while (!/http:\/\/127\.0\.0\.1:\d+/.test(printed)) {
      if (isGone) throw new Error('the service ended before it listened');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const base = `${/http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]}/v3/directline`;
    const post = async (path: string, body: object, token = ''): Promise<Record<string, unknown>> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await (
        await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) })
      ).json()) as Record<string, unknown>;
    };
    const { token, conversationId } = await post('/tokens/generate', { user: { id: 'bench' } });
    const { id } = await post(
      `/conversations/${conversationId}/activities`,
      { type: 'message', text: 'who signs off my home visits' },
      String(token),
    );
    for (;;) {
      const page = await fetch(`${base}/conversations/${conversationId}/activities`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { activities } = (await page.json()) as { readonly activities: readonly { readonly replyToId?: string }[] };
      if (activities.some((one) => one.replyToId === id)) return performance.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? 0;
const seconds = (ms: number): string => (ms / 1000).toFixed(2);

try {
  const first = timed(['bin/lwa.mjs', 'index']);
  const again: number[] = [];
  const encoderOnly: number[] = [];
  const answered: number[] = [];
  // The first start of all compiles what later ones find compiled.
  await firstAnswer();
  // Taken in turns, so that a busy minute of the machine falls on all three.
  for (let time = 0; time < TIMES; time += 1) {
    again.push(timed(['bin/lwa.mjs', 'index']));
    encoderOnly.push(timed(['--input-type=module', '-e', bare]));
    answered.push(await firstAnswer());
  }
  const toAnswer = median(answered) / median(encoderOnly);
  const toAgain = median(again) / first;
  console.log(
    `first answer with a saved index ${seconds(median(answered))} s; only the encoder ${seconds(median(encoderOnly))} s; ratio ${toAnswer.toFixed(2)} (wanted at most 3)`,
  );
  console.log(
    `indexing again unchanged ${seconds(median(again))} s; the first time ${seconds(first)} s; ratio ${toAgain.toFixed(3)} (wanted at most 0.02)`,
  );
  process.exitCode = toAnswer <= 3 && toAgain <= 0.02 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
