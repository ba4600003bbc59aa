// What is asked of the guidance just quoted, and of what stands beside it.
import type { Found } from '../retrieval/passage.ts';
import { contentStems, isFunctionWord, wordsIn } from '../retrieval/tokens.ts';
import { type AfterAnswer, asShown, bearsPlainly, searchDepth } from './after-answer.ts';
import type { FoundAnswer } from './found-answer.ts';

const mostWordsOfAPage = 12;
const sayLittle = new Set(
  contentStems(
    'do does long have got need needs give get tell way first next thing much many time times day days week weeks',
  ),
);
/** The words of a message that a page may hold. */
export const sayingOf = (words: string): readonly string[] =>
  contentStems(words).filter((stem) => !sayLittle.has(stem));
// So few words of their own, with an "it" among them, are asked of the page.
const mostOfPointing = 1;
const pointsAtPage = /\b(?:it|that|this|them|those|these|one)\b/i;
const leastAlike = 3;

/** "Who agrees to it?", said of a page, means the page before it means any other. */
export async function fromPageMeant(after: AfterAnswer): Promise<FoundAnswer | undefined> {
  const { last, said, isService } = after;
  const asked = sayingOf(said);
  const isOfPage = pointsAtPage.test(said) && asked.length > 0 && asked.length <= mostOfPointing;
  return isOfPage && !last.refs.some(isService) ? fromPagesShown(after, asked) : undefined;
}

/** "How long have I got to give them a copy?" may stand on the page that was just shown or beside it, though alone it finds none. */
export async function fromPagesShown(
  { turn, last, said, masked, search, write, isService, withoutWishes }: AfterAnswer,
  asked: readonly string[],
): Promise<FoundAnswer | undefined> {
  if (turn.words.trim().split(/\s+/).length > mostWordsOfAPage) return undefined;
  const combined = await search(masked(`${last.words}, ${said}`), { withoutWishes, limit: searchDepth * 2 });
  // What came nearest was told as well, though it stands for no answer.
  const nearest = combined.results.find(({ bears = 0, passage }) => bears >= bearsPlainly && !isService(passage.ref));
  const shown = last.refs.length > 0 ? last.refs : nearest === undefined ? [] : [nearest.passage.ref];
  const pages = new Set(shown.filter((ref) => !isService(ref)).map(pageOf));
  const results = combined.results.filter(({ passage }) => {
    if (passage.kind !== 'training' && passage.kind !== 'escalation') return false;
    if (!pages.has(pageOf(passage.ref))) return false;
    const stems = new Set(contentStems(`${passage.headingPath.join(' ')} ${passage.text}`));
    // Words that say nothing alone ask for what stands beside the section that was shown, where its heading asks the same.
    if (asked.length > 0) return asked.some((stem) => stems.has(stem));
    return last.refs.includes(passage.ref)
      ? sharesRarer(passage.text, said)
      : asksTheSame(passage.headingPath.at(-1) ?? '', said);
  });
  if (results.length === 0) return undefined;
  // The section that was shown comes before its neighbours.
  const isShown = ({ passage }: Found): number => Number(last.refs.includes(passage.ref));
  const ordered = [...results].sort((a, b) => isShown(b) - isShown(a)).map(asShown);
  const found = await write(turn.words, { ...combined, results: ordered, answerable: true }, [], false);
  return found.answer.kind === 'gap' ? undefined : found;
}

// Small words count here: "when do I … again" is asked by both.
function asksTheSame(heading: string, said: string): boolean {
  const held = new Set(wordsIn(heading));
  const words = [...new Set(wordsIn(said))];
  const alike = words.filter((word) => held.has(word)).length;
  const isRarer = alike >= leastAlike || (alike > 1 && sharesRarer(heading, said));
  return isRarer && alike * 2 > words.length;
}

const sharesRarer = (text: string, said: string): boolean => {
  const held = new Set(wordsIn(text));
  return wordsIn(said).some(
    (word) => word.length > 2 && !isFunctionWord(word) && !sayLittleWords.has(word) && held.has(word),
  );
};
const sayLittleWords = new Set('many much again also more get give thing things one'.split(' '));

const pageOf = (ref: string): string => ref.replace(/#.*$/s, '');
