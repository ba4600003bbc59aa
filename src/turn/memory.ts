// What the assistant remembers of a conversation: masked words and references only, for the day.
import type { SafeText } from '../privacy/safe-text.ts';

/** One remembered turn of the worker. */
export interface RememberedTurn {
  readonly at: string;
  readonly turnId?: string;
  readonly words: SafeText;
  /** Refs of what was shown, in the order in which it stood. */
  readonly refs: readonly string[];
  /** By which words each of them was found, where it was not by these: one of several questions, or one before this. Called `words`, as a word that is hidden later is hidden in all of that name. */
  readonly foundBy?: readonly { readonly ref: string; readonly words: SafeText }[] | undefined;
  /** What leads each of several answers, in their order. */
  readonly answers?: readonly string[] | undefined;
  /** The one of them that the worker picked. */
  readonly focus?: string | undefined;
  /** All that was shown for this question so far, so that "more" brings nothing twice. */
  readonly seen?: readonly string[];
  readonly wishes: readonly string[];
  readonly answered: boolean;
  /** It told of danger: what was asked before it still stands, but nothing that only points means it. */
  readonly isAlarm?: boolean;
}

// An answer among several that cites nothing keeps its place all the same.
const placeMark = 'answer:';
export const placeOnly = (place: number): string => `${placeMark}${place}`;
/** Whether a ref only keeps the place of an answer. */
export const isPlaceOnly = (ref: string): boolean => ref.startsWith(placeMark);

/** The state of one conversation. */
export interface Memory {
  /** Newest last; never more than `rememberedTurns`. */
  readonly turns: readonly RememberedTurn[];
  /** Wishes that the worker tapped away, for the question they belong to. */
  readonly withoutWishes: readonly string[];
  /** Set while a question back waits for its answer, so that two are never asked in a row. */
  readonly isAsking?: boolean;
  /** When the rota was told last, so that "and friday" asks for it again; nothing else was asked since. */
  readonly rotaToldAt?: string;
  /** A case that waits for the answer to the one quiet question. */
  readonly quietCase?: string;
}

/** Where memories are kept. A store that fails gives an empty memory. */
export interface MemoryStore {
  load(conversationId: string): Promise<Memory>;
  save(conversationId: string, memory: Memory): Promise<void>;
}

export const emptyMemory: Memory = { turns: [], withoutWishes: [] };

/** A memory as the store gave it back; anything else is an empty one. The words in it were masked when they were kept. */
export function readMemory(kept: unknown): Memory {
  return typeof kept === 'object' && kept !== null && 'turns' in kept && Array.isArray(kept.turns)
    ? { ...emptyMemory, ...(kept as Memory) }
    : emptyMemory;
}

const rememberedTurns = 6;
const windowTurns = 2;
const freshForMinutes = 30;

/** The memory after one more turn. */
export function remember(memory: Memory, turn: RememberedTurn): Memory {
  const { isAsking: _asked, rotaToldAt: _told, ...rest } = memory;
  return { ...rest, turns: [...memory.turns, turn].slice(-rememberedTurns) };
}

/** The worker's own recent words that go with a case: the last half hour, oldest first, without what was said long before. */
export function recentWords(memory: Memory, now: Date): readonly SafeText[] {
  return memory.turns.filter((turn) => isFresh(turn, now)).map((turn) => turn.words);
}

/** What is passed on where it is no danger: these words and what was said before them, which the worker sees and can trim. */
export function windowOf(memory: Memory, now: Date, words: SafeText): readonly SafeText[] {
  const said = [...recentWords(memory, now), words].filter((one) => one.trim() !== '');
  return [...new Set(said)].slice(-windowTurns);
}

/** What was offered to be passed on under a turn that is remembered: its own words and what was said before them. */
export function windowUpTo(memory: Memory, turnId: string): readonly SafeText[] | undefined {
  const at = memory.turns.findIndex((turn) => turn.turnId === turnId);
  const turn = memory.turns[at];
  return turn && windowOf({ ...memory, turns: memory.turns.slice(0, at) }, new Date(turn.at), turn.words);
}

/** The last turn, while it is recent enough for "what about Saturdays?" to mean it. */
export function lastTurn(memory: Memory, now: Date): RememberedTurn | undefined {
  const last = memory.turns.at(-1);
  return last !== undefined && isFresh(last, now) ? last : undefined;
}

/** The last turn that told of no danger, while it is recent. */
export function lastCalmTurn(memory: Memory, now: Date): RememberedTurn | undefined {
  return memory.turns.findLast((turn) => turn.isAlarm !== true && isFresh(turn, now));
}

/** The memory once something else than the rota was told. */
export function withoutRota({ rotaToldAt: _told, ...memory }: Memory): Memory {
  return memory;
}

/** Whether the rota was told just before, and nothing was asked since. */
export function isAfterRota({ rotaToldAt }: Memory, now: Date): boolean {
  return rotaToldAt !== undefined && isFresh({ at: rotaToldAt }, now);
}

/** Whether a turn is recent enough to be meant. */
export function isFresh(turn: Pick<RememberedTurn, 'at'>, now: Date): boolean {
  return now.getTime() - Date.parse(turn.at) < freshForMinutes * 60_000;
}
