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

/** A passage with the words it is found by. Fields and views are put together whenever they are asked for: kept, they would hold every text twice more. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly fields: PassageFields;
  /** What is encoded: its heading or name first, then one or more short texts, since a long one blurs. */
  readonly views: readonly string[];
}

class WordedPassage<Record> implements IndexedPassage {
  readonly passage: Passage;
  private readonly record: Record;
  private readonly worded: Worded<Record>;
  constructor(passage: Passage, record: Record, worded: Worded<Record>) {
    this.passage = passage;
    this.record = record;
    this.worded = worded;
  }
  get fields(): PassageFields {
    return this.worded.fields(this.record, this.passage);
  }
  get views(): readonly string[] {
    return this.worded.views(this.record, this.passage);
  }
}

/** How the words of one kind of record are put together. */
interface Worded<Record> {
  fields(record: Record, passage: Passage): PassageFields;
  views(record: Record, passage: Passage): readonly string[];
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

interface SectionRecord {
  readonly protocol: Protocol | undefined;
  readonly isLead: boolean;
}

const headingsOf = ({ headingPath, title }: Passage) => (headingPath.length > 0 ? headingPath : [title]);

const sectionWords: Worded<SectionRecord> = {
  fields({ protocol, isLead }, passage) {
    const { title, text } = passage;
    const triggers = protocol === undefined ? '' : protocol.triggers.join('; ');
    return {
      title: headingsOf(passage)
        .filter((one) => one !== title)
        .join(' . '),
      keywords: isLead ? `${title} . ${triggers}` : title,
      body: text,
      extra: isLead ? (protocol?.categories.join(' ').replaceAll('_', ' ') ?? '') : triggers,
    };
  },
  views(_, passage) {
    const { title, text } = passage;
    const heading = headingsOf(passage).at(-1) ?? title;
    const head = heading === title ? heading : `${title}: ${heading}`;
    // Asked in the words of its heading, a section is found by that alone; with its text, the heading blurs.
    return [heading, ...viewsOf(head, text)];
  },
};

function sectionPassage(
  document: KnowledgeDocument,
  section: Section,
  protocol: Protocol | undefined,
  isLead: boolean,
): IndexedPassage {
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
  return new WordedPassage(passage, { protocol, isLead }, sectionWords);
}

const noHeadings: readonly string[] = [];

const assetWords: Worded<Asset> = {
  fields: (asset) => ({
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
  }),
  views: (asset) => [
    `${asset.name}. ${asset.categories.join(', ')}`,
    `${asset.name}. ${asset.categories.join(', ')}. ${asset.description}`.replace(/\s+/g, ' '),
  ],
};

function assetPassage(asset: Asset): IndexedPassage {
  const passage: Passage = {
    ref: asset.id,
    kind: 'asset',
    title: asset.name,
    headingPath: noHeadings,
    text: asset.description,
    owner: asset.organisation,
    reviewBy: asset.lastVerified,
    status: 'unknown',
    nation: '',
    asset,
  };
  return new WordedPassage(passage, asset, assetWords);
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
