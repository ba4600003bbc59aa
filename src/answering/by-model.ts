// Which parts of an answer a model wrote, where others stand beside them that none did.
import type { Answer, AnswerBlock } from './answer.ts';

/** What stands before a model's words where others are not its own. */
export const byModelHere = 'By a language model';

/** Whether a block is in a model's words. */
export const isByModel = (block: { readonly kind: string; readonly byModel?: true }): boolean => block.byModel === true;

/** Whether an answer opens with a model's words. */
export const opensByModel = ({ mode, isModelInPart }: Answer): boolean => mode === 'model' && isModelInPart !== true;

/** An answer opened by words that no model wrote: where a model's begin under them, that is said. */
export function openedBy(answer: Answer, firstLine: string, blocks: readonly AnswerBlock[]): Answer {
  const at = blocks.findIndex(isByModel);
  const { isModelInPart: _before, ...rest } = answer;
  if (at < 0) return { ...rest, mode: 'quoted', firstLine, blocks };
  if (answer.isModelInPart === true) return { ...answer, firstLine, blocks };
  const named: AnswerBlock = { kind: 'text', text: `${byModelHere}:` };
  return { ...rest, isModelInPart: true, firstLine, blocks: [...blocks.slice(0, at), named, ...blocks.slice(at)] };
}
