import type { Deidentified, Directory, IdentifierKind } from '../../../src/privacy/safe-text.ts';

/** A message with its identifiers and the stretches that must stay, labelled by hand. */
export interface Labelled {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: IdentifierKind }[];
  readonly keep: readonly { readonly start: number; readonly end: number }[];
}

/** How masking did over labelled messages; each figure as found of all. */
export interface Score {
  readonly figures: Readonly<Record<string, readonly [number, number]>>;
  readonly faults: readonly string[];
}

type Masking = (text: string, directory: Directory) => Deidentified;

/** Labelled messages of a JSONL file. */
export function readLabelled(lines: string): readonly Labelled[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** Scores masking: an identifier is found when all its letters and digits are masked, whatever kind it was called. */
export function score(messages: readonly Labelled[], directory: Directory, mask: Masking): Score {
  const figures: Record<string, [number, number]> = {};
  const count = (name: string, hit: boolean): void => {
    const figure = (figures[name] ??= [0, 0]);
    figure[1]++;
    if (hit) figure[0]++;
  };
  const faults: string[] = [];
  for (const { text, spans, keep } of messages) {
    const { removed } = mask(text, directory);
    const hidden = new Set(
      removed.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)),
    );
    const covered = (start: number, end: number): boolean => {
      for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !hidden.has(at)) return false;
      return true;
    };
    const left = spans.filter(({ start, end, kind }) => {
      // "Auntie" or "Imam" before the name tells nobody who it is.
      const title =
        kind === 'name'
          ? (/^(?:mr|mrs|ms|mx|miss|dr|auntie|uncle|our|imam|father|cllr)\.? (?=.)/i.exec(text.slice(start, end))?.[0]
              .length ?? 0)
          : 0;
      return !covered(start + title, end);
    });
    for (const span of spans) count(`found ${span.kind}`, !left.includes(span));
    if (spans.length > 0) {
      count('messages with an identifier left', left.length > 0);
      if (text === text.toLowerCase()) count('lower-case messages with an identifier left', left.length > 0);
    } else count('innocent messages touched', removed.length > 0);
    const spoiled = keep.filter(({ start, end }) => removed.some((span) => span.start < end && start < span.end));
    for (const stay of keep) count('what should stay spoiled', spoiled.includes(stay));
    for (const span of removed)
      count(
        'precision',
        spans.some((wanted) => wanted.start < span.end && span.start < wanted.end),
      );
    const wrong = removed.filter((span) => !spans.some((wanted) => wanted.start < span.end && span.start < wanted.end));
    if (left.length > 0 || spoiled.length > 0 || wrong.length > 0)
      faults.push(
        `${[
          ...left.map((span) => `LEFT ${span.kind} <${text.slice(span.start, span.end)}>`),
          ...spoiled.map((span) => `SPOILED <${text.slice(span.start, span.end)}>`),
          ...wrong.map((span) => `WRONG ${span.kind} <${text.slice(span.start, span.end)}>`),
        ].join('; ')}  in: ${text}`,
      );
  }
  return { figures, faults };
}

/** The figures as lines of a table. */
export function table(figures: Score['figures']): string {
  return Object.keys(figures)
    .sort()
    .map((name) => {
      const [hits, all] = figures[name] as readonly [number, number];
      return `${name.padEnd(46)} ${String(hits).padStart(4)} / ${String(all).padStart(4)}  ${((100 * hits) / all).toFixed(1)} %`;
    })
    .join('\n');
}
