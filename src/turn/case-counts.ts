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
const closed: readonly CaseState[] = ['resolved', 'withdrawn'];
const mostCounted = 1000;

/** The counts for whoever asks; undefined for a link worker, who sees only their own cases. */
export async function countsFor(
  parts: TurnParts,
  { person, words, now }: TurnState,
): Promise<{ readonly first: string; readonly rest: readonly string[] } | undefined> {
  if (!person.roles.some((role) => role === 'supervisor' || role === 'manager' || role === 'safeguarding_lead'))
    return undefined;
  const { days, name } = spanOf(words);
  const since = new Date(now.getTime() - days * dayMs);
  const listed = await parts.escalations.list({ since, limit: mostCounted }, person).catch(() => undefined);
  if (listed === undefined) return undefined;
  const counts = new Map<CaseState, number>();
  for (const { state } of listed.cases) counts.set(state, (counts.get(state) ?? 0) + 1);
  const open = listed.cases.filter(({ state }) => !closed.includes(state));
  const unowned = open.filter(({ state }) => state !== 'owned').length;
  return {
    first: `${open.length} open ${name}, ${unowned} of them without an owner.`,
    rest: [
      ...[...counts].map(([state, count]) => `${count} ${stateNames[state]}.`),
      ...(listed.notShown > 0 ? [`${listed.notShown} more that your role only counts.`] : []),
    ],
  };
}

function spanOf(words: string): { readonly days: number; readonly name: string } {
  if (/\btoday\b|\blast night\b|\byesterday\b/i.test(words)) return { days: 2, name: 'in the last two days' };
  if (/\bmonth\b/i.test(words)) return { days: 31, name: 'in the last 31 days' };
  return { days: 7, name: 'in the last seven days' };
}
