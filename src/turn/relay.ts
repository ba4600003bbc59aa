// While a named human owns a case of this conversation the assistant keeps quiet, except for danger: what the worker writes goes to them.
import type { EscalationCase } from '../escalation/case.ts';
import { isOwnDistress } from '../escalation/rota.ts';
import { words } from './fixed-replies.ts';
import { readIntent } from './intent.ts';
import { caseReply, plainReply } from './reply.ts';
import type { Action, Reply } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** Kinds of request that are made of the assistant, and not said to a colleague: "ask my supervisor …" is a matter of its own. */
type Intents = ReadonlySet<ReturnType<typeof readIntent>['kind']>;

/**
 * Passes words on to whoever owns a case of the worker in this conversation: to the one who asked last and waits for an answer.
 * Where several wait the worker says to whom. Undefined where nobody owns a case, or the words are not for them.
 */
export function createRelay(
  parts: TurnParts,
  forTheAssistant: Intents,
): (turn: TurnState) => Promise<Reply | undefined> {
  return async (turn) => {
    // A line of a practice scene concerns nobody real, and stands on nobody's record.
    if (turn.isPlayed === true || turn.words.trim() === '') return undefined;
    if (forTheAssistant.has(readIntent(turn.words, parts.knowledge().practices).kind)) return undefined;
    const { channel, conversationId } = turn.message;
    const open = await parts.escalations.openCasesOf({ channel, id: conversationId }).catch(() => []);
    const owned = open.filter((one) => one.state === 'owned' && one.workerId === turn.person.id);
    // A worker's own distress is theirs to share: it is said to nobody who owns something else.
    const { about, categories } = turn.safety;
    const mayHear = isOwnDistress(about, categories) ? owned.filter((one) => one.ownDistress) : owned;
    const [to, ...others] = whoWaits(mayHear);
    if (to === undefined) return undefined;
    return others.length > 0 ? toWhom(turn, [to, ...others]) : pass(turn, to);
  };

  async function pass(turn: TurnState, to: EscalationCase): Promise<Reply | undefined> {
    const passed = await parts.escalations.message({
      caseId: to.id,
      by: turn.person,
      channel: turn.message.channel,
      text: turn.words,
    });
    switch (passed.kind) {
      case 'done': {
        const name = passed.case.ownerName ?? 'your supervisor';
        // Its owner may have left: then it has been passed on, and the status says to whom.
        const isOwned = passed.case.state === 'owned';
        const reply = caseReply(
          turn.frame,
          passed.case,
          parts.standingOf(passed.case),
          isOwned ? words.relayed(name) : undefined,
        );
        const instead: Action = {
          title: 'Ask the assistant instead',
          tap: { verb: 'ask.again', ref: turn.frame.turnId },
        };
        return { ...reply, actions: [instead] };
      }
      case 'not_recorded': {
        const { phoneName, phone } = parts.onDuty();
        const name = to.ownerName ?? 'your supervisor';
        return plainReply(turn.frame, 'escalation', words.notRelayed(name), [
          `Ring them, or the ${phoneName}: ${phone}.`,
        ]);
      }
      // Closed a moment ago: the words are a question like any other.
      case 'refused':
      case 'unknown_case':
        return undefined;
    }
  }

  function toWhom(turn: TurnState, waiting: readonly EscalationCase[]): Reply {
    const choices = waiting.map((one): Action => {
      const about = one.words?.at(-1);
      const matter = about === undefined ? '' : `: “${about.length > 40 ? `${about.slice(0, 38).trimEnd()}…` : about}”`;
      return {
        title: `To ${one.ownerName ?? 'your supervisor'}${matter}`,
        tap: { verb: 'case.message', caseId: one.id, value: turn.words },
      };
    });
    return plainReply(turn.frame, 'status', words.relayToWhom, [words.notRelayedYet], choices);
  }
}

/** Whose question waits for an answer; where none does, with whom the worker spoke last; where nobody has written, all who own one. */
function whoWaits(owned: readonly EscalationCase[]): readonly EscalationCase[] {
  const lastSaid = (one: EscalationCase) =>
    one.events.findLast(
      ({ kind, detail }) => kind === 'supervisor_message' || (kind === 'worker_message' && detail !== 'said_again'),
    );
  const asked = owned.filter((one) => lastSaid(one)?.kind === 'supervisor_message');
  if (asked.length > 0) return asked;
  const spoken = owned
    .filter((one) => lastSaid(one) !== undefined)
    .sort((a, b) => Date.parse(lastSaid(b)?.at ?? '') - Date.parse(lastSaid(a)?.at ?? ''));
  return spoken.length > 0 ? spoken.slice(0, 1) : owned;
}
