import { posix } from 'node:path';
import { daysBetween } from './freshness.ts';
import type { Contact, Finding, Knowledge, KnowledgeDocument, Protocol } from './knowledge.ts';

const telephone = /(?<![\d£/.-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)[1-9](?:[\s()-]?\d){8,9}(?!\d)|\b116\s?\d{3}\b/g;
const contactToken = /\[contact:\s*([^\]\s]+)\s*\]/g;

/** A telephone number's digits, with the country code written as 0. */
export function phoneDigits(text: string): string {
  return text.replace(/\+44\s?(?:\(0\))?/, '0').replace(/\D/g, '');
}

/** Every telephone number that the organisation's own tables know. */
export function knownPhones(knowledge: Omit<Knowledge, 'findings'>): ReadonlySet<string> {
  const texts = [
    ...knowledge.contacts.flatMap((contact) => [contact.phone, contact.sms, contact.notes, contact.purpose]),
    ...knowledge.people.map((person) => person.phone),
    ...Object.values(knowledge.service.raw),
    ...knowledge.rota.map((row) => row.notes),
    ...knowledge.practices.flatMap((practice) => Object.values(practice).filter((value) => typeof value === 'string')),
  ];
  const known = new Set(texts.flatMap((text) => [...text.matchAll(telephone)].map((match) => phoneDigits(match[0]))));
  for (const contact of knowledge.contacts)
    for (const number of [contact.phone, contact.sms]) known.add(phoneDigits(number));
  return known;
}

function textsOf(document: KnowledgeDocument, protocol: Protocol | undefined): readonly string[] {
  const own =
    protocol === undefined
      ? []
      : [
          protocol.firstLine,
          protocol.firstLineNow ?? '',
          ...protocol.doNow,
          ...protocol.doNot,
          ...protocol.say,
          protocol.consentNote ?? '',
          protocol.recordWhere ?? '',
          protocol.followUp ?? '',
          protocol.workerMayDecide ?? '',
          protocol.needsClinician ?? '',
        ];
  return [...document.sections.map((section) => section.text), ...own];
}

function headFindings(document: KnowledgeDocument, today: string): Finding[] {
  const say = (found: string, wanted: string): Finding => ({ severity: 'warning', file: document.path, found, wanted });
  const late = document.reviewBy === undefined ? 0 : daysBetween(document.reviewBy, today);
  return [
    ...(document.owner === '' ? [say('no owner', 'owner: who answers for this document')] : []),
    ...(document.reviewBy === undefined ? [say('no review date', 'review_by: a date such as 2027-05-31')] : []),
    ...(late > 0
      ? [say(`review was due on ${document.reviewBy}, ${late} days ago`, 'a review, and a new review_by')]
      : []),
  ];
}

function linkFindings(document: KnowledgeDocument, links: readonly string[], files: ReadonlySet<string>): Finding[] {
  const inside = links.filter(
    (link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(link) && link.trim() !== '' && !link.startsWith('contact:'),
  );
  return inside.flatMap((link): Finding[] => {
    const [path = ''] = decode(link).split(/[#?]/);
    const target = path.startsWith('/')
      ? path.slice(1)
      : posix.normalize(posix.join(posix.dirname(document.path), path));
    return path === '' || files.has(target)
      ? []
      : [
          {
            severity: 'warning',
            file: document.path,
            found: `a link to ${link}, which is not in the folder`,
            wanted: 'the path of a file that is there',
          },
        ];
  });
}

function decode(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

function unknownContacts(
  document: KnowledgeDocument,
  protocol: Protocol | undefined,
  contacts: ReadonlySet<string>,
): Finding[] {
  const named = [
    ...textsOf(document, protocol).flatMap((text) =>
      [...text.matchAll(contactToken)].map((match) => match[1] as string),
    ),
    ...(protocol?.whoToCall ?? []),
  ];
  return [...new Set(named)]
    .filter((id) => !contacts.has(id))
    .map((id) => ({
      severity: 'error',
      file: document.path,
      found: `contact ${id}, which the registry does not have`,
      wanted: 'the id of a row in contacts/contacts.csv',
    }));
}

function unknownNumbers(
  document: KnowledgeDocument,
  protocol: Protocol | undefined,
  known: ReadonlySet<string>,
): Finding[] {
  const numbers = textsOf(document, protocol).flatMap((text) =>
    [...text.matchAll(telephone)].map((match) => match[0].trim()),
  );
  return [...new Set(numbers)]
    .filter((number) => !known.has(phoneDigits(number)))
    .map((number) => ({
      severity: 'warning',
      file: document.path,
      found: `telephone number ${number}, which the contacts registry does not know`,
      wanted: 'a row in contacts/contacts.csv, or the number out: it is never given in an answer',
    }));
}

function protocolIds(protocols: readonly Protocol[]): Finding[] {
  const seen = new Map<string, string>();
  return protocols.flatMap((protocol): Finding[] => {
    const first = seen.get(protocol.id);
    seen.set(protocol.id, first ?? protocol.path);
    return first === undefined
      ? []
      : [
          {
            severity: 'error',
            file: protocol.path,
            found: `protocol id ${protocol.id}, which ${first} has`,
            wanted: 'an id of its own',
          },
        ];
  });
}

/** What the owner of a document should know of it: owner, review, links, contacts and numbers that nobody vouches for. */
export function checkDocuments(
  knowledge: Omit<Knowledge, 'findings'>,
  today: string,
  links: ReadonlyMap<string, readonly string[]>,
  files: ReadonlySet<string>,
): readonly Finding[] {
  const contacts = new Set(knowledge.contacts.map((contact: Contact) => contact.id));
  const phones = knownPhones(knowledge);
  const protocolOf = new Map(knowledge.protocols.map((protocol) => [protocol.path, protocol]));
  const found = knowledge.documents.flatMap((document) => {
    const protocol = protocolOf.get(document.path);
    return [
      ...headFindings(document, today),
      ...(document.kind === 'escalation' && protocol === undefined ? notAProtocol(document) : []),
      ...linkFindings(document, links.get(document.path) ?? [], files),
      ...unknownContacts(document, protocol, contacts),
      ...unknownNumbers(document, protocol, phones),
    ];
  });
  return [...found, ...protocolIds(knowledge.protocols)];
}

function notAProtocol(document: KnowledgeDocument): Finding[] {
  return [
    {
      severity: 'warning',
      file: document.path,
      found: 'an escalation document that is not a protocol: it is found and cited, never shown as the steps to take',
      wanted: 'a head (or a sidecar) with response_level and first_line',
    },
  ];
}
