// "It is somebody else": what was taken for words told before is a case of its own.
import { nothingRead } from '../safety/response-level.ts';
import { words } from './fixed-replies.ts';
import { caseReply, plainReply } from './reply.ts';
import { createTelling } from './telling.ts';
import type { Reply, Tap } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** Opens another case in the words that were said again; undefined where the worker has no such case. Tapped twice it is one. */
export function createAnotherCase(parts: TurnParts): (turn: TurnState, tap: Tap) => Promise<Reply | undefined> {
  const tell = createTelling(parts);

  return async (turn, tap) => {
    const found = await parts.escalations.get(tap.caseId ?? '', turn.person);
    if (found?.workerId !== turn.person.id) return undefined;
    const again = found.events.findLast(({ detail }) => detail === 'said_again');
    const said = again?.text ?? found.words?.at(-1);
    if (said === undefined) return plainReply(turn.frame, 'status', words.askFor);
    const { level, about, categories, why, protocolId } = found;
    const told = await tell(
      { ...turn, words: said, safety: { ...nothingRead, level, about, categories } },
      { kind: 'escalate', level, why, holdSeconds: level === 'today' ? parts.todayHoldSeconds() : 0 },
      protocolId,
      { words: [said], sameAs: ['another', found.id, tap.ref ?? ''].join('\n') },
    );
    if (told.kind === 'stored')
      return caseReply(turn.frame, told.case, told, level === 'now' ? words.ownCaseNow : words.ownCase);
    const { phone, phoneName } = parts.onDuty();
    return plainReply(turn.frame, 'escalation', words.notRecorded, [`Ring the ${phoneName}: ${phone}.`]);
  };
}
