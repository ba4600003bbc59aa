import type { DocumentKind, Finding } from './knowledge.ts';
import type { ReadDocument } from './read-document.ts';
import { readTable, type Sheet } from './read-table.ts';
import { hashOf, readSource, type SourceFile } from './source-files.ts';
import { Unreadable } from './unreadable.ts';

/** What became of one file. */
export type Parsed =
  | { readonly kind: 'document'; readonly read: ReadDocument }
  | { readonly kind: 'table'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'manifest'; readonly text: string }
  | { readonly kind: 'unread' };

/** A file with what it gave, kept so that it is not read again while it does not change. */
export interface ParsedFile {
  readonly path: string;
  readonly stamp: string;
  readonly hash: string;
  readonly parsed: Parsed;
  readonly findings: readonly Finding[];
}

export type FileRole = 'document' | 'induction' | 'table' | 'manifest';

/** Formats a document may have. */
const documentFormats = /\.(?:md|markdown|docx|pdf|pptx|html?|txt)$/i;
const sidecarPattern = /\.ya?ml$/i;

/** The role a path has in the pack; `sidecar` is read with its document, `unknown` is told to the owner, `ignored` is nobody's business. */
export function roleOf(path: string): FileRole | 'sidecar' | 'unknown' | 'ignored' {
  const [folder = '', ...rest] = path.split('/');
  if (/^(?:readme|licen[cs]e|changelog)(?:\.\w+)?$/i.test(path.split('/').at(-1) ?? '')) return 'ignored';
  if (rest.length === 0) return /^(?:vocabulary|authority)\.(?:csv|xlsx)$/i.test(path) ? 'table' : 'unknown';
  if (folder === 'assets' && /^manifest\.ya?ml$/i.test(rest.join('/'))) return 'manifest';
  if (sidecarPattern.test(path)) return 'sidecar';
  if (folder === 'training' || folder === 'escalation') return documentFormats.test(path) ? 'document' : 'unknown';
  if (folder === 'induction') return documentFormats.test(path) ? 'induction' : 'unknown';
  if (['contacts', 'assets', 'practices', 'team'].includes(folder))
    return /\.(?:csv|xlsx|tsv)$/i.test(path) ? 'table' : 'unknown';
  return 'unknown';
}

/** What a file of this folder may be, in words. */
export function whatIsReadIn(path: string): string {
  if (/^(?:training|escalation|induction)\//.test(path))
    return 'Markdown, Word (.docx), PDF, PowerPoint (.pptx), HTML or plain text';
  if (/^(?:contacts|assets|practices|team)\//.test(path)) return 'CSV or Excel (.xlsx)';
  return 'a file in training, escalation, contacts, assets, practices, team or induction';
}

async function parse(
  path: string,
  role: FileRole,
  bytes: Uint8Array,
  hash: string,
  sidecar: string | undefined,
): Promise<Parsed> {
  if (role === 'table') return { kind: 'table', sheets: await readTable(path, bytes) };
  if (role === 'manifest') return { kind: 'manifest', text: new TextDecoder().decode(bytes) };
  // The readers of all formats take half a second to load; a start with everything read before does without.
  const { readDocument } = await import('./read-document.ts');
  const kind: DocumentKind = path.startsWith('escalation/') ? 'escalation' : 'training';
  return {
    kind: 'document',
    read: await readDocument({ path, kind, bytes, hash, ...(sidecar === undefined ? {} : { sidecar }) }),
  };
}

function fault(path: string, cause: unknown): Finding {
  if (cause instanceof Unreadable) return { severity: 'error', file: path, found: cause.found, wanted: cause.wanted };
  const reason = cause instanceof Error ? cause.message.split('\n')[0]?.slice(0, 160) : 'no reason given';
  return {
    severity: 'error',
    file: path,
    found: `a file that could not be read (${reason})`,
    wanted: 'the file saved again',
  };
}

/** Cells of a spreadsheet that give nothing although something stands in them. */
export function cellFindings(path: string, sheets: readonly Sheet[]): Finding[] {
  const hidden = sheets.filter((sheet) => sheet.hidden === true);
  const told = hidden.map(
    ({ name }): Finding => ({
      severity: 'warning',
      file: path,
      found: `sheet ${name} is hidden: it was not read`,
      wanted: 'the sheet shown, or taken out',
    }),
  );
  const cells = sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, unread }) =>
      (unread ?? []).map(
        ({ column, found }): Finding => ({
          severity: 'warning',
          file: path,
          line: row,
          column: sheets.length > 1 ? `${column} of sheet ${sheet.name}` : column,
          found,
          wanted: 'the value itself',
        }),
      ),
    ),
  );
  return [...told, ...cells];
}

/** Reads one file with its sidecar; whatever goes wrong becomes a finding of this file alone. An unchanged file is taken over from before. */
export async function parseFile(
  file: SourceFile,
  role: FileRole,
  sidecarFile: SourceFile | undefined,
  before: ParsedFile | undefined,
): Promise<ParsedFile> {
  const stamp = `${file.stamp}|${sidecarFile?.stamp ?? ''}`;
  if (before?.stamp === stamp) return before;
  let hash = hashOf(stamp);
  try {
    const bytes = await readSource(file);
    const sidecar = sidecarFile === undefined ? undefined : await readSource(sidecarFile);
    hash = sidecar === undefined ? hashOf(bytes) : hashOf(bytes, '\u0000', sidecar);
    if (before?.hash === hash) return { ...before, stamp };
    const parsed = await parse(
      file.path,
      role,
      bytes,
      hash,
      sidecar === undefined ? undefined : new TextDecoder().decode(sidecar),
    );
    const findings =
      parsed.kind === 'document'
        ? parsed.read.findings
        : parsed.kind === 'table'
          ? cellFindings(file.path, parsed.sheets)
          : [];
    return { path: file.path, stamp, hash, parsed, findings };
  } catch (cause) {
    return { path: file.path, stamp, hash, parsed: { kind: 'unread' }, findings: [fault(file.path, cause)] };
  }
}
