// Putting plain words in the place of what was found, and telling where it stood in the text as typed.
import type { IdentifierKind, Removed } from './safe-text.ts';
import type { Range, Span } from './span.ts';

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

/** Where a text is masked already. */
export function maskedIn(text: string): Range[] {
  return [...text.matchAll(placeholder)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What was removed, with what a later look found in the masked text told as offsets into the text as typed. */
export function merge(removed: readonly Removed[], found: readonly Span[]): readonly Removed[] {
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

/** The text with everything that was removed masked. */
export function render(text: string, removed: readonly Removed[]): string {
  let out = '';
  let at = 0;
  for (const span of removed) {
    out += text.slice(at, span.start) + placeholders[span.kind];
    at = span.end;
  }
  return out + text.slice(at);
}
