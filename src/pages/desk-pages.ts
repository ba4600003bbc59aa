// The supervisors' desk at /desk: what is open, one case, and what can be done with it. Forms and pages; live where scripts run.
import type { EscalationCase } from '../escalation/case.ts';
import type { Act, CaseResult, Escalations, Outcome } from '../escalation/escalations.ts';
import { anybodysCase, whoHears } from '../escalation/rota.ts';
import { tasksOf } from '../escalation/tasks.ts';
import type { Person } from '../identity/person.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Deidentified } from '../privacy/safe-text.ts';
import type { Store } from '../store/database.ts';
import { casePage, type Seeing } from './desk-case.ts';
import { deskList, dutyOf, overdueSentence } from './desk-list.ts';
import { maskedSentence, outcomeWords, refusalSentence } from './desk-words.ts';
import type { PageReply, SignedInRequest, Site } from './site.ts';

/** What the desk is built from. */
export interface DeskParts {
  readonly escalations: Escalations;
  readonly store: Pick<Store, 'db' | 'changes'>;
  readonly knowledge: () => Knowledge;
  /** Masks what is typed here, before anything is kept. */
  readonly mask: (text: string) => Deidentified;
  readonly clock: () => Date;
}

const CLOSED_SHOWN_DAYS = 7;
// More than the list shows, because some of them are not for everybody.
const MOST_CLOSED = 150;
const LONGEST_TEXT = 4000;
const openStates = ['stored', 'sent', 'seen', 'owned', 'passed_on'] as const;

/** Mounts the desk. Whoever is signed in may come: everybody sees what is theirs to see, a link worker their own cases. */
export function createDeskPages(parts: DeskParts): (site: Site) => void {
  return (site) => {
    site.page('/desk', 'signed_in', (request) => listPage(parts, request));
    site.page('/desk/stream', 'signed_in', async () => ({
      kind: 'events',
      start: (send) => startStream(parts.store.changes, send),
    }));
    site.page('/desk/cases/:id', 'signed_in', (request) => openCase(parts, request));
    for (const name of Object.keys(deeds) as readonly Deed[]) {
      site.form(`/desk/cases/:id/${name}`, 'signed_in', (request) => doDeed(parts, name, request));
    }
  };
}

async function listPage(parts: DeskParts, { person }: SignedInRequest): Promise<PageReply> {
  const now = parts.clock();
  const knowledge = parts.knowledge();
  const since = new Date(now.getTime() - CLOSED_SHOWN_DAYS * 86_400_000);
  const open = await parts.escalations.list({ states: openStates }, person);
  const closed = await parts.escalations.list({ states: ['resolved', 'withdrawn'], since, limit: MOST_CLOSED }, person);
  const list = deskList(
    { cases: [...open.cases, ...closed.cases], notShown: open.notShown },
    person,
    now,
    knowledge.service,
  );
  const workerOnly = person.roles.every((role) => role === 'worker');
  return {
    kind: 'view',
    template: 'desk.njk',
    data: {
      list,
      overdueSentence: overdueSentence(list),
      duty: dutyOf(whoHears(anybodysCase('now'), knowledge, now)),
      workerOnly,
      tasks: await tasksOf(parts.store, person.roles, parts.clock()),
      closedDays: CLOSED_SHOWN_DAYS,
    },
  };
}

// A hint that something can be read again, never what it is: a stream tells nobody of a case they may not see.
function startStream(changes: DeskParts['store']['changes'], send: (event: string, data: unknown) => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const stop = changes.subscribe((change) => {
    if (change.topic !== 'case') return;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      send('changed', {});
    }, 250);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

async function openCase(parts: DeskParts, request: SignedInRequest): Promise<PageReply> {
  // A browser that fetches ahead of a click is nobody looking.
  if (/prefetch/.test(String(request.raw.headers['sec-purpose'] ?? ''))) return { kind: 'not_found' };
  const done = request.query.get('done') ?? '';
  const notice = isDeed(done) ? deeds[done].done : undefined;
  return showCase(parts, request, { notice, masked: maskedSentence((request.query.get('masked') ?? '').split(',')) });
}

interface Shown {
  readonly notice?: string | undefined;
  readonly masked?: string | undefined;
  readonly fault?: string;
  /** What was typed into a form that could not be taken: it is given back, not lost. */
  readonly typed?: { readonly deed: Deed; readonly text: string };
  readonly status?: number;
}

async function showCase(parts: DeskParts, request: SignedInRequest, shown: Shown): Promise<PageReply> {
  const act = actOf(request);
  const looked = await parts.escalations.viewText(act);
  const seen = await seeingOf(parts, act, looked);
  if (seen === undefined) return { kind: 'not_found' };
  const { seeing, found, fault } = seen;
  const knowledge = parts.knowledge();
  return {
    kind: 'view',
    template: 'desk-case.njk',
    status: shown.status ?? 200,
    data: {
      case: casePage(found, request.person, seeing, knowledge, parts.clock()),
      notice: shown.notice,
      masked: shown.masked,
      fault: shown.fault ?? fault,
      typed: shown.typed,
    },
  };
}

interface Seen {
  readonly seeing: Seeing;
  readonly found: EscalationCase;
  readonly fault?: string;
}

// Looking at the words is an event of the case. Where it cannot be recorded the words stay closed; the rest is still shown.
async function seeingOf(parts: DeskParts, act: Act, looked: CaseResult): Promise<Seen | undefined> {
  switch (looked.kind) {
    case 'unknown_case':
      return undefined;
    case 'refused':
      return { seeing: 'facts', found: looked.case };
    case 'done': {
      if (looked.case.workerId === act.by.id) return { seeing: 'own', found: looked.case };
      const marked = await parts.escalations.seen(act);
      // `seen` gives the case without its words; its state and timeline are the newer ones.
      const found =
        marked.kind === 'done'
          ? { ...looked.case, state: marked.case.state, events: withTexts(marked.case.events, looked.case.events) }
          : looked.case;
      return { seeing: 'words', found };
    }
    case 'not_recorded': {
      const found = await parts.escalations.get(act.caseId, act.by);
      const fault =
        'The record cannot be written just now, so the words are not shown. Ring the worker, and tell whoever looks after this service.';
      return found && { seeing: found.workerId === act.by.id ? 'own' : 'facts', found, fault };
    }
  }
}

function withTexts(events: EscalationCase['events'], texts: EscalationCase['events']): EscalationCase['events'] {
  const known = new Map(texts.map((event) => [event.seq, event]));
  return events.map((event) => known.get(event.seq) ?? event);
}

type Deed = 'own' | 'take-over' | 'pass-on' | 'answer' | 'note' | 'resolve' | 'reopen';

interface Doing {
  /** Said on the page that follows. */
  readonly done: string;
  readonly act: (escalations: Escalations, act: Act, form: Form) => Promise<CaseResult> | { readonly fault: string };
}

interface Form {
  readonly text: Deidentified | undefined;
  /** An answer that others could use. */
  readonly learned: Deidentified | undefined;
  readonly field: (name: string) => string;
}

const deeds: Readonly<Record<Deed, Doing>> = {
  own: { done: 'You own this now. The worker has been told.', act: (escalations, act) => escalations.own(act) },
  'take-over': {
    done: 'You have taken this over. The worker and the colleague who had it are told.',
    act: (escalations, act) => escalations.takeOver(act),
  },
  'pass-on': {
    done: 'Passed on. It stays open until they take it.',
    act: (escalations, act, form) =>
      form.field('to') === ''
        ? { fault: 'Choose whom to pass this on to.' }
        : escalations.handOn({ ...act, toId: form.field('to') }),
  },
  answer: {
    done: 'Sent. It is on its way to the same chat.',
    act: (escalations, act, form) =>
      form.text === undefined
        ? { fault: 'Write something first.' }
        : escalations.message({ ...act, text: form.text.text }),
  },
  note: {
    done: 'Noted. Only colleagues who answer see notes.',
    act: (escalations, act, form) =>
      form.text === undefined ? { fault: 'Write the note first.' } : escalations.note({ ...act, text: form.text.text }),
  },
  resolve: {
    done: 'Resolved. The worker has been told.',
    act: (escalations, act, form) => {
      const outcome = form.field('outcome');
      return isOutcome(outcome)
        ? escalations.resolve({
            ...act,
            outcome,
            ...(form.text && { note: form.text.text }),
            ...(form.learned && { learned: form.learned.text }),
          })
        : { fault: 'Choose how this ended.' };
    },
  },
  reopen: { done: 'Reopened. Whoever is on duty has been called.', act: (escalations, act) => escalations.reopen(act) },
};

async function doDeed(parts: DeskParts, deed: Deed, request: SignedInRequest): Promise<PageReply> {
  const act = actOf(request);
  const masked = (name: string): Deidentified | undefined => {
    const words = (request.form.get(name) ?? '').trim().slice(0, LONGEST_TEXT);
    return words === '' ? undefined : parts.mask(words);
  };
  const typed = (request.form.get('text') ?? '').trim().slice(0, LONGEST_TEXT);
  const [text, learned] = [masked('text'), masked('learned')];
  const field = (name: string): string => request.form.get(name) ?? '';
  const again = (fault: string, status: number): Promise<PageReply> =>
    showCase(parts, request, { fault, status, typed: { deed, text: typed } });
  const doing = deeds[deed].act(parts.escalations, act, { text, learned, field });
  if ('fault' in doing) return again(doing.fault, 422);
  const result = await doing;
  switch (result.kind) {
    case 'done': {
      const removed = [...(text?.removed ?? []), ...(learned?.removed ?? [])];
      const kinds = [...new Set(removed.map(({ kind }) => kind))].join(',');
      return {
        kind: 'redirect',
        to: `/desk/cases/${encodeURIComponent(act.caseId)}?done=${deed}${kinds === '' ? '' : `&masked=${kinds}`}`,
      };
    }
    case 'refused':
      return again(refusalSentence(result.why), 409);
    case 'unknown_case':
      return { kind: 'not_found' };
    case 'not_recorded':
      return again(
        'This could not be recorded, so nothing was changed and nobody was told. Ring the worker, and try again.',
        503,
      );
  }
}

function actOf({
  params,
  person,
}: {
  readonly params: Readonly<Record<string, string>>;
  readonly person: Person;
}): Act {
  return { caseId: params['id'] ?? '', by: person, channel: 'desk' };
}

const isDeed = (text: string): text is Deed => Object.hasOwn(deeds, text);
const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomeWords, text);
