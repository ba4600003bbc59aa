// What a message after an answer leads to, by the way it leans on that answer.
import { asksForServices } from '../answering/quoted-answer.ts';
import { contentStems } from '../retrieval/tokens.ts';
import type { AfterAnswer } from './after-answer.ts';
import { whichOfThem } from './among-shown.ts';
import {
  factOfShown,
  fromRecordsShown,
  noneBeyond,
  onDaysAsked,
  pickShown,
  ringShown,
  saidByShown,
  unsaidOfShown,
} from './asked-of-shown.ts';
import { byMeaning } from './by-meaning.ts';
import { addedToTopic, forSomebodyElse, held, inSameCase, replacedBy } from './case-goes-on.ts';
import {
  anotherThing,
  besides,
  onlyWished,
  replacedWishes,
  saidAnew,
  sameThing,
  takenBack,
  withoutReplaced,
  wordsTakenBack,
} from './earlier-words.ts';
import { type FollowUp, ownThing } from './follow-up.ts';
import { type FoundAnswer, isUnchanged, sameAsBefore } from './found-answer.ts';
import { freshAnswer } from './fresh-answer.ts';
import { moreOf } from './more-of.ts';
import { nearestFirst, nearnessUnknown, nearTo, placeToBeNear } from './nearer.ts';
import { ownStems, topicOf } from './same-case.ts';

// What stands further down bears too little on the question to be put first for being near.
const mostToOrder = 8;

/** Answers a message that comes after an answer. */
export async function followed(after: AfterAnswer, followUp: FollowUp): Promise<FoundAnswer> {
  const onDays = await onDaysAsked(after);
  if (onDays !== undefined) return onDays;
  // What no pattern reads as pointing at something is read by its meaning first.
  const isOpen = followUp.kind === 'fresh' || followUp.kind === 'refine';
  const meant = isOpen ? await byMeaning(after, followUp.kind) : undefined;
  if (meant !== undefined) return meant;
  switch (followUp.kind) {
    case 'fresh':
      return ofItsOwn(after);
    case 'drop':
      return withoutDropped(after);
    case 'refine':
      return refined(after);
    case 'more':
      return moreOf(after);
    case 'several':
      return after.still(
        await after.write(after.last.words, await after.shownBefore(followUp.refs), after.withoutWishes),
        undefined,
      );
    case 'pick':
      return pickShown(after, followUp.ref);
    case 'beyond':
      return noneBeyond(after);
    case 'about':
      return factOfShown(after, followUp.refs, followUp.asked);
    case 'ring':
      return ringShown(after, followUp.ref);
  }
}

// What seems a question of its own may still be asked of what was shown, or go on about the same case.
async function ofItsOwn(after: AfterAnswer): Promise<FoundAnswer> {
  const { last } = after;
  const onSame = (await saidByShown(after)) ?? (await inSameCase(after));
  if (onSame !== undefined) return onSame;
  const found = await freshAnswer(after);
  const isGap = found.answer.kind === 'gap';
  // What was shown is found again by the very word that is asked of it.
  const isShownAgain = found.refs.length > 0 && found.refs.every((ref) => last.refs.includes(ref));
  return (
    (isGap || isShownAgain ? await fromRecordsShown(after) : undefined) ??
    (isGap ? await addedToTopic(after) : undefined) ??
    (isBare(found) || isElsewhere(after, found) ? await unsaidOfShown(after) : undefined) ??
    found
  );
}

// A gap that names no guidance either.
function isBare({ answer }: FoundAnswer): boolean {
  return answer.kind === 'gap' && answer.blocks.every(({ kind }) => kind !== 'quote' && kind !== 'sections');
}

// What only bears on a question, and is called by none of its words, is no answer to what was asked of something shown.
function isElsewhere({ last, said, knowledge, wishesIn }: AfterAnswer, { refs }: FoundAnswer): boolean {
  const lead = knowledge().assets.find(({ id }) => id === refs[0]);
  if (lead === undefined || last.refs.includes(lead.id)) return false;
  const called = new Set(contentStems(`${lead.name} ${lead.categories.join(' ')} ${lead.organisation}`));
  return !ownStems(said, wishesIn).some((stem) => called.has(stem));
}

async function withoutDropped(after: AfterAnswer): Promise<FoundAnswer> {
  const { turn, last, wishesIn, masked, search, write, withoutWishes } = after;
  const gone = wishesIn(turn.words);
  const dropped = [...sameThing(last.wishes, gone), ...takenBack(turn.words, last.wishes)];
  const without = [...new Set([...withoutWishes, ...dropped])];
  if (dropped.length > 0) return write(last.words, await search(last.words, { withoutWishes: without }), without);
  const left = wordsTakenBack(turn.words, last.words);
  if (left === undefined && gone.length === 0) return freshAnswer(after);
  // What was never asked for is not asked for now: the same is shown again.
  const question = masked(left ?? last.words);
  return write(question, await search(question, { withoutWishes }), withoutWishes);
}

// "Anything quiet" adds to what was asked; "something crafty" asks anew, where there is such a thing.
async function refined(after: AfterAnswer): Promise<FoundAnswer> {
  const { turn, last, said, isService, wishesIn, masked, search, write, withoutWishes } = after;
  const which = await whichOfThem(after);
  if (which !== undefined) return which;
  const where = placeToBeNear(said);
  if (where !== undefined && last.refs.some(isService)) return nearerOnes(after, where);
  const thing = ownThing(said);
  const isThing = thing !== undefined && wishesIn(thing).length === 0;
  const isGroup = !last.refs.some(isService) && asksForServices(said);
  // After guidance whoever looks for a group asks anew, whether there is one or not.
  if (isGroup || (isThing && (await search(turn.words)).answerable)) return freshAnswer(after);
  const other = anotherThing(said);
  if (other !== undefined && wishesIn(other).length === 0) {
    const question = masked(`${other} group ${onlyWished(last.words, wishesIn)}`);
    const found = await search(question, { withoutWishes });
    const results = found.results.filter(({ passage }) => passage.asset !== undefined);
    if (found.answerable && results.length > 0) return write(question, { ...found, results }, withoutWishes);
  }
  const forOther = await forSomebodyElse(after);
  if (forOther !== undefined) return forOther;
  const anew = saidAnew(last.words, said);
  const onSame = anew === undefined ? await inSameCase(after) : undefined;
  if (onSame !== undefined) return onSame;
  return addedTo(after, anew);
}

// The question before with what is said now added, or said anew in place of a part of it.
async function addedTo(after: AfterAnswer, anew: string | undefined): Promise<FoundAnswer> {
  const { last, said, isService, wishesIn, masked, search, write, withoutWishes } = after;
  const kept = topicOf(withoutReplaced(last.words, replacedBy(after, last), wishesIn));
  const question = masked(anew ?? `${kept}, ${said}`);
  const without = withoutWishes.filter((id) => !wishesIn(said).includes(id));
  const searched = await search(question, { withoutWishes: without });
  // What is named besides, and nothing holds, is missing: what bears on the rest of the words was shown before.
  const isOfTopic = ownStems(said, wishesIn).length === 0;
  const meant = searched.answerable ? searched : { ...searched, results: [] };
  const found = await write(question, isOfTopic ? held(after, searched) : meant, without);
  const beside = besides(said);
  if (beside !== undefined && isUnchanged(found, last) && wishesIn(beside).length === 0) {
    const alone = await search(masked(beside));
    if (alone.answerable) return write(masked(beside), alone, [], false);
  }
  return last.refs.some(isService) && isUnchanged(found, last)
    ? { ...found, answer: { ...found.answer, firstLine: sameAsBefore } }
    : found;
}

// What was found, the nearest to a place first; as it was, where nothing tells how near it is.
async function nearerOnes(after: AfterAnswer, where: string): Promise<FoundAnswer> {
  const { last, knowledge, wishesIn, masked, search, write, shownBefore, still, withoutWishes } = after;
  const { assets, places } = knowledge();
  const near = nearTo(where, places);
  const [place] = near.neighbourhoods;
  const there = `in ${place}`;
  const kept = withoutReplaced(last.words, replacedWishes(last.wishes, wishesIn(there)), wishesIn);
  const question = place === undefined ? last.words : masked(`${kept}, ${there}`);
  const found = await search(question, { withoutWishes });
  const services = found.results
    .flatMap((one) => (one.passage.asset === undefined ? [] : [{ one, near: near.of(one.passage.asset) }]))
    .slice(0, mostToOrder);
  if (services.every((one) => one.near === 0)) {
    const same = await write(last.words, await shownBefore(last.refs), withoutWishes, false);
    return still({ ...same, answer: { ...same.answer, firstLine: nearnessUnknown(where) } }, last.focus);
  }
  const results = [...services].sort((a, b) => b.near - a.near).map(({ one }) => one);
  const written = await write(question, { ...found, results }, withoutWishes, false);
  return { ...written, answer: nearestFirst(written.answer, where, near, assets) };
}
