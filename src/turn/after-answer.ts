// What stands around a message that comes after an answer, and the ways to search and write with it in mind.
import type { SafeText } from '../privacy/safe-text.ts';
import type { Found, Retrieval, SearchContext } from '../retrieval/passage.ts';
import type { FoundAnswer } from './found-answer.ts';
import type { RememberedTurn } from './memory.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** A message after an answer, with what it may mean. */
export interface AfterAnswer {
  readonly knowledge: TurnParts['knowledge'];
  readonly turn: TurnState;
  /** The turn that it means. */
  readonly last: RememberedTurn;
  /** Its words as they are read: without what only leads in, refusals said as wishes. */
  readonly said: string;
  readonly withoutWishes: readonly string[];
  readonly isService: (ref: string) => boolean;
  readonly wishesIn: (words: string) => readonly string[];
  readonly masked: (words: string) => SafeText;
  readonly search: (question: SafeText, more?: Partial<SearchContext>) => Promise<Retrieval>;
  readonly write: (
    question: SafeText,
    retrieval: Retrieval,
    withoutWishes: readonly string[],
    isStreamed?: boolean,
  ) => Promise<FoundAnswer>;
  /** What stands behind some of the things shown, in their order. */
  readonly shownBefore: (refs: readonly string[]) => Promise<Retrieval>;
  /** The words by which one of them was found. */
  readonly foundBy: (ref: string) => SafeText;
  /** The answer, with the same things still on the table. */
  readonly still: (found: FoundAnswer, focus: string | undefined) => FoundAnswer;
}

export const searchDepth = 12;
/** So likely a section bears on the question that no other words are needed to find one. */
export const bearsPlainly = 0.4;
/** What is of the kind that was shown need bear no more than this on all the words together. */
export const leastOfKind = 0.1;

/** Whoever points at one of the things shown, or wants more of them, means it, however little it bears on the first question. */
export function asShown({ bears: _bears, ...found }: Found): Found {
  return found;
}
