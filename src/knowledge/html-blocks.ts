import type { load } from 'cheerio';
import type { Block, ReadBlocks } from './block.ts';
import { tableLines } from './html-table.ts';
import { Unreadable } from './unreadable.ts';

type Node = {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
};

const containers = new Set([
  'div',
  'section',
  'article',
  'main',
  'body',
  'center',
  'form',
  'fieldset',
  'details',
  'figure',
  'header',
  'footer',
  'aside',
  'hgroup',
  'address',
  'td',
  'li',
  'dd',
]);
const tidy = (text: string) => text.replace(/[ \t\u00a0\n]+/g, ' ').trim();
const lines = (text: string) =>
  text
    .split('\u2028')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');

function linkText(node: Node, shown: string): string {
  const href = node.attribs?.['href']?.trim() ?? '';
  const outside = /^https?:\/\//i.test(href) ? href : /^mailto:/i.test(href) ? href.slice(7).split('?')[0] : '';
  const known =
    outside === undefined ||
    outside === '' ||
    shown.includes(outside) ||
    outside.replace(/^https?:\/\/|\/$/g, '') === shown;
  return known ? shown : `${shown} (${outside})`;
}

function inline(node: Node): string {
  if (node.type === 'text') return (node.data ?? '').replace(/\s+/g, ' ');
  if (node.name === 'br') return '\u2028';
  if (node.name === 'ul' || node.name === 'ol' || node.name === 'table') return '';
  const inner = (node.children ?? []).map(inline).join(/^(?:p|div)$/.test(node.name ?? '') ? '' : '');
  if (node.name === 'a') return linkText(node, tidy(inner));
  return /^(?:p|div|tr|td|th)$/.test(node.name ?? '') ? ` ${inner} ` : inner;
}

function listLines(list: Node, depth: number): string[] {
  const items = (list.children ?? []).filter((child) => child.name === 'li');
  const from = Number(list.attribs?.['start'] ?? 1);
  return items.flatMap((item, at) => {
    const mark = list.name === 'ol' ? `${from + at}.` : '-';
    const own = lines(inline(item)).replaceAll('\n', ' ');
    const nested = descendants(item, (node) => node.name === 'ul' || node.name === 'ol').flatMap((inner) =>
      listLines(inner, depth + 1),
    );
    return [...(own === '' ? [] : [`${'  '.repeat(depth)}${mark} ${own}`]), ...nested];
  });
}

/** The nearest descendants that fit; what lies inside a fitting one is its own business. */
function descendants(node: Node, fits: (node: Node) => boolean): Node[] {
  return (node.children ?? []).flatMap((child) => (fits(child) ? [child] : descendants(child, fits)));
}

function tableRows(table: Node): string[] {
  return tableLines(
    descendants(table, (node) => node.name === 'tr').map((row) =>
      (row.children ?? [])
        .filter((cell) => cell.name === 'td' || cell.name === 'th')
        .map((cell) => ({
          head: cell.name === 'th',
          text: tableCell(cell),
          across: Number(cell.attribs?.['colspan']) || 1,
          down: Number(cell.attribs?.['rowspan']) || 1,
        })),
    ),
  );
}

function tableCell(cell: Node): string {
  const lists = descendants(cell, (node) => node.name === 'ul' || node.name === 'ol').flatMap((list) =>
    listLines(list, 0),
  );
  return [lines(inline(cell)).replaceAll('\n', ', '), ...lists.map((line) => line.replace(/^\s*(?:-|\d+\.)\s/, ''))]
    .filter((text) => text !== '')
    .join(', ');
}

function blocksOf(node: Node): Block[] {
  const found: Block[] = [];
  let loose = '';
  const say = (text: string) => {
    if (text !== '') found.push({ kind: 'text', text });
  };
  const endLoose = () => {
    say(lines(loose));
    loose = '';
  };
  for (const child of node.children ?? []) {
    const name = child.name ?? '';
    const block =
      /^h[1-6]$|^(?:p|blockquote|pre|ul|ol|table|dl|hr|dt|summary|legend|caption|figcaption)$/.test(name) ||
      containers.has(name);
    if (!block && descendants(child, (inner) => /^(?:p|h[1-6]|ul|ol|table|div)$/.test(inner.name ?? '')).length === 0) {
      loose += inline(child);
      continue;
    }
    endLoose();
    if (/^h[1-6]$/.test(name)) {
      const text = tidy(inline(child).replaceAll('\u2028', ' '));
      if (text !== '') found.push({ kind: 'heading', depth: Number(name[1]), text });
    } else if (name === 'ul' || name === 'ol') say(listLines(child, 0).join('\n'));
    else if (name === 'table') for (const row of tableRows(child)) say(row);
    else if (name === 'pre') say(inlinePre(child));
    else if (name === 'p' || name === 'dt' || name === 'summary') say(lines(inline(child)));
    else found.push(...blocksOf(child));
  }
  endLoose();
  return found;
}

function inlinePre(node: Node): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(inlinePre).join('').trim();
}

/** In a document without headings a short paragraph that is bold from end to end is one. */
function boldAsHeadings(root: Node): boolean {
  return descendants(root, (node) => /^h[1-6]$/.test(node.name ?? '')).length === 0;
}

const deepest = 200;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/;

/** How deep tags lie in one another; those that close themselves are not counted. */
function nesting(html: string): number {
  let depth = 0;
  let most = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (empty.test((match[2] as string).toLowerCase())) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Reads HTML into blocks, opened by one of cheerio's loaders; scripts, styles, frames, forms' controls and hidden text are dropped unread. */
export function htmlBlocks(html: string, open: typeof load): ReadBlocks {
  if (nesting(html) > deepest)
    throw new Unreadable('a page with parts nested too deep to be a document', `at most ${deepest} levels`);
  const $ = open(html);
  $(
    'script,style,noscript,template,iframe,object,embed,svg,canvas,input,button,select,textarea,nav,head > *:not(title),[hidden]',
  ).remove();
  $('[style]').each((_, element) => {
    if (
      /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i.test(
        $(element).attr('style') ?? '',
      )
    )
      $(element).remove();
  });
  const main = $('main').first();
  const root = (main.length > 0 ? main : $('body'))[0] as unknown as Node;
  if (boldAsHeadings(root)) {
    $('p').each((_, element) => {
      const text = $(element).text().trim();
      if (
        text !== '' &&
        text.length <= 90 &&
        !/[.;,]$/.test(text) &&
        $(element).children('strong,b').text().trim() === text
      )
        element.tagName = 'h2';
    });
  }
  const links = $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '');
  const title = tidy($('title').first().text());
  return { blocks: blocksOf(root), anchor: 'heading', links, ...(title === '' ? {} : { title }) };
}
