// "May I?": the decision of the organisation's own table, said first, and what may stand under it.
import type { Answer, AnswerBlock } from '../answering/answer.ts';
import { openedBy } from '../answering/by-model.ts';
import { onlyCited, type Said } from '../answering/cited-blocks.ts';
import { decisionText, findAuthority, isLeaveAsked, type YesNoAsked, yesNoAsked } from '../involvement/authority.ts';
import type { AuthorityRow } from '../knowledge/knowledge.ts';
import { questionKind } from '../retrieval/sentences/question-kind.ts';
import { words } from './fixed-replies.ts';

const mostOfLeaning = 9;

/** "What about a lift" and "and if she asks me to", after leave was asked for: the whole question for leave; undefined where they are none. */
export function leaveCarried(said: string, before: string | undefined): string | undefined {
  // "How long may I …" asks for a length, and what if the rain comes is asked of the page.
  const isLeave = before !== undefined && isLeaveAsked(before) && questionKind(before) === 'leave';
  if (before === undefined || !isLeave || said.trim().split(/\s+/).length > mostOfLeaning) return undefined;
  const other = /^\W*(?:(?:and|but|or|so|ok)\b[, ]*)*(?:what|how|wot) about (?<thing>[^?]+?)[?.! ]*$/i.exec(said)
    ?.groups?.['thing'];
  if (other !== undefined)
    return /^\w{2,}ing\b/i.test(other) ? `is it ok if I am ${other}` : `is it ok to give ${other}`;
  const condition =
    /^\W*(?:(?:and|but|or|so|ok|even|what)\b[, ]*)+(?<if>(?:if|when|though|as long as) [^?]+?)[?.! ]*$/i.exec(said)
      ?.groups?.['if'];
  return condition === undefined ? undefined : `${before.replace(/[?.! ]+$/, '')} ${condition}`;
}

const whoAgrees =
  /^\W*(?:(?:and|so|ok)\b[, ]*)*who(?:se (?:decision|call) is (?:it|that)|(?:'?s got| has| have| needs?| ought| must| should)?(?: got)?(?: to)? (?:agree|agrees|decide|decides|approve|approves|sign|signs|say yes|ok|okay)(?: (?:to|on|with|off|off on))?(?: (?:it|that|this|them))?)\W*$/i;

/** "Who has to agree it?": who decides on what was asked before; undefined where something else is asked. */
export function whoDecidesOn(said: string, before: string | undefined): string | undefined {
  return before !== undefined && whoAgrees.test(said) ? `who decides: ${before}` : undefined;
}

const meantAnother =
  /^\W*(?:(?:sorry|no|oh|wait|oops|actually)\b[, ]*)*(?:(?:i )?mean[t]? )?(?<right>[\w£' -]{3,40}?),? (?:i (?:meant|mean)\b[, ]*)?(?:and )?not (?:an? |the |some )?(?<wrong>[\w£' -]{2,30}?)\W*$/i;

/** "Chocolates I meant, not a voucher": the question before with the one word put for the other; undefined where it does not hold the wrong one. */
export function putRight(said: string, before: string | undefined): string | undefined {
  const found = meantAnother.exec(said)?.groups;
  const wrong = found?.['wrong']?.trim() ?? '';
  const at = before === undefined || wrong === '' ? -1 : before.toLowerCase().indexOf(wrong.toLowerCase());
  if (before === undefined || at < 0) return undefined;
  const right = (found?.['right'] ?? '').replace(/\bi (?:meant|mean)\b|^(?:an?|the|some) /gi, '').trim();
  return `${before.slice(0, at)}${right}${before.slice(at + wrong.length)}`;
}

/** How leave was asked for. */
export interface AskedLeave {
  readonly isLeave: boolean;
  /** What a yes or a no was asked to. */
  readonly yesNo: YesNoAsked;
}

/** Somebody who asks for leave reads first who gives it, or that the table does not say; where two rows may be meant, both stand in the list. */
export function decisionLine(authority: readonly AuthorityRow[], asked: AskedLeave): string | undefined {
  const [row] = authority;
  if (row === undefined) return asked.isLeave ? words.notInTable : undefined;
  return authority.length > 1 ? undefined : decisionText(row, asked.yesNo);
}

/** Who decides, with the source of that. */
export function whoDecides(authority: readonly AuthorityRow[], isSaid: boolean): readonly AnswerBlock[] {
  const from = (row: AuthorityRow): string => (row.source === '' ? '' : ` (${row.source})`);
  if (isSaid)
    return authority.map((row) => ({ kind: 'text', text: `Who decides, for: ${row.situation}${from(row)}.` }));
  const items = authority.map((one) => `${one.situation}: ${one.whoDecides}${from(one)}`);
  return items.length === 0 ? [] : [{ kind: 'list', title: 'Who decides', items }];
}

/** What stands under a decision. Who asks for leave was not looking for a group that shares a word with the question, nor for what comes nearest to it. */
export function underDecision(answer: Answer): Said {
  if (answer.kind === 'gap') return nearestUnder(answer);
  if (answer.blocks.every(({ kind }) => kind !== 'asset' && kind !== 'wishes')) return answer;
  const leads = answer.blocks.find(({ kind }) => kind === 'quote' || kind === 'asset')?.kind;
  return onlyCited(
    answer.blocks.filter(({ kind }) => (leads === 'asset' ? kind === 'quote' : kind !== 'asset' && kind !== 'wishes')),
    answer.citations,
  );
}

// The section that comes nearest is told as that, and no service.
function nearestUnder(answer: Answer): Said {
  const { blocks, citations } = onlyCited(
    answer.blocks.filter(({ kind }) => kind === 'quote'),
    answer.citations,
  );
  const sections = answer.blocks.filter(({ kind }) => kind === 'sections');
  const told: readonly AnswerBlock[] =
    blocks.length === 0
      ? []
      : [{ kind: 'text', text: 'The guidance that comes nearest, which may be about something else:' }];
  return { blocks: [...told, ...blocks, ...sections], citations };
}

/** How the words ask for leave, where the organisation has a table that says who gives it. */
export function leaveAsked(question: string, table: readonly AuthorityRow[]): AskedLeave {
  return { isLeave: table.length > 0 && isLeaveAsked(question), yesNo: yesNoAsked(question) };
}

/** The answer to one question of several, opened by the decision where it asks for leave. */
export function decided(question: string, answer: Answer, table: readonly AuthorityRow[]): Answer {
  const rows = findAuthority(question, table);
  const line = decisionLine(rows, leaveAsked(question, table));
  if (line === undefined) return answer;
  const { blocks, citations } = underDecision(answer);
  return { ...openedBy(answer, line, [...whoDecides(rows, true), ...blocks]), kind: 'answer', citations };
}
