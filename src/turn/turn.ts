import type { AnswerBlock, Citation } from '../answering/answer.ts';
import type { CaseState, EscalationLevel } from '../escalation/case.ts';
import type { PhoneName } from '../escalation/rota.ts';
import type { IdentifierKind } from '../privacy/safe-text.ts';
import type { Category, ReaderOpinion, ResponseLevel } from '../safety/response-level.ts';

export type ChannelName = 'web' | 'teams' | 'console';

/** A tap on a card or button. `verb` names what is wanted; the rest are ids or one choice. */
export interface Tap {
  readonly verb: string;
  readonly caseId?: string;
  readonly ref?: string;
  readonly value?: string;
  /** The colleague that was chosen. */
  readonly to?: string;
}

/** A message as it comes through a door, before anything has read it. */
export interface IncomingMessage {
  readonly id: string;
  readonly channel: ChannelName;
  readonly conversationId: string;
  readonly sender: { readonly id: string; readonly name: string };
  readonly text: string;
  readonly tap?: Tap;
  /** By what the message is known again in place of its words, where those are no longer as they were typed. */
  readonly sameAs?: string;
  /** What the cues heard in its words as typed, where only masked ones are left. */
  readonly heard?: ReaderOpinion;
  readonly at: Date;
}

export type ReplyKind = 'answer' | 'escalation' | 'protocol' | 'gap' | 'refusal' | 'status' | 'induction';

/** A button under a reply. It sends `tap`, or `text`, back as a message. */
export interface Action {
  readonly title: string;
  readonly tap?: Tap;
  readonly text?: string;
  readonly style?: 'primary' | 'danger';
  /** Words to be looked at and mended first; they come back as the tap's value. */
  readonly write?: { readonly label: string; readonly words: string; readonly send: string };
}

/** A case as the worker sees it: the true status, the number that is answered at this hour, and the masked words that went. */
export interface CaseBlock {
  readonly kind: 'case';
  readonly caseId: string;
  readonly level: EscalationLevel;
  readonly state: CaseState;
  readonly status: string;
  readonly phone: string;
  readonly phoneName: PhoneName;
  readonly words: readonly string[];
}

export type ReplyBlock = AnswerBlock | CaseBlock;

/** What the assistant says. `firstLine` stands alone on a small screen; `now` opens with what to do and 999/111. */
export interface Reply {
  readonly kind: ReplyKind;
  readonly level: ResponseLevel;
  readonly categories: readonly Category[];
  readonly firstLine: string;
  readonly blocks: readonly ReplyBlock[];
  readonly citations: readonly Citation[];
  readonly actions: readonly Action[];
  readonly escalation?: { readonly id: string; readonly state: CaseState };
  readonly masked: readonly IdentifierKind[];
  readonly mode: 'quoted' | 'model';
  /** A model wrote parts of it and not its first line; each part says so. */
  readonly isModelInPart?: true;
  /** Under which id feedback on this reply is kept. */
  readonly turnId: string;
  /** Set when this reply replaces an earlier one on the screen, such as a case's changed status. */
  readonly replaces?: string;
}

/** Hears a model's words while they are written: all that passed the checks so far. The reply replaces them. */
export type WordsListener = (soFar: string) => void;

/** One turn: safety first, store and notify before the reply. Always gives a reply; never throws for what a person typed. */
export type TurnHandler = (message: IncomingMessage, onWords?: WordsListener) => Promise<Reply>;
