// NHS numbers and telephone numbers typed in unusual ways: letters for figures ("o77oo"), strokes, commas and lines between them, "NHS" behind them.
import { createRequire } from 'node:module';
import { overlaps, type Span } from './span.ts';

const require = createRequire(import.meta.url);
const { validate } = require('nhs-number-validator') as { validate(digits: string): boolean };

const nhs = '(?<!\\p{L})n\\.? ?h\\.? ?s\\b\\.?';
const open = '[\\s:=#,–(\\["“-]*';
const link = `(?: ?(?:no|num|number|nr|id|#)s?)?\\.?${open}`;
/** "NHS number", "NHS:", "the NHS number on her letter says": what follows is meant as one. */
export const saysNhs = new RegExp(
  `(?:${nhs}${link}(?:(?:is|was)${open})?|(?<!\\p{L})nhs(?:no|num)?${open}|(?<!\\p{L})nhs (?:no|num|number|nr|id)\\b\\.?[^.!?\\n\\d]{0,32}?\\b(?:is|was|as|says|said|reads|it|now|just|this|here|gave(?: me)?(?: was)?)${open})$`,
  'iu',
);
const nhsBehind = new RegExp(
  `^["”')\\]]?[\\s,;:(–-]{0,4}(?:(?:is|was|as|for|that['’]?s|it['’]?s|=)\\s+)?(?:(?:her|his|their|the|my|an?)\\s+)?${nhs}(?! (?:111|app|trust|england|login|talking|website|dent|opt|health|continuing|job|staff))`,
  'iu',
);
/** Words after which a long number is a thing's. */
export const saysOther = /\b(?:order|invoice|printer|purchase|po|serial|barcode|isbn|job|ticket)\b[^.!?\n]{0,30}$/i;
/** Words behind a long number that say it is a thing's. */
export const explainedBehind =
  /^[^.!?\n\d]{0,45}\b(?:parcel|tracking|print(?:er)?|product|part|model|order|invoice|serial|batch|stock|bar|catalogue|leaflet|charity|company)(?:['’]s)? ?(?:number|code|no|id|ref)\b/i;
/** Words after which a long number is a telephone's. */
export const saysPhone =
  /\b(?:ph|phone|phones|mob|mobile|tel|telephone|landline|number'?s?|numbers|num|ring|rang|call|called|text|txt|whatsapp|contact|cell|home|on|dial)\b(?:[^.!?\n\d]|(?<=\b(?:nos?|num|tel|mob|ph))\.){0,25}$|☎[^.!?\n\d]{0,10}$/i;
/** A number that begins here goes on from the code of a country. */
export const afterCountryCode = /(?:\+ ?44|(?<!\d)0044|(?<!\d[ ./-]?)44)\)?[\s.-]{0,2}(?:\(?0\)?[\s.-]{0,2})?$/;

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const figure = '[\\doOlI|]';
const gap = '(?:[ \\u00a0\\t]{0,2}[-‐-–./_,][ \\u00a0\\t]{0,2}|[ \\u00a0\\t]{1,3}|\\n)';
const run = new RegExp(
  `(?:(?<![\\p{L}\\p{N}£$€])|(?<=(?<!\\p{L})[nN][hH][sS]))${figure}{1,13}(?:${gap}${figure}{1,13}){0,11}(?![\\p{L}\\p{N}])`,
  'gu',
);
const asDigits = (typed: string): string => typed.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
// A date opens so, whatever figures stand behind it.
const dated = /^(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/;
const mostGroups = 12;

/** NHS numbers and telephone numbers in runs of figures however they are parted. */
export function findDigitRuns(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(run)) {
    const groups: Group[] = [...match[0].matchAll(new RegExp(`${figure}+`, 'gu'))].map((part) => ({
      digits: asDigits(part[0]),
      start: match.index + part.index,
      end: match.index + part.index + part[0].length,
    }));
    for (let at = 0; at < groups.length; at++) {
      const span = numberFrom(text, groups.slice(at, at + mostGroups));
      if (span === undefined || found.some((other) => overlaps(other, span))) continue;
      // The "+" of "+44 7700 900354" is part of it.
      const plus = span.kind === 'phone' ? (/\+ ?$/.exec(text.slice(0, span.start))?.[0].length ?? 0) : 0;
      found.push({ ...span, start: span.start - plus });
      while ((groups[at + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) at++;
    }
  }
  return found;
}

function numberFrom(text: string, groups: readonly Group[]): Span | undefined {
  const first = groups[0] as Group;
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  let digits = '';
  let best: Span | undefined;
  for (const [step, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > 15) break;
    const typed = text.slice(first.start, group.end);
    if ((typed.match(/\d/g)?.length ?? 0) < leastFigures(digits, before)) continue;
    const sizes = groups.slice(0, step + 1).map((own) => own.digits.length);
    const kind = kindOf(digits, sizes, typed, before, text.slice(group.end, group.end + 70));
    if (kind !== undefined) best = { start: first.start, end: group.end, kind };
  }
  return best;
}

// A number is mostly figures, but for one that is called what it is, or has its check digit.
function leastFigures(digits: string, before: string): number {
  if (digits.length === 10 && (saysNhs.test(before) || validate(digits))) return 2;
  return digits.length >= 10 && saysPhone.test(before) ? 1 : 5;
}

function kindOf(
  digits: string,
  sizes: readonly number[],
  typed: string,
  before: string,
  behind: string,
): Span['kind'] | undefined {
  if (explainedBehind.test(behind)) return undefined;
  // "98 44 70 0782 8727" is a sort code and account.
  const isInSortCode = digits.startsWith('44') && /(?<!\d)\d{2}[ -]$/.test(before);
  if (/^(?:00)?440?7\d{9}$/.test(digits) && !isInSortCode) return 'phone';
  const told = saysNhs.test(before);
  if (
    told &&
    !digits.startsWith('0') &&
    digits.length >= 9 &&
    digits.length <= 11 &&
    !dated.test(typed) &&
    !saysOther.test(before)
  )
    return 'nhs_number';
  if (digits.length === 10 && !digits.startsWith('0') && !afterCountryCode.test(before)) {
    const grouped = sizes.length === 1 || sizes.join('-') === '3-3-4';
    if (grouped && nhsBehind.test(behind) && !saysOther.test(before)) return 'nhs_number';
    const single = /[/_,\n]|[oOlI|]/.test(typed);
    if (single && grouped && validate(digits) && !/^(\d)\1+$/.test(digits) && !saysOther.test(before))
      return digits.startsWith('7') && saysPhone.test(before) ? 'phone' : 'nhs_number';
    if (/^(?:10|4-3-3|4-6|5-5)$/.test(sizes.join('-')) && /^7[1-9]/.test(digits) && saysPhone.test(before))
      return 'phone';
  }
  // 03, 0800 and 0808 are never a person's own line.
  if (/^0(?:[12]\d{8,9}|7\d{9})$/.test(digits) && !dated.test(typed)) {
    // "0 77 00 90 02 36"
    const isInPairs = digits.startsWith('07') && digits.length === 11 && sizes.length >= 5;
    const odd = /[/_,\n–]|[oOlI|]/.test(typed) || isInPairs;
    if (odd && /^[0oO]/.test(typed) && (digits.length === 11 || saysPhone.test(before))) return 'phone';
  }
  return undefined;
}
