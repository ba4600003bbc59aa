// "How many are open this week?" for those who may see cases: counted by state, of what their role lets them see, and no words.
import type { CaseState } from '../escalation/case.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

const dayMs = 86_400_000;
const stateNames: Readonly<Record<CaseState, string>> = {
  stored: 'stored, not sent yet',
  sent: 'on the desk, not seen',
  seen: 'seen, nobody owns it',
  owned: 'owned',
  passed_on: 'passed on, nobody owns it',
  resolved: 'resolved',
  withdrawn: 'withdrawn',
};
const openStates: readonly CaseState[] = ['stored', 'sent', 'seen', 'owned', 'passed_on'];
const mostCounted = 1000;

/** The counts for whoever asks; undefined for a link worker, who sees only their own cases. */
export async function countsFor(
  { escalations }: Pick<TurnParts, 'escalations'>,
  { person, words, now }: Pick<TurnState, 'person' | 'words' | 'now'>,
): Promise<{ readonly first: string; readonly rest: readonly string[] } | undefined> {
  if (!person.roles.some((role) => role === 'supervisor' || role === 'manager' || role === 'safeguarding_lead'))
    return undefined;
  const { days, name } = spanOf(words);
  const since = new Date(now.getTime() - days * dayMs);
  try {
    // What is open stays open, however long ago it was raised.
    const open = await escalations.list({ states: openStates, limit: mostCounted }, person);
    const raised = await escalations.list({ since, limit: mostCounted }, person);
    const unowned = open.cases.filter(({ state }) => state !== 'owned').length;
    const states = (Object.keys(stateNames) as CaseState[]).flatMap((state) => {
      const count = raised.cases.filter((each) => each.state === state).length;
      return count === 0 ? [] : [`${count} ${stateNames[state]}`];
    });
    return {
      first: `${open.cases.length} open now, ${unowned} of them without an owner.`,
      rest: [
        `Raised ${name}: ${states.length === 0 ? 'none' : states.join('; ')}.`,
        ...(open.notShown > 0 ? [`${open.notShown} more that your role only counts.`] : []),
      ],
    };
  } catch {
    return undefined;
  }
}

function spanOf(words: string): { readonly days: number; readonly name: string } {
  if (/\btoday\b|\blast night\b|\byesterday\b/i.test(words)) return { days: 2, name: 'in the last two days' };
  if (/\bmonth\b/i.test(words)) return { days: 31, name: 'in the last 31 days' };
  return { days: 7, name: 'in the last seven days' };
}
