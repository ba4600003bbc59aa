// Searches and writes the answer, with the turn before it in mind. A failing index or model ends in a gap, never in silence.
import type { AskedFact } from '../answering/asset-question.ts';
import { withNextDate } from '../answering/next-date.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { momentIn } from '../retrieval/question/calendar.ts';
import { documentOf } from '../retrieval/rank.ts';
import { isAtLeast } from '../safety/response-level.ts';
import { type AfterAnswer, afterAnswer, type Meaning, meaningOf } from './after-answer.ts';
import { oneOfThose } from './among-shown.ts';
import { besideFact } from './asked-of-shown.ts';
import { wishesOnly } from './earlier-words.ts';
import { withoutSlips } from './fact-slips.ts';
import { followed } from './follow.ts';
import { asRead, type FollowUp, meansShown, readFollowUp, ringsWhom, turnMeant, withoutNo } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { freshAnswer, helpOf, sectionRead } from './fresh-answer.ts';
import { isFresh, type RememberedTurn } from './memory.ts';
import { wantsPlainly } from './message-wants.ts';
import { asWished, topicOf } from './same-case.ts';
import { withShownHeld } from './shown-against.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';
import { shownIn, type TurnWays, waysOf } from './turn-ways.ts';

const mostOfTopic = 24;

/** Which words are answered, where it is not those of the turn as they stand. */
export interface AskedOtherwise {
  /** The remembered question, searched with other wishes. */
  readonly again?: { readonly question: SafeText; readonly withoutWishes: readonly string[] };
  /** A section of guidance to be read, by its ref. */
  readonly section?: string;
  /** What a matter of the work is about. */
  readonly matter?: string;
  /** What local help a practical crisis wants beside its steps. */
  readonly services?: readonly string[];
}

/** Answers the turn's question. */
export function createAnswering(
  parts: TurnParts,
): (turn: TurnState, otherwise?: AskedOtherwise) => Promise<FoundAnswer> {
  return async (turn, otherwise = {}) => {
    const found = await answered(await waysOf(parts, turn), otherwise);
    const knowledge = parts.knowledge();
    const now = momentIn(turn.now, knowledge.service.timeZone);
    return { ...found, answer: withNextDate(found.answer, turn.words, knowledge, now) };
  };
}

async function answered(
  ways: TurnWays,
  { again, section, matter, services = [] }: AskedOtherwise,
): Promise<FoundAnswer> {
  const { turn, isService, search, write } = ways;
  if (again !== undefined) {
    const { question, withoutWishes } = again;
    return write(question, await search(question, { withoutWishes }), withoutWishes);
  }
  if (section !== undefined) return sectionRead(ways, section);
  if (services.length > 0) return besideSteps(ways, matter, services);
  const nearest = asFound(turnMeant(turn.words, turn.memory, turn.now, isService));
  if (nearest === undefined) return freshAnswer(ways, matter);
  // Of danger nothing is waited for that only tells what else a message may mean.
  const meaning = isAtLeast(turn.safety.level, 'today') ? undefined : await meaningOf(ways);
  const last = servicesMeant(ways, meaning) ?? nearest;
  const said = asWished(withoutNo(withoutSlips(asRead(turn.words))));
  const after = afterAnswer(ways, last, said, meaning);
  const followUp = followUpOf(after);
  const next = goingOn(after, await followed(after, followUp));
  const found = followUp.kind === 'fresh' || followUp.kind === 'refine' ? withShownHeld(after, next) : next;
  // What finds nothing throws away nothing: "the first one" is the first of what still stands on the screen.
  const isNew = followUp.kind === 'fresh' && !meansShown(turn.words);
  return isNew || found.refs.length > 0 || last.refs.length === 0
    ? found
    : { ...after.still(found, last.focus), foundBy: last.refs.map((ref) => ({ ref, words: after.foundBy(ref) })) };
}

// After guidance, what is plainly asked of services, or wants more of them, means those that were shown before it.
function servicesMeant({ turn, isService }: TurnWays, meaning: Meaning | undefined): RememberedTurn | undefined {
  const wants = meaning?.wants;
  if (!wantsPlainly(wants, 'shown') && !wantsPlainly(wants, 'more')) return undefined;
  const talked = turn.memory.turns.filter((one) => isFresh(one, turn.now));
  const last = talked.at(-1);
  return last === undefined || last.isAlarm === true || last.refs.some(isService)
    ? undefined
    : talked.findLast(({ refs, isAlarm }) => isAlarm !== true && refs.some(isService));
}

// What stands beside the steps is on the screen as well, and before the rest.
async function besideSteps(
  ways: TurnWays,
  matter: string | undefined,
  services: readonly string[],
): Promise<FoundAnswer> {
  const [found, help] = await Promise.all([freshAnswer(ways, matter), helpOf(ways, services)]);
  if (help === undefined) return found;
  const beside = shownIn(help);
  const foundBy = beside.map((ref) => ({ ref, words: ways.masked(ways.nameOf(ref)) }));
  return { ...found, services: help, refs: [...new Set([...beside, ...found.refs])], foundBy };
}

function followUpOf({ knowledge, turn, last, said, isService, nameOf, wishesIn, meaning }: AfterAnswer): FollowUp {
  const meant = oneOfThose(knowledge(), turn, last, said);
  if (meant !== undefined) return meant;
  const read = readFollowUp(said, last, isService, nameOf);
  // "Can I pay for her" holds the words of a fact, and asks what the worker may do; "any cooking for men" looks for another.
  if (read.kind === 'about' && isNoFact(read.asked, said, meaning)) return { kind: 'fresh' };
  if (read.kind === 'about') return { ...read, asked: besideFact(knowledge, said, read.refs, read.asked) };
  const adds = last.refs.some(isService) && wishesOnly(said, wishesIn);
  return read.kind === 'fresh' && adds ? { kind: 'refine' } : read;
}

// How a service is reached, and who refers to it, is the worker's doing as well, and stands in its record.
function isNoFact({ labels }: AskedFact, said: string, meaning: Meaning | undefined): boolean {
  const isOfReaching = labels.includes('How to refer') || ringsWhom.test(said);
  const wants = meaning?.wants;
  return !isOfReaching && (wantsPlainly(wants, 'guidance') || wantsPlainly(wants, 'find'));
}

// What is asked next of the same page or service leans on the topic of both.
function goingOn({ turn, last, masked }: AfterAnswer, found: FoundAnswer): FoundAnswer {
  const before = new Set(last.refs.map(documentOf));
  const isOfSame = turn.words.endsWith(found.question) && found.refs.some((ref) => before.has(documentOf(ref)));
  const whole = isOfSame ? masked(`${topicOf(last.words)}, ${turn.words}`) : undefined;
  return whole === undefined || whole.split(/\s+/).length > mostOfTopic ? found : { ...found, question: whole };
}

// After a question that found nothing, what still stands was found by the one before it.
function asFound(last: RememberedTurn | undefined): RememberedTurn | undefined {
  const words = last?.answered === false ? last.foundBy?.find(({ ref }) => ref === last.refs[0])?.words : undefined;
  return last === undefined || words === undefined ? last : { ...last, words };
}
