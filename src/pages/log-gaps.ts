// Questions that were not answered: like ones together, each given to a colleague and closed by a document. And what training is asked for.

import { answersCases } from '../escalation/rota.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { localTime } from '../knowledge/local-time.ts';
import { groupGaps } from '../records/gap-groups.ts';
import { type ThemeFigures, trainingThemes } from '../records/training-themes.ts';
import { citedDocuments } from '../records/use-figures.ts';
import { createGapWork } from '../store/gap-work.ts';
import { createGaps } from '../store/gaps.ts';
import { counted, dayOf } from './desk-time.ts';
import { roleWords } from './desk-words.ts';
import type { LogParts } from './log-parts.ts';
import { type Period, periodOf } from './log-period.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const DEFAULT_DAYS = 91;
const MOST_GROUPS = 60;

/** Open gaps, most asked first, and the themes of training. */
export async function gapsPage(parts: LogParts, { query }: SignedInRequest): Promise<PageReply> {
  const knowledge = parts.knowledge();
  const now = parts.clock();
  const period = periodOf(query, now, knowledge.service.timeZone, DEFAULT_DAYS);
  const gaps = await createGaps(parts.store).list({ since: period.from, until: period.to });
  const groups = groupGaps(gaps.filter((gap) => gap.state === 'open'));
  const work = new Map((await createGapWork(parts.store).all()).map((each) => [each.groupKey, each]));
  const today = localTime(now, knowledge.service.timeZone).date;
  const name = (id: string): string =>
    knowledge.people.find((person) => person.id === id)?.name ?? 'somebody who has left';
  const done = query.get('done');
  return {
    kind: 'view',
    template: 'log-gaps.njk',
    data: {
      section: '/log/gaps',
      period,
      notice:
        done === 'give'
          ? 'Given. It stays in the list until it is closed.'
          : done === 'close'
            ? 'Closed. Those who ask again should find it.'
            : undefined,
      fault: query.get('not') === 'choose' ? 'Choose somebody, or say what answers it now.' : undefined,
      shown: Math.min(groups.length, MOST_GROUPS),
      total: groups.length,
      questions: groups.reduce((all, group) => all + group.count, 0),
      groups: groups.slice(0, MOST_GROUPS).map((group) => {
        const held = group.keys
          .map((key) => work.get(key))
          .find((each) => each !== undefined && each.closedAt === undefined);
        return {
          id: Buffer.from(group.groupKey).toString('base64url'),
          words: group.groupKey === '' ? 'no content words' : group.groupKey,
          example: group.example,
          asked: counted(group.count, 'time'),
          workers: group.workers,
          practices: group.practices.join(', '),
          last: dayOf(localTime(group.lastAt, knowledge.service.timeZone).date, today),
          owner: held && name(held.ownerId),
        };
      }),
      owners: ownersOf(knowledge),
      documents: [...knowledge.documents.map(({ path, title }) => ({ value: path, text: `${title} (${path})` }))].sort(
        (a, b) => a.text.localeCompare(b.text),
      ),
      themes: await themesOf(parts, period),
    },
  };
}

/** What training was asked for, by theme; of one practice where it is given ('' for questions asked at none). */
export async function themesOf(parts: LogParts, period: Period, practice?: string): Promise<readonly ThemeFigures[]> {
  const all = await createGaps(parts.store).list({ since: period.from, until: period.to });
  const gaps = practice === undefined ? all : all.filter((gap) => (gap.practice ?? '') === practice);
  return trainingThemes(await citedDocuments(parts.store.db, period.from, period.to, practice), groupGaps(gaps));
}

/** Gives a group of gaps to a colleague. */
export async function giveGap(parts: LogParts, request: SignedInRequest): Promise<PageReply> {
  const owner = parts.knowledge().people.find((person) => person.id === request.form.get('owner'));
  const group = await groupBehind(parts, request);
  if (group === undefined) return { kind: 'not_found' };
  if (owner === undefined || !mayOwn(owner.roles)) return { kind: 'redirect', to: '/log/gaps?not=choose' };
  for (const key of group.keys) await createGapWork(parts.store).give(key, owner.id, request.person.id, parts.clock());
  return { kind: 'redirect', to: '/log/gaps?done=give' };
}

/** Closes a group: a document answers it now, or it is not for this service. */
export async function closeGap(parts: LogParts, request: SignedInRequest): Promise<PageReply> {
  const ref = request.form.get('ref') ?? '';
  const group = await groupBehind(parts, request);
  if (group === undefined) return { kind: 'not_found' };
  const document = parts.knowledge().documents.find(({ path }) => path === ref);
  if (document === undefined && ref !== 'not_ours') return { kind: 'redirect', to: '/log/gaps?not=choose' };
  const askers: string[] = [];
  for (const key of group.keys) {
    askers.push(...(await createGaps(parts.store).close(key, document === undefined ? 'not_ours' : 'answered')));
    await createGapWork(parts.store).close(key, document?.path, request.person.id, parts.clock());
  }
  if (document !== undefined && askers.length > 0)
    await parts.tellWorkers?.(
      [...new Set(askers)],
      `Something you asked can be answered now: see “${document.title}”. Ask again whenever you like.`,
    );
  return { kind: 'redirect', to: '/log/gaps?done=close' };
}

async function groupBehind(parts: LogParts, { params }: SignedInRequest) {
  const key = Buffer.from(params['id'] ?? '', 'base64url').toString('utf8');
  return groupGaps(await createGaps(parts.store).list({ state: 'open' })).find((group) => group.keys.includes(key));
}

const mayOwn = (roles: Knowledge['people'][number]['roles']): boolean =>
  answersCases(roles) || roles.includes('assurer');

function ownersOf(knowledge: Knowledge): readonly { readonly value: string; readonly text: string }[] {
  return knowledge.people
    .filter(({ roles }) => mayOwn(roles))
    .map(({ id, name, roles }) => ({
      value: id,
      text: `${name} (${roles.map((role) => roleWords[role]).join(', ')})`,
    }));
}
