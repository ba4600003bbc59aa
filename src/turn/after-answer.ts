// What stands around a message that comes after an answer.
import type { SafeText } from '../privacy/safe-text.ts';
import type { Found, Retrieval } from '../retrieval/passage.ts';
import { ofWork } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import type { RememberedTurn } from './memory.ts';
import { type Wants, wantsOf } from './message-wants.ts';
import { nothing, searchDepth, type TurnWays } from './turn-ways.ts';

/** A message after an answer, with what it may mean. */
export interface AfterAnswer extends TurnWays {
  /** The turn that it means. */
  readonly last: RememberedTurn;
  /** Its words as they are read: without what only leads in, refusals said as wishes. */
  readonly said: string;
  readonly withoutWishes: readonly string[];
  /** What stands behind some of the things shown, in their order; found by `question`, where one is given. */
  readonly shownBefore: (refs: readonly string[], question?: SafeText) => Promise<Retrieval>;
  /** The words by which one of them was found. */
  readonly foundBy: (ref: string) => SafeText;
  /** What the message wants, by its own words; undefined while the encoder is away or late. */
  readonly meaning: Meaning | undefined;
  /** The answer, with the same things still on the table. */
  readonly still: (found: FoundAnswer, focus: string | undefined) => FoundAnswer;
}

/** The vector of the words of the turn, and what was learnt of such. */
export interface Meaning {
  readonly vector: Float32Array;
  readonly wants: Wants;
}

/** Reads what the words of the turn want. */
export async function meaningOf({ parts, turn }: TurnWays): Promise<Meaning | undefined> {
  const [vector] = (await parts.vectorsOf?.([turn.words])) ?? [];
  return vector === undefined ? undefined : { vector, wants: wantsOf(turn.words, vector) };
}

/** So likely a section bears on the question that no other words are needed to find one. */
export const bearsPlainly = 0.4;
/** What is of the kind that was shown need bear no more than this on all the words together. */
export const leastOfKind = 0.1;

/** Whoever points at one of the things shown, or wants more of them, means it, however little it bears on the first question. */
export function asShown({ bears: _bears, ...found }: Found): Found {
  return found;
}

// While services are talked of, and not what the worker does, a question for guidance is the less likely.
const amongServices = 0.7;
export function whileServicesAreTalkedOf(found: Retrieval, said: string): Retrieval {
  return ofWork.test(said) || found.ofGuidance === undefined
    ? found
    : { ...found, ofGuidance: found.ofGuidance * amongServices };
}

/** What stands around a message that means the turn `last`. */
export function afterAnswer(
  ways: TurnWays,
  last: RememberedTurn,
  said: string,
  meaning: Meaning | undefined,
): AfterAnswer {
  const { turn, isService, nameOf, masked } = ways;
  const isOfServices = last.refs.some(isService);
  const search: TurnWays['search'] = async (question, more) => {
    const found = await ways.search(question, more);
    return isOfServices ? whileServicesAreTalkedOf(found, said) : found;
  };
  const { withoutWishes } = turn.memory;
  /** What stands behind one or more of the things shown, in their order. */
  const shownBefore = async (refs: readonly string[], question?: SafeText): Promise<Retrieval> => {
    const questions = question === undefined ? refs.map(foundBy) : [question];
    const all = await Promise.all(
      [...new Set(questions)].map((one) => search(one, { withoutWishes, limit: searchDepth * 2 })),
    );
    const known = all.flatMap((one) => [...one.results, ...one.nearestMisses]).map(asShown);
    // What was shown with another wish, or before another question, is found by its name.
    const lost = refs.filter((ref) => isService(ref) && !known.some(({ passage }) => passage.ref === ref));
    const named = await Promise.all(lost.map((ref) => search(masked(nameOf(ref)))));
    known.push(...named.flatMap((one) => [...one.results, ...one.nearestMisses]).map(asShown));
    const results = refs.flatMap((ref) => known.filter((found) => found.passage.ref === ref).slice(0, 1));
    return { ...(all[0] ?? nothing), answerable: results.length > 0, results };
  };
  const foundBy = (ref: string): SafeText =>
    last.foundBy?.find((one) => one.ref === ref)?.words ??
    (last.refs.includes(ref) ? undefined : turn.memory.turns.findLast((one) => one.refs.includes(ref))?.words) ??
    // What was never shown is found by its name.
    (last.refs.includes(ref) || !isService(ref) ? last.words : masked(nameOf(ref)));
  /** The same things stay on the table, whatever is said of one of them. */
  const still = (found: FoundAnswer, focus: string | undefined): FoundAnswer => ({
    ...found,
    refs: last.refs,
    foundBy: last.foundBy,
    answers: last.answers,
    seen: last.seen ?? last.refs,
    focus,
  });
  return { ...ways, search, last, said, meaning, withoutWishes, shownBefore, foundBy, still };
}
