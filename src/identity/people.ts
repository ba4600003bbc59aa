// Who is asking, and whose names belong to the organisation and so stay readable.
import type { Knowledge, Role, TeamMember } from '../knowledge/knowledge.ts';
import { nameClass } from '../privacy/names/lexicon.ts';
import type { Directory } from '../privacy/safe-text.ts';
import type { Person } from './person.ts';

/** The people of the service, as its knowledge says at this moment. */
export interface People {
  /** The person behind a channel's sender; somebody unknown is a link worker with no other role. */
  identify(sender: { readonly id: string; readonly name: string }): Person;
  /** A colleague by id. */
  find(id: string): TeamMember | undefined;
  withRole(role: Role): readonly TeamMember[];
  /** Names and contact points that masking leaves alone. */
  directory(): Directory;
}

/** People read from the current knowledge; the directory is made once per version of it. */
export function createPeople(current: () => Knowledge): People {
  let made: { readonly version: string; readonly directory: Directory } | undefined;
  const match = (id: string): TeamMember | undefined => {
    const wanted = id.toLowerCase();
    return current().people.find((person) =>
      [person.id, person.teamsUser, person.email].some((known) => known !== '' && known.toLowerCase() === wanted),
    );
  };
  return {
    identify(sender) {
      const known = match(sender.id);
      if (known === undefined) return { id: sender.id, name: sender.name, roles: ['worker'] };
      return { id: known.id, name: known.name, roles: known.roles };
    },
    find: match,
    withRole: (role) => current().people.filter((person) => person.roles.includes(role)),
    directory() {
      const knowledge = current();
      if (made?.version !== knowledge.version) made = { version: knowledge.version, directory: directoryOf(knowledge) };
      return made.directory;
    },
  };
}

/** Somebody with a session as they stand today: listed roles are those of the list at this moment, and an issuer's are added to them. Undefined for somebody who came by a link and is listed no more. */
export function personToday(person: Person, listed: Person | undefined, from: 'link' | 'issuer'): Person | undefined {
  if (from === 'link') return listed && { id: listed.id, name: listed.name, roles: listed.roles };
  const roles = [...new Set([...(listed?.roles ?? []), ...person.roles])];
  return { id: person.id, name: listed?.name ?? person.name, roles: roles.length === 0 ? ['worker'] : roles };
}

/** The organisation's own names: staff, practices and the people named in their rows, services, places, contacts. */
export function directoryOf(knowledge: Knowledge): Directory {
  const present = (values: readonly string[]): readonly string[] => [
    ...new Set(values.filter((value) => value.trim() !== '')),
  ];
  return {
    staff: present([
      ...knowledge.people.map((person) => person.name),
      ...knowledge.practices.flatMap((practice) =>
        [practice.safeguardingLead, practice.champion, practice.dutyRoute, practice.rooms].flatMap(namesIn),
      ),
    ]),
    practices: present(knowledge.practices.flatMap((practice) => [practice.name, ...practice.aliases])),
    services: present([
      ...knowledge.assets.flatMap((asset) => [asset.name, asset.organisation]),
      ...knowledge.contacts.map((contact) => contact.name),
      knowledge.service.serviceName,
      knowledge.service.hostName,
    ]),
    places: present([
      ...knowledge.places.map((place) => place.neighbourhood),
      ...knowledge.assets.map((asset) => asset.address),
      ...knowledge.assets.map((asset) => asset.neighbourhood),
    ]),
    contactPoints: present([
      ...knowledge.contacts.flatMap((contact) => [contact.phone, contact.sms, contact.url]),
      ...knowledge.assets.flatMap((asset) => [asset.phone, asset.email, asset.website, asset.postcode]),
      ...knowledge.people.flatMap((person) => [person.phone, person.email]),
      ...knowledge.practices.flatMap((practice) =>
        numbersIn([practice.dutyRoute, practice.safeguardingLead, practice.rooms, practice.notes].join(' ')),
      ),
      knowledge.service.dutyPhone,
    ]),
    words: present([
      ...knowledge.vocabulary.flatMap(({ says }) => smallWordsIn(says)),
      ...knowledge.documents.flatMap(({ sections }) => sections.flatMap(({ text }) => smallWordsIn(text))),
    ]),
  };
}

// Words in small letters that no list knows: nobody is written so in a document. Ordinary words and names are told by what stands around them.
function smallWordsIn(text: string): readonly string[] {
  return (text.match(/(?<![\p{L}\d.@_-])\p{Ll}[\p{Ll}-]{3,}(?![\p{L}\d@_-]|\.\p{L})/gu) ?? []).filter(
    (word) => isUnlisted(word) && !(word.endsWith('s') && /given/i.test(nameClass(word.slice(0, -1)))),
  );
}

const isUnlisted = (word: string): boolean => /^(?:unknown|rare)$/.test(nameClass(word));

// "Dr Meera Lund (adults), deputy Sister Jo Finch" holds two names: runs of two or three capitalised words.
function namesIn(text: string): readonly string[] {
  return text.match(/\b\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}/gu) ?? [];
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\b0\d[\d ]{7,}\d\b/g) ?? [];
}
