import type { IdentifierKind } from './safe-text.ts';

/** A stretch of text; offsets are UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that may be an identifier. */
export interface Span extends Range {
  readonly kind: IdentifierKind;
}

/** Whether two stretches share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The spans of a global pattern's matches, or of its group named `v` where it has one. */
export function matches(text: string, pattern: RegExp, kind: IdentifierKind): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['v'] ?? match[0];
    const start = match.index + (value === match[0] ? 0 : match[0].lastIndexOf(value));
    found.push({ start, end: start + value.length, kind });
  }
  return found;
}

/** The text with nothing but ends of lines where the stretches stand; every offset stays what it was. */
export function blank(text: string, ranges: readonly Range[]): string {
  let left = text;
  for (const { start, end } of ranges) left = left.slice(0, start) + '\n'.repeat(end - start) + left.slice(end);
  return left;
}
