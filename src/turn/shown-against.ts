// "She cant do steps", "hes 16", after groups were shown: how those stand with it is told before any others are.
import type { Answer } from '../answering/answer.ts';
import { within } from '../answering/answer-parts.ts';
import { assetFacts } from '../answering/asset-card.ts';
import { openedBy } from '../answering/by-model.ts';
import type { Asset } from '../knowledge/knowledge.ts';
import { fitOf } from '../retrieval/asset-fit.ts';
import { readQuestion } from '../retrieval/question/read-question.ts';
import type { ReadWish, WishDetail } from '../retrieval/question/wish.ts';
import type { AfterAnswer } from './after-answer.ts';
import type { FoundAnswer } from './found-answer.ts';

const mostWords = 14;
const mostShown = 3;
const tellsOfSomebody =
  /\b(?:s?he|they|s?hes|theyre|theyve|him|her|them|his|their)\b|^\W*(?:(?:but|and|no|ah|ok|oh)\b[, ]*)*(?:can'?t|cannot|uses?|needs|doesn'?t|won'?t|only|not able)\b/i;
const asksForOthers =
  /\b(?:any(?:thing|where|one|body)?|others?|else|another|something|summat|somewhere|which|ones?|instead|who|what|where|how|when|forget)\b|\?\s*$/i;

// What of a record tells how it stands with a wish.
const labelOf: Partial<Record<WishDetail['kind'], string>> = {
  days: 'When',
  'not-days': 'When',
  time: 'When',
  'not-time': 'When',
  cost: 'Cost',
  age: 'Who for',
  access: 'Access',
  language: 'Languages',
};

/** The answer with how what was shown before stands with what is told of somebody now, said first; the same answer where nothing of that kind is told. */
export function withShownHeld(after: AfterAnswer, found: FoundAnswer): FoundAnswer {
  const { knowledge, last, said, turn, isService } = after;
  const { assets, places, practices, holidays, service } = knowledge();
  if (said.trim().split(/\s+/).length > mostWords || !tellsOfSomebody.test(said) || asksForOthers.test(said))
    return found;
  const facts = { places, practices, holidays, timeZone: service.timeZone };
  const wishes = readQuestion(said, facts, turn.now).wishes.filter(
    ({ id, detail }) => labelOf[detail.kind] !== undefined && !last.wishes.includes(id),
  );
  const refs = (last.focus === undefined ? last.refs : [last.focus]).filter(isService).slice(0, mostShown);
  const shown = refs.flatMap((ref) => assets.filter(({ id }) => id === ref));
  const lines = shown.flatMap((asset) => wishes.flatMap((wish) => lineOf(asset, wish, wishes)).slice(0, 1));
  const [first, ...rest] = lines;
  if (first === undefined || !within(first)) return found;
  return { ...found, answer: opened(found.answer, first, rest) };
}

function lineOf(asset: Asset, wish: ReadWish, wishes: readonly ReadWish[]): readonly string[] {
  const fit = fitOf(asset, wish, wishes);
  const label = labelOf[wish.detail.kind];
  const value = assetFacts(asset).find((fact) => fact.label === label)?.value ?? '';
  if (fit.kind === 'breaks') return [`${asset.name}: ${stopped(fit.note)}`];
  return value === '' || /^not recorded/i.test(value)
    ? []
    : [`${asset.name}: ${label?.toLowerCase()}: ${stopped(value)}`];
}

const stopped = (text: string): string => `${text}${/[.!?]$/.test(text) ? '' : '.'}`;

// What the search found stands right behind it: "what I have" is one of those shown, or another.
function opened(answer: Answer, first: string, rest: readonly string[]): Answer {
  return openedBy(answer, first, [
    ...(rest.length === 0 ? [] : [{ kind: 'list' as const, title: 'Of those shown', items: rest }]),
    { kind: 'text', text: answer.firstLine },
    ...answer.blocks,
  ]);
}
