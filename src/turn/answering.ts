// Searches and writes the answer, with the turn before it in mind. A failing index or model ends in a gap, never in silence.
import type { Answer } from '../answering/answer.ts';
import { firstLineLimit } from '../answering/answer-parts.ts';
import { namedThing, saidOf, thingOf } from '../answering/asked-thing.ts';
import { assetFacts } from '../answering/asset-card.ts';
import { type AskedFact, aboutThing, openNow, reaching, withFactsFirst } from '../answering/asset-question.ts';
import { openedBy } from '../answering/by-model.ts';
import { withoutMarks } from '../answering/check-facts-sentences.ts';
import { withNextDate } from '../answering/next-date.ts';
import { asksForServices } from '../answering/quoted-answer.ts';
import { asksNow } from '../answering/service-cards.ts';
import { answersTogether } from '../answering/several-answers.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval, SearchContext } from '../retrieval/passage.ts';
import { momentIn } from '../retrieval/question/calendar.ts';
import { documentOf } from '../retrieval/rank.ts';
import { spelledOut } from '../retrieval/spelled-out.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { isAtLeast } from '../safety/response-level.ts';
import { type AfterAnswer, asShown, bearsPlainly, searchDepth } from './after-answer.ts';
import { oneOfThose, whichOfThem } from './among-shown.ts';
import { heldByBoth } from './both-held.ts';
import { addedToTopic, atPracticeNamed, forSomebodyElse, held, inSameCase, replacedBy } from './case-goes-on.ts';
import { decided } from './decision.ts';
import { withoutSlips } from './fact-slips.ts';
import {
  anotherThing,
  asksHowToRecord,
  asksOfThem,
  asRead,
  besides,
  besidesFacts,
  besidesMore,
  type FollowUp,
  meansShown,
  onlyWished,
  ownThing,
  readFollowUp,
  replacedWishes,
  ringAbout,
  saidAnew,
  sameThing,
  takenBack,
  turnMeant,
  wishesOnly,
  withoutNo,
  withoutReplaced,
  wordsTakenBack,
} from './follow-up.ts';
import { type FoundAnswer, isUnchanged, sameAsBefore } from './found-answer.ts';
import { isPlaceOnly, placeOnly, type RememberedTurn } from './memory.ts';
import { nearestFirst, nearnessUnknown, nearTo, placeToBeNear } from './nearer.ts';
import { fromPage } from './page-shown.ts';
import { asWished, ownStems, topicOf } from './same-case.ts';
import { questionsIn } from './several-questions.ts';
import { teamAnswer } from './team-answers.ts';
import type { WordsListener } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

const mostOfTopic = 24;
const mostOfHelp = 2;
// What short forms found so surely is not looked for again in full words.
const surelyFound = 0.6;
// What stands further down bears too little on the question to be put first for being near.
const mostToOrder = 8;

const nothing: Retrieval = {
  answerable: false,
  confidence: 0,
  wishes: [],
  results: [],
  nearestMisses: [],
  searched: { asset: 0, escalation: 0, training: 0, practice: 0, contact: 0 },
  mode: 'keyword',
};

const rides = 'Getting there';

/**
 * Answers the turn's question. `again` searches the remembered question with other wishes; `matter` says what a matter of the work is about;
 * `services` is what local help a practical crisis wants beside its steps.
 */
export function createAnswering(
  parts: TurnParts,
): (
  turn: TurnState,
  again?: { readonly question: SafeText; readonly withoutWishes: readonly string[] },
  matter?: string,
  services?: readonly string[],
) => Promise<FoundAnswer> {
  const find: ReturnType<typeof createAnswering> = async (turn, again, matter, services = []) => {
    const isService = (ref: string): boolean => parts.knowledge().assets.some((asset) => asset.id === ref);
    const last = asFound(turnMeant(turn.words, turn.memory, turn.now, isService));
    const nameOf = (ref: string): string => parts.knowledge().assets.find((asset) => asset.id === ref)?.name ?? '';
    const wishesIn = (words: string): readonly string[] => parts.wishesIn(words, turn.now);
    const said = last === undefined ? turn.words : asWished(withoutNo(withoutSlips(asRead(turn.words))));
    const followUp: FollowUp = again === undefined ? followUpOf() : { kind: 'fresh' };
    const context = await contextOf(turn);
    const masked = (words: string): SafeText => deidentify(words, parts.people.directory()).text;
    const search = async (question: SafeText, more: Partial<SearchContext> = {}): Promise<Retrieval> => {
      try {
        const found = withoutUnasked(question, await parts.retriever.retrieve(question, { ...context, ...more }));
        const long = spelledOut(question, parts.knowledge().vocabulary);
        if (long === question || (found.answerable && found.confidence >= surelyFound)) return found;
        const spelled = withoutUnasked(long, await parts.retriever.retrieve(masked(long), { ...context, ...more }));
        return spelled.answerable && spelled.confidence > found.confidence ? spelled : found;
      } catch (error) {
        parts.onFault('retrieval', error);
        return nothing;
      }
    };
    const write = async (
      question: SafeText,
      retrieval: Retrieval,
      withoutWishes: readonly string[],
      // What is not the whole reply, or is not said in the end, is not shown while it is written.
      isStreamed = true,
    ): Promise<FoundAnswer> => {
      const answer = await parts.writeAnswer(question, retrieval, {
        practice: turn.practice,
        now: turn.now,
        reportedWrong: context.reportedWrong ?? new Map(),
        isUrgent: context.isUrgent === true,
        ...(turn.isNeededNow === true ? { isNeededNow: true } : {}),
        ...(turn.safety.categories.length > 0 ? { isOfDanger: true } : {}),
        ...(isStreamed && turn.onWords !== undefined ? { onSentence: growing(turn.onWords) } : {}),
      });
      const refs = shownIn(answer);
      return {
        question,
        answer,
        refs,
        seen: refs,
        wishes: retrieval.wishes.map((wish) => wish.id),
        withoutWishes,
        confidence: retrieval.confidence,
        gaps: answer.kind === 'gap' ? [question] : [],
      };
    };
    if (again !== undefined)
      return write(
        again.question,
        await search(again.question, { withoutWishes: again.withoutWishes }),
        again.withoutWishes,
      );
    if (services.length > 0) {
      const [found, help] = await Promise.all([fresh(), helpOf(services)]);
      if (help === undefined) return found;
      // What stands beside the steps is on the screen as well, and before the rest.
      const beside = shownIn(help);
      const refs = [...new Set([...beside, ...found.refs])];
      return { ...found, services: help, refs, foundBy: beside.map((ref) => ({ ref, words: masked(nameOf(ref)) })) };
    }
    if (last === undefined) return fresh();
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
    /** A fact of what was shown, said first. */
    const about = async (refs: readonly string[], asked: AskedFact): Promise<FoundAnswer> => {
      // What no record has a field for, and none happens to say, may be a new question about guidance.
      const unsaid = isSaidOf(refs, asked) ? undefined : asked.unlessSaid;
      if (unsaid === 'asked_anew') return fresh();
      const alone = unsaid === 'perhaps_guidance' ? await search(turn.words) : undefined;
      if (alone?.answerable === true && alone.results[0]?.passage.asset === undefined) return fresh();
      const combined = alone === undefined ? undefined : masked(`${last.words}, ${turn.words}`);
      const ride = asked.labels[0] === rides ? await rideThere(refs) : undefined;
      if (ride !== undefined) return ride;
      const isNow = asked === openNow && asksNow.test(turn.words);
      const found = await write(
        isNow ? masked(`${last.words}, open now`) : last.words,
        await shownBefore(refs, combined),
        withoutWishes,
        false,
      );
      const gone = isNow ? refs.filter((ref) => !found.refs.includes(ref)) : [];
      const shut = parts.knowledge().assets.flatMap((asset) => (gone.includes(asset.id) ? [asset.name] : []));
      const focus = refs.length === 1 ? refs[0] : last.focus;
      const answer = withFactsFirst(found.answer, asked, shut);
      return { ...still({ ...found, question: last.words, answer }, focus), isOfShown: true };
    };
    // How to get there, of which no record tells, is answered by what takes people there.
    const rideThere = async (refs: readonly string[]): Promise<FoundAnswer | undefined> => {
      const { assets } = parts.knowledge();
      if (assets.some(({ id, transport }) => refs.includes(id) && transport !== '')) return undefined;
      const question = masked(`transport, lifts ${onlyWished(said, wishesIn)}`);
      const found = await search(question);
      const results = found.results.filter(
        ({ passage, bears = 0 }) => passage.asset !== undefined && bears >= bearsPlainly,
      );
      return found.answerable && results.length > 0 ? write(question, { ...found, results }, []) : undefined;
    };
    // "Does he have to audition?", of which no page tells, may be said by a record that was shown.
    const fromRecordsShown = async (): Promise<FoundAnswer | undefined> => {
      const refs = (last.focus === undefined ? last.refs : [last.focus]).filter(isService);
      const thing = namedThing(turn.words);
      const asked = thing === undefined ? undefined : aboutThing(thing);
      if (asked === undefined || !isSaidOf(refs, asked)) return undefined;
      // Which of them says it is told first.
      const says = (ref: string): number => Number(isSaidOf([ref], asked));
      return about(
        [...refs].sort((a, b) => says(b) - says(a)),
        asked,
      );
    };
    /** What was found, the nearest to a place first; as it was, where nothing tells how near it is. */
    const nearer = async (where: string): Promise<FoundAnswer> => {
      const { assets, places } = parts.knowledge();
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
    };
    const after: AfterAnswer = {
      knowledge: parts.knowledge,
      turn,
      last,
      said,
      withoutWishes,
      isService,
      wishesIn,
      masked,
      search,
      write,
      shownBefore,
      foundBy,
      still,
    };
    const follow = async (): Promise<FoundAnswer> => {
      const isOfPage = followUp.kind === 'fresh' || followUp.kind === 'refine';
      const there = isOfPage ? ((await atPracticeNamed(after)) ?? (await fromPage(after))) : undefined;
      if (there !== undefined) return there;
      switch (followUp.kind) {
        case 'fresh': {
          const onSame = (await saidByShown()) ?? (await inSameCase(after));
          if (onSame !== undefined) return onSame;
          const found = await fresh();
          const isGap = found.answer.kind === 'gap';
          // What was shown is found again by the very word that is asked of it.
          const isShownAgain = found.refs.length > 0 && found.refs.every((ref) => last.refs.includes(ref));
          return (
            (isGap || isShownAgain ? await fromRecordsShown() : undefined) ??
            (isGap ? await addedToTopic(after) : undefined) ??
            found
          );
        }
        case 'drop': {
          const gone = wishesIn(turn.words);
          const dropped = [...sameThing(last.wishes, gone), ...takenBack(turn.words, last.wishes)];
          const without = [...new Set([...withoutWishes, ...dropped])];
          if (dropped.length > 0)
            return write(last.words, await search(last.words, { withoutWishes: without }), without);
          const left = wordsTakenBack(turn.words, last.words);
          if (left === undefined && gone.length === 0) return fresh();
          // What was never asked for is not asked for now: the same is shown again.
          const question = masked(left ?? last.words);
          return write(question, await search(question, { withoutWishes }), withoutWishes);
        }
        case 'refine': {
          // "Anything quiet" adds to what was asked; "something crafty" asks anew, where there is such a thing.
          const which = await whichOfThem(after);
          if (which !== undefined) return which;
          const where = placeToBeNear(said);
          if (where !== undefined && last.refs.some(isService)) return nearer(where);
          const thing = ownThing(said);
          const isThing = thing !== undefined && wishesIn(thing).length === 0;
          const isGroup = !last.refs.some(isService) && asksForServices(said);
          if ((isThing || isGroup) && (await search(turn.words)).answerable) return fresh();
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
          const replaced = replacedBy(after, last);
          const kept = topicOf(withoutReplaced(last.words, replaced, wishesIn));
          const question = masked(anew ?? `${kept}, ${said}`);
          const without = withoutWishes.filter((id) => !wishesIn(said).includes(id));
          const searched = await search(question, { withoutWishes: without });
          // What is named besides, and nothing holds, is missing.
          const isOfTopic = ownStems(said, wishesIn).length === 0;
          const found = await write(question, isOfTopic ? held(after, searched) : searched, without);
          const beside = besides(said);
          if (beside !== undefined && isUnchanged(found, last) && wishesIn(beside).length === 0) {
            const alone = await search(masked(beside));
            if (alone.answerable) return write(masked(beside), alone, [], false);
          }
          return last.refs.some(isService) && isUnchanged(found, last)
            ? { ...found, answer: { ...found.answer, firstLine: sameAsBefore } }
            : found;
        }
        case 'more': {
          // "Any other pottery" names what there is to be more of.
          const other = ownStems(said, wishesIn).length > 0 ? await inSameCase(after) : undefined;
          if (other !== undefined) return other;
          const seen = new Set([...(last.seen ?? []), ...last.refs]);
          // "More like this", said of one of them, means its kind and not the whole question again.
          const kind = parts
            .knowledge()
            .assets.find((asset) => asset.id === last.focus)
            ?.categories.join(', ');
          const question = kind === undefined || kind === '' ? last.words : masked(`${last.words}, ${kind}`);
          const added = besidesMore(said);
          const asBefore = await search(question, { withoutWishes, limit: searchDepth * 3 });
          // "More like this, by the canal": more of the kind, and by the canal.
          const all =
            (added === undefined
              ? undefined
              : heldByBoth(
                  await search(masked(added), { limit: searchDepth * 3 }),
                  await search(masked(`${question}, ${added}`), { withoutWishes, limit: searchDepth * 3 }),
                )) ?? asBefore;
          const services = last.refs.some(isService);
          const unseen = all.results
            .filter((one) => !seen.has(one.passage.ref) && (!services || isService(one.passage.ref)))
            .map(asShown);
          const found = await write(
            last.words,
            {
              ...all,
              answerable: all.answerable && unseen.length > 0,
              results: unseen,
              nearestMisses: all.nearestMisses.filter((one) => !seen.has(one.passage.ref)),
            },
            withoutWishes,
          );
          return { ...found, seen: [...seen, ...found.refs] };
        }
        case 'several':
          return still(await write(last.words, await shownBefore(followUp.refs), withoutWishes), undefined);
        case 'pick': {
          const question = foundBy(followUp.ref);
          const found = isPlaceOnly(followUp.ref)
            ? await partOf(question)
            : await write(question, await shownBefore([followUp.ref]), withoutWishes);
          return still({ ...found, question: last.words }, followUp.ref);
        }
        case 'beyond': {
          const found = await write(last.words, await shownBefore(last.refs), withoutWishes);
          return still({ ...found, answer: { ...found.answer, firstLine: howManyShown(last, nameOf) } }, last.focus);
        }
        case 'about':
          return about(followUp.refs, followUp.asked);
        case 'ring': {
          if (isPlaceOnly(followUp.ref)) return still(await partOf(foundBy(followUp.ref)), followUp.ref);
          const shown = await shownBefore([followUp.ref]);
          const found = await write(foundBy(followUp.ref), shown, withoutWishes, false);
          // A line that is rung has its own number.
          if (shown.results[0]?.passage.contact !== undefined) return still(found, followUp.ref);
          const answer = isService(followUp.ref)
            ? withFactsFirst(found.answer, reaching)
            : withDuty(found.answer, parts.onDuty());
          return still({ ...found, question: last.words, answer }, followUp.ref);
        }
      }
    };
    const followed = goingOn(await follow());
    // What finds nothing throws away nothing: "the first one" is the first of what still stands on the screen.
    const isNew = followUp.kind === 'fresh' && !meansShown(turn.words);
    return isNew || followed.refs.length > 0 || last.refs.length === 0
      ? followed
      : { ...still(followed, last.focus), foundBy: last.refs.map((ref) => ({ ref, words: foundBy(ref) })) };

    // What is asked next of the same page or service leans on the topic of both.
    function goingOn(found: FoundAnswer): FoundAnswer {
      const before = new Set(last?.refs.map(documentOf));
      const isOfSame = turn.words.endsWith(found.question) && found.refs.some((ref) => before.has(documentOf(ref)));
      const whole = isOfSame && last !== undefined ? masked(`${topicOf(last.words)}, ${turn.words}`) : undefined;
      return whole === undefined || whole.split(/\s+/).length > mostOfTopic ? found : { ...found, question: whole };
    }

    function isSaidOf(refs: readonly string[], { thing }: AskedFact): boolean {
      return (
        thing !== undefined &&
        parts
          .knowledge()
          .assets.some(
            (asset) => refs.includes(asset.id) && saidOf({ ...asset, facts: assetFacts(asset) }, thing).length > 0,
          )
      );
    }

    function followUpOf(): FollowUp {
      const meant = last === undefined ? undefined : oneOfThose(parts.knowledge(), turn, last, said);
      if (meant !== undefined) return meant;
      const read = readFollowUp(said, last, isService, nameOf);
      if (read.kind === 'about') return { ...read, asked: besideFact(read.refs, read.asked) };
      const adds = last?.refs.some(isService) === true && wishesOnly(said, wishesIn);
      return read.kind === 'fresh' && adds ? { kind: 'refine' } : read;
    }

    // "Do they pay for a cooker" names a thing beside the fact: where a record tells of it, that is asked.
    function besideFact(refs: readonly string[], asked: AskedFact): AskedFact {
      const isPlain = asked.thing !== undefined || asked.labels[0] === rides || / and /i.test(said);
      // What the service is called or is of is no thing beside it: "how much is the lunch".
      const shown = parts.knowledge().assets.filter(({ id }) => refs.includes(id));
      const own = new Set(
        contentStems(shown.map(({ name, categories }) => `${name} ${categories.join(' ')}`).join(' ')),
      );
      const thing = isPlain ? undefined : thingOf(besidesFacts(said).filter((stem) => !own.has(stem)));
      return thing !== undefined && isSaidOf(refs, aboutThing(thing)) ? aboutThing(thing) : asked;
    }

    /** What a yes or a no is asked of, where the record that was shown says it: that is meant before any other thing of that name. */
    async function saidByShown(): Promise<FoundAnswer | undefined> {
      return asksOfThem.test(said) ? fromRecordsShown() : undefined;
    }

    // A gift or a visit alone is answered by guidance: a service that shares a word with it is none.
    async function guidanceOn(meant: string): Promise<Retrieval> {
      // The worker's own words lead; the kind of matter is added only where they alone find nothing that bears on it.
      const own = await search(turn.words);
      const isFound = own.results.some((one) => one.passage.asset === undefined && (one.bears ?? 0) >= bearsPlainly);
      const found = isFound ? own : await search(masked(`${turn.words}. ${meant}`));
      const results = found.results.filter(({ passage }) => passage.asset === undefined);
      return { ...found, results, wishes: [], nearestMisses: [], answerable: found.answerable && results.length > 0 };
    }

    // Two of each kind of help that the protocol names, near where the worker is and open at this hour where there are any.
    async function helpOf(wanted: readonly string[]): Promise<Answer | undefined> {
      const found = await Promise.all(
        wanted.map(async (words) => {
          const question = masked(words);
          const all = await search(question);
          const results = all.results.filter(({ passage }) => passage.asset !== undefined).slice(0, mostOfHelp);
          return { question, answer: (await write(question, { ...all, results }, [], false)).answer };
        }),
      );
      const answered = found.filter(({ answer }) => answer.kind === 'answer');
      return answered.length === 0 ? undefined : answersTogether(answered);
    }

    // One question of several: who is on, what the log says or who decides needs no search.
    async function partOf(question: SafeText): Promise<FoundAnswer> {
      const own = await teamAnswer(parts, { ...turn, words: question });
      if (own === undefined) {
        const found = await write(question, await search(question), [], false);
        const answer = decided(question, found.answer, parts.knowledge().authority);
        return { ...found, answer, gaps: answer.kind === 'gap' ? [question] : [] };
      }
      const blocks = own.blocks.filter((block) => block.kind === 'text');
      const answer: Answer = {
        kind: 'answer',
        mode: 'quoted',
        firstLine: own.firstLine,
        blocks,
        citations: [],
        cut: [],
      };
      return { question, answer, refs: [], seen: [], wishes: [], withoutWishes: [], confidence: 1, gaps: [] };
    }

    // "Who do I ring about rent arrears" is answered by the service that is for them, its number first; what guidance alone is about stays with it.
    async function whomToRing(): Promise<FoundAnswer | undefined> {
      const about = ringAbout(turn.words);
      if (about === undefined || turn.safety.level !== 'none') return undefined;
      const question = masked(about);
      const found = await search(question);
      const results = found.results.filter(({ passage }) => passage.asset !== undefined && passage.asset.phone !== '');
      if (!found.answerable || results[0] === undefined || results[0] !== found.results[0]) return undefined;
      const written = await write(question, { ...found, results }, [], false);
      return written.answer.kind === 'gap'
        ? undefined
        : { ...written, answer: withFactsFirst(written.answer, reaching) };
    }

    async function fresh(): Promise<FoundAnswer> {
      const questions = questionsIn(turn.words).map(masked);
      if (questions.length < 2 && matter !== undefined) return write(turn.words, await guidanceOn(matter), []);
      if (questions.length < 2) return (await whomToRing()) ?? write(turn.words, await search(turn.words), []);
      // Each is answered by itself; words that stream in from several at once would only confuse.
      const found = await Promise.all(questions.map(partOf));
      const main =
        found.find((one) => one.refs.some(isService)) ?? found.find((one) => one.refs.length > 0) ?? found[0];
      if (main === undefined) return write(turn.words, await search(turn.words), []);
      const answer = answersTogether(found);
      const shown = shownIn(answer);
      const answers = found.map((one, place) => one.refs[0] ?? placeOnly(place));
      // Where several brought services, "the third one" is what leads the third answer; else the third service on the screen.
      const isOfEach = found.filter((one) => one.refs.some(isService)).length !== 1;
      return {
        ...main,
        answer,
        refs: isOfEach ? answers : shown,
        answers,
        foundBy: found.flatMap((one, place) =>
          [...one.refs, placeOnly(place)].map((ref) => ({ ref, words: one.question })),
        ),
        seen: shown,
        confidence: Math.min(...found.map((one) => one.confidence)),
        gaps: found.flatMap((one) => one.gaps),
      };
    }
  };

  return async (turn, ...how) => {
    const found = await find(turn, ...how);
    const knowledge = parts.knowledge();
    const now = momentIn(turn.now, knowledge.service.timeZone);
    return { ...found, answer: withNextDate(found.answer, turn.words, knowledge, now) };
  };

  async function contextOf(turn: TurnState): Promise<SearchContext> {
    const reportedWrong = await parts.records.reportedWrong().catch((error: unknown) => {
      parts.onFault('records', error);
      return new Map<string, string>();
    });
    return {
      now: turn.now,
      limit: searchDepth,
      reportedWrong,
      isUrgent: isAtLeast(turn.safety.level, 'today'),
      ...(turn.practice === undefined ? {} : { practice: turn.practice }),
    };
  }
}

// How the worker writes something up is told by guidance, whatever service shares a word with it.
function withoutUnasked(question: string, found: Retrieval): Retrieval {
  if (!asksHowToRecord(question)) return found;
  const results = found.results.filter(({ passage }) => passage.asset === undefined);
  return { ...found, results, answerable: found.answerable && results.length > 0 };
}

// After a question that found nothing, what still stands was found by the one before it.
function asFound(last: RememberedTurn | undefined): RememberedTurn | undefined {
  const words = last?.answered === false ? last.foundBy?.find(({ ref }) => ref === last.refs[0])?.words : undefined;
  return last === undefined || words === undefined ? last : { ...last, words };
}

function howManyShown({ refs, answers }: RememberedTurn, nameOf: (ref: string) => string): string {
  if (answers !== undefined) return `Only ${answers.length} answers were given.`;
  const count = refs.length === 1 ? 'Only one was shown' : `Only ${refs.length} were shown`;
  const line = `${count}: ${refs.map(nameOf).join(', ')}.`;
  return refs.every((ref) => nameOf(ref) !== '') && line.length <= firstLineLimit ? line : `${count}.`;
}

// "The second one" means the second on the screen: the services where there are any, also those that come nearest, else what was cited.
function shownIn(answer: Answer): readonly string[] {
  const services = answer.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []));
  return services.length > 0 ? services : answer.citations.map(({ ref }) => ref);
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

// The first sentence stands alone, as in the reply. Marks name sources that come with the whole.
function growing(onWords: WordsListener): (sentence: string) => void {
  let soFar = '';
  return (sentence) => {
    soFar = `${soFar}${soFar === '' ? '' : soFar.includes('\n') ? '\n' : '\n\n'}${withoutMarks(sentence)}`;
    onWords(soFar);
  };
}
