import type { Knowledge, Role } from '../knowledge/knowledge.ts';
import type { ReviewedEntry } from '../knowledge/write-entry.ts';
import type { Deidentified } from '../privacy/safe-text.ts';
import type { MissedMessage } from '../records/evaluation-set.ts';
import type { MatterCue } from '../safety/cues/matters.ts';
import type { Store } from '../store/database.ts';

/** One cue of the safety reading, as a reviewer reads it. */
export interface ReviewedCue {
  readonly name: string;
  readonly level: string;
  readonly categories: readonly string[];
  readonly reason: string;
  readonly source: string;
  readonly when: readonly string[];
  readonly unless?: readonly string[];
  /** How often it was said, and rightly, by hands it was not made for, where that is reason enough that nothing takes it back. */
  readonly stands?: { readonly said: number; readonly needed: number; readonly atLeast: string };
}

/** Everything that the safety reading listens for; `lists` are the wordings behind each name that a cue may use. */
export interface ReviewedReading {
  readonly cues: readonly ReviewedCue[];
  readonly matters: readonly MatterCue[];
  readonly lists: Readonly<Record<string, string>>;
}

/** What the log is built from. */
export interface LogParts {
  readonly store: Store;
  readonly knowledge: () => Knowledge;
  readonly clock: () => Date;
  /** Masks what is typed here, before anything is kept. */
  readonly mask: (text: string) => Deidentified;
  readonly reading: () => ReviewedReading;
  /** Whether the parts that answer are well: the same checks as /readyz. */
  readonly checks?: Readonly<Record<string, () => Promise<{ readonly ok: boolean; readonly detail: string }>>>;
  /** Told after a colleague confirmed a service, so that the next answer shows it fresh. */
  readonly onConfirmed?: (assetId: string) => void;
  /** Puts a reviewed entry into the knowledge; undefined where the folder cannot be written. */
  readonly keepEntry?: (entry: ReviewedEntry) => Promise<string | undefined>;
  /** Keeps a message whose danger was missed for scoring the safety reading. */
  readonly keepMissed?: (missed: MissedMessage) => Promise<void>;
  /** Tells workers what became of what they reported. */
  readonly tellWorkers?: (workerIds: readonly string[], text: string) => Promise<void>;
}

/** Who sees how cases went. */
export const caseReaders: readonly Role[] = ['manager', 'safety_owner'];
/** Who looks after knowledge. */
export const knowledgeReaders: readonly Role[] = ['manager', 'safety_owner', 'assurer'];
