// Whoever leaves the team leaves their cases to those who stay.
import { withOpenLog } from '../store/case-log.ts';
import { readCases } from '../store/read-cases.ts';
import { draftOf, type EscalationParts } from './case-draft.ts';
import { passOnFromWhoLeft } from './ladder.ts';
import { answersCases } from './rota.ts';

// A file that is being saved may lack a row for a moment.
const SETTLES_MS = 60_000;

/** Passes on what belongs to those who have left, once the list of those who answer has stood as it is for a minute; gives how many cases. */
export function createLeaving(parts: EscalationParts): (now: Date) => Promise<number> {
  let seen: { readonly who: string; readonly since: number; readonly isDone: boolean } | undefined;

  return async (now) => {
    const answer = parts.team().people.filter(({ roles }) => answersCases(roles));
    const who = answer
      .map(({ id }) => id)
      .sort()
      .join();
    if (seen?.who !== who || seen.since > now.getTime()) seen = { who, since: now.getTime(), isDone: false };
    // A list in which nobody answers is a broken one: nothing could be passed on to anybody.
    if (seen.isDone || answer.length === 0 || now.getTime() - seen.since < SETTLES_MS) return 0;
    let passedOn = 0;
    for (const { id } of await readCases(parts.store.db, { states: ['sent', 'seen', 'owned', 'passed_on'] }))
      passedOn += (await passOn(parts, id, now)) ? 1 : 0;
    seen = { ...seen, isDone: true };
    return passedOn;
  };
}

async function passOn(parts: EscalationParts, caseId: string, now: Date): Promise<boolean> {
  return withOpenLog(parts.store, async (log) => {
    const stored = await log.read(caseId);
    if (!stored) return false;
    const { draft, finish } = draftOf(parts, log, stored, now);
    if (!(await passOnFromWhoLeft(draft))) return false;
    await finish();
    return true;
  });
}
