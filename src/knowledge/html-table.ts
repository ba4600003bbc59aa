import { isHeadLabel } from './head-in-text.ts';

/** A cell as HTML has it: how many columns and rows it covers, and whether it is marked as a heading. */
export interface TableCell {
  readonly text: string;
  readonly head: boolean;
  readonly across: number;
  readonly down: number;
}

const widest = 60;

/** Lays merged cells over every place that they cover, so that each value stands under its own headings. */
function gridOf(rows: readonly (readonly TableCell[])[]): readonly (readonly (TableCell | undefined)[])[] {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const right = Math.min(column + Math.max(1, cell.across), widest);
      const below = Math.min(at + Math.max(1, cell.down), rows.length);
      for (let line = at; line < below; line += 1)
        for (let place = column; place < right; place += 1) (grid[line] as (TableCell | undefined)[])[place] = cell;
      column = right;
    }
  });
  return grid;
}

type GridRow = readonly (TableCell | undefined)[];

const isOneCell = (row: GridRow) => row.length > 1 && row.every((cell) => cell === row[0]);
const isHeading = (row: GridRow) => row.every((cell) => cell === undefined || cell.head || cell.text === '');

/** How many rows at the top are headings: two where merged cells part the first row's headings further. */
function headingRows(grid: readonly GridRow[]): number {
  const [first = []] = grid;
  const marked = isHeading(first);
  if (first.length < 2 || grid.length < 2 || (!marked && grid.some((row) => row.some((cell) => cell?.head)))) return 0;
  const parted = first.some((cell, at) => cell !== undefined && cell.across > 1 && cell === first[at + 1]);
  const rows = parted ? Math.max(2, ...first.map((cell) => cell?.down ?? 1)) : 1;
  return Math.min(rows, grid.length - 1);
}

function rowText(row: GridRow, heads: readonly string[]): string {
  return row
    .map((cell, at) => {
      if (cell === undefined || cell.text === '' || (at > 0 && cell === row[at - 1])) return '';
      return heads[at] ? `${heads[at]}: ${cell.text}` : cell.text;
    })
    .filter((text) => text !== '')
    .join('; ');
}

/** A table as lines that can be quoted one by one: "Day: Monday; Time: 10-2". A row that is one merged cell stands as it is. */
export function tableLines(rows: readonly (readonly TableCell[])[]): string[] {
  const whole = gridOf(rows).filter((row) => row.some((cell) => cell !== undefined && cell.text !== ''));
  const from = whole.findIndex((row) => !isOneCell(row));
  const grid = whole.slice(Math.max(0, from));
  const [first] = grid;
  if (!first) return [];
  const captions = whole.slice(0, Math.max(0, from)).map((row) => row[0]?.text ?? '');
  if (first.length === 2 && isHeadLabel(first[0]?.text ?? ''))
    return [...captions, ...grid.map((row) => `${(row[0]?.text ?? '').replace(/:\s*$/, '')}: ${row[1]?.text ?? ''}`)];
  const count = headingRows(grid);
  const columns = Math.max(...grid.map((row) => row.length));
  const heads = Array.from({ length: columns }, (_, at) =>
    [...new Set(grid.slice(0, count).map((row) => row[at]?.text ?? ''))].filter((text) => text !== '').join(', '),
  );
  return [...captions, ...grid.slice(count).map((row) => (isOneCell(row) ? (row[0]?.text ?? '') : rowText(row, heads)))]
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
