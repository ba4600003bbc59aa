import type { Finding } from '../knowledge/knowledge.ts';

/** A file's name may hold a line end or an order to the terminal: neither is printed as such. */
const printable = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** One finding as a line: file, row or line, column, what was found, what was wanted. */
export function findingLine(finding: Finding): string {
  const place = [finding.file, finding.line === undefined ? '' : `row ${finding.line}`, finding.column ?? '']
    .filter((part) => part !== '')
    .join(', ');
  return `  ${finding.severity === 'error' ? 'ERROR  ' : 'warning'}  ${printable(place)}\n           found:  ${printable(finding.found)}\n           wanted: ${printable(finding.wanted)}\n`;
}

/** All findings, errors first, with a sum at the end. */
export function findingLines(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning');
  const sum = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}\n`;
  return [...errors, ...warnings].map(findingLine).join('') + sum;
}
