// What of the chosen protocols stands on the card. Reads files that are already in memory: no index, no store, no model.
import { type ContactLine, contactLine, isShut, servesNation, withContacts } from '../answering/contact-line.ts';
import type { Contact, Protocol } from '../knowledge/knowledge.ts';
import type { ServiceClock } from '../knowledge/opening-hours.ts';
import type { ResponseLevel } from '../safety/response-level.ts';

/** What the worker is shown: one card even where several protocols bear on the message. */
export interface ProtocolCard {
  readonly firstLine: string;
  readonly title: string;
  readonly doNow: readonly string[];
  readonly doNot: readonly string[];
  readonly say: readonly string[];
  readonly numbers: readonly ContactLine[];
  readonly notes: readonly { readonly label: string; readonly text: string }[];
  /** The protocols it was taken from, the leading one first; empty for the built-in card. */
  readonly protocols: readonly Protocol[];
}

/** What opens every `now` reply when no file can be read. */
export const builtInFirstLine =
  'Act now, do not wait for me: ring 999 if a life may be in danger; otherwise 111 or the duty clinician.';

const longestFirstLine = 140;
const builtInSteps = [
  'Ring 999 and give the place first. If you cannot speak on a mobile, stay on the line and press 55 when asked.',
  'If you are in danger, get out first, then ring.',
  'Stay with the person, or on the line, if it is safe for you.',
  'Then tell your supervisor by voice, and keep ringing until a named person has it.',
];
const emergency: ContactLine = { name: 'Emergency services', number: '999', note: '24/7' };

/** Where and when a card is read. Without a clock nothing is said of what is open. */
export interface Where {
  readonly nation: string;
  readonly today: string;
  readonly clock?: ServiceClock;
}

/** One card from the chosen protocols; with none of them, the built-in words. Always opens with 999 or 111 at `now`. */
export function protocolCard(
  level: ResponseLevel,
  chosen: readonly Protocol[],
  registry: readonly Contact[],
  where: Where,
): ProtocolCard {
  const lead = chosen[0];
  const say = (text: string): string => withContacts(text, registry, where.today, where.clock);
  const numbers = numbersFor(level, chosen, registry, where);
  if (lead === undefined) {
    return {
      firstLine:
        level === 'now'
          ? builtInFirstLine
          : 'Tell your supervisor or the duty clinician today; if life may be in danger ring 999.',
      title: 'General steps',
      doNow: level === 'now' ? builtInSteps : builtInSteps.slice(3),
      doNot: ['Do not leave a message and count it as handed over.'],
      say: [],
      numbers,
      notes: [],
      protocols: [],
    };
  }
  const others = chosen.slice(1);
  const notes = [
    ['Consent', lead.consentNote],
    ['Record', lead.recordWhere],
    ['Afterwards', lead.followUp],
    ['You may decide', lead.workerMayDecide],
    ['Needs a clinician', lead.needsClinician],
  ] as const;
  return {
    firstLine: openingLine(level, lead, others),
    title: [lead.title, ...others.map((other) => other.title)].join('; '),
    doNow: merge(
      lead.doNow,
      others.flatMap((other) => other.doNow.slice(0, 2)),
      8,
    ).map(say),
    doNot: merge(
      lead.doNot,
      others.flatMap((other) => other.doNot.slice(0, 2)),
      6,
    ).map(say),
    say: merge(lead.say, [], 3).map(say),
    numbers,
    notes: notes.flatMap(([label, text]) =>
      text === undefined || text.length === 0 ? [] : [{ label, text: say(text) }],
    ),
    protocols: chosen,
  };
}

function openingLine(level: ResponseLevel, lead: Protocol, others: readonly Protocol[]): string {
  if (level !== 'now') return lead.firstLine;
  // Active danger opens with what to do and 999 or 111, before any helpline, whatever a local file says.
  const lines = [
    lead.responseLevel === 'now' ? lead.firstLine : lead.firstLineNow,
    ...others.map((other) => other.firstLineNow ?? (other.responseLevel === 'now' ? other.firstLine : undefined)),
  ];
  return (
    lines.find((line) => line !== undefined && /\b(999|111)\b/.test(line) && line.length < longestFirstLine) ??
    builtInFirstLine
  );
}

function numbersFor(
  level: ResponseLevel,
  chosen: readonly Protocol[],
  registry: readonly Contact[],
  where: Where,
): readonly ContactLine[] {
  const ids = new Set(chosen.flatMap((protocol) => protocol.whoToCall));
  const ordered = [...ids].sort((a, b) => Number(b === 'emergency') - Number(a === 'emergency'));
  const contacts = ordered.flatMap((id) => {
    const contact = registry.find((row) => row.id === id);
    return contact === undefined || !servesNation(contact, where.nation) ? [] : [contact];
  });
  const open = contacts.filter((contact) => !isShut(contact, where.clock));
  const shut = contacts.filter((contact) => isShut(contact, where.clock));
  // Who does not answer now is no help now; where there is time they come last and say when they open.
  const lines = [...open, ...(level === 'now' ? [] : shut)].flatMap(
    (contact) => contactLine(contact, where.today, where.clock) ?? [],
  );
  const needs999 = level === 'now' && !lines.some((line) => line.number === '999');
  return needs999 ? [emergency, ...lines] : lines;
}

function merge(first: readonly string[], more: readonly string[], most: number): readonly string[] {
  return [...new Set([...first, ...more])].slice(0, Math.max(most, first.length));
}
