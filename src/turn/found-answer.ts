// What a turn found, and whether it differs from what was shown before it.
import type { Answer } from '../answering/answer.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { RememberedTurn } from './memory.ts';

/** The answer of a turn, and what has to be remembered of it. */
export interface FoundAnswer extends Pick<RememberedTurn, 'refs' | 'wishes' | 'focus' | 'seen'> {
  readonly question: SafeText;
  readonly answer: Answer;
  readonly withoutWishes: readonly string[];
  readonly confidence: number;
  /** Questions, masked, to which nothing was found. */
  readonly gaps: readonly SafeText[];
  /** Local help that a practical crisis wants beside its steps. */
  readonly services?: Answer;
}

/** What is said where a wish more changes nothing. */
export const sameAsBefore = 'The same as before: the lists tell nothing more about that.';
/** Whether the same things are shown as before, for the same wishes. */
export const isUnchanged = (found: FoundAnswer, { refs, wishes }: RememberedTurn): boolean =>
  found.refs.length > 0 && found.refs.join() === refs.join() && found.wishes.every((id) => wishes.includes(id));
