// Vehicle registration marks of the United Kingdom (DVLA, INF104), typed with and without capitals and spaces.
import { isCommonestWord, isCommonWord } from './names/english.ts';
import { belowHundred } from './number-words.ts';
import { overlaps, type Span } from './span.ts';

const vehicle =
  /\b(?:reg|regs|registration|plate|plates|number ?plate|car|van|vehicle|motor|parked|parking|drives|driving|driver|fiesta|corsa|astra|focus|golf|polo|clio|fiat|ford|vauxhall|nissan|toyota|honda|kia|bmw|audi|vw|skoda|citroen|peugeot|renault|mercedes|micra|mini|scooter|moped|motorbike|taxi|cab|minibus|tailgat|banger|lorry|truck|motability|blue badge|mot|transit|permit|bay)\b/i;

const toldPlate = /\b(?:reg|registration|plate)\b[^.!?\n\d]*$/i;
const linking = /^(?:is|of|in|on|at|to|by|no|an|or|it|he|we|my|me|up|us|so|as|do|go|be|if|am|pm)$/i;

const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}])[a-z] ?[a-z] (?:${belowHundred}|(?:(?:oh?|zero|nought) [a-z]{3,5})) [a-z] ?[a-z] ?[a-z](?![\\p{L}\\p{N}])`,
  'giu',
);

/** Vehicle registration marks: current, prefix, suffix and Northern Irish. */
export function findRegistrations(text: string): Span[] {
  const found: Span[] = [];
  const near = (start: number, end: number): boolean =>
    vehicle.test(text.slice(Math.max(0, start - 60), Math.min(text.length, end + 40)));
  const add = (start: number, length: number): void => {
    const span: Span = { start, end: start + length, kind: 'vehicle_registration' };
    if (!found.some((other) => overlaps(other, span))) found.push(span);
  };
  // Those first: "reg XHZ II02 and" holds the look of another, "II02 and".
  for (const { start, end } of toldMarks(text)) add(start, end - start);
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}@_])[a-z]{2}[ \u00a0-]?(?:\d|[oO](?=\d)|\d(?=[oO]))[\doO][ \u00a0.-]{0,3}(?<last>[a-z]{3})(?![\p{L}\p{N}'’])/giu,
  )) {
    const mark = match[0];
    const last = match.groups?.['last'] ?? '';
    const first = mark.slice(0, 2);
    const written = mark === mark.toUpperCase();
    const splitEarly = /^[a-z]{2}[ \u00a0-]/i.test(mark);
    if (splitEarly && (!near(match.index, match.index + mark.length) || (linking.test(first) && !written))) continue;
    if (
      written
        ? isCommonestWord(last) && isCommonestWord(first) && !near(match.index, match.index + mark.length)
        : isCommonestWord(last) && !near(match.index, match.index + mark.length)
    )
      continue;
    add(match.index, mark.length);
  }
  // Q marks are given to cars of unknown age.
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])q\d{3}[ \u00a0.-]?[a-z]{3}(?![\p{L}\p{N}'’])/giu))
    add(match.index, match[0].length);
  // "l a sixty three k y s"
  for (const match of text.matchAll(spoken))
    if (near(match.index, match.index + match[0].length)) add(match.index, match[0].length);
  const older = [
    /(?<![\p{L}\p{N}])[a-hj-npr-tv-y][ \u00a0-]?\d{1,3}[ \u00a0.-]{0,2}(?<last>[a-z]{3})(?![\p{L}\p{N}'’])/giu,
    /(?<![\p{L}\p{N}])(?<last>[a-z]{3})[ \u00a0.-]{0,2}\d{1,3}[ \u00a0-]?[a-hj-npr-tv-y](?![\p{L}\p{N}'’])/giu,
    /(?<![\p{L}\p{N}])(?<last>[a-z]{0,2}[iz][a-z]{0,2})[ \u00a0.-]{0,2}\d{2,4}(?![\p{L}\p{N}'’]|[/:.-]\d)/giu,
  ];
  older.forEach((pattern, style) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const last = match.groups?.['last'] ?? '';
      const letters = match[0].replace(/[^a-z]/gi, '');
      const written = match[0] === match[0].toUpperCase();
      const close = near(match.index, end);
      if (
        style === 2 &&
        (!close ||
          letters.length < 2 ||
          letters.length > 3 ||
          (isCommonWord(last) &&
            !(written && toldPlate.test(text.slice(Math.max(0, match.index - 25), match.index)))) ||
          /\b(?:flat|room|bus|route|ref|case|order)\s*$/i.test(text.slice(Math.max(0, match.index - 8), match.index)))
      )
        continue;
      if (style < 2 && isCommonestWord(last) && !close) continue;
      // "lmk" is said in messages and is on cars; "the" is on none that is typed so.
      if (style < 2 && !written && (!close || (isCommonestWord(last) && /[aeiou]/i.test(last)))) continue;
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

const says =
  /(?<!\p{L})(?:(?:car |van |vehicle )?reg(?:istration)?(?: ?(?:no|num|number|mark|plate))?|(?:number ?)?plates?|vrn)\b\.?[\s:=#("“[–-]{1,4}(?:(?:is|was|of|reads|says|it['’]?s|on (?:it|the (?:car|van)) is)\s+)?[("“[]?$/iu;
const marks =
  /^(?:[a-z]{2}\d{2}[a-z]{3}|[a-hj-npr-tv-y]\d{1,3}[a-z]{3}|[a-z]{3}\d{1,3}[a-hj-npr-tv-y]|[a-z]{0,2}[iz][a-z]{0,2}\d{2,4})$/i;

// What stands behind "reg" or "plate" is meant as one, with letters for figures and a gap anywhere; and so is one spelt out, wherever it stands.
function toldMarks(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const first of text.matchAll(/(?<![\p{L}\p{N}])[a-z]/giu)) {
    const start = first.index;
    const told = says.test(text.slice(Math.max(0, start - 40), start));
    const spelt = /^[a-z\d](?:[ \u00a0.-][a-z\d](?![a-z\d])){5,6}/i.test(text.slice(start, start + 16));
    if (!told && !spelt) continue;
    const characters = [...text.slice(start, start + 20).matchAll(/[a-z\d|]/gi)].slice(0, 7);
    for (let length = characters.length; length >= (spelt && !told ? 6 : 4); length--) {
      const end = start + (characters[length - 1]?.index ?? 0) + 1;
      const typed = text.slice(start, end);
      if (/[\p{L}\p{N}]/u.test(text[end] ?? '') || /[^a-z\d| \u00a0.-]| [a-z]{4,}/i.test(typed)) continue;
      // "plate and 2 cups": a figure at least, and no word that holds a sentence together.
      if (!/\d/.test(typed) || typed.split(/[ \u00a0]/).some((word) => linking.test(word) && !spelt)) continue;
      if (!readings(typed.replace(/[^a-z\d|]/gi, '')).some((own) => marks.test(own))) continue;
      found.push({ start, end });
      break;
    }
  }
  return found;
}

// An "o" may be a nought and an "l" or "i" a one.
function readings(squeezed: string): string[] {
  let all = [''];
  for (const own of squeezed) {
    const may = /[oO]/.test(own) ? [own, '0'] : /[liI|]/.test(own) ? [own, '1'] : own === '0' ? [own, 'o'] : [own];
    all = all.flatMap((before) => may.map((next) => before + next));
  }
  return all;
}
