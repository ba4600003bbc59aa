import type { PdfCell, PdfLine } from './pdf-lines.ts';

const mostLinesInCell = 8;
const near = (a: number, b: number, within: number) => Math.abs(a - b) <= within;
const follows = (before: PdfLine, line: PdfLine) =>
  before.page === line.page && before.y > line.y && before.y - line.y < line.size * 1.7;

const leftOf = (line: PdfLine) => line.cells.at(-1)?.left ?? line.left;

function withCells(line: PdfLine, cells: readonly PdfCell[], y: number): PdfLine {
  return { ...line, cells, left: cells[0]?.left ?? line.left, y, text: cells.map((cell) => cell.text).join(' | ') };
}

/** A line that stands one line lower under a cell of the row goes on with that cell. */
function goesOn(row: PdfLine, before: PdfLine, line: PdfLine): boolean {
  const inRow = line.cells.every((cell) => row.cells.slice(1).some((own) => near(own.left, cell.left, 3)));
  return row.cells.length > 1 && inRow && follows(before, line);
}

function continued(row: PdfLine, line: PdfLine): PdfLine {
  const cells = row.cells.map((own) => {
    const more = line.cells.find((cell) => near(own.left, cell.left, 3));
    return more === undefined ? own : { ...own, text: `${own.text} ${more.text}` };
  });
  return { ...withCells(row, cells, row.y), right: Math.max(row.right, line.right) };
}

/**
 * A PDF writes a table cell by cell: after the last line of one cell it goes up again to the first line of the next.
 * Puts such lines together into rows, so that a wrapped cell stays whole and beside its neighbours.
 */
export function rowsOfLines(lines: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const row = rows.at(-1);
    const start = before !== undefined && line.page === before.page ? cellStart(rows, line) : undefined;
    if (start !== undefined) {
      const first = rows.slice(start);
      const cell = first.length === 1 ? (first[0] as PdfLine).cells : [joinedCell(first)];
      rows.splice(start, first.length, withCells({ ...line, font: undefined }, [...cell, ...line.cells], line.y));
    } else if (row !== undefined && before !== undefined && goesOn(row, before, line))
      rows[rows.length - 1] = continued(row, line);
    else rows.push(line);
    before = line;
  }
  return rows;
}

function joinedCell(lines: readonly PdfLine[]): PdfCell {
  return { left: (lines[0] as PdfLine).left, text: lines.map(({ text }) => text).join(' ') };
}

/** Where in the rows the cell begins that has this line at its right; undefined when it has none. */
function cellStart(rows: readonly PdfLine[], line: PdfLine): number | undefined {
  const last = rows.at(-1);
  if (last === undefined || line.left < leftOf(last) + line.size) return undefined;
  if (last.cells.length > 1) return near(last.y, line.y, line.size * 0.6) ? rows.length - 1 : undefined;
  for (let at = rows.length - 1; at > Math.max(-1, rows.length - 1 - mostLinesInCell); at -= 1) {
    const here = rows[at] as PdfLine;
    const below = rows[at + 1];
    if (here.page !== line.page || here.cells.length > 1 || !near(here.left, last.left, 3)) return undefined;
    if (below !== undefined && !follows(here, below)) return undefined;
    if (near(here.y, line.y, line.size * 0.6)) return at < rows.length - 1 || here.y < line.y + 1 ? at : undefined;
  }
  return undefined;
}

const longestHeading = 40;

/** The rows under a table's headings as "Day: Monday; Time: 10-2"; undefined where the columns are not plain. */
export function underHeadings(rows: readonly PdfLine[]): readonly string[] | undefined {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return undefined;
  const inOtherFont = head.font !== undefined && body.every((row) => row.font !== head.font);
  if (!inOtherFont && (head.cells.length < 3 || body.length < 2)) return undefined;
  if (head.cells.some(({ text }) => text.length > longestHeading || /[.;:]$|\d{3}/.test(text))) return undefined;
  const said = body.map((row) => {
    const columns = row.cells.map((cell) => nearest(head.cells, cell.left));
    if (new Set(columns).size < columns.length) return undefined;
    return row.cells.map((cell, at) => `${head.cells[columns[at] as number]?.text}: ${cell.text}`).join('; ');
  });
  return said.every((row) => row !== undefined) ? said : undefined;
}

function nearest(cells: readonly PdfCell[], left: number): number {
  return cells.reduce(
    (best, cell, at) => (Math.abs(cell.left - left) < Math.abs((cells[best] as PdfCell).left - left) ? at : best),
    0,
  );
}
