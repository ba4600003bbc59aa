// How a contact of the registry is shown: its number character for character, its hours, and when somebody last checked it.
import { daysBetween } from '../knowledge/freshness.ts';
import type { Contact } from '../knowledge/knowledge.ts';

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

/** The line for one contact, or nothing where the registry keeps it hidden or holds no way to reach it. */
export function contactLine(contact: Contact, today: string): ContactLine | undefined {
  const number = contact.phone || (contact.sms === '' ? contact.url : `text ${contact.sms}`);
  if (!contact.enabled || number === '') return undefined;
  const hours = contact.hoursText === '' ? 'hours not recorded' : contact.hoursText;
  // 999 does not go out of date, and a caveat beside it costs a second that somebody may need.
  const note = contact.phone === '999' ? hours : `${hours}; ${checkedNote(contact, today)}`;
  return { name: contact.name, number, note };
}

/** A text with its `[contact:ID]` tokens said as name and number from the registry; a hidden or unknown one says that its number is not checked. */
export function withContacts(text: string, registry: readonly Contact[], today: string): string {
  return text.replace(/\(?\[contact:([\w-]+)\]\)?/g, (_token, id: string) => {
    const contact = registry.find((row) => row.id === id);
    if (contact === undefined) return 'a contact that is not in your registry';
    const line = contactLine(contact, today);
    return line === undefined ? `${contact.name} (number not checked)` : `${line.name} (${line.number}, ${line.note})`;
  });
}
