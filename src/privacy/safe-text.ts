declare const masked: unique symbol;

/**
 * Words of a person after masking. Only `deidentify` makes it from typed words; the store's adapter gives back as SafeText what was SafeText when stored.
 * The brand proves that text passed through masking, not that masking found everything.
 */
export type SafeText = string & { readonly [masked]: 'SafeText' };

/** Kinds of identifier that are masked, as `lwa deidentify` names them. */
export type IdentifierKind =
  | 'name'
  | 'nhs_number'
  | 'dob'
  | 'age_over_89'
  | 'address'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'username_or_social'
  | 'vehicle_registration'
  | 'account_number';

/** One masked stretch; offsets are UTF-16 code units into the text as typed. */
export interface Removed {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
}

/** What masking made of a message. */
export interface Deidentified {
  readonly text: SafeText;
  readonly removed: readonly Removed[];
}

/** Names that are the organisation's own and stay readable: staff, practices, services, places, contacts. */
export interface Directory {
  readonly staff: readonly string[];
  readonly practices: readonly string[];
  readonly services: readonly string[];
  readonly places: readonly string[];
  /** Telephone numbers, e-mail addresses and web addresses that stand in the organisation's records. */
  readonly contactPoints: readonly string[];
  /** Words of the organisation's vocabulary and documents that no list knows: none of them is somebody. */
  readonly words?: readonly string[];
}
