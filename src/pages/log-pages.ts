// The managers' log at /log: how cases went, what is not answered, what is stale, who can be reached. Text-free, save where a page says so.

import { tasksOf } from '../escalation/tasks.ts';
import { keepAnswer } from './log-answers.ts';
import { casesCsv, casesPage, timelinePage } from './log-cases.ts';
import { cuesPage } from './log-cues.ts';
import { createFigureReader, figuresCsv, overviewPage } from './log-figures.ts';
import { confirmService, freshnessPage, reportService } from './log-freshness.ts';
import { closeGap, gapsPage, giveGap } from './log-gaps.ts';
import { monthlyPage } from './log-monthly.ts';
import { caseReaders, knowledgeReaders, type LogParts } from './log-parts.ts';
import { decideCorrection, qualityPage } from './log-quality.ts';
import { reachPage } from './log-reach.ts';
import type { PageReply, SignedInRequest, Site } from './site.ts';

type Answer = (request: SignedInRequest) => Promise<PageReply>;

const sections = [
  { href: '/log', text: 'Overview', cases: true },
  { href: '/log/cases', text: 'Escalations', cases: true },
  { href: '/log/gaps', text: 'Gaps', cases: false },
  { href: '/log/freshness', text: 'Services', cases: false },
  { href: '/log/quality', text: 'Quality', cases: false },
  { href: '/log/reach', text: 'Reach', cases: false },
  { href: '/log/monthly', text: 'Monthly', cases: true },
  { href: '/log/cues', text: 'Cues', cases: false },
];

/** Mounts the log: cases for managers and the safety owner, knowledge also for whoever checks services. */
export function createLogPages(parts: LogParts): (site: Site) => void {
  const read = createFigureReader(parts);
  return (site) => {
    const page = (path: string, audience: typeof caseReaders, answer: Answer): void =>
      site.page(path, audience, (request) => withSections(parts, request, answer));
    // Somebody who only checks services has no overview of cases: the log begins with the services for them.
    site.page('/log', knowledgeReaders, (request) =>
      isReader(request)
        ? withSections(parts, request, (each) => overviewPage(parts, read, each))
        : Promise.resolve({ kind: 'redirect', to: '/log/freshness' }),
    );
    page('/log/figures.csv', caseReaders, (request) => figuresCsv(parts, read, request));
    page('/log/cases', caseReaders, (request) => casesPage(parts, request));
    page('/log/cases.csv', caseReaders, (request) => casesCsv(parts, request));
    page('/log/cases/:id', caseReaders, (request) => timelinePage(parts, request));
    page('/log/monthly', caseReaders, (request) => monthlyPage(parts, request));
    page('/log/gaps', knowledgeReaders, (request) => gapsPage(parts, request));
    page('/log/freshness', knowledgeReaders, (request) => freshnessPage(parts, request));
    page('/log/quality', knowledgeReaders, (request) => qualityPage(parts, request));
    page('/log/reach', knowledgeReaders, (request) => reachPage(parts, request));
    page('/log/cues', knowledgeReaders, () => cuesPage(parts));
    site.form('/log/gaps/:id/give', knowledgeReaders, (request) => giveGap(parts, request));
    site.form('/log/gaps/:id/close', knowledgeReaders, (request) => closeGap(parts, request));
    site.form('/log/services/:id/confirm', knowledgeReaders, (request) => confirmService(parts, request));
    site.form('/log/services/:id/report', knowledgeReaders, (request) => reportService(parts, request));
    site.form('/log/quality/:id/keep', knowledgeReaders, (request) => keepAnswer(parts, request));
    site.form('/log/quality/:id/decide', knowledgeReaders, (request) => decideCorrection(parts, request));
  };
}

const isReader = ({ person }: SignedInRequest): boolean => person.roles.some((role) => caseReaders.includes(role));

async function withSections(parts: LogParts, request: SignedInRequest, answer: Answer): Promise<PageReply> {
  const reply = await answer(request);
  if (reply.kind !== 'view') return reply;
  return {
    ...reply,
    data: {
      ...reply.data,
      sections: sections.filter((section) => !section.cases || isReader(request)),
      tasks: await tasksOf(parts.store, request.person.roles, parts.clock()),
    },
  };
}
