// Vehicle registration marks of the United Kingdom (DVLA, INF104), typed with and without capitals and spaces.
import { isCommonestWord, isCommonWord } from './names/english.ts';
import type { Span } from './span.ts';

const vehicle =
  /\b(?:reg|regs|registration|plate|plates|number ?plate|car|van|vehicle|motor|parked|parking|drives|driving|driver|fiesta|corsa|astra|focus|golf|polo|clio|fiat|ford|vauxhall|nissan|toyota|honda|kia|bmw|audi|vw|skoda|citroen|peugeot|renault|mercedes|micra|mini|scooter|moped|motorbike|taxi|cab|minibus|tailgat|banger|lorry|truck|motability|blue badge|mot|transit|permit|bay)\b/i;

/** Vehicle registration marks: current, prefix, suffix and Northern Irish. */
export function findRegistrations(text: string): Span[] {
  const found: Span[] = [];
  const near = (start: number, end: number): boolean =>
    vehicle.test(text.slice(Math.max(0, start - 60), Math.min(text.length, end + 40)));
  const add = (start: number, length: number): void => {
    found.push({ start, end: start + length, kind: 'vehicle_registration' });
  };
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])[a-z]{2}[ -]?(?:\d|[oO](?=\d)|\d(?=[oO]))[\doO][ -]{0,2}(?<last>[a-z]{3})(?![\p{L}\p{N}'’])/giu,
  )) {
    const mark = match[0];
    const last = match.groups?.['last'] ?? '';
    const first = mark.slice(0, 2);
    const written = mark === mark.toUpperCase();
    const splitEarly = /^[a-z]{2}[ -]/i.test(mark);
    if (splitEarly && (!near(match.index, match.index + mark.length) || (isCommonestWord(first) && !written))) continue;
    if (
      written
        ? isCommonestWord(last) && isCommonestWord(first) && !near(match.index, match.index + mark.length)
        : isCommonestWord(last) && !near(match.index, match.index + mark.length)
    )
      continue;
    add(match.index, mark.length);
  }
  // Q marks are given to cars of unknown age.
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])q\d{3}[ -]?[a-z]{3}(?![\p{L}\p{N}'’])/giu))
    add(match.index, match[0].length);
  const older = [
    /(?<![\p{L}\p{N}])[a-hj-npr-tv-y][ -]?\d{1,3}[ -]?(?<last>[a-z]{3})(?![\p{L}\p{N}'’])/giu,
    /(?<![\p{L}\p{N}])(?<last>[a-z]{3})[ -]?\d{1,3}[ -]?[a-hj-npr-tv-y](?![\p{L}\p{N}'’])/giu,
    /(?<![\p{L}\p{N}])(?<last>[a-z]{0,2}[iz][a-z]{0,2})[ -]?\d{2,4}(?![\p{L}\p{N}'’/:.-])/giu,
  ];
  older.forEach((pattern, style) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const last = match.groups?.['last'] ?? '';
      const letters = match[0].replace(/[^a-z]/gi, '');
      const written = match[0] === match[0].toUpperCase();
      const close = near(match.index, end);
      if (found.some((span) => span.start < end && match.index < span.end)) continue;
      if (
        style === 2 &&
        (!close ||
          letters.length < 2 ||
          letters.length > 3 ||
          isCommonWord(last) ||
          /\b(?:flat|room|bus|route|ref|case|order)\s*$/i.test(text.slice(Math.max(0, match.index - 8), match.index)))
      )
        continue;
      if (style < 2 && isCommonestWord(last) && !close) continue;
      if (style < 2 && !written && (!close || isCommonestWord(last))) continue;
      if (style === 0 && written && /^[A-Z] /.test(match[0]) && !close) continue;
      if (
        style === 1 &&
        !close &&
        (isCommonWord(last) || /^(?:GAD|PHQ|ONS|PIP|NHS|PCN|DWP|ESA|JSA|CMH|SPR)/.test(last.toUpperCase()))
      )
        continue;
      add(match.index, match[0].length);
    }
  });
  return found;
}
