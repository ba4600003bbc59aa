// What a manager asks for in the chat, answered with the figure itself, for those who may open the page of the log that holds it.

import { plainDate } from '../answering/plain-date.ts';
import type { Person } from '../identity/person.ts';
import { daysBetween } from '../knowledge/freshness.ts';
import type { Role } from '../knowledge/knowledge.ts';
import { localTime } from '../knowledge/local-time.ts';
import { groupGaps } from '../records/gap-groups.ts';
import { shownCount, shownCounts } from '../records/small-numbers.ts';
import { createCorrections } from '../store/corrections.ts';
import { createGaps } from '../store/gaps.ts';
import { isForOutside, type ManagerPage } from '../turn/manager-questions.ts';
import { counted } from './desk-time.ts';
import { levelWords } from './desk-words.ts';
import { countPeriod, createFigureReader, daysWords, inShort, openNow, share } from './log-figures.ts';
import { serviceStandings } from './log-freshness.ts';
import { caseReaders, knowledgeReaders, type LogParts } from './log-parts.ts';
import { type Period, periodAsked } from './log-period.ts';

/** A figure in one line, and what belongs to it. */
export interface FigureSaid {
  readonly first: string;
  readonly rest: readonly string[];
  /** The page that shows the same days, where that is not the page's own beginning. */
  readonly link?: string;
}

type Parts = Pick<LogParts, 'store' | 'knowledge' | 'clock'>;

const mostNamed = 3;
const gapDays = 91;

/** Answers a manager's question from the log; undefined for whoever may not open the page that holds it. */
export function createLogInChat(
  parts: Parts,
): (page: ManagerPage, words: string, person: Person) => Promise<FigureSaid | undefined> {
  const read = createFigureReader(parts);
  return async (page, words, person) => {
    const mayRead = (roles: readonly Role[]): boolean => person.roles.some((role) => roles.includes(role));
    if (!mayRead(page === 'escalations' || page === 'figures' ? caseReaders : knowledgeReaders)) return undefined;
    const period = periodAsked(words, parts.clock(), parts.knowledge().service.timeZone);
    switch (page) {
      case 'escalations':
      case 'figures':
        return isForOutside(words) ? outside(parts, read, period) : figures(parts, read, period, words);
      case 'gaps':
        return gaps(parts);
      case 'freshness':
        return asksOfDocuments.test(words) ? documents(parts) : stale(parts);
      case 'quality':
        return quality(parts, read, period);
    }
  };
}

type Read = ReturnType<typeof createFigureReader>;

async function figures(parts: Parts, read: Read, period: Period, words: string): Promise<FigureSaid> {
  const counts = await countPeriod(parts, read, period);
  const { all, byLevel, byPractice } = counts.figures;
  const days = daysWords(period);
  const short = inShort(all, byLevel.now, counts.use);
  const { open, overdue } = await openNow(parts, parts.clock());
  const nowOpen = `${open} open at this moment, ${overdue} of them past the time of their level.`;
  const sheet = `As a spreadsheet: /log/figures.csv?from=${period.firstDay}&to=${period.lastDay}`;
  const link = `/log?from=${period.firstDay}&to=${period.lastDay}`;
  const said = (first: string, rest = short): FigureSaid => ({ first, rest: [...rest, nowOpen, sheet], link });
  if (all.cases === 0 && counts.use.all.asked === 0) return said(`${days}: ${short[0]}`, []);
  const { helpful, unhelpful, asked, answered, notAnswered } = counts.use.all;
  if (/\b(?:excel|csv|spreadsheet|download|export)\b/i.test(words))
    return {
      first: 'Yes: the figures of any days come as a CSV file, which Excel opens.',
      rest: [
        `${days}: /log/figures.csv?from=${period.firstDay}&to=${period.lastDay}`,
        'Change from and to for others.',
      ],
    };
  if (/\bthumbs?\b|\bfeedback\b|\bhelpful\b/i.test(words))
    return said(`${days}: ${helpful} found helpful, ${unhelpful} not, of ${counted(asked, 'question')}.`);
  if (/\b(?:bot|assistant|system)\b/i.test(words))
    return said(`${days}: ${counted(asked, 'question')} asked, ${answered} answered, ${notAnswered} not.`);
  if (/\b(?:practices?|surger(?:y|ies)|sites?)\b/i.test(words) && all.cases > 0) {
    const [most, ...others] = [...byPractice].sort((a, b) => b[1] - a[1]);
    if (most !== undefined)
      return {
        first: `${days}: most came from ${most[0]}, ${most[1]} of ${counted(all.cases, 'escalation')}.`,
        rest: [...others.map(([name, count]) => `${name}: ${count}.`), sheet],
        link,
      };
  }
  const decided = all.takenInTime + all.missed;
  if (/\bper ?cent\w*|\bshare\b|\bproportion\b|\brate\b|\bin time\b|\bmissed\b|\blate\b/i.test(words) && decided > 0)
    return said(
      `${days}: ${share(all.takenInTime, decided)} taken in time (${all.takenInTime} of ${decided}); ${all.missed} not.`,
    );
  return said(`${days}: ${short[0]}`, short.slice(1));
}

// Whoever takes figures out of the service is given none that points at one person.
async function outside(parts: Parts, read: Read, period: Period): Promise<FigureSaid> {
  const counts = await countPeriod(parts, read, period);
  const { all, byLevel } = counts.figures;
  const levels = shownCounts(new Map(Object.entries(byLevel).map(([level, found]) => [level, found.cases])));
  const { asked, notAnswered } = counts.use.all;
  return {
    first: `${daysWords(period)}: ${shownCount(all.cases)} escalations, ${shownCount(asked)} questions.`,
    rest: [
      `Of the escalations: ${(['now', 'today', 'supervision'] as const).map((level) => `${levelWords[level].toLowerCase()} ${levels.get(level) ?? 0}`).join(', ')}.`,
      `Questions without an answer: ${shownCount(notAnswered)}.`,
      'Numbers from 1 to 4 are not shown, and there are no names and no words of anybody. One month to print: /log/monthly',
      `These days as a spreadsheet, small numbers hidden: /log/figures.csv?from=${period.firstDay}&to=${period.lastDay}`,
    ],
  };
}

async function gaps(parts: Parts): Promise<FigureSaid> {
  const since = new Date(parts.clock().getTime() - gapDays * 86_400_000);
  const open = (await createGaps(parts.store).list({ since })).filter(({ state }) => state === 'open');
  const groups = groupGaps(open);
  if (groups.length === 0)
    return { first: 'Nothing open: every question of the last 13 weeks had an answer or was closed.', rest: [] };
  return {
    first: `Last 13 weeks: ${counted(open.length, 'question')} without an answer, on ${counted(groups.length, 'matter')}.`,
    rest: groups
      .slice(0, mostNamed)
      .map((group) => `“${group.example ?? group.groupKey}”, asked ${counted(group.count, 'time')}.`),
  };
}

async function stale(parts: Parts): Promise<FigureSaid> {
  const all = await serviceStandings(parts);
  const of = (kind: string): number => all.filter(({ fresh }) => fresh.kind === kind).length;
  const due = all.filter(({ fresh }) => fresh.kind !== 'checked');
  return {
    first: `${due.length} of ${counted(all.length, 'service')} are due a check: ${of('reported_wrong')} reported wrong, ${of('not_checked')} not checked, ${of('ring_first')} ring first.`,
    rest: [
      ...due
        .slice(0, mostNamed)
        .map(
          ({ asset, fresh }, place) =>
            `${place === 0 ? 'Longest due' : 'Then'}: ${asset.name}, ${asset.phone === '' ? 'no number recorded' : asset.phone}, ${fresh.on === undefined ? 'never checked' : `last checked ${plainDate(fresh.on)}`}.`,
        ),
      'The list is in the order in which to ring, a tap confirms a service, and it can be copied or printed.',
    ],
  };
}

const asksOfDocuments = /\b(?:documents?|protocols?|pages?|guidance|training|policies)\b/i;

async function documents(parts: Parts): Promise<FigureSaid> {
  const knowledge = parts.knowledge();
  const today = localTime(parts.clock(), knowledge.service.timeZone).date;
  const due = knowledge.documents
    .flatMap(({ title, owner, reviewBy }) =>
      reviewBy !== undefined && daysBetween(reviewBy, today) > 0 ? [{ title, owner, reviewBy }] : [],
    )
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  return {
    first: `${due.length} of ${counted(knowledge.documents.length, 'document')} are past their review date.`,
    rest: due
      .slice(0, mostNamed)
      .map(
        ({ title, owner, reviewBy }) =>
          `${title}: review was due by ${plainDate(reviewBy)}, ${owner === '' ? 'no owner recorded' : owner}.`,
      ),
  };
}

async function quality(parts: Parts, read: Read, period: Period): Promise<FigureSaid> {
  const counts = await countPeriod(parts, read, period);
  const everReported = (await createCorrections(parts.store).list({})).filter(({ kind }) => kind === 'missed_danger');
  const ever = everReported.length;
  return {
    first: `Dangers reported as missed so far: ${ever === 0 ? 'none' : ever}. What nobody reported I cannot count.`,
    rest: [
      `${daysWords(period)}: ${counts.missedDangers} reported as missed; ${counts.figures.all.notACrisis} of ${counted(counts.figures.all.cases, 'escalation')} said not to be a crisis.`,
      'How well the reading does on sentences it has not seen, with its misses, is on the same page.',
    ],
  };
}
