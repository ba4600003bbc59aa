// Whole postcodes (BS 7666): as people type them, spell them and mistype them. An outward code alone stays.
import { isCommonWord } from './names/english.ts';
import { matches, overlaps, type Span } from './span.ts';

const outward = '(?:[a-pr-uwyz]\\d[a-hjkpstuw\\d]?|[a-pr-uwyz][a-hk-y]\\d[abehmnprvwxy\\d]?|gir)';
const inwardEnd = '[abd-hjlnp-uw-z]{2}';
const shaped = new RegExp(
  `(?<![\\p{L}\\p{N}@_])(?<outward>${outward}|(?:[a-pr-uwyz]|[a-pr-uwyz][a-hk-y])[1-9][oO])(?<gap>[ \\u00a0.-]{0,2}|[ \\u00a0]{1,3}|[ \\u00a0]?[-–/_,][ \\u00a0]{0,2})(?<inward>[\\doO]${inwardEnd})(?![\\p{L}\\p{N}])`,
  'giu',
);
// "M1, 2nd floor", "CK4 3yrs": an area, and then something that is counted.
const counted = /^(?:1st|2nd|3rd|[4-9]th|[1-9](?:pt|yr|hr|ft|lb|xl))$/;
// The areas of the United Kingdom, and those of invented towns that training material uses.
const areas = new Set(
  'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu ha hd hg hp hr hs hu hx ig ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze ck hm'.split(
    ' ',
  ),
);
const ordinary = /^(?:so|me|la|al|da|ox|hu|ha|ex|e|en|co|de|pa|ta|st|so|no)$/;
const parted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<area>[a-z]{1,2})[ \\u00a0]{1,2}\\d[a-z\\d]?[ \\u00a0]{0,2}\\d${inwardEnd}(?![\\p{L}\\p{N}])`,
  'giu',
);
const misheard = /(?<![\p{L}\p{N}])(?<area>[A-Z]{1,2})\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const says =
  /(?<!\p{L})(?:post ?codes?|post-code|pc|postal code)\b[\s:=("“[–-]{1,4}(?:(?:is|was|of|as|it['’]?s)\s+)?[("“[]?$/iu;

/** Whole postcodes; an outward code alone stays. */
export function findPostcodes(text: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    if (!found.some((other) => overlaps(other, { start, end }))) found.push({ start, end, kind: 'postcode' });
  };
  for (const { start, end } of told(text)) add(start, end);
  for (const match of text.matchAll(shaped)) {
    const { inward = '', gap = '', outward: area = '' } = match.groups ?? {};
    if (inward === inward.toLowerCase() && /[ \u00a0,]/.test(gap) && counted.test(inward)) continue;
    // "served S21, out by January": a notice, not a nought.
    if (/^[oO]/.test(inward) && gap !== '' && isCommonWord(inward)) continue;
    // A comma parts a list; between the halves of a postcode it wants capitals, or none at all.
    if (/[,/_]/.test(gap) && (area === area.toUpperCase()) !== (inward === inward.toUpperCase())) continue;
    if (/[oO]$/.test(area) && inward === inward.toLowerCase() && counted.test(inward)) continue;
    add(match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(parted)) {
    const area = (match.groups?.['area'] ?? '').toLowerCase();
    const written = match[0] === match[0].toUpperCase();
    if (!areas.has(area) || (!written && (ordinary.test(area) || counted.test(match[0].slice(-3))))) continue;
    add(match.index, match.index + match[0].length);
  }
  // Misheard letters at the end ("PL11 9AV": no postcode ends in a V), in capitals and with an area that there is.
  for (const { index, 0: whole, groups } of text.matchAll(misheard))
    if (areas.has((groups?.['area'] ?? '').toLowerCase())) add(index, index + whole.length);
  // A space too many: "CK2 7 HH", "CK2 7H H".
  for (const { start, end } of matches(
    text,
    /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? (?:\d [A-Z]{2}|\d[A-Z] [A-Z])(?![\p{L}\p{N}])/gu,
    'postcode',
  ))
    add(start, end);
  // Spelt out: "C K 2 7 H H", "c-k-2-7-h-h".
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[a-z\d](?:(?<gap>[ \u00a0.-])[a-z\d]){4,6}(?![\p{L}\p{N}])/giu)) {
    if (isPostcode(match[0].replace(/[^a-z\d]/gi, ''))) add(match.index, match.index + match[0].length);
  }
  return found;
}

// What stands behind the word "postcode" is meant as one, however it is parted and with letters for figures.
function told(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[a-z](?:[ \u00a0.,/_–-]{0,3}[a-z\d|]){3,12}/giu)) {
    let start = match.index;
    // The word itself may be taken for the first letters: "pc L6 7DN".
    const from = [...match[0].matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => match.index + index);
    for (start of from) {
      if (!says.test(text.slice(Math.max(0, start - 40), start))) continue;
      const characters = [...text.slice(start, start + 24).matchAll(/[a-z\d|]/giu)].slice(0, 7);
      for (let length = characters.length; length >= 5; length--) {
        const last = characters[length - 1]?.index ?? 0;
        const end = start + last + 1;
        if (/[\p{L}\p{N}]/u.test(text[end] ?? '') || /[^a-z\d| \u00a0.,/_–-]/i.test(text.slice(start, end))) continue;
        if (!readings(characters.slice(0, length).map(([own]) => own)).some(isPostcode)) continue;
        found.push({ start, end });
        break;
      }
    }
  }
  return found;
}

const whole = new RegExp(`^${outward}\\d${inwardEnd}$`, 'iu');
const isPostcode = (squeezed: string): boolean =>
  whole.test(squeezed) && areas.has((/^[a-z]+/i.exec(squeezed)?.[0] ?? '').toLowerCase());

// An "o" may be a nought and an "l" a one, and the other way about.
function readings(characters: readonly string[]): string[] {
  let all = [''];
  for (const own of characters) {
    const may = /[oO]/.test(own) ? [own, '0'] : /[liI|]/.test(own) ? [own, '1'] : own === '0' ? [own, 'o'] : [own];
    all = all.flatMap((before) => may.map((next) => before + next));
  }
  return all;
}
