// What workers make of the answers, what they want put right, and the dangers they say were missed.

import type { Person } from '../identity/person.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { localTime } from '../knowledge/local-time.ts';
import { useFigures } from '../records/use-figures.ts';
import { type Correction, createCorrections } from '../store/corrections.ts';
import { dayOf } from './desk-time.ts';
import { levelWords } from './desk-words.ts';
import { share } from './log-figures.ts';
import type { LogParts } from './log-parts.ts';
import { periodOf } from './log-period.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const DEFAULT_DAYS = 91;
const reasonWords: Readonly<Record<string, string>> = {
  '': 'no reason given',
  wrong: 'wrong',
  wrong_place: 'wrong place',
  out_of_date: 'out of date',
  not_what_i_asked: 'not what I asked',
  something_missing: 'something missing',
  unclear: 'unclear',
  helpful: 'helpful',
};
const kindWords: Readonly<Record<string, string>> = {
  asset: 'A service',
  document: 'An answer or document',
  answer_for_knowledge: 'A supervisor’s answer, to keep',
  suggestion: 'A new service',
  missed_danger: 'A danger that was missed',
};

/** Thumbs, corrections that wait, and reported misses. */
export async function qualityPage(parts: LogParts, { query, person }: SignedInRequest): Promise<PageReply> {
  const knowledge = parts.knowledge();
  const now = parts.clock();
  const period = periodOf(query, now, knowledge.service.timeZone, DEFAULT_DAYS);
  const use = await useFigures(parts.store.db, period.from, period.to);
  const waiting = await createCorrections(parts.store).list({ state: 'waiting' });
  const done = query.get('done');
  return {
    kind: 'view',
    template: 'log-quality.njk',
    data: {
      section: '/log/quality',
      period,
      notice:
        done === 'kept'
          ? 'Kept as a reviewed entry. It is answered from within a minute, and those who had asked are told.'
          : done === 'accepted'
            ? 'Accepted. Mend the document or the list, and it is answered from then on.'
            : done === 'declined'
              ? 'Declined, and kept on the record.'
              : undefined,
      fault:
        query.get('not') === 'whole'
          ? 'Write the question, the answer and a date for the next review.'
          : query.get('not') === 'written'
            ? 'The knowledge folder cannot be written by this service. Put the entry into it by hand, then accept.'
            : undefined,
      nextReview: `${now.getUTCFullYear() + 1}${localTime(now, knowledge.service.timeZone).date.slice(4)}`,
      helpful: use.all.helpful,
      unhelpful: use.all.unhelpful,
      helpfulShare: share(use.all.helpful, use.all.helpful + use.all.unhelpful),
      reasons: [...use.reasons].map(([reason, count]) => ({ reason: reasonWords[reason] ?? reason, count })),
      refs: [...use.unhelpfulRefs].slice(0, 15).map(([ref, count]) => ({ ref, title: titleOf(ref, knowledge), count })),
      waiting: waiting.filter(({ kind }) => kind !== 'missed_danger').map((each) => rowOf(each, knowledge, now)),
      misses: waiting
        .filter(({ kind }) => kind === 'missed_danger')
        .map((each) => ({ ...rowOf(each, knowledge, now), body: maySeeMisses(person) ? each.body : undefined })),
      safetyOwner: maySeeMisses(person),
      missedLevels: missedLevels.map((value) => ({ value, text: levelWords[value] })),
    },
  };
}

/** Accepts or declines a correction; the record of it stays. */
export async function decideCorrection(parts: LogParts, { params, person, form }: SignedInRequest): Promise<PageReply> {
  const corrections = createCorrections(parts.store);
  const found = (await corrections.list({ state: 'waiting' })).find(({ id }) => id === params['id']);
  const state =
    form.get('decision') === 'accepted' ? 'accepted' : form.get('decision') === 'declined' ? 'declined' : undefined;
  // A missed danger is the safety owner's to close.
  if (found === undefined || state === undefined || (found.kind === 'missed_danger' && !maySeeMisses(person)))
    return { kind: 'not_found' };
  const first = await corrections.decide(found.id, state, person.id, parts.clock());
  const level = missedLevels.find((each) => each === form.get('evaluate'));
  if (
    first &&
    state === 'accepted' &&
    found.kind === 'missed_danger' &&
    level !== undefined &&
    found.body !== undefined
  )
    await parts.keepMissed?.({ text: found.body, level });
  if (first)
    await parts.tellWorkers?.(
      [found.byId],
      state === 'accepted'
        ? 'Thank you: what you reported has been taken up.'
        : 'Thank you: what you reported was looked at, and the record stays as it is.',
    );
  return { kind: 'redirect', to: `/log/quality?done=${state}` };
}

const missedLevels = ['now', 'today', 'supervision'] as const;

const maySeeMisses = (person: Person): boolean => person.roles.includes('safety_owner');

function rowOf({ id, at, kind, ref, body }: Correction, knowledge: Knowledge, now: Date) {
  const { timeZone } = knowledge.service;
  return {
    id: encodeURIComponent(id),
    at: dayOf(localTime(at, timeZone).date, localTime(now, timeZone).date),
    what: kindWords[kind] ?? kind,
    about: ref === undefined ? undefined : titleOf(ref.split('#')[0] ?? ref, knowledge),
    body,
    isAnswer: kind === 'answer_for_knowledge',
  };
}

function titleOf(ref: string, knowledge: Knowledge): string {
  return (
    knowledge.documents.find(({ path }) => path === ref)?.title ??
    knowledge.assets.find(({ id }) => id === ref)?.name ??
    ref
  );
}
