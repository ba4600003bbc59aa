// Brings a human in: stored durably before the reply is written, so that the reply can say truthfully who has been told.
import type { Decision } from '../escalation/decide.ts';
import { isRaisedByModel } from '../safety/read-safety.ts';
import { recentWords } from './memory.ts';
import type { Told } from './reply.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** Tells who must hear. A store that cannot take it is said plainly, with the number to ring. */
export function createTelling(
  parts: TurnParts,
): (turn: TurnState, decision: Decision, protocolId: string | undefined) => Promise<Told> {
  return async (turn, decision, protocolId) => {
    if (decision.kind === 'none') return { kind: 'nobody' };
    if (decision.kind === 'offer') return { kind: 'offered', decision };
    const { service } = parts.knowledge();
    const waits =
      turn.safety.ask && decision.level === 'today' ? service.quietQuestionMinutes * 60 : decision.holdSeconds;
    const opened = await parts.escalations.open({
      level: decision.level,
      about: turn.safety.about,
      categories: turn.safety.categories,
      why: decision.why === 'danger' && isRaisedByModel(turn.safety) ? 'danger_by_model' : decision.why,
      // Danger is told in the words of this message alone: what was said before may be about somebody else.
      words:
        decision.why === 'danger'
          ? [turn.words]
          : [...new Set([...recentWords(turn.memory, turn.now, 1), turn.words])].filter((said) => said.trim() !== ''),
      practice: turn.practice,
      protocolId,
      worker: { id: turn.person.id, name: turn.person.name },
      conversation: { channel: turn.message.channel, id: turn.message.conversationId },
      channel: turn.message.channel,
      messageId: turn.message.id,
      // Of the words as typed: masked, two named people in the same words would be one case. Only their keyed hash is kept.
      fingerprint: parts.fingerprint(turn.person.id, turn.message.text),
      holdSeconds: waits,
    });
    if (opened.kind === 'not_recorded') return { kind: 'not_recorded', phone: service.dutyPhone };
    return { kind: 'stored', case: opened.case, ...parts.standingOf(opened.case) };
  };
}
