// Colleagues come and go in people.csv while cases are theirs.
import type { StoredEvent } from '../store/read-cases.ts';
import { answersCases, type Team } from './rota.ts';

/**
 * Whether a colleague who had to do with a case answers none any more.
 * Where an issuer gives roles too, people.csv does not hold everybody who answers: there, it is said only of those who were written to because they stood in it.
 */
export function hasLeft(
  personId: string,
  team: Pick<Team, 'people'>,
  events: readonly StoredEvent[],
  isListWhole: boolean,
): boolean {
  const listed = team.people.find(({ id }) => id === personId);
  if (listed !== undefined && answersCases(listed.roles)) return false;
  // A list in which nobody answers is one that is just being read or written.
  if (!team.people.some(({ roles }) => answersCases(roles))) return false;
  return isListWhole || events.some(({ kind, to }) => kind === 'sent' && to?.id === personId);
}
