import type { SafeText } from '../privacy/safe-text.ts';
import type { Action } from './turn.ts';
import type { Heard, TurnParts } from './turn-parts.ts';

/** Whether the words are a line in a practice conversation. A fault counts as real: nothing is kept from a human because a store failed. */
export async function isPractice(
  parts: Pick<TurnParts, 'listeners' | 'onFault'>,
  workerId: string,
  words: SafeText,
): Promise<boolean> {
  for (const listener of parts.listeners) {
    try {
      if ((await listener.isPlaying?.(workerId, words)) === true) return true;
    } catch (error) {
      parts.onFault('listener', error);
    }
  }
  return false;
}

/** Lets the listeners know that danger was heard, once everybody who must hear has been told; gives the further buttons they offer. */
export async function besideDanger(
  parts: Pick<TurnParts, 'listeners' | 'onFault'>,
  heard: Heard,
): Promise<readonly Action[]> {
  const actions: Action[] = [];
  for (const listener of parts.listeners) {
    try {
      actions.push(...((await listener.besideDanger?.(heard)) ?? []));
    } catch (error) {
      parts.onFault('listener', error);
    }
  }
  return actions;
}
