// How a contact of the registry is shown: its number character for character, its hours, and when somebody last checked it.
import { daysBetween } from '../knowledge/freshness.ts';
import type { Contact } from '../knowledge/knowledge.ts';
import { openNow, type ServiceClock } from '../knowledge/opening-hours.ts';

/** A contact ready to be shown. `number` is the registry's own, or its text or web route where it has no telephone. */
export interface ContactLine {
  readonly name: string;
  readonly number: string;
  readonly note: string;
}

const checkedForDays = 180;

const nationsOf: Readonly<Record<string, readonly string[]>> = {
  UK: ['England', 'Wales', 'Scotland', 'Northern Ireland'],
  GB: ['England', 'Wales', 'Scotland'],
  'E&W': ['England', 'Wales'],
  'E,W,S': ['England', 'Wales', 'Scotland'],
  'E,W,NI': ['England', 'Wales', 'Northern Ireland'],
  NI: ['Northern Ireland'],
};

/** Whether a contact serves a nation; a contact with no nation serves all. */
export function servesNation(contact: Contact, nation: string): boolean {
  if (contact.nation === '') return true;
  return contact.nation === nation || (nationsOf[contact.nation]?.includes(nation) ?? false);
}

/** When a contact was last checked, said plainly: an unchecked or overdue number is still shown, and says so. */
export function checkedNote(contact: Contact, today: string): string {
  if (contact.verifiedOn === undefined) return 'not yet checked by your service';
  const age = daysBetween(contact.verifiedOn, today);
  return age > checkedForDays ? `check overdue, last checked ${contact.verifiedOn}` : `checked ${contact.verifiedOn}`;
}

/** Whether nobody answers a contact at this moment, by the hours of the registry; unread or unwritten hours never say so. */
export function isShut(contact: Contact, clock: ServiceClock | undefined): boolean {
  return clock !== undefined && openNow(contact.hoursText, clock).kind === 'shut';
}

/** "shut now, opens Monday 09:00"; nothing while somebody answers, or where that is not known. */
export function shutNote(contact: Contact, clock: ServiceClock | undefined): string {
  const open = clock === undefined ? undefined : openNow(contact.hoursText, clock);
  if (open?.kind !== 'shut') return '';
  return open.opens === undefined ? 'shut now' : `shut now, opens ${open.opens}`;
}

/** The line for one contact, or nothing where the registry keeps it hidden or holds no way to reach it. With a clock it says when it is shut. */
export function contactLine(contact: Contact, today: string, clock?: ServiceClock): ContactLine | undefined {
  const number = contact.phone || (contact.sms === '' ? contact.url : `text ${contact.sms}`);
  if (!contact.enabled || number === '') return undefined;
  const shut = shutNote(contact, clock);
  const written = contact.hoursText === '' ? 'hours not recorded' : contact.hoursText;
  const hours = shut === '' ? written : `${shut} (${written})`;
  // 999 does not go out of date, and a caveat beside it costs a second that somebody may need.
  const note = contact.phone === '999' ? hours : `${hours}; ${checkedNote(contact, today)}`;
  return { name: contact.name, number, note };
}

/** A text with its `[contact:ID]` tokens said as name and number from the registry; a hidden or unknown one says that its number is not checked. */
export function withContacts(text: string, registry: readonly Contact[], today: string, clock?: ServiceClock): string {
  return text.replace(/\(?\[contact:([\w-]+)\]\)?/g, (_token, id: string) => {
    const contact = registry.find((row) => row.id === id);
    if (contact === undefined) return 'a contact that is not in your registry';
    const line = contactLine(contact, today, clock);
    if (line === undefined) return `${contact.name} (number not checked)`;
    // In the middle of a sentence one of the two is enough.
    const shut = shutNote(contact, clock);
    return `${line.name} (${line.number}, ${shut === '' ? line.note : shut})`;
  });
}
