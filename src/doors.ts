// The doors of one service, joined: the server with its channels and pages, and the inboxes that lead back out through them.
import { createHash, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { createBotAdapter } from './channels/bot-adapter.ts';
import { createDirectLine } from './channels/directline/direct-line.ts';
import { cookieOf, sessionCookie } from './channels/http.ts';
import { createMetrics, type Metrics } from './channels/metrics.ts';
import { createTurnRunner } from './channels/run-turn.ts';
import { createTeams } from './channels/teams/teams.ts';
import type { Inboxes, Service } from './compose.ts';
import type { EscalationCase } from './escalation/case.ts';
import type { WorkerInbox } from './escalation/notify.ts';
import { anybodysCase, whoHears } from './escalation/rota.ts';
import { type CaseStanding, caseStanding } from './escalation/status-text.ts';
import { createIssuer } from './identity/issuer.ts';
import { personToday } from './identity/people.ts';
import { createSignIn, type SignIn } from './identity/sign-in.ts';
import { localTime } from './knowledge/local-time.ts';
import { writeEntry } from './knowledge/write-entry.ts';
import { mountChatPage } from './pages/chat.ts';
import { createDeskPages } from './pages/desk-pages.ts';
import { createLogPages } from './pages/log-pages.ts';
import { mountSignInPages } from './pages/sign-in.ts';
import { createEvaluationSet } from './records/evaluation-set.ts';
import { allCues } from './safety/cues/all-cues.ts';
import { matterCues } from './safety/cues/matters.ts';
import { standingCues } from './safety/cues/standing-cues.ts';
import { lexicons } from './safety/lexicon.ts';
import { nothingRead } from './safety/response-level.ts';
import { createServer, type RunningServer } from './server.ts';
import { createChannelReplies } from './store/channel-replies.ts';
import { createModelUsage, type ModelDay, type ModelUsage } from './store/model-usage.ts';
import { createSignIns } from './store/sign-ins.ts';
import { createStoredKeys } from './store/stored-keys.ts';
import { createWebChatLog } from './store/web-chat-log.ts';
import { noticeReply } from './turn/case-notice.ts';
import { words } from './turn/fixed-replies.ts';
import { plainReply } from './turn/reply.ts';

/** A service with its doors, not yet listening. */
export interface Doors {
  readonly server: RunningServer;
  readonly signIn: SignIn;
  readonly inboxes: Inboxes;
  /** Answers what was taken in and never answered: at once what lies before the start, every minute what a process has died over since. Gives what ends it. */
  readonly takeUp: () => () => void;
}

// Where several processes share a store, another may still be at work on what was sent a moment before this one started.
// A chat that is away for a moment is tried again.
const sayAgainAfterMs: readonly number[] = [2000, 15_000, 120_000, 900_000];
const othersAnswerWithinMs = 60_000;
// No turn takes so long: who had taken it in is gone.
const givenUpAfterMs = 2 * 60_000;
const lookedEveryMs = 60_000;
const lookedBackMs = 60 * 60_000;

/** The day's calls of the models, of all processes that share the store: what the day's budget is counted by. Days are in UTC. */
function countModelCalls(metrics: Metrics, usage: ModelUsage, clock: () => Date): void {
  const sumOf = (of: (use: ModelDay) => number) => async (): Promise<number> =>
    (await usage.of(clock().toISOString().slice(0, 10))).reduce((sum, use) => sum + of(use), 0);
  metrics.gauge(
    'lwa_model_calls_today',
    sumOf((use) => use.calls),
  );
  metrics.gauge(
    'lwa_model_failures_today',
    sumOf((use) => use.failures),
  );
  metrics.gauge(
    'lwa_model_tokens_today',
    sumOf((use) => use.tokensIn + use.tokensOut),
  );
}

/** Opens every door that the configuration asks for. */
export function openDoors(service: Service): Doors {
  const { config, log, clock, store, people, knowledge } = service;
  const metrics = createMetrics();
  if (config.model?.writes === true) countModelCalls(metrics, createModelUsage(store), clock);
  const turn = createTurnRunner({ turn: service.turn, log, metrics, clock });
  // A role taken away in people.csv ends at once; one that an issuer gave lasts until the issuer is asked again.
  const signIn = createSignIn({
    store: createSignIns(store),
    clock,
    refresh: (person) => personToday(person, people.find(person.id), config.oidc === undefined ? 'link' : 'issuer'),
  });
  const adapter = createBotAdapter(config.teams, log);
  const conversations = createWebChatLog(store);
  const directLine = createDirectLine({
    config,
    adapter,
    conversations,
    keys: createStoredKeys(store),
    turn,
    mask: (typed) => service.mask(typed).text,
    signedIn: async (request) => (await signIn.read(cookieOf(request, sessionCookie) ?? ''))?.person,
    find: people.find,
    log,
    metrics,
    clock,
  });
  const hearing = () => whoHears(anybodysCase('now'), knowledge(), clock());
  const dutyLine = () => ({ name: hearing().phoneName, phone: hearing().phone });
  const standingOf = (found: EscalationCase): CaseStanding => caseStanding(found, knowledge(), clock());
  const teams = createTeams({
    config,
    adapter,
    turn,
    references: service.references,
    replies: createChannelReplies(store),
    people,
    team: knowledge,
    escalations: service.escalations,
    mask: (typed) => service.mask(typed).text,
    replyOf: (notice, turnId) => noticeReply(notice, standingOf(notice.case), turnId),
    greeting: () =>
      plainReply(
        { turnId: randomUUID(), safety: nothingRead, masked: [] },
        'status',
        words.greeting,
        words.greetingMore,
      ),
    onlyTyped: () => {
      const { name, phone } = dutyLine();
      return plainReply({ turnId: randomUUID(), safety: nothingRead, masked: [] }, 'status', words.onlyTyped, [
        words.onlyTypedMore(name, phone),
      ]);
    },
    log,
    metrics,
    clock,
  });
  const checks = {
    index: async () => ({
      ok: knowledge().documents.length + knowledge().assets.length > 0,
      detail: service.searching(),
    }),
    store: async () =>
      store.db
        .selectFrom('clock')
        .select('id')
        .execute()
        .then(
          () => ({ ok: true, detail: store.kind }),
          () => ({ ok: false, detail: 'the store does not answer' }),
        ),
    rota: async () => ({
      ok: hearing().chain.length > 0,
      detail:
        hearing().chain.length > 0
          ? `${hearing().when.replaceAll('_', ' ')}: ${hearing().chain.length} to call`
          : 'nobody would be called at this moment',
    }),
  };
  // What became of a worker's report is said where they last chatted on the web, and in Teams where they are known there.
  const tellWorkers = async (ids: readonly string[], text: string): Promise<void> => {
    for (const id of new Set(ids)) {
      const conversation = await conversations.latestOf(id);
      if (conversation !== undefined)
        await directLine.deliver(
          conversation.id,
          plainReply({ turnId: randomUUID(), safety: nothingRead, masked: [] }, 'status', text),
        );
      if ((await service.references.find(id, 'teams')) !== undefined) void sayInTeams(id, text, 0);
    }
  };
  // The colleague who decided does not wait for a chat that is away.
  const sayInTeams = async (id: string, text: string, tries: number): Promise<void> => {
    const sent = await teams.say(id, text).catch(() => ({ ok: false as const, why: 'retry' as const }));
    if (sent.ok) return;
    const wait = sayAgainAfterMs[tries];
    if (sent.why !== 'retry' || wait === undefined)
      log('warn', 'worker_not_told', { room: 'channels', channel: 'teams', code: sent.why });
    else setTimeout(() => void sayInTeams(id, text, tries + 1), wait).unref();
  };
  const server = createServer({
    config,
    log,
    clock,
    signIn,
    metrics,
    serviceName: () => knowledge().service.serviceName || 'Link Worker Assistant',
    checks,
    doors: [directLine, teams],
    pages: [
      mountChatPage({
        config,
        line: dutyLine,
        hostName: () => knowledge().service.hostName,
      }),
      mountSignInPages({
        config,
        signIn,
        ...(config.oidc && { issuer: createIssuer({ config: config.oidc, find: people.find }) }),
      }),
      createDeskPages({
        escalations: service.escalations,
        store,
        knowledge,
        mask: service.mask,
        clock,
      }),
      createLogPages({
        store,
        knowledge,
        clock,
        mask: service.mask,
        reading: () => ({
          cues: allCues.map((cue) => {
            const stands = standingCues[cue.name];
            return stands === undefined ? cue : { ...cue, stands };
          }),
          matters: matterCues,
          lists: lexicons,
        }),
        checks,
        onConfirmed: service.servicesConfirmed,
        tellWorkers,
        keepMissed: createEvaluationSet(config.dataDir),
        keepEntry: (entry) => writeEntry(resolve(config.knowledgeDir), entry),
      }),
    ],
  });
  const web: WorkerInbox = {
    async deliver(notice) {
      // One id a notice, so that a delivery repeated after a crash is shown once.
      const turnId = createHash('sha256').update(notice.key).digest('base64url').slice(0, 22);
      const known = await directLine.deliver(
        notice.conversationId,
        noticeReply(notice, standingOf(notice.case), turnId),
        notice.key,
      );
      return known ? { ok: true } : { ok: false, why: 'unknown_address' };
    },
  };
  return {
    server,
    signIn,
    takeUp: () => {
      const started = clock();
      const wait = setTimeout(
        () => void directLine.takeUp(started),
        store.kind === 'postgres' ? othersAnswerWithinMs : 0,
      );
      // What another process took in after this one began, and died over, waits for no further start.
      const again = setInterval(() => {
        const now = clock().getTime();
        void directLine.takeUp(new Date(now - givenUpAfterMs), new Date(now - lookedBackMs));
      }, lookedEveryMs);
      for (const timer of [wait, again]) timer.unref();
      return () => {
        clearTimeout(wait);
        clearInterval(again);
      };
    },
    inboxes: {
      supervisors: { teams },
      workers: { web, teams: teams.workers },
      tasks: { teams: teams.tasks },
      probes: { teams: teams.probe },
      sayEnded: async ({ conversation, worker }, saidAt) => {
        const { timeZone } = knowledge().service;
        const { name, phone } = dutyLine();
        const text = words.neverRecorded(localTime(saidAt, timeZone).time, name, phone);
        if (conversation.channel === 'teams') return (await teams.say(worker.id, text)).ok;
        if (conversation.channel !== 'web') return true;
        // Where there is no such conversation any more nobody can be told.
        await directLine.deliver(
          conversation.id,
          plainReply({ turnId: randomUUID(), safety: nothingRead, masked: [] }, 'escalation', text),
        );
        return true;
      },
    },
  };
}
