import type { Person } from '../identity/person.ts';
import type { About, Category } from '../safety/response-level.ts';
import type { StoredCase } from '../store/read-cases.ts';
import type { Standing } from './case-state.ts';
import { answersCases, isOwnDistress } from './rota.ts';

/** What a person may see of a case: `own` is the worker's own; `words` the case and its words; `facts` the case without words. */
export type Sight = 'own' | 'words' | 'facts' | 'counted' | 'nothing';

/** Who sees what. A worker's own distress is counted for those who may not see it, never shown. */
export function sightOf(stored: StoredCase, standing: Standing, person: Person): Sight {
  if (stored.worker.id === person.id) return 'own';
  if (!answersCases(person.roles)) return 'nothing';
  // What has not left the worker's screen is the worker's.
  if (!standing.everReleased) return 'nothing';
  const manages = person.roles.includes('manager');
  const involved = standing.involved.has(person.id);
  if (isPrivate(stored)) {
    // Whom the worker chose is told, and nobody beside them before they are called.
    const isChosen = (standing.chosenId ?? stored.chosenContactId) !== undefined;
    if (involved || (!isChosen && person.roles.includes('wellbeing') && !manages)) return 'words';
    return manages ? 'counted' : 'nothing';
  }
  if (involved) return 'words';
  return person.roles.some(
    (role) => role === 'supervisor' || role === 'safeguarding_lead' || role === 'wellbeing' || role === 'counsellor',
  )
    ? 'words'
    : 'facts';
}

/** Whether the case is a worker's own distress that is not for the line: at `now` life may be at risk, and it is open to all who answer. */
export function isPrivate(stored: Pick<StoredCase, 'about' | 'categories' | 'level'>): boolean {
  return stored.level !== 'now' && isOwnDistress(stored.about as About, stored.categories as readonly Category[]);
}
