import { load } from 'cheerio';
import type { ReadBlocks } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';

/** Reads a page of HTML, which may be as broken as a browser bears. */
export function readHtml(html: string): ReadBlocks {
  return htmlBlocks(html, load);
}
