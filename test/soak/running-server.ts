// The whole server in a process of its own, on a port that stays.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');

export interface RunningServer {
  readonly pid: number | undefined;
  readonly printed: () => string;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts `lwa start`; it is not yet listening. */
export function startServer(options: {
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly port: number;
  readonly databaseUrl?: string | undefined;
}): RunningServer {
  const { knowledgeDir, dataDir, port, databaseUrl } = options;
  const child = spawn(process.execPath, ['bin/lwa.mjs', 'start'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      DATA_DIR: dataDir,
      KNOWLEDGE_DIR: knowledgeDir,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  // The log goes on as long as the run: only faults are worth keeping.
  child.stderr.on('data', (text: Buffer) => {
    for (const line of text.toString().split('\n'))
      if (/"level":"(error|warn)"/.test(line) || (line !== '' && !line.startsWith('{'))) printed += `${line}\n`;
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { pid: child.pid, printed: () => printed, kill: end('SIGKILL'), stop: end('SIGTERM') };
}

/** Waits until the doors are open. */
export async function untilUp(base: string, server: RunningServer): Promise<void> {
  for (let tries = 0; tries < 6000; tries += 1) {
    if ((await fetch(`${base}/healthz`).catch(() => undefined))?.ok === true) return;
    await pause(50);
  }
  throw new Error(`the server did not come up:\n${server.printed()}`);
}

/** Waits until the sign-in links are printed, which is a moment after the doors open. */
export async function untilWelcome(server: RunningServer): Promise<void> {
  for (let tries = 0; tries < 6000; tries += 1) {
    if (server.printed().includes('safety owner')) return;
    await pause(50);
  }
  throw new Error(`the server printed no links:\n${server.printed()}`);
}
