// The whole service in one line for tests: real knowledge, real store, real rooms; a clock that can be moved, and parts that can be taken away.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeService, type Service } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import type { Reply, Tap } from '../../src/turn/turn.ts';
import { warmIndex } from './warm-index.ts';

/** A service with a clock of its own. */
export interface TestService {
  readonly service: Service;
  readonly dataDir: string;
  /** Moves the clock and lets what is due happen. */
  readonly pass: (minutes: number) => Promise<void>;
  /** A link worker's message; every call is a new message unless `id` says otherwise. */
  readonly say: (
    text: string,
    from?: { readonly user?: string; readonly conversation?: string; readonly id?: string },
  ) => Promise<Reply>;
  readonly tap: (tap: Tap, from?: { readonly user?: string; readonly conversation?: string }) => Promise<Reply>;
  readonly logLines: readonly string[];
  /** Stops as the process would; the data stays for `startTestService({ dataDir })`. */
  readonly stop: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A weekday morning in service hours. */
export const mondayMorning = new Date('2026-11-23T10:00:00Z');

/** Builds a service on the shipped knowledge, or another folder, in a new data folder. */
export async function startTestService(
  options: {
    readonly at?: Date;
    readonly knowledgeDir?: string;
    readonly dataDir?: string;
    /** Kept in this PostgreSQL instead of a file. */
    readonly databaseUrl?: string | undefined;
    /** How long the safety reading waits for the encoder: long, so that what a test sees does not hang on how busy the machine is. */
    readonly encoderWaitMs?: number;
  } = {},
): Promise<TestService> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'lwa-test-'));
  const logLines: string[] = [];
  let now = options.at ?? mondayMorning;
  let count = 0;
  const knowledgeDir = options.knowledgeDir ?? join(import.meta.dirname, '..', '..', 'knowledge');
  warmIndex(dataDir, knowledgeDir);
  const config = loadConfig({
    DATA_DIR: dataDir,
    KNOWLEDGE_DIR: knowledgeDir,
    ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
  });
  const clock = (): Date => now;
  const service = await composeService(config, {
    log: (level, event, fields) => void logLines.push(JSON.stringify({ level, event, ...fields })),
    clock,
    encoderWaitMs: options.encoderWaitMs ?? 10_000,
    searchWaitMs: 30_000,
  });
  // What a test sees does not hang on how far the index has come.
  await service.retriever.ready();
  const deadlines = createDeadlines({ store: service.store, team: service.knowledge, clock });
  return {
    service,
    dataDir,
    logLines,
    pass: async (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
      await deadlines.tick();
    },
    say: (text, from = {}) =>
      service.turn({
        id: from.id ?? `message-${++count}`,
        channel: 'web',
        conversationId: from.conversation ?? `conversation-${from.user ?? 'amy-dunn'}`,
        sender: { id: from.user ?? 'amy-dunn', name: 'Amy Dunn' },
        text,
        at: now,
      }),
    tap: (tap, from = {}) =>
      service.turn({
        id: `tap-${++count}`,
        channel: 'web',
        conversationId: from.conversation ?? `conversation-${from.user ?? 'amy-dunn'}`,
        sender: { id: from.user ?? 'amy-dunn', name: 'Amy Dunn' },
        text: '',
        tap,
        at: now,
      }),
    stop: () => service.close(),
    end: async () => {
      await service.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
