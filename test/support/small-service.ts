// The real server, store, doors and pages around a turn that is handed in: what the channels' and pages' tests talk to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotAdapter, createBotAdapter } from '../../src/channels/bot-adapter.ts';
import { createDirectLine, type DirectLine, type DirectLineParts } from '../../src/channels/directline/direct-line.ts';
import { cookieOf, sessionCookie } from '../../src/channels/http.ts';
import { createMetrics, type Metrics } from '../../src/channels/metrics.ts';
import { createTurnRunner } from '../../src/channels/run-turn.ts';
import type { TeamsConfig } from '../../src/config.ts';
import { createSignIn, type SignIn, type SignInParts } from '../../src/identity/sign-in.ts';
import { mountChatPage } from '../../src/pages/chat.ts';
import { mountSignInPages } from '../../src/pages/sign-in.ts';
import type { Site } from '../../src/pages/site.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { createServer, type Door } from '../../src/server.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { createSignIns } from '../../src/store/sign-ins.ts';
import { createStoredKeys } from '../../src/store/stored-keys.ts';
import { createWebChatLog, type WebChatLog } from '../../src/store/web-chat-log.ts';
import type { TurnHandler } from '../../src/turn/turn.ts';

export interface SmallService {
  readonly url: string;
  readonly port: number;
  readonly signIn: SignIn;
  readonly directLine: DirectLine;
  readonly store: Store;
  readonly dataDir: string;
  readonly logLines: string[];
  readonly adapter: BotAdapter;
  /** Stops as the process would; the data stays for `startSmallService({ dataDir })`. */
  readonly stop: () => Promise<void>;
  /** Stops and takes the data away. */
  readonly end: () => Promise<void>;
}

export interface SmallServiceOptions {
  readonly turn: TurnHandler;
  readonly dataDir?: string;
  readonly port?: number;
  readonly host?: string;
  readonly teams?: TeamsConfig;
  /** Where the channel's signing keys are described. */
  readonly keysAt?: string;
  readonly oidc?: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly rolesClaim: string;
  };
  readonly clock?: () => Date;
  readonly refresh?: SignInParts['refresh'];
  readonly conversations?: (real: WebChatLog) => WebChatLog;
  readonly doors?: (given: {
    readonly adapter: BotAdapter;
    readonly store: Store;
    readonly metrics: Metrics;
    readonly log: DirectLineParts['log'];
    readonly turn: TurnHandler;
  }) => readonly Door[];
  readonly pages?: readonly ((site: Site) => void)[];
  readonly signInPages?: (
    signIn: SignIn,
    config: Parameters<typeof mountSignInPages>[0]['config'],
  ) => (site: Site) => void;
}

/** Test masking: what stands in curly brackets is an identifier. */
export const maskBraces = (typed: string): SafeText => typed.replace(/\{[^}]*\}/g, '[name]') as SafeText;

export async function startSmallService(options: SmallServiceOptions): Promise<SmallService> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'lwa-channels-'));
  const store = await openStore({ dataDir });
  const logLines: string[] = [];
  const log: DirectLineParts['log'] = (level, event, fields) =>
    void logLines.push(JSON.stringify({ level, event, ...fields }));
  const clock = options.clock ?? ((): Date => new Date());
  const metrics = createMetrics();
  const signIn = createSignIn({
    store: createSignIns(store),
    clock,
    ...(options.refresh && { refresh: options.refresh }),
  });
  const config = {
    host: options.host ?? '127.0.0.1',
    port: options.port ?? 0,
    publicUrl: undefined,
    teams: options.teams,
    oidc: options.oidc,
  };
  const adapter = createBotAdapter(options.teams, log, options.keysAt);
  const turn = createTurnRunner({ turn: options.turn, log, metrics, clock });
  const real = createWebChatLog(store);
  const directLine = createDirectLine({
    config,
    adapter,
    conversations: options.conversations?.(real) ?? real,
    keys: createStoredKeys(store),
    turn,
    mask: maskBraces,
    signedIn: async (request) => (await signIn.read(cookieOf(request, sessionCookie) ?? ''))?.person,
    find: (id) =>
      [
        { id: 'priya', name: 'Priya Shah', roles: ['supervisor'] as const },
        { id: 'bola', name: 'Bola Ade', roles: ['worker'] as const },
      ].find((person) => person.id === id),
    log,
    metrics,
    clock,
  });
  const server = createServer({
    config,
    log,
    clock,
    signIn,
    metrics,
    serviceName: () => 'Link Worker Assistant',
    checks: {
      index: async () => ({ ok: true, detail: 'read' }),
      store: async () => ({ ok: true, detail: 'open' }),
      rota: async () => ({ ok: true, detail: 'somebody is on duty' }),
    },
    doors: [directLine, ...(options.doors?.({ adapter, store, metrics, log, turn }) ?? [])],
    pages: [
      mountChatPage({
        line: () => ({ name: 'duty line', phone: '01632 960222' }),
        hostName: () => 'Fairhaven Primary Care Network',
        config,
      }),
      options.signInPages?.(signIn, config) ?? mountSignInPages({ config, signIn }),
      ...(options.pages ?? []),
    ],
  });
  const { port } = await server.listen();
  const stop = async (): Promise<void> => {
    await server.close();
    await store.close();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    signIn,
    directLine,
    store,
    dataDir,
    logLines,
    adapter,
    stop,
    end: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits until something holds; fails after `most` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, most = 5000): Promise<void> {
  const end = Date.now() + most;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
