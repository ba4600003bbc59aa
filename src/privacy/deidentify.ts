import { type Ruled, ruleOver } from './by-rule.ts';
import { type Kept, keptUnder } from './kept.ts';
import { maskedIn, merge, render } from './mask.ts';
import { readIdentifiers } from './reader/read-identifiers.ts';
import { type Reader, shippedReader } from './reader/reader.ts';
import type { Deidentified, Directory, Removed, SafeText } from './safe-text.ts';
import type { Span } from './span.ts';

export { placeholders } from './mask.ts';

// Masking one word can make the next plain ("[name], 93"); after a few looks nothing new is found.
const looks = 12;

/**
 * Words of a person with what identifies somebody masked, and where it stood in the text as typed.
 * Masks what it recognises; the organisation's own names and numbers stay. Masking its own result changes nothing.
 */
export function deidentify(text: string, directory: Directory, reader: Reader = shippedReader()): Deidentified {
  const kept = keptUnder(directory);
  let removed: readonly Removed[] = [];
  let masked = text;
  for (let look = 0; look < looks; look++) {
    const found = findIn(masked, kept, reader);
    if (found.length === 0) break;
    removed = merge(removed, found);
    masked = render(text, removed);
  }
  return { text: masked as SafeText, removed };
}

// What is sure by its shape is masked before the reader looks, and tells it where people are.
function findIn(text: string, kept: Kept, reader: Reader): readonly Span[] {
  const ruled: Ruled = ruleOver(text, maskedIn(text), kept);
  return ruled.sure.length > 0 ? ruled.sure : readIdentifiers(text, ruled, kept, reader);
}
