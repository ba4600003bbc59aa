// What the trained reader may say of a word: nothing, or that it opens or goes on with an identifier of a kind.
import type { IdentifierKind } from '../safe-text.ts';

const kinds: readonly IdentifierKind[] = [
  'name',
  'address',
  'dob',
  'age_over_89',
  'account_number',
  'username_or_social',
  'nhs_number',
  'phone',
  'email',
  'postcode',
  'vehicle_registration',
];

/** Label 0 is "nothing"; then two for each kind: opens, goes on. */
export const labelCount = 1 + 2 * kinds.length;

/** The label of a word that opens an identifier of a kind, or goes on with it. */
export function labelOf(kind: IdentifierKind, opens: boolean): number {
  return 1 + 2 * kinds.indexOf(kind) + (opens ? 0 : 1);
}

/** The kind a label tells, or `undefined` for "nothing". */
export function kindOfLabel(label: number): IdentifierKind | undefined {
  return label === 0 ? undefined : kinds[(label - 1) >> 1];
}

/** Whether a label opens an identifier. */
export const isOpening = (label: number): boolean => label > 0 && label % 2 === 1;

/** Whether `to` may stand right after `from`: an identifier goes on only from its own kind. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || isOpening(to) || from === to || from === to - 1;
