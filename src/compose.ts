// The one place where real parts are built and joined. Everything else gets what it needs handed in.
import { createHmac, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerPromptFills } from './answering/model-answer.ts';
import { createAnswerWriter } from './answering/write-answer.ts';
import type { Config } from './config.ts';
import type { CaseChannel } from './escalation/case.ts';
import { createDeadlines, processName } from './escalation/deadlines.ts';
import { createEscalations, type Escalations } from './escalation/escalations.ts';
import type { SayEnded } from './escalation/late-openings.ts';
import { createNotifier, type SupervisorInbox, type TaskInbox, type WorkerInbox } from './escalation/notify.ts';
import { createReach, type ReachProbe } from './escalation/reach.ts';
import { anybodysCase, whoHears } from './escalation/rota.ts';
import { runEvery } from './escalation/run-every.ts';
import { caseStanding } from './escalation/status-text.ts';
import { createTasks } from './escalation/tasks.ts';
import { createPeople, type People } from './identity/people.ts';
import { createInduction, type Induction } from './induction/induction.ts';
import { createInvolvement } from './involvement/corrections.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { loadKnowledge } from './knowledge/load-knowledge.ts';
import { readingCacheFile } from './knowledge/reading-cache.ts';
import { watchKnowledge } from './knowledge/watch-knowledge.ts';
import { errorCode, type Log } from './log.ts';
import { openEncoder } from './models/open-encoder.ts';
import { openModels } from './models/open-models.ts';
import { createSentenceEncoder } from './models/sentence-encoder.ts';
import { createLogInChat } from './pages/log-in-chat.ts';
import { deidentify } from './privacy/deidentify.ts';
import type { Deidentified } from './privacy/safe-text.ts';
import { knowledgeWithConfirmed } from './records/confirmed-services.ts';
import { purgeIfDue, type RetentionRule } from './records/retention.ts';
import { createRetriever, type LiveRetriever } from './retrieval/create-retriever.ts';
import { fewAtOnce } from './retrieval/few-at-once.ts';
import { createIndexStore } from './retrieval/index-store.ts';
import { patient } from './retrieval/patient.ts';
import { readQuestion } from './retrieval/question/read-question.ts';
import { textVectors } from './retrieval/question-vector.ts';
import { levelInScene, readSafety } from './safety/read-safety.ts';
import { type AssetReports, createAssetReports } from './store/asset-reports.ts';
import { createConversationMemory } from './store/conversation-memory.ts';
import { type ConversationReferences, createConversationReferences } from './store/conversation-references.ts';
import { type Corrections, createCorrections } from './store/corrections.ts';
import { openStore, type Store } from './store/database.ts';
import { createDayPlaces } from './store/day-places.ts';
import { createInductionProgress } from './store/induction-progress.ts';
import { createModelUsage } from './store/model-usage.ts';
import { createServiceChecks } from './store/service-checks.ts';
import { createStoredKeys } from './store/stored-keys.ts';
import { createTurnHandler } from './turn/handle-turn.ts';
import { createKeptTurns } from './turn/kept-turns.ts';
import { inductionListener, involvementListener } from './turn/listeners.ts';
import { localDay } from './turn/local-day.ts';
import { readMemory } from './turn/memory.ts';
import type { TurnHandler } from './turn/turn.ts';

/** What a caller may bring in place of the real thing. */
export interface ComposeOptions {
  readonly log: Log;
  readonly clock?: () => Date;
  readonly progress?: (done: number, of: number) => void;
  /** How long the safety reading waits for the encoder; unset: as long as the reading itself thinks right. */
  readonly encoderWaitMs?: number;
  /** How long a search is waited for; unset: as long as somebody in a corridor waits. */
  readonly searchWaitMs?: number;
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
  /** Where people were last met in Teams; keeping one makes them reachable there. */
  readonly references: ConversationReferences;
  readonly mask: (typed: string) => Deidentified;
  /** How search works at this moment, for readiness and the terminal. */
  readonly searching: () => string;
  /** Begins what goes on between turns: deadlines, deliveries, the daily reachability check, watching the knowledge. */
  readonly begin: (inboxes: Inboxes) => () => Promise<void>;
  /** Takes up what colleagues confirmed on the ring-round list, a moment after the last tap. */
  readonly servicesConfirmed: () => void;
  readonly close: () => Promise<void>;
}

/** Ways to people beside the desk. */
export interface Inboxes {
  readonly supervisors: Readonly<Partial<Record<'teams', SupervisorInbox>>>;
  readonly workers: Readonly<Partial<Record<'web' | 'teams', WorkerInbox>>>;
  readonly tasks: Readonly<Partial<Record<'teams', TaskInbox>>>;
  readonly probes: Readonly<Partial<Record<'teams', ReachProbe>>>;
  /** Says in a worker's chat that what was told as not recorded is tried no more. */
  readonly sayEnded: SayEnded;
}

// What a message wants is known in a few milliseconds, what a record says in a few hundred, or it is left to the words.
const vectorsWaitMs = 1500;

/** Builds a service from its configuration. Faults of the surroundings are told as AppError; a missing encoder or index only means keywords. */
export async function composeService(config: Config, options: ComposeOptions): Promise<Service> {
  const { log } = options;
  const clock = options.clock ?? (() => new Date());
  const store = await openStore(
    config.databaseUrl === undefined ? { dataDir: config.dataDir } : { databaseUrl: config.databaseUrl },
  );
  const dir = resolve(config.knowledgeDir);
  const today = (): string => localDay(clock(), 'Europe/London');
  const confirmed = createServiceChecks(store);
  let read = await loadKnowledge(dir, { today: today(), cacheFile: readingCacheFile(config.dataDir, dir) });
  let knowledge = knowledgeWithConfirmed(read, await confirmed.all());
  const current = (): Knowledge => knowledge;
  const team = current;
  const people = createPeople(current);
  const mask = (typed: string): Deidentified => deidentify(typed, people.directory());
  // What the first masking has to prepare is prepared before anybody waits for it.
  mask('ready');
  let made: { readonly done: number; readonly of: number } | 'words' | 'words and meaning' = { done: 0, of: 0 };
  // The safety reading was trained on the embedded encoder's vectors, and goes before everything else in its worker.
  const listener = createSentenceEncoder();
  const encoder = await openEncoder(config.model, listener, log);
  const safetyParts = {
    encoder: listener,
    ...(options.encoderWaitMs === undefined ? {} : { waitMilliseconds: options.encoderWaitMs }),
  };
  let isClosing = false;
  void listener.embedQuery('ready').catch((error: unknown) => {
    // Whoever closes at once, as `lwa ask` does at danger, does not miss it.
    if (!isClosing) log('warn', 'encoder_missing', { room: 'safety', code: errorCode(error) });
  });
  const retriever = createRetriever({
    knowledge,
    ...(encoder === undefined ? {} : { encoder }),
    store: createIndexStore(config.dataDir, dir),
    warn: () => log('warn', 'index_degraded', { room: 'retrieval' }),
    progress: (done, of) => {
      made = { done, of };
      options.progress?.(done, of);
    },
    // A little less than the search itself is waited for, so that words alone still answer.
    patienceMs: {
      ordinary: options.searchWaitMs ?? 4500,
      urgent: options.searchWaitMs ?? 1500,
    },
    onReady: (mode) => (made = mode === 'hybrid' ? 'words and meaning' : 'words'),
  });
  const salt = await createStoredKeys(store).get('fingerprint');
  // Whoever has written in Teams, or can be found there by their sign-in name, is written to there as well as on the desk.
  const references = createConversationReferences(store);
  const inTeams = new Set((await references.all('teams')).map((kept) => kept.personId));
  const channelsOf = (id: string): readonly CaseChannel[] =>
    inTeams.has(id) || (config.teams !== undefined && (people.find(id)?.teamsUser ?? '') !== '') ? ['teams'] : [];
  const parts = { store, team, clock, channelsOf, isListWhole: config.oidc === undefined };
  const escalations = createEscalations(parts);
  const memory = createConversationMemory(store);
  const reports = createAssetReports(store);
  const corrections = createCorrections(store);
  const induction = createInduction({
    knowledge: current,
    progress: createInductionProgress(store),
    now: clock,
    encoder: listener,
    mask: (words) => mask(words).text,
    readLevel: async (words, topics, isRetold) =>
      levelInScene(await readSafety(words, mask(words).text, safetyParts), topics, isRetold),
  });
  const involvement = createInvolvement({
    knowledge: current,
    reports,
    corrections,
    giveTask: createTasks(parts),
    onFault: (error) => log('error', 'room_failed', { room: 'involvement', code: errorCode(error) }),
    now: clock,
  });
  const { writer, readFurther } = await openModels(config.model, {
    usage: createModelUsage(store),
    answerFills: answerPromptFills,
    promptsDir,
    clock,
    log,
  });
  const answerWriter = createAnswerWriter({ knowledge: current, ...(writer === undefined ? {} : { writer }) });
  const turn = createTurnHandler({
    people,
    knowledge: current,
    readSafety: (typed, masked) => readSafety(typed, masked, safetyParts),
    ...(readFurther === undefined ? {} : { readFurther }),
    inLine: fewAtOnce(writer === undefined ? turnsAtOnce.quoted : turnsAtOnce.written),
    retriever: patient(
      retriever,
      options.searchWaitMs === undefined ? undefined : { ordinary: options.searchWaitMs, urgent: options.searchWaitMs },
    ),
    vectorsOf: (texts) => textVectors(listener, texts, options.searchWaitMs ?? vectorsWaitMs),
    wishesIn: (words, now) =>
      readQuestion(words, { ...current(), timeZone: current().service.timeZone }, now).wishes.map((wish) => wish.id),
    writeAnswer: answerWriter,
    escalations,
    standingOf: (found) => caseStanding(found, current(), clock()),
    onDuty: () => {
      const { chain, phone, phoneName } = whoHears(anybodysCase('today'), current(), clock());
      return {
        names: chain.map(({ person: { name, phone: own, roles } }) => ({ name, phone: own, roles })),
        phone,
        phoneName,
      };
    },
    figures: createLogInChat({ store, knowledge: current, clock }),
    todayHoldSeconds: () =>
      whoHears(anybodysCase('today'), current(), clock()).when === 'out_of_hours'
        ? 0
        : current().service.todayHoldSeconds,
    records: createKeptTurns(store, current, clock),
    memory: {
      load: async (id) => readMemory(await memory.load(id)),
      save: (id, kept) => memory.save(id, kept, clock()),
    },
    places: createDayPlaces(store),
    listeners: [inductionListener(induction), involvementListener(involvement)],
    onFault: (room, error) => log('error', 'room_failed', { room, code: errorCode(error) }),
    now: clock,
    newId: randomUUID,
    fingerprint: (sender, words) =>
      createHmac('sha256', salt)
        .update(`${sender}\n${words.toLowerCase().replace(/\s+/g, ' ').trim()}`)
        .digest('base64url'),
  });
  const takeOver = async (): Promise<void> => {
    knowledge = knowledgeWithConfirmed(read, await confirmed.all());
    // Words are searched at once. Whoever waited for the vectors too would not see that a service has closed meanwhile.
    void retriever
      .swap(knowledge)
      .catch((error: unknown) => log('error', 'index_degraded', { room: 'retrieval', code: errorCode(error) }));
  };
  let soon: NodeJS.Timeout | undefined;
  const servicesConfirmed = (): void => {
    clearTimeout(soon);
    soon = setTimeout(
      () =>
        void takeOver().catch((error: unknown) =>
          log('error', 'knowledge_unreadable', { room: 'knowledge', code: errorCode(error) }),
        ),
      500,
    );
    soon.unref();
  };
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
    references: {
      ...references,
      keep: async (id, channel, reference, at) => {
        await references.keep(id, channel, reference, at);
        if (channel === 'teams') inTeams.add(id);
      },
    },
    mask,
    searching: () => (typeof made === 'string' ? made : `words; meaning ${made.done} of ${made.of}`),
    servicesConfirmed,
    begin(inboxes) {
      const fault = (error: unknown): void =>
        log('error', 'clock_failed', { room: 'escalation', code: errorCode(error) });
      const notifier = createNotifier({
        ...parts,
        supervisorInboxes: inboxes.supervisors,
        workerInboxes: inboxes.workers,
        taskInboxes: inboxes.tasks,
        processId: processName(),
      });
      const reach = createReach({ ...parts, probes: inboxes.probes });
      const deadlines = createDeadlines(parts);
      const stopDeadlines = runEvery(1000, () => deadlines.tick(), fault);
      const stopLate = runEvery(5000, () => escalations.recordLate(inboxes.sayEnded), fault);
      const stopNotifier = runEvery(500, () => notifier.deliverDue(), fault);
      const onceADay = (): void => {
        void reach.checkIfDue().catch(fault);
        void purgeIfDue(store, retentionOf(config, knowledge.service), clock()).catch(fault);
      };
      onceADay();
      const daily = setInterval(onceADay, 10 * 60_000);
      daily.unref();
      const watch = watchKnowledge(
        dir,
        async (changed) => {
          read = changed;
          await takeOver();
          log('info', 'knowledge_changed', { room: 'knowledge', count: changed.findings.length });
        },
        { from: read, today, onFault: () => log('error', 'knowledge_unreadable', { room: 'knowledge' }) },
      );
      return async () => {
        clearInterval(daily);
        await stopDeadlines();
        await stopLate();
        await watch.stop();
        await stopNotifier();
      };
    },
    close: async () => {
      isClosing = true;
      clearTimeout(soon);
      await retriever.close();
      await encoder?.close();
      await listener.close();
      await store.close();
    },
  };
}

const promptsDir = fileURLToPath(new URL('../prompts', import.meta.url));

// A turn is mostly work for the one thread, unless a model writes: then it mostly waits. More at once would only make every step of each of them,
// and of somebody in danger, wait for all the others.
const turnsAtOnce = { quoted: 3, written: 40 };

// The environment may shorten or lengthen what team/service.csv says of text; how long events are kept is the organisation's own.
function retentionOf(config: Config, service: Knowledge['service']): RetentionRule {
  return { textDays: config.retentionDays ?? service.textRetentionDays, eventYears: service.eventRetentionYears };
}
