/** What stands in one column of a line. */
export interface PdfCell {
  readonly left: number;
  readonly text: string;
}

/** A line of print on a page: its words, size, font, and how far it reaches; a line of a table has several cells. */
export interface PdfLine {
  readonly text: string;
  readonly cells: readonly PdfCell[];
  readonly size: number;
  /** The font of the whole line; undefined where it has several. */
  readonly font: string | undefined;
  readonly y: number;
  readonly left: number;
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

interface Run {
  readonly left: number;
  /** The white space before it, in sizes of print. */
  readonly gap: number;
  text: string;
}

interface OpenLine {
  readonly runs: Run[];
  size: number;
  font: string | undefined;
  readonly y: number;
  right: number;
}

// A gap as wide as this stands between the cells of a table; a narrower one only under a cell that begins there.
const cellGap = 1.6;
const likelyGap = 0.4;

function addTo(line: OpenLine, item: PdfItem, x: number, size: number): void {
  const gap = (x - line.right) / size;
  const last = line.runs.at(-1) as Run;
  if (gap > likelyGap) line.runs.push({ left: x, gap, text: item.str });
  else last.text += `${gap > 0.15 && !/\s$/.test(last.text) && !/^\s/.test(item.str) ? ' ' : ''}${item.str}`;
  line.right = x + item.width;
  if (item.str.trim() === '') return;
  line.size = Math.max(line.size, size);
  if (line.font !== item.fontName) line.font = undefined;
}

function startsOfCells(line: OpenLine | undefined): readonly number[] {
  return line?.runs.filter(({ gap }) => gap > cellGap).map(({ left }) => left) ?? [];
}

function cellsOf(line: OpenLine, around: readonly (OpenLine | undefined)[]): PdfCell[] {
  const starts = around
    .filter((other) => other !== undefined && Math.abs((other.runs[0]?.left ?? 0) - (line.runs[0]?.left ?? 0)) < 3)
    .flatMap(startsOfCells);
  const cells: { left: number; text: string }[] = [];
  for (const { left, gap, text } of line.runs) {
    const last = cells.at(-1);
    if (last === undefined || gap > cellGap || starts.some((start) => Math.abs(start - left) < 2))
      cells.push({ left, text });
    else last.text += ` ${text}`;
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }));
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
    else
      lines.push({ runs: [{ left: x, gap: 0, text: item.str }], size, font: item.fontName, y, right: x + item.width });
  }
  return lines.map((line, at) => {
    const cells = cellsOf(line, [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]]);
    const { size, font, y, right } = line;
    return {
      text: cells.map(({ text }) => text).join(' | '),
      cells,
      size,
      font,
      y,
      left: cells[0]?.left ?? 0,
      right,
      page,
    };
  });
}

/** Page numbers and running heads say nothing: the same words (figures aside) at the same height on most pages. */
export function withoutRunningHeads(lines: readonly PdfLine[], pages: number): PdfLine[] {
  if (pages < 3) return [...lines];
  const key = (line: PdfLine) => `${Math.round(line.y)}|${line.text.replace(/\d+/g, '#')}`;
  const seen = new Map<string, Set<number>>();
  for (const line of lines) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  return lines.filter((line) => (seen.get(key(line))?.size ?? 0) < Math.max(3, pages * 0.6));
}
