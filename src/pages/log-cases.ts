// Escalations in the log: found by what they are, opened as a timeline, taken away as a file. Never a word of what was written.
import type { EscalationLevel } from '../escalation/case.ts';
import { isClosed, standingOf } from '../escalation/case-state.ts';
import { caseView } from '../escalation/case-view.ts';
import { isOwnDistress } from '../escalation/rota.ts';
import { sightOf } from '../escalation/visibility.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type CaseSearch, type CountedOnly, searchCases } from '../records/case-search.ts';
import { csvOf } from '../records/csv.ts';
import type { Category } from '../safety/response-level.ts';
import { readCase, type StoredCase } from '../store/read-cases.ts';
import { span, timeOf } from './desk-time.ts';
import {
  aboutWords,
  categoryWords,
  channelWords,
  eventSentence,
  headlineOf,
  levelWords,
  outcomeOf,
  outcomeWords,
  stateWords,
  whyWords,
} from './desk-words.ts';
import type { LogParts } from './log-parts.ts';
import { type Period, periodOf } from './log-period.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const PAGE = 25;
const MOST_ROWS = 20_000;
const CSV_STEP = 500;

// A worker's own distress is counted here and listed nowhere.
const countedOnly: CountedOnly = {
  about: 'worker',
  exceptLevel: 'now',
  unlessCategories: (Object.keys(categoryWords) as Category[]).filter(
    (category) => !isOwnDistress('worker', [category]),
  ),
};

interface Wanted {
  readonly search: CaseSearch;
  readonly period: Period;
  readonly page: number;
}

function wantedOf(parts: LogParts, query: URLSearchParams): Wanted {
  const period = periodOf(query, parts.clock(), parts.knowledge().service.timeZone);
  const one = (name: string, known?: Readonly<Record<string, string>>): Record<string, string> => {
    const value = (query.get(name) ?? '').slice(0, 100);
    return value === '' || (known !== undefined && !Object.hasOwn(known, value)) ? {} : { [name]: value };
  };
  const search: CaseSearch = {
    since: period.from.toISOString(),
    until: period.to.toISOString(),
    ...one('level', levelWords),
    ...one('category', categoryWords),
    ...one('state', stateWords),
    ...one('outcome', outcomeWords),
    ...one('practice'),
    ...(query.get('owner') ? { ownerId: (query.get('owner') ?? '').slice(0, 100) } : {}),
  };
  return { search, period, page: Math.min(Math.max(1, Math.floor(Number(query.get('page') ?? 1)) || 1), 10_000) };
}

/** The list with its filters. */
export async function casesPage(parts: LogParts, { query }: SignedInRequest): Promise<PageReply> {
  const { search, period, page } = wantedOf(parts, query);
  const found = await searchCases(parts.store.db, search, countedOnly, { offset: (page - 1) * PAGE, limit: PAGE });
  const knowledge = parts.knowledge();
  const now = parts.clock();
  const pages = Math.max(1, Math.ceil(found.total / PAGE));
  const link = (to: number): string => `/log/cases?${withQuery(query, { page: String(to) })}`;
  return {
    kind: 'view',
    template: 'log-cases.njk',
    data: {
      section: '/log/cases',
      period,
      total: found.total,
      countedOnly: found.countedOnly,
      rows: found.cases.map((each) => rowOf(each, knowledge, now)),
      page,
      pages,
      previous: page > 1 ? link(page - 1) : undefined,
      next: page < pages ? link(page + 1) : undefined,
      csv: `/log/cases.csv?${withQuery(query, { page: '' })}`,
      chosen: {
        level: search.level,
        category: search.category,
        state: search.state,
        outcome: search.outcome,
        practice: search.practice,
        owner: search.ownerId,
      },
      choices: choicesOf(knowledge),
    },
  };
}

/** The same list as a file: no words, no names of workers. */
export async function casesCsv(parts: LogParts, { query }: SignedInRequest): Promise<PageReply> {
  const { search, period } = wantedOf(parts, query);
  const rows: (readonly (string | number)[])[] = [];
  for (let offset = 0; offset < MOST_ROWS; offset += CSV_STEP) {
    const { cases } = await searchCases(parts.store.db, search, countedOnly, { offset, limit: CSV_STEP });
    rows.push(...cases.map(csvRow));
    if (cases.length < CSV_STEP) break;
  }
  const head = [
    'case',
    'raised',
    'level',
    'about',
    'categories',
    'why',
    'practice',
    'state',
    'minutes to take',
    'minutes to resolve',
    'outcome',
    'passed on',
    'said not a crisis',
  ];
  return {
    kind: 'file',
    name: `escalations-${period.firstDay}-to-${period.lastDay}.csv`,
    type: 'text/csv; charset=utf-8',
    body: csvOf(head, rows),
  };
}

/** One case as it went, text-free for everybody. */
export async function timelinePage(parts: LogParts, { params, person }: SignedInRequest): Promise<PageReply> {
  const stored = await readCase(parts.store.db, params['id'] ?? '');
  if (stored === undefined) return { kind: 'not_found' };
  const standing = standingOf(stored.events, stored.worker.id);
  const sight = sightOf(stored, standing, person);
  if (sight === 'nothing' || sight === 'counted') return { kind: 'not_found' };
  const knowledge = parts.knowledge();
  const now = parts.clock();
  const found = caseView(stored, knowledge, 'none', standing);
  const name = (id: string): string =>
    id === found.workerId
      ? 'the link worker'
      : (knowledge.people.find((each) => each.id === id)?.name ?? 'somebody who has left');
  return {
    kind: 'view',
    template: 'log-case.njk',
    data: {
      section: '/log/cases',
      row: rowOf(stored, knowledge, now),
      timeline: found.events.map((event) => ({
        at: timeOf(event.at, now, knowledge.service.timeZone),
        iso: event.at,
        sentence: sentenceCase(eventSentence(event, name)),
        channel: event.channel === 'clock' ? undefined : channelWords[event.channel],
      })),
      mayRead: sight === 'words',
    },
  };
}

function rowOf(stored: StoredCase, knowledge: Knowledge, now: Date) {
  const found = caseView(stored, knowledge, 'none');
  const times = timesOf(stored);
  return {
    id: found.id,
    href: `/log/cases/${encodeURIComponent(found.id)}`,
    deskHref: `/desk/cases/${encodeURIComponent(found.id)}`,
    raised: timeOf(found.openedAt, now, knowledge.service.timeZone),
    level: found.level,
    levelWord: levelWords[found.level],
    headline: headlineOf(found),
    about: aboutWords[found.about],
    why: whyWords[found.why],
    practice: found.practice ?? '',
    state:
      isClosed(found.state) && found.state === 'resolved'
        ? `Resolved: ${outcomeOf(found.events.findLast((event) => event.kind === 'resolved')?.detail)}`
        : stateWords[found.state],
    owner: found.ownerName,
    taken: times.taken === undefined ? undefined : took(times.released ?? found.openedAt, times.taken),
    passedOn: times.passedOn,
    notACrisis: times.notACrisis,
  };
}

function took(from: string, to: string): string {
  return Date.parse(to) - Date.parse(from) < 60_000 ? 'under a minute' : span(from, to);
}

function csvRow(stored: StoredCase): readonly (string | number)[] {
  const { released, taken, resolved, outcome, passedOn, notACrisis } = timesOf(stored);
  const minutes = (to: string | undefined): number | string =>
    released === undefined || to === undefined ? '' : Math.round((Date.parse(to) - Date.parse(released)) / 6000) / 10;
  const { state } = standingOf(stored.events, stored.worker.id);
  const words = stored.categories.map((category) => categoryWords[category as Category] ?? category).join('; ');
  return [
    stored.id,
    stored.openedAt,
    levelWords[stored.level as EscalationLevel],
    stored.about,
    words,
    stored.why,
    stored.practice ?? '',
    stateWords[state],
    minutes(taken),
    minutes(resolved),
    outcome ?? '',
    passedOn ? 'yes' : 'no',
    notACrisis ? 'yes' : 'no',
  ];
}

function timesOf({ events }: StoredCase) {
  const first = (...kinds: readonly string[]): string | undefined =>
    events.find((event) => kinds.includes(event.kind))?.at;
  const ended = events.findLast((event) => event.kind === 'resolved' || event.kind === 'reopened');
  const resolved = ended?.kind === 'resolved' ? ended : undefined;
  return {
    released: events.find(
      (event) =>
        event.kind === 'released' ||
        event.kind === 'out_of_hours_called' ||
        (event.kind === 'created' && event.to !== undefined),
    )?.at,
    taken: first('owned'),
    resolved: resolved?.at,
    outcome: resolved && outcomeOf(resolved.detail),
    passedOn: first('second_contact_called', 'manager_called', 'called_again') !== undefined,
    notACrisis: first('not_a_crisis') !== undefined,
  };
}

function choicesOf(knowledge: Knowledge) {
  const from = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, text]) => ({ value, text }));
  return {
    level: from(levelWords),
    category: from(categoryWords),
    state: from(stateWords),
    outcome: from(outcomeWords),
    practice: knowledge.practices.map(({ name }) => ({ value: name, text: name })),
    owner: knowledge.people
      .filter(({ roles }) => roles.some((role) => role !== 'worker' && role !== 'assurer'))
      .map(({ id, name }) => ({ value: id, text: name })),
  };
}

function withQuery(query: URLSearchParams, over: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(over)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  return next.toString();
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
