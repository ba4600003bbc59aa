import { load } from 'cheerio';
import JSZip from 'jszip';
import type { Block, ReadBlocks } from './block.ts';
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

function slideBlocks(xml: Xml, page: number): Block[] {
  const blocks: Block[] = [];
  xml('p\\:sp').each((_, element) => {
    const shape = xml(element);
    const type = shape.find('p\\:nvPr > p\\:ph').attr('type') ?? '';
    if (/^(?:sldNum|dt|ftr)$/.test(type)) return;
    const lines = paragraphs(xml, shape);
    if (lines.length === 0) return;
    if (/^(?:title|ctrTitle)$/.test(type)) blocks.unshift({ kind: 'heading', depth: 2, text: lines.join(' '), page });
    else
      blocks.push({
        kind: 'text',
        text: lines.length > 1 ? lines.map((line) => line.replace(/^(\s*)/, '$1- ')).join('\n') : (lines[0] as string),
        page,
      });
  });
  xml('a\\:tbl').each((_, element) => {
    const [head = [], ...rows] = xml(element)
      .find('a\\:tr')
      .toArray()
      .map((row) =>
        xml(row)
          .children('a\\:tc')
          .toArray()
          .map((cell) => paragraphs(xml, xml(cell)).join(', ')),
      );
    for (const row of rows)
      blocks.push({
        kind: 'text',
        text: row
          .map((cell, at) => (head[at] && cell ? `${head[at]}: ${cell}` : cell))
          .filter((cell) => cell !== '')
          .join('; '),
        page,
      });
  });
  return blocks;
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
    for (const [at, path] of (await slidePaths(zip)).entries()) {
      const xml = await partOf(zip, path);
      if (xml) blocks.push(...slideBlocks(xml, at + 1), ...(await notesOf(zip, path, at + 1)));
    }
    return { blocks, anchor: 'slide', links: [] };
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('a PowerPoint file that cannot be opened', 'the file saved again as .pptx', { cause });
  }
}
