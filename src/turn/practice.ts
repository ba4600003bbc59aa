import type { SafeText } from '../privacy/safe-text.ts';
import type { TurnParts } from './turn-parts.ts';

/** Whether the words are a line in a practice conversation. A fault counts as real: nothing is kept from a human because a store failed. */
export async function isPractice(parts: Pick<TurnParts, 'listeners' | 'onFault'>, workerId: string, words: SafeText): Promise<boolean> {
  for (const listener of parts.listeners) {
    try {
      if ((await listener.isPlaying?.(workerId, words)) === true) return true;
    } catch (error) {
      parts.onFault('listener', error);
    }
  }
  return false;
}
