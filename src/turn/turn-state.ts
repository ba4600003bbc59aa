import type { Person } from '../identity/person.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { SafetyReading } from '../safety/response-level.ts';
import type { Memory } from './memory.ts';
import type { ReplyFrame } from './reply.ts';
import type { IncomingMessage, WordsListener } from './turn.ts';

/** What is known of a turn once the message has been masked and read for danger. */
export interface TurnState {
  readonly message: IncomingMessage;
  readonly person: Person;
  readonly words: SafeText;
  readonly safety: SafetyReading;
  readonly memory: Memory;
  readonly practice: string | undefined;
  /** The practice they say in this message that they are at. */
  readonly practiceSaid?: string | undefined;
  readonly frame: ReplyFrame;
  readonly now: Date;
  /** A practical crisis: what is offered must be open at this hour. */
  readonly isNeededNow?: boolean;
  /** A line of a practice conversation, or where somebody is and not a word more. */
  readonly isPlayed?: boolean;
  /** Hears a model's words while they are written. */
  readonly onWords?: WordsListener | undefined;
}
