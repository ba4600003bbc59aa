// A question that stands for itself: one, or several in a message, each answered by its own search.
import type { Answer } from '../answering/answer.ts';
import { reaching, withFactsFirst } from '../answering/asset-question.ts';
import { answersTogether } from '../answering/several-answers.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval } from '../retrieval/passage.ts';
import { documentOf } from '../retrieval/rank.ts';
import { asShown, bearsPlainly } from './after-answer.ts';
import { decided } from './decision.ts';
import { ringAbout } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { placeOnly } from './memory.ts';
import { questionsIn } from './several-questions.ts';
import { teamAnswer } from './team-answers.ts';
import { shownIn, type TurnWays } from './turn-ways.ts';

const mostOfHelp = 2;
// Below it guidance is the less likely to be asked for.
const evenly = 0.5;
// With an encoder nothing is known of guidance only where there is none; without one nothing is known at all.
const unread = ({ mode }: Retrieval): number => (mode === 'hybrid' ? 0 : 1);

/** Answers the words of the turn by themselves. `matter` says what a matter of the work is about. */
export async function freshAnswer(ways: TurnWays, matter?: string): Promise<FoundAnswer> {
  const { turn, masked, search, write, isService } = ways;
  const questions = questionsIn(turn.words).map(masked);
  if (questions.length < 2 && matter !== undefined) return write(turn.words, await guidanceOn(ways, matter), []);
  if (questions.length < 2) return (await whomToRing(ways)) ?? write(turn.words, await search(turn.words), []);
  // Each is answered by itself; words that stream in from several at once would only confuse.
  const found = await Promise.all(questions.map((one) => partOf(ways, one)));
  const main = found.find((one) => one.refs.some(isService)) ?? found.find((one) => one.refs.length > 0) ?? found[0];
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

// A gift or a visit alone is answered by guidance: a service that shares a word with it is none.
async function guidanceOn({ turn, masked, search }: TurnWays, meant: string): Promise<Retrieval> {
  // The worker's own words lead; the kind of matter is added only where they alone find nothing that bears on it.
  const own = await search(turn.words);
  const isFound = own.results.some((one) => one.passage.asset === undefined && (one.bears ?? 0) >= bearsPlainly);
  // "Landlord wants her out, advice in evenings": a cue that nobody else agrees with names no matter of the work, and a service is asked for in other words.
  const isNoMatter = turn.safety.level === 'supervision' && turn.safety.matter === undefined;
  const isForService = isNoMatter && own.answerable && (own.ofGuidance ?? unread(own)) < evenly;
  const [first] = own.results;
  if (isForService && first?.passage.asset !== undefined && (first.bears ?? 0) >= bearsPlainly) return own;
  const found = isFound ? own : await search(masked(`${turn.words}. ${meant}`));
  const results = found.results.filter(({ passage }) => passage.asset === undefined);
  return { ...found, results, wishes: [], nearestMisses: [], answerable: found.answerable && results.length > 0 };
}

/** Two of each kind of help that the protocol names, near where the worker is and open at this hour where there are any; undefined where there is none. */
export async function helpOf(
  { masked, search, write }: TurnWays,
  wanted: readonly string[],
): Promise<Answer | undefined> {
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

/** A section of guidance in its own words, found again by its heading. */
export async function sectionRead({ knowledge, masked, search, write }: TurnWays, ref: string): Promise<FoundAnswer> {
  const section = knowledge()
    .documents.flatMap(({ title, sections }) => sections.map((one) => ({ ...one, title })))
    .find((one) => one.ref === ref);
  const question = masked(`${section?.title ?? ''}, ${section?.headingPath.at(-1) ?? ''}`);
  const found = await search(question, { within: [documentOf(ref)], limit: mostOfPage });
  const results = found.results.filter(({ passage }) => passage.ref === ref).map(asShown);
  return write(
    question,
    { ...found, results, wishes: [], nearestMisses: [], answerable: results.length > 0 },
    [],
    false,
  );
}
const mostOfPage = 60;

/** One question of several: who is on, what the log says or who decides needs no search. */
export async function partOf({ parts, turn, search, write }: TurnWays, question: SafeText): Promise<FoundAnswer> {
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
async function whomToRing({ turn, masked, search, write }: TurnWays): Promise<FoundAnswer | undefined> {
  const about = ringAbout(turn.words);
  if (about === undefined || turn.safety.level !== 'none') return undefined;
  const question = masked(about);
  const found = await search(question);
  const results = found.results.filter(({ passage }) => passage.asset !== undefined && passage.asset.phone !== '');
  if (!found.answerable || results[0] === undefined || results[0] !== found.results[0]) return undefined;
  const written = await write(question, { ...found, results }, [], false);
  return written.answer.kind === 'gap' ? undefined : { ...written, answer: withFactsFirst(written.answer, reaching) };
}
