// The process is killed between "stored" and "replied", and started again: the escalation is there once, and the worker still gets the reply.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deidentify } from '../../src/privacy/deidentify.ts';
import { readCues } from '../../src/safety/read-cues.ts';
import { openStore } from '../../src/store/database.ts';
import { createWebChatLog } from '../../src/store/web-chat-log.ts';
import { type Served, serve, talk } from '../support/served.ts';

const root = join(import.meta.dirname, '..', '..');

function count(dataDir: string, sql: string): number {
  const db = new DatabaseSync(join(dataDir, 'link-worker-assistant.sqlite'), { readOnly: true });
  try {
    return Number((db.prepare(sql).get() as { n: number }).n);
  } finally {
    db.close();
  }
}

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const casesStored = 'select count(*) as n from cases';
const repliesSaid = "select count(*) as n from web_activities where author = 'assistant'";

/** Posts a message and kills the process the moment its case is in the file; says whether that was before the reply. */
async function killOnceStored(
  served: Served,
  conversation: Awaited<ReturnType<typeof talk>>,
  activity: object,
): Promise<'between' | 'after the reply'> {
  const before = { cases: count(served.dataDir, casesStored), replies: count(served.dataDir, repliesSaid) };
  void conversation.post(activity).catch(() => undefined);
  const end = Date.now() + 20_000;
  while (count(served.dataDir, casesStored) === before.cases) {
    if (Date.now() > end) throw new Error('no case was stored');
    await new Promise((done) => setTimeout(done, 1));
  }
  await served.stop('SIGKILL');
  return count(served.dataDir, repliesSaid) === before.replies ? 'between' : 'after the reply';
}

test('the service keeps an escalation once when it dies between storing and replying, and answers after it is back', async () => {
  let served = await serve();
  const { dataDir } = served;
  let hits = 0;
  try {
    for (let round = 0; round < 4 && hits < 2; round++) {
      const user = { id: `killed-${round}`, name: 'Link worker' };
      const conversation = await talk(served.url, user);
      const activity = {
        id: `message-${round}`,
        text: `my client number ${round} has taken an overdose and is going blue`,
      };
      const before = count(dataDir, casesStored);
      if ((await killOnceStored(served, conversation, activity)) === 'between') hits++;
      served = await serve({ dataDir });
      expect(count(dataDir, casesStored)).toBe(before + 1);
      // The page sends again what was never answered, under the same id.
      const again = { ...conversation, url: served.url };
      await fetch(`${again.url}/v3/directline/conversations/${again.conversationId}/activities`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${again.token}` },
        body: JSON.stringify({ type: 'message', from: user, ...activity }),
      });
      for (let tries = 0; tries < 200; tries++) {
        const page = await fetch(
          `${again.url}/v3/directline/conversations/${again.conversationId}/activities?watermark=0`,
          { headers: { authorization: `Bearer ${again.token}` } },
        );
        const { activities } = (await page.json()) as {
          activities: readonly { text?: string; channelData?: { lwa?: { kind: string } } }[];
        };
        const reply = activities.find((one) => one.channelData?.lwa?.kind === 'protocol');
        if (reply !== undefined) {
          expect(reply.text?.split('\n')[0]).toMatch(/\b(999|111)\b/);
          break;
        }
        if (tries === 199) throw new Error('no reply after the restart');
        await new Promise((done) => setTimeout(done, 50));
      }
      expect(count(dataDir, casesStored)).toBe(before + 1);
    }
    expect(hits).toBeGreaterThan(0);
    const verified = execFileSync(process.execPath, ['bin/lwa.mjs', 'verify-log'], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir },
    }).toString();
    expect(verified).not.toMatch(/changed|missing|reordered/i);
  } finally {
    await served.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 180_000);

test('danger that only the trained reader hears is taken up after a start when the process died over it, without being sent again', async () => {
  let served = await serve({ untilReady: true });
  const { dataDir } = served;
  let hits = 0;
  try {
    for (let round = 0; round < 4 && hits === 0; round++) {
      const user = { id: `unanswered-${round}`, name: 'Link worker' };
      const conversation = await talk(served.url, user);
      const text = `${'quite '.repeat(round)}often her partner locks her out of the flat when he is in one of his moods`;
      expect(readCues(text).level).toBe('none');
      const before = count(dataDir, casesStored);
      await conversation.post({ id: `unheard-${round}`, text });
      await served.stop('SIGKILL');
      // Taken in and acknowledged, and nobody told.
      if (count(dataDir, casesStored) === before) hits++;
      served = await serve({ dataDir });
      for (let tries = 0; count(dataDir, casesStored) === before; tries++) {
        if (tries === 200) throw new Error('nobody was told after the restart');
        await new Promise((done) => setTimeout(done, 50));
      }
      await served.stop('SIGKILL');
      served = await serve({ dataDir });
      await new Promise((done) => setTimeout(done, 1500));
      expect(count(dataDir, casesStored)).toBe(before + 1);
    }
    expect(hits).toBeGreaterThan(0);
  } finally {
    await served.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 240_000);

test('two people told of in the same words, both left unanswered by a killed process, are two cases after the start', async () => {
  let served = await serve();
  const { dataDir } = served;
  try {
    const { conversationId } = await talk(served.url, { id: 'two-people', name: 'Link worker' });
    await served.stop('SIGKILL');
    // As a process leaves them that died over both: taken in, masked, and nobody told.
    const store = await openStore({ dataDir });
    for (const name of ['Mary Kowalski', 'John Adeyemi']) {
      const id = `${conversationId}|${name.length}`;
      const { text } = deidentify(`${name} has just taken an overdose and is still with me`, nobody);
      expect(text).not.toContain(name);
      const from = { id: 'two-people', name: 'Link worker', role: 'user' };
      await createWebChatLog(store).append(
        conversationId,
        { author: 'worker', deliveryKey: `in:${id}`, text, activity: { type: 'message', id, from } },
        new Date(),
      );
    }
    await store.close();
    served = await serve({ dataDir });
    for (let tries = 0; count(dataDir, repliesSaid) < 2; tries++) {
      if (tries === 400) throw new Error('not both were answered after the start');
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(count(dataDir, casesStored)).toBe(2);
  } finally {
    await served.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);
