// The desk and the log on the real server over a real store, with a clock that the test moves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionCookie } from '../../src/channels/http.ts';
import { createMetrics } from '../../src/channels/metrics.ts';
import type { NewCase } from '../../src/escalation/case.ts';
import { createDeadlines } from '../../src/escalation/deadlines.ts';
import { createEscalations } from '../../src/escalation/escalations.ts';
import type { Person } from '../../src/identity/person.ts';
import type { OpenedSession, SignIn } from '../../src/identity/sign-in.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { writeEntry } from '../../src/knowledge/write-entry.ts';
import { createDeskPages } from '../../src/pages/desk-pages.ts';
import { createLogPages } from '../../src/pages/log-pages.ts';
import type { Deidentified, SafeText } from '../../src/privacy/safe-text.ts';
import { createEvaluationSet } from '../../src/records/evaluation-set.ts';
import { allCues } from '../../src/safety/cues/all-cues.ts';
import { matterCues } from '../../src/safety/cues/matters.ts';
import { lexicons } from '../../src/safety/lexicon.ts';
import { createServer } from '../../src/server.ts';
import { openStore } from '../../src/store/database.ts';

/** The name of a client that somebody types: it must be found nowhere. */
export const plantedName = 'Zebedee Quillfeather';

/** Stands in for de-identification: what is tested here is that everything typed goes through it. */
export const mask = (text: string): Deidentified => {
  const at = text.indexOf(plantedName);
  if (at < 0) return { text: text as SafeText, removed: [] };
  return {
    text: text.replaceAll(plantedName, '[name]') as SafeText,
    removed: [{ start: at, end: at + plantedName.length, kind: 'name' }],
  };
};

export interface Answered {
  readonly status: number;
  readonly location: string;
  readonly html: string;
  readonly headers: Headers;
}

export type DeskWorld = Awaited<ReturnType<typeof createDeskWorld>>;

let knowledgeRead: Promise<Knowledge> | undefined;

/** Starts a world at a moment, with a store of its own or at an address. */
export async function createDeskWorld(start = '2026-11-20T10:00:00Z', databaseUrl?: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'lwa-desk-'));
  const store = await openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl });
  knowledgeRead ??= loadKnowledge(join(import.meta.dirname, '../../knowledge'), { today: start.slice(0, 10) });
  const read = await knowledgeRead;
  let knowledge = read;
  let now = new Date(start);
  const clock = (): Date => now;
  const team = (): Knowledge => knowledge;
  const escalations = createEscalations({ store, team, clock });
  const deadlines = createDeadlines({ store, team, clock });
  const signIn = plainSignIn();
  const lines: string[] = [];
  const told: { readonly workers: readonly string[]; readonly text: string }[] = [];
  const running = createServer({
    config: { host: '127.0.0.1', port: 0, publicUrl: undefined, teams: undefined, oidc: undefined },
    log: (level, event, fields) => void lines.push(JSON.stringify({ level, event, ...fields })),
    clock,
    signIn,
    metrics: createMetrics(),
    serviceName: () => knowledge.service.serviceName,
    checks: {},
    doors: [],
    pages: [
      createDeskPages({ escalations, store, knowledge: team, mask, clock }),
      createLogPages({
        store,
        knowledge: team,
        clock,
        mask,
        reading: () => ({ cues: allCues, matters: matterCues, lists: lexicons }),
        checks: { store: async () => ({ ok: true, detail: 'can be written' }) },
        keepMissed: createEvaluationSet(dataDir),
        tellWorkers: async (workers, text) => void told.push({ workers, text }),
        keepEntry: (entry) => writeEntry(join(dataDir, 'knowledge'), entry),
      }),
    ],
  });
  const { port } = await running.listen();
  const url = `http://127.0.0.1:${port}`;
  const sessions = new Map<string, { readonly token: string; readonly formToken: string }>();

  const personOf = (id: string): Person => {
    const member = knowledge.people.find((each) => each.id === id);
    return member === undefined ? { id, name: id, roles: ['worker'] } : { id, name: member.name, roles: member.roles };
  };
  const sessionOf = async (id: string) => {
    const session = sessions.get(id) ?? (await signIn.open(personOf(id)));
    sessions.set(id, session);
    return session;
  };
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const answer = await fetch(url + path, { redirect: 'manual', ...init });
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      html: await answer.text(),
      headers: answer.headers,
    };
  };
  let raised = 0;
  return {
    url,
    dataDir,
    store,
    knowledgeDir: join(dataDir, 'knowledge'),
    escalations,
    deadlines,
    lines,
    told,
    clock,
    personOf,
    knowledge: team,
    change: (next: (before: Knowledge) => Knowledge) => void (knowledge = next(knowledge)),
    cookieOf: async (id: string) => ({ name: sessionCookie, value: (await sessionOf(id)).token }),
    /** Moves the clock and lets it do what is due. */
    pass: async (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
      await deadlines.tick(now);
    },
    at: (moment: string) => void (now = new Date(moment)),
    get: async (id: string | undefined, path: string) =>
      ask(path, { headers: id === undefined ? {} : { cookie: `${sessionCookie}=${(await sessionOf(id)).token}` } }),
    post: async (id: string, path: string, fields: Readonly<Record<string, string>> = {}, token?: string) => {
      const session = await sessionOf(id);
      const body = new URLSearchParams({ form_token: token ?? session.formToken, ...fields });
      return ask(path, { method: 'POST', body, headers: { cookie: `${sessionCookie}=${session.token}` } });
    },
    raise: async (words: string, over: Partial<NewCase> = {}) => {
      raised += 1;
      const opened = await escalations.open({
        level: 'now',
        about: 'client',
        categories: ['suicide'],
        why: 'danger',
        words: [mask(words).text],
        practice: 'Copper Lane Surgery',
        protocolId: 'suicide',
        worker: { id: 'amy-dunn', name: 'Amy Dunn' },
        conversation: { channel: 'web', id: `talk-${raised}` },
        channel: 'web',
        messageId: `message-${raised}`,
        fingerprint: `print-${raised}`,
        holdSeconds: 0,
        ...over,
      });
      if (opened.kind === 'not_recorded') throw new Error(opened.why);
      return opened.case.id;
    },
    close: async () => {
      await running.close();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

// Signing in has its own tests; here it is enough that every session has a token and a form token of its own.
function plainSignIn(): SignIn {
  const kept = new Map<string, OpenedSession>();
  const open = async (person: Person): Promise<OpenedSession> => {
    const token = `session-${person.id}-${kept.size}`;
    const session = { token, person, formToken: `form-${token}`, expiresAt: new Date('2030-01-01T00:00:00Z') };
    kept.set(token, session);
    return session;
  };
  return {
    open,
    makeLink: async (person) => (await open(person)).token,
    redeem: async (code) => kept.get(code),
    read: async (token) => kept.get(token),
    end: async (token) => void kept.delete(token),
  };
}
