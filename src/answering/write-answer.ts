// Writes the answer: the organisation's own words, always; a model's words where one is configured and every check is passed.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval } from '../retrieval/passage.ts';
import type { Answer } from './answer.ts';
import { quotedAnswer } from './quoted-answer.ts';

/** What lasts from answer to answer. */
export interface AnswerParts {
  readonly knowledge: () => Knowledge;
}

/** What changes with each question. */
export interface WriteContext {
  readonly now: Date;
  readonly practice?: string | undefined;
  /** Refs of services that a worker reported wrong, with the date. */
  readonly reportedWrong?: ReadonlyMap<string, string>;
}

/** Writes the answer to a question from what was found; it never throws for a model that fails. */
export type AnswerWriter = (question: SafeText, retrieval: Retrieval, context: WriteContext) => Promise<Answer>;

/** The calendar day, `YYYY-MM-DD`, at a moment in a time zone. */
function dayOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** Joins the parts of answering once. */
export function createAnswerWriter(parts: AnswerParts): AnswerWriter {
  return async (question, retrieval, context) => {
    const { contacts, service } = parts.knowledge();
    const told = {
      today: dayOf(context.now, service.timeZone),
      nation: service.nation,
      contacts,
      ...(context.reportedWrong === undefined ? {} : { reportedWrong: context.reportedWrong }),
    };
    return quotedAnswer(question, retrieval, told);
  };
}
