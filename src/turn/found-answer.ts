// What a turn found, whether it differs from what was shown before it, and what is remembered of it.
import type { Answer } from '../answering/answer.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { isAtLeast } from '../safety/response-level.ts';
import { type Memory, type RememberedTurn, remember } from './memory.ts';
import type { TurnState } from './turn-state.ts';

/** The answer of a turn, and what has to be remembered of it. */
export interface FoundAnswer
  extends Pick<RememberedTurn, 'refs' | 'foundBy' | 'answers' | 'wishes' | 'focus' | 'seen'> {
  readonly question: SafeText;
  readonly answer: Answer;
  readonly withoutWishes: readonly string[];
  readonly confidence: number;
  /** Questions, masked, to which nothing was found. */
  readonly gaps: readonly SafeText[];
  /** It tells a fact of what was shown before: nobody's leave is asked. */
  readonly isOfShown?: boolean;
  /** Local help that a practical crisis wants beside its steps. */
  readonly services?: Answer;
}

/** What is said where a wish more changes nothing. */
export const sameAsBefore = 'The same as before: the lists tell nothing more about that.';
/** Whether the same things are shown as before, for the same wishes. */
export const isUnchanged = (found: FoundAnswer, { refs, wishes }: RememberedTurn): boolean =>
  found.refs.length > 0 && found.refs.join() === refs.join() && found.wishes.every((id) => wishes.includes(id));

/** What is remembered of an answer, for the questions that lean on it. */
export function rememberedOf(found: FoundAnswer, now: Date): RememberedTurn {
  const { question, refs, foundBy, answers, focus, seen = refs, wishes, answer } = found;
  const answered = answer.kind === 'answer';
  return { at: now.toISOString(), words: question, refs, foundBy, answers, focus, seen, wishes, answered };
}

/** The conversation's memory after a turn of which this was found; nothing is searched where the protocol is the whole answer. */
export function memoryAfter({ memory, words, now, frame }: TurnState, found: FoundAnswer | undefined): Memory {
  const remembered =
    found === undefined
      ? { at: now.toISOString(), words, refs: [], wishes: [], answered: true }
      : rememberedOf(found, now);
  const isAlarm = isAtLeast(frame.safety.level, 'today');
  // What only comes nearest is not shown beside what to do now.
  const unshown = isAlarm && found?.answer.kind === 'gap' ? { refs: [], seen: [] } : {};
  const alarm = isAlarm ? { isAlarm, ...unshown } : {};
  return remember(
    { ...memory, withoutWishes: found?.withoutWishes ?? [] },
    { ...remembered, ...alarm, turnId: frame.turnId },
  );
}
