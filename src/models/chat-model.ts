// The port to a language model. What goes wrong on an ordinary day comes back as a value: a model that fails must never cost anybody an answer.

/** One message of a prompt. It holds masked words of a person and the organisation's own records, nothing else. */
export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** Why nothing usable came back. */
export type ChatFailure =
  | 'over_budget'
  | 'resting'
  | 'away'
  | 'slow'
  | 'rejected'
  | 'refused'
  | 'cut_off'
  | 'filtered'
  | 'empty'
  | 'nonsense';

export type ChatOutcome =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: ChatFailure };

/** The record of one call: which model and prompt, how long, how many tokens; never a word of it. */
export interface ChatCall {
  readonly model: string;
  readonly prompt: string;
  readonly promptVersion: string;
  readonly outcome: 'written' | ChatFailure;
  /** As the server counted them; where it does not say, about a token for four characters, so that a limit holds all the same. */
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly ms: number;
  readonly attempts: number;
}

/** What one call wants. `onText` hears the words as they come; they are not final until the outcome says "written". */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly prompt: { readonly name: string; readonly version: string };
  readonly onText?: (more: string) => void;
  /** Called when a second attempt begins: what was heard before does not count. */
  readonly onRestart?: () => void;
}

/** Writes a text from a prompt within its time limit. Never throws and never hangs. */
export interface ChatModel {
  readonly name: string;
  write(request: ChatRequest): Promise<ChatOutcome>;
}

/** Counts calls of a day; `take` is false when the day's calls are used up. */
export interface CallBudget {
  take(): boolean | Promise<boolean>;
}
