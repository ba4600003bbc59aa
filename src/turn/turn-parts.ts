import type { Answer } from '../answering/answer.ts';
import type { EscalationCase } from '../escalation/case.ts';
import type { Escalations } from '../escalation/escalations.ts';
import type { PhoneName } from '../escalation/rota.ts';
import type { CaseStanding } from '../escalation/status-text.ts';
import type { People } from '../identity/people.ts';
import type { Person } from '../identity/person.ts';
import type { Knowledge, Role } from '../knowledge/knowledge.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval } from '../retrieval/passage.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { ReaderOpinion, SafetyReading } from '../safety/response-level.ts';
import type { DayPlaces } from '../store/day-places.ts';
import type { ManagerPage } from './manager-questions.ts';
import type { MemoryStore } from './memory.ts';
import type { Action, IncomingMessage, Reply, Tap } from './turn.ts';

/** What is kept of one turn: no words beyond the masked question, which lies apart with its own retention. */
export interface TurnRecord {
  readonly reply: Reply;
  readonly message: IncomingMessage;
  readonly workerId: string;
  readonly question: SafeText;
  readonly practice: string | undefined;
  readonly safety: SafetyReading;
  /** Questions, masked, to which nothing was found. */
  readonly gaps: readonly SafeText[];
  readonly confidence: number | undefined;
  readonly milliseconds: number;
}

/** Where turns, gaps and feedback are kept. A failure here never reaches the worker. */
export interface TurnRecords {
  keep(record: TurnRecord): Promise<void>;
  keepFeedback(feedback: {
    readonly turnId: string;
    readonly workerId: string;
    readonly thumb: 'up' | 'down';
    readonly reason: string;
    readonly comment: SafeText | undefined;
  }): Promise<void>;
  /** Refs of services reported wrong and not yet checked, with the date. */
  reportedWrong(): Promise<ReadonlyMap<string, string>>;
  /** Keeps words for the worker's next supervision; without words, those of their own turn. False when there are none any more. */
  addToSupervision(item: {
    readonly workerId: string;
    readonly words?: SafeText | undefined;
    readonly turnId: string | undefined;
    readonly caseId?: string;
  }): Promise<boolean>;
  /** The masked words of a turn, for their writer alone; undefined where they are no longer kept. */
  wordsOf(workerId: string, turnId: string): Promise<SafeText | undefined>;
  supervisionList(
    workerId: string,
  ): Promise<readonly { readonly id: string; readonly at: string; readonly words: string }[]>;
  /** Takes a thing off the worker's own list; false when it is not on it. */
  tickOff(workerId: string, itemId: string): Promise<boolean>;
  forget(conversationId: string): Promise<void>;
  /** Takes a word that masking missed out of all that is kept of a conversation. */
  hideWord(hidden: {
    readonly conversationId: string;
    readonly workerId: string;
    readonly word: string;
  }): Promise<void>;
}

/** What a listener hears of a turn. */
export interface Heard {
  readonly words: SafeText;
  readonly message: IncomingMessage;
  readonly workerId: string;
  readonly workerName: string;
  readonly safety: SafetyReading;
  readonly lastRefs: readonly string[];
  /** What the worker said in the last half hour, oldest first. */
  readonly recentWords: readonly SafeText[];
}

/** Something another room answers before the question is searched: induction, corrections. Undefined lets the turn go on. */
export interface Listener {
  hear(heard: Heard): Promise<Omit<Reply, 'turnId' | 'masked' | 'level' | 'categories'> | undefined>;
  /** True when the words are a line in a practice conversation, which nobody hears of. */
  isPlaying?(workerId: string, words: SafeText): Promise<boolean>;
  /** Hears that danger was read, after everybody who must hear has been told; gives further buttons for the reply. */
  besideDanger?(heard: Heard): Promise<readonly Action[]>;
  /** Carries out a tap of its own; undefined when the tap is not its own. */
  tapped?(
    tap: Tap,
    worker: { readonly id: string; readonly name: string },
    words: SafeText,
  ): Promise<Omit<Reply, 'turnId' | 'masked' | 'level' | 'categories'> | undefined>;
}

/** Who is to be rung at one hour, in the order of the rota, and the line that is answered. */
export interface OnDuty {
  readonly names: readonly { readonly name: string; readonly phone: string; readonly roles: readonly Role[] }[];
  readonly phone: string;
  readonly phoneName: PhoneName;
}

/** What lasts over turns and is handed in once. */
export interface TurnParts {
  readonly people: People;
  readonly knowledge: () => Knowledge;
  readonly readSafety: (typed: string, masked: SafeText) => Promise<SafetyReading>;
  /** A further opinion on masked words, such as a model's; it may be missing, late or of no use. */
  readonly readFurther?: (masked: SafeText) => Promise<ReaderOpinion | undefined>;
  /** Lets only a few ordinary turns be worked on at once; where danger was read, nobody stands in this line. */
  readonly inLine: <T>(work: () => Promise<T>) => Promise<T>;
  readonly retriever: Retriever;
  /** What the embedded encoder makes of some texts: vectors of length 1 in their order; undefined while it is away or late. */
  readonly vectorsOf?: (texts: readonly string[]) => Promise<readonly Float32Array[] | undefined>;
  /** The ids of the wishes that stand in some words. */
  readonly wishesIn: (words: string, now: Date) => readonly string[];
  readonly writeAnswer: (
    question: SafeText,
    retrieval: Retrieval,
    context: {
      readonly practice: string | undefined;
      readonly now: Date;
      readonly reportedWrong: ReadonlyMap<string, string>;
      readonly isUrgent: boolean;
      readonly isNeededNow?: boolean;
      readonly onSentence?: (sentence: string) => void;
    },
  ) => Promise<Answer>;
  readonly escalations: Escalations;
  /** The true sentence about a case at this moment, and the number to ring meanwhile. */
  readonly standingOf: (found: EscalationCase) => CaseStanding;
  /** Who is to be rung at this hour, in the order of the rota, and the line that is open. */
  readonly onDuty: () => OnDuty;
  /** How long a `today` waits for the worker to hold it: nothing out of hours, when it goes at once to the out-of-hours contact. */
  readonly todayHoldSeconds: () => number;
  /** What a manager asks of the log, with the figure; undefined for whoever may not see it. */
  readonly figures?: (
    page: ManagerPage,
    words: SafeText,
    person: Person,
  ) => Promise<{ readonly first: string; readonly rest: readonly string[]; readonly link?: string } | undefined>;
  readonly records: TurnRecords;
  readonly memory: MemoryStore;
  /** Where each worker is today, on whatever channel they said it. */
  readonly places: DayPlaces;
  readonly listeners: readonly Listener[];
  /** Puts work that the store could not take where a person sees it; the code names the failed room. */
  readonly onFault: (
    room: 'safety' | 'memory' | 'retrieval' | 'answer' | 'records' | 'listener',
    error: unknown,
  ) => void;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Salted hash of sender and words as typed, by which the same message under a new id is known again; nothing else of the words is kept. */
  readonly fingerprint: (senderId: string, typed: string) => string;
}
