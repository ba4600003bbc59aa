import type { Head } from './front-matter.ts';
import type { Section } from './knowledge.ts';

/** A step or scenario of the new starter's path: its head as written and its sections. */
export interface InductionItem {
  readonly path: string;
  readonly title: string;
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly hash: string;
}
