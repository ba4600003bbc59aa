// Brings a human in: stored durably before the reply is written, so that the reply can say truthfully who has been told.
import type { Decision } from '../escalation/decide.ts';
import { categoriesFor, isOwnDistress, whoHears } from '../escalation/rota.ts';
import { localTime } from '../knowledge/local-time.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { isRaisedByModel } from '../safety/read-safety.ts';
import { windowOf } from './memory.ts';
import type { Told } from './told.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

type Raised = Pick<Extract<Decision, { kind: 'offer' }>, 'level' | 'why'>;

/** What the worker said about how it is to be told. */
export interface Ways {
  /** The words as they mended them. */
  readonly words?: readonly SafeText[];
  /** Whom they chose for their own distress. */
  readonly chosenContactId?: string;
  /** What a tap stands for: a message has its text, and taps all have none. Tapped twice it is told once. */
  readonly sameAs?: string;
}

/** Tells who must hear. A store that cannot take it is said plainly, with the number to ring. */
export function createTelling(
  parts: TurnParts,
): (turn: TurnState, decision: Decision, protocolId: string | undefined, ways?: Ways) => Promise<Told> {
  return async (turn, decision, protocolId, ways = {}) => {
    if (decision.kind === 'none') return { kind: 'nobody' };
    // Danger is told in the words of this message alone: what was said before may be about somebody else.
    const words =
      ways.words ?? (decision.why === 'danger' ? [turn.words] : windowOf(turn.memory, turn.now, turn.words));
    if (decision.kind === 'offer') return { kind: 'offered', decision, words, ...wouldHear(turn, decision) };
    const { service } = parts.knowledge();
    const waits =
      turn.safety.ask && decision.level === 'today' ? service.quietQuestionMinutes * 60 : decision.holdSeconds;
    const opened = await parts.escalations.open({
      level: decision.level,
      about: turn.safety.about,
      categories: categoriesFor(decision.why, turn.safety.categories),
      why: decision.why === 'danger' && isRaisedByModel(turn.safety) ? 'danger_by_model' : decision.why,
      words,
      practice: turn.practice,
      protocolId,
      worker: { id: turn.person.id, name: turn.person.name },
      conversation: { channel: turn.message.channel, id: turn.message.conversationId },
      channel: turn.message.channel,
      messageId: turn.message.id,
      // Of the words as typed: masked, two named people in the same words would be one case. Only their keyed hash is kept.
      fingerprint: parts.fingerprint(turn.person.id, ways.sameAs ?? turn.message.sameAs ?? turn.message.text),
      holdSeconds: waits,
      ...(ways.sameAs !== undefined && { isTapped: true }),
      ...(ways.chosenContactId !== undefined && { chosenContactId: ways.chosenContactId }),
    });
    // At night the duty line may be silent: the number is the one that is answered at this hour.
    if (opened.kind === 'not_recorded') {
      const { phone, phoneName } = hearingOf(turn, decision);
      return { kind: 'not_recorded', phone, phoneName };
    }
    const isSaidAgain = opened.kind === 'already_open' && opened.isSaidAgain;
    const { openedAt } = opened.case;
    return {
      kind: 'stored',
      case: opened.case,
      ...parts.standingOf(opened.case),
      ...(isSaidAgain && { toldBeforeAt: localTime(new Date(openedAt), service.timeZone).time }),
    };
  };
  function wouldHear(turn: TurnState, { level, why }: Extract<Decision, { kind: 'offer' }>) {
    const { about } = turn.safety;
    const categories = categoriesFor(why, turn.safety.categories);
    const { chain } = hearingOf(turn, { level, why });
    return { to: chain[0]?.person.name, isOwnDistress: isOwnDistress(about, categories) };
  }

  function hearingOf({ safety, practice, person, now }: TurnState, { level, why }: Raised) {
    const { about } = safety;
    const categories = categoriesFor(why, safety.categories);
    const situation = { level, why, about, categories, practice, workerId: person.id, chosenContactId: undefined };
    return whoHears(situation, parts.knowledge(), now);
  }
}
