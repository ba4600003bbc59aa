import type { Freshness } from '../knowledge/freshness.ts';
import type { Wish } from '../retrieval/passage.ts';

/** Where a claim comes from: document, section, owner, review date. `quote` is the organisation's own sentence. */
export interface Citation {
  readonly ref: string;
  readonly title: string;
  readonly quote: string;
  readonly section?: string;
  readonly owner?: string;
  readonly reviewBy?: string;
  /** Draft protocols say so until the local safeguarding lead approves them. */
  readonly draft?: boolean;
}

/** A part of what is said; each channel draws it in its own way. `citation` counts from 1 into the reply's citations. */
export type AnswerBlock =
  /** `byModel`: a model's words, whose marks count into the citations. */
  | { readonly kind: 'text'; readonly text: string; readonly byModel?: true }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[]; readonly byModel?: true }
  | {
      readonly kind: 'numbers';
      readonly title: string;
      readonly items: readonly { readonly name: string; readonly number: string; readonly note: string }[];
    }
  /** `heading` says what the quoted sentences are about, where they do not say it themselves. */
  | { readonly kind: 'quote'; readonly text: string; readonly citation: number; readonly heading?: string }
  | {
      readonly kind: 'asset';
      readonly ref: string;
      readonly name: string;
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly description: string;
      readonly freshness: Freshness;
      readonly freshnessText: string;
      /** Wishes it misses or that are not recorded, in plain words. */
      readonly misses: readonly string[];
      readonly citation: number;
    }
  | { readonly kind: 'wishes'; readonly items: readonly Wish[] }
  /** Sections of guidance that may hold the answer and were not quoted; a tap reads one. */
  | { readonly kind: 'sections'; readonly items: readonly { readonly ref: string; readonly title: string }[] };

/** What can be said to a question. A gap says what was searched and offers the supervisor; it is never dressed up as an answer. */
export interface Answer {
  readonly kind: 'answer' | 'gap';
  readonly mode: 'quoted' | 'model';
  /** A model wrote parts of it and not its first line; each part says so. */
  readonly isModelInPart?: true;
  /** Stands alone on a small screen, under 140 characters. */
  readonly firstLine: string;
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
  /** For the record: what was cut before sending and why, without the words. */
  readonly cut: readonly string[];
}
