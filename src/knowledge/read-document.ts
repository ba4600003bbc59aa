import type { Block, ReadBlocks } from './block.ts';
import { decodeText } from './decode-text.ts';
import { type Head, headList, headText, parseFrontMatter, readHead } from './front-matter.ts';
import { headInText, withoutHeadLines } from './head-in-text.ts';
import type { DocumentKind, Finding, KnowledgeDocument, Protocol } from './knowledge.ts';
import { ownText } from './own-text.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import { isProtocolHead, readDocumentStatus, readProtocol, readReviewDate } from './read-protocol.ts';
import { type CutSentence, cutFinding, screenText } from './screen-text.ts';
import { splitSections } from './split-sections.ts';
import { Unreadable } from './unreadable.ts';

/** A document as it came from the folder; the sidecar is the text of `name.ext.yaml` beside it. */
export interface DocumentSource {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly sidecar?: string;
}

/** What one file gave: the document, its protocol where it is one, its head, links, and what is wrong with it. */
export interface ReadDocument {
  readonly document: KnowledgeDocument;
  readonly protocol: Protocol | undefined;
  readonly head: Head;
  readonly links: readonly string[];
  readonly findings: readonly Finding[];
}

interface Opened extends ReadBlocks {
  readonly head: Head;
  readonly source: string;
  readonly faults: readonly string[];
}

// Loaded with the first such file: a folder of Markdown starts without them.
const officeReaders: Readonly<Record<string, (bytes: Uint8Array) => Promise<ReadBlocks>>> = {
  docx: async (bytes) => (await import('./read-word.ts')).readWord(bytes),
  pdf: async (bytes) => (await import('./read-pdf.ts')).readPdf(bytes),
  pptx: async (bytes) => (await import('./read-powerpoint.ts')).readPowerpoint(bytes),
};

const nothingSaid = { head: {}, source: '', faults: [] };
const largestText = 1024 * 1024;

async function open(source: DocumentSource): Promise<Opened> {
  const extension = source.path.split('.').at(-1)?.toLowerCase() ?? '';
  const readOffice = officeReaders[extension];
  if (readOffice !== undefined) return { ...(await readOffice(source.bytes)), ...nothingSaid };
  if (source.bytes.length > largestText) {
    throw new Unreadable(
      `${Math.round(source.bytes.length / 1024 / 1024)} MB of text`,
      `at most ${largestText / 1024 / 1024} MB: part it into documents that somebody can keep up`,
    );
  }
  const { text, encoding } = decodeText(source.bytes);
  const { head, body, fault } = parseFrontMatter(text);
  const read =
    extension === 'html' || extension === 'htm'
      ? (await import('./read-html.ts')).readHtml(body)
      : extension === 'txt'
        ? readPlain(body)
        : readMarkdown(body);
  const faults = [
    ...(fault === undefined ? [] : [fault]),
    ...(encoding === 'utf-8' ? [] : [`text in ${encoding}, read as that`]),
  ];
  return { ...read, head, source: text, faults };
}

const isHeading = (block: Block) => block.kind === 'heading';

function titleOf(path: string, head: Head, read: ReadBlocks): string {
  const at = read.blocks.findIndex((block) => block.kind === 'heading');
  const heading = read.blocks[at];
  // A heading right above another, or alone at the top, is the name of the whole even where it is not marked as that.
  const isTop = at === 0 && (read.blocks[1]?.kind === 'heading' || read.blocks.findLastIndex(isHeading) === 0);
  const first =
    heading?.kind === 'heading' && (heading.depth === 1 || read.anchor !== 'heading' || isTop)
      ? heading.text
      : undefined;
  const name = (path.split('/').at(-1) ?? path)
    .replace(/\.[^.]+$/, '')
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return headText(head, 'title', 'name') || first || read.title || name.charAt(0).toUpperCase() + name.slice(1);
}

function screened(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly cut: readonly CutSentence[];
} {
  const cut: CutSentence[] = [];
  const kept = blocks.flatMap((block): Block[] => {
    const clean = screenText(block.text);
    cut.push(...clean.cut);
    // A heading keeps its place in the outline; its words are shown, so they are screened like any.
    if (block.kind === 'heading' && clean.text === '') return [{ ...block, text: 'Section', anchor: block.text }];
    if (block.kind === 'heading') return [{ ...block, text: clean.text, anchor: block.text }];
    return clean.text === '' ? [] : [{ ...block, text: clean.text }];
  });
  return { blocks: kept, cut };
}

function lineOf(source: string, sentence: string): number | undefined {
  const start =
    sentence
      .replace(/^[^\p{L}]+/u, '')
      .slice(0, 24)
      .split(/[*_`[\]"'“”‘’\n]/)[0] ?? '';
  const at = start.length < 6 ? -1 : source.indexOf(start);
  return at === -1 ? undefined : source.slice(0, at).split('\n').length;
}

/** The sidecar's word counts before the file's own head, and that before what the first lines of the text say. */
function headOf(
  opened: Opened,
  sidecar: string | undefined,
): { readonly head: Head; readonly faults: readonly string[] } {
  const inText = Object.keys(opened.head).length === 0 ? headInText(opened.blocks) : {};
  if (sidecar === undefined) return { head: { ...inText, ...opened.head }, faults: opened.faults };
  const beside = readHead(sidecar);
  return {
    head: { ...inText, ...opened.head, ...beside.head },
    faults: [...opened.faults, ...(beside.fault === undefined ? [] : [beside.fault])],
  };
}

/** Reads one document of any format; throws `Unreadable` when nothing can be had from it. */
export async function readDocument(source: DocumentSource): Promise<ReadDocument> {
  const opened = await open(source);
  const { head, faults } = headOf(opened, source.sidecar);
  const clean = screened(withoutHeadLines(opened.blocks));
  const sections = splitSections(source.path, { ...opened, blocks: clean.blocks });
  if (sections.length === 0 && !isProtocolHead(head))
    throw new Unreadable('a document without text', 'words that can be found and quoted');
  const title = ownText(screenText(titleOf(source.path, head, opened)).text);
  const owner = ownText(headText(head, 'owner', 'author', 'document_owner', 'maintainer'));
  const document: KnowledgeDocument = {
    path: source.path,
    kind: source.kind,
    title,
    owner,
    nation: headText(head, 'nation', 'country'),
    reviewBy: readReviewDate(head),
    sources: headList(head, 'sources', 'source'),
    status: readDocumentStatus(head),
    sections,
    hash: source.hash,
  };
  const read =
    source.kind === 'escalation' && isProtocolHead(head) ? readProtocol(source.path, head, title, owner) : undefined;
  const findings: Finding[] = [
    ...faults.map(
      (found): Finding => ({
        severity: 'warning',
        file: source.path,
        found,
        wanted: 'UTF-8 text with a head of `key: value` lines between --- lines',
      }),
    ),
    ...(opened.unread ?? []).map(
      (found): Finding => ({
        severity: 'warning',
        file: source.path,
        found,
        wanted: 'the same in words, so that it can be found and quoted',
      }),
    ),
    ...[...clean.cut, ...(read?.cut ?? [])].map((cut) =>
      cutFinding(source.path, cut, lineOf(opened.source, cut.sentence)),
    ),
    ...(read?.faults ?? []).map((fault): Finding => ({ file: source.path, ...fault })),
  ];
  return { document, protocol: read?.protocol, head, links: opened.links, findings };
}
