import { readHead } from './front-matter.ts';

/** What the folder's manifest says about files that fit a pattern. */
export interface ManifestEntry {
  readonly pattern: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly source: string;
  readonly licence: string;
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const asText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** `council-*.csv: {columns: {Their heading: our_column}, source, licence}`; headings may also stand beside source and licence. */
export function readManifest(text: string): { readonly entries: readonly ManifestEntry[]; readonly fault?: string } {
  const { head, fault } = readHead(text);
  const files = 'files' in head ? asRecord(head['files']) : head;
  const entries = Object.entries(files).map(([pattern, value]): ManifestEntry => {
    const said = asRecord(value);
    const { source, licence, license, columns, ...flat } = said;
    const named = Object.entries('columns' in said ? asRecord(columns) : flat).map(
      ([heading, column]) => [heading, asText(column)] as const,
    );
    return { pattern, columns: Object.fromEntries(named), source: asText(source), licence: asText(licence ?? license) };
  });
  return { entries, ...(fault === undefined ? {} : { fault }) };
}

// Heads keep their keys without spaces and hyphens: names are held against them in the same spelling.
const plainName = (name: string) => name.toLowerCase().replace(/[\s-]+/g, '_');

function fits(pattern: string, name: string): boolean {
  const source = plainName(pattern)
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i').test(plainName(name));
}

/** The first entry whose pattern fits the file's name. */
export function manifestFor(entries: readonly ManifestEntry[], name: string): ManifestEntry | undefined {
  return entries.find((entry) => fits(entry.pattern, name));
}
