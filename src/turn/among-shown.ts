// Which of the things shown a message means, and what it asks of that one.
import { askedFact } from '../answering/asset-question.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Retrieval } from '../retrieval/passage.ts';
import { readQuestion } from '../retrieval/question/read-question.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { type AfterAnswer, bearsPlainly, leastOfKind } from './after-answer.ts';
import { type FollowUp, reachingAnd, ringsWhom } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { practiceNamed } from './intent.ts';
import type { RememberedTurn } from './memory.ts';
import {
  asksOfOthers,
  byItsWords,
  inItsPlace,
  oneMeant,
  recordOf,
  sharesStem,
  tellsApart,
  whichAsked,
} from './one-meant.ts';
import { ownStems, topicOf } from './same-case.ts';
import type { TurnState } from './turn-state.ts';
import { searchDepth } from './turn-ways.ts';

const mostWords = 14;
const mostToPick = 3;

/** Told apart by what the records say, among what stands on the screen and what stood there before; else by its name and the topic. */
export function oneOfThose(
  { assets, places, practices, holidays, service }: Knowledge,
  turn: TurnState,
  last: RememberedTurn,
  said: string,
): FollowUp | undefined {
  if (said.split(/\s+/).length > mostWords) return undefined;
  const facts = { places, practices, holidays, timeZone: service.timeZone };
  const turns = [last, ...turn.memory.turns.toReversed()];
  // "Back to the first one" is the first of what stood there before.
  const from = /\bback to\b/i.test(turn.words) ? turns.filter(({ refs }) => refs[0] !== last.refs[0]) : turns;
  const others = asksOfOthers(said) ? (last.focus ?? last.refs[0]) : undefined;
  const shown = from.map(({ refs }) =>
    refs.filter((ref) => ref !== others).flatMap((ref) => assets.filter(({ id }) => id === ref)),
  );
  const among = whichAsked(said) === undefined ? shown : shown.slice(0, 1);
  const topic = topicOf(last.words);
  const kin = assets.filter(({ name, categories }) => sharesStem(`${name} ${categories.join(' ')}`, topic));
  const meant =
    inItsPlace(said, shown.find((one) => one.length > 0) ?? []) ??
    byItsWords(said, shown[0] ?? []) ??
    oneMeant(said, among, kin, (words) => readQuestion(words, facts, turn.now).wishes);
  const [ref] = meant?.refs ?? [];
  // What is told apart and was never shown is looked for, and not taken for the first of those shown.
  if (meant === undefined && tellsApart(said)) return { kind: 'fresh' };
  if (meant === undefined || ref === undefined) return undefined;
  if (meant.refs.length > 1) return { kind: 'several', refs: meant.refs.slice(0, mostToPick) };
  const asked = ringsWhom.test(meant.rest) ? reachingAnd(meant.rest) : askedFact(meant.rest);
  return asked === undefined ? { kind: 'pick', ref } : { kind: 'about', refs: [ref], asked };
}

/** Which of those shown is what is asked, by meaning where no record holds the very words. */
export async function whichOfThem(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last, said, wishesIn, search, masked, isService, write, foundBy, shownBefore, withoutWishes, still } = after;
  const asked = whichAsked(said);
  if (asked === undefined || ownStems(asked, wishesIn).length === 0) return undefined;
  const found = await search(masked(asked), { limit: searchDepth * 3 });
  const ref = found.results.find(({ passage, bears = 0 }) => last.refs.includes(passage.ref) && bears >= leastOfKind)
    ?.passage.ref;
  if (ref === undefined || !isService(ref)) return undefined;
  const picked = await write(foundBy(ref), await shownBefore([ref]), withoutWishes);
  return still({ ...picked, question: last.words }, ref);
}

/** "The swimming lot", after bell ringers: what is called by a word that nothing shown holds means none of these. `results`: what the words alone find. */
export function namesAnother({ turn, said, last, knowledge, wishesIn }: AfterAnswer, { results }: Retrieval): boolean {
  if (tellsApart(said) || practiceNamed(turn.words, knowledge().practices) !== undefined) return true;
  const shown = knowledge().assets.filter(({ id }) => last.refs.includes(id));
  const held = new Set(contentStems(shown.map((asset) => `${recordOf(asset)} ${asset.organisation}`).join(' . ')));
  const own = ownStems(said, wishesIn).filter((stem) => !held.has(stem));
  return results.some(({ passage: { ref, asset }, bears = 0 }) => {
    if (asset === undefined || last.refs.includes(ref) || bears < bearsPlainly) return false;
    const called = new Set(contentStems(asset.name));
    return own.some((stem) => called.has(stem));
  });
}
