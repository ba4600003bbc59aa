// "She cant do steps", "hes 16", after groups were shown: how those stand with it is told before any others are.
import type { Answer } from '../answering/answer.ts';
import { within } from '../answering/answer-parts.ts';
import { assetFacts, isRunning, stopped } from '../answering/asset-card.ts';
import { openedBy } from '../answering/by-model.ts';
import { freshness } from '../knowledge/freshness.ts';
import type { Asset } from '../knowledge/knowledge.ts';
import { fitOf } from '../retrieval/asset-fit.ts';
import { readQuestion } from '../retrieval/question/read-question.ts';
import type { ReadWish, WishDetail } from '../retrieval/question/wish.ts';
import type { AfterAnswer } from './after-answer.ts';
import type { FoundAnswer } from './found-answer.ts';
import { localDay } from './local-day.ts';
import { ownStems } from './same-case.ts';

const mostWords = 14;
const mostShown = 3;
const mostBeside = 2;
const tellsOfSomebody =
  /\b(?:s?he|they|s?hes|theyre|theyve|him|her|them|his|their)\b|^\W*(?:(?:but|and|no|ah|ok|oh)\b[, ]*)*(?:can'?t|cannot|uses?|needs|doesn'?t|won'?t|only|not able)\b/i;
// What is said of what somebody is not, or does not need.
const denies =
  /\b(?:not|never|no longer|isn'?t|aren'?t|doesn'?t need|don'?t need|doesn'?t use|don'?t use)\b(?! (?:on|in the|able|mon|tue|wed|thu|fri|sat|sun|morning|afternoon|evening))/i;
// What tells when somebody can come, or what they can pay.
const wants =
  /\b(?:can|cant|can'?t|cannot|could|only|free|works?|working|busy|wont|won'?t|needs?|wants?|has to|got to|afford)\b/i;
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
  const { knowledge, last, said, turn, isService, wishesIn } = after;
  const { assets, places, practices, holidays, service } = knowledge();
  const isTold = tellsOfSomebody.test(said) && !asksForOthers.test(said) && !denies.test(said);
  // Of danger nothing is weighed but the danger.
  const isCalm = turn.safety.level === 'none' && turn.safety.categories.length === 0;
  if (!isTold || !isCalm || said.trim().split(/\s+/).length > mostWords) return found;
  const facts = { places, practices, holidays, timeZone: service.timeZone };
  const others = ownStems(said, wishesIn).length;
  const wishes = readQuestion(said, facts, turn.now).wishes.filter(
    ({ id, detail: { kind } }) => !last.wishes.includes(id) && isMeant(kind, said, others),
  );
  const refs = (last.focus === undefined ? last.refs : [last.focus]).filter(isService).slice(0, mostShown);
  const shown = refs.flatMap((ref) => assets.filter((asset) => asset.id === ref && isRunning(asset)));
  const today = localDay(turn.now, service.timeZone);
  const lines = shown.flatMap((asset) => lineOf(asset, wishes, today));
  const [first, ...rest] = lines;
  if (first === undefined || !within(first)) return found;
  return { ...found, answer: opened(found.answer, first, rest) };
}

// "Her dad died on monday" tells of an event: a day, a price or an age is a wish where nothing else is told; beside what somebody can do or speaks a word or two may stand.
function isMeant(kind: WishDetail['kind'], said: string, others: number): boolean {
  if (kind === 'access' || kind === 'language') return others <= mostBeside;
  if (others > 0) return false;
  return kind === 'age' || kind === 'sex' || kind === 'only' || (labelOf[kind] !== undefined && wants.test(said));
}

// What stands against it, else its own words; what it does not say is said to be that, and what nobody has looked at lately likewise.
function lineOf(asset: Asset, wishes: readonly ReadWish[], today: string): readonly string[] {
  const fits = wishes.map((wish) => ({ wish, fit: fitOf(asset, wish, wishes) }));
  const ring = freshness(asset.lastVerified, today).kind === 'checked' ? '' : ' Ring first.';
  const broken = fits.flatMap(({ fit }) => (fit.kind === 'breaks' ? [fit.note] : []));
  if (broken.length > 0) return [`${asset.name}: ${stopped(broken.join('; '))}${ring}`];
  const told = fits.flatMap(({ wish, fit }) => {
    const label = labelOf[wish.detail.kind];
    const value = assetFacts(asset).find((fact) => fact.label === label)?.value ?? '';
    if (label === undefined || value === '' || /^not recorded/i.test(value)) return [];
    return [`${fit.kind === 'unknown' ? `${fit.note}; ` : ''}${label.toLowerCase()}: ${value}`];
  });
  return told.length === 0 ? [] : [`${asset.name}: ${stopped(told.join('; '))}${ring}`];
}

// What the search found stands right behind it: "what I have" is one of those shown, or another.
function opened(answer: Answer, first: string, rest: readonly string[]): Answer {
  return openedBy(answer, first, [
    ...(rest.length === 0 ? [] : [{ kind: 'list' as const, title: 'Of those shown', items: rest }]),
    { kind: 'text', text: answer.firstLine },
    ...answer.blocks,
  ]);
}
