// The organisation's own sentences are quoted only if no sentence of ours would be cut for the same words.
import { screenText } from '../knowledge/screen-text.ts';
import { conductBreach } from './check-facts-conduct.ts';
import { isOrder } from './check-facts-orders.ts';

/** Whether a sentence of a document may be sent as it stands: it grades nobody, reassures nobody, gives the assistant no orders. */
export function isFitToSend(sentence: string): boolean {
  return (
    screenText(sentence).cut.length === 0 &&
    !isOrder(sentence) &&
    conductBreach(sentence, { question: '', abuse: false, quoting: true }) === undefined
  );
}
