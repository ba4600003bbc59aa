// How a turn searches and writes: a failing index ends in nothing found, never in silence.
import type { Answer } from '../answering/answer.ts';
import { withoutMarks } from '../answering/check-facts-sentences.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval, SearchContext } from '../retrieval/passage.ts';
import { asksHowToRecord } from '../retrieval/sentences/question-kind.ts';
import { spelledOut } from '../retrieval/spelled-out.ts';
import { isAtLeast } from '../safety/response-level.ts';
import type { FoundAnswer } from './found-answer.ts';
import type { WordsListener } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** So many results are looked at for one question. */
export const searchDepth = 12;
// What short forms found so surely is not looked for again in full words.
const surelyFound = 0.6;

export const nothing: Retrieval = {
  answerable: false,
  confidence: 0,
  wishes: [],
  results: [],
  nearestMisses: [],
  searched: { asset: 0, escalation: 0, training: 0, practice: 0, contact: 0 },
  mode: 'keyword',
};

/** A turn, with the ways to search and write for it. */
export interface TurnWays {
  readonly parts: TurnParts;
  readonly knowledge: TurnParts['knowledge'];
  readonly turn: TurnState;
  readonly isService: (ref: string) => boolean;
  /** What a service is called; empty where it is none. */
  readonly nameOf: (ref: string) => string;
  readonly wishesIn: (words: string) => readonly string[];
  readonly masked: (words: string) => SafeText;
  readonly search: (question: SafeText, more?: Partial<SearchContext>) => Promise<Retrieval>;
  readonly write: (
    question: SafeText,
    retrieval: Retrieval,
    withoutWishes: readonly string[],
    // What is not the whole reply, or is not said in the end, is not shown while it is written.
    isStreamed?: boolean,
  ) => Promise<FoundAnswer>;
}

/** The ways of one turn; what was reported wrong is read once for it. */
export async function waysOf(parts: TurnParts, turn: TurnState): Promise<TurnWays> {
  const context = await contextOf(parts, turn);
  const masked = (words: string): SafeText => deidentify(words, parts.people.directory()).text;
  const search = async (question: SafeText, more: Partial<SearchContext> = {}): Promise<Retrieval> => {
    try {
      const found = withoutUnasked(question, await parts.retriever.retrieve(question, { ...context, ...more }));
      const long = spelledOut(question, parts.knowledge().vocabulary);
      if (long === question || (found.answerable && found.confidence >= surelyFound)) return found;
      const spelled = withoutUnasked(long, await parts.retriever.retrieve(masked(long), { ...context, ...more }));
      return spelled.answerable && spelled.confidence > found.confidence ? spelled : found;
    } catch (error) {
      parts.onFault('retrieval', error);
      return nothing;
    }
  };
  const write = async (
    question: SafeText,
    retrieval: Retrieval,
    withoutWishes: readonly string[],
    // What is not the whole reply, or is not said in the end, is not shown while it is written.
    isStreamed = true,
  ): Promise<FoundAnswer> => {
    const answer = await parts.writeAnswer(question, retrieval, {
      practice: turn.practice,
      now: turn.now,
      reportedWrong: context.reportedWrong ?? new Map(),
      isUrgent: context.isUrgent === true,
      ...(turn.isNeededNow === true ? { isNeededNow: true } : {}),
      ...(turn.safety.categories.length > 0 ? { isOfDanger: true } : {}),
      ...(isStreamed && turn.onWords !== undefined ? { onSentence: growing(turn.onWords) } : {}),
    });
    const refs = shownIn(answer);
    return {
      question,
      answer,
      refs,
      seen: refs,
      wishes: retrieval.wishes.map((wish) => wish.id),
      withoutWishes,
      confidence: retrieval.confidence,
      gaps: answer.kind === 'gap' ? [question] : [],
    };
  };
  return {
    parts,
    knowledge: parts.knowledge,
    turn,
    isService: (ref) => parts.knowledge().assets.some((asset) => asset.id === ref),
    nameOf: (ref) => parts.knowledge().assets.find((asset) => asset.id === ref)?.name ?? '',
    wishesIn: (words) => parts.wishesIn(words, turn.now),
    masked,
    search,
    write,
  };
}

async function contextOf(parts: TurnParts, turn: TurnState): Promise<SearchContext> {
  const reportedWrong = await parts.records.reportedWrong().catch((error: unknown) => {
    parts.onFault('records', error);
    return new Map<string, string>();
  });
  return {
    now: turn.now,
    limit: searchDepth,
    reportedWrong,
    isUrgent: isAtLeast(turn.safety.level, 'today'),
    ...(turn.practice === undefined ? {} : { practice: turn.practice }),
  };
}

// How the worker writes something up is told by guidance, whatever service shares a word with it.
function withoutUnasked(question: string, found: Retrieval): Retrieval {
  if (!asksHowToRecord(question)) return found;
  const results = found.results.filter(({ passage }) => passage.asset === undefined);
  return { ...found, results, answerable: found.answerable && results.length > 0 };
}

/** What "the second one" counts: the services where there are any, also those that come nearest, else what was cited. */
export function shownIn(answer: Answer): readonly string[] {
  const services = answer.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []));
  return services.length > 0 ? services : answer.citations.map(({ ref }) => ref);
}

// The first sentence stands alone, as in the reply. Marks name sources that come with the whole.
function growing(onWords: WordsListener): (sentence: string) => void {
  let soFar = '';
  return (sentence) => {
    soFar = `${soFar}${soFar === '' ? '' : soFar.includes('\n') ? '\n' : '\n\n'}${withoutMarks(sentence)}`;
    onWords(soFar);
  };
}
