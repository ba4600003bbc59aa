import type { Asset, Contact, DocumentStatus, Practice } from '../knowledge/knowledge.ts';
import type { OwnText } from '../knowledge/own-text.ts';

export type PassageKind = 'asset' | 'escalation' | 'training' | 'practice' | 'contact';

/** One thing that can be found, quoted and cited. `ref` is as `lwa search` prints it. */
export interface Passage {
  readonly ref: string;
  readonly kind: PassageKind;
  readonly title: string;
  readonly headingPath: readonly string[];
  readonly text: OwnText;
  readonly owner: string;
  readonly reviewBy: string | undefined;
  readonly status: DocumentStatus;
  readonly nation: string;
  readonly page?: number;
  readonly asset?: Asset;
  readonly practice?: Practice;
  readonly contact?: Contact;
}

/** A passage with its place in the answer; `score` is comparable within one search only. */
export interface Found {
  readonly passage: Passage;
  readonly score: number;
  /** Why it stands where it does, in the words `--explain` prints. */
  readonly why: readonly string[];
  /** Of guidance and services: how likely it bears on the question, 0..1; absent where that cannot be said. */
  readonly bears?: number;
  /** Of guidance: the place in its text of the sentence that comes nearest to answering, and whether it does so far beyond the opening. */
  readonly sentence?: { readonly place: number; readonly leads: boolean };
  /** Set when it misses a stated wish: which, in plain words ("not recorded: step-free", "Thursdays, not Tuesdays"). */
  readonly misses?: readonly string[];
}

/** One wish read from the question, shown as a chip that a tap removes. */
export interface Wish {
  /** Stable within one question, e.g. `day:Tue`, `cost:5`, `not:church`. */
  readonly id: string;
  readonly label: string;
  readonly hard: boolean;
}

/** What one search gives back. Below the evidence bar `answerable` is false and the results are what came nearest. */
export interface Retrieval {
  readonly answerable: boolean;
  /** 0..1, calibrated: how likely it is that the results answer the question. */
  readonly confidence: number;
  readonly wishes: readonly Wish[];
  readonly results: readonly Found[];
  /** Services that miss one wish only, with the reason, when nothing fits all. */
  readonly nearestMisses: readonly Found[];
  /** What was searched, for "I don't know": counts by kind. */
  /** How likely guidance is asked for rather than a service, 0 to 1; absent where guidance is not read sentence by sentence. */
  readonly ofGuidance?: number;
  readonly searched: Readonly<Record<PassageKind, number>>;
  /** `keyword` while vectors are being made or the encoder is away. */
  readonly mode: 'keyword' | 'hybrid';
}

/** Who asks and when; a prior, never added to the words of the question. */
export interface SearchContext {
  readonly practice?: string;
  readonly neighbourhood?: string;
  readonly now: Date;
  readonly limit: number;
  /** Wishes the worker tapped away. */
  readonly withoutWishes?: readonly string[];
  /** Refs of services reported wrong, with the date. */
  readonly reportedWrong?: ReadonlyMap<string, string>;
  /** Only these documents are searched, by their paths. */
  readonly within?: readonly string[];
  /** Somebody may be in danger: the search stands in no line, and is not waited for as long. */
  readonly isUrgent?: boolean;
}
