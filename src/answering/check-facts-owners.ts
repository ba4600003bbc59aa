// Whose number it is: a number to ring, an e-mail address, a link, a postcode or a house number that stands beside the name of a service or contact has to be that one's own, whatever else the cited records hold.
import { type GivenContact, isToldSo, places } from './check-facts-contacts.ts';
import { linkForm } from './check-facts-figures.ts';
import { placesOf } from './check-facts-services.ts';
import { readFacts, type Source } from './check-facts-source.ts';
import { plainWords } from './negation.ts';

/** A number, address or link where it stands in a text; `form` is what is compared. */
interface Spot {
  readonly form: string;
  readonly at: number;
  readonly end: number;
}

const email = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const link =
  /(?:https?:\/\/|www\.)[^\s<>()[\]"']+|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,10}\b(?:\/[^\s<>()[\]"']*)?/gi;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g;
const phone =
  /(?:\+44\s?(?:\(0\)\s?)?|\b0)\d[\d\s()-]{5,13}\d\b(?!\s*(?:am|pm)|[:.]\d)|\b116[ -]?\d{3}\b|\b18000\b|(?<=\b(?:text|sms|to|on)\s(?:\w+\s(?:to\s)?)?)\b\d{5,6}\b/gi;
const door = /\b\d{1,4}[a-z]?[ -]+(?:\p{Lu}[\p{L}'-]+ ){0,2}\p{Lu}[\p{L}'-]+\b/gu;
const street =
  /\b(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Way|Place|Square|Terrace|Row|Hill|Court|Yard|Crescent|Gardens|Grove|Walk|Park|Parade|Mews|Quay|Gate|Green|Broadway|Wharf|Rise|View|Buildings|Arcade|Market)$/;

/** All of them in a text, in order; an address inside another is taken once. */
function spotsOf(text: string): readonly Spot[] {
  const found: Spot[] = [];
  const take = (pattern: RegExp, form: (match: string) => string | undefined): void => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const own = form(match[0]);
      if (own !== undefined && !found.some((one) => match.index < one.end && end > one.at))
        found.push({ form: own, at: match.index, end });
    }
  };
  take(email, (one) => one.toLowerCase().replace(/[.']+$/, ''));
  take(link, (one) => (/^(?:e\.g|i\.e|a\.m|p\.m)/i.test(one) ? undefined : linkForm(one)));
  take(postcode, (one) => one.replace(/\s/g, '').toUpperCase());
  take(phone, (one) => one.replace(/\D/g, '').replace(/^440?/, '0'));
  take(door, (one) => (street.test(one) ? one.toLowerCase().replace(/[\s-]+/g, ' ') : undefined));
  return found.sort((a, b) => a.at - b.at);
}

/** A service or a contact, with where a text names it. */
interface Mention {
  readonly source?: Source;
  readonly contact?: GivenContact;
  readonly at: number;
  readonly end: number;
}

function mentionsOf(text: string, sources: readonly Source[], contacts: readonly GivenContact[]): readonly Mention[] {
  const lower = text.toLowerCase();
  const services = sources.flatMap((source) => {
    const keeper = plainWords(String(source.passage.fields?.['organisation'] ?? '')).toLowerCase();
    const kept = keeper === '' ? -1 : lower.indexOf(keeper);
    return [...placesOf(text, source, sources), ...(kept >= 0 ? [[kept, kept + keeper.length] as const] : [])].map(
      ([at, end]) => ({ source, at, end }),
    );
  });
  const lines = contacts.flatMap((contact) => {
    const whole = places(text, contact.name);
    const short = shortName(contact, sources, contacts);
    const at = whole.length > 0 || short === undefined ? -1 : lower.indexOf(short);
    return [
      ...whole.map((place) => ({ contact, at: place, end: place + contact.name.length })),
      ...(at >= 0 ? [{ contact, at, end: at + (short ?? '').length }] : []),
    ];
  });
  return [
    ...services,
    ...lines.filter((one) => !services.some((other) => one.at < other.end && one.end > other.at)),
  ].sort((a, b) => a.at - b.at);
}

/** "The duty desk" of the adult social care duty desk, where nothing else that is given is called so. */
function shortName(
  contact: GivenContact,
  sources: readonly Source[],
  contacts: readonly GivenContact[],
): string | undefined {
  const words = contact.name.toLowerCase().split(' ');
  const short = words.slice(-2).join(' ');
  const isOthers = (name: string): boolean => name.toLowerCase().includes(short);
  return words.length > 2 &&
    !contacts.some((one) => one !== contact && isOthers(one.name)) &&
    !sources.some((one) => isOthers(one.name))
    ? short
    : undefined;
}

const isAway =
  /^[^.;,]{0,40}?(?:\b(?:is|are)|'s|'re) (?:away|off|out|on leave|busy|unavailable|engaged|shut|closed|not (?:in|there|available))\b|^[^.;,]{0,40}?\b(?:does not|doesn't|do not|don't|cannot|can't) (?:answer|pick up|be reached|come to the phone)\b|^[^.;,]{0,40}?\b(?:isn't|aren't) (?:in|there|available)\b/i;

const formsBefore = new WeakMap<Source, ReadonlySet<string>>();
function formsOf(source: Source): ReadonlySet<string> {
  const before = formsBefore.get(source);
  if (before !== undefined) return before;
  const text = plainWords(source.all.replaceAll('\n', ' ; '));
  const made = new Set([
    ...spotsOf(text).map((one) => one.form),
    ...readFacts(source.all).figures.phones.map((one) => one.number),
  ]);
  formsBefore.set(source, made);
  return made;
}

const pieceEnd = /\n|(?<=[.!?])\s+/;
/** What leads from a number to the name behind it: "ring 01632 960000 for the Larder". */
const leadsOn =
  /^[\s,.:;()*"'-]*(?:for|to (?:reach|ring|get|book|join|speak (?:to|with))|is|gets you|reaches|belongs to|at|of|\()?\s*(?:the )?[*"'(]*$/i;

/** Makes ready to tell whose a number, address or link is. */
export function createOwnerCheck(
  sources: readonly Source[],
  contacts: readonly GivenContact[],
): (sentence: string, earlier: string) => string | undefined {
  /** Whether a service or contact has it, or some source gives it behind that name. */
  function belongs(spot: Spot, owner: Mention): boolean {
    if (owner.source !== undefined && holdsForm(owner.source, spot.form)) return true;
    if (owner.contact !== undefined && digitsOf(owner.contact.number) === digitsOf(spot.form)) return true;
    const name = nameOf(owner);
    return (
      contacts.some((one) => one.name.toLowerCase() === name.toLowerCase() && digitsOf(one.number) === spot.form) ||
      sources.some((source) =>
        source.all.split(pieceEnd).some((piece) => {
          const text = plainWords(piece);
          const own = spotsOf(text).find((one) => one.form === spot.form);
          if (own === undefined) return false;
          return standingAt(mentionsOf(text, sources, contacts), own.at).some((one) => nameOf(one) === name);
        }),
      )
    );
  }

  return (sentence, earlier) => {
    const text = plainWords(sentence);
    const known = spotsOf(text).filter(
      (spot) =>
        sources.some((one) => holdsForm(one, spot.form)) || contacts.some((one) => digitsOf(one.number) === spot.form),
    );
    if (known.length === 0) return undefined;
    // A name inside an address is the street's: "90 Lisnagarry Road".
    const named = mentionsOf(text, sources, contacts).filter(
      (one) => !known.some((spot) => one.at < spot.end && one.end > spot.at),
    );
    for (const spot of known) {
      const after = named.filter((one) => one.at >= spot.end);
      const next = after.filter((one) => one.at === after[0]?.at);
      if (leadsOn.test(text.slice(spot.end, next[0]?.at ?? spot.end)) && next.some((one) => belongs(spot, one)))
        continue;
      // "Get a code on 01632 960000, as the Larder is closed": a reason that follows speaks of another.
      const [reason] = after;
      if (
        reason !== undefined &&
        reason === named[0] &&
        (/\b(?:as|since|because|while|whereas|now that) (?:the )?$/i.test(text.slice(spot.end, reason.at)) ||
          // "Or 01632 960000 if Dr Moss is away" is somebody else's.
          (/\b(?:if|when|where|in case) (?:the |your |an? |(?:dr|mrs?|ms|miss) )?$/i.test(
            text.slice(spot.end, reason.at),
          ) &&
            isAway.test(text.slice(reason.at))))
      )
        continue;
      const owners = standingAt(
        named.length > 0 || earlier === '' ? named : mentionsOf(plainWords(earlier), sources, contacts),
        named.length > 0 ? spot.at : Number.POSITIVE_INFINITY,
      );
      if (
        owners.length > 0 &&
        !owners.some((one) => belongs(spot, one)) &&
        !sources.some((source) =>
          source.all
            .split(pieceEnd)
            .some(
              (piece) =>
                spotsOf(plainWords(piece)).some((one) => one.form === spot.form) && isToldSo(text, spot.at, piece),
            ),
        )
      )
        return 'a number, address or link of another service';
    }
    return undefined;
  };
}

const nameOf = (one: Mention): string => one.source?.name ?? one.contact?.name ?? '';

/** Who was named last before a place, else first behind it; several where one name stands for several records. */
function standingAt(named: readonly Mention[], place: number): readonly Mention[] {
  const at = named.filter((one) => one.at < place).at(-1)?.at ?? named[0]?.at;
  return named.filter((one) => one.at === at);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^44(?=\d{9,})/, '0');

function holdsForm(source: Source, form: string): boolean {
  const own = formsOf(source);
  return own.has(form) || [...own].some((one) => one.startsWith(`${form}/`) || one.endsWith(`@${form}`));
}
