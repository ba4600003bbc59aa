// What a sentence may not say is there or not needed against its source. What the source says is not there ("no lift", "no toilet on the ground floor") may not be said to be there.
import type { Source } from './check-facts-source.ts';
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
    // "Check whether a toilet matters, as there isn't one" says that there is none.
    if (/\bwhether\b.*(?:n't|\b(?:not|no))\b/i.test(text)) continue;
    if (found === null || isDenied(text, found.index) || isDenied(text, found.index + found[0].length)) continue;
    // A source that has one elsewhere ("no lift upstairs; ramp and lift at the front") leaves it open.
    const mentions = source.toLowerCase().split(low).length - 1;
    const denials = [...source.matchAll(absent)].filter((one) => one[1]?.toLowerCase() === low).length;
    if (mentions === denials) return 'says that there is what the source says there is not';
  }
  return undefined;
}

const noConsent =
  /\b(?:consent|permission)\b[^.;]{0,20}(?:\bnot|n't|\bno longer)\b[^.;]{0,12}\b(?:needed|required|necessary)\b|\bno (?:need (?:for|to (?:get|ask for|seek)) )?(?:her |his |their )?(?:consent|permission)\b|\bwithout (?:her |his |their |asking for )?(?:consent|permission)\b|\bwithout (?:needing |having |you |first |even )*(?:to )?ask(?:ing)? (?:her|him|them)\b|\b(?:even if|whether or not|although|though) (?:she|he|they)(?:(?:'s| is|'ve| has| have| does| do)(?:n't| not)|n't| not) (?:yet |actually )?agree[ds]?\b|\b(?:whether or not|whether) (?:she|he|they) (?:agrees?|consents?|wants? it)(?: or not)?\b/i;

/** Whether a sentence does without consent where no sentence of its source does. */
export function consentFault(sentence: string, source: string): string | undefined {
  const found = noConsent.exec(plainWords(sentence));
  if (
    found === null ||
    (isDenied(plainWords(sentence), found.index) && !/^(?:even|whether|though|although)/i.test(found[0]))
  )
    return undefined;
  const known = source
    .split(/\n|(?<=[.!?])\s+/)
    // "Link worker only, with consent": the pieces of a column say each their own.
    .flatMap((one) => (/^[a-z ]+: /.test(one) ? one.split(/[;,]/) : [one]))
    .some(
      (one) =>
        /\b(?:consent|permission|agree\w*)\b/i.test(one) && /\b(?:not|no|without|unless|only|even)\b|n't\b/i.test(one),
    );
  return known ? undefined : 'does without consent where the source does not';
}

const noWait =
  /\b(?:no|without (?:a|any)|hasn't (?:got )?(?:a|any)|isn't (?:a|any)|not (?:a|any)) (?:\w+ )?(?:wait(?:ing)?(?: list| time)?|queue)\b|\b(?:can|could|will|'ll) (?:be seen|start|begin|join|see (?:her|him|them)|have a place|get (?:her|him|them) in) (?:straight ?away|right away|at once|immediately|(?:the )?same day|tomorrow)\b/i;

/** Whether a sentence says that nobody waits where the record gives a wait. */
export function waitFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind !== 'asset') return undefined;
  const wait = String(source.passage.fields?.['typical_wait'] ?? '');
  if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|weeks?|months?|days?)\b/i.test(wait))
    return undefined;
  const text = plainWords(sentence);
  const found = noWait.exec(text);
  if (found === null || isDenied(text, found.index) || /\?\s*$/.test(text)) return undefined;
  // "Places in four days; lifts in three weeks; talks at once": of a wait in parts one may be none.
  if (/\b(?:no wait|none|straight|at once|same day|immediate\w*)\b/i.test(wait)) return undefined;
  return 'no wait where the record gives one';
}
