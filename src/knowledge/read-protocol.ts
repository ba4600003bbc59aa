import { type Head, headList, headText } from './front-matter.ts';
import type { DocumentStatus, Protocol, ProtocolLevel } from './knowledge.ts';
import { type OwnText, ownText } from './own-text.ts';
import { readDate } from './read-date.ts';
import { type CutSentence, screenText } from './screen-text.ts';

/** The longest first line a phone shows at a glance. */
export const longestFirstLine = 140;

/** A protocol, or what keeps a head from being one. */
export interface ReadProtocol {
  readonly protocol: Protocol | undefined;
  readonly cut: readonly CutSentence[];
  readonly faults: readonly {
    readonly found: string;
    readonly wanted: string;
    readonly severity: 'error' | 'warning';
  }[];
}

const levels: readonly ProtocolLevel[] = ['now', 'today', 'supervision', 'none'];

/** What a document's head says of its standing. */
export function readDocumentStatus(head: Head): DocumentStatus {
  const text = headText(head, 'status', 'state').toLowerCase();
  if (/^draft/.test(text)) return 'draft';
  return /^(?:approved|final|signed[ -]off)$/.test(text) ? 'approved' : 'unknown';
}

/** The review date in whatever of its usual names and forms; a month is its last day. */
export function readReviewDate(head: Head): string | undefined {
  return readDate(
    headText(head, 'review_by', 'review', 'review_date', 'next_review', 'reviewby', 'review_due', 'expires'),
    true,
  );
}

/** True when a head is meant as a protocol's. */
export function isProtocolHead(head: Head): boolean {
  return ['first_line', 'do_now', 'response_level', 'triggers'].some((key) => key in head);
}

/** Reads the head of an escalation document as a protocol; without a level or a first line it is only a document. */
export function readProtocol(path: string, head: Head, title: string, owner: string): ReadProtocol {
  const cut: CutSentence[] = [];
  const faults: { found: string; wanted: string; severity: 'error' | 'warning' }[] = [];
  const clean = (text: string): OwnText => {
    const screened = screenText(text);
    cut.push(...screened.cut);
    return ownText(screened.text);
  };
  const one = (...keys: readonly string[]) => clean(headText(head, ...keys)) || undefined;
  const many = (key: string) =>
    headList(head, key)
      .map(clean)
      .filter((text) => text !== '');
  const level = headText(head, 'response_level', 'level').toLowerCase();
  const firstLine = clean(headText(head, 'first_line'));
  const firstLineNow = one('first_line_now');
  const responseLevel = levels.find((known) => known === level);
  if (responseLevel === undefined)
    faults.push({
      found: level === '' ? 'no response_level' : `response_level ${level}`,
      wanted: 'now, today, supervision or none',
      severity: 'error',
    });
  if (firstLine === '')
    faults.push({
      found: 'no first_line',
      wanted: `first_line: what to do first, at most ${longestFirstLine} characters`,
      severity: 'error',
    });
  for (const [name, line] of [
    ['first_line', firstLine],
    ['first_line_now', firstLineNow ?? ''],
  ] as const) {
    if (line.length > longestFirstLine)
      faults.push({
        found: `${name} of ${line.length} characters`,
        wanted: `at most ${longestFirstLine} characters`,
        severity: 'error',
      });
  }
  if (responseLevel === undefined || firstLine === '') return { protocol: undefined, cut, faults };
  const minutes = Number(headText(head, 'within_minutes'));
  const protocol: Protocol = {
    id: headText(head, 'id') || (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, ''),
    path,
    title: clean(title),
    nation: headText(head, 'nation'),
    responseLevel,
    categories: headList(head, 'categories', 'category'),
    leadsFor: headList(head, 'leads_for'),
    triggers: headList(head, 'triggers'),
    notTriggers: headList(head, 'not_triggers'),
    firstLine,
    firstLineNow,
    doNow: many('do_now'),
    doNot: many('do_not'),
    say: many('say'),
    whoToCall: headList(head, 'who_to_call'),
    services: headList(head, 'services'),
    tellWho: headText(head, 'tell_who'),
    withinMinutes: headText(head, 'within_minutes') !== '' && Number.isFinite(minutes) ? minutes : undefined,
    consentNote: one('consent_note'),
    recordWhere: one('record_where'),
    followUp: one('follow_up'),
    workerMayDecide: one('worker_may_decide'),
    needsClinician: one('needs_clinician'),
    sources: headList(head, 'sources', 'source'),
    owner,
    approvedBy: headText(head, 'approved_by') || undefined,
    approvedOn: readDate(headText(head, 'approved_on')),
    reviewBy: readReviewDate(head),
    status: readDocumentStatus(head),
  };
  return { protocol, cut, faults };
}
