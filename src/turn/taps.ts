// What the worker taps. Every tap names a case, a reply or a wish by id; none can cause anything that is not listed here.

import type { WhyEscalated } from '../escalation/case.ts';
import type { CaseResult } from '../escalation/escalations.ts';
import { answersCases } from '../escalation/rota.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { isAtLeast, nothingRead } from '../safety/response-level.ts';
import { createAnotherCase } from './another-case.ts';
import { createAnswering } from './answering.ts';
import { words } from './fixed-replies.ts';
import { type FoundAnswer, rememberedOf } from './found-answer.ts';
import { hideTapped } from './hide-word.ts';
import { emptyMemory, lastTurn, remember, windowOf, windowUpTo } from './memory.ts';
import { practiceToday } from './place-today.ts';
import { addedReply, answerReply, caseReply, plainReply } from './reply.ts';
import { tickItem } from './supervision-reply.ts';
import { createTelling } from './telling.ts';
import type { IncomingMessage, Reply, Tap, TurnHandler, WordsListener } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

const reasons: readonly WhyEscalated[] = [
  'danger',
  'worker_asked',
  'nothing_found',
  'asked_twice',
  'practical_crisis',
  'consent_or_capacity',
  'boundary',
  'practice_matter',
  'lone_working',
  'for_a_manager',
  'learning',
];

/** Carries out taps; an unknown or stale one is answered plainly and changes nothing. `say` is a turn of its own, for words on a tap that are danger. */
export function createTapHandler(
  parts: TurnParts,
  say: TurnHandler,
): (message: IncomingMessage, tap: Tap, onWords?: WordsListener) => Promise<Reply> {
  const tell = createTelling(parts);
  const answer = createAnswering(parts);
  const openAnother = createAnotherCase(parts);

  return async (message, tap, onWords) => {
    const memory = await parts.memory.load(message.conversationId).catch(() => emptyMemory);
    const now = parts.now();
    const person = parts.people.identify(message.sender);
    const turn: TurnState = {
      message,
      person,
      words: deidentify(tap.value ?? '', parts.people.directory()).text,
      safety: nothingRead,
      memory,
      practice: await practiceToday(parts, { message, person }, now),
      frame: { turnId: parts.newId(), safety: nothingRead, masked: [] },
      now,
      onWords,
    };
    const [family] = tap.verb.split('.');
    if (family === 'case') return tapCase(turn, tap);
    switch (tap.verb) {
      case 'wish.remove':
        return tapWish(turn, tap);
      case 'section.open':
        return tapSection(turn, tap);
      case 'ask.again':
        return tapAskAgain(turn, tap);
      case 'supervision.add':
        return tapSupervision(turn, tap);
      case 'supervision.done':
        return tickItem(turn.frame, parts.records, turn.person.id, tap.ref ?? '');
      case 'word.hide':
        return hideTapped(parts, turn, tap.value);
      case 'feedback.up':
      case 'feedback.down':
        await parts.records.keepFeedback({
          turnId: tap.ref ?? '',
          workerId: turn.person.id,
          thumb: tap.verb === 'feedback.up' ? 'up' : 'down',
          reason: turn.words,
          comment: turn.words === '' ? undefined : turn.words,
        });
        return plainReply(turn.frame, 'status', 'Thank you. It is kept with what this answer cited.');
      default:
        for (const listener of parts.listeners) {
          const tapped = await listener.tapped?.(tap, turn.person, turn.words);
          if (tapped !== undefined)
            return { ...tapped, turnId: turn.frame.turnId, masked: [], level: 'none', categories: [] };
        }
        return plainReply(turn.frame, 'status', 'That button no longer does anything. Please type what you need.');
    }
  };

  // What stands on the card that was tapped, however long ago: never what was said last.
  async function tapSupervision(turn: TurnState, tap: Tap): Promise<Reply> {
    const { id: workerId } = turn.person;
    if (tap.caseId !== undefined) {
      const found = await parts.escalations.get(tap.caseId, turn.person);
      if (found?.workerId !== workerId) return unknownCase(turn);
      const words = found.words?.at(-1);
      const added =
        words !== undefined &&
        (await parts.records.addToSupervision({ workerId, words, turnId: undefined, caseId: found.id }));
      return addedReply(turn.frame, added);
    }
    const last = tap.ref === undefined ? lastTurn(turn.memory, turn.now)?.words : undefined;
    return addedReply(turn.frame, await parts.records.addToSupervision({ workerId, words: last, turnId: tap.ref }));
  }

  async function tapCase(turn: TurnState, tap: Tap): Promise<Reply> {
    if (tap.verb === 'case.send' || tap.verb === 'case.send_edited') return tapSend(turn, tap);
    if (tap.verb === 'case.choose') return tapChoose(turn, tap);
    if (tap.verb === 'case.another') return (await openAnother(turn, tap)) ?? unknownCase(turn);
    const act = { caseId: tap.caseId ?? '', by: turn.person, channel: turn.message.channel };
    switch (tap.verb) {
      case 'case.hold':
        return told(turn, await parts.escalations.hold(act));
      case 'case.release':
        return told(turn, await parts.escalations.release(act));
      case 'case.withdraw':
        return told(turn, await parts.escalations.withdraw(act));
      case 'case.reopen':
        return told(turn, await parts.escalations.reopen(act));
      case 'case.not_crisis':
        return notACrisis(turn, act);
      case 'case.edit':
        if (turn.words.trim() === '') return plainReply(turn.frame, 'status', words.noWords);
        return unlessDanger(turn, tap, await parts.escalations.edit({ ...act, words: [turn.words] }));
      case 'case.message':
        if (turn.words.trim() === '') return plainReply(turn.frame, 'status', words.noWords);
        return unlessDanger(turn, tap, await parts.escalations.message({ ...act, text: turn.words }));
      case 'case.status': {
        const found = await parts.escalations.get(act.caseId, turn.person);
        return found === undefined ? unknownCase(turn) : caseReply(turn.frame, found, parts.standingOf(found));
      }
      default:
        return unknownCase(turn);
    }
  }

  // One tap is enough; why is asked afterwards, and only for those who like to say.
  async function notACrisis(turn: TurnState, act: Parameters<TurnParts['escalations']['withdraw']>[0]): Promise<Reply> {
    const result = await parts.escalations.notACrisis(turn.words === '' ? act : { ...act, reason: turn.words });
    const reply = told(turn, result);
    if (result.kind !== 'done' || turn.words !== '') return reply;
    return {
      ...reply,
      actions: words.notCrisisReasons.map((reason) => ({
        title: reason,
        tap: { verb: 'case.not_crisis', caseId: act.caseId, value: reason },
      })),
    };
  }

  function told(turn: TurnState, result: CaseResult): Reply {
    switch (result.kind) {
      case 'done':
        return caseReply(turn.frame, result.case, parts.standingOf(result.case));
      case 'refused':
        return caseReply(
          turn.frame,
          result.case,
          parts.standingOf(result.case),
          'That could not be changed as it stands now.',
        );
      case 'unknown_case':
        return unknownCase(turn);
      case 'not_recorded':
        return plainReply(turn.frame, 'escalation', words.notRecorded, [
          `Ring the ${parts.onDuty().phoneName}: ${parts.onDuty().phone}.`,
        ]);
    }
  }

  function unknownCase(turn: TurnState): Reply {
    return plainReply(turn.frame, 'status', 'I cannot find that case.', [
      `If you are worried, ring the ${parts.onDuty().phoneName}: ${parts.onDuty().phone}.`,
    ]);
  }

  async function tapSend(turn: TurnState, tap: Tap): Promise<Reply> {
    const isEdited = tap.verb === 'case.send_edited';
    const offered = isEdited ? undefined : await offeredUnder(turn, tap);
    const said = isEdited ? turn.words : offered?.at(-1);
    if (said === undefined) return plainReply(turn.frame, 'status', words.askFor);
    if (said.trim() === '') return plainReply(turn.frame, 'status', words.noWords);
    const safety = await parts.readSafety(isEdited ? (tap.value ?? '') : said, said);
    if (isEdited && isAtLeast(safety.level, 'today')) return say(asTyped(turn, tap));
    // A danger that was missed goes the way danger goes; one that the worker was offered for supervision goes there.
    const reason = isEdited ? tap.ref : tap.value;
    const isMissed = reason === 'missed_danger';
    const why = isMissed ? 'danger' : (reasons.find((one) => one === reason) ?? 'worker_asked');
    const level = isMissed || why === 'practical_crisis' ? 'today' : 'supervision';
    const sent = await tell(
      { ...turn, words: said, safety },
      { kind: 'escalate', level, why, holdSeconds: 0 },
      undefined,
      {
        words: isEdited ? [said] : (offered ?? []),
        // Tapped twice it is one case; another question, or the same one for somebody else, is another.
        sameAs: [why, tap.to ?? '', isEdited ? tap.value : (tap.ref ?? lastTurn(turn.memory, turn.now)?.at), said].join(
          '\n',
        ),
        ...(tap.to !== undefined && { chosenContactId: tap.to }),
      },
    );
    if (sent.kind === 'stored') return caseReply(turn.frame, sent.case, sent);
    return plainReply(turn.frame, 'escalation', words.notRecorded, [
      `Ring the ${parts.onDuty().phoneName}: ${parts.onDuty().phone}.`,
    ]);
  }

  // A card may stand for days, and buttons are tapped while the next message is under way: what goes is what stands on the card.
  async function offeredUnder(turn: TurnState, { ref }: Tap): Promise<readonly SafeText[] | undefined> {
    if (ref === undefined) {
      const last = lastTurn(turn.memory, turn.now);
      return last && windowOf(turn.memory, turn.now, last.words);
    }
    const shown = windowUpTo(turn.memory, ref);
    if (shown !== undefined) return shown;
    const kept = await parts.records.wordsOf(turn.person.id, ref).catch(() => undefined);
    return kept && [kept];
  }

  // Words that were changed are read again: what they say now may be danger.
  async function unlessDanger(turn: TurnState, tap: Tap, result: CaseResult): Promise<Reply> {
    const { level } = await parts.readSafety(tap.value ?? '', turn.words);
    const known = 'case' in result ? result.case.level : 'supervision';
    return level !== 'none' && level !== 'supervision' && !isAtLeast(known, level)
      ? say(asTyped(turn, tap))
      : told(turn, result);
  }

  function asTyped({ message: { tap: _tap, ...message } }: TurnState, tap: Tap): IncomingMessage {
    return { ...message, text: tap.value ?? '' };
  }

  // Their own distress is theirs to share: with whom is asked when they wish, and anybody who answers may be chosen.
  async function tapChoose(turn: TurnState, tap: Tap): Promise<Reply> {
    if (tap.caseId !== undefined && tap.value !== undefined)
      return told(
        turn,
        await parts.escalations.choose({
          caseId: tap.caseId,
          by: turn.person,
          channel: turn.message.channel,
          toId: tap.value,
        }),
      );
    const found = tap.caseId === undefined ? undefined : await parts.escalations.get(tap.caseId, turn.person);
    if (tap.caseId !== undefined && found === undefined) return unknownCase(turn);
    const wasSent = found?.events.some((event) => event.kind === 'sent') ?? false;
    const colleagues = parts
      .knowledge()
      .people.filter((one) => answersCases(one.roles) && one.id !== turn.person.id && one.id !== found?.calledId)
      .toSorted((one, other) => Number(one.roles.includes('manager')) - Number(other.roles.includes('manager')));
    return plainReply(
      turn.frame,
      'status',
      wasSent ? words.chooseWhoSent : words.chooseWho,
      [],
      colleagues.map(({ id, name, roles }) => ({
        title: roles.includes('manager') ? `${name} (manager)` : name,
        tap:
          tap.caseId === undefined
            ? {
                verb: 'case.send',
                value: tap.value ?? 'worker_asked',
                ...(tap.ref !== undefined && { ref: tap.ref }),
                to: id,
              }
            : { verb: 'case.choose', caseId: tap.caseId, value: id },
      })),
    );
  }

  async function tapWish(turn: TurnState, tap: Tap): Promise<Reply> {
    const last = lastTurn(turn.memory, turn.now);
    if (last === undefined || tap.value === undefined) return plainReply(turn.frame, 'status', 'Please ask again.');
    return search(turn, last.words, [...turn.memory.withoutWishes, tap.value]);
  }

  // What went to a colleague is not remembered as a question: it is found by its turn.
  async function tapAskAgain(turn: TurnState, { ref }: Tap): Promise<Reply> {
    const asked =
      ref === undefined
        ? lastTurn(turn.memory, turn.now)?.words
        : await parts.records.wordsOf(turn.person.id, ref).catch(() => undefined);
    return asked === undefined ? plainReply(turn.frame, 'status', 'Please ask again.') : search(turn, asked, []);
  }

  async function tapSection(turn: TurnState, { value }: Tap): Promise<Reply> {
    const isHeld = parts.knowledge().documents.some(({ sections }) => sections.some(({ ref }) => ref === value));
    if (value === undefined || !isHeld)
      return plainReply(turn.frame, 'status', 'That page is no longer there. Please ask again.');
    return answered(turn, await answer(turn, { section: value }), []);
  }

  async function search(
    turn: TurnState,
    question: TurnState['words'],
    withoutWishes: readonly string[],
  ): Promise<Reply> {
    return answered(turn, await answer(turn, { again: { question, withoutWishes } }), withoutWishes);
  }

  async function answered(turn: TurnState, found: FoundAnswer, withoutWishes: readonly string[]): Promise<Reply> {
    const next = remember(
      { ...turn.memory, withoutWishes },
      { ...rememberedOf(found, turn.now), turnId: turn.frame.turnId },
    );
    await parts.memory
      .save(turn.message.conversationId, next)
      .catch((error: unknown) => parts.onFault('memory', error));
    return answerReply(turn.frame, found.answer, { kind: 'nobody' }, undefined, []);
  }
}
