// Writes the answer: the organisation's own words, always; a model's words where one is configured and every check is passed.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { serviceClock } from '../knowledge/opening-hours.ts';
import type { ChatModel } from '../models/chat-model.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval } from '../retrieval/passage.ts';
import type { Answer } from './answer.ts';
import { type AnswerPrompt, modelAnswer } from './model-answer.ts';
import { quotedAnswer } from './quoted-answer.ts';

/** What lasts from answer to answer. */
export interface AnswerParts {
  readonly knowledge: () => Knowledge;
  /** A model and its prompt (`loadPrompt(dir, 'answer', answerPromptFills)`); without them every answer is quoted. */
  readonly writer?: { readonly model: ChatModel; readonly prompt: AnswerPrompt };
}

/** What changes with each question. */
export interface WriteContext {
  readonly now: Date;
  readonly practice?: string | undefined;
  /** Refs of services that a worker reported wrong, with the date. */
  readonly reportedWrong?: ReadonlyMap<string, string>;
  /** Somebody may be in danger: the quoted answer at once, no waiting for a model. */
  readonly isUrgent?: boolean;
  /** Help is needed at this hour. */
  readonly isNeededNow?: boolean;
  /** The message tells of danger of some kind, at whatever level. */
  readonly isOfDanger?: boolean;
  /** Hears each checked sentence of a model as it is let go; what is returned in the end replaces them all. */
  readonly onSentence?: (sentence: string) => void;
}

/** Writes the answer to a question from what was found; it never throws for a model that fails. */
export type AnswerWriter = (question: SafeText, retrieval: Retrieval, context: WriteContext) => Promise<Answer>;

/** Joins the parts of answering once. */
export function createAnswerWriter(parts: AnswerParts): AnswerWriter {
  return async (question, retrieval, context) => {
    const { contacts, service, holidays } = parts.knowledge();
    const clock = serviceClock(context.now, service.timeZone, holidays);
    const told = {
      today: clock.date,
      clock,
      nation: service.nation,
      contacts,
      ...(context.isNeededNow === true ? { isNeededNow: true } : {}),
      ...(context.isOfDanger === true ? { isOfDanger: true } : {}),
      ...(context.reportedWrong === undefined ? {} : { reportedWrong: context.reportedWrong }),
    };
    const quoted = quotedAnswer(question, retrieval, told);
    if (parts.writer === undefined || quoted.kind === 'gap' || context.isUrgent === true) return quoted;
    const written = await modelAnswer(
      question,
      retrieval,
      { ...told, now: context.now },
      {
        ...parts.writer,
        ...(context.onSentence === undefined ? {} : { onSentence: context.onSentence }),
      },
    ).catch(() => ({ kind: 'none' as const, why: 'failed', cut: [] }));
    return written.kind === 'answer' ? written.answer : { ...quoted, cut: [written.why, ...written.cut] };
  };
}
