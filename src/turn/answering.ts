// Searches and writes the answer, with the turn before it in mind. A failing index or model ends in a gap, never in silence.
import type { Answer } from '../answering/answer.ts';
import { withoutMarks } from '../answering/check-facts-sentences.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval, SearchContext } from '../retrieval/passage.ts';
import { isAtLeast } from '../safety/response-level.ts';
import { type FollowUp, readFollowUp, replacedWishes, withoutReplaced } from './follow-up.ts';
import { lastTurn } from './memory.ts';
import type { WordsListener } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** The answer of a turn, and what has to be remembered of it. */
export interface FoundAnswer {
  readonly question: SafeText;
  readonly answer: Answer;
  readonly refs: readonly string[];
  readonly wishes: readonly string[];
  readonly withoutWishes: readonly string[];
  readonly confidence: number;
}

const searchDepth = 12;

const nothing: Retrieval = {
  answerable: false,
  confidence: 0,
  wishes: [],
  results: [],
  nearestMisses: [],
  searched: { asset: 0, escalation: 0, training: 0, practice: 0, contact: 0 },
  mode: 'keyword',
};

/** Answers the turn's question. `again` searches the remembered question with other wishes. */
export function createAnswering(
  parts: TurnParts,
): (
  turn: TurnState,
  again?: { readonly question: SafeText; readonly withoutWishes: readonly string[] },
) => Promise<FoundAnswer> {
  return async (turn, again) => {
    const last = lastTurn(turn.memory, turn.now);
    const followUp: FollowUp = again === undefined ? readFollowUp(turn.words, last) : { kind: 'fresh' };
    const context = await contextOf(turn);
    const search = async (question: SafeText, more: Partial<SearchContext> = {}): Promise<Retrieval> => {
      try {
        return await parts.retriever.retrieve(question, { ...context, ...more });
      } catch (error) {
        parts.onFault('retrieval', error);
        return nothing;
      }
    };
    const write = async (
      question: SafeText,
      retrieval: Retrieval,
      withoutWishes: readonly string[],
    ): Promise<FoundAnswer> => ({
      question,
      answer: await parts.writeAnswer(question, retrieval, {
        practice: turn.practice,
        now: turn.now,
        reportedWrong: context.reportedWrong ?? new Map(),
        isUrgent: isAtLeast(turn.safety.level, 'today'),
        ...(turn.onWords === undefined ? {} : { onSentence: growing(turn.onWords) }),
      }),
      refs: retrieval.results.map((found) => found.passage.ref),
      wishes: retrieval.wishes.map((wish) => wish.id),
      withoutWishes,
      confidence: retrieval.confidence,
    });
    if (again !== undefined)
      return write(
        again.question,
        await search(again.question, { withoutWishes: again.withoutWishes }),
        again.withoutWishes,
      );
    if (last === undefined || followUp.kind === 'fresh') return write(turn.words, await search(turn.words), []);

    const asked = (words: string): SafeText => deidentify(words, parts.people.directory()).text;
    switch (followUp.kind) {
      case 'refine': {
        const wishesIn = (words: string): readonly string[] => parts.wishesIn(words, turn.now);
        const replaced = replacedWishes(last.wishes, wishesIn(turn.words));
        const question = asked(`${withoutReplaced(last.words, replaced, wishesIn)}, ${turn.words}`);
        const without = turn.memory.withoutWishes.filter((id) => !wishesIn(turn.words).includes(id));
        return write(question, await search(question, { withoutWishes: without }), without);
      }
      case 'more': {
        const all = await search(last.words, { withoutWishes: turn.memory.withoutWishes, limit: searchDepth * 2 });
        const seen = new Set(last.refs.slice(0, Math.max(3, turn.memory.shown)));
        return write(
          last.words,
          { ...all, results: all.results.filter((found) => !seen.has(found.passage.ref)) },
          turn.memory.withoutWishes,
        );
      }
      case 'pick':
      case 'ring': {
        const all = await search(last.words, { withoutWishes: turn.memory.withoutWishes, limit: searchDepth * 2 });
        const one = all.results.filter((found) => found.passage.ref === followUp.ref);
        const found = await write(
          last.words,
          { ...all, answerable: one.length > 0, results: one },
          turn.memory.withoutWishes,
        );
        return { ...found, refs: last.refs };
      }
    }
  };

  async function contextOf(turn: TurnState): Promise<SearchContext> {
    const reportedWrong = await parts.records.reportedWrong().catch((error: unknown) => {
      parts.onFault('records', error);
      return new Map<string, string>();
    });
    return {
      now: turn.now,
      limit: searchDepth,
      reportedWrong,
      ...(turn.practice === undefined ? {} : { practice: turn.practice }),
    };
  }
}

// The first sentence stands alone, as in the reply. Marks name sources that come with the whole.
function growing(onWords: WordsListener): (sentence: string) => void {
  let soFar = '';
  return (sentence) => {
    soFar = `${soFar}${soFar === '' ? '' : soFar.includes('\n') ? '\n' : '\n\n'}${withoutMarks(sentence)}`;
    onWords(soFar);
  };
}
