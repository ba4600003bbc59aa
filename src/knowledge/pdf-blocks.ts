import type { Block } from './block.ts';
import type { PdfLine } from './pdf-lines.ts';

interface Print {
  readonly body: number;
  readonly font: string | undefined;
  /** How far right the body's lines reach. */
  readonly right: number;
  /** Sizes larger than the body's, largest first: the levels of headings. */
  readonly larger: readonly number[];
}

function heaviest<T>(lines: readonly PdfLine[], of: (line: PdfLine) => T): T | undefined {
  const weight = new Map<T, number>();
  for (const line of lines) weight.set(of(line), (weight.get(of(line)) ?? 0) + line.text.length);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function printOf(lines: readonly PdfLine[]): Print {
  const body = heaviest(lines, (line) => Math.round(line.size * 2) / 2) ?? 0;
  const plain = lines.filter((line) => Math.abs(line.size - body) <= 0.5);
  const larger = [...new Set(lines.map((line) => Math.round(line.size)))]
    .filter((size) => size > body * 1.12)
    .sort((a, b) => b - a);
  return {
    body,
    font: heaviest(plain, (line) => line.font),
    right: Math.max(0, ...plain.map((line) => line.right)),
    larger,
  };
}

const isItem = (text: string) => /^(?:[•●▪◦‣·*–-]|\d{1,2}[.)])\s+/.test(text);

/** Larger print is a heading; so is a short line by itself in another font, which is how many people make headings bold. */
function headingDepth(line: PdfLine, before: PdfLine | undefined, print: Print): number | undefined {
  if (line.size > print.body * 1.12)
    return line.text.length <= 140 ? Math.min(6, print.larger.indexOf(Math.round(line.size)) + 1) : undefined;
  const apart =
    before === undefined || before.page !== line.page || before.y - line.y > print.body * 1.5 || before.y < line.y;
  const other = line.font !== undefined && print.font !== undefined && line.font !== print.font;
  const short =
    line.text.length <= 70 &&
    /^[\p{Lu}\d]/u.test(line.text) &&
    !/[.,;:|]/.test(line.text.slice(-1)) &&
    !line.text.includes(' | ');
  return other && apart && short && !isItem(line.text) ? Math.min(6, print.larger.length + 1) : undefined;
}

/** Lines that reach the right edge run on; short ones end there, as in lists, addresses and tables. */
function joined(before: PdfLine, text: string, line: string, print: Print): string {
  if (isItem(line) || before.text.includes(' | ') || line.includes(' | ')) return `${text}\n${line}`;
  if (/-$/.test(text)) return text + line;
  const ranOn = before.right > print.right * 0.72;
  return ranOn ? `${text} ${line}` : `${text}\n${line}`;
}

/** Makes headings and paragraphs out of lines of print. */
export function pdfBlocks(lines: readonly PdfLine[]): Block[] {
  const print = printOf(lines);
  const blocks: Block[] = [];
  let open: string | undefined;
  let before: PdfLine | undefined;
  let wasHeading = false;
  const end = () => {
    if (open !== undefined && before) blocks.push({ kind: 'text', text: open, page: before.page });
    open = undefined;
  };
  for (const line of lines) {
    const depth = headingDepth(line, before, print);
    const near =
      before !== undefined &&
      before.page === line.page &&
      before.y >= line.y &&
      before.y - line.y < Math.max(print.body, line.size) * 1.9;
    if (depth !== undefined) {
      end();
      const last = blocks.at(-1);
      if (wasHeading && near && last?.kind === 'heading' && last.depth === depth)
        blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      else blocks.push({ kind: 'heading', depth, text: line.text, page: line.page });
    } else {
      const text = line.text.replace(/^[•●▪◦‣·*–]\s+/, '- ');
      if (open !== undefined && before && near && !wasHeading) open = joined(before, open, text, print);
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
