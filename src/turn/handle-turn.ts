// One turn, from the words as typed to what the worker reads. Each room is called once, in order, and later rooms never change what an earlier one decided.
import { decide, type RetrievalOutcome } from '../escalation/decide.ts';
import { deidentify } from '../privacy/deidentify.ts';
import { raisedBy } from '../safety/read-safety.ts';
import { isAtLeast, nothingRead } from '../safety/response-level.ts';
import { createAnswering } from './answering.ts';
import { clarify } from './clarify.ts';
import { leaveCarried, putRight, whoDecidesOn } from './decision.ts';
import { memoryAfter } from './found-answer.ts';
import { createKeeping } from './keep-turn.ts';
import { matterOf, outcomeOf } from './matter.ts';
import { lastTurn } from './memory.ts';
import { besideDanger } from './practice.ts';
import { withActions } from './reply.ts';
import { createRequests, forgotten, heardOf } from './requests.ts';
import { lookAround, type ReadMessage, readingOf, stateOf } from './take-in.ts';
import { createTapHandler } from './taps.ts';
import { createTelling } from './telling.ts';
import type { Reply, TurnHandler } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';
import { writeReply } from './write-reply.ts';

/** The whole service in one function: give it a message, get a reply; who had to hear has been told before the reply is given. */
export function createTurnHandler(parts: TurnParts): TurnHandler {
  const handleTap = createTapHandler(parts, (message) => handle(message));
  const tell = createTelling(parts);
  const answer = createAnswering(parts);
  const carryOut = createRequests(parts);
  const keep = createKeeping(parts);

  const handle: TurnHandler = async (message, onWords) => {
    if (message.tap !== undefined) return handleTap(message, message.tap, onWords);

    const started = parts.now();
    const person = parts.people.identify(message.sender);
    const question = deidentify(message.text, parts.people.directory());
    const heard = raisedBy(message.heard, await parts.readSafety(message.text, question.text));
    const goOn = () => turnOf({ message, onWords, started, person, question, heard });
    // However many ask at once, who tells of danger waits for none of them.
    return isAtLeast(heard.level, 'today') ? goOn() : parts.inLine(goOn);
  };

  async function turnOf(read: ReadMessage): Promise<Reply> {
    const around = await lookAround(parts, read);
    // A line in a practice conversation is heard by nobody; a report of something real in the middle of one is, and so is a line that no room took.
    if (around.isPlayed) {
      const played = { ...stateOf(parts, read, around, nothingRead), isPlayed: true };
      const line = await carryOut(played);
      if (line !== undefined) return keep(played, line);
    }

    const typed = stateOf(parts, read, around, await readingOf(parts, read, around.memory));
    const isDanger = isAtLeast(typed.safety.level, 'today');
    const turn = isDanger ? typed : await forgotten(parts, typed);
    // Who may do a thing is asked once, and then of the next: the words that say it whole are those that are answered.
    const last = lastTurn(turn.memory, turn.now);
    const before = last?.words;
    const isOfService = parts.knowledge().assets.some(({ id }) => id === last?.refs[0]);
    const whole = isDanger
      ? undefined
      : (leaveCarried(turn.words, before) ??
        putRight(turn.words, before) ??
        whoDecidesOn(turn.words, isOfService ? undefined : before));
    const asked = whole === undefined ? turn : await asWhole(turn, whole);
    const done = isDanger ? undefined : ((await carryOut(turn)) ?? clarify(parts, asked));
    if (done !== undefined) return keep(turn, done);

    const matter = matterOf(asked, parts.knowledge());
    const hold = parts.todayHoldSeconds();
    const tellOf = (outcome: RetrievalOutcome) =>
      tell(turn, decide(turn.safety, outcome, { askedForHuman: false }, hold), matter.protocols[0]?.id);
    // Where somebody may be in danger a human is told before anything is searched, so that a search that hangs keeps it from nobody.
    const toldFirst = isDanger ? await tellOf({ kind: 'answered' }) : undefined;
    const found = matter.isSearched
      ? await answer(
          { ...asked, isNeededNow: matter.services.length > 0 },
          { matter: matter.guidance, services: matter.services },
        )
      : undefined;
    const told = toldFirst ?? (await tellOf(outcomeOf(asked, matter, found)));
    const reply = writeReply(parts, asked, matter, found, told);
    return keep(turn, {
      reply: isDanger ? withActions(reply, await besideDanger(parts, heardOf(turn))) : reply,
      memory: memoryAfter(turn, found),
      confidence: found?.confidence,
      gaps: isDanger || matter.crisis !== undefined ? [] : found?.gaps,
    });
  }

  // What it is a matter of is told by the whole words; how soon a human must hear, by those that were typed.
  async function asWhole(turn: TurnState, whole: string): Promise<TurnState> {
    const words = deidentify(whole, parts.people.directory()).text;
    const { matter } = turn.safety.matter === undefined ? await parts.readSafety(whole, words) : turn.safety;
    return { ...turn, words, safety: matter === undefined ? turn.safety : { ...turn.safety, matter } };
  }

  return handle;
}
