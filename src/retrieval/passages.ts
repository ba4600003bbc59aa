import type {
  Asset,
  Contact,
  Knowledge,
  KnowledgeDocument,
  Practice,
  Protocol,
  Section,
} from '../knowledge/knowledge.ts';
import { ownText } from '../knowledge/own-text.ts';
import type { Passage } from './passage.ts';

/** The words of a passage by how much they say about it. */
export interface PassageFields {
  readonly title: string;
  readonly keywords: string;
  readonly body: string;
  readonly extra: string;
}

/** A passage with the words it is found by; made once, when knowledge is read. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly fields: PassageFields;
  /** What is encoded: its heading or name first, then one or more short texts, since a long one blurs. */
  readonly views: readonly string[];
}

// A vector of more than about this many words says a little of everything and much of nothing.
const viewWords = 70;

function viewsOf(head: string, text: string): string[] {
  const plain = text
    .replace(/[*_#>|`]+/g, ' ')
    .replace(/\[contact:[\w-]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentences = plain.match(/[^.?!]+[.?!]*['")]*\s*/g) ?? [];
  const views: string[] = [];
  let view = '';
  for (const sentence of sentences) {
    if (view !== '' && `${view} ${sentence}`.split(' ').length > viewWords) {
      views.push(view);
      view = '';
    }
    view += sentence;
  }
  if (view.trim() !== '' || views.length === 0) views.push(view);
  return views.map((one) => `${head}. ${one}`.trim());
}

function sectionPassage(
  document: KnowledgeDocument,
  section: Section,
  protocol: Protocol | undefined,
  isLead: boolean,
): IndexedPassage {
  const headings = section.headingPath.length > 0 ? section.headingPath : [document.title];
  const heading = headings.at(-1) ?? document.title;
  const triggers = protocol === undefined ? '' : protocol.triggers.join('; ');
  const passage: Passage = {
    ref: section.ref,
    kind: document.kind,
    title: document.title,
    headingPath: section.headingPath,
    text: section.text,
    owner: document.owner,
    reviewBy: document.reviewBy,
    status: document.status,
    nation: document.nation,
    ...(section.page === undefined ? {} : { page: section.page }),
  };
  const head = heading === document.title ? heading : `${document.title}: ${heading}`;
  return {
    passage,
    fields: {
      title: headings.filter((one) => one !== document.title).join(' . '),
      keywords: isLead ? `${document.title} . ${triggers}` : document.title,
      body: section.text,
      extra: isLead ? (protocol?.categories.join(' ').replaceAll('_', ' ') ?? '') : triggers,
    },
    // Asked in the words of its heading, a section is found by that alone; with its text, the heading blurs.
    views: [heading, ...viewsOf(head, section.text)],
  };
}

function assetPassage(asset: Asset): IndexedPassage {
  return {
    passage: {
      ref: asset.id,
      kind: 'asset',
      title: asset.name,
      headingPath: [],
      text: asset.description,
      owner: asset.organisation,
      reviewBy: asset.lastVerified,
      status: 'unknown',
      nation: '',
      asset,
    },
    fields: {
      title: asset.name,
      keywords: asset.categories.join(' . '),
      body: [asset.description, asset.eligibility, asset.genderOrGroup].join(' . '),
      extra: [
        asset.organisation,
        asset.accessibility,
        asset.referralRoute,
        asset.capacityNote,
        asset.transport,
        asset.languages.join(' '),
        asset.schedule.text,
        asset.whatToBring,
        asset.cost.text,
      ].join(' . '),
    },
    views: [
      `${asset.name}. ${asset.categories.join(', ')}`,
      `${asset.name}. ${asset.categories.join(', ')}. ${asset.description}`.replace(/\s+/g, ' '),
    ],
  };
}

function practicePassage(practice: Practice, nation: string): IndexedPassage {
  const facts: readonly (readonly [string, string])[] = [
    ['Duty route', practice.dutyRoute],
    ['Safeguarding lead', practice.safeguardingLead],
    ['Champion', practice.champion],
    ['Rooms', practice.rooms],
    ['Recording system', practice.recordingSystem],
    ['Hours', practice.hours],
    ['Notes', practice.notes],
  ];
  const text = ownText(
    facts
      .filter(([, fact]) => fact !== '')
      .map(([label, fact]) => `${label}: ${fact}`)
      .join('\n'),
  );
  return {
    passage: {
      ref: `practices#${practice.slug}`,
      kind: 'practice',
      title: practice.name,
      headingPath: [],
      text,
      owner: '',
      reviewBy: undefined,
      status: 'unknown',
      nation,
      practice,
    },
    fields: {
      title: [practice.name, ...practice.aliases].join(' . '),
      keywords: `practice surgery duty doctor safeguarding lead champion room recording system hours`,
      body: text,
      extra: practice.neighbourhoods.join(' '),
    },
    views: [
      `${practice.name}: duty doctor, safeguarding lead, champion, rooms, recording system and hours of this practice`,
    ],
  };
}

function contactPassage(contact: Contact): IndexedPassage {
  const text = ownText([contact.purpose, contact.whoFor, contact.hoursText].filter((one) => one !== '').join('. '));
  return {
    passage: {
      ref: `contacts#${contact.id}`,
      kind: 'contact',
      title: contact.name,
      headingPath: [],
      text,
      owner: '',
      reviewBy: contact.verifiedOn,
      status: 'unknown',
      nation: contact.nation,
      contact,
    },
    fields: {
      title: contact.name,
      keywords: contact.purpose,
      body: `${contact.whoFor} . ${contact.notes}`,
      extra: 'number helpline telephone ring contact',
    },
    views: [`${contact.name}: ${contact.purpose}, for ${contact.whoFor}`],
  };
}

// Lists of sources name every topic and answer none.
const apparatus =
  /^(?:sources?|references?|further reading|sources and review|review|version history|document control)\b/i;

/** Everything that can be found: sections, services, practices, and the contacts that are switched on. */
export function passagesOf(knowledge: Knowledge): IndexedPassage[] {
  const protocols = new Map(knowledge.protocols.map((protocol) => [protocol.path, protocol]));
  const sections = knowledge.documents.flatMap((document) => {
    const kept = document.sections.filter(
      (section) => section.text.trim() !== '' && !apparatus.test(section.headingPath.at(-1) ?? ''),
    );
    return kept.map((section, at) => sectionPassage(document, section, protocols.get(document.path), at < 2));
  });
  return [
    ...sections,
    ...knowledge.assets.map(assetPassage),
    ...knowledge.practices.map((practice) => practicePassage(practice, knowledge.service.nation)),
    ...knowledge.contacts.filter((contact) => contact.enabled).map(contactPassage),
  ];
}
