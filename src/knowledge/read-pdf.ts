import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { ReadBlocks } from './block.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { linesOfPage, type PdfItem, type PdfLine, withoutRunningHeads } from './pdf-lines.ts';
import { Unreadable } from './unreadable.ts';

const maxPages = 1500;

/** A page without words is a scan when it shows a picture, and otherwise just empty. */
async function isPicture(page: {
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>;
}): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await page.getOperatorList();
  return fnArray.includes(OPS.paintImageXObject) || fnArray.includes(OPS.paintInlineImageXObject);
}

/** Reads a PDF page by page; larger print gives headings, running heads are dropped. A scan without text is said to be one. */
export async function readPdf(bytes: Uint8Array): Promise<ReadBlocks> {
  try {
    // A PDF is text here and nothing else: no fonts are loaded, nothing in it is run.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
    try {
      if (pdf.numPages > maxPages) throw new Unreadable(`a PDF of ${pdf.numPages} pages`, `at most ${maxPages} pages`);
      const lines: PdfLine[] = [];
      const pictures: number[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        lines.push(
          ...linesOfPage(
            items.filter((item): item is typeof item & PdfItem => 'str' in item),
            number,
          ),
        );
        if (!lines.some((line) => line.page === number) && (await isPicture(page))) pictures.push(number);
        page.cleanup();
      }
      if (lines.length === 0)
        throw new Unreadable(
          'a PDF without text (pictures of pages)',
          'a PDF saved from the document itself, or the Word file',
        );
      const unread =
        pictures.length === 0 ? [] : [`pages that are pictures, which were not read: ${pictures.join(', ')}`];
      return { blocks: pdfBlocks(withoutRunningHeads(lines, pdf.numPages)), anchor: 'page', links: [], unread };
    } finally {
      await pdf.cleanup();
      await pdf.loadingTask.destroy();
    }
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    const locked = cause instanceof Error && (cause.name === 'PasswordException' || /password/i.test(cause.message));
    throw locked
      ? new Unreadable('a password-protected PDF', 'the PDF saved without a password', { cause })
      : new Unreadable('a damaged or cut-off PDF', 'the PDF saved again', { cause });
  }
}
