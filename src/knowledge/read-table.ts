import { parse } from 'csv-parse/sync';
import type ExcelJS from 'exceljs';
import { decodeText } from './decode-text.ts';
import { guardOffice } from './unpack-within.ts';
import { Unreadable } from './unreadable.ts';

/** One sheet as written: every row with the number a spreadsheet shows beside it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** A sheet that somebody hid is not read: what stands in it is not meant to be seen. */
  readonly hidden?: true;
}

/** A row's number as a spreadsheet counts, and its cells as text. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Cells that hold something which is not there to be read: a formula never worked out, an error. */
  readonly unread?: readonly { readonly column: string; readonly found: string }[];
}

const maxRows = 60_000;

function delimiterOf(text: string): string {
  const head = text.slice(0, 4000).split('\n').slice(0, 5).join('\n');
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** An apostrophe before = + - @ is how a list is written so that no spreadsheet takes text for a formula. */
const withoutGuard = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');

function readCsv(bytes: Uint8Array): Sheet[] {
  const { text } = decodeText(bytes);
  const firstCells = (text.split('\n')[0] ?? '').includes(',') ? ',' : delimiterOf(text);
  try {
    const rows = parse(text, {
      delimiter: firstCells,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
      max_record_size: 1_000_000,
    });
    return [
      { name: '', rows: rows.slice(0, maxRows).map((cells, at) => ({ row: at + 1, cells: cells.map(withoutGuard) })) },
    ];
  } catch (cause) {
    throw new Unreadable(
      `a table that breaks off (${cause instanceof Error ? cause.message : 'no reason given'})`,
      'one row a line, text with commas between double quotes',
      { cause },
    );
  }
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // Excel keeps a time without a day as a moment of 30 December 1899.
  return date.getUTCFullYear() < 1901 ? date.toISOString().slice(11, 16) : date.toISOString().slice(0, 10);
}

function unreadIn(value: ExcelJS.CellValue): string | undefined {
  if (value === null || typeof value !== 'object' || value instanceof Date) return undefined;
  if ('error' in value) return `the error ${value.error}`;
  if (!('formula' in value || 'sharedFormula' in value)) return undefined;
  const { result } = value;
  if (result === undefined || result === null) return 'a formula whose value was not saved';
  return typeof result === 'object' ? unreadIn(result as ExcelJS.CellValue) : undefined;
}

/** A formula is never worked out: the value that was saved with it is taken. */
function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('error' in value) return '';
  if ('hyperlink' in value)
    return typeof value.text === 'string' ? value.text : cellText(value.text as ExcelJS.CellValue);
  if ('formula' in value || 'sharedFormula' in value) return cellText((value.result ?? null) as ExcelJS.CellValue);
  return '';
}

async function readExcel(bytes: Uint8Array): Promise<Sheet[]> {
  guardOffice(bytes);
  // Half a second to load, and most lists are CSV.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer as never);
  } catch (cause) {
    throw new Unreadable('a spreadsheet that cannot be opened', 'the file saved again as .xlsx', { cause });
  }
  return workbook.worksheets
    .filter((sheet) => sheet.state !== 'veryHidden')
    .map((sheet): Sheet => {
      if (sheet.state === 'hidden') return { name: sheet.name, rows: [], hidden: true };
      const rows: SheetRow[] = [];
      sheet.eachRow({ includeEmpty: false }, (row, number) => {
        if (rows.length >= maxRows) return;
        const cells: string[] = [];
        const unread: { column: string; found: string }[] = [];
        for (let column = 1; column <= Math.min(row.cellCount, 200); column += 1) {
          const cell = row.getCell(column);
          cells.push(cellText(cell.value).trim());
          const found = unreadIn(cell.value);
          if (found !== undefined) unread.push({ column: cell.address.replace(/\d+$/, ''), found });
        }
        rows.push({ row: number, cells, ...(unread.length === 0 ? {} : { unread }) });
      });
      return { name: sheet.name, rows };
    });
}

/** Reads a CSV or Excel table into sheets of text cells; formulas give their saved value, dates become ISO. */
export async function readTable(path: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  return /\.xlsx$/i.test(path) ? readExcel(bytes) : readCsv(bytes);
}

/** A row under named headings. */
export interface NamedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

const plainHeading = (heading: string) =>
  heading
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** Rows of the product's own small tables: the first filled row names the columns, empty rows are passed over. */
export function namedRows(sheets: readonly Sheet[]): readonly NamedRow[] {
  const filled = (sheets[0]?.rows ?? []).filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const [head, ...body] = filled;
  const names = (head?.cells ?? []).map(plainHeading);
  return body.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])),
  }));
}
