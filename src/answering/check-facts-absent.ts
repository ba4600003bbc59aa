// What a sentence may not say is there or not needed against its source. What the source says is not there ("no lift", "no toilet on the ground floor") may not be said to be there.
import { readFacts, type Source } from './check-facts-source.ts';
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
  /\b(?:consent|permission)\b[^.;]{0,20}(?:\bnot|n't|\bno longer)\b[^.;]{0,12}\b(?:needed|required|necessary)\b|\bno (?:need (?:for|to (?:get|ask for|seek)) )?(?:her |his |their )?(?:consent|permission)\b|\bwithout (?:her |his |their |asking for )?(?:consent|permission)\b|\bwithout (?:needing |having |you |first |even )*(?:to )?ask(?:ing)? (?:her|him|them)\b|\b(?:even if|whether or not|although|though) (?:she|he|they)(?:(?:'s| is|'ve| has| have| does| do)(?:n't| not)|n't| not) (?:yet |actually )?agree[ds]?\b|\b(?:whether or not|whether) (?:she|he|they) (?:agrees?|consents?|wants? it|likes? it)(?: or not)?\b|\b(?:even if|although|though) (?:she|he|they) (?:says? no|refuses?|objects?)\b|\bagainst (?:her|his|their) (?:will|wish(?:es)?)\b/i;

// "Consent is not needed", whatever stands around it; "without asking him" may be said of other things.
const plainlyWaived = /^(?:consent|permission)\b/i;

const ofChildren =
  /\b(?:child(?:ren)?|under[- ]?1[68]s?|young people)\b (?:need|do|does|are|is|have|has)(?: not|n't)|^\s*for (?:a )?child(?:ren)?\b/i;
const speaksOfChildren = /\b(?:child(?:ren)?(?!'s services)|under[- ]?1[68]s?|young people)\b/i;

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
    .flatMap((one) => one.split(/^[a-z ]+: /.test(one) ? /[;,]/ : /;/))
    .some(
      (one) =>
        // What need not be asked of children has to be asked of others.
        (!ofChildren.test(one) || speaksOfChildren.test(sentence)) &&
        /\b(?:consent|permission|agree\w*)\b/i.test(one) &&
        /\b(?:not|no|without|unless|only|even)\b|n't\b/i.test(one) &&
        // "Never clear anything without their agreement" asks for it.
        !/\b(?:never|not|nothing|cannot|no \w+)\b[^.;]*\bwithout\b/i.test(one),
    );
  if (known) return undefined;
  return plainlyWaived.test(found[0])
    ? 'waives the consent that the source does not waive'
    : 'does without consent where the source does not';
}

const noWait =
  /\b(?:no|without (?:a|any)|hasn't (?:got )?(?:a|any)|isn't (?:a|any)|not (?:a|any)) (?:\w+ )?(?:wait(?:ing)?(?: list| time)?|queue)\b|\b(?:can|could|will|'ll) (?:be seen|start|begin|join|see (?:her|him|them)|have a place|get (?:her|him|them) in) (?:straight ?away|right away|at once|immediately|(?:the )?same day|tomorrow)\b/i;

const comesSoon =
  /\b(?:can|could|will|'ll) (?:\w+ )?(?:come|start|begin|visit|be (?:there|seen|with)|see (?:her|him|them)|take (?:her|him|them)|fit (?:her|him|them) in|have (?:her|him|them))\b[^.;,]{0,25}\b(today|tonight|tomorrow|this (?:week|morning|afternoon|evening)|next week)\b/i;

/** "They can come next week" where the record has a wait of six weeks. */
function isTooSoon(text: string, wait: string): boolean {
  const found = comesSoon.exec(text);
  if (found === null || isDenied(text, found.index) || /\?\s*$/.test(text)) return false;
  const weeks = [...readFacts(wait).figures.durations].map((one) =>
    one.endsWith('month') ? Number.parseInt(one, 10) * 4 : Number.parseInt(one, 10) / 10_080,
  );
  return weeks.length > 0 && Math.min(...weeks) >= (/next/i.test(found[1] ?? '') ? 3 : 1);
}

/** Whether a sentence says that nobody waits where the record gives a wait. */
export function waitFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind !== 'asset') return undefined;
  const wait = String(source.passage.fields?.['typical_wait'] ?? '');
  if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|weeks?|months?|days?)\b/i.test(wait))
    return undefined;
  const text = plainWords(sentence);
  if (isTooSoon(text, wait)) return 'sooner than the wait of the record';
  const found = noWait.exec(text);
  if (found === null || isDenied(text, found.index) || /\?\s*$/.test(text)) return undefined;
  // "Places in four days; lifts in three weeks; talks at once": of a wait in parts one may be none.
  if (/\b(?:no wait|none|straight|at once|same day|immediate\w*)\b/i.test(wait)) return undefined;
  return 'no wait where the record gives one';
}

const asYouLike =
  /\bpay(?:s|ing)? (?:what|as) (?:you|they|she|he|people) (?:can|feel|like|wish|afford|want)\b|\bby donation\b/i;

/** Whether a sentence leaves the price to whoever pays where the record gives one. */
export function freePriceFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const found = asYouLike.exec(text);
  if (found === null || isDenied(text, found.index) || source.figures.prices.size === 0) return undefined;
  return /\bpay(?:s|ing)? (?:what|as)\b|\bdonat\w+/i.test(source.all)
    ? undefined
    : 'a price that the source does not give';
}

const cures =
  /\b(?:stops?|prevents?|will (?:stop|prevent)) (?:people|adults|clients|patients|members|anyone|her|him|them|you)(?: from)? (?:\w+ing|ever)\b|\b(?:prevents?|cures?|heals?|ends?|reverses|eliminates|banishes|will (?:prevent|cure|end|heal)) (?:all |further |any |the |her |his |their |your )?(?:falls?|loneliness|isolation|pain|depression|anxiety|dementia|arthritis|stress|debts?|grief|insomnia|cravings|burn-?out)\b/i;

/** "The class stops people falling": no record of a service bears out what it will do for somebody. */
export function cureFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const found = cures.exec(text);
  if (source.passage.kind !== 'asset' || found === null || isDenied(text, found.index)) return undefined;
  const what = found[0].split(' ').at(-1)?.slice(0, 4) ?? '';
  return /\?\s*$|\b(?:hopes?|aims?|tries|try|helps?|may|might|could|whether|if)\b/i.test(text) ||
    new RegExp(`\\b(?:stop|prevent|cure|heal|end|revers|eliminat)\\w*[^.;\\n]{0,30}\\b${what}`, 'i').test(source.all)
    ? undefined
    : 'promises what no service can';
}
