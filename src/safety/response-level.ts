/**
 * How soon a human must hear of the message; never a grade of a person.
 * NHS England, Staying safe from suicide (2025) and NICE NG225 rule out low/medium/high stratification.
 */
export type ResponseLevel = 'now' | 'today' | 'supervision' | 'none';

const urgency: Record<ResponseLevel, number> = { none: 0, supervision: 1, today: 2, now: 3 };

/** The more cautious of several levels; `none` for no levels. */
export function mostCautious(...levels: readonly ResponseLevel[]): ResponseLevel {
  return levels.reduce<ResponseLevel>((a, b) => (urgency[b] > urgency[a] ? b : a), 'none');
}

/** The less urgent of two levels. */
export function lessUrgent(one: ResponseLevel, other: ResponseLevel): ResponseLevel {
  return urgency[one] < urgency[other] ? one : other;
}

/** Whether `level` is at least as urgent as `floor`. */
export function isAtLeast(level: ResponseLevel, floor: ResponseLevel): boolean {
  return urgency[level] >= urgency[floor];
}

/** Every kind of danger, in the words of the levels policy. */
export const categories = [
  'suicide',
  'self_harm',
  'immediate_danger',
  'safeguarding_adult',
  'safeguarding_child',
  'domestic_abuse',
  'acute_mental_illness',
  'medical_emergency',
  'exploitation',
  'worker_safety_or_wellbeing',
] as const;

export type Category = (typeof categories)[number];

export type About = 'client' | 'worker' | 'other';

/** Why a level was read: a stretch of the words as typed (UTF-16 offsets) and the name of the cue. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly cue: string;
}

/** What kind of matter of the work a message is, and so whose it is. */
export type MatterKind =
  | 'lone_working'
  | 'boundary'
  | 'consent_or_capacity'
  | 'practice_matter'
  | 'for_a_manager'
  | 'learning'
  | 'medicine';

/** A matter of the work, in which somebody decides though nobody is in danger. */
export interface Matter {
  readonly kind: MatterKind;
  /** Somebody in particular is meant, and not the rule alone. */
  readonly isReal: boolean;
}

/** One reader's opinion. */
export interface ReaderOpinion {
  readonly reader: 'cues' | 'meaning' | 'matter' | 'model';
  readonly level: ResponseLevel;
  readonly categories: readonly Category[];
  readonly about: About;
  readonly evidence: readonly Evidence[];
  /** Set when the reading lies in the band where one quiet question helps. */
  readonly ask?: boolean;
  /** Of the cues: the most urgent level heard by one whose words hardly have another meaning. */
  readonly certain?: ResponseLevel;
  /** Of the cues: the level under which no trained reader may take them. */
  readonly stands?: ResponseLevel;
  /** What was heard before the level was set lower: of the cues, where the trained reader contradicted them; of the trained reader, in a few plain words. */
  readonly heard?: ResponseLevel;
  /** Of the reader of matters: what somebody has to decide. */
  readonly matter?: Matter;
}

/** What the safety reading says of a message: the most cautious of its readers. */
export interface SafetyReading {
  readonly level: ResponseLevel;
  readonly about: About;
  readonly categories: readonly Category[];
  readonly evidence: readonly Evidence[];
  readonly ask: boolean;
  readonly readers: readonly ReaderOpinion[];
  readonly matter?: Matter;
}

/** The reading of nothing: what a tap or a line in a practice conversation is read as. */
export const nothingRead: SafetyReading = {
  level: 'none',
  about: 'other',
  categories: [],
  evidence: [],
  ask: false,
  readers: [],
};
