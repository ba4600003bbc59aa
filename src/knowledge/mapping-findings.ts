import type { ColumnReading } from './asset-columns.ts';
import type { ManifestEntry } from './asset-manifest.ts';
import type { Finding } from './knowledge.ts';

const ignored = /^(?:-|ignore|skip|none|)$/;

/** How the headings of a list were understood, so that its owner can confirm it or put it right. */
export function mappingFindings(
  file: string,
  sheet: string,
  line: number,
  columns: readonly ColumnReading[],
  manifest: ManifestEntry | undefined,
): Finding[] {
  const on = sheet === '' ? '' : ` on sheet ${sheet}`;
  const guessed = columns
    .filter(({ how }) => how === 'guessed')
    .map(({ heading, column }) => `${heading} -> ${column}`);
  const isIgnored = (heading: string) =>
    Object.entries(manifest?.columns ?? {}).some(
      ([told, column]) => ignored.test(column) && told.trim().toLowerCase() === heading.trim().toLowerCase(),
    );
  const unread = columns
    .filter(({ heading, how }) => how === 'left out' && heading.trim() !== '' && !isIgnored(heading))
    .map(({ heading }) => heading);
  const bad = Object.entries(manifest?.columns ?? {}).filter(
    ([heading, column]) =>
      !ignored.test(column) &&
      !columns.some(
        (read) => read.how === 'manifest' && read.heading.trim().toLowerCase() === heading.trim().toLowerCase(),
      ),
  );
  return [
    ...(guessed.length === 0
      ? []
      : [
          {
            severity: 'warning' as const,
            file,
            line,
            found: `headings guessed${on}: ${guessed.join(', ')}`,
            wanted: 'these pairs confirmed or put right in assets/manifest.yaml',
          },
        ]),
    ...(unread.length === 0
      ? []
      : [
          {
            severity: 'warning' as const,
            file,
            line,
            found: `columns not used${on}: ${unread.join(', ')}`,
            wanted: 'a column of ours for each in assets/manifest.yaml, or nothing',
          },
        ]),
    ...bad.map(([heading, column]) => ({
      severity: 'warning' as const,
      file,
      line,
      column: heading,
      found: `the manifest maps ${heading} to ${column}`,
      wanted: 'a heading that the file has and a column that we have',
    })),
  ];
}
