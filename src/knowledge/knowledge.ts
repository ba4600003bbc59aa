import type { Head } from './front-matter.ts';
import type { OwnText } from './own-text.ts';

/** Where an item of knowledge was read from, so that a fault can be shown to its owner. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Path inside the knowledge folder. */
  readonly file: string;
  /** 1-based row or line, where there is one. */
  readonly line?: number;
  readonly column?: string;
  readonly found: string;
  readonly wanted: string;
}

export type DocumentKind = 'training' | 'escalation';
export type DocumentStatus = 'draft' | 'approved' | 'unknown';

/** One section of a document: a whole thought that can be cited. */
export interface Section {
  /** `path/inside/knowledge.md#github-heading-slug`, the path alone before the first heading, or `path/file.pdf#page=3`. */
  readonly ref: string;
  readonly headingPath: readonly string[];
  readonly text: OwnText;
  readonly page?: number;
}

/** A training or escalation document, with what its head says. Dates are ISO `YYYY-MM-DD`. */
export interface KnowledgeDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly owner: string;
  readonly nation: string;
  readonly reviewBy: string | undefined;
  readonly sources: readonly string[];
  readonly status: DocumentStatus;
  readonly sections: readonly Section[];
  /** Hash of the file's bytes: an unchanged file is not read or encoded again. */
  readonly hash: string;
}

export type ProtocolLevel = 'now' | 'today' | 'supervision' | 'none';

/** An escalation protocol: the head of an `escalation/` document, complete enough to be shown by itself. */
export interface Protocol {
  readonly id: string;
  readonly path: string;
  readonly title: OwnText;
  readonly nation: string;
  readonly responseLevel: ProtocolLevel;
  readonly categories: readonly string[];
  /** Categories for which this protocol is the one to show when no protocol's triggers are said. */
  readonly leadsFor: readonly string[];
  readonly triggers: readonly string[];
  readonly notTriggers: readonly string[];
  readonly firstLine: OwnText;
  /** First line where the message is `now` and the protocol itself is not; absent: the general `now` line is used. */
  readonly firstLineNow: OwnText | undefined;
  readonly doNow: readonly OwnText[];
  readonly doNot: readonly OwnText[];
  readonly say: readonly OwnText[];
  readonly whoToCall: readonly string[];
  /** What local help to look for: "words of the message => what to search"; without words, always. */
  readonly services: readonly string[];
  readonly tellWho: string;
  readonly withinMinutes: number | undefined;
  readonly consentNote: OwnText | undefined;
  readonly recordWhere: OwnText | undefined;
  readonly followUp: OwnText | undefined;
  readonly workerMayDecide: OwnText | undefined;
  readonly needsClinician: OwnText | undefined;
  readonly sources: readonly string[];
  readonly owner: string;
  readonly approvedBy: string | undefined;
  readonly approvedOn: string | undefined;
  readonly reviewBy: string | undefined;
  readonly status: DocumentStatus;
}

/** A row of the contacts registry, the only source of telephone numbers outside a cited record. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly whoFor: string;
  readonly nation: string;
  readonly phone: string;
  readonly sms: string;
  readonly url: string;
  readonly hoursText: string;
  readonly urgent: boolean;
  readonly forStaff: boolean;
  readonly evidence: string;
  readonly enabled: boolean;
  readonly verifiedOn: string | undefined;
  readonly verifiedBy: string;
  readonly notes: string;
}

export type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';
export type AssetStatus = 'active' | 'closed' | 'paused' | 'full' | 'unknown';
export type AttendingType = 'venue' | 'online' | 'phone' | 'home_visit';

/** What could be read of the price; `unknown` is not free. Amounts in pounds. */
export interface Cost {
  readonly kind: 'free' | 'paid' | 'donation' | 'unknown';
  /** Lowest price for one session in pounds, where one is stated. */
  readonly amount: number | undefined;
  readonly text: OwnText;
}

/** When a service runs. `undefined` means not recorded, never "no". Times are `HH:MM`, 24 hours. */
export interface Schedule {
  readonly days: readonly Weekday[] | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly frequency: 'weekly' | 'fortnightly' | 'monthly' | undefined;
  /** For monthly: 1 to 4, or -1 for the last. */
  readonly nth: readonly number[] | undefined;
  readonly termTimeOnly: boolean | undefined;
  /** Where different days have different times: each with its own. Then `start` and `end` above are undefined. */
  readonly sessions?: readonly Session[];
  readonly text: OwnText;
}

/** Days that share one time, inside a schedule with several. */
export interface Session {
  readonly days: readonly Weekday[];
  readonly start: string;
  readonly end: string | undefined;
}

/** A local service or group. Strings are as recorded; parsed fields stand beside their original text. */
export interface Asset {
  readonly id: string;
  readonly file: string;
  readonly row: number;
  readonly name: OwnText;
  readonly organisation: OwnText;
  readonly description: OwnText;
  readonly categories: readonly string[];
  readonly eligibility: OwnText;
  readonly minAge: number | undefined;
  readonly maxAge: number | undefined;
  readonly genderOrGroup: OwnText;
  readonly cost: Cost;
  readonly referralRoute: OwnText;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly address: OwnText;
  readonly postcode: string;
  readonly neighbourhood: string;
  readonly practiceArea: readonly string[];
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly schedule: Schedule;
  readonly attendingType: readonly AttendingType[];
  readonly accessibility: OwnText;
  readonly languages: readonly string[];
  readonly capacityNote: OwnText;
  readonly typicalWait: OwnText;
  readonly waitCheckedOn: string | undefined;
  readonly transport: OwnText;
  readonly whatToBring: OwnText;
  readonly notSuitableFor: OwnText;
  readonly alert: OwnText;
  readonly source: string;
  readonly licence: string;
  readonly lastVerified: string | undefined;
  readonly status: AssetStatus;
}

/** A GP practice: who is who there, and how things are done. */
export interface Practice {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly neighbourhoods: readonly string[];
  readonly dutyRoute: OwnText;
  readonly safeguardingLead: OwnText;
  readonly champion: OwnText;
  readonly rooms: OwnText;
  readonly recordingSystem: OwnText;
  readonly hours: OwnText;
  readonly checkedOn: string | undefined;
  readonly notes: OwnText;
}

/** A neighbourhood or village. Kilometres on a local grid where no coordinates are given. */
export interface Place {
  readonly neighbourhood: string;
  readonly kind: string;
  readonly practice: string;
  readonly postcodeSector: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly xKm: number | undefined;
  readonly yKm: number | undefined;
  readonly walkableNeighbours: readonly string[];
}

export const roles = [
  'worker',
  'supervisor',
  'safeguarding_lead',
  'wellbeing',
  'counsellor',
  'assurer',
  'manager',
  'safety_owner',
] as const;
export type Role = (typeof roles)[number];

/** A colleague of the service. */
export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly phone: string;
  readonly email: string;
  readonly teamsUser: string;
  readonly practices: readonly string[];
}

/** One line of the rota: `days` empty means out of hours. Ids of people; empty means nobody. */
export interface RotaRow {
  readonly outOfHours: boolean;
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly notes: string;
}

/** `team/service.csv` read with the defaults of the product. */
export interface ServiceSettings {
  readonly serviceName: string;
  readonly nation: string;
  readonly timeZone: string;
  readonly host: 'practice network' | 'charity';
  readonly hostName: string;
  readonly dutyPhone: string;
  readonly nowSecondMinutes: number;
  readonly nowManagerMinutes: number;
  readonly todayMinutes: number;
  readonly ownedSilentFactor: number;
  readonly todayHoldSeconds: number;
  readonly quietQuestionMinutes: number;
  readonly duplicateWindowMinutes: number;
  readonly textRetentionDays: number;
  readonly eventRetentionYears: number;
  /** Every row as written, for settings that one room alone reads. */
  readonly raw: Readonly<Record<string, string>>;
}

export interface VocabularyEntry {
  readonly says: string;
  readonly means: readonly string[];
}

export interface AuthorityRow {
  readonly situation: OwnText;
  readonly whoDecides: OwnText;
  readonly source: string;
}

export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** A step or scenario of the new starter's path: its head as written and its sections. */
export interface InductionItem {
  readonly path: string;
  readonly title: string;
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly hash: string;
}

/** Everything the organisation told us, at one moment. Never half of a change. */
export interface Knowledge {
  readonly dir: string;
  /** Changes when, and only when, the contents change. */
  readonly version: string;
  readonly documents: readonly KnowledgeDocument[];
  readonly protocols: readonly Protocol[];
  readonly contacts: readonly Contact[];
  readonly assets: readonly Asset[];
  readonly practices: readonly Practice[];
  readonly places: readonly Place[];
  readonly people: readonly TeamMember[];
  readonly rota: readonly RotaRow[];
  readonly service: ServiceSettings;
  readonly vocabulary: readonly VocabularyEntry[];
  readonly authority: readonly AuthorityRow[];
  readonly holidays: readonly Holiday[];
  /** The new starter's path, in the order of the files' names; absent means empty. */
  readonly induction?: readonly InductionItem[];
  readonly findings: readonly Finding[];
}
