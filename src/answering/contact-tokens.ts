// `[contact:ID]` in the organisation's texts stands for a contact, so that a number is written in one place only.
import type { Contact } from '../knowledge/knowledge.ts';
import type { ServiceClock } from '../knowledge/opening-hours.ts';
import { contactLine, shutNote } from './contact-line.ts';

const token = /\[contact:([\w-]+)\]/g;

/** Writes `[contact:ID]` as name and number from the registry; a hidden one as its name with "number not checked". */
export function renderContacts(
  text: string,
  contacts: readonly Contact[],
  today: string,
  clock?: ServiceClock,
): string {
  return text.replace(token, (_whole, id: string) => {
    const contact = contacts.find((one) => one.id === id);
    if (contact === undefined) return 'a contact that is not in the registry';
    const line = contactLine(contact, today);
    const shut = shutNote(contact, clock);
    return line === undefined
      ? `${contact.name} (number not checked)`
      : `${line.name} (${line.number}${shut === '' ? '' : `, ${shut}`})`;
  });
}
