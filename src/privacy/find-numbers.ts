// NHS numbers and telephone numbers, and with them account numbers: long numbers, told apart by check digit, shape and the words before them.
import { createRequire } from 'node:module';
import { afterCountryCode, explainedBehind, findDigitRuns, saysNhs, saysOther, saysPhone } from './digit-runs.ts';
import { delivered, findAccounts, findUnexplained } from './find-accounts.ts';
import { spokenRuns } from './number-words.ts';
import { blank, matches, overlaps, type Range, type Span } from './span.ts';

const require = createRequire(import.meta.url);
const { validate } = require('nhs-number-validator') as { validate(digits: string): boolean };

/** NHS numbers, telephone numbers, and account, card, National Insurance and reference numbers. */
export function findNumbers(typed: string): Span[] {
  const told: Span[] = findPhonesBehind(typed);
  // Nothing else goes on into a telephone number that stands behind it.
  const text = blank(typed, told);
  // What is surest is asked first.
  for (const spans of [findDigitRuns(text), findNhsNumbers(text), findAccounts(text), findPhones(text)])
    told.push(...spans.filter((span) => !told.some((other) => overlaps(span, other))));
  return [...told, ...findUnexplained(text).filter((span) => !told.some((other) => overlaps(span, other)))];
}

// 03, 0800 and 0808 are never a person's own line; "03 10 81" is a sort code or a date.
const nobodysLine = /^(?:03\d{8}|0800\d{4}|0808\d{6})/;
const sortCodeAndAccount = /^\d\d([ -]?)\d\d\1\d\d {1,2}(?:\d ?){7,8}$/;

/** Numbers that say themselves that they are nobody's: an order, a parcel, a printer, a line that is never a person's own. */
export function nobodysNumbers(text: string): Range[] {
  return [...text.matchAll(/(?<![\p{L}\d]|\p{L}[-/])\+?\d[\d ()-]*\d(?!\d)/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const digits = text.slice(start, end).replace(/\D/g, '');
      if (digits.length < 6) return false;
      return (
        (nobodysLine.test(digits) && !sortCodeAndAccount.test(text.slice(start, end).trim())) ||
        delivered.test(text.slice(Math.max(0, start - 40), start)) ||
        explainedBehind.test(text.slice(end, end + 70))
      );
    });
}

function findNhsNumbers(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/(?<![\d£+])\d(?:[ \u00a0.\-‐-–]{0,3}\d){9}(?!\d|[ .\-‐-–](?!0)\d{3})/g)) {
    const digits = match[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const named = saysNhs.test(before);
    // The check digit keeps ten-digit reference numbers from being taken for NHS numbers; 0 begins a telephone number.
    if (!named && (digits.startsWith('0') || !validate(digits) || /^(\d)\1+$/.test(digits))) continue;
    if (!named && (afterCountryCode.test(before) || /(?<!\p{L})[oO]$/u.test(before))) continue;
    // "20 44 19 7302 8816" is a sort code and account.
    if (!named && /(?<!\d)\d{2} \d{2} $/.test(before) && /^\d{2} \d{4} \d{4}$/.test(match[0])) continue;
    if (
      !named &&
      (saysOther.test(before) || (digits.startsWith('7') && saysPhone.test(before) && !/\bnhs\b/i.test(before)))
    )
      continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'nhs_number' });
  }
  // After "NHS number" anything of nearly the right length is meant as one, mistyped.
  for (const span of matches(
    text,
    /\bnhs(?: ?(?:no|num|number|nr|id|#))\.?[\s:=#-]*(?:(?:is|was)\s+)?(?<v>\d(?:[ \-‐-–]{0,2}\d){7,10})(?!\d)/gi,
    'nhs_number',
  ))
    if (!found.some((other) => overlaps(other, span))) found.push(span);
  for (const run of spokenRuns(text)) {
    const before = text.slice(Math.max(0, run.start - 40), run.start);
    if (run.digits.length === 10 && !run.digits.startsWith('0') && (saysNhs.test(before) || validate(run.digits)))
      found.push({ start: run.start, end: run.end, kind: 'nhs_number' });
  }
  return found;
}

const part = '[ .\\-‐-–\\u00a0]{1,2}';
const inGroups = (sizes: readonly number[]): string => sizes.map((size) => `\\d{${size}}`).join(part);
// Eleven figures with their 0, and the few old numbers of ten.
const shapes = [[10], [4, 6], [4, 3, 3], [2, 4, 4], [3, 3, 4], [3, 7], [2, 3, 5], [2, 8], [4, 2, 2, 2]].map(
  (sizes) => `(?=[127])${inGroups(sizes)}`,
);
const goesOn = '[ \\-‐-–]{1,2}\\d';
const behindNumber = `(?<=\\d\\p{L}?(?:[ \\t\\u00a0]{1,3}|[ \\u00a0]?[/,;|&][ \\u00a0]?|[.:] | [-–] |\\s?\\n)\\(?)(?:(?:\\+ ?44|0044)\\)?[ .-]?(?:\\(0\\) ?)?0?[1-9](?:[ .-]?\\d){8,9}|0(?:${shapes.join('|')}|(?=1)${inGroups([4, 5])}(?!${goesOn})))(?!\\d)`;
// Of "486 0203 029 5693 1115" the last figures are the telephone's: what nothing follows is asked first, for three in a row.
const behindAndLast = new RegExp(`${behindNumber}(?!${goesOn})`, 'gu');
const looksBehind = [behindAndLast, behindAndLast, behindAndLast, new RegExp(behindNumber, 'gu')];

// Right behind another number, in the shape of a telephone number: "400 352 5833 07700 900846".
function findPhonesBehind(text: string): Span[] {
  const found: Span[] = [];
  let left = text;
  for (const pattern of looksBehind) {
    const next = matches(left, pattern, 'phone').filter(({ start }) => {
      const before = text.slice(Math.max(0, start - 40), start);
      return !afterCountryCode.test(before) && !/\b(?:isbn|barcode|serial)\b[^.!?\n]{0,30}$/i.test(before);
    });
    left = blank(left, next);
    found.push(...next);
  }
  return found;
}

// 03, 0800 and 0808 are never a person's own line.
const organisationLine = /^(?:0[38]|0[0-9]{0,2}$)/;

function findPhones(text: string): Span[] {
  const found: Span[] = [];
  const take = (start: number, end: number): void => {
    if (!found.some((other) => overlaps(other, { start, end }))) found.push({ start, end, kind: 'phone' });
  };
  const starts =
    /(?:(?<![\d£.-]|\d )|(?=\+))(?:\(?(?:\+\s?44|0044|44(?=[\s-]?\(?0?\)?[\s-]?7))\)?(?:[\s.-]?\(0\))?[\s.-]{0,2}|\(?[0oO](?=[ .)\-(]{0,3}[1-9]))/g;
  for (const match of text.matchAll(starts)) {
    let position = match.index + match[0].length;
    const bare = !/44/.test(match[0]);
    let digits = '0';
    let end = 0;
    const ends: { readonly length: number; readonly end: number }[] = [];
    while (position < text.length && digits.length < 12) {
      const character = text[position] as string;
      if (/\d/.test(character)) {
        digits += character;
        position++;
        if (!/\d/.test(text[position] ?? '')) ends.push({ length: digits.length, end: position });
      } else if (
        character === '0' ||
        (/[oO]/.test(character) &&
          /[\doO]/.test(text[position - 1] ?? '') &&
          /^(?:[\doO]|[ -]\d)/.test(text.slice(position + 1, position + 3)))
      ) {
        digits += '0';
        position++;
      } else if (/[lI|]/.test(character) && /^\d|^ \d/.test(text.slice(position + 1, position + 3))) {
        digits += '1';
        position++;
      } else {
        const gap = /^[ .\-‐-–()\u00a0\t]{1,3}(?=\d)/.exec(text.slice(position, position + 4));
        if (gap === null) break;
        position += gap[0].length;
      }
    }
    if (!bare && digits.startsWith('00')) digits = digits.slice(1);
    if (
      organisationLine.test(digits) ||
      /\b(?:isbn|barcode|serial)\b[^.!?\n\d]{0,20}$/i.test(text.slice(0, match.index))
    )
      continue;
    const wanted = [11, 10, 12]
      .map((length) => ends.find((stop) => stop.length === length && (length === 11 || !bare || /^0[17]/.test(digits))))
      .find((stop) => stop !== undefined);
    end = wanted?.end ?? 0;
    // "ext 3" is part of the number.
    if (end > 0)
      take(
        match.index,
        end + (/^,? ?(?:ext(?:ension|n)?|x)\.? ?\d{1,5}(?!\d)/i.exec(text.slice(end, end + 20))?.[0].length ?? 0),
      );
  }
  for (const span of matches(text, /(?<![\w+])\+(?!44)[1-9]\d{0,2}(?:[ .\-()]{0,2}\d){7,12}(?!\d)/g, 'phone'))
    take(span.start, span.end);
  for (const span of matches(text, /(?<![\d£])00(?!44)[1-9]\d{0,2}(?:[ .\-()]{1,2}\d{2,5}){2,4}(?!\d)/g, 'phone'))
    take(span.start, span.end);
  for (const match of text.matchAll(
    /(?<![\d£.,:/#-])[1-9]\d{1,4}(?:[ .-]{1,2}\d{3,6}){0,3}(?![\d/:%]|[.,]\d|\s?(?:am|pm|years?|yrs?|pounds|people|steps|quid|pages|words))/gi,
  )) {
    const digits = match[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    const mobile =
      /^7\d{9}$/.test(digits) && (saysPhone.test(before) || /^7\d{3} /.test(match[0]) || !validate(digits));
    const local =
      digits.length === 6 &&
      /\b(?:ring|call|phone|tel|landline|telephone|number)\b(?:[^.!?\n\d]{0,20}(?:on|is|:|no))?\s*$/i.test(before) &&
      !/\b(?:ref|case|room|order|house|flat|bus)\b/i.test(before);
    if (mobile || local) take(match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/(?<![\d£.,:/#-])[1-9]\d{5,9}(?!\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    if (
      /\b(?:ring|call|phone|tel|landline|mobile|mob|telephone|text)\b[^.!?\n\d]{0,20}(?:on|is|:|no\.?)\s*$/i.test(
        before,
      )
    )
      take(match.index, match.index + match[0].length);
  }
  for (const run of spokenRuns(text)) {
    const local =
      run.digits.length >= 6 &&
      (saysPhone.test(text.slice(Math.max(0, run.start - 45), run.start)) ||
        (/^7\d{9}$/.test(run.digits) && /\b(?:mob|mobile|number|phone)\b/i.test(text.slice(run.end, run.end + 30))));
    if (organisationLine.test(run.digits)) continue;
    if (
      (run.digits.startsWith('0') && run.digits.length >= 9 && run.digits.length <= 13) ||
      (local && run.digits.length <= 13)
    )
      take(run.start, run.end);
  }
  return found;
}
