// Self-checks and quizzes: a question at a time, each answer with the passage that gives it. Never a score.
import type { AnswerBlock, Citation } from '../answering/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { InductionProgress } from '../store/induction-progress.ts';
import { chosenOption } from './chosen-option.ts';
import type { Cursor, Cursors } from './cursor.ts';
import { citationOf } from './extract.ts';
import type { InductionReply } from './induction-reply.ts';
import type { InductionPath, Step } from './path.ts';

export interface SelfChecks {
  /** Asks the questions of the step that is open; undefined when none is. */
  begin(workerId: string, path: InductionPath): Promise<InductionReply | undefined>;
  /** Asks the questions of the step that a subject fits best. */
  quiz(workerId: string, path: InductionPath, subject: string): Promise<InductionReply>;
  /** Takes the answer to the question that stands open; undefined when the words are no answer to it. */
  answer(
    workerId: string,
    path: InductionPath,
    cursor: Extract<Cursor, { at: 'question' }>,
    words: string,
  ): Promise<InductionReply | undefined>;
}

const unsure =
  /^\s*(i )?(don'?t know|dunno|not sure|no idea|pass|skip|idk|haven'?t a clue|show me|tell me|\?+)\s*[.!]*\s*$/i;

/** What the service says of the answer before, above the question that follows. */
interface Said {
  readonly firstLine: string;
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
}

/** Self-checks over the current knowledge and the store. */
export function createSelfChecks(parts: {
  readonly knowledge: () => Knowledge;
  readonly progress: InductionProgress;
  readonly cursors: Cursors;
  readonly now: () => Date;
}): SelfChecks {
  return {
    async begin(workerId, path) {
      const begun = await begunSteps(workerId);
      const open = path.steps.find((one) => begun.has(one.id));
      return open === undefined ? undefined : ask(workerId, open, 0);
    },
    async quiz(workerId, path, subject) {
      const wanted = subject.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
      const score = (one: Step): number => {
        const said =
          `${one.title} ${one.questions.map((question) => `${question.ask} ${question.passage}`).join(' ')}`.toLowerCase();
        return wanted.filter((word) => said.includes(word.replace(/s$/, ''))).length;
      };
      const best = [...path.steps].sort((a, b) => score(b) - score(a))[0];
      if (best !== undefined && (wanted.length === 0 || score(best) > 0)) return ask(workerId, best, 0);
      const subjects = path.steps.map((one) => `Quiz me on ${one.title.toLowerCase()}`);
      return {
        firstLine: 'I have no questions on that.',
        blocks: [{ kind: 'list', title: '', items: subjects }],
        citations: [],
        actions: subjects.slice(0, 3).map((title) => ({ title, text: title })),
      };
    },
    async answer(workerId, path, cursor, words) {
      const of = path.steps.find((one) => one.number === cursor.step);
      const question = of?.questions[cursor.question];
      if (of === undefined || question === undefined) return undefined;
      const isUnsure = unsure.test(words);
      const chosen = isUnsure ? undefined : chosenOption(words, question.options)?.place;
      if (chosen === undefined && !isUnsure) return undefined;
      const cited = citationOf(question.passage, parts.knowledge(), parts.now());
      const isRight = chosen === question.answer;
      return ask(workerId, of, cursor.question + 1, {
        firstLine: isRight ? 'Yes.' : 'This is what the passage says.',
        blocks: [
          {
            kind: 'text',
            text: isRight ? question.why : `${sentence(question.options[question.answer] ?? '')} ${question.why}`,
          },
          ...(cited === undefined ? [] : [{ kind: 'quote' as const, text: cited.quote, citation: 1 }]),
        ],
        citations: cited === undefined ? [] : [cited],
      });
    },
  };

  // What is said of the last answer stands above the next question, in the order in which it is read.
  async function ask(workerId: string, of: Step, place: number, before?: Said): Promise<InductionReply> {
    const question = of.questions[place];
    if (question === undefined) return end(workerId, of, before);
    await parts.cursors.set(workerId, { at: 'question', step: of.number, question: place });
    const options = question.options.map((option, at) => `${at + 1}. ${option}`);
    const actions = question.options.map((_option, at) => ({ title: `${at + 1}`, text: `${at + 1}` }));
    return before === undefined
      ? {
          firstLine: question.ask,
          blocks: [{ kind: 'list', title: 'Choose one', items: options }],
          citations: [],
          actions,
        }
      : {
          ...before,
          blocks: [...before.blocks, { kind: 'list', title: `Next: ${question.ask}`, items: options }],
          actions,
        };
  }

  async function end(workerId: string, of: Step, before: Said | undefined): Promise<InductionReply> {
    await parts.cursors.set(workerId, { at: 'nowhere' });
    // A quiz on a step that was never begun is going over it, not doing it; and what is signed off stays so.
    if ((await begunSteps(workerId)).has(of.id))
      await parts.progress.set({ workerId, stepId: of.id, state: 'done', detail: 'self_checked', at: parts.now() });
    return {
      firstLine: before?.firstLine ?? `Step ${of.number}, ${of.title}, has no questions.`,
      blocks: [
        ...(before?.blocks ?? []),
        {
          kind: 'text',
          text: `That was step ${of.number}: ${of.title}. Talk it through with your supervisor, who signs it off.`,
        },
      ],
      citations: before?.citations ?? [],
      actions: [{ title: 'What’s next', text: "what's next" }],
    };
  }

  async function begunSteps(workerId: string): Promise<ReadonlySet<string>> {
    const rows = await parts.progress.of(workerId);
    return new Set(
      rows.filter((row) => row.state === 'begun' && !row.detail.startsWith('signed_off')).map((row) => row.stepId),
    );
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
