// Account numbers: cards, sort codes, National Insurance, references, told apart by shape and by the words before them.
import { explainedBehind, saysOther } from './digit-runs.ts';
import { spokenRuns } from './number-words.ts';
import { matches, overlaps, type Span } from './span.ts';

const refWord =
  '(?:ref(?:erence)?s?|case|claim|account|acct?|a/c|tenancy|tenant|rent(?: account)?|hospital|hosp|mrn|client|patient|pt|pas|crn|urn|urns?|policy|customer|member(?:ship)?|application|home office|ho|arc|brp|visa|passport|licen[cs]e|driving licen[cs]e|council tax|housing|benefits?|pip|uc|universal credit|dwp|esa|meter|unit|emis|systmone|rio|lorenzo|crime|court|police|incident|bank|building society|payroll|student|blue badge|badge)';
const refLink = '(?:[ \\t]*(?:no|num|number|nr|ref(?:erence)?|id|account|code|card|numbers)\\b\\.?)';

/** Account, card, National Insurance and reference numbers, by their shape and by the words before them. */
export function findAccounts(text: string): Span[] {
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
  // Beside one another, with a stroke between: "20-62-53 / 30417786".
  add(matches(text, /(?<![\d/-])\d{2}[-‐-–]\d{2}[-‐-–]\d{2} ?[/|] ?\d{7,8}(?!\d)/g, 'account_number'));
  for (const run of spokenRuns(text))
    if (
      run.digits.length >= 6 &&
      /\b(?:sort ?code|acc(?:ount|t)?|meter|ref(?:erence)?|policy|customer|tenancy|claim)(?: (?:number|no|code|is|was|num))*[ :,]{1,2}$/i.test(
        text.slice(Math.max(0, run.start - 40), run.start),
      )
    )
      add([{ start: run.start, end: run.end, kind: 'account_number' }]);
  // "credit union member 20418", "PCN number LJ 2207 7419"; a postcode or telephone number behind it is no part of it.
  add(
    matches(
      text,
      /\b(?:credit union|member(?:ship)?|rent|pcn|customer|cust|policy|tenancy|acct?|acc|account|meter|ref(?:erence)?|claim|library|licen[cs]e|prison(?:er)?|book|loan|support)(?![a-z])(?: (?:number|no\.?|num|card|book|id|is|was|ref|acct?|account|ending|edf|ovo|eon))*(?:,| :|:)? ?(?:is |was )?(?:no\.? ?|#)?(?<v>(?:[a-z]{1,5}[-*/ ]){0,2}[a-z]?\d[\da-z]*(?:[-/* ](?![a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![a-z\d])|0\d{4} ?\d)(?=[a-z]{0,4}\d)[\da-z]+)*(?:[-/][a-z]{1,4})*)(?![\p{L}\d%])/giu,
      'account_number',
    ).filter(
      (span) =>
        (text.slice(span.start, span.end).match(/\d/g)?.length ?? 0) >= 4 &&
        !/^(?:19|20)\d\d$|^0[\d ]{9,}$|(?:^|[-/ ])(?:19|20)\d\d$|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^(?:in|on|at|is|by|to|of|and|for|from|since|act|till|until|before|after|room|flat|bus|has|was|the|a|now|form|page|week|wk|were|its|it|s|box|am|are|as|with|over|under|about|until|than|all|if|but|or) /i.test(
          text.slice(span.start, span.end),
        ) &&
        !measured.test(text.slice(span.end, span.end + 12)),
    ),
  );
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
  /\b(?:(?<!standing )order|invoice|printer|purchase|po|serial|barcode|isbn|job|ticket|parcel|tracking|batch|catalogue|leaflet|product|model|part|version|charity|company|registered|population|budget|total|page|ext|extension|line|helpline|voicemail|room|pin)\b[^.!?\n\d]{0,30}$|£ ?$/i;
/** Before a number that is an order's, a parcel's, a charity's. */
export const delivered =
  /\b(?:(?<!standing )order|invoice|printer|purchase|barcode|isbn|job|ticket|parcel|tracking|batch|catalogue|leaflet|product|charity|company)\b[^.!?\n\d]{0,30}$/i;
const measured =
  /^\s?(?:%|percent|per ?cent|people|persons?|steps?|pounds?|quid|kg|g\b|mg|ml|mcg|miles?|km|m\b|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|yrs?|words?|times|copies|houses|homes|patients|clients|members|votes|pages|k\b|am\b|pm\b)/i;

/** Seven digits or more that nothing else explains, and two pairs of three that no calendar knows: somebody's number. */
export function findUnexplained(text: string): Span[] {
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
