// What is asked of the guidance just quoted: by meaning and by words of the document it stands in, before anything else is searched.
import { isGuidance } from '../answering/answer-parts.ts';
import { openedBy } from '../answering/by-model.ts';
import { asksForServices } from '../answering/quoted-answer.ts';
import { nearestLine } from '../answering/quoted-guidance.ts';
import type { Found, Retrieval } from '../retrieval/passage.ts';
import { documentOf } from '../retrieval/rank.ts';
import { contentStems, wordsIn } from '../retrieval/tokens.ts';
import { type AfterAnswer, asShown, bearsPlainly } from './after-answer.ts';
import { heldByBoth } from './both-held.ts';
import { saidAnew } from './earlier-words.ts';
import { ofWork, ringAbout } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import type { RememberedTurn } from './memory.ts';
import { goesOn, topicOf } from './same-case.ts';
import { questionsIn } from './several-questions.ts';
import { searchDepth } from './turn-ways.ts';

const mostWords = 14;
// So much a section of the page bears on the words alone where it answers them, and so much of what the best elsewhere does: more, where that bears plainly.
const leastOnPage = 0.3;
// So unlikely guidance is asked for that a service is meant, whoever asks it.
const leastOfGuidance = 0.3;
const shareOfRival = { faint: 0.5, plain: 0.8 };
// Where nothing elsewhere bears plainly, what bears so much on the page is read for an answer, and else named as the nearest.
const leastNear = 0.04;
// Of two sections of a page that bear nearly alike both are quoted.
const shareOfFirst = 0.6;
const shareOfAbove = 0.8;
const mostPages = 3;
const shareOfNewest = 0.5;

const sayLittle = new Set(
  contentStems(
    'do does make long have got need needs give get tell way first next thing much many time times day days week weeks instead else other another well also too though',
  ),
);
const pointsAtPage = /\b(?:its?|that|this|them|those|these|one)\b|^\W*(?:and|so|then|but)\b/i;
/** A message after guidance: answered by the page that was quoted, else by other guidance that the topic before leads to; undefined where it may be a question of its own. */
export async function fromPage(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { turn, last, masked, search } = after;
  const said = askedIn(after.said);
  const isPointing = pointsAtPage.test(said) && tellingStems(said).length <= 1;
  const pages = pagesBefore(after);
  const isTooMuch = said.split(/\s+/).length > mostWords || questionsIn(turn.words).length > 1;
  if (pages.length === 0 || isTooMuch || asksForServices(said) || saidAnew(last.words, said) !== undefined)
    return undefined;
  const [found, all] = await Promise.all([
    search(masked(said), { within: pages, limit: searchDepth }),
    search(masked(said), { limit: searchDepth }),
  ]);
  if (!isPointing && (all.ofGuidance ?? 1) < leastOfGuidance) return undefined;
  // "Is it read" is asked of the section on the screen, where that tells of reading at all.
  const shown = found.results.find((one) => isPointing && last.refs.includes(one.passage.ref) && takesUp(said, one));
  const onPage = { ...found, results: leadBy(shown, newestFirst(found.results, pages[0], isPointing ? said : '')) };
  const isOfWork = ofWork.test(said);
  const rival = Math.max(0, ...elsewhere(all, pages, isOfWork));
  const [best] = onPage.results;
  // Where it cannot be said how much a section bears, the words alone tell.
  const bears = best?.bears ?? (takesUp(said, best) ? leastOnPage : 0);
  const leans = isPointing || goesOn(said) || isOfWork;
  const share = leans && rival < bearsPlainly ? shareOfRival.faint : shareOfRival.plain;
  if (shown !== undefined || (bears >= leastOnPage && bears >= rival * share)) return quoted(after, said, onPage);
  if (meansNoGuidance(said, all)) return undefined;
  // A page that came nearest to the question before is no page that the next one means.
  if (last.answered && leans && bears >= leastNear && (isPointing || rival < bearsPlainly))
    return takesUp(said, best) ? quoted(after, said, onPage) : perhaps(after, said, onPage);
  return leans && isOfWork ? otherGuidance(after, all) : undefined;
}

// Whom to ring, and what a contact, a practice or a service plainly answers, is no matter of guidance, whoever asks it.
function meansNoGuidance(said: string, { results: [first] }: Retrieval): boolean {
  if (ringAbout(said) !== undefined) return true;
  if (first === undefined || isGuidance(first)) return false;
  return first.passage.asset === undefined || (first.bears ?? 0) >= bearsPlainly;
}

const tellingStems = (said: string): readonly string[] => contentStems(said).filter((stem) => !sayLittle.has(stem));

/** Whether a section holds half of the words that were said, or is headed by nearly the same question. */
function takesUp(said: string, found: Found | undefined): boolean {
  const heading = found?.passage.headingPath.at(-1) ?? '';
  const telling = tellingStems(said);
  const isHeld = isHalf(
    telling.length > 0 ? telling : contentStems(said),
    contentStems(`${heading} ${found?.passage.text ?? ''}`),
  );
  return isHeld || isHalf(wordsIn(said), wordsIn(heading), pointsAtPage.test(said) ? leastAlike - 1 : leastAlike);
}
const leastAlike = 3;

function isHalf(asked: readonly string[], words: readonly string[], least = 1): boolean {
  const held = new Set(words);
  const alike = [...new Set(asked)].filter((word) => held.has(word)).length;
  return alike >= least && alike * 2 >= new Set(asked).size;
}

// "He has said no. what next" asks with its last sentence.
function askedIn(said: string): string {
  const asked = said.split(/[.!]\s+/).at(-1) ?? '';
  return contentStems(asked).length > 0 ? asked : said;
}

/** The documents that were quoted, by their paths: the last, and those before it while guidance was talked of. */
function pagesBefore({ last, turn }: AfterAnswer): readonly string[] {
  const before = turn.memory.turns.toReversed();
  const change = before.findIndex((one) => pagesOf(one).length === 0);
  const talked = change < 0 ? before : before.slice(0, change);
  return pagesOf(last).length === 0 ? [] : [...new Set([last, ...talked].flatMap(pagesOf))].slice(0, mostPages);
}

const pagesOf = ({ refs }: RememberedTurn): readonly string[] => [
  ...new Set(refs.filter((ref) => /^(?:training|escalation)\b/.test(ref)).map(documentOf)),
];

// The page that was quoted last comes before one of earlier, where it bears about as much, or takes up what is said by somebody who only points.
function newestFirst(results: readonly Found[], newest: string | undefined, pointed: string): readonly Found[] {
  const plain = results.filter(({ passage }) => passage.headingPath.at(-1) !== passage.title);
  const known = plain.length > 0 ? plain : results;
  const best = Math.max(0, ...known.map(({ bears = 0 }) => bears));
  const onNewest = known.filter(({ passage }) => documentOf(passage.ref) === newest);
  const meant = pointed === '' ? undefined : onNewest.find((one) => takesUp(pointed, one));
  return leadBy(meant ?? onNewest.find(({ bears = 0 }) => bears >= best * shareOfNewest), known);
}

const leadBy = (lead: Found | undefined, results: readonly Found[]): readonly Found[] =>
  lead === undefined ? results : [lead, ...results.filter((one) => one !== lead)];

// How much what stands elsewhere bears on the words; a practice or a contact only where it comes first.
function elsewhere({ results }: Retrieval, pages: readonly string[], isOfWork: boolean): readonly number[] {
  return results
    .filter(({ passage }) => !pages.includes(documentOf(passage.ref)) && !(isOfWork && passage.asset !== undefined))
    .map((one) => one.bears ?? Number(one === results[0] && !isGuidance(one)));
}

const whole = (onPage: Retrieval, results: readonly Found[]): Retrieval => ({
  ...onPage,
  results,
  answerable: true,
  wishes: [],
  nearestMisses: [],
});

async function quoted({ masked, write }: AfterAnswer, said: string, onPage: Retrieval): Promise<FoundAnswer> {
  const first = onPage.results[0]?.bears ?? 0;
  const isAlike = ({ bears }: Found): boolean =>
    bears !== undefined && bears >= first * shareOfFirst && bears <= first / shareOfAbove;
  const results = onPage.results.filter((one, at) => at === 0 || (at === 1 && isAlike(one)));
  // They are quoted in this order, whatever the search says of them.
  const scores = results.map(({ score }) => score).sort((a, b) => b - a);
  const inOrder = results.map((one, at) => asShown({ ...one, score: scores[at] ?? one.score }));
  return write(masked(said), whole(onPage, inOrder), [], false);
}

// What the writer finds no answer in is named as the nearest, and quoted; the page stays the one that is talked of.
async function perhaps({ masked, write }: AfterAnswer, said: string, onPage: Retrieval): Promise<FoundAnswer> {
  const [best] = onPage.results;
  const results = best === undefined ? [] : [{ ...best, bears: Math.max(leastOnPage, best.bears ?? 0) }];
  const read = await write(masked(said), whole(onPage, results), [], false);
  if (best === undefined || read.answer.blocks.some(({ kind }) => kind === 'quote'))
    return { ...read, answer: { ...read.answer, kind: 'answer' } };
  const { answer, ...found } = await write(masked(said), whole(onPage, [asShown(best)]), [], false);
  const line = nearestLine(best.passage.headingPath.at(-1) ?? best.passage.title);
  return { ...found, answer: openedBy(answer, line, answer.blocks), gaps: [masked(said)] };
}

// Guidance of another document: found by the words alone, and the more so where the topic before leads there too.
async function otherGuidance(
  { turn, last, said, masked, search, write }: AfterAnswer,
  all: Retrieval,
): Promise<FoundAnswer> {
  const joined = await search(masked(`${topicOf(last.words)}, ${said}`), { limit: searchDepth * 2 });
  const ofGuidance = (found: Retrieval): Retrieval => ({
    ...found,
    results: found.results.filter(({ passage }) => passage.asset === undefined),
    wishes: [],
    nearestMisses: [],
  });
  const alone = ofGuidance(all);
  return write(turn.words, heldByBoth(alone, ofGuidance(joined)) ?? { ...alone, answerable: false }, [], false);
}
