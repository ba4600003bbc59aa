/** A line of print on a page: its words, size, font, and how far right it reaches. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
  /** The font of the whole line; undefined where it has several. */
  readonly font: string | undefined;
  readonly y: number;
  readonly right: number;
  readonly page: number;
}

/** A run of print as a PDF keeps it. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName?: string;
}

interface OpenLine {
  text: string;
  size: number;
  font: string | undefined;
  readonly y: number;
  right: number;
}

function addTo(line: OpenLine, item: PdfItem, x: number, size: number): void {
  const gap = x - line.right;
  const joined = /\s$/.test(line.text) || /^\s/.test(item.str);
  // A gap as wide as this stands between the cells of a table.
  line.text += `${gap > size * 1.6 ? ' | ' : gap > size * 0.15 && !joined ? ' ' : ''}${item.str}`;
  line.right = x + item.width;
  if (item.str.trim() === '') return;
  line.size = Math.max(line.size, size);
  if (line.font !== item.fontName) line.font = undefined;
}

/** Puts the runs of a page together into lines, in reading order. */
export function linesOfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: OpenLine[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const [, , across = 0, up = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(across, up) || item.height;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < Math.max(2, size * 0.4) && x >= last.right - size) addTo(last, item, x, size);
    else lines.push({ text: item.str, size, font: item.fontName, y, right: x + item.width });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim(), page }));
}

/** Page numbers and running heads say nothing: the same words (figures aside) at the same height on most pages. */
export function withoutRunningHeads(lines: readonly PdfLine[], pages: number): PdfLine[] {
  if (pages < 3) return [...lines];
  const key = (line: PdfLine) => `${Math.round(line.y)}|${line.text.replace(/\d+/g, '#')}`;
  const seen = new Map<string, Set<number>>();
  for (const line of lines) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  return lines.filter((line) => (seen.get(key(line))?.size ?? 0) < Math.max(3, pages * 0.6));
}
