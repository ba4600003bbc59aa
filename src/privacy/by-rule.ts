// What rules find in a message: what shape and check digits make sure, what is likely, and what stays whatever else is said.
import { findAddresses } from './find-addresses.ts';
import { findGreatAges, isAgeNotLine } from './find-ages.ts';
import { findDatesOfBirth } from './find-dates.ts';
import { findNumbers, nobodysNumbers } from './find-numbers.ts';
import { findOnline } from './find-online.ts';
import { findPostcodes } from './find-postcodes.ts';
import { findRegistrations } from './find-registrations.ts';
import type { Kept } from './kept.ts';
import { functionWords } from './names/context-words.ts';
import { isCommonWord } from './names/english.ts';
import { isFamilyName, nameClass } from './names/lexicon.ts';
import { thingsIn } from './names/said-together.ts';
import { findStayPhrases } from './names/stay-phrases.ts';
import { type Word, wordsOf } from './names/words.ts';
import type { IdentifierKind } from './safe-text.ts';
import { blank, overlaps, type Range, type Span } from './span.ts';

/** What the rules make of a text. */
export interface Ruled {
  readonly words: readonly Word[];
  /** Found by a shape that hardly anything else has. */
  readonly sure: readonly Span[];
  /** Taken for an identifier by rules that are often wrong: a hint for the reader. */
  readonly likely: readonly Span[];
  /** The organisation's own names and numbers. */
  readonly own: readonly Range[];
  /** Phrases that are nobody's. */
  readonly stay: readonly Range[];
  /** Web addresses and numbers that are nobody's or the organisation's: nothing in them is an identifier. */
  readonly closed: readonly Range[];
}

const sureKinds: ReadonlySet<IdentifierKind> = new Set([
  'nhs_number',
  'phone',
  'email',
  'postcode',
  'vehicle_registration',
]);

const birthTold =
  /(?<!\p{L})(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|year of birth|yob)(?:['’]?s)?[\s:=(-]{0,3}(?:(?:is|was)\s+)?$|(?<!\p{L})born (?:(?:on|in) )?(?:the )?$/iu;
const anybodyBorn =
  /(?<!\p{L})(?:anyone|anybody|those|people|everyone|everybody|all|if you were|adults|children|babies)(?: who (?:was|were))? born (?:(?:on|in) )?(?:the )?$/iu;
const ageTold = /(?<!\p{L})aged?[\s:=-]{1,3}$/iu;
const yearsOld = /(?:years?|yrs?|yr)[ -]?(?:olds?|young|of age)$|\d ?y\.?\/?o\.?$/i;
const ageLimit =
  /^['’s]{0,2}(?: ?\+| ?(?:and|or|&) (?:over|above|up|older|under|below)(?! (?:the|her|his|it|a|an|and)\b)| ?plus|s? ?[-–] ?\d| to \d|s(?! ))/i;

// "Aged 90 and over", "anyone born in 1960": whom a service is for, and nobody.
function isRuleOfService(text: string, { start, end, kind }: Span): boolean {
  return (
    (kind === 'age_over_89' &&
      ageLimit.test(text.slice(end, end + 24)) &&
      !/(?:\b(?:is|was|now)|['’]s|\bs?hes|\]) $/i.test(text.slice(Math.max(0, start - 8), start))) ||
    (kind === 'dob' && anybodyBorn.test(text.slice(Math.max(0, start - 45), start)))
  );
}

const supplier =
  'british gas|octopus|ovo|edf|e\\.?on(?: next)?|npower|scottish ?power|sse|bulb|utilita|shell energy|so energy|utility warehouse|good energy|ecotricity|(?:thames|severn trent|anglian|welsh|wessex|yorkshire|southern|northumbrian|affinity|scottish|south east|south west|united utilities|bristol) ?(?:water)?|dwr cymru|bt|sky|virgin(?: media)?|talktalk|vodafone|ee|o2|giffgaff|plusnet|barclays|lloyds|natwest|halifax|santander|hsbc|nationwide|tsb|monzo|starling|metro bank|provident|vanquis|capital one|klarna|clearpay|brighthouse|credit union|housing association';
const accountWord =
  "acc(?:ount|nt|t)?s?|a/c|acct|account['’]s|cust(?:omer)?|member(?:ship)?|meter|mpan|mprn|policy|tenancy|rent(?: account)?|council tax|claim|passport|driving licen[cs]e|utr|national insurance|nino|sort ?code|loan|mortgage|prepay(?:ment)?|pcn|iban|pesel";
const accountTold = new RegExp(
  `(?<![\\p{L}])(?:${accountWord}|${supplier})(?![\\p{L}])(?: (?:[\\p{L}&'’]+)){0,5}[ .:=#(,-]{0,3}$`,
  'iu',
);
const accountBehind = new RegExp(
  `^[ ,)(-]{1,3}(?:is |was |at |for |with |on )?(?:her |his |the |their )?(?:${accountWord}|${supplier})(?![\\p{L}])`,
  'iu',
);
const noAccount =
  /(?<!\p{L})(?:charity|company|ticket|meeting|(?<!standing )order|invoice|serial|model|batch|parcel|tracking|phone|tel|ring|call|mob(?:ile)?|text|line|helpline|fax|policy doc|doc|page|site code|organisation|ods)(?!\p{L})[^.!?\n]{0,25}$/iu;

// "dob 040751", "aged 93", "a 93 year old": said outright.
function isSure(text: string, { start, end, kind }: Span): boolean {
  if (sureKinds.has(kind) || (kind === 'username_or_social' && text[start] === '@')) return true;
  const before = text.slice(Math.max(0, start - 45), start);
  if (kind === 'dob') return birthTold.test(before);
  if (kind === 'account_number')
    return (
      (text.slice(start, end).match(/\d/g)?.length ?? 0) >= 6 &&
      (accountTold.test(before) || accountBehind.test(text.slice(end, end + 30))) &&
      !noAccount.test(before)
    );
  return kind === 'age_over_89' && (ageTold.test(before) || yearsOld.test(text.slice(start, end)));
}

const webAddress =
  /\b(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}@])[a-z\d-]+\.(?:example|org|com|net|nhs|gov|co)(?:\.[a-z]{2,3})?(?:\/[^\s]*)?(?![\p{L}@])/giu;

const behindHome =
  /\[address\](?:[\s,;–-]{1,3}(?<town>(?!(?:post|pc)(?:code)?\b)\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}?))?[\s,;.–-]{0,3}(?: ?\(|(?:post ?code|pc)\b:?(?: is)? ?)?$/iu;

// "14 Elm Row, Fenside, CK4 5RT": right behind a home that is masked a postcode is hers, though a service has it too.
function isOfHome(text: string, { start, kind }: Span, own: readonly Range[], kept: Kept): boolean {
  if (kind !== 'postcode') return false;
  const told = behindHome.exec(text.slice(0, start));
  if (told === null) return false;
  const town = told.groups?.['town'];
  if (town === undefined || kept.isTown(town)) return true;
  const from = told.index + told[0].indexOf(town);
  // A town that no list knows is one word, with a capital or no other word, and not a service's.
  return (
    !/ /.test(town) &&
    !functionWords.has(town.toLowerCase()) &&
    (/^\p{Lu}/u.test(town) || !isCommonWord(town)) &&
    !own.some((range) => range.start <= from && from < range.end)
  );
}

const rings = /(?<!\p{L})(?:ring|rang|call|called|dial|phone|text|on|to|or|and|than|then|with) $/iu;

/** Reads a text by rules; `fixed` is what is masked already. */
export function ruleOver(text: string, fixed: readonly Range[], kept: Kept): Ruled {
  const words = wordsOf(text);
  const own: Range[] = [...kept.spansIn(words)];
  const closed: Range[] = [
    ...[...text.matchAll(webAddress)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...nobodysNumbers(text),
    ...kept.contactPointsIn(text).filter((range) => !isAgeNotLine(text, range)),
  ];
  const taken: Span[] = [];
  const take = (spans: readonly Span[]): void => {
    for (const span of spans) {
      if (
        span.end <= span.start ||
        fixed.some((range) => overlaps(range, span)) ||
        taken.some((range) => overlaps(range, span))
      )
        continue;
      if (kept.isContactPoint(text.slice(span.start, span.end), span.kind) && !isOfHome(text, span, own, kept)) {
        closed.push(span);
        continue;
      }
      if (isOwn(text, span, own)) continue;
      if (isRuleOfService(text, span)) {
        closed.push(span);
        continue;
      }
      taken.push(span);
    }
  };
  const online = findOnline(text);
  take(online.filter(({ kind }) => kind === 'email'));
  take(findNumbers(text));
  take(findPostcodes(text));
  take(findRegistrations(text));
  // "m5.3ht" has the look of a handle too.
  take(online.filter(({ kind }) => kind !== 'email'));
  take(findDatesOfBirth(text));
  // What is taken already ends an address: "…, number 17, SY18 6QW".
  const homes = findAddresses(blank(text, taken));
  take(homes);
  take(findGreatAges(text));
  return {
    words,
    sure: taken.filter((span) => isSure(text, span)).sort((a, b) => a.start - b.start),
    likely: taken.filter((span) => !isSure(text, span)),
    own,
    stay: [...findStayPhrases(text, isPerson), ...thingsIn(words)],
    // "101 Thornby Road" is a home; "ring 101" is not.
    closed: closed.filter(
      (range) =>
        rings.test(text.slice(0, range.start)) ||
        !homes.some(({ start, end }) => start === range.start && range.end < end),
    ),
  };
}

/** Whether a stretch is the organisation's own: a practice's handle, an address that stands in its records. */
export function isOwn(text: string, span: Span, own: readonly Range[]): boolean {
  // "@Kestrel" is the practice.
  if (span.kind === 'username_or_social')
    return own.some((range) => range.start <= span.start + 1 && span.end <= range.end);
  if (span.kind === 'address') {
    const ofOwn = own.reduce(
      (sum, range) => sum + Math.max(0, Math.min(range.end, span.end) - Math.max(range.start, span.start)),
      0,
    );
    // "Rang Islamic Centre, 3 Foundry Street" is a place of ours; a figure of somebody's own beside it is a home.
    const figures = [...text.slice(span.start, span.end).matchAll(/\d/g)].map(({ index }) => span.start + index);
    const figuresOwn = figures.every((at) => own.some((range) => range.start <= at && at < range.end));
    if (figuresOwn && ofOwn * 2 > span.end - span.start) return true;
  }
  for (let at = span.start; at < span.end; at++)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !own.some((range) => range.start <= at && at < range.end)) return false;
  return true;
}

function isPerson(words: string): boolean {
  const [first = '', second = ''] = words.split(' ');
  return nameClass(first) === 'given' && isFamilyName(second);
}
