import { load } from 'cheerio';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { ReadBlocks } from './block.ts';
import { readHtml } from './read-html.ts';
import { guardOffice } from './unpack-within.ts';
import { Unreadable } from './unreadable.ts';

const body = 'word/document.xml';
const tableOfContents = Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => !`);

/** Hidden text is for whoever wrote it: nobody who reads the page sees it, so nobody is quoted it. */
async function withoutHiddenText(bytes: Uint8Array): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const text = await zip.file(body)?.async('string');
  if (text === undefined || !text.includes('<w:vanish')) return Buffer.from(bytes);
  const xml = load(text, { xml: true });
  xml('w\\:r').each((_, run) => {
    const mark = xml(run).children('w\\:rPr').children('w\\:vanish');
    if (mark.length > 0 && !/^(?:0|false|off)$/.test(mark.attr('w:val') ?? '')) xml(run).remove();
  });
  zip.file(body, xml.xml());
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** Puts each footnote where it is cited, so that a quoted thought has it; drops comments' marks and lists of contents. */
function withNotesInPlace(html: string): string {
  const $ = load(html);
  $('sup > a[id^="footnote-ref-"],sup > a[id^="endnote-ref-"]').each((_, mark) => {
    const note = $(`[id="${($(mark).attr('href') ?? '#').slice(1)}"]`);
    const text = note.text().replaceAll('↑', '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    $(mark)
      .parent()
      .replaceWith($('<span>').text(text === '' ? '' : ` (${text})`));
  });
  $('li[id^="footnote-"],li[id^="endnote-"]').remove();
  $('p').each((_, paragraph) => {
    const links = $(paragraph).children('a[href^="#"]');
    if (links.length > 0 && links.text().trim() === $(paragraph).text().trim()) $(paragraph).remove();
  });
  return $.html();
}

/** Reads a Word document: heading styles, lists, tables and notes are kept; pictures, comments and hidden text are left out. */
export async function readWord(bytes: Uint8Array): Promise<ReadBlocks> {
  guardOffice(bytes);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: await withoutHiddenText(bytes) },
      {
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
          'comment-reference => !',
          ...tableOfContents,
        ],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return readHtml(withNotesInPlace(value));
  } catch (cause) {
    throw new Unreadable('a Word file that cannot be opened', 'the file saved again as .docx', { cause });
  }
}
