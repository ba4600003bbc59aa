// What a supervisor taps on a case's card, carried to the case service: the same acts as on the desk, by the same rules.
import type { CaseResult, Refusal } from '../../escalation/case-draft.ts';
import type { Escalations } from '../../escalation/escalations.ts';
import type { Person } from '../../identity/person.ts';
import type { SafeText } from '../../privacy/safe-text.ts';
import { isRecord, textField } from '../http.ts';
import { readTap } from '../read-tap.ts';
import { outcomes } from './case-card.ts';

export interface CaseActParts {
  readonly escalations: Pick<
    Escalations,
    'get' | 'own' | 'takeOver' | 'message' | 'handOn' | 'resolve' | 'seen' | 'viewText'
  >;
  readonly mask: (typed: string) => SafeText;
}

/** Carries out one tap, or what Teams asks for by itself; undefined when it is no act on a case. */
export async function carryOut(
  parts: CaseActParts,
  data: unknown,
  by: Person,
  isTapped: boolean,
): Promise<CaseResult | undefined> {
  const tap = readTap(data);
  if (tap === undefined || !isRecord(data) || !tap.verb.startsWith('desk.')) return undefined;
  const act = { caseId: tap.caseId ?? '', by, channel: 'teams' as const };
  switch (tap.verb) {
    case 'desk.own':
      return parts.escalations.own(act);
    case 'desk.take_over':
      return parts.escalations.takeOver(act);
    case 'desk.answer':
      return parts.escalations.message({ ...act, text: parts.mask(tap.value ?? '') });
    case 'desk.pass_on':
      return parts.escalations.handOn({ ...act, toId: textField(data, 'toId', 200) ?? '' });
    case 'desk.resolve': {
      const outcome = outcomes.find(([value]) => value === textField(data, 'outcome', 60))?.[0];
      return outcome === undefined ? undefined : parts.escalations.resolve({ ...act, outcome });
    }
    case 'desk.refresh': {
      // Teams draws a card anew by itself: that nobody has seen it stays true until a person taps.
      if (isTapped) return parts.escalations.seen(act);
      const found = await parts.escalations.get(act.caseId, by);
      return found === undefined ? { kind: 'unknown_case' } : { kind: 'done', case: found };
    }
    default:
      return undefined;
  }
}

/** Why something could not be done, for the person who tapped. */
export function refusalWords(why: Refusal): string {
  switch (why) {
    case 'already_owned':
      return 'Somebody owns this already. Bring the card up to date to see who.';
    case 'closed':
      return 'This is closed.';
    case 'not_owner':
      return 'Only its owner can do that.';
    case 'nobody_there':
      return 'That colleague cannot take it. Choose another.';
    case 'said_already':
      return 'That has been said already.';
    case 'not_allowed':
    case 'not_closed':
    case 'already_sent':
    case 'goes_at_once':
    case 'not_held':
    case 'not_sent_yet':
      return 'That cannot be done as it stands now.';
  }
}
