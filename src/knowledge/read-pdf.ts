import { getDocumentProxy } from 'unpdf';
import type { Block, ReadBlocks } from './block.ts';
import { Unreadable } from './unreadable.ts';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly y: number;
  readonly page: number;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const maxPages = 1500;

function linesOfPage(items: readonly Item[], page: number): Line[] {
  const lines: { text: string; size: number; y: number; right: number }[] = [];
  for (const item of items) {
    if (item.str.trim() === '' && item.width === 0) continue;
    const x = item.transform[4] ?? 0;
    const y = item.transform[5] ?? 0;
    const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || item.height;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < Math.max(2, size * 0.4)) {
      const gap = x - last.right > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(item.str);
      last.text += `${gap ? ' ' : ''}${item.str}`;
      last.size = item.str.trim() === '' ? last.size : Math.max(last.size, size);
      last.right = x + item.width;
    } else if (item.str.trim() !== '') lines.push({ text: item.str, size, y, right: x + item.width });
  }
  return lines.map((line) => ({ text: line.text.replace(/\s+/g, ' ').trim(), size: line.size, y: line.y, page }));
}

function bodySize(lines: readonly Line[]): number {
  const weight = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weight.set(size, (weight.get(size) ?? 0) + line.text.length);
  }
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Page numbers and running heads say nothing: the same words (figures aside) at the same height on most pages. */
function withoutRunningHeads(lines: readonly Line[], pages: number): Line[] {
  if (pages < 3) return [...lines];
  const key = (line: Line) => `${Math.round(line.y)}|${line.text.replace(/\d+/g, '#')}`;
  const seen = new Map<string, Set<number>>();
  for (const line of lines) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  return lines.filter((line) => (seen.get(key(line))?.size ?? 0) < Math.max(3, pages * 0.6));
}

const isItem = (text: string) => /^(?:[•●▪◦‣·*–-]|\d{1,2}[.)])\s+/.test(text);

function blocksOf(lines: readonly Line[]): Block[] {
  const body = bodySize(lines);
  const sizes = [...new Set(lines.map((line) => Math.round(line.size)))]
    .filter((size) => size > body * 1.12)
    .sort((a, b) => b - a);
  const blocks: Block[] = [];
  let open: { text: string; page: number; y: number; list: boolean } | undefined;
  const end = () => {
    if (open) blocks.push({ kind: 'text', text: open.text, page: open.page });
    open = undefined;
  };
  let lastHeading: { y: number; page: number; size: number } | undefined;
  for (const line of lines) {
    if (line.size > body * 1.12 && line.text.length <= 140) {
      end();
      const previous = blocks.at(-1);
      const goesOn =
        lastHeading !== undefined &&
        previous?.kind === 'heading' &&
        lastHeading.page === line.page &&
        lastHeading.size === line.size &&
        lastHeading.y - line.y < line.size * 1.6;
      if (goesOn) blocks.splice(-1, 1, { ...previous, text: `${previous.text} ${line.text}` });
      else
        blocks.push({
          kind: 'heading',
          depth: Math.min(6, sizes.indexOf(Math.round(line.size)) + 1),
          text: line.text,
          page: line.page,
        });
      lastHeading = line;
      continue;
    }
    const near: boolean =
      open !== undefined && open.page === line.page && open.y - line.y < body * 1.9 && open.y >= line.y;
    const text = line.text.replace(/^[•●▪◦‣·*–]\s+/, '- ');
    if (open && near && isItem(line.text))
      open = { text: `${open.text}\n${text}`, page: line.page, y: line.y, list: true };
    else if (open && near)
      open = { ...open, text: /-$/.test(open.text) ? open.text + text : `${open.text} ${text}`, y: line.y };
    else {
      end();
      open = { text, page: line.page, y: line.y, list: isItem(line.text) };
    }
  }
  end();
  return blocks;
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
      const lines: Line[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        lines.push(
          ...linesOfPage(
            items.filter((item): item is typeof item & Item => 'str' in item),
            number,
          ),
        );
        page.cleanup();
      }
      if (lines.length === 0)
        throw new Unreadable(
          'a PDF without text (pictures of pages)',
          'a PDF saved from the document itself, or the Word file',
        );
      return { blocks: blocksOf(withoutRunningHeads(lines, pdf.numPages)), anchor: 'page', links: [] };
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
