import { marked } from 'marked';
import type { ReadBlocks } from './block.ts';
import { readHtml } from './read-html.ts';

/** Reads Markdown (GitHub flavour) into blocks: headings, paragraphs, lists, table rows. */
export function readMarkdown(text: string): ReadBlocks {
  const html = marked.parse(text, { async: false, gfm: true });
  return { ...readHtml(`<body>${html}</body>`) };
}
