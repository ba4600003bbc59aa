// A message after an answer that no pattern reads as pointing at something, read by what it means and by what its words were learnt to want.
import { isAtLeast } from '../safety/response-level.ts';
import { type AfterAnswer, leastOfKind } from './after-answer.ts';
import { namesAnother, whichOfThem } from './among-shown.ts';
import { fromRecordsShown, pickShown, saidByShown } from './asked-of-shown.ts';
import { addedToTopic, atPracticeNamed, forSomebodyElse } from './case-goes-on.ts';
import { anotherThing } from './earlier-words.ts';
import type { FollowUp } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { besideServices, fromPage } from './guidance-meant.ts';
import { mostWanted, type Wanted, type Wants, wantsPlainly } from './message-wants.ts';
import { moreOf } from './more-of.ts';
import { narrowed } from './narrowed.ts';
import { placeToBeNear } from './nearer.ts';
import { sharesStem } from './one-meant.ts';
import { questionsIn } from './several-questions.ts';
import { toldByRecord } from './told-by-record.ts';

const ofTheLists: ReadonlySet<Wanted> = new Set(['find', 'narrow', 'more']);

/** What the message means; undefined where its words have to tell. */
export async function byMeaning(after: AfterAnswer, kind: FollowUp['kind']): Promise<FoundAnswer | undefined> {
  const there = (await atPracticeNamed(after)) ?? (await fromPage(after));
  if (there !== undefined) return there;
  const meant = await besideServices(after, kind);
  if (meant !== undefined && meant !== 'shown') return meant;
  const wants = after.meaning?.wants;
  if (wants === undefined) return undefined;
  const most = mostWanted(wants);
  const isOfThose = meant === 'shown' && (kind === 'fresh' || wantsPlainly(wants, 'shown'));
  if (isOfThose && !ofTheLists.has(most)) return ofThoseShown(after);
  return (await lookedForAnew(after, wants)) ?? (isOfThose ? ofThoseShown(after) : undefined);
}

// What its words plainly want of the lists: the search before it narrowed, more of the same, or another.
async function lookedForAnew(after: AfterAnswer, wants: Wants): Promise<FoundAnswer | undefined> {
  const { turn, last } = after;
  // After danger, and of it, nothing is looked for that only its words may want; of several questions each is one of its own.
  const isOfDanger = last.isAlarm === true || isAtLeast(turn.safety.level, 'today');
  if (isOfDanger || questionsIn(turn.words).length > 1) return undefined;
  switch (mostWanted(wants)) {
    case 'narrow':
      // How near they are, and another thing with the wishes of before, are read by their own words.
      if (placeToBeNear(after.said) !== undefined || anotherThing(after.said) !== undefined) return undefined;
      return (
        (await whichOfThem(after)) ??
        (await forSomebodyElse(after)) ??
        (await anotherNamed(after)) ??
        (await narrowed(after))
      );
    case 'more':
      return moreOf(after);
    case 'find':
      if (anotherThing(after.said) !== undefined) return undefined;
      return (await forSomebodyElse(after)) ?? anotherService(after, wantsPlainly(wants, 'find'));
    case 'guidance':
      return wantsPlainly(wants, 'guidance') ? fromGuidance(after) : undefined;
    default:
      return undefined;
  }
}

// "Something with music", after quilting, adds nothing to what was looked for.
async function anotherNamed(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const alone = await after.search(after.masked(after.said));
  return namesAnother(after, alone) ? anotherService(after, false) : undefined;
}

// What the worker may or should do is told by guidance: a group that shares a word with it is none.
async function fromGuidance({ turn, search, write }: AfterAnswer): Promise<FoundAnswer | undefined> {
  const found = await search(turn.words);
  const results = found.results.filter(({ passage }) => passage.asset === undefined);
  const bears = results.some((one) => (one.bears ?? 0) >= leastOfKind);
  return bears
    ? write(turn.words, { ...found, results, answerable: found.answerable, nearestMisses: [] }, [])
    : undefined;
}

// Another service is looked for by the new words alone. Where these find none, and neither ask for guidance nor add to what was looked for, `isPlain` says that there is none.
async function anotherService(after: AfterAnswer, isPlain: boolean): Promise<FoundAnswer | undefined> {
  const { turn, search, write } = after;
  const found = await search(turn.words);
  const results = found.results.filter(({ passage }) => passage.asset !== undefined);
  if (found.answerable && results.length > 0) return write(turn.words, { ...found, results }, []);
  if (!isPlain || (found.ofGuidance ?? 0) >= evenly) return undefined;
  return (await addedToTopic(after)) ?? write(turn.words, { ...found, results, answerable: false }, []);
}
// From here on guidance is the likelier to be asked for.
const evenly = 0.5;

// What their records say of it, else the one that is named, else their cards as they stand: a fact that no words for it were known of is on them.
async function ofThoseShown(after: AfterAnswer): Promise<FoundAnswer> {
  const { last, said, knowledge, isService, write, shownBefore, still, withoutWishes } = after;
  const told = (await saidByShown(after)) ?? (await fromRecordsShown(after)) ?? (await toldByRecord(after));
  if (told !== undefined && told.answer.kind === 'answer') return told;
  const shown = last.refs.flatMap((ref) => knowledge().assets.filter(({ id }) => id === ref));
  const [named, ...others] = shown.filter(({ name, categories }) =>
    sharesStem(`${name} ${categories.join(' ')}`, said),
  );
  if (named !== undefined && others.length === 0 && named.id !== last.focus) return pickShown(after, named.id);
  const refs = (last.focus === undefined ? last.refs : [last.focus]).filter(isService);
  const found = await write(last.words, await shownBefore(refs), withoutWishes, false);
  return still({ ...found, question: last.words }, last.focus);
}
