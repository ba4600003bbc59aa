// The real program in its own process, as a person starts it, and a plain Direct Line client for it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCache, warmIndex } from './warm-index.ts';

const root = join(import.meta.dirname, '..', '..');

/** A running service: its address, its folder, and what it printed. */
export interface Served {
  readonly url: string;
  readonly dataDir: string;
  readonly printed: () => string;
  readonly process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** What the service needs beside its defaults. */
export interface ServeOptions {
  readonly dataDir?: string;
  readonly knowledgeDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Waits until search is as good as it gets. */
  readonly untilReady?: boolean;
}

/** Starts the service on a free port of this machine and waits until it answers. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'lwa-'));
  const knowledgeDir = options.knowledgeDir ?? join(root, 'knowledge');
  warmIndex(dataDir, knowledgeDir);
  const child = spawn(process.execPath, ['bin/lwa.mjs', 'start'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      PORT: '0',
      DATA_DIR: dataDir,
      KNOWLEDGE_DIR: knowledgeDir,
      NODE_COMPILE_CACHE: compileCache,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (printed += text.toString()));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    await ended;
  };
  // Making the vectors of all passages takes minutes on a busy machine.
  for (let tries = 0; tries < (options.untilReady === true ? 6000 : 1800); tries++) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (url !== undefined && (await isUp(url, options.untilReady === true)))
      return { url, dataDir, printed: () => printed, process: child, stop };
    if (child.exitCode !== null) throw new Error(`the service ended before it answered:\n${printed}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop('SIGKILL');
  throw new Error(`the service did not answer:\n${printed}`);
}

async function isUp(url: string, bySearchingMeaning: boolean): Promise<boolean> {
  try {
    const answer = await fetch(url + (bySearchingMeaning ? '/readyz' : '/healthz'));
    return answer.ok && (!bySearchingMeaning || (await answer.text()).includes('words and meaning'));
  } catch {
    return false;
  }
}

/** A message as a machine-readable client sees it. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly replyToId?: string;
  readonly channelData?: { readonly lwa?: Lwa };
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
}

export interface Lwa {
  readonly kind: string;
  readonly level: string;
  readonly categories: readonly string[];
  readonly citations: readonly {
    readonly ref: string;
    readonly title: string;
    readonly quote: string;
    readonly reviewBy?: string;
  }[];
  readonly escalation?: { readonly id: string; readonly state: string };
  readonly masked: readonly string[];
  readonly mode: string;
}

/** One link worker's conversation over the documented routes. */
export interface Talk {
  readonly conversationId: string;
  readonly token: string;
  post(activity: object): Promise<string>;
  /** Says something and gives the assistant's messages that follow, once one with `channelData.lwa` is among them. */
  say(text: string): Promise<readonly Received[]>;
  tap(value: object): Promise<readonly Received[]>;
  all(): Promise<readonly Received[]>;
  until(wanted: (activity: Received) => boolean): Promise<Received>;
  /** All that the open stream of this conversation brings from now on, what is not kept included. */
  listen(): Promise<readonly Received[]>;
}

/** Opens a conversation for a link worker. */
export async function talk(url: string, user: { readonly id: string; readonly name: string }): Promise<Talk> {
  const call = async (
    method: string,
    path: string,
    token?: string,
    body?: object,
  ): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${url}/v3/directline${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        // A service that was busy for longer than it keeps an idle connection closes it just as the next request comes.
        connection: 'close',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const generated = await call('POST', '/tokens/generate', undefined, { user });
  const started = await call('POST', '/conversations', String(generated['token']));
  const token = String(started['token'] ?? generated['token']);
  const conversationId = String(started['conversationId']);
  const all = async (): Promise<readonly Received[]> =>
    (await call('GET', `/conversations/${conversationId}/activities?watermark=0`, token))[
      'activities'
    ] as readonly Received[];
  const post = async (activity: object): Promise<string> =>
    String(
      (
        await call('POST', `/conversations/${conversationId}/activities`, token, {
          type: 'message',
          from: user,
          ...activity,
        })
      )['id'],
    );
  const fromBot = (activity: Received): boolean => activity.from.id !== user.id && activity.type === 'message';
  const until = async (wanted: (activity: Received) => boolean): Promise<Received> => {
    for (let tries = 0; tries < 1200; tries++) {
      const found = (await all()).find(wanted);
      if (found !== undefined) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('the assistant did not answer in time');
  };
  const listen = async (): Promise<readonly Received[]> => {
    const heard: Received[] = [];
    const { streamUrl } = await call('GET', `/conversations/${conversationId}`, token);
    const socket = new WebSocket(String(streamUrl));
    socket.onmessage = ({ data }) => {
      if (data !== '')
        heard.push(...(JSON.parse(String(data)) as { readonly activities: readonly Received[] }).activities);
    };
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error('the stream was refused'));
    });
    return heard;
  };
  const send = async (activity: object): Promise<readonly Received[]> => {
    const before = (await all()).filter(fromBot).map((seen) => seen.id);
    await post(activity);
    await until((seen) => fromBot(seen) && !before.includes(seen.id) && seen.channelData?.lwa !== undefined);
    return (await all()).filter((seen) => fromBot(seen) && !before.includes(seen.id));
  };
  return {
    conversationId,
    token,
    post,
    all,
    until,
    listen,
    say: (text) => send({ text }),
    tap: (value) => send({ value, text: '' }),
  };
}
