// A fact asked of what was shown: what it costs, whom to ring, how one gets there, whether its record says a thing.
import type { Answer } from '../answering/answer.ts';
import { firstLineLimit } from '../answering/answer-parts.ts';
import { namedThing, saidOf, thingOf } from '../answering/asked-thing.ts';
import { assetFacts } from '../answering/asset-card.ts';
import { type AskedFact, aboutThing, openNow, reaching, withFactsFirst } from '../answering/asset-question.ts';
import { openedBy } from '../answering/by-model.ts';
import { daysAsked, withDaysFirst } from '../answering/on-that-day.ts';
import { asksNow } from '../answering/service-cards.ts';
import { momentIn } from '../retrieval/question/calendar.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { type AfterAnswer, bearsPlainly } from './after-answer.ts';
import { onlyWished } from './earlier-words.ts';
import { asksOfThem, besidesFacts } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { freshAnswer, partOf } from './fresh-answer.ts';
import { isPlaceOnly, type RememberedTurn } from './memory.ts';
import { askedOfThem } from './message-wants.ts';
import { toldByRecord } from './told-by-record.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnWays } from './turn-ways.ts';

const rides = 'Getting there';

/** A fact of what was shown, said first. */
export async function factOfShown(after: AfterAnswer, refs: readonly string[], asked: AskedFact): Promise<FoundAnswer> {
  const { turn, last, knowledge, masked, search, write, shownBefore, still, withoutWishes } = after;
  // What no record has a field for, and none happens to say, may be a new question about guidance.
  const isSaid = isSaidOf(after.knowledge, refs, asked);
  const inOtherWords = await otherWords(after, refs, asked, isSaid);
  if (inOtherWords !== undefined) return inOtherWords;
  const unsaid = isSaid ? undefined : asked.unlessSaid;
  if (unsaid === 'asked_anew') return freshAnswer(after);
  const alone = unsaid === 'perhaps_guidance' ? await search(turn.words) : undefined;
  if (alone?.answerable === true && alone.results[0]?.passage.asset === undefined) return freshAnswer(after);
  const combined = alone === undefined ? undefined : masked(`${last.words}, ${turn.words}`);
  const ride = asked.labels[0] === rides ? await rideThere(after, refs) : undefined;
  if (ride !== undefined) return ride;
  const isNow = asked === openNow && asksNow.test(turn.words);
  const found = await write(
    isNow ? masked(`${last.words}, open now`) : last.words,
    await shownBefore(refs, combined),
    withoutWishes,
    false,
  );
  const gone = isNow ? refs.filter((ref) => !found.refs.includes(ref)) : [];
  const shut = knowledge().assets.flatMap((asset) => (gone.includes(asset.id) ? [asset.name] : []));
  const focus = refs.length === 1 ? refs[0] : last.focus;
  const answer = withFactsFirst(found.answer, asked, shut);
  return { ...still({ ...found, question: last.words, answer }, focus), isOfShown: true };
}

// "How early do you need to be" holds words of another fact than it asks: what a record plainly says of it is told. A thing that is asked of by its name is looked for by that.
async function otherWords(
  after: AfterAnswer,
  refs: readonly string[],
  asked: AskedFact,
  isSaid: boolean,
): Promise<FoundAnswer | undefined> {
  if (isSaid || asked === openNow || (asked.thing?.named ?? '') !== '' || !isReadOtherwise(after, asked))
    return undefined;
  return toldByRecord(after, { of: refs, not: asked.labels });
}

// Whether another fact is asked for than the words read as, by all that was learnt of such messages.
function isReadOtherwise({ meaning }: AfterAnswer, { labels }: AskedFact): boolean {
  if (meaning === undefined) return false;
  const { asked } = meaning.wants;
  const read = askedOfThem.filter((label) => labels.includes(label));
  return read.length === labels.length && read.reduce((sum, label) => sum + asked[label], 0) < hardlyAsked;
}
const hardlyAsked = 0.1;

// How to get there, of which no record tells, is answered by what takes people there.
async function rideThere(
  { knowledge, said, wishesIn, masked, search, write }: AfterAnswer,
  refs: readonly string[],
): Promise<FoundAnswer | undefined> {
  const { assets } = knowledge();
  if (assets.some(({ id, transport }) => refs.includes(id) && transport !== '')) return undefined;
  const question = masked(`transport, lifts ${onlyWished(said, wishesIn)}`);
  const found = await search(question);
  const results = found.results.filter(
    ({ passage, bears = 0 }) => passage.asset !== undefined && bears >= bearsPlainly,
  );
  return found.answerable && results.length > 0 ? write(question, { ...found, results }, []) : undefined;
}

/** "Does he have to audition?", of which no page tells, may be said by a record that was shown. */
export async function fromRecordsShown(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last, turn, isService } = after;
  const refs = (last.focus === undefined ? last.refs : [last.focus]).filter(isService);
  const thing = namedThing(turn.words);
  const asked = thing === undefined ? undefined : aboutThing(thing);
  if (asked === undefined || !isSaidOf(after.knowledge, refs, asked)) return undefined;
  // Which of them says it is told first.
  const says = (ref: string): number => Number(isSaidOf(after.knowledge, [ref], asked));
  return factOfShown(
    after,
    [...refs].sort((a, b) => says(b) - says(a)),
    asked,
  );
}

// What looks for others names no one of those shown.
const pointsAtDays =
  /\b(?:it|its|they|theyre|there|that one|this one|those|these|open|opens|running|runs|closed|shut)\b|\b(?:christmas|xmas|new year)\b/i;
const looksForOthers = /\b(?:any(?:thing|where|one)?|something|else|others?|another)\b/i;

/** "Is it on the 17th", "and over xmas": whether what was shown runs on those days; undefined where no days are asked of it. */
export async function onDaysAsked(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { turn, last, said, knowledge, isService, wishesIn, write, shownBefore, still, withoutWishes } = after;
  const { assets, holidays, service } = knowledge();
  const refs = (last.focus === undefined ? last.refs : [last.focus]).filter(isService);
  if (refs.length === 0 || !pointsAtDays.test(said) || looksForOthers.test(said)) return undefined;
  const days = daysAsked(said, wishesIn(said), momentIn(turn.now, service.timeZone));
  if (days === undefined) return undefined;
  const shown = refs.flatMap((ref) => assets.filter(({ id }) => id === ref));
  const found = await write(last.words, await shownBefore(refs), withoutWishes, false);
  const answer = withDaysFirst(found.answer, shown, days, holidays);
  return {
    ...still({ ...found, question: last.words, answer }, refs.length === 1 ? refs[0] : last.focus),
    isOfShown: true,
  };
}

/** A yes or a no asked of what was shown, of which no record tells: said plainly, with whom to ask; undefined where none is asked of it. */
export async function unsaidOfShown(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last, turn, said, isService } = after;
  const refs = (last.focus === undefined ? last.refs : [last.focus]).filter(isService);
  const thing = namedThing(turn.words);
  if (refs.length === 0 || thing === undefined || !asksOfThem.test(said)) return undefined;
  return factOfShown(after, refs.slice(0, 1), aboutThing(thing));
}

/** What a yes or a no is asked of, where the record that was shown says it: that is meant before any other thing of that name. */
export async function saidByShown(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  return asksOfThem.test(after.said) ? fromRecordsShown(after) : undefined;
}

function isSaidOf(knowledge: TurnWays['knowledge'], refs: readonly string[], { thing }: AskedFact): boolean {
  return (
    thing !== undefined &&
    knowledge().assets.some(
      (asset) => refs.includes(asset.id) && saidOf({ ...asset, facts: assetFacts(asset) }, thing).length > 0,
    )
  );
}

/** "Do they pay for a cooker" names a thing beside the fact: where a record tells of it, that is asked. */
export function besideFact(
  knowledge: TurnWays['knowledge'],
  said: string,
  refs: readonly string[],
  asked: AskedFact,
): AskedFact {
  const isPlain = asked.thing !== undefined || asked.labels[0] === rides || / and /i.test(said);
  // What the service is called or is of is no thing beside it: "how much is the lunch".
  const shown = knowledge().assets.filter(({ id }) => refs.includes(id));
  const own = new Set(contentStems(shown.map(({ name, categories }) => `${name} ${categories.join(' ')}`).join(' ')));
  const thing = isPlain ? undefined : thingOf(besidesFacts(said).filter((stem) => !own.has(stem)));
  return thing !== undefined && isSaidOf(knowledge, refs, aboutThing(thing)) ? aboutThing(thing) : asked;
}

/** The number of one of those shown, first. Guidance has none of its own: there it is who is on duty. */
export async function ringShown(after: AfterAnswer, ref: string): Promise<FoundAnswer> {
  const { parts, last, isService, write, shownBefore, foundBy, still, withoutWishes } = after;
  if (isPlaceOnly(ref)) return still(await partOf(after, foundBy(ref)), ref);
  const shown = await shownBefore([ref]);
  const found = await write(foundBy(ref), shown, withoutWishes, false);
  // A line that is rung has its own number.
  if (shown.results[0]?.passage.contact !== undefined) return still(found, ref);
  const answer = isService(ref) ? withFactsFirst(found.answer, reaching) : withDuty(found.answer, parts.onDuty());
  return still({ ...found, question: last.words, answer }, ref);
}

/** One of those shown, shown again. */
export async function pickShown(after: AfterAnswer, ref: string): Promise<FoundAnswer> {
  const { last, write, shownBefore, foundBy, still, withoutWishes } = after;
  const question = foundBy(ref);
  const found = isPlaceOnly(ref)
    ? await partOf(after, question)
    : await write(question, await shownBefore([ref]), withoutWishes);
  return still({ ...found, question: last.words }, ref);
}

/** All of those shown, and that there were no more of them. */
export async function noneBeyond(after: AfterAnswer): Promise<FoundAnswer> {
  const { last, nameOf, write, shownBefore, still, withoutWishes } = after;
  const found = await write(last.words, await shownBefore(last.refs), withoutWishes);
  return still({ ...found, answer: { ...found.answer, firstLine: howManyShown(last, nameOf) } }, last.focus);
}

function howManyShown({ refs, answers }: RememberedTurn, nameOf: (ref: string) => string): string {
  if (answers !== undefined) return `Only ${answers.length} answers were given.`;
  const count = refs.length === 1 ? 'Only one was shown' : `Only ${refs.length} were shown`;
  const line = `${count}: ${refs.map(nameOf).join(', ')}.`;
  return refs.every((ref) => nameOf(ref) !== '') && line.length <= firstLineLimit ? line : `${count}.`;
}

// Guidance names no telephone of its own; the person on duty is who one rings about it.
function withDuty(answer: Answer, { names, phone, phoneName }: ReturnType<TurnParts['onDuty']>): Answer {
  const first = names[0];
  const number = first === undefined || first.phone === '' ? phone : first.phone;
  const line =
    first === undefined ? `Ring the ${phoneName}: ${number}.` : `Ring ${first.name}, who is on duty now: ${number}.`;
  if (number === '' || answer.kind === 'gap') return answer;
  const rota = { kind: 'text' as const, text: 'From the rota as it stands now. What the guidance says of it:' };
  return openedBy(answer, line, [rota, ...answer.blocks.filter((block) => block.kind !== 'wishes')]);
}
