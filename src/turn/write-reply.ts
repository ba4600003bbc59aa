// Joins what the rooms found to one reply, with the names and numbers of this hour.
import type { Answer } from '../answering/answer.ts';
import { type ProtocolCard, protocolCard } from '../escalation/protocol.ts';
import { type NamedHere, whoIsNamed } from '../escalation/who-is-named.ts';
import { serviceClock } from '../knowledge/opening-hours.ts';
import { deidentify } from '../privacy/deidentify.ts';
import { isRaisedByModel } from '../safety/read-safety.ts';
import { isAtLeast } from '../safety/response-level.ts';
import { leaveAsked } from './decision.ts';
import { words } from './fixed-replies.ts';
import type { FoundAnswer } from './found-answer.ts';
import { localDay } from './local-day.ts';
import { asksSomething, type Matter } from './matter.ts';
import { answerReply, dangerReply } from './reply.ts';
import type { Told } from './told.ts';
import type { Reply } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** The reply to a turn: the protocol first where somebody may be in danger, else the answer, or the gap said plainly. */
export function writeReply(
  parts: TurnParts,
  turn: TurnState,
  { protocols, crisis, authority, kind, isSeveral }: Matter,
  found: Pick<FoundAnswer, 'answer' | 'services' | 'isOfShown'> | undefined,
  told: Told,
): Reply {
  const knowledge = parts.knowledge();
  const answer = found?.answer;
  const services = found?.services;
  const { timeZone, nation } = knowledge.service;
  const clock = serviceClock(turn.now, timeZone, knowledge.holidays);
  const where = { nation, today: localDay(turn.now, timeZone), clock };
  const hereFor = (said: readonly string[]): NamedHere => whoIsNamed(said, knowledge, turn.practice, turn.now);
  if (isAtLeast(turn.safety.level, 'today') || answer === undefined) {
    const card = protocolCard(turn.safety.level, protocols, knowledge.contacts, where);
    const rows = kind === undefined ? [] : authority;
    const here = hereFor(ordersOf(card));
    const isQuestion = asksSomething(turn.words);
    return dangerReply(turn.frame, card, told, whyRead(parts, turn), answer, here, isQuestion, rows, services);
  }
  // "Do I need a referral", asked of a food bank, asks for nobody's leave.
  const isLeave = !isSeveral && found?.isOfShown !== true;
  const card = crisis === undefined ? undefined : protocolCard('none', [crisis], knowledge.contacts, where);
  return answerReply(
    turn.frame,
    answer,
    told,
    card,
    found?.isOfShown === true ? [] : authority,
    hereFor(card === undefined ? toldToDo(answer) : ordersOf(card)),
    // Of several questions each has its own decision.
    isLeave ? leaveAsked(turn.words, knowledge.authority) : undefined,
    services,
  );
}

const ordersOf = ({ firstLine, doNow }: ProtocolCard): readonly string[] => [firstLine, ...doNow];

// What an answer tells the worker to do stands in its first line and its first quotation.
function toldToDo({ firstLine, blocks }: Answer): readonly string[] {
  const quoted = blocks.find((block) => block.kind === 'quote');
  return [firstLine, ...(quoted === undefined ? [] : [quoted.text])];
}

// Why it was read so: the telling words, masked, or that a model said it.
function whyRead(parts: TurnParts, { safety, message }: TurnState): string | undefined {
  if (isRaisedByModel(safety)) return words.byModel;
  const quotes = safety.evidence
    .slice(0, 2)
    .map(({ start, end }) => deidentify(message.text.slice(start, end), parts.people.directory()).text.trim());
  const telling = [...new Set(quotes.filter((quote) => quote.length > 2 && quote.length < 80))];
  return telling.length === 0 ? undefined : words.because(telling);
}
