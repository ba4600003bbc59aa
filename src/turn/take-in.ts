// What is known before anything is answered: who asks, what was said before, where they are, and how soon a human must hear.
import type { Person } from '../identity/person.ts';
import { maskedIn } from '../privacy/mask.ts';
import type { Deidentified } from '../privacy/safe-text.ts';
import { readingOfWriter } from '../safety/danger-to-writer.ts';
import { amidDanger, raisedBy, readSafetyHere } from '../safety/read-safety.ts';
import { isAtLeast, nothingRead, type ReaderOpinion, type SafetyReading } from '../safety/response-level.ts';
import { tellsHowOneAttends } from './earlier-words.ts';
import { pointsOnly } from './follow-up.ts';
import { asksOfTheAssistant, practiceSaid, readIntent, saysOnlyWhere } from './intent.ts';
import { emptyMemory, lastTurn, type Memory, recentWords } from './memory.ts';
import { practiceToday } from './place-today.ts';
import { isPractice } from './practice.ts';
import type { IncomingMessage, WordsListener } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

/** A message as it was masked, and how soon the readers in the process say that a human must hear of it. */
export interface ReadMessage {
  readonly message: IncomingMessage;
  readonly onWords: WordsListener | undefined;
  readonly started: Date;
  readonly person: Person;
  readonly question: Deidentified;
  readonly heard: SafetyReading;
}

/** What stands around a message. */
export interface Surroundings extends Pick<TurnState, 'memory' | 'practice' | 'practiceSaid'> {
  /** A line in a practice conversation, or where somebody is and not a word more: nobody is told of. */
  readonly isPlayed: boolean;
}

/** Looks up what was said before, where the worker is today and whether they are in a practice conversation. A store that fails is asked once, and counts as empty. */
export async function lookAround(parts: TurnParts, read: ReadMessage): Promise<Surroundings> {
  const { message, person, question, started } = read;
  const { practices } = parts.knowledge();
  const said = practiceSaid(question.text, practices)?.practice.name;
  const [memory, practice, isPlayed] = await Promise.all([
    parts.memory.load(message.conversationId).catch((error: unknown) => {
      parts.onFault('memory', error);
      return emptyMemory;
    }),
    said ?? practiceToday(parts, read, started),
    saysOnlyWhere(question.text, practices) || isPractice(parts, person.id, question.text),
  ]);
  return { memory, practice, practiceSaid: said, isPlayed };
}

/** The turn, with the safety reading that counts for it. */
export function stateOf(
  parts: TurnParts,
  { message, onWords, started, person, question }: ReadMessage,
  { memory, practice, practiceSaid: said }: Surroundings,
  safety: SafetyReading,
): TurnState {
  const masked = question.removed.map((removed) => removed.kind);
  const isReminded = recentWords(memory, started).some((words) => maskedIn(words).length > 0);
  const frame = { turnId: parts.newId(), safety, masked, isReminded };
  return {
    message,
    person,
    words: question.text,
    safety,
    memory,
    practice,
    practiceSaid: said,
    frame,
    now: started,
    onWords,
  };
}

/** The reading after every further opinion, which may raise it; and whose danger it is. What the rules found to be `now` waits for none. */
export async function readingOf(
  parts: TurnParts,
  { message, question, started, heard }: ReadMessage,
  memory: Memory,
): Promise<SafetyReading> {
  // "The second one" tells of nobody, whatever a trained reader makes of three words; a cue in it counts all the same.
  // Nor does a request for the rota or the log: without a cue a trained reader's guess at so few words puts a crisis card on a manager's desk.
  const tellsOfNobody =
    pointsOnly(question.text, lastTurn(memory, started)) ||
    tellsOfAService(parts, question.text, memory, started) ||
    asksOfTheAssistant(question.text, parts.knowledge().practices);
  const believed = isRightAfterDanger(heard, recentWords(memory, started)) ? amidDanger(heard) : heard;
  const read = tellsOfNobody && !heard.readers.some(isHeardByCue) ? nothingRead : believed;
  const raised = read.level === 'now' ? read : raisedBy(await furtherOpinion(parts, question), read);
  return readingOfWriter(message.text, raised);
}

// Said after groups were shown; after danger it may mean more.
function tellsOfAService(parts: TurnParts, words: string, memory: Memory, started: Date): boolean {
  return (
    (lastTurn(memory, started)?.refs.length ?? 0) > 0 &&
    tellsHowOneAttends(words, (said) => parts.wishesIn(said, started)) &&
    !recentWords(memory, started).some((before) => isAtLeast(readSafetyHere(before).level, 'today'))
  );
}

// "She's not picking up" is a day's work, and not so after "she said goodbye to me".
const isRightAfterDanger = ({ readers }: SafetyReading, before: readonly string[]): boolean =>
  readers.some(({ reader, heard }) => reader === 'meaning' && heard !== undefined) &&
  before.some((words) => isAtLeast(readSafetyHere(words).level, 'today'));

// Said to nobody and asked for nothing: a greeting needs no opinion. One that fails is none.
async function furtherOpinion(parts: TurnParts, { text }: Deidentified): Promise<ReaderOpinion | undefined> {
  if (parts.readFurther === undefined || readIntent(text, []).kind === 'greeting') return undefined;
  return parts.readFurther(text).catch((error: unknown) => {
    parts.onFault('safety', error);
    return undefined;
  });
}

const isHeardByCue = ({ reader, level }: ReaderOpinion): boolean => reader === 'cues' && level !== 'none';
