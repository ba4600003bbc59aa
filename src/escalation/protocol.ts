// Which protocol answers a message, and what of it stands on the card. Reads files that are already in memory: no index, no store, no model.
import { type ContactLine, contactLine, servesNation, withContacts } from '../answering/contact-line.ts';
import type { Contact, Protocol } from '../knowledge/knowledge.ts';
import type { ResponseLevel, SafetyReading } from '../safety/response-level.ts';
import { isOwnDistress } from './rota.ts';

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

/**
 * The protocols for a message, best first: their own triggers lead, then the categories of the safety reading.
 * For `now` the list ends with the general protocol when nothing else fits.
 */
export function chooseProtocols(
  words: string,
  reading: SafetyReading,
  protocols: readonly Protocol[],
): readonly Protocol[] {
  if (reading.level === 'none') return [];
  const said = stems(words);
  const someLead = protocols.some((protocol) => protocol.leadsFor.length > 0);
  const scored = protocols
    .map((protocol) => ({ protocol, score: fitOf(said, reading, protocol, someLead) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.protocol.id.localeCompare(b.protocol.id));
  const best = scored[0]?.score ?? 0;
  const chosen = scored.filter((candidate, place) => place === 0 || candidate.score >= best / 2).slice(0, 3);
  if (chosen.length > 0) return chosen.map((candidate) => candidate.protocol);
  const general = protocols.find((protocol) => protocol.id === 'general-now');
  return reading.level === 'now' && general !== undefined ? [general] : [];
}

/** The protocol of a practical crisis that the words name (no food, no bed, bailiffs): help within hours, though nobody is in danger. */
export function practicalProtocol(words: string, protocols: readonly Protocol[]): Protocol | undefined {
  const said = stems(words);
  const withinHours = protocols.filter(
    (protocol) => protocol.responseLevel === 'none' && (protocol.withinMinutes ?? Number.POSITIVE_INFINITY) <= 240,
  );
  return withinHours
    .map((protocol) => ({ protocol, score: triggerScore(said, protocol) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.protocol.id.localeCompare(b.protocol.id))[0]?.protocol;
}

/** One card from the chosen protocols; with none of them, the built-in words. Always opens with 999 or 111 at `now`. */
export function protocolCard(
  level: ResponseLevel,
  chosen: readonly Protocol[],
  registry: readonly Contact[],
  where: { readonly nation: string; readonly today: string },
): ProtocolCard {
  const lead = chosen[0];
  const say = (text: string): string => withContacts(text, registry, where.today);
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
  where: { readonly nation: string; readonly today: string },
): readonly ContactLine[] {
  const ids = new Set(chosen.flatMap((protocol) => protocol.whoToCall));
  const ordered = [...ids].sort((a, b) => Number(b === 'emergency') - Number(a === 'emergency'));
  const lines = ordered.flatMap((id) => {
    const contact = registry.find((row) => row.id === id);
    if (contact === undefined || !servesNation(contact, where.nation)) return [];
    return contactLine(contact, where.today) ?? [];
  });
  const needs999 = level === 'now' && !lines.some((line) => line.number === '999');
  return needs999 ? [emergency, ...lines] : lines;
}

function merge(first: readonly string[], more: readonly string[], most: number): readonly string[] {
  return [...new Set([...first, ...more])].slice(0, Math.max(most, first.length));
}

function fitOf(said: readonly string[], reading: SafetyReading, protocol: Protocol, someLead: boolean): number {
  if (isExcluded(said, protocol)) return 0;
  const shared = protocol.categories.filter((category) => reading.categories.some((read) => read === category)).length;
  const triggered = triggerScore(said, protocol);
  // A page for one narrow matter (forced marriage, radicalisation) is shown when its own words are said; a category alone leads to the page that leads for it.
  const leadsHere = protocol.leadsFor.some((category) => reading.categories.some((read) => read === category));
  if (triggered === 0 && someLead && !leadsHere) return 0;
  // A category that the reading names first says more than one it names in passing; of its protocols the one that leads for it is shown.
  const first = reading.categories[0] ?? '';
  const leads = (protocol.categories.includes(first) ? 0.5 : 0) + (protocol.leadsFor.includes(first) ? 0.5 : 0);
  // A worker's own distress, danger to a worker, and the same words about a client need different pages.
  const forWorker = protocol.categories.includes('worker_safety_or_wellbeing');
  const forDistress = protocol.tellWho === 'wellbeing';
  const wrongPerson =
    (reading.about === 'worker') !== forWorker
      ? 2
      : forWorker && forDistress !== isOwnDistress(reading.about, reading.categories)
        ? 0.75
        : 0;
  const sameLevel = protocol.responseLevel === reading.level ? 0.25 : 0;
  const score =
    triggered * 2 + shared + leads + sameLevel * Math.sign(triggered + shared) - (triggered > 0 ? 0 : wrongPerson);
  return triggered + shared === 0 ? 0 : Math.max(score, 0);
}

function isExcluded(said: readonly string[], protocol: Protocol): boolean {
  return protocol.notTriggers.some((phrase) => isSaid(said, stems(phrase)));
}

// The longest of a protocol's triggers that is said, in words; a longer phrase is a surer sign.
function triggerScore(said: readonly string[], protocol: Protocol): number {
  if (isExcluded(said, protocol)) return 0;
  return protocol.triggers
    .map(stems)
    .filter((phrase) => isSaid(said, phrase))
    .reduce((most, phrase) => Math.max(most, phrase.length), 0);
}

// Every word of a trigger must be said, in order, with at most two other words between neighbours.
function isSaid(said: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  for (let start = 0; start < said.length; start++) {
    let at = start;
    let matched = 0;
    while (matched < phrase.length) {
      const next = said.slice(at, at + (matched === 0 ? 1 : 3)).indexOf(phrase[matched] ?? '');
      if (next < 0) break;
      at += next + 1;
      matched++;
    }
    if (matched === phrase.length) return true;
  }
  return false;
}

const fillers = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'is',
  'are',
  'be',
  'and',
  'his',
  'her',
  'their',
  'my',
  'he',
  'she',
  'they',
  'them',
  'him',
  'in',
  'on',
  'at',
  'it',
]);

function stems(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !fillers.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(ings?|ies|ied|es|ed|s|y)$/, '') : word));
}
