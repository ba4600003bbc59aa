/** A date as far as it is told. */
export interface PartDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** The figures of a text. Strings are normal forms: "£2.50" and "two pounds fifty" are both "2.5". */
export interface Figures {
  readonly phones: readonly { readonly number: string; readonly index: number }[];
  readonly emails: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly postcodes: ReadonlySet<string>;
  readonly prices: ReadonlySet<string>;
  readonly percents: ReadonlySet<string>;
  readonly dates: readonly PartDate[];
  readonly ages: ReadonlySet<string>;
  readonly durations: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly counts: readonly { readonly n: string; readonly unit: string }[];
  /** Limits such as "at most 8": the number and its side. */
  readonly limits: ReadonlyMap<string, 'most' | 'least'>;
  /** The text without what was read. */
  readonly rest: string;
}
