// What goes on about the case before it: the same need for somebody else, a wish or a refusal more, another need, another practice.
import { isGuidance } from '../answering/answer-parts.ts';
import { asksForFact } from '../answering/practice-facts.ts';
import { asksForServices, surelyGuidance } from '../answering/quoted-answer.ts';
import type { Practice } from '../knowledge/knowledge.ts';
import type { Found, Retrieval } from '../retrieval/passage.ts';
import { contentStems, wordsIn } from '../retrieval/tokens.ts';
import { type AfterAnswer, asShown, bearsPlainly, leastOfKind } from './after-answer.ts';
import { heldByBoth } from './both-held.ts';
import { replacedWishes, withoutReplaced, wordsTakenBack } from './earlier-words.ts';
import { asRead } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { practiceNamed } from './intent.ts';
import type { RememberedTurn } from './memory.ts';
import { recordOf, sharesStem } from './one-meant.ts';
import { otherPerson, withoutPerson } from './other-person.ts';
import {
  goesOn,
  isMoreOf,
  ownStems,
  personIn,
  refused,
  topicOf,
  unwantedThing,
  wishesOfPerson,
  withTransport,
} from './same-case.ts';
import { questionsIn } from './several-questions.ts';
import { searchDepth } from './turn-ways.ts';

// No neighbourhood is called that, and it is not the village of before.
const inTown = /\bin(?:to)? (?:the )?(?:town|city)\b/i;
const mostOfPractice = 7;

/** The same need for somebody else: what they are replaces what the first was. */
export async function forSomebodyElse(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last, said, wishesIn, masked, search, write } = after;
  const somebody = otherPerson(said);
  // What guidance says for an adult and for a child is told apart by its own words.
  const isGuidance = last.refs.some((ref) => /^(?:training|escalation|practices)\b/.test(ref));
  if (somebody === undefined || isGuidance) return undefined;
  const kept = withoutReplaced(withoutPerson(topicOf(last.words)), wishesOfPerson(last.wishes), wishesIn);
  // What the first wished of days and ways is kept where it can be.
  const bare = withoutReplaced(kept, wishesIn(kept), wishesIn);
  for (const topic of new Set([kept, bare])) {
    const question = masked(`${topic}, ${asTold(somebody)}`);
    const all = await search(question, { limit: searchDepth * 2 });
    const results = all.results.filter(({ passage }) => passage.asset !== undefined);
    const found = held(after, { ...all, results, answerable: all.answerable && results.length > 0 });
    if (found.answerable) return write(question, found, []);
  }
  return undefined;
}

// Of a grown woman of whom the age is known no group for women is meant more than any other: her age tells.
const asTold = (somebody: string): string =>
  somebody.replace(/^a woman aged (?=\d)/, 'she is ').replace(/^a man aged (?=\d)/, 'he is ');

/** What goes on about the case before: what bears on the new words and, beside them, on what was asked. After a question that found nothing it may be the one before that. */
export async function inSameCase(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last, said, turn } = after;
  if (!goesOn(said) || namesAService(after) || questionsIn(turn.words).length > 1) return undefined;
  const forOther = await forSomebodyElse(after);
  if (forOther !== undefined) return forOther;
  const before = last.answered ? undefined : turn.memory.turns.findLast(({ answered }) => answered);
  return (before === undefined ? undefined : await besideTopic(after, before)) ?? besideTopic(after, last);
}

async function besideTopic(after: AfterAnswer, before: RememberedTurn): Promise<FoundAnswer | undefined> {
  const { turn, said, wishesIn, masked, search, write, withoutWishes } = after;
  const wishes = wishesIn(said);
  const unwanted = wishes.length > 0 ? undefined : unwantedThing(said);
  const own = unwanted === undefined ? ownStems(said, wishesIn) : [];
  const gone =
    unwanted !== undefined || wishes.some((id) => id.startsWith('not')) ? undefined : refused(asRead(turn.words));
  const asked = masked(withTransport(said));
  const person = personIn(before.words, wishesIn);
  const topic = topicOf(withoutReplaced(before.words, replacedBy(after, before), wishesIn));
  const isOfOther = gone === 'all' && (own.length > 0 || asked !== said);
  const question = masked(
    unwanted === undefined ? `${isOfOther ? person : topic}, ${asked}` : (wordsTakenBack(unwanted, topic) ?? topic),
  );
  const joined = meantHere(after, await search(question, { withoutWishes, limit: searchDepth * 2 }));
  const isAskedAlone = own.length > 0 || isOfOther;
  const alone = isAskedAlone ? meantHere(after, await search(asked, { limit: searchDepth * 2 })) : undefined;
  const narrowed = gone === undefined && unwanted === undefined ? tellingOf(after, own, joined) : undefined;
  const both = narrowed ?? (alone === undefined ? undefined : heldByBoth(alone, joined));
  // A statement of nothing but a wish, and what nothing bears on alone, are of what was asked.
  const isOfTopic = both === undefined && (wishes.length > 0 || gone !== undefined || unwanted !== undefined);
  const found = both ?? (isOfTopic ? joined : undefined);
  if (found === undefined) return undefined;
  const shown = gone === 'all' ? [...(before.seen ?? []), ...before.refs] : gone === undefined ? [] : [lead(before)];
  const results = found.results.filter(
    ({ passage }) => !shown.includes(passage.ref) && (unwanted === undefined || !sharesStem(passage.text, unwanted)),
  );
  const isAsFound = own.length > 0 && shown.length === 0;
  const isNarrowed = shown.length > 0 || unwanted !== undefined || wishes.some((id) => id.startsWith('not'));
  const left = isAsFound ? { ...found, results } : held(after, { ...found, results }, isNarrowed);
  // Whoever asks what else there is for it is told plainly that there is nothing.
  if (!left.answerable && !isOfOther) return undefined;
  // Another need, or another matter, is what the next message leans on; "something gentler" is still the first.
  const isOther = both !== undefined && !before.refs.includes(left.results[0]?.passage.ref ?? '');
  const isNew = isOther && gone === undefined && !isMoreOf(said);
  const remembered = isNew && person !== '' ? masked(`${asked}, ${person}`) : isNew ? asked : question;
  const written = await write(question, left, withoutWishes);
  return { ...written, question: remembered };
}

// Who wants a group wants no page. Where services are talked of and nobody tells of danger, a page for danger only shares a word.
function meantHere({ last, said, turn, isService }: AfterAnswer, found: Retrieval): Retrieval {
  const { level, categories } = turn.safety;
  if (asksForServices(said)) return { ...found, results: found.results.filter((one) => !isGuidance(one)) };
  if (!last.refs.some(isService) || level !== 'none' || categories.length > 0) return found;
  const isOfServices = found.ofGuidance !== undefined && found.ofGuidance < surelyGuidance;
  if (isOfServices) return { ...found, results: found.results.filter((one) => !isGuidance(one)) };
  return { ...found, results: found.results.filter(({ passage }) => passage.kind !== 'escalation') };
}

// "Something flat", after walks: of the kind that was shown, what says so in its record comes before anything else that does.
function tellingOf(after: AfterAnswer, own: readonly string[], joined: Retrieval): Retrieval | undefined {
  const kinds = kindsShown(after);
  const tells = ({ passage: { asset } }: Found): boolean => {
    if (asset?.categories.some((one) => kinds.has(one)) !== true) return false;
    const held = new Set(contentStems(recordOf(asset)));
    return own.every((stem) => held.has(stem));
  };
  const results = own.length === 0 ? [] : joined.results.filter(tells);
  return results.length === 0
    ? undefined
    : { ...joined, results: results.map(asShown), answerable: true, nearestMisses: [] };
}

function kindsShown({ knowledge, last }: AfterAnswer): ReadonlySet<string> {
  return new Set(
    knowledge()
      .assets.filter(({ id }) => last.refs.includes(id))
      .flatMap(({ categories }) => categories),
  );
}

// A service called by its whole name is a topic of its own.
function namesAService({ knowledge, said }: AfterAnswer): boolean {
  const text = ` ${wordsIn(said).join(' ')} `;
  return knowledge().assets.some(({ name }) => {
    const named = wordsIn(name.replace(/^the /i, ''));
    return named.length > 1 && text.includes(` ${named.join(' ')} `);
  });
}

/** "Pottery, Ferry Lane way": a few words that ask nothing, and alone find nothing, are added to what was asked. */
export async function addedToTopic(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last, said, isService, masked, search, write, withoutWishes } = after;
  if (said.split(/\s+/).length > mostAdded || asksSomething.test(said) || !last.refs.some(isService)) return undefined;
  const question = masked(`${topicOf(last.words)}, ${said}`);
  const found = held(after, await search(question, { withoutWishes, limit: searchDepth * 2 }));
  return found.answerable && found.results.some(({ passage }) => isService(passage.ref))
    ? write(question, found, withoutWishes)
    : undefined;
}
const mostAdded = 6;
const asksSomething =
  /\?|\b(?:what|whats|who|whos|how|when|where|why|which|is|are|do|does|can|could|should|will|i|we|my|our)\b/i;

/** The earlier wishes that the message says anew; "in town" stands for a place of before. */
export function replacedBy({ said, wishesIn }: AfterAnswer, before: RememberedTurn): readonly string[] {
  return replacedWishes(before.wishes, [...wishesIn(said), ...(inTown.test(said) ? ['place:town'] : [])]);
}

function lead({ focus, refs }: RememberedTurn): string | undefined {
  return focus ?? refs[0];
}

/** Where the topic was held before, what bears on it, or is of the kind that was shown, is no gap. `isNarrowed`: something of it was refused. */
export function held(after: AfterAnswer, found: Retrieval, isNarrowed = false): Retrieval {
  const kinds = kindsShown(after);
  const isOfKind = ({ passage, bears = 0 }: Found): boolean =>
    bears >= leastOfKind && passage.asset?.categories.some((one) => kinds.has(one)) === true;
  if (found.answerable && !isNarrowed) return found;
  const bearing = found.results.filter(({ bears = 0 }) => bears >= bearsPlainly);
  const isEnough = bearing.length > 0 && !isNarrowed;
  const results = isEnough
    ? bearing
    : found.results.filter((one) => bearing.includes(one) || isOfKind(one)).map(asShown);
  return { ...found, results, answerable: results.length > 0 };
}

/** "It's at Hill Street", after a question that each practice answers by its own record. */
export async function atPracticeNamed(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { knowledge, turn, last, said, masked, search, write } = after;
  const { practices } = knowledge();
  const named = practiceNamed(turn.words, practices);
  const left = named === undefined ? said : turn.words.toLowerCase().replace(named.said.toLowerCase(), ' ');
  // "And the champion?", after a fact of a practice, asks another of the same.
  const shown = named === undefined ? await practiceShown(after) : undefined;
  const practice = named?.practice ?? (shown !== undefined && asksForFact(shown, said) ? shown : undefined);
  const asked = named === undefined ? said : topicOf(last.words);
  if (practice === undefined || said.split(/\s+/).length > mostOfPractice) return undefined;
  if (named !== undefined && (contentStems(left).length > 0 || !asksForFact(practice, last.words))) return undefined;
  const question = masked(`${asked} at ${practice.name}`);
  const found = await search(question, { limit: searchDepth * 2 });
  const results = found.results.filter(({ passage }) => passage.practice?.name === practice.name);
  return results.length === 0 ? undefined : write(question, { ...found, results, answerable: true }, []);
}

async function practiceShown({ last, shownBefore }: AfterAnswer): Promise<Practice | undefined> {
  const ref = last.refs[0];
  if (ref === undefined || !ref.startsWith('practices')) return undefined;
  return (await shownBefore([ref])).results[0]?.passage.practice;
}
