// Whether a message after an answer asks for guidance, and which section it means: on the pages that were quoted or elsewhere, beside the services on the screen or without any, before anything else is searched.
import { openedBy } from '../answering/by-model.ts';
import { asksForServices, sectionsOffered } from '../answering/quoted-answer.ts';
import { nearestLine } from '../answering/quoted-guidance.ts';
import type { Found, Retrieval } from '../retrieval/passage.ts';
import { documentOf } from '../retrieval/rank.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { isAtLeast } from '../safety/response-level.ts';
import { type AfterAnswer, asShown } from './after-answer.ts';
import { namesAnother } from './among-shown.ts';
import { saidAnew } from './earlier-words.ts';
import { type FollowUp, ringAbout } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { isFresh, type RememberedTurn } from './memory.ts';
import { wantsPlainly } from './message-wants.ts';
import { topicOf } from './same-case.ts';
import { sectionMeant } from './section-meant.ts';
import { type TalkedOf, weighedFor } from './section-numbers.ts';
import { questionsIn } from './several-questions.ts';
import { nothing, searchDepth } from './turn-ways.ts';

const mostWords = 14;
// So likely a section is meant that it is told as the answer; below that it is named as the nearest.
const plainlyMeant = 0.4;
// Below this no section is near enough to be named: one in seven such is right.
const leastNear = 0.2;
// So likely another is meant, beside the likeliest, that both are quoted (the second is right in one case of three, wherever the line is put between a quarter and a half), and that it stands under them as a button.
const shareOfFirst = 0.35;
const leastOffered = 0.05;
const leastElsewhere = 0.2;
const mostPages = 3;
const evenly = 0.5;
// "Something for a kite maker" looks for a group, whether there is one or not.
const seeks = /^\W*(?:(?:and|or|ok|so|then)\b[, ]*)*(?:something|summat|anything|owt|somewhere|anywhere|any|an?)\b/i;

/** A section that may be meant, and how likely it is. */
interface Likely {
  readonly found: Found;
  readonly likely: number;
}

/** What may be meant, the likeliest section first, and what the words alone found. */
interface LikelySections {
  readonly sections: readonly Likely[];
  readonly shown: number;
  readonly elsewhere: number;
  readonly searched: Retrieval;
}

/** A message after guidance: answered by the section that it most likely means, on the pages that were quoted or elsewhere; undefined where it may be no question of guidance. */
export async function fromPage(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last } = after;
  const said = askedIn(after.said);
  const pages = pagesBefore(after);
  if (pages.length === 0 || isTooMuch(after, said) || saidAnew(last.words, said) !== undefined) return undefined;
  const likely = await likelySections(after, said, pages, undefined);
  const { sections, elsewhere, searched } = likely;
  if (wantsPlainly(after.meaning?.wants, 'find') || looksForGroup(said, searched)) return undefined;
  const [best] = sections;
  const isPlain = best !== undefined && best.likely >= plainlyMeant;
  // Where no section is plainly meant, whatever else may be is looked for first.
  if (best === undefined || best.likely < leastNear || elsewhere > (isPlain ? best.likely : leastElsewhere))
    return undefined;
  return sectionTold(after, said, likely);
}

/** A message while services stand on the screen: a section of guidance, where that is likeliest, or `shown` where those are meant; undefined where it looks for something else. */
export async function besideServices(
  after: AfterAnswer,
  read: FollowUp['kind'],
): Promise<FoundAnswer | 'shown' | undefined> {
  const { turn, last, said, knowledge, wishesIn } = after;
  const assets = last.refs.flatMap((ref) => knowledge().assets.filter(({ id }) => id === ref));
  // Of danger the protocol is the answer, and what points at it means no group.
  const isOfDanger = last.isAlarm === true || isAtLeast(turn.safety.level, 'today');
  if (assets.length === 0 || isOfDanger || isTooMuch(after, said)) return undefined;
  const talked = turn.memory.turns.filter((one) => one.isAlarm !== true && isFresh(one, turn.now));
  const pages = [...new Set(talked.toReversed().flatMap(pagesOf))].slice(0, mostPages);
  const likely = await likelySections(after, said, pages, { assets, read, wishes: wishesIn(said).length });
  // Without an encoder nothing is known of what is meant.
  if (after.meaning === undefined || likely.searched.ofGuidance === undefined) return undefined;
  const { sections, shown, elsewhere, searched } = likely;
  const ofGuidance = sections.reduce((sum, one) => sum + one.likely, 0);
  // What only came nearest was no answer: another question is not asked of it.
  if (shown > Math.max(ofGuidance, elsewhere))
    return last.answered && !namesAnother(after, searched) ? 'shown' : undefined;
  const isGuidance = ofGuidance > Math.max(shown, elsewhere) && (sections[0]?.likely ?? 0) >= leastNear;
  return isGuidance ? sectionTold(after, said, likely) : undefined;
}

const looksForGroup = (said: string, { ofGuidance = 1 }: Retrieval): boolean =>
  seeks.test(said) && asksForServices(said) && ofGuidance < evenly;

function isTooMuch({ turn }: AfterAnswer, said: string): boolean {
  return said.split(/\s+/).length > mostWords || questionsIn(turn.words).length > 1 || ringAbout(said) !== undefined;
}

// Plainly meant it is told as the answer, else named as the nearest; what else may be meant stands under it.
async function sectionTold(
  after: AfterAnswer,
  said: string,
  { sections, searched }: LikelySections,
): Promise<FoundAnswer | undefined> {
  const [best, next] = sections;
  if (best === undefined) return undefined;
  const isPlain = best.likely >= plainlyMeant;
  const isEither = isPlain && next !== undefined && next.likely >= best.likely * shareOfFirst;
  const quotes = (isEither ? [best, next] : [best]).map(({ found }) => found);
  const read = await quoted(after, said, searched, quotes);
  const others = sections.slice(quotes.length).filter(({ likely }) => likely >= leastOffered);
  const blocks = [...read.answer.blocks, ...sectionsOffered(others.map(({ found }) => found))];
  if (isPlain) return { ...read, answer: { ...read.answer, blocks } };
  const { headingPath, title } = best.found.passage;
  return {
    ...read,
    answer: { ...openedBy(read.answer, nearestLine(headingPath.at(-1) ?? title), blocks), kind: 'gap' },
    gaps: [after.masked(said)],
  };
}

/** The sections that may be meant, the likeliest first. */
async function likelySections(
  { meaning, last, knowledge, masked, search }: AfterAnswer,
  said: string,
  pages: readonly string[],
  services: TalkedOf['services'] | undefined,
): Promise<LikelySections> {
  const [within, alone, joined] = await Promise.all([
    pages.length === 0 ? nothing : search(masked(said), { within: pages, limit: searchDepth }),
    search(masked(said), { limit: searchDepth * 2 }),
    search(masked(`${topicOf(last.words)}, ${said}`), { limit: searchDepth * 2 }),
  ]);
  const { documents } = knowledge();
  const isSection = new Set(documents.flatMap(({ sections }) => sections.map(({ ref }) => ref)));
  const shown = last.refs.find((ref) => isSection.has(ref));
  const talkedOf = { shown, pages, wants: meaning?.wants, ...(services === undefined ? {} : { services }) };
  const { found, message, sections } = weighedFor(said, { within, alone, joined }, talkedOf, documents);
  const meant = sectionMeant(message, sections);
  const likely = found.map((one, at) => ({ found: one, likely: meant.sections[at] ?? 0 }));
  return {
    sections: likely.sort((a, b) => b.likely - a.likely),
    shown: meant.shown,
    elsewhere: meant.elsewhere,
    searched: alone,
  };
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

// Quoted in this order, whatever the search says of them.
function quoted(
  { masked, write }: AfterAnswer,
  said: string,
  searched: Retrieval,
  quotes: readonly Found[],
): Promise<FoundAnswer> {
  const scores = quotes.map(({ score }) => score).sort((a, b) => b - a);
  const results = quotes.map((one, at) => asShown({ ...one, score: scores[at] ?? one.score }));
  return write(masked(said), { ...searched, results, answerable: true, wishes: [], nearestMisses: [] }, [], false);
}
