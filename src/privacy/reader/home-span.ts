// How much of what the reader takes for a home is one: never a word of danger, and no half sentence before the number of the house.
import { dwellings, homes, weakDwellings } from '../home-words.ts';
import type { Span } from '../span.ts';

// Where these stand before the number, or where there is none, something happens: masked, nobody would hear of it.
const happening =
  /\b(?:overdos\w*|hang(?:s|ing|ed)?|hung|stab\w*|kni(?:fe|ves)|guns?|bleed\w*|blood|breath\w*|collaps\w*|unconscious|dead|die[sd]?|dying|kill\w*|suicid\w*|hit(?:s|ting)?|hurt\w*|cuts?|cutting|burn\w*|fire|poison\w*|tablets?|pills?|chok\w*|strangl\w*|rap(?:e|ed|ing)|abus\w*|threat\w*|weapons?|ropes?|jump\w*|drown\w*|attack\w*|punch\w*|beat(?:s|ing|en)?|scream\w*|naked|locked|missing|trapped|smash\w*|swallow\w*|insulin|fitting|seizures?)\b/gi;
const leadsIn = /^[\s,.:;-]*(?:(?:at|in|from|on|by|of|is|and|near|down|up)\b[\s,.:;-]*)*/i;
const mostBefore = 3;

/** The part of a span that may be somebody's home; undefined where none of it is. */
export function homeIn(text: string, span: Span): Span | undefined {
  const typed = text.slice(span.start, span.end);
  const figure = /\d/.exec(typed)?.index;
  const before = typed.slice(0, figure ?? typed.length);
  const last = [...before.matchAll(happening)].at(-1);
  if (last !== undefined && figure === undefined) return undefined;
  let from = last === undefined ? 0 : last.index + last[0].length;
  from += last === undefined ? 0 : (leadsIn.exec(typed.slice(from))?.[0].length ?? 0);
  if (figure !== undefined) {
    const words = [...typed.slice(from, figure).matchAll(/\S+/g)];
    const dwelling = words.findLast(([word]) => isDwelling(word));
    if (words.length > mostBefore) from = dwelling === undefined ? figure : from + dwelling.index;
  }
  return { ...span, start: span.start + from };
}

function isDwelling(typed: string): boolean {
  const word = typed.toLowerCase().replace(/[^\p{L}-]/gu, '');
  return dwellings.has(word) || weakDwellings.has(word) || homes.has(word);
}
