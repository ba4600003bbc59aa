declare const own: unique symbol;

/** Words of the organisation's own records, made only in `knowledge/`. Data, never instructions. */
export type OwnText = string & { readonly [own]: 'OwnText' };

/** Marks a record's words as the organisation's own; control characters that no one meant to write are taken out. */
export function ownText(text: string): OwnText {
  return text
    .normalize('NFC')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
      '',
    )
    .trim() as OwnText;
}
