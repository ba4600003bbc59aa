// One turn, from the words as typed to what the worker reads. Each room is called once, in order, and later rooms never change what an earlier one decided.
import type { Answer } from '../answering/answer.ts';
import { chooseProtocols, practicalProtocol } from '../escalation/choose-protocol.ts';
import { decide } from '../escalation/decide.ts';
import { protocolCard } from '../escalation/protocol.ts';
import { type NamedHere, whoIsNamed } from '../escalation/who-is-named.ts';
import type { Person } from '../identity/person.ts';
import { asksYesNo, isLeaveAsked } from '../involvement/authority.ts';
import { serviceClock } from '../knowledge/opening-hours.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { Deidentified, SafeText } from '../privacy/safe-text.ts';
import { readingOfWriter } from '../safety/danger-to-writer.ts';
import { isRaisedByModel, raisedBy } from '../safety/read-safety.ts';
import { isAtLeast, nothingRead, type ReaderOpinion, type SafetyReading } from '../safety/response-level.ts';
import { createAnswering, rememberedOf } from './answering.ts';
import { clarify } from './clarify.ts';
import { words } from './fixed-replies.ts';
import { pointsOnly } from './follow-up.ts';
import { asksOfTheAssistant, practiceSaid, readIntent, saysOnlyWhere } from './intent.ts';
import { localDay } from './local-day.ts';
import { asksSomething, authorityOn, guidanceAsked, hardCaseOf, isOwnStrain, judgementAsked } from './matter.ts';
import { emptyMemory, lastTurn, remember } from './memory.ts';
import { practiceToday, rememberPlace } from './place-today.ts';
import { besideDanger, isPractice } from './practice.ts';
import { answerReply, dangerReply, withActions } from './reply.ts';
import { createRequests, heardOf } from './requests.ts';
import { createTapHandler } from './taps.ts';
import { createTelling } from './telling.ts';
import type { IncomingMessage, Reply, TurnHandler } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';

/** The whole service in one function: give it a message, get a reply; who had to hear has been told before the reply is given. */
export function createTurnHandler(parts: TurnParts): TurnHandler {
  const handleTap = createTapHandler(parts, (message) => handle(message));
  const tell = createTelling(parts);
  const answer = createAnswering(parts);
  const carryOut = createRequests(parts);

  const handle: TurnHandler = async (message, onWords) => {
    if (message.tap !== undefined) return handleTap(message, message.tap, onWords);

    const started = parts.now();
    const person = parts.people.identify(message.sender);
    const question = deidentify(message.text, parts.people.directory());
    const heard = await parts.readSafety(message.text, question.text);
    const goOn = () => turnOf({ message, onWords, started, person, question, heard });
    // However many ask at once, who tells of danger waits for none of them.
    return isAtLeast(heard.level, 'today') ? goOn() : parts.inLine(goOn);
  };

  async function turnOf({ message, onWords, started, person, question, heard }: ReadMessage): Promise<Reply> {
    const at = practiceSaid(question.text, parts.knowledge().practices)?.practice.name;
    // Asked for together: a store that answers slowly, or not at all, is waited for once.
    const [memory, practice, isPlayed] = await Promise.all([
      parts.memory.load(message.conversationId).catch((error: unknown) => {
        parts.onFault('memory', error);
        return emptyMemory;
      }),
      at ?? practiceToday(parts, { message, person }, started),
      saysOnlyWhere(question.text, parts.knowledge().practices) || isPractice(parts, person.id, question.text),
    ]);
    const today = localDay(started, parts.knowledge().service.timeZone);
    // "The second one" tells of nobody, whatever a trained reader makes of three words; a cue in it counts all the same.
    // Nor does a request for the rota or the log: without a cue a trained reader's guess at so few words puts a crisis card on a manager's desk.
    const tellsOfNobody =
      pointsOnly(question.text, lastTurn(memory, started)) ||
      asksOfTheAssistant(question.text, parts.knowledge().practices);
    const read = tellsOfNobody && !heard.readers.some(isHeardByCue) ? nothingRead : heard;
    const masked = question.removed.map((removed) => removed.kind);
    // A line in a practice conversation is heard by nobody; a report of something real in the middle of one is, and so is a line that no room took.
    // "I'm at Copper Lane today" and not a word more tells of nobody.
    if (isPlayed) {
      const played = {
        message,
        person,
        words: question.text,
        safety: nothingRead,
        memory,
        practice,
        frame: { turnId: parts.newId(), safety: nothingRead, masked },
        now: started,
      };
      const said = await carryOut(played);
      if (said !== undefined) {
        await keep(said.reply, undefined, said.memory ?? memory, nothingRead);
        return said.reply;
      }
    }
    // What the rules found to be `now` waits for no further opinion; below it one may raise the level and nothing else.
    const raised = read.level === 'now' ? read : raisedBy(await furtherOpinion(), read);
    const safety = readingOfWriter(message.text, raised);
    const frame = { turnId: parts.newId(), safety, masked };
    const turn = { message, person, words: question.text, safety, memory, practice, frame, now: started, onWords };

    const isDanger = isAtLeast(safety.level, 'today');
    const done = isDanger ? undefined : await carryOut(turn);
    if (done !== undefined) {
      await keep(done.reply, undefined, done.memory ?? memory, done.reply.kind === 'induction' ? nothingRead : safety);
      return done.reply;
    }

    const asked = isDanger ? undefined : clarify(parts, turn);
    if (asked !== undefined) {
      await keep(asked.reply, undefined, asked.memory, safety);
      return asked.reply;
    }

    const knowledge = parts.knowledge();
    const matter = safety.matter?.kind;
    const clock = serviceClock(started, knowledge.service.timeZone, knowledge.holidays);
    const where = { nation: knowledge.service.nation, today, clock };
    const chosen = chooseProtocols(message.text, safety, knowledge.protocols);
    // Where somebody may be in danger a human is told before anything is searched, so that a search that hangs keeps it from nobody.
    const hold = parts.todayHoldSeconds();
    const human = { askedForHuman: false };
    const toldFirst = isDanger
      ? await tell(turn, decide(safety, { kind: 'answered' }, human, hold), chosen[0]?.id)
      : undefined;
    // A worker who is worn down is the one in need: their page, and not what the training says of clients who cry.
    const isStrain = !isDanger && matter === undefined && chosen.length > 0 && isOwnStrain(question.text, safety);
    const authority = authorityOn(matter, question.text, knowledge.authority);
    const crisis = isDanger ? undefined : practicalProtocol(message.text, knowledge.protocols);
    const found =
      safety.level === 'now' || isStrain
        ? undefined
        : await answer(
            { ...turn, isNeededNow: crisis !== undefined },
            undefined,
            guidanceAsked(question.text, safety, authority),
          );
    const hardCase =
      crisis === undefined ? (hardCaseOf(matter) ?? judgementAsked(question.text, authority)) : 'practical_crisis';
    const outcome = {
      kind:
        found === undefined || found.gaps.length === 0
          ? ('answered' as const)
          : askedBefore()
            ? ('asked_twice' as const)
            : ('nothing_found' as const),
      ...(hardCase === undefined ? {} : { hardCase }),
    };
    const told = toldFirst ?? (await tell(turn, decide(safety, outcome, human, hold), chosen[0]?.id));
    const card = protocolCard(safety.level, chosen, knowledge.contacts, where);
    const crisisCard = crisis === undefined ? undefined : protocolCard('none', [crisis], knowledge.contacts, where);
    const hereFor = (words: readonly string[]): NamedHere => whoIsNamed(words, knowledge, practice, started);
    const beside = isDanger ? await besideDanger(parts, heardOf(turn)) : [];
    const reply =
      isDanger || found === undefined
        ? withActions(
            dangerReply(
              frame,
              card,
              told,
              whyRead(),
              found?.answer,
              hereFor([card.firstLine, ...card.doNow]),
              asksSomething(question.text),
              matter === undefined ? [] : authority,
            ),
            beside,
          )
        : answerReply(
            frame,
            found.answer,
            told,
            crisisCard,
            authority,
            hereFor(crisisCard === undefined ? toldToDo(found.answer) : [crisisCard.firstLine, ...crisisCard.doNow]),
            {
              isLeave: knowledge.authority.length > 0 && isLeaveAsked(question.text),
              isYesNo: asksYesNo(question.text),
            },
          );
    const nothingFound = { at: started.toISOString(), words: question.text, refs: [], wishes: [], answered: true };
    await keep(
      reply,
      found?.confidence,
      remember(
        { ...memory, withoutWishes: found?.withoutWishes ?? [] },
        found === undefined ? nothingFound : rememberedOf(found, started),
      ),
      safety,
      isDanger || crisis !== undefined ? [] : found?.gaps,
    );
    return reply;

    // Said to nobody and asked for nothing: a greeting needs no opinion. One that fails is none.
    async function furtherOpinion(): Promise<ReaderOpinion | undefined> {
      if (parts.readFurther === undefined || readIntent(question.text, []).kind === 'greeting') return undefined;
      return parts.readFurther(question.text).catch((error: unknown) => {
        parts.onFault('safety', error);
        return undefined;
      });
    }

    // Why it was read so: the telling words, masked, or that a model said it.
    function whyRead(): string | undefined {
      if (isRaisedByModel(safety)) return words.byModel;
      const quotes = safety.evidence
        .slice(0, 2)
        .map(({ start, end }) => deidentify(message.text.slice(start, end), parts.people.directory()).text.trim());
      const telling = [...new Set(quotes.filter((quote) => quote.length > 2 && quote.length < 80))];
      return telling.length === 0 ? undefined : words.because(telling);
    }

    function askedBefore(): boolean {
      const last = lastTurn(memory, started);
      return last !== undefined && !last.answered;
    }

    async function keep(
      given: Reply,
      confidence: number | undefined,
      next: typeof memory,
      level: SafetyReading,
      gaps: readonly SafeText[] = given.kind === 'gap' ? [question.text] : [],
    ): Promise<void> {
      const record = {
        reply: given,
        message,
        workerId: person.id,
        question: question.text,
        practice,
        safety: level,
        gaps,
        confidence,
        milliseconds: parts.now().getTime() - started.getTime(),
      };
      await Promise.all([
        parts.memory.save(message.conversationId, next).catch((error: unknown) => parts.onFault('memory', error)),
        at === undefined ? undefined : rememberPlace(parts, { message, person }, at, started),
        parts.records.keep(record).catch((error: unknown) => parts.onFault('records', error)),
      ]);
    }
  }

  return handle;
}

/** A message of which it is known how soon a human must hear. */
interface ReadMessage {
  readonly message: IncomingMessage;
  readonly onWords: Parameters<TurnHandler>[1];
  readonly started: Date;
  readonly person: Person;
  readonly question: Deidentified;
  readonly heard: SafetyReading;
}

// What an answer tells the worker to do stands in its first line and its first quotation.
function toldToDo({ firstLine, blocks }: Answer): readonly string[] {
  const quoted = blocks.find((block) => block.kind === 'quote');
  return [firstLine, ...(quoted === undefined ? [] : [quoted.text])];
}

const isHeardByCue = ({ reader, level }: ReaderOpinion): boolean => reader === 'cues' && level !== 'none';
