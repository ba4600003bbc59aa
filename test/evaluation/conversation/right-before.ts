// The memory of a conversation in which every reply was right.
import type { SafeText } from '../../../src/privacy/safe-text.ts';
import type { RememberedTurn } from '../../../src/turn/memory.ts';
import type { MixedTurn } from './mixed-sets.ts';

/** What is remembered once the right reply to a message was given. */
export function withTurn(
  before: readonly RememberedTurn[],
  { say, want, of = [], shown }: MixedTurn,
  wishesIn: (words: string) => readonly string[],
  masked: (words: string) => SafeText,
  now: Date,
): readonly RememberedTurn[] {
  const last = before.at(-1);
  const at = now.toISOString();
  const words = masked(want === 'narrow' ? `${last?.words ?? ''}, ${say}` : say);
  if (want === 'talk' || want === 'team' || want === 'practice') return before;
  const meant = before.findLast(({ refs }) => refs.includes(of[0] ?? ''));
  const isOfShown = want === 'fact' || want === 'pick' || want === 'told';
  if (isOfShown && meant !== undefined)
    return [...before, { ...meant, at, focus: of.length === 1 ? of[0] : meant.focus }];
  const asked = want === 'more' && last !== undefined ? last.words : words;
  return [...before, { at, words: asked, refs: shown, wishes: wishesIn(asked), answered: shown.length > 0 }];
}
