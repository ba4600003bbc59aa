import { load } from 'cheerio/slim';
import { marked } from 'marked';
import type { ReadBlocks } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';

// Pairing emphasis marks costs the square of their number: a crafted file could hold up everybody. No writer sets a thousand in one paragraph.
const mostMarks = 1000;

const pageTags = /<\/?(?:html|head|body)\b[^>]*>/gi;

function withoutRunawayMarks(paragraph: string): string {
  return (paragraph.match(/[*_~]/g)?.length ?? 0) > mostMarks ? paragraph.replace(/[*_~]/g, ' ') : paragraph;
}

/** Reads Markdown (GitHub flavour) into blocks: headings, paragraphs, lists, table rows. A paragraph of nothing but marks keeps its words and loses the marks. */
export function readMarkdown(text: string): ReadBlocks {
  const tamed = text
    .split(/(\n[ \t]*\r?\n)/)
    .map(withoutRunawayMarks)
    .join('');
  const html = marked.parse(tamed, { async: false, gfm: true });
  // A page of its own inside the text would end ours.
  return { ...htmlBlocks(`<body>${html.replace(pageTags, '')}</body>`, load) };
}
