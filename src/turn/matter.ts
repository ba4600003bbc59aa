// What a matter of the work means for the rest of the turn: what to search for, and why a human is offered.
import type { RetrievalOutcome } from '../escalation/decide.ts';
import { findAuthority } from '../involvement/authority.ts';
import type { AuthorityRow } from '../knowledge/knowledge.ts';
import type { MatterKind } from '../safety/response-level.ts';

const meant: Readonly<Record<MatterKind, string>> = {
  lone_working: 'lone working, home visit alone, buddy and check-in',
  boundary: 'boundaries, gifts, private number',
  consent_or_capacity: 'consent and sharing',
  practice_matter: 'a referral that does not fit, pushing back, champion',
  for_a_manager: '',
  learning: 'new starter unsure, first two weeks, shadow colleagues, supervisor, no question is silly',
  medicine: 'medicine, pharmacist or clinician',
};

/** Who decides, from the organisation's table. Being new to the work is nothing that anybody decides. */
export function authorityOn(
  matter: MatterKind | undefined,
  words: string,
  rows: readonly AuthorityRow[],
): readonly AuthorityRow[] {
  return matter === 'learning' || matter === 'medicine' ? [] : findAuthority(words, rows, matter !== undefined);
}

/** What to search for beside the words: the situation that the table of who decides names, else the kind of matter. */
export function meantBy(matter: MatterKind, authority: readonly AuthorityRow[]): string {
  return authority[0]?.situation ?? meant[matter];
}

/** Why a human is offered. A medicine that nobody in particular takes is answered by the guidance, and nobody need hear. */
export function hardCaseOf(matter: MatterKind | undefined): RetrievalOutcome['hardCase'] {
  return matter === 'medicine' ? undefined : matter;
}
