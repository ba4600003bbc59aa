// "Cheaper ones", "any without stairs", "in polish": the search before it, held to what is said now.
import { fitOf } from '../retrieval/asset-fit.ts';
import type { Found } from '../retrieval/passage.ts';
import { readQuestion } from '../retrieval/question/read-question.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { type AfterAnswer, asShown, bearsPlainly, leastOfKind } from './after-answer.ts';
import { replacedBy } from './case-goes-on.ts';
import { withoutReplaced } from './earlier-words.ts';
import { asRead } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { isFresh } from './memory.ts';
import { recordOf } from './one-meant.ts';
import { ownStems, refused, topicOf, unwantedThing } from './same-case.ts';
import { searchDepth } from './turn-ways.ts';

// Whoever narrows looks among those shown first, and not for the one that led them: as much as the best of what is found for all the words together counts, and half of that.
const forBeingShown = 1.5;
const forLeading = -1.3;

/** What was shown and what is found for both together, without what the new words rule out; undefined where nothing is left, or nothing was looked for before. */
export async function narrowed(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { turn, last, said, knowledge, isService, wishesIn, masked, search, write, shownBefore } = after;
  const { assets, places, practices, holidays, service } = knowledge();
  const talked = [last, ...turn.memory.turns.toReversed().filter((one) => isFresh(one, turn.now))];
  const before = talked.find(({ refs, isAlarm }) => isAlarm !== true && refs.some(isService));
  // What is not wanted by its name is left to what takes that out of the words.
  if (before === undefined || unwantedThing(said) !== undefined) return undefined;
  const kept = topicOf(withoutReplaced(before.words, replacedBy(after, before), wishesIn));
  const question = masked(`${kept}, ${said}`);
  const without = after.withoutWishes.filter((id) => !wishesIn(said).includes(id));
  const found = await search(question, { withoutWishes: without, limit: searchDepth * 2 });
  const isKnown = new Set(found.results.map(({ passage }) => passage.ref));
  const lost = before.refs.filter((ref) => isService(ref) && !isKnown.has(ref));
  const shown = lost.length === 0 ? [] : (await shownBefore(lost)).results.map((one) => ({ ...one, score: 0 }));
  const { wishes } = readQuestion(said, { places, practices, holidays, timeZone: service.timeZone }, turn.now);
  const own = ownStems(said, wishesIn);
  const alone = new Map((await search(masked(said))).results.map(({ passage, bears }) => [passage.ref, bears ?? 0]));
  const tells = ({ passage: { asset, ref } }: Found): boolean => {
    if (asset === undefined) return false;
    const held = new Set(contentStems(recordOf(asset)));
    const isWished = wishes.some((wish) => fitOf(asset, wish, wishes).kind === 'fits');
    return isWished || own.some((stem) => held.has(stem)) || (alone.get(ref) ?? 0) >= bearsPlainly;
  };
  const best = Math.max(...found.results.map(({ score }) => score), Number.EPSILON);
  const lead = before.focus ?? before.refs[0];
  const gone = refused(asRead(turn.words));
  const dropped = gone === 'all' ? [...(before.seen ?? []), ...before.refs] : gone === 'the_first' ? [lead] : [];
  const kinds = new Set(assets.filter(({ id }) => before.refs.includes(id)).flatMap(({ categories }) => categories));
  const bearsOnIt = ({ passage, bears = 0 }: Found): boolean =>
    before.refs.includes(passage.ref) ||
    bears >= bearsPlainly ||
    (bears >= leastOfKind && passage.asset?.categories.some((one) => kinds.has(one)) === true);
  const weight = (one: Found): number =>
    one.score / best +
    (before.refs.includes(one.passage.ref) && tells(one) ? forBeingShown : 0) +
    (one.passage.ref === lead ? forLeading : 0);
  const results = [...found.results, ...shown]
    .filter((one) => {
      const { asset, ref } = one.passage;
      const fits = asset !== undefined && wishes.every((wish) => fitOf(asset, wish, wishes).kind !== 'breaks');
      return fits && bearsOnIt(one) && !dropped.includes(ref);
    })
    .sort((one, other) => weight(other) - weight(one))
    .map(asShown);
  // What no record tells of narrows nothing.
  if (!results.some(tells)) return undefined;
  const scores = results.map(({ score }) => score).sort((one, other) => other - one);
  const inOrder = results.map((one, at) => ({ ...one, score: scores[at] ?? one.score }));
  return write(question, { ...found, results: inOrder, answerable: true, nearestMisses: [] }, without);
}
