import { findAddresses, findPostcodes } from './find-addresses.ts';
import { findGreatAges } from './find-ages.ts';
import { findDatesOfBirth } from './find-dates.ts';
import { findNumbers } from './find-numbers.ts';
import { findOnline } from './find-online.ts';
import { findRegistrations } from './find-registrations.ts';
import { type Kept, keptUnder } from './kept.ts';
import { findNames } from './names/find-names.ts';
import { isFamilyName, nameClass } from './names/lexicon.ts';
import { findStayPhrases } from './names/stay-phrases.ts';
import { wordsOf } from './names/words.ts';
import type { Deidentified, Directory, IdentifierKind, Removed, SafeText } from './safe-text.ts';
import { overlaps, type Span } from './span.ts';

/** What stands in the place of each kind of identifier, plain enough for people and for the readers that follow. */
export const placeholders: Readonly<Record<IdentifierKind, string>> = {
  name: '[name]',
  nhs_number: '[NHS number]',
  dob: '[date of birth]',
  age_over_89: '[age]',
  address: '[address]',
  postcode: '[postcode]',
  phone: '[phone]',
  email: '[email]',
  username_or_social: '[username]',
  vehicle_registration: '[registration]',
  account_number: '[account number]',
};
const placeholder = new RegExp(
  Object.values(placeholders)
    .map((text) => text.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

// Masking one word can make the next plain ("[name], 93"); after a few looks nothing new is found.
const looks = 6;

/**
 * Words of a person with what identifies somebody masked, and where it stood in the text as typed.
 * Masks what it recognises; the organisation's own names and numbers stay. Masking its own result changes nothing.
 */
export function deidentify(text: string, directory: Directory): Deidentified {
  const kept = keptUnder(directory);
  let removed: readonly Removed[] = [];
  let masked = text;
  for (let look = 0; look < looks; look++) {
    const found = findIn(masked, kept);
    if (found.length === 0) break;
    removed = merge(removed, found);
    masked = render(text, removed);
  }
  return { text: masked as SafeText, removed };
}

// Kinds whose shape is surest come first and keep their ground.
function findIn(text: string, kept: Kept): Span[] {
  const taken: Span[] = [];
  const fixed = [...text.matchAll(placeholder)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = wordsOf(text);
  const own = [...kept.spansIn(words)];
  const web: { readonly start: number; readonly end: number }[] = [];
  for (const match of text.matchAll(
    /\b(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}@])[a-z\d-]+\.(?:example|org|com|net|nhs|gov|co)(?:\.[a-z]{2,3})?(?:\/[^\s]*)?(?![\p{L}@])/giu,
  ))
    web.push({ start: match.index, end: match.index + match[0].length });
  const take = (spans: readonly Span[]): void => {
    for (const span of spans) {
      if (
        span.end <= span.start ||
        fixed.some((range) => overlaps(range, span)) ||
        taken.some((range) => overlaps(range, span))
      )
        continue;
      if (kept.isContactPoint(text.slice(span.start, span.end), span.kind)) {
        own.push(span);
        continue;
      }
      if (span.kind === 'address' && isCovered(text, span, own)) continue;
      // "@Kestrel" is the practice.
      if (
        span.kind === 'username_or_social' &&
        own.some((range) => range.start <= span.start + 1 && span.end <= range.end)
      )
        continue;
      taken.push(span);
    }
  };
  take(findOnline(text));
  take(findNumbers(text));
  take(findPostcodes(text));
  take(findRegistrations(text));
  take(findDatesOfBirth(text));
  take(findAddresses(without(text, taken)));
  take(findGreatAges(text));
  const isPerson = (words: string): boolean => {
    const [first = '', second = ''] = words.split(' ');
    return nameClass(first) === 'given' && isFamilyName(second);
  };
  const stay = findStayPhrases(text, isPerson);
  take(findNames(words, [...own, ...web, ...stay, ...taken]));
  return taken.sort((a, b) => a.start - b.start);
}

// What is taken already ends an address: "…, number 17, SY18 6QW".
function without(text: string, taken: readonly Span[]): string {
  let left = text;
  for (const { start, end } of taken) left = left.slice(0, start) + '\n'.repeat(end - start) + left.slice(end);
  return left;
}

// "The Barn, Heath Road": every word stands in the organisation's records.
function isCovered(
  text: string,
  span: Span,
  own: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const ofOwn = own.reduce(
    (sum, range) => sum + Math.max(0, Math.min(range.end, span.end) - Math.max(range.start, span.start)),
    0,
  );
  if (!/\d/.test(text.slice(span.start, span.end)) && ofOwn * 2 > span.end - span.start) return true;
  for (let at = span.start; at < span.end; at++)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !own.some((range) => range.start <= at && at < range.end)) return false;
  return true;
}

// Offsets of a later look, told as offsets into the text as typed; a span never grows into another's ground.
function merge(removed: readonly Removed[], found: readonly Span[]): readonly Removed[] {
  const added = found.map((span) => {
    let shift = 0;
    for (const earlier of removed) {
      const grown = placeholders[earlier.kind].length - (earlier.end - earlier.start);
      if (earlier.start + shift + placeholders[earlier.kind].length <= span.start) shift += grown;
      else break;
    }
    return { start: span.start - shift, end: span.end - shift, kind: span.kind };
  });
  return [...removed, ...added].sort((a, b) => a.start - b.start);
}

function render(text: string, removed: readonly Removed[]): string {
  let out = '';
  let at = 0;
  for (const span of removed) {
    out += text.slice(at, span.start) + placeholders[span.kind];
    at = span.end;
  }
  return out + text.slice(at);
}
