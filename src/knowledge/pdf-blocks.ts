import type { Block } from './block.ts';
import type { PdfLine } from './pdf-lines.ts';
import { rowsOfLines, underHeadings } from './pdf-rows.ts';

interface Print {
  readonly body: number;
  /** The size of a page's own body: slides are printed large throughout. */
  readonly bodyOn: (page: number) => number;
  readonly font: string | undefined;
  /** How far right the body's lines reach that begin at the same place as this one: its column's edge. */
  readonly edge: (line: PdfLine) => number;
  /** Sizes larger than the body's, largest first: the levels of headings. */
  readonly larger: readonly number[];
}

function heaviest<T>(lines: readonly PdfLine[], of: (line: PdfLine) => T): T | undefined {
  const weight = new Map<T, number>();
  for (const line of lines) weight.set(of(line), (weight.get(of(line)) ?? 0) + line.text.length);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const column = (line: PdfLine) => Math.round(line.left / 24);

function printOf(lines: readonly PdfLine[]): Print {
  const body = heaviest(lines, (line) => Math.round(line.size * 2) / 2) ?? 0;
  const plain = lines.filter((line) => Math.abs(line.size - body) <= 0.5);
  const larger = [...new Set(lines.map((line) => Math.round(line.size)))]
    .filter((size) => size > body * 1.12)
    .sort((a, b) => b - a);
  const edges = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const line of plain.filter(({ cells }) => cells.length === 1)) {
    edges.set(column(line), Math.max(edges.get(column(line)) ?? 0, line.right));
    counts.set(column(line), (counts.get(column(line)) ?? 0) + 1);
  }
  const right = Math.max(0, ...plain.map((line) => line.right));
  // A few lines do not show where a column ends: the page's own edge is taken.
  const edge = (line: PdfLine) => ((counts.get(column(line)) ?? 0) >= 4 ? (edges.get(column(line)) as number) : right);
  const smallest = new Map<number, number>();
  for (const line of lines) smallest.set(line.page, Math.min(smallest.get(line.page) ?? line.size, line.size));
  const bodyOn = (page: number) => Math.max(body, smallest.get(page) ?? body);
  return { body, bodyOn, font: heaviest(plain, (line) => line.font), edge, larger };
}

const bullet = /^(?:[•●▪◦‣·*–○■□➢✓►\ue000-\uf8ff]\s*|[-o]\s+)(?=\S)/;
const isItem = (text: string) => /^(?:[-•●▪◦‣·*–○■□➢✓►\ue000-\uf8ff]|\d{1,2}[.)])\s+/.test(text);

/** Larger print is a heading; so is a short line by itself in another font, which is how many people make headings bold. */
function headingDepth(line: PdfLine, before: PdfLine | undefined, print: Print): number | undefined {
  if (line.cells.length > 1) return undefined;
  if (line.size > print.bodyOn(line.page) * 1.12)
    return line.text.length <= 140 ? Math.min(6, print.larger.indexOf(Math.round(line.size)) + 1) : undefined;
  const apart =
    before === undefined || before.page !== line.page || before.y - line.y > print.body * 1.5 || before.y < line.y;
  const other = line.font !== undefined && print.font !== undefined && line.font !== print.font;
  const short = line.text.length <= 70 && /^[\p{Lu}\d]/u.test(line.text) && !/[.,;:|]/.test(line.text.slice(-1));
  return other && apart && short && !isItem(line.text) ? Math.min(6, print.larger.length + 1) : undefined;
}

/** Lines that reach their column's edge run on; short ones end there, as in lists and addresses. */
function joined(before: PdfLine, text: string, line: string, print: Print): string {
  if (isItem(line)) return `${text}\n${line}`;
  if (/-$/.test(text)) return text + line;
  const reach = (before.right - before.left) / Math.max(1, print.edge(before) - before.left);
  return reach > 0.7 ? `${text} ${line}` : `${text}\n${line}`;
}

/** A sentence that goes on at the top of the next column is one sentence. */
function runsOn(before: PdfLine | undefined, text: string, line: PdfLine): boolean {
  return before?.page === line.page && before.y < line.y && !/[.!?:;]\W*$/.test(text) && /^\p{Ll}/u.test(line.text);
}

function tableBlocks(rows: readonly PdfLine[]): Block[] {
  const lines = underHeadings(rows) ?? rows.map(({ text }) => text);
  return lines.map((text) => ({ kind: 'text', text, page: rows[0]?.page ?? 1 }));
}

/** Makes headings, paragraphs and table rows out of lines of print. */
export function pdfBlocks(printed: readonly PdfLine[]): Block[] {
  const lines = rowsOfLines(printed);
  const print = printOf(lines);
  const blocks: Block[] = [];
  let open: string | undefined;
  let table: PdfLine[] = [];
  let before: PdfLine | undefined;
  let wasHeading = false;
  const end = () => {
    if (open !== undefined && before) blocks.push({ kind: 'text', text: open, page: before.page });
    blocks.push(...tableBlocks(table));
    open = undefined;
    table = [];
  };
  for (const line of lines) {
    const depth = headingDepth(line, before, print);
    const near =
      before !== undefined &&
      before.page === line.page &&
      before.y >= line.y &&
      before.y - line.y < Math.max(print.body, line.size) * 1.9;
    if (line.cells.length > 1) {
      if (table.length === 0 || table[0]?.page !== line.page) end();
      table.push(line);
    } else if (depth !== undefined) {
      end();
      const last = blocks.at(-1);
      if (wasHeading && near && last?.kind === 'heading' && last.depth === depth)
        blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      else blocks.push({ kind: 'heading', depth, text: line.text, page: line.page });
    } else {
      const text = line.text.replace(bullet, '- ');
      if (open !== undefined && before && near && !wasHeading) open = joined(before, open, text, print);
      else if (open !== undefined && runsOn(before, open, line)) open = `${open} ${text}`;
      else {
        end();
        open = text;
      }
    }
    wasHeading = depth !== undefined;
    before = line;
  }
  end();
  return blocks;
}
