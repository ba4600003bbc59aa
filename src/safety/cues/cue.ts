import type { About, Category, ResponseLevel } from '../response-level.ts';

/** Where the parts of a cue must stand together. */
export type Reach = 'clause' | 'sentence' | 'near' | 'message';

/**
 * One cue: what is said, and how soon a human must hear of it.
 * `when` lists ways of saying it. In each, "@concept" is a concept of the lexicons and other words stand for themselves;
 * a space is "then, with at most two words between", "+" before a part is "at once after", "..." is "then, later in the sentence", "&" is "and, in any order within `reach`".
 */
export interface Cue {
  readonly name: string;
  readonly level: Exclude<ResponseLevel, 'none'>;
  readonly categories: readonly Category[];
  readonly about?: About;
  readonly reason: string;
  readonly source: string;
  readonly when: readonly string[];
  /** Default: the sentence. */
  readonly reach?: Reach;
  /** Concepts or words that, in the same clause or close by, mean something else was said. */
  readonly unless?: readonly string[];
  /** "not", "no" or "denies" before it takes it back; default true. */
  readonly canBeDenied?: boolean;
  /** Counts whatever surrounds it, because its words have no other meaning; default false. */
  readonly certain?: boolean;
  /** Came after the trained reader's weights were made: it does not look at this cue until it is trained again and this line is taken out. */
  readonly untrained?: true;
  /** Holds even in a question of policy or in fiction with nobody behind it; default false. */
  readonly evenInTheory?: boolean;
}

/** Ways of saying something, written as one list with semicolons. */
export function ways(written: string): readonly string[] {
  return written
    .split(';')
    .map((way) => way.trim().replace(/\s+/g, ' '))
    .filter((way) => way !== '');
}
