// The turn as the doors call it: counted, timed, and never without an answer.
import { errorCode, type Log } from '../log.ts';
import type { IncomingMessage, Reply, TurnHandler } from '../turn/turn.ts';
import type { Metrics } from './metrics.ts';

export interface TurnRunnerParts {
  readonly turn: TurnHandler;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: () => Date;
}

/** Runs a turn; if it fails against its promise, the person still reads what to do. */
export function createTurnRunner(parts: TurnRunnerParts): TurnHandler {
  return async (message, onWords) => {
    const started = performance.now();
    const reply = await parts.turn(message, onWords).catch((error: unknown) => {
      parts.log('error', 'turn_failed', { room: 'channels', channel: message.channel, code: errorCode(error) });
      return couldNotRead(message);
    });
    const ms = Math.round(performance.now() - started);
    const labels = { channel: message.channel, kind: reply.kind, level: reply.level, mode: reply.mode };
    parts.metrics.count('lwa_turns_total', labels);
    parts.metrics.time('lwa_turn_seconds', ms, { channel: message.channel });
    const { level: _level, ...told } = labels;
    parts.log('info', 'turn', { room: 'channels', turnId: reply.turnId, ms, ...told });
    return reply;
  };
}

function couldNotRead(message: IncomingMessage): Reply {
  return {
    kind: 'status',
    level: 'none',
    categories: [],
    firstLine: 'If a life may be in danger ring 999 now. I could not read your message.',
    blocks: [
      {
        kind: 'text',
        text: 'Nothing was sent to anybody. Ring your supervisor or the duty line yourself; then try me again.',
      },
    ],
    citations: [],
    actions: [],
    masked: [],
    mode: 'quoted',
    turnId: `failed-${message.id}`.slice(0, 80),
  };
}
