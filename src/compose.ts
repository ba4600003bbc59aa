// The one place where real parts are built and joined. Everything else gets what it needs handed in.
import { createHmac, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { createAnswerWriter } from './answering/write-answer.ts';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';
import { createDeadlines, processName } from './escalation/deadlines.ts';
import { createEscalations, type Escalations } from './escalation/escalations.ts';
import { createReach, type Reach } from './escalation/reach.ts';
import { whoHears } from './escalation/rota.ts';
import { statusText } from './escalation/status-text.ts';
import { createPeople, type People } from './identity/people.ts';
import { createInduction, type Induction } from './induction/induction.ts';
import { createInvolvement } from './involvement/corrections.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { loadKnowledge } from './knowledge/load-knowledge.ts';
import { errorCode, type Log } from './log.ts';
import { createSentenceEncoder } from './models/sentence-encoder.ts';
import type { SentenceEncoder } from './models/sentence-encoder.port.ts';
import { deidentify } from './privacy/deidentify.ts';
import type { SafeText } from './privacy/safe-text.ts';
import { createRetriever, type LiveRetriever } from './retrieval/create-retriever.ts';
import { createIndexStore } from './retrieval/index-store.ts';
import { createAssetReports, type AssetReports } from './store/asset-reports.ts';
import { createConversationMemory } from './store/conversation-memory.ts';
import { createCorrections, type Corrections } from './store/corrections.ts';
import { openStore, type Store } from './store/database.ts';
import { createInductionProgress } from './store/induction-progress.ts';
import { createStoredKeys } from './store/stored-keys.ts';
import { createTurnHandler } from './turn/handle-turn.ts';
import { inductionListener, involvementListener } from './turn/listeners.ts';
import { localDay } from './turn/local-day.ts';
import { emptyMemory, readMemory } from './turn/memory.ts';
import { createKeptTurns } from './turn/kept-turns.ts';
import type { TurnHandler } from './turn/turn.ts';

/** What a caller may bring in place of the real thing. */
export interface ComposeOptions {
  readonly log: Log;
  readonly clock?: () => Date;
  readonly progress?: (done: number, of: number) => void;
}

/** One running service without its doors. */
export interface Service {
  readonly config: Config;
  readonly log: Log;
  readonly clock: () => Date;
  readonly knowledge: () => Knowledge;
  readonly store: Store;
  readonly people: People;
  readonly retriever: LiveRetriever;
  readonly escalations: Escalations;
  readonly turn: TurnHandler;
  readonly induction: Induction;
  readonly reports: AssetReports;
  readonly corrections: Corrections;
  readonly reach: Reach;
  readonly mask: (typed: string) => SafeText;
  readonly processId: string;
  /** Takes over changed knowledge, whole. */
  readonly takeOver: (knowledge: Knowledge) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds a service from its configuration. Faults of the surroundings are told as AppError; a missing encoder or index only means keywords. */
export async function composeService(config: Config, options: ComposeOptions): Promise<Service> {
  const { log } = options;
  const clock = options.clock ?? (() => new Date());
  const store = await openStore(config.databaseUrl === undefined ? { dataDir: config.dataDir } : { databaseUrl: config.databaseUrl });
  const dir = resolve(config.knowledgeDir);
  let knowledge = await loadKnowledge(dir, { today: localDay(clock(), 'Europe/London') });
  const current = (): Knowledge => knowledge;
  const team = current;
  const people = createPeople(current);
  const mask = (typed: string): SafeText => deidentify(typed, people.directory()).text;
  const encoder = openEncoder(config, log);
  const retriever = createRetriever({
    knowledge,
    ...(encoder === undefined ? {} : { encoder }),
    store: createIndexStore(config.dataDir, dir),
    warn: () => log('warn', 'index_degraded', { room: 'retrieval' }),
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  });
  const salt = await createStoredKeys(store).get('fingerprint');
  const escalations = createEscalations({ store, team, clock });
  const memory = createConversationMemory(store);
  const reports = createAssetReports(store);
  const corrections = createCorrections(store);
  const induction = createInduction({ knowledge: current, progress: createInductionProgress(store), now: clock });
  const involvement = createInvolvement({
    knowledge: current,
    reports,
    corrections,
    findAssets: async (words) => (await retriever.retrieve(words, { now: clock(), limit: 4 })).results.filter((found) => found.passage.kind === 'asset').map((found) => found.passage.ref),
    now: clock,
  });
  const answerWriter = createAnswerWriter({ knowledge: current });
  const turn = createTurnHandler({
    people,
    knowledge: current,
    readSafety: createSafety(encoder),
    retriever,
    writeAnswer: answerWriter,
    escalations,
    standingOf: (found) => ({ status: statusText(found, current(), clock()), phone: whoHears({ ...found, chosenContactId: undefined }, current(), clock()).phone }),
    records: createKeptTurns(store, current, clock),
    memory: { load: async (id) => readMemory(await memory.load(id)), save: (id, kept) => memory.save(id, kept, clock()) },
    listeners: [inductionListener(induction), involvementListener(involvement)],
    onFault: (room, error) => log('error', 'room_failed', { room, code: errorCode(error) }),
    now: clock,
    newId: randomUUID,
    fingerprint: (sender, words) => createHmac('sha256', salt).update(`${sender}\n${words.toLowerCase().replace(/\s+/g, ' ').trim()}`).digest('base64url'),
  });
  return {
    config,
    log,
    clock,
    knowledge: current,
    store,
    people,
    retriever,
    escalations,
    turn,
    induction,
    reports,
    corrections,
    reach: createReach({ store, team, clock, probes: {} }),
    mask,
    processId: processName(),
    takeOver: async (changed) => {
      knowledge = changed;
      await retriever.swap(changed);
    },
    close: async () => {
      await retriever.close();
      await encoder?.close();
      await store.close();
    },
  };
}
