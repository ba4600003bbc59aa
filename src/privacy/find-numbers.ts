// NHS numbers, telephone numbers and account numbers: long numbers, told apart by check digit, shape and the words before them.
import { createRequire } from 'node:module';
import { afterCountryCode, explainedBehind, findDigitRuns, saysNhs, saysOther, saysPhone } from './digit-runs.ts';
import { spokenRuns } from './number-words.ts';
import { matches, overlaps, type Range, type Span } from './span.ts';

const require = createRequire(import.meta.url);
const { validate } = require('nhs-number-validator') as { validate(digits: string): boolean };

/** NHS numbers, telephone numbers, and account, card, National Insurance and reference numbers. */
export function findNumbers(text: string): Span[] {
  const told: Span[] = [];
  // What is surest is asked first.
  for (const spans of [findDigitRuns(text), findNhsNumbers(text), findAccounts(text), findPhones(text)])
    told.push(...spans.filter((span) => !told.some((other) => overlaps(span, other))));
  return [...told, ...findUnexplained(text).filter((span) => !told.some((other) => overlaps(span, other)))];
}

/** Numbers that say themselves that they are nobody's: an order, a parcel, a printer, a line that is never a person's own. */
export function nobodysNumbers(text: string): Range[] {
  return [...text.matchAll(/(?<![\p{L}\d])\+?\d[\d ()-]*\d(?!\d)/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const digits = text.slice(start, end).replace(/\D/g, '');
      if (digits.length < 6) return false;
      return (
        /^0(?:3|80)/.test(digits) ||
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

// 03, 0800 and 0808 are never a person's own line.
const organisationLine = /^(?:0[38]|0[0-9]{0,2}$)/;

function findPhones(text: string): Span[] {
  const found: Span[] = [];
  const take = (start: number, end: number): void => {
    if (!found.some((other) => overlaps(other, { start, end }))) found.push({ start, end, kind: 'phone' });
  };
  const starts =
    /(?<![\d£.-]|\d )(?:\(?(?:\+\s?44|0044|44(?=[\s-]?\(?0?\)?[\s-]?7))\)?(?:[\s.-]?\(0\))?[\s.-]{0,2}|\(?[0oO](?=[ .)\-(]{0,3}[1-9]))/g;
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
  // Right behind another number: "400 352 5833 07700 900846".
  for (const span of matches(text, /(?<=\d[ ,;/]{1,2})0[1-9]\d{2,3} ?\d{3} ?\d{3,4}(?!\d|[ -]\d)/g, 'phone'))
    if (/^0\d{9,10}$/.test(text.slice(span.start, span.end).replace(/ /g, ''))) take(span.start, span.end);
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

const refWord =
  '(?:ref(?:erence)?s?|case|claim|account|acct?|a/c|tenancy|tenant|rent(?: account)?|hospital|hosp|mrn|client|patient|pt|pas|crn|urn|urns?|policy|customer|member(?:ship)?|application|home office|ho|arc|brp|visa|passport|licen[cs]e|driving licen[cs]e|council tax|housing|benefits?|pip|uc|universal credit|dwp|esa|meter|unit|emis|systmone|rio|lorenzo|crime|court|police|incident|bank|building society|payroll|student|blue badge|badge)';
const refLink = '(?:[ \\t]*(?:no|num|number|nr|ref(?:erence)?|id|account|code|card|numbers)\\b\\.?)';

function findAccounts(text: string): Span[] {
  const found: Span[] = [];
  const add = (spans: readonly Span[]): void => {
    for (const span of spans) if (!found.some((other) => overlaps(other, span))) found.push(span);
  };
  // National Insurance: two letters, six digits, one of A to D (gov.uk, "National Insurance number: format").
  add(
    matches(
      text,
      /(?<![\p{L}\d])(?!(?:in|on|at|is|by|to|no|of) )[a-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[a-d](?![\p{L}\d])/giu,
      'account_number',
    ),
  );
  add(
    matches(
      text,
      /\b(?:ni|n\.i\.|nino|national insurance)(?: ?(?:no|num|number))?\.?[\s:=#-]*(?:is )?(?<v>[a-z]{2}[ .-]?(?:\d[ .-]?){5,6}[a-z]?)(?![\p{L}\d])/giu,
      'account_number',
    ),
  );
  // Cards: thirteen to nineteen digits, usually in fours.
  add(matches(text, /(?<![\d+])(?:\d{4}[ -]){3}\d{1,4}(?:[ -]\d{1,3})?(?![\d])/g, 'account_number'));
  add(matches(text, /(?<![\d+])3[47]\d{2}[ -]\d{6}[ -]\d{5}(?!\d)/g, 'account_number'));
  add(
    matches(text, /(?<![\d+.])[1-9]\d{12,18}(?!\d)/g, 'account_number').filter((span) =>
      isCard(text.slice(span.start, span.end)),
    ),
  );
  add(matches(text, /(?<![\d+])\d{4}-\d{4}-\d{4}-\d{4}(?![\d])/g, 'account_number'));
  // Sort code, alone after its name or beside an account number.
  add(
    matches(
      text,
      /\b(?:sort(?: ?code)?(?:['’]?s)?|s\/c|sc)[\s:=#-]*(?:(?:is|was|as|of|number|no)\s+)?(?<v>\d{2}[ \-‐-–.]?\d{2}[ \-‐-–.]?\d{2})(?!\d)/gi,
      'account_number',
    ),
  );
  add(
    matches(
      text,
      /(?<![\d/-])\d{2}[-‐-–]\d{2}[-‐-–]\d{2}(?=[\s,]{1,3}(?:(?:acc(?:ount|t)?|a\/c|and|number|no)[\s.:]*){0,4}\d{7,8}(?!\d))/gi,
      'account_number',
    ),
  );
  add(
    matches(
      text,
      /\b(?:acc(?:ount|nt|t)?(?:['’]?s)?|a\/c)(?: ?(?:no|num|number|nr))?\.?[\s:=#-]*(?:(?:is|was|as|of|number|no)\s+)?(?<v>\d(?:[ -]?\d){6,13}(?:[-/][a-z\d]{1,4}|[a-z])?)(?![\da-z])/gi,
      'account_number',
    ),
  );
  add(matches(text, /(?<![\d/-])\d{2}[ -]\d{2}[ -]\d{2}(?=[\s,]{1,3}\d{8}(?!\d))/g, 'account_number'));
  add(matches(text, /(?<=(?<![\d])\d{2} \d{2} \d{2}[\s,]{1,3})\d{8}(?!\d)/g, 'account_number'));
  add(matches(text, /(?<=\d{2}[-‐-–]\d{2}[-‐-–]\d{2}[\s,]{1,3})\d{7,8}(?!\d)/g, 'account_number'));
  add(matches(text, /(?<![\d/-])\d{2}[ -]\d{2}[ -]\d{2}[ ,]{1,2}\d{4} \d{4}(?!\d)/g, 'account_number'));
  add(matches(text, /\bGB\d{2}[ ]?[A-Z]{4}[ ]?(?:\d[ ]?){14}(?!\d)/gi, 'account_number'));
  // References: a word that says whose number it is, then something with three digits or more.
  const referenced = new RegExp(
    `\\b${refWord}${refLink}{0,2}(?:['’]s)?[ \\t]*(?:(?:is|was|=|:|#|-|–|\\()[ \\t]*){0,3}(?<v>#?(?=[\\w/.-]{0,8}\\d|[a-z]{2,5} \\d{4})[a-z]{0,6}[-/ .]?\\d[\\da-z]*(?:[-/ ]\\d[\\da-z]*)*(?:[-/][\\da-z]+)*)(?![\\w])`,
    'giu',
  );
  for (const match of text.matchAll(referenced)) {
    const value = match.groups?.['v'] ?? '';
    const start = match.index + match[0].length - value.length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const linked =
      /\b(?:ref(?:erence)?|no|num|number|nr|id|code|account|tenancy|policy|claim|customer|meter)\b|[:#=]/i.test(
        match[0].slice(0, match[0].length - value.length),
      ) || /[a-z][-/]?\d{4}|\d{6}/i.test(value.replaceAll(' ', ''));
    if (!linked || (value.match(/\d/g)?.length ?? 0) < 4 || saysOther.test(before)) continue;
    if (
      /\border\b/i.test(match[0]) ||
      /^(?:19|20)\d\d(?:[-/]\d\d)?$/.test(value) ||
      /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value) ||
      /^(?:in|on|at|is|by|to|of|and|for|from|since|act|till|until|before|after|room|flat|bus) /i.test(value) ||
      /^[a-z]+ (?:19|20)\d\d$/i.test(value) ||
      (/^[a-z]/i.test(value) && /[a-z]/i.test(text[start - 1] ?? ''))
    )
      continue;
    if (/^#?0[\d ]{9,}$/.test(value)) continue;
    add([{ start, end: start + value.trimEnd().length, kind: 'account_number' }]);
  }
  // "Her account with the housing association is PCH 5502 118", "rent book NIHE 40 22817", "the meter reads as S18 4410 22".
  add(
    matches(
      text,
      /\b(?:[Aa]ccount|[Tt]enancy|[Rr]ent|[Pp]olicy|[Cc]laim|[Cc]ustomer|[Mm]eter|[Mm]embership|UTR|[Uu]tr|[Mm]ortgage|[Ll]oan|[Ss]upply|MPAN|MPRN|[Ll]icen[cs]e|[Pp]assport|[Cc]ase|[Rr]eference)(?: (?:book|card|number|no\.?|account|ref|serial|with|from|for|at|on|the|her|his|their|my|council|housing|association|energy|gas|electric|electricity|water|board|company|people|landlord|bank|is|was|reads|as|says)){0,7}[:,]? (?<v>(?!(?:19|20)\d\d\b)(?:[A-Z]{1,5}[ /-]?)?\d[\dA-Z]*(?:[ /-](?:\d[\dA-Z]*|[A-Z]{1,4}(?![a-z\p{L}])))*)(?![\p{L}\d])/gu,
      'account_number',
    ).filter((span) => {
      const value = text.slice(span.start, span.end);
      const digits = value.match(/\d/g)?.length ?? 0;
      return (
        digits >= 6 &&
        !measured.test(text.slice(span.end, span.end + 12)) &&
        !/^(?:19|20)\d\d[-/]\d\d$|^\d{1,3}(?: 000)+$|^0[\d ]{9,}$|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(value)
      );
    }),
  );
  // A reference by its look: "HB-2291-0047", "UC99812234".
  add(
    matches(
      text,
      /(?<![\p{L}\d/£@#-])(?!PMC|COVID|ISO|DOI)[A-Z]{1,5}(?:[-/]\d{2,}(?:[-/][A-Z\d]+)*|\d{6,}[A-Z]?)(?![\p{L}\d@/-])/gu,
      'account_number',
    ).filter(
      (span) =>
        (text.slice(span.start, span.end).match(/\d/g)?.length ?? 0) >= 4 &&
        !saysOther.test(text.slice(Math.max(0, span.start - 40), span.start)),
    ),
  );
  return found;
}

const explained =
  /\b(?:order|invoice|printer|purchase|po|serial|barcode|isbn|job|ticket|parcel|tracking|batch|catalogue|leaflet|product|model|part|version|charity|company|registered|population|budget|total|page|ext|extension|line|helpline|voicemail|room|pin)\b[^.!?\n\d]{0,30}$|£ ?$/i;
const delivered =
  /\b(?:order|invoice|printer|purchase|barcode|isbn|job|ticket|parcel|tracking|batch|catalogue|leaflet|product|charity|company)\b[^.!?\n\d]{0,30}$/i;
const measured =
  /^\s?(?:%|percent|per ?cent|people|persons?|steps?|pounds?|quid|kg|g\b|mg|ml|mcg|miles?|km|m\b|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|yrs?|words?|times|copies|houses|homes|patients|clients|members|votes|pages|k\b|am\b|pm\b)/i;

// Seven digits or more that nothing else explains, and two pairs of three that no calendar knows, are somebody's number.
function findUnexplained(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\d£$€.,:/+#-])\d{1,12}(?:[ -]\d{1,8}){0,4}(?![\d:%]|[.,/-]\d|\p{L})/gu,
  )) {
    const pieces = match[0].split(/[ -]/);
    const digits = pieces.join('');
    const start = match.index;
    const end = start + match[0].length;
    const codes = pieces.length === 3 && pieces.every((piece) => piece.length === 2);
    const bank =
      codes && (Number(pieces[0]) > 31 || Number(pieces[1]) > 12 || pieces[0] === '00' || pieces[1] === '00');
    const long = digits.length >= 7 && pieces.every((piece) => piece.length >= 2 || pieces.length <= 3);
    if (!(bank || long) || digits.startsWith('0') !== /^0{1,3}\d{4,7}$/.test(digits)) {
      if (!bank) continue;
    }
    // Whole dates, years one after another, and anything that is counted.
    if (!codes && pieces.every((piece) => /^(?:19|20)\d\d$|^\d{1,2}$/.test(piece))) continue;
    if (
      /^(?:\d{1,3})(?: 000)+$/.test(match[0]) ||
      /^(?:0?[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits)
    )
      continue;
    if (
      explained.test(text.slice(Math.max(0, start - 40), start)) ||
      measured.test(text.slice(end, end + 12)) ||
      explainedBehind.test(text.slice(end, end + 70))
    )
      continue;
    found.push({ start, end, kind: 'account_number' });
  }
  return found;
}

// The check digit of payment cards (ISO/IEC 7812) tells them from other long numbers.
function isCard(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0 || digits.length === 16;
}
