// Plain ways of saying a wish that the readers of each kind do not know; only what none of them has read already.
import { accessPhrases } from './phrases-access.ts';
import { termsPhrases } from './phrases-terms.ts';
import { wayPhrases } from './phrases-way.ts';
import { whenPhrases } from './phrases-when.ts';
import { add, isDenied, type Reading } from './wish.ts';

const phrases = [...accessPhrases, ...whenPhrases, ...wayPhrases, ...termsPhrases];
// A phrase that holds a refusal is not turned round by it.
const refuses = /no|not|can'?t|won'?t|doesn/;

/** Reads what the tables of phrases know. */
export function readByPhrase(reading: Reading): void {
  for (const { wish, said, unless, read, weight = 0.2 } of phrases) {
    const match = said.exec(reading.text);
    if (match === null || unless?.test(reading.text) === true) continue;
    if (reading.wishes.some((one) => read.test(one.id))) continue;
    const isNeed = wish.detail.kind === 'access' && wish.id !== 'access:quiet';
    if (isNeed && isDenied(reading.text, match.index) && !refuses.test(match[0])) continue;
    add(reading, wish, match.index, match.index + match[0].length, weight);
  }
}
