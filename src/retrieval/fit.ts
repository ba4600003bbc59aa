/** How one wish stands with one record. `unknown` is not "no": the record does not say. */
export type Fit =
  | { readonly kind: 'fits' }
  | { readonly kind: 'unknown'; readonly note: string }
  | { readonly kind: 'breaks'; readonly note: string };

/** The record meets the wish. */
export const fits: Fit = { kind: 'fits' };

/** The record breaks the wish, for this reason. */
export const breaks = (note: string): Fit => ({ kind: 'breaks', note });

/** The record does not say. */
export const unknown = (what: string): Fit => ({ kind: 'unknown', note: `not recorded: ${what}` });
