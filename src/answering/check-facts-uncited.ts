// What may be said without a source because it claims nothing: a lead-in, an offer, a courtesy, the registry's own line, that nothing is recorded.
import { setsOf } from './check-facts-figures.ts';
import type { Given } from './check-facts-given.ts';
import { distinctWords, namedSources, placesOf } from './check-facts-services.ts';
import { readFacts } from './check-facts-source.ts';
import { caution, claims, courtesy, honestGap, isFraming, leadIn, offer } from './framing.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function hasFacts(text: string): boolean {
  const { figures, clock } = readFacts(text);
  return (
    figures.phones.some((one) => !/^(?:999|112)$/.test(one.number)) ||
    setsOf(figures).some((set) => set.size > 0) ||
    figures.dates.length > 0 ||
    clock.days.length > 0 ||
    clock.times.length > 0
  );
}

// "**Samaritans**: 116 123." is the registry's own line and needs no passage.
function isRegistryLine(text: string, given: Given): boolean {
  const named = given.contacts.filter((one) => text.toLowerCase().includes(one.name.toLowerCase()));
  if (named.length === 0) return false;
  const { figures } = readFacts(text);
  const rest = named.reduce(
    (left, one) => left.replace(new RegExp(escaped(one.name), 'gi'), ' ').replaceAll(one.number, ' '),
    text,
  );
  return !hasFacts(rest) && distinctWords(rest) <= 3 && figures.phones.length <= named.length;
}

/** Whether a sentence only leads to what follows it. */
export function isLeadIn(text: string, question: string): boolean {
  const words = text.split(/\s+/).length;
  if (/:\s*$/.test(text) && words <= 14 && (text.match(/\d+/g) ?? []).every((one) => question.includes(one)))
    return true;
  const short = words <= 14 && (/:\s*$/.test(text) || leadIn.test(text) || (words <= 6 && !/[.!?]$/.test(text)));
  return short && !hasFacts(text);
}

const advises =
  /^(?:why not|shall (?!i\b)|could|should|can|may|how about|what about|isn't|aren't|won't|don't|wouldn't|couldn't)\b/i;

/** "Children in the house?": a few words that ask the worker something. */
const isShortQuestion = (text: string): boolean =>
  /\?\s*$/.test(text) && text.trim().split(/\s+/).length <= 8 && !advises.test(text);

/** "The Landing could be a good port of call": a framing that names one service that runs. */
function framesService(text: string, given: Given): boolean {
  const [one, ...others] = namedSources(text, given.sources);
  if (one === undefined || others.length > 0 || one.standing !== 'open') return false;
  const [at, end] = placesOf(text, one, given.sources)[0] ?? [0, 0];
  return end > 0 && isFraming(`${text.slice(0, at).replace(/\bthe $/i, '')}This one${text.slice(end)}`);
}

// An offer claims nothing, whatever it offers.
const offersMore = /^(?:(?:do you )?want me to|would you like me to|shall i)\b[^.£]{0,90}\?$/i;

/** Whether a sentence may stand without a source. */
export function claimsNothing(text: string, given: Given): boolean {
  if (isRegistryLine(text, given)) return true;
  if (offersMore.test(text) && readFacts(text).figures.phones.length === 0) return true;
  if (!given.nameKnown(text)) return false;
  if (isLeadIn(text, given.question)) return true;
  if (caution.test(text) && !hasFacts(text.replace(/\b(?:111|now|today)\b/g, ''))) return true;
  if (hasFacts(text)) return false;
  return (
    (offer.test(text) && text.length < 160) ||
    (courtesy.test(text) && text.length < 110 && !claims.test(text)) ||
    isFraming(text) ||
    isShortQuestion(text) ||
    framesService(text, given) ||
    (honestGap.test(text) && text.length < 220)
  );
}
