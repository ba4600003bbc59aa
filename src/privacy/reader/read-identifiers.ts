// Reads who and where somebody is from the words of a message, as it was taught by labelled messages.
import { isOwn, type Ruled } from '../by-rule.ts';
import { holdsStreetWord } from '../find-addresses.ts';
import type { Kept } from '../kept.ts';
import { maskedIn } from '../mask.ts';
import { personVerbs } from '../names/context-words.ts';
import { nameClass } from '../names/lexicon.ts';
import { placeWords } from '../names/place-words.ts';
import type { Word } from '../names/words.ts';
import type { IdentifierKind } from '../safe-text.ts';
import { overlaps, type Span } from '../span.ts';
import { bestLabels, rowsFor } from './chain.ts';
import { homeIn } from './home-span.ts';
import { isOpening, kindOfLabel } from './labels.ts';
import type { Reader } from './reader.ts';
import { sameAgain } from './same-again.ts';
import { see } from './sight.ts';

/** What is parted by strokes is one number: of "02/03/69/72/72/1" nothing is left. */
function withRest(text: string, span: Span): Span {
  const rest = /^(?:\/\d+)+/.exec(text.slice(span.end));
  return rest !== null && /\d$/.test(text.slice(0, span.end)) ? { ...span, end: span.end + rest[0].length } : span;
}

/** An age without the month of the birthday behind it. */
function ageIn(text: string, span: Span): Span {
  const month = /\s(?:in|come|this|next)\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*$/i.exec(
    text.slice(span.start, span.end),
  );
  return month === null ? span : { ...span, end: span.start + month.index };
}

/** What the reader would mask; nothing of it overlaps. */
export function readIdentifiers(text: string, ruled: Ruled, kept: Kept, reader: Reader): Span[] {
  const sight = see(ruled, ruled.likely);
  const masks = maskedIn(text);
  const labels = bestLabels(
    reader.chain,
    { rows: sight.features.map((features) => rowsFor(features, reader.rows)), allowed: sight.allowed },
    masks.length > 0 ? reader.leanBeside : reader.lean,
  );
  const fixed = [...masks, ...ruled.closed];
  const staying = [...ruled.own, ...ruled.stay];
  const found: Span[] = [];
  for (const span of spansOf(ruled.words, labels)) {
    const told = wholeOf(text, span, ruled.likely);
    const whole =
      span.kind === 'address'
        ? homeIn(text, told)
        : span.kind === 'age_over_89'
          ? ageIn(text, told)
          : withRest(text, told);
    if (whole === undefined) continue;
    const clear = fixed.some((range) => overlaps(range, whole)) ? span : whole;
    // "forty two Barley Mow Way" is a home though the way has a name that stays; a rule says so.
    const ruledToo = ruled.likely.some((rule) => rule.kind === clear.kind && overlaps(rule, clear));
    if (kept.isContactPoint(text.slice(clear.start, clear.end), clear.kind)) continue;
    if (isOfList(text, clear) || isNoDoor(text, clear)) continue;
    if (isOwn(text, clear, ruledToo ? ruled.own : staying)) continue;
    const last = found.at(-1);
    if (last !== undefined && clear.start < last.end)
      found[found.length - 1] = { ...last, end: Math.max(last.end, clear.end) };
    else found.push(clear);
  }
  const again = sameAgain(ruled.words, found, [...ruled.own, ...ruled.stay, ...fixed]);
  return [...found, ...again].sort((a, b) => a.start - b.start);
}

const ofList =
  /\b(?:tick|cross|strike|show|open|close|remove|delete|drop|skip|hide|mark|about|desk) $|\b(?:first|second|third|fourth|fifth|last|next|other|that|this) (?:one|group|service|option|choice|result)[,:]? $/i;
const opener = /^\s*(?:(?:yes|yeah|yep|no|ok|okay|and|so|then|please|pls|maybe|actually|sorry|the)[ ,]+)*$/i;
const closer = /^[\s.!?]*$|^,? (?:please|pls|ta|thanks|thx|then|again|instead|sounds|looks)\b/i;

// "tick number 3 off", "the second one, number 2", or nothing but "number 2" or "desk number 0": a line of a list, not a door.
function isOfList(text: string, { start, end, kind }: Span): boolean {
  if (kind !== 'address') return false;
  const typed = text.slice(start, end);
  if (/^desk (?:number|no\.?) ?\d+$/i.test(typed)) return true;
  if (!/^(?:number|no\.?) ?\d{1,2}$/i.test(typed)) return false;
  const before = text.slice(0, start);
  return ofList.test(before) || (opener.test(before) && closer.test(text.slice(end)));
}

// "25 chairs, 5 tables, 1 urn" counts things, "the A52" is a road, and "15 yr old" an age.
function isNoDoor(text: string, { start, end, kind }: Span): boolean {
  if (kind !== 'address') return false;
  const typed = text.slice(start, end);
  const counted = typed.split(/,\s*/).filter((part) => /^\d+ \p{Ll}+s$/u.test(part));
  const behindAge = /^\d{1,2} ?-?(?:y\/?o|(?:yrs?|years?)[ -]old)(?![\p{L}])(?<rest>.*)$/isu.exec(typed)?.groups?.[
    'rest'
  ];
  // A home behind the age is one all the same.
  if (behindAge !== undefined && !/\d/.test(behindAge) && !holdsStreetWord(behindAge)) return true;
  return counted.length > 1 || (/^\d/.test(typed) && /(?<![\p{L}\p{N}])[ABM]$/iu.test(text.slice(0, start)));
}

function spansOf(words: readonly Word[], labels: readonly number[]): Span[] {
  const spans: Span[] = [];
  labels.forEach((label, at) => {
    const kind = kindOfLabel(label);
    if (kind === undefined) return;
    const { start, end } = words[at] as Word;
    const last = spans.at(-1);
    if (isOpening(label) || last === undefined) spans.push({ start, end, kind });
    else spans[spans.length - 1] = { ...last, end };
  });
  return spans.map((span) => (span.kind === 'name' ? withPlaceForSurname(words, span) : span));
}

// "gregory peckham needs a lift": a place behind a given name, and then what only people do, is a surname.
function withPlaceForSurname(words: readonly Word[], span: Span): Span {
  const at = words.findIndex(({ end }) => end === span.end);
  const next = words[at + 1];
  if (at < 0 || next === undefined || next.gap !== ' ' || !placeWords.has(next.lower)) return span;
  const behind = words[at + 2]?.lower ?? '';
  const given = /given/i.test(nameClass((words[at] as Word).text));
  return given && (personVerbs.has(behind) || /^(?:is|was|has)$/.test(behind)) ? { ...span, end: next.end } : span;
}

const writtenTogether: ReadonlySet<IdentifierKind> = new Set(['account_number', 'username_or_social', 'email']);
const toldByRule: ReadonlySet<IdentifierKind> = new Set(['address', 'dob', 'account_number']);

// A number or handle is masked to its last character, and as far as a rule sees the same kind go on.
function wholeOf(text: string, span: Span, likely: readonly Span[]): Span {
  let { start, end } = span;
  if (writtenTogether.has(span.kind)) {
    while (start > 0 && /[\p{L}\p{M}\p{N}_./@#-]/u.test(text[start - 1] as string)) start--;
    end += /^(?:[\p{L}\p{M}\p{N}_/#-]|\.(?=[\p{L}\p{N}]))*/u.exec(text.slice(end))?.[0].length ?? 0;
  }
  // "Mrs" goes with the name behind it.
  if (span.kind === 'name')
    start -=
      /(?<![\p{L}])(?:mr|mrs|ms|mx|miss|dr)\.? $/iu.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  if (toldByRule.has(span.kind))
    for (const rule of likely)
      if (rule.kind === span.kind && overlaps(rule, span)) {
        start = Math.min(start, rule.start);
        end = Math.max(end, rule.end);
      }
  return { start, end, kind: span.kind };
}
