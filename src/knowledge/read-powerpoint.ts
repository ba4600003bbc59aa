import { load } from 'cheerio';
import JSZip from 'jszip';
import type { Block, ReadBlocks } from './block.ts';
import { tableLines } from './html-table.ts';
import { guardOffice } from './unpack-within.ts';
import { Unreadable } from './unreadable.ts';

type Xml = ReturnType<typeof load>;
type Nodes = ReturnType<Xml>;

const asXml = (text: string) => load(text, { xml: true });

async function partOf(zip: JSZip, path: string): Promise<Xml | undefined> {
  const text = await zip.file(path)?.async('string');
  return text === undefined ? undefined : asXml(text);
}

async function relations(zip: JSZip, part: string): Promise<ReadonlyMap<string, string>> {
  const at = part.lastIndexOf('/');
  const folder = part.slice(0, at);
  const rels = await partOf(zip, `${folder}/_rels/${part.slice(at + 1)}.rels`);
  const found = new Map<string, string>();
  rels?.('Relationship').each((_, element) => {
    const target = rels(element).attr('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}/`).pathname.slice(1);
    found.set(rels(element).attr('Id') ?? '', path);
  });
  return found;
}

async function slidePaths(zip: JSZip): Promise<string[]> {
  const presentation = await partOf(zip, 'ppt/presentation.xml');
  if (!presentation) throw new Unreadable('a PowerPoint file without slides', 'the file saved again as .pptx');
  const targets = await relations(zip, 'ppt/presentation.xml');
  return presentation('p\\:sldId')
    .toArray()
    .map((element) => targets.get(presentation(element).attr('r:id') ?? ''))
    .filter((path) => path !== undefined);
}

function paragraphs(xml: Xml, body: Nodes): string[] {
  return body
    .find('a\\:p')
    .toArray()
    .map((element) => {
      const text = xml(element)
        .find('a\\:t,a\\:br')
        .toArray()
        .map((run) => (run.tagName === 'a:br' ? ' ' : xml(run).text()))
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      const level = Number(xml(element).children('a\\:pPr').attr('lvl') ?? 0);
      return text === '' ? '' : `${'  '.repeat(level)}${text}`;
    })
    .filter((text) => text !== '');
}

const largestPrint = (xml: Xml, shape: Nodes) =>
  Math.max(
    0,
    ...shape
      .find('a\\:rPr')
      .toArray()
      .map((run) => Number(xml(run).attr('sz') ?? 0)),
  );
const isTitle = (type: string) => /^(?:title|ctrTitle)$/.test(type);

interface SlideShape {
  readonly type: string;
  readonly lines: readonly string[];
  readonly print: number;
}

/** Many slides have no title field: one line in the largest print is their title. */
function titleShape(shapes: readonly SlideShape[]): SlideShape | undefined {
  const marked = shapes.find(({ type }) => isTitle(type));
  if (marked) return marked;
  const largest = shapes.reduce<SlideShape | undefined>(
    (best, shape) => (shape.print > (best?.print ?? 0) ? shape : best),
    undefined,
  );
  const alone = shapes.filter(({ print }) => print === largest?.print).length === 1;
  return largest?.lines.length === 1 && (largest.lines[0] as string).length <= 90 && alone ? largest : undefined;
}

function tableOf(xml: Xml, table: Nodes): string[] {
  const rows = table
    .find('a\\:tr')
    .toArray()
    .map((row) =>
      xml(row)
        .children('a\\:tc')
        .toArray()
        .filter((cell) => xml(cell).attr('hMerge') !== '1' && xml(cell).attr('vMerge') !== '1')
        .map((cell) => ({
          text: paragraphs(xml, xml(cell)).join(', '),
          head: false,
          across: Number(xml(cell).attr('gridSpan') ?? 1),
          down: Number(xml(cell).attr('rowSpan') ?? 1),
        })),
    );
  return tableLines(rows);
}

function slideBlocks(xml: Xml, page: number): Block[] {
  const shapes = xml('p\\:sp')
    .toArray()
    .map((element) => {
      const shape = xml(element);
      const type = shape.find('p\\:nvPr > p\\:ph').attr('type') ?? '';
      return { type, lines: paragraphs(xml, shape), print: largestPrint(xml, shape) };
    })
    .filter(({ type, lines }) => !/^(?:sldNum|dt|ftr)$/.test(type) && lines.length > 0);
  const title = titleShape(shapes);
  const heading: Block[] =
    title === undefined ? [] : [{ kind: 'heading', depth: 2, text: title.lines.join(' '), page }];
  const texts = shapes
    .filter((shape) => shape !== title)
    .map(({ lines }) =>
      lines.length > 1 ? lines.map((line) => line.replace(/^(\s*)/, '$1- ')).join('\n') : (lines[0] as string),
    );
  const rows = xml('a\\:tbl')
    .toArray()
    .flatMap((table) => tableOf(xml, xml(table)));
  // A slide with nothing but its title says that title.
  const said = texts.length + rows.length === 0 && title !== undefined ? [title.lines.join(' ')] : [...texts, ...rows];
  return [...heading, ...said.map((text): Block => ({ kind: 'text', text, page }))];
}

async function notesOf(zip: JSZip, slide: string, page: number): Promise<Block[]> {
  const path = [...(await relations(zip, slide)).values()].find((target) => target.includes('/notesSlides/'));
  const xml = path === undefined ? undefined : await partOf(zip, path);
  if (!xml) return [];
  const lines = xml('p\\:sp')
    .toArray()
    .filter((shape) => xml(shape).find('p\\:nvPr > p\\:ph').attr('type') === 'body')
    .flatMap((shape) => paragraphs(xml, xml(shape)));
  return lines.length === 0 ? [] : [{ kind: 'text', text: `Notes: ${lines.join('\n')}`, page }];
}

/** Reads a PowerPoint file slide by slide in showing order, with titles, lists, tables and speaker notes. */
export async function readPowerpoint(bytes: Uint8Array): Promise<ReadBlocks> {
  guardOffice(bytes);
  try {
    const zip = await JSZip.loadAsync(bytes);
    const blocks: Block[] = [];
    const pictures: number[] = [];
    for (const [at, path] of (await slidePaths(zip)).entries()) {
      const xml = await partOf(zip, path);
      if (!xml) continue;
      const found = [...slideBlocks(xml, at + 1), ...(await notesOf(zip, path, at + 1))];
      if (found.length === 0 && xml('p\\:pic,p\\:graphicFrame').length > 0) pictures.push(at + 1);
      blocks.push(...found);
    }
    const unread =
      pictures.length === 0 ? [] : [`slides that are pictures or charts, which were not read: ${pictures.join(', ')}`];
    return { blocks, anchor: 'slide', links: [], unread };
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('a PowerPoint file that cannot be opened', 'the file saved again as .pptx', { cause });
  }
}
