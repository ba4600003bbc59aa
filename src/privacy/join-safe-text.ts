import type { SafeText } from './safe-text.ts';

/** Several masked texts as one: what was masked stays so when it is laid end to end. */
export function joinSafeText(texts: readonly SafeText[]): SafeText {
  return texts.join(' / ') as SafeText;
}
