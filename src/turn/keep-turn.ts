// What stays of a turn once it is answered. Nothing that fails here reaches the worker.
import type { SafeText } from '../privacy/safe-text.ts';
import { nothingRead } from '../safety/response-level.ts';
import { type Memory, withoutRota } from './memory.ts';
import { rememberPlace } from './place-today.ts';
import type { Reply } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** How a turn ended. */
export interface TurnEnd {
  readonly reply: Reply;
  /** The conversation's memory from now on; without one it stays as it was, but that the rota is no longer what was told last. */
  readonly memory?: Memory | undefined;
  readonly confidence?: number | undefined;
  /** Questions, masked, to which nothing was found; without them the whole question where the reply says so. */
  readonly gaps?: readonly SafeText[] | undefined;
}

/** Keeps the turn, what it is remembered by and where the worker said they are; gives the reply back. */
export function createKeeping(parts: TurnParts): (turn: TurnState, end: TurnEnd) => Promise<Reply> {
  return async (
    turn,
    { reply, memory = withoutRota(turn.memory), confidence, gaps = reply.kind === 'gap' ? [turn.words] : [] },
  ) => {
    const { message, person, practice, practiceSaid } = turn;
    const record = {
      reply,
      message,
      workerId: person.id,
      question: turn.words,
      practice,
      // What is said in practice is heard by nobody.
      safety: reply.kind === 'induction' ? nothingRead : turn.safety,
      gaps,
      confidence,
      milliseconds: parts.now().getTime() - turn.now.getTime(),
    };
    await Promise.all([
      parts.memory.save(message.conversationId, memory).catch((error: unknown) => parts.onFault('memory', error)),
      practiceSaid === undefined ? undefined : rememberPlace(parts, { message, person }, practiceSaid, turn.now),
      parts.records.keep(record).catch((error: unknown) => parts.onFault('records', error)),
    ]);
    return reply;
  };
}
