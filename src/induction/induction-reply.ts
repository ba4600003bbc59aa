import type { AnswerBlock, Citation } from '../answering/answer.ts';

/** What induction says; the turn frames it as a reply of kind `induction`. */
export interface InductionReply {
  readonly firstLine: string;
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
  readonly actions: readonly { readonly title: string; readonly text: string }[];
}
