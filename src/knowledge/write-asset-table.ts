import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type AssetColumn, assetColumns } from './asset-columns.ts';
import { namedRows, readTable } from './read-table.ts';

type Cells = Readonly<Partial<Record<AssetColumn, string>>>;

/** What writing a list changed, by id. */
export interface TableChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
  readonly gone: readonly string[];
}

// A cell that a spreadsheet would take for a formula is written as text; telephone numbers with + stay as they are.
const guarded = (cell: string) => (/^[=@]|^[+-](?![\d\s(])/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\n`;

async function before(path: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return new Map();
  const rows = namedRows(await readTable(path, bytes).catch(() => []));
  return new Map(
    rows.map(({ cells }) => [cells['id'] ?? '', assetColumns.map((column) => cells[column] ?? '').join('\u0000')]),
  );
}

/** Writes a list in our columns beside the old one and puts it in its place at once; readers see the old list or the new one. */
export async function writeAssetTable(path: string, rows: readonly Cells[]): Promise<TableChange> {
  const old = await before(path);
  const now = new Map(
    rows.map((cells) => [cells.id ?? '', assetColumns.map((column) => (cells[column] ?? '').trim()).join('\u0000')]),
  );
  const text =
    line(assetColumns) + rows.map((cells) => line(assetColumns.map((column) => (cells[column] ?? '').trim()))).join('');
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { flush: true });
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
  const ids = [...now.keys()];
  return {
    added: ids.filter((id) => !old.has(id)),
    changed: ids.filter((id) => old.has(id) && old.get(id) !== now.get(id)),
    same: ids.filter((id) => old.get(id) === now.get(id)).length,
    gone: [...old.keys()].filter((id) => !now.has(id)),
  };
}
