// "Where is the incident form?": the assistant holds no forms, and says so; what the guidance says of the form comes next.
import type { Answer, AnswerBlock } from './answer.ts';

const asksWhere =
  /\bwhere(?:'?s| is| are| do (?:i|we) (?:find|get|keep)| can (?:i|we) (?:find|get)| would i find)\b.{0,40}\b(forms?|templates?|paperwork)\b|\b(?:have you got|do you have|can (?:i|you) (?:get|send)|need|find)\b.{0,20}\b(?:the|a|an|that|me the) (?:[\w-]+ ){0,3}(forms?|templates?)\b/i;
const aForm = /\b(?:forms?|templates?)\b/i;
const aPlace =
  /\b(?:forms?|templates?)\b.{0,40}\b(?:in|on|at|under|from|with) (?:the |your )?(?:\w+ )?(?:folder|drive|intranet|portal|website|page|reception|office|cabinet|system|emis|systmone|administrator)\b|\bkeeps? (?:the list and )?the forms?\b/i;

/** Whether somebody looks for a form itself. */
export function asksForForm(question: string): boolean {
  return asksWhere.test(question);
}

/** The answer to somebody who looks for a form: where the guidance says it is, else that it is not held here and who has it. */
export function withFormFirst(answer: Answer): Answer {
  if (answer.kind === 'gap') return answer;
  const quotes = answer.blocks.filter((block) => block.kind === 'quote');
  const placed = quotes
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/))
    .find((sentence) => aPlace.test(sentence) && sentence.length < 140);
  const ofForm = quotes.filter(({ text }) => aForm.test(text));
  const beside = (block: AnswerBlock): boolean =>
    block.kind === 'quote' && ofForm.length > 0 && !ofForm.includes(block);
  return {
    ...answer,
    firstLine: placed ?? 'I do not hold forms or templates. Ask your supervisor for the one in use here.',
    blocks: answer.blocks.filter((block) => !beside(block)),
  };
}
