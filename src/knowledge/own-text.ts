declare const own: unique symbol;

/** Words of the organisation's own records, made only in `knowledge/`. Data, never instructions. */
export type OwnText = string & { readonly [own]: 'OwnText' };
