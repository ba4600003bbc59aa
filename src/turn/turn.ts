import type { CaseState, EscalationLevel } from '../escalation/case.ts';
import type { Freshness } from '../knowledge/freshness.ts';
import type { IdentifierKind } from '../privacy/safe-text.ts';
import type { Category, ResponseLevel } from '../safety/response-level.ts';

export type ChannelName = 'web' | 'teams' | 'console';

/** A tap on a card or button. `verb` names what is wanted; the rest are ids, never free commands. */
export interface Tap {
  readonly verb: string;
  readonly caseId?: string;
  readonly ref?: string;
  readonly value?: string;
}

/** A message as it comes through a door, before anything has read it. */
export interface IncomingMessage {
  readonly id: string;
  readonly channel: ChannelName;
  readonly conversationId: string;
  readonly sender: { readonly id: string; readonly name: string };
  readonly text: string;
  readonly tap?: Tap;
  readonly at: Date;
}

export type ReplyKind = 'answer' | 'escalation' | 'protocol' | 'gap' | 'refusal' | 'status' | 'induction';

export interface Citation {
  readonly ref: string;
  readonly title: string;
  readonly quote: string;
  readonly reviewBy?: string;
  readonly owner?: string;
  /** Draft protocols say so until the local safeguarding lead approves them. */
  readonly draft?: boolean;
  readonly section?: string;
}

/** A button under a reply. Opens nothing by itself: it sends `tap` (or `text`) back as a message. */
export interface Action {
  readonly title: string;
  readonly tap?: Tap;
  readonly text?: string;
  readonly style?: 'primary' | 'danger';
}

/** A blocks of a reply; a channel draws each in its own way, and all can be read as plain text. */
export type ReplyBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'numbers'; readonly title: string; readonly items: readonly { readonly name: string; readonly number: string; readonly note: string }[] }
  | { readonly kind: 'quote'; readonly text: string; readonly citation: number }
  | {
      readonly kind: 'asset';
      readonly ref: string;
      readonly name: string;
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly description: string;
      readonly freshness: Freshness;
      readonly freshnessText: string;
      readonly misses: readonly string[];
      readonly citation: number;
    }
  | { readonly kind: 'chips'; readonly items: readonly { readonly label: string; readonly tap: Tap }[] }
  | { readonly kind: 'case'; readonly caseId: string; readonly level: EscalationLevel; readonly state: CaseState; readonly status: string; readonly dutyPhone: string; readonly words: readonly string[] };

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
  /** Under which id feedback on this reply is kept. */
  readonly turnId: string;
}
