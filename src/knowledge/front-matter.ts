import { parse } from 'yaml';

/** The head of a document: keys in lower case with underscores, values as written. */
export type Head = Readonly<Record<string, unknown>>;

/** A text parted into head and body; `fault` says what was wrong with the head. */
export interface ParsedHead {
  readonly head: Head;
  readonly body: string;
  readonly fault?: string;
}

const plainKey = (key: string) =>
  key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

function plainKeys(value: unknown): Head {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [plainKey(key), inner]));
}

/** What can still be read line by line when the head is not YAML: `key: value` and nothing nested. */
function lineByLine(text: string): Head {
  const pairs = text
    .split('\n')
    .map((line) => /^([A-Za-z][\w -]{0,40}):\s*(.*)$/.exec(line))
    .filter((match) => match !== null);
  return Object.fromEntries(
    pairs.map((match) => [plainKey(match[1] as string), (match[2] as string).replace(/^["']|["']$/g, '').trim()]),
  );
}

const quoted = (_: string, key: string, value: string): string => `${key}"${value.replace(/(["\\])/g, '\\$1')}"`;

/** A colon inside a value is how people write ("title: Endings: a guide"), and can be read one way only: such values are put between quotes. */
const withQuotedColons = (text: string): string =>
  text.replace(/^([A-Za-z][\w -]{0,40}: +)(?!["'[{|>&*!])([^[\]{}#\n]*: [^[\]{}#\n]*)$/gm, quoted);

/** Values in which a bracket or a number sign is what YAML stumbles over as well, put between quotes. */
const withQuotes = (text: string): string =>
  text.replace(/^(\s*(?:- |[A-Za-z][\w -]{0,40}: +))(?!["'[{|>&*!])(.*: .*|.*[[\]{}#].*)$/gm, quoted);

const parsed = (text: string): Head => plainKeys(parse(text, { schema: 'core', maxAliasCount: 20, logLevel: 'error' }));

/** Reads YAML as a head. A colon in a value is no fault; what else is not YAML is mended or read line by line, and told. */
export function readHead(text: string): { readonly head: Head; readonly fault?: string } {
  try {
    return { head: parsed(text) };
  } catch (cause) {
    try {
      return { head: parsed(withQuotedColons(text)) };
    } catch {}
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '').replace(/:$/, '') : '';
    const fault = `a head that is not YAML (${reason})`;
    try {
      return { head: parsed(withQuotes(text)), fault };
    } catch {
      return { head: lineByLine(text), fault };
    }
  }
}

/** Parts a text from the head between its `---` lines. Only YAML is read: a head in a programming language is not run. */
export function parseFrontMatter(text: string): ParsedHead {
  const match = /^\s*---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { head: {}, body: text };
  return { ...readHead(match[1] as string), body: text.slice(match[0].length) };
}

/** One line of text from a head's value; empty where there is none. */
export function headText(head: Head, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = head[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  }
  return '';
}

/** Several texts from a head's value: a YAML list, or one text parted by `;`. */
export function headList(head: Head, ...keys: readonly string[]): readonly string[] {
  for (const key of keys) {
    const value = head[key];
    if (Array.isArray(value))
      return value
        .map((item) =>
          typeof item === 'object' && item !== null
            ? Object.entries(item)
                .map(([name, said]) => `${name}: ${String(said)}`)
                .join('; ')
            : String(item ?? '').trim(),
        )
        .filter((item) => item !== '');
    if (typeof value === 'string' && value.trim() !== '')
      return value
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '');
  }
  return [];
}
