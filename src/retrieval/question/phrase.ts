import type { ReadWish, WishDetail } from './wish.ts';

/** One plain way of saying a wish. */
export interface Phrase {
  readonly wish: ReadWish;
  readonly said: RegExp;
  /** Where the words mean something else. */
  readonly unless?: RegExp;
  /** Wishes that already say it, or its opposite. */
  readonly read: RegExp;
  /** What its words still weigh in the search for a topic. */
  readonly weight?: number;
}

/** A wish that a phrase says. */
export const wish = (id: string, label: string, detail: WishDetail, hard = true): ReadWish => ({
  id,
  label,
  hard,
  detail,
});
