// A supervisor's answer becomes a reviewed entry of the knowledge: whoever looks after it edits it, and those who had asked are told.
import { localTime } from '../knowledge/local-time.ts';
import { readDate } from '../knowledge/read-date.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { gapKey, groupGaps } from '../records/gap-groups.ts';
import { createCorrections } from '../store/corrections.ts';
import { createGaps, type Gap } from '../store/gaps.ts';
import { readCase } from '../store/read-cases.ts';
import type { LogParts } from './log-parts.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const LONGEST_QUESTION = 150;
const LONGEST_ANSWER = 4000;

/** Writes the entry as it was edited, closes the gap that it fills, and tells those who had asked and the colleague who marked it. */
export async function keepAnswer(parts: LogParts, { params, person, form }: SignedInRequest): Promise<PageReply> {
  const corrections = createCorrections(parts.store);
  const found = (await corrections.list({ state: 'waiting' })).find(({ id }) => id === params['id']);
  if (found?.kind !== 'answer_for_knowledge') return { kind: 'not_found' };
  const typed = (name: string): string => (form.get(name) ?? '').trim();
  const question = parts.mask(typed('question').replace(/\s+/g, ' ').slice(0, LONGEST_QUESTION)).text;
  const answer = parts.mask(typed('answer').slice(0, LONGEST_ANSWER)).text;
  const reviewBy = readDate(typed('review_by'));
  if (question === '' || answer === '' || reviewBy === undefined)
    return { kind: 'redirect', to: '/log/quality?not=whole' };
  const now = parts.clock();
  const reviewedOn = localTime(now, parts.knowledge().service.timeZone).date;
  const path = await parts.keepEntry?.({ question, answer, owner: person.name, reviewBy, reviewedOn });
  if (path === undefined) return { kind: 'redirect', to: '/log/quality?not=written' };
  // Two who press at once have written two files; only the first is announced, and a file is easily put away.
  if (await corrections.decide(found.id, 'accepted', person.id, now)) {
    const asked = await whoAsked(parts, question, found.caseId);
    await parts.tellWorkers?.(
      [...new Set([...asked, found.byId])],
      `Something you asked can be answered now: “${question}”. Ask again in a minute.`,
    );
  }
  return { kind: 'redirect', to: '/log/quality?done=kept' };
}

async function whoAsked(parts: LogParts, question: SafeText, caseId: string | undefined): Promise<readonly string[]> {
  const gaps = createGaps(parts.store);
  const open = await gaps.list({ state: 'open' });
  // The question stands among the gaps as one more: those beside it asked the same.
  const groupKey = gapKey(question);
  const nobody = { turnId: undefined, practice: undefined, question: undefined, bestConfidence: undefined };
  const asked: Gap = { ...nobody, id: '', at: parts.clock(), workerId: '', groupKey, state: 'open' };
  const like = groupGaps([...open, asked]).find(({ keys }) => keys.includes(groupKey));
  const askers: string[] = [];
  for (const key of like?.keys ?? []) if (key !== '') askers.push(...(await gaps.close(key, 'answered')));
  const ofCase = caseId === undefined ? undefined : await readCase(parts.store.db, caseId);
  return ofCase === undefined ? askers : [...askers, ofCase.worker.id];
}
