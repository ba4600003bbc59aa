/** What every document reader gives: headings and whole thoughts, in reading order. */
export type Block =
  /** `anchor` is the heading as it stands in the file, where it is not the one that is shown. */
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly text: string;
      readonly anchor?: string;
      readonly page?: number;
    }
  | { readonly kind: 'text'; readonly text: string; readonly page?: number };

/** A document as its reader found it, before it is screened and split. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** How a place in this format is named: by heading, by page or by slide. */
  readonly anchor: 'heading' | 'page' | 'slide';
  /** Links as written, to be checked against the pack. */
  readonly links: readonly string[];
  readonly title?: string;
  /** What of the file could not be read, for its owner: pages that are pictures, charts. */
  readonly unread?: readonly string[];
}
