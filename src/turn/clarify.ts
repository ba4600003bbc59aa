// The one question back, asked only where the words hold nothing to search by; whatever is said next is answered.
import { contentStems } from '../retrieval/tokens.ts';
import { words } from './fixed-replies.ts';
import { leansOnNothing, readFollowUp, turnMeant } from './follow-up.ts';
import type { Memory } from './memory.ts';
import { plainReply } from './reply.ts';
import type { Reply } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

const sayNothing = new Set(
  contentStems(
    'help helping support supporting services service groups group clubs club activities activity sessions session classes class courses course information info advice things referral refer signpost signposting resources contact contacts local community',
  ),
);
const mostWords = 7;
const mostChoices = 6;

/** Asks what is meant, at most once in a row; undefined where the words can be searched. */
export function clarify(
  parts: Pick<TurnParts, 'knowledge' | 'wishesIn'>,
  turn: TurnState,
): { readonly reply: Reply; readonly memory: Memory } | undefined {
  const { frame, memory, now } = turn;
  const isService = (ref: string): boolean => parts.knowledge().assets.some((asset) => asset.id === ref);
  const last = turnMeant(turn.words, memory, now, isService);
  if (leansOnNothing(turn.words, last))
    return { reply: plainReply(frame, 'status', words.whatBefore, [words.whatBeforeMore]), memory };
  // "Do I need a referral", asked of a service that was shown, says all that it needs to.
  const { kind } = readFollowUp(turn.words, last, isService);
  const isOfShown = kind === 'more' && last?.refs.some(isService) === true;
  if (kind === 'about' || kind === 'ring' || isOfShown) return undefined;
  if (memory.isAsking === true || !saysNothing(turn.words) || parts.wishesIn(turn.words, now).length > 0)
    return undefined;
  const choices = commonCategories(parts).map((category) => ({ title: category, text: `local groups: ${category}` }));
  if (choices.length < 2) return undefined;
  return {
    reply: plainReply(frame, 'status', words.whatKind, [words.whatKindMore], choices),
    memory: { ...memory, isAsking: true },
  };
}

function saysNothing(said: string): boolean {
  const stems = contentStems(said);
  const isWish = stems.length > 0 || /\b(some|any)(thing|where|one|body)\b/i.test(said);
  return said.trim().split(/\s+/).length <= mostWords && isWish && stems.every((stem) => sayNothing.has(stem));
}

/** What most of the running services are for, so that every button leads to several. */
function commonCategories(parts: Pick<TurnParts, 'knowledge'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { categories, status } of parts.knowledge().assets)
    if (status !== 'closed' && status !== 'paused')
      for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, mostChoices)
    .map(([category]) => category);
}
