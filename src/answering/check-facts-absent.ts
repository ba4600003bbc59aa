// What a sentence may not say is there or not needed against its source. What the source says is not there ("no lift", "no toilet on the ground floor") may not be said to be there.
import { isDenied, plainWords } from './negation.ts';

const absent =
  /\b(?:no|without(?: an?| any)?|has(?:n't| not)(?: got)?(?: an?| any)?)\s+(?:[a-z-]+\s+)?(lift|ramp|toilets?|parking|car park|loop|hearing loop|hoist|cr[eè]che|interpreter|steps?|stairs|bus|charge|fee|upper age|waiting list|wait)\b/gi;

/** Whether a sentence says of something that it is there which its source says is not. */
export function absentFault(sentence: string, source: string): string | undefined {
  const text = plainWords(sentence);
  for (const [, thing = ''] of source.matchAll(absent)) {
    const low = thing.toLowerCase();
    const there = new RegExp(
      `\\b(?:has|have|with|there is|there's|there are|got|offers?|a|an)\\s+(?:an? |the |its own |own )?(?:[a-z-]+ )?${low}\\b`,
      'i',
    );
    const found = there.exec(text);
    if (found === null || isDenied(text, found.index) || isDenied(text, found.index + found[0].length)) continue;
    // A source that has one elsewhere ("no lift upstairs; ramp and lift at the front") leaves it open.
    const mentions = source.toLowerCase().split(low).length - 1;
    const denials = [...source.matchAll(absent)].filter((one) => one[1]?.toLowerCase() === low).length;
    if (mentions === denials) return 'says that there is what the source says there is not';
  }
  return undefined;
}

const noConsent =
  /\b(?:consent|permission)\b[^.;]{0,20}(?:\bnot|n't|\bno longer)\b[^.;]{0,12}\b(?:needed|required|necessary)\b|\bno (?:need (?:for|to (?:get|ask for|seek)) )?(?:her |his |their )?(?:consent|permission)\b|\bwithout (?:her |his |their |asking for )?(?:consent|permission)\b/i;

/** Whether a sentence does without consent where no sentence of its source does. */
export function consentFault(sentence: string, source: string): string | undefined {
  const found = noConsent.exec(plainWords(sentence));
  if (found === null || isDenied(plainWords(sentence), found.index)) return undefined;
  const known = source
    .split(/\n|(?<=[.!?])\s+/)
    .some(
      (one) =>
        /\b(?:consent|permission|agree\w*)\b/i.test(one) && /\b(?:not|no|without|unless|only|even)\b|n't\b/i.test(one),
    );
  return known ? undefined : 'does without consent where the source does not';
}
