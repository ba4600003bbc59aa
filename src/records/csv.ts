type Cell = string | number;

/** Rows as a spreadsheet reads them: a cell that begins like a formula is text, and stays so when the file is saved and opened again. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

// Spreadsheets run a cell that begins with = + - or @, also behind spaces, quotes or control characters, and some read full-width signs alike.
function cell(value: Cell): string {
  const text = String(value);
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  const safe =
    isNumber || !/^[\s"'\u0000-\u001f\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/.test(text)
      ? text
      : `'${text}`;
  return `"${safe.replaceAll('"', '""')}"`;
}
